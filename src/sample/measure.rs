//! A measure of a season: who applied for it, what was granted, what happens in which quarter.

use std::collections::BTreeMap;

use super::chosen::{after, before, round_up, workday};
use super::course;
use super::finances::{self, Finances};
use super::quarter::{Notice, Quarter};
use super::texts::{Accounting, Granting, Idea};
use super::{Scene, sitting_before};
use crate::base::text::written_out;
use crate::base::{MeasureId, Money, NaiveDate, Period};
use crate::programme::Mode;

/// A measure.
#[derive(Debug, Clone)]
pub(crate) struct Measure {
    /// Its place among the measures of the season.
    pub index: usize,
    /// Its number.
    pub id: MeasureId,
    /// What it is about.
    pub idea: Idea,
    /// Its title.
    pub title: String,
    /// Its organisation.
    pub organisation: String,
    /// The village in which it mainly takes place.
    pub village: String,
    /// Whom to write to: name and address.
    pub contact: [String; 2],
    /// How it came to be granted.
    pub application: Application,
    /// Its notices.
    pub notices: Vec<Notice>,
    /// Plan and drawdowns.
    pub finances: Finances,
    /// What happens, by quarter.
    pub quarters: BTreeMap<Period, Quarter>,
}

/// How a measure came to be granted, as far as it came.
#[derive(Debug, Clone)]
pub(crate) struct Application {
    /// Code of the measure's status.
    pub status: String,
    /// The day on which the application came in.
    pub received: Option<NaiveDate>,
    /// The day of the decision.
    pub decided: Option<NaiveDate>,
    /// The day of the notice.
    pub notified: Option<NaiveDate>,
    /// Whether it was decided in a meeting.
    pub in_meeting: bool,
    /// Code of the outcome.
    pub outcome: &'static str,
    /// What was asked for.
    pub requested: Option<Money>,
    /// What was recommended.
    pub recommended: Option<Money>,
}

impl Measure {
    /// Plans a measure.
    pub(crate) fn plan(scene: &Scene<'_>, index: usize) -> Self {
        let ideas = &scene.texts.ideas;
        let idea = ideas[(index + scene.number * 7) % ideas.len()].clone();
        let villages = &scene.place.villages;
        let village = villages[(index + index / ideas.len()) % villages.len()].clone();
        let title = scene.place.fill(&idea.title, &village);
        let organisation = scene.place.fill(&idea.organisation, &village);
        let mut quarters = course::run(scene, index, &idea, &village);
        let (plan, own) =
            finances::cost(scene, index, &idea, &organisation, &village, &mut quarters);
        let application = Application::of(scene, index, &idea, plan.grant);
        let notices = notices(scene, index, &idea, &application, plan.grant);
        let known: Money = in_force(&notices).map(|it| it.amount).sum();
        let finances = finances::draw(scene, index, plan, own, known, &notices, &mut quarters);
        quarters.retain(|it, _| *it <= scene.last());
        Self {
            index,
            id: MeasureId::parse(&format!("M-{:02}", index + 1))
                .unwrap_or_else(|| unreachable!("there is text")),
            contact: contact(scene, index, &organisation),
            title,
            organisation,
            village,
            application,
            notices,
            finances,
            quarters,
            idea,
        }
    }

    /// Returns the accounting mode.
    pub(crate) const fn mode(&self) -> Mode {
        match self.idea.mode {
            Accounting::Belege => Mode::Vouchers,
            Accounting::Pauschalen => Mode::LumpSums,
        }
    }

    /// Returns what is awarded by the notices in force.
    pub(crate) fn awarded(&self) -> Option<Money> {
        (!self.notices.is_empty()).then(|| in_force(&self.notices).map(|it| it.amount).sum())
    }

    /// Returns what is spent on a kind of cost in the quarters of the season.
    pub(crate) fn spent(&self, kind: &str) -> Money {
        let all = self.quarters.values().flat_map(|it| &it.vouchers);
        all.filter(|it| it.kind == kind).map(|it| it.amount).sum()
    }

    /// Returns the quarters of the season for which a return is owed.
    pub(crate) fn owed(&self) -> impl Iterator<Item = Period> {
        self.quarters
            .keys()
            .copied()
            .filter(|period| in_force(&self.notices).any(|it| period.touches(it.from, it.until)))
    }
}

fn in_force(notices: &[Notice]) -> impl Iterator<Item = &Notice> {
    notices
        .iter()
        .filter(|it| !notices.iter().any(|other| other.replaces.as_ref() == Some(&it.reference)))
}

