//! Finds the answers of a form in a workbook: by defined names, else by the texts of its heads.
//!
//! Rows and columns may have been inserted, blocks moved, sheets renamed: what counts is where the
//! names point, and where they are lost, where the heads stand, in either language.

mod search;
mod texts;

use std::sync::Arc;

use self::texts::Texts;
use super::faults;
use super::{RawCell, RawRecord, RawSection, RawSubmission};
use crate::base::{Lang, MeasureId, Period, text};
use crate::finding::{Finding, Findings};
use crate::form::{
    IDENTITY_SHEET, Identity, IdentityKey, answer_name, heading_name, instructions_label,
};
use crate::programme::{FieldKind, Form, FormKind, Mode, Programme, Section, SectionKind};
use crate::source::{Concealment, Sheet, Workbook};
use crate::span::{CellRange, CellRef, FileId, Span};

/// Finds the answers of the form of a kind.
///
/// Returns nothing when the workbook is no such form; `out` then says what it is instead.
pub fn recognise(
    programme: &Programme,
    kind: FormKind,
    file: FileId,
    book: &Workbook,
    out: &mut Findings,
) -> Option<RawSubmission> {
    let form = programme.form_of(kind);
    let identity = identity(book);
    if let Some(own) = &identity
        && let Some(finding) = misfit(programme, form, file, own)
    {
        let is_version =
            finding.meta != &faults::FORM_FOREIGN && finding.meta != &faults::FORM_MISPLACED;
        out.push(about(finding, own));
        // A form of another version says whose it is; its answers are not read.
        let sections = form.sections.iter().map(|_| RawSection::default()).collect();
        return is_version.then(|| RawSubmission {
            form: form.clone(),
            file,
            epoch: book.epoch,
            language: None,
            identity,
            sections,
        });
    }
    let sheets = Texts::of(book);
    let mode = identity.as_ref().and_then(|it| it.get(IdentityKey::Mode)).and_then(Mode::of);
    let locate = |section| locate(programme, form, section, book, &sheets, mode);
    let found: Vec<Option<Found<'_>>> = form.sections.iter().map(locate).collect();
    if found.iter().all(Option::is_none) {
        let finding = Finding::new(&faults::FORM_FOREIGN, Span::file(file));
        out.push(finding.with("expected", &form.title));
        return None;
    }
    let sections: Vec<RawSection> = found
        .iter()
        .zip(&form.sections)
        .map(|(found, section)| {
            found.as_ref().map_or_else(RawSection::default, |it| it.read(programme, section))
        })
        .collect();
    let language = identity.as_ref().and_then(|it| Lang::of(it.get(IdentityKey::Language)?));
    let raw = RawSubmission {
        form: form.clone(),
        file,
        epoch: book.epoch,
        language: language.or_else(|| search::language(form, &sheets)),
        identity,
        sections,
    };
    report_missing(programme, &raw, &found, out);
    report_unread(&raw, &found, book, out);
    report_hidden(&raw, &found, out);
    Some(raw)
}

/// Returns which kind of form a workbook is: what it says of itself, else the kind of which most
/// sections are found; nothing when it is none of these kinds.
#[must_use]
pub fn kind_of(programme: &Programme, kinds: &[FormKind], book: &Workbook) -> Option<FormKind> {
    if let Some(own) = identity(book) {
        return programme.forms.get(own.get(IdentityKey::Form)?).map(|it| it.kind);
    }
    let sheets = Texts::of(book);
    let score = |kind: &FormKind| {
        let form = programme.form_of(*kind);
        let is_found = |it: &&Section| locate(programme, form, it, book, &sheets, None).is_some();
        form.sections.iter().filter(is_found).count()
    };
    let best =
        kinds.iter().map(|it| (score(it), *it)).reduce(|a, b| if b.0 > a.0 { b } else { a })?;
    (best.0 > 0).then_some(best.1)
}

/// Reads the hidden sheet.
fn identity(book: &Workbook) -> Option<Identity> {
    let sheet = book.sheet(IDENTITY_SHEET)?;
    let mut identity = Identity::default();
    for (at, content) in sheet.cells().iter().filter(|it| it.0.col == 0) {
        let key = IdentityKey::ALL.into_iter().find(|key| content.text() == Some(key.name()));
        if let (Some(key), Some(value)) = (key, sheet.get(at.right(1))) {
            identity.set(key, &value.shown());
        }
    }
    Some(identity)
}

