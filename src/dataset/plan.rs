//! What the plan of each measure grants for a kind of cost, and what was spent on it.

use std::collections::BTreeMap;
use std::sync::Arc;

use super::MeasureFigures;
use crate::base::{MeasureId, Money};
use crate::programme::{FormKind, Meaning, Programme};
use crate::season::{Season, vouchers};

/// A kind of cost of a measure.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct PlanFigures {
    /// The measure.
    pub measure: MeasureId,
    /// The kind of cost.
    pub kind: Arc<str>,
    /// What its plan grants; nothing when the plan does not name it.
    pub planned: Option<Money>,
    /// What its lists of vouchers say since January; nothing when none of its returns counts.
    pub expenses: Option<Money>,
    /// What of the plan is not spent.
    pub open: Option<Money>,
    /// How many percent of the plan are spent.
    pub spent_share: Option<i64>,
}

impl PlanFigures {
    /// Returns the kinds that the plans or the vouchers of measures name, in the order of measures and list.
    pub(super) fn all(
        programme: &Programme,
        season: &Season,
        measures: &[MeasureFigures],
    ) -> Vec<Self> {
        let form = programme.form_of(FormKind::Return);
        let Some(list) = programme.rows(form, Meaning::CostActual) else { return Vec::new() };
        let of_measure = |it: &MeasureFigures| {
            let known = &season.register.measures[&it.id];
            let returns: Vec<_> = season.counted_to_date(&it.id).collect();
            let mut spent: BTreeMap<&Arc<str>, Money> = BTreeMap::new();
            for voucher in returns.iter().flat_map(|it| vouchers(&it.submission)) {
                *spent.entry(voucher.kind).or_default() += voucher.amount;
            }
            let of_kind = |kind: &Arc<str>| {
                let planned = known.planned(kind);
                let own = spent.get(kind).copied();
                let expenses = own.or((!returns.is_empty()).then_some(Money::ZERO));
                (planned.is_some() || own.is_some()).then(|| Self {
                    measure: it.id.clone(),
                    kind: kind.clone(),
                    planned,
                    expenses,
                    open: planned.map(|it| it - expenses.unwrap_or_default()),
                    spent_share: planned.and_then(|it| expenses?.share_of(it)),
                })
            };
            list.codes.iter().filter_map(|it| of_kind(&it.code)).collect::<Vec<_>>()
        };
        measures.iter().flat_map(of_measure).collect()
    }
}
