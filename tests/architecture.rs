//! The shape of the source: headings, names, sizes, and what must not stand there; who may use whom.
//!
//! Every check is a function over the path and the text of one file. The tests at the top ask it of
//! all files; those at the bottom show that each check fails on a broken specimen.

mod circles;
mod layers;

use std::collections::BTreeSet;
use std::path::{Path, PathBuf};

use masswerk::source::read_file;

/// A longer file needs a reason in [`LONG`].
const LINES_MAX: usize = 400;

/// Files of the program that may be longer, and why.
const LONG: &[(&str, &str)] = &[];

/// Names that say nothing about what is inside.
const GRAB_BAGS: [&str; 5] = ["utils", "helpers", "common", "manager", "service"];

/// The German, English and Rust names of everything.
const GLOSSARY: &str = "docs/glossary.md";

/// Marks of unfinished work.
const MARKS: [&str; 2] = [concat!("TO", "DO"), concat!("FIX", "ME")];

/// The keyword that switches the compiler's guarantees off.
const UNGUARDED: &str = concat!("un", "safe");

#[test]
fn every_file_opens_with_its_heading() {
    assert_none(&all_sources(), missing_heading);
}

#[test]
fn every_file_has_a_telling_name() {
    assert_none(&all_sources(), vague_name);
}

#[test]
fn every_long_file_of_the_program_has_a_reason() {
    assert_none(&sources(&["src"]), |path, text| unexcused_length(path, text, LONG));
    for (path, reason) in LONG {
        assert!(root().join(path).is_file(), "{path} has a reason to be long and does not exist");
        assert!(!reason.is_empty(), "{path} may be long without a reason");
    }
}

#[test]
fn figures_are_added_up_in_the_dataset_and_nowhere_later() {
    assert_none(&sources(&["src/report", "src/cli"]), adding_up);
    let values = ["src/render/json.rs", "src/render/text.rs", "src/render/pdf/data.rs"];
    let values = values.map(|path| (path.to_owned(), text_of(path)));
    assert_none(&values, adding_up);
}

#[test]
fn no_file_is_left_unfinished() {
    assert_none(&all_sources(), unfinished);
}

#[test]
fn no_file_goes_without_the_compilers_guarantees() {
    assert_none(&all_sources(), unguarded);
}

/// Every name in the last column of the glossary occurs in its stage, so that the two cannot part ways.
#[test]
fn the_glossary_names_what_exists() {
    let faults = unknown_names(&text_of(GLOSSARY), &sources(&["src"]));
    assert!(faults.is_empty(), "{}", faults.join("\n"));
}

/// A Rust file: its path from the root of the repository, with `/`, and its text.
type SourceFile = (String, String);

fn root() -> PathBuf {
    PathBuf::from(env!("CARGO_MANIFEST_DIR"))
}

fn text_of(path: &str) -> String {
    let bytes = read_file(&root().join(path)).unwrap_or_else(|error| panic!("{path}: {error}"));
    String::from_utf8(bytes).unwrap_or_else(|_| panic!("{path} is not UTF-8"))
}

fn all_sources() -> Vec<SourceFile> {
    sources(&["src", "tests", "examples", "benches"])
}

/// Returns the text of all Rust files below a folder.
pub(crate) fn text_below(folder: &str) -> String {
    sources(&[folder]).into_iter().map(|it| it.1).collect::<Vec<_>>().join("\n")
}

/// Returns the Rust files below these folders, in the order of their paths.
fn sources(folders: &[&str]) -> Vec<SourceFile> {
    let mut paths = Vec::new();
    for folder in folders.iter().map(|it| root().join(it)).filter(|it| it.is_dir()) {
        collect(&folder, &mut paths);
    }
    paths.sort();
    assert!(!paths.is_empty(), "there are Rust files below {folders:?}");
    paths
        .iter()
        .map(|path| {
            let inside = path.strip_prefix(root()).expect("it was found below the root");
            let parts: Vec<_> = inside.iter().map(|it| it.to_string_lossy()).collect();
            let path = parts.join("/");
            let text = text_of(&path);
            (path, text)
        })
        .collect()
}

