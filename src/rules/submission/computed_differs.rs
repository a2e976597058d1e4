//! Finds computed cells that claim more than the rows they are computed from.

use super::{computed, is_return};
use crate::finding::{Findings, Meta, Severity};
use crate::programme::Form;
use crate::rules::{Context, SubmissionRule};
use crate::season::Register;
use crate::submission::Submission;

/// # What it finds
/// A cell that the form computes and that holds more than the sum of its rows: somebody typed over the
/// formula. Cells that hold less are the matter of `computed-incomplete`.
///
/// # Why it matters
/// What goes beyond the rows is proved by nothing. Either receipts are missing from the list, or the
/// sum is wrong; the figures cannot be counted before that is known.
///
/// # Example
/// 500.00 € under *Ist* for hire where the receipts for hire come to 420.00 €.
///
/// # What to do
/// Enter every payment in the list of receipts and leave the computed cells alone.
///
/// # Source
/// The definition of the form (`computed`); ANBest-P No. 6 (single amounts).
pub(crate) struct ComputedDiffers;

static META: Meta = Meta {
    code: "S102",
    name: "computed-differs",
    severity: Severity::Error,
    args: &["field", "value", "sum", "list"],
    since: "0.1.0",
};

impl SubmissionRule for ComputedDiffers {
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
        for it in computed(submission).iter().filter(|it| it.given > it.sum) {
            out.push(it.finding(cx.programme, submission, &META));
        }
    }
}
