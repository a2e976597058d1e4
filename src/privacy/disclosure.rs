//! What a document may say: which measures it may name, and which numbers of people it may show.

use std::collections::BTreeSet;

use super::{Audience, SmallCells};
use crate::base::{Figure, MeasureId};
use crate::dataset::{Dataset, Groups, Head, Indicator, MeasureFigures, MeasureTotals};
use crate::programme::{Privacy, Programme};
use crate::season::Register;

/// What a document for an audience may say.
#[derive(Debug, Clone, Copy)]
pub struct Disclosure<'a> {
    audience: Audience,
    cells: SmallCells,
    register: &'a Register,
    data: &'a Dataset,
}

impl<'a> Disclosure<'a> {
    /// Returns what an audience may see of these figures.
    #[must_use]
    pub fn of(
        audience: Audience,
        programme: &Programme,
        register: &'a Register,
        data: &'a Dataset,
    ) -> Self {
        Self { audience, cells: SmallCells::of(programme), register, data }
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
    pub fn figures(&self, all: &[Indicator]) -> Vec<(String, Figure)> {
        let withheld: Vec<&MeasureFigures> =
            self.data.measures.iter().filter(|it| !self.names(&it.id)).collect();
        let mut hidden: Vec<String> =
            withheld.iter().map(|it| format!("measure/{}/", it.id)).collect();
        let mut suppressed = Vec::new();
        for (name, groups) in [("age", &self.data.by_age), ("gender", &self.data.by_gender)] {
            let flags = self.suppressed(groups);
            for (index, (code, _)) in groups.heads.iter().enumerate() {
                let prefix = format!("{name}/{code}/");
                match flags.as_ref().map(|it| it[index]) {
                    None => hidden.push(prefix),
                    Some(true) => suppressed.push(prefix),
                    Some(false) => {}
                }
            }
        }
        let totals = self.withheld().map(|(_, sum)| Indicator::totals("withheld", &sum, &withheld));
        let shown = all.iter().filter_map(|it| {
            let is_of =
                |prefixes: &[String]| prefixes.iter().any(|prefix| it.id.starts_with(prefix));
            let figure = if is_of(&suppressed) { Figure::Suppressed } else { it.figure };
            (!is_of(&hidden)).then(|| (it.id.clone(), figure))
        });
        shown.chain(totals.into_iter().flatten().map(|it| (it.id, it.figure))).collect()
    }

    /// Returns the identifiers of the figures that may not be shown.
    #[must_use]
    pub fn withheld_figures(&self, all: &[Indicator]) -> Vec<String> {
        let shown = self.figures(all).into_iter().filter(|it| it.1 != Figure::Suppressed);
        let shown: BTreeSet<String> = shown.map(|it| it.0).collect();
        all.iter().map(|it| it.id.clone()).filter(|it| !shown.contains(it)).collect()
    }

    /// Returns for each group of the period's participants whether their number is suppressed; nothing
    /// where the breakdown must not be shown at all.
    #[must_use]
    pub fn suppressed(&self, groups: &Groups) -> Option<Vec<bool>> {
        if self.audience.is_internal() {
            return Some(vec![false; groups.heads.len()]);
        }
        let is_counted = |it: &Head| it.returns > 0;
        let heads = || groups.heads.iter().map(|it| &it.1);
        if heads().map(|it| it.returns).max().unwrap_or(0) < self.cells.returns {
            return None;
        }
        let counts: Vec<i64> =
            heads().filter(|it| is_counted(it)).map(|it| it.counted.value).collect();
        let total = self.data.participants.counted.value;
        let mut suppressed = self.cells.suppressed(&counts, &[total])?.into_iter();
        Some(heads().map(|it| is_counted(it) && suppressed.next() == Some(true)).collect())
    }
}
