//! A second definition: other forms, other codes, ten fields in a return. Its figures need no line of the program.

use std::fmt::Write as _;
use std::path::Path;

use masswerk::base::Money;
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

const REGISTER: &str = "# Akte

## Vorhaben

| Nummer | Name | Gruppe | Jahr | Quartier | Stand |
|---|---|---|---|---|---|
| A-1 | Hofgarten | Gartengruppe | 2025 | Nord | läuft |
| A-2 | Straßenfest | Nachbarn | 2025 | Süd | läuft |
| A-3 | Werkstatt | Tüftler | 2025 | Nord | läuft |
| A-4 | Lesekreis | Lesende | 2025 | Süd | läuft |

## Zusagen

| Nummer | Von | Bis | Betrag |
|---|---|---|---|
| A-1 | 01.07.2025 | 31.12.2025 | 800,00 |
| A-2 | 01.07.2025 | 31.12.2025 | 600,00 |
| A-3 | 01.07.2025 | 31.12.2025 | 400,00 |
| A-4 | 01.07.2025 | 31.12.2025 | 200,00 |
";

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

/// A folder with the definition, the register, four returns and the office's own.
fn season() -> TempDir {
    let place = tempfile::tempdir().expect("a temporary folder");
    let write = |inside: &str, text: &str| {
        let path = place.path().join(inside);
        std::fs::create_dir_all(path.parent().expect("it lies in a folder")).expect("made");
        std::fs::write(path, text).expect("written");
    };
    write("input/register.xlsx", REGISTER);
    for (measure, answers, offers) in RETURNS {
        let mut text = written(measure, answers);
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

/// Runs the season and hands over what documents draw on.
fn with_season(show: impl FnOnce(&Sources<'_>)) {
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
    let place = season();
    let folder = place.path();
    let inbox = Inbox { folder: folder.join("input"), archive: folder.join("archiv") };
    let period = "2025-Q3".parse().expect("a quarter");
    let intake = Intake::of(&ground, &inbox, period).expect("the input can be read");
    let lang = ground.partnership.language.unwrap_or_default();
    let locale = Locale::new(lang, &templates.catalogues(lang)).expect("the catalogue is sound");
    hand_over(&ground, &locale, intake, show);
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
    with_season(|sources| {
        assert_eq!(sources.data.coverage.included, 4, "{:#?}", sources.found.all());
        let report = compose_progress(&Sources { audience: Audience::Committee, ..*sources });
        assert_eq!(
            lines(&report, "participants-indicators"),
            [
                named("Freiwillige im 3. Quartal 2025", 16_i64),
                // 32.5 hours of 16.
                named(
                    "Stunden je Freiwilligem",
                    Value::Number(masswerk::base::Hundredths::new(203))
                ),
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
        assert_eq!(origin[1].1, Value::Suppressed);
        assert_eq!(origin[2].1, Value::Suppressed);
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
    with_season(|sources| {
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
