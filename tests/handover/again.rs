//! A package that was handed over before: whether the next is another, and whether a run still has its figures.

use std::collections::BTreeMap;
use std::io::{Cursor, Read, Write};
use std::path::Path;

use super::{CONTAINER, FOLDER, figures};
use crate::demo::Demo;

/// A return of the demo season of which a package shows people by what they are.
const RETURN: &str = "input/2025-Q3/M-05_2025-Q3.xlsx";

#[test]
fn the_same_package_once_more_is_said_to_be_the_same() {
    let demo = Demo::new();
    let first = demo.prints(&["handover", "--to", "Evaluation"], 0);
    assert!(!first.contains("schon"), "{first}");
    let container = demo.bytes(CONTAINER);
    let again = demo.prints(&["handover"], 0);
    assert_eq!(demo.bytes(CONTAINER), container);
    let said = "Es ist dasselbe Paket, Byte für Byte, das schon übergeben wurde, \
                zuletzt mit dem Stand vom 17.10.2025 an Evaluation.\n";
    assert!(again.contains(said), "{again}");
    // As of another day it is another, and nothing of it needs to be suppressed.
    let later = demo.prints(&["handover", "--as-of", "2025-10-20"], 0);
    let said = "Zu diesem Quartal ist schon ein Paket übergeben worden, \
                zuletzt mit dem Stand vom 17.10.2025.\n";
    assert!(later.contains(said), "{later}");
}

#[test]
fn what_a_late_return_adds_cannot_be_read_off_two_packages() {
    let demo = Demo::new();
    let (late, aside) = (demo.path(RETURN), demo.path("M-05.xlsx"));
    std::fs::rename(&late, &aside).expect("it is there");
    let by_attribute = |demo: &Demo| -> BTreeMap<String, String> {
        let (ids, values) = figures(demo);
        let is_of_people = |id: &str| id.starts_with("age/") || id.starts_with("gender/");
        ids.into_iter().zip(values).filter(|it| is_of_people(&it.0)).collect()
    };
    demo.prints(&["handover"], 0);
    let first = by_attribute(&demo);
    std::fs::rename(&aside, &late).expect("it can be moved");
    let said = [&["handover", "--preview"][..], &["handover"]].map(|it| demo.prints(it, 0));
    let second = by_attribute(&demo);
    let mut hidden = 0;
    for (id, now) in &second {
        let [Ok(now), Ok(then)] = [now, &first[id]].map(|it| it.parse::<i64>()) else {
            hidden += 1;
            continue;
        };
        assert!(!(1..5).contains(&(now - then)), "{id}: {then}, then {now}");
    }
    assert!(hidden > 1 && first != second, "{first:?}\n{second:?}");
    let told = format!("{hidden} Zahlen nach Alter oder Geschlecht würden neben ihm verraten");
    assert!(said.iter().all(|it| it.contains(&told)), "{said:?}");
    // The report of the same day hides the same, and the package can be made again.
    demo.prints(&["run"], 0);
    let printed = demo.prints(&["verify", CONTAINER, "--rebuild", "."], 0);
    assert!(printed.contains("dasselbe heraus"), "{printed}");
    // Handed over once more, it says what it said.
    demo.prints(&["handover"], 0);
    assert_eq!(by_attribute(&demo), second);
}

#[test]
fn a_run_tells_other_figures_from_other_returns_and_a_refused_file_from_both() {
    let demo = Demo::new();
    demo.prints(&["handover"], 0);
    let files = demo.files(FOLDER);
    let other_figures = "(Stand 17.10.2025) hat andere Zahlen als dieser Lauf";
    let other_returns = "hat noch dieselben Zahlen, aber inzwischen zählen andere Meldungen";
    let said_by_run = || -> String {
        // Of what is let pass and what is not, nothing is asked here.
        let output = demo.masswerk(&["run"]);
        String::from_utf8(output.stdout).expect("it is text")
    };
    // Whatever day it is, and whatever came that does not count: nothing else would be handed over.
    for said in [said_by_run(), demo.prints(&["run", "--as-of", "2025-10-20"], 0)] {
        assert!(!said.contains("Datenpaket"), "{said}");
    }
    let refused = demo.path("input/2025-Q3/M-05_beschädigt.xlsx");
    std::fs::write(&refused, b"PK\x03\x04").expect("it can be written");
    let said = said_by_run();
    assert!(said.contains("M-05_beschädigt") && !said.contains("Datenpaket"), "{said}");
    std::fs::remove_file(refused).expect("it is there");

    let sent = demo.bytes(RETURN);
    write_anew(&demo.path(RETURN), &sent);
    let said = said_by_run();
    assert!(said.contains(other_returns), "{said}");
    std::fs::remove_file(demo.path(RETURN)).expect("it is there");
    let said = said_by_run();
    assert!(said.contains(other_figures), "{said}");
    assert_eq!(demo.files(FOLDER), files, "it is carried over");
    // What was handed over is in the archive, whatever lies in the folder.
    std::fs::remove_dir_all(demo.path("output")).expect("it is there");
    assert!(said_by_run().contains(other_figures));
    std::fs::write(demo.path(RETURN), sent).expect("it can be written");
    assert!(!said_by_run().contains("Datenpaket"));
}

/// Writes a workbook with the same parts in other bytes.
fn write_anew(path: &Path, bytes: &[u8]) {
    let mut from = zip::ZipArchive::new(Cursor::new(bytes)).expect("it is one");
    let mut to = zip::ZipWriter::new(Cursor::new(Vec::new()));
    let stored =
        zip::write::SimpleFileOptions::default().compression_method(zip::CompressionMethod::Stored);
    for index in 0..from.len() {
        let mut part = from.by_index(index).expect("it is there");
        let mut content = Vec::new();
        part.read_to_end(&mut content).expect("it is sound");
        let name = part.name().expect("it is text").into_owned();
        to.start_file(name, stored).expect("it can be begun");
        to.write_all(&content).expect("it can be written");
    }
    let written = to.finish().expect("it can be ended").into_inner();
    std::fs::write(path, written).expect("it can be written");
}
