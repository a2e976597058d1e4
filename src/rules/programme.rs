//! Rules about the season: between returns, periods and the register.

mod amount_missing;
mod award_above_maximum;
mod award_differs_from_notices;
mod correction_unfit;
mod drawdown_above_grant;
mod drawdown_unspent;
mod fund_exceeded;
mod grant_outside_year;
mod kind_not_planned;
mod lump_sum_rate_missing;
mod notice_missing;
mod organisation_nearly_named;
mod plan_overrun;
mod plan_unbalanced;
mod register_empty;
mod register_stray;
mod return_awaited;
mod return_overdue;
mod spent_above_grant;
mod voucher_doubled;
mod waiver_expired;
mod waiver_unused;

pub(super) use amount_missing::AmountMissing;
pub(super) use award_above_maximum::AwardAboveMaximum;
pub(super) use award_differs_from_notices::AwardDiffersFromNotices;
pub(super) use correction_unfit::CorrectionUnfit;
pub(super) use drawdown_above_grant::DrawdownAboveGrant;
pub(super) use drawdown_unspent::DrawdownUnspent;
pub(super) use fund_exceeded::FundExceeded;
pub(super) use grant_outside_year::GrantOutsideYear;
pub(super) use kind_not_planned::KindNotPlanned;
pub(super) use lump_sum_rate_missing::LumpSumRateMissing;
pub(super) use notice_missing::NoticeMissing;
pub(super) use organisation_nearly_named::OrganisationNearlyNamed;
pub(super) use plan_overrun::PlanOverrun;
pub(super) use plan_unbalanced::PlanUnbalanced;
pub(super) use register_empty::RegisterEmpty;
pub(super) use register_stray::RegisterStray;
pub(super) use return_awaited::ReturnAwaited;
pub use return_overdue::RETURN_OVERDUE;
pub(super) use return_overdue::ReturnOverdue;
pub(super) use spent_above_grant::SpentAboveGrant;
pub(super) use voucher_doubled::VoucherDoubled;
pub(super) use waiver_expired::WaiverExpired;
pub(super) use waiver_unused::META as WAIVER_UNUSED;
pub use waiver_unused::report_unused_waivers;

use std::collections::BTreeMap;

use super::Context;
use crate::base::{MeasureId, Money, NaiveDate, Period};
use crate::finding::{Finding, Findings, Meta};
use crate::programme::Meaning;
use crate::season::{Measure, Return, Season, return_due, spent_by_kind};
use crate::span::{Span, together};
use crate::submission::{Row, Submission};

/// Returns the measures that have a return that counts, with those returns, the newest last.
fn reported(season: &Season) -> impl Iterator<Item = (&Measure, Vec<&Return>)> {
    season.register.measures.values().filter_map(|measure| {
        let returns: Vec<&Return> = season.counted_to_date(&measure.id).collect();
        (!returns.is_empty()).then_some((measure, returns))
    })
}

/// Returns what a measure spent to date on each kind of cost, when it accounts against vouchers and
/// has a plan to compare with.
fn spent_of_plan<'a>(measure: &Measure, returns: &[&'a Return]) -> BTreeMap<&'a str, Money> {
    let spent = spent_by_kind(measure, returns).filter(|_| !measure.plan.is_empty());
    spent.unwrap_or_default()
}

/// Returns the cell in which a return sums up a kind of cost; else the return as a whole.
fn cell_of_kind(it: &Return, kind: &str) -> Span {
    let mut cells = it.submission.slots(Meaning::CostActual);
    let own = cells.find(|(record, _)| record.code.as_deref() == Some(kind));
    own.map_or_else(|| Span::file(it.submission.file), |(_, slot)| slot.at().clone())
}

/// Returns the cells in which a return lists what it claims; else the return as a whole.
fn claims(submission: &Submission) -> Span {
    let listed = [Meaning::VoucherAmount, Meaning::ListParticipants, Meaning::FeeAmount];
    let given = listed.into_iter().map(|it| {
        let slots = submission.slots(it).filter_map(|it| it.1.given());
        slots.map(|it| it.at.clone()).collect::<Vec<_>>()
    });
    let first = given.into_iter().find(|it| !it.is_empty()).unwrap_or_default();
    together(&first).into_iter().next().unwrap_or_else(|| Span::file(submission.file))
}

/// Reports the returns that have not come and of whose due day the question is answered by yes: once for
/// a measure, at its row of the register.
fn owed(
    cx: &Context<'_>,
    season: &Season,
    meta: &'static Meta,
    is_meant: impl Fn(NaiveDate) -> bool,
    out: &mut Findings,
) {
    out.looked(meta, season.standings.len());
    let mut missing: BTreeMap<&MeasureId, Vec<Period>> = BTreeMap::new();
    for (measure, period) in season.missing() {
        if is_meant(return_due(cx.programme, period)) {
            missing.entry(measure).or_default().push(period);
        }
    }
    for entry in entries(season) {
        let Some(periods) = missing.remove(&entry.measure.id) else { continue };
        let newest = periods.last().copied();
        let due = newest.map_or(cx.as_of, |it| return_due(cx.programme, it));
        let finding = entry.row.finding(meta, Meaning::Measure);
        out.push(
            finding
                .about(Some(&entry.measure.id), newest)
                .with("measure", &entry.measure.id)
                .with("count", periods.len())
                .with("periods", periods)
                .with("date", due),
        );
    }
}

/// A measure with its own row of the register.
struct Entry<'a> {
    measure: &'a Measure,
    row: Row<'a>,
}

/// Returns the measures with their own rows, in the order of the register.
fn entries(season: &Season) -> impl Iterator<Item = Entry<'_>> {
    season.register.submission.rows(Meaning::MeasureTitle).filter_map(|row| {
        let measure = season.register.measures.get(row.measure()?)?;
        (measure.at == row.record.at).then_some(Entry { measure, row })
    })
}

impl Entry<'_> {
    /// Returns a finding about the measure at a place anywhere in the register.
    fn finding(&self, meta: &'static Meta, at: &Span) -> Finding {
        self.row.submission.finding(meta, at)
    }
}
