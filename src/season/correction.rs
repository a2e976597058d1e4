//! What the office corrects in returns after asking back: cell by cell, in the open, never in the file itself.

use super::faults::ANSWER_CORRECTED;
use crate::base::{Label, Lang, MeasureId, NaiveDate, Period, text};
use crate::finding::{Arg, Finding, Findings};
use crate::form::{IdentityKey, words};
use crate::programme::{Field, FieldPath, FormKind, Meaning, Programme};
use crate::source::Content;
use crate::span::{CellRef, Span};
use crate::submission::{RawCell, RawSubmission, Row, is_alike, quoted};

/// A correction of the register.
#[derive(Debug, Clone)]
pub struct Correction {
    /// The measure.
    pub measure: MeasureId,
    /// The period of the return.
    pub period: Period,
    /// Where the answer stands, as findings name it: `Teilnehmende!B12`.
    pub place: String,
    /// What stands there; nothing where the cell is empty.
    pub old: Option<Content>,
    /// What is meant; nothing where the cell was to stay empty.
    pub new: Option<Content>,
    /// Why.
    pub reason: String,
    /// Who asked back.
    pub by: String,
    /// When.
    pub on: NaiveDate,
    /// Its row.
    pub at: Span,
}

/// What became of a correction in a return.
#[derive(Debug, Clone, PartialEq)]
pub enum Outcome {
    /// It was made: its new value counts.
    Made,
    /// The return says so by itself.
    Settled,
    /// Something else stands there than what is to be corrected.
    Differs {
        /// What stands there, as a message shows it.
        found: Arg,
    },
    /// The form computes the cell, or tells by it whose return it is.
    Locked,
    /// No answer of the form stands there.
    NoAnswer,
}

/// A correction as it met a return.
#[derive(Debug, Clone)]
pub struct Corrected {
    /// The correction, by its place in the register's list.
    pub correction: usize,
    /// What became of it.
    pub outcome: Outcome,
    /// The answer that it means, where there is one.
    pub answer: Option<Answer>,
}

/// An answer that is corrected, as messages show it.
#[derive(Debug, Clone)]
pub struct Answer {
    /// Its cell.
    pub at: Span,
    /// How the question is called.
    pub field: Label,
    /// What stood there by the correction.
    pub old: Arg,
    /// What is meant.
    pub new: Arg,
}

impl Outcome {
    /// Returns the outcome's name, under which catalogues have it.
    #[must_use]
    pub const fn name(&self) -> &'static str {
        match self {
            Self::Made => "made",
            Self::Settled => "settled",
            Self::Differs { .. } => "differs",
            Self::Locked => "locked",
            Self::NoAnswer => "no-answer",
        }
    }

    /// Returns how far a correction is from being made.
    pub(super) const fn rank(&self) -> u8 {
        match self {
            Self::Made => 0,
            Self::Settled => 1,
            Self::Differs { .. } => 2,
            Self::Locked => 3,
            Self::NoAnswer => 4,
        }
    }
}

impl Correction {
    /// Understands a row of the register; one that lacks anything is none, and the rule on required answers
    /// reports it.
    pub(super) fn of(row: Row<'_>) -> Option<Self> {
        let typed = |means| -> Option<Option<Content>> {
            let content = row.record.typed[row.section().meaning(means)?].clone()?;
            let is_empty = content.text().is_some_and(|it| words::EMPTY.matches(it));
            Some((!is_empty).then_some(content))
        };
        Some(Self {
            measure: row.measure()?.clone(),
            period: row.period(Meaning::CorrectionPeriod)?,
            place: row.string(Meaning::CorrectionCell)?,
            old: typed(Meaning::CorrectionOld)?,
            new: typed(Meaning::CorrectionNew)?,
            reason: row.string(Meaning::CorrectionReason)?,
            by: row.string(Meaning::CorrectionBy)?,
            on: row.date(Meaning::CorrectionDate)?,
            at: row.record.at.clone(),
        })
    }

    /// Returns the key of the sheet and the cell that it means, whatever parts them; nothing where it names
    /// none.
    fn target(&self) -> Option<(String, CellRef)> {
        let is_parting = |it: char| it.is_whitespace() || "!:,;'".contains(it);
        let (sheet, cell) = self.place.trim().rsplit_once(is_parting)?;
        Some((text::key(sheet.trim_matches(is_parting)), cell.parse().ok()?))
    }
}

