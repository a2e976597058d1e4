//! Answers with their meaning: one shape per kind of field.

use std::sync::Arc;

use super::Mode;
use crate::base::{Hundredths, MeasureId, Money, NaiveDate, Period};

/// What an answer means.
#[derive(Debug, Clone, PartialEq)]
pub enum Value {
    /// Cleaned text.
    Text(String),
    /// A whole number.
    Count(i64),
    /// A number with decimal places.
    Number(Hundredths),
    /// An amount.
    Money(Money),
    /// A day.
    Date(NaiveDate),
    /// Yes or no; a cross is yes.
    YesNo(bool),
    /// A code.
    Code(Arc<str>),
    /// Several codes.
    Codes(Vec<Arc<str>>),
    /// The number of a measure.
    Measure(MeasureId),
    /// A quarter.
    Period(Period),
    /// An accounting mode.
    Mode(Mode),
}

impl Value {
    /// Returns the text.
    #[must_use]
    pub fn as_text(&self) -> Option<&str> {
        match self {
            Self::Text(text) => Some(text),
            _ => None,
        }
    }

    /// Returns the whole number.
    #[must_use]
    pub const fn as_count(&self) -> Option<i64> {
        match self {
            Self::Count(count) => Some(*count),
            _ => None,
        }
    }

    /// Returns the number with decimal places.
    #[must_use]
    pub const fn as_number(&self) -> Option<Hundredths> {
        match self {
            Self::Number(number) => Some(*number),
            _ => None,
        }
    }

    /// Returns the amount.
    #[must_use]
    pub const fn as_money(&self) -> Option<Money> {
        match self {
            Self::Money(amount) => Some(*amount),
            _ => None,
        }
    }

    /// Returns a figure in its smallest unit, as a field's limits are given: cents, hundredths or
    /// things.
    #[must_use]
    pub const fn as_figure(&self) -> Option<i64> {
        match self {
            Self::Count(count) => Some(*count),
            Self::Number(number) => Some(number.get()),
            Self::Money(amount) => Some(amount.cents()),
            _ => None,
        }
    }

    /// Returns the day.
    #[must_use]
    pub const fn as_date(&self) -> Option<NaiveDate> {
        match self {
            Self::Date(day) => Some(*day),
            _ => None,
        }
    }

    /// Returns whether the answer is yes.
    #[must_use]
    pub const fn as_yes(&self) -> Option<bool> {
        match self {
            Self::YesNo(yes) => Some(*yes),
            _ => None,
        }
    }

    /// Returns the code.
    #[must_use]
    pub fn as_code(&self) -> Option<&Arc<str>> {
        match self {
            Self::Code(code) => Some(code),
            _ => None,
        }
    }

    /// Returns the codes of an answer that may name several; none for any other.
    #[must_use]
    pub fn as_codes(&self) -> &[Arc<str>] {
        match self {
            Self::Codes(codes) => codes,
            _ => &[],
        }
    }

    /// Returns the measure.
    #[must_use]
    pub const fn as_measure(&self) -> Option<&MeasureId> {
        match self {
            Self::Measure(id) => Some(id),
            _ => None,
        }
    }

    /// Returns the quarter.
    #[must_use]
    pub const fn as_period(&self) -> Option<Period> {
        match self {
            Self::Period(period) => Some(*period),
            _ => None,
        }
    }

    /// Returns the accounting mode.
    #[must_use]
    pub const fn as_mode(&self) -> Option<Mode> {
        match self {
            Self::Mode(mode) => Some(*mode),
            _ => None,
        }
    }
}
