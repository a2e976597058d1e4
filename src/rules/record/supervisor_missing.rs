//! Finds attendance lists of minors that no supervisor signed.

use crate::finding::{Findings, Meta, Severity};
use crate::programme::{Meaning, Section};
use crate::rules::{Context, RecordRule};
use crate::submission::Row;

/// # What it finds
/// A list for a group under 16 for which the sender does not say that a supervisor signed it.
///
/// # Why it matters
/// For such groups the supervisor's signature stands for those of all; without it the list proves
/// nothing, and the participants cannot be claimed.
///
/// # Example
/// *Gruppe unter 16 Jahren*: yes, *Betreuungskraft auf der Liste*: blank.
///
/// # What to do
/// Answer yes if the list shows the supervisor's name, institution and signature, else have it
/// completed.
///
/// # Source
/// Rules on attendance lists of local partnerships from 2025
/// (<https://demokratie-leben-gera.de/?p=2210>).
pub(crate) struct SupervisorMissing;

static META: Meta = Meta {
    code: "R108",
    name: "supervisor-missing",
    severity: Severity::Warning,
    args: &["field"],
    since: "0.1.0",
};

impl RecordRule for SupervisorMissing {
    fn meta(&self) -> &'static Meta {
        &META
    }

    fn concerns(&self, section: &Section) -> bool {
        section.meaning(Meaning::ListSupervised).is_some()
    }

    fn check(&self, _: &Context<'_>, row: Row<'_>, out: &mut Findings) {
        if row.yes(Meaning::ListOfMinors) == Some(true) && row.lacks(Meaning::ListSupervised) {
            out.push(row.finding(&META, Meaning::ListSupervised));
        }
    }
}
