//! What real programs leave in workbooks, and readers that fail: nothing is lost, nothing is guessed.

use std::io::{Cursor, Read, Write};
use std::path::PathBuf;

use masswerk::finding::Findings;
use masswerk::source::{Apart, Limits, Loaded, Opener, worker};
use masswerk::span::Files;
use zip::write::SimpleFileOptions;
use zip::{ZipArchive, ZipWriter};

use crate::demo::Demo;

/// A return of the demo season with nothing wrong in it.
const SOUND: &str = "2025-Q3/M-08_2025-Q3.xlsx";

/// Returns what the check says of [`SOUND`] after one of its parts was changed, one line each.
fn said_after(sheet: &str, change: impl Fn(&str) -> String) -> Vec<String> {
    let demo = Demo::new();
    let path = demo.path("input").join(SOUND);
    let bytes = demo.bytes(&format!("input/{SOUND}"));
    std::fs::write(&path, changed(&bytes, sheet, change)).expect("the return can be written");
    let printed = demo.masswerk(&["check", SOUND, "--format", "short"]).stdout;
    let printed = String::from_utf8(printed).expect("output is UTF-8");
    let about = printed.lines().filter_map(|it| it.strip_prefix(SOUND));
    about.map(|it| it.trim_start_matches(':').to_owned()).collect()
}

/// Returns a workbook in which the part of a sheet, or the table of contents, was changed.
fn changed(bytes: &[u8], sheet: &str, change: impl Fn(&str) -> String) -> Vec<u8> {
    let mut from = ZipArchive::new(Cursor::new(bytes)).expect("a workbook is a container");
    let read = |from: &mut ZipArchive<Cursor<&[u8]>>, name: &str| {
        let mut text = String::new();
        let mut part = from.by_name(name).expect("the part is there");
        part.read_to_string(&mut text).expect("parts are UTF-8");
        text
    };
    let contents = read(&mut from, "xl/workbook.xml");
    let number = contents
        .split("<sheet ")
        .skip(1)
        .position(|it| it.contains(&format!("name=\"{sheet}\"")))
        .map(|it| it + 1);
    let target = number.map_or_else(
        || "xl/workbook.xml".to_owned(),
        |number| format!("xl/worksheets/sheet{number}.xml"),
    );
    let mut to = ZipWriter::new(Cursor::new(Vec::new()));
    let names: Vec<String> =
        from.file_names().map(|it| it.expect("names are UTF-8").into_owned()).collect();
    for name in names {
        let text = read(&mut from, &name);
        let new = if name == target { change(&text) } else { text.clone() };
        assert!(name != target || new != text, "the change changes {name}");
        to.start_file(name, SimpleFileOptions::default()).expect("there is room for a part");
        to.write_all(new.as_bytes()).expect("there is room for a part");
    }
    to.finish().expect("there is room for the directory").into_inner()
}

/// Returns the text with what a cell holds replaced, its look kept.
fn with_cell(xml: &str, cell: &str, kind: &str, inner: &str) -> String {
    let at = xml.find(&format!("<c r=\"{cell}\"")).expect("the cell is there");
    let end = at + xml[at..].find("</c>").expect("the cell is filled");
    let open = at + xml[at..].find('>').expect("the cell opens");
    let head = xml[at..open].replace(" t=\"s\"", "");
    format!("{}{head}{kind}>{inner}{}", &xml[..at], &xml[end..])
}

#[test]
fn a_return_that_is_sound_is_read_without_a_word() {
    assert_eq!(said_after("Belegliste", |xml| format!("{xml}\n")), Vec::<String>::new());
}

