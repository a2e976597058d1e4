//! Writes lists as csv, for programs: the same values under the same names as in JSON.

use serde_json::Value as Json;

use super::json;
use crate::base::Money;
use crate::report::{Absence, DataTable, Record, Value};

/// Signs at the beginning of a text by which a spreadsheet program takes it for a formula.
const FORMULA_SIGNS: [char; 6] = ['=', '+', '-', '@', '\t', '\r'];

/// What the name of a column ends in that says why another has no value, where that stands beside it.
pub(super) const REASON_SUFFIX: &str = "_fehlt";

/// What is said of a finding, by the names that it has for programs.
const FINDING_HEADS: [&str; 14] = [
    "code",
    "name",
    "severity",
    "for",
    "measure",
    "title",
    "organisation",
    "period",
    "file",
    "sheet",
    "cells",
    "line",
    "message",
    "hint",
];

/// Returns findings, as they are written for programs, as csv.
#[must_use]
pub fn findings(json: &Json) -> Vec<u8> {
    lines(&FINDING_HEADS, &json["findings"])
}

/// Returns a table of a record, a line a row.
#[must_use]
pub fn table(record: &Record, name: &str) -> Vec<u8> {
    let columns = record.tables.iter().filter(|it| it.0 == name).flat_map(|it| &it.1.columns);
    lines(&columns.map(|it| it.id).collect::<Vec<_>>(), &json::record(record)[name])
}

/// Returns a table of a package: values as programs read them, and a word where there is none.
///
/// # Panics
///
/// Never: memory takes every line.
#[must_use]
pub fn data(table: &DataTable) -> Vec<u8> {
    let mut writer =
        csv::WriterBuilder::new().terminator(csv::Terminator::CRLF).from_writer(Vec::new());
    let heads = table.variables.iter().map(|it| it.id.as_str());
    writer.write_record(heads).expect("memory takes every line");
    for row in &table.rows {
        writer.write_record(row.iter().map(datum)).expect("memory takes every line");
    }
    writer.into_inner().expect("memory needs no flushing")
}

/// Returns a value as programs read it, or the word that stands in its place.
pub(super) fn datum(value: &Value) -> String {
    match value {
        Value::Text(text) | Value::Sheet(text) => as_data(text),
        Value::Count(count) | Value::Percent(count) => count.to_string(),
        Value::Number(number) => number.to_string(),
        Value::Money(amount) => amount.to_string(),
        Value::Date(day) => day.to_string(),
        Value::Flag(flag) => u8::from(*flag).to_string(),
        Value::List(texts) => as_data(&texts.join("; ")),
        Value::Link { file, place } => as_data(&format!("{file}#{place}")),
        Value::Empty
        | Value::NotCollected
        | Value::Suppressed
        | Value::Unknown
        | Value::NoReturn
        | Value::NilReturn => value.absence().map_or("", Absence::word).to_owned(),
    }
}

/// Returns a list of objects as csv after RFC 4180, in UTF-8: a line for each, with these of its values.
///
/// # Panics
///
/// Never: memory takes every line.
fn lines(heads: &[&str], list: &Json) -> Vec<u8> {
    let mut writer = csv::Writer::from_writer(Vec::new());
    writer.write_record(heads).expect("memory takes every line");
    for it in list.as_array().into_iter().flatten() {
        let cells = heads.iter().map(|head| match &it[*head] {
            Json::Null => String::new(),
            Json::String(text) => as_data(text),
            Json::Object(amount) => amount["cents"]
                .as_i64()
                .map_or_else(String::new, |it| Money::from_cents(it).to_string()),
            other => other.to_string(),
        });
        writer.write_record(cells).expect("memory takes every line");
    }
    writer.into_inner().expect("memory needs no flushing")
}

/// Returns a text that no spreadsheet program computes.
fn as_data(text: &str) -> String {
    if text.starts_with(FORMULA_SIGNS) { format!("'{text}") } else { text.to_owned() }
}

#[cfg(test)]
mod tests {
    use super::as_data;

    #[test]
    fn what_looks_like_a_formula_stays_text() {
        assert_eq!(as_data("=1+1"), "'=1+1");
        assert_eq!(as_data("@SUM(A1)"), "'@SUM(A1)");
        assert_eq!(as_data("Chor = Kultur"), "Chor = Kultur");
    }
}
