//! Finds measures whose lump sums cannot be computed, because nobody says how much a day is worth.

use super::{entries, reported};
use crate::finding::{Findings, Meta, Severity};
use crate::programme::{Meaning, SettingKey};
use crate::rules::{Context, ProgrammeRule};
use crate::season::{Season, Spending};

/// # What it finds
/// A measure whose returns list participants by the day, while neither its grant notice in the register nor
/// the settings give a lump sum per participant and day. It is told once per measure, at its row of the register.
///
/// # Why it matters
/// The programme knows no rate that holds everywhere. Without one what the measure may claim is not
/// known: it is in no amount, and reports say so.
///
/// # Example
/// 30 participants on a list of M-02, *Pauschale je Person und Tag* empty on the sheet *Bescheide*, and no
/// `lump-sum-per-participant-day` in `masswerk.toml`.
///
/// # What to do
/// Look the rate up in the grant notice, and enter it in the register; where it is the same for all, in
/// `masswerk.toml` with its source.
///
/// # Source
/// Setting `lump-sum-per-participant-day`, which the definition leaves open.
pub(crate) struct LumpSumRateMissing;

static META: Meta = Meta {
    code: "P119",
    name: "lump-sum-rate-missing",
    severity: Severity::Warning,
    args: &["measure", "days", "key"],
    since: "0.2.0",
};

impl ProgrammeRule for LumpSumRateMissing {
    fn meta(&self) -> &'static Meta {
        &META
    }

    fn check(&self, cx: &Context<'_>, season: &Season, out: &mut Findings) {
        for (measure, returns) in reported(season) {
            let lists = returns.iter().flat_map(|it| it.submission.rows(Meaning::ListParticipants));
            out.looked(&META, usize::from(lists.count() > 0));
            let days = Spending::of(cx.programme, measure, returns).unpriced.value;
            if days == 0 {
                continue;
            }
            if let Some(entry) = entries(season).find(|it| it.measure.id == measure.id) {
                let finding = entry.row.finding(&META, Meaning::Measure);
                out.push(
                    finding
                        .with("measure", &measure.id)
                        .with("days", days)
                        .with("key", SettingKey::LumpSumPerParticipantDay.name()),
                );
            }
        }
    }
}
