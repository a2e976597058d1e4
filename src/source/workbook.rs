//! A workbook as it was read: faithful, without meaning.

use std::collections::{BTreeMap, BTreeSet};

use serde::{Deserialize, Serialize};

use super::number_format::NumberFormat;
use crate::base::NaiveDate;
use crate::base::date::Epoch;
use crate::span::{CellRange, CellRef, FileId, SheetName, Span};

/// What a cell holds.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub enum Content {
    /// Text as typed, uncleaned.
    Text(String),
    /// A number; always finite.
    Number(f64),
    /// A number that the workbook shows as something else than a plain number; always finite.
    Formatted(f64, NumberFormat),
    /// A number that the workbook shows as a day; `None` when it is no day that exists.
    Date(Option<NaiveDate>),
    /// True or false.
    Bool(bool),
    /// The error of a formula, such as `#REF!`.
    Error(String),
    /// A formula that was never computed: its program stored no result.
    Uncomputed,
    /// A stored value that is damaged; the finding about it names the cell.
    Damaged,
}

impl Content {
    /// Returns the content as a person would read it, for quoting it in a message.
    #[must_use]
    pub fn shown(&self) -> String {
        match self {
            Self::Text(text) => crate::base::text::clean(text),
            // Beyond fifteen digits a spreadsheet shows powers of ten, too.
            Self::Number(number) if number.abs() >= 1e15 => format!("{number:e}"),
            Self::Number(number) => number.to_string(),
            Self::Formatted(number, format) => format.shown(*number),
            Self::Date(Some(day)) => day.format("%d.%m.%Y").to_string(),
            Self::Date(None) => "#####".to_owned(),
            Self::Bool(true) => "TRUE".to_owned(),
            Self::Bool(false) => "FALSE".to_owned(),
            Self::Error(error) => crate::base::text::clean(error),
            Self::Uncomputed => "=…".to_owned(),
            Self::Damaged => "�".to_owned(),
        }
    }

    /// Returns the text, when the cell holds text.
    #[must_use]
    pub fn text(&self) -> Option<&str> {
        match self {
            Self::Text(text) => Some(text),
            _ => None,
        }
    }
}

/// Why people who look at a sheet do not see what a cell holds, or see that it shall not hold.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
pub enum Concealment {
    /// Its row is hidden.
    Row,
    /// Its column is hidden.
    Column,
    /// It lies under another cell with which it is merged.
    Merge,
    /// It is crossed out.
    Struck,
}

/// A worksheet with its filled cells.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct Sheet {
    /// The file in which it stands; a set of csv files has one per sheet.
    pub file: FileId,
    /// Its name.
    pub name: SheetName,
    /// Whether the sheet is hidden.
    pub is_hidden: bool,
    /// Filled cells, row by row; no place occurs twice.
    cells: Vec<(CellRef, Content)>,
    /// Filled cells that nobody sees who looks at the sheet.
    concealed: BTreeMap<CellRef, Concealment>,
    /// First and last cell of those that are merged.
    merges: Vec<(CellRef, CellRef)>,
    /// Filled cells whose formulas take their values from other files.
    linked: BTreeSet<CellRef>,
}

impl Sheet {
    /// Returns a sheet of these cells; of two at the same place the first one stays.
    #[must_use]
    pub fn new(file: FileId, name: &str, mut cells: Vec<(CellRef, Content)>) -> Self {
        if !cells.is_sorted_by(|a, b| a.0 < b.0) {
            cells.sort_by_key(|it| it.0);
            cells.dedup_by_key(|it| it.0);
        }
        Self {
            file,
            name: name.into(),
            is_hidden: false,
            cells,
            concealed: BTreeMap::new(),
            merges: Vec::new(),
            linked: BTreeSet::new(),
        }
    }

    /// Returns the sheet with what was seen beside its cells.
    #[must_use]
    pub(super) fn seen(
        self,
        is_hidden: bool,
        concealed: BTreeMap<CellRef, Concealment>,
        merges: &[CellRange],
        linked: BTreeSet<CellRef>,
    ) -> Self {
        let merges = merges.iter().map(|it| (it.first, it.last)).collect();
        Self { is_hidden, concealed, merges, linked, ..self }
    }

    /// Returns the cell whose content people see at a place that is merged with others.
    #[must_use]
    pub fn shown_at(&self, cell: CellRef) -> Option<CellRef> {
        self.merges().find(|it| it.contains(cell)).map(|it| it.first)
    }

    /// Returns which cells are merged.
    pub fn merges(&self) -> impl Iterator<Item = CellRange> {
        self.merges.iter().map(|(first, last)| CellRange { first: *first, last: *last })
    }

    /// Returns the filled cells that nobody sees who looks at the sheet, and why.
    #[must_use]
    pub fn concealed(&self) -> &BTreeMap<CellRef, Concealment> {
        &self.concealed
    }

    /// Returns the cells whose formulas take their values from other files.
    #[must_use]
    pub fn linked(&self) -> &BTreeSet<CellRef> {
        &self.linked
    }

    /// Returns the sheet as one of these files instead of the one that its handle counts to.
    pub(super) fn moved(self, files: &[FileId]) -> Option<Self> {
        Some(Self { file: *files.get(self.file.index())?, ..self })
    }

