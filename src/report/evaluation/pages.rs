//! The pages of a package: its code book, to be read; and what its documents have in common.

use std::collections::BTreeMap;

use super::codebook::{Counted, Described};
use super::{Composer, PARTNERSHIP, QUARTER, VariableKind, YEAR};
use crate::base::{Lang, NaiveDate};
use crate::finding::Arg;
use crate::programme::Code;
use crate::report::head::page_labels;
use crate::report::{Absence, Block, Cell, Column, ColumnKind, Head, Report, Row, Table, Value};

/// The sections of a document by name: their headings, and the parts that its template sets.
#[derive(Default)]
pub(super) struct Pages {
    pub headings: BTreeMap<String, String>,
    pub parts: BTreeMap<String, Block>,
    /// The tables that have a section each, in order.
    pub tables: Vec<String>,
}

impl Pages {
    pub(super) fn heading(&mut self, id: &str, text: String) {
        self.headings.insert(id.to_owned(), text);
    }

    pub(super) fn text(&mut self, id: &str, text: String) {
        self.parts.insert(id.to_owned(), Block::Text(vec![text]));
    }

    pub(super) fn table(&mut self, id: &str, columns: Vec<Column>, rows: Vec<Row>) {
        let table = Table { columns, rows, ..Table::default() };
        self.parts.insert(id.to_owned(), Block::Table(table));
    }
}

