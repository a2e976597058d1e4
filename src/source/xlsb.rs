//! Looks through xlsb packages record by record and rebuilds of them what a reader needs.
//!
//! Records are those of [MS-XLSB] 2.3. Of a sheet only its filled cells are copied, in the long forms
//! that every reader knows: short forms, rich texts and errors of formulas are rewritten into them.
//!
//! [MS-XLSB]: https://learn.microsoft.com/openspecs/office_file_formats/ms-xlsb

mod sheet;

use std::fmt::Write;

use super::archive::{Archive, pack};
use super::ooxml::{Relations, relations, sheet_key};
use super::refusal::Refusal;
use super::style::{Looks, Style};
use super::survey::Survey;
use super::{Limits, survey};
use crate::base::date::Epoch;

/// Numbers of the records that matter, by the names of the specification.
mod id {
    pub(super) const SST_ITEM: u16 = 19;
    pub(super) const NAME: u16 = 39;
    pub(super) const FONT: u16 = 43;
    pub(super) const FMT: u16 = 44;
    pub(super) const XF: u16 = 47;
    pub(super) const END_BOOK: u16 = 132;
    pub(super) const BEGIN_BUNDLE_SHEETS: u16 = 143;
    pub(super) const END_BUNDLE_SHEETS: u16 = 144;
    pub(super) const WB_PROP: u16 = 153;
    pub(super) const BUNDLE_SHEET: u16 = 156;
    pub(super) const BEGIN_SST: u16 = 159;
    pub(super) const EXTERN_SHEET: u16 = 362;
    pub(super) const BEGIN_FMTS: u16 = 615;
    pub(super) const BEGIN_CELL_XFS: u16 = 617;
    pub(super) const END_CELL_XFS: u16 = 618;
}

/// A package that a reader may be given.
pub(super) struct Rebuilt {
    /// The package.
    pub package: Vec<u8>,
    /// What was seen of its sheets; the reader knows them by [`sheet_key`].
    pub surveys: Vec<Survey>,
    /// How it counts days.
    pub epoch: Epoch,
}

/// Checks a package whose workbook lies at a path, and rebuilds it.
pub(super) fn rebuild(
    archive: &Archive<'_>,
    path: &str,
    limits: &Limits,
) -> Result<Rebuilt, Refusal> {
    let own = relations(archive, path)?;
    let texts = match own.of_kind("/sharedStrings") {
        Some(part) => archive.part(part)?,
        None => archive.part("xl/sharedStrings.bin")?,
    };
    let (texts, text_count) = shared_texts(&texts.unwrap_or_default())?;
    let styles = match own.of_kind("/styles") {
        Some(part) => archive.part(part)?,
        None => None,
    };
    let (formats, styles) = self::styles(&styles.unwrap_or_default())?;
    let book = archive.needed(path)?;
    let (book, parts, surveys, epoch) = workbook(&book, &own, limits)?;
    survey::unique_names(surveys.iter().map(|it| it.name.as_str()))?;
    if surveys.is_empty() {
        return Err(Refusal::damaged("no sheet"));
    }
    let mut seen = Vec::new();
    let mut sheets = Vec::new();
    let mut rels = String::from(
        "<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\">",
    );
    for (index, (part, mut survey)) in parts.iter().zip(surveys).enumerate() {
        let path = format!("worksheets/{}.bin", sheet_key(index));
        let key = sheet_key(index);
        let _ = write!(rels, "<Relationship Id=\"{key}\" Type=\"worksheet\" Target=\"{path}\"/>");
        let shared = Shared { texts: text_count, styles: &styles };
        let cells = sheet::rebuild(&archive.needed(part)?, part, &shared, &mut survey, limits)?;
        sheets.push((format!("xl/{path}"), cells));
        seen.push(survey);
    }
    rels += "</Relationships>";
    let fixed = [
        ("xl/workbook.bin", book.as_slice()),
        ("xl/_rels/workbook.bin.rels", rels.as_bytes()),
        ("xl/sharedStrings.bin", texts.as_slice()),
        ("xl/styles.bin", formats.as_slice()),
    ];
    let sheets = sheets.iter().map(|(path, cells)| (path.as_str(), cells.as_slice()));
    Ok(Rebuilt { package: pack(fixed.into_iter().chain(sheets)), surveys: seen, epoch })
}

