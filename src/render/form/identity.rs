//! Writes what the form says of itself: the hidden sheet, and the workbook's properties.

use chrono::Datelike;
use rust_xlsxwriter::{DocProperties, ExcelDateTime, Worksheet, XlsxError};

use super::{FormRequest, cell};
use crate::form::{IDENTITY_SHEET, IdentityKey};

/// Returns the hidden sheet: a key in column A, its value in column B.
pub(super) fn write(request: &FormRequest<'_>) -> Result<Worksheet, XlsxError> {
    let mut sheet = Worksheet::new();
    sheet.set_name(IDENTITY_SHEET)?.set_hidden(true).protect();
    for (row, key) in (0..).zip(IdentityKey::ALL) {
        sheet.write_string(row, 0, key.name())?;
        let value = request.identity.get(key).unwrap_or_default();
        sheet.write_string(row, 1, cell::fitting(value))?;
    }
    Ok(sheet)
}

/// Returns the workbook's properties; the day of its creation is that of the request, for a form of no period
/// the first of its year. Two blank forms that ask the same are then the same file.
pub(super) fn properties(request: &FormRequest<'_>) -> Result<DocProperties, XlsxError> {
    let small = |it: u32| u8::try_from(it).expect("months and days of a month are small");
    let is_of_period = request.identity.get(IdentityKey::Period).is_some_and(|it| !it.is_empty());
    let day =
        if is_of_period { request.day } else { request.day.with_ordinal(1).unwrap_or(request.day) };
    let year = u16::try_from(day.year()).unwrap_or_default();
    let day = ExcelDateTime::from_ymd(year, small(day.month()), small(day.day()))?;
    let mut properties = DocProperties::new()
        .set_title(cell::fitting(request.text(&request.form.title)))
        .set_subject(cell::fitting(request.text(&request.programme.title)))
        .set_author(cell::fitting(request.partnership))
        .set_creation_datetime(&day);
    for key in IdentityKey::ALL {
        if let Some(value) = request.identity.get(key) {
            let name = format!("masswerk-{}", key.name());
            properties = properties.set_custom_property(name, &*cell::fitting(value));
        }
    }
    Ok(properties)
}
