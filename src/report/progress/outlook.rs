//! What is due next, what the office did, and how the figures were made.

use std::collections::BTreeMap;

use super::{Progress, Sources};
use crate::base::{MeasureId, NaiveDate};
use crate::finding::Arg;
use crate::programme::FormKind;
use crate::report::block::Block;
use crate::report::table::{Column, ColumnKind, Row, Table};
use crate::season::register::Deadline;
use crate::season::return_due;

impl Progress<'_> {
    /// What is due until the end of the next quarter: deadlines of the register, the returns of the
    /// next quarter, and grants that end in it.
    pub(super) fn deadlines(&self) -> Block {
        let Sources { programme, season, data, .. } = self.sources;
        let next = season.period.next();
        let returns_due = return_due(programme, next);
        let owing = season.register.measures.values().filter(|it| it.owes(next)).count();
        // That the next returns are due on this day is said anyway, and of how many measures.
        let is_said = |it: &&Deadline| {
            owing > 0 && it.is_of_returns && it.measure.is_none() && it.day == returns_due
        };
        let noted = season.register.deadlines.iter();
        let noted = noted.filter(|it| it.day <= returns_due && !is_said(it));
        let noted = noted.map(|it| (it.day, it.text.clone(), it.measure.as_ref()));
        let args = [("period", Arg::Period(next)), ("measures", owing.into())];
        let returns =
            (owing > 0).then(|| (returns_due, self.words.fill("report-returns-due", &args), None));
        let ends = self.words.text("report-grant-ends");
        let granted = season.register.measures.values().filter(|it| !it.is_dropped());
        let grants = granted.filter_map(|it| {
            let end = it.notices_in_force().filter_map(|it| it.until).max()?;
            let is_next = end >= next.first_day() && end <= next.last_day();
            is_next.then(|| (end, ends.clone(), Some(&it.id)))
        });
        let disclosure = self.sources.disclosure();
        let (open, withheld): (Vec<_>, Vec<_>) = noted
            .chain(returns)
            .chain(grants)
            .filter(|it| it.0 >= data.as_of)
            .partition(|(_, _, measure)| measure.is_none_or(|it| disclosure.names(it)));
        let mut due: BTreeMap<(NaiveDate, String), Vec<&MeasureId>> = BTreeMap::new();
        for (day, text, measure) in open {
            due.entry((day, text)).or_default().extend(measure);
        }
        let note = (!withheld.is_empty()).then(|| {
            self.words.fill("report-deadlines-withheld", &[("days", withheld.len().into())])
        });
        let column = |id, kind| Column::new(id, self.words.text(id), kind);
        Block::Table(Table {
            caption: None,
            columns: vec![
                column("report-day", ColumnKind::Date),
                column("report-due", ColumnKind::Text),
                column("report-measure", ColumnKind::Text),
            ],
            rows: due
                .into_iter()
                .map(|((day, text), mut measures)| {
                    measures.sort();
                    let names: Vec<&str> = measures.iter().map(|it| it.as_str()).collect();
                    vec![day.into(), text.into(), names.join(", ").into()]
                })
                .collect(),
            total: None,
            note,
            empty: self.words.text("report-no-deadlines"),
        })
    }

    /// The office's own quarter: for each of its sheets how many entries, and the sums of its counts.
    pub(super) fn office(&self) -> Option<Block> {
        let Sources { programme, data, locale, .. } = self.sources;
        let (form, lang) = (programme.form_of(FormKind::Office), locale.lang());
        let rows: Vec<Row> = data
            .office
            .iter()
            .map(|it| {
                let sums = it.sums.iter().map(|(path, sum)| {
                    format!("{}: {}", form.field(*path).label.get(lang), locale.count(sum.value))
                });
                let sums: Vec<String> = sums.collect();
                vec![
                    form.sections[it.section].title.get(lang).into(),
                    it.entries.into(),
                    sums.join("; ").into(),
                ]
            })
            .collect();
        if rows.is_empty() {
            return None;
        }
        let column = |id, kind| Column::new(id, self.words.text(id), kind);
        Some(Block::Table(Table {
            caption: None,
            columns: vec![
                column("report-office-work", ColumnKind::Text).weighing(2),
                column("report-number-of", ColumnKind::Count),
                column("report-office-sums", ColumnKind::Text).weighing(3),
            ],
            rows,
            total: None,
            note: None,
            empty: String::new(),
        }))
    }

    pub(super) fn method(&self) -> Block {
        let Sources { season, data, locale, .. } = self.sources;
        let from = season.period.year_to_date().next().unwrap_or(season.period);
        let args = [
            ("from", Arg::Text(locale.date(from.first_day()))),
            ("until", Arg::Text(locale.date(season.period.last_day()))),
            ("as-of", Arg::Date(data.as_of)),
        ];
        let gaps = data.measures.iter().filter(|it| !it.gaps.is_empty()).count();
        let mut paragraphs =
            vec![self.words.fill("report-method", &args), self.words.text("report-method-spent")];
        if gaps > 0 {
            paragraphs.push(self.words.fill("report-method-gaps", &[("measures", gaps.into())]));
        }
        Block::Text(paragraphs)
    }
}
