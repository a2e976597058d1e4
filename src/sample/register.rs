//! Writes the office's register.

use chrono::Datelike;

use super::chosen::{after, before, round_up};
use super::kit::{Paper, code, codes, count, day, money, text, yes};
use super::measure::Measure;
use super::{Scene, YEAR, sittings};
use crate::base::{Lang, MeasureId, Money, NaiveDate, Period};
use crate::form::Entry;
use crate::programme::{FormKind, Value};

/// A finding that the office lets pass.
#[derive(Debug, Clone)]
pub(crate) struct Waiver {
    /// Code of the rule.
    pub rule: &'static str,
    /// The measure.
    pub measure: MeasureId,
    /// Why.
    pub reason: &'static str,
    /// Who decided so.
    pub by: String,
    /// Its last day.
    pub until: NaiveDate,
}

/// An answer that the office corrects.
#[derive(Debug, Clone)]
pub(crate) struct Correction {
    /// The measure.
    pub measure: MeasureId,
    /// The quarter.
    pub period: Period,
    /// Sheet and cell, old value and new value.
    pub cell: [&'static str; 3],
    /// Why.
    pub reason: &'static str,
    /// Who corrected it.
    pub by: String,
    /// When.
    pub on: NaiveDate,
}

/// What the office decided about returns.
#[derive(Debug, Clone, Default)]
pub(crate) struct Decisions {
    /// What it lets pass.
    pub waivers: Vec<Waiver>,
    /// What it corrects.
    pub corrections: Vec<Correction>,
}

/// The least budget of each fund, in euros.
const BUDGETS: [(&str, i64); 3] = [("AIF", 45_000), ("JF", 8_000), ("PVO", 11_000)];

/// Fills in the register as it stands at the end of the season.
pub(crate) fn register<'a>(
    scene: &'a Scene<'_>,
    all: &[Measure],
    decisions: &Decisions,
) -> Paper<'a> {
    let last = scene.last().last_day();
    let about = (None, None, None);
    let mut paper = Paper::new(scene.kit, &scene.house, FormKind::Register, Lang::De, about, last);
    let mut next = Rows::default();
    for measure in all {
        massnahme(&mut paper, scene, next.of("massnahmen"), measure);
        antrag(&mut paper, scene, &mut next, measure);
        bescheide(&mut paper, &mut next, measure);
        for (kind, amount) in measure.finances.plan.iter().filter(|_| !measure.notices.is_empty()) {
            let cells =
                [("massnahme", id(measure)), ("art", code(kind)), ("betrag", money(*amount))];
            paper.row("plan", next.of("plan"), cells);
        }
        for (asked, paid, amount) in &measure.finances.drawdowns {
            let row = next.of("mittelabrufe");
            paper.row(
                "mittelabrufe",
                row,
                [("massnahme", id(measure)), ("angefordert_am", day(*asked))],
            );
            paper.row("mittelabrufe", row, paid.map(|it| ("ausgezahlt_am", day(it))));
            paper.row("mittelabrufe", row, [("betrag", money(*amount))]);
        }
        let [person, email] = &measure.contact;
        let cells = [("massnahme", id(measure)), ("person", text(person)), ("email", text(email))];
        paper.row("kontakte", next.of("kontakte"), cells);
    }
    fonds(&mut paper, &mut next, all);
    fristen(&mut paper, scene, &mut next, all);
    for it in &decisions.waivers {
        paper.row(
            "freigaben",
            next.of("freigaben"),
            [
                ("regel", text(it.rule)),
                ("massnahme", Entry::Value(Value::Measure(it.measure.clone()))),
                ("grund", text(it.reason)),
                ("wer", text(it.by.as_str())),
                ("bis", day(it.until)),
            ],
        );
    }
    for it in &decisions.corrections {
        let [place, old, new] = it.cell;
        paper.row(
            "berichtigungen",
            next.of("berichtigungen"),
            [
                ("massnahme", Entry::Value(Value::Measure(it.measure.clone()))),
                ("quartal", Entry::Value(Value::Period(it.period))),
                ("zelle", text(place)),
                ("alt", text(old)),
                ("neu", text(new)),
                ("grund", text(it.reason)),
                ("wer", text(it.by.as_str())),
                ("am", day(it.on)),
            ],
        );
    }
    paper
}

