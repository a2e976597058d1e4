//! Which measures a document may name: those at risk are counted for others than the office, not named.

use super::Audience;
use crate::base::MeasureId;
use crate::dataset::{Dataset, MeasureFigures, MeasureTotals};
use crate::season::Register;

/// What a document for an audience may say of the measures of a year.
#[derive(Debug, Clone, Copy)]
pub struct Disclosure<'a> {
    audience: Audience,
    register: &'a Register,
    data: &'a Dataset,
}

impl<'a> Disclosure<'a> {
    /// Returns what an audience may see of these figures.
    #[must_use]
    pub const fn of(audience: Audience, register: &'a Register, data: &'a Dataset) -> Self {
        Self { audience, register, data }
    }

    /// Returns whether a measure may be named: its number, title and organisation, and its days.
    #[must_use]
    pub fn names(&self, measure: &MeasureId) -> bool {
        self.audience.is_internal()
            || self.register.measures.get(measure).is_none_or(|it| !it.is_at_risk)
    }

    /// Returns the measures that may be named, each with its figures.
    pub fn named(&self) -> impl Iterator<Item = &'a MeasureFigures> {
        self.data.measures.iter().filter(|it| self.names(&it.id))
    }

    /// Returns how many measures may only be counted, and what they come to; nothing when there is none.
    #[must_use]
    pub fn withheld(&self) -> Option<(usize, MeasureTotals)> {
        let all = self.data.measures.iter();
        let withheld: Vec<&MeasureFigures> = all.filter(|it| !self.names(&it.id)).collect();
        (!withheld.is_empty())
            .then(|| (withheld.len(), MeasureTotals::of(&withheld, self.register)))
    }
}
