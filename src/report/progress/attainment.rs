//! Plan and actual, measure by measure and by field of action.

use super::Progress;
use crate::base::Money;
use crate::dataset::{Head, MeasureFigures, MeasureTotals};
use crate::programme::Meaning;
use crate::report::block::{Bar, Bars, Block};
use crate::report::table::{Column, ColumnKind, Row, Table};
use crate::report::value::Value;

impl Progress<'_> {
    /// What each measure spent since January, beside what it was awarded.
    pub(super) fn spent_of_awarded(&self) -> Option<Block> {
        self.plan_and_actual(
            "report-spent-of-awarded",
            &|it| spent(it.spent),
            &|it| it.awarded.map(Value::Money),
            &|it| (spent(it.spent), it.awarded.map(Value::Money)),
        )
    }

    /// Who took part in each measure since January, beside who was expected.
    pub(super) fn people_of_planned(&self) -> Option<Block> {
        let register = &self.sources.season.register;
        let people = |it: &Head| self.words.reported_people(it);
        self.plan_and_actual(
            "report-people-of-planned",
            &|it| people(&it.participants_to_date),
            &|it| {
                Some(Value::Count(register.measures[&it.id].participants_planned.as_ref()?.value))
            },
            &|it| (people(&it.participants_to_date), it.participants_planned.map(Value::Count)),
        )
    }

    /// A bar for each measure of which a return says the figure; those that may not be named share one.
    fn plan_and_actual(
        &self,
        key: &str,
        actual: &dyn Fn(&MeasureFigures) -> Value,
        plan: &dyn Fn(&MeasureFigures) -> Option<Value>,
        of_withheld: &dyn Fn(&MeasureTotals) -> (Value, Option<Value>),
    ) -> Option<Block> {
        let disclosure = self.sources.disclosure();
        let bar = |label, value, plan| Bar { label, value, plan, note: None };
        let mut bars: Vec<Bar> =
            disclosure.named().map(|it| bar(it.id.to_string(), actual(it), plan(it))).collect();
        if let Some((measures, totals)) = disclosure.withheld() {
            let (value, plan) = of_withheld(&totals);
            let args = [("measures", measures.into())];
            bars.push(bar(self.words.fill("report-withheld-short", &args), value, plan));
        }
        bars.retain(|it| it.value != Value::NoReturn);
        let is_empty = bars.is_empty();
        let bars = Bars::new(self.words.text(key), bars, self.sources.locale);
        (!is_empty).then_some(Block::Bars(bars))
    }

    /// The granted measures by field of action, those together that may not be named.
    pub(super) fn fields_of_action(&self) -> Option<Block> {
        let (fields, withheld) = self.sources.disclosure().fields_of_action();
        if fields.is_empty() && withheld.is_none() {
            return None;
        }
        let column = |id, kind| Column::new(id, self.words.text(id), kind);
        let row = |name: String, measures: usize, totals: &MeasureTotals| -> Row {
            vec![
                name.into(),
                measures.into(),
                totals.awarded.into(),
                spent(totals.spent).into(),
                self.words.reported_people(&totals.participants_to_date).into(),
            ]
        };
        let rows = fields.iter().map(|it| {
            let name = it.field.as_deref().map_or_else(
                || self.words.text("report-no-field-of-action"),
                |it| self.words.code(Meaning::FieldOfAction, it),
            );
            row(name, it.measures, &it.totals)
        });
        let withheld =
            withheld.map(|(count, totals)| row(self.words.withheld(count), count, &totals));
        Some(Block::Table(Table {
            caption: Some(self.words.text("report-fields-of-action")),
            columns: vec![
                column("report-field-of-action", ColumnKind::Text).weighing(3),
                column("report-measures-granted", ColumnKind::Count),
                column("report-awarded", ColumnKind::Money),
                column("report-spent", ColumnKind::Money),
                column("report-participants-to-date", ColumnKind::Count),
            ],
            rows: rows.chain(withheld).collect(),
            ..Table::default()
        }))
    }
}

/// Returns what was spent, or that no return says anything of it.
fn spent(amount: Option<Money>) -> Value {
    amount.map_or(Value::NoReturn, Value::Money)
}
