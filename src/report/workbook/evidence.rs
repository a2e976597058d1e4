//! What was found, each with a link to its cell, and what was looked at and found in order.

use super::{BookSheet, Cell, Column, ColumnKind, Composer, Row, Value};
use crate::finding::Finding;

impl Composer<'_> {
    pub(super) fn findings(&self) -> BookSheet {
        let rows = self.sources.found.all().iter().map(|it| self.finding(it)).collect();
        let text = |key| self.column(key, ColumnKind::Text);
        let columns = vec![
            text("finding-severity"),
            text("finding-code"),
            text("report-measure"),
            text("finding-period"),
            text("finding-place").weighing(3),
            text("finding-sheet"),
            text("finding-cell"),
            text("finding-message").weighing(5),
            text("finding-hint").weighing(5),
            text("finding-waiver").weighing(2),
        ];
        let intro = vec![self.words.text("workbook-findings-intro")];
        self.sheet("findings", intro, vec![self.table(columns, rows)])
    }

    fn finding(&self, it: &Finding) -> Row {
        let locale = self.sources.locale;
        let place = match (&it.at.sheet, it.at.cells) {
            (Some(sheet), Some(cells)) => format!("'{}'!{cells}", sheet.replace('\'', "''")),
            (Some(sheet), None) => format!("'{}'!A1", sheet.replace('\'', "''")),
            _ => String::new(),
        };
        let file = self.sources.files.path(it.at.file).to_owned();
        let optional =
            |text: Option<String>| -> Cell { text.map_or(Value::Empty, Value::Text).into() };
        vec![
            self.words.text(&format!("severity-{}", it.severity.name())).into(),
            it.meta.code.into(),
            optional(it.measure.as_ref().map(ToString::to_string)),
            optional(it.period.map(|it| it.to_string())),
            Cell::from(Value::Link { file, place }),
            optional(it.at.sheet.as_ref().map(ToString::to_string)),
            optional(it.at.cells.map(|it| it.to_string()).or(it.at.line.map(|it| it.to_string()))),
            locale.message(it).into(),
            locale.hint(it).into(),
            optional(it.waived.as_ref().map(|it| it.reason.clone())),
        ]
    }

    /// A check that ran and found nothing is evidence too.
    pub(super) fn evidence(&self) -> BookSheet {
        let found = self.sources.found;
        let all = crate::rules::all();
        let rows: Vec<Row> = found
            .evidence()
            .iter()
            .filter_map(|(code, places)| {
                let meta = all.iter().find(|it| it.code == *code)?;
                let hits = found.all().iter().filter(|it| it.meta.code == *code).count();
                Some(vec![
                    meta.code.into(),
                    self.sources.locale.title(meta).into(),
                    Value::Count(i64::try_from(*places).unwrap_or(i64::MAX)).into(),
                    hits.into(),
                ])
            })
            .collect();
        let columns: Vec<Column> = vec![
            self.column("finding-code", ColumnKind::Text),
            self.column("finding-rule", ColumnKind::Text).weighing(4),
            self.column("finding-looked", ColumnKind::Count),
            self.column("finding-found", ColumnKind::Count),
        ];
        let intro = vec![self.words.text("workbook-evidence-intro")];
        self.sheet("evidence", intro, vec![self.table(columns, rows)])
    }
}
