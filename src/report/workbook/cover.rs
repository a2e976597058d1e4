//! The cover: whose workbook it is, of which quarter and day, and what all measures come to.

use std::collections::BTreeMap;

use super::live::Live;
use super::{BookSheet, Cell, ColumnKind, Composer, Row, Sources, Table, Value};
use crate::dataset::Figured;
use crate::finding::{Arg, Severity};
use crate::programme::COMMITTEE;
use crate::report::formula::Formula;

impl Composer<'_> {
    pub(super) fn cover(&self, live: &Live<'_>, indicators: &Table) -> BookSheet {
        let Sources { programme, season, data, .. } = self.sources;
        let of_quarter = format!("quarter/{}/", season.period);
        let own = |id: &str, what| id.strip_prefix(what).map(|_| self.words.what(id));
        // What stands on the sheet of indicators is taken from there.
        let [id, value] =
            ["report-indicator-id", "report-indicator-value"].map(|it| indicators.place(it));
        let declared = |figure: &str| {
            let is_it = |row: &Row| row[id].value == Value::from(figure);
            let row = indicators.rows.iter().position(is_it)?;
            let at = Formula::Cell { sheet: "indicators".to_owned(), row, column: value };
            Some(Cell::from(indicators.rows[row][value].value.clone()).computed(at))
        };
        let row = |it: &Figured| -> Option<Row> {
            let of_measures = || own(&it.id, "measures/");
            let (name, of) = if let Some(name) = own(&it.id, &of_quarter) {
                (name, self.words.period(season.period))
            } else if let Some(name) = of_measures() {
                (name, self.words.text("indicator-of-measures"))
            } else {
                let known = programme.indicator_of(&it.id).filter(|it| it.is_headline)?;
                let group = &programme.groups[known.group].label;
                (self.words.indicator(&it.id), group.get(self.words.lang()).to_owned())
            };
            let value = declared(&it.id).unwrap_or_else(|| live.total(it));
            Some(vec![name.into(), value, of.into(), it.id.as_str().into()])
        };
        let columns = vec![
            self.column("trace-figure", ColumnKind::Text).weighing(5),
            self.column("workbook-value", ColumnKind::Figure),
            self.column("report-indicator-group", ColumnKind::Text).weighing(3),
            self.column("report-indicator-id", ColumnKind::Text).weighing(4),
        ];
        let mut intro = vec![self.words.text("workbook-internal-text")];
        intro.extend(self.coverage());
        intro.extend(self.facts());
        intro.push(self.words.text("workbook-overview-scope"));
        let rows = data.figures.iter().filter_map(row);
        self.sheet("overview", intro, self.table(columns, rows.collect()))
    }

    /// How many returns there are, and which there are not, a line for each reason.
    fn coverage(&self) -> Vec<String> {
        let coverage = &self.sources.data.coverage;
        let covered =
            [("included", coverage.included.into()), ("expected", coverage.expected.into())];
        let mut missing: BTreeMap<String, Vec<String>> = BTreeMap::new();
        for (id, reason) in &coverage.excluded {
            missing.entry(self.words.reason(reason)).or_default().push(id.to_string());
        }
        let lines = missing.iter().map(|(it, of)| format!("{}: {}", of.join(", "), it.trim()));
        [self.words.fill("report-coverage", &covered)].into_iter().chain(lines).collect()
    }

    /// What there is to say of the workbook, a line each.
    fn facts(&self) -> Vec<String> {
        let Sources { programme, partnership, season, data, locale, run, found, .. } = self.sources;
        let period = season.period;
        let day = Value::Date(data.as_of).written(locale, crate::report::Room::Lead);
        let region = partnership.region.clone();
        let facts = [
            ("report-fact-partnership", Some(partnership.name.clone())),
            ("report-fact-region", region),
            ("report-fact-programme", Some(self.words.name("programme-name"))),
            ("report-fact-committee", Some(self.words.name(COMMITTEE))),
            ("report-fact-lead-office", Some(partnership.lead_office.clone())),
            ("report-fact-coordination-office", Some(partnership.coordination_office.clone())),
            ("report-fact-period", Some(locale.days(period.first_day(), period.last_day()))),
            ("report-as-of", Some(day)),
            ("report-run", Some((*run).to_owned())),
            ("report-fact-edition", Some(self.words.edition())),
            ("workbook-definition", Some(format!("{} {}", programme.id, programme.version))),
        ];
        let line = |(key, value): (&str, Option<String>)| {
            let fact = ("fact", Arg::Text(self.words.text(key)));
            Some(self.words.fill("workbook-fact-line", &[fact, ("value", Arg::Text(value?))]))
        };
        let count = |severity| Arg::from(found.count(severity));
        let found = [
            ("errors", count(Severity::Error)),
            ("warnings", count(Severity::Warning)),
            ("notes", count(Severity::Note)),
        ];
        let found = self.words.fill("workbook-found-line", &found);
        facts.into_iter().filter_map(line).chain([found]).collect()
    }
}
