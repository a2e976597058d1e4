//! Where something stands: file, sheet, cell.

use std::fmt;
use std::str::FromStr;
use std::sync::Arc;

use serde::{Deserialize, Deserializer, Serialize, Serializer};

/// A cell's place on its sheet, both from zero; prints as `AB7`.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
pub struct CellRef {
    /// The row, from zero.
    pub row: u32,
    /// The column, from zero.
    pub col: u32,
}

impl CellRef {
    /// Returns the cell at `row` and `col`, both from zero.
    #[must_use]
    pub const fn new(row: u32, col: u32) -> Self {
        Self { row, col }
    }

    /// Returns the cell so many columns to the right.
    #[must_use]
    pub const fn right(self, columns: u32) -> Self {
        Self { row: self.row, col: self.col + columns }
    }

    /// Returns the cell so many rows below.
    #[must_use]
    pub const fn down(self, rows: u32) -> Self {
        Self { row: self.row + rows, col: self.col }
    }
}

/// Returns the letters of a column, counted from zero: 0 is `A`, 26 is `AA`.
#[must_use]
pub fn column_letters(col: u32) -> String {
    let mut letters = Vec::new();
    let mut rest = u64::from(col) + 1;
    while rest > 0 {
        rest -= 1;
        letters.push(char::from(b'A' + u8::try_from(rest % 26).unwrap_or(0)));
        rest /= 26;
    }
    letters.iter().rev().collect()
}

impl fmt::Display for CellRef {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}{}", column_letters(self.col), u64::from(self.row) + 1)
    }
}

/// A text that names no cell of a sheet.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[error("not a cell such as AB7")]
pub struct NoCell;

/// Reads `AB7` and `$AB$7`; refuses what lies outside the largest sheet (`XFD1048576`).
impl FromStr for CellRef {
    type Err = NoCell;

    fn from_str(text: &str) -> Result<Self, NoCell> {
        let text = text.strip_prefix('$').unwrap_or(text);
        let split = text.find(|it: char| !it.is_ascii_alphabetic()).ok_or(NoCell)?;
        let (letters, digits) = text.split_at(split);
        let digits = digits.strip_prefix('$').unwrap_or(digits);
        if !(1..=3).contains(&letters.len())
            || !(1..=7).contains(&digits.len())
            || digits.starts_with('0')
            || !digits.bytes().all(|it| it.is_ascii_digit())
        {
            return Err(NoCell);
        }
        let col = letters
            .bytes()
            .fold(0u32, |sum, it| sum * 26 + u32::from(it.to_ascii_uppercase() - b'A') + 1);
        let row: u32 = digits.parse().map_err(|_| NoCell)?;
        if col > 16_384 || row > 1_048_576 {
            return Err(NoCell);
        }
        Ok(Self { row: row - 1, col: col - 1 })
    }
}

/// A rectangle of cells, both corners included.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct CellRange {
    /// The corner nearest to `A1`.
    pub first: CellRef,
    /// The corner farthest from `A1`.
    pub last: CellRef,
}

impl CellRange {
    /// Returns the smallest rectangle that holds all of these cells, or nothing where there are none.
    #[must_use]
    pub fn around(cells: &[CellRef]) -> Option<Self> {
        let (rows, columns) = (cells.iter().map(|it| it.row), cells.iter().map(|it| it.col));
        Some(Self {
            first: CellRef::new(rows.clone().min()?, columns.clone().min()?),
            last: CellRef::new(rows.max()?, columns.max()?),
        })
    }

    /// Returns whether a cell lies within.
    #[must_use]
    pub const fn contains(self, cell: CellRef) -> bool {
        self.first.row <= cell.row
            && cell.row <= self.last.row
            && self.first.col <= cell.col
            && cell.col <= self.last.col
    }
}

impl From<CellRef> for CellRange {
    fn from(cell: CellRef) -> Self {
        Self { first: cell, last: cell }
    }
}

impl fmt::Display for CellRange {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}", self.first)?;
        if self.last != self.first {
            write!(f, ":{}", self.last)?;
        }
        Ok(())
    }
}

