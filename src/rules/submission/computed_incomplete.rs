//! Finds computed cells that leave out a part of the rows they are computed from.

use super::{computed, is_return};
use crate::finding::{Findings, Meta, Severity};
use crate::programme::Form;
use crate::rules::{Context, SubmissionRule};
use crate::season::Register;
use crate::submission::Submission;

/// # What it finds
/// A cell that the form computes and that holds less than the sum of its rows.
///
/// # Why it matters
/// The rows are proved and count; but the sender saw another sum than the office does. Most often an
/// amount was pasted as text, which spreadsheet programs leave out of sums without a word.
///
/// # Example
/// 420.00 € under *Ist* for hire where the receipts for hire come to 500.00 €, one of them the text
/// `80,00 €`.
///
/// # What to do
/// Enter the amounts as numbers, so that the form adds them up, and compare.
///
/// # Source
/// Behaviour of spreadsheet programs (`SUMIFS` passes over text); the definition of the form.
pub(crate) struct ComputedIncomplete;

static META: Meta = Meta {
    code: "S113",
    name: "computed-incomplete",
    severity: Severity::Warning,
    args: &["field", "value", "sum", "list"],
    since: "0.1.0",
};

impl SubmissionRule for ComputedIncomplete {
    fn meta(&self) -> &'static Meta {
        &META
    }

    fn concerns(&self, form: &Form) -> bool {
        is_return(form)
    }

    fn check(
        &self,
        cx: &Context<'_>,
        submission: &Submission,
        _: Option<&Register>,
        out: &mut Findings,
    ) {
        for it in computed(submission).iter().filter(|it| it.given < it.sum) {
            out.push(it.finding(cx.programme, submission, &META));
        }
    }
}
