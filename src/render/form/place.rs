//! Says where things of a form stand, in the words of spreadsheet formulas, and what they are called.

use std::collections::BTreeMap;

use super::{FormError, FormRequest};
use crate::form::{SectionLayout, heading_name};
use crate::programme::{Field, FieldPath, SectionKind};
use crate::span::{CellRef, column_letters, quoted_sheet};

/// Returns the number of a column as the writer of workbooks takes it.
pub(super) fn column(col: u32) -> u16 {
    u16::try_from(col).expect("a form has fewer columns than the largest sheet")
}

/// Returns a cell or a rectangle of a sheet, fixed: `'Soll und Ist'!$B$7:$B$18`.
pub(super) fn absolute(sheet: &str, first: CellRef, last: CellRef) -> String {
    let fixed = |it: CellRef| format!("${}${}", column_letters(it.col), it.row + 1);
    let sheet = quoted_sheet(sheet);
    if first == last {
        format!("{sheet}!{}", fixed(first))
    } else {
        format!("{sheet}!{}:{}", fixed(first), fixed(last))
    }
}

/// Returns the label of a field; one that must be answered is marked.
pub(super) fn marked(request: &FormRequest<'_>, field: &Field) -> String {
    let label = field.label.get(request.lang());
    // The blank does not break, so that no star stands alone in a line.
    if field.required { format!("{label}\u{a0}*") } else { label.to_owned() }
}

/// Returns the answers of a field as a formula names them; nothing when the form does not ask it.
///
/// A column of a table is named by the table, so that the formula grows with it.
pub(super) fn answers(request: &FormRequest<'_>, path: FieldPath) -> Option<String> {
    let (sheet, at, place) = placed(request, path)?;
    let section = request.section(at);
    if matches!(section.kind, SectionKind::Table { .. }) {
        let mut head = String::new();
        for it in marked(request, request.form.field(path)).chars() {
            if matches!(it, '[' | ']' | '#' | '\'') {
                head.push('\'');
            }
            head.push(it);
        }
        return Some(format!("{}[{head}]", heading_name(&section.id)));
    }
    let first = at.cell(&section.kind, place);
    Some(absolute(sheet, first, first.down(request.rows(at) - 1)))
}

/// Returns the section in which a field stands, with its sheet and the field's place in it.
pub(super) fn placed<'a>(
    request: &FormRequest<'a>,
    path: FieldPath,
) -> Option<(&'a str, &'a SectionLayout, usize)> {
    request.layout.sheets.iter().find_map(|sheet| {
        let at = sheet.sections.iter().find(|it| it.section == path.section)?;
        let place = at.fields.iter().position(|it| *it == path.field)?;
        Some((request.text(&request.form.sheets[sheet.sheet].title), at, place))
    })
}

/// The names of a workbook: tables and defined names share them, whatever their case.
#[derive(Default)]
pub(super) struct Names {
    taken: BTreeMap<String, (String, Option<String>)>,
}

impl Names {
    /// Takes the name of a table.
    pub(super) fn table(&mut self, name: &str) -> Result<(), FormError> {
        self.take(name, None)
    }

    /// Takes a name for cells.
    pub(super) fn define(&mut self, name: &str, reference: String) -> Result<(), FormError> {
        self.take(name, Some(reference))
    }

    /// Returns the names for cells with what they stand for.
    pub(super) fn defined(&self) -> impl Iterator<Item = (&str, &str)> {
        self.taken
            .values()
            .filter_map(|(name, reference)| Some((name.as_str(), reference.as_deref()?)))
    }

    fn take(&mut self, name: &str, reference: Option<String>) -> Result<(), FormError> {
        match self.taken.insert(name.to_lowercase(), (name.to_owned(), reference)) {
            None => Ok(()),
            Some(_) => Err(FormError::NameTaken(name.to_owned())),
        }
    }
}