fn collect(folder: &Path, into: &mut Vec<PathBuf>) {
    for entry in folder.read_dir().expect("a folder of the repository can be listed") {
        let path = entry.expect("an entry of it can be read").path();
        if path.is_dir() {
            collect(&path, into);
        } else if path.extension().is_some_and(|it| it == "rs") {
            into.push(path);
        }
    }
}

fn assert_none(files: &[SourceFile], check: impl Fn(&str, &str) -> Vec<String>) {
    let faults: Vec<String> = files.iter().flat_map(|(path, text)| check(path, text)).collect();
    assert!(faults.is_empty(), "\n{}", faults.join("\n"));
}

fn is_name_part(it: char) -> bool {
    it.is_alphanumeric() || it == '_'
}

/// Finds a file that does not begin by saying what it is.
fn missing_heading(path: &str, text: &str) -> Vec<String> {
    let has_heading = text.strip_prefix("//! ").is_some_and(|it| !it.trim_start().is_empty());
    if has_heading { Vec::new() } else { vec![format!("{path}:1: no `//!` with a sentence")] }
}

/// Finds grab-bags and the old way of naming a module's file.
fn vague_name(path: &str, _: &str) -> Vec<String> {
    let names: Vec<&str> = path.split('/').map(|it| it.trim_end_matches(".rs")).collect();
    let mut faults: Vec<String> = GRAB_BAGS
        .iter()
        .filter(|it| names.contains(it))
        .map(|it| format!("{path}: `{it}` says nothing about what is inside"))
        .collect();
    if names.last() == Some(&"mod") {
        faults.push(format!("{path}: a stage's file stands beside its folder, not in it"));
    }
    faults
}

/// Finds a file that is long without a reason, and a reason that is no longer needed.
fn unexcused_length(path: &str, text: &str, excused: &[(&str, &str)]) -> Vec<String> {
    let lines = text.lines().count();
    let is_excused = excused.iter().any(|it| it.0 == path);
    match (lines > LINES_MAX, is_excused) {
        (true, false) => vec![format!("{path}: {lines} lines, {LINES_MAX} without a reason")],
        (false, true) => vec![format!("{path}: {lines} lines need no reason any more")],
        _ => Vec::new(),
    }
}

/// Finds marks of unfinished work.
fn unfinished(path: &str, text: &str) -> Vec<String> {
    words(path, text, &MARKS, |_| true)
}

/// Finds code for which the compiler gives no guarantees.
fn unguarded(path: &str, text: &str) -> Vec<String> {
    words(path, text, &[UNGUARDED], |line| !line.trim_start().starts_with("//"))
}

/// Finds words, as whole words, in the lines that are to be searched.
fn words(
    path: &str,
    text: &str,
    sought: &[&str],
    is_searched: impl Fn(&str) -> bool,
) -> Vec<String> {
    let mut faults = Vec::new();
    for (line, content) in (1..).zip(text.lines()).filter(|it| is_searched(it.1)) {
        for word in content.split(|it| !is_name_part(it)).filter(|it| sought.contains(it)) {
            faults.push(format!("{path}:{line}: {word}"));
        }
    }
    faults
}

/// Finds names of the glossary's last column that do not occur in the stage with which they begin.
fn unknown_names(glossary: &str, program: &[SourceFile]) -> Vec<String> {
    let mut known: BTreeSet<(&str, &str)> = BTreeSet::new();
    for (path, text) in program {
        let stage = stage_of(path);
        known.extend(text.split(|it| !is_name_part(it)).map(|word| (stage, word)));
    }
    let mut faults = Vec::new();
    for (line, content) in (1..).zip(glossary.lines()) {
        let cells = content.trim_end_matches([' ', '|']).rsplit_once('|');
        for name in cells.map_or("", |it| it.1).split('`').skip(1).step_by(2) {
            let (stage, rest) = name.split_once("::").unwrap_or((name, name));
            if !rest.split("::").all(|it| known.contains(&(stage, it))) {
                faults.push(format!("{GLOSSARY}:{line}: the program has no `{name}`"));
            }
        }
    }
    faults
}

