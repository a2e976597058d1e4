//! Finds fees above the rates of the programme.

use crate::base::{Hundredths, Money};
use crate::finding::{Findings, Meta, Severity};
use crate::programme::group::{DAY, HOUR};
use crate::programme::{Meaning, Programme, Section, SettingKey, Value};
use crate::rules::{Context, RecordRule, Row};
use crate::span::Span;

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

    fn check(&self, cx: &Context<'_>, row: &Row<'_>, out: &mut Findings) {
        let Some((means, value, at, limit)) = excess(cx.programme, row) else { return };
        let Some((field, _)) = row.slot(means) else { return };
        out.push(
            row.submission
                .finding(&META, at)
                .with("field", &field.label)
                .with("value", value)
                .with("limit", limit),
        );
    }
}

/// Returns the field that is above its limit, its value and place, and the limit.
fn excess<'a>(programme: &Programme, row: &Row<'a>) -> Option<(Meaning, Money, &'a Span, Money)> {
    let (unit, _) = row.given(Meaning::FeeUnit, Value::as_code)?;
    let group = programme.code(row.slot(Meaning::FeeUnit)?.0, unit)?.group.as_deref()?;
    let per_day = programme.amount(SettingKey::FeePerDay);
    let per_unit = match group {
        HOUR => programme.amount(SettingKey::FeePerHourMax),
        DAY => per_day,
        _ => return None,
    };
    let rate = row.given(Meaning::FeeRate, Value::as_money);
    if let Some((rate, at)) = rate.filter(|it| it.0 > per_unit) {
        return Some((Meaning::FeeRate, rate, at, per_unit));
    }
    let (amount, at) = row.given(Meaning::FeeAmount, Value::as_money)?;
    let (quantity, _) = row.given(Meaning::FeeQuantity, Value::as_number)?;
    let hours_of_a_day = Hundredths::new(programme.limit(SettingKey::FeeDayMinHours) * 100);
    let limit = match group {
        HOUR if quantity >= hours_of_a_day => per_day,
        // With a rate that is in order the amount is the matter of `fee-differs`.
        _ if rate.is_some() => return None,
        _ => quantity.times(per_unit),
    };
    (amount > limit).then_some((Meaning::FeeAmount, amount, at, limit))
}
