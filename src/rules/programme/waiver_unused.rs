//! Finds waivers that lift nothing.

use crate::finding::policy::WaiverUse;
use crate::finding::{Findings, Meta, Severity};
use crate::rules::Context;
use crate::season::Register;

/// # What it finds
/// A waiver that holds and lifted no finding of the run. Those whose time is over are the matter of
/// `waiver-expired`.
///
/// # Why it matters
/// Waivers must not rot: one that is no longer needed would silently lift the next finding of its
/// rule, and one with a misspelt rule never lifted any.
///
/// # Example
/// A waiver of `S101` for `M-07`, whose corrected return adds up.
///
/// # What to do
/// Delete the row, or correct rule or measure.
///
/// # Source
/// Waivers have a reason and an end, and are published with the findings.
pub(crate) static META: Meta = Meta {
    code: "P111",
    name: "waiver-unused",
    severity: Severity::Note,
    args: &["rule", "measure"],
    since: "0.1.0",
};

/// Reports the waivers that hold and lifted nothing.
///
/// To be called once everything else is found and weighed, with what came of the waivers.
pub fn report_unused_waivers(
    cx: &Context<'_>,
    register: &Register,
    used: &WaiverUse,
    out: &mut Findings,
) {
    out.looked(&META, register.waivers.len());
    for (it, lifted) in register.waivers.iter().zip(&used.lifted) {
        if *lifted > 0 || it.until < cx.as_of {
            continue;
        }
        let finding = register.submission.finding(&META, &it.at);
        let mut finding = finding.with("rule", it.rule.as_str()).with("measure", &it.measure);
        finding.severity =
            cx.programme.policy.severity.get(META.name).copied().unwrap_or(META.severity);
        out.push(finding);
    }
}
