//! The bridge from what was paid to what the grants pay, and on to what is left of them.

use super::{FundTotals, MeasureFigures};
use crate::base::Money;

/// How expenses since January become what the grants pay, and how that stands to what was drawn, awarded
/// and budgeted. Everything is a sum over the measures.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Bridge {
    /// What was paid, by the lists of vouchers.
    pub vouchers: Money,
    /// What is claimed as lump sums.
    pub lump_sums: Money,
    /// What own and third-party funds cover of both.
    pub covered: Money,
    /// What neither they nor the grants pay.
    pub uncovered: Money,
    /// What they leave open at measures of which it is not known what was awarded.
    pub without_award: Money,
    /// What is left: what the grants pay.
    pub spent: Money,
    /// What was drawn and paid.
    pub drawn: Money,
    /// What was drawn and is not spent yet.
    pub drawn_unspent: Money,
    /// What of that was drawn by measures whose returns are incomplete.
    pub drawn_incomplete: Money,
    /// What was spent and is not drawn yet.
    pub spent_undrawn: Money,
    /// What was awarded and is not spent yet.
    pub awarded_unspent: Money,
    /// What of the budgets is not awarded; nothing once one of them is not known.
    pub free: Option<Money>,
}

impl Bridge {
    pub(super) fn of(measures: &[MeasureFigures], funds: &FundTotals) -> Self {
        let sum = |of: fn(&MeasureFigures) -> Money| measures.iter().map(of).sum::<Money>();
        let above_zero = |it: Money| it.max(Money::ZERO);
        let spent = |it: &MeasureFigures| it.spent.unwrap_or_default();
        let unspent = |it: &MeasureFigures| above_zero(it.drawn - spent(it));
        let incomplete = measures.iter().filter(|it| it.is_incomplete());
        Self {
            vouchers: sum(|it| it.spending.vouchers.value),
            lump_sums: sum(|it| it.spending.lump_sums.value),
            covered: sum(|it| it.spending.covered()),
            uncovered: sum(|it| it.uncovered.unwrap_or_default()),
            without_award: sum(|it| match it.awarded {
                Some(_) => Money::ZERO,
                None => it.spending.open(),
            }),
            spent: measures.iter().map(spent).sum(),
            drawn: sum(|it| it.drawn),
            drawn_unspent: measures.iter().map(unspent).sum(),
            drawn_incomplete: incomplete.map(unspent).sum(),
            spent_undrawn: measures.iter().map(|it| above_zero(spent(it) - it.drawn)).sum(),
            awarded_unspent: sum(|it| it.rest.unwrap_or_default()),
            free: funds.free,
        }
    }
}
