//! The participant statistics (*Teilnehmerstatistik*): the lines of a form that others prescribe, each made of figures.

use std::sync::Arc;

use super::Programme;
use super::indicator::{OF_MEASURES, Reach, STAR, Scale, Source, of_measures};
use crate::base::Label;

/// Lines in the order of a form that others prescribe.
#[derive(Debug, Clone)]
pub struct Statistics {
    /// What the form is called.
    pub title: Label,
    /// Who prescribes it, and where that is written.
    pub source: Label,
    /// Whether it stands in the settings of a partnership.
    pub is_local: bool,
    /// Its lines.
    pub lines: Vec<StatisticsLine>,
}

/// A line of the form: figures in one unit that are added up.
///
/// Where they have a [`STAR`], the line stands for one line for each code.
#[derive(Debug, Clone)]
pub struct StatisticsLine {
    /// What it is called; of one that stands for several, what their codes are.
    pub label: Label,
    /// In what its figures are.
    pub scale: Scale,
    /// The figures of the period, by their identifiers.
    pub period: Vec<Arc<str>>,
    /// The figures of the year until the end of the period, by their identifiers.
    pub year: Vec<Arc<str>>,
}

impl StatisticsLine {
    /// The keys of a line, each with the spans of time that its figures may cover.
    pub const SPANS: [(&str, &[Reach]); 2] =
        [("period", &[Reach::Period]), ("year", &[Reach::ToDate, Reach::Latest, Reach::Year])];

    /// Returns whether it stands for a line for each code.
    #[must_use]
    pub fn is_split(&self) -> bool {
        self.figures().any(|it| it.contains(STAR))
    }

    /// Returns all its figures.
    pub fn figures(&self) -> impl Iterator<Item = &Arc<str>> {
        self.period.iter().chain(&self.year)
    }
}

/// What is to be known of a figure that a line is made of.
#[derive(Debug, Clone, Copy)]
pub(super) struct Part<'a> {
    /// In what it is.
    pub scale: Scale,
    /// The time that it covers; nothing where it sets times against each other.
    pub reach: Option<Reach>,
    /// The code of which it is, where its indicator is split.
    pub code: Option<&'a str>,
    /// The indicator whose figures may be added to it: each answer is in one of them.
    pub of: Option<&'a str>,
}

impl Programme {
    /// Returns what is to be known of a figure, or of the figures of all codes; nothing where the definition has no
    /// such figure, or it is one of single measures.
    pub(super) fn part<'a>(&'a self, id: &'a str) -> Option<Part<'a>> {
        if let Some((scale, reach)) = of_measures(id) {
            return Some(Part { scale, reach: Some(reach), code: None, of: None });
        }
        let indicator = self.indicator_of(id)?;
        let code = indicator.code_in(id).filter(|_| indicator.is_split());
        let is_known = code.is_none_or(|code| {
            if code.contains(STAR) {
                self.codes_of(indicator).next().is_some()
            } else {
                self.code_of_figure(indicator, code).is_some()
            }
        });
        let is_part = code.is_some_and(|it| !it.contains(STAR))
            && matches!(&indicator.source, Source::Records(of)
                if of.is_parted(self.form_of(of.form)));
        let reach = self.reach_of(indicator);
        let of = is_part.then_some(&*indicator.id);
        is_known.then_some(Part { scale: indicator.scale, reach, code, of })
    }

    /// Returns all figures that a line may name.
    pub(super) fn nameable(&self) -> Vec<String> {
        let of_measures = OF_MEASURES.iter().map(|it| format!("measures/{}", it.0));
        let of_indicators = self.indicators.iter().flat_map(|indicator| {
            let figures = self.codes_of(indicator).map(|it| indicator.figure(&it.code));
            figures.chain([indicator.id.to_string()]).collect::<Vec<_>>()
        });
        of_measures.chain(of_indicators).collect()
    }

    /// Returns the figures of the statistics that the definition no longer has, as when a list has other codes.
    pub fn gone_from_statistics(&self) -> impl Iterator<Item = &str> {
        let lines = self.statistics.iter().flat_map(|it| &it.lines);
        let figures = lines.flat_map(StatisticsLine::figures).map(|it| &**it);
        figures.filter(|it| self.part(it).is_none())
    }
}
