//! A second definition: other forms, other codes, ten fields in a return. Its figures need no line of the program.

use std::fmt::Write as _;
use std::io::Cursor;
use std::path::Path;

use calamine::{Reader as _, Xlsx};
use masswerk::base::{Figure, Hundredths, Money};
use masswerk::intake::{Ground, Inbox, Intake};
use masswerk::locale::Locale;
use masswerk::partnership::Partnership;
use masswerk::privacy::Audience;
use masswerk::report::{
    Block, Book, BookSheet, ROWS_MAX, Report, Sources, Value, compose_progress, compose_workbook,
};
use masswerk::source::{Here, Templates};
use tempfile::TempDir;

use crate::values::hand_over;

const SETTINGS: &str = r#"[partnership]
name = "Stadtteilfonds Beispielstadt"
lead-office = "Stadt Beispielstadt"
coordination-office = "Stadtteilbüro"
contact = "buero@beispielstadt.example"
programme = "stadtteilfonds"
as-of = 2025-10-20
"#;

/// A field of the returns that nothing else is called like.
const HOURS: &str = "Stunden der Freiwilligen";

/// What the returns say: visits, volunteers, hours, material, people from the house, from town and from farther away.
const RETURNS: [(&str, [&str; 7], &[&str]); 4] = [
    ("A-1", ["30", "4", "12,5", "99,95", "18", "9", "3"], &["Garten", "Garten", "Fest"]),
    ("A-2", ["50", "11", "20", "240,00", "20", "29", "1"], &["Fest"]),
    ("A-3", ["nicht erhoben", "", "", "0,05", "", "", ""], &[]),
    ("A-4", ["10", "1", "0", "0,00", "9", "1", "0"], &["Garten"]),
];

fn written(
    measure: &str,
    [visits, people, hours, material, house, town, far]: [&str; 7],
) -> String {
    format!(
        "# Meldung

## Meldung

| Vorhaben | |
|---|---|
| Nummer | {measure} |
| Quartal | 2025-Q3 |

| Zahlen | |
|---|---|
| Besuche | {visits} |
| Freiwillige | {people} |
| Stunden der Freiwilligen | {hours} |
| Ausgaben für Material | {material} |

| Woher die Besuche kamen | |
|---|---|
| | Menschen |
| aus dem Haus | {house} |
| aus der Stadt | {town} |
| von weiter her | {far} |

## Angebote

| Tag | Art | Plätze |
|---|---|---|
"
    )
}

/// A folder with the register, returns and the office's own: the four projects, or so many that are like the first.
fn season(like_the_first: Option<usize>) -> TempDir {
    let place = tempfile::tempdir().expect("a temporary folder");
    let write = |inside: &str, text: &str| {
        let path = place.path().join(inside);
        std::fs::create_dir_all(path.parent().expect("it lies in a folder")).expect("made");
        std::fs::write(path, text).expect("written");
    };
    let numbered = |it: usize| format!("A-{it}");
    let projects: Vec<(String, _)> = match like_the_first {
        None => RETURNS.map(|it| (it.0.to_owned(), it)).into(),
        Some(count) => (1..=count).map(|it| (numbered(it), RETURNS[0])).collect(),
    };
    let mut register = "# Akte\n\n## Vorhaben\n\n".to_owned();
    register += "| Nummer | Name | Gruppe | Jahr | Quartier | Stand |\n|---|---|---|---|---|---|\n";
    for (place, (id, _)) in projects.iter().enumerate() {
        let side = if place % 2 == 0 { "Nord" } else { "Süd" };
        writeln!(register, "| {id} | Vorhaben {id} | Gruppe {id} | 2025 | {side} | läuft |")
            .expect("text takes text");
    }
    register += "\n## Zusagen\n\n| Nummer | Von | Bis | Betrag |\n|---|---|---|---|\n";
    for (id, _) in &projects {
        writeln!(register, "| {id} | 01.07.2025 | 31.12.2025 | 500,00 |").expect("text takes text");
    }
    write("input/register.xlsx", &register);
    for (measure, (_, answers, offers)) in projects {
        let mut text = written(&measure, answers);
        for (day, kind) in (1..).zip(offers) {
            writeln!(text, "| {day:02}.08.2025 | {kind} | 20 |").expect("text takes text");
        }
        write(&format!("input/2025-Q3/{measure}.xlsx"), &text);
    }
    write(
        "input/2025-Q3/buero.xlsx",
        "# Büro\n\n## Gespräche\n\n| Angaben | |\n|---|---|\n| Quartal | 2025-Q3 |\n\n\
         | Minuten |\n|---|\n| 30 |\n| 45 |\n",
    );
    place
}

