//! Writes what was entered into its cell, each kind as spreadsheets hold it.
//!
//! Nothing that was sent in ever becomes a formula: text is always written as text.

use std::borrow::Cow;

use rust_xlsxwriter::{Format, Formula, Worksheet, XlsxError};

use super::{FormRequest, place, style};
use crate::base::date::to_serial;
use crate::base::{Hundredths, Label};
use crate::form::{Entry, words};
use crate::programme::{Field, FieldKind, Value};
use crate::source::{Content, NumberFormat};
use crate::span::CellRef;

/// The longest text a cell can hold, in UTF-16 units.
const LENGTH_MAX: usize = 32_767;
/// Stands where a text had to be cut.
const CUT: &str = " […]";
/// The errors that a cell can show.
const ERRORS: [&str; 7] = ["#DIV/0!", "#N/A", "#NAME?", "#NULL!", "#NUM!", "#REF!", "#VALUE!"];

/// What stands in a cell.
#[derive(Debug, Clone, PartialEq)]
pub(super) enum Written<'a> {
    /// Text.
    Text(Cow<'a, str>),
    /// A number with up to two decimal places.
    Figure(Hundredths),
    /// Any other number; of a day its serial number.
    Number(f64),
    /// A number with a format of its own.
    Formatted(f64, Cow<'static, str>),
    /// A day, by its serial number.
    Day(f64),
    /// True or false.
    Bool(bool),
    /// An error.
    Error(&'static str),
}

/// Returns what an entry of a field leaves in its cell.
pub(super) fn written<'a>(
    request: &FormRequest<'a>,
    field: &Field,
    entry: &'a Entry,
) -> Written<'a> {
    let lang = request.lang();
    let said = |word: &words::Word| Written::Text(word.get(lang).into());
    match entry {
        Entry::NotCollected => said(&words::NOT_COLLECTED),
        Entry::Typed(content) => typed(content),
        Entry::Value(value) => match value {
            Value::Text(text) => Written::Text(text.as_str().into()),
            Value::Count(count) => match count.checked_mul(100) {
                Some(hundredths) => Written::Figure(Hundredths::new(hundredths)),
                #[expect(clippy::cast_precision_loss, reason = "cells hold doubles")]
                None => Written::Number(*count as f64),
            },
            Value::Number(number) => Written::Figure(*number),
            Value::Money(amount) => Written::Figure(Hundredths::new(amount.cents())),
            Value::Date(day) => Written::Day(to_serial(*day)),
            Value::YesNo(true) if field.kind == FieldKind::Tick => said(&words::CROSS),
            Value::YesNo(true) => said(&words::YES),
            Value::YesNo(false) => said(&words::NO),
            Value::Code(code) => Written::Text(label(request, field, code).into()),
            Value::Codes(codes) => {
                let labels: Vec<_> = codes.iter().map(|it| label(request, field, it)).collect();
                Written::Text(labels.join("; ").into())
            }
            Value::Measure(id) => Written::Text(id.as_str().to_owned().into()),
            Value::Period(period) => Written::Text(period.to_string().into()),
            Value::Mode(mode) => Written::Text(label(request, field, mode.code()).into()),
        },
    }
}

fn label<'a>(request: &FormRequest<'a>, field: &Field, code: &'a str) -> &'a str {
    let label: Option<&Label> = request.programme.code_label(field, code);
    label.map_or(code, |it| request.text(it))
}

fn typed(content: &Content) -> Written<'_> {
    /// No day has this serial number: spreadsheets count a 29 February 1900 that never was.
    const NO_DAY: f64 = 60.0;
    match content {
        Content::Text(text) => Written::Text(text.as_str().into()),
        Content::Number(number) => Written::Number(*number),
        Content::Formatted(number, format) => Written::Formatted(
            *number,
            match format {
                NumberFormat::Percent => "0.##%".into(),
                NumberFormat::Clock => "h:mm".into(),
                NumberFormat::Duration => "[h]:mm".into(),
                NumberFormat::Currency(sign) => format!("#,##0.00 [${sign}]").into(),
            },
        ),
        Content::Date(day) => Written::Day(day.map_or(NO_DAY, to_serial)),
        Content::Bool(value) => Written::Bool(*value),
        Content::Error(error) => match ERRORS.into_iter().find(|it| it == error) {
            Some(known) => Written::Error(known),
            None => Written::Text(error.as_str().into()),
        },
        Content::Uncomputed | Content::Damaged => Written::Text(content.shown().into()),
    }
}

