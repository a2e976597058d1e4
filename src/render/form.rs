//! Writes a form as a real Excel file: what is to be filled in is open, everything else is locked.
//!
//! Where everything stands is said by [`layout`](crate::form::layout), by which the answers are also
//! found again. The workbook begins with the instructions and ends with two hidden sheets: the lists
//! of all choices, and the form's identity. Identical requests give identical bytes.

mod cell;
mod columns;
mod identity;
mod instructions;
mod lists;
mod page;
mod place;
mod sheet;
mod style;
mod sums;
mod validation;

use rust_xlsxwriter::{Workbook, XlsxError};

use crate::base::{Label, Lang, NaiveDate};
use crate::form::{Entries, Identity, Layout, SectionLayout};
use crate::locale::Locale;
use crate::programme::{FieldPath, Form, Prefill, Programme, Section, SectionKind};
use lists::Lists;
use place::Names;
use style::Styles;

/// A form as it is to be written.
#[derive(Clone, Copy)]
pub struct FormRequest<'a> {
    /// The programme that defines it.
    pub programme: &'a Programme,
    /// The form.
    pub form: &'a Form,
    /// Where everything of it stands.
    pub layout: &'a Layout,
    /// What it says of itself.
    pub identity: &'a Identity,
    /// What is filled in beforehand; entries of fields that the layout leaves out are left out.
    pub entries: &'a Entries,
    /// The day on which the codes offered are valid; also the workbook's day of creation.
    pub day: NaiveDate,
    /// The language of the form, with its fixed texts.
    pub locale: &'a Locale,
    /// The partnership that hands it out.
    pub partnership: &'a str,
    /// Where organisations ask.
    pub contact: &'a str,
}

/// A form that could not be written.
#[derive(Debug, thiserror::Error)]
pub enum FormError {
    /// Two things of the form would have the same name in the workbook.
    #[error("the form has two things that a workbook would call `{0}`")]
    NameTaken(String),
    /// The definition asks for something that no workbook can hold, such as two sheets of one name.
    #[error("the form does not fit into a workbook")]
    Workbook(#[from] XlsxError),
}

/// Writes a form as an xlsx workbook.
///
/// # Errors
///
/// When the definition asks for something that no workbook can hold.
pub fn write(request: &FormRequest<'_>) -> Result<Vec<u8>, FormError> {
    let mut draft =
        Draft { request, styles: Styles::new(), lists: Lists::default(), names: Names::default() };
    let mut book = Workbook::new();
    book.set_properties(&identity::properties(request)?);
    book.push_worksheet(instructions::write(&draft)?);
    for plan in &request.layout.sheets {
        book.push_worksheet(sheet::write(&mut draft, plan)?);
    }
    book.push_worksheet(draft.lists.write(&mut draft.names)?);
    book.push_worksheet(identity::write(request)?);
    for (name, reference) in draft.names.defined() {
        book.define_name(name, reference)?;
    }
    Ok(book.save_to_buffer()?)
}

/// A form that is being written: what was asked for, and what gathers for the whole workbook.
struct Draft<'a> {
    request: &'a FormRequest<'a>,
    styles: Styles,
    lists: Lists,
    names: Names,
}

impl<'a> FormRequest<'a> {
    fn lang(&self) -> Lang {
        self.locale.lang()
    }

    fn text(&self, label: &'a Label) -> &'a str {
        label.get(self.lang())
    }

    fn section(&self, at: &SectionLayout) -> &'a Section {
        &self.form.sections[at.section]
    }

    /// Returns how many rows a section has under its heads: a table grows with what is filled in.
    fn rows(&self, at: &SectionLayout) -> u32 {
        match self.section(at).kind {
            SectionKind::Answers => 1,
            SectionKind::Matrix { .. } => at.rows,
            SectionKind::Table { .. } => at.rows.max(self.entries.rows(at.section)),
        }
    }

    /// Returns whether the sender finds the cells of a field locked.
    ///
    /// A field that the office fills in is open as long as it is empty: a form that nobody prepared
    /// can be filled in all the same.
    fn is_locked(&self, path: FieldPath) -> bool {
        let field = self.form.field(path);
        let is_prefilled =
            field.prefill.is_some_and(Prefill::is_locked) && self.entries.holds(path);
        field.computed.is_some() || is_prefilled
    }
}