/// The next free row of each section.
#[derive(Default)]
struct Rows(std::collections::BTreeMap<&'static str, u32>);

impl Rows {
    fn of(&mut self, section: &'static str) -> u32 {
        let next = self.0.entry(section).or_default();
        *next += 1;
        *next - 1
    }
}

fn id(measure: &Measure) -> Entry {
    Entry::Value(Value::Measure(measure.id.clone()))
}

fn massnahme(paper: &mut Paper<'_>, scene: &Scene<'_>, row: u32, measure: &Measure) {
    let idea = &measure.idea;
    let application = &measure.application;
    let planned = i64::midpoint(idea.crowd[0], idea.crowd[1])
        * i64::try_from(measure.idea.events.len()).unwrap_or(1);
    let cells = [
        ("id", id(measure)),
        ("titel", text(measure.title.as_str())),
        ("traeger", text(measure.organisation.as_str())),
        ("rechtsform", code(&idea.form)),
        ("erstantrag", yes(idea.first)),
        ("region", text(measure.village.as_str())),
        ("fonds", code(&idea.fund)),
        ("jahr", count(i64::from(YEAR))),
        ("teilnehmende_plan", count(planned / 5 * 5)),
        ("handlungsfeld", code(&idea.field)),
        ("schwerpunkte", codes(&idea.focuses)),
        ("leitziel", code(&idea.guiding)),
        ("status", code(&application.status)),
        ("vorsteuer", yes(idea.vat)),
        ("gefaehrdung", yes(idea.risk)),
    ];
    paper.row("massnahmen", row, cells);
    paper.row("massnahmen", row, application.requested.map(|it| ("beantragt", money(it))));
    paper.row("massnahmen", row, application.recommended.map(|it| ("empfohlen", money(it))));
    paper.row("massnahmen", row, measure.awarded().map(|it| ("bewilligt", money(it))));
    // Recognised is only what was audited: of measures that are over, the first ones.
    let is_audited =
        application.status == "nachweis_eingereicht" && scene.dice(&[measure.index, 5]).chance(30);
    let spent = measure.finances.drawdowns.iter().map(|it| it.2).sum::<Money>();
    paper.row("massnahmen", row, is_audited.then(|| ("anerkannt", money(spent))));
}

fn antrag(paper: &mut Paper<'_>, scene: &Scene<'_>, next: &mut Rows, measure: &Measure) {
    let application = &measure.application;
    let Some(received) = application.received else { return };
    let mut dice = scene.dice(&[measure.index, 6]);
    let words = &scene.texts.words;
    let row = next.of("antraege");
    let way = if application.in_meeting { "sitzung" } else { "umlauf" };
    let aim = scene.place.fill(&measure.idea.aim, &measure.village);
    let cells = [
        ("massnahme", id(measure)),
        ("antrag_am", day(received)),
        ("ergebnis", code(application.outcome)),
        ("ziel", text(aim)),
    ];
    paper.row("antraege", row, cells);
    let (assessment, recommendation) = match application.outcome {
        "bewilligt" => (Some(&words.assessments), Some(&words.recommendations)),
        "abgelehnt" => (Some(&words.doubts), Some(&words.rejections)),
        _ => (None, None),
    };
    paper.row("antraege", row, assessment.map(|it| ("bewertung", text(dice.pick(it).as_str()))));
    paper.row(
        "antraege",
        row,
        recommendation.map(|it| ("empfehlung", text(dice.pick(it).as_str()))),
    );
    let decided = application.decided.into_iter();
    paper.row(
        "antraege",
        row,
        decided.flat_map(|it| [("entscheidung_am", day(it)), ("entscheidungsweg", code(way))]),
    );
    paper.row("antraege", row, application.notified.map(|it| ("bescheid_am", day(it))));
}

fn bescheide(paper: &mut Paper<'_>, next: &mut Rows, measure: &Measure) {
    for it in &measure.notices {
        let row = next.of("bescheide");
        let cells = [
            ("massnahme", id(measure)),
            ("datum", day(it.day)),
            ("aktenzeichen", text(it.reference.as_str())),
            ("von", day(it.from)),
            ("bis", day(it.until)),
            ("betrag", money(it.amount)),
            ("abrechnung", Entry::Value(Value::Mode(measure.mode()))),
        ];
        paper.row("bescheide", row, cells);
        paper.row("bescheide", row, it.replaces.as_ref().map(|it| ("ersetzt", text(it.as_str()))));
    }
}

fn fonds(paper: &mut Paper<'_>, next: &mut Rows, all: &[Measure]) {
    for (fund, least) in BUDGETS {
        let awarded: Money =
            all.iter().filter(|it| it.idea.fund == fund).filter_map(Measure::awarded).sum();
        // Larger seasons than a partnership has need larger funds.
        let budget = round_up(awarded.percent(103), 100_000).max(Money::from_euros(least));
        let cells =
            [("fonds", code(fund)), ("jahr", count(i64::from(YEAR))), ("budget", money(budget))];
        paper.row("fonds", next.of("fonds"), cells);
    }
}

fn fristen(paper: &mut Paper<'_>, scene: &Scene<'_>, next: &mut Rows, all: &[Measure]) {
    let mut all_days: Vec<(NaiveDate, String, &str, Option<&Measure>)> = Vec::new();
    for it in scene.periods().chain([scene.last().next()]) {
        let due = after(it.last_day(), 10);
        let quarter =
            format!("Meldungen der Träger für das {}. Quartal {}", it.quarter(), it.year());
        all_days.push((due, quarter, "rueckmeldung", None));
    }
    for it in sittings() {
        let number = format!("Sitzung des Bündnisses, {:02}/{}", it.month(), it.year());
        all_days.push((it, number, "sitzung", None));
        let before = before(it, 14);
        all_days.push((before, "Antragsfrist für die nächste Sitzung".to_owned(), "antrag", None));
    }
    let fixed = [
        (10, 30, "Letzter Mittelabruf des Jahres", "mittelabruf"),
        (12, 15, "Abgerufene Mittel müssen verwendet sein", "mittelverwendung"),
    ];
    for (month, day, what, kind) in fixed {
        let day = NaiveDate::from_ymd_opt(i32::from(YEAR), month, day);
        all_days.extend(day.map(|it| (it, what.to_owned(), kind, None)));
    }
    for measure in all.iter().filter(|it| it.application.status == "abgeschlossen") {
        let due = after(measure.idea.until, 42);
        all_days.push((due, "Verwendungsnachweis".to_owned(), "nachweis", Some(measure)));
    }
    all_days.sort_by(|a, b| (a.0, &a.1).cmp(&(b.0, &b.1)));
    for (when, what, kind, measure) in all_days {
        let row = next.of("fristen");
        paper.row(
            "fristen",
            row,
            [("datum", day(when)), ("frist", text(what)), ("art", code(kind))],
        );
        paper.row("fristen", row, measure.map(|it| ("massnahme", id(it))));
    }
}
