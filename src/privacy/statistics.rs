//! The participant statistics (*Teilnehmerstatistik*), as an audience may see them.

use std::collections::BTreeMap;
use std::sync::Arc;

use super::Disclosure;
use crate::base::Figure;
use crate::dataset::altogether;
use crate::programme::StatisticsLine;
use crate::programme::indicator::{STAR, Source};

/// A line of the statistics with what its figures come to.
#[derive(Debug, Clone)]
pub struct StatisticsEntry<'a> {
    /// The line.
    pub line: &'a StatisticsLine,
    /// The period.
    pub period: StatisticsSum,
    /// The year until the end of the period.
    pub year: StatisticsSum,
}

/// What the figures of a line come to in a span of time.
#[derive(Debug, Clone)]
pub struct StatisticsSum {
    /// The figures, by their identifiers.
    pub of: Vec<String>,
    /// What they come to; nothing where there are none.
    pub figure: Option<Figure>,
}

impl StatisticsEntry<'_> {
    /// Returns the identifiers of its figures.
    pub fn figures(&self) -> impl Iterator<Item = &String> {
        self.period.of.iter().chain(&self.year.of)
    }

    /// Returns the identifiers of those that are named, one after the other.
    pub fn made_of(&self, is_named: impl Fn(&str) -> bool) -> String {
        let named = self.figures().map(String::as_str).filter(|it| is_named(it));
        named.collect::<Vec<_>>().join(", ")
    }
}

impl<'a> Disclosure<'a> {
    /// Returns the participant statistics, of a line that stands for several each of them. What is made of a suppressed
    /// figure is suppressed, so that no line tells more than its figures do.
    #[must_use]
    pub fn statistics(&self) -> Vec<StatisticsEntry<'a>> {
        let shown: BTreeMap<String, Figure> = self.figures().into_iter().collect();
        let lines = self.programme.statistics.iter().flat_map(|it| &it.lines);
        let entries = lines.flat_map(|line| {
            let codes = if line.is_split() { self.codes(line) } else { vec![""] };
            let sum = |of: &[Arc<str>], code: &str| {
                let of: Vec<String> = of.iter().map(|it| it.replace(STAR, code)).collect();
                let figures = of.iter().map(|it| self.figure_of(it, &shown));
                let figure = (!of.is_empty()).then(|| {
                    let figures: Vec<Figure> = figures.collect();
                    match figures[..] {
                        [only] => only,
                        _ if figures.contains(&Figure::Suppressed) => Figure::Suppressed,
                        _ => altogether(figures, line.scale),
                    }
                });
                StatisticsSum { of, figure }
            };
            let entry = |code| StatisticsEntry {
                line,
                period: sum(&line.period, code),
                year: sum(&line.year, code),
            };
            codes.into_iter().map(entry).collect::<Vec<_>>()
        });
        entries.collect()
    }

    /// Returns the codes for which a line stands for a line: those that hold, whether anybody names them or not, and
    /// others that are named.
    fn codes(&self, line: &StatisticsLine) -> Vec<&'a str> {
        let day = self.data.period.last_day();
        let mut codes: Vec<&str> = Vec::new();
        for id in line.figures() {
            let Some(indicator) = self.programme.indicator(id) else { continue };
            let named = self.data.figures_of(indicator).filter_map(|it| indicator.code_in(&it.id));
            let named: Vec<&str> = named.collect();
            let listed = self.programme.codes_of(indicator);
            let held = listed.filter(|it| it.is_valid_on(day) || named.contains(&&*it.code));
            for code in held.map(|it| &*it.code).chain(named.iter().copied()) {
                if !codes.contains(&code) {
                    codes.push(code);
                }
            }
        }
        codes
    }

    /// Returns a figure as it may be shown.
    fn figure_of(&self, id: &str, shown: &BTreeMap<String, Figure>) -> Figure {
        if let Some(figure) = shown.get(id) {
            return if self.tells(id) { *figure } else { Figure::Suppressed };
        }
        let Some(indicator) = self.programme.indicator_of(id) else { return Figure::Unknown };
        let mut others = self.data.figures_of(indicator);
        let is_zero = matches!(&indicator.source, Source::Records(of) if of.is_zero_unnamed());
        // Where nothing is shown of those who are named, nothing is of those who are not.
        if others.clone().any(|it| !shown.contains_key(&it.id)) {
            Figure::Suppressed
        } else if is_zero && others.any(|it| it.figure.smallest().is_some()) {
            indicator.scale.figure(0)
        } else {
            Figure::Unknown
        }
    }

    /// Returns whether a figure may be told by its class; what measures come to, where it is known of so many that it
    /// tells nothing of a single one.
    fn tells(&self, id: &str) -> bool {
        if let Some(indicator) = self.programme.indicator_of(id) {
            return self.shows(indicator.privacy);
        }
        self.tells_sums_of(self.known_of(id))
    }
}
