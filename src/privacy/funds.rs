//! Of which funds it may be told outside the office what was spent: what single measures spend stays with it.

use super::Disclosure;
use crate::dataset::FundFigures;

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
}
