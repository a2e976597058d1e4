//! What happens in a measure: events quarter by quarter, and how many people come.

use std::collections::{BTreeMap, BTreeSet};

use super::Scene;
use super::chosen::{after, before, day_between};
use super::quarter::{Event, Fee, People, Quarter};
use super::random::Dice;
use super::texts::{Accounting, Ages, Idea};
use crate::base::{Money, NaiveDate, Period};

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
