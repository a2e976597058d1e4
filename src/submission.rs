//! Turns a workbook into a return: first what was answered, then what it means.

mod alike;
mod convert;
pub mod faults;
mod named;
mod recognise;
mod row;
mod slot;

use std::collections::{BTreeMap, BTreeSet};
use std::sync::Arc;

use crate::base::date::Epoch;
use crate::base::{Lang, MeasureId, Period};
use crate::finding::{Finding, Meta};
use crate::form::Identity;
use crate::programme::{Field, FieldPath, Form, FormKind, Meaning, Mode, Value};
use crate::source::Content;
use crate::span::{FileId, Located, Span};

pub use alike::is_alike;
pub use convert::convert;
pub(crate) use convert::{parse_day, quoted};
pub use named::named;
pub use recognise::{kind_of, recognise};
pub use row::Row;
pub use slot::Slot;

/// A form with its answers, still as cells.
#[derive(Debug)]
pub struct RawSubmission {
    /// The form.
    pub form: Arc<Form>,
    /// The file; of a set of csv files the first.
    pub file: FileId,
    /// How its workbook counts days.
    pub epoch: Epoch,
    /// The language in which it was handed out, where that can be told.
    pub language: Option<Lang>,
    /// What the workbook says of itself, where it has the hidden sheet.
    pub identity: Option<Identity>,
    /// The records of every section of the form, in the form's order.
    pub sections: Vec<RawSection>,
}

/// The answers of a section.
#[derive(Debug, Default)]
pub struct RawSection {
    /// Where the section stands, when it was found.
    pub at: Option<Span>,
    /// Its records: one for answers, one per row of a table or matrix.
    pub records: Vec<RawRecord>,
}

/// The answers of a row.
#[derive(Debug)]
pub struct RawRecord {
    /// The whole row.
    pub at: Span,
    /// For a matrix: the code of the row.
    pub code: Option<Arc<str>>,
    /// A cell per field of the section; `None` where the form does not have the field.
    pub cells: Vec<Option<RawCell>>,
}

/// A cell with what it holds.
#[derive(Debug, Clone)]
pub struct RawCell {
    /// Its place.
    pub at: Span,
    /// What it holds; nothing when it is empty.
    pub content: Option<Content>,
}

/// A form with its answers, each with its meaning.
#[derive(Debug, Clone)]
pub struct Submission {
    /// The form.
    pub form: Arc<Form>,
    /// The file; of a set of csv files the first.
    pub file: FileId,
    /// What the workbook says of itself, where it has the hidden sheet.
    pub identity: Option<Identity>,
    /// The measure for which the form was made, as its hidden sheet says.
    pub made_for: Option<MeasureId>,
    /// The period of the folder in which it lay; none for the register.
    pub filed_under: Option<Period>,
    /// The records of every section of the form, in the form's order.
    pub sections: Vec<Records>,
}

/// The records of a section.
#[derive(Debug, Clone, Default)]
pub struct Records {
    /// Where the section stands, when it was found.
    pub at: Option<Span>,
    /// The records.
    pub records: Vec<Record>,
}

/// A record: one answer per field of its section.
#[derive(Debug, Clone)]
pub struct Record {
    /// The whole row.
    pub at: Span,
    /// For a matrix: the code of the row.
    pub code: Option<Arc<str>>,
    /// A slot per field of the section: what was answered.
    pub slots: Vec<Slot<Value>>,
    /// What each of the cells holds as it was typed, understood or not.
    pub typed: Vec<Option<Content>>,
}

impl Record {
    /// Returns whether somebody typed anything into it.
    #[must_use]
    pub fn is_filled(&self) -> bool {
        self.typed.iter().any(Option::is_some)
    }
}

impl Submission {
    /// Returns the first given answer with this meaning.
    #[must_use]
    pub fn first(&self, means: Meaning) -> Option<&Located<Value>> {
        self.slots(means).find_map(|(_, slot)| slot.given())
    }

