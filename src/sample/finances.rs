//! The money of a measure: payments, the plan that covers them, own funds, drawdowns.
//!
//! Everything is derived from the payments, so that a season agrees with itself: the plan leaves a
//! little room above them, own funds come first, and no more is drawn than is spent in time.

use std::collections::{BTreeMap, BTreeSet};

use super::Scene;
use super::chosen::{after, before, day_between, round_down, round_up, workday};
use super::quarter::{Event, Fee, Notice, Quarter, Voucher};
use super::random::Dice;
use super::texts::{Accounting, Idea};
use crate::base::{Money, NaiveDate, Period};

/// The rate per participant and day of the programme's definition.
const PER_HEAD: Money = Money::from_euros(40);
/// What the register says of a measure's money.
#[derive(Debug, Clone, Default)]
pub(crate) struct Finances {
    /// The grant.
    pub grant: Money,
    /// The plan: kinds with their amounts; empty for lump sums.
    pub plan: Vec<(String, Money)>,
    /// The drawdowns: asked for, paid, amount.
    pub drawdowns: Vec<(NaiveDate, Option<NaiveDate>, Money)>,
}

impl Finances {
    /// Returns what the plan gives for a kind.
    pub(crate) fn planned(&self, kind: &str) -> Money {
        self.plan.iter().filter(|it| it.0 == kind).map(|it| it.1).sum()
    }
}

/// Own and third-party funds with the quarter in which they come.
pub(crate) type Own = Option<(Period, Money)>;

/// Books the payments of a measure and makes the plan that covers them.
pub(crate) fn cost(
    scene: &Scene<'_>,
    index: usize,
    idea: &Idea,
    organisation: &str,
    village: &str,
    quarters: &mut BTreeMap<Period, Quarter>,
) -> (Finances, Own) {
    if idea.mode == Accounting::Pauschalen {
        let claimed: Money = quarters.values().map(claims).sum();
        let grant = round_up(claimed.percent(104).max(Money::from_euros(300)), 1_000);
        return (Finances { grant, ..Finances::default() }, None);
    }
    let mut dice = scene.dice(&[index, 20]);
    for quarter in quarters.values_mut().filter(|it| !it.events.is_empty()) {
        book(scene, &mut dice, idea, village, quarter);
    }
    scale(quarters, Money::from_euros(idea.grant).percent(105));
    let mut sums: BTreeMap<&str, Money> = BTreeMap::new();
    for it in quarters.values().flat_map(|it| &it.vouchers) {
        *sums.entry(&it.kind).or_default() += it.amount;
    }
    // The kinds keep the order of the definition, in which the idea names them.
    let order = idea.costs.iter().filter_map(|it| Some((it.clone(), *sums.get(it.as_str())?)));
    let mut plan: Vec<(String, Money)> =
        order.map(|(kind, sum)| (kind, round_up(sum.percent(109), 1_000))).collect();
    let whole: Money = plan.iter().map(|it| it.1).sum();
    let has_own = !matches!(idea.form.as_str(), "initiative") && idea.fund != "PVO";
    let grant =
        if has_own { round_down(whole.percent(dice.between(82, 96)), 1_000) } else { whole };
    plan.push(("zuwendung".to_owned(), grant));
    let own = own_funds(&mut dice, whole - grant, village, organisation, quarters, &mut plan);
    (Finances { grant, plan, drawdowns: Vec::new() }, own)
}

/// Returns what a quarter of a measure claims as lump sums.
fn claims(quarter: &Quarter) -> Money {
    let people: i64 = quarter.events.iter().map(|it| it.people).sum();
    let fees: Money = quarter.fees.iter().map(Fee::amount).sum();
    PER_HEAD.percent(people * 100) + fees
}

/// Kinds of cost that arise once a quarter and not for every event.
const ONCE: [&str; 3] = ["oeffentlichkeitsarbeit", "verwaltung", "gegenstaende"];

