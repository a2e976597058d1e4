//! What a document may say: which measures it may name, and which numbers of people it may show.

use std::collections::{BTreeMap, BTreeSet};

use super::{Audience, SmallCells};
use crate::base::{Figure, MeasureId};
use crate::dataset::{Dataset, Figured, MeasureFigures, MeasureTotals};
use crate::programme::{Privacy, Programme};
use crate::season::Register;

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
        let indicators = self.programme.indicators.iter().filter(|it| it.is_of_people);
        for indicator in indicators.filter(|_| !self.audience.is_internal()) {
            let figures: Vec<&Figured> = self.data.figures_of(indicator).collect();
            let open = Some(&figures).filter(|_| indicator.is_breakdown);
            let suppressed = open.and_then(|it| self.suppressed(it));
            for (index, it) in figures.iter().enumerate() {
                let shown = suppressed
                    .as_ref()
                    .map(|flags| if flags[index] { Figure::Suppressed } else { it.figure });
                all.insert(&*it.id, shown);
            }
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

    /// Returns for each figure of a breakdown of the period's participants whether it is suppressed; nothing where
    /// the breakdown must not be shown at all.
    #[must_use]
    pub fn suppressed(&self, breakdown: &[&Figured]) -> Option<Vec<bool>> {
        if self.audience.is_internal() {
            return Some(vec![false; breakdown.len()]);
        }
        // A nil return hides nobody among its people.
        let returns = |it: &&Figured| it.basis.map_or(0, |it| it.returns - it.nil);
        if breakdown.iter().map(returns).max().unwrap_or(0) < self.cells.returns {
            return None;
        }
        let count = |it: &&Figured| match it.figure {
            Figure::Count(count) => Some(count),
            _ => None,
        };
        let counts: Vec<i64> = breakdown.iter().filter_map(count).collect();
        let total = self.data.participants.counted.value;
        let mut suppressed = self.cells.suppressed(&counts, &[total])?.into_iter();
        let is_suppressed = |it: &&Figured| count(it).is_some() && suppressed.next() == Some(true);
        Some(breakdown.iter().map(is_suppressed).collect())
    }
}
