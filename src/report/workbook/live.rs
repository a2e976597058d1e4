//! Live figures: the formulas by which a spreadsheet computes figures again from the rows of other sheets.
//!
//! A formula is written only where the rows of the sheets come to the figure; what they cannot say, such as the
//! zeros of a nil return, stays a plain number.

mod check;
mod scope;

use std::collections::BTreeMap;
use std::sync::Arc;

use self::check::{come_to, hundredths};
use self::scope::{is, is_long};
use super::data::SectionSheets;
use super::{BookSheet, Cell, Composer, Sources, Table, Value};
use crate::base::{Money, Period};
use crate::dataset::Figured;
use crate::programme::indicator::{
    At, Comparison, Indicator, Operation, Reach, Records, STAR, Source,
};
use crate::programme::{FormKind, Meaning};
use crate::report::formula::{Condition, Formula, Rows};
use crate::report::value::Room;

/// The columns of measures whose sums are figures, by the last part of the figures' identifiers.
const OF_MEASURES: [(&str, &str); 13] = [
    ("requested", "workbook-requested"),
    ("recommended", "workbook-recommended"),
    ("awarded", "report-awarded"),
    ("recognised", "workbook-recognised"),
    ("drawn", "report-drawn"),
    ("spent", "report-spent"),
    ("uncovered", "workbook-uncovered"),
    ("rest", "workbook-rest"),
    ("expenses", "report-expenses"),
    ("events", "workbook-events"),
    ("participants", "workbook-participants-period"),
    ("participants-to-date", "workbook-participants-to-date"),
    ("participants-planned", "workbook-participants-planned"),
];

/// The sheets from which figures are computed again.
pub(super) struct Live<'a> {
    composer: &'a Composer<'a>,
    sections: &'a [SectionSheets],
    measures: &'a BookSheet,
}

impl<'a> Live<'a> {
    pub(super) const fn new(
        composer: &'a Composer<'a>,
        sections: &'a [SectionSheets],
        measures: &'a BookSheet,
    ) -> Self {
        Self { composer, sections, measures }
    }

    /// Gives the cells of declared figures of a period their formulas: `sheet` is theirs, with identifiers in the
    /// column `id` and figures in another.
    pub(super) fn declared(&self, sheet: &mut BookSheet, id: &str, column: usize, period: Period) {
        let own = sheet.id.clone();
        let table = &mut sheet.table;
        let id = table.place(id);
        let known: BTreeMap<String, usize> = (0..)
            .zip(&table.rows)
            .filter(|(_, row)| !row[column].value.is_absent())
            .map(|(place, row)| {
                (row[id].value.written(self.composer.sources.locale, Room::Lead), place)
            })
            .collect();
        let cell = |id: &str| {
            let row = *known.get(id)?;
            Some(Formula::cell(&own, row, column))
        };
        for (figure, row) in &known {
            let value = &table.rows[*row][column].value;
            let formula = self.figure(figure, value, period, &cell);
            table.rows[*row][column].formula = formula.map(Box::new);
        }
    }

    fn figure(
        &self,
        id: &str,
        value: &Value,
        period: Period,
        cell: &impl Fn(&str) -> Option<Formula>,
    ) -> Option<Formula> {
        let Sources { programme, season, data, .. } = self.composer.sources;
        let declared = programme.indicator_of(id)?;
        let code = declared.code_in(id)?;
        match &declared.source {
            Source::Records(of) => {
                let rows = self.rows(of, code, period)?;
                self.checked(rows, hundredths(value)?)
            }
            Source::Figures(how, of, to) => {
                let side = |it: &str| {
                    let id = it.replace(STAR, code);
                    cell(&id).or_else(|| {
                        let known = data.figure(&id)?;
                        // What all measures come to is known of the season's period alone.
                        let rows = self.of_measures(&id).filter(|_| period == season.period)?;
                        self.checked(rows, hundredths(&known.figure.into())?)
                    })
                };
                Some(Formula::Compared(*how, [side(of)?, side(to)?].into()))
            }
            Source::Change(of) if period == season.period => self.change(declared, of, code, cell),
            Source::Change(_) => None,
        }
    }

    /// The figure of the season's period less that of the period before.
    fn change(
        &self,
        declared: &Indicator,
        of: &str,
        code: &str,
        cell: &impl Fn(&str) -> Option<Formula>,
    ) -> Option<Formula> {
        let Sources { programme, season, data, .. } = self.composer.sources;
        let named = programme.indicator(of)?;
        let Source::Records(records) = &named.source else { return None };
        let earlier = season.period.before_in_year()?;
        let figure = |id: String| {
            let figure = data.figure(&id)?.figure;
            hundredths(&figure.into())
        };
        let before = figure(named.figure(code))? - figure(declared.figure(code))?;
        let rows = self.checked(self.rows(records, code, earlier)?, before)?;
        Some(Formula::Compared(Comparison::Difference, [cell(&named.figure(code))?, rows].into()))
    }

