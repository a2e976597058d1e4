//! What is seen of a sheet beside its values: what is hidden, merged, or cannot be told by a reader.

use std::collections::{BTreeMap, BTreeSet};

use super::refusal::Refusal;
use super::workbook::{Concealment, Content, Sheet};
use super::{Limits, faults};
use crate::finding::{Finding, Findings};
use crate::span::{CellRange, CellRef, FileId};

/// Merged areas of a sheet; each cell is looked for in all of them.
const MERGES_MAX: usize = 10_000;

/// Filled cells of a sheet that may lie far from its form; where there are more, the sheet is too large.
const FAR_MAX: usize = 20;

/// What the gate has seen of a sheet.
#[derive(Debug, Default)]
pub(super) struct Survey {
    /// Its name.
    pub name: String,
    /// Whether the sheet is hidden.
    pub is_hidden: bool,
    /// Hidden rows.
    pub hidden_rows: BTreeSet<u32>,
    /// Hidden columns.
    pub hidden_columns: BTreeSet<u32>,
    /// Cells whose content is crossed out.
    pub struck: BTreeSet<CellRef>,
    /// Cells whose formulas take their values from other files.
    pub linked: BTreeSet<CellRef>,
    /// Cells that show another number than they hold.
    pub shown_otherwise: BTreeSet<CellRef>,
    /// Merged cells; of each only the first one shows what it holds.
    merges: Vec<CellRange>,
    /// Cells whose content is known here; the reader is not shown them.
    pub known: Vec<(CellRef, Content)>,
    /// Cells that point to a text; one of which the reader makes nothing points nowhere.
    pub pointing: Vec<CellRef>,
}

impl Survey {
    /// Returns the survey of a sheet of which only the name is known.
    pub(super) fn of(name: &str) -> Self {
        Self { name: name.chars().take(255).collect(), ..Self::default() }
    }

    /// Takes note of merged cells.
    pub(super) fn merge(&mut self, cells: CellRange, limits: &Limits) -> Result<(), Refusal> {
        if self.merges.len() >= MERGES_MAX {
            return Err(Refusal::sheet_too_large(limits));
        }
        if cells.first != cells.last {
            self.merges.push(cells);
        }
        Ok(())
    }

    /// Takes note of hidden columns, both counted from zero and included.
    pub(super) fn hide_columns(&mut self, first: u32, last: u32, limits: &Limits) {
        self.hidden_columns.extend(first..=last.min(limits.columns));
    }

    /// Returns why a cell with content is not seen by people who look at the sheet, or not meant.
    fn concealment(&self, cell: CellRef) -> Option<Concealment> {
        if self.hidden_rows.contains(&cell.row) {
            Some(Concealment::Row)
        } else if self.hidden_columns.contains(&cell.col) {
            Some(Concealment::Column)
        } else if self.merges.iter().any(|it| it.contains(cell) && it.first != cell) {
            Some(Concealment::Merge)
        } else if self.struck.contains(&cell) {
            Some(Concealment::Struck)
        } else {
            None
        }
    }
}

/// Collects the cells of a workbook and counts them against the limits.
pub(super) struct Collector<'a> {
    file: FileId,
    limits: &'a Limits,
    cells: u64,
    text: u64,
    /// Filled cells beyond the limits of a sheet.
    far: Vec<CellRef>,
}

impl<'a> Collector<'a> {
    pub(super) fn new(file: FileId, limits: &'a Limits) -> Self {
        Self { file, limits, cells: 0, text: 0, far: Vec::new() }
    }

    /// Takes in a cell; one that holds nothing that anybody sees is an empty cell, and one far away from
    /// the others is only named.
    pub(super) fn take(
        &mut self,
        cells: &mut Vec<(CellRef, Content)>,
        at: CellRef,
        content: Content,
    ) -> Result<(), Refusal> {
        if let Content::Text(text) = &content {
            if crate::base::text::is_blank(text) {
                return Ok(());
            }
            self.text += text.len() as u64;
        }
        self.cells += 1;
        let is_far = at.row >= self.limits.rows || at.col >= self.limits.columns;
        if is_far && self.far.len() < FAR_MAX {
            self.far.push(at);
            return Ok(());
        }
        if is_far || self.cells > self.limits.cells {
            return Err(Refusal::sheet_too_large(self.limits));
        }
        if self.text > self.limits.unpacked {
            return Err(Refusal::unpacks_too_large(self.limits));
        }
        cells.push((at, content));
        Ok(())
    }

    /// Makes the sheet of its cells and of what was seen beside them.
    pub(super) fn sheet(
        &mut self,
        mut cells: Vec<(CellRef, Content)>,
        mut survey: Survey,
        out: &mut Findings,
    ) -> Result<Sheet, Refusal> {
        for (at, content) in std::mem::take(&mut survey.known) {
            self.take(&mut cells, at, content)?;
        }
        cells.sort_by_key(|it| it.0);
        let concealed: BTreeMap<CellRef, Concealment> =
            cells.iter().filter_map(|(at, _)| Some((*at, survey.concealment(*at)?))).collect();
        let twice: Vec<CellRef> = cells
            .windows(2)
            .filter(|pair| pair[0].0 == pair[1].0 && pair[0].1 != pair[1].1)
            .map(|pair| pair[0].0)
            .collect();
        let sheet = Sheet::new(self.file, &survey.name, cells);
        let sheet = sheet.seen(survey.is_hidden, concealed, &survey.merges, survey.linked);
        for (at, _) in sheet.cells().iter().filter(|it| it.1 == Content::Damaged) {
            out.push(Finding::new(&faults::CELL_UNREADABLE, sheet.at(*at)));
        }
        for at in std::mem::take(&mut self.far) {
            out.push(Finding::new(&faults::CELL_FAR, sheet.at(at)));
        }
        for at in survey.shown_otherwise {
            out.push(Finding::new(&faults::SHOWN_OTHERWISE, sheet.at(at)));
        }
        for at in twice {
            out.push(Finding::new(&faults::CELL_TWICE, sheet.at(at)));
        }
        Ok(sheet)
    }
}

/// Refuses two sheets of the same name: programs disagree on which of them counts.
pub(super) fn unique_names<'a>(names: impl IntoIterator<Item = &'a str>) -> Result<(), Refusal> {
    let mut seen = BTreeSet::new();
    for name in names {
        if !seen.insert(crate::base::text::clean(name).to_lowercase()) {
            return Err(Refusal::refused("sheet-twice", name));
        }
    }
    Ok(())
}
