//! Finds fees above the rates of the programme.

use crate::base::Money;
use crate::finding::{Findings, Meta, Severity};
use crate::programme::{Meaning, Programme, Section};
use crate::rules::{Context, RecordRule};
use crate::season::{fee_limit, fee_rate_limit};
use crate::submission::Row;

/// # What it finds
/// A fee above the greatest rate for an hour or a day, and a fee by the hour that comes to more than
/// a day's fee although there are hours enough for one. Where no rate is given, the amount is compared
/// with what its hours or days may cost at most.
///
/// # Why it matters
/// What lies above the rate is not covered by the lump sum.
///
/// # Example
/// 3 hours at 80.00 € where an hour may cost 72.00 €; 8 hours at 72.00 € where a day costs 540.00 €
/// and six hours make a day.
///
/// # What to do
/// Claim the rate of the grant notice, or explain why this one was agreed. A row is one person on one
/// day: several days need a row each.
///
/// # Source
/// Settings `fee-per-hour-max`, `fee-per-day` and `fee-day-min-hours`, each with its own source.
pub(crate) struct FeeAboveLimit;

static META: Meta = Meta {
    code: "R104",
    name: "fee-above-limit",
    severity: Severity::Warning,
    args: &["field", "value", "limit"],
    since: "0.1.0",
};

impl RecordRule for FeeAboveLimit {
    fn meta(&self) -> &'static Meta {
        &META
    }

    fn concerns(&self, section: &Section) -> bool {
        section.meaning(Meaning::FeeUnit).is_some()
    }

    fn check(&self, cx: &Context<'_>, row: Row<'_>, out: &mut Findings) {
        if let Some((means, value, limit)) = excess(cx.programme, row) {
            out.push(row.finding(&META, means).with("value", value).with("limit", limit));
        }
    }
}

/// Returns the field that is above its limit, its value, and the limit.
fn excess(programme: &Programme, row: Row<'_>) -> Option<(Meaning, Money, Money)> {
    let per_unit = fee_rate_limit(programme, row)?;
    let rate = row.money(Meaning::FeeRate);
    if let Some(rate) = rate.filter(|it| *it > per_unit) {
        return Some((Meaning::FeeRate, rate, per_unit));
    }
    let amount = row.money(Meaning::FeeAmount)?;
    let limit = fee_limit(programme, row)?;
    // With a rate that is in order the amount is the matter of `fee-differs`.
    let is_of_rate = row.number(Meaning::FeeQuantity)?.times(per_unit) == limit;
    let is_other = rate.is_some() && is_of_rate;
    (amount > limit && !is_other).then_some((Meaning::FeeAmount, amount, limit))
}
