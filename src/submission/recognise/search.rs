//! Finds a section by the texts of its heads, wherever they stand and in either language.

use super::Found;
use crate::base::{Label, text};
use crate::programme::{Form, Programme, Section, SectionKind, SheetPlan};
use crate::source::{Sheet, Workbook};
use crate::span::CellRef;

/// Returns where a section stands, judged by its heads; nothing when too few of them are there.
pub(super) fn by_heads<'a>(
    programme: &Programme,
    form: &Form,
    section: &Section,
    book: &'a Workbook,
) -> Option<Found<'a>> {
    let heads = Heads::of(programme, section);
    let is_named = |plan: &SheetPlan, sheet: &Sheet| {
        plan.title.matches(&sheet.name) || *plan.id == *sheet.name
    };
    book.sheets
        .iter()
        .filter_map(|sheet| {
            let rows = rows_of_section(form, section, sheet);
            let (found, score) = heads.find(section, sheet, rows)?;
            let is_own = is_named(&form.sheets[section.sheet], sheet);
            // Another section's sheet may have some of these heads as its own; only all of them show
            // that a block was moved there.
            let is_others = !is_own && form.sheets.iter().any(|it| is_named(it, sheet));
            let is_whole = found.fields.iter().all(Option::is_some);
            (is_whole || !is_others).then_some(((score, is_own), found))
        })
        // Of equals the first: `max_by_key` would take the last.
        .reduce(|best, next| if next.0 > best.0 { next } else { best })
        .map(|(_, found)| found)
}

/// Returns the row before which a section ends that begins above `row`: the next heading of a later
/// section of the same sheet, or the sheet's end.
///
/// A heading is the first text of its row; and nothing follows a table, so that no text in it can be
/// taken for a heading and cut it off.
pub(super) fn end_of_section(form: &Form, section: &Section, sheet: &Sheet, row: u32) -> u32 {
    let later: Vec<&Label> = later_on_sheet(form, section).map(|it| &it.title).collect();
    if later.is_empty() {
        return sheet.height();
    }
    let cells = sheet.rows(row + 1, sheet.height());
    let is_heading = |index: &usize| {
        let (at, content) = &cells[*index];
        let is_first_of_row = *index == 0 || cells[index - 1].0.row < at.row;
        let is_title = |it: &str| later.iter().any(|title| title.matches(it));
        is_first_of_row && content.text().is_some_and(is_title)
    };
    (0..cells.len()).find(is_heading).map_or(sheet.height(), |index| cells[index].0.row)
}

fn later_on_sheet<'a>(form: &'a Form, section: &'a Section) -> impl Iterator<Item = &'a Section> {
    let later = form.sections.iter().skip_while(|it| it.id != section.id).skip(1);
    later.filter(|it| it.sheet == section.sheet)
}

/// Returns the rows in which a section can stand: from its heading to the next one, or everything
/// where its heading is not to be found.
fn rows_of_section(form: &Form, section: &Section, sheet: &Sheet) -> (u32, u32) {
    let is_heading = |content: &crate::source::Content| {
        content.text().is_some_and(|it| section.title.matches(it))
    };
    match sheet.cells().iter().find(|(_, content)| is_heading(content)) {
        Some((at, _)) => (at.row, end_of_section(form, section, sheet, at.row)),
        None => (0, sheet.height()),
    }
}

/// The labels by which a section is known.
struct Heads<'a> {
    fields: Vec<&'a Label>,
    codes: Vec<&'a Label>,
}

impl<'a> Heads<'a> {
    fn of(programme: &'a Programme, section: &'a Section) -> Self {
        let codes = match &section.kind {
            SectionKind::Matrix { rows } => {
                programme.list(rows).codes.iter().map(|it| &it.label).collect()
            }
            _ => Vec::new(),
        };
        Self { fields: section.fields.iter().map(|it| &it.label).collect(), codes }
    }

    /// Returns the section on this sheet and how many of its heads were found; nothing when less
    /// than half of them were.
    fn find<'b>(
        &self,
        section: &Section,
        sheet: &'b Sheet,
        (first, end): (u32, u32),
    ) -> Option<(Found<'b>, usize)> {
        let texts: Vec<(CellRef, String)> = sheet
            .rows(first, end)
            .iter()
            .filter_map(|(at, content)| Some((*at, text::key(content.text()?))))
            .collect();
        let labelled = |texts: &[(CellRef, String)]| -> Vec<Option<CellRef>> {
            let find =
                |label: &&Label| texts.iter().find(|(_, it)| label.has_key(it)).map(|(at, _)| *at);
            self.fields.iter().map(find).collect()
        };
        match section.kind {
            SectionKind::Answers => {
                let fields: Vec<_> =
                    labelled(&texts).into_iter().map(|it| it.map(|label| label.right(1))).collect();
                let score = count(&fields);
                let found = Found { sheet, fields, rows: (first, end), labels: 0 };
                (score * 2 > self.fields.len()).then_some((found, score))
            }
            SectionKind::Table { .. } => {
                let (row, fields, score) = best_row(&texts, labelled)?;
                let found = Found { sheet, fields, rows: (row, end), labels: 0 };
                (score * 2 > self.fields.len()).then_some((found, score))
            }
            SectionKind::Matrix { .. } => {
                let is_code = |it: &str| self.codes.iter().any(|label| label.has_key(it));
                let (row, fields, score) = best_row(&texts, labelled)?;
                let below: Vec<_> =
                    texts.iter().filter(|(at, it)| at.row > row && is_code(it)).collect();
                let labels = below.first()?.0.col;
                let codes = below.iter().filter(|(at, _)| at.col == labels).count();
                let found = Found { sheet, fields, rows: (row, end), labels };
                (score > 0 && codes * 2 > self.codes.len().min(4)).then_some((found, score + codes))
            }
        }
    }
}

/// Returns the row with most labels, of equals the first, with where they stand in it and how many they
/// are; nothing when no row has any.
fn best_row(
    texts: &[(CellRef, String)],
    labelled: impl Fn(&[(CellRef, String)]) -> Vec<Option<CellRef>>,
) -> Option<(u32, Vec<Option<CellRef>>, usize)> {
    texts
        .chunk_by(|(left, _), (right, _)| left.row == right.row)
        .map(|row| {
            let fields = labelled(row);
            let score = count(&fields);
            (row[0].0.row, fields, score)
        })
        .filter(|it| it.2 > 0)
        .reduce(|best, next| if next.2 > best.2 { next } else { best })
}

fn count(fields: &[Option<CellRef>]) -> usize {
    fields.iter().flatten().count()
}
