//! Writes where a figure comes from, or which figures there are.

use std::fmt::Write;

use super::aligned::aligned;
use crate::finding::Arg;
use crate::locale::Locale;
use crate::report::{Record, Room, Value};

/// Characters of a text that a cell shows.
const CELL_MAX: usize = 60;

/// Returns a figure with what it says, the figures that it was made of and its cells; where the record is of no
/// figure, the list of those that there are.
#[must_use]
pub fn trace(trace: &Record, locale: &Locale) -> String {
    let fact = |name: &str| trace.facts.iter().find(|it| it.0 == name).map(|it| &it.1);
    let written = |name: &str| fact(name).map(|it| it.written(locale, Room::Cell));
    let mut out = String::new();
    if let (Some(label), Some(value)) = (written("label"), written("value")) {
        writeln!(out, "{label}: {value}").expect("strings take text");
        if let Some(open) = written("without-protected").filter(|it| !it.is_empty()) {
            let open = locale.fill("trace-open", &[("value", Arg::Text(open))]);
            writeln!(out, "{open}").expect("strings take text");
        }
        if let Some(definition) = written("definition").filter(|it| !it.is_empty()) {
            writeln!(out, "{definition}").expect("strings take text");
        }
        if let (
            Some(Value::Count(returns)),
            Some(Value::Count(silent)),
            Some(Value::Count(blank)),
        ) = (fact("returns"), fact("not-collected"), fact("blank"))
        {
            let args = [("returns", returns), ("not-collected", silent), ("blank", blank)];
            let args = args.map(|(name, count)| (name, Arg::Count(*count)));
            writeln!(out, "{}", locale.fill("trace-basis", &args)).expect("strings take text");
        }
    }
    for (name, table) in &trace.tables {
        // That a figure was made of no others says nothing.
        if table.rows.is_empty() && table.empty.is_empty() {
            continue;
        }
        if fact("label").is_some() {
            let heading = locale.text(&format!("trace-heading-{name}"));
            writeln!(out, "\n{heading}").expect("strings take text");
        }
        if table.rows.is_empty() {
            writeln!(out, "  {}", table.empty).expect("strings take text");
            continue;
        }
        for line in aligned(table, locale, CELL_MAX) {
            writeln!(out, "{line}").expect("strings take text");
        }
    }
    out
}
