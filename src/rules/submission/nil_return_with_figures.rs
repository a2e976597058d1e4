//! Finds returns that say nothing happened and report something all the same.

use super::is_return;
use crate::finding::{Findings, Meta, Severity};
use crate::programme::{Form, Meaning, SectionKind, Value};
use crate::rules::{Context, SubmissionRule};
use crate::season::Register;
use crate::span::Span;
use crate::submission::Submission;

/// # What it finds
/// A return with *Fehlanzeige* ticked that holds events, payments or figures other than zero.
///
/// # Why it matters
/// Both cannot be true, and counting either may be wrong.
///
/// # Example
/// *Fehlanzeige* `x`, and an event on the sheet *Veranstaltungen*.
///
/// # What to do
/// Take the cross away, or empty the other sheets.
///
/// # Source
/// The definition of the form: a nil return leaves all other sheets empty.
pub(crate) struct NilReturnWithFigures;

static META: Meta = Meta {
    code: "S111",
    name: "nil-return-with-figures",
    severity: Severity::Error,
    args: &["field", "place"],
    since: "0.1.0",
};

impl SubmissionRule for NilReturnWithFigures {
    fn meta(&self) -> &'static Meta {
        &META
    }

    fn concerns(&self, form: &Form) -> bool {
        is_return(form)
    }

    fn check(
        &self,
        _: &Context<'_>,
        submission: &Submission,
        _: Option<&Register>,
        out: &mut Findings,
    ) {
        let Some(tick) = submission.first(Meaning::NilReturn) else { return };
        let Some(path) = submission.form.meaning(Meaning::NilReturn).next() else { return };
        if tick.value == Value::YesNo(true)
            && let Some(place) = happened(submission)
        {
            out.push(
                submission
                    .finding(&META, &tick.at)
                    .with("field", &submission.form.field(path).label)
                    .with("place", place.inside()),
            );
        }
    }
}

/// Returns the first place at which something is reported: a row of a table with figures, or a figure
/// that is not zero.
fn happened(submission: &Submission) -> Option<&Span> {
    for (section, read) in submission.form.sections.iter().zip(&submission.sections) {
        let is_table = matches!(section.kind, SectionKind::Table { .. });
        let has_figures = section.fields.iter().any(|it| it.kind.is_figure());
        for record in &read.records {
            let mut given = record.slots.iter().filter_map(|it| it.given());
            if is_table && has_figures {
                return given.next().map(|it| &it.at);
            }
            for (field, slot) in section.fields.iter().zip(&record.slots) {
                if let Some(it) = slot.given()
                    && field.prefill.is_none()
                    && field.computed.is_none()
                    && it.value.as_figure().is_some_and(|it| it != 0)
                {
                    return Some(&it.at);
                }
            }
        }
    }
    None
}
