//! Finds rows of the register about measures that it does not have.

use crate::finding::{Findings, Meta, Severity};
use crate::programme::Meaning;
use crate::rules::{Context, ProgrammeRule};
use crate::season::Season;

/// # What it finds
/// A cell of the register, on any sheet, that names a measure for which there is no row on the sheet of
/// measures.
///
/// # Why it matters
/// A notice, a drawdown or a plan that belongs to no measure is missing from the sums of the one that
/// was meant.
///
/// # Example
/// `M-70` on the sheet *Bescheide* where the measure is called `M-07`.
///
/// # What to do
/// Correct the identifier, or enter the measure.
///
/// # Source
/// The register: every other sheet refers to the identifiers of the sheet of measures.
pub(crate) struct RegisterStray;

static META: Meta = Meta {
    code: "P108",
    name: "register-stray",
    severity: Severity::Error,
    args: &["measure"],
    since: "0.1.0",
};

impl ProgrammeRule for RegisterStray {
    fn meta(&self) -> &'static Meta {
        &META
    }

    fn check(&self, _: &Context<'_>, season: &Season, out: &mut Findings) {
        let register = &season.register;
        out.looked(&META, register.submission.slots(Meaning::Measure).count());
        for it in &register.strays {
            out.push(register.submission.finding(&META, &it.at).with("measure", &it.value));
        }
    }
}