#[test]
fn answers_in_hidden_rows_columns_and_sheets_count_and_are_asked_about() {
    let row =
        said_after("Belegliste", |xml| xml.replace("<row r=\"7\"", "<row r=\"7\" hidden=\"1\""));
    assert_eq!(
        row,
        ["Belegliste!A7:L7: Rückfrage[F108] Die Zeile ist ausgeblendet, aber ausgefüllt."]
    );
    let column = said_after("Belegliste", |xml| {
        let cols = xml.replace("<col min=\"7\" max=\"7\"", "<col min=\"7\" max=\"7\" hidden=\"1\"");
        assert_ne!(cols, xml, "{xml:.900}");
        cols
    });
    assert!(column[0].starts_with("Belegliste!G7: Rückfrage[F108] Die Spalte"), "{column:?}");
    let sheet = said_after("-", |xml| {
        xml.replace("<sheet name=\"Belegliste\"", "<sheet name=\"Belegliste\" state=\"hidden\"")
    });
    assert_eq!(sheet.len(), 1, "{sheet:?}");
    assert!(sheet[0].contains("Rückfrage[F108] Das Blatt ist ausgeblendet"), "{sheet:?}");
}

#[test]
fn an_entry_under_merged_cells_is_asked_about() {
    let merged = said_after("Belegliste", |xml| {
        xml.replace("</mergeCells>", "<mergeCell ref=\"F7:G7\"/></mergeCells>")
    });
    assert!(
        merged[0].starts_with("Belegliste!G7: Rückfrage[F108] Unter den verbundenen"),
        "{merged:?}"
    );
}

#[test]
fn formulas_without_a_result_and_with_errors_of_any_age_are_named_at_their_cell() {
    let uncomputed = said_after("Belegliste", |xml| with_cell(xml, "G7", "", "<f>1+1</f>"));
    assert_eq!(
        uncomputed[0],
        "Belegliste!G7: Fehler[V117] Bei „Betrag“ steht eine Formel ohne Ergebnis."
    );
    for error in ["#DIV/0!", "#SPILL!"] {
        let value = format!("<f>A1#</f><v>{error}</v>");
        let said = said_after("Belegliste", |xml| with_cell(xml, "G7", " t=\"e\"", &value));
        let expected =
            format!("Belegliste!G7: Fehler[V111] Bei „Betrag“ steht der Formelfehler „{error}“.");
        assert_eq!(said[0], expected);
    }
}

#[test]
fn a_damaged_value_is_named_once_and_never_read_as_something_else() {
    let said = said_after("Belegliste", |xml| with_cell(xml, "G7", "", "<v>1e999</v>"));
    let damaged = "Belegliste!G7: Fehler[I015] Der gespeicherte Wert dieser Zelle ist beschädigt.";
    assert_eq!(
        said.iter().filter(|it| it.starts_with("Belegliste!G7: ")).collect::<Vec<_>>(),
        [damaged]
    );
    let said = said_after("Belegliste", |xml| with_cell(xml, "G7", "", "<v><![CDATA[97]]>.5</v>"));
    assert!(said.iter().all(|it| !it.contains("Fehler")), "{said:?}");
}

/// Returns what a reader is taken to have said that is this program.
fn failure_of(program: &str, seconds: u64) -> String {
    let file = Files::default().note("a.xlsx");
    let mut found = Findings::default();
    let limits = Limits { seconds, ..Limits::EVERYDAY };
    let sent = vec![Loaded { file, sheet: None, bytes: b"a;b\n1;2\n".to_vec() }];
    let book = Apart::new(PathBuf::from(program)).open(sent, &limits, &mut found);
    assert!(book.expect("the program starts").is_none());
    let [finding] = found.all() else { panic!("one finding: {:?}", found.all()) };
    assert_eq!(finding.meta.code, "I014");
    let args: Vec<String> = finding.args.iter().map(|it| format!("{:?}", it.1)).collect();
    args.join(" ")
}

/// Writes a program of the shell that is taken for a reader.
#[cfg(unix)]
fn script(folder: &tempfile::TempDir, lines: &str) -> String {
    use std::os::unix::fs::PermissionsExt;
    let path = folder.path().join("reader.sh");
    std::fs::write(&path, format!("#!/bin/sh\n{lines}\n")).expect("there is room for a script");
    std::fs::set_permissions(&path, std::fs::Permissions::from_mode(0o700)).expect("it is ours");
    path.to_string_lossy().into_owned()
}

