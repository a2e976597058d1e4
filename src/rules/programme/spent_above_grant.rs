//! Finds measures that claim more than their grant and other funds cover.

use super::{claims, reported};
use crate::base::Money;
use crate::finding::{Findings, Meta, Severity};
use crate::programme::{Meaning, Mode, group};
use crate::rules::{Context, ProgrammeRule};
use crate::season::{Measure, Season, Spending};
use crate::span::{Span, together};

/// # What it finds
/// A measure whose expenses or lump sums since January exceed its grant together with other funds:
/// those that came in or, where that is more, those that the plan counts on.
///
/// # Why it matters
/// What goes beyond is paid by nobody. Often an expense is listed twice, or a payment of own funds is
/// missing from the list.
///
/// # Example
/// Expenses of 2,650.00 € where 2,000.00 € are granted and 500.00 € of own funds are planned.
///
/// # What to do
/// Say where the difference comes from, and enter own and third-party funds.
///
/// # Source
/// ANBest-P Nos. 1.2 and 1.4; for lump sums the amount of the grant notice.
pub(crate) struct SpentAboveGrant;

static META: Meta = Meta {
    code: "P104",
    name: "spent-above-grant",
    severity: Severity::Warning,
    args: &["mode", "spent", "awarded", "other", "excess", "place"],
    since: "0.1.0",
};

impl ProgrammeRule for SpentAboveGrant {
    fn meta(&self) -> &'static Meta {
        &META
    }

    fn check(&self, cx: &Context<'_>, season: &Season, out: &mut Findings) {
        for (measure, returns) in reported(season) {
            let (Some(newest), Some(award)) = (returns.last(), measure.award()) else {
                continue;
            };
            out.looked(&META, 1);
            let sum = Spending::of(cx.programme, measure, returns.iter().copied());
            let incomes = cx.programme.rows(&newest.submission.form, Meaning::IncomeActual);
            let is_other = |kind: &str| {
                let code = incomes.and_then(|it| it.get(kind));
                code.is_some_and(|it| it.group.as_deref() != Some(group::GRANT))
            };
            let other = sum.other_income.value.max(planned(measure, is_other));
            let excess = sum.expenses() - award.value - other;
            if excess > Money::ZERO {
                let mode = match newest.submission.mode() {
                    Some(Mode::LumpSums) => "lump-sums",
                    Some(Mode::Vouchers) | None => "vouchers",
                };
                let places: Vec<String> = together(&award.cells).iter().map(Span::inside).collect();
                out.push(
                    newest
                        .submission
                        .finding(&META, &claims(&newest.submission))
                        .with("mode", mode)
                        .with("spent", sum.expenses())
                        .with("awarded", award.value)
                        .with("other", other)
                        .with("excess", excess)
                        .with("place", places.join(", ")),
                );
            }
        }
    }
}

fn planned(measure: &Measure, is_other: impl Fn(&str) -> bool) -> Money {
    measure.plan.iter().filter(|it| is_other(&it.kind)).map(|it| it.amount.value).sum()
}
