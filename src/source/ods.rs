//! Reads `OpenDocument` spreadsheets piece by piece, every repetition counted before it is made.
//!
//! The format is [ODF 1.3], part 3, chapter 9. A reader of our own, because the one for the other
//! formats repeats first and counts afterwards, and never ends on a file that is cut off (decision
//! 0014).
//!
//! [ODF 1.3]: https://docs.oasis-open.org/office/OpenDocument/v1.3/

mod cell;

use std::collections::BTreeSet;

use super::archive::Archive;
use super::markup::{Markup, Piece, Tag};
use super::refusal::Refusal;
use super::survey::{Collector, Survey, unique_names};
use super::workbook::{Content, DefinedName, Sheet, Workbook};
use super::{Limits, faults};
use crate::base::date::Epoch;
use crate::finding::Findings;
use crate::span::{CellRange, CellRef, FileId};

/// Defined names of a workbook; our largest form has some three hundred.
const NAMES_MAX: usize = 10_000;

/// Reads a document.
pub(super) fn read(
    archive: &Archive<'_>,
    file: FileId,
    limits: &Limits,
    out: &mut Findings,
) -> Result<Workbook, Refusal> {
    if let Some(manifest) = archive.part("META-INF/manifest.xml")? {
        let mut markup = Markup::new(&manifest, "manifest.xml")?;
        while let Some(piece) = markup.next()? {
            if matches!(piece, Piece::Open(tag) if tag.name() == "encryption-data") {
                return Err(Refusal::encrypted());
            }
        }
    }
    let content = archive.needed("content.xml")?;
    let mut document = Document {
        collector: Collector::new(file, limits),
        limits,
        hidden_styles: BTreeSet::new(),
        struck_styles: BTreeSet::new(),
        sheets: Vec::new(),
        names: Vec::new(),
        out,
    };
    document.read(&mut Markup::new(&content, "content.xml")?)?;
    unique_names(document.sheets.iter().map(|it| &*it.name))?;
    if document.sheets.is_empty() {
        return Err(Refusal::damaged("no sheet"));
    }
    document.out.looked(&faults::CELL_TWICE, document.sheets.len());
    Ok(Workbook { sheets: document.sheets, names: document.names, epoch: Epoch::Since1900 })
}

/// A document that is being read.
struct Document<'a> {
    collector: Collector<'a>,
    limits: &'a Limits,
    /// Styles of tables that are not shown.
    hidden_styles: BTreeSet<String>,
    /// Styles of cells whose content is crossed out.
    struck_styles: BTreeSet<String>,
    sheets: Vec<Sheet>,
    names: Vec<DefinedName>,
    out: &'a mut Findings,
}

impl Document<'_> {
    fn read(&mut self, markup: &mut Markup<'_>) -> Result<(), Refusal> {
        let mut style = String::new();
        while let Some(piece) = markup.next()? {
            let Piece::Open(tag) = piece else { continue };
            match tag.name() {
                "style" => style = attribute(&tag, "style:name")?,
                "table-properties"
                    if tag.get_prefixed("table:display")?.as_deref() == Some("false") =>
                {
                    self.hidden_styles.insert(style.clone());
                }
                "text-properties" if is_struck(&tag)? => {
                    self.struck_styles.insert(style.clone());
                }
                // What was deleted while changes were recorded has cells too.
                "tracked-changes" => markup.skip()?,
                "table" => self.table(&tag, markup)?,
                "named-range" => self.name(&tag, false)?,
                _ => {}
            }
        }
        Ok(())
    }

    fn name(&mut self, tag: &Tag<'_>, is_local: bool) -> Result<(), Refusal> {
        if self.names.len() >= NAMES_MAX {
            return Err(Refusal::refused("record", "named-expressions"));
        }
        let name = attribute(tag, "table:name")?;
        let target = attribute(tag, "table:cell-range-address")?;
        let defined = DefinedName::parse(&name, &target);
        self.names.extend(defined.map(|it| DefinedName { is_local, ..it }));
        Ok(())
    }

    fn table(&mut self, tag: &Tag<'_>, markup: &mut Markup<'_>) -> Result<(), Refusal> {
        if self.sheets.len() as u64 >= u64::from(self.limits.sheets) {
            return Err(Refusal::too_many_sheets(self.limits));
        }
        let mut survey = Survey::of(&attribute(tag, "table:name")?);
        survey.is_hidden = self.hidden_styles.contains(&attribute(tag, "table:style-name")?);
        let mut table = Table { survey, cells: Vec::new(), row: 0, column: 0 };
        let end = markup.depth();
        loop {
            match markup.next()? {
                Some(Piece::Open(tag)) => match tag.name() {
                    "table-row" => {
                        let filled = table.row(&tag, markup, &self.struck_styles, self.limits)?;
                        table.take(&filled, &mut self.collector)?;
                    }
                    "table-column" => table.columns(&tag, self.limits)?,
                    "named-range" => self.name(&tag, true)?,
                    "table-header-rows"
                    | "table-row-group"
                    | "table-rows"
                    | "table-header-columns"
                    | "table-column-group"
                    | "table-columns"
                    | "named-expressions" => {}
                    _ => markup.skip()?,
                },
                Some(Piece::Close(_)) if markup.depth() < end => break,
                Some(_) => {}
                None => return Err(Refusal::damaged("content.xml")),
            }
        }
        let sheet = self.collector.sheet(table.cells, table.survey, self.out)?;
        self.sheets.push(sheet);
        Ok(())
    }
}

