//! The workbook of a package: its tables as sheets, with a cover that says what stands where.

use super::{Composer, DataTable, INDICATORS, VariableKind};
use crate::report::table::{Column, ColumnKind, Row, Table};
use crate::report::value::Value;
use crate::report::workbook::{self, Book, BookSheet};

/// A text of more characters than this needs a wide column.
const SHORT: usize = 24;

impl Composer<'_> {
    /// Returns the workbook of these tables: the indicators first, then what they are made of, then the code book.
    pub(super) fn workbook(&self, title: &str, about: &[String], tables: &[DataTable]) -> Book {
        let is_indicators = |it: &&DataTable| it.id == INDICATORS;
        let others = tables.iter().filter(|it| !is_indicators(it));
        let tables: Vec<&DataTable> = tables.iter().filter(is_indicators).chain(others).collect();
        let name = self.words.text("workbook-sheet-contents");
        let (title, about) = (title.to_owned(), about.to_vec());
        let cover =
            BookSheet::new("cover".to_owned(), name, title.clone(), about, Table::default());
        let mut sheets = vec![cover];
        sheets.extend(tables.iter().map(|it| self.sheet(it)));
        workbook::make_distinct(&mut sheets);
        sheets[0].table = self.contents(&sheets[1..], &tables);
        Book {
            title,
            partnership: self.sources.partnership.name.clone(),
            confidentiality: self.words.text("evaluation-confidentiality"),
            footer: workbook::footer(self.sources, self.words),
            as_of: self.sources.data.as_of,
            sheets,
        }
    }

    /// What stands on which sheet.
    fn contents(&self, sheets: &[BookSheet], tables: &[&DataTable]) -> Table {
        let row = |(sheet, table): (&BookSheet, &&DataTable)| -> Row {
            vec![
                Value::Sheet(sheet.name.clone()).into(),
                table.id.as_str().into(),
                table.about.as_str().into(),
                Value::from(table.rows.len()).into(),
            ]
        };
        let column = |id, kind| Column::new(id, self.words.text(id), kind);
        Table {
            columns: vec![
                column("workbook-sheet", ColumnKind::Text).weighing(4),
                column("evaluation-tabelle", ColumnKind::Text).weighing(3),
                column("workbook-what", ColumnKind::Text).weighing(8),
                column("workbook-rows", ColumnKind::Count),
            ],
            rows: sheets.iter().zip(tables).map(row).collect(),
            ..Table::default()
        }
    }

    /// Returns the sheet of a table, its columns under the names that they have everywhere.
    fn sheet(&self, table: &DataTable) -> BookSheet {
        let columns = (0..table.variables.len()).map(|it| column(table, it));
        let data = Table {
            columns: columns.collect(),
            rows: table
                .rows
                .iter()
                .map(|row| row.iter().map(|it| plain(it).into()).collect())
                .collect(),
            empty: self.words.text("report-no-rows"),
            ..Table::default()
        };
        let (title, about) = (table.title.clone(), vec![table.about.clone()]);
        // A table of a workbook may not be called like a cell.
        BookSheet::new(format!("daten_{}", table.id), title.clone(), title, about, data)
            .searchable()
    }
}

/// Returns the column of a variable.
fn column(table: &DataTable, place: usize) -> Column {
    let variable = &table.variables[place];
    let kind = match variable.kind {
        VariableKind::Text | VariableKind::Label | VariableKind::Code(_) => ColumnKind::Text,
        VariableKind::Count | VariableKind::Flag => ColumnKind::Plain,
        VariableKind::Number => ColumnKind::Number,
        VariableKind::Date => ColumnKind::Date,
    };
    let is_long =
        |row: &Vec<Value>| matches!(&row[place], Value::Text(text) if text.chars().count() > SHORT);
    let weight = if table.rows.iter().any(is_long) { 4 } else { 2 };
    Column::new("variable", variable.id.clone(), kind).weighing(weight)
}

/// Returns a value as the other files of the package have it, with their word where there is none.
fn plain(value: &Value) -> Value {
    match value {
        Value::Flag(flag) => Value::Count(i64::from(*flag)),
        Value::Percent(share) => Value::Count(*share),
        other => match other.absence() {
            Some(absence) => absence.word().into(),
            None => other.clone(),
        },
    }
}
