//! Finds measures that the register does not have.

use super::is_altered;
use crate::base::text;
use crate::finding::{Arg, Findings, Meta, Severity};
use crate::form::IdentityKey;
use crate::programme::{Form, FormKind, Meaning};
use crate::rules::{Context, SubmissionRule};
use crate::season::Register;
use crate::submission::Submission;

/// # What it finds
/// A return, or a row of the office's own sheet, that names a measure which is not in the register.
///
/// # Why it matters
/// Without its measure a return has no grant, no plan and no organisation to write to; it belongs
/// nowhere.
///
/// # Example
/// `M-77` under *Maßnahme* where the register ends with `M-14`.
///
/// # What to do
/// Correct the identifier, or enter the measure in the register.
///
/// # Source
/// The register of measures.
pub(crate) struct MeasureUnknown;

static META: Meta = Meta {
    code: "S104",
    name: "measure-unknown",
    severity: Severity::Error,
    args: &["measure", "near", "nearest"],
    since: "0.1.0",
};

impl SubmissionRule for MeasureUnknown {
    fn meta(&self) -> &'static Meta {
        &META
    }

    fn concerns(&self, form: &Form) -> bool {
        // The register's own rows are the matter of `register-stray`.
        form.kind != FormKind::Register
    }

    fn check(
        &self,
        _: &Context<'_>,
        submission: &Submission,
        register: Option<&Register>,
        out: &mut Findings,
    ) {
        let Some(register) = register else { return };
        if is_altered(submission, IdentityKey::Measure) {
            return;
        }
        for (_, slot) in submission.slots(Meaning::Measure) {
            if let Some(given) = slot.given()
                && let Some(id) = given.value.as_measure()
                && !register.measures.contains_key(id)
            {
                let known = register.measures.keys().map(|it| (it.folded(), it));
                let mut finding = submission.finding(&META, &given.at).with("measure", id);
                finding.args.extend(Arg::offer(text::nearest(id.as_str(), known)));
                out.push(finding);
            }
        }
    }
}
