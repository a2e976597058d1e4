//! The participant statistics: lines that add figures up, as the definition or the office's own settings demand them.

use std::io::Cursor;

use calamine::{Data, DataType, Reader, Xlsx};
use masswerk::base::{Figure, Label};
use masswerk::privacy::{Audience, StatisticsSum};
use masswerk::programme::indicator::Scale;
use masswerk::programme::{SettingKey, StatisticsLine};
use masswerk::report::Sources;

use crate::demo::Demo;
use crate::privacy::with_sources;

/// The head of a grid as an office writes it down.
const HEAD: &str = r#"
[statistics]
title = { de = "Raster des Bundes" }
source = { de = "Anlage 4 zum Bescheid" }
"#;

/// Its lines: sums over age bands, and lines of its own words.
const LINES: &str = r#"
[[statistics.line]]
label = { de = "Teilnehmende" }
period = ["reach/participants"]

[[statistics.line]]
label = { de = "Kinder und Jugendliche" }
period = ["age/a00_05/participants", "age/a06_13/participants", "age/a14_17/participants"]
year = ["age/a00_05/participants-to-date", "age/a06_13/participants-to-date", "age/a14_17/participants-to-date"]
"#;

fn own() -> String {
    format!("{HEAD}{LINES}")
}

/// The lines of a sheet of the office's workbook below its head.
fn sheet(demo: &Demo, name: &str) -> Vec<Vec<Data>> {
    let bytes = demo.bytes("output/2025-Q3/Auswertung_2025-Q3.xlsx");
    let mut book = Xlsx::new(Cursor::new(bytes)).expect("it is a workbook");
    let range = book.worksheet_range(name).unwrap_or_else(|_| panic!("no sheet {name}"));
    let rows = range.rows().map(<[Data]>::to_vec);
    rows.skip_while(|it| it[0] != Data::String("Nr.".to_owned())).skip(1).collect()
}

fn number(it: &Data) -> i64 {
    it.as_i64().unwrap_or_else(|| panic!("{it:?} is no number"))
}

#[test]
fn each_line_adds_up_the_figures_that_it_names_in_the_quarter_and_in_the_year() {
    with_sources(&Demo::new(), |sources| {
        let entries = sources.disclosure().statistics();
        let figure = |id: &String| {
            let known = sources.data.figure(id).unwrap_or_else(|| panic!("no figure {id}"));
            known.figure.smallest().unwrap_or_else(|| panic!("{id} is {:?}", known.figure))
        };
        let mut added = 0;
        for sum in entries.iter().flat_map(|it| [&it.period, &it.year]) {
            let all: i64 = sum.of.iter().map(figure).sum();
            assert_eq!(sum.figure, (!sum.of.is_empty()).then_some(Figure::Count(all)));
            added += sum.of.len();
        }
        assert!(added > 20, "only {added} figures");
    });
}

#[test]
fn the_year_of_people_by_what_they_are_is_what_its_quarters_come_to() {
    let mut quarters = [0; 3];
    for (place, period) in ["2025-Q1", "2025-Q2", "2025-Q3"].into_iter().enumerate() {
        let demo = Demo::new();
        demo.prints(&["run", "--period", period], 0);
        let record = String::from_utf8(demo.bytes(&format!("output/{period}/run.json")));
        let record: serde_json::Value =
            serde_json::from_str(&record.expect("it is text")).expect("it is JSON");
        let figures = record["figures"].as_array().expect("they are a list");
        let value = |id: &str| {
            let known = figures.iter().find(|it| it["id"] == id);
            known.and_then(|it| it["value"].as_i64()).unwrap_or_else(|| panic!("no {id}"))
        };
        quarters[place] = value("age/a06_13/participants");
        assert_eq!(value("age/a06_13/participants-to-date"), quarters.iter().sum::<i64>());
    }
    assert!(quarters.iter().all(|it| *it > 0), "{quarters:?}");
}

#[test]
fn a_grid_in_the_settings_takes_the_place_of_the_definitions_in_workbook_and_package() {
    let demo = Demo::new();
    let settings = String::from_utf8(demo.bytes("masswerk.toml")).expect("it is text");
    std::fs::write(demo.path("masswerk.toml"), settings + &own()).expect("it can be written");
    demo.prints(&["run"], 0);
    let rows = sheet(&demo, "Teilnehmerstatistik");
    assert_eq!(rows.len(), 2, "{rows:?}");
    assert!(rows[1][1] == "Kinder und Jugendliche" && rows[0][4].is_empty());
    let mut bands = [0; 2];
    demo.prints(&["handover"], 0);
    let table = demo.bytes("output/2025-Q3/evaluation/daten/teilnehmerstatistik.csv");
    let table = String::from_utf8(table).expect("it is text");
    let line = table.lines().nth(2).expect("there are two lines");
    assert!(line.contains("Kinder und Jugendliche"), "{table}");
    with_sources(&demo, |sources| {
        for (place, suffix) in ["participants", "participants-to-date"].into_iter().enumerate() {
            for band in ["a00_05", "a06_13", "a14_17"] {
                let known = sources.data.figure(&format!("age/{band}/{suffix}"));
                let known = known.and_then(|it| it.figure.smallest()).expect("it is a number");
                bands[place] += known;
            }
        }
    });
    assert_eq!([3, 4].map(|it| number(&rows[1][it])), bands);
}

