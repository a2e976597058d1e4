//! Finds grant periods outside of the funding year.

use chrono::Datelike;

use super::entries;
use crate::finding::{Findings, Meta, Severity};
use crate::rules::{Context, ProgrammeRule};
use crate::season::Season;

/// # What it finds
/// A notice whose grant period does not lie in the funding year of its measure.
///
/// # Why it matters
/// Grants are made for one calendar year. Where the two differ, one is mistyped: the measure is then
/// missing from the sums of its year, or no return is expected from it.
///
/// # Example
/// Funding year 2025, *Bewilligt von* 01.03.2024.
///
/// # What to do
/// Correct the year of the measure or the days of the notice.
///
/// # Source
/// Rules of local partnerships: a grant lies within one calendar year
/// (<https://pfd-saalekreis.de/faq/>, <https://pfdboerde.de/faq/>).
pub(crate) struct GrantOutsideYear;

static META: Meta = Meta {
    code: "P118",
    name: "grant-outside-year",
    severity: Severity::Warning,
    args: &["from", "until", "year"],
    since: "0.1.0",
};

impl ProgrammeRule for GrantOutsideYear {
    fn meta(&self) -> &'static Meta {
        &META
    }

    fn check(&self, _: &Context<'_>, season: &Season, out: &mut Findings) {
        for entry in entries(season) {
            let Some(year) = entry.measure.year else { continue };
            for notice in entry.measure.notices_in_force() {
                let Some((from, until)) = notice.from.zip(notice.until) else { continue };
                out.looked(&META, 1);
                if [from, until].iter().any(|it| i64::from(it.year()) != year) {
                    out.push(
                        entry
                            .finding(&META, &notice.at)
                            .with("from", from)
                            .with("until", until)
                            .with("year", year.to_string()),
                    );
                }
            }
        }
    }
}
