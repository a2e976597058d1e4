//! Writes for people at a terminal: findings, one line each or under headings, and what two reports print differently.
//!
//! Severities are coloured by escape sequences; whoever prints takes them out where nobody sees colours.

mod aligned;
mod status;
mod trace;

use std::collections::BTreeMap;
use std::fmt::Write;

use anstyle::AnsiColor;

pub use status::status;
pub use trace::trace;

use crate::base::text::{clean, shortened};
use crate::base::{Figure, MeasureId};
use crate::finding::{Finding, Findings, Severity};
use crate::locale::Locale;
use crate::report::{Compared, Explained, Room, Value};
use crate::season::Season;
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

/// Characters of a title or organisation that a heading shows.
const NAME_MAX: usize = 60;

/// Returns the findings measure by measure with title and organisation, what the sender must do apart from
/// what the office must do; those that are about no measure follow file by file, as all do where there is no
/// register. Place and message stand on a line, what to do on the next.
///
/// The same finding in several cells of a column is one entry with a list of cells.
#[must_use]
pub fn grouped(
    found: &Findings,
    files: &Files,
    season: Option<&Season>,
    locale: &Locale,
) -> String {
    let mut out = String::new();
    let Some(season) = season else {
        by_file(&found.all().iter().collect::<Vec<_>>(), files, locale, "", &mut out);
        return out;
    };
    let mut measures: BTreeMap<&MeasureId, Vec<&Finding>> = BTreeMap::new();
    let mut others = Vec::new();
    for it in found.all() {
        match &it.measure {
            Some(measure) => measures.entry(measure).or_default().push(it),
            None => others.push(it),
        }
    }
    for (measure, own) in measures {
        writeln!(out, "{}", named(season, measure)).expect("strings take text");
        let (office, sender): (Vec<&Finding>, Vec<&Finding>) =
            own.into_iter().partition(|it| season.is_for_office(it));
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

/// Returns number, title and organisation of a measure, as far as the register has them.
fn named(season: &Season, id: &MeasureId) -> String {
    let measure = season.register.measures.get(id);
    let known = measure.into_iter().flat_map(|it| [&it.title, &it.organisation]).flatten();
    let names = known.map(|it| shortened(&clean(&it.value), NAME_MAX));
    std::iter::once(id.to_string()).chain(names).collect::<Vec<_>>().join(" · ")
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

/// Returns figures that two reports print differently, a line each with the numbers of the causes, then the
/// causes.
#[must_use]
pub fn compared(figures: &[Compared], explained: &Explained, locale: &Locale) -> String {
    let mut out = String::new();
    let side = |it: Option<Figure>| {
        it.map_or_else(|| "–".to_owned(), |it| Value::from(it).written(locale, Room::Cell))
    };
    for it in figures {
        let numbers = explained.numbers.get(&it.id).filter(|it| !it.is_empty());
        let numbers = numbers.map_or_else(String::new, |it| format!("  [{}]", it.join(", ")));
        let (before, after) = (side(it.before), side(it.after));
        writeln!(out, "  {}: {before} → {after}{numbers}", it.label).expect("strings take text");
    }
    if !explained.sentences.is_empty() {
        writeln!(out, "\n{}", locale.text("cli-compared-causes")).expect("strings take text");
    }
    for it in &explained.sentences {
        writeln!(out, "  {it}").expect("strings take text");
    }
    out
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
