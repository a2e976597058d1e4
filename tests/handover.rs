//! The package for the evaluation: whole, traceable, and nothing in it that must stay.

mod verified;

use std::collections::{BTreeMap, BTreeSet};
use std::path::Path;

use masswerk::intake::Intake;
use masswerk::privacy::{Audience, Key, Named};
use masswerk::render::package;
use masswerk::report::{Package, Sources, compose_evaluation};
use masswerk::source;

use crate::demo::Demo;
use crate::outside;
use crate::privacy::{answer, german, marked, marks_in};
use crate::values::hand_over;

/// The package of the demo season, in its folder.
const FOLDER: &str = "output/2025-Q3/evaluation";

/// The same in one file.
const CONTAINER: &str =
    "output/2025-Q3/Evaluation_Partnerschaft-fuer-Demokratie-Wispelow_2025-Q3.zip";

/// What the program says when it cannot do what it was asked for.
fn refused(demo: &Demo, arguments: &[&str]) -> String {
    let output = demo.masswerk(arguments);
    assert_eq!(output.status.code(), Some(2), "{arguments:?}");
    String::from_utf8(output.stderr).expect("it is text")
}

/// The tables of a package by name, each as lines of cells.
fn tables(demo: &Demo) -> BTreeMap<String, Vec<Vec<String>>> {
    let files = demo.files(&format!("{FOLDER}/daten"));
    let read = files.into_iter().map(|(name, bytes)| {
        let mut reader = csv::ReaderBuilder::new().has_headers(false).from_reader(&*bytes);
        let lines = reader.records().map(|it| it.expect("it is csv"));
        let lines = lines.map(|it| it.iter().map(str::to_owned).collect()).collect();
        (name.trim_start_matches('/').trim_end_matches(".csv").to_owned(), lines)
    });
    read.collect()
}

/// The cells of a column.
fn column<'a>(table: &'a [Vec<String>], name: &str) -> Vec<&'a str> {
    let place = table[0].iter().position(|it| it == name);
    let place = place.unwrap_or_else(|| panic!("no {name} in {:?}", table[0]));
    table[1..].iter().map(|it| it[place].as_str()).collect()
}

/// Hands over the package of the demo season, something in it changed beforehand.
fn with_package(change: impl FnOnce(&mut Intake), show: impl FnOnce(&Package)) {
    let (demo, reader) = (Demo::new(), env!("CARGO_BIN_EXE_masswerk"));
    let mut intake = demo.taken_in(reader).expect("it can be taken in");
    change(&mut intake);
    hand_over(&demo.ground(reader), &german(), intake, |sources| {
        let sources = Sources { audience: Audience::Evaluation, ..*sources };
        show(&compose_evaluation(&sources, &Key::of([7; 32])));
    });
}

#[test]
fn the_same_season_makes_the_same_package_and_the_archive_says_who_got_it() {
    let demo = Demo::new();
    let printed = demo.prints(&["übergabe", "--an", "Evaluation der Länder"], 0);
    assert!(printed.contains("Tabellen für die Evaluation geschrieben"), "{printed}");
    assert!(printed.contains("die des Beispiels"), "{printed}");
    let (files, container) = (demo.files(FOLDER), demo.bytes(CONTAINER));
    demo.prints(&["handover"], 0);
    assert_eq!(demo.files(FOLDER), files);
    assert_eq!(demo.bytes(CONTAINER), container);

    let list = String::from_utf8(demo.bytes("archiv/uebergaben.jsonl")).expect("it is text");
    let lines: Vec<serde_json::Value> =
        list.lines().map(|it| serde_json::from_str(it).expect("it is JSON")).collect();
    assert_eq!(lines.len(), 2);
    assert_eq!(lines[0]["to"], "Evaluation der Länder");
    assert_eq!(lines[1]["to"], serde_json::Value::Null);
    for line in &lines {
        assert_eq!(line["sha256"], source::hash(&container).as_str());
        let kept = format!("archiv/{}", line["package"].as_str().expect("a path"));
        assert_eq!(demo.bytes(&kept), container);
    }
}

