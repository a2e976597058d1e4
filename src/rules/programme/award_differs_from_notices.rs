//! Finds awards in the register that are not what the notices come to.

use super::entries;
use crate::base::Money;
use crate::finding::{Findings, Meta, Severity};
use crate::programme::Meaning;
use crate::rules::{Context, ProgrammeRule};
use crate::season::Season;

/// # What it finds
/// A measure whose amount under *Bewilligt* is not the sum of its notices in force. Measures without a
/// notice are passed over, and those of which a notice has no amount.
///
/// # Why it matters
/// Reports use the notices. A row that says something else was forgotten at a change, or a notice was.
///
/// # Example
/// *Bewilligt* 2,500.00 € beside a notice of 2,000.00 €.
///
/// # What to do
/// Enter the missing notice, name the one that it replaces, or correct the amount.
///
/// # Source
/// The register: one row per notice; a measure may have several in a year of provisional budgets.
pub(crate) struct AwardDiffersFromNotices;

static META: Meta = Meta {
    code: "P107",
    name: "award-differs-from-notices",
    severity: Severity::Warning,
    args: &["declared", "notices"],
    since: "0.1.0",
};

impl ProgrammeRule for AwardDiffersFromNotices {
    fn meta(&self) -> &'static Meta {
        &META
    }

    fn check(&self, _: &Context<'_>, season: &Season, out: &mut Findings) {
        for entry in entries(season) {
            out.looked(&META, 1);
            let Some(declared) = entry.row.money(Meaning::AmountAwarded) else { continue };
            let amounts =
                entry.measure.notices_in_force().map(|it| Some(it.amount.as_ref()?.value));
            let Some(amounts) = amounts.collect::<Option<Vec<Money>>>() else { continue };
            let notices: Money = amounts.iter().copied().sum();
            if !amounts.is_empty() && declared != notices {
                let finding = entry.row.finding(&META, Meaning::AmountAwarded);
                out.push(finding.with("declared", declared).with("notices", notices));
            }
        }
    }
}
