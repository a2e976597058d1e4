//! Finds fees paid to people whom the organisation employs.

use super::expense;
use crate::finding::{Findings, Meta, Severity};
use crate::programme::{Meaning, Section, group};
use crate::rules::{Context, RecordRule};
use crate::submission::Row;

/// # What it finds
/// A voucher for a fee that went to somebody whom the organisation employs. Wages and expenses that
/// are repaid to staff are no fees and in order.
///
/// # Why it matters
/// A fee is for work that nobody on the pay-roll does; paid to own staff, it is most often not
/// eligible.
///
/// # Example
/// *Honorare*, 240.00 €, *An eigene Beschäftigte gezahlt*: yes.
///
/// # What to do
/// Explain the payment under *Bemerkung*, or take it out of the list.
///
/// # Source
/// Rules of local funders (city of Cottbus: no fees to the organisation's own employees).
pub(crate) struct OwnStaffPaid;

static META: Meta = Meta {
    code: "R106",
    name: "own-staff-paid",
    severity: Severity::Warning,
    args: &["kind"],
    since: "0.1.0",
};

impl RecordRule for OwnStaffPaid {
    fn meta(&self) -> &'static Meta {
        &META
    }

    fn concerns(&self, section: &Section) -> bool {
        section.meaning(Meaning::VoucherOwnStaff).is_some()
    }

    fn check(&self, cx: &Context<'_>, row: Row<'_>, out: &mut Findings) {
        if row.yes(Meaning::VoucherOwnStaff) == Some(true)
            && let Some(kind) = expense(cx, row)
            && kind.group.as_deref() == Some(group::FEES)
        {
            out.push(row.finding(&META, Meaning::VoucherOwnStaff).with("kind", &kind.label));
        }
    }
}
