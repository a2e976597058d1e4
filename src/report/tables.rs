//! The tables that several documents show, each composed once with every column that one of them needs.

use super::Sources;
use super::labels::Labels;
use super::table::{Cell, Column, ColumnKind, Formula, Row, Table, Value};
use crate::base::Money;
use crate::programme::Meaning;
use crate::span::Located;

/// Composes the shared tables of these sources.
pub(super) struct Tables<'a> {
    sources: &'a Sources<'a>,
    words: &'a Labels<'a>,
}

impl<'a> Tables<'a> {
    pub(super) const fn new(sources: &'a Sources<'a>, words: &'a Labels<'a>) -> Self {
        Self { sources, words }
    }

    /// Budgets and what became of them, fund by fund.
    pub(super) fn funds(&self) -> Table {
        let data = self.sources.data;
        let rows = data.funds.iter().map(|it| -> Row {
            vec![
                self.words.fund(it.fund.as_deref()).into(),
                it.budget.into(),
                it.awarded.into(),
                it.drawn.into(),
                it.spent.into(),
                it.free.into(),
            ]
        });
        let sum = &data.fund_totals;
        let total: Row = vec![
            self.words.text("report-sum").into(),
            sum.budget.into(),
            sum.awarded.into(),
            sum.drawn.into(),
            sum.spent.into(),
            sum.free.into(),
        ];
        let free = Formula::Difference("report-budget", "report-awarded");
        Table {
            caption: Some(self.words.text("report-funds")),
            columns: vec![
                self.column("report-fund", ColumnKind::Text),
                self.money("report-budget"),
                self.money("report-awarded"),
                self.money("report-drawn"),
                self.money("report-spent"),
                self.money("report-free").computed(free),
            ],
            rows: rows.collect(),
            total: Some(total),
            empty: self.words.text("report-no-funds"),
            ..Table::default()
        }
    }

    /// What the plans grant for each kind of cost, and what was spent.
    pub(super) fn cost_kinds(&self) -> Table {
        let data = self.sources.data;
        let share = |it: Option<i64>| Cell::from(it.map_or(Value::Empty, Value::Percent));
        let rows = data.costs.iter().map(|it| -> Row {
            vec![
                self.words.code(Meaning::CostActual, &it.kind).into(),
                it.planned.into(),
                it.spent.value.into(),
                it.open.into(),
                share(it.spent_share),
            ]
        });
        let sum = &data.cost_totals;
        let total: Row = vec![
            self.words.text("report-sum").into(),
            sum.planned.into(),
            sum.spent.into(),
            sum.open.into(),
            share(sum.spent_share),
        ];
        let open = Formula::Difference("report-planned", "report-expenses");
        Table {
            caption: Some(self.words.text("report-cost-kinds")),
            columns: vec![
                self.column("report-cost-kind", ColumnKind::Text),
                self.money("report-planned"),
                self.money("report-expenses"),
                self.money("workbook-open").computed(open),
                self.column("report-share", ColumnKind::Percent),
            ],
            rows: rows.collect(),
            total: Some(total),
            empty: self.words.text("report-no-rows"),
            ..Table::default()
        }
    }

