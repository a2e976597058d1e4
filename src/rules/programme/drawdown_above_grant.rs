//! Finds measures that asked for more money than was granted.

use crate::base::Money;
use crate::finding::{Findings, Meta, Severity};
use crate::rules::{Context, ProgrammeRule};
use crate::season::Season;

/// # What it finds
/// The drawdown with which a measure's drawdowns, paid or not, come to more than its grant.
///
/// # Why it matters
/// What is paid beyond the grant must be claimed back.
///
/// # Example
/// Drawdowns of 1,500.00 € and 800.00 € on a grant of 2,000.00 €.
///
/// # What to do
/// Compare the register with the drawdowns on file; enter the change of the notice where there is one.
///
/// # Source
/// The grant notice; frequent mistake named by local partnerships.
pub(crate) struct DrawdownAboveGrant;

static META: Meta = Meta {
    code: "P106",
    name: "drawdown-above-grant",
    severity: Severity::Warning,
    args: &["drawn", "awarded"],
    since: "0.1.0",
};

impl ProgrammeRule for DrawdownAboveGrant {
    fn meta(&self) -> &'static Meta {
        &META
    }

    fn check(&self, _: &Context<'_>, season: &Season, out: &mut Findings) {
        for measure in season.register.measures.values() {
            let Some(awarded) = measure.awarded() else { continue };
            out.looked(&META, measure.drawdowns.len());
            let drawn: Money = measure.drawdowns.iter().map(|it| it.amount.value).sum();
            let mut sum = Money::ZERO;
            let first_above = measure.drawdowns.iter().find(|it| {
                sum += it.amount.value;
                sum > awarded
            });
            if let Some(it) = first_above {
                out.push(
                    season
                        .register
                        .submission
                        .finding(&META, &it.amount.at)
                        .with("drawn", drawn)
                        .with("awarded", awarded),
                );
            }
        }
    }
}
