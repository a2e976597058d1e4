//! The workbook (*Auswertung*) in which the office finds every figure again.

mod changes;
mod data;
mod evidence;
mod live;
mod names;

use self::live::Live;
use super::Sources;
use super::labels::Labels;
use super::table::{Cell, Column, ColumnKind, Row, Table, Value};
use super::tables::Tables;
use crate::base::Label;
use crate::finding::{Arg, Severity};
use crate::programme::{COMMITTEE, Meaning};

pub use data::ROWS_MAX;

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
    pub id: String,
    /// Its name, which no other sheet has.
    pub name: String,
    /// Its heading.
    pub heading: String,
    /// Sentences under the heading.
    pub intro: Vec<String>,
    /// Its tables, one under the other.
    pub tables: Vec<Table>,
    /// Whether it holds records, to be filtered and searched; else it is to be read.
    pub is_data: bool,
}

/// Composes the workbook of the season's period; a section with more rows than `rows_max` has several sheets.
///
/// # Panics
///
/// When `rows_max` is zero.
#[must_use]
pub fn compose(sources: &Sources<'_>, rows_max: usize) -> Book {
    book(sources, |it| it.sheets(rows_max))
}

/// Composes a workbook of what was found, and of nothing else.
#[must_use]
pub fn compose_findings(sources: &Sources<'_>) -> Book {
    book(sources, |it| vec![it.findings()])
}

fn book(sources: &Sources<'_>, sheets: impl Fn(&Composer<'_>) -> Vec<BookSheet>) -> Book {
    let words = Labels::new(sources);
    let tables = Tables::new(sources, &words);
    let composer = Composer { sources, words: &words, tables };
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
        sheets: sheets(&composer),
    }
}

/// What the list of sheets says of a sheet besides its name and heading.
#[derive(Clone, Default)]
struct Line {
    /// The form whose answers stand there.
    form: Option<Label>,
    /// How many rows were filled in.
    rows: Option<usize>,
}

struct Composer<'a> {
    sources: &'a Sources<'a>,
    words: &'a Labels<'a>,
    tables: Tables<'a>,
}

impl BookSheet {
    fn searchable(self) -> Self {
        Self { is_data: true, ..self }
    }
}

