//! Finds fees above the rates of the programme.

use crate::base::{Hundredths, Money};
use crate::finding::{Findings, Meta, Severity};
use crate::programme::group::{DAY, HOUR};
use crate::programme::{Meaning, Programme, Section, SettingKey};
use crate::rules::{Context, RecordRule};
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
    let unit = row.code(Meaning::FeeUnit)?;
    let group = programme.code(row.field(Meaning::FeeUnit)?, unit)?.group.as_deref()?;
    let per_day = programme.amount(SettingKey::FeePerDay);
    let per_unit = match group {
        HOUR => programme.amount(SettingKey::FeePerHourMax),
        DAY => per_day,
        _ => return None,
    };
    let rate = row.money(Meaning::FeeRate);
    if let Some(rate) = rate.filter(|it| *it > per_unit) {
        return Some((Meaning::FeeRate, rate, per_unit));
    }
    let amount = row.money(Meaning::FeeAmount)?;
    let quantity = row.number(Meaning::FeeQuantity)?;
    let hours_of_a_day = Hundredths::new(programme.limit(SettingKey::FeeDayMinHours) * 100);
    let limit = match group {
        HOUR if quantity >= hours_of_a_day => per_day,
        // With a rate that is in order the amount is the matter of `fee-differs`.
        _ if rate.is_some() => return None,
        _ => quantity.times(per_unit),
    };
    (amount > limit).then_some((Meaning::FeeAmount, amount, limit))
}
