//! Finds a section by the texts of its heads, wherever they stand and in either language.

use super::Found;
use super::texts::{Text, Texts};
use crate::base::{Label, Lang};
use crate::programme::{Form, Programme, Section, SectionKind, SheetPlan};
use crate::source::Sheet;
use crate::span::CellRef;

/// Returns where a section stands, judged by its heads; nothing when too few of them are there.
pub(super) fn by_heads<'a>(
    programme: &Programme,
    form: &Form,
    section: &Section,
    sheets: &[Texts<'a>],
) -> Option<Found<'a>> {
    let heads = Heads::of(programme, section);
    sheets
        .iter()
        .filter_map(|texts| {
            let sheet = texts.sheet;
            let rows = rows_of_section(form, section, texts);
            let (found, score) = heads.find(section, texts, rows)?;
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

/// Returns where a section stands on a sheet, judged by its heads.
pub(super) fn on_sheet<'a>(
    programme: &Programme,
    form: &Form,
    section: &Section,
    texts: &Texts<'a>,
) -> Option<Found<'a>> {
    let rows = rows_of_section(form, section, texts);
    Heads::of(programme, section).find(section, texts, rows).map(|it| it.0)
}

/// Returns whether a sheet has the name of one of the form: its title in either language, or its id.
pub(super) fn is_named(plan: &SheetPlan, sheet: &Sheet) -> bool {
    plan.title.matches(&sheet.name) || *plan.id == *sheet.name
}

/// Returns the language of a form's headings and labels; nothing when they are of both or of none.
pub(super) fn language(form: &Form, sheets: &[Texts<'_>]) -> Option<Lang> {
    let labels: Vec<&Label> = form
        .sections
        .iter()
        .flat_map(|it| std::iter::once(&it.title).chain(it.fields.iter().map(|it| &it.label)))
        .collect();
    let texts = sheets.iter().flat_map(|it| it.rows(0, it.sheet.height()));
    let mut languages =
        texts.filter_map(|text| labels.iter().find_map(|it| it.language_of(&text.key)));
    let first = languages.next()?;
    languages.all(|it| it == first).then_some(first)
}

/// Returns the row before which a section ends that begins above `row`: the next heading of a later
/// section of the same sheet, or the sheet's end.
///
/// A heading is the first text of its row; and nothing follows a table, so that no text in it can be
/// taken for a heading and cut it off.
pub(super) fn end_of_section(form: &Form, section: &Section, texts: &Texts<'_>, row: u32) -> u32 {
    let height = texts.sheet.height();
    let later: Vec<&Label> = later_on_sheet(form, section).map(|it| &it.title).collect();
    if later.is_empty() {
        return height;
    }
    let is_heading = |it: &&Text| it.is_first && later.iter().any(|title| title.has_key(&it.key));
    texts.rows(row + 1, height).iter().find(is_heading).map_or(height, |it| it.at.row)
}

fn later_on_sheet<'a>(form: &'a Form, section: &'a Section) -> impl Iterator<Item = &'a Section> {
    let later = form.sections.iter().skip_while(|it| it.id != section.id).skip(1);
    later.filter(|it| it.sheet == section.sheet)
}

/// Returns the rows in which a section can stand: from its heading to the next one, or everything
/// where its heading is not to be found.
fn rows_of_section(form: &Form, section: &Section, texts: &Texts<'_>) -> (u32, u32) {
    let height = texts.sheet.height();
    match texts.rows(0, height).iter().find(|it| section.title.has_key(&it.key)) {
        Some(it) => (it.at.row, end_of_section(form, section, texts, it.at.row)),
        None => (0, height),
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
        texts: &Texts<'b>,
        (first, end): (u32, u32),
    ) -> Option<(Found<'b>, usize)> {
        let (sheet, texts) = (texts.sheet, texts.rows(first, end));
        let labelled = |texts: &[Text]| -> Vec<Option<CellRef>> {
            let find =
                |label: &&Label| texts.iter().find(|it| label.has_key(&it.key)).map(|it| it.at);
            self.fields.iter().map(find).collect()
        };
        match section.kind {
            SectionKind::Answers => {
                let fields: Vec<_> =
                    labelled(texts).into_iter().map(|it| it.map(|label| label.right(1))).collect();
                let score = count(&fields);
                let rows = (first, end);
                let found = Found { sheet, fields, rows, labels: 0, heads: None, is_moved: false };
                (score * 2 > self.fields.len()).then_some((found, score))
            }
            SectionKind::Table { .. } => {
                let (row, fields, score) = best_row(texts, labelled)?;
                let rows = (row + 1, end);
                let found = Found { sheet, fields, rows, labels: 0, heads: None, is_moved: false };
                (score * 2 > self.fields.len()).then_some((found, score))
            }
            SectionKind::Matrix { .. } => {
                let is_code = |it: &str| self.codes.iter().any(|label| label.has_key(it));
                let (row, fields, score) = best_row(texts, labelled)?;
                let below: Vec<_> =
                    texts.iter().filter(|it| it.at.row > row && is_code(&it.key)).collect();
                let labels = below.first()?.at.col;
                let codes = below.iter().filter(|it| it.at.col == labels).count();
                let rows = (row + 1, end);
                let found = Found { sheet, fields, rows, labels, heads: None, is_moved: false };
                (score > 0 && codes * 2 > self.codes.len().min(4)).then_some((found, score + codes))
            }
        }
    }
}

/// Returns the row with most labels, of equals the first, with where they stand in it and how many they
/// are; nothing when no row has any.
fn best_row(
    texts: &[Text],
    labelled: impl Fn(&[Text]) -> Vec<Option<CellRef>>,
) -> Option<(u32, Vec<Option<CellRef>>, usize)> {
    texts
        .chunk_by(|left, right| left.at.row == right.at.row)
        .map(|row| {
            let fields = labelled(row);
            let score = count(&fields);
            (row[0].at.row, fields, score)
        })
        .filter(|it| it.2 > 0)
        .reduce(|best, next| if next.2 > best.2 { next } else { best })
}

fn count(fields: &[Option<CellRef>]) -> usize {
    fields.iter().flatten().count()
}
