//! How the program speaks to whoever calls it wrongly, and what of theirs it leaves alone.

use std::fs;

use crate::demo::Demo;

/// Runs a call that cannot be done; returns what is said of it.
fn refused(demo: &Demo, arguments: &[&str]) -> String {
    let output = demo.masswerk(arguments);
    let said = String::from_utf8_lossy(&output.stderr).into_owned();
    assert_eq!(output.status.code(), Some(2), "{arguments:?}: {said}");
    said
}

#[test]
fn a_wrong_call_is_answered_in_german_with_what_is_right() {
    let demo = Demo::new();
    for (call, answer) in [
        (&["prufen"][..], "Den Befehl „prufen“ gibt es nicht. Ist „prüfen“ gemeint?"),
        (
            &["machen"],
            "Den Befehl „machen“ gibt es nicht. „masswerk --help“ zeigt, welche es gibt.",
        ),
        (&["--period", "2025-Q3"], "Ist „masswerk ausführen --period“ gemeint?"),
        (&["run", "--perod", "2025-Q3"], "„--perod“ gibt es hier nicht. Ist „--period“ gemeint?"),
        (&["bericht", "sachstandsbreicht"], "Ist „sachstandsbericht“ gemeint?"),
        (&["run", "--period"], "Zu --period fehlt die Angabe."),
        (&["run", "--period", "Herbst"], "zu --period. Schreiben Sie es so: 2026-Q3."),
        (&["check", "--format", "xml"], "Möglich ist: text, short, json, csv, xlsx."),
        (&["vergleichen"], "unvollständig, es fehlt: BISHER und JETZT."),
        (&["erzeugen", "man"], "unvollständig, es fehlt: --out."),
        (&["run", "--out", "a", "--out", "b"], "--out darf nur einmal vorkommen."),
    ] {
        let said = refused(&demo, call);
        assert!(said.contains(answer), "{call:?}: {said}");
        for english in ["error", "argument", "value", "Usage", "For more"] {
            assert!(!said.contains(english), "{call:?}: {said}");
        }
    }
    assert!(refused(&demo, &["--lang", "en", "runs"]).contains("Is “run” meant?"));
}

#[test]
fn commands_are_understood_without_umlauts_too() {
    let demo = Demo::new();
    let printed = demo.prints(&["prüfen"], 1);
    assert_eq!(demo.prints(&["pruefen"], 1), printed);
}

#[test]
fn a_form_that_somebody_may_have_filled_in_is_never_overwritten() {
    let demo = Demo::new();
    let folder = "output/formulare/2025-Q4";
    let form = format!("{folder}/M-01_2025-Q4.xlsx");
    demo.prints(&["form", "M-01", "--period", "2025-Q4"], 0);
    let blank = demo.bytes(&form);

    // The same form once more is no other one.
    demo.prints(&["form", "M-01", "--period", "2025-Q4"], 0);
    assert_eq!(demo.files(folder).len(), 1);

    fs::write(demo.path(&form), b"filled in").expect("the form can be written");
    let output = demo.masswerk(&["form", "M-01", "--period", "2025-Q4"]);
    let said = String::from_utf8_lossy(&output.stderr).into_owned();
    assert!(said.contains("M-01_2025-Q4.xlsx ist schon da und anders"), "{said}");
    assert!(said.contains("heißt M-01_2025-Q4_2.xlsx"), "{said}");
    assert_eq!(demo.bytes(&form), b"filled in");
    assert_eq!(demo.bytes(&format!("{folder}/M-01_2025-Q4_2.xlsx")), blank);
    demo.prints(&["form", "M-01", "--period", "2025-Q4"], 0);
    assert_eq!(demo.files(folder).len(), 2);
}

