//! Sums, differences and shares over the figures; nothing is added up after this stage.

use std::ops::AddAssign;

use super::{CostFigures, FundFigures, Head, MeasureFigures};
use crate::base::Money;
use crate::season::{Measure, Register};

/// What all funds come to.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct FundTotals {
    /// The budgets; nothing once one of them is not known.
    pub budget: Option<Money>,
    /// What is awarded.
    pub awarded: Money,
    /// What was drawn and paid.
    pub drawn: Money,
    /// What of the grants was spent since January.
    pub spent: Money,
    /// What of the budgets is not awarded.
    pub free: Option<Money>,
    /// How many measures have no amount awarded in the register.
    pub without_award: usize,
    /// How many percent of the budgets are awarded.
    pub awarded_share: Option<i64>,
    /// How many percent of what is awarded are spent.
    pub spent_share: Option<i64>,
}

impl FundTotals {
    pub(super) fn of(funds: &[FundFigures]) -> Self {
        let sum = |of: fn(&FundFigures) -> Money| funds.iter().map(of).sum::<Money>();
        let budget: Option<Money> = funds.iter().map(|it| it.budget).sum();
        let (awarded, spent) = (sum(|it| it.awarded), sum(|it| it.spent));
        Self {
            budget,
            awarded,
            drawn: sum(|it| it.drawn),
            spent,
            free: budget.map(|it| it - awarded),
            without_award: funds.iter().map(|it| it.without_award).sum(),
            awarded_share: budget.and_then(|it| awarded.share_of(it)),
            spent_share: spent.share_of(awarded),
        }
    }
}

/// What all kinds of cost come to.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct CostTotals {
    /// What the plans grant.
    pub planned: Money,
    /// What was spent since January.
    pub spent: Money,
    /// What of the plans is not spent, over the kinds that a plan names.
    pub open: Money,
    /// How many percent of the plans are spent.
    pub spent_share: Option<i64>,
}

impl CostTotals {
    pub(super) fn of(costs: &[CostFigures]) -> Self {
        let planned = costs.iter().filter_map(|it| it.planned).sum();
        let spent: Money = costs.iter().map(|it| it.spent.value).sum();
        let open = costs.iter().filter_map(|it| it.open).sum();
        Self { planned, spent, open, spent_share: spent.share_of(planned) }
    }
}

/// What all measures come to. What is not known of a measure adds nothing.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct MeasureTotals {
    /// What was applied for.
    pub requested: Money,
    /// What the committee recommended.
    pub recommended: Money,
    /// What is awarded.
    pub awarded: Money,
    /// What was recognised after the statements of use.
    pub recognised: Money,
    /// What was drawn and paid.
    pub drawn: Money,
    /// What of the grants was spent since January.
    pub spent: Money,
    /// What of the grants is left.
    pub rest: Money,
    /// Everything that was paid, or claimed as a lump sum, since January.
    pub expenses: Money,
    /// Events of the period.
    pub events: usize,
    /// Participants of the period.
    pub participants: i64,
    /// Participants since January.
    pub participants_to_date: i64,
    /// How many participants are planned.
    pub participants_planned: i64,
}

impl MeasureTotals {
    pub(super) fn of(measures: &[MeasureFigures], register: &Register) -> Self {
        let sum = |of: fn(&MeasureFigures) -> Option<Money>| measures.iter().filter_map(of).sum();
        let known = || measures.iter().map(|it| &register.measures[&it.id]);
        let declared = |of: fn(&Measure) -> Option<Money>| known().filter_map(of).sum();
        let planned = known().filter_map(|it| it.participants_planned.as_ref());
        Self {
            requested: declared(|it| Some(it.requested.as_ref()?.value)),
            recommended: declared(|it| Some(it.recommended.as_ref()?.value)),
            awarded: sum(|it| it.awarded),
            recognised: declared(|it| Some(it.recognised.as_ref()?.value)),
            drawn: sum(|it| Some(it.drawn)),
            spent: sum(|it| it.spent),
            rest: sum(|it| it.rest),
            expenses: sum(|it| it.expenses),
            events: measures.iter().filter_map(|it| it.events).sum(),
            participants: people(measures.iter().filter_map(|it| it.participants.as_ref())),
            participants_to_date: people(measures.iter().map(|it| &it.participants_to_date)),
            participants_planned: planned.map(|it| it.value).sum(),
        }
    }
}

/// Returns how many people several heads come to, each counted as often as it is in one.
pub(super) fn people<'a>(heads: impl Iterator<Item = &'a Head>) -> i64 {
    heads.map(|it| it.counted.value).sum()
}

/// Returns after each figure what it comes to with those before it; a figure that is not there adds
/// nothing, and before the first one there is nothing.
pub fn running<T: Copy + AddAssign>(
    figures: impl IntoIterator<Item = Option<T>>,
) -> Vec<Option<T>> {
    let mut sum: Option<T> = None;
    let after = figures.into_iter().map(|figure| {
        match (&mut sum, figure) {
            (Some(sum), Some(figure)) => *sum += figure,
            (None, figure) => sum = figure,
            (Some(_), None) => {}
        }
        sum
    });
    after.collect()
}

#[cfg(test)]
mod tests {
    use super::running;

    #[test]
    fn a_blank_neither_ends_a_running_total_nor_begins_one() {
        let sums = running([None, Some(2), None, Some(-5), Some(1)]);
        assert_eq!(sums, [None, Some(2), Some(2), Some(-3), Some(-2)]);
    }
}
