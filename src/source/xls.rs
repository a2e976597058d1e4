//! Looks through the records of old Excel workbooks before a reader is given them.
//!
//! Records are those of [MS-XLS] 2.3. The stream is handed on as it is but for the records that say
//! how large a sheet is, which are made to say what is true.
//!
//! [MS-XLS]: https://learn.microsoft.com/openspecs/office_file_formats/ms-xls

use super::refusal::Refusal;
use super::style::{Looks, Style, short_number};
use super::survey::Survey;
use super::workbook::Content;
use super::{Limits, survey};
use crate::span::{CellRange, CellRef};

/// Numbers of the records that matter, by the names of the specification.
mod id {
    pub(super) const FORMULA: u16 = 0x0006;
    pub(super) const EOF: u16 = 0x000a;
    pub(super) const FONT: u16 = 0x0031;
    pub(super) const FILE_PASS: u16 = 0x002f;
    pub(super) const COL_INFO: u16 = 0x007d;
    pub(super) const BOUND_SHEET: u16 = 0x0085;
    pub(super) const MUL_RK: u16 = 0x00bd;
    pub(super) const RSTRING: u16 = 0x00d6;
    pub(super) const XF: u16 = 0x00e0;
    pub(super) const MERGE_CELLS: u16 = 0x00e5;
    pub(super) const LABEL_SST: u16 = 0x00fd;
    pub(super) const DIMENSIONS: u16 = 0x0200;
    pub(super) const NUMBER: u16 = 0x0203;
    pub(super) const LABEL: u16 = 0x0204;
    pub(super) const BOOL_ERR: u16 = 0x0205;
    pub(super) const ROW: u16 = 0x0208;
    pub(super) const RK: u16 = 0x027e;
    pub(super) const FORMAT: u16 = 0x041e;
    pub(super) const BOF: u16 = 0x0809;
}

/// A workbook stream that a reader may be given.
pub(super) struct Checked {
    /// The stream.
    pub stream: Vec<u8>,
    /// Whether its texts are stored as Excel 97 and later do.
    pub is_biff8: bool,
    /// What was seen of its sheets, in their order; the reader tells the names.
    pub surveys: Vec<Survey>,
}

/// Checks every record of a stream.
pub(super) fn check(mut stream: Vec<u8>, limits: &Limits) -> Result<Checked, Refusal> {
    let globals = globals(&stream, limits)?;
    let mut surveys = Vec::new();
    for sheet in &globals.sheets {
        let mut survey = Survey::default();
        survey.is_hidden = sheet.is_hidden;
        if sheet.has_cells {
            check_sheet(&mut stream, sheet.offset, &globals.styles, &mut survey, limits)?;
        }
        surveys.push(survey);
    }
    if surveys.is_empty() {
        return Err(Refusal::damaged("no sheet"));
    }
    Ok(Checked { stream, is_biff8: globals.is_biff8, surveys })
}

struct Globals {
    is_biff8: bool,
    sheets: Vec<Bound>,
    /// The styles of cells, by their number.
    styles: Vec<Style>,
}

/// Where a sheet lies in the stream.
struct Bound {
    offset: usize,
    is_hidden: bool,
    has_cells: bool,
}

fn globals(stream: &[u8], limits: &Limits) -> Result<Globals, Refusal> {
    let mut globals = Globals { is_biff8: false, sheets: Vec::new(), styles: Vec::new() };
    let mut looks = Looks::default();
    let mut records = Records { stream, at: 0 };
    let mut is_first = true;
    while let Some(record) = records.next()? {
        let body = record.body(stream);
        match record.kind {
            id::BOF if is_first => {
                let version = word(body, 0)?;
                if !matches!(version, 0x0500 | 0x0600) {
                    return Err(Refusal::foreign("old-excel"));
                }
                globals.is_biff8 = version == 0x0600;
            }
            _ if is_first => return Err(Refusal::damaged("no beginning")),
            id::FILE_PASS => return Err(Refusal::encrypted()),
            id::BOUND_SHEET => {
                if globals.sheets.len() as u64 >= u64::from(limits.sheets) {
                    return Err(Refusal::too_many_sheets(limits));
                }
                let offset = usize::from(word(body, 0)?) | usize::from(word(body, 2)?) << 16;
                let state = word(body, 4)?;
                globals.sheets.push(Bound {
                    offset,
                    is_hidden: state & 0x03 != 0,
                    has_cells: state >> 8 == 0,
                });
            }
            id::FONT => looks.fonts.push(word(body, 2)? & 0x08 != 0),
            id::FORMAT => {
                let code = format_code(&body[2.min(body.len())..], globals.is_biff8);
                looks.codes.insert(u32::from(word(body, 0)?), code.ok_or_else(cut_off)?);
            }
            id::XF => {
                let (font, format) = (usize::from(word(body, 0)?), u32::from(word(body, 2)?));
                // No font has the number 4.
                let font = if font > 4 { font - 1 } else { font };
                globals.styles.push(looks.style(format, Some(font)));
            }
            id::EOF => break,
            _ => {}
        }
        is_first = false;
    }
    Ok(globals)
}

