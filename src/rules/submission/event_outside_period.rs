//! Finds events, attendance lists and services of another quarter than the one reported on.

use super::{days, grant_missed, is_return, owner, period};
use crate::finding::{Findings, Meta, Severity};
use crate::programme::{Form, Meaning};
use crate::rules::{Context, SubmissionRule};
use crate::season::Register;
use crate::submission::Submission;

/// # What it finds
/// Something that took place outside the quarter of the return: an event, the day of an attendance
/// list, the day of a service.
///
/// # Why it matters
/// It may be counted twice, in this quarter and in its own.
///
/// # Example
/// An event on `12.10.2025` in the return on the third quarter of 2025.
///
/// # What to do
/// Correct the day, or leave the row for the return of its quarter.
///
/// # Source
/// The definition of the form: figures are those of the quarter.
pub(crate) struct EventOutsidePeriod;

static META: Meta = Meta {
    code: "S108",
    name: "event-outside-period",
    severity: Severity::Warning,
    args: &["field", "date", "period"],
    since: "0.1.0",
};

impl SubmissionRule for EventOutsidePeriod {
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
        let Some(period) = period(submission) else { return };
        let measure = owner(submission, register);
        let taking_place = [Meaning::EventDate, Meaning::ListDate, Meaning::FeeDate];
        for (field, day, at) in days(submission, &taking_place) {
            // Money claimed for a day without a grant is the matter of `payment-outside-grant`.
            let is_accused = field.means != Some(Meaning::EventDate)
                && measure.is_some_and(|it| grant_missed(it, day).is_some());
            if !period.touches(day, day) && !is_accused {
                out.push(
                    submission
                        .finding(&META, at)
                        .with("field", &field.label)
                        .with("date", day)
                        .with("period", period),
                );
            }
        }
    }
}
