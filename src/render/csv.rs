//! Writes tables as csv, for programs: heads are identifiers, days are ISO dates, states go by their names.

use serde_json::Value as Json;

use crate::report::{Cell, Table, Value};

/// Signs at the beginning of a text by which a spreadsheet program takes it for a formula.
const FORMULA_SIGNS: [char; 6] = ['=', '+', '-', '@', '\t', '\r'];

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

/// Returns a table as csv after RFC 4180, in UTF-8.
///
/// # Panics
///
/// Never: memory takes every line.
#[must_use]
pub fn table(table: &Table) -> Vec<u8> {
    let mut writer = csv::Writer::from_writer(Vec::new());
    let head = table.columns.iter().map(|it| it.id);
    writer.write_record(head).expect("memory takes every line");
    for row in &table.rows {
        writer.write_record(row.iter().map(cell)).expect("memory takes every line");
    }
    writer.into_inner().expect("memory needs no flushing")
}

/// Returns findings, as they are written for programs, as csv: a line each.
///
/// # Panics
///
/// Never: memory takes every line.
#[must_use]
pub fn findings(json: &Json) -> Vec<u8> {
    let mut writer = csv::Writer::from_writer(Vec::new());
    writer.write_record(FINDING_HEADS).expect("memory takes every line");
    for it in json["findings"].as_array().into_iter().flatten() {
        let cells = FINDING_HEADS.map(|head| match &it[head] {
            Json::Null => String::new(),
            Json::String(text) => as_data(text),
            other => other.to_string(),
        });
        writer.write_record(cells).expect("memory takes every line");
    }
    writer.into_inner().expect("memory needs no flushing")
}

fn cell(it: &Cell) -> String {
    if let Some(mark) = it.mark {
        return mark.name().to_owned();
    }
    match &it.value {
        Value::Empty => String::new(),
        Value::Text(text) => as_data(text),
        Value::Count(count) | Value::Percent(count) => count.to_string(),
        Value::Money(amount) => amount.to_string(),
        Value::Date(day) => day.to_string(),
        Value::List(texts) => as_data(&texts.join("; ")),
        Value::Flag(flag) => flag.to_string(),
        Value::Link { file, place } => as_data(&format!("{file}#{place}")),
        Value::NotCollected => "not-collected".to_owned(),
        Value::Unknown => "unknown".to_owned(),
        Value::NoReturn => "no-return".to_owned(),
        Value::Suppressed => "suppressed".to_owned(),
    }
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
