//! The measures one by one, and those whose return does not count.

use std::collections::BTreeMap;

use super::Progress;
use crate::base::{MeasureId, Period};
use crate::dataset::Reason;
use crate::finding::Arg;
use crate::report::block::Block;
use crate::report::table::{Cell, Column, ColumnKind, Row, Table};

impl Progress<'_> {
    pub(super) fn measures(&self) -> Block {
        let columns = [
            ("report-number", 1),
            ("report-measure-and-organisation", 1),
            ("report-awarded", 1),
            ("report-spent", 1),
            ("report-participants-short", 1),
            ("report-return", 1),
        ];
        let mut note = self.words.text("report-measures-note");
        if self.sources.disclosure().withheld().is_some() {
            note = format!("{note} {}", self.words.text("report-withheld-note"));
        }
        Block::Table(Table { note: Some(note), ..self.tables.measures().choose(&columns) })
    }

    pub(super) fn missing(&self) -> Option<Block> {
        let excluded = &self.sources.data.coverage.excluded;
        let earlier = self.missing_before();
        if excluded.is_empty() {
            return (!earlier.is_empty()).then_some(Block::Text(earlier));
        }
        let column = |id, kind| Column::new(id, self.words.text(id), kind);
        let disclosure = self.sources.disclosure();
        let named = |(id, reason): &(MeasureId, Reason)| -> Row {
            vec![
                id.to_string().into(),
                Cell::from(self.words.title(id)).with_sub(Some(self.words.organisation(id))),
                self.words.reason(reason).into(),
            ]
        };
        let (open, withheld): (Vec<_>, Vec<_>) =
            excluded.iter().partition(|it| disclosure.names(&it.0));
        let mut rows: Vec<Row> = open.into_iter().map(named).collect();
        let mut reasons: Vec<String> = withheld.iter().map(|it| self.words.reason(&it.1)).collect();
        reasons.sort();
        for alike in reasons.chunk_by(|a, b| a == b) {
            let name = self.words.withheld(alike.len());
            rows.push(vec![Cell::default(), name.into(), alike[0].as_str().into()]);
        }
        Some(Block::Table(Table {
            caption: None,
            columns: vec![
                column("report-number", ColumnKind::Text),
                column("report-measure-and-organisation", ColumnKind::Text).weighing(3),
                column("report-reason", ColumnKind::Text).weighing(2),
            ],
            rows,
            total: None,
            note: (!earlier.is_empty()).then(|| earlier.join(" ")),
            empty: String::new(),
        }))
    }

    /// Names the measures of which no return counts for a quarter before the period, quarter by quarter.
    fn missing_before(&self) -> Vec<String> {
        let mut gaps: BTreeMap<Period, Vec<&MeasureId>> = BTreeMap::new();
        for it in &self.sources.data.measures {
            for quarter in it.gaps.iter().filter(|it| **it != self.sources.season.period) {
                gaps.entry(*quarter).or_default().push(&it.id);
            }
        }
        let sentence = |(quarter, measures): (Period, Vec<&MeasureId>)| {
            let measures = Arg::Text(self.words.enumerated(measures));
            let args = [("period", Arg::Period(quarter)), ("measures", measures)];
            self.words.fill("report-missing-before", &args)
        };
        gaps.into_iter().map(sentence).collect()
    }
}
