//! How a spreadsheet computes a cell that the report computes too, so that readers can follow a figure and filter
//! what it is made of.

use super::table::{Room, Row, Table, Value};
use crate::base::{Hundredths, NaiveDate};
use crate::locale::Locale;
use crate::programme::indicator::{Comparison, Operation};

/// A formula.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Formula {
    /// The cell of a column in the same row, by the column's identifier.
    Beside(&'static str),
    /// The cell of a figure in the first table of a sheet: its row and its column.
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
    /// One set against another.
    Compared(Comparison, Box<[Formula; 2]>),
}

/// Rows of the first tables of sheets, and what is done with them.
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
    /// Returns the formula of one less another, both in the same row.
    #[must_use]
    pub fn less(from: &'static str, less: &'static str) -> Self {
        Self::Compared(Comparison::Difference, [from, less].map(Self::Beside).into())
    }
}

/// What stands between the texts of a list.
pub const BETWEEN: &str = ", ";

/// Texts that programs take for patterns when they look for them, or do not look for because they are too long.
fn is_pattern(text: &str) -> bool {
    text.contains(['*', '?', '~']) || text.chars().count() > 255
}

impl Rows {
    /// Returns whether these rows of `tables` come to a figure in hundredths, rounded as figures are: a formula that
    /// does not is none, since it would make another figure of it when it is computed again.
    #[must_use]
    pub fn come_to(&self, tables: &[&Table], figure: i64, locale: &Locale) -> bool {
        let rows = tables.iter().flat_map(|it| &it.rows);
        let taken: Vec<&Row> = rows.filter(|it| self.takes(it, locale)).collect();
        let mut answers: Vec<i128> = taken.iter().filter_map(|it| self.answer(it)).collect();
        let whole = |count: usize| i128::try_from(count * 100).unwrap_or(i128::MAX);
        let (sum, parts) = match self.operation {
            Operation::Count => (whole(taken.len()), 1),
            Operation::Measures | Operation::Distinct => {
                let texts = taken.iter().map(|it| text(&it[self.column].value, locale));
                let mut texts: Vec<String> = texts.flatten().map(|it| it.to_lowercase()).collect();
                if tables.len() != 1 || texts.iter().any(|it| is_pattern(it)) {
                    return false;
                }
                texts.sort_unstable();
                texts.dedup();
                (whole(texts.len()), 1)
            }
            Operation::Sum => (answers.iter().sum(), 1),
            Operation::Mean => (answers.iter().sum(), answers.len()),
            Operation::Median => {
                if tables.len() != 1 || answers.is_empty() {
                    return false;
                }
                answers.sort_unstable();
                let middle = [(answers.len() - 1) / 2, answers.len() / 2];
                (middle.iter().map(|it| answers[*it]).sum(), 2)
            }
        };
        let parts = i128::try_from(parts).unwrap_or(i128::MAX);
        parts > 0 && (i128::from(figure) * parts - sum).abs() * 2 <= parts
    }

    fn answer(&self, row: &Row) -> Option<i128> {
        let end = hundredths(&row[self.column].value)?;
        let begin = self.since.map_or(Some(0), |it| hundredths(&row[it].value))?;
        Some(i128::from(end) - i128::from(begin))
    }

    fn takes(&self, row: &Row, locale: &Locale) -> bool {
        self.conditions.iter().all(|it| it.test.holds(&row[it.column].value, locale))
    }
}

impl CellTest {
    fn holds(&self, value: &Value, locale: &Locale) -> bool {
        let own = text(value, locale);
        match self {
            Self::Is(texts) => own
                .is_some_and(|own| texts.iter().any(|it| it.to_lowercase() == own.to_lowercase())),
            Self::Names(texts) => own.is_some_and(|own| {
                let own = format!("{BETWEEN}{own}{BETWEEN}");
                texts.iter().any(|it| own.contains(&format!("{BETWEEN}{it}{BETWEEN}")))
            }),
            Self::AtMost(limit) => hundredths(value).is_some_and(|it| it <= limit.get()),
            Self::Within(first, last) => {
                matches!(value, Value::Date(day) if first <= day && day <= last)
            }
            Self::Number(is) => hundredths(value).is_some() == *is,
            Self::Answer(is) => {
                (own.is_some_and(|it| !it.is_empty()) && *value != Value::NotCollected) == *is
            }
        }
    }
}

/// Returns the text that a cell holds; nothing when it holds a number or a day.
fn text(value: &Value, locale: &Locale) -> Option<String> {
    hundredths(value).is_none().then(|| value.written(locale, Room::Lead))
}

/// Returns the number that a cell holds, in hundredths; a day as a number of days.
pub(super) fn hundredths(value: &Value) -> Option<i64> {
    match value {
        Value::Count(count) => Some(count.saturating_mul(100)),
        Value::Number(number) => Some(number.get()),
        Value::Money(amount) => Some(amount.cents()),
        Value::Date(day) => Some((*day - NaiveDate::default()).num_days() * 100),
        _ => None,
    }
}
