//! Fills in the return of a measure: first what the office hands out, then what the organisation adds.

use super::Scene;
use super::chosen::after;
use super::kit::{Notation, Paper, code, count, day, money, number, text, yes};
use super::measure::Measure;
use super::quarter::{PROCUREMENT_FROM, Quarter};
use crate::base::{Lang, Money, NaiveDate, Period};
use crate::programme::FormKind;
use crate::season::Register;

/// Fields of the cross-table of age and gender, in the order of the list of genders.
const GENDERS: [&str; 4] = ["weiblich", "maennlich", "divers", "keine_angabe"];

/// Returns the path of a return in its workspace.
pub(crate) fn path(measure: &Measure, period: Period) -> String {
    format!("input/{period}/{}_{period}.xlsx", measure.id.file_stem())
}

/// Fills in a return; corrections carry the next number.
pub(crate) fn report<'a>(
    scene: &'a Scene<'_>,
    register: &Register,
    measure: &Measure,
    period: Period,
    serial: i64,
) -> Paper<'a> {
    report_in(scene, register, measure, period, serial, (Lang::De, Notation::Native))
}

/// Fills in a return on a form of a language.
pub(crate) fn report_in<'a>(
    scene: &'a Scene<'_>,
    register: &Register,
    measure: &Measure,
    period: Period,
    serial: i64,
    (lang, notation): (Lang, Notation),
) -> Paper<'a> {
    let known = &register.measures[&measure.id];
    let about = (known.mode(period), Some(&measure.id), Some(period));
    let valid = period.last_day();
    let mut paper = Paper::new(scene.kit, &scene.house, FormKind::Return, lang, about, valid);
    paper.prefill(known, period, serial);
    paper.notation = notation;
    paper.answer("kopf.stand", day(stated(scene, measure, period, serial)));
    let Some(quarter) = measure.quarters.get(&period) else { return paper };
    if quarter.is_quiet() {
        paper.answer("kopf.fehlanzeige", yes(true));
        return paper;
    }
    events(&mut paper, quarter);
    people(&mut paper, scene, quarter);
    for it in &measure.idea.groups {
        paper.code_row("zielgruppen.trifft_zu", it, yes(true));
    }
    for it in &measure.idea.topics {
        paper.code_row("themen.trifft_zu", it, yes(true));
    }
    words(&mut paper, scene, measure, period);
    if paper.has("belege") {
        vouchers(&mut paper, scene, measure, period);
    }
    if paper.has("teilnahmetage") {
        lists(&mut paper, measure, quarter);
    }
    paper
}

fn stated(scene: &Scene<'_>, measure: &Measure, period: Period, serial: i64) -> NaiveDate {
    let mut dice = scene.dice(&[measure.index, 40, usize::from(period.quarter())]);
    after(period.last_day(), dice.between(1, 9) + (serial - 1) * 4)
}

fn events(paper: &mut Paper<'_>, quarter: &Quarter) {
    for (row, it) in (0..).zip(&quarter.events) {
        let cells = [
            ("datum", day(it.day)),
            ("titel", text(it.title.as_str())),
            ("ort", text(it.place.as_str())),
            ("format", code(&it.format)),
            ("dauer_stunden", number(it.hours)),
            ("teilnehmende", count(it.people)),
        ];
        paper.row("veranstaltungen", row, cells);
    }
}

fn people(paper: &mut Paper<'_>, scene: &Scene<'_>, quarter: &Quarter) {
    let people = &quarter.people;
    let codes = |list: &str| -> Vec<String> {
        scene.kit.programme.list(list).codes.iter().map(|it| it.code.to_string()).collect()
    };
    paper.answer("teilnahme.gesamt", count(people.total));
    let basis = if people.is_counted { "gezaehlt" } else { "geschaetzt" };
    paper.answer("teilnahme.erhebung", code(basis));
    // Some write noughts, some leave them out; both say that nobody came.
    let is_written = |it: i64| it > 0 || people.is_counted;
    for (band, it) in
        codes("altersgruppen").iter().zip(people.by_age()).filter(|it| is_written(it.1))
    {
        paper.code_row("alter.anzahl", band, count(it));
    }
    for (gender, it) in
        codes("geschlecht").iter().zip(people.by_gender()).filter(|it| is_written(it.1))
    {
        paper.code_row("geschlecht.anzahl", gender, count(it));
    }
    if people.shows_cross {
        for (band, row) in codes("altersgruppen").iter().zip(&people.cross) {
            for (gender, it) in GENDERS.iter().zip(row).filter(|it| *it.1 > 0) {
                paper.code_row(&format!("alter_geschlecht.{gender}"), band, count(*it));
            }
        }
    }
}

