//! The hidden sheet with the choices that cells offer, each list in a column of its own.
//!
//! Validations point at these cells: lists written into a validation itself end at 255 characters.

use std::collections::BTreeMap;

use rust_xlsxwriter::Worksheet;

use super::place::{Names, absolute, column};
use super::{FormError, cell};
use crate::span::CellRef;

const SHEET: &str = "_listen";

/// The lists of a form, by the name of their cells.
#[derive(Default)]
pub(super) struct Lists {
    choices: BTreeMap<String, Vec<String>>,
}

impl Lists {
    /// Takes up a list; returns whether there is anything to choose from.
    pub(super) fn offer(&mut self, name: &str, choices: impl FnOnce() -> Vec<String>) -> bool {
        !self.choices.entry(name.to_owned()).or_insert_with(choices).is_empty()
    }

    /// Writes the sheet and defines the names of its lists.
    pub(super) fn write(&self, names: &mut Names) -> Result<Worksheet, FormError> {
        let mut sheet = Worksheet::new();
        sheet.set_name(SHEET)?.set_very_hidden(true).protect();
        for (col, (name, choices)) in (0..).zip(&self.choices) {
            let Some(last) = u32::try_from(choices.len()).ok().filter(|it| *it > 0) else {
                continue;
            };
            sheet.write_string(0, column(col), name)?;
            for (row, choice) in (1..).zip(choices) {
                sheet.write_string(row, column(col), cell::fitting(choice))?;
            }
            let cells = absolute(SHEET, CellRef::new(1, col), CellRef::new(last, col));
            names.define(name, cells)?;
        }
        Ok(sheet)
    }
}