/// Says what a workbook is that is not the form expected.
fn misfit(
    programme: &Programme,
    form: &Form,
    file: FileId,
    identity: &Identity,
) -> Option<Finding> {
    let new = |meta| Finding::new(meta, Span::file(file));
    let name = identity.get(IdentityKey::Form).unwrap_or_default();
    let version = identity.get(IdentityKey::Version).unwrap_or_default();
    if identity.get(IdentityKey::Programme) != Some(&programme.id) {
        return Some(new(&faults::FORM_FOREIGN).with("expected", &form.title));
    }
    if name != &*form.id {
        return Some(match programme.forms.get(name) {
            Some(other) => new(&faults::FORM_MISPLACED)
                .with("form", &other.title)
                .with("expected", &form.title),
            None => new(&faults::FORM_FOREIGN).with("expected", &form.title),
        });
    }
    if version == form.version {
        return None;
    }
    let is_old = form.retired.iter().any(|it| it == version);
    let meta = if is_old { &faults::FORM_OLD } else { &faults::FORM_VERSION_UNKNOWN };
    Some(new(meta).with("version", version).with("current", form.version.as_str()))
}

/// Puts measure and period into a finding about a form that is not read any further.
fn about(finding: Finding, identity: &Identity) -> Finding {
    let measure = identity.get(IdentityKey::Measure).and_then(MeasureId::parse);
    let period = identity.get(IdentityKey::Period).and_then(|it| it.parse::<Period>().ok());
    finding.about(measure.as_ref(), period)
}

/// Where a section stands in a workbook.
struct Found<'a> {
    sheet: &'a Sheet,
    /// Of each field the cell of its answer, or the head of its column.
    fields: Vec<Option<CellRef>>,
    /// Of a table or matrix the row of heads, and the row before which it ends.
    rows: (u32, u32),
    /// Of a matrix the column in which the rows have their labels.
    labels: u32,
}

/// Finds a section of a form whose mode may be known: what belongs to the other mode is in it only
/// where names say so.
fn locate<'a>(
    programme: &Programme,
    form: &Form,
    section: &Section,
    book: &'a Workbook,
    sheets: &[Texts<'a>],
    mode: Option<Mode>,
) -> Option<Found<'a>> {
    named(form, section, book, sheets).or_else(|| {
        let is_asked = section.is_in(mode);
        is_asked.then(|| search::by_heads(programme, form, section, sheets)).flatten()
    })
}

/// Finds a section by its defined names; columns whose name is lost are looked for by their heads.
fn named<'a>(
    form: &Form,
    section: &Section,
    book: &'a Workbook,
    sheets: &[Texts<'a>],
) -> Option<Found<'a>> {
    let cells: Vec<Option<(&Sheet, CellRef)>> = section
        .fields
        .iter()
        .map(|field| book.named(&answer_name(&section.id, &field.id)))
        .collect();
    let (sheet, first) = *cells.iter().flatten().next()?;
    let mut fields: Vec<Option<CellRef>> = cells
        .iter()
        .map(|it| it.filter(|(other, _)| other.name == sheet.name).map(|(_, cell)| cell))
        .collect();
    let texts = sheets.iter().find(|it| it.sheet.name == sheet.name)?;
    let end = search::end_of_section(form, section, texts, first.row);
    if section.kind != SectionKind::Answers {
        for (field, cell) in section.fields.iter().zip(&mut fields) {
            if cell.is_none() {
                let mut heads = texts.rows(first.row, first.row + 1).iter();
                *cell = heads.find(|it| field.label.has_key(&it.key)).map(|it| it.at);
            }
        }
    }
    let labels = book.named(&heading_name(&section.id)).map_or(0, |(_, cell)| cell.col);
    Some(Found { sheet, fields, rows: (first.row, end), labels })
}

