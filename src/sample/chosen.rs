//! Days and amounts as people choose them: working days, round sums.

use chrono::{Datelike, Days, Weekday};

use super::random::Dice;
use crate::base::{Money, NaiveDate};

/// Returns the day so many days earlier.
pub(crate) fn before(day: NaiveDate, days: i64) -> NaiveDate {
    day.checked_sub_days(Days::new(days.max(0).unsigned_abs())).unwrap_or(day)
}

/// Returns the day so many days later.
pub(crate) fn after(day: NaiveDate, days: i64) -> NaiveDate {
    day.checked_add_days(Days::new(days.max(0).unsigned_abs())).unwrap_or(day)
}

/// Returns a day between two, both included.
pub(crate) fn day_between(dice: &mut Dice, first: NaiveDate, last: NaiveDate) -> NaiveDate {
    after(first, dice.between(0, (last - first).num_days()))
}

/// Returns the last working day up to a day, but none before `first`: banks rest at weekends.
pub(crate) fn workday(day: NaiveDate, first: NaiveDate) -> NaiveDate {
    let back = match day.weekday() {
        Weekday::Sat => 1,
        Weekday::Sun => 2,
        _ => 0,
    };
    let earlier = before(day, back);
    if earlier < first { day } else { earlier }
}

/// Returns an amount rounded up to so many cents.
pub(crate) fn round_up(amount: Money, cents: i64) -> Money {
    Money::from_cents((amount.cents() + cents - 1).div_euclid(cents) * cents)
}

/// Returns an amount rounded down to so many cents.
pub(crate) fn round_down(amount: Money, cents: i64) -> Money {
    Money::from_cents(amount.cents().div_euclid(cents) * cents)
}
