//! Tables whose cells know what they are, not how they look.

use crate::base::{Money, NaiveDate};

/// What a cell holds.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub enum Value {
    /// Nothing.
    #[default]
    Empty,
    /// Text.
    Text(String),
    /// A whole number.
    Count(i64),
    /// An amount.
    Money(Money),
    /// A day.
    Date(NaiveDate),
    /// A share in whole percent.
    Percent(i64),
    /// A place in a file: the file's path, and sheet and cell inside it.
    Link {
        /// The file, relative to the input folder.
        file: String,
        /// Sheet and cell, as spreadsheet programs name them; nothing for the whole file.
        place: String,
    },
    /// The statement that it was not collected.
    NotCollected,
    /// A figure that nobody gave: a blank that is neither zero nor "not collected".
    Unknown,
}

impl From<String> for Value {
    fn from(text: String) -> Self {
        Self::Text(text)
    }
}

impl From<&str> for Value {
    fn from(text: &str) -> Self {
        Self::Text(text.to_owned())
    }
}

impl From<Money> for Value {
    fn from(amount: Money) -> Self {
        Self::Money(amount)
    }
}

impl From<i64> for Value {
    fn from(count: i64) -> Self {
        Self::Count(count)
    }
}

impl From<usize> for Value {
    fn from(count: usize) -> Self {
        Self::Count(i64::try_from(count).unwrap_or(i64::MAX))
    }
}

impl From<NaiveDate> for Value {
    fn from(day: NaiveDate) -> Self {
        Self::Date(day)
    }
}

impl<T: Into<Value>> From<Option<T>> for Value {
    fn from(value: Option<T>) -> Self {
        value.map_or(Self::Unknown, Into::into)
    }
}

/// What part a row plays in its table.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub enum Role {
    /// One of the things listed.
    #[default]
    Item,
    /// A sum of the rows above.
    Total,
}

/// The state of a return, shown by shape and colour.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Mark {
    /// It counts.
    Accepted,
    /// It counts, and the sender has questions to answer.
    Questions,
    /// It counts thanks to a waiver.
    Waived,
    /// It was sent back.
    SentBack,
    /// Nothing came.
    Missing,
    /// Several came and nothing tells which counts.
    Unclear,
    /// None is owed.
    NotOwed,
}

impl Mark {
    /// Returns the name by which templates know the mark, also the key of its label.
    #[must_use]
    pub const fn name(self) -> &'static str {
        match self {
            Self::Accepted => "accepted",
            Self::Questions => "questions",
            Self::Waived => "waived",
            Self::SentBack => "sent-back",
            Self::Missing => "missing",
            Self::Unclear => "unclear",
            Self::NotOwed => "not-owed",
        }
    }
}

/// A cell.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Cell {
    /// What it holds.
    pub value: Value,
    /// A second line, less important.
    pub sub: Option<String>,
    /// A state to be shown before the text.
    pub mark: Option<Mark>,
}

impl<T: Into<Value>> From<T> for Cell {
    fn from(value: T) -> Self {
        Self { value: value.into(), sub: None, mark: None }
    }
}

impl Cell {
    /// Returns the cell with a second line.
    #[must_use]
    pub fn with_sub(mut self, sub: Option<String>) -> Self {
        self.sub = sub;
        self
    }

    /// Returns the cell with a state.
    #[must_use]
    pub fn with_mark(mut self, mark: Mark) -> Self {
        self.mark = Some(mark);
        self
    }
}

/// What the cells of a column are.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum ColumnKind {
    /// Text, which may wrap.
    Text,
    /// Whole numbers.
    Count,
    /// Amounts.
    Money,
    /// Days.
    Date,
    /// Shares.
    Percent,
    /// States of returns.
    Status,
}

/// How a spreadsheet computes a cell that the report computes too.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Formula {
    /// The first column less the second, both by their index.
    Difference(usize, usize),
}

/// A column.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Column {
    /// Its head.
    pub head: String,
    /// What its cells are.
    pub kind: ColumnKind,
    /// Its share of the width that columns of text divide among themselves.
    pub weight: u32,
    /// How a spreadsheet computes its cells.
    pub formula: Option<Formula>,
    /// Whether a spreadsheet gives it a live total.
    pub is_summed: bool,
}

impl Column {
    /// Returns a column of this kind under this head.
    #[must_use]
    pub fn new(head: String, kind: ColumnKind) -> Self {
        Self { head, kind, weight: 1, formula: None, is_summed: false }
    }

    /// Returns the column with a share of the free width.
    #[must_use]
    pub const fn weighing(mut self, weight: u32) -> Self {
        self.weight = weight;
        self
    }

    /// Returns the column with a live total.
    #[must_use]
    pub const fn summed(mut self) -> Self {
        self.is_summed = true;
        self
    }

    /// Returns the column with cells that a spreadsheet computes.
    #[must_use]
    pub const fn computed(mut self, formula: Formula) -> Self {
        self.formula = Some(formula);
        self
    }
}

/// A row of cells, one per column.
pub type Row = Vec<Cell>;

/// A table.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Table {
    /// What it shows.
    pub caption: Option<String>,
    /// Its columns.
    pub columns: Vec<Column>,
    /// Its rows.
    pub rows: Vec<Row>,
    /// The row of totals.
    pub total: Option<Row>,
    /// A remark under it.
    pub note: Option<String>,
    /// What stands there instead when it has no rows.
    pub empty: String,
}