#[test]
fn the_manifest_names_every_file_with_its_hash_and_is_told_by_its_own() {
    let demo = Demo::new();
    demo.prints(&["handover"], 0);
    let text = String::from_utf8(demo.bytes(&format!("{FOLDER}/manifest.json"))).expect("text");
    let manifest: serde_json::Value = serde_json::from_str(&text).expect("it is JSON");
    let named: BTreeMap<&str, &str> = manifest["files"]
        .as_array()
        .expect("a list")
        .iter()
        .map(|it| (it["path"].as_str().expect("a path"), it["sha256"].as_str().expect("a hash")))
        .collect();
    let files = demo.files(FOLDER);
    let others = files.iter().filter(|it| it.0 != "/manifest.json");
    let hashes: BTreeMap<&str, String> =
        others.map(|(path, bytes)| (&path[1..], source::hash(bytes))).collect();
    let hashes: BTreeMap<&str, &str> = hashes.iter().map(|it| (*it.0, it.1.as_str())).collect();
    assert_eq!(named, hashes);
    let digest = manifest["digest"].as_str().expect("a hash");
    let without = text.replace(&format!("\"digest\":\"{digest}\","), "");
    assert_ne!(without, text);
    assert_eq!(source::hash(without.as_bytes()), digest);
    assert_eq!(manifest["key"]["demo"], true);
    let inputs = manifest["inputs"].as_array().expect("a list");
    assert!(inputs.len() > 50 && !text.contains("xlsx"), "hashes, and no names of files");
}

#[test]
fn the_container_holds_the_same_files_and_other_programs_open_it() {
    let demo = Demo::new();
    demo.prints(&["handover"], 0);
    let bytes = demo.bytes(CONTAINER);
    let mut zip = zip::ZipArchive::new(std::io::Cursor::new(bytes)).expect("it is one");
    let mut inside = Vec::new();
    for index in 0..zip.len() {
        let mut part = zip.by_index(index).expect("it is there");
        let mut content = Vec::new();
        std::io::Read::read_to_end(&mut part, &mut content).expect("it is sound");
        inside.push((format!("/{}", part.name().expect("it is text")), content));
    }
    assert_eq!(inside.last().expect("not empty").0, "/manifest.json");
    inside.sort();
    assert_eq!(inside, demo.files(FOLDER));
}

#[test]
fn a_run_carries_the_package_over_and_says_when_it_is_of_other_figures() {
    let demo = Demo::new();
    demo.prints(&["handover"], 0);
    let files = demo.files(FOLDER);
    let printed = demo.prints(&["run"], 0);
    assert!(!printed.contains("Datenpaket"), "{printed}");
    assert_eq!(demo.files(FOLDER), files);
    let printed = demo.prints(&["run", "--as-of", "2025-10-20"], 0);
    assert!(printed.contains("gehört zu einem früheren Stand der Zahlen"), "{printed}");
    assert_eq!(demo.files(FOLDER), files);
    assert!(demo.path(CONTAINER).is_file());
    // What a table no longer has goes with the next package; what others put there stays.
    std::fs::write(demo.path(FOLDER).join("Notiz.txt"), "bleibt").expect("it can be written");
    demo.prints(&["handover", "--as-of", "2025-10-20"], 0);
    let names = |files: &[(String, Vec<u8>)]| -> BTreeSet<String> {
        files.iter().map(|it| it.0.clone()).collect()
    };
    let mut expected = names(&files);
    expected.insert("/Notiz.txt".to_owned());
    assert_eq!(names(&demo.files(FOLDER)), expected);
    assert_ne!(demo.bytes(&format!("{FOLDER}/manifest.json")), files[files.len() - 1].1);
}

