//! Writes findings for people at a terminal: one line each, or under headings.
//!
//! Severities are coloured by escape sequences; whoever prints takes them out where nobody sees colours.

use std::collections::BTreeMap;
use std::fmt::Write;

use anstyle::AnsiColor;

use crate::base::MeasureId;
use crate::finding::{Finding, Findings, Severity};
use crate::locale::Locale;
use crate::span::Files;

/// Returns one line per finding: `2025-Q3/M-017.xlsx:Finanzen!F12: Fehler[V104] …`.
#[must_use]
pub fn short(found: &Findings, files: &Files, locale: &Locale) -> String {
    let mut out = String::new();
    for it in found.all() {
        let place = it.at.inside();
        let place = if place.is_empty() { String::new() } else { format!("{place}:") };
        let path = files.path(it.at.file);
        let label = label(it, locale);
        writeln!(out, "{path}:{place} {label} {}", locale.message(it)).expect("strings take text");
    }
    out
}

/// Returns the findings grouped by file: place and message, and what to do on a line of its own.
///
/// The same finding in several cells of a column is one entry with a list of cells.
#[must_use]
pub fn grouped(found: &Findings, files: &Files, locale: &Locale) -> String {
    let all: Vec<&Finding> = found.all().iter().collect();
    let mut out = String::new();
    by_file(&all, files, locale, "", &mut out);
    out
}

/// What findings stand under.
pub struct Headings<'a> {
    /// What a measure is called.
    pub measure: &'a dyn Fn(&MeasureId) -> String,
    /// Whether the office has to act on a finding, and not the sender.
    pub is_for_office: &'a dyn Fn(&Finding) -> bool,
}

/// Returns the findings measure by measure, what the sender must do apart from what the office must do;
/// those that are about no measure follow file by file.
#[must_use]
pub fn by_measure(
    found: &Findings,
    files: &Files,
    locale: &Locale,
    headings: &Headings<'_>,
) -> String {
    let mut out = String::new();
    let mut measures: BTreeMap<&MeasureId, Vec<&Finding>> = BTreeMap::new();
    let mut others = Vec::new();
    for it in found.all() {
        match &it.measure {
            Some(measure) => measures.entry(measure).or_default().push(it),
            None => others.push(it),
        }
    }
    for (measure, own) in measures {
        writeln!(out, "{}", (headings.measure)(measure)).expect("strings take text");
        let (office, sender): (Vec<&Finding>, Vec<&Finding>) =
            own.into_iter().partition(|it| (headings.is_for_office)(it));
        for (key, part) in [("finding-for-sender", sender), ("finding-for-office", office)] {
            if !part.is_empty() {
                writeln!(out, "  {}", locale.text(key)).expect("strings take text");
                by_file(&part, files, locale, "    ", &mut out);
            }
        }
    }
    by_file(&others, files, locale, "", &mut out);
    out
}

/// Writes findings file by file, each line indented.
fn by_file(found: &[&Finding], files: &Files, locale: &Locale, indent: &str, out: &mut String) {
    for group in found.chunk_by(|a, b| a.at.file == b.at.file) {
        writeln!(out, "{indent}{}", files.path(group[0].at.file)).expect("strings take text");
        for (finding, places) in merged(group, locale) {
            let label = label(finding, locale);
            let place = places.join(", ");
            let gap = if place.is_empty() { "" } else { "  " };
            writeln!(out, "{indent}  {label}{gap}{place}  {}", locale.message(finding))
                .and_then(|()| writeln!(out, "{indent}      → {}", locale.hint(finding)))
                .expect("strings take text");
        }
        out.push('\n');
    }
}

/// Returns severity and code, in the colour of the severity.
fn label(it: &Finding, locale: &Locale) -> String {
    let style = match it.severity {
        Severity::Error => AnsiColor::Red.on_default().bold(),
        Severity::Warning => AnsiColor::Yellow.on_default().bold(),
        Severity::Note => AnsiColor::Cyan.on_default(),
    };
    let waived = if it.waived.is_some() {
        format!(" ({})", locale.text("finding-waived"))
    } else {
        String::new()
    };
    format!(
        "{style}{}[{}]{waived}{style:#}",
        locale.text(&format!("severity-{}", it.severity.name())),
        it.meta.code
    )
}

/// Puts findings that say the same of several cells together, in the order of the first.
fn merged<'a>(group: &[&'a Finding], locale: &Locale) -> Vec<(&'a Finding, Vec<String>)> {
    let mut out: Vec<(&Finding, Vec<String>)> = Vec::new();
    for &it in group {
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
