//! Says what is odd about a form in which answers were found: what it lacks, has twice, hides or moved.

use super::{Found, RawCell, RawSection, RawSubmission, faults, records, search};
use crate::base::text;
use crate::finding::{Finding, Findings};
use crate::form::{IdentityKey, instructions_label};
use crate::programme::{Field, FieldKind, Form, Mode, Programme, SectionKind, SheetPlan};
use crate::source::{Concealment, Content, Sheet, Workbook};
use crate::span::{CellRange, CellRef, Span};

/// Reports the sections and fields of the form that are nowhere to be found.
pub(super) fn report_missing(
    programme: &Programme,
    raw: &RawSubmission,
    found: &[Option<Found<'_>>],
    out: &mut Findings,
) {
    let form = &raw.form;
    let mode = stated_mode(programme, raw);
    out.looked(&faults::SECTION_MISSING, form.sections.len());
    for ((section, found), read) in form.sections.iter().zip(found).zip(&raw.sections) {
        let Some(found) = found else {
            // What has not always been asked need not be there. A section that belongs to one mode is
            // missed only when the mode is known.
            let is_old = section.fields.iter().any(Field::is_always_asked);
            if is_old && section.is_in(mode) && (mode.is_some() || section.modes.is_empty()) {
                out.push(
                    Finding::new(&faults::SECTION_MISSING, Span::file(raw.file))
                        .with("section", &section.title)
                        .with("sheet", &form.sheets[section.sheet].title),
                );
            }
            continue;
        };
        let at = read.at.clone().unwrap_or_else(|| Span::file(raw.file));
        for (field, cell) in section.fields.iter().zip(&found.fields) {
            if cell.is_none() && !field.is_always_asked() {
                continue;
            }
            out.looked(&faults::FIELD_MISSING, 1);
            if cell.is_none() {
                out.push(
                    Finding::new(&faults::FIELD_MISSING, at.clone())
                        .with("field", &field.label)
                        .with("section", &section.title),
                );
            }
        }
    }
}

/// Reports sections whose heads do not stand where their names say.
pub(super) fn report_moved(form: &Form, found: &[Option<Found<'_>>], out: &mut Findings) {
    out.looked(&faults::HEADS_MOVED, found.len());
    for (section, found) in form.sections.iter().zip(found) {
        if let Some(found) = found.as_ref().filter(|it| it.is_moved) {
            let finding = Finding::new(&faults::HEADS_MOVED, found.sheet.whole());
            out.push(finding.with("section", &section.title));
        }
    }
}

/// Reports sheets of which a set holds two, so that nobody can tell which one counts: nothing on them is
/// known. In a workbook its names tell.
pub(super) fn report_doubled(
    form: &Form,
    book: &Workbook,
    sections: &mut [RawSection],
    out: &mut Findings,
) {
    out.looked(&faults::SHEET_DOUBLED, book.sheets.len());
    for (index, plan) in form.sheets.iter().enumerate() {
        let [first, others @ ..] = &doubled(plan, book)[..] else { continue };
        for other in others {
            let finding = Finding::new(&faults::SHEET_DOUBLED, other.whole());
            let finding = finding.with("sheet", &plan.title).with("one", &*first.name);
            out.push(finding.with("other", &*other.name));
            for (section, read) in form.sections.iter().zip(&mut *sections) {
                if section.sheet == index && !read.records.is_empty() {
                    read.records = vec![records::unread(section, other.whole())];
                }
            }
        }
    }
}

/// Returns the sheets of a set that are the same one of the form, when there are several.
fn doubled<'a>(plan: &SheetPlan, book: &'a Workbook) -> Vec<&'a Sheet> {
    if !book.names.is_empty() {
        return Vec::new();
    }
    let is_it = |it: &&Sheet| search::is_named(plan, it) && !it.cells().is_empty();
    let sheets: Vec<&Sheet> = book.sheets.iter().filter(is_it).collect();
    if sheets.len() > 1 { sheets } else { Vec::new() }
}