/// What the sheets of a workbook share.
struct Shared<'a> {
    /// How many texts there are.
    texts: u32,
    /// The styles of cells, by their number.
    styles: &'a [Style],
}

type Book = (Vec<u8>, Vec<String>, Vec<Survey>, Epoch);

/// Copies sheets and names of the workbook's own part.
fn workbook(bytes: &[u8], own: &Relations, limits: &Limits) -> Result<Book, Refusal> {
    let (mut sheets, mut names) = (Vec::new(), Vec::new());
    let mut epoch = Epoch::Since1900;
    let (mut parts, mut surveys) = (Vec::new(), Vec::new());
    // Names point at sheets by number; what is left out keeps its number.
    let mut bundle = 0;
    for record in Records(bytes) {
        let (kind, body) = record?;
        match kind {
            id::WB_PROP if body.first().is_some_and(|it| it & 1 == 1) => epoch = Epoch::Since1904,
            id::BUNDLE_SHEET => {
                if bundle >= limits.sheets {
                    return Err(Refusal::too_many_sheets(limits));
                }
                bundle += 1;
                let mut body = Body(body);
                let (state, _) = (body.u32()?, body.u32()?);
                let (relation, name) = (body.text()?, body.text()?);
                if relation.is_empty() {
                    continue;
                }
                let Some((kind, part)) = own.get(&relation) else {
                    return Err(Refusal::damaged(name));
                };
                if !kind.ends_with("worksheet") {
                    continue;
                }
                let key = sheet_key(parts.len());
                let mut entry = vec![0; 8];
                push_text(&mut entry, &key);
                push_text(&mut entry, &key);
                push(&mut sheets, id::BUNDLE_SHEET, &entry);
                let mut survey = Survey::of(&name);
                survey.is_hidden = state != 0;
                parts.push(part.to_owned());
                surveys.push(survey);
            }
            // When a sheet without cells stands among them the numbers shift; heads are looked for then.
            id::EXTERN_SHEET | id::NAME if bundle as usize == parts.len() => {
                push(&mut names, kind, body);
            }
            _ => {}
        }
    }
    let mut book = Vec::new();
    push(&mut book, id::WB_PROP, &[u8::from(epoch == Epoch::Since1904), 0, 0, 0]);
    push(&mut book, id::BEGIN_BUNDLE_SHEETS, &[]);
    book.extend(sheets);
    push(&mut book, id::END_BUNDLE_SHEETS, &[]);
    book.extend(names);
    push(&mut book, id::END_BOOK, &[]);
    Ok((book, parts, surveys, epoch))
}

/// Copies the texts that cells share; also returns how many there are.
fn shared_texts(bytes: &[u8]) -> Result<(Vec<u8>, u32), Refusal> {
    let mut items = Vec::new();
    let mut count: u32 = 0;
    for record in Records(bytes) {
        let (kind, body) = record?;
        if kind == id::SST_ITEM {
            let mut item = vec![0];
            push_text(&mut item, &Body(body.get(1..).unwrap_or_default()).text()?);
            push(&mut items, id::SST_ITEM, &item);
            count += 1;
        }
    }
    let mut out = Vec::new();
    push(&mut out, id::BEGIN_SST, &[count.to_le_bytes(), count.to_le_bytes()].concat());
    out.extend(items);
    Ok((out, count))
}

/// Copies which formats cells have; also returns what else the styles make of their cells.
fn styles(bytes: &[u8]) -> Result<(Vec<u8>, Vec<Style>), Refusal> {
    let (mut formats, mut cells) = (Vec::new(), Vec::new());
    let (mut looks, mut styles) = (Looks::default(), Vec::new());
    let mut is_in_cells = false;
    for record in Records(bytes) {
        match record? {
            (id::FMT, body) => {
                let mut body = Body(body);
                let (id, code) = (body.u16()?, body.text()?);
                let mut format = id.to_le_bytes().to_vec();
                push_text(&mut format, &code);
                formats.push(format);
                looks.codes.insert(u32::from(id), code);
            }
            (id::FONT, body) => {
                let mut body = Body(body);
                let (_, marks) = (body.u16()?, body.u16()?);
                looks.fonts.push(marks & 0x08 != 0);
            }
            (id::BEGIN_CELL_XFS, _) => is_in_cells = true,
            (id::END_CELL_XFS, _) => is_in_cells = false,
            (id::XF, body) if is_in_cells => {
                let mut body = Body(body);
                let (_, format, font) = (body.u16()?, body.u16()?, body.u16()?);
                cells.push([[0, 0], format.to_le_bytes()].concat());
                styles.push(looks.style(u32::from(format), Some(usize::from(font))));
            }
            _ => {}
        }
    }
    let mut out = Vec::new();
    for (begin, kind, bodies) in
        [(id::BEGIN_FMTS, id::FMT, formats), (id::BEGIN_CELL_XFS, id::XF, cells)]
    {
        push(&mut out, begin, &u32::try_from(bodies.len()).unwrap_or(0).to_le_bytes());
        for body in bodies {
            push(&mut out, kind, &body);
        }
    }
    Ok((out, styles))
}