#[test]
fn nothing_that_must_stay_is_in_any_byte_that_leaves() {
    let (demo, count) = marked();
    assert!(count > 500, "{count} marks");
    // Organisations name their files, too.
    let named = demo.path("input/2025-Q3").join("Zqx9999 Anna.xlsx");
    std::fs::rename(demo.path("input/2025-Q3/M-01_2025-Q3.xlsx"), named).expect("it is there");
    let output = demo.masswerk(&["handover"]);
    assert_eq!(output.status.code(), Some(0));
    let said = [&output.stdout[..], &output.stderr[..]].concat();
    let mut all = demo.files(FOLDER);
    assert!(all.len() > 15, "{} files", all.len());
    all.push(("container".to_owned(), demo.bytes(CONTAINER)));
    all.push(("list".to_owned(), demo.bytes("archiv/uebergaben.jsonl")));
    all.push(("said".to_owned(), said));
    for (name, bytes) in all {
        let text = String::from_utf8_lossy(&bytes);
        assert_eq!(marks_in(&text), BTreeSet::new(), "{name}");
        for id in ["M-01", "M-14"] {
            assert!(
                !text.contains(&format!("{id},")) && !text.contains(&format!("{id}\"")),
                "{name}: {id}"
            );
        }
    }
}

#[test]
fn texts_leave_without_what_they_say_of_persons() {
    let text = "Mit Frau Berger (03571 4560) und der Bibliothek";
    let change = |intake: &mut Intake| answer(intake, "M-01", "bericht", "kooperation", text);
    with_package(change, |package| {
        let files = package::files(package);
        let text = files.iter().find(|it| it.0 == "daten/bericht.csv").expect("it is a table");
        let text = String::from_utf8_lossy(&text.1);
        assert!(text.contains("Mit Frau [Name] ([Telefonnummer]) und der Bibliothek"), "{text}");
        assert!(!text.contains("Berger") && !text.contains("03571"), "{text}");
    });
}

#[test]
fn of_a_protected_measure_there_is_no_row_and_no_figure_but_one_line() {
    let demo = Demo::new();
    demo.prints(&["run"], 0);
    demo.prints(&["handover"], 0);
    let key = String::from_utf8(demo.bytes(Key::FILE)).expect("it is text");
    let key = Key::read(&key, "Partnerschaft für Demokratie Wispelow").expect("the demo's");
    let (open, protected) = ["M-13", "M-14"].map(|it| key.pseudonym(Named::Measure, it)).into();
    let all: String =
        demo.files(FOLDER).iter().map(|it| String::from_utf8_lossy(&it.1).into_owned()).collect();
    assert!(all.contains(&open) && !all.contains(&protected));
    // It alone is about this; what the office wrote of it stays.
    let (ids, values) = figures(&demo);
    let mut told = ids.iter().zip(&values);
    let topic = told.find(|it| it.0 == "topic/lsbtiq_feindlichkeit/mentions").map(|it| &**it.1);
    assert_eq!(topic, Some("0"));
    assert!(!ids.iter().any(|it| it == "withheld/recommended"));
    // With the one line the figures are those of the report.
    let value = |id: &str| -> i64 {
        let place = ids.iter().position(|it| it == id).unwrap_or_else(|| panic!("no {id}"));
        values[place].replace('.', "").parse().expect("a number")
    };
    let record: serde_json::Value =
        serde_json::from_slice(&demo.bytes("output/2025-Q3/run.json")).expect("it is JSON");
    let report = |id: &str| {
        let figures = record["figures"].as_array().expect("a list");
        let it = figures.iter().find(|it| it["id"] == id).unwrap_or_else(|| panic!("no {id}"));
        it["value"].as_i64().or(it["value"]["cents"].as_i64()).expect("a number")
    };
    for (figure, withheld) in [
        ("reach/participants", "withheld/participants"),
        ("reach/participants-to-date", "withheld/participants-to-date"),
        ("awards/awarded", "withheld/awarded"),
    ] {
        assert!(value(withheld) > 0, "{withheld}");
        assert_eq!(value(figure) + value(withheld), report(figure), "{figure}");
    }
}

