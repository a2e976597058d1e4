//! Finds pairs of days in the wrong order.

use crate::base::text;
use crate::finding::{Findings, Meta, Severity};
use crate::programme::{Meaning, Section};
use crate::rules::{Context, RecordRule};
use crate::submission::Row;

/// Words of a remark that explain a payment before the invoice.
const PAID_IN_ADVANCE: [&str; 8] = [
    "vorkasse",
    "vorauskasse",
    "vorauszahlung",
    "anzahlung",
    "abschlag",
    "advance",
    "prepa",
    "deposit",
];

/// # What it finds
/// A day that lies after another of the same row although it must come first: an invoice dated after
/// its payment, a grant period that ends before it begins. A payment in advance is in order where the
/// remark says so.
///
/// # Why it matters
/// One of the two days is wrong, and the day of payment decides on grant period and quarter. That the
/// day of the invoice is written where the day of payment belongs is the most frequent slip of all.
///
/// # Example
/// *Belegdatum* `20.08.2025`, *Zahlungsdatum* `12.08.2025`, no remark.
///
/// # What to do
/// Correct the day. Where payment was made in advance, write *Vorkasse* under *Bemerkung*.
///
/// # Source
/// Advice of local partnerships on the voucher list (<https://pfdboerde.de/faq/>); the definition of
/// the form (`not-after`).
pub(crate) struct DatesReversed;

static META: Meta = Meta {
    code: "R101",
    name: "dates-reversed",
    severity: Severity::Warning,
    args: &["field", "date", "other", "limit"],
    since: "0.1.0",
};

impl RecordRule for DatesReversed {
    fn meta(&self) -> &'static Meta {
        &META
    }

    fn concerns(&self, section: &Section) -> bool {
        section.fields.iter().any(|it| it.not_after.is_some())
    }

    fn check(&self, _: &Context<'_>, row: Row<'_>, out: &mut Findings) {
        let fields = &row.section().fields;
        for (index, field) in fields.iter().enumerate() {
            let Some(later) = field.not_after else { continue };
            let given = |field: usize| row.record.slots[field].given();
            let (Some(first), Some(second)) = (given(index), given(later)) else { continue };
            let (Some(day), Some(limit)) = (first.value.as_date(), second.value.as_date()) else {
                continue;
            };
            if day > limit && !is_explained(row) {
                out.push(
                    row.submission
                        .finding(&META, &first.at)
                        .with("field", &field.label)
                        .with("date", day)
                        .with("other", &fields[later].label)
                        .with("limit", limit),
                );
            }
        }
    }
}

fn is_explained(row: Row<'_>) -> bool {
    let remark = row.text(Meaning::VoucherRemark).map(text::key);
    remark.is_some_and(|remark| PAID_IN_ADVANCE.iter().any(|it| remark.contains(it)))
}
