//! The accepted returns together with the register, and sums over them that can be traced to cells.

mod admitted;
mod aggregate;
mod bridge;
mod course;
mod coverage;
mod declared;
mod figured;
mod indicators;
mod kept;
mod office;
mod plan;
mod tie_out;
mod totals;

use std::collections::BTreeMap;
use std::sync::Arc;

pub use aggregate::assemble;
pub use bridge::Bridge;
pub use course::{ActionField, Course, Plan};
pub use coverage::{Coverage, Order, Reason};
pub use declared::{Quarterly, altogether, operate};
pub use figured::{Basis, Figured};
pub use kept::edition;
pub use office::OfficeFigures;
pub use plan::PlanFigures;
pub use tie_out::{Subject, TieOut, Tolerance};
pub use totals::{CostTotals, FundTotals, MeasureTotals, running};

use crate::base::{FundId, MeasureId, Money, NaiveDate, Period};
use crate::programme::Indicator;
use crate::season::{Spending, Standing};
use crate::span::Traced;

/// A number of people, or the statement that they were not counted.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Head {
    /// The sum of what was counted, and the cells.
    pub counted: Traced<i64>,
    /// Of how many returns it is the sum.
    pub returns: usize,
    /// How many returns say that it was not collected.
    pub not_collected: usize,
    /// How many returns leave the cell blank.
    pub blank: usize,
}

/// A measure with its figures.
#[derive(Debug, Clone)]
pub struct MeasureFigures {
    /// Its number; everything else stands in the register.
    pub id: MeasureId,
    /// What is awarded.
    pub awarded: Option<Money>,
    /// What was drawn and paid until the end of the period.
    pub drawn: Money,
    /// What was spent since January, by the returns that count.
    pub spending: Spending,
    /// What of that the grant pays; nothing when no return counts or nothing was awarded.
    pub spent: Option<Money>,
    /// What neither the grant nor other funds pay; nothing where that is not known.
    pub uncovered: Option<Money>,
    /// Everything that was paid, or claimed as a lump sum; nothing when no return counts.
    pub expenses: Option<Money>,
    /// What of the grant is left.
    pub rest: Option<Money>,
    /// Participants of the period; nothing when no return counts.
    pub participants: Option<Head>,
    /// Participants since January.
    pub participants_to_date: Head,
    /// Events of the period; nothing when no return counts.
    pub events: Option<usize>,
    /// Where it stands with its return for the period; nothing when none is owed.
    pub standing: Option<Standing>,
    /// Whether its amounts are not known, because no rate is set for its lump sums.
    pub is_unpriced: bool,
    /// Whether an accepted return counts only thanks to a waiver.
    pub is_provisional: bool,
    /// Whether its return has questions open.
    pub has_questions: bool,
    /// Periods since January whose return is owed and does not count.
    pub gaps: Vec<Period>,
}

impl MeasureFigures {
    /// Returns whether it is not known in full what was spent: a return since January is missing or does not count, or
    /// its amounts are not known.
    #[must_use]
    pub const fn is_incomplete(&self) -> bool {
        !self.gaps.is_empty() || self.is_unpriced
    }
}

/// A fund with its figures.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct FundFigures {
    /// The fund; nothing for measures that name none.
    pub fund: Option<FundId>,
    /// Its budget of the year; missing when the register gives none.
    pub budget: Option<Money>,
    /// What is awarded from it.
    pub awarded: Money,
    /// What was drawn and paid.
    pub drawn: Money,
    /// What of the grants was spent since January; nothing where it is not known of any measure.
    pub spent: Option<Money>,
    /// What of the expenses neither grants nor other funds pay.
    pub uncovered: Money,
    /// What of the budget is not awarded.
    pub free: Option<Money>,
    /// How many of its measures have no amount awarded in the register.
    pub without_award: usize,
    /// Of how many of its measures the amounts are not known, because no rate is set.
    pub unpriced: usize,
}

impl FundFigures {
    /// Returns the identifier of one of its figures.
    #[must_use]
    pub fn figure(&self, what: &str) -> String {
        format!("fund/{}/{what}", self.fund.as_deref().unwrap_or_default())
    }
}

/// A kind of cost with its plan and what was spent.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct CostFigures {
    /// The kind.
    pub kind: Arc<str>,
    /// What the plans of all measures grant for it; nothing when no plan names it.
    pub planned: Option<Money>,
    /// What was spent since January; nothing where no return counts.
    pub spent: Option<Traced<Money>>,
    /// What of the plan is not spent.
    pub open: Option<Money>,
    /// How many percent of the plan are spent.
    pub spent_share: Option<i64>,
}

/// The participants of a quarter, and of how many returns they are.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct QuarterFigures {
    /// The participants.
    pub people: Head,
    /// How many measures have a return that counts.
    pub included: usize,
    /// How many owe one or sent one.
    pub expected: usize,
}

/// The figures of a period, from accepted returns only.
#[derive(Debug)]
pub struct Dataset {
    /// The period.
    pub period: Period,
    /// The day as of which it speaks.
    pub as_of: NaiveDate,
    /// How many returns are owed, came, count.
    pub coverage: Coverage,
    /// The measures of the year.
    pub measures: Vec<MeasureFigures>,
    /// What they come to.
    pub measure_totals: MeasureTotals,
    /// The funds.
    pub funds: Vec<FundFigures>,
    /// What they come to.
    pub fund_totals: FundTotals,
    /// How expenses become what the grants pay, and what is left of them.
    pub bridge: Bridge,
    /// Kinds of cost.
    pub costs: Vec<CostFigures>,
    /// What they come to.
    pub cost_totals: CostTotals,
    /// Kinds of cost measure by measure.
    pub plans: Vec<PlanFigures>,
    /// What they come to.
    pub plan_totals: CostTotals,
    /// What is known twice, held against each other.
    pub tie_out: Vec<TieOut>,
    /// Participants of the period in all.
    pub participants: Head,
    /// Participants of each quarter since January.
    pub by_quarter: BTreeMap<Period, QuarterFigures>,
    /// The granted measures by field of action.
    pub fields_of_action: Vec<ActionField>,
    /// How the year goes.
    pub course: Course,
    /// Events of the period.
    pub events: usize,
    /// What the office did in the period.
    pub office: Vec<OfficeFigures>,
    /// Every figure under its identifier, in the order in which documents show them.
    pub figures: Vec<Figured>,
    /// The same without protected measures; nothing where there are none.
    pub without_protected: Option<Box<Self>>,
}

impl Dataset {
    /// Returns the figure with an identifier.
    #[must_use]
    pub fn figure(&self, id: &str) -> Option<&Figured> {
        self.figures.iter().find(|it| it.id == id)
    }

    /// Returns the figures of open measures alone.
    #[must_use]
    pub fn open(&self) -> &Self {
        self.without_protected.as_deref().unwrap_or(self)
    }

    /// Returns the figures of an indicator, one for each code by which it is split.
    pub fn figures_of<'a>(
        &'a self,
        indicator: &'a Indicator,
    ) -> impl Iterator<Item = &'a Figured> + Clone {
        self.figures.iter().filter(|it| indicator.names(&it.id))
    }
}
