//! Makes sound participant statistics of what is written in the definition or in the settings.

use std::collections::BTreeSet;
use std::ops::Range;
use std::sync::Arc;

use toml::Spanned;

use super::Place;
use crate::base::{Label, Lang, text};
use crate::finding::Arg;
use crate::programme::file::{StatisticsFile, StatisticsLineFile, TextFile};
use crate::programme::indicator::Scale;
use crate::programme::statistics::{Statistics, StatisticsLine};
use crate::programme::{Programme, faults};

/// Makes statistics of the figures of a programme; a line that is not sound is reported and left out.
///
/// What is written in the settings (`is_local`) needs no English wording.
pub(crate) fn statistics(
    file: &StatisticsFile,
    is_local: bool,
    programme: &Programme,
    place: &mut Place<'_>,
) -> Statistics {
    let lines = file.lines.iter().filter_map(|it| {
        let mut asked = Asked { programme, range: it.span(), is_local, place };
        asked.line(it.get_ref())
    });
    let lines = lines.collect();
    let first = file.lines.first().map_or(0..0, Spanned::span);
    let range = file.title.as_ref().map_or(first, Spanned::span);
    let mut asked = Asked { programme, range, is_local, place };
    let title = asked.head("title", file.title.as_ref().map(Spanned::get_ref));
    let source = asked.head("source", file.source.as_ref());
    if file.lines.is_empty() {
        asked.unfit("lines", title.get(Lang::De));
    }
    Statistics { title, source, is_local, lines }
}

/// A table of the file with what is needed to make it sound.
struct Asked<'a, 'b> {
    programme: &'a Programme,
    range: Range<usize>,
    is_local: bool,
    place: &'a mut Place<'b>,
}

impl Asked<'_, '_> {
    fn head(&mut self, key: &str, text: Option<&TextFile>) -> Label {
        if let Some(text) = text {
            return self.label(key, text);
        }
        self.unfit("head", key);
        Label::same("")
    }

    fn label(&mut self, what: &str, text: &TextFile) -> Label {
        let en = text.en.clone().or_else(|| text.de.clone().filter(|_| self.is_local));
        self.place.label(what, &TextFile { de: text.de.clone(), en }, &self.range)
    }

    fn line(&mut self, written: &StatisticsLineFile) -> Option<StatisticsLine> {
        let label = self.label("label", &written.label);
        let spans = [&written.period, &written.year];
        let Some(first) = spans.iter().find_map(|it| it.first()) else {
            self.unfit("empty", label.get(Lang::De));
            return None;
        };
        let programme = self.programme;
        let scale = programme.part(first).map(|it| it.scale);
        let mut is_sound = true;
        for (span, figures) in spans.into_iter().enumerate() {
            for (place, id) in figures.iter().enumerate() {
                if let Some(reason) = reason(programme, span, figures, place, scale) {
                    self.unfit(reason, id);
                    is_sound = false;
                }
            }
        }
        let codes = spans.map(|it| -> BTreeSet<&str> {
            it.iter().filter_map(|id| programme.part(id)?.code).collect()
        });
        let is_other = spans.iter().all(|it| !it.is_empty()) && codes[0] != codes[1];
        let is_split = codes.iter().any(|it| it.contains("*"));
        if is_sound && is_other && (is_split || codes.iter().all(|it| !it.is_empty())) {
            self.unfit("sides", label.get(Lang::De));
            return None;
        }
        let [period, year] = spans.map(|it| it.iter().map(|id| Arc::from(id.as_str())).collect());
        is_sound.then(|| StatisticsLine {
            label,
            scale: scale.unwrap_or(Scale::Things),
            period,
            year,
        })
    }

    /// Reports what cannot stand in a line, and for a figure that there is not the nearest.
    fn unfit(&mut self, reason: &str, what: &str) {
        let known = if reason == "unknown" { self.programme.nameable() } else { Vec::new() };
        let keys = known.iter().map(|it| (text::key(it), it));
        let keys: Vec<(String, &String)> = keys.collect();
        let nearest = text::nearest(what, keys.iter().map(|it| (it.0.as_str(), it.1)));
        let finding = self.place.report(&faults::STATISTICS_UNFIT, &self.range);
        let mut finding = finding.with("figure", what).with("reason", reason);
        finding.args.extend(Arg::offer(nearest.map(String::as_str)));
        self.place.push(finding);
    }
}

/// Returns why a figure cannot stand at its place among those of a span of time, in a line of that unit.
fn reason(
    programme: &Programme,
    span: usize,
    figures: &[String],
    place: usize,
    scale: Option<Scale>,
) -> Option<&'static str> {
    let (key, reaches) = StatisticsLine::SPANS[span];
    let id = &figures[place];
    let Some(part) = programme.part(id) else { return Some("unknown") };
    // What is wrong with the first is reported there.
    let first = programme.part(&figures[0])?;
    let is_again = figures[..place].contains(id);
    if !part.reach.is_some_and(|it| reaches.contains(&it)) {
        Some(key)
    } else if scale.is_some_and(|it| it != part.scale) {
        Some("unit")
    } else if is_again || figures.len() > 1 && (part.of.is_none() || part.of != first.of) {
        Some("parts")
    } else {
        None
    }
}