#[test]
fn what_a_return_says_once_has_a_row_for_every_return_owed() {
    let demo = Demo::new();
    demo.prints(&["handover"], 0);
    let tables = tables(&demo);
    let rows = |name: &str| -> BTreeSet<(String, String)> {
        let table = &tables[name];
        let own = |name| column(table, name).into_iter().map(str::to_owned);
        own("quartal").zip(own("massnahme")).collect()
    };
    let owed = rows("meldungen");
    for name in ["teilnahme", "bericht"] {
        assert_eq!(rows(name), owed, "{name}");
        assert_eq!(tables[name].len(), owed.len() + 1, "{name}");
    }
    // What is missing, what says that nothing took place, and what says nothing of it stay three things.
    let counts = column(&tables["meldungen"], "zaehlt");
    let people = column(&tables["teilnahme"], "gesamt");
    for (counts, people) in counts.into_iter().zip(&people) {
        assert_eq!(counts == "0", *people == "(keine Meldung)", "{people}");
    }
    assert!(people.contains(&"(keine Meldung)") && people.contains(&""));
}

#[test]
fn of_measures_that_were_not_awarded_no_text_leaves() {
    let demo = Demo::new();
    demo.prints(&["handover"], 0);
    let tables = tables(&demo);
    let titles = column(&tables["massnahmen"], "titel").into_iter();
    let mut hidden = 0;
    for (title, state) in titles.zip(column(&tables["massnahmen"], "status")) {
        let is_awarded = !["beantragt", "abgelehnt", "zurueckgezogen"].contains(&state);
        assert_eq!(title != "(unterdrueckt)", is_awarded, "{state}: {title}");
        hidden += usize::from(!is_awarded);
    }
    assert_eq!(hidden, 2);
    let aims = column(&tables["antraege"], "ziel").into_iter();
    for (aim, result) in aims.zip(column(&tables["antraege"], "ergebnis")) {
        assert_eq!(aim != "(unterdrueckt)", result == "bewilligt", "{result}: {aim}");
    }
}

#[test]
fn keys_hold_when_the_packages_of_several_quarters_stand_below_each_other() {
    let demo = Demo::new();
    let mut keys: BTreeMap<String, BTreeSet<Vec<String>>> = BTreeMap::new();
    for period in ["2025-Q1", "2025-Q2"] {
        demo.prints(&["handover", "--period", period], 0);
        let folder = format!("output/{period}/evaluation");
        let described: serde_json::Value =
            serde_json::from_slice(&demo.bytes(&format!("{folder}/datapackage.json")))
                .expect("it is JSON");
        for it in described["resources"].as_array().expect("a list") {
            let name = it["name"].as_str().expect("a name");
            let key = it["schema"]["primaryKey"].as_array().expect("a list");
            let key: Vec<&str> = key.iter().map(|it| it.as_str().expect("a name")).collect();
            assert!(key.starts_with(&["jahr", "quartal"]), "{name}: {key:?}");
            // Tables about the register have each measure once in every package; those about quarters, the same
            // quarter again in a later one.
            if name != "massnahmen" && name != "fonds" && name != "kennzahlen" {
                continue;
            }
            let file = demo.bytes(&format!("{folder}/daten/{name}.csv"));
            let mut reader = csv::Reader::from_reader(&file[..]);
            let heads = reader.headers().expect("it has heads").clone();
            for row in reader.records().map(|it| it.expect("it is a row")) {
                let place =
                    |it: &&str| heads.iter().position(|head| head == *it).expect("a column");
                let told = key.iter().map(|it| row[place(it)].to_owned()).collect();
                assert!(keys.entry(name.to_owned()).or_default().insert(told), "{name}: {row:?}");
            }
        }
    }
    assert_eq!(keys.len(), 3);
}