/// Reads the code of a format: its length, in Excel 97 and later how wide its letters are, and these.
fn format_code(bytes: &[u8], is_biff8: bool) -> Option<String> {
    if !is_biff8 {
        let (length, letters) = bytes.split_first()?;
        let letters = letters.get(..usize::from(*length))?;
        return Some(encoding_rs::WINDOWS_1252.decode_without_bom_handling(letters).0.into_owned());
    }
    let length = usize::from(u16::from_le_bytes([*bytes.first()?, *bytes.get(1)?]));
    let (is_wide, letters) = (bytes.get(2)? & 1 == 1, bytes.get(3..)?);
    if is_wide {
        let letters = letters.get(..2 * length)?;
        return Some(encoding_rs::UTF_16LE.decode_without_bom_handling(letters).0.into_owned());
    }
    Some(letters.get(..length)?.iter().map(|it| char::from(*it)).collect())
}

fn check_sheet(
    stream: &mut [u8],
    offset: usize,
    styles: &[Style],
    survey: &mut Survey,
    limits: &Limits,
) -> Result<(), Refusal> {
    let mut dimensions = Vec::new();
    let read: &[u8] = stream;
    let mut records = Records { stream: read, at: offset };
    let first = records.next()?.filter(|it| it.kind == id::BOF);
    if first.is_none() {
        return Err(Refusal::damaged("sheet"));
    }
    let mut depth = 1;
    while let Some(record) = records.next()? {
        let body = record.body(read);
        match record.kind {
            id::BOF => depth += 1,
            id::EOF => {
                depth -= 1;
                if depth == 0 {
                    break;
                }
            }
            // Charts within a sheet have records of their own.
            _ if depth > 1 => {}
            id::DIMENSIONS => dimensions.push((record.at, record.length)),
            id::ROW if body.get(12).is_some_and(|it| it & 0x20 != 0) => {
                survey.hidden_rows.insert(u32::from(word(body, 0)?));
            }
            id::COL_INFO if word(body, 8)? & 1 == 1 => {
                let (first, last) = (u32::from(word(body, 0)?), u32::from(word(body, 2)?));
                survey.hide_columns(first, last, limits);
            }
            id::MERGE_CELLS => {
                for at in 0..usize::from(word(body, 0)?) {
                    let corner = |row, col| -> Result<CellRef, Refusal> {
                        let read = |it| word(body, 2 + at * 8 + it).map(u32::from);
                        Ok(CellRef::new(read(row)?, read(col)?))
                    };
                    let cells = CellRange { first: corner(0, 4)?, last: corner(2, 6)? };
                    survey.merge(cells, limits)?;
                }
            }
            id::FORMULA
            | id::MUL_RK
            | id::RSTRING
            | id::LABEL_SST
            | id::NUMBER
            | id::LABEL
            | id::BOOL_ERR
            | id::RK => cell(record.kind, body, styles, survey, limits)?,
            _ => {}
        }
    }
    // Readers make room for as many cells as these records claim.
    for (at, length) in dimensions {
        stream[at..at + length].fill(0);
    }
    Ok(())
}