#[test]
fn blank_forms_of_one_year_are_the_same_whatever_the_quarter() {
    let demo = Demo::new();
    demo.prints(&["form", "--period", "2025-Q3"], 0);
    let printed = demo.masswerk(&["form", "--period", "2025-Q4"]);
    assert_eq!(String::from_utf8_lossy(&printed.stderr), "");
    let folder = "output/formulare/leer";
    assert!(!demo.path(&format!("{folder}/register_2.xlsx")).exists());
    // The office's own form is of a quarter, and called like it.
    for period in ["2025-Q3", "2025-Q4"] {
        assert!(demo.path(&format!("{folder}/taetigkeit_{period}.xlsx")).exists(), "{period}");
    }
}

#[test]
fn a_blank_register_is_not_overwritten_either() {
    let demo = Demo::new();
    demo.prints(&["form"], 0);
    let register = "output/formulare/leer/register.xlsx";
    fs::write(demo.path(register), b"filled in").expect("the form can be written");
    demo.prints(&["form"], 0);
    assert_eq!(demo.bytes(register), b"filled in");
    assert!(demo.path("output/formulare/leer/register_2.xlsx").exists());
}

#[test]
fn a_measure_that_owes_nothing_gets_a_form_only_when_it_is_named() {
    let demo = Demo::new();
    let printed = demo.prints(&["form", "--period", "2025-Q3"], 0);
    assert!(!printed.contains("M-24_2025-Q3.xlsx"), "{printed}");
    let printed = demo.prints(&["form", "M-24", "--period", "2025-Q3"], 0);
    assert!(printed.contains("M-24_2025-Q3.xlsx"), "{printed}");
}

#[test]
fn settings_in_old_letters_are_refused_with_their_line_and_never_mangled() {
    let demo = Demo::new();
    let settings = String::from_utf8(demo.bytes("masswerk.toml")).expect("the settings are UTF-8");
    let line = settings.lines().position(|it| !it.is_ascii()).expect("there are umlauts") + 1;
    let (old, _, _) = encoding_rs::WINDOWS_1252.encode(&settings);
    fs::write(demo.path("masswerk.toml"), &old).expect("the settings can be written");
    let said = refused(&demo, &["check"]);
    assert!(said.contains(&format!("masswerk.toml:{line}")) && said.contains("UTF-8"), "{said}");

    // The mark that the editor of Windows puts before such a text is no letter.
    fs::write(demo.path("masswerk.toml"), format!("\u{feff}{settings}")).expect("written");
    demo.prints(&["check", "--fail-on", "never"], 0);
}

#[test]
fn what_is_missing_or_wrong_in_the_settings_is_said_in_german() {
    let demo = Demo::new();
    let settings = String::from_utf8(demo.bytes("masswerk.toml")).expect("the settings are UTF-8");
    for (from, to, answers) in [
        ("contact =", "# contact =", &["Fehler[D113]", "„contact“"][..]),
        ("name = \"", "name = 7 # \"", &["Fehler[D102]", "„name = 7 # "]),
        ("name = \"", "name = ", &["Fehler[D102]", "lässt sich nicht lesen"]),
        ("language = \"de\"", "language = \"fr\"", &["Fehler[D105]", "Zulässig sind: de, en."]),
        ("[setting.", "[setting.x", &["Fehler[D105]", "small-cell"]),
        ("value = ", "value = 1.5 # ", &["Fehler[D112]", "erwartet wird"]),
    ] {
        let broken = settings.replacen(from, to, 1);
        assert_ne!(broken, settings, "{from}");
        fs::write(demo.path("masswerk.toml"), broken).expect("the settings can be written");
        let output = demo.masswerk(&["check"]);
        assert_eq!(output.status.code(), Some(2));
        let printed = String::from_utf8_lossy(&output.stdout).into_owned();
        for answer in answers {
            assert!(printed.contains(answer), "{to}: {printed}");
        }
        for english in ["invalid", "expected", "missing", "unknown"] {
            assert!(!printed.contains(english), "{to}: {printed}");
        }
    }
}

