//! Reads a Markdown document as a workbook: each `##` heading is a sheet, each table row a row.
//!
//! Cases in `tests/cases` and reports of faults can so be written down without a binary file.

use super::{Content, Sheet, Workbook};
use crate::finding::Finding;
use crate::span::{CellRef, FileId};

pub(super) fn read(bytes: &[u8], file: FileId) -> Result<Workbook, Finding> {
    let text = std::str::from_utf8(bytes)
        .map_err(|error| super::unreadable(file, "damaged", &error.to_string()))?;
    let mut sheets: Vec<Sheet> = Vec::new();
    let mut open: Option<(String, Vec<(CellRef, Content)>)> = None;
    let mut row = 0;
    for line in text.lines() {
        if let Some(name) = line.strip_prefix("## ") {
            sheets.extend(open.take().map(|(name, cells)| Sheet::new(file, &name, cells)));
            open = Some((name.trim().to_owned(), Vec::new()));
            row = 0;
        } else if let (Some((_, cells)), true) = (&mut open, line.starts_with('|')) {
            let inner = line.trim_end().trim_matches('|');
            if inner.chars().all(|it| matches!(it, '-' | ':' | '|' | ' ')) && inner.contains('-') {
                continue;
            }
            for (col, value) in (0..).zip(inner.split('|')) {
                if !value.trim().is_empty() {
                    let value = value.trim().replace("<br>", "\n");
                    cells.push((CellRef::new(row, col), Content::Text(value)));
                }
            }
            row += 1;
        }
    }
    sheets.extend(open.map(|(name, cells)| Sheet::new(file, &name, cells)));
    Ok(Workbook::of(sheets))
}