impl Application {
    fn of(scene: &Scene<'_>, index: usize, idea: &Idea, grant: Money) -> Self {
        let mut dice = scene.dice(&[index, 1]);
        let in_meeting = dice.chance(80);
        let sitting = sitting_before(before(idea.from, 10));
        let decided = if in_meeting {
            sitting
        } else {
            workday(before(idea.from, dice.between(11, 14)), sitting)
        };
        let received = before(sitting, dice.between(15, 34));
        let notified = workday(after(decided, dice.between(5, 8)).min(idea.from), decided);
        let more = *dice.pick(&[100, 100, 105, 110, 120, 130]);
        let requested = round_up(grant.percent(more), 5_000);
        let has_come = |it: NaiveDate| (it <= scene.as_of).then_some(it);
        let mut application = Self {
            status: String::new(),
            received: has_come(received),
            decided: has_come(decided),
            notified: has_come(notified).filter(|_| has_come(decided).is_some()),
            in_meeting,
            outcome: "bewilligt",
            requested: has_come(received).map(|_| requested),
            recommended: has_come(decided).map(|_| grant),
        };
        let status = match (&idea.status, application.received, application.notified) {
            (Some(status), Some(_), _) => status.as_str(),
            (_, None, _) => "beraten",
            (None, Some(_), None) => "beantragt",
            (None, ..) if after(idea.until, 60) < scene.as_of => "nachweis_eingereicht",
            (None, ..) if idea.until < scene.as_of => "abgeschlossen",
            (None, ..) if idea.from > scene.last().last_day() => "bewilligt",
            (None, ..) => "in_umsetzung",
        };
        status.clone_into(&mut application.status);
        match status {
            "abgelehnt" => {
                application.outcome = "abgelehnt";
                application.recommended = None;
            }
            "beantragt" => {
                application.outcome = "offen";
                application.received = Some(before(scene.as_of, dice.between(6, 15)));
                application.decided = None;
                application.notified = None;
                application.recommended = None;
            }
            _ => {}
        }
        application
    }

    /// Returns whether the measure was granted.
    pub(crate) fn is_granted(&self) -> bool {
        self.notified.is_some() && self.outcome == "bewilligt"
    }
}

fn notices(
    scene: &Scene<'_>,
    index: usize,
    idea: &Idea,
    application: &Application,
    grant: Money,
) -> Vec<Notice> {
    let (true, Some(day)) = (application.is_granted(), application.notified) else {
        return Vec::new();
    };
    let mut dice = scene.dice(&[index, 2]);
    let year = scene.last().year();
    let reference = format!("50.2-DL-{year}-{:03}", index + 1);
    let whole = Notice {
        day,
        reference: reference.clone(),
        from: idea.from,
        until: idea.until,
        amount: grant,
        replaces: None,
    };
    let half_year = Period::new(year, 2).map_or(idea.until, Period::last_day);
    let mut all = match idea.notices {
        Granting::Single => vec![whole],
        Granting::Partial => {
            let first = round_up(grant.percent(dice.between(52, 60)), 5_000);
            let second = Notice {
                day: workday(before(half_year, dice.between(6, 12)), day),
                reference: format!("{reference}/2"),
                from: after(half_year, 1),
                amount: grant - first,
                ..whole.clone()
            };
            vec![Notice { until: half_year, amount: first, ..whole }, second]
        }
        Granting::Changed => {
            let first = round_up(grant.percent(dice.between(70, 88)), 5_000);
            let until = before(idea.until, 45);
            let change = Notice {
                day: workday(after(idea.from, dice.between(34, 50)), day),
                reference: format!("{reference}/Ä1"),
                replaces: Some(reference),
                ..whole.clone()
            };
            vec![Notice { until, amount: first, ..whole }, change]
        }
    };
    all.retain(|it| it.day <= scene.as_of);
    all
}

fn contact(scene: &Scene<'_>, index: usize, organisation: &str) -> [String; 2] {
    let name = scene.person(&mut scene.dice(&[index, 3]));
    let slug = slug(organisation);
    let address = match scene.dice(&[index, 4]).between(1, 3) {
        1 => "info".to_owned(),
        2 => "vorstand".to_owned(),
        _ => self::slug(&name).replacen('-', ".", 1),
    };
    [name, format!("{address}@{slug}.example.org")]
}

/// Returns a text as part of an address: letters, digits and hyphens, at most two words.
pub(crate) fn slug(text: &str) -> String {
    let mut out = String::new();
    for it in written_out(&text.to_lowercase()).chars() {
        out.push(if it.is_ascii_alphanumeric() { it } else { ' ' });
    }
    let is_name = |it: &&str| it.len() > 2 && !["der", "des", "den", "und", "bei"].contains(it);
    let words: Vec<&str> = out.split_whitespace().filter(is_name).take(2).collect();
    words.join("-")
}
