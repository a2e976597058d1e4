//! Finds the answers of a form in a workbook: by defined names, else by the texts of its heads.
//!
//! Rows and columns may have been inserted, blocks moved, sheets renamed: what counts is where the
//! names point, and where they are lost or point elsewhere, where the heads stand, in either language.

mod oddities;
mod records;
mod search;
mod texts;

use self::texts::{Text, Texts};
use super::faults;
use super::{RawCell, RawRecord, RawSection, RawSubmission};
use crate::base::{Lang, MeasureId, Period};
use crate::finding::{Finding, Findings};
use crate::form::{IDENTITY_SHEET, Identity, IdentityKey, answer_name, heading_name};
use crate::programme::{Field, Form, FormKind, Mode, Programme, Section, SectionKind};
use crate::source::{Sheet, Workbook};
use crate::span::{CellRef, FileId, Span};

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
        let (measure, period) = subject(own);
        out.push(finding.about(measure.as_ref(), period));
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
    let mut said = Findings::default();
    let mut sections: Vec<RawSection> = found
        .iter()
        .zip(&form.sections)
        .map(|(found, section)| {
            let found = found.as_ref();
            found
                .map_or_else(RawSection::default, |it| it.read(programme, form, section, &mut said))
        })
        .collect();
    oddities::report_doubled(form, book, &mut sections, &mut said);
    oddities::report_merged(form, &found, &mut sections, &mut said);
    let language = identity.as_ref().and_then(|it| Lang::of(it.get(IdentityKey::Language)?));
    let raw = RawSubmission {
        form: form.clone(),
        file,
        epoch: book.epoch,
        language: language.or_else(|| search::language(form, &sheets)),
        identity,
        sections,
    };
    oddities::report_missing(programme, &raw, &found, &mut said);
    oddities::report_moved(form, &found, &mut said);
    oddities::report_unread(form, &found, book, &mut said);
    oddities::report_hidden(&raw, &found, &mut said);
    oddities::report_linked(&raw, &found, &mut said);
    if let Some(identity) = &raw.identity {
        let (measure, period) = subject(identity);
        for finding in said.all_mut() {
            finding.measure.clone_from(&measure);
            finding.period = period;
        }
    }
    out.append(said);
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
    if version == form.version || form.readable.iter().any(|it| it == version) {
        return None;
    }
    let is_old = form.retired.iter().any(|it| it == version);
    let meta = if is_old { &faults::FORM_OLD } else { &faults::FORM_VERSION_UNKNOWN };
    Some(new(meta).with("version", version).with("current", form.version.as_str()))
}

/// Returns for which measure and period a form was made.
fn subject(identity: &Identity) -> (Option<MeasureId>, Option<Period>) {
    let measure = identity.get(IdentityKey::Measure).and_then(MeasureId::parse);
    let period = identity.get(IdentityKey::Period).and_then(|it| it.parse::<Period>().ok());
    (measure, period)
}

/// Where a section stands in a workbook.
struct Found<'a> {
    sheet: &'a Sheet,
    /// Of each field the cell of its answer, or the head of its column.
    fields: Vec<Option<CellRef>>,
    /// Of a table or matrix the first row that may be a record, and the row before which it ends.
    rows: (u32, u32),
    /// Of a matrix the column in which the rows have their labels.
    labels: u32,
    /// The row of the heads, where records may stand above it.
    heads: Option<u32>,
    /// Whether heads or labels stand elsewhere than the names say.
    is_moved: bool,
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
    named(programme, form, section, book, sheets).or_else(|| {
        let is_asked = section.is_in(mode);
        is_asked.then(|| search::by_heads(programme, form, section, sheets)).flatten()
    })
}

/// Finds a section by its defined names; where a name is lost or has fallen behind, by what can be seen.
fn named<'a>(
    programme: &Programme,
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
    let fields: Vec<Option<CellRef>> = cells
        .iter()
        .map(|it| it.filter(|(other, _)| other.name == sheet.name).map(|(_, cell)| cell))
        .collect();
    let texts = sheets.iter().find(|it| it.sheet.name == sheet.name)?;
    let end = search::end_of_section(form, section, texts, first.row);
    let labels = book.named(&heading_name(&section.id)).map_or(0, |(_, cell)| cell.col);
    let rows = (first.row + 1, end);
    let found = Found { sheet, fields, rows, labels, heads: None, is_moved: false };
    Some(match section.kind {
        SectionKind::Answers => follow_labels(section, texts, found),
        SectionKind::Table { .. } | SectionKind::Matrix { .. } => {
            follow_heads(programme, form, section, texts, found)
        }
    })
}

/// Goes by the labels beside the answers where names say otherwise: rows may have been pasted or sorted.
fn follow_labels<'a>(section: &Section, texts: &Texts<'a>, mut found: Found<'a>) -> Found<'a> {
    let rows = || found.fields.iter().flatten().map(|it| it.row);
    let (Some(first), Some(last)) = (rows().min(), rows().max()) else { return found };
    let labels = texts.rows(first.saturating_sub(1), found.rows.1.max(last + 1));
    for (field, answer) in section.fields.iter().zip(&mut found.fields) {
        let Some(named) = *answer else { continue };
        let is_label = |it: &&Text| field.label.has_key(&it.key);
        let mut all = labels.iter().filter(is_label).map(|it| it.at);
        // Where the label is nowhere to be seen, or not the only one, the name is right.
        if let (Some(label), None) = (all.next(), all.next())
            && label.right(1) != named
        {
            *answer = Some(label.right(1));
            found.is_moved = true;
        }
    }
    found
}

/// Goes by the heads where names say otherwise: people fill in what they see.
fn follow_heads<'a>(
    programme: &Programme,
    form: &Form,
    section: &Section,
    texts: &Texts<'a>,
    mut named: Found<'a>,
) -> Found<'a> {
    let named_row = named.rows.0 - 1;
    let heads = texts.rows(named_row, named_row + 1);
    let is_right = |(field, cell): (&Field, &Option<CellRef>)| {
        let head = |at: CellRef| heads.iter().find(|it| it.at == at);
        cell.and_then(head).is_some_and(|it| field.label.has_key(&it.key))
    };
    if section.fields.iter().zip(&named.fields).all(is_right) {
        return named;
    }
    let Some(mut seen) = search::on_sheet(programme, form, section, texts) else { return named };
    let is_elsewhere = |(name, seen): (&Option<CellRef>, &Option<CellRef>)| {
        name.is_some() && seen.is_some() && name != seen
    };
    let seen_row = seen.rows.0 - 1;
    seen.is_moved = named.fields.iter().zip(&seen.fields).any(is_elsewhere);
    if seen.is_moved && seen_row > named_row {
        // Sorted together with their list, the heads stand below records.
        seen.heads = Some(seen_row);
        seen.rows.0 = named_row;
    }
    if seen_row == named_row {
        // A head in words of its own keeps its column, unless another head stands there.
        for (field, name) in named.fields.iter_mut().enumerate() {
            let kept = name.filter(|it| !seen.fields.contains(&Some(*it)));
            *name = seen.fields[field].or(kept);
        }
        seen.fields.clone_from(&named.fields);
    }
    if seen.is_moved { seen } else { named }
}
