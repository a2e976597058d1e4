//! Files made to break their readers: each is read rightly or answered, and none takes the run with it.

// Specimens are long lists of short texts, put together once.
#![allow(clippy::format_collect, clippy::format_push_string, clippy::too_many_lines)]

mod binary;
mod bombs;
mod book;
mod container;
mod csv;
mod foreign;
mod geometry;
mod markup;
mod old_excel;
mod opendocument;
mod values;
mod watch;
mod workbooks;

use std::collections::BTreeSet;
use std::fmt::Write;
use std::path::{Path, PathBuf};

use masswerk::finding::{Arg, Finding, Findings};
use masswerk::source::{Apart, Limits, Loaded, Opener, Sheet, Workbook, load};
use masswerk::span::{CellRef, Files};
use serde_json::Value as Json;

use crate::demo::Demo;
pub(crate) use watch::watched;

/// No process may hold more memory, in kibibytes.
pub(crate) const RESIDENT: u64 = 512 << 10;

/// A file and what is the matter with it.
struct Specimen {
    name: String,
    what: String,
    bytes: Vec<u8>,
}

impl Specimen {
    fn new(name: &str, what: &str, bytes: Vec<u8>) -> Self {
        Self { name: name.to_owned(), what: what.to_owned(), bytes }
    }
}

/// Returns all specimens, those included that were found by the fuzzer.
fn specimens() -> Vec<Specimen> {
    let mut all: Vec<Specimen> = [
        bombs::all,
        geometry::all,
        markup::all,
        values::all,
        workbooks::all,
        foreign::all,
        old_excel::all,
        opendocument::all,
        binary::all,
        csv::all,
    ]
    .into_iter()
    .flat_map(|family| family())
    .collect();
    let found = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/hostile/found");
    for path in
        files_below(&found).into_iter().filter(|it| it.extension().is_some_and(|it| it != "md"))
    {
        let name = path.file_name().expect("files have names").to_string_lossy().into_owned();
        let bytes = std::fs::read(&path).expect("it can be read");
        all.push(Specimen { name, what: "Found by the fuzzer".to_owned(), bytes });
    }
    let names: BTreeSet<&str> = all.iter().map(|it| &*it.name).collect();
    assert_eq!(names.len(), all.len(), "every specimen has a name of its own");
    all
}

fn files_below(folder: &Path) -> Vec<PathBuf> {
    let mut all = Vec::new();
    for entry in std::fs::read_dir(folder).expect("the folder is there") {
        let path = entry.expect("its entries can be read").path();
        match path.symlink_metadata() {
            Ok(it) if it.is_dir() => all.extend(files_below(&path)),
            Ok(it) if it.is_file() => all.push(path),
            _ => {}
        }
    }
    all.sort();
    all
}

/// Returns what readers of their own make of a specimen.
fn outcome(specimen: &Specimen, folder: &Path, readers: &Apart) -> String {
    let path = folder.join(&specimen.name);
    std::fs::write(&path, &specimen.bytes).expect("there is room");
    let file = Files::default().note(&specimen.name);
    let mut found = Findings::default();
    let sheet = path.extension().is_some_and(|it| it == "csv").then(|| "csv".to_owned());
    let book = match load(&path, file, &Limits::EVERYDAY) {
        Ok(bytes) => readers
            .open(vec![Loaded { file, sheet, bytes }], &Limits::EVERYDAY, &mut found)
            .expect("a reader starts"),
        Err(finding) => {
            found.push(finding);
            None
        }
    };
    std::fs::remove_file(&path).expect("it is ours");
    let mut said: Vec<String> = found.all().iter().map(told).collect();
    said.extend(book.as_ref().map(shown));
    said.join("<br>").replace('|', "\\|")
}

fn told(finding: &Finding) -> String {
    let mut said = format!("**{}**", finding.meta.code);
    for (_, arg) in &finding.args {
        match arg {
            Arg::Text(text) => write!(said, " {}", cut(text, 48)),
            Arg::Count(number) => write!(said, " {number}"),
            other => write!(said, " {other:?}"),
        }
        .expect("texts take what is written to them");
    }
    let inside = finding.at.inside();
    if inside.is_empty() { said } else { format!("{said} ({})", cut(&inside, 24)) }
}

