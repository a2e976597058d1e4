//! What was found, each with a link to its cell, and what was looked at and found in order.

use super::{BookSheet, Cell, Column, ColumnKind, Composer, Row, Sources, Value};
use crate::finding::{Arg, Finding, Meta};
use crate::report::trace::traces;
use crate::season::Answer;
use crate::span::{Span, quoted_sheet};

impl Composer<'_> {
    pub(super) fn findings(&self) -> BookSheet {
        let rows = self.sources.found.all().iter().map(|it| self.finding(it)).collect();
        let text = |key| self.column(key, ColumnKind::Text);
        let columns = vec![
            text("finding-severity"),
            text("finding-code"),
            text("finding-who").weighing(2),
            text("report-measure"),
            text("report-title").weighing(2),
            text("report-organisation").weighing(2),
            text("finding-period"),
            text("finding-place").weighing(2),
            text("finding-sheet"),
            text("finding-cell"),
            text("finding-message").weighing(4),
            text("finding-hint").weighing(4),
            text("finding-waiver"),
        ];
        let intro = vec![self.words.text("workbook-findings-intro")];
        self.sheet("findings", intro, self.table(columns, rows)).searchable()
    }

    pub(super) fn link(&self, at: &Span) -> Value {
        let place = match (&at.sheet, at.cells) {
            (Some(sheet), Some(cells)) => format!("{}!{cells}", quoted_sheet(sheet)),
            (Some(sheet), None) => format!("{}!A1", quoted_sheet(sheet)),
            _ => String::new(),
        };
        Value::Link { file: self.sources.files.path(at.file).to_owned(), place }
    }

    fn finding(&self, it: &Finding) -> Row {
        let locale = self.sources.locale;
        let optional = |text: Option<String>| Cell::from(Value::or_empty(text));
        let season = self.sources.season;
        let who =
            if season.is_for_office(it) { "finding-for-office" } else { "finding-for-sender" };
        let known = it.measure.as_ref().and_then(|it| season.register.measures.get(it));
        vec![
            self.severity(it).into(),
            it.meta.code.into(),
            self.words.text(who).into(),
            optional(it.measure.as_ref().map(ToString::to_string)),
            optional(known.and_then(|it| it.title.as_ref()).map(|it| it.value.clone())),
            optional(known.and_then(|it| it.organisation.as_ref()).map(|it| it.value.clone())),
            optional(it.period.map(|it| it.to_string())),
            self.link(&it.at).into(),
            optional(it.at.sheet.as_ref().map(ToString::to_string)),
            optional(it.at.cells.map(|it| it.to_string()).or(it.at.line.map(|it| it.to_string()))),
            locale.message(it).into(),
            locale.hint(it).into(),
            optional(it.waived.as_ref().map(|it| it.reason.clone())),
        ]
    }

    /// Returns the weight of a finding in words, and that it was waived.
    fn severity(&self, it: &Finding) -> String {
        let severity = self.words.text(&format!("severity-{}", it.severity.name()));
        if it.waived.is_none() {
            return severity;
        }
        self.words.fill("severity-waived", &[("severity", Arg::Text(severity))])
    }

    /// What the register corrects in returns, and what became of it.
    pub(super) fn corrections(&self) -> BookSheet {
        let corrections = &self.sources.season.register.corrections;
        let rows = (0..corrections.len()).map(|it| self.correction(it)).collect();
        let text = |key| self.column(key, ColumnKind::Text);
        let columns = vec![
            text("report-measure"),
            text("finding-period"),
            text("finding-place").weighing(3),
            text("finding-cell").weighing(2),
            text("correction-field").weighing(3),
            text("correction-old").weighing(2),
            text("correction-new").weighing(2),
            text("correction-outcome").weighing(2),
            text("correction-reason").weighing(4),
            text("correction-by").weighing(2),
            self.column("correction-date", ColumnKind::Date),
        ];
        let intro = vec![self.words.text("workbook-corrections-intro")];
        self.sheet("corrections", intro, self.table(columns, rows)).searchable()
    }

    fn correction(&self, index: usize) -> Row {
        let Sources { season, locale, .. } = self.sources;
        let it = &season.register.corrections[index];
        let corrected = season.corrected(index);
        let answer = corrected.and_then(|it| it.answer.as_ref());
        let of_answer =
            |get: &dyn Fn(&Answer) -> Value| -> Cell { answer.map_or(Value::Empty, get).into() };
        let outcome = corrected.map_or("no-return", |it| it.outcome.name());
        vec![
            it.measure.as_str().into(),
            it.period.to_string().into(),
            of_answer(&|it| self.link(&it.at)),
            it.place.as_str().into(),
            of_answer(&|it| it.field.get(locale.lang()).into()),
            of_answer(&|it| locale.arg(&it.old).into()),
            of_answer(&|it| locale.arg(&it.new).into()),
            self.words.text(&format!("correction-{outcome}")).into(),
            it.reason.as_str().into(),
            it.by.as_str().into(),
            it.on.into(),
        ]
    }

    /// Each figure with its cells, with a link to the first of them in every file.
    pub(super) fn traces(&self) -> BookSheet {
        let rows = traces(self.sources).into_iter().flat_map(|it| {
            let line = |link: Value, sheet: Value, cells: Value| -> Row {
                let head = [it.id.into(), it.label.as_str().into(), it.value.clone().into()];
                head.into_iter().chain([link.into(), sheet.into(), cells.into()]).collect()
            };
            let mut rows: Vec<Row> = Vec::new();
            for places in it.cells.chunk_by(|a, b| a.file == b.file && a.sheet == b.sheet) {
                let cells: Vec<String> =
                    places.iter().filter_map(|it| Some(it.cells?.to_string())).collect();
                let sheet = Value::or_empty(places[0].sheet.as_deref());
                rows.push(line(self.link(&places[0]), sheet, cells.join(", ").into()));
            }
            if rows.is_empty() {
                rows.push(line(Value::Empty, Value::Empty, it.of.join(", ").into()));
            }
            rows
        });
        let text = |key| self.column(key, ColumnKind::Text);
        let columns = vec![
            text("report-indicator-id").weighing(3),
            text("trace-figure").weighing(4),
            self.column("trace-value", ColumnKind::Figure),
            text("finding-place").weighing(3),
            text("finding-sheet").weighing(2),
            text("trace-cells").weighing(4),
        ];
        let intro = vec![self.words.text("workbook-traces-intro")];
        let table = self.table(columns, rows.collect());
        self.sheet("traces", intro, table).searchable()
    }

    /// What was looked at and what was found; a check that ran and found nothing is evidence too.
    pub(super) fn evidence(&self) -> BookSheet {
        let found = self.sources.found;
        let row = |meta: &Meta| -> Option<Row> {
            let looked = found.evidence().get(meta.code);
            let hits: Vec<&Finding> =
                found.all().iter().filter(|it| it.meta.code == meta.code).collect();
            let waived = hits.iter().filter(|it| it.waived.is_some()).count();
            let places = looked.map(|it| i64::try_from(*it).unwrap_or(i64::MAX));
            (looked.is_some() || !hits.is_empty()).then(|| {
                vec![
                    meta.code.into(),
                    self.sources.locale.title(meta).into(),
                    Value::or_empty(places).into(),
                    hits.len().into(),
                    waived.into(),
                ]
            })
        };
        let columns: Vec<Column> = vec![
            self.column("finding-code", ColumnKind::Text),
            self.column("finding-rule", ColumnKind::Text).weighing(4),
            self.column("finding-looked", ColumnKind::Count),
            self.column("finding-found", ColumnKind::Count),
            self.column("finding-found-waived", ColumnKind::Count),
        ];
        let intro = vec![self.words.text("workbook-evidence-intro")];
        let rows = crate::rules::all().into_iter().filter_map(row).collect();
        self.sheet("evidence", intro, self.table(columns, rows))
    }
}
