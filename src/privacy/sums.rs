//! Of which sums it may be told outside the office what they come to: what a single one says that stays there, a sum of
//! few would tell.

use super::Disclosure;
use crate::dataset::{Figured, FundFigures};
use crate::programme::indicator::{Records, Source};
use crate::programme::{Indicator, Privacy};

impl<'a> Disclosure<'a> {
    /// Returns the funds whose expenses may be told beside those of all: of each so many measures say theirs that the
    /// sum tells nothing of a single one, and so do those of the other funds together.
    #[must_use]
    pub fn told_funds(&self) -> Vec<&'a FundFigures> {
        let funds = self.data.funds.iter().map(|it| (self.known_of(&it.figure("spent")), it));
        let mut funds: Vec<(usize, &FundFigures)> = funds.collect();
        funds.sort_by_key(|it| it.0);
        let is_told = |from: &usize| {
            let others: usize = funds[..*from].iter().map(|it| it.0).sum();
            funds[*from].0 >= self.least() && (others == 0 || others >= self.least())
        };
        let from = (0..funds.len()).find(is_told).unwrap_or(funds.len());
        let is_among = |it: &&FundFigures| funds[from..].iter().any(|of| of.1 == *it);
        self.data.funds.iter().filter(is_among).collect()
    }

    /// Returns of how many of the figures that a sum is made of it is known what they are.
    #[must_use]
    pub fn known_of(&self, id: &str) -> usize {
        let is_known =
            |it: &&String| self.data.figure(it).is_some_and(|it| it.figure.smallest().is_some());
        self.data.figure(id).map_or(0, |it| it.of.iter().filter(is_known).count())
    }

    /// Returns whether a figure tells of a single answer that stays with the office: where it is computed of so few, or
    /// of a figure that does.
    pub(super) fn tells_of_one(&self, figured: &Figured) -> bool {
        let Some(indicator) = self.programme.indicator_of(&figured.id) else {
            return !self.tells_sums_of(self.known_of(&figured.id));
        };
        let records = match &indicator.source {
            Source::Records(of) => Some(of),
            // Its cells are those of the quarter before.
            Source::Change(of) => self.programme.indicator(of).and_then(Indicator::records),
            Source::Figures(..) => None,
        };
        let mut parts = figured.of.iter().filter_map(|it| self.counted().figure(it));
        records.is_some_and(|of| self.is_of_few(of, figured))
            || parts.any(|it| self.tells_of_one(it))
    }

    /// Returns whether a figure is computed of so few answers that may not be shown one by one. A nil return hides
    /// nothing among them.
    fn is_of_few(&self, of: &Records, figured: &Figured) -> bool {
        let section = &self.programme.form_of(of.form).sections[of.section];
        let class = of.field.map_or(Privacy::Public, |it| section.fields[it].privacy);
        let nil = figured.basis.map_or(0, |it| it.nil);
        let answers = figured.cells.len().saturating_sub(nil);
        of.operation.computes() && !self.shows(class) && answers > 0 && !self.tells_sums_of(answers)
    }
}
