//! Looks through xlsx packages and rebuilds of them what a reader needs: names, values, formats.
//!
//! Every position, index and type is checked here, where it still has its place; what the reader is
//! handed then holds nothing but checked cells under names of our own. What a reader would drop or
//! guess (formulas without a result, hidden rows, merged cells) goes into the [`Survey`].

mod sheet;
mod workbook;

use std::borrow::Cow;

use super::archive::{Archive, pack};
use super::markup::{Markup, Piece};
use super::refusal::Refusal;
use super::style::{Looks, Style};
use super::survey::Survey;
use super::workbook::DefinedName;
use super::{Limits, survey};
use crate::base::date::Epoch;

pub(super) use workbook::{Relations, relations};

/// A package that a reader may be given.
pub(super) struct Rebuilt {
    /// The package.
    pub package: Vec<u8>,
    /// What was seen of its sheets, in their order; the reader knows them by [`sheet_key`].
    pub surveys: Vec<Survey>,
    /// Its defined names that point at cells.
    pub names: Vec<DefinedName>,
    /// How it counts days.
    pub epoch: Epoch,
}

/// Returns the name by which the reader knows a sheet.
pub(super) fn sheet_key(index: usize) -> String {
    format!("s{index}")
}

/// Checks a package and rebuilds it.
pub(super) fn rebuild(archive: &Archive<'_>, limits: &Limits) -> Result<Rebuilt, Refusal> {
    let root = relations(archive, "")?;
    let path = root.of_kind("/officeDocument").unwrap_or("xl/workbook.xml").to_owned();
    let book = workbook::read(&archive.needed(&path)?, limits)?;
    survey::unique_names(book.sheets.iter().map(|it| it.name.as_str()))?;
    let own = relations(archive, &path)?;
    let texts = match own.of_kind("/sharedStrings") {
        Some(part) => archive.part(part)?.map(|it| shared_texts(&it, part)).transpose()?,
        None => None,
    };
    let (texts, text_count) = texts.unwrap_or_default();
    let styles = match own.of_kind("/styles") {
        Some(part) => archive.part(part)?.map(|it| styles(&it, part)).transpose()?,
        None => None,
    };
    let (formats, styles) = styles.unwrap_or_default();
    let mut surveys = Vec::new();
    let mut sheets = Vec::new();
    for entry in &book.sheets {
        let Some((kind, part)) = own.get(&entry.relation) else {
            return Err(Refusal::damaged(entry.name.as_str()));
        };
        // Charts, dialogs and macro sheets hold no cells.
        if !kind.ends_with("/worksheet") {
            continue;
        }
        let bytes = archive.needed(part)?;
        let mut survey = Survey::of(&entry.name);
        survey.is_hidden = entry.is_hidden;
        let shared = Shared { texts: text_count, styles: &styles };
        sheets.push(sheet::rebuild(&bytes, part, &shared, &mut survey, limits)?);
        surveys.push(survey);
    }
    if sheets.is_empty() {
        return Err(Refusal::damaged("no sheet"));
    }
    let package = assemble(&sheets, &texts, &formats, book.epoch);
    Ok(Rebuilt { package, surveys, names: book.names, epoch: book.epoch })
}

/// What the sheets of a workbook share.
struct Shared<'a> {
    /// How many texts there are.
    texts: u64,
    /// The styles of cells, by their number.
    styles: &'a [Style],
}

const SHEETS: &str = "xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\" \
     xmlns:r=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships\"";
const RELATIONS: &str = "http://schemas.openxmlformats.org/package/2006/relationships";
const KINDS: &str = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";