    /// Returns every slot with this meaning, with its record, in the order of the form.
    pub fn slots(&self, means: Meaning) -> impl Iterator<Item = (&Record, &Slot<Value>)> {
        self.form.meaning(means).flat_map(|path| self.column(path))
    }

    /// Returns the slots of a field, with their records.
    pub fn column(&self, path: FieldPath) -> impl Iterator<Item = (&Record, &Slot<Value>)> {
        self.sections[path.section].records.iter().map(move |it| (it, &it.slots[path.field]))
    }

    /// Returns the first record of a section for each measure that one names.
    #[must_use]
    pub fn by_measure(&self, section: usize) -> BTreeMap<&MeasureId, &Record> {
        let mut first = BTreeMap::new();
        for record in &self.sections[section].records {
            let row = Row { submission: self, index: section, record };
            if let Some(id) = row.measure() {
                first.entry(id).or_insert(record);
            }
        }
        first
    }

    /// Returns the rows of the first section that has a field of this meaning.
    pub fn rows(&self, means: Meaning) -> impl Iterator<Item = Row<'_>> {
        self.form.meaning(means).take(1).flat_map(move |path| {
            let records = &self.sections[path.section].records;
            records.iter().map(move |record| Row { submission: self, index: path.section, record })
        })
    }

    /// Returns the measure that the return names, else the one for which its form was made; nothing
    /// for forms about several measures.
    #[must_use]
    pub fn measure(&self) -> Option<&MeasureId> {
        if self.form.kind != FormKind::Return {
            return None;
        }
        let named = self.first(Meaning::Measure).and_then(|it| it.value.as_measure());
        named.or(self.made_for.as_ref())
    }

    /// Returns the measure that a place is about: the return's, or the one that its row names.
    #[must_use]
    pub fn measure_at(&self, at: &Span) -> Option<&MeasureId> {
        self.measure().or_else(|| {
            let row = at.cells?.first.row;
            let is_row = |it: &Record| {
                it.at.file == at.file
                    && it.at.sheet == at.sheet
                    && it.at.cells.is_some_and(|cells| cells.first.row == row)
            };
            let (_, slot) = self.slots(Meaning::Measure).find(|(record, _)| is_row(record))?;
            slot.value()?.as_measure()
        })
    }

    /// Returns the period that the return names.
    #[must_use]
    pub fn period(&self) -> Option<Period> {
        self.first(Meaning::Period)?.value.as_period()
    }

    /// Returns the accounting mode that the return names.
    #[must_use]
    pub fn mode(&self) -> Option<Mode> {
        self.first(Meaning::AccountingMode)?.value.as_mode()
    }

    /// Returns how many events the return lists.
    #[must_use]
    pub fn events(&self) -> usize {
        self.rows(Meaning::EventDate).count()
    }

    /// Returns whether the return says that nothing happened (*Fehlanzeige*).
    #[must_use]
    pub fn is_nil(&self) -> bool {
        matches!(self.first(Meaning::NilReturn), Some(it) if it.value == Value::YesNo(true))
    }

    /// Returns the files of which the return consists: one, or one per sheet of a csv set.
    #[must_use]
    pub fn files(&self) -> BTreeSet<FileId> {
        let sections = self.sections.iter().filter_map(|it| it.at.as_ref().map(|at| at.file));
        sections.chain([self.file]).collect()
    }

    /// Returns a finding about this return.
    #[must_use]
    pub fn finding(&self, meta: &'static Meta, at: &Span) -> Finding {
        Finding::new(meta, at.clone())
            .about(self.measure_at(at), self.filed_under.or(self.period()))
    }

    /// Returns every field of the form with its path.
    pub fn fields(&self) -> impl Iterator<Item = (FieldPath, &Field)> {
        self.form.sections.iter().enumerate().flat_map(|(section, it)| {
            it.fields.iter().enumerate().map(move |(field, it)| (FieldPath { section, field }, it))
        })
    }
}
