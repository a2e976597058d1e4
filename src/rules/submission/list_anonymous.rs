//! Finds anonymised attendance lists of measures that are not known to be at risk.

use super::{is_return, owner};
use crate::finding::{Findings, Meta, Severity};
use crate::programme::{Form, Meaning};
use crate::rules::{Context, SubmissionRule};
use crate::season::Register;
use crate::submission::Submission;

/// # What it finds
/// An anonymised attendance list of a measure for which the register does not say that those who take
/// part are at risk.
///
/// # Why it matters
/// Lists without names prove a lump sum only where names would put people in danger, and then the
/// measure must also be kept out of public lists.
///
/// # Example
/// *Liste anonymisiert*: yes, while *Gefährdungslage* is blank in the register.
///
/// # What to do
/// Arrange it with the coordination office, which sets *Gefährdungslage* in the register; else hand in
/// a list with names.
///
/// # Source
/// Rules on attendance lists of local partnerships from 2025
/// (<https://demokratie-leben-gera.de/?p=2210>).
pub(crate) struct ListAnonymous;

static META: Meta = Meta {
    code: "S114",
    name: "list-anonymous",
    severity: Severity::Warning,
    args: &["field"],
    since: "0.1.0",
};

impl SubmissionRule for ListAnonymous {
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
        register: Option<&Register>,
        out: &mut Findings,
    ) {
        if owner(submission, register).is_none_or(|it| it.is_at_risk) {
            return;
        }
        for path in submission.form.meaning(Meaning::ListAnonymous) {
            for (_, slot) in submission.column(path) {
                if let Some(given) = slot.given()
                    && given.value.as_yes() == Some(true)
                {
                    let finding = submission.finding(&META, &given.at);
                    out.push(finding.with("field", &submission.form.field(path).label));
                }
            }
        }
    }
}
