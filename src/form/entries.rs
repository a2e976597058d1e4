//! What is to be written into the cells of a form.

use std::collections::BTreeMap;

use crate::programme::{FieldPath, Value};
use crate::source::Content;

/// An entry of a cell.
#[derive(Debug, Clone, PartialEq)]
pub enum Entry {
    /// An answer of the field's kind.
    Value(Value),
    /// The answer that it was not collected.
    NotCollected,
    /// Something as it was typed, whatever it is.
    Typed(Content),
}

/// Entries by field and row; rows count from zero inside their section.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct Entries {
    cells: BTreeMap<(FieldPath, u32), Entry>,
}

impl Entries {
    /// Sets the entry of a field in a row of its section; answers have the row zero, the rows of a
    /// matrix follow the codes of its layout.
    pub fn set(&mut self, path: FieldPath, row: u32, entry: Entry) {
        self.cells.insert((path, row), entry);
    }

    /// Returns the entry of a field in a row of its section.
    #[must_use]
    pub fn get(&self, path: FieldPath, row: u32) -> Option<&Entry> {
        self.cells.get(&(path, row))
    }

    /// Returns whether a field has an entry in any row.
    #[must_use]
    pub fn holds(&self, path: FieldPath) -> bool {
        self.cells.range((path, 0)..=(path, u32::MAX)).next().is_some()
    }

    /// Returns how many rows of a section have entries.
    #[must_use]
    pub fn rows(&self, section: usize) -> u32 {
        let rows = self.cells.keys().filter(|(path, _)| path.section == section);
        rows.map(|(_, row)| row + 1).max().unwrap_or(0)
    }
}
