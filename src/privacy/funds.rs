//! Of which funds it may be told outside the office what was spent: what single measures spend stays with it.

use super::Disclosure;
use crate::dataset::{FundFigures, MeasureFigures};

impl<'a> Disclosure<'a> {
    /// Returns the funds whose expenses may be told beside those of all: of each so many measures say theirs that the
    /// sum tells nothing of a single one, and so do those of the other funds together.
    #[must_use]
    pub fn told_funds(&self) -> Vec<&'a FundFigures> {
        let funds = self.counted().funds.iter();
        let mut told: Vec<(usize, &FundFigures)> = funds.map(|it| (self.saying(it), it)).collect();
        told.sort_by_key(|it| it.0);
        let mut hidden = 0;
        while let Some((measures, _)) = told.first() {
            if *measures >= self.least() && (hidden == 0 || hidden >= self.least()) {
                break;
            }
            hidden += measures;
            told.remove(0);
        }
        let is_told = |it: &&FundFigures| told.iter().any(|of| of.1.fund == it.fund);
        self.counted().funds.iter().filter(is_told).collect()
    }

    /// Returns of how many measures of a fund it is known what they spent.
    #[must_use]
    pub fn saying(&self, fund: &FundFigures) -> usize {
        let is_of = |it: &&MeasureFigures| self.register.measures[&it.id].fund == fund.fund;
        self.counted().measures.iter().filter(is_of).filter(|it| it.spent.is_some()).count()
    }
}
