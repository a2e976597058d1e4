//! Money by fund and by kind of cost, and from expenses to grants.

use super::{Collection, id, said};
use crate::base::{Figure, Money};
use crate::dataset::figured::Figured;
use crate::dataset::{FundFigures, MeasureFigures};
use crate::programme::Meaning;

/// Whether a measure has a part in a line of the bridge.
type Has = fn(&MeasureFigures) -> bool;

impl Collection<'_> {
    pub(super) fn funds(&self) -> Vec<Figured> {
        let mut all = Vec::new();
        for it in &self.data.funds {
            let own = self.data.measures.iter().filter(|of| self.is_of(of, it));
            let parts = |what: &str| -> Vec<String> {
                own.clone().map(|it| id("measure", &it.id.to_string(), what)).collect()
            };
            let members = self.entries(own.clone(), &[Meaning::Fund]);
            let year = i64::from(self.season.period.year());
            let budgets = self.season.register.budgets_of(year);
            let budgets = budgets.filter(|of| Some(&of.fund) == it.fund.as_ref());
            let budgets = budgets.filter_map(|it| it.budget.as_ref()).map(|it| &it.at);
            let of = |what: &str, figure: Figure| Figured::new(it.figure(what), figure);
            let unknown = |it: Option<Money>| it.map_or(Figure::Unknown, Figure::Money);
            all.extend([
                of("budget", unknown(it.budget)).from(budgets),
                of("awarded", it.awarded.into()).from(&members).made_of(parts("awarded")),
                of("drawn", it.drawn.into()).from(&members).made_of(parts("drawn")),
                of("spent", said(it.spent)).from(&members).made_of(parts("spent")),
                of("free", unknown(it.free))
                    .made_of(["budget", "awarded"].map(|what| it.figure(what))),
            ]);
        }
        // What was awarded, drawn and spent is that of all measures.
        let sum = &self.data.fund_totals;
        for (what, total) in [("budget", sum.budget), ("free", sum.free)] {
            let total = total.map_or(Figure::Unknown, Figure::Money);
            let parts = self.data.funds.iter().map(|it| it.figure(what));
            all.push(Figured::new(format!("funds/{what}"), total).made_of(parts));
        }
        all
    }

    fn is_of(&self, measure: &MeasureFigures, fund: &FundFigures) -> bool {
        self.season.register.measures[&measure.id].fund == fund.fund
    }

    pub(super) fn costs(&self) -> Vec<Figured> {
        let mut all = Vec::new();
        let plans = || self.data.measures.iter().map(|it| &self.season.register.measures[&it.id]);
        for it in &self.data.costs {
            let of = |what: &str, figure: Figure| Figured::new(id("cost", &it.kind, what), figure);
            let unknown = |it: Option<Money>| it.map_or(Figure::Unknown, Figure::Money);
            let lines = plans().flat_map(|it| &it.plan).filter(|line| line.kind == it.kind);
            all.extend([
                of("planned", unknown(it.planned)).from(lines.map(|it| &it.amount.at)),
                of("expenses", said(it.spent.as_ref().map(|it| it.value)))
                    .from(it.spent.iter().flat_map(|it| &it.cells)),
                of("open", unknown(it.open))
                    .made_of(["planned", "expenses"].map(|what| id("cost", &it.kind, what))),
            ]);
        }
        let sum = &self.data.cost_totals;
        let totals: [(&str, Figure); 3] = [
            ("planned", sum.planned.into()),
            ("expenses", said(sum.spent)),
            ("open", sum.open.into()),
        ];
        all.extend(totals.into_iter().map(|(what, total)| {
            let parts = self.data.costs.iter().map(|it| id("cost", &it.kind, what));
            Figured::new(format!("costs/{what}"), total).made_of(parts)
        }));
        all
    }

    pub(super) fn bridge(&self) -> Vec<Figured> {
        let it = &self.data.bridge;
        let line = |what: &str, amount: Money, has: Has, parts: &[&str]| {
            let own = self.data.measures.iter().filter(|it| has(it)).map(|it| it.id.to_string());
            let parts =
                own.flat_map(|name| parts.iter().map(move |what| id("measure", &name, what)));
            Figured::new(format!("bridge/{what}"), amount).made_of(parts)
        };
        let has_vouchers: Has = |it| !it.spending.vouchers.cells.is_empty();
        let has_lump_sums: Has = |it| !it.spending.lump_sums.cells.is_empty();
        let has_income: Has = |it| !it.spending.other_income.cells.is_empty();
        let has_no_award: Has = |it| it.awarded.is_none();
        let is_incomplete: Has = MeasureFigures::is_incomplete;
        vec![
            line("vouchers", it.vouchers, has_vouchers, &["expenses"]),
            line("lump-sums", it.lump_sums, has_lump_sums, &["expenses"]),
            line("covered", it.covered, has_income, &["spent", "uncovered", "expenses"]),
            line("without-award", it.without_award, has_no_award, &["expenses", "awarded"]),
            line("drawn-unspent", it.drawn_unspent, |_| true, &["drawn", "spent"]),
            line("drawn-incomplete", it.drawn_incomplete, is_incomplete, &["drawn", "spent"]),
            line("spent-undrawn", it.spent_undrawn, |_| true, &["drawn", "spent"]),
        ]
    }
}