/// Checks the place and the value of a cell.
fn cell(
    kind: u16,
    body: &[u8],
    styles: &[Style],
    survey: &mut Survey,
    limits: &Limits,
) -> Result<(), Refusal> {
    let at = CellRef::new(u32::from(word(body, 0)?), u32::from(word(body, 2)?));
    let last = if kind == id::MUL_RK {
        u32::from(word(body, body.len().saturating_sub(2))?)
    } else {
        at.col
    };
    if at.col > 255 || last > 255 {
        return Err(Refusal::refused("place", "Workbook"));
    }
    // The reader makes a rectangle of all filled cells, so this is decided before it begins.
    if at.row >= limits.rows || last >= limits.columns {
        return Err(Refusal::sheet_too_large(limits));
    }
    let number = |from: usize| -> Option<f64> {
        body.get(from..from + 8)?.try_into().ok().map(f64::from_le_bytes)
    };
    let short = |from: usize| -> Option<f64> {
        let bits = body.get(from..from + 4)?.try_into().ok().map(u32::from_le_bytes)?;
        Some(short_number(bits))
    };
    let style = |from: usize| Ok(styles.get(usize::from(word(body, from)?)));
    let mut note = |at: CellRef, style: Option<&Style>, number: Option<f64>| {
        let Some(style) = style else { return };
        if style.is_struck {
            survey.struck.insert(at);
        }
        if let Some(number) = number {
            style.note_number(at, number, survey);
        }
    };
    if kind == id::MUL_RK {
        for (step, col) in (at.col..=last).enumerate() {
            note(CellRef::new(at.row, col), style(4 + 6 * step)?, short(6 + 6 * step));
        }
        return Ok(());
    }
    let shown = match kind {
        id::NUMBER => number(6),
        id::RK => short(6),
        // Where the result is no number, its last bytes say so.
        id::FORMULA if word(body, 12)? != 0xffff => number(6),
        _ => None,
    };
    note(at, style(4)?, shown);
    match kind {
        id::NUMBER if number(6).is_none_or(|it| !it.is_finite()) => {
            survey.known.push((at, Content::Damaged));
        }
        id::LABEL_SST => survey.pointing.push(at),
        id::FORMULA => {
            let (tag, mark) = (word(body, 6)? & 0xff, word(body, 12)?);
            // No result, and the wish to be computed when it is opened.
            if mark == 0xffff && tag == 3 && word(body, 14)? & 2 == 2 {
                survey.known.push((at, Content::Uncomputed));
            }
        }
        _ => {}
    }
    Ok(())
}

/// A record of a stream; its body lies at a place and has a length.
#[derive(Clone, Copy)]
struct Record {
    kind: u16,
    at: usize,
    length: usize,
}

impl Record {
    fn body(self, stream: &[u8]) -> &[u8] {
        &stream[self.at..self.at + self.length]
    }
}

/// The records of a stream from a place on.
struct Records<'a> {
    stream: &'a [u8],
    at: usize,
}

impl Records<'_> {
    /// Returns the next record, or nothing at the end of the stream.
    fn next(&mut self) -> Result<Option<Record>, Refusal> {
        let rest = self.stream.get(self.at..).ok_or_else(cut_off)?;
        if rest.len() < 4 {
            return Ok(None);
        }
        let (kind, length) = (word(rest, 0)?, usize::from(word(rest, 2)?));
        let record = Record { kind, at: self.at + 4, length };
        if rest.len() < 4 + length {
            return Err(cut_off());
        }
        self.at += 4 + length;
        Ok(Some(record))
    }
}

fn word(bytes: &[u8], at: usize) -> Result<u16, Refusal> {
    let pair = bytes.get(at..at + 2).and_then(|it| it.try_into().ok());
    pair.map(u16::from_le_bytes).ok_or_else(cut_off)
}

fn cut_off() -> Refusal {
    Refusal::damaged("cut off")
}

/// Names the surveys as the reader names the sheets.
pub(super) fn name(surveys: &mut [Survey], names: &[String]) -> Result<(), Refusal> {
    if surveys.len() != names.len() {
        return Err(Refusal::damaged("sheets"));
    }
    survey::unique_names(names.iter().map(String::as_str))?;
    for (survey, name) in surveys.iter_mut().zip(names) {
        survey.name.clone_from(name);
    }
    Ok(())
}
