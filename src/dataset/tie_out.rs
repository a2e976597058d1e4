//! What is known twice, held against each other: notices, plans, vouchers, parts and totals, this quarter and the last.

use std::collections::BTreeMap;
use std::sync::Arc;

use super::{Dataset, Head, MeasureFigures, PlanFigures};
use crate::base::{Figure, MeasureId, Money, NaiveDate, share};
use crate::programme::indicator::Operation;
use crate::programme::{FormKind, Meaning, Programme, SettingKey, group};
use crate::season::{Measure, Season};
use crate::submission::Submission;

/// What is held against what.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Subject {
    /// What the register says is awarded, against the notices in force.
    Notices,
    /// What the plan takes from the grant, against what is awarded.
    PlanGrant,
    /// The costs of the plan, against its income.
    PlanBalance,
    /// What was spent on a kind of cost, against its plan and what it may exceed it by.
    PlanExpenses,
    /// What was drawn, against what is awarded.
    Drawn,
    /// Participants by age, against all of them.
    Ages,
    /// Participants by gender, against all of them.
    Genders,
    /// Participants of the quarter, against the quarter before.
    Participants,
    /// Events of the quarter, against the quarter before.
    Events,
    /// Participants since January, against the plan, once the grant period is over.
    ParticipantsPlanned,
    /// Participants since January, against the plan, while there may still come more.
    ParticipantsSoFar,
}

impl Subject {
    /// Returns its name, also the end of the key of its label.
    #[must_use]
    pub const fn name(self) -> &'static str {
        match self {
            Self::Notices => "notices",
            Self::PlanGrant => "plan-grant",
            Self::PlanBalance => "plan-balance",
            Self::PlanExpenses => "plan-expenses",
            Self::Drawn => "drawn",
            Self::Ages => "ages",
            Self::Genders => "genders",
            Self::Participants => "participants",
            Self::Events => "events",
            Self::ParticipantsPlanned => "participants-planned",
            Self::ParticipantsSoFar => "participants-so-far",
        }
    }
}

/// Two figures of a measure of which both are known.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct TieOut {
    /// The measure.
    pub measure: MeasureId,
    /// What is compared.
    pub subject: Subject,
    /// The kind of cost, where it is of one.
    pub kind: Option<Arc<str>>,
    /// The figure.
    pub figure: Figure,
    /// What it is held against.
    pub against: Figure,
    /// By how much the figure is more.
    pub difference: Figure,
    /// How many percent the figure is of the other; nothing where that is zero.
    pub share: Option<i64>,
    /// How far they may be apart.
    pub tolerance: Tolerance,
    /// Whether there is nothing to follow up.
    pub agrees: bool,
}

impl Dataset {
    /// Returns the comparisons that do not agree.
    pub fn differing(&self) -> impl Iterator<Item = &TieOut> {
        self.tie_out.iter().filter(|it| !it.agrees)
    }

    /// Returns how many comparisons there are of each kind of tolerance, by its name.
    #[must_use]
    pub fn by_tolerance(&self) -> [(&'static str, usize); 3] {
        ["equal", "at-most", "plausible"].map(|name| {
            (name, self.tie_out.iter().filter(|it| it.tolerance.name() == name).count())
        })
    }

    /// Returns how many comparisons of each subject agree, and how many there are.
    #[must_use]
    pub fn by_subject(&self) -> BTreeMap<Subject, [usize; 2]> {
        let mut all: BTreeMap<Subject, [usize; 2]> = BTreeMap::new();
        for it in &self.tie_out {
            let [agreeing, of] = all.entry(it.subject).or_default();
            *agreeing += usize::from(it.agrees);
            *of += 1;
        }
        all
    }
}

/// How far two figures may be apart.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Tolerance {
    /// They are the same.
    None,
    /// The first is at most the second with so many percent more.
    AtMost {
        /// How many percent.
        percent: i64,
    },
    /// The first is not more than so many percent of the second, or they are less than so much apart.
    Plausible {
        /// How many percent.
        percent: i64,
        /// How much.
        apart: i64,
        /// Whether the first is all that there will be: then the second is not more than so many percent of it, too.
        is_whole: bool,
    },
}