/// A sheet that is being read.
struct Table {
    survey: Survey,
    cells: Vec<(CellRef, Content)>,
    row: u32,
    column: u32,
}

/// A row, and how often it is repeated.
struct Row {
    count: u32,
    is_hidden: bool,
    /// Of each filled cell its column, what was read of it, and whether that is crossed out.
    cells: Vec<(u32, cell::Read, bool)>,
}

impl Table {
    fn columns(&mut self, tag: &Tag<'_>, limits: &Limits) -> Result<(), Refusal> {
        let count = repeated(tag, "table:number-columns-repeated")?;
        if is_hidden(tag)? {
            let last = self.column.saturating_add(count - 1);
            self.survey.hide_columns(self.column, last, limits);
        }
        self.column = self.column.saturating_add(count);
        Ok(())
    }

    /// Reads a row, or several that are the same.
    fn row(
        &mut self,
        tag: &Tag<'_>,
        markup: &mut Markup<'_>,
        struck_styles: &BTreeSet<String>,
        limits: &Limits,
    ) -> Result<Row, Refusal> {
        let count = repeated(tag, "table:number-rows-repeated")?;
        let mut row = Row { count, is_hidden: is_hidden(tag)?, cells: Vec::new() };
        let mut col: u32 = 0;
        let end = markup.depth();
        loop {
            match markup.next()? {
                Some(Piece::Open(tag))
                    if matches!(tag.name(), "table-cell" | "covered-table-cell") =>
                {
                    let columns = repeated(&tag, "table:number-columns-repeated")?;
                    self.merge(&tag, col, limits)?;
                    let is_struck = struck_styles.contains(&attribute(&tag, "table:style-name")?);
                    if let Some(read) = cell::read(&tag, markup)? {
                        if columns > 1 && columns > limits.columns.saturating_sub(col) {
                            return Err(Refusal::sheet_too_large(limits));
                        }
                        let cells = (col..col + columns).map(|it| (it, read.clone(), is_struck));
                        row.cells.extend(cells);
                    }
                    col = col.saturating_add(columns);
                }
                Some(Piece::Open(_)) => markup.skip()?,
                Some(Piece::Close(_)) if markup.depth() < end => return Ok(row),
                Some(_) => {}
                None => return Err(Refusal::damaged("content.xml")),
            }
        }
    }

    /// Takes the cells of a row in, as often as it is repeated.
    fn take(&mut self, filled: &Row, collector: &mut Collector<'_>) -> Result<(), Refusal> {
        let last = self.row.saturating_add(filled.count);
        if !filled.cells.is_empty() {
            for row in self.row..last {
                for (col, read, is_struck) in &filled.cells {
                    let at = CellRef::new(row, *col);
                    if read.content == Content::Damaged {
                        self.survey.known.push((at, Content::Damaged));
                    }
                    if read.is_linked {
                        self.survey.linked.insert(at);
                    }
                    if read.is_shown_otherwise {
                        self.survey.shown_otherwise.insert(at);
                    }
                    if *is_struck {
                        self.survey.struck.insert(at);
                    }
                    collector.take(&mut self.cells, at, read.content.clone())?;
                }
                if filled.is_hidden {
                    self.survey.hidden_rows.insert(row);
                }
            }
        }
        self.row = last;
        Ok(())
    }

    fn merge(&mut self, tag: &Tag<'_>, col: u32, limits: &Limits) -> Result<(), Refusal> {
        let rows = repeated(tag, "table:number-rows-spanned")?;
        let columns = repeated(tag, "table:number-columns-spanned")?;
        let first = CellRef::new(self.row, col);
        let last = CellRef::new(self.row.saturating_add(rows - 1), col.saturating_add(columns - 1));
        self.survey.merge(CellRange { first, last }, limits)
    }
}

/// Returns how often something is repeated; once, unless it says otherwise.
fn repeated(tag: &Tag<'_>, name: &str) -> Result<u32, Refusal> {
    let Some(count) = tag.get_prefixed(name)? else { return Ok(1) };
    let count = count.parse::<u32>().ok().filter(|it| *it > 0);
    count.ok_or_else(|| Refusal::refused("record", name))
}

fn is_hidden(tag: &Tag<'_>) -> Result<bool, Refusal> {
    Ok(matches!(tag.get_prefixed("table:visibility")?.as_deref(), Some("collapse" | "filter")))
}

fn is_struck(tag: &Tag<'_>) -> Result<bool, Refusal> {
    let line = ["style:text-line-through-style", "style:text-line-through-type"];
    let has_line = |name| Ok(tag.get_prefixed(name)?.is_some_and(|it| it != "none"));
    Ok(has_line(line[0])? || has_line(line[1])?)
}

fn attribute(tag: &Tag<'_>, name: &str) -> Result<String, Refusal> {
    Ok(tag.get_prefixed(name)?.unwrap_or_default().into_owned())
}
