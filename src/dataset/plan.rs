//! What the plan of each measure grants for a kind of cost, and what was spent on it.

use std::sync::Arc;

use super::MeasureFigures;
use crate::base::{MeasureId, Money};
use crate::programme::{FormKind, Meaning, Programme};
use crate::season::{Season, spent_by_kind};

/// A kind of cost of a measure.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct PlanFigures {
    /// The measure.
    pub measure: MeasureId,
    /// The kind of cost.
    pub kind: Arc<str>,
    /// What its plan grants; nothing when the plan does not name it.
    pub planned: Option<Money>,
    /// What its lists of vouchers say since January; nothing when none of its returns counts, or it
    /// accounts by lump sums.
    pub expenses: Option<Money>,
    /// What of the plan is not spent.
    pub open: Option<Money>,
    /// How many percent of the plan are spent.
    pub spent_share: Option<i64>,
}

impl PlanFigures {
    /// Returns the kinds of cost that the plan or the vouchers of a measure name, in the order of their list.
    pub(super) fn of(
        programme: &Programme,
        season: &Season,
        measure: &MeasureFigures,
    ) -> Vec<Self> {
        let form = programme.form_of(FormKind::Return);
        let Some(list) = programme.rows(form, Meaning::CostActual) else { return Vec::new() };
        let known = &season.register.measures[&measure.id];
        let returns: Vec<_> = season.counted_to_date(&measure.id).collect();
        let spent = spent_by_kind(known, &returns);
        let of_kind = |kind: &Arc<str>| {
            let planned = known.planned(kind);
            let own = spent.as_ref().and_then(|it| it.get(&**kind)).copied();
            let expenses = own.or(spent.as_ref().map(|_| Money::ZERO));
            (planned.is_some() || own.is_some()).then(|| Self {
                measure: measure.id.clone(),
                kind: kind.clone(),
                planned,
                expenses,
                open: planned.map(|it| it - expenses.unwrap_or_default()),
                spent_share: planned.and_then(|it| expenses?.share_of(it)),
            })
        };
        list.codes.iter().filter_map(|it| of_kind(&it.code)).collect()
    }
}