    /// The measures of the year with everything that is known of each.
    pub(super) fn measures(&self) -> Table {
        let data = self.sources.data;
        let rest = Formula::Difference("report-awarded", "report-spent");
        let columns = vec![
            self.column("report-number", ColumnKind::Text),
            self.column("report-title", ColumnKind::Text),
            self.column("report-organisation", ColumnKind::Text),
            self.column("report-measure-and-organisation", ColumnKind::Text),
            self.column("workbook-legal-form", ColumnKind::Text),
            self.column("report-fund", ColumnKind::Text),
            self.column("workbook-status", ColumnKind::Text),
            self.money("workbook-requested"),
            self.money("workbook-recommended"),
            self.money("report-awarded"),
            self.money("workbook-recognised"),
            self.money("report-drawn"),
            self.money("report-spent"),
            self.money("workbook-rest").computed(rest),
            self.money("report-expenses"),
            self.count("workbook-events"),
            self.count("workbook-participants-period"),
            self.count("report-participants-short"),
            self.count("workbook-participants-to-date"),
            self.count("workbook-participants-planned"),
            self.column("report-return", ColumnKind::Status),
            self.column("workbook-gaps", ColumnKind::Text),
        ];
        Table {
            caption: Some(self.words.text("report-measures")),
            columns,
            rows: data.measures.iter().map(|it| self.measure(it)).collect(),
            total: (!data.measures.is_empty()).then(|| self.measure_totals()),
            empty: self.words.text("report-no-measures"),
            ..Table::default()
        }
    }

    fn measure(&self, it: &crate::dataset::MeasureFigures) -> Row {
        let measure = self.words.measure(&it.id);
        let named = |means, code: Option<&std::sync::Arc<str>>| -> Cell {
            code.map(|it| self.words.code(means, it)).into()
        };
        let amount =
            |it: &Option<Located<Money>>| -> Cell { it.as_ref().map(|it| it.value).into() };
        let text = |it: &Option<Located<String>>| -> Cell {
            it.as_ref().map(|it| it.value.clone()).into()
        };
        let or_blank = |it: Option<Money>| Cell::from(it.map_or(Value::Empty, Value::Money));
        let people = it.participants.as_ref().map_or(Value::Empty, |it| self.words.people(it));
        let gaps: Vec<String> = it.gaps.iter().map(ToString::to_string).collect();
        let incomplete = (!gaps.is_empty()).then(|| self.words.text("report-incomplete"));
        let status = measure.status.as_ref().map(|it| self.words.code(Meaning::Status, it));
        vec![
            it.id.to_string().into(),
            text(&measure.title),
            text(&measure.organisation),
            Cell::from(self.words.title(&it.id)).with_sub(Some(self.words.organisation(&it.id))),
            named(Meaning::LegalForm, measure.legal_form.as_ref()),
            self.words.fund(measure.fund.as_deref()).into(),
            named(Meaning::Status, measure.status.as_ref()),
            amount(&measure.requested),
            amount(&measure.recommended),
            it.awarded.into(),
            amount(&measure.recognised),
            it.drawn.into(),
            or_blank(it.spent).with_sub(incomplete.filter(|_| it.spent.is_some())),
            it.rest.into(),
            or_blank(it.expenses),
            it.events.map_or(Value::Empty, Value::from).into(),
            people.clone().into(),
            people.into(),
            self.words.people(&it.participants_to_date).into(),
            measure.participants_planned.as_ref().map(|it| it.value).into(),
            self.words.state(it).with_sub(status),
            gaps.join(", ").into(),
        ]
    }

    fn measure_totals(&self) -> Row {
        let sum = &self.sources.data.measure_totals;
        let blank = Cell::default;
        vec![
            blank(),
            blank(),
            blank(),
            self.words.text("report-sum").into(),
            blank(),
            blank(),
            blank(),
            sum.requested.into(),
            sum.recommended.into(),
            sum.awarded.into(),
            sum.recognised.into(),
            sum.drawn.into(),
            sum.spent.into(),
            sum.rest.into(),
            sum.expenses.into(),
            sum.events.into(),
            sum.participants.into(),
            self.words.people(&self.sources.data.participants).into(),
            sum.participants_to_date.into(),
            sum.participants_planned.into(),
            blank(),
            blank(),
        ]
    }

    fn column(&self, id: &'static str, kind: ColumnKind) -> Column {
        Column::new(id, self.words.text(id), kind)
    }

    fn money(&self, id: &'static str) -> Column {
        self.column(id, ColumnKind::Money).summed()
    }

    fn count(&self, id: &'static str) -> Column {
        self.column(id, ColumnKind::Count).summed()
    }
}
