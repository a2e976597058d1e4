//! Finds granted measures without an amount.

use super::entries;
use crate::finding::{Findings, Meta, Severity};
use crate::programme::Meaning;
use crate::rules::{Context, ProgrammeRule};
use crate::season::Season;
use crate::submission::Slot;

/// # What it finds
/// A measure whose status says that it was granted, and for which the register does not say what was
/// requested, or neither in its own row nor in a notice what was awarded.
///
/// # Why it matters
/// A blank is not zero. Sums of what was requested and awarded would be too low without saying so.
///
/// # Example
/// Status *bewilligt*, *Beantragt* blank.
///
/// # What to do
/// Enter the amount.
///
/// # Source
/// The register; blank, zero and "nicht erhoben" stay three different things.
pub(crate) struct AmountMissing;

static META: Meta = Meta {
    code: "P112",
    name: "amount-missing",
    severity: Severity::Warning,
    args: &["field", "measure"],
    since: "0.1.0",
};

impl ProgrammeRule for AmountMissing {
    fn meta(&self) -> &'static Meta {
        &META
    }

    fn check(&self, _: &Context<'_>, season: &Season, out: &mut Findings) {
        for entry in entries(season).filter(|it| it.measure.is_granted()) {
            out.looked(&META, 2);
            // A notice without its amount is the matter of `required-missing`.
            let has_notice = entry.measure.notices_in_force().next().is_some();
            for (means, is_elsewhere) in
                [(Meaning::AmountRequested, false), (Meaning::AmountAwarded, has_notice)]
            {
                if entry.row.slot(means).is_some_and(Slot::is_absent) && !is_elsewhere {
                    let finding = entry.row.finding(&META, means);
                    out.push(finding.with("measure", &entry.measure.id));
                }
            }
        }
    }
}
