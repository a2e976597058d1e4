//! Writes formulas as spreadsheet programs read them.

use std::collections::BTreeMap;

use super::first_row;
use crate::base::{Hundredths, date};
use crate::locale::Locale;
use crate::programme::indicator::{Comparison, Operation};
use crate::report::{BETWEEN, Book, CellTest, Condition, Formula, Room, Rows, Table, Value};
use crate::span::{CellRef, column_letters, quoted_sheet};

/// A formula has at most 8,192 characters, some of which may take several bytes.
const FORMULA_MAX: usize = 8_000;

/// Where the tables of the sheets of a workbook stand.
pub(super) struct Places(BTreeMap<String, Place>);

struct Place {
    /// The sheet's name as formulas write it.
    sheet: String,
    /// The first row of the table below its head, and how many there are.
    first: u32,
    rows: usize,
}

/// A formula as it is written.
pub(super) struct Written {
    pub text: String,
    /// Whether it has to be entered as a formula over many cells.
    pub is_array: bool,
}

impl Places {
    pub(super) fn of(book: &Book) -> Self {
        let place = |it: &crate::report::BookSheet| {
            let sheet = quoted_sheet(&it.name);
            (it.id.clone(), Place { sheet, first: first_row(it) + 1, rows: it.table.rows.len() })
        };
        Self(book.sheets.iter().map(place).collect())
    }

    /// Returns the formula of a cell of `table` in `row` of its sheet; nothing where it is longer than one may be.
    pub(super) fn written(
        &self,
        it: &Formula,
        table: &Table,
        row: u32,
        locale: &Locale,
    ) -> Option<Written> {
        Some(self.text(it, table, row, locale)).filter(|it| it.text.len() <= FORMULA_MAX)
    }

    fn text(&self, it: &Formula, table: &Table, row: u32, locale: &Locale) -> Written {
        let operand = |it: &Formula| {
            let Written { text, is_array } = self.text(it, table, row, locale);
            let is_cell = matches!(it, Formula::Beside(_) | Formula::Cell { .. });
            Written { text: if is_cell { text } else { format!("({text})") }, is_array }
        };
        let plain = |text| Written { text, is_array: false };
        match it {
            Formula::Beside(column) => {
                plain(CellRef::new(row, col(table.place(column))).to_string())
            }
            Formula::Cell { sheet, row, column } => {
                let place = &self.0[sheet.as_str()];
                let row = place.first + u32::try_from(*row).unwrap_or(u32::MAX - place.first);
                plain(format!("{}!{}", place.sheet, CellRef::new(row, col(*column))))
            }
            Formula::Rows(rows) => self.rows(rows, locale),
            Formula::Added(cells) => {
                let cells = cells.iter().map(|it| self.text(it, table, row, locale).text);
                plain(format!("SUM({})", cells.collect::<Vec<_>>().join(",")))
            }
            Formula::Compared(how, both) => {
                let [of, to] = both.each_ref().map(operand);
                let is_array = of.is_array || to.is_array;
                let text = match how {
                    Comparison::Difference => format!("{}-{}", of.text, to.text),
                    Comparison::Share | Comparison::Ratio => {
                        format!("ROUND({}/{},2)", of.text, to.text)
                    }
                };
                Written { text, is_array }
            }
        }
    }

    fn rows(&self, rows: &Rows, locale: &Locale) -> Written {
        let over = |part: &dyn Fn(Part<'_>) -> String| -> String {
            let parts = rows
                .sheets
                .iter()
                .map(|it| part(Part { place: &self.0[it.as_str()], rows, locale }));
            parts.collect::<Vec<_>>().join("+")
        };
        let (text, is_array) = match rows.operation {
            Operation::Count => (over(&|it| format!("SUMPRODUCT({})", it.taken())), false),
            Operation::Sum if rows.since.is_none() => (over(&|it| it.sum()), false),
            Operation::Sum => (over(&|it| format!("SUM({})", it.answers())), true),
            Operation::Mean if rows.since.is_none() => {
                let (sum, count) = (over(&|it| it.sum()), over(&|it| it.answered()));
                (format!("ROUND(({sum})/({count}),2)"), false)
            }
            Operation::Mean => (format!("ROUND(AVERAGE({}),2)", over(&|it| it.answers())), true),
            Operation::Median => (format!("ROUND(MEDIAN({}),2)", over(&|it| it.answers())), true),
            Operation::Measures | Operation::Distinct => (over(&|it| it.different()), false),
        };
        Written { text, is_array }
    }
}