    /// Returns how many rows the sheets hold among which these records are.
    pub(super) fn rows_in(&self, of: &Records) -> usize {
        self.section(of).map_or(0, |it| it.rows)
    }

    /// What all measures come to, as a cell.
    pub(super) fn total(&self, it: &Figured) -> Cell {
        self.cell(it.figure.into(), self.of_measures(&it.id))
    }

    fn of_measures(&self, id: &str) -> Option<Rows> {
        let what = id.strip_prefix("measures/")?;
        let column = OF_MEASURES.iter().find(|it| it.0 == what)?.1;
        Some(self.measures_in(column, Vec::new()))
    }

    fn measures_in(&self, column: &str, conditions: Vec<Condition>) -> Rows {
        Rows {
            sheets: vec![self.measures.id.clone()],
            conditions,
            operation: Operation::Sum,
            column: self.measures.table.place(column),
            since: None,
        }
    }

    /// Makes the cells of a column the sums over the measures of each fund, which the first column names.
    pub(super) fn by_fund(&self, sheet: &mut BookSheet, column: &str) {
        let fund = self.measures.table.place("report-fund");
        let place = sheet.table.place(column);
        for row in &mut sheet.table.rows {
            let name = row[0].value.written(self.composer.sources.locale, Room::Lead);
            let rows = self.measures_in(column, vec![is(fund, [name])]);
            row[place] = self.cell(row[place].value.clone(), Some(rows));
        }
    }

    /// Returns the records in which a field of a form means this, told apart by the row of their matrix or by the
    /// field that means `by`.
    pub(super) fn records(
        &self,
        (kind, means): (FormKind, Meaning),
        operation: Operation,
        reach: Reach,
        by: Option<Meaning>,
    ) -> Option<Records> {
        let form = self.composer.sources.programme.form_of(kind);
        let path = form.meaning(means).next()?;
        let section = &form.sections[path.section];
        let by = match section.rows() {
            Some(_) => Some(At::Row),
            None => by.and_then(|it| section.meaning(it)).map(At::Own),
        };
        Some(Records {
            operation,
            form: kind,
            section: path.section,
            field: Some(path.field),
            since: None,
            filters: Vec::new(),
            by,
            reach,
            dated: None,
        })
    }

    /// Makes the cells of a column what records come to by these codes, row by row.
    pub(super) fn by_code(
        &self,
        sheet: &mut BookSheet,
        column: &str,
        of: Option<&Records>,
        codes: &[Arc<str>],
    ) {
        let place = sheet.table.place(column);
        for (row, code) in sheet.table.rows.iter_mut().zip(codes) {
            let period = self.composer.sources.season.period;
            row[place] = self.of_period(row[place].value.clone(), of, code, period);
        }
    }

    /// What records of a period come to, as a cell.
    pub(super) fn of_period(
        &self,
        value: Value,
        of: Option<&Records>,
        code: &str,
        period: Period,
    ) -> Cell {
        self.cell(value, of.and_then(|of| self.rows(of, code, period)))
    }

    /// What records of a code and a measure come to, as a cell.
    pub(super) fn of_measure(
        &self,
        value: Option<Money>,
        of: Option<&Records>,
        code: &str,
        measure: &str,
    ) -> Cell {
        let rows = of.and_then(|of| self.rows_of(of, code, measure));
        self.cell(Value::or_empty(value), rows)
    }

    fn rows_of(&self, of: &Records, code: &str, measure: &str) -> Option<Rows> {
        let mut rows = self.rows(of, code, self.composer.sources.season.period)?;
        let column = self.section(of)?.layout.measure?;
        rows.conditions.push(is(column, [measure.to_owned()]));
        Some(rows)
    }

    /// Returns a cell with the formula of the rows that come to it.
    fn cell(&self, value: Value, rows: Option<Rows>) -> Cell {
        let formula =
            rows.zip(hundredths(&value)).and_then(|(it, figure)| self.checked(it, figure));
        Cell { formula: formula.map(Box::new), ..Cell::from(value) }
    }

    /// Returns the formula of rows that come to a figure.
    fn checked(&self, rows: Rows, figure: i64) -> Option<Formula> {
        let sheets = self.sections.iter().flat_map(|it| &it.sheets).chain([self.measures]);
        let tables: Vec<&Table> =
            sheets.filter(|it| rows.sheets.contains(&it.id)).map(|it| &it.table).collect();
        let is_right = come_to(&rows, &tables, figure, self.composer.sources.locale);
        (!tables.is_empty() && is_right && !is_long(&rows)).then_some(Formula::Rows(rows))
    }
}
