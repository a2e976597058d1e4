//! Finds kinds of cost that the granted plan does not have.

use super::{cell_of_kind, reported, spent_of_plan};
use crate::base::Money;
use crate::finding::{Findings, Meta, Severity};
use crate::programme::Meaning;
use crate::rules::{Context, ProgrammeRule};
use crate::season::Season;

/// # What it finds
/// Expenses of a kind for which the granted plan has no item, or one of zero. Measures without a plan
/// in the register are passed over.
///
/// # Why it matters
/// What was not applied for was not granted; the money must come from elsewhere or the plan be
/// changed.
///
/// # Example
/// 90.00 € for catering where the plan gives fees and hire only.
///
/// # What to do
/// Say which planned item the payment belongs to, or apply for a change of the plan.
///
/// # Source
/// Advice of local partnerships on the statement of use (<https://pfd-saalekreis.de/faq/>).
pub(crate) struct KindNotPlanned;

static META: Meta = Meta {
    code: "P114",
    name: "kind-not-planned",
    severity: Severity::Warning,
    args: &["kind", "spent"],
    since: "0.1.0",
};

impl ProgrammeRule for KindNotPlanned {
    fn meta(&self) -> &'static Meta {
        &META
    }

    fn check(&self, cx: &Context<'_>, season: &Season, out: &mut Findings) {
        for (measure, returns) in reported(season) {
            let Some(newest) = returns.last() else { continue };
            let sums = spent_of_plan(measure, &returns);
            out.looked(&META, sums.len());
            let Some(costs) = cx.programme.rows(&newest.submission.form, Meaning::CostActual)
            else {
                continue;
            };
            for (kind, spent) in sums {
                let is_planned = measure.planned(kind).is_some_and(|it| it > Money::ZERO);
                if let Some(code) = costs.get(kind)
                    && !is_planned
                    && spent > Money::ZERO
                {
                    out.push(
                        newest
                            .submission
                            .finding(&META, &cell_of_kind(newest, kind))
                            .with("kind", &code.label)
                            .with("spent", spent),
                    );
                }
            }
        }
    }
}