#[test]
fn the_code_book_says_of_every_variable_what_it_is_and_how_often_it_says_what() {
    let demo = Demo::new();
    demo.prints(&["handover"], 0);
    let tables = tables(&demo);
    let read = |name: &str| -> Vec<Vec<String>> {
        let file = demo.bytes(&format!("{FOLDER}/{name}.csv"));
        let mut reader = csv::ReaderBuilder::new().has_headers(false).from_reader(&file[..]);
        let lines = reader.records().map(|it| it.expect("it is csv"));
        lines.map(|it| it.iter().map(str::to_owned).collect()).collect()
    };
    let (book, codes) = (read("codebook"), read("codebook_werte"));
    let own = |name| column(&book, name);
    let counts =
        ["mit_wert", "leer", "nicht_erhoben", "unbekannt", "unterdrueckt", "keine_meldung"];
    let counted: Vec<Vec<usize>> = counts
        .iter()
        .map(|it| own(it).iter().map(|it| it.parse().expect("a number")).collect())
        .collect();
    let mut described = BTreeSet::new();
    for (place, (table, variable)) in own("tabelle").into_iter().zip(own("variable")).enumerate() {
        let values = column(&tables[table], variable);
        let often = |value: &str| values.iter().filter(|it| **it == value).count();
        let words = ["", "(nicht erhoben)", "(unbekannt)", "(unterdrueckt)", "(keine Meldung)"];
        let missing: Vec<usize> = words.into_iter().map(often).collect();
        let said: Vec<usize> = counted.iter().map(|it| it[place]).collect();
        assert_eq!(said[1..], missing[..], "{table}.{variable}");
        assert_eq!(said.iter().sum::<usize>(), values.len(), "{table}.{variable}");
        described.insert((table, variable));
        let [tables_of, variables_of] = ["tabelle", "variable"].map(|it| column(&codes, it));
        let (all, numbers) = (column(&codes, "code"), column(&codes, "anzahl"));
        let of =
            (0..all.len()).filter(|it| (tables_of[*it], variables_of[*it]) == (table, variable));
        let of: BTreeMap<&str, &str> = of.map(|it| (all[it], numbers[it])).collect();
        assert_eq!(of.is_empty(), own("art")[place] != "code", "{table}.{variable}");
        for (code, number) in of {
            assert_eq!(number, often(code).to_string(), "{table}.{variable}: {code}");
        }
    }
    for (name, table) in &tables {
        for variable in &table[0] {
            assert!(described.contains(&(&**name, &**variable)), "{name}.{variable}");
        }
    }
    let handled = |table: &str, variable: &str| {
        let told = own("tabelle").into_iter().zip(own("variable"));
        let place = told.into_iter().position(|it| it == (table, variable)).expect("it is there");
        (own("quelle")[place], own("umgang")[place])
    };
    assert_eq!(handled("massnahmen", "traeger"), ("register.massnahmen.traeger", "pseudonym"));
    assert_eq!(handled("ziele", "ziel"), ("quartalsbericht.ziele.ziel", "maskiert"));
    assert_eq!(handled("fonds", "budget"), ("register.fonds.budget", "unveraendert"));
    assert_eq!(handled("kennzahlen", "wert"), ("", "abgeleitet"));
    // What was renamed in the definition is told apart by its days.
    assert!(column(&codes, "gueltig_bis").iter().any(|it| !it.is_empty()));
}

#[test]
fn a_season_of_which_no_return_counts_makes_a_sound_package_that_says_so() {
    let demo = Demo::new();
    let description = |demo: &Demo| -> String {
        demo.prints(&["handover"], 0);
        let described: serde_json::Value =
            serde_json::from_slice(&demo.bytes(&format!("{FOLDER}/datapackage.json")))
                .expect("it is JSON");
        described["description"].as_str().expect("it is text").to_owned()
    };
    assert!(!description(&demo).contains("zählt keine Meldung"));
    for quarter in ["2025-Q1", "2025-Q2", "2025-Q3"] {
        for (name, _) in demo.files(&format!("input/{quarter}")) {
            std::fs::remove_file(demo.path(&format!("input/{quarter}{name}"))).expect("there");
        }
    }
    assert!(description(&demo).contains("zählt keine Meldung"));
    let tables = tables(&demo);
    assert!(column(&tables["teilnahme"], "gesamt").iter().all(|it| *it == "(keine Meldung)"));
    assert_eq!(tables["veranstaltungen"].len(), 1);
    demo.prints(&["verify", FOLDER], 0);
}

