//! The workbook (*Auswertung*) in which the office finds every figure again.

mod evidence;

use super::Sources;
use super::labels::Labels;
use super::table::{Cell, Column, ColumnKind, Formula, Row, Table, Value};
use crate::base::Label;
use crate::dataset;
use crate::finding::{Arg, Severity};
use crate::programme::Meaning;

/// A workbook as values.
#[derive(Debug)]
pub struct Book {
    /// Its title.
    pub title: String,
    /// The partnership.
    pub partnership: String,
    /// The word that says who may see it.
    pub confidentiality: String,
    /// The line at the foot of every page.
    pub footer: String,
    /// The day as of which it speaks.
    pub as_of: crate::base::NaiveDate,
    /// Its sheets; the first one is the cover.
    pub sheets: Vec<BookSheet>,
}

/// A sheet of a workbook.
#[derive(Debug)]
pub struct BookSheet {
    /// Its identifier, from which its tables are named.
    pub id: &'static str,
    /// Its name.
    pub name: String,
    /// Its heading.
    pub heading: String,
    /// Sentences under the heading.
    pub intro: Vec<String>,
    /// Its tables, one under the other.
    pub tables: Vec<Table>,
}

/// Composes the workbook of the season's period.
#[must_use]
pub fn compose(sources: &Sources<'_>) -> Book {
    let words = Labels::new(sources);
    let composer = Composer { sources, words: &words };
    let period = sources.locale.period(sources.season.period);
    let footer = words.fill(
        "workbook-footer",
        &[
            ("partnership", Arg::Text(sources.partnership.name.clone())),
            ("period", Arg::Text(period.clone())),
            ("as-of", Arg::Date(sources.data.as_of)),
            ("run", Arg::Text(sources.run.to_owned())),
        ],
    );
    Book {
        title: format!("{} {period}", words.text("workbook-title")),
        partnership: sources.partnership.name.clone(),
        confidentiality: words.text("workbook-internal"),
        footer,
        as_of: sources.data.as_of,
        sheets: vec![
            composer.overview(),
            composer.measures(),
            composer.finances(),
            composer.participants(),
            composer.findings(),
            composer.evidence(),
            composer.code_book(),
        ],
    }
}

struct Composer<'a> {
    sources: &'a Sources<'a>,
    words: &'a Labels<'a>,
}

