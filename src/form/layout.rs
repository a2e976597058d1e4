//! Says which field of a form stands in which cell.
//!
//! On every sheet: the title in the first row, help in the second, then the sections one under the
//! other, each with its heading, its help, and its cells. Answers have their label in the first
//! column and their cell in the second; tables and matrices have a row of heads.

use crate::base::{Label, NaiveDate};
use crate::programme::{Form, Mode, Programme, SectionKind};
use crate::span::CellRef;

/// The column in which labels and the first column of tables stand.
pub const FIRST_COLUMN: u32 = 0;

/// Rows above the first section: title, help, an empty one.
const ROWS_ABOVE: u32 = 3;

/// Where everything of a form stands.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Layout {
    /// The sheets in order; sheets without a section in this mode are left out.
    pub sheets: Vec<SheetLayout>,
}

/// Where the sections of a sheet stand.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct SheetLayout {
    /// The sheet, an index into [`Form::sheets`].
    pub sheet: usize,
    /// Its sections in order.
    pub sections: Vec<SectionLayout>,
}

/// Where a section stands.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct SectionLayout {
    /// The section, an index into [`Form::sections`].
    pub section: usize,
    /// The cell of its heading; its help stands one row below.
    pub heading: CellRef,
    /// The fields that are asked, indices into the section's fields.
    pub fields: Vec<usize>,
    /// The first row with answers: the row below the heads, or the first question.
    pub first_row: u32,
    /// How many rows have answers.
    pub rows: u32,
    /// For a matrix: the code of each row, indices into the list's codes.
    pub codes: Vec<usize>,
    /// The row of totals, where there is one: above the heads of a table, below a matrix.
    pub totals_row: Option<u32>,
}

impl SectionLayout {
    /// Returns the row of heads of a table or matrix.
    #[must_use]
    pub const fn head_row(&self) -> u32 {
        self.first_row - 1
    }

    /// Returns the cell of a field: of an answer its own, of a column its first.
    ///
    /// `place` is the field's position among [`Self::fields`].
    #[must_use]
    pub fn cell(&self, kind: &SectionKind, place: usize) -> CellRef {
        let place = u32::try_from(place).expect("few fields");
        match kind {
            SectionKind::Answers => CellRef::new(self.first_row + place, FIRST_COLUMN + 1),
            SectionKind::Table { .. } => CellRef::new(self.first_row, FIRST_COLUMN + place),
            SectionKind::Matrix { .. } => CellRef::new(self.first_row, FIRST_COLUMN + 1 + place),
        }
    }
}

/// Lays out a form as it is asked on a day in an accounting mode; without a mode, all of it.
#[must_use]
pub fn layout(programme: &Programme, form: &Form, mode: Option<Mode>, day: NaiveDate) -> Layout {
    let mut sheets = Vec::new();
    for sheet in 0..form.sheets.len() {
        let mut row = ROWS_ABOVE;
        let mut sections = Vec::new();
        for (index, section) in form.sections.iter().enumerate() {
            if section.sheet != sheet || !section.is_in(mode) {
                continue;
            }
            let fields: Vec<usize> = (0..section.fields.len())
                .filter(|it| section.fields[*it].is_asked_on(day))
                .collect();
            let heading = CellRef::new(row, FIRST_COLUMN);
            let below_help = row + 1 + u32::from(section.help.is_some());
            let (first_row, rows, codes, totals_row) = match &section.kind {
                SectionKind::Answers => {
                    (below_help, u32::try_from(fields.len()).expect("few fields"), Vec::new(), None)
                }
                SectionKind::Table { capacity } => {
                    let totals = u32::from(!section.totals.is_empty());
                    let first = below_help + totals + 1;
                    (first, *capacity, Vec::new(), (totals > 0).then_some(below_help))
                }
                SectionKind::Matrix { rows } => {
                    let list = programme.list(rows);
                    let codes: Vec<usize> = (0..list.codes.len())
                        .filter(|it| list.codes[*it].is_valid_on(day))
                        .collect();
                    let count = u32::try_from(codes.len()).expect("few codes");
                    let first = below_help + 1;
                    let totals = (!section.totals.is_empty()).then_some(first + count);
                    (first, count, codes, totals)
                }
            };
            let under = u32::from(totals_row.is_some_and(|it| it >= first_row));
            row = first_row + rows + under + 1;
            sections.push(SectionLayout {
                section: index,
                heading,
                fields,
                first_row,
                rows,
                codes,
                totals_row,
            });
        }
        if !sections.is_empty() {
            sheets.push(SheetLayout { sheet, sections });
        }
    }
    Layout { sheets }
}

/// Returns the defined name of a single answer, and of the head of a column.
#[must_use]
pub fn answer_name(section: &str, field: &str) -> String {
    format!("mw_{section}_{field}")
}

/// Returns the name of a table, and of the head of a matrix's rows.
#[must_use]
pub fn heading_name(section: &str) -> String {
    format!("mw_{section}")
}

/// Returns the defined name of the cells that offer the choices of a field.
#[must_use]
pub fn list_name(lists: &[std::sync::Arc<str>]) -> String {
    format!("mw_list_{}", lists.join("_"))
}

/// Returns the label of a row of totals; reading knows by it where a matrix ends.
#[must_use]
pub fn totals_label() -> Label {
    Label::new("Summe", "Total")
}

/// Returns the name of the sheet that explains a form; reading looks for no answers on it.
#[must_use]
pub fn instructions_label() -> Label {
    Label::new("Anleitung", "Instructions")
}