fn assemble(sheets: &[String], texts: &str, formats: &str, epoch: Epoch) -> Vec<u8> {
    use std::fmt::Write;
    let mut entries = String::new();
    let mut relations = String::new();
    for index in 0..sheets.len() {
        let key = sheet_key(index);
        let _ = write!(entries, "<sheet name=\"{key}\" sheetId=\"{}\" r:id=\"{key}\"/>", index + 1);
        let _ = write!(
            relations,
            "<Relationship Id=\"{key}\" Type=\"{KINDS}/worksheet\" Target=\"worksheets/{key}.xml\"/>"
        );
    }
    let is_1904 = u8::from(epoch == Epoch::Since1904);
    let root = format!(
        "<Relationships xmlns=\"{RELATIONS}\"><Relationship Id=\"book\" \
         Type=\"{KINDS}/officeDocument\" Target=\"xl/workbook.xml\"/></Relationships>"
    );
    let book = format!(
        "<workbook {SHEETS}><workbookPr date1904=\"{is_1904}\"/><sheets>{entries}</sheets></workbook>"
    );
    let relations = format!("<Relationships xmlns=\"{RELATIONS}\">{relations}</Relationships>");
    let texts = format!("<sst {SHEETS}>{texts}</sst>");
    let styles = format!("<styleSheet {SHEETS}>{formats}</styleSheet>");
    let sheets: Vec<(String, String)> = sheets
        .iter()
        .enumerate()
        .map(|(index, cells)| {
            let path = format!("xl/worksheets/{}.xml", sheet_key(index));
            (path, format!("<worksheet {SHEETS}><sheetData>{cells}</sheetData></worksheet>"))
        })
        .collect();
    let fixed = [
        ("_rels/.rels", &root),
        ("xl/workbook.xml", &book),
        ("xl/_rels/workbook.xml.rels", &relations),
        ("xl/sharedStrings.xml", &texts),
        ("xl/styles.xml", &styles),
    ];
    let parts = fixed.into_iter().map(|(path, text)| (path, text.as_bytes()));
    pack(parts.chain(sheets.iter().map(|(path, text)| (path.as_str(), text.as_bytes()))))
}

/// Copies the texts that cells share, without their looks; also returns how many there are.
fn shared_texts(bytes: &[u8], part: &str) -> Result<(String, u64), Refusal> {
    let mut markup = Markup::new(bytes, part)?;
    let mut out = String::new();
    let mut count = 0;
    while let Some(piece) = markup.next()? {
        if let Piece::Open(tag) = piece
            && tag.name() == "si"
        {
            count += 1;
            let text = rich_text(&mut markup)?;
            out.push_str("<si>");
            push_text(&mut out, &text);
            out.push_str("</si>");
        }
    }
    Ok((out, count))
}

/// Returns the text of the element that was just opened: of all its runs, without how it is spoken.
fn rich_text<'a>(markup: &mut Markup<'a>) -> Result<Cow<'a, str>, Refusal> {
    markup.text_where(|name| matches!(name, "t" | "r" | "is"))
}

fn push_text(out: &mut String, text: &str) {
    out.push_str("<t xml:space=\"preserve\">");
    out.push_str(&quick_xml::escape::partial_escape(text));
    out.push_str("</t>");
}

/// Copies which formats cells have, and of the formats only whether they show days; also returns what
/// else the styles make of their cells.
fn styles(bytes: &[u8], part: &str) -> Result<(String, Vec<Style>), Refusal> {
    use std::fmt::Write;
    let mut markup = Markup::new(bytes, part)?;
    let (mut formats, mut cells) = (String::new(), String::new());
    let mut looks = Looks::default();
    let mut styles = Vec::new();
    let mut list = "";
    let whole = |it: Option<Cow<'_, str>>| it.and_then(|it| it.parse::<u32>().ok());
    while let Some(piece) = markup.next()? {
        match piece {
            Piece::Open(tag) => match (list, tag.name()) {
                (_, "numFmt") => {
                    let [id, code] = tag.values(["numFmtId", "formatCode"])?;
                    if let (Some(id), Some(code)) = (whole(id), code) {
                        let escaped = quick_xml::escape::escape(&*code);
                        let _ =
                            write!(formats, "<numFmt numFmtId=\"{id}\" formatCode=\"{escaped}\"/>");
                        looks.codes.insert(id, code.into_owned());
                    }
                }
                (_, "fonts") => list = "fonts",
                (_, "cellXfs") => list = "cellXfs",
                ("fonts", "font") => looks.fonts.push(false),
                ("fonts", "strike") => {
                    let is_off = matches!(tag.get("val")?.as_deref(), Some("0" | "false" | "off"));
                    if let Some(font) = looks.fonts.last_mut() {
                        *font = !is_off;
                    }
                }
                ("cellXfs", "xf") => {
                    let [id, font] = tag.values(["numFmtId", "fontId"])?;
                    let id = whole(id).unwrap_or(0);
                    let font = whole(font).and_then(|it| usize::try_from(it).ok());
                    let _ = write!(cells, "<xf numFmtId=\"{id}\"/>");
                    styles.push(looks.style(id, font));
                }
                _ => {}
            },
            Piece::Close(end) if end.name() == list => list = "",
            _ => {}
        }
    }
    Ok((format!("<numFmts>{formats}</numFmts><cellXfs>{cells}</cellXfs>"), styles))
}
