//! Finds granted plans whose expenses and income do not balance.

use super::{Entry, entries};
use crate::base::Money;
use crate::finding::{Findings, Meta, Severity};
use crate::programme::{FormKind, Meaning};
use crate::rules::{Context, ProgrammeRule};
use crate::season::Season;

/// # What it finds
/// A plan in the register whose expenses are not equal to its income, the grant included. Plans that
/// have only one of the two sides are passed over.
///
/// # Why it matters
/// A plan that does not balance leaves something unpaid or unspent, and the plan is what actual
/// figures are compared with.
///
/// # Example
/// Expenses of 2,500.00 €, income of 2,000.00 € grant and 400.00 € own funds.
///
/// # What to do
/// Compare with the granted plan and correct or complete the rows.
///
/// # Source
/// Cost and funding plan; expenses and income that differ are a frequent mistake
/// (<https://pfdboerde.de/faq/>).
pub(crate) struct PlanUnbalanced;

static META: Meta = Meta {
    code: "P117",
    name: "plan-unbalanced",
    severity: Severity::Warning,
    args: &["measure", "costs", "income"],
    since: "0.1.0",
};

impl ProgrammeRule for PlanUnbalanced {
    fn meta(&self) -> &'static Meta {
        &META
    }

    fn check(&self, cx: &Context<'_>, season: &Season, out: &mut Findings) {
        let form = cx.programme.form_of(FormKind::Return);
        let is_in = |means, kind: &str| {
            cx.programme.rows(form, means).is_some_and(|it| it.get(kind).is_some())
        };
        for entry in entries(season) {
            let sum = |means| entry.measure.planned_for(|kind| is_in(means, kind));
            let Some((costs, income)) = sum(Meaning::CostActual).zip(sum(Meaning::IncomeActual))
            else {
                continue;
            };
            out.looked(&META, 1);
            if costs != income {
                report(&entry, costs, income, out);
            }
        }
    }
}

fn report(entry: &Entry<'_>, costs: Money, income: Money, out: &mut Findings) {
    let Some(first) = entry.measure.plan.first() else { return };
    out.push(
        entry
            .finding(&META, &first.amount.at)
            .with("measure", &entry.measure.id)
            .with("costs", costs)
            .with("income", income),
    );
}
