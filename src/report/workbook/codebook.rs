//! The code book: every code that may be chosen, and the limits by which answers are checked.

use super::{BookSheet, Cell, ColumnKind, Composer, Row, Value};
use crate::base::{Money, NaiveDate};
use crate::programme::Unit;

impl Composer<'_> {
    /// Every code as people read it and as data carry it.
    pub(super) fn codes(&self) -> BookSheet {
        let lang = self.sources.locale.lang();
        let day = |it: Option<NaiveDate>| -> Cell { it.map_or(Value::Empty, Value::Date).into() };
        let rows = self.sources.programme.codes.values().flat_map(|list| {
            list.codes.iter().map(move |it| -> Row {
                vec![
                    list.id.to_string().into(),
                    it.code.to_string().into(),
                    it.label.get(lang).into(),
                    day(it.valid_from),
                    day(it.valid_to),
                ]
            })
        });
        let columns = vec![
            self.column("workbook-list", ColumnKind::Text),
            self.column("workbook-code", ColumnKind::Text),
            self.column("workbook-label", ColumnKind::Text).weighing(4),
            self.column("workbook-valid-from", ColumnKind::Date),
            self.column("workbook-valid-to", ColumnKind::Date),
        ];
        self.sheet("codes", Vec::new(), self.table(columns, rows.collect())).searchable()
    }

    /// The limits with what they rest on.
    pub(super) fn settings(&self) -> BookSheet {
        let lang = self.sources.locale.lang();
        let rows = self.sources.programme.settings.iter().map(|(key, it)| -> Row {
            let value = it.value.map(|value| match it.unit {
                Unit::Euro => Value::Money(Money::from_cents(value)),
                _ => Value::Count(value),
            });
            let label = it.label.get(lang);
            vec![key.name().into(), label.into(), value.into(), it.source.as_str().into()]
        });
        let columns = vec![
            self.column("workbook-setting", ColumnKind::Text).weighing(3),
            self.column("workbook-label", ColumnKind::Text).weighing(4),
            self.column("workbook-value", ColumnKind::Figure),
            self.column("workbook-source", ColumnKind::Text).weighing(4),
        ];
        self.sheet("settings", Vec::new(), self.table(columns, rows.collect()))
    }
}