/// Reads `F12` and `F12:F14`.
impl FromStr for CellRange {
    type Err = NoCell;

    fn from_str(text: &str) -> Result<Self, NoCell> {
        let (first, last) = text.split_once(':').unwrap_or((text, text));
        Ok(Self { first: first.parse()?, last: last.parse()? })
    }
}

/// The name of a worksheet as it stands in its workbook.
pub type SheetName = Arc<str>;

/// Returns the name of a sheet as references to its cells write it: `'Müller''s Blatt'`.
#[must_use]
pub fn quoted_sheet(name: &str) -> String {
    format!("'{}'", name.replace('\'', "''"))
}

/// A file of the run; an index into [`Files`].
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
pub struct FileId(u32);

impl FileId {
    /// Returns its place in the order in which files were found, from zero.
    #[must_use]
    pub const fn index(self) -> usize {
        self.0 as usize
    }
}

/// What a run knows of the files it has read, in the order in which they were found.
#[derive(Debug, Default)]
pub struct Files {
    all: Vec<FileFacts>,
}

/// A file as it was found.
#[derive(Debug, Clone)]
pub struct FileFacts {
    /// Its path as shown to people: relative to `input/`, with `/` on every system.
    pub path: Arc<str>,
    /// Its size in bytes.
    pub size: u64,
    /// SHA-256 of its content as lower-case hexadecimal digits; empty when it could not be read.
    pub hash: String,
}

impl Files {
    /// Takes note of a file and returns its handle.
    pub fn add(&mut self, facts: FileFacts) -> FileId {
        self.all.push(facts);
        FileId(u32::try_from(self.all.len() - 1).expect("fewer files than there are numbers"))
    }

    /// Takes note of a file of which only the path is known and returns its handle.
    pub fn note(&mut self, path: &str) -> FileId {
        self.add(FileFacts { path: path.into(), size: 0, hash: String::new() })
    }

    /// Takes note of what a file holds, once it was read.
    pub fn set_content(&mut self, file: FileId, size: u64, hash: String) {
        let facts = &mut self.all[file.0 as usize];
        facts.size = size;
        facts.hash = hash;
    }

    /// Returns what is known of a file.
    #[must_use]
    pub fn facts(&self, file: FileId) -> &FileFacts {
        &self.all[file.0 as usize]
    }

    /// Returns the path of a file as shown to people.
    #[must_use]
    pub fn path(&self, file: FileId) -> &str {
        &self.facts(file).path
    }

    /// Returns all files in the order in which they were found.
    pub fn iter(&self) -> impl Iterator<Item = (FileId, &FileFacts)> {
        (0..).map(FileId).zip(&self.all)
    }
}

/// A place in what was read: a file, perhaps a sheet of it, perhaps cells of that.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
pub struct Span {
    /// The file.
    pub file: FileId,
    /// The sheet, when the place lies on one.
    pub sheet: Option<SheetName>,
    /// The cells, when the place is narrower than a sheet.
    pub cells: Option<CellRange>,
    /// The line, from one, in files that have lines instead of cells.
    pub line: Option<u32>,
}

impl Span {
    /// Returns the place that is a whole file.
    #[must_use]
    pub const fn file(file: FileId) -> Self {
        Self { file, sheet: None, cells: None, line: None }
    }

    /// Returns the place that is a whole sheet.
    #[must_use]
    pub const fn sheet(file: FileId, sheet: SheetName) -> Self {
        Self { file, sheet: Some(sheet), cells: None, line: None }
    }

    /// Returns the place that is a cell or a rectangle of cells.
    #[must_use]
    pub fn cells(file: FileId, sheet: SheetName, cells: impl Into<CellRange>) -> Self {
        Self { file, sheet: Some(sheet), cells: Some(cells.into()), line: None }
    }

    /// Returns the place that is a line of a text file, counted from one.
    #[must_use]
    pub const fn line(file: FileId, line: u32) -> Self {
        Self { file, sheet: None, cells: None, line: Some(line) }
    }