/// The records of a part, one after the other.
struct Records<'a>(&'a [u8]);

impl<'a> Iterator for Records<'a> {
    type Item = Result<(u16, &'a [u8]), Refusal>;

    fn next(&mut self) -> Option<Self::Item> {
        if self.0.is_empty() {
            return None;
        }
        let record = self.record();
        if record.is_none() {
            self.0 = &[];
        }
        Some(record.ok_or_else(cut_off))
    }
}

impl<'a> Records<'a> {
    fn record(&mut self) -> Option<(u16, &'a [u8])> {
        let mut kind = u16::from(self.byte()?);
        if kind & 0x80 != 0 {
            kind = (kind & 0x7f) | (u16::from(self.byte()?) & 0x7f) << 7;
        }
        let mut length = 0;
        for shift in [0, 7, 14, 21] {
            let byte = self.byte()?;
            length |= usize::from(byte & 0x7f) << shift;
            if byte & 0x80 == 0 {
                break;
            }
        }
        let (body, rest) = self.0.split_at_checked(length)?;
        self.0 = rest;
        Some((kind, body))
    }

    fn byte(&mut self) -> Option<u8> {
        let (first, rest) = self.0.split_first()?;
        self.0 = rest;
        Some(*first)
    }
}

/// The body of a record, read from its beginning.
struct Body<'a>(&'a [u8]);

impl<'a> Body<'a> {
    fn take(&mut self, count: usize) -> Result<&'a [u8], Refusal> {
        let (taken, rest) = self.0.split_at_checked(count).ok_or_else(cut_off)?;
        self.0 = rest;
        Ok(taken)
    }

    fn array<const N: usize>(&mut self) -> Result<[u8; N], Refusal> {
        self.take(N)?.try_into().map_err(|_| cut_off())
    }

    fn u8(&mut self) -> Result<u8, Refusal> {
        self.array().map(|[it]| it)
    }

    fn u16(&mut self) -> Result<u16, Refusal> {
        self.array().map(u16::from_le_bytes)
    }

    fn u32(&mut self) -> Result<u32, Refusal> {
        self.array().map(u32::from_le_bytes)
    }

    /// Reads a text: the number of its units of UTF-16, then these.
    fn text(&mut self) -> Result<String, Refusal> {
        let units = self.u32()?;
        if units == u32::MAX {
            return Ok(String::new());
        }
        let bytes = self.take(usize::try_from(units).unwrap_or(usize::MAX).saturating_mul(2))?;
        Ok(encoding_rs::UTF_16LE.decode_without_bom_handling(bytes).0.into_owned())
    }
}

fn push(out: &mut Vec<u8>, kind: u16, body: &[u8]) {
    let byte = |it: usize| u8::try_from(it & 0x7f).unwrap_or(0);
    let kind = usize::from(kind);
    if kind < 0x80 {
        out.push(byte(kind));
    } else {
        out.extend([byte(kind) | 0x80, byte(kind >> 7)]);
    }
    let mut length = body.len();
    while length > 0x7f {
        out.push(byte(length) | 0x80);
        length >>= 7;
    }
    out.push(byte(length));
    out.extend(body);
}

fn push_text(out: &mut Vec<u8>, text: &str) {
    let units: Vec<u16> = text.encode_utf16().collect();
    out.extend(u32::try_from(units.len()).unwrap_or(0).to_le_bytes());
    out.extend(units.iter().flat_map(|it| it.to_le_bytes()));
}

fn cut_off() -> Refusal {
    Refusal::damaged("cut off")
}