#[test]
fn the_committee_and_the_lists_may_be_called_as_they_are_here() {
    let demo = Demo::new();
    let before = demo.prints(&["check", "--format", "short", "--fail-on", "never"], 0);
    let settings = String::from_utf8(demo.bytes("masswerk.toml")).expect("the settings are UTF-8");
    let settings = settings.replacen("name = ", "committee = \"Runder Tisch\"\nname = ", 1);
    let own = "\n[list.fonds]\nsource = \"Satzung\"\ncodes = [\n  { code = \"AIF\", de = \"Ortsfonds\" },\n  \
               { code = \"DORF\", de = \"Dorffonds\", en = \"Village fund\", group = \"small\" },\n]\n";
    fs::write(demo.path("masswerk.toml"), settings.clone() + own).expect("written");
    // What was filled in with the old labels is still read.
    let after = demo.prints(&["check", "--format", "short", "--fail-on", "never"], 0);
    assert_eq!(after.lines().count(), before.lines().count(), "{after}");
    demo.prints(&["form"], 0);
    let offered = |form: &str| {
        let mut book: calamine::Xlsx<_> =
            calamine::open_workbook(demo.path(form)).expect("the form opens");
        let lists = calamine::Reader::worksheet_range(&mut book, "_listen").expect("it has lists");
        lists.cells().map(|it| it.2.to_string()).collect::<Vec<_>>()
    };
    let funds = offered("output/formulare/leer/register.xlsx");
    for label in ["Ortsfonds", "Dorffonds"] {
        assert!(funds.iter().any(|it| it == label), "{funds:?}");
    }
    let committees = offered("output/formulare/leer/taetigkeit_2025-Q3.xlsx");
    assert!(committees.iter().any(|it| it == "Runder Tisch"), "{committees:?}");

    for (own, answer) in [
        ("[list.fond]\nsource = \"x\"\ncodes = [{ code = \"X\", de = \"X\" }]", "fonds"),
        ("[list.fonds]\ncodes = []", "„source“"),
        ("[list.fonds]\nsource = \"x\"\ncodes = []", "„codes = []“"),
        (
            "[list.fonds]\nsource = \"x\"\ncodes = [{ code = \"X\", de = \"X\" }]",
            "Zulässig sind: measures,",
        ),
        ("[list.fonds]\nsource = \"x\"\ncodes = [{ code = \"JF\", de = \" \" }]", "„de = "),
        (
            "[list.fonds]\nsource = \"x\"\ncodes = [{ code = \"X\", de = \"Jugendfonds\", group = \"small\" }]",
            "„X“ kommt mehrfach",
        ),
        (
            "[list.status]\nreplace = true\nsource = \"x\"\ncodes = [{ code = \"a\", de = \"a\", group = \"open\" }]",
            "„dropped“",
        ),
    ] {
        fs::write(demo.path("masswerk.toml"), format!("{settings}\n{own}\n")).expect("written");
        let output = demo.masswerk(&["check"]);
        let printed = String::from_utf8_lossy(&output.stdout).into_owned();
        assert!(output.status.code() == Some(2) && printed.contains(answer), "{own}: {printed}");
    }
}

#[test]
fn a_folder_that_is_missing_is_named_with_what_to_make() {
    let demo = Demo::new();
    fs::rename(demo.path("input"), demo.path("eingang")).expect("the folder can be moved");
    for command in ["run", "check"] {
        let said = refused(&demo, &[command]);
        assert!(said.contains("input fehlt. Legen Sie ihn an"), "{said}");
    }
    // Blank forms need none.
    let output = demo.masswerk(&["form"]);
    assert_eq!(output.status.code(), Some(0), "{}", String::from_utf8_lossy(&output.stderr));
    assert!(demo.path("output/formulare/leer/register.xlsx").exists());

    let said = refused(&demo, &["check", "--templates", "gibt/es/nicht"]);
    assert!(said.contains("gibt/es/nicht ist nicht da"), "{said}");
}
