//! Tables whose cells know what they are, not how they look.

use super::formula::Formula;
use super::value::Value;
use crate::dataset::running;

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
    /// What came does not count yet: what there is to settle, only the office learns.
    InQuestion,
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
            Self::InQuestion => "in-question",
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
    /// How a spreadsheet computes it.
    pub formula: Option<Box<Formula>>,
}

impl<T: Into<Value>> From<T> for Cell {
    fn from(value: T) -> Self {
        Self { value: value.into(), sub: None, mark: None, formula: None }
    }
}

impl Cell {
    /// Returns the cell with a second line.
    #[must_use]
    pub fn with_sub(mut self, sub: Option<String>) -> Self {
        self.sub = sub;
        self
    }

    /// Returns the cell as one that a spreadsheet computes.
    #[must_use]
    pub fn computed(mut self, formula: Formula) -> Self {
        self.formula = Some(Box::new(formula));
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
    /// Names for programs, in which no hyphen may stand that is not theirs.
    Code,
    /// Whole numbers.
    Count,
    /// Whole numbers without marks between thousands, as data have them: years, too.
    Plain,
    /// Numbers with decimal places.
    Number,
    /// Amounts.
    Money,
    /// Days.
    Date,
    /// Shares.
    Percent,
    /// Figures of several kinds, each shown as what it is.
    Figure,
    /// States of returns.
    Status,
}

/// A column.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Column {
    /// Its identifier, by which documents choose it.
    pub id: &'static str,
    /// Its head.
    pub head: String,
    /// What its cells are.
    pub kind: ColumnKind,
    /// Its share of the width that columns of text divide among themselves.
    pub weight: u32,
    /// Whether its cells are added up; a spreadsheet does so live.
    pub is_summed: bool,
}

impl Column {
    /// Returns a column of this kind under this head.
    #[must_use]
    pub fn new(id: &'static str, head: String, kind: ColumnKind) -> Self {
        Self { id, head, kind, weight: 1, is_summed: false }
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
}

/// A row of cells, one per column.
pub type Row = Vec<Cell>;

/// What there is to say of something, for programs: single facts, and tables by name whose columns are called by their
/// identifiers.
#[derive(Debug)]
pub struct Record {
    /// What there is one of; a dot in a name parts a group from what is in it.
    pub facts: Vec<(&'static str, Value)>,
    /// What there are several of.
    pub tables: Vec<(&'static str, Table)>,
}

/// A table.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Table {
    /// What it shows.
    pub caption: Option<String>,
    /// Its columns.
    pub columns: Vec<Column>,
    /// Its rows.
    pub rows: Vec<Row>,
    /// The row of totals, one cell per column.
    pub total: Option<Row>,
    /// A remark under it.
    pub note: Option<String>,
    /// What stands there instead when it has no rows.
    pub empty: String,
}

impl Table {
    /// Returns the table with these columns only, in this order, each with its share of the width that
    /// columns of text divide among themselves.
    ///
    /// # Panics
    ///
    /// When the table does not have a column: a document then asks for what nobody composes.
    #[must_use]
    pub fn choose(self, wanted: &[(&str, u32)]) -> Self {
        let places: Vec<usize> = wanted.iter().map(|(id, _)| self.place(id)).collect();
        let chosen = |row: &Row| places.iter().map(|it| row[*it].clone()).collect();
        let columns = places
            .iter()
            .zip(wanted)
            .map(|(it, (_, weight))| self.columns[*it].clone().weighing(*weight));
        Self {
            columns: columns.collect(),
            rows: self.rows.iter().map(chosen).collect(),
            total: self.total.as_ref().map(chosen),
            ..self
        }
    }

    /// Returns the place of a column.
    ///
    /// # Panics
    ///
    /// When the table does not have it.
    #[must_use]
    pub fn place(&self, id: &str) -> usize {
        let place = self.columns.iter().position(|it| it.id == id);
        place.unwrap_or_else(|| panic!("no column „{id}“"))
    }

    /// Returns the running totals after each row, for where the table breaks over a page; empty cells in
    /// columns that are not added up.
    #[must_use]
    pub fn carried(&self) -> Vec<Row> {
        let mut rows = vec![vec![Cell::default(); self.columns.len()]; self.rows.len()];
        for (place, column) in self.columns.iter().enumerate().filter(|(_, it)| it.is_summed) {
            let values = self.rows.iter().map(|it| &it[place].value);
            let sums: Vec<Option<Value>> = if column.kind == ColumnKind::Money {
                let amounts = values.map(|it| match it {
                    Value::Money(amount) => Some(*amount),
                    _ => None,
                });
                running(amounts).into_iter().map(|it| it.map(Value::Money)).collect()
            } else {
                let counts = values.map(|it| match it {
                    Value::Count(count) => Some(*count),
                    _ => None,
                });
                running(counts).into_iter().map(|it| it.map(Value::Count)).collect()
            };
            for (row, sum) in rows.iter_mut().zip(sums) {
                row[place] = sum.map_or_else(Cell::default, Cell::from);
            }
        }
        rows
    }
}