impl Composer<'_> {
    fn sheet(&self, id: &'static str, intro: Vec<String>, tables: Vec<Table>) -> BookSheet {
        BookSheet {
            id,
            name: self.words.text(&format!("workbook-sheet-{id}")),
            heading: self.words.text(&format!("workbook-heading-{id}")),
            intro,
            tables,
        }
    }

    fn column(&self, key: &str, kind: ColumnKind) -> Column {
        Column::new(self.words.text(key), kind)
    }

    fn table(&self, columns: Vec<Column>, rows: Vec<Row>) -> Table {
        Table { columns, rows, empty: self.words.text("report-no-rows"), ..Table::default() }
    }

    fn overview(&self) -> BookSheet {
        let Sources { programme, partnership, season, data, locale, run, .. } = self.sources;
        let period = season.period;
        let name = |id: &str| {
            programme.name(id, period.last_day()).map_or("", |it| it.get(locale.lang())).to_owned()
        };
        let coverage = &data.coverage;
        let count = |severity| self.sources.found.count(severity).into();
        let line = |key: &str, value: Cell| vec![Cell::from(self.words.text(key)), value];
        let rows: Vec<Row> = vec![
            line("report-fact-partnership", partnership.name.as_str().into()),
            line("report-fact-programme", name("programme-name").into()),
            line("report-fact-committee", name("committee").into()),
            line("report-fact-lead-office", partnership.lead_office.as_str().into()),
            line(
                "report-fact-coordination-office",
                partnership.coordination_office.as_str().into(),
            ),
            line("report-fact-period", locale.days(period.first_day(), period.last_day()).into()),
            line("report-as-of", data.as_of.into()),
            line("report-run", (*run).into()),
            line("workbook-definition", format!("{} {}", programme.id, programme.version).into()),
            line("workbook-expected", coverage.expected.into()),
            line("workbook-included", coverage.included.into()),
            line("workbook-errors", count(Severity::Error)),
            line("workbook-warnings", count(Severity::Warning)),
            line("workbook-notes", count(Severity::Note)),
        ];
        let columns = vec![
            self.column("workbook-fact", ColumnKind::Text),
            self.column("workbook-value", ColumnKind::Text).weighing(3),
        ];
        let intro = vec![
            self.words.text("workbook-internal-text"),
            self.words.fill(
                "report-coverage",
                &[("included", coverage.included.into()), ("expected", coverage.expected.into())],
            ),
        ];
        self.sheet("overview", intro, vec![self.table(columns, rows)])
    }

    fn measures(&self) -> BookSheet {
        let of_code = |means: Meaning, code: Option<&std::sync::Arc<str>>| -> Cell {
            code.map_or(Value::Unknown, |it| self.words.code(means, it).into()).into()
        };
        let rows = self
            .sources
            .data
            .measures
            .iter()
            .map(|it| -> Row {
                let measure = self.words.measure(&it.id);
                let people = |head: Option<&dataset::Head>| -> Cell {
                    head.map_or(Value::Empty, |head| self.words.people(head)).into()
                };
                let located = |amount: &Option<crate::span::Located<crate::base::Money>>| -> Cell {
                    amount.as_ref().map(|it| it.value).into()
                };
                let gaps: Vec<String> = it.gaps.iter().map(ToString::to_string).collect();
                vec![
                    it.id.to_string().into(),
                    measure.title.as_ref().map(|it| it.value.clone()).into(),
                    measure.organisation.as_ref().map(|it| it.value.clone()).into(),
                    of_code(Meaning::LegalForm, measure.legal_form.as_ref()),
                    self.words.fund(measure.fund.as_deref()).into(),
                    of_code(Meaning::Status, measure.status.as_ref()),
                    located(&measure.requested),
                    located(&measure.recommended),
                    it.awarded.into(),
                    located(&measure.recognised),
                    it.drawn.into(),
                    it.spent_to_date.grant().into(),
                    it.awarded.map(|awarded| awarded - it.spent_to_date.grant()).into(),
                    it.spent_to_date.expenses.value.into(),
                    it.events.map_or(Value::Empty, Value::from).into(),
                    people(it.participants.as_ref()),
                    people(Some(&it.participants_to_date)),
                    measure.participants_planned.as_ref().map(|it| it.value).into(),
                    self.words.state(it),
                    gaps.join(", ").into(),
                ]
            })
            .collect();
        let text = |key| self.column(key, ColumnKind::Text);
        let money = |key| self.column(key, ColumnKind::Money).summed();
        let count = |key| self.column(key, ColumnKind::Count).summed();
        let columns = vec![
            text("report-number"),
            text("report-title").weighing(4),
            text("report-organisation").weighing(3),
            text("workbook-legal-form"),
            text("report-fund").weighing(2),
            text("workbook-status"),
            money("workbook-requested"),
            money("workbook-recommended"),
            money("report-awarded"),
            money("workbook-recognised"),
            money("report-drawn"),
            money("report-spent"),
            money("workbook-rest").computed(Formula::Difference(8, 11)),
            money("report-expenses"),
            count("workbook-events"),
            count("workbook-participants-period"),
            count("workbook-participants-to-date"),
            count("workbook-participants-planned"),
            text("report-return").weighing(2),
            text("workbook-gaps"),
        ];
        let intro = vec![
            self.words.text("workbook-measures-intro"),
            self.words.text("report-method-spent"),
        ];
        self.sheet("measures", intro, vec![self.table(columns, rows)])
    }

    fn finances(&self) -> BookSheet {
        let funds = self.sources.data.funds.iter().map(|it| -> Row {
            vec![
                self.words.fund(it.fund.as_deref()).into(),
                it.budget.into(),
                it.awarded.into(),
                it.drawn.into(),
                it.spent.into(),
                it.budget.map(|budget| budget - it.awarded).into(),
            ]
        });
        let money = |key| self.column(key, ColumnKind::Money).summed();
        let mut tables = vec![self.table(
            vec![
                self.column("report-fund", ColumnKind::Text).weighing(3),
                money("report-budget"),
                money("report-awarded"),
                money("report-drawn"),
                money("report-spent"),
                money("report-free").computed(Formula::Difference(1, 2)),
            ],
            funds.collect(),
        )];
        tables[0].caption = Some(self.words.text("report-funds"));
        if self.sources.programme.lists(Meaning::CostActual).next().is_some() {
            let costs = self.sources.data.costs.iter().map(|it| -> Row {
                vec![
                    self.words.code(Meaning::CostActual, &it.kind).into(),
                    it.planned.into(),
                    it.spent.value.into(),
                    it.planned.map(|plan| plan - it.spent.value).into(),
                ]
            });
            let mut table = self.table(
                vec![
                    self.column("report-cost-kind", ColumnKind::Text).weighing(3),
                    money("report-planned"),
                    money("report-expenses"),
                    money("workbook-open").computed(Formula::Difference(1, 2)),
                ],
                costs.collect(),
            );
            table.caption = Some(self.words.text("report-cost-kinds"));
            tables.push(table);
        }
        self.sheet("finances", vec![self.words.text("report-method-spent")], tables)
    }

    fn participants(&self) -> BookSheet {
        let is_asked = |means| self.sources.programme.lists(means).next().is_some();
        let data = self.sources.data;
        let heads =
            |caption: &str, counts: &[(std::sync::Arc<str>, dataset::Head)], means: Meaning| {
                if !is_asked(means) {
                    return None;
                }
                let rows = counts
                    .iter()
                    .map(|(code, head)| -> Row {
                        vec![
                            self.words.code(means, code).into(),
                            self.words.people(head).into(),
                            head.returns.into(),
                            head.not_collected.into(),
                            head.blank.into(),
                        ]
                    })
                    .collect();
                let columns = vec![
                    self.column("workbook-group", ColumnKind::Text).weighing(3),
                    self.column("report-participants", ColumnKind::Count).summed(),
                    self.column("workbook-counted", ColumnKind::Count),
                    self.column("workbook-not-collected", ColumnKind::Count),
                    self.column("workbook-blank", ColumnKind::Count),
                ];
                let mut table = self.table(columns, rows);
                table.caption = Some(self.words.text(caption));
                Some(table)
            };
        let mentions = |caption: &str, mentions: &[dataset::Mentions], means: Meaning| {
            if !is_asked(means) {
                return None;
            }
            let rows = mentions
                .iter()
                .map(|it| -> Row {
                    vec![self.words.code(means, &it.code).into(), it.measures.value.into()]
                })
                .collect();
            let columns = vec![
                self.column("workbook-group", ColumnKind::Text).weighing(3),
                self.column("workbook-mentions", ColumnKind::Count),
            ];
            let mut table = self.table(columns, rows);
            table.caption = Some(self.words.text(caption));
            Some(table)
        };
        let tables = [
            heads("report-participants-age", &data.by_age, Meaning::ParticipantsByAge),
            heads("report-participants-gender", &data.by_gender, Meaning::ParticipantsByGender),
            mentions("report-topics", &data.topics, Meaning::Topic),
            mentions("report-target-groups", &data.target_groups, Meaning::TargetGroup),
            mentions("report-goals", &data.goals, Meaning::GoalAttainment),
        ];
        let intro = vec![self.words.text("report-participants-margins")];
        self.sheet("participants", intro, tables.into_iter().flatten().collect())
    }

    /// Every code that may be chosen, as people read it and as data carry it.
    fn code_book(&self) -> BookSheet {
        let lang = self.sources.locale.lang();
        let day = |it: Option<crate::base::NaiveDate>| -> Cell {
            it.map_or(Value::Empty, Value::Date).into()
        };
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
        let settings = self.sources.programme.settings.iter().map(|(key, it)| -> Row {
            let value: Value = match it.unit {
                crate::programme::Unit::Euro => {
                    Value::Money(crate::base::Money::from_cents(it.value))
                }
                _ => Value::Count(it.value),
            };
            let label: &Label = &it.label;
            vec![key.name().into(), label.get(lang).into(), value.into(), it.source.as_str().into()]
        });
        let mut limits = self.table(
            vec![
                self.column("workbook-setting", ColumnKind::Text),
                self.column("workbook-label", ColumnKind::Text).weighing(4),
                self.column("workbook-value", ColumnKind::Text),
                self.column("workbook-source", ColumnKind::Text).weighing(4),
            ],
            settings.collect(),
        );
        limits.caption = Some(self.words.text("workbook-settings"));
        let mut codes = self.table(columns, rows.collect());
        codes.caption = Some(self.words.text("workbook-codes"));
        self.sheet("codebook", Vec::new(), vec![limits, codes])
    }
}
