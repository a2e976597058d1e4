//! The sheet of the participant statistics: what others ask for, in the order of their form, to be copied.

use std::collections::BTreeMap;

use super::summaries::INDICATORS;
use super::{BookSheet, Cell, ColumnKind, Composer, Row, Table, Value};
use crate::base::Figure;
use crate::privacy::StatisticsSum;
use crate::report::formula::Formula;
use crate::report::value::Room;

impl Composer<'_> {
    /// Returns the sheet, whose sums look at the sheet of indicators; nothing where the definition has no statistics.
    pub(super) fn statistics(&self, indicators: &Table) -> Option<BookSheet> {
        let statistics = self.sources.programme.statistics.as_ref()?;
        let [id, value] =
            ["report-indicator-id", "report-indicator-value"].map(|it| indicators.place(it));
        let rows = (0..).zip(&indicators.rows);
        let named =
            rows.map(|(row, it)| (it[id].value.written(self.sources.locale, Room::Lead), row));
        let named: BTreeMap<String, usize> = named.collect();
        let cell = |it: &StatisticsSum| -> Cell {
            let cells =
                it.of.iter().map(|it| Some(Formula::cell(INDICATORS, *named.get(it)?, value)));
            let cells: Option<Vec<Formula>> = cells.collect();
            let cell = Cell::from(Value::or_empty(it.figure));
            match cells.filter(|_| it.figure.and_then(Figure::smallest).is_some()).as_deref() {
                Some([only]) => cell.computed(only.clone()),
                Some(cells) => cell.computed(Formula::Added(cells.to_vec())),
                None => cell,
            }
        };
        let lines = (1..).zip(self.sources.disclosure().statistics());
        let rows = lines.map(|(number, it)| -> Row {
            vec![
                Value::Count(number).into(),
                it.line.label.get(self.words.lang()).into(),
                Value::or_empty(self.words.code_of_line(&it)).into(),
                cell(&it.period),
                cell(&it.year),
                it.made_of(|_| true).into(),
            ]
        });
        let columns = vec![
            self.column("workbook-line-number", ColumnKind::Plain),
            self.column("workbook-line", ColumnKind::Text).weighing(4),
            self.column("workbook-group", ColumnKind::Text).weighing(3),
            self.column("workbook-quarter", ColumnKind::Figure),
            self.column("workbook-year-so-far", ColumnKind::Figure),
            self.column("workbook-made-of", ColumnKind::Text).weighing(5),
        ];
        let lang = self.words.lang();
        let (title, source) = (statistics.title.get(lang), statistics.source.get(lang));
        let has_protected = self.sources.data.without_protected.is_some();
        let more = [
            ("workbook-statistics-own", !statistics.is_local),
            ("workbook-statistics-intro", true),
            ("workbook-statistics-protected", has_protected),
        ];
        let more = more.into_iter().filter(|it| it.1).map(|it| self.words.text(it.0));
        let intro = [source.to_owned()].into_iter().chain(more).collect();
        let table = self.table(columns, rows.collect());
        Some(self.headed("statistics", title.to_owned(), intro, table))
    }
}
