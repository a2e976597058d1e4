//! Finds corrections of the register that cannot be made.

use crate::finding::{Findings, Meta, Severity};
use crate::rules::{Context, ProgrammeRule};
use crate::season::{Outcome, Season, Standing};

/// # What it finds
/// A row on the sheet *Berichtigungen* that changes nothing: no return on that quarter is there; no answer
/// stands in the cell; the cell is one that the form fills in; or something else stands there than the
/// old value that the row names.
///
/// # Why it matters
/// The office believes the figure to be right, and it is not. A later return that says something new is not
/// overruled by what was agreed on before it came.
///
/// # Example
/// `Teilnehmende!B5` is to become 52 instead of 25, and the return holds 27.
///
/// # What to do
/// Compare the row with the return. Where the return was corrected by its sender, delete the row.
///
/// # Source
/// The office's own register.
pub(crate) struct CorrectionUnfit;

static META: Meta = Meta {
    code: "P123",
    name: "correction-unfit",
    severity: Severity::Warning,
    args: &["reason", "measure", "period", "place", "found"],
    since: "0.2.0",
};

impl ProgrammeRule for CorrectionUnfit {
    fn meta(&self) -> &'static Meta {
        &META
    }

    fn check(&self, _: &Context<'_>, season: &Season, out: &mut Findings) {
        let register = &season.register;
        for (index, it) in register.corrections.iter().enumerate() {
            // Of other years no returns are read.
            if season.period.year_to_date().all(|quarter| quarter != it.period) {
                continue;
            }
            out.looked(&META, 1);
            let is_missing = season
                .standing(&it.measure, it.period)
                .is_none_or(|standing| *standing == Standing::Missing);
            let outcome = season.corrected(index).map(|it| &it.outcome);
            let found = match outcome {
                Some(Outcome::Differs { found }) => found.clone(),
                Some(Outcome::Locked | Outcome::NoAnswer) => "".into(),
                None if is_missing => "".into(),
                // A return that could not be read has its own finding.
                Some(Outcome::Made | Outcome::Settled) | None => continue,
            };
            let reason = outcome.map_or("no-return", Outcome::name);
            out.push(
                register
                    .submission
                    .finding(&META, &it.at)
                    .with("reason", reason)
                    .with("measure", &it.measure)
                    .with("period", it.period)
                    .with("place", it.place.as_str())
                    .with("found", found),
            );
        }
    }
}
