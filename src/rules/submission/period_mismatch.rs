//! Finds returns that lie in the folder of another period.

use super::is_altered;
use crate::finding::{Findings, Meta, Severity};
use crate::form::IdentityKey;
use crate::programme::{Form, FormKind, Meaning};
use crate::rules::{Context, SubmissionRule};
use crate::season::Register;
use crate::submission::Submission;

/// # What it finds
/// A return, or the office's own sheet, whose reporting period is not the one of the folder in which
/// it lies.
///
/// # Why it matters
/// Its figures would be counted in the wrong quarter, and be missing in the right one.
///
/// # Example
/// *Berichtszeitraum* `2025-Q2` in a file under `input/2025-Q3/`.
///
/// # What to do
/// Move the file to the folder of its period, or ask for the return of this one.
///
/// # Source
/// The layout of the workspace: one folder per period.
pub(crate) struct PeriodMismatch;

static META: Meta = Meta {
    code: "S105",
    name: "period-mismatch",
    severity: Severity::Error,
    args: &["period", "folder"],
    since: "0.1.0",
};

impl SubmissionRule for PeriodMismatch {
    fn meta(&self) -> &'static Meta {
        &META
    }

    fn concerns(&self, form: &Form) -> bool {
        form.kind != FormKind::Register
    }

    fn check(
        &self,
        _: &Context<'_>,
        submission: &Submission,
        _: Option<&Register>,
        out: &mut Findings,
    ) {
        let Some(folder) = submission.filed_under else { return };
        if let Some(given) = submission.first(Meaning::Period)
            && let Some(period) = given.value.as_period()
            && period != folder
            && !is_altered(submission, IdentityKey::Period)
        {
            let finding = submission.finding(&META, &given.at);
            out.push(finding.with("period", period).with("folder", folder));
        }
    }
}
