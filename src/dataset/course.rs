//! How the year goes: measures that begin, run and end, what is still to be decided, and fields of action.

use std::sync::Arc;

use super::totals::sum_of_known;
use super::{MeasureFigures, MeasureTotals};
use crate::base::{Money, Period};
use crate::programme::{Meaning, Programme};
use crate::season::{Measure, Register};

/// How many measures begin, run and end in a period, and how many are not decided on.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Course {
    /// Measures whose first grant period begins in the period.
    pub begun: usize,
    /// Measures whose last grant period ends in the period.
    pub ended: usize,
    /// Measures with a grant period that touches the period.
    pub running: usize,
    /// Measures that are not decided on.
    pub open: usize,
    /// What is requested for them; nothing where no amount is known.
    pub open_requested: Option<Money>,
    /// How many participants those granted measures expect in the year of which returns name participants; nothing
    /// where none says so.
    pub planned: Option<Plan>,
}

/// How many participants measures expect in the year.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Plan {
    /// The participants, added up.
    pub people: i64,
    /// How many measures say a number.
    pub measures: usize,
    /// Of how many.
    pub of: usize,
}

impl Plan {
    /// Adds up what measures expect; nothing where none says so.
    fn of<'a>(measures: impl Iterator<Item = &'a Measure>) -> Option<Self> {
        let all: Vec<Option<i64>> = measures
            .map(|it| it.participants_planned.as_ref().map(|planned| planned.value))
            .collect();
        let known = all.iter().flatten().count();
        sum_of_known(all.iter().copied()).map(|people| Self {
            people,
            measures: known,
            of: all.len(),
        })
    }
}

/// The granted measures of a field of action.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ActionField {
    /// The field; nothing for measures that name none.
    pub field: Option<Arc<str>>,
    /// How many measures it has.
    pub measures: usize,
    /// What they come to.
    pub totals: MeasureTotals,
}

impl Course {
    pub(super) fn of(measures: &[MeasureFigures], register: &Register, period: Period) -> Self {
        let known = || measures.iter().map(|it| &register.measures[&it.id]);
        let spans = |it: &Measure| {
            let spans = it.notices_in_force().filter_map(|it| it.from.zip(it.until));
            spans.reduce(|a, b| (a.0.min(b.0), a.1.max(b.1)))
        };
        let granted = || known().filter(|it| !it.is_dropped()).filter_map(spans);
        let open = || known().filter(|it| it.is_open());
        let days = period.first_day()..=period.last_day();
        Self {
            begun: granted().filter(|it| days.contains(&it.0)).count(),
            ended: granted().filter(|it| days.contains(&it.1)).count(),
            running: known().filter(|it| it.owes(period)).count(),
            open: open().count(),
            planned: Plan::of(reporting(measures, register).map(|it| &register.measures[&it.id])),
            open_requested: sum_of_known(open().map(|it| it.requested.as_ref().map(|it| it.value))),
        }
    }
}

/// Returns the granted measures of which returns since January name participants.
pub(super) fn reporting<'a>(
    measures: &'a [MeasureFigures],
    register: &Register,
) -> impl Iterator<Item = &'a MeasureFigures> {
    let is_granted = |it: &MeasureFigures| register.measures[&it.id].is_granted();
    measures.iter().filter(move |it| it.participants_to_date.returns > 0 && is_granted(it))
}

impl ActionField {
    /// Returns the fields of action in the order of their list, those measures last that name none.
    pub(super) fn all(
        programme: &Programme,
        measures: &[MeasureFigures],
        register: &Register,
    ) -> Vec<Self> {
        let codes = programme.lists(Meaning::FieldOfAction).flat_map(|it| &it.codes);
        let fields = codes.map(|it| Some(it.code.clone())).chain([None]);
        let of_field = |field: Option<Arc<str>>| -> Option<Self> {
            let own = measures.iter().filter(|it| {
                let known = &register.measures[&it.id];
                known.is_granted() && known.field_of_action == field
            });
            let (measures, totals) = (own.clone().count(), MeasureTotals::of(&own, register));
            (measures > 0).then_some(Self { field, measures, totals })
        };
        fields.filter_map(of_field).collect()
    }
}
