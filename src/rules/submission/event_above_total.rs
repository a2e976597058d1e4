//! Finds events with more people than the quarter has in all.

use super::is_return;
use crate::finding::{Findings, Meta, Severity};
use crate::programme::{Form, Meaning};
use crate::rules::{Context, SubmissionRule};
use crate::season::Register;
use crate::submission::Submission;

/// # What it finds
/// An event, or the list of a day, with more participants than the return has in all. Where either is blank, "nicht
/// erhoben" or cannot be read, nothing is asked.
///
/// # Why it matters
/// In the total everybody counts once, so that it is never less than the largest event. One of the two numbers is
/// wrong, and the total is the one that is reported.
///
/// # Example
/// A reading with 15 people in a quarter that had 13 participants.
///
/// # What to do
/// Correct the event or the total; with the total, the numbers by age and gender.
///
/// # Source
/// The definition of the form: the total counts each person once.
pub(crate) struct EventAboveTotal;

static META: Meta = Meta {
    code: "S117",
    name: "event-above-total",
    severity: Severity::Warning,
    args: &["people", "total", "place"],
    since: "0.1.0",
};

impl SubmissionRule for EventAboveTotal {
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
        let counts = |means: Meaning| {
            let columns = submission.form.meaning(means).map(|it| submission.column(it));
            let given = columns.flatten().filter_map(|(_, slot)| slot.given());
            given.filter_map(|it| Some((it.value.as_count()?, &it.at)))
        };
        let Some((total, place)) = counts(Meaning::ParticipantsTotal).next() else { return };
        for means in [Meaning::EventParticipants, Meaning::ListParticipants] {
            for (people, at) in counts(means).filter(|it| it.0 > total) {
                out.push(
                    submission
                        .finding(&META, at)
                        .with("people", people)
                        .with("total", total)
                        .with("place", place.inside()),
                );
            }
        }
    }
}