fn words(paper: &mut Paper<'_>, scene: &Scene<'_>, measure: &Measure, period: Period) {
    let words = &scene.texts.words;
    let mut dice = scene.dice(&[measure.index, 41, usize::from(period.quarter())]);
    let partners = scene.place.fill(&measure.idea.partners, &measure.village);
    paper.answer("bericht.kooperation", text(partners));
    if dice.chance(70) {
        let said = dice.pick(&words.publicity).as_str();
        paper.answer("bericht.oeffentlichkeitsarbeit", text(said));
    }
    if dice.chance(35) {
        paper.answer("bericht.schwierigkeiten", text(dice.pick(&words.difficulties).as_str()));
    }
    if dice.chance(15) {
        paper.answer("bericht.aenderungen", text(dice.pick(&words.changes).as_str()));
    }
    let is_over = measure.idea.until <= period.last_day();
    for (row, [goal, evidence]) in (0..).zip(&measure.idea.goals) {
        let (attained, reason) = match (is_over, dice.between(1, 10)) {
            (true, 1..=7) => ("voll", evidence),
            (true, 8..=9) | (false, 1..=4) => ("teilweise", dice.pick(&words.reasons_partly)),
            (true, _) => ("nicht", dice.pick(&words.reasons_not)),
            (false, _) => ("noch_offen", evidence),
        };
        let cells = [
            ("ziel", text(goal.as_str())),
            ("erreicht", code(attained)),
            ("begruendung", text(reason.as_str())),
        ];
        paper.row("ziele", row, cells);
    }
}

fn vouchers(paper: &mut Paper<'_>, scene: &Scene<'_>, measure: &Measure, period: Period) {
    let earlier: usize =
        measure.quarters.iter().filter(|it| *it.0 < period).map(|it| it.1.vouchers.len()).sum();
    let style = scene.dice(&[measure.index, 42]).between(1, 3);
    for (row, it) in (0..).zip(&measure.quarters[&period].vouchers) {
        let at = earlier + 1 + usize::try_from(row).unwrap_or(0);
        let number = match style {
            1 => at.to_string(),
            2 => format!("B-{at:03}"),
            _ => format!("{at}/{}", period.year()),
        };
        let cells = [
            ("beleg_nr", text(number)),
            ("belegdatum", day(it.invoiced)),
            ("zahlungsdatum", day(it.paid)),
            ("partei", text(it.party.as_str())),
            ("grund", text(it.reason.as_str())),
            ("art", code(&it.kind)),
            ("betrag", money(it.amount)),
            ("zahlungsweg", code(it.way)),
        ];
        paper.row("belege", row, cells);
        paper.row("belege", row, it.statement().map(|it| ("kontoauszug", text(it))));
        let needs_note = !it.is_income && it.amount >= PROCUREMENT_FROM;
        paper.row("belege", row, needs_note.then(|| ("vergabevermerk", yes(true))));
        let is_fee = it.kind == "honorare";
        paper.row("belege", row, is_fee.then(|| ("eigenes_personal", yes(false))));
    }
}

fn lists(paper: &mut Paper<'_>, measure: &Measure, quarter: &Quarter) {
    for (row, it) in (0..).zip(&quarter.events) {
        let cells = [
            ("liste_nr", text(format!("TL {}", it.day.format("%m%d")))),
            ("datum", day(it.day)),
            ("veranstaltung", text(it.title.as_str())),
            ("teilnehmende", count(it.people)),
            ("unter_16", yes(it.minors)),
        ];
        paper.row("teilnahmetage", row, cells);
        paper.row("teilnahmetage", row, it.minors.then(|| ("betreuung", yes(true))));
        paper.row("teilnahmetage", row, measure.idea.risk.then(|| ("anonym", yes(true))));
    }
    for (row, it) in (0..).zip(&quarter.fees) {
        let amount: Money = it.amount();
        let cells = [
            ("name", text(it.name.as_str())),
            ("datum", day(it.day)),
            ("leistung", text(it.service.as_str())),
            ("einheit", code(it.unit)),
            ("menge", number(it.quantity)),
            ("satz", money(it.rate)),
            ("betrag", money(amount)),
            ("vertrag", yes(true)),
            ("rechnung", yes(true)),
        ];
        paper.row("honorare", row, cells);
    }
}
