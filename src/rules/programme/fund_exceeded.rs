//! Finds funds of which more is awarded than their budget.

use std::collections::BTreeMap;

use crate::base::Money;
use crate::finding::{Findings, Meta, Severity};
use crate::programme::Meaning;
use crate::rules::{Context, ProgrammeRule};
use crate::season::{FundBudget, Measure, Season};

/// # What it finds
/// A fund whose measures of a year are awarded more, together, than its budget of that year.
///
/// # Why it matters
/// Nobody can pay what the fund does not hold; or an amount has a digit too many or too few.
///
/// # Example
/// 6.00 € of budget in the register, where 6,000.00 € were meant, and measures of 3,000.00 €.
///
/// # What to do
/// Check the budget on the sheet *Fonds* and the awards on *Maßnahmen* and *Bescheide*; enter a notice that
/// changed the budget.
///
/// # Source
/// The register: budget of the fund and year; notices in force, else the amount awarded.
pub(crate) struct FundExceeded;

static META: Meta = Meta {
    code: "P126",
    name: "fund-exceeded",
    severity: Severity::Warning,
    args: &["fund", "awarded", "budget", "excess"],
    since: "0.2.0",
};

impl ProgrammeRule for FundExceeded {
    fn meta(&self) -> &'static Meta {
        &META
    }

    fn check(&self, cx: &Context<'_>, season: &Season, out: &mut Findings) {
        let register = &season.register;
        let mut budgets: BTreeMap<(&str, i64), Vec<&FundBudget>> = BTreeMap::new();
        for it in &register.funds {
            if let Some(year) = it.year {
                budgets.entry((&*it.fund, year)).or_default().push(it);
            }
        }
        out.looked(&META, budgets.len());
        for ((fund, year), rows) in budgets {
            // A budget that cannot be read is unknown, and so is the sum.
            let cells: Option<Vec<_>> = rows.iter().map(|it| it.budget.as_ref()).collect();
            let Some(cells) = cells else { continue };
            let budget: Money = cells.iter().map(|it| it.value).sum();
            let awarded: Money = register
                .measures_of(year)
                .filter(|it| it.fund.as_deref() == Some(fund))
                .filter_map(Measure::awarded)
                .sum();
            let (Some(cell), true) = (cells.first(), awarded > budget) else { continue };
            let Some(code) = cx.programme.code_of(Meaning::Fund, fund) else { continue };
            out.push(
                register
                    .submission
                    .finding(&META, &cell.at)
                    .with("fund", &code.label)
                    .with("awarded", awarded)
                    .with("budget", budget)
                    .with("excess", awarded - budget),
            );
        }
    }
}
