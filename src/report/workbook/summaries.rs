//! The sheets that add up: measures, money, people, quarters, indicators.

use std::sync::Arc;

use super::data::SectionSheets;
use super::live::Live;
use super::{BookSheet, Cell, Chart, Column, ColumnKind, Composer, Row, Sources, Table, Value};
use crate::base::{Figure, Period};
use crate::dataset::{Quarterly, Subject, Tolerance};
use crate::finding::Arg;
use crate::programme::indicator::{Chapter, Comparison, Operation, Reach, Source};
use crate::programme::{FormKind, Indicator, Meaning};
use crate::report::figures::shown;
use crate::report::formula::Formula;
use crate::report::tied_out;

/// The sheet of all declared indicators.
pub(super) const INDICATORS: &str = "indicators";

/// The formulas of a column look at so many rows at most: more would make people wait whenever they change a cell.
const LOOKED_MAX: usize = 1_000_000;

impl Composer<'_> {
    pub(super) fn summaries(&self, sections: &[SectionSheets]) -> Vec<BookSheet> {
        let measures = self.measures();
        let live = Live::new(self, sections, &measures);
        let indicators = self.indicators(&live);
        let mut sheets = vec![self.cover(&live, &indicators.table), self.funds(&live)];
        sheets.extend(self.tables.bridge().map(|it| self.captioned("bridge", Vec::new(), it)));
        sheets.push(self.captioned("balance", Vec::new(), self.tables.balance()));
        if self.sources.programme.lists(Meaning::CostActual).next().is_some() {
            sheets.push(self.costs(&live));
            sheets.push(self.plans(&live));
        }
        sheets.extend(self.breakdowns(&live));
        sheets.push(self.tie_out());
        sheets.push(self.quarters(&live));
        sheets.push(self.comparison(&live));
        sheets.extend(self.statistics(&indicators.table));
        sheets.push(indicators);
        sheets.insert(1, measures);
        sheets
    }

    fn measures(&self) -> BookSheet {
        let columns = [
            ("report-number", 1),
            ("report-title", 4),
            ("report-organisation", 3),
            ("workbook-legal-form", 1),
            ("report-fund", 2),
            ("workbook-status", 1),
            ("workbook-requested", 1),
            ("workbook-recommended", 1),
            ("report-awarded", 1),
            ("workbook-recognised", 1),
            ("report-drawn", 1),
            ("report-spent", 1),
            ("workbook-uncovered", 1),
            ("workbook-rest", 1),
            ("report-expenses", 1),
            ("workbook-events", 1),
            ("workbook-participants-period", 1),
            ("workbook-participants-to-date", 1),
            ("workbook-participants-planned", 1),
            ("report-return", 2),
            ("workbook-gaps", 1),
        ];
        let empty = self.words.text("report-no-rows");
        let table = Table { empty, ..self.tables.measures().choose(&columns) };
        let intro = vec![
            self.words.text("workbook-measures-intro"),
            self.words.text("report-method-spent"),
        ];
        self.sheet("measures", intro, table).searchable()
    }

    fn funds(&self, live: &Live<'_>) -> BookSheet {
        let empty = self.words.text("report-no-rows");
        let table = Table { empty, ..self.tables.funds() };
        let intro = vec![self.words.text("report-method-spent")];
        let mut sheet = self.captioned("funds", intro, table);
        let funds = self.sources.data.funds.iter().map(|it| it.fund.clone());
        let codes: Vec<Arc<str>> = funds.map(Option::unwrap_or_default).collect();
        let budgets = live.records(
            (FormKind::Register, Meaning::FundBudget),
            Operation::Sum,
            Reach::Year,
            Some(Meaning::Fund),
        );
        live.by_code(&mut sheet, "report-budget", budgets.as_ref(), &codes);
        for column in ["report-awarded", "report-drawn", "report-spent"] {
            live.by_fund(&mut sheet, column);
        }
        let series = vec!["report-budget", "report-awarded", "report-drawn", "report-spent"];
        self.charted(sheet, series, false)
    }

    fn costs(&self, live: &Live<'_>) -> BookSheet {
        let columns = [
            ("report-cost-kind", 3),
            ("report-planned", 1),
            ("report-expenses", 1),
            ("workbook-open", 1),
        ];
        let table = self.tables.cost_kinds().choose(&columns);
        let mut sheet =
            self.captioned("costs", vec![self.words.text("report-cost-kinds-note")], table);
        let codes: Vec<Arc<str>> =
            self.sources.data.costs.iter().map(|it| it.kind.clone()).collect();
        let [planned, expenses] = of_costs(live);
        live.by_code(&mut sheet, "report-planned", planned.as_ref(), &codes);
        live.by_code(&mut sheet, "report-expenses", expenses.as_ref(), &codes);
        self.charted(sheet, vec!["report-planned", "report-expenses"], false)
    }

    /// Plan against actual, measure by measure.
    fn plans(&self, live: &Live<'_>) -> BookSheet {
        let plans = &self.sources.data.plans;
        let [planned, expenses] =
            of_costs(live).map(|it| it.filter(|it| plans.len() * live.rows_in(it) <= LOOKED_MAX));
        let rows = plans.iter().map(|it| -> Row {
            let id = it.measure.to_string();
            let left = Formula::less("report-planned", "report-expenses");
            let share = ["report-expenses", "report-planned"].map(Formula::Beside);
            vec![
                id.as_str().into(),
                self.words.title(&it.measure).into(),
                self.words.code(Meaning::CostActual, &it.kind).into(),
                live.of_measure(it.planned, planned.as_ref(), &it.kind, &id),
                live.of_measure(it.expenses, expenses.as_ref(), &it.kind, &id),
                Cell::from(Value::or_empty(it.open)).computed(left),
                Cell::from(it.spent_share.map_or(Value::Empty, Value::Percent))
                    .computed(Formula::Compared(Comparison::Share, share.into())),
            ]
        });
        let money = |key| self.column(key, ColumnKind::Money).summed();
        let columns = vec![
            self.column("report-number", ColumnKind::Text),
            self.column("report-title", ColumnKind::Text).weighing(4),
            self.column("report-cost-kind", ColumnKind::Text).weighing(3),
            money("report-planned"),
            money("report-expenses"),
            money("workbook-open"),
            self.column("report-share", ColumnKind::Percent),
        ];
        let sum = &self.sources.data.plan_totals;
        let total: Row = vec![
            self.words.text("report-sum").into(),
            Cell::default(),
            Cell::default(),
            sum.planned.into(),
            Value::or_empty(sum.spent).into(),
            sum.open.into(),
            // Some spend without a plan.
            Cell::default(),
        ];
        let intro = vec![self.words.text("workbook-plans-intro")];
        let table = self.table(columns, rows.collect());
        let total = Some(total).filter(|_| !plans.is_empty());
        self.sheet("plans", intro, Table { total, ..table }).searchable()
    }

    /// The indicators that the report prints code by code, each with a chart.
    fn breakdowns(&self, live: &Live<'_>) -> Vec<BookSheet> {
        let indicators = || (1..).zip(&self.sources.programme.indicators);
        let split = Chapter::ALL.into_iter().flat_map(|(_, chapter)| {
            indicators().filter(move |(_, it)| it.chapter == Some(chapter) && it.is_split())
        });
        split.map(|(number, it)| self.breakdown(live, number, it)).collect()
    }

    fn breakdown(&self, live: &Live<'_>, number: usize, indicator: &Indicator) -> BookSheet {
        const VALUE: &str = "report-indicator-value";
        let table = self.tables.breakdown(indicator);
        let lang = self.sources.locale.lang();
        let mut intro = vec![indicator.definition.get(lang).to_owned()];
        intro.extend(
            indicator.is_breakdown().then(|| self.words.text("report-participants-margins")),
        );
        let heading = table.caption.clone().unwrap_or_default();
        let name = indicator.label.get(lang).to_owned();
        let mut sheet = BookSheet::new(format!("indicator_{number}"), name, heading, intro, table);
        if let Source::Records(of) = &indicator.source {
            let figures = self.sources.data.figures_of(indicator);
            let codes = figures.filter_map(|it| indicator.code_in(&it.id)).map(Arc::from);
            live.by_code(&mut sheet, VALUE, Some(of), &codes.collect::<Vec<_>>());
        }
        self.charted(sheet, vec![VALUE], false)
    }

    /// What is known twice and differs.
    fn tie_out(&self) -> BookSheet {
        let rows = self.sources.data.differing().map(|it| -> Row {
            let kind = it.kind.as_deref().map(|it| self.words.code(Meaning::CostActual, it));
            let less = Formula::less("workbook-compared-figure", "workbook-compared-with");
            let share = ["workbook-compared-figure", "workbook-compared-with"];
            let share = Formula::Compared(Comparison::Share, share.map(Formula::Beside).into());
            vec![
                it.measure.to_string().into(),
                self.words.title(&it.measure).into(),
                self.words.text(&format!("workbook-compared-{}", it.subject.name())).into(),
                Value::or_empty(kind).into(),
                Value::from(it.figure).into(),
                Value::from(it.against).into(),
                Cell::from(Value::from(it.difference)).computed(less),
                it.share.map_or_else(Cell::default, |it| {
                    Cell::from(Value::Percent(it)).computed(share)
                }),
                self.permitted(it.tolerance).into(),
                self.words.text(&format!("workbook-follow-up-{}", it.subject.name())).into(),
            ]
        });
        let figure = |key| self.column(key, ColumnKind::Figure);
        let text = |key| self.column(key, ColumnKind::Text);
        let columns = vec![
            text("report-number"),
            text("report-title").weighing(3),
            text("workbook-compared").weighing(4),
            text("report-cost-kind").weighing(2),
            figure("workbook-compared-figure"),
            figure("workbook-compared-with"),
            figure("workbook-compared-difference"),
            self.column("workbook-compared-share", ColumnKind::Percent),
            text("workbook-compared-permitted").weighing(3),
            text("workbook-compared-follow-up").weighing(5),
        ];
        let sentence = tied_out(self.sources.data, self.sources.locale);
        let mut intro: Vec<String> = sentence.into_iter().collect();
        intro.extend(self.compared());
        intro.push(self.words.text("workbook-tieout-intro"));
        let empty = self.words.text("workbook-tieout-none");
        let table = Table { empty, ..self.table(columns, rows.collect()) };
        self.sheet("tieout", intro, table)
    }

    /// Of each thing that is known twice, how often it agrees.
    fn compared(&self) -> Option<String> {
        let of_subject = |(subject, [agreeing, all]): (Subject, [usize; 2])| {
            let what = self.words.text(&format!("workbook-compared-{}", subject.name()));
            let args =
                [("what", Arg::Text(what)), ("agreeing", agreeing.into()), ("all", all.into())];
            self.words.fill("workbook-compared-line", &args)
        };
        let lines: Vec<String> =
            self.sources.data.by_subject().into_iter().map(of_subject).collect();
        let intro = self.words.text("workbook-compared-lines");
        (!lines.is_empty()).then(|| format!("{intro} {}.", lines.join("; ")))
    }

    /// How far two figures may be apart.
    fn permitted(&self, tolerance: Tolerance) -> String {
        match tolerance {
            Tolerance::None => self.words.text("workbook-permitted-none"),
            Tolerance::AtMost { percent } => {
                let args = [("percent", (100 + percent).into())];
                self.words.fill("workbook-permitted-at-most", &args)
            }
            Tolerance::Plausible { percent, apart, is_whole } => {
                // So many percent of each other: the smaller is at least so many of the larger.
                let least = (10_000 + percent - 1) / percent.max(1);
                let args =
                    [("percent", percent.into()), ("least", least.into()), ("apart", apart.into())];
                let key = if is_whole {
                    "workbook-permitted-plausible"
                } else {
                    "workbook-permitted-so-far"
                };
                self.words.fill(key, &args)
            }
        }
    }

    /// How many people came in each quarter, and of how many returns that is known.
    fn quarters(&self, live: &Live<'_>) -> BookSheet {
        let of = live.records(
            (FormKind::Return, Meaning::ParticipantsTotal),
            Operation::Sum,
            Reach::Period,
            None,
        );
        let rows = self.sources.data.by_quarter.iter().map(|(period, it)| -> Row {
            vec![
                self.words.period(*period).into(),
                live.of_period(self.words.reported_people(&it.people), of.as_ref(), "", *period),
                it.included.into(),
                it.expected.into(),
            ]
        });
        let count = |key| self.column(key, ColumnKind::Count);
        let columns = vec![
            self.column("workbook-quarter", ColumnKind::Text).weighing(2),
            count("report-participants"),
            count("workbook-included"),
            count("workbook-expected"),
        ];
        let sheet = self.sheet("quarters", Vec::new(), self.table(columns, rows.collect()));
        self.charted(sheet, vec!["report-participants"], true)
    }

    /// Every indicator that covers a quarter, quarter by quarter, and what changed last.
    fn comparison(&self, live: &Live<'_>) -> BookSheet {
        const COMPARISON: &str = "comparison";
        const ID: &str = "report-indicator-id";
        let Sources { programme, season, data, .. } = self.sources;
        let quarters: Vec<Period> = season.period.year_to_date().collect();
        let columns: Vec<Column> = [self.column("report-indicator", ColumnKind::Text).weighing(6)]
            .into_iter()
            .chain(
                quarters
                    .iter()
                    .map(|it| Column::new("workbook-quarter", it.to_string(), ColumnKind::Figure)),
            )
            .chain([
                self.column("workbook-change", ColumnKind::Figure),
                self.column(ID, ColumnKind::Text).weighing(5),
            ])
            .collect();
        let changed = |row: usize, change: Option<Figure>| {
            let at = |column| Formula::cell(COMPARISON, row, column);
            let sides = || [at(quarters.len()), at(quarters.len() - 1)];
            let formula = change.map(|_| Formula::Compared(Comparison::Difference, sides().into()));
            Cell { formula: formula.map(Box::new), ..Cell::from(shown(change)) }
        };
        let returns = [(0, "included"), (1, "expected")].map(|(row, what)| -> Row {
            let count = |it: &Period| {
                let known = data.figure(&format!("quarter/{it}/{what}"));
                shown(known.map(|it| it.figure)).into()
            };
            let name = self.words.text(&format!("workbook-{what}"));
            let id = format!("quarter/*/{what}");
            let last = season.period.before_in_year();
            let [now, before] = [Some(season.period), last]
                .map(|it| data.figure(&format!("quarter/{}/{what}", it?))?.figure.smallest());
            let change = now.zip(before).map(|(now, before)| Figure::Count(now - before));
            let figures = quarters.iter().map(count).chain([changed(row, change)]);
            [name.into()].into_iter().chain(figures).chain([id.into()]).collect()
        });
        let declared = (returns.len()..).zip(Quarterly::of(programme, season)).map(|(row, it)| {
            let change = changed(row, it.change);
            let figures = quarters.iter().map(|of| shown(it.by_quarter.get(of).copied()).into());
            let name = self.words.indicator(&it.id);
            [name.into()].into_iter().chain(figures).chain([change, it.id.into()]).collect()
        });
        let rows = returns.into_iter().chain(declared).collect();
        let intro = vec![self.words.text("workbook-comparison-intro")];
        let mut sheet = self.sheet(COMPARISON, intro, self.table(columns, rows));
        for (column, quarter) in (1..).zip(quarters) {
            live.declared(&mut sheet, ID, column, quarter);
        }
        sheet
    }

    fn indicators(&self, live: &Live<'_>) -> BookSheet {
        let intro = vec![
            self.words.text("workbook-indicators-intro"),
            self.words.text("workbook-indicators-live"),
            self.words.text("workbook-indicators-rounding"),
        ];
        let mut sheet = self.sheet(INDICATORS, intro, self.tables.indicators()).searchable();
        let column = sheet.table.place("report-indicator-value");
        live.declared(&mut sheet, "report-indicator-id", column, self.sources.season.period);
        sheet
    }

    /// Returns a sheet with a chart of columns against the first one, where there is anything to be drawn.
    fn charted(
        &self,
        mut sheet: BookSheet,
        series: Vec<&'static str>,
        is_upright: bool,
    ) -> BookSheet {
        let names = series.iter().map(|it| sheet.table.columns[sheet.table.place(it)].head.clone());
        let names: Vec<String> = names.collect();
        let args = [
            ("title", Arg::Text(sheet.heading.clone())),
            ("series", Arg::Text(self.sources.locale.enumeration(&names))),
        ];
        if !sheet.table.rows.is_empty() {
            let alt = self.words.fill("workbook-chart-alt", &args);
            sheet.charts.push(Chart { title: sheet.heading.clone(), alt, series, is_upright });
        }
        sheet
    }
}

/// The records of what is planned for kinds of cost, and of what was spent on them.
fn of_costs(live: &Live<'_>) -> [Option<crate::programme::indicator::Records>; 2] {
    let sum = |of, reach, by| live.records(of, Operation::Sum, reach, Some(by));
    [
        sum((FormKind::Register, Meaning::PlanAmount), Reach::Year, Meaning::PlanKind),
        sum((FormKind::Return, Meaning::VoucherAmount), Reach::ToDate, Meaning::VoucherKind),
    ]
}
