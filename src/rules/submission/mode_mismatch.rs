//! Finds returns that account for their grant in another way than its notice demands.

use super::{is_altered, is_return, owner, period};
use crate::finding::{Findings, Meta, Severity};
use crate::form::IdentityKey;
use crate::programme::{Form, Meaning, Mode};
use crate::rules::{Context, SubmissionRule};
use crate::season::Register;
use crate::submission::Submission;

/// # What it finds
/// A return by lump sums for a grant against receipts, or the other way round.
///
/// # Why it matters
/// What proves the grant is then not in the return: receipts prove no lump sum, and attendance lists
/// no expense.
///
/// # Example
/// *Abrechnung* `mit Pauschalen` where the grant notice in force says *mit Belegen*.
///
/// # What to do
/// Send the form for the way of accounting that the notice lays down. Where the notice was changed,
/// enter it in the register.
///
/// # Source
/// The grant notice; the way of accounting is a property of the notice, not of the year.
pub(crate) struct ModeMismatch;

static META: Meta = Meta {
    code: "S106",
    name: "mode-mismatch",
    severity: Severity::Error,
    args: &["mode", "expected"],
    since: "0.1.0",
};

impl SubmissionRule for ModeMismatch {
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
        register: Option<&Register>,
        out: &mut Findings,
    ) {
        let Some((measure, period)) = owner(submission, register).zip(period(submission)) else {
            return;
        };
        let Some(given) = submission.first(Meaning::AccountingMode) else { return };
        let Some((mode, expected)) = given.value.as_mode().zip(measure.mode(period)) else {
            return;
        };
        if mode == expected || is_altered(submission, IdentityKey::Mode) {
            return;
        }
        let label = |it: Mode| cx.programme.code_of(Meaning::AccountingMode, it.code());
        if let Some((mode, expected)) = label(mode).zip(label(expected)) {
            let finding = submission.finding(&META, &given.at);
            out.push(finding.with("mode", &mode.label).with("expected", &expected.label));
        }
    }
}
