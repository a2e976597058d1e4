//! The indicators that the definition declares, each with what it rests on and what it says.

use super::super::table::{Cell, ColumnKind, Row, Table};
use super::super::value::Value;
use super::Tables;
use crate::dataset::Figured;
use crate::programme::Indicator;

impl Tables<'_> {
    /// The declared indicators in the order of the definition.
    pub(in crate::report) fn indicators(&self) -> Table {
        let figures = self.sources.data.figures.iter().filter_map(|figure| {
            Some(self.indicator(self.sources.programme.indicator_of(&figure.id)?, figure))
        });
        Table {
            columns: vec![
                self.column("report-indicator", ColumnKind::Text).weighing(4),
                self.column("report-indicator-value", ColumnKind::Figure),
                self.column("report-indicator-covers", ColumnKind::Text).weighing(1),
                self.column("report-indicator-group", ColumnKind::Text).weighing(2),
                self.column("report-indicator-returns", ColumnKind::Count),
                self.column("report-indicator-not-collected", ColumnKind::Count),
                self.column("report-indicator-blank", ColumnKind::Count),
                self.column("report-indicator-definition", ColumnKind::Text).weighing(6),
                self.column("report-indicator-id", ColumnKind::Text).weighing(4),
            ],
            rows: figures.collect(),
            empty: self.words.text("report-no-rows"),
            ..Table::default()
        }
    }

    fn indicator(&self, indicator: &Indicator, figure: &Figured) -> Row {
        let programme = self.sources.programme;
        let lang = self.sources.locale.lang();
        let counted = |get: fn(&crate::dataset::Basis) -> usize| -> Cell {
            Value::or_empty(figure.basis.as_ref().map(get)).into()
        };
        vec![
            self.words.indicator(&figure.id).into(),
            Value::from(figure.figure).into(),
            Value::or_empty(self.words.covers(indicator)).into(),
            programme.groups[indicator.group].label.get(lang).into(),
            counted(|it| it.returns),
            counted(|it| it.not_collected),
            counted(|it| it.blank),
            indicator.definition.get(lang).into(),
            figure.id.as_str().into(),
        ]
    }
}
