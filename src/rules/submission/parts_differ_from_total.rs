//! Finds totals that are not the sum of their parts.

use crate::finding::{Findings, Meta, Severity};
use crate::programme::{FieldPath, Form};
use crate::rules::{Context, SubmissionRule, figure};
use crate::season::Register;
use crate::span::{CellRange, CellRef, Span};
use crate::submission::{Slot, Submission};

/// # What it finds
/// Parts that do not add up to the total beside them. A block left blank is passed over, and so is one
/// in which, or whose total, is "nicht erhoben" or cannot be read.
///
/// # Why it matters
/// One of the figures is wrong, and nobody but the sender knows which; reports would show a total and
/// a breakdown that contradict each other.
///
/// # Example
/// 34 participants by age where the total says 35.
///
/// # What to do
/// Correct the part or the total. Those whose age or gender is not known have a row of their own.
///
/// # Source
/// The definition of the form (`sum`); breakdowns of the programme's statistics on participants.
pub(crate) struct PartsDifferFromTotal;

static META: Meta = Meta {
    code: "S101",
    name: "parts-differ-from-total",
    severity: Severity::Error,
    args: &["section", "sum", "field", "total", "place"],
    since: "0.1.0",
};

impl SubmissionRule for PartsDifferFromTotal {
    fn meta(&self) -> &'static Meta {
        &META
    }

    fn concerns(&self, form: &Form) -> bool {
        !form.sums.is_empty()
    }

    fn check(
        &self,
        _: &Context<'_>,
        submission: &Submission,
        _: Option<&Register>,
        out: &mut Findings,
    ) {
        let form = &submission.form;
        for it in &form.sums {
            let (Some(parts), Some(total)) =
                (Added::of(submission, &it.parts), Added::of(submission, &[it.total]))
            else {
                continue;
            };
            if parts.sum == total.sum {
                continue;
            }
            let field = form.field(it.total);
            let section = it.parts.first().map_or(it.total.section, |path| path.section);
            // The parts are accused, because several blocks may share the total.
            out.push(
                submission
                    .finding(&META, &parts.place().unwrap_or_else(|| total.cells[0].clone()))
                    .with("section", &form.sections[section].title)
                    .with("sum", figure(field, parts.sum))
                    .with("field", &field.label)
                    .with("total", figure(field, total.sum))
                    .with("place", total.cells[0].inside()),
            );
        }
    }
}

/// A sum and the cells it was made of; never without one.
struct Added<'a> {
    sum: i64,
    cells: Vec<&'a Span>,
}

impl<'a> Added<'a> {
    /// Adds up columns; nothing when they are blank or hold what is no figure.
    fn of(submission: &'a Submission, paths: &[FieldPath]) -> Option<Self> {
        let mut added = Self { sum: 0, cells: Vec::new() };
        for (_, slot) in paths.iter().flat_map(|it| submission.column(*it)) {
            match slot {
                Slot::Given(it) => {
                    added.sum += it.value.as_figure()?;
                    added.cells.push(&it.at);
                }
                Slot::NotAsked(_) | Slot::Absent(_) => {}
                Slot::NotCollected(_) | Slot::Invalid(_) => return None,
            }
        }
        (!added.cells.is_empty()).then_some(added)
    }

    /// Returns the rectangle of the cells; nothing when they do not stand on one sheet.
    fn place(&self) -> Option<Span> {
        let first = *self.cells.first()?;
        let is_beside = |it: &&&Span| it.file == first.file && it.sheet == first.sheet;
        if !self.cells.iter().all(|it| is_beside(&it)) {
            return None;
        }
        let corners =
            self.cells.iter().filter_map(|it| it.cells).flat_map(|it| [it.first, it.last]);
        let corners: Vec<CellRef> = corners.collect();
        let range = CellRange::around(&corners)?;
        Some(Span::cells(first.file, first.sheet.clone()?, range))
    }
}
