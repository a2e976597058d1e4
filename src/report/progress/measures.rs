//! The measures one by one, and those whose return does not count.

use super::Progress;
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
        let note = Some(self.words.text("report-measures-note"));
        Block::Table(Table { note, ..self.tables.measures().choose(&columns) })
    }

    pub(super) fn missing(&self) -> Option<Block> {
        let excluded = &self.sources.data.coverage.excluded;
        if excluded.is_empty() {
            return None;
        }
        let column = |id, kind| Column::new(id, self.words.text(id), kind);
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
