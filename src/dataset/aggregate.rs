//! Adds up the accepted returns, cell by cell.

use std::borrow::Cow;
use std::collections::BTreeMap;
use std::sync::Arc;

use super::admitted::admitted;
use super::coverage;
use super::office::office;
use super::totals::sum_of_known;
use super::{
    ActionField, Bridge, CostFigures, CostTotals, Course, Coverage, Dataset, Figured, FundFigures,
    FundTotals, Head, MeasureFigures, MeasureTotals, PlanFigures, QuarterFigures, TieOut,
};
use crate::base::{FundId, Money, NaiveDate};
use crate::programme::{FormKind, Meaning, Programme, Value};
use crate::season::{Measure, Season, Spending, Standing, vouchers};
use crate::span::Traced;
use crate::submission::{Slot, Submission};

/// Adds up what counts in a season's period and since January.
///
/// `unassigned` are files of the period that could not be told to belong to a measure.
#[must_use]
pub fn assemble(
    programme: &Programme,
    season: &Season,
    as_of: NaiveDate,
    unassigned: Vec<String>,
) -> Dataset {
    let season = &*admitted(season);
    let without_protected = match season.open() {
        Cow::Owned(open) => Some(Box::new(assemble(programme, &open, as_of, unassigned.clone()))),
        Cow::Borrowed(_) => None,
    };
    let period = season.period;
    let year = i64::from(period.year());
    let measures: Vec<MeasureFigures> =
        season.register.measures_of(year).map(|it| measure(programme, season, it)).collect();
    let counted = measures.iter().filter_map(|it| season.counted(&it.id, period));
    let mut by_quarter = BTreeMap::new();
    for quarter in period.year_to_date() {
        let mut head = Head::default();
        for it in measures.iter().filter_map(|it| season.counted(&it.id, quarter)) {
            head.add_total(&it.submission);
        }
        let (included, expected) = coverage::of_period(season, quarter);
        by_quarter.insert(quarter, QuarterFigures { people: head, included, expected });
    }
    let funds = funds(programme, season, &measures);
    let costs = costs(programme, season, &measures);
    let fund_totals = FundTotals::of(&funds);
    let plans: Vec<PlanFigures> =
        measures.iter().flat_map(|it| PlanFigures::of(programme, season, it)).collect();
    let mut data = Dataset {
        period,
        as_of,
        coverage: Coverage::of(season, unassigned),
        measure_totals: MeasureTotals::of(&measures.iter(), &season.register),
        bridge: Bridge::of(&measures, &fund_totals),
        fund_totals,
        cost_totals: CostTotals::of(&costs),
        funds,
        costs,
        tie_out: TieOut::all(programme, season, &measures, &plans, as_of),
        plan_totals: CostTotals::of_plans(&plans),
        plans,
        participants: by_quarter.get(&period).map(|it| it.people.clone()).unwrap_or_default(),
        by_quarter,
        events: counted.map(|it| it.submission.events()).sum(),
        office: office(season),
        fields_of_action: ActionField::all(programme, &measures, &season.register),
        course: Course::of(&measures, &season.register, period),
        measures,
        figures: Vec::new(),
        without_protected,
    };
    data.figures = Figured::all(programme, season, &data);
    data
}

fn measure(programme: &Programme, season: &Season, measure: &Measure) -> MeasureFigures {
    let counted = season.counted(&measure.id, season.period);
    let mut spending = Spending::of(programme, measure, season.counted_to_date(&measure.id));
    let mut is_reported = false;
    let mut participants_to_date = Head::default();
    for it in season.counted_to_date(&measure.id) {
        is_reported = true;
        participants_to_date.add_total(&it.submission);
    }
    let newest = match season.standing(&measure.id, season.period) {
        Some(Standing::Accepted { counted, .. }) => Some(&season.returns[*counted]),
        _ => None,
    };
    let awarded = measure.awarded();
    let is_unpriced = spending.unpriced.value > 0;
    if is_unpriced {
        // Part of it would be taken for all of it.
        spending = Spending::default();
        is_reported = false;
    }
    let spent = awarded.filter(|_| is_reported).map(|it| spending.grant(it));
    MeasureFigures {
        id: measure.id.clone(),
        awarded,
        spent,
        uncovered: spent.map(|it| spending.open() - it),
        expenses: is_reported.then(|| spending.expenses()),
        rest: awarded.map(|it| it - spent.unwrap_or_default()),
        spending,
        drawn: measure.drawn(season.period.last_day()),
        participants: counted.map(|it| {
            let mut head = Head::default();
            head.add_total(&it.submission);
            head
        }),
        participants_to_date,
        events: counted.map(|it| it.submission.events()),
        standing: season.standing(&measure.id, season.period).cloned(),
        is_unpriced,
        is_provisional: newest.is_some_and(|it| it.verdict.waived > 0),
        has_questions: newest.is_some_and(|it| it.verdict.warnings > 0),
        gaps: season.gaps(measure),
    }
}

