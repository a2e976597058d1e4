//! What happens in a measure: events quarter by quarter, and how many people come.

use std::collections::{BTreeMap, BTreeSet};

use masswerk::base::{Money, NaiveDate, Period};

use super::Scene;
use super::finances::Voucher;
use super::measure::{after, before, day_between};
use super::random::Dice;
use super::texts::{Accounting, Ages, Idea};

/// What happens in a quarter.
#[derive(Debug, Clone, Default)]
pub(crate) struct Quarter {
    /// The days of the quarter that lie in the grant period.
    pub window: (NaiveDate, NaiveDate),
    /// The events in the order of their days.
    pub events: Vec<Event>,
    /// Who came.
    pub people: People,
    /// Payments in the order of their days, where receipts are the proof.
    pub vouchers: Vec<Voucher>,
    /// Fees, where lump sums are.
    pub fees: Vec<Fee>,
}

/// An event.
#[derive(Debug, Clone)]
pub(crate) struct Event {
    /// Its day.
    pub day: NaiveDate,
    /// Its title.
    pub title: String,
    /// Where it took place.
    pub place: String,
    /// Code of its format.
    pub format: String,
    /// How long it took, in hundredths of an hour.
    pub hours: i64,
    /// How many came.
    pub people: i64,
    /// Whether they were a group under 16 with a supervisor.
    pub minors: bool,
}

/// Who came to the events of a quarter, each counted once.
#[derive(Debug, Clone, Default)]
pub(crate) struct People {
    /// How many.
    pub total: i64,
    /// Whether they were counted, and not estimated.
    pub is_counted: bool,
    /// By age band and gender; rows and columns in the order of their lists.
    pub cross: Vec<Vec<i64>>,
    /// Whether the cross-table was filled in.
    pub shows_cross: bool,
}

/// A freelancer's fee.
#[derive(Debug, Clone)]
pub(crate) struct Fee {
    /// Who.
    pub name: String,
    /// When.
    pub day: NaiveDate,
    /// What.
    pub service: String,
    /// Code of the unit.
    pub unit: &'static str,
    /// Hours or days in hundredths.
    pub quantity: i64,
    /// What one costs.
    pub rate: Money,
}

impl Fee {
    /// Returns the amount.
    pub(crate) fn amount(&self) -> Money {
        self.rate.percent(self.quantity)
    }
}

impl Quarter {
    /// Returns whether nothing happened.
    pub(crate) fn is_quiet(&self) -> bool {
        self.events.is_empty() && self.vouchers.is_empty() && self.fees.is_empty()
    }
}

impl People {
    /// Returns the numbers by age band.
    pub(crate) fn by_age(&self) -> Vec<i64> {
        self.cross.iter().map(|it| it.iter().sum()).collect()
    }

    /// Returns the numbers by gender.
    pub(crate) fn by_gender(&self) -> Vec<i64> {
        let width = self.cross.first().map_or(0, Vec::len);
        (0..width).map(|column| self.cross.iter().map(|it| it[column]).sum()).collect()
    }
}

/// Runs a measure through its grant period, beyond the season's last quarter too: the plan is made
/// for all of it.
pub(crate) fn run(
    scene: &Scene<'_>,
    index: usize,
    idea: &Idea,
    village: &str,
) -> BTreeMap<Period, Quarter> {
    let mut quarters = BTreeMap::new();
    let year = scene.last().year();
    for period in (1..=4).filter_map(|it| Period::new(year, it)) {
        if !period.touches(idea.from, idea.until) {
            continue;
        }
        let window = (period.first_day().max(idea.from), period.last_day().min(idea.until));
        let mut dice = scene.dice(&[index, 10, usize::from(period.quarter())]);
        let is_quiet =
            idea.quiet.contains(&period.quarter()) || (window.1 - window.0).num_days() < 14;
        let mut quarter = Quarter { window, ..Quarter::default() };
        if !is_quiet {
            quarter.events = events(scene, &mut dice, idea, village, window);
            quarter.people = people(&mut dice, idea.ages, &quarter.events);
            if idea.mode == Accounting::Pauschalen {
                quarter.fees = fees(scene, &mut dice, &quarter.events);
            }
        }
        quarters.insert(period, quarter);
    }
    quarters
}

fn events(
    scene: &Scene<'_>,
    dice: &mut Dice,
    idea: &Idea,
    village: &str,
    window: (NaiveDate, NaiveDate),
) -> Vec<Event> {
    let days = (window.1 - window.0).num_days();
    let most = match idea.mode {
        Accounting::Belege => days / 28,
        // A lump sum is so much per head: few events make up the grant.
        Accounting::Pauschalen => {
            idea.grant * days / 300 / (20 * (idea.crowd[0] + idea.crowd[1]) + 160)
        }
    };
    let most = most.clamp(1, 4);
    let number = dice.between(most / 2 + most % 2, most);
    let mut when = BTreeSet::new();
    for _ in 0..number {
        when.insert(day_between(dice, after(window.0, 2), before(window.1, 9)));
    }
    let places =
        [village.to_owned(), village.to_owned(), scene.place.short.clone(), "Online".to_owned()];
    let first = usize::try_from(dice.between(0, 3)).unwrap_or(0);
    when.into_iter()
        .enumerate()
        .map(|(at, day)| Event {
            day,
            title: scene.place.fill(&idea.events[(first + at) % idea.events.len()], village),
            place: if dice.chance(4) { places[3].clone() } else { dice.pick(&places[..3]).clone() },
            format: dice.pick(&idea.formats).clone(),
            hours: dice.between(3, 14) * 50,
            people: dice.between(idea.crowd[0], idea.crowd[1]),
            minors: idea.ages == Ages::Children,
        })
        .collect()
}

fn people(dice: &mut Dice, ages: Ages, events: &[Event]) -> People {
    let sum: i64 = events.iter().map(|it| it.people).sum();
    let most = events.iter().map(|it| it.people).max().unwrap_or(0);
    let total = if events.len() < 2 { sum } else { (sum * dice.between(62, 96) / 100).max(most) };
    let by_age = dice.share(total, &ages.weights());
    let cross = by_age.into_iter().map(|it| dice.share(it, &[52, 42, 2, 4])).collect();
    People { total, is_counted: dice.chance(72), cross, shows_cross: dice.chance(9) }
}

fn fees(scene: &Scene<'_>, dice: &mut Dice, events: &[Event]) -> Vec<Fee> {
    let mut fees = Vec::new();
    for event in events {
        if !dice.chance(75) {
            continue;
        }
        let service = dice.pick(&scene.texts.words.fee_services).replace("{event}", &event.title);
        let by_day = dice.chance(12);
        fees.push(Fee {
            name: scene.person(dice),
            day: event.day,
            service,
            unit: if by_day { "tag" } else { "stunde" },
            quantity: if by_day { 100 } else { dice.between(4, 10) * 50 },
            rate: Money::from_euros(if by_day {
                480
            } else {
                *dice.pick(&[40, 45, 50, 55, 60, 65])
            }),
        });
    }
    fees
}
