//! Finds waivers whose time is over.

use crate::finding::{Findings, Meta, Severity};
use crate::rules::{Context, ProgrammeRule};
use crate::season::Season;

/// # What it finds
/// A waiver whose last day lies before the day as of which the run speaks.
///
/// # Why it matters
/// It lifts nothing any more. Findings that it lifted last quarter send returns back again, and that
/// should surprise nobody.
///
/// # Example
/// *Gilt bis* 30.09.2025 in a run as of 10.10.2025.
///
/// # What to do
/// Extend the waiver with a reason where it is still needed; else delete its row.
///
/// # Source
/// Waivers have a reason and an end, and are published with the findings.
pub(crate) struct WaiverExpired;

static META: Meta = Meta {
    code: "P110",
    name: "waiver-expired",
    severity: Severity::Note,
    args: &["rule", "measure", "until"],
    since: "0.1.0",
};

impl ProgrammeRule for WaiverExpired {
    fn meta(&self) -> &'static Meta {
        &META
    }

    fn check(&self, cx: &Context<'_>, season: &Season, out: &mut Findings) {
        let register = &season.register;
        out.looked(&META, register.waivers.len());
        for it in register.waivers.iter().filter(|it| it.until < cx.as_of) {
            out.push(
                register
                    .submission
                    .finding(&META, &it.at)
                    .with("rule", it.rule.as_str())
                    .with("measure", &it.measure)
                    .with("until", it.until),
            );
        }
    }
}
