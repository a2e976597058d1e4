//! Small Office Open XML workbooks, part by part, so that every part can be spoilt.

use super::container::{Entry, packed};

pub(super) const HEAD: &str = "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n";

const SPREADSHEET: &str = "xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\" \
    xmlns:r=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships\"";

const RELATION: &str = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";

/// A workbook whose parts are still open.
pub(super) struct Book {
    parts: Vec<(String, Vec<u8>)>,
}

impl Book {
    /// Returns a workbook with sheets of this content, named `S1`, `S2` and so on.
    pub(super) fn of(sheets: &[String]) -> Self {
        let names: Vec<String> = (1..=sheets.len()).map(|it| format!("S{it}")).collect();
        let names: Vec<&str> = names.iter().map(String::as_str).collect();
        Self::named(&names, sheets)
    }

    /// Returns a workbook with sheets of these names.
    pub(super) fn named(names: &[&str], sheets: &[String]) -> Self {
        let mut listed = String::new();
        let mut relations = String::new();
        for (at, name) in (1..).zip(names) {
            let name = escaped(name);
            listed += &format!("<sheet name=\"{name}\" sheetId=\"{at}\" r:id=\"rId{at}\"/>");
            relations += &relation(at, "worksheet", &format!("worksheets/sheet{at}.xml"));
        }
        let last = names.len() + 1;
        relations += &relation(last, "styles", "styles.xml");
        relations += &relation(last + 1, "sharedStrings", "sharedStrings.xml");
        let mut book = Self { parts: Vec::new() }
            .with("[Content_Types].xml", format!("{HEAD}<Types xmlns=\"http://schemas.openxmlformats.org/package/2006/content-types\"><Default Extension=\"rels\" ContentType=\"application/vnd.openxmlformats-package.relationships+xml\"/><Default Extension=\"xml\" ContentType=\"application/xml\"/></Types>"))
            .with("_rels/.rels", relations_of(&relation(1, "officeDocument", "xl/workbook.xml")))
            .with("xl/workbook.xml", format!("{HEAD}<workbook {SPREADSHEET}><sheets>{listed}</sheets></workbook>"))
            .with("xl/_rels/workbook.xml.rels", relations_of(&relations))
            .with("xl/styles.xml", format!("{HEAD}<styleSheet {SPREADSHEET}><numFmts count=\"1\"><numFmt numFmtId=\"164\" formatCode=\"dd\\.mm\\.yyyy\"/></numFmts><cellXfs count=\"3\"><xf numFmtId=\"0\"/><xf numFmtId=\"14\"/><xf numFmtId=\"164\"/></cellXfs></styleSheet>"));
        for (at, sheet) in (1..).zip(sheets) {
            book = book.with(&format!("xl/worksheets/sheet{at}.xml"), sheet.clone());
        }
        book
    }

    /// Puts a part in, in the place of the one that has its name.
    pub(super) fn with(mut self, name: &str, content: impl Into<Vec<u8>>) -> Self {
        let content = content.into();
        match self.parts.iter_mut().find(|it| it.0 == name) {
            Some(part) => part.1 = content,
            None => self.parts.push((name.to_owned(), content)),
        }
        self
    }

    /// Leaves a part out.
    pub(super) fn without(mut self, name: &str) -> Self {
        self.parts.retain(|it| it.0 != name);
        self
    }

    /// Replaces text in every part that has it.
    pub(super) fn replacing(mut self, from: &str, to: &str) -> Self {
        for part in &mut self.parts {
            let text = String::from_utf8(part.1.clone()).expect("parts are text");
            part.1 = text.replace(from, to).into_bytes();
        }
        self
    }

    /// Adds a part of texts that cells point to.
    pub(super) fn texts(self, content: &str) -> Self {
        self.with("xl/sharedStrings.xml", format!("{HEAD}<sst {SPREADSHEET}{content}</sst>"))
    }

    pub(super) fn renamed(mut self, rename: impl Fn(&str) -> String) -> Self {
        for part in &mut self.parts {
            part.0 = rename(&part.0);
        }
        self
    }

    /// Returns the parts as they are to stand in a container.
    pub(super) fn entries(&self) -> Vec<Entry> {
        self.parts.iter().map(|(name, content)| Entry::deflated(name, content)).collect()
    }

    /// Returns the file.
    pub(super) fn packed(&self) -> Vec<u8> {
        packed(&self.entries())
    }

    /// Returns the file with one of its parts exchanged.
    pub(super) fn packed_with(&self, part: Entry) -> Vec<u8> {
        let mut entries = self.entries();
        entries.retain(|it| it.name != part.name);
        entries.push(part);
        packed(&entries)
    }
}

/// Returns a workbook with one sheet of these rows.
pub(super) fn of_rows(rows: &str) -> Vec<u8> {
    Book::of(&[sheet(rows)]).packed()
}

/// Returns a workbook with one row of these cells.
pub(super) fn of_cells(cells: &str) -> Vec<u8> {
    of_rows(&row(1, cells))
}

/// Returns the part of a sheet.
pub(super) fn sheet(rows: &str) -> String {
    format!("{HEAD}<worksheet {SPREADSHEET}><sheetData>{rows}</sheetData></worksheet>")
}

/// Returns what a sheet's part begins with, up to its rows.
pub(super) fn sheet_head() -> String {
    format!("{HEAD}<worksheet {SPREADSHEET}><sheetData>")
}

/// What a sheet's part ends with.
pub(super) const SHEET_TAIL: &str = "</sheetData></worksheet>";

pub(super) const SHEET: &str = "xl/worksheets/sheet1.xml";

pub(super) fn row(at: usize, cells: &str) -> String {
    format!("<row r=\"{at}\">{cells}</row>")
}

pub(super) fn number(cell: &str, value: &str) -> String {
    format!("<c r=\"{cell}\"><v>{value}</v></c>")
}

pub(super) fn text(cell: &str, value: &str) -> String {
    let value = escaped(value);
    format!("<c r=\"{cell}\" t=\"inlineStr\"><is><t xml:space=\"preserve\">{value}</t></is></c>")
}

/// Returns the rows of a table of three columns, as sound as can be.
pub(super) fn sound_rows() -> String {
    [("1", "Nr", "Name", "Betrag"), ("2", "A-1", "Äpfel", "10.5"), ("3", "A-2", "Birnen", "20")]
        .map(|(at, first, second, third)| {
            let last = match at {
                "1" => text("C1", third),
                _ => number(&format!("C{at}"), third),
            };
            let cells = text(&format!("A{at}"), first) + &text(&format!("B{at}"), second) + &last;
            row(at.parse().expect("a number"), &cells)
        })
        .concat()
}

/// Returns a workbook with nothing wrong in it.
pub(super) fn sound() -> Book {
    Book::of(&[sheet(&sound_rows())])
}

/// Returns rows of one text each.
pub(super) fn column_of(texts: &[&str]) -> String {
    let row = |(at, value): (usize, &&str)| row(at, &text(&format!("A{at}"), value));
    (1..).zip(texts).map(row).collect()
}

fn relation(id: usize, kind: &str, target: &str) -> String {
    format!("<Relationship Id=\"rId{id}\" Type=\"{RELATION}/{kind}\" Target=\"{target}\"/>")
}

fn relations_of(relations: &str) -> String {
    format!(
        "{HEAD}<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\">{relations}</Relationships>"
    )
}

fn escaped(text: &str) -> String {
    text.replace('&', "&amp;").replace('<', "&lt;").replace('>', "&gt;").replace('"', "&quot;")
}
