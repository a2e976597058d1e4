//! How a sheet is printed: A4, one page wide, with the form's name above and its version below.

use rust_xlsxwriter::{Worksheet, XlsxError};

use super::{FormRequest, cell};
use crate::base::Period;
use crate::finding::Arg;
use crate::form::IdentityKey;

const A4: u8 = 9;
/// Sheets wider than this are printed across.
const UPRIGHT_WIDTH: f64 = 125.0;

/// Sets up the printing of a sheet; `heads` is the row that every page repeats.
pub(super) fn set_up(
    request: &FormRequest<'_>,
    sheet: &mut Worksheet,
    width: f64,
    heads: Option<u32>,
) -> Result<(), XlsxError> {
    sheet.set_paper_size(A4).set_print_fit_to_pages(1, 0).set_margins(0.6, 0.6, 0.8, 0.8, 0.4, 0.4);
    if width > UPRIGHT_WIDTH {
        sheet.set_landscape();
    }
    if let Some(row) = heads {
        sheet.set_repeat_rows(row, row)?;
    }
    let title = plain(request.text(&request.form.title));
    sheet.set_header(format!("&L{title}&R{}", plain(&subject(request))));
    let version = request.locale.fill("form-version-line", &[("version", version(request))]);
    let pages = [("page", Arg::from("&P")), ("pages", Arg::from("&N"))];
    let page = request.locale.fill("form-page", &pages);
    sheet.set_footer(format!("&L{}&R{page}", plain(&version)));
    Ok(())
}

/// Returns the version of the form, for people.
pub(super) fn version(request: &FormRequest<'_>) -> Arg {
    Arg::from(request.form.version.as_str())
}

/// Returns the period for which the form was made.
pub(super) fn period(request: &FormRequest<'_>) -> Option<Period> {
    request.identity.get(IdentityKey::Period)?.parse().ok()
}

/// Returns what the form is about: the measure, the period, or both.
fn subject(request: &FormRequest<'_>) -> String {
    let measure = request.identity.get(IdentityKey::Measure).map(str::to_owned);
    let period = period(request).map(|it| request.locale.period(it));
    measure.into_iter().chain(period).collect::<Vec<_>>().join(" · ")
}

/// Returns a text as it may stand in a header: short, and without commands.
fn plain(text: &str) -> String {
    cell::shortened(&crate::base::text::clean(text), 90, "…").replace('&', "&&")
}
