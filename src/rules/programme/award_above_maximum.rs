//! Finds grants above what the partnership gives to one measure.

use super::entries;
use crate::finding::{Findings, Meta, Severity};
use crate::programme::{Meaning, SettingKey};
use crate::rules::{Context, ProgrammeRule};
use crate::season::Season;

/// # What it finds
/// A measure whose award is above the greatest grant that the partnership gives to one measure.
///
/// # Why it matters
/// Either the amount has a digit too many, or the committee made an exception that should be on file.
///
/// # Example
/// 12,000.00 € awarded where 10,000.00 € is the most.
///
/// # What to do
/// Check the amount. Where the limit has changed, set `measure-max` in `masswerk.toml` and name the
/// decision.
///
/// # Source
/// Setting `measure-max` with its own source.
pub(crate) struct AwardAboveMaximum;

static META: Meta = Meta {
    code: "P116",
    name: "award-above-maximum",
    severity: Severity::Note,
    args: &["awarded", "limit"],
    since: "0.1.0",
};

impl ProgrammeRule for AwardAboveMaximum {
    fn meta(&self) -> &'static Meta {
        &META
    }

    fn check(&self, cx: &Context<'_>, season: &Season, out: &mut Findings) {
        let limit = cx.programme.amount(SettingKey::MeasureMax);
        for entry in entries(season) {
            out.looked(&META, 1);
            if let Some(awarded) = entry.measure.awarded().filter(|it| *it > limit) {
                let finding = entry.row.finding(&META, Meaning::AmountAwarded);
                out.push(finding.with("awarded", awarded).with("limit", limit));
            }
        }
    }
}
