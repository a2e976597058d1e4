//! Writes where the returns of a period stand: a line a measure, with whom to ask where something is to be done.

use std::fmt::Write;

use super::aligned::aligned;
use crate::finding::Arg;
use crate::locale::Locale;
use crate::report::{Mark, Record, Room, Row, Table, Value};

/// What the first lines say.
const FACTS: [&str; 7] =
    ["as-of", "due", "expected", "included", "refused", "missing", "unassigned"];

/// The columns that stand side by side, the longest last.
const COLUMNS: [&str; 6] = ["measure", "state", "received", "errors", "questions", "title"];

/// Characters of a text that a cell shows; a line then fits on a screen of a hundred.
const CELL_MAX: usize = 34;

/// Returns how many returns count, then the measures, what is to be done first.
#[must_use]
pub fn status(status: &Record, locale: &Locale) -> String {
    let facts = status.facts.iter().filter(|it| FACTS.contains(&it.0));
    let facts = facts.map(|(name, value)| {
        let arg = match value {
            Value::Count(count) => Arg::Count(*count),
            Value::Date(day) => Arg::Date(*day),
            Value::List(texts) => Arg::from(texts.len()),
            other => Arg::Text(other.written(locale, Room::Cell)),
        };
        (*name, arg)
    });
    let mut out = format!("{}\n", locale.fill("status-lead", &facts.collect::<Vec<_>>()));
    for (_, measures) in &status.tables {
        let chosen = measures.clone().choose(&COLUMNS.map(|it| (it, 1)));
        let mut lines = aligned(&chosen, locale, CELL_MAX).into_iter();
        let head = lines.next().unwrap_or_default();
        writeln!(out, "\n{head}").expect("strings take text");
        for (line, row) in lines.zip(&measures.rows) {
            writeln!(out, "{line}").expect("strings take text");
            if let Some(whom) = whom_to_ask(measures, row, locale) {
                writeln!(out, "      → {whom}").expect("strings take text");
            }
            if let Value::Count(findings @ 1..) = row[measures.place("for-office")].value {
                let said = locale.fill("status-office-has", &[("findings", Arg::Count(findings))]);
                writeln!(out, "      → {said}").expect("strings take text");
            }
        }
        if measures.rows.is_empty() {
            writeln!(out, "  {}", measures.empty).expect("strings take text");
        }
    }
    out
}

/// Returns whom to ask about a measure; nothing where nothing is to be done, or nobody is known.
fn whom_to_ask(measures: &Table, row: &Row, locale: &Locale) -> Option<String> {
    let cell = |id: &str| &row[measures.place(id)];
    let is_settled = matches!(cell("state").mark, Some(Mark::Accepted | Mark::Waived))
        && cell("also-sent-back").value == Value::Flag(false);
    let known = ["contact", "address"].map(|id| cell(id).value.written(locale, Room::Cell));
    let known: Vec<String> = known.into_iter().filter(|it| !it.is_empty()).collect();
    (!is_settled && !known.is_empty()).then(|| known.join(", "))
}
