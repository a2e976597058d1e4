//! The package for the evaluation: whole, traceable, and nothing in it that must stay.

mod again;
mod book;
#[cfg(feature = "pdf")]
mod pages;
mod parquet;
mod protected;
mod rebuilt;
mod scripts;
mod tables;
mod verified;

use std::collections::{BTreeMap, BTreeSet};
use std::path::Path;

use ::parquet::file::reader::SerializedFileReader;
use masswerk::base::Lang;
use masswerk::intake::Intake;
use masswerk::privacy::{Audience, Key};
use masswerk::render::{Frame, package};
use masswerk::report::{Package, Sources, compose_evaluation};
use masswerk::source::{self, Templates};

use crate::demo::Demo;
use crate::outside;
use crate::privacy::{answer, german, marked, marks_in, speaking};
use crate::totals::plain::pdf_text;
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
    let all = files.into_iter().map(|(name, bytes)| {
        (name.trim_start_matches('/').trim_end_matches(".csv").to_owned(), read(&bytes))
    });
    all.collect()
}

/// A table as lines of cells.
fn read(file: &[u8]) -> Vec<Vec<String>> {
    let mut reader = csv::ReaderBuilder::new().has_headers(false).from_reader(file);
    let lines = reader.records().map(|it| it.expect("it is csv"));
    lines.map(|it| it.iter().map(str::to_owned).collect()).collect()
}

/// The cells of a column.
fn column<'a>(table: &'a [Vec<String>], name: &str) -> Vec<&'a str> {
    let place = table[0].iter().position(|it| it == name);
    let place = place.unwrap_or_else(|| panic!("no {name} in {:?}", table[0]));
    table[1..].iter().map(|it| it[place].as_str()).collect()
}

/// Hands over the package of the demo season, something in it changed beforehand.
fn with_package(change: impl FnOnce(&mut Intake), show: impl FnOnce(Package)) {
    let (demo, reader) = (Demo::new(), env!("CARGO_BIN_EXE_masswerk"));
    let mut intake = demo.taken_in(reader).expect("it can be taken in");
    change(&mut intake);
    hand_over(&demo.ground(reader), &german(), intake, |sources| {
        let sources = Sources { audience: Audience::Evaluation, ..*sources };
        show(compose_evaluation(&sources, &Key::of([7; 32]), &speaking(Lang::En), false));
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
fn a_preview_says_so_and_counts_as_handed_over_nowhere() {
    let demo = Demo::new();
    let printed = demo.prints(&["übergabe", "--vorschau"], 0);
    assert!(printed.contains("vorschau-evaluation") && printed.contains("Vorschau"), "{printed}");
    assert!(!demo.path(FOLDER).exists() && !demo.path(CONTAINER).exists());
    assert!(!demo.path("archiv/uebergaben.jsonl").exists());
    assert!(!demo.path("archiv/uebergaben").exists());
    let seen = demo.files("output/2025-Q3/vorschau-evaluation");
    let described = seen.iter().find(|it| it.0 == "/datapackage.json").expect("it is there");
    assert!(String::from_utf8_lossy(&described.1).contains("nicht zum Weitergeben"));
    // The tables are those that are handed over.
    demo.prints(&["handover"], 0);
    let handed_over = demo.files(FOLDER);
    let tables = |files: &[(String, Vec<u8>)]| -> Vec<(String, Vec<u8>)> {
        files.iter().filter(|it| it.0.starts_with("/daten/")).cloned().collect()
    };
    assert_eq!(tables(&seen), tables(&handed_over));
    assert!(refused(&demo, &["handover", "--preview", "--to", "Evaluation"]).contains("--to"));
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
    let is_bare = inputs.iter().all(|it| it.as_object().expect("an object").len() == 1);
    assert!(inputs.len() > 50 && is_bare, "hashes, and no names of files");
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
fn the_next_package_takes_the_place_of_the_last_and_what_others_put_there_stays() {
    let demo = Demo::new();
    demo.prints(&["handover"], 0);
    let files = demo.files(FOLDER);
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
    let unpacked: Vec<_> = all.iter().flat_map(|it| unpacked(&demo, &it.0)).collect();
    assert!(unpacked.len() > 60, "{} parts", unpacked.len());
    all.extend(unpacked);
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

/// What is packed in a file of the package: the parts of a workbook, the rows of a table as Parquet, the text of pages.
fn unpacked(demo: &Demo, name: &str) -> Vec<(String, Vec<u8>)> {
    let path = demo.path(&format!("{FOLDER}{name}"));
    let file = std::fs::File::open(&path).expect("it is there");
    match path.extension().and_then(|it| it.to_str()) {
        Some("xlsx") => {
            let mut zip = zip::ZipArchive::new(file).expect("it is one");
            let parts = (0..zip.len()).map(|index| {
                let mut part = zip.by_index(index).expect("it is there");
                let mut content = Vec::new();
                std::io::Read::read_to_end(&mut part, &mut content).expect("it is sound");
                (format!("{name}, {index}"), content)
            });
            parts.collect()
        }
        Some("parquet") => {
            let reader = SerializedFileReader::new(file).expect("it is one");
            let rows = reader.into_iter().map(|it| it.expect("it is a row").to_string());
            vec![(format!("{name}, rows"), rows.collect::<Vec<_>>().join("\n").into_bytes())]
        }
        Some("pdf") => {
            let text = pdf_text(&demo.bytes(&format!("{FOLDER}{name}")));
            vec![(format!("{name}, text"), text.into_bytes())]
        }
        _ => Vec::new(),
    }
}

#[test]
fn texts_leave_without_what_they_say_of_persons() {
    let text = "Mit Frau Berger (03571 4560) und der Bibliothek";
    let change = |intake: &mut Intake| answer(intake, "M-01", "bericht", "kooperation", text);
    with_package(change, |package| {
        let (templates, locale) = (Templates::built_in(), german());
        let frame = Frame { templates: &templates, locale: &locale, inputs: "" };
        let files = package::files(package, &frame).expect("it can be written");
        let text = files.iter().find(|it| it.0 == "daten/bericht.csv").expect("it is a table");
        let text = String::from_utf8_lossy(&text.1);
        assert!(text.contains("Mit Frau [Name] ([Telefonnummer]) und der Bibliothek"), "{text}");
        assert!(!text.contains("Berger") && !text.contains("03571"), "{text}");
    });
}

/// The identifiers and values of the indicators.
fn figures(demo: &Demo) -> (Vec<String>, Vec<String>) {
    let tables = tables(demo);
    let own = |name| column(&tables["kennzahlen"], name).into_iter().map(str::to_owned).collect();
    (own("kennzahl"), own("wert"))
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