impl Tolerance {
    /// Returns the name of its kind, under which catalogues have it.
    const fn name(self) -> &'static str {
        match self {
            Self::None => "equal",
            Self::AtMost { .. } => "at-most",
            Self::Plausible { .. } => "plausible",
        }
    }

    fn agree(self, figure: i64, against: i64) -> bool {
        let is_within = |a: i64, b: i64, percent: i64| {
            i128::from(a) * 100 <= i128::from(b) * i128::from(percent)
        };
        match self {
            Self::None => figure == against,
            Self::AtMost { percent } => is_within(figure, against, 100 + percent),
            Self::Plausible { percent, apart, is_whole } => {
                (figure - against).abs() < apart
                    || (is_within(figure, against, percent)
                        && (!is_whole || is_within(against, figure, percent)))
            }
        }
    }
}

impl TieOut {
    /// Compares everything that is known twice of the measures of the year, in their order.
    pub(super) fn all(
        programme: &Programme,
        season: &Season,
        measures: &[MeasureFigures],
        plans: &[PlanFigures],
        as_of: NaiveDate,
    ) -> Vec<Self> {
        let compared = |of: &MeasureFigures| {
            let mut it = Comparisons {
                programme,
                season,
                of,
                plans,
                known: &season.register.measures[&of.id],
                all: Vec::new(),
            };
            it.of_register();
            it.of_plan();
            it.of_return();
            it.of_whole(as_of);
            it.all
        };
        measures.iter().flat_map(compared).collect()
    }
}

struct Comparisons<'a> {
    programme: &'a Programme,
    season: &'a Season,
    of: &'a MeasureFigures,
    plans: &'a [PlanFigures],
    known: &'a Measure,
    all: Vec<TieOut>,
}

