//! Reads a Markdown document as a workbook: each `##` heading is a sheet, each table row a row.
//!
//! Cases in `tests/cases` and reports of faults can so be written down without a binary file.

use super::Limits;
use super::refusal::Refusal;
use super::survey::{Collector, Survey, unique_names};
use super::workbook::{Content, Sheet, Workbook};
use crate::finding::Findings;
use crate::span::{CellRef, FileId};

pub(super) fn read(
    bytes: &[u8],
    file: FileId,
    limits: &Limits,
    out: &mut Findings,
) -> Result<Workbook, Refusal> {
    let text = std::str::from_utf8(bytes).map_err(|it| Refusal::damaged(it.to_string()))?;
    let mut sheets: Vec<Sheet> = Vec::new();
    let mut open: Option<(String, Vec<(CellRef, Content)>)> = None;
    let mut collector = Collector::new(file, limits);
    let mut close = |open: Option<(String, Vec<(CellRef, Content)>)>,
                     collector: &mut Collector<'_>| {
        open.map(|(name, cells)| collector.sheet(cells, Survey::of(&name), out)).transpose()
    };
    let mut row = 0;
    for line in text.lines() {
        if let Some(name) = line.strip_prefix("## ") {
            sheets.extend(close(open.take(), &mut collector)?);
            if sheets.len() as u64 >= u64::from(limits.sheets) {
                return Err(Refusal::too_many_sheets(limits));
            }
            open = Some((name.trim().to_owned(), Vec::new()));
            row = 0;
        } else if let (Some((_, cells)), true) = (&mut open, line.starts_with('|')) {
            let inner = line.trim_end().trim_matches('|');
            if inner.chars().all(|it| matches!(it, '-' | ':' | '|' | ' ')) && inner.contains('-') {
                continue;
            }
            for (col, value) in (0..).zip(inner.split('|')) {
                let value = value.trim().replace("<br>", "\n");
                collector.take(cells, CellRef::new(row, col), Content::Text(value))?;
            }
            row += 1;
        }
    }
    sheets.extend(close(open, &mut collector)?);
    unique_names(sheets.iter().map(|it| &*it.name))?;
    Ok(Workbook::of(sheets))
}