impl Composer<'_> {
    /// Returns a document of the package; `kind` names its template and its file.
    pub(super) fn document(&self, kind: &'static str, pages: Pages) -> Report {
        let title = self.words.text(&format!("evaluation-{kind}"));
        let head = Head::of(self.sources, self.words, title, self.facts());
        Report {
            kind,
            audience: self.sources.audience,
            // The coordination office is that of an organisation, which may have measures of its own.
            head: Head { coordination_office: head.partnership.clone(), ..head },
            has_cover: false,
            headings: pages.headings,
            labels: page_labels(self.words),
            traces: BTreeMap::new(),
            parts: pages.parts,
            chapters: BTreeMap::from([("tables", pages.tables)]),
            edition: self.sources.revision.number,
            figures: Vec::new(),
        }
    }

    fn facts(&self) -> Vec<(String, String)> {
        let facts = [
            ("report-as-of", self.sources.locale.date(self.sources.data.as_of)),
            ("report-fact-edition", self.words.edition()),
            ("report-fact-audience", self.words.audience()),
        ];
        facts.map(|(key, text)| (self.words.text(key), text)).into()
    }

    /// Returns a column of a document's table; its head has the words of the package.
    pub(super) fn column(&self, id: &'static str, kind: ColumnKind, weight: u32) -> Column {
        Column::new(id, self.words.text(&format!("evaluation-{id}")), kind).weighing(weight)
    }

    /// The code book of these tables: a section for each, with its variables and what its codes mean.
    pub(super) fn codebook_pages(&self, tables: &[Described<'_>]) -> Report {
        let mut pages = Pages::default();
        let is_common =
            |it: &&Counted<'_>| [PARTNERSHIP, YEAR, QUARTER].contains(&it.variable.id.as_str());
        pages.heading("all-tables", self.words.text("evaluation-common"));
        pages.text("all-tables-about", self.words.text("evaluation-common-about"));
        let common = tables[0].1.iter().filter(is_common);
        let rows = common.map(|it| self.variable_row(it)[..3].to_vec());
        pages.table(
            "all-tables",
            self.variable_columns().into_iter().take(3).collect(),
            rows.collect(),
        );
        self.reasons(&mut pages);
        for (table, columns) in tables {
            let own = columns
                .iter()
                .filter(|it| !is_common(it) && !matches!(it.variable.kind, VariableKind::Label));
            let own: Vec<&Counted<'_>> = own.collect();
            let name = [("name", Arg::from(table.id.as_str()))];
            pages.heading(&table.id, format!("{} ({})", table.title, table.id));
            let rows = [("rows", Arg::from(table.rows.len()))];
            let rows = self.words.fill("evaluation-rows", &rows);
            pages.text(&format!("{}-about", table.id), format!("{} {rows}", table.about));
            let rows = own.iter().map(|it| self.variable_row(it)).collect();
            pages.table(&table.id, self.variable_columns(), rows);
            let codes: Vec<Row> = own.iter().flat_map(|it| self.code_rows(it)).collect();
            if !codes.is_empty() {
                let columns = vec![
                    self.column("variable", ColumnKind::Code, 2),
                    self.column("code", ColumnKind::Code, 4),
                    self.column("bezeichnung-de", ColumnKind::Text, 4),
                    self.column("bezeichnung-en", ColumnKind::Text, 4),
                    self.column("anzahl", ColumnKind::Count, 1),
                ];
                let caption = Some(self.words.fill("evaluation-codes-of", &name));
                let table_of = Table { caption, columns, rows: codes, ..Table::default() };
                pages.parts.insert(format!("{}-codes", table.id), Block::Table(table_of));
            }
            pages.tables.push(table.id.clone());
        }
        self.document("codebook", pages)
    }

    /// Why there may be no value, and what that means.
    fn reasons(&self, pages: &mut Pages) {
        let rows = Absence::ALL.map(|absence| -> Row {
            let it = self.of_absence(absence);
            vec![it.label.into(), Value::or_empty(it.about).into()]
        });
        let columns = vec![
            self.column("ohne-wert", ColumnKind::Text, 2),
            self.column("erlaeuterung", ColumnKind::Text, 6),
        ];
        pages.text("reasons-about", self.words.text("evaluation-reasons-about"));
        pages.table("reasons", columns, rows.into());
    }

    fn variable_columns(&self) -> Vec<Column> {
        vec![
            self.column("variable", ColumnKind::Code, 3),
            self.column("erlaeuterung", ColumnKind::Text, 6),
            self.column("art", ColumnKind::Text, 4),
            self.column("mit-wert", ColumnKind::Count, 1),
            self.column("ohne-wert", ColumnKind::Text, 3),
        ]
    }

    fn variable_row(&self, counted: &Counted<'_>) -> Row {
        let variable = counted.variable;
        let source = variable
            .source
            .as_deref()
            .map(|it| self.words.fill("evaluation-source", &[("source", Arg::from(it))]));
        let lacking = counted.lacking.iter().filter(|it| it.1 > 0).map(|(absence, count)| {
            let reason = self.of_absence(*absence).label;
            let args = [("reason", reason.into()), ("count", (*count).into())];
            self.words.fill("evaluation-lacking", &args)
        });
        let kind = self.words.text(&format!("evaluation-kind-{}", variable.kind.name()));
        let handling =
            self.words.text(&format!("evaluation-handling-{}", variable.handling.name()));
        vec![
            Cell::from(variable.id.as_str()).with_sub(Some(variable.label.clone())),
            Cell::from(Value::or_empty(variable.about.as_deref())).with_sub(source),
            Cell::from(kind).with_sub(Some(handling)),
            counted.given.into(),
            lacking.collect::<Vec<_>>().join("; ").into(),
        ]
    }

    fn code_rows(&self, counted: &Counted<'_>) -> Vec<Row> {
        let id = counted.variable.id.as_str();
        let row = |(code, often): &(&Code, usize)| -> Row {
            let [de, en] = Lang::ALL.map(|lang| code.label.get(lang));
            let code_cell = Cell::from(&*code.code).with_sub(self.validity(code));
            vec![id.into(), code_cell, de.into(), en.into(), (*often).into()]
        };
        counted.codes.iter().map(row).collect()
    }

    /// Says from when and until when a code could be chosen, where that is not always.
    fn validity(&self, code: &Code) -> Option<String> {
        let said = |key, day: Option<NaiveDate>| {
            day.map(|it| self.words.fill(key, &[("day", Arg::Date(it))]))
        };
        let bounds = [
            said("evaluation-valid-from", code.valid_from),
            said("evaluation-valid-to", code.valid_to),
        ];
        let said: Vec<String> = bounds.into_iter().flatten().collect();
        (!said.is_empty()).then(|| said.join(" "))
    }
}
