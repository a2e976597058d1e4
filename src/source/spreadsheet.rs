//! Hands checked and rebuilt workbooks to the reader, cell by cell, and takes days from it as days.

use std::collections::BTreeSet;
use std::io::Cursor;

use calamine::{Cell, Data, DataRef, Reader, Xls, XlsOptions, Xlsb, Xlsx};

use super::archive::Archive;
use super::number_format::NumberFormat;
use super::ooxml::sheet_key;
use super::refusal::Refusal;
use super::survey::{Collector, Survey};
use super::workbook::{Content, DefinedName, Workbook};
use super::{Limits, compound, ooxml, xls, xlsb};
use crate::base::date::{Epoch, from_iso, from_serial};
use crate::finding::Findings;
use crate::span::{CellRef, FileId};

/// Reads an xlsx or xlsm package.
pub(super) fn xlsx(
    archive: &Archive<'_>,
    file: FileId,
    limits: &Limits,
    out: &mut Findings,
) -> Result<Workbook, Refusal> {
    let ooxml::Rebuilt { package, surveys, names, epoch } = ooxml::rebuild(archive, limits)?;
    let mut book = Xlsx::new(Cursor::new(package)).map_err(damaged)?;
    let mut collector = Collector::new(file, limits);
    let mut sheets = Vec::new();
    for (index, survey) in surveys.into_iter().enumerate() {
        let mut reader = book.worksheet_cells_reader(&sheet_key(index)).map_err(damaged)?;
        let next = || Ok(reader.next_cell().map_err(damaged)?.as_ref().map(handed));
        let cells = taken(&mut collector, epoch, next)?;
        sheets.push(collector.sheet(cells, survey, out)?);
    }
    Ok(Workbook { sheets, names, epoch })
}

/// Reads an xlsb package whose workbook lies at a path.
pub(super) fn xlsb(
    archive: &Archive<'_>,
    path: &str,
    file: FileId,
    limits: &Limits,
    out: &mut Findings,
) -> Result<Workbook, Refusal> {
    let xlsb::Rebuilt { package, surveys, epoch } = xlsb::rebuild(archive, path, limits)?;
    let mut book = Xlsb::new(Cursor::new(package)).map_err(damaged)?;
    let names = defined_names(book.defined_names(), &surveys);
    let mut collector = Collector::new(file, limits);
    let mut sheets = Vec::new();
    for (index, survey) in surveys.into_iter().enumerate() {
        let mut reader = book.worksheet_cells_reader(&sheet_key(index)).map_err(damaged)?;
        let next = || Ok(reader.next_cell().map_err(damaged)?.as_ref().map(handed));
        let cells = taken(&mut collector, epoch, next)?;
        sheets.push(collector.sheet(cells, survey, out)?);
    }
    Ok(Workbook { sheets, names, epoch })
}

/// Reads the workbook stream of an old Excel file.
pub(super) fn xls(
    stream: Vec<u8>,
    file: FileId,
    limits: &Limits,
    out: &mut Findings,
) -> Result<Workbook, Refusal> {
    let xls::Checked { stream, is_biff8, mut surveys } = xls::check(stream, limits)?;
    let mut options = XlsOptions::default();
    // Excel 97 and later store texts as UTF-16, whatever code page they declare.
    options.force_codepage = is_biff8.then_some(1200);
    let packed = Cursor::new(compound::pack(&stream));
    drop(stream);
    let mut book = Xls::new_with_options(packed, options).map_err(damaged)?;
    let epoch = if book.has_1904_epoch() { Epoch::Since1904 } else { Epoch::Since1900 };
    let sheet_names = book.sheet_names();
    xls::name(&mut surveys, &sheet_names)?;
    let names = book
        .defined_names()
        .iter()
        .filter_map(|(name, target)| DefinedName::parse(name, target))
        .collect();
    let mut collector = Collector::new(file, limits);
    let mut sheets = Vec::new();
    for (name, mut survey) in sheet_names.iter().zip(surveys) {
        let range = book.worksheet_range(name).map_err(damaged)?;
        for at in std::mem::take(&mut survey.pointing) {
            if range.get_value((at.row, at.col)).is_none_or(|it| *it == Data::Empty) {
                survey.known.push((at, Content::Damaged));
            }
        }
        let known: BTreeSet<CellRef> = survey.known.iter().map(|it| it.0).collect();
        let (first_row, first_col) = range.start().unwrap_or_default();
        let mut cells = Vec::new();
        for (row, col, value) in range.used_cells() {
            let place =
                |first: u32, step: usize| first + u32::try_from(step).unwrap_or(u32::MAX >> 1);
            let at = CellRef::new(place(first_row, row), place(first_col, col));
            if let Some(content) = content(value.clone(), epoch).filter(|_| !known.contains(&at)) {
                collector.take(&mut cells, at, content)?;
            }
        }
        sheets.push(collector.sheet(cells, survey, out)?);
    }
    Ok(Workbook { sheets, names, epoch })
}

/// Takes in the cells that a reader hands over one by one.
fn taken(
    collector: &mut Collector<'_>,
    epoch: Epoch,
    mut next: impl FnMut() -> Result<Option<(CellRef, Data)>, Refusal>,
) -> Result<Vec<(CellRef, Content)>, Refusal> {
    let mut cells = Vec::new();
    while let Some((at, value)) = next()? {
        if let Some(content) = content(value, epoch) {
            collector.take(&mut cells, at, content)?;
        }
    }
    Ok(cells)
}

fn handed(cell: &Cell<DataRef<'_>>) -> (CellRef, Data) {
    let (row, col) = cell.get_position();
    (CellRef::new(row, col), cell.get_value().clone().into())
}

/// Returns the names with the sheets that the reader knows by keys of our own.
fn defined_names(defined: &[(String, String)], surveys: &[Survey]) -> Vec<DefinedName> {
    let known = |name: &DefinedName| {
        let index = (0..surveys.len()).find(|it| sheet_key(*it) == name.sheet)?;
        Some(DefinedName { sheet: surveys[index].name.clone(), ..name.clone() })
    };
    defined.iter().filter_map(|(name, target)| known(&DefinedName::parse(name, target)?)).collect()
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
        Data::DateTime(value) if value.is_duration() => match number(value.as_f64()) {
            Content::Number(days) => Content::Formatted(days, NumberFormat::Duration),
            other => other,
        },
        Data::DateTime(value) => Content::Date(from_serial(value.as_f64(), epoch)),
        Data::DateTimeIso(text) | Data::DurationIso(text) => match from_iso(&text) {
            Some(day) => Content::Date(Some(day)),
            None => Content::Text(text),
        },
        Data::Error(error) => Content::Error(error.to_string()),
    })
}

fn number(value: f64) -> Content {
    if value.is_finite() { Content::Number(value) } else { Content::Damaged }
}

fn damaged(error: impl std::fmt::Display) -> Refusal {
    Refusal::damaged(error.to_string())
}