    /// Returns the place inside its file: `Belege!F12`, `Belege`, `line 7`, or nothing.
    #[must_use]
    pub fn inside(&self) -> String {
        match (&self.sheet, self.cells, self.line) {
            (Some(sheet), Some(cells), _) => format!("{sheet}!{cells}"),
            (Some(sheet), None, _) => sheet.to_string(),
            (None, Some(cells), _) => cells.to_string(),
            (None, None, Some(line)) => line.to_string(),
            (None, None, None) => String::new(),
        }
    }
}

/// A value that knows where it stands.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Located<T> {
    /// The value.
    pub value: T,
    /// Its place.
    pub at: Span,
}

/// A computed value that knows the cells it was made of.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Traced<T> {
    /// The value.
    pub value: T,
    /// The cells.
    pub cells: Vec<Span>,
}

impl<T: std::ops::AddAssign> Traced<T> {
    /// Adds a value that stands in a cell.
    pub fn add(&mut self, value: T, at: &Span) {
        self.value += value;
        self.cells.push(at.clone());
    }

    /// Adds another computed value.
    pub fn merge(&mut self, other: Self) {
        self.value += other.value;
        self.cells.extend(other.cells);
    }
}

/// Returns places in their order, with cells that stand one below the other in a column put together.
#[must_use]
pub fn together(places: &[Span]) -> Vec<Span> {
    let mut sorted = places.to_vec();
    let column = |it: &Span| it.cells.map(|cells| (cells.first.col, cells.first.row));
    sorted.sort_by(|a, b| (a.file, &a.sheet, column(a), a).cmp(&(b.file, &b.sheet, column(b), b)));
    let mut out: Vec<Span> = Vec::new();
    for next in sorted {
        let Some(last) = out.last_mut() else {
            out.push(next);
            continue;
        };
        let is_beside = last.file == next.file && last.sheet == next.sheet;
        match (&mut last.cells, next.cells) {
            (Some(above), Some(below))
                if is_beside
                    && above.first.col == below.first.col
                    && above.last.col == below.last.col
                    && below.first.row <= above.last.row + 1 =>
            {
                above.last.row = above.last.row.max(below.last.row);
            }
            _ => out.push(next),
        }
    }
    out
}

impl Serialize for CellRange {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.collect_str(self)
    }
}

impl<'de> Deserialize<'de> for CellRange {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        String::deserialize(deserializer)?.parse().map_err(serde::de::Error::custom)
    }
}

#[cfg(test)]
mod tests {
    use super::{CellRange, CellRef, Files, Span, together};

    #[test]
    fn cells_below_each_other_are_one_place_and_others_are_not() {
        let mut files = Files::default();
        let (one, other) = (files.note("a"), files.note("b"));
        let cell = |file, at: &str| {
            let at: CellRef = at.parse().expect("a cell");
            Span::cells(file, "Belege".into(), CellRange::from(at))
        };
        let all = [
            cell(other, "F9"),
            cell(one, "F12"),
            cell(one, "G13"),
            cell(one, "F14"),
            cell(one, "F13"),
            cell(one, "F13"),
            cell(one, "F20"),
        ];
        let shown: Vec<String> = together(&all).iter().map(Span::inside).collect();
        assert_eq!(shown, ["Belege!F12:F14", "Belege!F20", "Belege!G13", "Belege!F9"]);
    }

    #[test]
    fn cells_print_as_people_name_them() {
        assert_eq!(CellRef::new(6, 27).to_string(), "AB7");
        assert_eq!(CellRef::new(1_048_575, 16_383).to_string(), "XFD1048576");
    }

    #[test]
    fn cells_beyond_the_largest_sheet_are_refused() {
        for text in ["XFE1", "A1048577", "A0", "A", "7", "A4294967298", "", "A-1"] {
            assert!(text.parse::<CellRef>().is_err(), "{text}");
        }
        assert_eq!("$AB$7".parse(), Ok(CellRef::new(6, 27)));
    }
}
