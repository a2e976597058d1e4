//! Packages that were sent: what was altered is found and named, and nothing in them is trusted.

use std::collections::BTreeMap;
use std::path::Path;
use std::process::Command;

use masswerk::source;
use serde_json::{Value as Json, json};

use super::{CONTAINER, FOLDER};
use crate::demo::Demo;

/// A demo season whose package was handed over.
pub(super) fn handed_over() -> Demo {
    let demo = Demo::new();
    demo.prints(&["handover", "--to", "Evaluation der Länder"], 0);
    demo
}

/// The files of its package by their paths.
pub(super) fn files(demo: &Demo) -> BTreeMap<String, Vec<u8>> {
    let files = demo.files(FOLDER).into_iter();
    files.map(|(name, bytes)| (name[1..].to_owned(), bytes)).collect()
}

/// What is said of a package that is not as it was written.
fn faulted(demo: &Demo, package: &str) -> String {
    demo.prints(&["verify", package], 1)
}

/// Numbers that are the same in every run, and look like chance.
struct Chance(u64);

impl Chance {
    fn below(&mut self, end: usize) -> usize {
        self.0 += 1;
        let hash = source::hash(&self.0.to_le_bytes());
        let number = u64::from_str_radix(&hash[..12], 16).expect("it is hexadecimal");
        usize::try_from(number % u64::try_from(end).expect("it fits")).expect("it fits")
    }

    /// Another value for a byte.
    fn other(&mut self, byte: u8) -> u8 {
        byte ^ u8::try_from(1 + self.below(255)).expect("it is a byte")
    }
}

#[test]
fn a_package_as_it_was_written_is_said_to_be_so_with_the_hash_that_the_list_knows() {
    let demo = handed_over();
    let hash = source::hash(&demo.bytes(CONTAINER));
    let list = String::from_utf8(demo.bytes("archiv/uebergaben.jsonl")).expect("it is text");
    assert!(list.contains(&hash));
    let files = demo.files(FOLDER).len();
    let container = demo.prints(&["nachprüfen", CONTAINER], 0);
    assert!(container.contains("stimmt in sich") && container.contains(&hash), "{container}");
    assert!(container.contains("zeigt nur dieser Wert"), "a forger can write all but this one");
    assert!(container.contains("die des Beispiels"), "{container}");
    assert!(container.contains(&format!("{files} Dateien")), "{container}");
    assert!(container.contains("2025-Q3, Stand 17.10.2025"), "{container}");
    assert_eq!(demo.prints(&["verify", FOLDER], 0), container);
}

#[test]
fn whatever_is_altered_in_a_folder_is_found_and_named() {
    let demo = handed_over();
    let files = demo.files(FOLDER);
    let mut chance = Chance(1);
    for round in 0..250 {
        let (name, bytes) = &files[chance.below(files.len())];
        let name = &name[1..];
        let path = demo.path(&format!("{FOLDER}/{name}"));
        let mut altered = bytes.clone();
        let place = chance.below(bytes.len());
        let other = demo.path(&format!("{FOLDER}/daten/zusatz_{round}.csv"));
        match round % 5 {
            0 => altered[place] = chance.other(bytes[place]),
            1 => altered.truncate(place),
            2 => altered.insert(place, b'7'),
            3 => std::fs::copy(&path, &other).map(drop).expect("it can be copied"),
            _ => std::fs::rename(&path, &other).expect("it can be renamed"),
        }
        if round % 5 < 4 {
            std::fs::write(&path, &altered).expect("it can be written");
        }
        let said = faulted(&demo, FOLDER);
        let is_listed = name != "manifest.json";
        match round % 5 {
            3 => assert!(said.contains(&format!("zusatz_{round}.csv gehört nicht")), "{said}"),
            4 if is_listed => {
                assert!(said.contains(&format!("{name} fehlt")), "{said}");
                assert!(said.contains(&format!("zusatz_{round}.csv gehört nicht")), "{said}");
            }
            1 if is_listed => assert!(said.contains(&format!("{name} ist um")), "{said}"),
            _ => assert!(said.contains(name), "{said}"),
        }
        std::fs::write(&path, bytes).expect("it can be written");
        if other.exists() {
            std::fs::remove_file(&other).expect("it is there");
        }
    }
    demo.prints(&["verify", FOLDER], 0);
}

#[test]
fn whatever_is_altered_in_a_container_is_found() {
    let demo = handed_over();
    let bytes = demo.bytes(CONTAINER);
    let mut chance = Chance(2);
    for round in 0..250 {
        let mut altered = bytes.clone();
        let place = chance.below(bytes.len());
        match round % 5 {
            0..=2 => altered[place] = chance.other(bytes[place]),
            3 => altered.truncate(place),
            _ => altered.insert(if round % 2 == 0 { bytes.len() } else { place }, b'7'),
        }
        std::fs::write(demo.path("anders.zip"), altered).expect("it can be written");
        faulted(&demo, "anders.zip");
    }
}

