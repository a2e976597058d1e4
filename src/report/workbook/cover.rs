//! The cover: whose workbook it is, of which quarter and day, and what all measures come to.

use super::live::Live;
use super::{BookSheet, ColumnKind, Composer, Row, Sources, Value};
use crate::finding::{Arg, Severity};
use crate::programme::COMMITTEE;

impl Composer<'_> {
    pub(super) fn cover(&self, live: &Live<'_>) -> BookSheet {
        let Sources { season, data, .. } = self.sources;
        let period = season.period;
        let of_returns = ["expected", "included"].map(|what| format!("quarter/{period}/{what}"));
        let is_shown =
            |id: &str| id.starts_with("measures/") || of_returns.iter().any(|it| it == id);
        let shown = data.figures.iter().filter(|it| is_shown(&it.id));
        let rows = shown.map(|it| -> Row {
            let value = live.total(it);
            vec![self.words.indicator(&it.id).into(), value, it.id.as_str().into()]
        });
        let columns = vec![
            self.column("trace-figure", ColumnKind::Text).weighing(6),
            self.column("workbook-value", ColumnKind::Figure),
            self.column("report-indicator-id", ColumnKind::Text).weighing(3),
        ];
        let coverage = &data.coverage;
        let covered =
            [("included", coverage.included.into()), ("expected", coverage.expected.into())];
        let mut intro = vec![
            self.words.text("workbook-internal-text"),
            self.words.fill("report-coverage", &covered),
        ];
        intro.extend(self.facts());
        self.sheet("overview", intro, self.table(columns, rows.collect()))
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
            ("report-fact-edition", Some(self.sources.revision.number.to_string())),
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
