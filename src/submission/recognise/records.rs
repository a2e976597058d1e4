//! Takes the records of a section off its sheet: what is a record, and what only looks like one.

use std::sync::Arc;

use super::{Found, RawCell, RawRecord, RawSection, faults};
use crate::base::number::{self, Parsed};
use crate::base::text;
use crate::finding::{Arg, Finding, Findings};
use crate::form::words;
use crate::programme::{Field, Form, FormKind, Privacy, Programme, Section, SectionKind};
use crate::source::Content;
use crate::span::{CellRange, CellRef, Span};

/// Fields that a list must demand before one entry alone is too little to be a record of it.
const DEMANDED_MIN: usize = 2;

/// What a row of an open list is.
enum Row {
    /// A record.
    Record,
    /// Nothing that anybody entered as a record: heads once more, a total, a formula filled down.
    Nothing,
    /// A single text, such as a remark under the list.
    Stray,
}

/// A filled cell of a row, with the field in whose column it stands.
type Filled<'a> = (&'a Field, CellRef, &'a Content);

impl Found<'_> {
    pub(super) fn read(
        &self,
        programme: &Programme,
        form: &Form,
        section: &Section,
        out: &mut Findings,
    ) -> RawSection {
        let records = match &section.kind {
            SectionKind::Answers => {
                let fields = section.fields.iter().zip(&self.fields);
                let cells = fields.map(|(field, it)| it.map(|cell| self.cell(field, cell)));
                vec![RawRecord { at: self.sheet.whole(), code: None, cells: cells.collect() }]
            }
            SectionKind::Table { .. } => self.table(form.kind, section, out),
            SectionKind::Matrix { rows } => self.matrix(programme, section, rows, out),
        };
        RawSection { at: Some(self.sheet.whole()), records }
    }

    /// Returns what people see in a cell as the answer of a field.
    fn cell(&self, field: &Field, at: CellRef) -> RawCell {
        let mut content = self.sheet.get(at);
        // A day merged over two rows is meant for both, but an amount would count twice.
        if content.is_none() && !field.kind.is_figure() {
            let shown = self.sheet.shown_at(at).filter(|it| it.col == at.col);
            content = shown.and_then(|it| self.sheet.get(it));
        }
        RawCell { at: self.sheet.at(at), content: content.cloned() }
    }

    fn row(&self, section: &Section, row: u32, code: Option<Arc<str>>) -> RawRecord {
        let fields = section.fields.iter().zip(&self.fields);
        let cells = fields
            .map(|(field, head)| head.map(|it| self.cell(field, CellRef::new(row, it.col))))
            .collect();
        RawRecord { at: self.place(row), code, cells }
    }

    /// Returns the place of a row, from its first column to its last.
    fn place(&self, row: u32) -> Span {
        let columns = self.fields.iter().flatten().map(|it| it.col);
        let first = CellRef::new(row, columns.clone().min().unwrap_or(0));
        let last = CellRef::new(row, columns.max().unwrap_or(0));
        self.sheet.at(CellRange { first, last })
    }

    /// Every row of the section that is a record: in which fields that the sender fills hold anything.
    fn table(&self, kind: FormKind, section: &Section, out: &mut Findings) -> Vec<RawRecord> {
        let field_of = |col: u32| {
            let mut fields = section.fields.iter().zip(&self.fields);
            fields.find_map(|(field, head)| {
                let is_it = !field.is_locked() && head.is_some_and(|head| head.col == col);
                is_it.then_some(field)
            })
        };
        let mut records = Vec::new();
        let rows = self.sheet.rows(self.rows.0, self.rows.1);
        for cells in rows.chunk_by(|left, right| left.0.row == right.0.row) {
            let filled: Vec<Filled<'_>> = cells
                .iter()
                .filter_map(|(at, content)| Some((field_of(at.col)?, *at, content)))
                .collect();
            let Some((field, at, content)) = filled.first() else { continue };
            match kind_of(section, &filled) {
                Row::Nothing => {}
                // Above the heads stands what is written over the list.
                Row::Stray if self.heads.is_some_and(|it| at.row < it) => {}
                // The register is the office's own: what it lacks is named field by field.
                Row::Stray if kind != FormKind::Register => {
                    let finding = Finding::new(&faults::ROW_STRAY, self.sheet.at(*at));
                    let value = match field.privacy {
                        Privacy::Personal => Arg::withheld(),
                        _ => text::shortened(&content.shown(), LABEL_MAX).into(),
                    };
                    out.push(finding.with("section", &section.title).with("value", value));
                }
                Row::Record | Row::Stray => records.push(self.row(section, at.row, None)),
            }
        }
        out.looked(&faults::ROW_STRAY, records.len());
        records
    }

    /// Every row of the section whose label is a code of the list. What a row of another label says is
    /// not known, and so is no sum over the section.
    fn matrix(
        &self,
        programme: &Programme,
        section: &Section,
        list: &str,
        out: &mut Findings,
    ) -> Vec<RawRecord> {
        let list = programme.list(list);
        let mut records = Vec::new();
        let mut unknown = Vec::new();
        for (at, content) in self.sheet.rows(self.rows.0, self.rows.1) {
            let Some(label) = content.text().filter(|_| at.col == self.labels) else { continue };
            if let Some(code) = list.named(label) {
                records.push(self.row(section, at.row, Some(code.code.clone())));
                continue;
            }
            let row = self.row(section, at.row, None);
            let is_filled = row.cells.iter().flatten().any(|it| it.content.is_some());
            if is_filled && !words::TOTAL.matches(label) {
                let finding = Finding::new(&faults::ROW_UNKNOWN, self.sheet.at(*at));
                let label = text::shortened(&content.shown(), LABEL_MAX);
                out.push(finding.with("section", &section.title).with("value", label));
                unknown.push(unread(section, row.at));
            }
        }
        out.looked(&faults::ROW_UNKNOWN, records.len());
        records.extend(unknown);
        records
    }
}