/// The identifiers and values of the indicators.
fn figures(demo: &Demo) -> (Vec<String>, Vec<String>) {
    let tables = tables(demo);
    let own = |name| column(&tables["kennzahlen"], name).into_iter().map(str::to_owned).collect();
    (own("kennzahl"), own("wert"))
}

#[test]
fn the_order_of_rows_tells_nothing_of_the_order_of_the_register() {
    let demo = Demo::new();
    demo.prints(&["handover"], 0);
    for (name, table) in tables(&demo) {
        if table[0].contains(&"massnahme".to_owned()) {
            let is_register =
                ["massnahmen", "antraege", "fristen"].iter().any(|it| name.starts_with(it));
            let quarters = column(&table, "quartal");
            let rows: Vec<_> = quarters.into_iter().zip(column(&table, "massnahme")).collect();
            assert!(rows.is_sorted(), "{name}");
            assert!(rows.len() > 1 || is_register, "{name}");
        }
    }
}

#[test]
fn figures_of_the_package_are_those_that_its_rows_come_to() {
    let demo = Demo::new();
    demo.prints(&["handover"], 0);
    let (tables, (ids, values)) = (tables(&demo), figures(&demo));
    let figure = |id: &str| {
        let place = ids.iter().position(|it| it == id).unwrap_or_else(|| panic!("no {id}"));
        values[place].as_str()
    };
    let of_quarter = |table: &str, quarter: &str| -> Vec<usize> {
        let quarters = column(&tables[table], "quartal");
        (0..quarters.len()).filter(|it| quarters[*it] == quarter).collect()
    };
    assert_eq!(figure("events/count"), of_quarter("veranstaltungen", "3").len().to_string());
    let people = column(&tables["teilnahme"], "gesamt");
    let sum: i64 = of_quarter("teilnahme", "3")
        .into_iter()
        .filter_map(|it| people[it].parse::<i64>().ok())
        .sum();
    assert_eq!(figure("reach/participants"), sum.to_string());
    let topics = column(&tables["themen"], "themen");
    for it in &ids {
        let code = it.strip_prefix("topic/").and_then(|it| it.strip_suffix("/mentions"));
        let Some(code) = code else { continue };
        let rows = of_quarter("themen", "3").into_iter().filter(|it| topics[*it] == code).count();
        assert_eq!(figure(it), rows.to_string(), "{it}");
    }
}

