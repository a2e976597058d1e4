//! What a figure comes to, or why there is none.

use serde::{Deserialize, Serialize};

use super::{Hundredths, Money};

/// What a figure comes to, or why there is none.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Figure {
    /// An amount.
    Money(Money),
    /// A whole number.
    Count(i64),
    /// A number with decimal places.
    Number(Hundredths),
    /// A share in whole percent.
    Percent(i64),
    /// Those who were asked say that it was not collected.
    NotCollected,
    /// Nobody gave it: a blank that is neither zero nor "not collected".
    Unknown,
    /// No return says anything of it, because none came that counts.
    NoReturn,
    /// A number of people that is not shown, because it is small or would give a small one away.
    Suppressed,
}

impl Figure {
    /// Returns how many of its smallest unit it is, where it is a number: cents, hundredths, whole things or percent.
    #[must_use]
    pub const fn smallest(self) -> Option<i64> {
        match self {
            Self::Money(amount) => Some(amount.cents()),
            Self::Count(count) | Self::Percent(count) => Some(count),
            Self::Number(number) => Some(number.get()),
            Self::NotCollected | Self::Unknown | Self::NoReturn | Self::Suppressed => None,
        }
    }
}

impl From<Money> for Figure {
    fn from(amount: Money) -> Self {
        Self::Money(amount)
    }
}

impl From<i64> for Figure {
    fn from(count: i64) -> Self {
        Self::Count(count)
    }
}

impl From<usize> for Figure {
    fn from(count: usize) -> Self {
        Self::Count(i64::try_from(count).unwrap_or(i64::MAX))
    }
}
