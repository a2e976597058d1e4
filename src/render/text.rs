//! Writes findings for people at a terminal: one line each, or grouped by file.

use std::fmt::Write;

use crate::finding::{Finding, Findings, Severity};
use crate::locale::Locale;
use crate::span::Files;

/// Which colours a terminal shows; none at all where output goes elsewhere.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Colour {
    /// Plain text.
    Off,
    /// Colours by severity.
    On,
}

impl Colour {
    fn paint(self, severity: Severity, text: &str) -> String {
        let code = match severity {
            Severity::Error => "31;1",
            Severity::Warning => "33;1",
            Severity::Note => "36",
        };
        match self {
            Self::On => format!("\u{1b}[{code}m{text}\u{1b}[0m"),
            Self::Off => text.to_owned(),
        }
    }
}

/// Returns one line per finding: `2025-Q3/M-017.xlsx:Finanzen!F12: Fehler[V104] …`.
#[must_use]
pub fn short(found: &Findings, files: &Files, locale: &Locale, colour: Colour) -> String {
    let mut out = String::new();
    for it in found.all() {
        let place = it.at.inside();
        let place = if place.is_empty() { String::new() } else { format!("{place}:") };
        let path = files.path(it.at.file);
        let label = colour.paint(it.severity, &label(it, locale));
        writeln!(out, "{path}:{place} {label} {}", locale.message(it)).expect("strings take text");
    }
    out
}

/// Returns the findings grouped by file: place and message, and what to do on a line of its own.
///
/// The same finding in several cells of a column is one entry with a list of cells.
#[must_use]
pub fn grouped(found: &Findings, files: &Files, locale: &Locale, colour: Colour) -> String {
    let mut out = String::new();
    let mut rest = found.all();
    while let Some(first) = rest.first() {
        let end = rest.iter().position(|it| it.at.file != first.at.file).unwrap_or(rest.len());
        let (group, others) = rest.split_at(end);
        rest = others;
        writeln!(out, "{}", files.path(first.at.file)).expect("strings take text");
        for (finding, places) in merged(group, locale) {
            let label = colour.paint(finding.severity, &label(finding, locale));
            let place = places.join(", ");
            let gap = if place.is_empty() { "" } else { "  " };
            writeln!(out, "  {label}{gap}{place}  {}", locale.message(finding))
                .and_then(|()| writeln!(out, "      → {}", locale.hint(finding)))
                .expect("strings take text");
        }
        out.push('\n');
    }
    out
}

fn label(it: &Finding, locale: &Locale) -> String {
    let waived = if it.waived.is_some() {
        format!(" ({})", locale.text("finding-waived"))
    } else {
        String::new()
    };
    format!(
        "{}[{}]{waived}",
        locale.text(&format!("severity-{}", it.severity.name())),
        it.meta.code
    )
}

/// Puts findings that say the same of several cells together, in the order of the first.
fn merged<'a>(group: &'a [Finding], locale: &Locale) -> Vec<(&'a Finding, Vec<String>)> {
    let mut out: Vec<(&Finding, Vec<String>)> = Vec::new();
    for it in group {
        let says_the_same = |(other, _): &&mut (&Finding, Vec<String>)| {
            other.meta == it.meta
                && other.at.sheet == it.at.sheet
                && other.waived == it.waived
                && locale.message(other) == locale.message(it)
        };
        let place = it.at.inside();
        match out.iter_mut().find(says_the_same) {
            Some((_, places)) => {
                // The sheet is named once; further cells of it stand alone.
                let cell = it.at.cells.map_or(place, |it| it.to_string());
                places.push(cell);
            }
            None => out.push((it, if place.is_empty() { Vec::new() } else { vec![place] })),
        }
    }
    out
}