    /// Returns what a cell holds, or nothing when it is empty.
    #[must_use]
    pub fn get(&self, cell: CellRef) -> Option<&Content> {
        let index = self.cells.binary_search_by_key(&cell, |it| it.0).ok()?;
        Some(&self.cells[index].1)
    }

    /// Returns the filled cells, row by row.
    #[must_use]
    pub fn cells(&self) -> &[(CellRef, Content)] {
        &self.cells
    }

    /// Returns the filled cells of the rows from `first` up to, not including, `end`.
    #[must_use]
    pub fn rows(&self, first: u32, end: u32) -> &[(CellRef, Content)] {
        let from = self.cells.partition_point(|it| it.0.row < first);
        let to = self.cells.partition_point(|it| it.0.row < end);
        &self.cells[from..to.max(from)]
    }

    /// Returns the number of rows up to the last filled one.
    #[must_use]
    pub fn height(&self) -> u32 {
        self.cells.last().map_or(0, |it| it.0.row + 1)
    }

    /// Returns the place of cells of this sheet.
    #[must_use]
    pub fn at(&self, cells: impl Into<CellRange>) -> Span {
        Span::cells(self.file, self.name.clone(), cells)
    }

    /// Returns the place that is the whole sheet.
    #[must_use]
    pub fn whole(&self) -> Span {
        Span::sheet(self.file, self.name.clone())
    }
}

/// A defined name that points at one cell.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct DefinedName {
    /// The name.
    pub name: String,
    /// The sheet it points to.
    pub sheet: String,
    /// The cell it points to; of a range its first.
    pub cell: CellRef,
    /// Whether it is known on one sheet only; copies of sheets bring such names.
    pub is_local: bool,
}

impl DefinedName {
    /// Reads what a workbook says a name stands for: `'Kosten 1'!$B$7`, `$Kopf.$C$5`.
    ///
    /// Returns nothing for names that stand for something else, such as a formula.
    #[must_use]
    pub fn parse(name: &str, target: &str) -> Option<Self> {
        let target = target.trim().trim_start_matches(['=', '$']);
        let (sheet, cells) = if let Some(rest) = target.strip_prefix('\'') {
            let end = closing_quote(rest)?;
            (rest[..end].replace("''", "'"), rest[end + 1..].trim_start_matches(['!', '.']))
        } else {
            let split = target.find('!').or_else(|| target.rfind(".$"))?;
            (target[..split].to_owned(), &target[split + 1..])
        };
        let first = cells.split(':').next()?;
        let cell = first.trim_start_matches(['.', '!']).parse().ok()?;
        Some(Self { name: name.to_owned(), sheet, cell, is_local: false })
    }
}

/// Returns where the quotation mark stands that is not one of a doubled pair.
fn closing_quote(text: &str) -> Option<usize> {
    let bytes = text.as_bytes();
    let mut index = 0;
    while index < bytes.len() {
        if bytes[index] == b'\'' {
            if bytes.get(index + 1) != Some(&b'\'') {
                return Some(index);
            }
            index += 1;
        }
        index += 1;
    }
    None
}

/// A workbook.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct Workbook {
    /// Its sheets in their order.
    pub sheets: Vec<Sheet>,
    /// Its defined names that point at cells.
    pub names: Vec<DefinedName>,
    /// How it counts days.
    pub epoch: Epoch,
}

impl Workbook {
    /// Returns a workbook of these sheets, without defined names.
    #[must_use]
    pub fn of(sheets: Vec<Sheet>) -> Self {
        Self { sheets, names: Vec::new(), epoch: Epoch::default() }
    }

    /// Returns the sheet of a name.
    #[must_use]
    pub fn sheet(&self, name: &str) -> Option<&Sheet> {
        self.sheets.iter().find(|it| &*it.name == name)
    }

    /// Returns the sheet and cell at which a defined name points. One that is known on a single sheet
    /// counts only where none is known everywhere.
    #[must_use]
    pub fn named(&self, name: &str) -> Option<(&Sheet, CellRef)> {
        let mut defined = self.names.iter().filter(|it| it.name.eq_ignore_ascii_case(name));
        let first = defined.next()?;
        let global = std::iter::once(first).chain(defined).find(|it| !it.is_local);
        let defined = global.unwrap_or(first);
        Some((self.sheet(&defined.sheet)?, defined.cell))
    }
}

#[cfg(test)]
mod tests {
    use super::{CellRef, DefinedName};

    #[test]
    fn names_are_read_as_every_program_writes_them() {
        for (target, sheet, cell) in [
            ("Kopf!$C$5", "Kopf", CellRef::new(4, 2)),
            ("'Ein ''Blatt'''!$A$1", "Ein 'Blatt'", CellRef::new(0, 0)),
            ("$Kopf.$C$5", "Kopf", CellRef::new(4, 2)),
            ("$'Kosten und Plan'.$B$2:.$C$9", "Kosten und Plan", CellRef::new(1, 1)),
            ("=Belege!$A$4:$L$64", "Belege", CellRef::new(3, 0)),
        ] {
            let name = DefinedName::parse("mw", target).expect(target);
            assert_eq!((name.sheet.as_str(), name.cell), (sheet, cell), "{target}");
        }
        assert_eq!(DefinedName::parse("mw", "#REF!"), None);
        assert_eq!(DefinedName::parse("mw", "SUM(A1)"), None);
    }
}