/// Returns the first cells of a workbook and how many it has.
fn shown(book: &Workbook) -> String {
    let count = book.sheets.iter().flat_map(Sheet::cells).count();
    let shown = |sheet: &Sheet, at: CellRef, content| {
        let why = sheet.concealed().get(&at).map(|it| format!(" {it:?}")).unwrap_or_default();
        format!("{at} {}{why}", cut(&format!("{content:?}"), 34))
    };
    let all = book.sheets.iter().flat_map(|it| it.cells().iter().map(move |cell| (it, cell)));
    let first: Vec<String> =
        all.take(9).map(|(sheet, (at, content))| shown(sheet, *at, content)).collect();
    let rest = if count > 9 { format!(" … {count} cells") } else { String::new() };
    let sheets = if book.sheets.len() == 1 {
        String::new()
    } else {
        format!("{} sheets: ", book.sheets.len())
    };
    format!("`{sheets}{}{rest}`", first.join(" · "))
}

fn cut(text: &str, letters: usize) -> String {
    let text = text.escape_debug().to_string().replace("\\'", "'").replace("\\\"", "\"");
    match text.char_indices().nth(letters) {
        Some((at, _)) => format!("{}…", &text[..at]),
        None => text,
    }
}

#[test]
fn every_specimen_is_read_rightly_or_answered_as_the_table_says() {
    let folder = tempfile::tempdir().expect("a temporary folder");
    let readers = Apart::new(PathBuf::from(env!("CARGO_BIN_EXE_masswerk")));
    let mut table =
        "| File | What it is | What is found, and what is read |\n|---|---|---|\n".to_owned();
    for specimen in specimens() {
        let outcome = outcome(&specimen, folder.path(), &readers);
        assert!(!outcome.is_empty(), "{} passes without a word", specimen.name);
        writeln!(table, "| {} | {} | {outcome} |", specimen.name, specimen.what)
            .expect("texts take what is written to them");
    }
    insta::with_settings!({ snapshot_path => "hostile", prepend_module_to_snapshot => false, omit_expression => true }, {
        insta::assert_snapshot!("outcomes", table);
    });
}

/// Puts files into the folder of a quarter and checks them all: each must get its answer.
fn assert_all_answered(files: &[(String, Vec<u8>)]) {
    let demo = Demo::new();
    let folder = demo.path("input/2025-Q3");
    for (name, bytes) in files {
        std::fs::write(folder.join(name), bytes).expect("there is room");
    }
    let ran = watched(demo.command(&["check", "--period", "2025-Q3", "--format", "json"]));
    assert_eq!(ran.code, Some(1), "{}", ran.complaint);
    assert!(ran.resident < RESIDENT, "{} KiB", ran.resident);
    let json: Json = serde_json::from_slice(&ran.printed).expect("it prints JSON");
    let findings = json["findings"].as_array().expect("a list of findings");
    let answered: BTreeSet<&str> = findings.iter().filter_map(|it| it["file"].as_str()).collect();
    let silent: Vec<&str> = files
        .iter()
        .map(|it| &*it.0)
        .filter(|it| !answered.contains(&*format!("2025-Q3/{it}")))
        .collect();
    assert!(silent.is_empty(), "without a word: {silent:?}");
}

#[test]
fn one_check_answers_them_all_in_little_memory() {
    let files: Vec<_> = specimens().into_iter().map(|it| (it.name, it.bytes)).collect();
    assert_all_answered(&files);
}

#[test]
fn three_hundred_returns_are_processed_beside_thirty_hostile_files() {
    let demo = Demo::of(&crate::season::made(700, 1, 0).files);
    let folder = demo.path("input/2025-Q1");
    let returns = files_below(&folder).len();
    assert!(returns >= 300, "{returns} returns");
    let sound = demo.prints(&["run", "--period", "2025-Q1"], 0);
    let accepted = || -> Vec<Json> {
        let record = demo.bytes("output/2025-Q1/run.json");
        let record: Json = serde_json::from_slice(&record).expect("it is JSON");
        let decided = record["returns"].as_array().expect("a list");
        decided.iter().filter(|it| it["standing"] == "accepted").cloned().collect()
    };
    let before = accepted();
    assert!(before.len() >= 300, "{} accepted\n{sound}", before.len());

    let all = specimens();
    let apart = all.len() / 30;
    let hostile: Vec<Specimen> = all
        .into_iter()
        .filter(|it| !it.what.starts_with("Nothing wrong"))
        .step_by(apart)
        .take(30)
        .collect();
    assert_eq!(hostile.len(), 30);
    for specimen in &hostile {
        std::fs::write(folder.join(&specimen.name), &specimen.bytes).expect("there is room");
    }
    let said = demo.prints(&["check", "--period", "2025-Q1", "--format", "short"], 1);
    for Specimen { name, .. } in &hostile {
        assert!(said.contains(&format!("2025-Q1/{name}")), "{name} is named\n{said}");
    }
    demo.prints(&["run", "--period", "2025-Q1"], 0);
    assert_eq!(accepted(), before);
}