/// Finds sums.
fn adding_up(path: &str, text: &str) -> Vec<String> {
    let adds =
        |line: &str| [".sum()", ".sum::<", ".fold(", " += "].iter().any(|it| line.contains(it));
    let lines = text.lines().enumerate().filter(|(_, line)| adds(line));
    lines.map(|(index, _)| format!("{path}:{}: adds something up", index + 1)).collect()
}

/// Returns the stage to which a file of the program belongs.
fn stage_of(path: &str) -> &str {
    path.split('/').nth(1).unwrap_or_default().trim_end_matches(".rs")
}

#[test]
fn every_other_check_fails_on_a_broken_specimen() {
    assert_eq!(missing_heading("a.rs", "//! Says what it is.\n"), [""; 0]);
    for text in ["", "use std::fmt;\n", "//!\n", "//! \n", "/// An item.\n", "\n//! Late.\n"] {
        assert_eq!(missing_heading("a.rs", text), ["a.rs:1: no `//!` with a sentence"], "{text:?}");
    }

    assert_eq!(vague_name("src/source/workbook.rs", ""), [""; 0]);
    for path in
        ["src/utils.rs", "src/report/helpers.rs", "tests/common/season.rs", "src/form/mod.rs"]
    {
        assert_eq!(vague_name(path, "").len(), 1, "{path}");
    }

    let long = "line\n".repeat(LINES_MAX + 1);
    let excused = [("a.rs", "a table of the trade")];
    assert_eq!(unexcused_length("a.rs", &long[5..], &[]), [""; 0]);
    assert_eq!(unexcused_length("a.rs", &long, &excused), [""; 0]);
    assert_eq!(unexcused_length("a.rs", &long, &[]), ["a.rs: 401 lines, 400 without a reason"]);
    assert_eq!(
        unexcused_length("a.rs", "line\n", &excused),
        ["a.rs: 1 lines need no reason any more"]
    );

    for mark in MARKS {
        let text = format!("//! A file.\n\n// {mark}: write it.\n");
        assert_eq!(unfinished("a.rs", &text), [format!("a.rs:3: {mark}")]);
    }

    let text = format!("// {UNGUARDED} is no word for comments\n{UNGUARDED} {{ f() }}\n");
    assert_eq!(unguarded("a.rs", &text), [format!("a.rs:2: {UNGUARDED}")]);
    assert_eq!(unguarded("a.rs", &format!("{UNGUARDED}_code = 1;")), [""; 0]);

    for sum in ["let all = amounts.sum();", "rows.sum::<Money>()", "total += it;", "it.fold(0, f)"]
    {
        assert_eq!(adding_up("a.rs", sum), ["a.rs:1: adds something up"]);
    }
    assert_eq!(adding_up("a.rs", "sum.awarded.into(),"), [""; 0]);

    let program = [
        ("src/season/register.rs".to_owned(), "pub struct Measure { title: Text }".to_owned()),
        ("src/rules.rs".to_owned(), "pub struct Context;".to_owned()),
    ];
    let glossary = "| Titel | title | `season::Measure::title` |\n\
                    | Beleg | voucher | `season::Bill` |\n\
                    | Maßnahme | measure | `rules::Measure` |\n";
    assert_eq!(
        unknown_names(glossary, &program),
        [
            "docs/glossary.md:2: the program has no `season::Bill`",
            "docs/glossary.md:3: the program has no `rules::Measure`",
        ]
    );
}
