//! Fills in the coordination office's own sheet of a quarter.

use super::chosen::{after, day_between, workday};
use super::kit::{Paper, code, count, day, text};
use super::measure::Measure;
use super::random::Dice;
use super::{Scene, sittings};
use crate::base::{Lang, NaiveDate, Period};
use crate::form::Entry;
use crate::programme::{FormKind, Value};

/// Fills in the sheet.
pub(crate) fn office<'a>(scene: &'a Scene<'_>, measures: &[Measure], period: Period) -> Paper<'a> {
    let about = (None, None, Some(period));
    let end = period.last_day();
    let mut paper = Paper::new(scene.kit, &scene.house, FormKind::Office, Lang::De, about, end);
    paper.answer("kopf.zeitraum", Entry::Value(Value::Period(period)));
    paper.answer("kopf.stand", day(after(end, 6)));
    let mut dice = scene.dice(&[usize::from(period.quarter()), 60]);
    advice(&mut paper, scene, &mut dice, period);
    visits(&mut paper, scene, &mut dice, measures, period);
    committees(&mut paper, &mut dice, period);
    if period.quarter() == 3 {
        let title = scene.place.fill(&scene.texts.words.office.conference, "");
        let cells = [
            ("datum", day(after(period.first_day(), 87))),
            ("titel", text(title)),
            ("ort", text(scene.place.short.as_str())),
            ("teilnehmende", count(dice.between(61, 88))),
        ];
        paper.row("demokratiekonferenz", 0, cells);
    }
    outreach(&mut paper, scene, &mut dice, period);
    paper
}

/// Returns days of a quarter in their order.
fn days(dice: &mut Dice, period: Period, least: i64, most: i64) -> Vec<NaiveDate> {
    let number = dice.between(least, most);
    let (start, end) = (period.first_day(), period.last_day());
    let mut days: Vec<NaiveDate> =
        (0..number).map(|_| workday(day_between(dice, start, end), start)).collect();
    days.sort();
    days
}

fn advice(paper: &mut Paper<'_>, scene: &Scene<'_>, dice: &mut Dice, period: Period) {
    let concerns = &scene.texts.words.office.concerns;
    let first = usize::try_from(dice.between(0, 11)).unwrap_or(0);
    for (at, when) in days(dice, period, 7, 12).into_iter().enumerate() {
        // Five steps at a time: every concern once before one comes again.
        let [kind, concern] = &concerns[(first + at * 5) % concerns.len()];
        let cells = [
            ("datum", day(when)),
            ("art", code(kind)),
            ("anliegen", text(concern.as_str())),
            ("kontakte", count(dice.between(1, 6))),
        ];
        paper.row("beratung", u32::try_from(at).unwrap_or(0), cells);
    }
}

fn visits(
    paper: &mut Paper<'_>,
    scene: &Scene<'_>,
    dice: &mut Dice,
    measures: &[Measure],
    period: Period,
) {
    let mut visits: Vec<(NaiveDate, &Measure)> = Vec::new();
    for measure in measures {
        let events = measure.quarters.get(&period).map(|it| &it.events[..]).unwrap_or_default();
        if !measure.notices.is_empty() && !events.is_empty() && dice.chance(14) && visits.len() < 20
        {
            visits.push((dice.pick(events).day, measure));
        }
    }
    visits.sort_by_key(|it| (it.0, it.1.index));
    for (row, (when, measure)) in (0..).zip(visits) {
        let cells = [
            ("datum", day(when)),
            ("massnahme", Entry::Value(Value::Measure(measure.id.clone()))),
            ("eindruck", text(dice.pick(&scene.texts.words.office.impressions).as_str())),
        ];
        paper.row("vor_ort", row, cells);
    }
}

fn committees(paper: &mut Paper<'_>, dice: &mut Dice, period: Period) {
    let mut sittings: Vec<(NaiveDate, &str, [i64; 5])> = sittings()
        .filter(|it| period.touches(*it, *it))
        .map(|it| (it, "buendnis", [21, 11, 9, 1, 14]))
        .collect();
    for it in days(dice, period, 1, 2) {
        sittings.push((it, "jugendforum", [12, 6, 5, 1, 12]));
    }
    sittings.sort();
    for (row, (when, committee, [members, women, men, diverse, civil])) in (0..).zip(sittings) {
        let cells = [
            ("datum", day(when)),
            ("gremium", code(committee)),
            ("mitglieder", count(members)),
            ("frauen", count(women)),
            ("maenner", count(men)),
            ("divers", count(diverse)),
            ("zivilgesellschaft", count(civil)),
            ("anwesend", count(dice.between(members / 2 + 1, members))),
            ("beschluesse", count(dice.between(1, 8))),
        ];
        paper.row("gremien", row, cells);
    }
}

fn outreach(paper: &mut Paper<'_>, scene: &Scene<'_>, dice: &mut Dice, period: Period) {
    let words = &scene.texts.words.office;
    for (row, when) in (0..).zip(days(dice, period, 2, 5)) {
        let level = *dice.pick(&["lokal", "kreis", "land", "bund"]);
        let cells = [
            ("datum", day(when)),
            ("ebene", code(level)),
            ("anlass", text(dice.pick(&words.network).as_str())),
        ];
        paper.row("netzwerk", row, cells);
    }
    for (row, when) in (0..).zip(days(dice, period, 0, 2)) {
        let cells = [
            ("datum", day(when)),
            ("titel", text(dice.pick(&words.training).as_str())),
            ("teilnehmende", count(dice.between(7, 19))),
        ];
        paper.row("qualifizierung", row, cells);
    }
    let kinds =
        ["pressemitteilung", "medienbericht", "webseite", "soziale_medien", "newsletter", "druck"];
    for (row, when) in (0..).zip(days(dice, period, 3, 8)) {
        let cells = [
            ("datum", day(when)),
            ("art", code(dice.pick::<&str>(&kinds))),
            ("titel", text(dice.pick(&words.publications).as_str())),
        ];
        paper.row("oeffentlichkeit", row, cells);
        let reach =
            if dice.chance(55) { count(dice.between(8, 160) * 10) } else { Entry::NotCollected };
        paper.row("oeffentlichkeit", row, [("reichweite", reach)]);
    }
    for (row, when) in (0..).zip(days(dice, period, 0, 2)) {
        let cells = [("datum", day(when)), ("titel", text(dice.pick(&words.federal).as_str()))];
        paper.row("bundesprogramm", row, cells);
    }
}
