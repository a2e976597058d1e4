//! Finds attendance lists of minors that no supervisor signed.

use crate::finding::{Findings, Meta, Severity};
use crate::programme::{Meaning, Section, Value};
use crate::rules::{Context, RecordRule, Row};
use crate::submission::Slot;

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

    fn check(&self, _: &Context<'_>, row: &Row<'_>, out: &mut Findings) {
        let Some((true, _)) = row.given(Meaning::ListOfMinors, Value::as_yes) else { return };
        let Some((field, slot)) = row.slot(Meaning::ListSupervised) else { return };
        let is_supervised = slot.value().and_then(Value::as_yes).unwrap_or(false);
        if !is_supervised && !matches!(slot, Slot::Invalid(_)) {
            let finding = row.submission.finding(&META, slot.at());
            out.push(finding.with("field", &field.label));
        }
    }
}