fn book(scene: &Scene<'_>, dice: &mut Dice, idea: &Idea, village: &str, quarter: &mut Quarter) {
    for event in quarter.events.clone() {
        for kind in idea.costs.iter().filter(|it| !ONCE.contains(&it.as_str())) {
            if kind == "honorare" || dice.chance(82) {
                let voucher = voucher(scene, dice, kind, &event, village, quarter.window);
                quarter.vouchers.push(voucher);
            }
        }
    }
    let last = quarter.events[quarter.events.len() - 1].clone();
    for kind in idea.costs.iter().filter(|it| ONCE.contains(&it.as_str())) {
        if dice.chance(75) {
            let voucher = voucher(scene, dice, kind, &last, village, quarter.window);
            quarter.vouchers.push(voucher);
        }
    }
    // Loads for measuring: as many small purchases as rows were asked for.
    let small = idea
        .costs
        .iter()
        .find(|it| matches!(it.as_str(), "material" | "verwaltung" | "verpflegung"));
    let small = small.or(idea.costs.last()).map_or("material", String::as_str);
    while quarter.vouchers.len() < scene.rows {
        let event = dice.pick(&quarter.events).clone();
        let mut voucher = voucher(scene, dice, small, &event, village, quarter.window);
        voucher.amount = Money::from_cents(dice.between(280, 1_950));
        quarter.vouchers.push(voucher);
    }
}

fn voucher(
    scene: &Scene<'_>,
    dice: &mut Dice,
    kind: &str,
    event: &Event,
    village: &str,
    (first, last): (NaiveDate, NaiveDate),
) -> Voucher {
    let words = &scene.texts.words;
    let cents = match kind {
        "honorare" => dice.between(12_000, 30_000),
        "miete" => dice.between(6_000, 18_000),
        "reise" => dice.between(7_000, 30_000),
        "uebernachtung" => dice.between(18_000, 46_000),
        "oeffentlichkeitsarbeit" => dice.between(9_500, 27_000),
        "gegenstaende" => dice.between(8_000, 26_000),
        "verwaltung" => dice.between(900, 3_400),
        _ => dice.between(3_200, 14_000),
    };
    let party = words.payees.get(kind).map(|it| dice.pick(it).clone());
    let party = party.unwrap_or_else(|| scene.person(dice));
    let reason = words.reasons.get(kind).map_or("Ausgabe", |it| dice.pick::<String>(it).as_str());
    let at_till = matches!(kind, "material" | "verpflegung" | "verwaltung") && dice.chance(55);
    // What is bought at the till is paid before the event, an invoice after it.
    let paid = if at_till {
        before(event.day, dice.between(0, 6))
    } else {
        after(event.day, dice.between(2, 16))
    };
    let paid = paid.clamp(first, last);
    let paid = if at_till { paid } else { workday(paid, first) };
    let invoiced = if at_till { paid } else { before(paid, dice.between(1, 9)).max(first) };
    let way = match (at_till, kind) {
        (true, _) if dice.chance(60) => "bar",
        (true, _) => "karte",
        (false, "gebuehren") => "lastschrift",
        (false, _) => "ueberweisung",
    };
    let event_title = &event.title;
    Voucher {
        invoiced,
        paid,
        party: scene.place.fill(&party, village),
        reason: reason.replace("{event}", event_title),
        kind: kind.to_owned(),
        amount: Money::from_cents(cents),
        way,
        is_income: false,
    }
}

/// Brings the payments to about a total, as round as such payments are, and each of them unique.
fn scale(quarters: &mut BTreeMap<Period, Quarter>, target: Money) {
    let whole: Money = quarters.values().flat_map(|it| &it.vouchers).map(|it| it.amount).sum();
    let mut seen = BTreeSet::new();
    for it in quarters.values_mut().flat_map(|it| &mut it.vouchers) {
        let cents = it.amount.cents() * target.cents() / whole.cents().max(1);
        let step = match it.kind.as_str() {
            "honorare" => 1_000,
            "miete" | "uebernachtung" => 500,
            _ => 1,
        };
        it.amount = round_up(Money::from_cents(cents.max(190)), step);
        // Two equal payments on one day to one payee would be asked about.
        while !seen.insert((it.paid, it.amount, it.party.clone())) {
            it.amount += Money::from_cents(step.max(7));
        }
    }
}

