//! Finds granted measures without a grant notice.

use super::entries;
use crate::finding::{Findings, Meta, Severity};
use crate::programme::Meaning;
use crate::rules::{Context, ProgrammeRule};
use crate::season::Season;

/// # What it finds
/// A measure whose status says that it was granted and that has no row on the sheet of notices.
///
/// # Why it matters
/// Grant period and way of accounting stand in the notice. Without one no return is expected from the
/// measure, and nobody notices that none comes.
///
/// # Example
/// Status *bewilligt*, no notice.
///
/// # What to do
/// Enter the notice, or correct the status.
///
/// # Source
/// The register: one row per notice.
pub(crate) struct NoticeMissing;

static META: Meta = Meta {
    code: "P109",
    name: "notice-missing",
    severity: Severity::Warning,
    args: &["measure"],
    since: "0.1.0",
};

impl ProgrammeRule for NoticeMissing {
    fn meta(&self) -> &'static Meta {
        &META
    }

    fn check(&self, _: &Context<'_>, season: &Season, out: &mut Findings) {
        for entry in entries(season).filter(|it| it.measure.is_granted()) {
            out.looked(&META, 1);
            if entry.measure.notices.is_empty() {
                let finding = entry.row.finding(&META, Meaning::Status);
                out.push(finding.with("measure", &entry.measure.id));
            }
        }
    }
}
