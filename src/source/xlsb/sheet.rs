//! Copies the filled cells of an xlsb sheet in their long forms, each at a checked place.

use super::{Body, Records, Shared, push, push_text};
use crate::source::Limits;
use crate::source::refusal::Refusal;
use crate::source::style::short_number;
use crate::source::survey::Survey;
use crate::source::workbook::Content;
use crate::span::{CellRange, CellRef};

/// Numbers of the records of a sheet, by the names of the specification.
mod id {
    pub(super) const ROW_HDR: u16 = 0;
    pub(super) const CELL_BLANK: u16 = 1;
    pub(super) const CELL_RK: u16 = 2;
    pub(super) const CELL_ERROR: u16 = 3;
    pub(super) const CELL_BOOL: u16 = 4;
    pub(super) const CELL_REAL: u16 = 5;
    pub(super) const CELL_ST: u16 = 6;
    pub(super) const CELL_ISST: u16 = 7;
    pub(super) const FMLA_STRING: u16 = 8;
    pub(super) const FMLA_NUM: u16 = 9;
    pub(super) const FMLA_BOOL: u16 = 10;
    pub(super) const FMLA_ERROR: u16 = 11;
    pub(super) const SHORT_BLANK: u16 = 12;
    pub(super) const SHORT_ISST: u16 = 18;
    pub(super) const COL_INFO: u16 = 60;
    pub(super) const CELL_RSTRING: u16 = 62;
    pub(super) const BEGIN_SHEET_DATA: u16 = 145;
    pub(super) const END_SHEET_DATA: u16 = 146;
    pub(super) const WS_DIM: u16 = 148;
    pub(super) const MERGE_CELL: u16 = 176;
}

/// The long forms of the short records, from [`id::SHORT_BLANK`] on.
const LONG: [u16; 7] = [
    id::CELL_BLANK,
    id::CELL_RK,
    id::CELL_ERROR,
    id::CELL_BOOL,
    id::CELL_REAL,
    id::CELL_ST,
    id::CELL_ISST,
];

/// The codes of the errors that every reader knows.
const ERRORS: [u8; 8] = [0x00, 0x07, 0x0f, 0x17, 0x1d, 0x24, 0x2a, 0x2b];

/// Copies a sheet, and fills its survey.
pub(super) fn rebuild(
    bytes: &[u8],
    part: &str,
    shared: &Shared<'_>,
    survey: &mut Survey,
    limits: &Limits,
) -> Result<Vec<u8>, Refusal> {
    let mut out = Vec::new();
    push(&mut out, id::WS_DIM, &[0; 16]);
    push(&mut out, id::BEGIN_SHEET_DATA, &[]);
    let mut sheet = Sheet { part, shared, survey, out, row: None, col: 0 };
    let mut is_ended = false;
    for record in Records(bytes) {
        let (kind, body) = record?;
        match kind {
            id::ROW_HDR => sheet.row(body)?,
            id::CELL_BLANK..=id::FMLA_ERROR | id::CELL_RSTRING => {
                let mut body = Body(body);
                let col = body.u32()?;
                sheet.cell(kind, col, body)?;
            }
            id::SHORT_BLANK..=id::SHORT_ISST => {
                sheet.cell(LONG[usize::from(kind - id::SHORT_BLANK)], sheet.col, Body(body))?;
            }
            id::COL_INFO => {
                let mut body = Body(body);
                let (first, last) = (body.u32()?, body.u32()?);
                body.take(8)?;
                if body.u16()? & 1 == 1 {
                    sheet.survey.hide_columns(first, last, limits);
                }
            }
            id::MERGE_CELL => {
                let mut body = Body(body);
                let (top, bottom) = (body.u32()?, body.u32()?);
                let (left, right) = (body.u32()?, body.u32()?);
                let (first, last) = (CellRef::new(top, left), CellRef::new(bottom, right));
                sheet.survey.merge(CellRange { first, last }, limits)?;
            }
            id::END_SHEET_DATA => is_ended = true,
            _ => {}
        }
    }
    if !is_ended {
        return Err(Refusal::damaged(part));
    }
    push(&mut sheet.out, id::END_SHEET_DATA, &[]);
    Ok(sheet.out)
}

/// A sheet that is being copied.
struct Sheet<'a> {
    part: &'a str,
    shared: &'a Shared<'a>,
    survey: &'a mut Survey,
    out: Vec<u8>,
    row: Option<u32>,
    col: u32,
}

impl Sheet<'_> {
    fn misplaced(&self) -> Refusal {
        Refusal::refused("place", self.part)
    }

    fn row(&mut self, body: &[u8]) -> Result<(), Refusal> {
        let row = Body(body).u32()?;
        if row >= 1_048_576 {
            return Err(self.misplaced());
        }
        if body.get(11).is_some_and(|it| it & 0x10 != 0) {
            self.survey.hidden_rows.insert(row);
        }
        self.row = Some(row);
        self.col = 0;
        push(&mut self.out, id::ROW_HDR, &row.to_le_bytes());
        Ok(())
    }

    /// Copies a cell when it is filled; the body begins with its style.
    fn cell(&mut self, kind: u16, col: u32, mut body: Body<'_>) -> Result<(), Refusal> {
        let row = self.row.ok_or_else(|| self.misplaced())?;
        if col >= 16_384 {
            return Err(self.misplaced());
        }
        self.col = col + 1;
        let at = CellRef::new(row, col);
        let style = body.array()?;
        let mut copy = [col.to_le_bytes(), style].concat();
        let number = usize::try_from(u32::from_le_bytes(style) & 0x00ff_ffff).unwrap_or(usize::MAX);
        let style = self.shared.styles.get(number);
        if kind != id::CELL_BLANK && style.is_some_and(|it| it.is_struck) {
            self.survey.struck.insert(at);
        }
        let mut is_noted = |number| style.is_some_and(|it| it.note_number(at, number, self.survey));
        let kind = match kind {
            id::CELL_RK => {
                let number = body.array()?;
                if is_noted(short_number(u32::from_le_bytes(number))) {
                    return Ok(());
                }
                copy.extend(number);
                id::CELL_RK
            }
            id::CELL_REAL | id::FMLA_NUM => {
                let number = body.array()?;
                if !f64::from_le_bytes(number).is_finite() {
                    self.survey.known.push((at, Content::Damaged));
                    return Ok(());
                }
                if is_noted(f64::from_le_bytes(number)) {
                    return Ok(());
                }
                copy.extend(number);
                id::CELL_REAL
            }
            id::CELL_BOOL | id::FMLA_BOOL => {
                copy.push(body.u8()?);
                id::CELL_BOOL
            }
            id::CELL_ERROR | id::FMLA_ERROR => {
                let code = body.u8()?;
                if !ERRORS.contains(&code) {
                    let shown = format!("#{code:02X}");
                    self.survey.known.push((at, Content::Error(shown)));
                    return Ok(());
                }
                copy.push(code);
                id::CELL_ERROR
            }
            id::CELL_ST | id::FMLA_STRING => {
                push_text(&mut copy, &body.text()?);
                id::CELL_ST
            }
            id::CELL_RSTRING => {
                body.u8()?;
                push_text(&mut copy, &body.text()?);
                id::CELL_ST
            }
            id::CELL_ISST => {
                let index = body.u32()?;
                if index >= self.shared.texts {
                    self.survey.known.push((at, Content::Damaged));
                    return Ok(());
                }
                copy.extend(index.to_le_bytes());
                id::CELL_ISST
            }
            _ => return Ok(()),
        };
        push(&mut self.out, kind, &copy);
        Ok(())
    }
}
