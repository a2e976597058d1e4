//! Finds payments, attendance lists and fees on days for which nothing was granted.

use super::{days, grant_missed, is_return, owner};
use crate::finding::{Findings, Meta, Severity};
use crate::programme::{Form, Meaning};
use crate::rules::{Context, SubmissionRule};
use crate::season::Register;
use crate::submission::Submission;

/// # What it finds
/// A day of payment, of an attendance list or of a service that lies outside every grant period of the
/// measure. Notices that were replaced do not count.
///
/// # Why it matters
/// Only what is paid within the grant period is eligible; one such voucher makes every sum that holds
/// it wrong.
///
/// # Example
/// *Zahlungsdatum* `07.01.2026` where the grant runs from 01.03.2025 to 31.12.2025.
///
/// # What to do
/// Compare the day with the bank statement or the list; a row whose day is right is not paid by the grant.
///
/// # Source
/// Rules of local partnerships on the grant period (<https://pfd-saalekreis.de/faq/>,
/// <https://pfdboerde.de/faq/>); the grant notice.
pub(crate) struct PaymentOutsideGrant;

static META: Meta = Meta {
    code: "S107",
    name: "payment-outside-grant",
    severity: Severity::Error,
    args: &["field", "date", "from", "until"],
    since: "0.1.0",
};

/// The days for which money is claimed.
const CLAIMED: [Meaning; 3] = [Meaning::VoucherPaidOn, Meaning::ListDate, Meaning::FeeDate];

impl SubmissionRule for PaymentOutsideGrant {
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
        let Some(measure) = owner(submission, register) else { return };
        for (field, day, at) in days(submission, &CLAIMED) {
            let Some((from, until)) = grant_missed(measure, day) else { continue };
            out.push(
                submission
                    .finding(&META, at)
                    .with("field", &field.label)
                    .with("date", day)
                    .with("from", from)
                    .with("until", until),
            );
        }
    }
}