/// Puts the new values of the corrections that are about a return of this period in the place of the old ones,
/// and says so at each cell. Sums that the form computed from a corrected answer are set aside.
///
/// Corrections are made one after the other: a later one finds what an earlier one left.
pub fn correct(
    programme: &Programme,
    raw: &mut RawSubmission,
    period: Period,
    corrections: &[Correction],
    out: &mut Findings,
) -> Vec<Corrected> {
    let Some(measure) = measure_of(raw) else { return Vec::new() };
    let mut all = Vec::new();
    for (index, it) in corrections.iter().enumerate() {
        if it.measure != measure || it.period != period {
            continue;
        }
        let (outcome, answer) = match find(raw, it) {
            Some((path, record)) => {
                let (outcome, answer) = made(programme, raw, path, record, it);
                (outcome, Some(answer))
            }
            None => (Outcome::NoAnswer, None),
        };
        if let (Outcome::Made, Some(answer)) = (&outcome, &answer) {
            let finding = Finding::new(&ANSWER_CORRECTED, answer.at.clone());
            let finding = finding.about(Some(&measure), Some(period)).with("field", &answer.field);
            out.push(finding.with("old", answer.old.clone()).with("new", answer.new.clone()));
        }
        all.push(Corrected { correction: index, outcome, answer });
    }
    all
}

/// Returns the measure that a return names, else the one for which its form was made.
fn measure_of(raw: &RawSubmission) -> Option<MeasureId> {
    let form = &raw.form;
    let named = form.meaning(Meaning::Measure).find_map(|it| {
        let cell = raw.sections[it.section].records.first()?.cells[it.field].as_ref()?;
        MeasureId::parse(&cell.content.as_ref()?.shown())
    });
    let made_for = || MeasureId::parse(raw.identity.as_ref()?.get(IdentityKey::Measure)?);
    named.or_else(made_for).filter(|_| form.kind == FormKind::Return)
}

/// Finds the answer that a correction means: its field, and its record by its place in the section.
fn find(raw: &RawSubmission, correction: &Correction) -> Option<(FieldPath, usize)> {
    let (sheet, target) = correction.target()?;
    let is_meant = |it: &RawCell| {
        it.at.cells.is_some_and(|it| it.first == target)
            && it.at.sheet.as_deref().is_some_and(|it| text::key(it) == sheet)
    };
    for (section, read) in raw.sections.iter().enumerate() {
        for (record, it) in read.records.iter().enumerate() {
            let field = it.cells.iter().position(|it| it.as_ref().is_some_and(is_meant));
            if let Some(field) = field {
                return Some((FieldPath { section, field }, record));
            }
        }
    }
    None
}

/// Makes a correction at an answer, where its old value stands there.
fn made(
    programme: &Programme,
    raw: &mut RawSubmission,
    path: FieldPath,
    record: usize,
    correction: &Correction,
) -> (Outcome, Answer) {
    let form = raw.form.clone();
    let (section, field) = (&form.sections[path.section], form.field(path));
    let record = &mut raw.sections[path.section].records[record];
    let label = programme.label_in(section, record.code.as_deref(), field);
    let cell = record.cells[path.field].as_mut().expect("an answer was found there");
    let answer = Answer {
        at: cell.at.clone(),
        field: label,
        old: shown(field, correction.old.as_ref()),
        new: shown(field, correction.new.as_ref()),
    };
    let content = cell.content.as_ref();
    let outcome = if field.is_locked() {
        Outcome::Locked
    } else if is_alike(content, correction.old.as_ref()) {
        cell.content.clone_from(&correction.new);
        set_aside(raw, path);
        Outcome::Made
    } else if is_alike(content, correction.new.as_ref()) {
        Outcome::Settled
    } else {
        Outcome::Differs { found: shown(field, content) }
    };
    (outcome, answer)
}

/// Empties the sums that the form computed from a field: the program adds up by itself, and would accuse them
/// of what was corrected.
fn set_aside(raw: &mut RawSubmission, part: FieldPath) {
    let form = raw.form.clone();
    for (section, read) in form.sections.iter().zip(&mut raw.sections) {
        for (index, field) in section.fields.iter().enumerate() {
            let Some(computed) = &field.computed else { continue };
            if computed.sum == part || computed.by == Some(part) {
                for cell in read.records.iter_mut().filter_map(|it| it.cells[index].as_mut()) {
                    cell.content = None;
                }
            }
        }
    }
}

fn shown(field: &Field, content: Option<&Content>) -> Arg {
    let empty = || Arg::Label(Label::new(words::EMPTY.get(Lang::De), words::EMPTY.get(Lang::En)));
    content.map_or_else(empty, |it| quoted(field, it))
}