/// Packs files in this order.
pub(super) fn packed(demo: &Demo, name: &str, files: &[(String, Vec<u8>)]) {
    let container = source::pack(files.iter().map(|it| (it.0.as_str(), it.1.as_slice())));
    std::fs::write(demo.path(name), container).expect("it can be written");
}

#[test]
fn the_same_files_in_another_container_are_not_the_package_and_told_by_what_they_hold() {
    let demo = handed_over();
    let hash = source::hash(&demo.bytes(CONTAINER));
    let mut files: Vec<_> = files(&demo).into_iter().rev().collect();
    packed(&demo, "anders.zip", &files);
    let said = demo.prints(&["verify", "anders.zip", "--rebuild", "."], 1);
    assert!(said.contains("neu gepackt") && said.contains(&hash), "{said}");
    assert!(said.contains("Es steht in der Liste der Übergaben, an Evaluation der Länder."));
    // What systems put beside files is named as it is written.
    files.push(("__MACOSX/._Daten".to_owned(), vec![0]));
    packed(&demo, "anders.zip", &files);
    assert!(faulted(&demo, "anders.zip").contains("__MACOSX/._Daten gehört nicht"));
}

#[test]
fn where_a_package_lies_in_something_else_its_place_is_named() {
    let demo = handed_over();
    let said = faulted(&demo, "output/2025-Q3");
    assert!(said.contains("im Ordner „evaluation“"), "{said}");
    let files: Vec<_> =
        files(&demo).into_iter().map(|(path, it)| (format!("Paket/{path}"), it)).collect();
    packed(&demo, "ordner.zip", &files);
    assert!(faulted(&demo, "ordner.zip").contains("im Ordner „Paket“"));
    packed(&demo, "doppelt.zip", &[("Paket.ZIP".to_owned(), demo.bytes(CONTAINER))]);
    assert!(faulted(&demo, "doppelt.zip").contains("die zip-Datei „Paket.ZIP“"));
}

/// How a program saves a table.
type Save<'a> = &'a dyn Fn(&str) -> Vec<u8>;