/// The rows of one sheet.
struct Part<'a> {
    place: &'a Place,
    rows: &'a Rows,
    locale: &'a Locale,
}

impl Part<'_> {
    fn cells(&self, column: usize) -> String {
        let Place { sheet, first, rows } = self.place;
        let letters = column_letters(col(column));
        let last = u64::from(*first) + u64::try_from(*rows).unwrap_or(u64::MAX / 2);
        format!("{sheet}!${letters}${}:${letters}${last}", first + 1)
    }

    /// One for each row that is taken, else zero.
    fn taken(&self) -> String {
        let conditions = self.rows.conditions.iter().map(|it| self.condition(it));
        ["1".to_owned()].into_iter().chain(conditions).collect::<Vec<_>>().join("*")
    }

    fn sum(&self) -> String {
        let cells = self.cells(self.rows.column);
        if self.rows.conditions.is_empty() {
            return format!("SUM({cells})");
        }
        format!("SUMPRODUCT({},{cells})", self.taken())
    }

    fn answered(&self) -> String {
        format!("SUMPRODUCT({}*ISNUMBER({}))", self.taken(), self.cells(self.rows.column))
    }

    /// The answers of the rows that are taken, and texts instead of the others.
    fn answers(&self) -> String {
        let (taken, end) = (self.taken(), self.cells(self.rows.column));
        match self.rows.since.map(|it| self.cells(it)) {
            None => format!("IF({taken}*ISNUMBER({end}),{end},\"\")"),
            Some(begin) => {
                format!("IF({taken}*ISNUMBER({end})*ISNUMBER({begin}),{end}-{begin},\"\")")
            }
        }
    }

    /// How many different texts the rows that are taken have: each counts where it stands first.
    fn different(&self) -> String {
        let (taken, texts) = (self.taken(), self.cells(self.rows.column));
        let keys = format!("{texts}&{taken}");
        let first = self.place.first;
        format!("SUMPRODUCT({taken}*(MATCH({keys},{keys},0)=ROW({texts})-{first}))")
    }

    fn condition(&self, it: &Condition) -> String {
        let cells = self.cells(it.column);
        let any = |all: Vec<String>| match &all[..] {
            [one] => one.clone(),
            _ => format!("({})", all.join("+")),
        };
        match &it.test {
            CellTest::Is(texts) => {
                any(texts.iter().map(|it| format!("({cells}={})", quoted(it))).collect())
            }
            CellTest::Names(texts) => {
                let has = |it: &String| {
                    let (text, between) =
                        (quoted(&format!("{BETWEEN}{it}{BETWEEN}")), quoted(BETWEEN));
                    format!("ISNUMBER(FIND({text},{between}&{cells}&{between}))")
                };
                let all = texts.iter().map(has).collect::<Vec<_>>();
                if all.len() > 1 { format!("({}>0)", any(all)) } else { any(all) }
            }
            CellTest::AtMost(limit) => {
                format!("ISNUMBER({cells})*({cells}<={})", decimal(*limit))
            }
            CellTest::Within(first, last) => {
                let [first, last] = [first, last].map(|it| date::to_serial(*it));
                format!("ISNUMBER({cells})*({cells}>={first})*({cells}<={last})")
            }
            CellTest::Number(true) => format!("ISNUMBER({cells})"),
            CellTest::Number(false) => format!("(1-ISNUMBER({cells}))"),
            CellTest::Answer(is) => {
                let word = quoted(&Value::NotCollected.written(self.locale, Room::Lead));
                if *is {
                    format!("({cells}<>\"\")*({cells}<>{word})")
                } else {
                    format!("(({cells}=\"\")+({cells}={word}))")
                }
            }
        }
    }
}

fn col(column: usize) -> u32 {
    u32::try_from(column).unwrap_or(u32::MAX)
}

/// Returns a text as formulas write it.
fn quoted(text: &str) -> String {
    format!("\"{}\"", text.replace('"', "\"\""))
}

/// Returns a number as formulas write it.
fn decimal(it: Hundredths) -> String {
    crate::base::Money::from_cents(it.get()).to_string()
}