#[cfg(unix)]
#[test]
fn a_reader_that_ends_hangs_or_talks_nonsense_becomes_a_finding_with_a_signature() {
    let folder = tempfile::tempdir().expect("room for a folder");
    assert_eq!(failure_of(&script(&folder, "exit 3"), 5), r#"Text("crashed") Text("exit 3")"#);
    assert_eq!(failure_of(&script(&folder, "kill -ABRT $$"), 5), r#"Text("memory") Text("abort")"#);
    assert_eq!(failure_of(&script(&folder, "exec sleep 60"), 0), r#"Text("time") Text("wall")"#);
    // An answer of eight bytes that are none; one that claims to be endless; the request itself.
    let nonsense = "printf '\\010\\0\\0\\0\\0\\0\\0\\0nonsense'; exec sleep 60";
    assert_eq!(failure_of(&script(&folder, nonsense), 5), r#"Text("crashed") Text("answer")"#);
    let endless = "printf '\\377\\377\\377\\377\\377\\377\\377\\177x'; exit 0";
    assert!(failure_of(&script(&folder, endless), 5).starts_with(r#"Text("crashed")"#));
    let echo = failure_of(&script(&folder, "exec cat"), 5);
    assert_eq!(echo, r#"Text("crashed") Text("answer")"#);
}

#[test]
fn a_reader_is_given_no_more_memory_than_the_settings_allow() {
    let file = Files::default().note("a.csv");
    let row = format!("{}\n", "1;".repeat(200));
    let bytes = row.repeat(4_000).into_bytes();
    let sent = || vec![Loaded { file, sheet: Some("a".into()), bytes: bytes.clone() }];
    let program = PathBuf::from(env!("CARGO_BIN_EXE_masswerk"));
    let read = |memory| {
        let mut found = Findings::default();
        let limits = Limits { memory, cells: 1_000_000, ..Limits::EVERYDAY };
        let read = Apart::new(program.clone()).open(sent(), &limits, &mut found);
        (read.expect("the program starts").is_some(), found.all().first().map(|it| it.meta.code))
    };
    assert_eq!(read(Limits::EVERYDAY.memory), (true, None));
    if cfg!(target_os = "linux") {
        assert_eq!(read(40 << 20), (false, Some("I014")));
    }
}

#[test]
fn the_reader_does_nothing_without_being_told_its_memory() {
    let program = env!("CARGO_BIN_EXE_masswerk");
    let output = std::process::Command::new(program).arg(worker::ARGUMENT).output();
    assert_eq!(output.expect("the program starts").status.code(), Some(1));
}

#[test]
fn an_old_encoding_is_told_once_of_a_set_and_a_spoilt_line_in_each_of_its_files() {
    let read = |files: [&[u8]; 2]| {
        let (mut handles, mut found) = (Files::default(), Findings::default());
        let sent = ["a.csv", "b.csv"].into_iter().zip(files).map(|(name, bytes)| {
            let sheet = Some(name[..1].to_owned());
            Loaded { file: handles.note(name), sheet, bytes: bytes.to_vec() }
        });
        let book = masswerk::source::read(sent.collect(), &Limits::EVERYDAY, &mut found);
        assert_eq!(book.expect("a set").sheets.len(), 2);
        found.all().iter().filter(|it| it.meta.code == "I017").count()
    };
    // Written by a program of DOS.
    let old: &[u8] = b"Stra\xe1e;M\x81ller\nGr\x94\xe1e;1\n";
    assert_eq!(read([old, old]), 1);
    // A line of another encoding than the others.
    let mixed: &[u8] = b"M\xc3\xbcller;1\nGr\xf6\xdfe;2\n";
    assert_eq!(read([mixed, mixed]), 2);
}