fn own_funds(
    dice: &mut Dice,
    own: Money,
    village: &str,
    organisation: &str,
    quarters: &mut BTreeMap<Period, Quarter>,
    plan: &mut Vec<(String, Money)>,
) -> Own {
    if own <= Money::ZERO {
        return None;
    }
    let (period, quarter) = quarters.iter_mut().find(|it| !it.1.vouchers.is_empty())?;
    let given = if own > Money::from_euros(250) && dice.chance(60) {
        round_down(own.percent(40), 1_000)
    } else {
        Money::ZERO
    };
    let sources = [
        ("eigenmittel", own - given, organisation.to_owned(), "Eigenmittel laut Finanzierungsplan"),
        ("kommune", given, format!("Gemeinde {village}"), "Zuschuss der Gemeinde"),
    ];
    for (kind, amount, party, reason) in sources {
        if amount <= Money::ZERO {
            continue;
        }
        let paid =
            day_between(dice, quarter.window.0, after(quarter.window.0, 9)).min(quarter.window.1);
        let paid = workday(paid, quarter.window.0);
        plan.push((kind.to_owned(), amount));
        quarter.vouchers.push(Voucher {
            invoiced: paid,
            paid,
            party,
            reason: reason.to_owned(),
            kind: kind.to_owned(),
            amount,
            way: "ueberweisung",
            is_income: true,
        });
    }
    Some((*period, own))
}

/// Draws the grant as it is spent, and books what is paid out.
pub(crate) fn draw(
    scene: &Scene<'_>,
    index: usize,
    mut finances: Finances,
    own: Own,
    known: Money,
    notices: &[Notice],
    quarters: &mut BTreeMap<Period, Quarter>,
) -> Finances {
    let mut dice = scene.dice(&[index, 30]);
    let Some(granted) = notices.iter().map(|it| it.day).min() else { return finances };
    let (mut spent, mut drawn) = (Money::ZERO, Money::ZERO);
    for (period, quarter) in quarters.iter_mut().filter(|it| *it.0 <= scene.last()) {
        let is_expense = |it: &&Voucher| !it.is_income;
        let vouchers: Money = quarter.vouchers.iter().filter(is_expense).map(|it| it.amount).sum();
        spent += vouchers + if quarter.vouchers.is_empty() { claims(quarter) } else { Money::ZERO };
        let other = own.filter(|it| it.0 <= *period).map_or(Money::ZERO, |it| it.1);
        let due = round_down((spent - other - drawn).min(known - drawn), 1_000);
        let last = quarter.vouchers.iter().filter(is_expense).map(|it| it.paid).max();
        let last =
            last.or_else(|| quarter.events.last().map(|it| it.day)).unwrap_or(quarter.window.1);
        let first = after(quarter.window.0, 12).max(after(granted, 12)).min(last);
        if due < Money::from_euros(100) || first < quarter.window.0 {
            continue;
        }
        let paid =
            workday(day_between(&mut dice, first.max(before(last, 38)), last), quarter.window.0);
        let asked = workday(before(paid, dice.between(7, 12)), granted).max(granted);
        finances.drawdowns.push((asked, Some(paid), due));
        drawn += due;
        if !finances.plan.is_empty() {
            quarter.vouchers.push(Voucher {
                invoiced: paid,
                paid,
                party: scene.house.lead_office.clone(),
                reason: "Auszahlung der Zuwendung".to_owned(),
                kind: "zuwendung".to_owned(),
                amount: due,
                way: "ueberweisung",
                is_income: true,
            });
        }
    }
    for quarter in quarters.values_mut() {
        quarter
            .vouchers
            .sort_by(|a, b| (a.paid, &a.kind, &a.party).cmp(&(b.paid, &b.kind, &b.party)));
    }
    let rest = round_down((known - drawn).percent(dice.between(30, 60)), 1_000);
    let runs_on = notices.iter().any(|it| it.until > after(scene.as_of, 30));
    if runs_on && rest >= Money::from_euros(100) && dice.chance(35) {
        let asked = workday(before(scene.as_of, dice.between(2, 9)), granted);
        finances.drawdowns.push((asked, None, rest));
    }
    finances
}