#[test]
fn a_key_that_is_missing_damaged_or_somebody_elses_makes_no_package() {
    let demo = Demo::new();
    let file = demo.path(Key::FILE);
    let good = std::fs::read_to_string(&file).expect("the demo has one");
    std::fs::remove_file(&file).expect("it is there");
    assert!(refused(&demo, &["handover"]).contains("fehlt der Schlüssel"));
    let foreign = Key::of([7; 32]).file("Partnerschaft Nebenan", "");
    for (text, said) in [
        (good.replace("key = \"", "key = \"0"), "kein brauchbarer Schlüssel"),
        // The key of the example is nobody's, whatever is written beside it.
        (good.replace("Wispelow", "Nebenan"), "kein brauchbarer Schlüssel"),
        (good.replace("demo = true\n", ""), "kein brauchbarer Schlüssel"),
        (foreign, "gehört zu „Partnerschaft Nebenan“"),
    ] {
        std::fs::write(&file, text).expect("it can be written");
        assert!(refused(&demo, &["handover"]).contains(said), "{said}");
    }
    std::fs::write(&file, &good).expect("it can be written");
    let settings = String::from_utf8(demo.bytes("masswerk.toml")).expect("it is text");
    let renamed = settings.replace("Demokratie Wispelow", "Demokratie Nebenan");
    std::fs::write(demo.path("masswerk.toml"), renamed).expect("it can be written");
    assert!(refused(&demo, &["handover"]).contains("ist der Schlüssel des Beispiels"));
    std::fs::write(demo.path("masswerk.toml"), settings).expect("it can be written");
    assert!(!demo.path(FOLDER).exists() && !demo.path("archiv/uebergaben.jsonl").exists());

    std::fs::remove_file(&file).expect("it is there");
    let said = demo.prints(&["handover", "--new-key"], 0);
    assert!(said.contains("Der Schlüssel für die Pseudonyme liegt jetzt in"), "{said}");
    assert!(!said.contains("die des Beispiels"), "{said}");
    #[cfg(unix)]
    {
        use std::os::unix::fs::PermissionsExt;
        let mode = std::fs::metadata(&file).expect("it is there").permissions().mode();
        assert_eq!(mode & 0o777, 0o600);
        std::fs::set_permissions(&file, std::fs::Permissions::from_mode(0o644)).expect("ours");
        let output = demo.masswerk(&["handover"]);
        let said = String::from_utf8_lossy(&output.stderr).into_owned();
        assert!(
            output.status.success() && said.contains("auch andere an diesem Rechner"),
            "{said}"
        );
    }
    // The key of the demo is another than the one that the last package was made with.
    std::fs::write(&file, good).expect("it can be written");
    assert!(refused(&demo, &["handover"]).contains("ein anderer als der"));
    demo.prints(&["handover", "--new-key"], 0);
    demo.prints(&["handover"], 0);
}

#[test]
fn a_field_about_persons_that_is_called_public_by_mistake_makes_no_package() {
    let demo = Demo::new();
    let path = "programmes/demokratie-leben/forms/register.toml";
    let form = source::Templates::built_in();
    let form = String::from_utf8_lossy(form.get(path).expect("it is built in")).into_owned();
    let (before, after) = form.split_once("id = \"person\"").expect("it has the field");
    let after = after.replacen("privacy = \"personal\"", "privacy = \"public\"", 1);
    demo.overlays(path, &format!("{before}id = \"person\"{after}"));
    let said = refused(&demo, &["handover", "--templates", "vorlagen"]);
    assert!(said.contains("register.kontakte.person") && said.contains("personal"), "{said}");
    assert!(!demo.path(FOLDER).exists());
}

#[test]
fn a_reader_of_data_packages_finds_nothing_wrong_with_it() {
    let Some(python) = outside::python_with("frictionless", "data package") else { return };
    let demo = Demo::new();
    demo.prints(&["handover"], 0);
    let script = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/handover/validate.py");
    let folder = demo.path(FOLDER);
    let faults = || outside::printed(&python, &[&script, &folder]);
    assert_eq!(faults(), "");
    // It does see what is wrong.
    for (table, from, to, fault) in [
        ("massnahmen", ",AIF,", ",NIX,", "constraint-error"),
        ("veranstaltungen", ",M-", ",X-", "foreign-key"),
        ("meldungen", ",1,", ",ja,", "type-error"),
        ("kennzahlen", "wert,", "werte,", "label"),
    ] {
        let path = folder.join("daten").join(format!("{table}.csv"));
        let good = std::fs::read_to_string(&path).expect("it is text");
        let bad = good.replacen(from, to, 1);
        assert_ne!(bad, good, "{table} has {from}");
        std::fs::write(&path, bad).expect("it can be written");
        let found = faults();
        assert!(found.contains(fault), "{table}, {fault}: {found}");
        std::fs::write(&path, good).expect("it can be written");
    }
}
