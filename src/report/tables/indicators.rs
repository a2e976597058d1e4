//! The indicators that the definition declares, each with what it rests on and what it says.

use super::super::table::{Cell, Column, ColumnKind, Row, Table};
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
        let mut columns = vec![
            self.column("report-indicator", ColumnKind::Text).weighing(4),
            self.column("report-indicator-value", ColumnKind::Figure),
            self.column("report-indicator-covers", ColumnKind::Text).weighing(1),
            self.column("report-indicator-group", ColumnKind::Text).weighing(2),
            self.column("report-indicator-returns", ColumnKind::Count),
            self.column("report-indicator-not-collected", ColumnKind::Count),
            self.column("report-indicator-blank", ColumnKind::Count),
            self.column("report-indicator-definition", ColumnKind::Text).weighing(6),
            self.column("report-indicator-id", ColumnKind::Text).weighing(4),
        ];
        columns.extend(self.open_column());
        Table {
            columns,
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
        let mut row = vec![
            self.words.indicator(&figure.id).into(),
            Value::from(figure.figure).into(),
            Value::or_empty(self.words.covers(indicator)).into(),
            programme.groups[indicator.group].label.get(lang).into(),
            counted(|it| it.returns),
            counted(|it| it.not_collected),
            counted(|it| it.blank),
            indicator.definition.get(lang).into(),
            figure.id.as_str().into(),
        ];
        row.extend(self.open(figure));
        row
    }

    /// The column of what documents for others show: the figures without protected measures; none where there are no
    /// such measures.
    pub(in crate::report) fn open_column(&self) -> Option<Column> {
        let is_needed = self.sources.data.without_protected.is_some();
        is_needed.then(|| self.column("report-indicator-open", ColumnKind::Figure).weighing(2))
    }

    /// What stands in it for a figure.
    pub(in crate::report) fn open(&self, figure: &Figured) -> Option<Cell> {
        let open = self.sources.data.without_protected.as_ref()?;
        Some(Value::or_empty(open.figure(&figure.id).map(|it| it.figure)).into())
    }
}