/// What lies in a folder and is no file: links, pipes, sockets, folders named as files.
#[cfg(unix)]
#[test]
fn what_is_no_file_is_passed_over_and_listed() {
    use std::os::unix::fs::symlink;

    let demo = Demo::new();
    let folder = demo.path("input/2025-Q3");
    let sound = demo.path("input/2025-Q3/M-08_2025-Q3.xlsx");
    let at = |name: &str| folder.join(name);
    for (target, name) in [
        ("selbst.xlsx", "selbst.xlsx"),
        ("fehlt.xlsx", "ins-leere.xlsx"),
        ("/etc/passwd", "passwd.csv"),
        ("/dev/zero", "endlos.csv"),
        ("/dev/stdin", "eingabe.xlsx"),
        ("..", "hinauf"),
    ] {
        symlink(target, at(name)).expect("a link can be made");
    }
    symlink(&sound, at("verweis.xlsx")).expect("a link can be made");
    let made = std::process::Command::new("mkfifo").arg(at("rohr.xlsx")).status();
    assert!(made.expect("mkfifo is there").success());
    let _socket = std::os::unix::net::UnixListener::bind(at("dose.xlsx")).expect("a socket");
    std::fs::create_dir(at("ordner.xlsx")).expect("a folder");
    let deep = at(&["tief"; 12].join("/"));
    std::fs::create_dir_all(&deep).expect("folders");
    std::fs::copy(&sound, deep.join("M-08.xlsx")).expect("there is room");
    for name in [
        "~$M-08.xlsx",
        ".~lock.M-08.ods#",
        ".DS_Store",
        "Thumbs.db",
        "desktop.ini",
        "._M-08.xlsx",
        "M-08.xlsx.crdownload",
        "M-08.tmp",
        ".versteckt.xlsx",
    ] {
        std::fs::write(at(name), b"\x05Alice").expect("there is room");
    }
    let ran = watched(demo.command(&["check", "--period", "2025-Q3", "--format", "json"]));
    assert!(ran.resident < RESIDENT, "{} KiB", ran.resident);
    let json: Json = serde_json::from_slice(&ran.printed).expect("it prints JSON");
    let skipped: BTreeSet<String> = json["findings"]
        .as_array()
        .expect("a list of findings")
        .iter()
        .filter(|it| it["code"] == "I006")
        .map(|it| {
            let (path, reason) = (it["file"].as_str(), it["args"]["reason"]["text"].as_str());
            let path = path.and_then(|it| it.strip_prefix("2025-Q3/"));
            format!("{} {}", path.expect("a file"), reason.expect("a reason"))
        })
        .collect();
    let skipped: Vec<String> = skipped.into_iter().collect();
    insta::assert_snapshot!(skipped.join("
"), @r"
    .DS_Store system-file
    ._M-08.xlsx system-file
    .versteckt.xlsx hidden
    .~lock.M-08.ods# lock-file
    M-08.tmp unfinished
    M-08.xlsx.crdownload unfinished
    Thumbs.db system-file
    desktop.ini system-file
    dose.xlsx not-regular
    eingabe.xlsx not-regular
    endlos.csv not-regular
    hinauf not-regular
    ins-leere.xlsx not-regular
    ordner.xlsx empty-folder
    passwd.csv not-regular
    rohr.xlsx not-regular
    selbst.xlsx not-regular
    tief/tief/tief/tief/tief/tief/tief/tief/tief too-deep
    verweis.xlsx not-regular
    ~$M-08.xlsx lock-file
    ");
}

/// A folder of attack files made elsewhere, named by `MASSWERK_HOSTILE`.
#[test]
#[ignore = "needs a folder of files in MASSWERK_HOSTILE"]
fn a_folder_from_elsewhere_is_answered_file_by_file() {
    let from = PathBuf::from(std::env::var_os("MASSWERK_HOSTILE").expect("a folder is named"));
    let files = files_below(&from).into_iter().enumerate().map(|(at, path)| {
        let name = path.file_name().expect("files have names").to_string_lossy().into_owned();
        (format!("{at:03}-{name}"), std::fs::read(&path).expect("it can be read"))
    });
    assert_all_answered(&files.collect::<Vec<_>>());
}