/// Reports sheets with content on which no section of the form stands: nothing on them was read.
pub(super) fn report_unread(
    form: &Form,
    found: &[Option<Found<'_>>],
    book: &Workbook,
    out: &mut Findings,
) {
    let doubled: Vec<&Sheet> = form.sheets.iter().flat_map(|it| doubled(it, book)).collect();
    let is_read = |sheet: &Sheet| found.iter().flatten().any(|it| it.sheet.name == sheet.name);
    let is_ours =
        |sheet: &Sheet| sheet.name.starts_with('_') || instructions_label().matches(&sheet.name);
    out.looked(&faults::SHEET_UNREAD, book.sheets.len());
    for sheet in book.sheets.iter().filter(|it| !it.cells().is_empty()) {
        let is_doubled = doubled.iter().any(|it| std::ptr::eq(*it, sheet));
        if !is_read(sheet) && !is_ours(sheet) && !is_doubled {
            let finding = Finding::new(&faults::SHEET_UNREAD, sheet.whole());
            out.push(finding.with("sheet", &*sheet.name));
        }
    }
}

/// Reports answers that nobody sees who looks at the form, or that are crossed out: they count all the
/// same.
pub(super) fn report_hidden(raw: &RawSubmission, found: &[Option<Found<'_>>], out: &mut Findings) {
    let mut say = |at: Span, reason| {
        out.push(Finding::new(&faults::ANSWERS_HIDDEN, at).with("reason", reason));
    };
    for ((section, found), read) in raw.form.sections.iter().zip(found).zip(&raw.sections) {
        let Some(found) = found else { continue };
        let fields = || section.fields.iter();
        for record in &read.records {
            let answers = fields().zip(&record.cells).filter(|(field, _)| !field.is_locked());
            let cells = answers.filter_map(|(_, cell)| cell.as_ref());
            let filled: Vec<CellRef> = cells
                .filter(|it| it.content.is_some())
                .filter_map(|it| it.at.cells.map(|range| range.first))
                .collect();
            if found.sheet.is_hidden && !filled.is_empty() {
                say(record.at.clone(), "sheet");
                break;
            }
            let reason = |at: &CellRef| found.sheet.concealed().get(at).copied();
            if filled.iter().any(|it| reason(it) == Some(Concealment::Row)) {
                say(record.at.clone(), "row");
                continue;
            }
            // Who takes a row back crosses all of it out.
            let is_row = section.kind != SectionKind::Answers;
            if is_row && filled.iter().all(|it| reason(it) == Some(Concealment::Struck)) {
                if !filled.is_empty() {
                    say(record.at.clone(), "struck-row");
                }
                continue;
            }
            for at in filled {
                match reason(&at) {
                    Some(Concealment::Column) => say(found.sheet.at(at), "column"),
                    Some(Concealment::Merge) => say(found.sheet.at(at), "merge"),
                    Some(Concealment::Struck) => say(found.sheet.at(at), "struck"),
                    Some(Concealment::Row) | None => {}
                }
            }
        }
    }
}

/// Reports answers that formulas take from other files: they count as they were when the file was saved.
pub(super) fn report_linked(raw: &RawSubmission, found: &[Option<Found<'_>>], out: &mut Findings) {
    for ((section, found), read) in raw.form.sections.iter().zip(found).zip(&raw.sections) {
        let Some(found) = found else { continue };
        out.looked(&faults::ANSWERS_LINKED, read.records.len());
        if found.sheet.linked().is_empty() {
            continue;
        }
        let cells = read.records.iter().flat_map(|it| it.cells.iter().flatten());
        // An error is said as one.
        let is_answer = |it: &&RawCell| {
            !matches!(it.content, Some(Content::Error(_) | Content::Uncomputed | Content::Damaged))
        };
        let places = cells.filter(is_answer).filter_map(|it| Some(it.at.cells?.first));
        let linked: Vec<CellRef> = places.filter(|it| found.sheet.linked().contains(it)).collect();
        let Some(area) = CellRange::around(&linked) else { continue };
        let finding = Finding::new(&faults::ANSWERS_LINKED, found.sheet.at(area));
        out.push(finding.with("section", &section.title).with("count", linked.len()));
    }
}

/// Reports figures merged over several rows of a list. Counted for each they would count twice, counted for
/// one the others would be blank: of none of them anything is known.
pub(super) fn report_merged(
    form: &Form,
    found: &[Option<Found<'_>>],
    sections: &mut [RawSection],
    out: &mut Findings,
) {
    for ((section, found), read) in form.sections.iter().zip(found).zip(sections) {
        let Some(found) = found.as_ref().filter(|_| section.kind != SectionKind::Answers) else {
            continue;
        };
        out.looked(&faults::FIGURE_MERGED, read.records.len());
        for area in found.sheet.merges() {
            let head = |it: &Option<CellRef>| it.is_some_and(|it| it.col == area.first.col);
            let Some(index) = found.fields.iter().position(head) else { continue };
            let field = &section.fields[index];
            if !field.kind.is_figure() || field.is_locked() {
                continue;
            }
            let lies_in = |it: &&mut RawCell| it.at.cells.is_some_and(|it| area.contains(it.first));
            let column = read.records.iter_mut().filter_map(|it| it.cells[index].as_mut());
            let mut merged: Vec<&mut RawCell> = column.filter(lies_in).collect();
            if merged.len() < 2 || merged.iter().all(|it| it.content.is_none()) {
                continue;
            }
            let finding = Finding::new(&faults::FIGURE_MERGED, found.sheet.at(area));
            out.push(finding.with("field", &field.label));
            for cell in &mut merged {
                cell.content = Some(Content::Damaged);
            }
        }
    }
}

/// Returns the accounting mode of the form: from its hidden sheet, else from its own answer.
fn stated_mode(programme: &Programme, raw: &RawSubmission) -> Option<Mode> {
    if let Some(identity) = &raw.identity {
        return identity.get(IdentityKey::Mode).and_then(Mode::of);
    }
    let sections = raw.form.sections.iter().zip(&raw.sections);
    sections
        .filter_map(|(section, read)| {
            let field =
                section.fields.iter().position(|it| matches!(it.kind, FieldKind::Mode(_)))?;
            let content = read.records.first()?.cells[field].as_ref()?.content.as_ref()?;
            Some((&section.fields[field], content))
        })
        .find_map(|(field, content)| {
            Mode::of(&programme.named(field, &text::clean(content.text()?))?.code)
        })
}
