//! The tables that several documents show, each composed once with every column that one of them needs.

mod indicators;

use super::Sources;
use super::formula::Formula;
use super::labels::Labels;
use super::table::{Cell, Column, ColumnKind, Row, Table};
use super::value::Value;
use crate::base::Money;
use crate::dataset::{Basis, Dataset, Figured, Head, MeasureFigures, MeasureTotals, altogether};
use crate::programme::indicator::{Scale, Source};
use crate::programme::{Indicator, Meaning};
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

    /// The figures of an indicator code by code, each with what it rests on.
    pub(super) fn breakdown(&self, indicator: &Indicator) -> Table {
        let figures: Vec<&Figured> = self.sources.data.figures_of(indicator).collect();
        let counted = |it: &Figured, get: fn(Basis) -> usize| -> Cell {
            Value::or_empty(it.basis.map(get)).into()
        };
        let rows = figures.iter().map(|it| -> Row {
            let mut row = vec![
                self.words.code_of(indicator, it).into(),
                Value::from(it.figure).into(),
                counted(it, |it| it.returns),
                counted(it, |it| it.not_collected),
                counted(it, |it| it.blank),
            ];
            row.extend(self.open(it));
            row
        });
        let is_parted = matches!(&indicator.source, Source::Records(of)
            if of.is_parted(self.words.form(of.form)));
        let total = (is_parted && !figures.is_empty()).then(|| -> Row {
            let all = |data: &Dataset| {
                let figures = data.figures_of(indicator).map(|it| it.figure);
                Value::from(altogether(figures, indicator.scale))
            };
            let mut total = vec![Cell::default(); 5];
            total[0] = self.words.text("report-sum").into();
            total[1] = all(self.sources.data).into();
            total.extend(self.sources.data.without_protected.as_deref().map(|it| all(it).into()));
            total
        });
        let head = match indicator.scale {
            Scale::Things => "report-number-of",
            Scale::Cents => "report-amount",
            Scale::Hundredths | Scale::Percent => "report-indicator-value",
        };
        let value =
            Column::new("report-indicator-value", self.words.text(head), ColumnKind::Figure);
        let mut columns = vec![
            self.column("workbook-group", ColumnKind::Text).weighing(3),
            if is_parted { value.summed() } else { value },
            self.column("workbook-counted", ColumnKind::Count),
            self.column("workbook-not-collected", ColumnKind::Count),
            self.column("workbook-blank", ColumnKind::Count),
        ];
        columns.extend(self.open_column());
        Table {
            caption: Some(self.words.caption(indicator)),
            columns,
            rows: rows.collect(),
            total,
            empty: self.words.text("report-no-rows"),
            ..Table::default()
        }
    }

    fn people(&self, head: &Head) -> Cell {
        if head.is_silent() {
            return Cell::default();
        }
        self.words.people(head).into()
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
                Value::or_empty(it.spent).into(),
                of_row(it.free, "report-budget", "report-awarded"),
            ]
        });
        let sum = &data.fund_totals;
        let total: Row = vec![
            self.words.text("report-sum").into(),
            sum.budget.into(),
            sum.awarded.into(),
            sum.drawn.into(),
            Value::or_empty(sum.spent).into(),
            sum.free.into(),
        ];
        Table {
            caption: Some(self.words.text("report-funds")),
            columns: vec![
                self.column("report-fund", ColumnKind::Text).weighing(3),
                self.money("report-budget"),
                self.money("report-awarded"),
                self.money("report-drawn"),
                self.money("report-spent"),
                self.money("report-free"),
            ],
            rows: rows.collect(),
            total: Some(total),
            empty: self.words.text("report-no-funds"),
            ..Table::default()
        }
    }

    /// How expenses become what the grants pay; nothing where it is not known of any measure.
    pub(super) fn bridge(&self) -> Option<Table> {
        self.sources.data.measure_totals.expenses?;
        let it = &self.sources.data.bridge;
        let mut lines = vec![
            ("report-bridge-vouchers", it.vouchers),
            ("report-bridge-lump-sums", it.lump_sums),
            ("report-bridge-covered", -it.covered),
            ("report-bridge-uncovered", -it.uncovered),
        ];
        if it.without_award != Money::ZERO {
            lines.push(("report-bridge-without-award", -it.without_award));
        }
        let total = vec![self.words.text("report-bridge-spent").into(), it.spent.into()];
        Some(Table { total: Some(total), ..self.lines("report-bridge", lines) })
    }

    /// How what the grants pay stands to what was drawn, awarded and budgeted.
    pub(super) fn balance(&self) -> Table {
        let it = &self.sources.data.bridge;
        let mut lines = vec![("report-balance-drawn", it.drawn)];
        if self.sources.data.measure_totals.spent.is_some() {
            lines.push(("report-balance-drawn-unspent", it.drawn_unspent));
            lines.push(("report-balance-drawn-incomplete", it.drawn_incomplete));
            lines.push(("report-balance-spent-undrawn", it.spent_undrawn));
        }
        lines.push(("report-balance-awarded-unspent", it.awarded_unspent));
        lines.extend(it.free.map(|free| ("report-balance-free", free)));
        self.lines("report-balance", lines)
    }

    /// A table of amounts that each have a line of their own.
    fn lines(&self, id: &'static str, lines: Vec<(&'static str, Money)>) -> Table {
        let line = |(id, amount)| -> Row { vec![self.words.text(id).into(), Money::into(amount)] };
        Table {
            caption: Some(self.words.text(id)),
            columns: vec![
                self.column("report-line", ColumnKind::Text).weighing(3),
                self.column("report-amount", ColumnKind::Money),
            ],
            rows: lines.into_iter().map(line).collect(),
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
                Value::or_empty(it.spent.as_ref().map(|it| it.value)).into(),
                of_row(it.open, "report-planned", "report-expenses"),
                share(it.spent_share),
            ]
        });
        let sum = &data.cost_totals;
        let total: Row = vec![
            self.words.text("report-sum").into(),
            sum.planned.into(),
            Value::or_empty(sum.spent).into(),
            sum.open.into(),
            share(sum.spent_share()),
        ];
        Table {
            caption: Some(self.words.text("report-cost-kinds")),
            columns: vec![
                self.column("report-cost-kind", ColumnKind::Text),
                self.money("report-planned"),
                self.money("report-expenses"),
                self.money("workbook-open"),
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
        let disclosure = self.sources.disclosure();
        let named = disclosure.named();
        let withheld = disclosure
            .withheld()
            .map(|(measures, sum)| self.measure_totals(self.words.withheld(measures), &sum));
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
            self.money("workbook-uncovered"),
            self.money("workbook-rest"),
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
            rows: named.map(|it| self.measure(it)).chain(withheld).collect(),
            total: (!data.measures.is_empty())
                .then(|| self.measure_totals(self.words.text("report-sum"), &data.measure_totals)),
            empty: self.words.text("report-no-measures"),
            ..Table::default()
        }
    }

    fn measure(&self, it: &MeasureFigures) -> Row {
        let measure = self.words.measure(&it.id);
        let named = |means, code: Option<&std::sync::Arc<str>>| -> Cell {
            code.map(|it| self.words.code(means, it)).into()
        };
        let amount =
            |it: &Option<Located<Money>>| -> Cell { it.as_ref().map(|it| it.value).into() };
        let text = |it: &Option<Located<String>>| -> Cell {
            it.as_ref().map(|it| it.value.clone()).into()
        };
        let people = it.participants.as_ref().map_or_else(Cell::default, |it| self.people(it));
        let gaps: Vec<String> = it.gaps.iter().map(ToString::to_string).collect();
        let incomplete = (!gaps.is_empty()).then(|| self.words.text("report-incomplete"));
        let uncovered = it.uncovered.filter(|it| *it > Money::ZERO);
        let uncovered =
            uncovered.map(|it| self.words.fill("report-uncovered", &[("amount", it.into())]));
        let remarks: Vec<String> = incomplete.into_iter().chain(uncovered).collect();
        let spent = if it.is_unpriced { Value::Unknown } else { Value::or_empty(it.spent) };
        // A spreadsheet cannot take away what is a word.
        let rest = match spent {
            Value::Unknown => it.rest.into(),
            _ => of_row(it.rest, "report-awarded", "report-spent"),
        };
        let remark = (!remarks.is_empty() && it.spent.is_some()).then(|| remarks.join("; "));
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
            Cell::from(spent).with_sub(remark),
            Value::or_empty(it.uncovered).into(),
            rest,
            Value::or_empty(it.expenses).into(),
            it.events.map_or(Value::Empty, Value::from).into(),
            people.clone(),
            people,
            self.people(&it.participants_to_date),
            measure.participants_planned.as_ref().map(|it| it.value).into(),
            self.words.state(it).with_sub(status),
            gaps.join(", ").into(),
        ]
    }

    /// A row of what several measures come to.
    fn measure_totals(&self, name: String, sum: &MeasureTotals) -> Row {
        let blank = Cell::default;
        let amount = |it| Cell::from(Value::or_empty(it));
        let people = |it: &Head| -> Cell {
            if it.is_silent() { blank() } else { self.words.people(it).into() }
        };
        vec![
            blank(),
            blank(),
            blank(),
            name.into(),
            blank(),
            blank(),
            blank(),
            amount(sum.requested),
            amount(sum.recommended),
            amount(sum.awarded),
            amount(sum.recognised),
            sum.drawn.into(),
            amount(sum.spent),
            amount(sum.uncovered),
            amount(sum.rest),
            amount(sum.expenses),
            sum.events.map_or(Value::Empty, Value::from).into(),
            people(&sum.participants),
            people(&sum.participants),
            people(&sum.participants_to_date),
            sum.participants_planned.map_or(Value::Empty, Value::from).into(),
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

/// Returns what is left in a row of one column after another, as a cell that a spreadsheet computes.
fn of_row(it: Option<Money>, from: &'static str, less: &'static str) -> Cell {
    Cell::from(it).computed(Formula::less(from, less))
}
