//! The cover: whose workbook it is, of which quarter and day, and what all measures come to.

use std::collections::BTreeMap;

use super::live::Live;
use super::summaries::INDICATORS;
use super::{BookSheet, Cell, ColumnKind, Composer, Row, Sources, Table, Value};
use crate::base::Figure;
use crate::dataset::Figured;
use crate::finding::{Arg, Severity};
use crate::programme::indicator::{Comparison, Reach, Source, of_measures};
use crate::programme::{COMMITTEE, FormKind};
use crate::report::figures::{Parts, parts};
use crate::report::formula::Formula;
use crate::report::tied_out;
use crate::report::value::Room;

/// What the cover says of a figure besides the figure.
struct Line {
    name: String,
    /// The time that it covers.
    covers: Option<String>,
    /// Of what it is.
    of: String,
}

impl Composer<'_> {
    pub(super) fn cover(&self, live: &Live<'_>, indicators: &Table) -> BookSheet {
        // What stands on the sheet of indicators is taken from there.
        let [id, value] =
            ["report-indicator-id", "report-indicator-value"].map(|it| indicators.place(it));
        let declared = |figure: &str| {
            let is_it = |row: &Row| row[id].value == Value::from(figure);
            let row = indicators.rows.iter().position(is_it)?;
            let at = Formula::cell(INDICATORS, row, value);
            Some(Cell::from(indicators.rows[row][value].value.clone()).computed(at))
        };
        let row = |it: &Figured| -> Option<Row> {
            let Line { name, covers, of } = self.line(it)?;
            Some(vec![
                name.into(),
                declared(&it.id).unwrap_or_else(|| live.total(it)),
                Value::or_empty(covers).into(),
                Value::or_empty(self.rests_on(it)).into(),
                of.into(),
                it.id.as_str().into(),
            ])
        };
        let columns = vec![
            self.column("trace-figure", ColumnKind::Text).weighing(5),
            self.column("workbook-value", ColumnKind::Figure),
            self.column("report-indicator-covers", ColumnKind::Text).weighing(2),
            self.column("workbook-rests-on", ColumnKind::Text).weighing(3),
            self.column("report-indicator-group", ColumnKind::Text).weighing(3),
            self.column("report-indicator-id", ColumnKind::Text).weighing(4),
        ];
        let mut intro = vec![self.words.text("workbook-internal-text")];
        intro.extend(self.coverage());
        intro.push(self.found());
        intro.extend(tied_out(self.sources.data, self.sources.locale));
        intro.push(self.words.text("workbook-overview-scope"));
        let rows = self.sources.data.figures.iter().filter_map(row);
        let sheet = self.sheet("overview", intro, self.table(columns, rows.collect()));
        BookSheet { outro: self.facts(), ..sheet }
    }

    /// What the cover says of a figure; nothing of those that do not stand there, nor of what all funds or measures
    /// come to where it is not known.
    fn line(&self, it: &Figured) -> Option<Line> {
        let Sources { programme, season, .. } = self.sources;
        let Parts { kind, of, .. } = parts(&it.id);
        let own = |reach, of| {
            Some(Line { name: self.words.what(&it.id), covers: Some(self.words.reach(reach)), of })
        };
        match kind {
            "quarter" if of == season.period.to_string() => {
                own(Reach::Period, self.words.period(season.period))
            }
            "funds" | "measures" if it.figure == Figure::Unknown => None,
            "funds" => own(Reach::Year, self.words.text("indicator-of-funds")),
            "measures" => own(of_measures(&it.id)?.1, self.words.text("indicator-of-measures")),
            _ => {
                let known = programme.indicator_of(&it.id).filter(|it| it.is_headline)?;
                let group = &programme.groups[known.group].label;
                Some(Line {
                    name: self.words.indicator(&it.id),
                    covers: self.words.covers(known),
                    of: group.get(self.words.lang()).to_owned(),
                })
            }
        }
    }

    /// Says on what a figure rests: a share on its two sides, a sum over measures on those of which it is known,
    /// and what comes from returns on those that say it.
    fn rests_on(&self, it: &Figured) -> Option<String> {
        let Sources { programme, data, locale, .. } = self.sources;
        let figure = |id: &String| data.figure(id).map(|it| it.figure);
        if parts(&it.id).kind == "measures" {
            let known =
                it.of.iter().filter(|it| figure(it).is_some_and(|it| it.smallest().is_some()));
            let args = [("known", known.count().into()), ("measures", it.of.len().into())];
            return Some(self.words.fill("workbook-rests-on-measures", &args));
        }
        match &programme.indicator_of(&it.id)?.source {
            Source::Figures(Comparison::Share, ..) => {
                let side = |id| {
                    let known = figure(id).filter(|it| it.smallest().is_some())?;
                    Some(Value::from(known).written(locale, Room::Lead))
                };
                let args = [("of", side(&it.of[0])?), ("to", side(&it.of[1])?)]
                    .map(|(name, side)| (name, Arg::Text(side)));
                Some(self.words.fill("workbook-rests-on-share", &args))
            }
            Source::Records(of) if of.form != FormKind::Register => {
                let args = [("returns", it.basis?.returns.into())];
                Some(self.words.fill("workbook-rests-on-returns", &args))
            }
            _ => None,
        }
    }

    /// How many returns there are, and which there are not, a line for each reason.
    fn coverage(&self) -> Vec<String> {
        let mut missing: BTreeMap<String, Vec<String>> = BTreeMap::new();
        for (id, reason) in &self.sources.data.coverage.excluded {
            missing.entry(self.words.reason(reason)).or_default().push(id.to_string());
        }
        let lines = missing.iter().map(|(it, of)| format!("{}: {}", of.join(", "), it.trim()));
        [self.words.covered()].into_iter().chain(lines).collect()
    }

    /// What there is to say of the workbook, a line each.
    fn facts(&self) -> Vec<String> {
        let Sources { programme, partnership, season, data, locale, run, .. } = self.sources;
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
        facts.into_iter().filter_map(line).collect()
    }

    /// How much was found.
    fn found(&self) -> String {
        let found = self.sources.found;
        let count = |severity| Arg::from(found.count(severity));
        let counts = [
            ("errors", count(Severity::Error)),
            ("warnings", count(Severity::Warning)),
            ("notes", count(Severity::Note)),
            ("waived", found.all().iter().filter(|it| it.waived.is_some()).count().into()),
        ];
        self.words.fill("workbook-found-line", &counts)
    }
}
