//! The workbook (*Auswertung*) in which the office finds every figure again.

mod changes;
mod codebook;
mod cover;
mod data;
mod evidence;
mod live;
mod names;
mod statistics;
mod summaries;

use super::Sources;
use super::labels::Labels;
use super::table::{Cell, Column, ColumnKind, Row, Table};
use super::tables::Tables;
use super::value::Value;
use crate::base::Label;
use crate::finding::Arg;

pub use data::ROWS_MAX;
pub(super) use names::make_distinct;

/// A workbook as values.
#[derive(Debug, Clone)]
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
#[derive(Debug, Clone)]
pub struct BookSheet {
    /// Its identifier, which is also its table's.
    pub id: String,
    /// Its name, which no other sheet has.
    pub name: String,
    /// Its heading.
    pub heading: String,
    /// Sentences under the heading.
    pub intro: Vec<String>,
    /// Its table; what it is called stands in the heading.
    pub table: Table,
    /// Its charts, below the table.
    pub charts: Vec<Chart>,
    /// Sentences at its end.
    pub outro: Vec<String>,
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
    Book {
        title: format!("{} {period}", words.text("workbook-title")),
        partnership: sources.partnership.name.clone(),
        confidentiality: words.text("workbook-internal"),
        footer: footer(sources, &words),
        as_of: sources.data.as_of,
        sheets: sheets(&composer),
    }
}

/// Returns the line at the foot of every page.
pub(super) fn footer(sources: &Sources<'_>, words: &Labels<'_>) -> String {
    let period = sources.locale.period(sources.season.period);
    words.fill(
        "workbook-footer",
        &[
            ("partnership", Arg::Text(sources.partnership.name.clone())),
            ("period", Arg::Text(period)),
            ("as-of", Arg::Date(sources.data.as_of)),
            ("run", Arg::Text(sources.run.to_owned())),
        ],
    )
}

/// A chart of a sheet's table: its first column against others.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Chart {
    /// Its title.
    pub title: String,
    /// What it shows, for those who do not see it.
    pub alt: String,
    /// The columns, by their identifiers.
    pub series: Vec<&'static str>,
    /// Whether time runs from left to right; else bars lie one under the other.
    pub is_upright: bool,
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
    /// Returns a sheet that is to be read.
    pub(super) const fn new(
        id: String,
        name: String,
        heading: String,
        intro: Vec<String>,
        table: Table,
    ) -> Self {
        Self {
            id,
            name,
            heading,
            intro,
            table,
            charts: Vec::new(),
            outro: Vec::new(),
            is_data: false,
        }
    }

    pub(super) fn searchable(self) -> Self {
        Self { is_data: true, ..self }
    }
}

impl Composer<'_> {
    fn sheets(&self, rows_max: usize) -> Vec<BookSheet> {
        let sections = self.data(rows_max);
        let mut sheets = self.summaries(&sections);
        let intro = vec![self.words.text("workbook-contents-intro")];
        sheets.insert(1, self.sheet("contents", intro, Table::default()));
        sheets.push(self.findings());
        sheets.push(self.corrections());
        sheets.extend(self.changes());
        sheets.extend([self.evidence(), self.traces(), self.settings(), self.codes()]);
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
        make_distinct(&mut sheets);
        sheets[1].table = self.contents(&sheets, lines, without);
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
            self.column("workbook-sheet", ColumnKind::Text).weighing(4),
            self.column("workbook-what", ColumnKind::Text).weighing(4),
            self.column("workbook-form", ColumnKind::Text).weighing(4),
            self.column("workbook-rows", ColumnKind::Count),
        ];
        self.table(columns, named.chain(empty).collect())
    }

    fn sheet(&self, id: &'static str, intro: Vec<String>, table: Table) -> BookSheet {
        let heading = self.words.text(&format!("workbook-heading-{id}"));
        self.headed(id, heading, intro, table)
    }

    /// Returns the sheet of a table that has a caption, under it.
    fn captioned(&self, id: &'static str, intro: Vec<String>, table: Table) -> BookSheet {
        let heading = table.caption.clone().unwrap_or_default();
        self.headed(id, heading, intro, table)
    }

    fn headed(&self, id: &str, heading: String, intro: Vec<String>, table: Table) -> BookSheet {
        let name = self.words.text(&format!("workbook-sheet-{id}"));
        BookSheet::new(id.to_owned(), name, heading, intro, table)
    }

    fn column(&self, id: &'static str, kind: ColumnKind) -> Column {
        Column::new(id, self.words.text(id), kind)
    }

    fn table(&self, columns: Vec<Column>, rows: Vec<Row>) -> Table {
        Table { columns, rows, empty: self.words.text("report-no-rows"), ..Table::default() }
    }
}
