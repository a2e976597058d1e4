//! Money by fund and by kind of cost.

use super::Progress;
use crate::base::Money;
use crate::dataset;
use crate::programme::Meaning;
use crate::report::block::{Block, Segment, StackedBar, StackedBars};
use crate::report::table::{Column, ColumnKind, Row, Table, Value};

impl Progress<'_> {
    pub(super) fn funds_chart(&self) -> Option<Block> {
        let funds = &self.sources.data.funds;
        if funds.iter().all(|it| it.budget.is_none() && it.awarded == Money::ZERO) {
            return None;
        }
        let locale = self.sources.locale;
        let series = ["report-series-spent", "report-series-bound", "report-series-free"];
        let series: Vec<String> = series.into_iter().map(|it| self.words.text(it)).collect();
        let mut spoken = Vec::new();
        let bars = funds
            .iter()
            .map(|it| {
                // What is below zero has no length; the note says by how much.
                let segment = |amount: Money| Segment { amount: amount.max(Money::ZERO) };
                let mut parts = vec![segment(it.spent), segment(it.awarded - it.spent)];
                parts.extend(it.budget.map(|budget| segment(budget - it.awarded)));
                let label = self.words.fund(it.fund.as_deref());
                let figures: Vec<String> = series
                    .iter()
                    .zip(&parts)
                    .map(|(name, part)| format!("{name} {}", locale.money(part.amount)))
                    .collect();
                spoken.push(format!("{label}: {}", figures.join(", ")));
                let over =
                    it.budget.map(|budget| it.awarded - budget).filter(|it| *it > Money::ZERO);
                let overspent = it.spent - it.awarded;
                let mut notes = Vec::new();
                if it.budget.is_none() {
                    notes.push(self.words.text("report-budget-unknown"));
                }
                if let Some(over) = over {
                    notes.push(self.words.fill("report-over-budget", &[("amount", over.into())]));
                }
                if overspent > Money::ZERO {
                    let args = [("amount", overspent.into())];
                    notes.push(self.words.fill("report-overspent", &args));
                }
                let note = (!notes.is_empty()).then(|| notes.join("; "));
                StackedBar { label, parts, note }
            })
            .collect();
        let caption = self.words.text("report-funds-chart");
        Some(Block::StackedBars(StackedBars {
            alt: format!("{caption}. {}", spoken.join("; ")),
            caption,
            series,
            bars,
        }))
    }

    pub(super) fn funds(&self) -> Block {
        let funds = &self.sources.data.funds;
        let column = |key: &str, kind| Column::new(self.words.text(key), kind);
        let money = |key| column(key, ColumnKind::Money);
        let rows = funds
            .iter()
            .map(|it| -> Row {
                vec![
                    self.words.fund(it.fund.as_deref()).into(),
                    it.budget.into(),
                    it.awarded.into(),
                    it.drawn.into(),
                    it.spent.into(),
                    it.budget.map(|budget| budget - it.awarded).into(),
                ]
            })
            .collect();
        let sum = |of: fn(&dataset::FundFigures) -> Money| funds.iter().map(of).sum::<Money>();
        let budget: Option<Money> = funds.iter().map(|it| it.budget).sum();
        let total: Row = vec![
            self.words.text("report-sum").into(),
            budget.into(),
            sum(|it| it.awarded).into(),
            sum(|it| it.drawn).into(),
            sum(|it| it.spent).into(),
            budget.map(|it| it - sum(|it| it.awarded)).into(),
        ];
        let without: usize = funds.iter().map(|it| it.without_award).sum();
        let note = (without > 0)
            .then(|| self.words.fill("report-note-without-award", &[("measures", without.into())]));
        Block::Table(Table {
            caption: Some(self.words.text("report-funds")),
            columns: vec![
                column("report-fund", ColumnKind::Text).weighing(3),
                money("report-budget"),
                money("report-awarded"),
                money("report-drawn"),
                money("report-spent"),
                money("report-free"),
            ],
            rows,
            total: Some(total),
            note,
            empty: self.words.text("report-no-funds"),
        })
    }

    pub(super) fn cost_kinds(&self) -> Option<Block> {
        let costs = &self.sources.data.costs;
        if costs.is_empty() {
            return None;
        }
        let rows = costs
            .iter()
            .map(|it| -> Row {
                vec![
                    self.words.code(Meaning::CostActual, &it.kind).into(),
                    it.planned.into(),
                    it.spent.value.into(),
                    it.planned
                        .and_then(|plan| it.spent.value.share_of(plan))
                        .map_or(Value::Empty, Value::Percent)
                        .into(),
                ]
            })
            .collect();
        let planned: Money = costs.iter().filter_map(|it| it.planned).sum();
        let spent: Money = costs.iter().map(|it| it.spent.value).sum();
        let column = |key: &str, kind| Column::new(self.words.text(key), kind);
        Some(Block::Table(Table {
            caption: Some(self.words.text("report-cost-kinds")),
            columns: vec![
                column("report-cost-kind", ColumnKind::Text),
                column("report-planned", ColumnKind::Money),
                column("report-expenses", ColumnKind::Money),
                column("report-share", ColumnKind::Percent),
            ],
            rows,
            total: Some(vec![
                self.words.text("report-sum").into(),
                planned.into(),
                spent.into(),
                spent.share_of(planned).map_or(Value::Empty, Value::Percent).into(),
            ]),
            note: Some(self.words.text("report-cost-kinds-note")),
            empty: String::new(),
        }))
    }
}