/// Runs a season and hands over what documents draw on.
fn with_season(like_the_first: Option<usize>, show: impl FnOnce(&Templates, &Sources<'_>)) {
    let mut templates = Templates::built_in();
    let own = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/second");
    templates.overlay(&own).expect("the definition can be read");
    // Limits and names are those of the first.
    let first = templates.get("programmes/demokratie-leben/programme.toml").expect("it is there");
    let limits = String::from_utf8(first.to_vec()).expect("it is text");
    let limits = limits.replacen("demokratie-leben", "stadtteilfonds", 1);
    let limits = ("programmes/stadtteilfonds/programme.toml".to_owned(), limits.into_bytes());
    let files = templates.iter().map(|(path, bytes)| (path.to_owned(), bytes.to_vec()));
    let templates: Templates = files.chain([limits]).collect();
    let day = |it: &Partnership| it.as_of.expect("the settings give the day");
    let ground = Ground::load(SETTINGS, templates.clone(), Box::new(Here), day);
    let ground = ground.unwrap_or_else(|it| panic!("{:#?}", it.found.all()));
    let place = season(like_the_first);
    let folder = place.path();
    let inbox = Inbox { folder: folder.join("input"), archive: folder.join("archiv") };
    let period = "2025-Q3".parse().expect("a quarter");
    let intake = Intake::of(&ground, &inbox, period).expect("the input can be read");
    let lang = ground.partnership.language.unwrap_or_default();
    let locale = Locale::new(lang, &templates.catalogues(lang)).expect("the catalogue is sound");
    hand_over(&ground, &locale, intake, |it| show(&templates, it));
}

fn bars(report: &Report, part: &str) -> Vec<(String, Value)> {
    let Some(Block::Bars(bars)) = report.parts.get(part) else { panic!("{part} has no bars") };
    bars.bars.iter().map(|it| (it.label.clone(), it.value.clone())).collect()
}

fn lines(report: &Report, part: &str) -> Vec<(String, Value)> {
    let Some(Block::Table(table)) = report.parts.get(part) else { panic!("{part} is no table") };
    let text = |value: &Value| match value {
        Value::Text(text) => text.replace('\u{a0}', " "),
        other => panic!("{other:?}"),
    };
    table.rows.iter().map(|it| (text(&it[0].value), it[1].value.clone())).collect()
}

fn named(label: &str, value: impl Into<Value>) -> (String, Value) {
    (label.to_owned(), value.into())
}

#[test]
fn its_report_prints_what_it_declares_where_it_says() {
    with_season(None, |_, sources| {
        assert_eq!(sources.data.coverage.included, 4, "{:#?}", sources.found.all());
        let report = compose_progress(&Sources { audience: Audience::Committee, ..*sources });
        assert_eq!(
            lines(&report, "participants-indicators"),
            [
                named("Freiwillige im 3. Quartal 2025", 16_i64),
                // 32.5 hours of 16.
                named("Stunden je Freiwilligem", Value::Number(Hundredths::new(203))),
            ]
        );
        assert_eq!(bars(&report, "offers/*/count"), [named("Garten", 3_i64), named("Fest", 2_i64)]);
        assert_eq!(
            bars(&report, "material/*/spent"),
            [named("Nord", Money::from_cents(10_000)), named("Süd", Money::from_cents(24_000)),]
        );
        // Four from farther away are too few to be shown, and would be told by the other two.
        let origin = bars(&report, "origin/*/people");
        assert_eq!(origin[0], named("aus dem Haus", 47_i64));
        // What is suppressed stands in the order of the list: which of two is larger would say much of either.
        assert_eq!(origin[1], ("von weiter her".to_owned(), Value::Suppressed));
        assert_eq!(origin[2], ("aus der Stadt".to_owned(), Value::Suppressed));
        // What is internal stays inside.
        assert!(!report.parts.contains_key("office-indicators"));
        assert!(report.figures.iter().all(|it| !it.id.starts_with("talks/")));
        let inside = compose_progress(sources);
        assert_eq!(
            lines(&inside, "office-indicators"),
            [named("Minuten im Gespräch im 3. Quartal 2025", 75_i64)]
        );
        assert_eq!(bars(&inside, "origin/*/people")[2], named("von weiter her", 4_i64));
    });
}

fn sheet<'a>(book: &'a Book, name: &str) -> &'a BookSheet {
    let found = book.sheets.iter().find(|it| it.name == name);
    found.unwrap_or_else(|| panic!("{name}: {:?}", names(book)))
}