impl Found<'_> {
    fn read(&self, programme: &Programme, section: &Section) -> RawSection {
        let at = Some(self.sheet.whole());
        let records = match &section.kind {
            SectionKind::Answers => {
                let cells: Vec<_> =
                    self.fields.iter().map(|it| it.map(|cell| self.cell(cell))).collect();
                vec![RawRecord { at: self.sheet.whole(), code: None, cells }]
            }
            SectionKind::Table { .. } => self.table(section),
            SectionKind::Matrix { rows } => self.matrix(programme, rows),
        };
        RawSection { at, records }
    }

    fn cell(&self, at: CellRef) -> RawCell {
        RawCell { at: self.sheet.at(at), content: self.sheet.get(at).cloned() }
    }

    fn row(&self, row: u32, code: Option<Arc<str>>) -> RawRecord {
        let columns = self.fields.iter().flatten().map(|it| it.col);
        let first = CellRef::new(row, columns.clone().min().unwrap_or(0));
        let last = CellRef::new(row, columns.max().unwrap_or(0));
        let cells = self
            .fields
            .iter()
            .map(|it| it.map(|head| self.cell(CellRef::new(row, head.col))))
            .collect();
        RawRecord { at: self.sheet.at(CellRange { first, last }), code, cells }
    }

    /// Every row under the heads in which a field that the sender fills holds anything.
    fn table(&self, section: &Section) -> Vec<RawRecord> {
        let columns: Vec<u32> = section
            .fields
            .iter()
            .zip(&self.fields)
            .filter(|(field, _)| !field.is_locked())
            .filter_map(|(_, cell)| cell.map(|it| it.col))
            .collect();
        let mut rows: Vec<u32> = self
            .sheet
            .rows(self.rows.0 + 1, self.rows.1)
            .iter()
            .filter(|(at, _)| columns.contains(&at.col))
            .map(|(at, _)| at.row)
            .collect();
        rows.dedup();
        rows.into_iter().map(|row| self.row(row, None)).collect()
    }

    /// Every row under the heads whose label is a code of the list.
    fn matrix(&self, programme: &Programme, list: &str) -> Vec<RawRecord> {
        let list = programme.list(list);
        self.sheet
            .rows(self.rows.0 + 1, self.rows.1)
            .iter()
            .filter(|(at, _)| at.col == self.labels)
            .filter_map(|(at, content)| {
                let code = list.named(content.text()?)?;
                Some(self.row(at.row, Some(code.code.clone())))
            })
            .collect()
    }
}

/// Reports the sections and fields of the form that are nowhere to be found.
fn report_missing(
    programme: &Programme,
    raw: &RawSubmission,
    found: &[Option<Found<'_>>],
    out: &mut Findings,
) {
    let form = &raw.form;
    let mode = stated_mode(programme, raw);
    out.looked(&faults::SECTION_MISSING, form.sections.len());
    for ((section, found), read) in form.sections.iter().zip(found).zip(&raw.sections) {
        let new = |meta, at| {
            let finding = Finding::new(meta, at);
            raw.identity.as_ref().map_or(finding.clone(), |it| about(finding, it))
        };
        let Some(found) = found else {
            // A section that belongs to one mode is missed only when the mode is known.
            if section.is_in(mode) && (mode.is_some() || section.modes.is_empty()) {
                out.push(
                    new(&faults::SECTION_MISSING, Span::file(raw.file))
                        .with("section", &section.title)
                        .with("sheet", &form.sheets[section.sheet].title),
                );
            }
            continue;
        };
        let at = read.at.clone().unwrap_or_else(|| Span::file(raw.file));
        let is_searched = found.fields.iter().any(Option::is_none);
        out.looked(&faults::FIELD_MISSING, section.fields.len());
        for (field, _) in
            section.fields.iter().zip(&found.fields).filter(|it| is_searched && it.1.is_none())
        {
            if field.since.is_none() && field.until.is_none() {
                out.push(
                    new(&faults::FIELD_MISSING, at.clone())
                        .with("field", &field.label)
                        .with("section", &section.title),
                );
            }
        }
    }
}

/// Reports sheets with content on which no section of the form stands: nothing on them was read.
fn report_unread(
    raw: &RawSubmission,
    found: &[Option<Found<'_>>],
    book: &Workbook,
    out: &mut Findings,
) {
    let is_read = |sheet: &Sheet| found.iter().flatten().any(|it| it.sheet.name == sheet.name);
    let is_ours =
        |sheet: &Sheet| sheet.name.starts_with('_') || instructions_label().matches(&sheet.name);
    out.looked(&faults::SHEET_UNREAD, book.sheets.len());
    for sheet in book.sheets.iter().filter(|it| !it.cells().is_empty()) {
        if !is_read(sheet) && !is_ours(sheet) {
            let finding = Finding::new(&faults::SHEET_UNREAD, sheet.whole());
            let finding = finding.with("sheet", &*sheet.name);
            out.push(raw.identity.as_ref().map_or(finding.clone(), |it| about(finding, it)));
        }
    }
}

/// Reports answers that nobody sees who looks at the form, or that are crossed out: they count all the
/// same.
fn report_hidden(raw: &RawSubmission, found: &[Option<Found<'_>>], out: &mut Findings) {
    let mut say = |at: Span, reason| {
        let finding = Finding::new(&faults::ANSWERS_HIDDEN, at).with("reason", reason);
        out.push(raw.identity.as_ref().map_or(finding.clone(), |it| about(finding, it)));
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
