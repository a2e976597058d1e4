//! Finds large orders without a note on how the supplier was chosen.

use super::expense;
use crate::finding::{Findings, Meta, Severity};
use crate::programme::{Meaning, Section, SettingKey, group};
use crate::rules::{Context, RecordRule};
use crate::submission::Row;

/// # What it finds
/// An expense from the limit upwards for which the sender does not say that a note on the choice of
/// the supplier is on file. Wages are passed over.
///
/// # Why it matters
/// Orders above the limit need a comparison of offers, and its record; without it the expense may not
/// be recognised.
///
/// # Example
/// Stage equipment for 1,350.00 € with nothing under *Vergabevermerk liegt vor*, where a note is
/// needed from 1,000.00 €.
///
/// # What to do
/// Answer yes if there is a note, and write one if there is none. Several receipts of one order count
/// together; the program sees each by itself.
///
/// # Source
/// ANBest-P No. 3; setting `procurement-from` with its own source.
pub(crate) struct ProcurementNoteMissing;

static META: Meta = Meta {
    code: "R105",
    name: "procurement-note-missing",
    severity: Severity::Warning,
    args: &["field", "amount", "limit"],
    since: "0.1.0",
};

impl RecordRule for ProcurementNoteMissing {
    fn meta(&self) -> &'static Meta {
        &META
    }

    fn concerns(&self, section: &Section) -> bool {
        section.meaning(Meaning::VoucherProcurementNote).is_some()
    }

    fn check(&self, cx: &Context<'_>, row: Row<'_>, out: &mut Findings) {
        let limit = cx.programme.amount(SettingKey::ProcurementFrom);
        let (Some(amount), Some(kind)) = (row.money(Meaning::VoucherAmount), expense(cx, row))
        else {
            return;
        };
        // Nobody asks for offers before paying wages.
        let is_order = kind.group.as_deref() != Some(group::STAFF);
        if amount >= limit && is_order && row.lacks(Meaning::VoucherProcurementNote) {
            out.push(
                row.finding(&META, Meaning::VoucherProcurementNote)
                    .with("amount", amount)
                    .with("limit", limit),
            );
        }
    }
}