fn names(book: &Book) -> Vec<&str> {
    book.sheets.iter().map(|it| it.name.as_str()).collect()
}

#[test]
fn its_workbook_has_every_field_and_a_live_figure_for_each_that_is_declared() {
    with_season(None, |_, sources| {
        let book = compose_workbook(sources, ROWS_MAX);
        for field in ["Freiwillige", "Stunden der Freiwilligen", "Ausgaben für Material", "Plätze"]
        {
            let has = |it: &BookSheet| it.table.columns.iter().any(|it| it.head == field);
            assert!(book.sheets.iter().any(has), "{field}");
        }
        for name in ["Besuche nach Herkunft", "Angebote nach Art", "Material nach Quartier"] {
            let sheet = sheet(&book, name);
            assert!(sheet.table.rows.iter().all(|it| it[1].formula.is_some()), "{name}");
            assert_eq!(sheet.charts.len(), 1, "{name}");
        }
        let figures = sheet(&book, "Kennzahlen");
        let (id, value) = (
            figures.table.place("report-indicator-id"),
            figures.table.place("report-indicator-value"),
        );
        let numbers = figures.table.rows.iter().filter(|it| !it[value].value.is_absent());
        let plain: Vec<_> =
            numbers.clone().filter(|it| it[value].formula.is_none()).map(|it| &it[id]).collect();
        assert!(plain.is_empty() && numbers.count() == 11, "{plain:?}");
        // What the definition does not ask for has no sheet.
        assert!(names(&book).iter().all(|it| !it.contains("Alter") && !it.contains("Kosten")));
    });
}

#[test]
fn a_season_of_one_measure_and_one_of_four_hundred_make_all_documents() {
    for count in [1, 400] {
        with_season(Some(count), |templates, sources| {
            assert_eq!(sources.data.coverage.included, count, "{:#?}", sources.found.all());
            let people = sources.data.figures.iter().find(|it| it.id == "volunteers/people");
            let expected = i64::try_from(4 * count).expect("it is small");
            assert_eq!(people.map(|it| it.figure), Some(Figure::Count(expected)));
            let book = compose_workbook(sources, ROWS_MAX);
            let measures = &sheet(&book, "Maßnahmen").table;
            assert_eq!(measures.rows.len(), count);
            let has_numbers = |it: &&BookSheet| it.table.columns.iter().any(|it| it.head == HOURS);
            let numbers = book.sheets.iter().find(has_numbers).expect("it is there").name.clone();
            let bytes = masswerk::render::xlsx::render(book, "../../input", sources.locale);
            let book = Xlsx::new(Cursor::new(bytes.expect("it can be written")));
            let mut book = book.expect("it can be read");
            let rows = book.worksheet_range(&numbers).expect("it has the sheet");
            assert!(rows.height() > count, "{}", rows.height());
            // A number of one return would say who came.
            let report = compose_progress(&Sources { audience: Audience::Committee, ..*sources });
            assert_eq!(report.parts.contains_key("origin/*/people"), count > 2);
            #[cfg(feature = "pdf")]
            masswerk::render::pdf::report(&report, templates, sources.locale)
                .expect("it can be typeset");
            #[cfg(not(feature = "pdf"))]
            let _ = templates;
        });
    }
}
