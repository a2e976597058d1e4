//! Reads xlsx, xlsm and ods workbooks cell by cell.

use std::io::Cursor;
use std::panic::{AssertUnwindSafe, catch_unwind};

use calamine::{Data, Ods, OdsError, Reader, SheetType, Xlsx, XlsxError};

use super::{Content, DefinedName, Limits, Sheet, Workbook, faults, unreadable};
use crate::base::NaiveDate;
use crate::base::date::{Epoch, from_serial};
use crate::finding::Finding;
use crate::span::{CellRef, FileId, Span};

pub(super) fn xlsx(bytes: Vec<u8>, file: FileId, limits: &Limits) -> Result<Workbook, Finding> {
    guarded(file, || {
        let mut book = Xlsx::new(Cursor::new(bytes)).map_err(|error| match error {
            XlsxError::Password => Finding::new(&faults::ENCRYPTED, Span::file(file)),
            other => unreadable(file, "damaged", &other.to_string()),
        })?;
        let epoch = if book.has_1904_epoch() { Epoch::Since1904 } else { Epoch::Since1900 };
        let mut budget = Budget { file, limits, cells: 0 };
        let mut sheets = Vec::new();
        for meta in book.sheets_metadata().to_vec() {
            if meta.typ != SheetType::WorkSheet {
                continue;
            }
            let failed = |_| {
                Finding::new(&faults::SHEET_UNREADABLE, Span::file(file))
                    .with("sheet", meta.name.as_str())
            };
            let mut reader = book.worksheet_cells_reader(&meta.name).map_err(failed)?;
            let mut cells = Vec::new();
            loop {
                let cell = match reader.next_cell() {
                    Ok(Some(cell)) => cell,
                    Ok(None) => break,
                    Err(XlsxError::CellError(error)) => {
                        // The reader cannot say where it stands; the sheet is not to be trusted.
                        return Err(failed(XlsxError::CellError(error)));
                    }
                    Err(error) => return Err(failed(error)),
                };
                let (row, col) = cell.get_position();
                let Some(content) = content(cell.get_value().clone().into(), epoch) else {
                    continue;
                };
                budget.take(row, col, &content)?;
                cells.extend(filled(row, col, content));
            }
            sheets.push(Sheet::new(file, &meta.name, cells));
        }
        Ok(Workbook { sheets, names: names(book.defined_names()), epoch })
    })
}

pub(super) fn ods(bytes: Vec<u8>, file: FileId, limits: &Limits) -> Result<Workbook, Finding> {
    guarded(file, || {
        let mut book = Ods::new(Cursor::new(bytes)).map_err(|error| match error {
            OdsError::Password => Finding::new(&faults::ENCRYPTED, Span::file(file)),
            other => unreadable(file, "damaged", &other.to_string()),
        })?;
        let mut budget = Budget { file, limits, cells: 0 };
        let mut sheets = Vec::new();
        for name in book.sheet_names() {
            let range = book.worksheet_range(&name).map_err(|_| {
                Finding::new(&faults::SHEET_UNREADABLE, Span::file(file))
                    .with("sheet", name.as_str())
            })?;
            let (first_row, first_col) = range.start().unwrap_or_default();
            let mut cells = Vec::new();
            for (row, col, value) in range.used_cells() {
                let row = first_row + u32::try_from(row).unwrap_or(u32::MAX - first_row);
                let col = first_col + u32::try_from(col).unwrap_or(u32::MAX - first_col);
                let Some(content) = content(value.clone(), Epoch::Since1900) else { continue };
                budget.take(row, col, &content)?;
                cells.extend(filled(row, col, content));
            }
            sheets.push(Sheet::new(file, &name, cells));
        }
        Ok(Workbook { sheets, names: names(book.defined_names()), epoch: Epoch::Since1900 })
    })
}

/// Turns a panic of the reader into a finding; nothing of a half-read workbook is kept.
fn guarded(
    file: FileId,
    read: impl FnOnce() -> Result<Workbook, Finding>,
) -> Result<Workbook, Finding> {
    catch_unwind(AssertUnwindSafe(read)).unwrap_or_else(|_| Err(unreadable(file, "damaged", "")))
}

pub(super) fn too_large(file: FileId, limits: &Limits) -> Finding {
    Finding::new(&faults::SHEET_TOO_LARGE, Span::file(file))
        .with("rows", i64::from(limits.rows))
        .with("columns", i64::from(limits.columns))
        .with("cells", i64::try_from(limits.cells).unwrap_or(i64::MAX))
}

/// Counts cells against the limits while they are read.
struct Budget<'a> {
    file: FileId,
    limits: &'a Limits,
    cells: u64,
}

impl Budget<'_> {
    fn take(&mut self, row: u32, col: u32, content: &Content) -> Result<(), Finding> {
        if matches!(content, Content::Text(text) if text.trim().is_empty()) {
            return Ok(());
        }
        self.cells += 1;
        let is_within =
            row < self.limits.rows && col < self.limits.columns && self.cells <= self.limits.cells;
        if is_within { Ok(()) } else { Err(too_large(self.file, self.limits)) }
    }
}

/// A cell that holds nothing but blanks is an empty cell.
fn filled(row: u32, col: u32, content: Content) -> Option<(CellRef, Content)> {
    let is_blank = matches!(&content, Content::Text(text) if text.trim().is_empty());
    (!is_blank).then(|| (CellRef::new(row, col), content))
}

/// Returns what a cell holds, or nothing when it is empty.
fn content(value: Data, epoch: Epoch) -> Option<Content> {
    Some(match value {
        Data::Empty => return None,
        #[expect(clippy::cast_precision_loss, reason = "cells hold doubles; no reader gives more")]
        Data::Int(whole) => number(whole as f64),
        Data::Float(value) => number(value),
        Data::String(text) => Content::Text(text),
        Data::Bool(value) => Content::Bool(value),
        Data::DateTime(value) if value.is_duration() => number(value.as_f64()),
        Data::DateTime(value) => Content::Date(from_serial(value.as_f64(), epoch)),
        Data::DateTimeIso(text) | Data::DurationIso(text) => iso(text),
        Data::Error(error) => Content::Error(error.to_string()),
    })
}

/// A number that is none stays visible as the error it is.
fn number(value: f64) -> Content {
    if value.is_finite() { Content::Number(value) } else { Content::Error(value.to_string()) }
}

/// Reads the day of an ISO date or time stamp; anything else stays text.
fn iso(text: String) -> Content {
    let day = text.get(..10).and_then(|it| NaiveDate::parse_from_str(it, "%Y-%m-%d").ok());
    day.map_or_else(|| Content::Text(text), |day| Content::Date(Some(day)))
}

fn names(defined: &[(String, String)]) -> Vec<DefinedName> {
    defined.iter().filter_map(|(name, target)| DefinedName::parse(name, target)).collect()
}