#[test]
fn of_a_table_that_a_program_saved_anew_it_is_said_in_which_way() {
    let path = "daten/ziele.csv";
    let latin = |text: &str| -> Vec<u8> {
        text.chars().map(|it| u8::try_from(u32::from(it)).unwrap_or(b'?')).collect()
    };
    let ways: [(Save<'_>, &str); 4] = [
        (&|it| format!("\u{feff}{it}").into_bytes(), "Markierung (BOM)"),
        (&|it| it.replace("\r\n", "\n").into_bytes(), "mit anderen Zeilenenden"),
        (&|it| it.replace(',', ";").into_bytes(), "mit Semikolon"),
        (&latin, "Zeichenkodierung"),
    ];
    let demo = handed_over();
    let table = String::from_utf8(demo.bytes(&format!("{FOLDER}/{path}"))).expect("it is text");
    for (save, way) in ways {
        std::fs::write(demo.path(FOLDER).join(path), save(&table)).expect("it can be written");
        let said = demo.prints(&["verify", FOLDER, "--rebuild", "."], 1);
        let lines: Vec<&str> = said.lines().filter(|it| it.contains(path)).collect();
        assert_eq!(lines.len(), 2, "{said}");
        for it in lines {
            assert!(it.contains("wurde anders gespeichert") && it.contains(way), "{it}");
        }
    }
}

#[test]
fn a_package_that_contradicts_itself_is_found_however_well_it_is_forged() {
    for (table, from, to, said) in [
        ("massnahmen", ",AIF,", ",NIX,", "Zeile 2: „NIX“ ist kein Wert, den „fonds“"),
        ("veranstaltungen", ",M-", ",X-", "gibt es in der Tabelle nicht"),
        ("veranstaltungen", ",2025-03-02,", ",2025-02-30,", "„2025-02-30“ ist kein Wert"),
        ("meldungen", ",1,", ",ja,", "Zeile 2: „ja“ ist kein Wert, den „quartal“"),
        ("meldungen", ",1,", ",,", "In „quartal“ fehlt der Wert"),
        ("kennzahlen", "wert,", "werte,", "Die Spalten sind andere"),
        ("kennzahlen", ",30,", ",dreißig,", "„dreißig“ ist kein Wert, den „wert“"),
        ("fonds", ",2,JF,", ",1,JF,", "Zeile 3: Den Schlüssel dieser Zeile"),
        ("fonds", ",45000.00", ",45000.00,1", "Zeile 2: mehr oder weniger Zellen"),
    ] {
        let demo = handed_over();
        let path = format!("daten/{table}.csv");
        let mut files = files(&demo);
        let text = String::from_utf8(files[&path].clone()).expect("it is text");
        let forged = text.replacen(from, to, 1);
        assert_ne!(forged, text, "{table} has {from}");
        files.insert(path.clone(), forged.into_bytes());
        let found = faulted_when_forged(&demo, files);
        assert!(found.contains(&path) && found.contains(said), "{table}, {to}: {found}");
    }
}

#[test]
fn tables_and_their_description_belong_together() {
    let demo = handed_over();
    let files: BTreeMap<String, Vec<u8>> =
        demo.files(FOLDER).into_iter().map(|(name, bytes)| (name[1..].to_owned(), bytes)).collect();
    let mut without = files.clone();
    without.remove("daten/fonds.csv");
    let said = faulted_when_forged(&demo, without);
    assert!(said.contains("beschreibt die Tabelle „fonds“, aber daten/fonds.csv fehlt"), "{said}");
    let mut with = files.clone();
    with.insert("daten/mehr.csv".to_owned(), b"a\r\n1\r\n".to_vec());
    let said = faulted_when_forged(&demo, with);
    assert!(said.contains("daten/mehr.csv wird von datapackage.json nicht beschrieben"), "{said}");
    let mut bare = files;
    bare.remove("datapackage.json");
    let said = faulted_when_forged(&demo, bare);
    assert!(said.contains("datapackage.json fehlt"), "{said}");
}

#[test]
fn a_manifest_and_a_description_that_tell_of_different_packages_are_found() {
    let demo = handed_over();
    for (name, value, place) in [
        ("period", "2099-Q9", "name"),
        ("audience", "federal", "name"),
        ("as-of", "2024-01-01", "created"),
        ("run", "00000000", "version"),
        ("partnership", "Anderswo", "contributors"),
    ] {
        let said = faulted_when_told(&demo, files(&demo), |it| it[name] = value.into());
        assert!(
            said.contains("widersprechen sich") && said.contains(&format!("„{place}“")),
            "{said}"
        );
    }
    let said = faulted_when_told(&demo, files(&demo), |it| {
        let again = it["files"][3].clone();
        it["files"].as_array_mut().expect("a list").push(again);
    });
    assert!(said.contains("zweimal"), "{said}");
}

/// What is said of a package whose description and manifest were made to fit these files.
fn faulted_when_forged(demo: &Demo, files: BTreeMap<String, Vec<u8>>) -> String {
    faulted_when_told(demo, files, |_| ())
}

/// What is said of it when the manifest tells something else besides.
fn faulted_when_told(
    demo: &Demo,
    files: BTreeMap<String, Vec<u8>>,
    tell: impl FnOnce(&mut Json),
) -> String {
    let folder = demo.path("gefälscht");
    for (path, bytes) in forged(files, tell) {
        let path = folder.join(path);
        std::fs::create_dir_all(path.parent().expect("a folder")).expect("it can be made");
        std::fs::write(path, bytes).expect("it can be written");
    }
    let said = faulted(demo, "gefälscht");
    assert!(!said.contains("manifest.json wurde"), "{said}");
    std::fs::remove_dir_all(folder).expect("it is there");
    said
}

/// The files of a package with a description and a manifest that were made to fit them.
pub(super) fn forged(
    mut files: BTreeMap<String, Vec<u8>>,
    tell: impl FnOnce(&mut Json),
) -> BTreeMap<String, Vec<u8>> {
    if let Some(described) = files.get("datapackage.json") {
        let mut described: Json = serde_json::from_slice(described).expect("it is JSON");
        for it in described["resources"].as_array_mut().expect("a list") {
            let Some(bytes) = files.get(it["path"].as_str().expect("a path")) else { continue };
            it["bytes"] = bytes.len().into();
            it["hash"] = format!("sha256:{}", source::hash(bytes)).into();
        }
        let described = serde_json::to_vec(&described).expect("it is JSON");
        files.insert("datapackage.json".to_owned(), described);
    }
    let manifest = files.remove("manifest.json").expect("it is there");
    let mut manifest: Json = serde_json::from_slice(&manifest).expect("it is JSON");
    let listed = |(path, bytes): (&String, &Vec<u8>)| json!({ "path": path, "size": bytes.len(), "sha256": source::hash(bytes) });
    manifest["files"] = files.iter().map(listed).collect();
    tell(&mut manifest);
    manifest.as_object_mut().expect("an object").remove("digest");
    manifest["digest"] = source::hash(canonical(&manifest).as_bytes()).into();
    files.insert("manifest.json".to_owned(), canonical(&manifest).into_bytes());
    files
}

/// JSON with its keys in order and without blanks.
fn canonical(value: &Json) -> String {
    match value {
        Json::Object(map) => {
            let sorted: BTreeMap<_, _> = map.iter().collect();
            let all: Vec<String> = sorted
                .into_iter()
                .map(|(key, value)| format!("{}:{}", json!(key), canonical(value)))
                .collect();
            format!("{{{}}}", all.join(","))
        }
        Json::Array(list) => {
            let all: Vec<String> = list.iter().map(canonical).collect();
            format!("[{}]", all.join(","))
        }
        other => other.to_string(),
    }
}

/// What is said of something that is no package of ours, with little memory to say it in.
fn refused(demo: &Demo, package: &Path) -> String {
    let mut command = Command::new("sh");
    command.args(["-c", "ulimit -v 1500000; exec \"$0\" verify \"$1\" --lang de"]);
    command.arg(env!("CARGO_BIN_EXE_masswerk")).arg(package).current_dir(demo.path("."));
    let output = command.output().expect("it starts");
    assert_eq!(output.status.code(), Some(1), "{output:?}");
    String::from_utf8(output.stdout).expect("it is text")
}

#[test]
#[cfg(unix)]
fn packages_from_others_are_not_trusted() {
    let demo = handed_over();
    let before = demo.files(".").len();
    let written = |name: &str, bytes: &[u8]| {
        let path = demo.path(name);
        std::fs::write(&path, bytes).expect("it can be written");
        path
    };
    let hostile = led_out(&source::pack([("xx/boese.txt", &b"x"[..])]));
    let said = refused(&demo, &written("a.zip", &hostile));
    assert!(said.contains("„../boese.txt“ auf eine Weise"), "{said}");
    let said = refused(&demo, &written("b.zip", b"PK\x03\x04 und Schluss"));
    assert!(said.contains("keine zip-Datei, beschädigt oder abgeschnitten"), "{said}");
    let empty = source::pack([]);
    let said = refused(&demo, &written("c.zip", &empty));
    assert!(said.contains("manifest.json fehlt"), "{said}");
    // Names that would lead out of the package, or change how a terminal looks, are only names.
    let manifest = br#"{"files":[{"path":"/etc/passwd","sha256":"","size":1},{"path":"\u001b[31mrot","sha256":"","size":1}]}"#;
    let forged = source::pack([("manifest.json", &manifest[..])]);
    let said = refused(&demo, &written("d.zip", &forged));
    assert!(said.contains("/etc/passwd fehlt") && !said.contains('\u{1b}'), "{said:?}");
    let deep = format!("{}{}", "[".repeat(100_000), "]".repeat(100_000));
    let forged = source::pack([("manifest.json", deep.as_bytes())]);
    assert!(refused(&demo, &written("e.zip", &forged)).contains("manifest.json wurde verändert"));
    let large = vec![b'\n'; (64 << 20) + 1];
    let said = refused(&demo, &written("f.zip", &large));
    assert!(said.contains("größer als 64 MB"), "{said}");
    let bomb = bomb();
    let said = refused(&demo, &written("g.zip", &bomb));
    assert!(
        said.contains("„manifest.json“ auf eine Weise") || said.contains("beschädigt"),
        "{said}"
    );
    // A link is not followed, wherever it leads.
    let link = demo.path(&format!("{FOLDER}/daten/verweis.csv"));
    std::os::unix::fs::symlink("/etc/passwd", &link).expect("it can be made");
    let said = faulted(&demo, FOLDER);
    assert!(said.contains("daten/verweis.csv: ein Verweis") && !said.contains("root"), "{said}");
    std::fs::remove_file(link).expect("it is there");
    assert_eq!(demo.files(".").len(), before + 7, "nothing was written");
}

/// A container whose parts in `xx/` lead out of it.
fn led_out(container: &[u8]) -> Vec<u8> {
    let mut bytes = container.to_vec();
    for at in 0..bytes.len() - 3 {
        if &bytes[at..at + 3] == b"xx/" {
            bytes[at..at + 3].copy_from_slice(b"../");
        }
    }
    bytes
}

/// A container of few bytes that unpacks to very many.
fn bomb() -> Vec<u8> {
    use std::io::Write;
    let mut bytes = std::io::Cursor::new(Vec::new());
    let mut writer = zip::ZipWriter::new(&mut bytes);
    let options = zip::write::SimpleFileOptions::default()
        .compression_method(zip::CompressionMethod::Deflated);
    writer.start_file("manifest.json", options).expect("it can be written");
    for _ in 0..300 {
        writer.write_all(&vec![b'0'; 1 << 20]).expect("it can be written");
    }
    writer.finish().expect("it can be written");
    bytes.into_inner()
}
