//! Typed arguments of messages; the locale gives them their look.

use serde::Serialize;

use crate::base::{Hundredths, Label, MeasureId, Money, NaiveDate, Period};
use crate::span::{CellRange, CellRef, column_letters};

/// A value in a message.
#[derive(Debug, Clone, PartialEq, Serialize)]
#[serde(rename_all = "kebab-case")]
pub enum Arg {
    /// A text as it was found, for quoting.
    Text(String),
    /// A text of the definition, in both languages.
    Label(Label),
    /// An amount.
    Money(Money),
    /// A number with decimal places.
    Number(Hundredths),
    /// A day.
    Date(NaiveDate),
    /// A whole number; messages choose singular or plural by it.
    Count(i64),
    /// A cell or a rectangle of cells.
    Cells(CellRange),
    /// A column of a sheet, by its letters.
    Column(String),
    /// A period.
    Period(Period),
    /// Several labels, one after the other.
    Labels(Vec<Label>),
    /// Several periods, one after the other.
    Periods(Vec<Period>),
}

impl Arg {
    /// Returns the argument that names a column, counted from zero.
    #[must_use]
    pub fn column(col: u32) -> Self {
        Self::Column(column_letters(col))
    }

    /// Returns the arguments `near` and `nearest` of a message that offers what may have been meant: whether
    /// it does (`one`) or not (`none`), and what.
    #[must_use]
    pub fn offer(nearest: Option<impl Into<Self>>) -> [(&'static str, Self); 2] {
        match nearest {
            Some(it) => [("near", "one".into()), ("nearest", it.into())],
            None => [("near", "none".into()), ("nearest", "".into())],
        }
    }

    /// Returns what stands in a message instead of an answer that is about a person.
    #[must_use]
    pub fn withheld() -> Self {
        Self::Label(Label::new(
            "(personenbezogen, hier nicht gezeigt)",
            "(personal, not shown here)",
        ))
    }
}

macro_rules! from {
    ($($kind:ty => $variant:ident),* $(,)?) => {$(
        impl From<$kind> for Arg {
            fn from(value: $kind) -> Self {
                Self::$variant(value)
            }
        }
    )*};
}

from! {
    String => Text, Label => Label, Money => Money, Hundredths => Number, NaiveDate => Date,
    i64 => Count, CellRange => Cells, Period => Period, Vec<Label> => Labels,
    Vec<Period> => Periods,
}

impl From<&str> for Arg {
    fn from(text: &str) -> Self {
        Self::Text(text.to_owned())
    }
}

impl From<&Label> for Arg {
    fn from(label: &Label) -> Self {
        Self::Label(label.clone())
    }
}

impl From<&MeasureId> for Arg {
    fn from(id: &MeasureId) -> Self {
        Self::Text(id.to_string())
    }
}

impl From<CellRef> for Arg {
    fn from(cell: CellRef) -> Self {
        Self::Cells(cell.into())
    }
}

impl From<usize> for Arg {
    fn from(count: usize) -> Self {
        Self::Count(i64::try_from(count).unwrap_or(i64::MAX))
    }
}
