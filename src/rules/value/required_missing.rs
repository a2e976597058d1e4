//! Finds questions that must be answered and were not.

use crate::finding::{Findings, Meta, Severity};
use crate::programme::Field;
use crate::rules::{Context, Place, ValueRule};

/// # What it finds
/// A question that must be answered and has no answer; in tables, in a row that holds anything.
///
/// # Why it matters
/// A blank says nothing: it is neither zero nor "not collected".
///
/// # Example
/// A voucher without a day of payment.
///
/// # What to do
/// Fill in the cell. Where nothing happened in the whole quarter, tick *Fehlanzeige*.
///
/// # Source
/// ANBest-P No. 6 for the voucher list; the definition of the form for the rest.
pub(crate) struct RequiredMissing;

static META: Meta = Meta {
    code: "V113",
    name: "required-missing",
    severity: Severity::Error,
    args: &["field"],
    since: "0.1.0",
};

impl ValueRule for RequiredMissing {
    fn meta(&self) -> &'static Meta {
        &META
    }

    fn concerns(&self, field: &Field) -> bool {
        field.required
    }

    fn check(&self, _: &Context<'_>, place: &Place<'_>, out: &mut Findings) {
        // A nil return answers everything but its own head by saying that nothing happened.
        let is_excused = place.submission.is_nil()
            && place.field.prefill.is_none()
            && place.field.kind.is_figure();
        if place.slot.is_absent() && !is_excused {
            let finding = place.submission.finding(&META, place.slot.at());
            out.push(finding.with("field", &place.field.label));
        }
    }
}
