//! Finds a register without a measure of the year.

use crate::finding::{Finding, Findings, Meta, Severity};
use crate::rules::{Context, ProgrammeRule};
use crate::season::Season;
use crate::span::Span;

/// # What it finds
/// A register that lists no measure for the funding year of the run.
///
/// # Why it matters
/// Nothing is owed then, and nothing that came can count: that nothing was found says nothing.
///
/// # Example
/// A blank register; the register of 2025 in a run on 2026.
///
/// # What to do
/// Enter the measures with their funding year.
///
/// # Source
/// The register, sheet *Maßnahmen*.
pub(crate) struct RegisterEmpty;

static META: Meta = Meta {
    code: "P122",
    name: "register-empty",
    severity: Severity::Warning,
    args: &["year"],
    since: "0.2.0",
};

impl ProgrammeRule for RegisterEmpty {
    fn meta(&self) -> &'static Meta {
        &META
    }

    fn check(&self, _: &Context<'_>, season: &Season, out: &mut Findings) {
        let year = i64::from(season.period.year());
        out.looked(&META, 1);
        if season.register.measures_of(year).next().is_none() {
            let at = Span::file(season.register.submission.file);
            out.push(Finding::new(&META, at).with("year", year.to_string()));
        }
    }
}
