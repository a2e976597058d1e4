//! Finds payments of another quarter than the one reported on.

use super::{days, grant_missed, is_return, owner, period};
use crate::finding::{Findings, Meta, Severity};
use crate::programme::{Form, Meaning};
use crate::rules::{Context, SubmissionRule};
use crate::season::Register;
use crate::submission::Submission;

/// # What it finds
/// A day of payment inside the grant but outside the quarter of the return.
///
/// # Why it matters
/// The payment may have been reported already, or will be again. A receipt that was forgotten last
/// quarter is in order, but the office must know that it is one.
///
/// # Example
/// *Zahlungsdatum* `28.06.2025` in the return on the third quarter of 2025.
///
/// # What to do
/// Correct the day, or say under *Bemerkung* that the payment is reported late.
///
/// # Source
/// The definition of the form: the day of payment decides on the quarter.
pub(crate) struct VoucherOutsidePeriod;

static META: Meta = Meta {
    code: "S109",
    name: "voucher-outside-period",
    severity: Severity::Warning,
    args: &["field", "date", "period"],
    since: "0.1.0",
};

impl SubmissionRule for VoucherOutsidePeriod {
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
        for (field, day, at) in days(submission, &[Meaning::VoucherPaidOn]) {
            // A day for which nothing was granted is the matter of `payment-outside-grant`.
            let is_accused = measure.is_some_and(|it| grant_missed(it, day).is_some());
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
