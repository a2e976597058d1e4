//! Every figure under an identifier of its own, with the cells or the figures it was made of.
//!
//! An identifier says of what the figure is and what it is, in words of no language: `measure/M-03/spent`,
//! `fund/PF/free`, `measures/awarded`. Shares are left out: they follow from figures that are there.

use super::{Dataset, FundFigures, Head, MeasureFigures, MeasureTotals, Mentions};
use crate::base::{Figure, Money};
use crate::programme::{FormKind, Meaning, Programme};
use crate::season::Season;
use crate::span::{Located, Span};

/// A figure with its identifier.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Indicator {
    /// Its identifier.
    pub id: String,
    /// What it comes to.
    pub figure: Figure,
    /// The cells it came from.
    pub cells: Vec<Span>,
    /// The figures it was made of, by their identifiers.
    pub of: Vec<String>,
}

/// What is known of a measure or of several, by the names that identifiers end in.
const OF_MEASURES: [&str; 13] = [
    "requested",
    "recommended",
    "awarded",
    "recognised",
    "drawn",
    "spent",
    "uncovered",
    "rest",
    "expenses",
    "events",
    "participants",
    "participants-to-date",
    "participants-planned",
];

impl Indicator {
    fn new(id: String, figure: impl Into<Figure>) -> Self {
        Self { id, figure: figure.into(), cells: Vec::new(), of: Vec::new() }
    }

    fn from<'a>(mut self, cells: impl IntoIterator<Item = &'a Span>) -> Self {
        self.cells.extend(cells.into_iter().cloned());
        self
    }

    fn made_of(mut self, parts: impl IntoIterator<Item = String>) -> Self {
        self.of.extend(parts);
        self
    }

    /// Returns every figure of a period, in the order in which documents show them.
    #[must_use]
    pub fn all(programme: &Programme, season: &Season, data: &Dataset) -> Vec<Self> {
        let it = Collection { programme, season, data };
        let mut all = it.funds();
        all.extend(it.costs());
        all.extend(it.bridge());
        all.extend(data.measures.iter().flat_map(|of| it.measure(of)));
        let everybody: Vec<&MeasureFigures> = data.measures.iter().collect();
        all.extend(Self::totals("measures", &data.measure_totals, &everybody));
        all.extend(it.fields_of_action());
        all.extend(it.course());
        all.extend(it.people());
        all.extend(it.quarters());
        all.extend(it.office());
        all
    }

    /// Returns what several measures come to, under a name of their own.
    #[must_use]
    pub fn totals(name: &str, sum: &MeasureTotals, of: &[&MeasureFigures]) -> Vec<Self> {
        let money = |it: Option<Money>| it.map_or(Figure::Unknown, Figure::Money);
        let people = |it: &Head| head(it, Figure::NoReturn);
        let figures = [
            money(sum.requested),
            money(sum.recommended),
            money(sum.awarded),
            money(sum.recognised),
            sum.drawn.into(),
            said(sum.spent),
            said(sum.uncovered),
            money(sum.rest),
            said(sum.expenses),
            said(sum.events),
            people(&sum.participants),
            people(&sum.participants_to_date),
            sum.participants_planned.map_or(Figure::Unknown, Figure::Count),
        ];
        let total = |(what, figure): (&str, Figure)| {
            let parts = of.iter().map(|it| id("measure", &it.id.to_string(), what));
            Self::new(format!("{name}/{what}"), figure).made_of(parts)
        };
        OF_MEASURES.into_iter().zip(figures).map(total).collect()
    }
}

/// Whether a measure has a part in a line of the bridge.
type Has = fn(&MeasureFigures) -> bool;

struct Collection<'a> {
    programme: &'a Programme,
    season: &'a Season,
    data: &'a Dataset,
}