/// Writes the cell of a field.
pub(super) fn write(
    sheet: &mut Worksheet,
    at: CellRef,
    written: Option<&Written<'_>>,
    format: &Format,
) -> Result<(), XlsxError> {
    let (row, col) = (at.row, place::column(at.col));
    match written {
        None => sheet.write_blank(row, col, format)?,
        Some(Written::Text(text)) => {
            sheet.write_string_with_format(row, col, fitting(text), format)?
        }
        Some(Written::Figure(number)) => {
            sheet.write_number_with_format(row, col, double(*number), format)?
        }
        Some(Written::Number(number)) => {
            sheet.write_number_with_format(row, col, *number, format)?
        }
        Some(Written::Formatted(number, code)) => {
            let format = format.clone().set_num_format(code.as_ref());
            sheet.write_number_with_format(row, col, *number, &format)?
        }
        Some(Written::Day(serial)) => {
            let format = format.clone().set_num_format(style::number_format(&FieldKind::Date));
            sheet.write_number_with_format(row, col, *serial, &format)?
        }
        Some(Written::Bool(value)) => sheet.write_boolean_with_format(row, col, *value, format)?,
        Some(Written::Error(error)) => {
            let formula = Formula::new(error).set_result(*error);
            sheet.write_formula_with_format(row, col, formula, format)?
        }
    };
    Ok(())
}

fn double(number: Hundredths) -> f64 {
    #[expect(clippy::cast_precision_loss, reason = "cells hold doubles")]
    let hundredths = number.get() as f64;
    hundredths / 100.0
}

/// Returns a text as a cell can hold it: without characters that no workbook may contain, and cut
/// where it is too long; both leave a mark that can be seen.
pub(super) fn fitting(text: &str) -> Cow<'_, str> {
    let is_unfit = |it: char| {
        (it.is_control() && !matches!(it, '\n' | '\t')) || matches!(it, '\u{fffe}' | '\u{ffff}')
    };
    let mut text = Cow::Borrowed(text);
    if text.contains(is_unfit) {
        let lines = text.replace("\r\n", "\n").replace('\r', "\n");
        text = lines.replace(is_unfit, "\u{fffd}").into();
    }
    if text.encode_utf16().count() <= LENGTH_MAX {
        return text;
    }
    shortened(&text, LENGTH_MAX, CUT).into()
}

/// Returns as much of a text as has room in so many UTF-16 units, with a mark where it was cut.
pub(super) fn shortened(text: &str, limit: usize, mark: &str) -> String {
    if text.encode_utf16().count() <= limit {
        return text.to_owned();
    }
    let mut room = limit - mark.encode_utf16().count();
    let fits = |it: &char| {
        let size = it.len_utf16();
        let has_room = size <= room;
        room = room.saturating_sub(size);
        has_room
    };
    let kept: String = text.chars().take_while(fits).collect();
    kept + mark
}

#[cfg(test)]
mod tests {
    use super::{LENGTH_MAX, fitting};

    #[test]
    fn a_text_that_is_too_long_is_cut_with_a_mark() {
        let long = "😀".repeat(LENGTH_MAX);
        let cut = fitting(&long);
        assert!(cut.encode_utf16().count() <= LENGTH_MAX);
        assert!(cut.ends_with("😀 […]"));
    }

    #[test]
    fn characters_that_no_workbook_may_contain_are_marked() {
        assert_eq!(fitting("a\u{0}b\r\nc\td\u{ffff}"), "a\u{fffd}b\nc\td\u{fffd}");
    }
}