impl Composer<'_> {
    fn sheets(&self, rows_max: usize) -> Vec<BookSheet> {
        let sections = self.data(rows_max);
        let measures = self.measures();
        let mut indicators = self.indicators();
        Live::new(self, &sections, &measures).declared(
            &mut indicators,
            "report-indicator-id",
            "report-indicator-value",
        );
        let mut sheets = vec![
            self.overview(),
            self.sheet("contents", vec![self.words.text("workbook-contents-intro")], Vec::new()),
            measures,
            self.finances(),
            self.participants(),
            indicators,
            self.findings(),
            self.corrections(),
            self.changes(),
            self.evidence(),
            self.traces(),
            self.code_book(),
        ];
        let mut lines: Vec<Line> = sheets.iter().map(|_| Line::default()).collect();
        let mut without = Vec::new();
        for it in sections {
            let line = Line { form: Some(it.form), rows: Some(it.rows) };
            lines.extend(it.sheets.iter().map(|_| line.clone()));
            if it.sheets.is_empty() {
                without.push((it.title, line));
            }
            sheets.extend(it.sheets);
        }
        names::make_distinct(&mut sheets);
        let contents = self.contents(&sheets, lines, without);
        sheets[1].tables.push(contents);
        sheets
    }

    /// What stands on which sheet, and which sections of the forms nobody filled in.
    fn contents(
        &self,
        sheets: &[BookSheet],
        lines: Vec<Line>,
        without: Vec<(Label, Line)>,
    ) -> Table {
        let lang = self.sources.locale.lang();
        let row = |name: Value, heading: &str, line: Line| -> Row {
            let form = line.form.map(|it| it.get(lang).to_owned());
            let rows = line.rows.map_or(Value::Empty, Value::from);
            vec![name.into(), heading.into(), Value::or_empty(form).into(), rows.into()]
        };
        let named = sheets
            .iter()
            .zip(lines)
            .map(|(it, line)| row(Value::Sheet(it.name.clone()), &it.heading, line));
        let empty =
            without.into_iter().map(|(title, line)| row(Value::Empty, title.get(lang), line));
        let columns = vec![
            self.column("workbook-sheet", ColumnKind::Text).weighing(2),
            self.column("workbook-what", ColumnKind::Text).weighing(4),
            self.column("workbook-form", ColumnKind::Text).weighing(4),
            self.column("workbook-rows", ColumnKind::Count),
        ];
        self.table(columns, named.chain(empty).collect())
    }

    fn sheet(&self, id: &'static str, intro: Vec<String>, tables: Vec<Table>) -> BookSheet {
        BookSheet {
            id: id.to_owned(),
            name: self.words.text(&format!("workbook-sheet-{id}")),
            heading: self.words.text(&format!("workbook-heading-{id}")),
            intro,
            tables,
            is_data: false,
        }
    }

    fn column(&self, id: &'static str, kind: ColumnKind) -> Column {
        Column::new(id, self.words.text(id), kind)
    }

    fn table(&self, columns: Vec<Column>, rows: Vec<Row>) -> Table {
        Table { columns, rows, empty: self.words.text("report-no-rows"), ..Table::default() }
    }

    fn overview(&self) -> BookSheet {
        let Sources { programme, partnership, season, data, locale, run, .. } = self.sources;
        let period = season.period;
        let coverage = &data.coverage;
        let count = |severity| self.sources.found.count(severity).into();
        let line = |key: &str, value: Cell| vec![Cell::from(self.words.text(key)), value];
        let region =
            partnership.region.as_ref().map(|it| line("report-fact-region", it.as_str().into()));
        let mut rows: Vec<Row> = vec![
            line("report-fact-partnership", partnership.name.as_str().into()),
            line("report-fact-programme", self.words.name("programme-name").into()),
            line("report-fact-committee", self.words.name(COMMITTEE).into()),
            line("report-fact-lead-office", partnership.lead_office.as_str().into()),
            line(
                "report-fact-coordination-office",
                partnership.coordination_office.as_str().into(),
            ),
            line("report-fact-period", locale.days(period.first_day(), period.last_day()).into()),
            line("report-as-of", data.as_of.into()),
            line("report-run", (*run).into()),
            line("report-fact-edition", i64::from(self.sources.revision.number).into()),
            line("workbook-definition", format!("{} {}", programme.id, programme.version).into()),
            line("workbook-expected", coverage.expected.into()),
            line("workbook-included", coverage.included.into()),
            line("workbook-errors", count(Severity::Error)),
            line("workbook-warnings", count(Severity::Warning)),
            line("workbook-notes", count(Severity::Note)),
        ];
        rows.splice(1..1, region);
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
        let table = self.tables.measures().choose(&columns);
        let empty = self.words.text("report-no-rows");
        let intro = vec![
            self.words.text("workbook-measures-intro"),
            self.words.text("report-method-spent"),
        ];
        let tables = vec![Table { caption: None, empty, ..table }];
        self.sheet("measures", intro, tables).searchable()
    }

    fn finances(&self) -> BookSheet {
        let costs = [
            ("report-cost-kind", 3),
            ("report-planned", 1),
            ("report-expenses", 1),
            ("workbook-open", 1),
        ];
        let empty = self.words.text("report-no-rows");
        let mut tables = vec![Table { empty, ..self.tables.funds() }];
        tables.extend(self.tables.bridge());
        tables.push(self.tables.balance());
        if self.sources.programme.lists(Meaning::CostActual).next().is_some() {
            tables.push(self.tables.cost_kinds().choose(&costs));
        }
        self.sheet("finances", vec![self.words.text("report-method-spent")], tables)
    }

    fn participants(&self) -> BookSheet {
        let intro = vec![self.words.text("report-participants-margins")];
        self.sheet("participants", intro, self.tables.participants())
    }

    fn indicators(&self) -> BookSheet {
        let intro = vec![
            self.words.text("workbook-indicators-intro"),
            self.words.text("workbook-indicators-live"),
            self.words.text("workbook-indicators-rounding"),
        ];
        self.sheet("indicators", intro, vec![self.tables.indicators()]).searchable()
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
            let value = it.value.map(|value| match it.unit {
                crate::programme::Unit::Euro => Value::Money(crate::base::Money::from_cents(value)),
                _ => Value::Count(value),
            });
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
