//! The measures one by one, and those whose return does not count.

use super::Progress;
use crate::base::Money;
use crate::programme::Meaning;
use crate::report::block::Block;
use crate::report::table::{Cell, Column, ColumnKind, Row, Table, Value};

impl Progress<'_> {
    pub(super) fn measures(&self) -> Block {
        let column = |key: &str, kind| Column::new(self.words.text(key), kind);
        let rows = self
            .sources
            .data
            .measures
            .iter()
            .map(|it| -> Row {
                let measure = self.words.measure(&it.id);
                let people =
                    it.participants.as_ref().map_or(Value::Empty, |head| self.words.people(head));
                let has_return =
                    !it.spent_to_date.expenses.cells.is_empty() || it.spent_in_period.is_some();
                let spent =
                    if has_return { it.spent_to_date.grant().into() } else { Cell::default() };
                let gaps = (!it.gaps.is_empty() && has_return)
                    .then(|| self.words.text("report-incomplete"));
                let status =
                    measure.status.as_ref().map(|status| self.words.code(Meaning::Status, status));
                vec![
                    it.id.to_string().into(),
                    Cell::from(self.words.title(&it.id))
                        .with_sub(Some(self.words.organisation(&it.id))),
                    it.awarded.into(),
                    spent.with_sub(gaps),
                    people.into(),
                    self.words.state(it).with_sub(status),
                ]
            })
            .collect();
        let measures = &self.sources.data.measures;
        let awarded: Money = measures.iter().filter_map(|it| it.awarded).sum();
        let spent: Money = measures.iter().map(|it| it.spent_to_date.grant()).sum();
        let people = self.words.people(&self.sources.data.participants);
        let total: Row = vec![
            Cell::default(),
            self.words.text("report-sum").into(),
            awarded.into(),
            spent.into(),
            people.into(),
            Cell::default(),
        ];
        Block::Table(Table {
            caption: Some(self.words.text("report-measures")),
            columns: vec![
                column("report-number", ColumnKind::Text),
                column("report-measure-and-organisation", ColumnKind::Text),
                column("report-awarded", ColumnKind::Money),
                column("report-spent", ColumnKind::Money),
                column("report-participants-short", ColumnKind::Count),
                column("report-return", ColumnKind::Status),
            ],
            rows,
            total: (!measures.is_empty()).then_some(total),
            note: Some(self.words.text("report-measures-note")),
            empty: self.words.text("report-no-measures"),
        })
    }

    pub(super) fn missing(&self) -> Option<Block> {
        let excluded = &self.sources.data.coverage.excluded;
        if excluded.is_empty() {
            return None;
        }
        let column = |key: &str, kind| Column::new(self.words.text(key), kind);
        let rows = excluded
            .iter()
            .map(|(id, reason)| -> Row {
                vec![
                    id.to_string().into(),
                    Cell::from(self.words.title(id)).with_sub(Some(self.words.organisation(id))),
                    self.words.reason(reason).into(),
                ]
            })
            .collect();
        Some(Block::Table(Table {
            caption: None,
            columns: vec![
                column("report-number", ColumnKind::Text),
                column("report-measure-and-organisation", ColumnKind::Text).weighing(3),
                column("report-reason", ColumnKind::Text).weighing(2),
            ],
            rows,
            total: None,
            note: None,
            empty: String::new(),
        }))
    }
}
