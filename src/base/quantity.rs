//! Quantities with up to two decimal places, such as hours.

use std::fmt;
use std::iter::Sum;
use std::ops::Add;

use serde::{Deserialize, Serialize};

use super::Money;

/// A number in whole hundredths: 7.5 hours are 750.
#[derive(
    Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Default, Serialize, Deserialize,
)]
#[serde(transparent)]
pub struct Hundredths(i64);

impl Hundredths {
    /// Returns the number of so many hundredths.
    #[must_use]
    pub const fn new(hundredths: i64) -> Self {
        Self(hundredths)
    }

    /// Returns the number in hundredths.
    #[must_use]
    pub const fn get(self) -> i64 {
        self.0
    }

    /// Returns what so many units cost at `rate`, rounded half away from zero to the cent.
    #[must_use]
    pub fn times(self, rate: Money) -> Money {
        rate.percent(self.0)
    }
}

impl Add for Hundredths {
    type Output = Self;
    fn add(self, other: Self) -> Self {
        Self(self.0 + other.0)
    }
}

impl Sum for Hundredths {
    fn sum<I: Iterator<Item = Self>>(all: I) -> Self {
        all.fold(Self(0), Add::add)
    }
}

/// Prints the number without any language and without needless zeros: `7.5`.
impl fmt::Display for Hundredths {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let digits = Money::from_cents(self.0).to_string();
        f.write_str(digits.trim_end_matches('0').trim_end_matches('.'))
    }
}

#[cfg(test)]
mod tests {
    use super::{Hundredths, Money};

    #[test]
    fn hours_times_rate_is_exact() {
        assert_eq!(Hundredths::new(750).times(Money::from_euros(72)), Money::from_euros(540));
    }

    #[test]
    fn prints_without_needless_zeros() {
        assert_eq!(Hundredths::new(750).to_string(), "7.5");
        assert_eq!(Hundredths::new(1000).to_string(), "10");
    }
}