#[test]
fn what_is_mistyped_in_a_grid_is_told_with_its_remedy() {
    let demo = Demo::new();
    let settings = String::from_utf8(demo.bytes("masswerk.toml")).expect("it is text");
    let mistyped = |old: &str, new: &str| {
        let own = own().replace(old, new);
        assert_ne!(own, self::own());
        std::fs::write(demo.path("masswerk.toml"), format!("{settings}{own}"))
            .expect("it can be written");
        let output = demo.masswerk(&["check"]);
        assert_eq!(output.status.code(), Some(2));
        [output.stdout, output.stderr].map(|it| String::from_utf8(it).expect("it is text")).concat()
    };
    for (old, new, said) in [
        ("{ de = \"Teilnehmende\" }", "„Teilnehmende“", "gerade Anführungszeichen"),
        ("[[statistics.line]]", "[statistics.line]", "doppelten eckigen Klammern"),
        ("[\"reach/participants\"]", "\"reach/participants\"", "Setzen Sie die Angabe in eckige"),
        ("source = ", "quelle = ", "„quelle“ gibt es hier nicht"),
        (HEAD, "", "fehlt „title“"),
        (LINES, "[statistics.line]\nlabel = \"Menschen\"\n", "zwei eckige Klammern davor"),
        ("{ de = \"Teilnehmende\" }", "7", "Texte stehen in Anführungszeichen"),
        ("{ de = \"Teilnehmende\" }", "{ de = \"Menschen\", de = \"Leute\" }", "Löschen Sie eine"),
        ("{ de = \"Teilnehmende\" }", "{ de = \"Teilnehmende\"", "eine Klammer"),
    ] {
        let found = mistyped(old, new);
        assert!(found.contains(said), "{new}: {found}");
    }
}

#[test]
fn a_text_in_the_settings_needs_no_braces() {
    let demo = Demo::new();
    let settings = String::from_utf8(demo.bytes("masswerk.toml")).expect("it is text");
    let own = own().replace("{ de = ", "").replace(" }", "");
    std::fs::write(demo.path("masswerk.toml"), settings + &own).expect("it can be written");
    demo.prints(&["run", "--lang", "en"], 0);
    demo.prints(&["run", "--lang", "de"], 0);
    let rows = sheet(&demo, "Teilnehmerstatistik");
    assert_eq!(rows[1][1], Data::String("Kinder und Jugendliche".to_owned()));
}

#[test]
fn age_bands_of_a_partnership_have_lines_of_their_own() {
    let demo = Demo::new();
    let settings = String::from_utf8(demo.bytes("masswerk.toml")).expect("it is text");
    let own = "\n[list.altersgruppen]\nsource = \"Beschluss\"\n\
               codes = [{ code = \"a60\", de = \"60 bis 79 Jahre\" }, \
               { code = \"a80\", de = \"80 Jahre und älter\", group = \"adults\" }]\n";
    std::fs::write(demo.path("masswerk.toml"), settings + own).expect("it can be written");
    demo.prints(&["run"], 0);
    let rows = sheet(&demo, "Teilnehmerstatistik");
    let bands: Vec<String> = rows.iter().map(|it| it[2].to_string()).collect();
    assert!(bands.contains(&"60 bis 79 Jahre".to_owned()), "{bands:?}");
    assert!(bands.contains(&"80 Jahre und älter".to_owned()), "{bands:?}");
}

#[test]
fn outside_the_office_a_line_with_a_suppressed_part_is_suppressed_and_so_is_the_year() {
    with_sources(&Demo::new(), |sources| {
        let mut programme = sources.programme.clone();
        // Every number is small.
        programme.settings.get_mut(&SettingKey::SmallCell).expect("it is set").value =
            Some(1_000_000);
        let audience = Audience::Evaluation;
        let sources = Sources { programme: &programme, audience, ..*sources };
        let entries = sources.disclosure().statistics();
        let is_of_people = |it: &StatisticsSum| it.of.iter().any(|it| it.starts_with("age/"));
        let people = entries.iter().filter(|it| is_of_people(&it.period));
        let people: Vec<_> = people.collect();
        assert!(people.len() > 5);
        for it in people {
            // Nobody is small among none.
            let shown = [&it.period, &it.year].map(|it| it.figure.expect("it names figures"));
            assert!(matches!(shown[0], Figure::Suppressed | Figure::Count(0)), "{it:?}");
            assert_eq!(shown[1], Figure::Suppressed, "{it:?}");
        }
        let all = entries.iter().find(|it| it.period.of == ["reach/participants"]);
        assert!(matches!(all.expect("there is one").period.figure, Some(Figure::Count(_))));
    });
}

#[test]
fn outside_the_office_what_measures_spent_is_told_of_several_alone() {
    with_sources(&Demo::new(), |sources| {
        let mut programme = sources.programme.clone();
        let line = StatisticsLine {
            label: Label::same("Ausgaben"),
            scale: Scale::Cents,
            period: Vec::new(),
            year: vec!["measures/spent".into()],
        };
        programme.statistics.as_mut().expect("there are some").lines = vec![line];
        let mut told = |from: i64, audience: Audience| {
            let least = programme.settings.get_mut(&SettingKey::BreakdownReturns);
            least.expect("it is set").value = Some(from);
            let sources = Sources { programme: &programme, audience, ..*sources };
            sources.disclosure().statistics()[0].year.figure.expect("it names a figure")
        };
        assert!(matches!(told(3, Audience::Evaluation), Figure::Money(_)));
        assert_eq!(told(1000, Audience::Evaluation), Figure::Suppressed);
        assert!(matches!(told(1000, Audience::Internal), Figure::Money(_)));
    });
}