impl Collection<'_> {
    fn measure(&self, it: &MeasureFigures) -> Vec<Indicator> {
        let (name, known) = (it.id.to_string(), &self.season.register.measures[&it.id]);
        let of = |what: &str, figure: Figure| Indicator::new(id("measure", &name, what), figure);
        let declared = |what: &str, it: &Option<Located<Money>>| {
            let figure = it.as_ref().map_or(Figure::Unknown, |it| it.value.into());
            of(what, figure).from(it.iter().map(|it| &it.at))
        };
        let award = known.award();
        let paid = || it.spending.paid_cells().chain(&it.spending.unpriced.cells);
        let counted = self.season.counted(&it.id, self.season.period);
        let events = counted.into_iter().flat_map(|it| it.submission.rows(Meaning::EventDate));
        let spent = |figure| if it.is_unpriced { Figure::Unknown } else { said(figure) };
        let people =
            |what: &str, it: &Head, silent| of(what, head(it, silent)).from(&it.counted.cells);
        let nobody = Head::default();
        let planned = known.participants_planned.as_ref();
        let parts = [id("measure", &name, "awarded"), id("measure", &name, "spent")];
        vec![
            declared("requested", &known.requested),
            declared("recommended", &known.recommended),
            of("awarded", it.awarded.map_or(Figure::Unknown, Figure::Money))
                .from(award.iter().flat_map(|it| &it.cells)),
            declared("recognised", &known.recognised),
            of("drawn", it.drawn.into())
                .from(known.paid(self.season.period.last_day()).map(|it| &it.amount.at)),
            of("spent", spent(it.spent))
                .from(paid().chain(&it.spending.other_income.cells))
                .made_of([parts[0].clone()]),
            of("uncovered", spent(it.uncovered))
                .from(paid().chain(&it.spending.other_income.cells))
                .made_of([parts[0].clone()]),
            of("rest", it.rest.map_or(Figure::Unknown, Figure::Money)).made_of(parts),
            of("expenses", spent(it.expenses)).from(paid()),
            of("events", said(it.events)).from(events.map(|it| it.place(Meaning::EventDate))),
            people("participants", it.participants.as_ref().unwrap_or(&nobody), Figure::NoReturn),
            people("participants-to-date", &it.participants_to_date, Figure::NoReturn),
            of("participants-planned", planned.map_or(Figure::Unknown, |it| it.value.into()))
                .from(planned.map(|it| &it.at)),
        ]
    }

    fn funds(&self) -> Vec<Indicator> {
        let mut all = Vec::new();
        for it in &self.data.funds {
            let name = it.fund.as_deref().unwrap_or_default();
            let own = self.data.measures.iter().filter(|of| self.is_of(of, it));
            let parts = |what: &str| -> Vec<String> {
                own.clone().map(|it| id("measure", &it.id.to_string(), what)).collect()
            };
            let year = i64::from(self.season.period.year());
            let budgets = self.season.register.funds.iter().filter(|of| {
                Some(&of.fund) == it.fund.as_ref() && of.year.is_none_or(|its| its == year)
            });
            let budgets = budgets.filter_map(|it| it.budget.as_ref()).map(|it| &it.at);
            let of = |what: &str, figure: Figure| Indicator::new(id("fund", name, what), figure);
            let unknown = |it: Option<Money>| it.map_or(Figure::Unknown, Figure::Money);
            all.extend([
                of("budget", unknown(it.budget)).from(budgets),
                of("awarded", it.awarded.into()).made_of(parts("awarded")),
                of("drawn", it.drawn.into()).made_of(parts("drawn")),
                of("spent", said(it.spent)).made_of(parts("spent")),
                of("free", unknown(it.free))
                    .made_of(["budget", "awarded"].map(|what| id("fund", name, what))),
            ]);
        }
        // What was awarded, drawn and spent is that of all measures.
        let sum = &self.data.fund_totals;
        for (what, total) in [("budget", sum.budget), ("free", sum.free)] {
            let names = self.data.funds.iter().map(|it| it.fund.as_deref().unwrap_or_default());
            let total = total.map_or(Figure::Unknown, Figure::Money);
            let parts = names.map(|name| id("fund", name, what));
            all.push(Indicator::new(format!("funds/{what}"), total).made_of(parts));
        }
        all
    }

    fn is_of(&self, measure: &MeasureFigures, fund: &FundFigures) -> bool {
        self.season.register.measures[&measure.id].fund == fund.fund
    }

    fn costs(&self) -> Vec<Indicator> {
        let mut all = Vec::new();
        let plans = || self.data.measures.iter().map(|it| &self.season.register.measures[&it.id]);
        for it in &self.data.costs {
            let of =
                |what: &str, figure: Figure| Indicator::new(id("cost", &it.kind, what), figure);
            let unknown = |it: Option<Money>| it.map_or(Figure::Unknown, Figure::Money);
            let lines = plans().flat_map(|it| &it.plan).filter(|line| line.kind == it.kind);
            all.extend([
                of("planned", unknown(it.planned)).from(lines.map(|it| &it.amount.at)),
                of("expenses", it.spent.value.into()).from(&it.spent.cells),
                of("open", unknown(it.open))
                    .made_of(["planned", "expenses"].map(|what| id("cost", &it.kind, what))),
            ]);
        }
        let sum = &self.data.cost_totals;
        let totals = [("planned", sum.planned), ("expenses", sum.spent), ("open", sum.open)];
        all.extend(totals.into_iter().map(|(what, total)| {
            let parts = self.data.costs.iter().map(|it| id("cost", &it.kind, what));
            Indicator::new(format!("costs/{what}"), total).made_of(parts)
        }));
        all
    }

    fn bridge(&self) -> Vec<Indicator> {
        let it = &self.data.bridge;
        let line = |what: &str, amount: Money, has: Has, parts: &[&str]| {
            let own = self.data.measures.iter().filter(|it| has(it)).map(|it| it.id.to_string());
            let parts =
                own.flat_map(|name| parts.iter().map(move |what| id("measure", &name, what)));
            Indicator::new(format!("bridge/{what}"), amount).made_of(parts)
        };
        let has_vouchers: Has = |it| !it.spending.vouchers.cells.is_empty();
        let has_lump_sums: Has = |it| !it.spending.lump_sums.cells.is_empty();
        let has_income: Has = |it| !it.spending.other_income.cells.is_empty();
        let has_no_award: Has = |it| it.awarded.is_none();
        vec![
            line("vouchers", it.vouchers, has_vouchers, &["expenses"]),
            line("lump-sums", it.lump_sums, has_lump_sums, &["expenses"]),
            line("covered", it.covered, has_income, &["spent", "uncovered", "expenses"]),
            line("without-award", it.without_award, has_no_award, &["expenses", "awarded"]),
            line("drawn-unspent", it.drawn_unspent, |_| true, &["drawn", "spent"]),
            line("spent-undrawn", it.spent_undrawn, |_| true, &["drawn", "spent"]),
        ]
    }

    fn fields_of_action(&self) -> Vec<Indicator> {
        let mut all = Vec::new();
        for it in &self.data.fields_of_action {
            let name = it.field.as_deref().unwrap_or_default();
            let own = self.data.measures.iter().filter(|of| {
                let known = &self.season.register.measures[&of.id];
                known.is_granted() && known.field_of_action == it.field
            });
            let of = |what: &str, figure: Figure| {
                let parts = own.clone().map(|it| id("measure", &it.id.to_string(), what));
                Indicator::new(id("field", name, what), figure).made_of(parts)
            };
            all.extend([
                Indicator::new(id("field", name, "measures"), it.measures),
                of("awarded", it.totals.awarded.map_or(Figure::Unknown, Figure::Money)),
                of("spent", said(it.totals.spent)),
                of("participants-to-date", head(&it.totals.participants_to_date, Figure::NoReturn)),
            ]);
        }
        all
    }

    fn course(&self) -> Vec<Indicator> {
        let it = &self.data.course;
        let requested = it.open_requested.map_or(Figure::Unknown, Figure::Money);
        vec![
            Indicator::new("course/begun".to_owned(), it.begun),
            Indicator::new("course/ended".to_owned(), it.ended),
            Indicator::new("course/running".to_owned(), it.running),
            Indicator::new("course/open".to_owned(), it.open),
            Indicator::new("course/requested".to_owned(), requested),
            Indicator::new(
                "course/participants-planned".to_owned(),
                it.planned.map_or(Figure::Unknown, Figure::Count),
            ),
        ]
    }

    fn people(&self) -> Vec<Indicator> {
        let data = self.data;
        let groups = [("age", &data.by_age), ("gender", &data.by_gender)];
        let groups = groups.into_iter().flat_map(|(name, groups)| {
            let heads = groups.heads.iter().map(move |(code, it)| {
                let figure = head(it, Figure::Unknown);
                Indicator::new(id(name, code, "participants"), figure).from(&it.counted.cells)
            });
            let parts = groups.heads.iter().map(|it| id(name, &it.0, "participants"));
            let total = Indicator::new(format!("{name}s/participants"), groups.people);
            heads.chain([total.made_of(parts)])
        });
        let mentions: [(&str, &[Mentions]); 3] =
            [("topic", &data.topics), ("target-group", &data.target_groups), ("goal", &data.goals)];
        let mentions = mentions.into_iter().flat_map(|(name, all)| {
            all.iter().map(move |it| {
                let count = Indicator::new(id(name, &it.code, "mentions"), it.measures.value);
                count.from(&it.measures.cells)
            })
        });
        groups.chain(mentions).collect()
    }

    fn quarters(&self) -> Vec<Indicator> {
        let mut all = Vec::new();
        for (period, it) in &self.data.by_quarter {
            let of = |what: &str, figure: Figure| {
                Indicator::new(id("quarter", &period.to_string(), what), figure)
            };
            // Those of the period itself are all measures' participants.
            if *period != self.season.period {
                let people = head(&it.people, Figure::NoReturn);
                all.push(of("participants", people).from(&it.people.counted.cells));
            }
            all.extend([of("included", it.included.into()), of("expected", it.expected.into())]);
        }
        all
    }

    fn office(&self) -> Vec<Indicator> {
        let form = self.programme.form_of(FormKind::Office);
        let sheet = self.season.office(self.season.period);
        let mut all = Vec::new();
        for it in &self.data.office {
            let section = &form.sections[it.section].id;
            let rows =
                sheet.into_iter().flat_map(|sheet| &sheet.submission.sections[it.section].records);
            let entries = Indicator::new(id("office", section, "entries"), it.entries);
            all.push(entries.from(rows.map(|it| &it.at)));
            all.extend(it.sums.iter().map(|(path, sum)| {
                let id = format!("office/{section}/{}", form.field(*path).id);
                Indicator::new(id, sum.value).from(&sum.cells)
            }));
        }
        all
    }
}

/// Returns the identifier of a figure: of what kind of thing, of which, and what.
fn id(kind: &str, of: &str, what: &str) -> String {
    format!("{kind}/{of}/{what}")
}

/// Returns what returns say, or that none does.
fn said(figure: Option<impl Into<Figure>>) -> Figure {
    figure.map_or(Figure::NoReturn, Into::into)
}

/// Returns a number of people: what was counted, or that it was not; `silent` where no return says anything.
fn head(it: &Head, silent: Figure) -> Figure {
    if it.returns > 0 {
        Figure::Count(it.counted.value)
    } else if it.not_collected > 0 {
        Figure::NotCollected
    } else if it.is_silent() {
        silent
    } else {
        Figure::Unknown
    }
}