impl Comparisons<'_> {
    fn money(&mut self, subject: Subject, figure: Option<Money>, against: Option<Money>) {
        self.of_kind(subject, None, figure, against, Tolerance::None);
    }

    fn of_kind(
        &mut self,
        subject: Subject,
        kind: Option<&Arc<str>>,
        figure: Option<Money>,
        against: Option<Money>,
        tolerance: Tolerance,
    ) {
        let sides = figure.map(Money::cents).zip(against.map(Money::cents));
        let euros = |it| Figure::Money(Money::from_cents(it));
        self.compare(subject, kind, sides, euros, tolerance);
    }

    fn count(
        &mut self,
        subject: Subject,
        figure: Option<i64>,
        against: Option<i64>,
        tolerance: Tolerance,
    ) {
        self.compare(subject, None, figure.zip(against), Figure::Count, tolerance);
    }

    fn compare(
        &mut self,
        subject: Subject,
        kind: Option<&Arc<str>>,
        sides: Option<(i64, i64)>,
        figure_of: fn(i64) -> Figure,
        tolerance: Tolerance,
    ) {
        self.all.extend(sides.map(|(figure, against)| TieOut {
            measure: self.of.id.clone(),
            subject,
            kind: kind.cloned(),
            figure: figure_of(figure),
            against: figure_of(against),
            difference: figure_of(figure - against),
            share: share(figure, against),
            tolerance,
            agrees: tolerance.agree(figure, against),
        }));
    }

    /// What changes at most from quarter to quarter, or from plan to actual, without a question.
    fn plausible(&self, is_whole: bool) -> Tolerance {
        let limit = |key| self.programme.limit(key);
        let percent = limit(SettingKey::PlausiblePercent);
        Tolerance::Plausible { percent, apart: limit(SettingKey::PlausibleFrom), is_whole }
    }

    fn of_register(&mut self) {
        let notices = self.known.notices_in_force().filter_map(|it| it.amount.as_ref());
        let granted: Vec<Money> = notices.map(|it| it.value).collect();
        let granted = (!granted.is_empty()).then(|| granted.into_iter().sum());
        let declared = self.known.declared_award.as_ref().map(|it| it.value);
        self.money(Subject::Notices, declared, granted);
        let drawn = Some(self.of.drawn).filter(|it| *it > Money::ZERO);
        self.of_kind(
            Subject::Drawn,
            None,
            drawn,
            self.of.awarded,
            Tolerance::AtMost { percent: 0 },
        );
    }

    /// Returns what the plan says of the kinds of a list, of one group of them where one is named.
    fn planned(&self, means: Meaning, of: Option<&str>) -> Option<Money> {
        let list = self.programme.rows(self.programme.form_of(FormKind::Return), means)?;
        let is_of = |kind: &str| {
            list.get(kind).is_some_and(|it| of.is_none_or(|of| it.group.as_deref() == Some(of)))
        };
        self.known.planned_for(is_of)
    }

    fn of_plan(&mut self) {
        let income = |of| self.planned(Meaning::IncomeActual, of);
        let (grant, all) = (income(Some(group::GRANT)), income(None));
        let costs = self.planned(Meaning::CostActual, None);
        self.money(Subject::PlanGrant, grant, self.of.awarded);
        self.money(Subject::PlanBalance, costs, all);
        let percent = self.programme.limit(SettingKey::PlanOverrunPercent);
        let tolerance = Tolerance::AtMost { percent };
        let plans = self.plans;
        for it in plans.iter().filter(|it| it.measure == self.of.id) {
            // What no plan names may not be spent; without any plan there is nothing to hold it against.
            let planned = it.planned.or(costs.map(|_| Money::ZERO));
            self.of_kind(Subject::PlanExpenses, Some(&it.kind), it.expenses, planned, tolerance);
        }
    }

    fn of_return(&mut self) {
        let counted = |period| self.season.counted(&self.of.id, period).map(|it| &it.submission);
        let Some(own) = counted(self.season.period) else { return };
        let people = of_all(own);
        self.count(Subject::Ages, parts(own, Meaning::ParticipantsByAge), people, Tolerance::None);
        let genders = parts(own, Meaning::ParticipantsByGender);
        self.count(Subject::Genders, genders, people, Tolerance::None);
        let before = self.season.period.before_in_year();
        let Some(last) = before.and_then(counted) else { return };
        let events = |it: &Submission| i64::try_from(it.events()).ok();
        let (then, tolerance) = (of_all(last), self.plausible(true));
        self.count(Subject::Participants, people, then, tolerance);
        self.count(Subject::Events, events(own), events(last), tolerance);
    }

    /// What is planned for the whole measure.
    fn of_whole(&mut self, as_of: NaiveDate) {
        let Head { counted, returns, .. } = &self.of.participants_to_date;
        let came = (*returns > 0).then_some(counted.value);
        let planned = self.known.participants_planned.as_ref().map(|it| it.value);
        let end = self.known.notices_in_force().filter_map(|it| it.until).max();
        let is_over = end.is_some_and(|it| it <= self.season.period.last_day() && it < as_of);
        let is_whole = is_over && self.of.gaps.is_empty();
        let subject =
            if is_whole { Subject::ParticipantsPlanned } else { Subject::ParticipantsSoFar };
        self.count(subject, came, planned, self.plausible(is_whole));
    }
}

/// Returns how many people a return says came; a nil return states that nobody did.
fn of_all(it: &Submission) -> Option<i64> {
    let mut head = Head::default();
    head.add_total(it);
    (head.returns > 0).then_some(head.counted.value)
}

/// Returns how many people the rows of a breakdown come to, when one of them is given.
fn parts(it: &Submission, means: Meaning) -> Option<i64> {
    let given = it.slots(means).filter_map(|it| it.1.value()?.as_count());
    let mut given: Vec<i64> = given.collect();
    if given.is_empty() { None } else { super::operate(Operation::Sum, &mut given, 1) }
}
