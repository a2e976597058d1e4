//! What a document may say: which measures it may name, and which numbers of people it may show.

use std::collections::{BTreeMap, BTreeSet};

use super::{Audience, Mask, SmallCells};
use crate::base::{Figure, Lang, MeasureId};
use crate::dataset::{Dataset, Figured, MeasureFigures, MeasureTotals};
use crate::programme::{Indicator, Privacy, Programme};
use crate::season::Register;
use crate::submission::Submission;

/// What a document for an audience may say.
#[derive(Debug, Clone, Copy)]
pub struct Disclosure<'a> {
    audience: Audience,
    cells: SmallCells,
    programme: &'a Programme,
    register: &'a Register,
    data: &'a Dataset,
}

impl<'a> Disclosure<'a> {
    /// Returns what an audience may see of these figures.
    #[must_use]
    pub fn of(
        audience: Audience,
        programme: &'a Programme,
        register: &'a Register,
        data: &'a Dataset,
    ) -> Self {
        Self { audience, cells: SmallCells::of(programme), programme, register, data }
    }

    /// Returns whether a measure may be named: its number, title and organisation, and its days.
    #[must_use]
    pub fn names(&self, measure: &MeasureId) -> bool {
        self.audience.is_internal()
            || self.register.measures.get(measure).is_none_or(|it| !it.is_at_risk)
    }

    /// Returns whether answers of a privacy class may be shown one by one.
    #[must_use]
    pub const fn shows(&self, class: Privacy) -> bool {
        match class {
            Privacy::Public => true,
            Privacy::Evaluation => !matches!(self.audience, Audience::Public),
            Privacy::Internal => self.audience.is_internal(),
            Privacy::Personal => false,
        }
    }

    /// Returns what is masked in the texts of a return, worded in a language.
    #[must_use]
    pub fn mask(&self, submission: &Submission, lang: Lang) -> Mask<'a> {
        if self.audience.is_internal() {
            return Mask::none(lang);
        }
        Mask::of(submission, self.register, lang)
    }

    /// Returns the measures that may be named, each with its figures.
    pub fn named(&self) -> impl Iterator<Item = &'a MeasureFigures> {
        self.data.measures.iter().filter(|it| self.names(&it.id))
    }

    /// Returns how many measures may only be counted, and what they come to; nothing when there is none.
    #[must_use]
    pub fn withheld(&self) -> Option<(usize, MeasureTotals)> {
        let withheld = self.data.measures.iter().filter(|it| !self.names(&it.id));
        let count = withheld.clone().count();
        (count > 0).then(|| (count, MeasureTotals::of(&withheld, self.register)))
    }

    /// Returns the figures that may be shown, by their identifiers: those of measures that may not be named only
    /// as what they come to, suppressed numbers of people as such.
    #[must_use]
    pub fn figures(&self) -> Vec<(String, Figure)> {
        let withheld: Vec<&MeasureFigures> =
            self.data.measures.iter().filter(|it| !self.names(&it.id)).collect();
        let hidden: Vec<String> = withheld.iter().map(|it| format!("measure/{}/", it.id)).collect();
        let people = self.people();
        let totals = self.withheld().map(|(_, sum)| Figured::totals("withheld", &sum, &withheld));
        let shown = self.data.figures.iter().filter_map(|it| {
            let figure = match people.get(&*it.id) {
                Some(instead) => (*instead)?,
                None => it.figure,
            };
            let is_hidden = hidden.iter().any(|prefix| it.id.starts_with(prefix));
            (!is_hidden).then(|| (it.id.clone(), figure))
        });
        shown.chain(totals.into_iter().flatten().map(|it| (it.id, it.figure))).collect()
    }

    /// Returns what is shown of each figure that counts people by what they are; nothing where it is not shown.
    fn people(&self) -> BTreeMap<&'a str, Option<Figure>> {
        let mut all = BTreeMap::new();
        for indicator in self.programme.indicators.iter().filter(|it| it.people.is_some()) {
            all.extend(self.data.figures_of(indicator).map(|it| (&*it.id, None)));
            let shown = self.shown(indicator).into_iter().flatten();
            all.extend(shown.map(|(it, figure)| (&*it.id, Some(figure))));
        }
        all
    }

    /// Returns the identifiers of the figures that may not be shown.
    #[must_use]
    pub fn withheld_figures(&self) -> Vec<String> {
        let shown = self.figures().into_iter().filter(|it| it.1 != Figure::Suppressed);
        let shown: BTreeSet<String> = shown.map(|it| it.0).collect();
        let all = self.data.figures.iter().map(|it| it.id.clone());
        all.filter(|it| !shown.contains(it)).collect()
    }

    /// Returns the figures of an indicator, each as it may be shown; nothing where none of them may be.
    #[must_use]
    pub fn shown(&self, indicator: &'a Indicator) -> Option<Vec<(&'a Figured, Figure)>> {
        let figures = self.data.figures_of(indicator).map(|it| (it, it.figure)).collect();
        if self.audience.is_internal() || indicator.people.is_none() {
            return Some(figures);
        }
        Some(figures).filter(|_| indicator.is_breakdown()).and_then(|it| self.protected(it))
    }

    /// Suppresses what must not be shown of a breakdown of the period's participants; nothing remains where the
    /// whole must not be shown.
    fn protected(
        &self,
        mut breakdown: Vec<(&'a Figured, Figure)>,
    ) -> Option<Vec<(&'a Figured, Figure)>> {
        // A nil return hides nobody among its people.
        let returns = |it: &Figured| it.basis.map_or(0, |it| it.returns - it.nil);
        if breakdown.iter().map(|it| returns(it.0)).max().unwrap_or(0) < self.cells.returns {
            return None;
        }
        let mut counted: Vec<(&mut Figure, i64)> = breakdown
            .iter_mut()
            .filter_map(|(_, figure)| match *figure {
                Figure::Count(count) => Some((figure, count)),
                _ => None,
            })
            .collect();
        let counts: Vec<i64> = counted.iter().map(|it| it.1).collect();
        let total = self.data.participants.counted.value;
        let suppressed = self.cells.suppressed(&counts, &[total])?;
        for ((figure, _), _) in counted.iter_mut().zip(suppressed).filter(|it| it.1) {
            **figure = Figure::Suppressed;
        }
        Some(breakdown)
    }
}
