//! Finds money that was drawn and not spent in time.

use chrono::Days;

use super::{claims, reported};
use crate::finding::{Findings, Meta, Severity};
use crate::programme::{Mode, SettingKey};
use crate::rules::{Context, ProgrammeRule};
use crate::season::{Season, Spending};

/// # What it finds
/// A measure that accounts against receipts and had drawn more, so many days before the end of the
/// period, than it has spent up to that end. All its returns of the year must be there and count.
///
/// # Why it matters
/// Money that is drawn must be used within six weeks; else it is to be paid back, with interest.
///
/// # Example
/// 1,500.00 € paid out on 01.07.2025, expenses of 900.00 € until 30.09.2025.
///
/// # What to do
/// Say when the rest will be spent, or pay it back.
///
/// # Source
/// ANBest-P No. 1.4; setting `drawdown-use-days`.
pub(crate) struct DrawdownUnspent;

static META: Meta = Meta {
    code: "P115",
    name: "drawdown-unspent",
    severity: Severity::Warning,
    args: &["drawn", "spent", "rest", "days", "date"],
    since: "0.1.0",
};

impl ProgrammeRule for DrawdownUnspent {
    fn meta(&self) -> &'static Meta {
        &META
    }

    fn check(&self, cx: &Context<'_>, season: &Season, out: &mut Findings) {
        let days = cx.programme.limit(SettingKey::DrawdownUseDays);
        let end = season.period.last_day();
        let Some(due) = u64::try_from(days).ok().and_then(|it| end.checked_sub_days(Days::new(it)))
        else {
            return;
        };
        for (measure, returns) in reported(season) {
            let Some(newest) = returns.last() else { continue };
            let is_known = newest.period == season.period
                && measure.mode(season.period) == Some(Mode::Vouchers)
                && season.gaps(measure).is_empty();
            if !is_known {
                continue;
            }
            out.looked(&META, 1);
            let drawn = measure.drawn(due);
            let spent = Spending::of(cx.programme, measure, returns.iter().copied()).expenses();
            if drawn > spent {
                out.push(
                    newest
                        .submission
                        .finding(&META, &claims(&newest.submission))
                        .with("drawn", drawn)
                        .with("spent", spent)
                        .with("rest", drawn - spent)
                        .with("days", days)
                        .with("date", end),
                );
            }
        }
    }
}