impl Head {
    /// Adds the total that a return states. A nil return states that nobody came.
    pub(super) fn add_total(&mut self, submission: &Submission) {
        let Some((_, slot)) = submission.slots(Meaning::ParticipantsTotal).next() else { return };
        if matches!(slot, Slot::NotAsked(_) | Slot::Absent(_)) && submission.is_nil() {
            self.returns += 1;
        } else {
            self.add(slot);
        }
    }

    fn add(&mut self, slot: &Slot<Value>) {
        match slot {
            Slot::NotCollected(_) => self.not_collected += 1,
            Slot::NotAsked(_) | Slot::Absent(_) | Slot::Invalid(_) => self.blank += 1,
            Slot::Given(given) => {
                if let Value::Count(people) = given.value {
                    self.counted.add(people, &given.at);
                    self.returns += 1;
                }
            }
        }
    }
}

fn funds(programme: &Programme, season: &Season, measures: &[MeasureFigures]) -> Vec<FundFigures> {
    let year = i64::from(season.period.year());
    let mut order: Vec<Option<FundId>> = Vec::new();
    let of_year = season.register.budgets_of(year);
    let named = of_year.clone().map(|it| Some(it.fund.clone()));
    let used = measures.iter().map(|it| season.register.measures[&it.id].fund.clone());
    for fund in named.chain(used) {
        if !order.contains(&fund) {
            order.push(fund);
        }
    }
    let place = |it: &Option<FundId>| {
        let mut codes = programme.lists(Meaning::Fund).flat_map(|it| &it.codes);
        it.as_ref().and_then(|it| codes.position(|code| code.code == *it)).unwrap_or(usize::MAX)
    };
    order.sort_by_key(place);
    order
        .into_iter()
        .map(|fund| {
            let budgets = of_year.clone().filter(|it| Some(&it.fund) == fund.as_ref());
            let known: Vec<Money> =
                budgets.filter_map(|it| it.budget.as_ref().map(|it| it.value)).collect();
            let own = measures.iter().filter(|it| season.register.measures[&it.id].fund == fund);
            let budget: Option<Money> = (!known.is_empty()).then(|| known.into_iter().sum());
            let awarded: Money = own.clone().filter_map(|it| it.awarded).sum();
            FundFigures {
                budget,
                awarded,
                drawn: own.clone().map(|it| it.drawn).sum(),
                spent: sum_of_known(own.clone().map(|it| it.spent)),
                uncovered: own.clone().filter_map(|it| it.uncovered).sum(),
                free: budget.map(|it| it - awarded),
                unpriced: own.clone().filter(|it| it.is_unpriced).count(),
                without_award: own.filter(|it| it.awarded.is_none()).count(),
                fund,
            }
        })
        .collect()
}

fn costs(programme: &Programme, season: &Season, measures: &[MeasureFigures]) -> Vec<CostFigures> {
    let form = programme.form_of(FormKind::Return);
    let Some(list) = programme.rows(form, Meaning::CostActual) else { return Vec::new() };
    let mut spent: BTreeMap<Arc<str>, Traced<Money>> = BTreeMap::new();
    let mut is_reported = false;
    for it in measures.iter().flat_map(|it| season.counted_to_date(&it.id)) {
        is_reported = true;
        for it in vouchers(&it.submission) {
            spent.entry(it.kind.clone()).or_default().add(it.amount, it.at);
        }
    }
    let codes = list.codes.iter().map(|it| it.code.clone());
    codes
        .map(|kind| {
            let plans: Vec<Money> = measures
                .iter()
                .filter_map(|it| season.register.measures[&it.id].planned(&kind))
                .collect();
            let planned: Option<Money> = (!plans.is_empty()).then(|| plans.into_iter().sum());
            let spent = is_reported.then(|| spent.remove(&kind).unwrap_or_default());
            let amount = spent.as_ref().map(|it| it.value);
            CostFigures {
                planned,
                open: planned.map(|it| it - amount.unwrap_or_default()),
                spent_share: planned.and_then(|it| amount?.share_of(it)),
                spent,
                kind,
            }
        })
        .filter(|it| {
            it.planned.is_some() || it.spent.as_ref().is_some_and(|it| !it.cells.is_empty())
        })
        .collect()
}
