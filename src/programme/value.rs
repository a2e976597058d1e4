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
