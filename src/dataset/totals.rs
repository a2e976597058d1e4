//! Sums, differences and shares over the figures; nothing is added up after this stage.

use std::iter::Sum;
use std::ops::AddAssign;

use super::{CostFigures, FundFigures, Head, MeasureFigures, PlanFigures};
use crate::base::Money;
use crate::season::{Measure, Register};
use crate::span::Located;

/// What all funds come to.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct FundTotals {
    /// The budgets; nothing once one of them is not known.
    pub budget: Option<Money>,
    /// What is awarded.
    pub awarded: Money,
    /// What was drawn and paid.
    pub drawn: Money,
    /// What of the grants was spent since January; nothing where it is not known of any measure.
    pub spent: Option<Money>,
    /// What of the budgets is not awarded.
    pub free: Option<Money>,
    /// How many measures have no amount awarded in the register.
    pub without_award: usize,
    /// Of how many measures the amounts are not known, because no rate is set for their lump sums.
    pub unpriced: usize,
    /// How many percent of the budgets are awarded.
    pub awarded_share: Option<i64>,
    /// How many percent of what is awarded are spent.
    pub spent_share: Option<i64>,
}

impl FundTotals {
    pub(super) fn of(funds: &[FundFigures]) -> Self {
        let sum = |of: fn(&FundFigures) -> Money| funds.iter().map(of).sum::<Money>();
        let budget: Option<Money> = funds.iter().map(|it| it.budget).sum();
        let awarded = sum(|it| it.awarded);
        let spent = sum_of_known(funds.iter().map(|it| it.spent));
        Self {
            budget,
            awarded,
            drawn: sum(|it| it.drawn),
            spent,
            free: budget.map(|it| it - awarded),
            without_award: funds.iter().map(|it| it.without_award).sum(),
            unpriced: funds.iter().map(|it| it.unpriced).sum(),
            awarded_share: budget.and_then(|it| awarded.share_of(it)),
            spent_share: spent.and_then(|it| it.share_of(awarded)),
        }
    }
}

/// What all kinds of cost come to.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct CostTotals {
    /// What the plans grant.
    pub planned: Money,
    /// What was spent since January; nothing where no return counts.
    pub spent: Option<Money>,
    /// What of the plans is not spent, over the kinds that a plan names.
    pub open: Money,
}

impl CostTotals {
    pub(super) fn of(costs: &[CostFigures]) -> Self {
        let planned = costs.iter().filter_map(|it| it.planned).sum();
        let spent = sum_of_known(costs.iter().map(|it| it.spent.as_ref().map(|it| it.value)));
        let open = costs.iter().filter_map(|it| it.open).sum();
        Self { planned, spent, open }
    }

    /// Returns how many percent of the plans are spent.
    #[must_use]
    pub fn spent_share(&self) -> Option<i64> {
        self.spent?.share_of(self.planned)
    }

    pub(super) fn of_plans(plans: &[PlanFigures]) -> Self {
        let planned = plans.iter().filter_map(|it| it.planned).sum();
        let spent = sum_of_known(plans.iter().map(|it| it.expenses));
        let open = plans.iter().filter_map(|it| it.open).sum();
        Self { planned, spent, open }
    }
}

/// What several measures come to. What is not known of a measure adds nothing, and where nothing is known
/// of any there is no sum.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct MeasureTotals {
    /// What was applied for.
    pub requested: Option<Money>,
    /// What the committee recommended.
    pub recommended: Option<Money>,
    /// What is awarded.
    pub awarded: Option<Money>,
    /// What was recognised after the statements of use.
    pub recognised: Option<Money>,
    /// What was drawn and paid.
    pub drawn: Money,
    /// What of the grants was spent since January.
    pub spent: Option<Money>,
    /// What neither grants nor other funds pay.
    pub uncovered: Option<Money>,
    /// What of the grants is left.
    pub rest: Option<Money>,
    /// Everything that was paid, or claimed as a lump sum, since January.
    pub expenses: Option<Money>,
    /// Events of the period.
    pub events: Option<usize>,
    /// Participants of the period.
    pub participants: Head,
    /// Participants since January.
    pub participants_to_date: Head,
    /// How many participants are planned.
    pub participants_planned: Option<i64>,
}

impl MeasureTotals {
    /// Returns what these measures of the register come to.
    #[must_use]
    pub fn of<'a>(
        measures: &(impl Iterator<Item = &'a MeasureFigures> + Clone),
        register: &Register,
    ) -> Self {
        let figures = || measures.clone();
        let known = || figures().map(|it| &register.measures[&it.id]);
        let declared = |of: fn(&Measure) -> Option<&Located<Money>>| {
            sum_of_known(known().map(|it| of(it).map(|it| it.value)))
        };
        let planned = known().map(|it| it.participants_planned.as_ref());
        Self {
            requested: declared(|it| it.requested.as_ref()),
            recommended: declared(|it| it.recommended.as_ref()),
            awarded: sum_of_known(figures().map(|it| it.awarded)),
            recognised: declared(|it| it.recognised.as_ref()),
            drawn: figures().map(|it| it.drawn).sum(),
            spent: sum_of_known(figures().map(|it| it.spent)),
            uncovered: sum_of_known(figures().map(|it| it.uncovered)),
            rest: sum_of_known(figures().map(|it| it.rest)),
            expenses: sum_of_known(figures().map(|it| it.expenses)),
            events: sum_of_known(figures().map(|it| it.events)),
            participants: Head::over(figures().filter_map(|it| it.participants.as_ref())),
            participants_to_date: Head::over(figures().map(|it| &it.participants_to_date)),
            participants_planned: sum_of_known(planned.map(|it| it.map(|it| it.value))),
        }
    }
}

/// Adds up what is known; nothing when nothing is.
pub(super) fn sum_of_known<T: Sum>(figures: impl Iterator<Item = Option<T>>) -> Option<T> {
    let mut known = figures.flatten().peekable();
    known.peek().is_some().then(|| known.sum())
}

impl Head {
    /// Returns whether no return says anything, not even that nobody counted.
    #[must_use]
    pub const fn is_silent(&self) -> bool {
        self.returns + self.not_collected + self.blank == 0
    }

    /// Returns what several numbers of people come to, each person counted as often as in one of them.
    #[must_use]
    pub fn over<'a>(heads: impl Iterator<Item = &'a Self>) -> Self {
        let mut all = Self::default();
        for it in heads {
            all.counted.merge(it.counted.clone());
            all.returns += it.returns;
            all.not_collected += it.not_collected;
            all.blank += it.blank;
        }
        all
    }
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
