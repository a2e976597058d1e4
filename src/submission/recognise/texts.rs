//! The texts of a sheet as keys for comparison, each made once and only when one is asked for.

use std::cell::OnceCell;

use crate::base::text;
use crate::source::{Sheet, Workbook};
use crate::span::CellRef;

/// A sheet whose texts can be compared with labels.
pub(super) struct Texts<'a> {
    /// The sheet.
    pub sheet: &'a Sheet,
    keys: OnceCell<Vec<Text>>,
}

/// A text on a sheet.
pub(super) struct Text {
    /// Its cell.
    pub at: CellRef,
    /// What it is compared by.
    pub key: String,
    /// Whether it is what its row begins with.
    pub is_first: bool,
}

impl<'a> Texts<'a> {
    /// Returns the sheets of a workbook in their order.
    pub(super) fn of(book: &'a Workbook) -> Vec<Self> {
        book.sheets.iter().map(|sheet| Self { sheet, keys: OnceCell::new() }).collect()
    }

    /// Returns the texts of the rows from `first` up to, not including, `end`.
    pub(super) fn rows(&self, first: u32, end: u32) -> &[Text] {
        let all = self.keys.get_or_init(|| {
            let rows = self.sheet.cells().chunk_by(|left, right| left.0.row == right.0.row);
            rows.flat_map(|row| {
                row.iter().enumerate().filter_map(|(index, (at, content))| {
                    let key = text::key(content.text()?);
                    Some(Text { at: *at, key, is_first: index == 0 })
                })
            })
            .collect()
        });
        let from = all.partition_point(|it| it.at.row < first);
        let to = all.partition_point(|it| it.at.row < end);
        &all[from..to.max(from)]
    }
}