/// Letters of a label in a message.
const LABEL_MAX: usize = 60;

/// Returns a record of which nothing can be told: nothing that would be computed from it is known.
pub(super) fn unread(section: &Section, at: Span) -> RawRecord {
    let cell = RawCell { at: at.clone(), content: Some(Content::Damaged) };
    let cells = section.fields.iter().map(|_| Some(cell.clone())).collect();
    RawRecord { at, code: None, cells }
}

fn kind_of(section: &Section, filled: &[Filled<'_>]) -> Row {
    let parsed = |text: &str| if is_figure(text) { number::parse(text) } else { Parsed::No };
    let is_number = |(_, _, it): &&Filled<'_>| match it {
        Content::Text(text) => parsed(text) != Parsed::No,
        other => matches!(other, Content::Number(_) | Content::Formatted(..) | Content::Uncomputed),
    };
    let is_zero = |(_, _, it): &Filled<'_>| match it {
        Content::Text(text) => parsed(text) == Parsed::Hundredths(0),
        Content::Number(number) => number.abs() < f64::EPSILON,
        _ => false,
    };
    let mut words = filled.iter().filter(|it| !is_number(it));
    let Some((field, _, word)) = words.next() else {
        return if filled.iter().all(is_zero) { Row::Nothing } else { Row::Record };
    };
    let Some(word) = word.text() else { return Row::Record };
    let is_only_word = words.next().is_none();
    if is_only_word && words::TOTAL.matches(word) {
        return Row::Nothing;
    }
    let is_head =
        |(field, _, it): &&Filled<'_>| it.text().is_some_and(|it| field.label.matches(it));
    if !is_only_word
        && field.label.matches(word)
        && filled.iter().filter(is_head).count() * 2 > filled.len()
    {
        return Row::Nothing;
    }
    let demanded = section.fields.iter().filter(|it| it.required && !it.is_locked()).count();
    if filled.len() == 1 && demanded >= DEMANDED_MIN && !is_figure(word) {
        return Row::Stray;
    }
    Row::Record
}

/// Returns whether a text begins like a number or a day: of a remark nobody says that it lacks the rest.
fn is_figure(text: &str) -> bool {
    text.trim_start().starts_with(|it: char| it.is_ascii_digit() || "+-−–€,.'’".contains(it))
}
