//! Money by fund and by kind of cost.

use super::Progress;
use crate::base::Money;
use crate::report::block::{Block, Segment, StackedBar, StackedBars};
use crate::report::table::Table;

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
                let segment = |amount: Money| Segment { amount: Some(amount.max(Money::ZERO)) };
                let spent = it.spent.map_or(Segment { amount: None }, segment);
                let mut parts = vec![spent, segment(it.awarded - it.spent.unwrap_or_default())];
                parts.extend(it.budget.map(|budget| segment(budget - it.awarded)));
                let label = self.words.fund(it.fund.as_deref());
                let figures: Vec<String> = series
                    .iter()
                    .zip(&parts)
                    .map(|(name, part)| format!("{name} {}", part.written(locale)))
                    .collect();
                spoken.push(format!("{label}: {}", figures.join(", ")));
                let over =
                    it.budget.map(|budget| it.awarded - budget).filter(|it| *it > Money::ZERO);
                let mut notes = Vec::new();
                if it.budget.is_none() {
                    notes.push(self.words.text("report-budget-unknown"));
                }
                if let Some(over) = over {
                    notes.push(self.words.fill("report-over-budget", &[("amount", over.into())]));
                }
                if it.uncovered > Money::ZERO {
                    let args = [("amount", it.uncovered.into())];
                    notes.push(self.words.fill("report-uncovered", &args));
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
        let sum = &self.sources.data.fund_totals;
        let lacking = [
            ("report-note-without-award", sum.without_award),
            ("report-note-unpriced", sum.unpriced),
        ];
        let notes: Vec<String> = lacking
            .into_iter()
            .filter(|it| it.1 > 0)
            .map(|(key, measures)| self.words.fill(key, &[("measures", measures.into())]))
            .collect();
        let note = (!notes.is_empty()).then(|| notes.join(" "));
        Block::Table(Table { note, ..self.tables.funds() })
    }

    pub(super) fn cost_kinds(&self) -> Option<Block> {
        if self.sources.data.costs.is_empty() {
            return None;
        }
        let columns = [
            ("report-cost-kind", 1),
            ("report-planned", 1),
            ("report-expenses", 1),
            ("report-share", 1),
        ];
        let note = Some(self.words.text("report-cost-kinds-note"));
        Some(Block::Table(Table { note, ..self.tables.cost_kinds().choose(&columns) }))
    }
}
