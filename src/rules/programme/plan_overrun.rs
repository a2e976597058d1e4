//! Finds kinds of cost that exceed their plan by more than the grant allows.

use super::{cell_of_kind, reported, spent_of_plan};
use crate::base::Money;
use crate::finding::{Findings, Meta, Severity};
use crate::programme::{Meaning, SettingKey};
use crate::rules::{Context, ProgrammeRule};
use crate::season::Season;

/// # What it finds
/// A kind of cost for which a measure has spent more since January than its plan and the permitted
/// overrun come to. Measures that account by lump sums have no plan to exceed.
///
/// # Why it matters
/// A single item may be exceeded only so far, and only if it is saved elsewhere; beyond that an
/// application for a change is needed before the money is spent.
///
/// # Example
/// 650.00 € on hire where the plan gives 500.00 € and 20 per cent more are permitted.
///
/// # What to do
/// Apply for a change of the plan, or say which payment belongs to another kind of cost. Returns that
/// are missing can only add to the sum.
///
/// # Source
/// ANBest-P No. 1.2; not with fixed-sum grants (<https://pfd-saalekreis.de/faq/>); setting
/// `plan-overrun-percent`.
pub(crate) struct PlanOverrun;

static META: Meta = Meta {
    code: "P103",
    name: "plan-overrun",
    severity: Severity::Warning,
    args: &["kind", "spent", "planned", "percent"],
    since: "0.1.0",
};

impl ProgrammeRule for PlanOverrun {
    fn meta(&self) -> &'static Meta {
        &META
    }

    fn check(&self, cx: &Context<'_>, season: &Season, out: &mut Findings) {
        let percent = cx.programme.limit(SettingKey::PlanOverrunPercent);
        for (measure, returns) in reported(season) {
            let Some(newest) = returns.last() else { continue };
            let sums = spent_of_plan(measure, &returns);
            out.looked(&META, sums.len());
            let Some(costs) = cx.programme.rows(&newest.submission.form, Meaning::CostActual)
            else {
                continue;
            };
            for (kind, spent) in sums {
                // What is not planned at all is the matter of `kind-not-planned`.
                let Some(planned) = measure.planned(kind).filter(|it| *it > Money::ZERO) else {
                    continue;
                };
                let Some(code) = costs.get(kind) else { continue };
                if spent > planned.percent(100 + percent) {
                    out.push(
                        newest
                            .submission
                            .finding(&META, &cell_of_kind(newest, kind))
                            .with("kind", &code.label)
                            .with("spent", spent)
                            .with("planned", planned)
                            .with("percent", percent),
                    );
                }
            }
        }
    }
}
