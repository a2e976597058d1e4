//! How a spreadsheet computes a cell that the report computes too, so that readers can follow a figure and filter
//! what it is made of.

use crate::base::{Hundredths, NaiveDate};
use crate::programme::indicator::{Comparison, Operation};

/// A formula.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Formula {
    /// The cell of a column in the same row, by the column's identifier.
    Beside(&'static str),
    /// The cell of a figure in the table of a sheet: its row and its column.
    Cell {
        /// The sheet's identifier.
        sheet: String,
        /// The row below the head, from zero.
        row: usize,
        /// The column, from zero.
        column: usize,
    },
    /// What rows come to.
    Rows(Rows),
    /// What cells come to together; those that hold no number count for nothing.
    Added(Vec<Formula>),
    /// One set against another.
    Compared(Comparison, Box<[Formula; 2]>),
}

/// Rows of the tables of sheets, and what is done with them.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Rows {
    /// The sheets, by their identifiers: several where the rows are more than one holds.
    pub sheets: Vec<String>,
    /// What a row must be to be taken: all of these.
    pub conditions: Vec<Condition>,
    /// What is done with those that are taken.
    pub operation: Operation,
    /// The column of what is computed with, or told apart; rows themselves are counted.
    pub column: usize,
    /// The column of the day from which days are counted to that in `column`.
    pub since: Option<usize>,
}

/// A condition on a row.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Condition {
    /// The column.
    pub column: usize,
    /// What its cell must be.
    pub test: CellTest,
}

/// What a cell must be.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum CellTest {
    /// One of these texts, whatever their case.
    Is(Vec<String>),
    /// A list that has one of these texts at least.
    Names(Vec<String>),
    /// A number of at most so much.
    AtMost(Hundredths),
    /// A day from the first of these to the second.
    Within(NaiveDate, NaiveDate),
    /// A number or a day, or neither.
    Number(bool),
    /// A text that answers, or none.
    Answer(bool),
}

impl Formula {
    /// Returns the formula of a cell in the table of a sheet: its row below the head and its column, from zero.
    #[must_use]
    pub fn cell(sheet: &str, row: usize, column: usize) -> Self {
        Self::Cell { sheet: sheet.to_owned(), row, column }
    }

    /// Returns the formula of one less another, both in the same row.
    #[must_use]
    pub fn less(from: &'static str, less: &'static str) -> Self {
        Self::Compared(Comparison::Difference, [from, less].map(Self::Beside).into())
    }
}

/// What stands between the texts of a list.
pub const BETWEEN: &str = ", ";
