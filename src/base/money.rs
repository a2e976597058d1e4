//! Amounts of money as whole cents.

use std::fmt;
use std::iter::Sum;
use std::ops::{Add, AddAssign, Neg, Sub};

use serde::{Deserialize, Serialize};

/// An amount in euro cents: exact, and its sums do not depend on their order.
#[derive(
    Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Default, Serialize, Deserialize,
)]
#[serde(transparent)]
pub struct Money(i64);

impl Money {
    /// No money at all; not the same as an amount that is missing.
    pub const ZERO: Money = Money(0);
    /// The greatest amount a cell may hold, in either direction: ten billion euros. Far above any
    /// grant, and far below where sums of all cells of a season could overflow.
    pub const LIMIT: Money = Money(1_000_000_000_000);

    /// Returns the amount of so many cents.
    #[must_use]
    pub const fn from_cents(cents: i64) -> Self {
        Self(cents)
    }

    /// Returns the amount of so many whole euros.
    #[must_use]
    pub const fn from_euros(euros: i64) -> Self {
        Self(euros * 100)
    }

    /// Returns the amount in cents.
    #[must_use]
    pub const fn cents(self) -> i64 {
        self.0
    }

    /// Returns whether the amount is below zero.
    #[must_use]
    pub const fn is_negative(self) -> bool {
        self.0 < 0
    }

    /// Returns this amount with `percent` hundredths of it, rounded half away from zero.
    #[must_use]
    pub fn percent(self, percent: i64) -> Self {
        let product = i128::from(self.0) * i128::from(percent);
        let half = if product < 0 { -50 } else { 50 };
        Self(i64::try_from((product + half) / 100).unwrap_or(i64::MAX))
    }

    /// Returns what share of `whole` this amount is, in whole percent rounded half up, or `None`
    /// when the whole is not above zero.
    #[must_use]
    pub fn share_of(self, whole: Money) -> Option<i64> {
        share(self.0, whole.0)
    }
}

/// Returns what share of `whole` a part is, both in the same unit, in whole percent rounded half up; nothing when the
/// whole is not above zero.
#[must_use]
pub fn share(part: i64, whole: i64) -> Option<i64> {
    let (part, of) = (i128::from(part), i128::from(whole));
    (whole > 0)
        .then(|| (part * 200 + of).div_euclid(of * 2))
        .map(|it| i64::try_from(it).unwrap_or(if it < 0 { i64::MIN } else { i64::MAX }))
}

impl Add for Money {
    type Output = Self;
    fn add(self, other: Self) -> Self {
        Self(self.0 + other.0)
    }
}

impl Sub for Money {
    type Output = Self;
    fn sub(self, other: Self) -> Self {
        Self(self.0 - other.0)
    }
}

impl Neg for Money {
    type Output = Self;
    fn neg(self) -> Self {
        Self(-self.0)
    }
}

impl AddAssign for Money {
    fn add_assign(&mut self, other: Self) {
        *self = *self + other;
    }
}

impl Sum for Money {
    fn sum<I: Iterator<Item = Self>>(all: I) -> Self {
        all.fold(Self::ZERO, Add::add)
    }
}

/// Prints the amount without any language: `-1234.56`.
impl fmt::Display for Money {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let sign = if self.0 < 0 { "-" } else { "" };
        let cents = self.0.unsigned_abs();
        write!(f, "{sign}{}.{:02}", cents / 100, cents % 100)
    }
}

#[cfg(test)]
mod tests {
    use super::Money;

    #[test]
    fn prints_cents_with_two_digits() {
        assert_eq!(Money::from_cents(-5).to_string(), "-0.05");
        assert_eq!(Money::from_cents(123_456).to_string(), "1234.56");
    }

    #[test]
    fn a_percentage_is_rounded_to_the_nearest_cent() {
        assert_eq!(Money::from_cents(333).percent(120), Money::from_cents(400));
        assert_eq!(Money::from_cents(-333).percent(120), Money::from_cents(-400));
    }

    #[test]
    fn a_share_of_nothing_is_not_a_number() {
        assert_eq!(Money::from_cents(5).share_of(Money::ZERO), None);
        assert_eq!(Money::from_cents(1).share_of(Money::from_cents(3)), Some(33));
        assert_eq!(Money::from_cents(2).share_of(Money::from_cents(3)), Some(67));
    }
}
