//! A package made anew from the workspace: the same bytes, or its first difference by name.

use super::verified::{files, forged, handed_over, packed};
use super::{CONTAINER, FOLDER, refused};

#[test]
fn made_anew_a_package_comes_out_the_same_or_its_first_difference_is_named() {
    let demo = handed_over();
    let said = demo.prints(&["verify", CONTAINER, "--rebuild", "."], 0);
    assert!(said.contains("dasselbe heraus, Byte für Byte"), "{said}");
    assert!(said.contains("steht in der Liste der Übergaben, an Evaluation der Länder."), "{said}");
    let before = demo.files("archiv");
    // Whatever day it is now, the package is made as of its own.
    demo.prints(&["verify", FOLDER, "--rebuild", ".", "--as-of", "2025-12-01"], 0);
    assert_eq!(demo.files("archiv"), before, "nothing is written down");

    let input = |name: &str| demo.path("input/2025-Q3").join(name);
    // One that another took the place of: the same tables, of other files.
    std::fs::rename(input("M-01_2025-Q3.xlsx"), demo.path("M-01.xlsx")).expect("it is there");
    let said = demo.prints(&["verify", CONTAINER, "--rebuild", "."], 1);
    assert!(said.contains("nicht dieselben (fehlend: 1, neu: 0)"), "{said}");
    std::fs::rename(input("M-03_2025-Q3.xlsx"), demo.path("M-03.xlsx")).expect("it is there");
    std::fs::rename(input("M-03_2025-Q3_Kopie.xlsx"), demo.path("M-03 2.xlsx")).expect("it is");
    let said = demo.prints(&["verify", CONTAINER, "--rebuild", "."], 1);
    assert!(said.contains("Das Paket stimmt in sich"), "{said}");
    assert!(said.contains("daten/teilnahme.csv, Zeile"), "{said}");
    assert!(said.contains("Spalte „gesamt“: im Paket „"), "{said}");
    assert!(said.contains("neu gerechnet „(keine Meldung)“"), "{said}");
    assert!(!said.contains(".xlsx") && !said.contains(".parquet"), "these follow: {said}");
    std::fs::rename(demo.path("M-01.xlsx"), input("M-01_2025-Q3.xlsx")).expect("it is there");
    std::fs::rename(demo.path("M-03.xlsx"), input("M-03_2025-Q3.xlsx")).expect("it is there");
    std::fs::rename(demo.path("M-03 2.xlsx"), input("M-03_2025-Q3_Kopie.xlsx")).expect("it is");
    // A package that stands in no list, or of which there is none.
    std::fs::write(demo.path("archiv/uebergaben.jsonl"), "").expect("it can be written");
    let said = demo.prints(&["verify", CONTAINER, "--rebuild", "."], 0);
    assert!(said.contains("In der Liste der Übergaben dieses Ordners steht es nicht"), "{said}");
    std::fs::remove_file(demo.path("archiv/uebergaben.jsonl")).expect("it is there");
    let said = demo.prints(&["verify", CONTAINER, "--rebuild", "."], 0);
    assert!(said.contains("Eine Liste der Übergaben (archiv/uebergaben.jsonl) gibt es"), "{said}");
}

#[test]
fn what_was_forged_in_the_description_is_named_when_the_package_is_made_anew() {
    let demo = handed_over();
    let mut files = files(&demo);
    let described = String::from_utf8(files["datapackage.json"].clone()).expect("it is text");
    let described = described.replace("\"Teilnehmende\"", "\"Leute\"");
    files.insert("datapackage.json".to_owned(), described.into_bytes());
    let files: Vec<_> = forged(files, |_| ()).into_iter().collect();
    packed(&demo, "anders.zip", &files);
    let said = demo.prints(&["verify", "anders.zip", "--rebuild", "."], 1);
    let place = "resources.veranstaltungen.schema.fields.teilnehmende.title";
    assert!(said.contains(&format!("datapackage.json, Angabe „{place}“")), "{said}");
    assert!(said.contains("im Paket „Leute“, jetzt „Teilnehmende“"), "{said}");
    assert!(!said.contains("digest"), "{said}");
}

#[test]
fn a_workbook_that_was_forged_alone_is_named_when_the_package_is_made_anew() {
    let demo = handed_over();
    let mut files = files(&demo);
    let name = "Auswertung_Evaluation_2025-Q3.xlsx";
    files.insert(name.to_owned(), b"PK anders".to_vec());
    packed(&demo, "anders.zip", &forged(files, |_| ()).into_iter().collect::<Vec<_>>());
    let said = demo.prints(&["verify", "anders.zip", "--rebuild", "."], 1);
    assert!(said.contains(&format!("{name} wurde verändert")), "{said}");
}

#[test]
fn without_the_key_of_the_package_nobody_is_told_to_make_another() {
    let demo = handed_over();
    let key = demo.path("schluessel.toml");
    let hidden = demo.path("weg.toml");
    std::fs::rename(&key, &hidden).expect("it is there");
    let said = refused(&demo, &["verify", CONTAINER, "--rebuild", "."]);
    assert!(said.contains("aus Ihrer Sicherung") && !said.contains("--new-key"), "{said}");
    let mut other = files(&demo);
    let manifest = String::from_utf8(other["manifest.json"].clone()).expect("it is text");
    let mark = manifest.find("\"mark\":\"").expect("it is there") + 8;
    let mut altered = manifest.into_bytes();
    altered[mark] = if altered[mark] == b'0' { b'1' } else { b'0' };
    other.insert("manifest.json".to_owned(), altered);
    packed(&demo, "anders.zip", &other.into_iter().collect::<Vec<_>>());
    std::fs::rename(&hidden, &key).expect("it is there");
    let said = refused(&demo, &["verify", "anders.zip", "--rebuild", "."]);
    assert!(said.contains("fehlt oder ist ein anderer"), "{said}");
}
