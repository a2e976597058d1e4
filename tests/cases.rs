//! Literate cases: prose, tables that are workbooks, and exactly what is found in them.
//!
//! `cases/<family>/<rule>.md` holds the cases of a rule, one under each `##` heading. The families
//! are the scopes of the codes. A case is prose around fenced blocks:
//!
//! | block | what it is |
//! |---|---|
//! | `register` | the coordinator's register; `register absent` takes it away |
//! | `return M-01 2025-Q3` | a return; with `pauschalen` one by lump sums |
//! | `office 2025-Q3` | the office's own sheet |
//! | `file 2025-Q3/M-05_kopf.csv` | any other file below `input/`, as it is |
//! | `receipts` | the list of receipts |
//! | `settings` | more of `masswerk.toml`: keys of `[partnership]`, then tables |
//! | `patch programme.toml` | a change of the definition: lines with ` `, `-` and `+`; nothing at all removes the file |
//! | `standings` | where these senders stand: `M-01 2025-Q3 accepted 2025-Q3/M-01.xlsx`; others are not looked at |
//! | `findings` | what is found, all of it and nothing else: severity, code, place; returns that have not come (P120, P121) only where the case names one |
//!
//! Register, returns and office sheets show only what matters. What they leave out is taken from the
//! complete and faultless documents in `cases/base`, section by section:
//!
//! - a sheet or section that is not there is the base's; a sheet without any table is missing;
//! - a table keeps its rows, and gets the columns that it leaves out at its right, each row with the
//!   entries of the base's row of the same number;
//! - a question or a row of a matrix that is left out is added below, the matrix's with blank cells;
//! - a head that is struck through (`~~Betrag~~`) is missing.
//!
//! So what a case shows stands where it shows it: the first line of a sheet's tables is row 1, its first
//! column is A, and nothing is filled in above it but sections that come before it on the same sheet.
//! With `bare` after the other words nothing is filled in at all. `{massnahme}`, `{zeitraum}`, `{jahr}`,
//! `{m1}` to `{m3}` (the months of the quarter) and `{fassung}` are put in everywhere.
//!
//! A place is `Belegliste!A2`, with the file before it where several files were sent. In files of the
//! definition it is the line itself, of a table its first two. A finding that a waiver lifts has the severity `waived`.
//!
//! When a case fails, the documents as they would pass are left in the folder that is named; copy them
//! once you have read them.

mod document;
mod overlay;
mod run;

use std::collections::{BTreeMap, BTreeSet};
use std::fmt::Write as _;
use std::io::Write as _;
use std::path::{Path, PathBuf};
use std::sync::LazyLock;

use masswerk::rules;

pub(crate) use document::Document;
pub(crate) use run::{Laid, Runner};

use document::Case;
use run::Outcome;

/// The letters of the codes, and the folders of their cases.
const FAMILIES: [(&str, &str); 8] = [
    ("-", "sound"),
    ("I", "intake"),
    ("D", "definition"),
    ("F", "form"),
    ("V", "value"),
    ("R", "record"),
    ("S", "submission"),
    ("P", "programme"),
];

/// The kinds of findings that no case can show, with the reason.
const NOT_SHOWN: [(&str, &str); 20] = [
    ("I001", "a damaged container is no text; `hostile` has many"),
    ("I003", "the limit is given in megabytes, and a document of that size is none"),
    ("I005", "a workbook under a password is no text; `hostile` has three"),
    ("I012", "a packed file is no text; `hostile` has several"),
    ("I021", "two hundred findings of a kind are no reading; `damaged` has several"),
    ("I014", "a reader that fails is made in `intake`"),
    ("I015", "a text has no damaged cells; `hostile` has some"),
    ("I016", "a table has no cell twice; `hostile` has one"),
    ("F108", "a Markdown document hides nothing; `intake` shows it"),
    ("S115", "no rule fails; `rules::guard` shows what becomes of one that does"),
    ("V111", "a Markdown document has no formulas, and so none that fails; `intake` shows it"),
    ("F109", "a Markdown document has no names; `odd` shows it"),
    ("I022", "a table would have to be very large; `odd` shows it"),
    ("V119", "a Markdown document has no formats; `odd` shows it"),
    ("V120", "a Markdown document has no numbers that are no text; `odd` shows it"),
    ("V121", "a Markdown document has no days that are no text; `odd` shows it"),
    ("F113", "a Markdown document merges no cells; `odd` shows it"),
    ("F114", "a Markdown document has no formulas; `odd` shows it"),
    ("I023", "a Markdown document shows what it holds; `damaged` shows one that does not"),
    ("V117", "a Markdown document has no formulas; `intake` shows it"),
];

/// Every document with cases, and what was found in each case.
static RUNS: LazyLock<BTreeMap<String, (Document, Vec<Outcome>)>> = LazyLock::new(|| {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/cases");
    let runner = Runner::new();
    let mut runs = BTreeMap::new();
    for (_, family) in FAMILIES {
        for path in files_of(&folder.join(family)) {
            let name = path.file_name().expect("files have names").to_string_lossy().into_owned();
            let bytes = masswerk::source::read_file(&path).expect("the document can be read");
            let text = String::from_utf8(bytes).expect("documents are UTF-8");
            let document = Document::parse(&format!("{family}/{name}"), &text);
            let outcomes = document.cases.iter().map(|it| runner.run(it)).collect();
            runs.insert(format!("{family}/{name}"), (document, outcomes));
        }
    }
    runs
});

fn files_of(folder: &Path) -> Vec<PathBuf> {
    let entries =
        std::fs::read_dir(folder).unwrap_or_else(|_| panic!("{} is missing", folder.display()));
    entries.map(|it| it.expect("the folder can be read").path()).collect()
}

/// Returns the lines that are not among the known ones, each as often as it is too many.
fn surplus(lines: &[String], known: &[String]) -> Vec<String> {
    let mut rest: Vec<&String> = known.iter().collect();
    let is_surplus = |it: &&String| match rest.iter().position(|other| other == it) {
        Some(index) => {
            rest.remove(index);
            false
        }
        None => true,
    };
    lines.iter().filter(is_surplus).cloned().collect()
}

/// Returns in what a case and a run of it differ, a line each.
pub(crate) fn differences(case: &Case, outcome: &Outcome) -> Vec<String> {
    let missed = surplus(&case.expected, &outcome.lines);
    let found = surplus(&outcome.lines, &case.expected);
    let missed = missed.into_iter().map(|it| format!("not found  {it}"));
    let found = found.into_iter().map(|it| format!("but found  {it}"));
    let expected: Vec<String> = case
        .blocks
        .iter()
        .filter(|it| it.kind() == "standings")
        .flat_map(|it| it.text.lines().map(str::to_owned))
        .collect();
    let otherwise = surplus(&expected, &outcome.standings);
    let otherwise = otherwise
        .into_iter()
        .map(|it| format!("does not stand so  {it}, but\n{}", outcome.standings.join("\n")));
    missed.chain(found).chain(otherwise).collect()
}

#[test]
fn a_case_finds_exactly_what_it_says() {
    let left = Path::new(env!("CARGO_TARGET_TMPDIR")).join("cases");
    let mut failures: Vec<String> = Vec::new();
    for (path, (document, outcomes)) in &*RUNS {
        let before = failures.len();
        for (case, outcome) in document.cases.iter().zip(outcomes) {
            let title = &case.title;
            let differences = differences(case, outcome).into_iter();
            failures.extend(differences.map(|it| format!("{path}, {title}: {it}")));
        }
        if failures.len() > before {
            let found: Vec<Vec<String>> = outcomes.iter().map(|it| it.lines.clone()).collect();
            leave(&left.join(path), &document.with_findings(&found));
        }
    }
    let failures = failures.join("\n");
    assert!(failures.is_empty(), "\n{failures}\nas they would pass: {}", left.display());
}

#[test]
fn a_case_that_says_too_much_or_too_little_is_named() {
    let document = Document::parse(
        "specimen",
        "```return M-01 2025-Q3\n## Belegliste\n| Betrag |\n|---|\n| viel |\n| −1 |\n```\n\n\
         ```findings\nerror V101 Belegliste!A2\nerror V101 Belegliste!A2\nnote S108 Belegliste!A2\n```\n",
    );
    let runner = Runner::new();
    let outcome = runner.run(&document.cases[0]);
    assert_eq!(
        differences(&document.cases[0], &outcome),
        [
            "not found  error V101 Belegliste!A2",
            "not found  note S108 Belegliste!A2",
            "but found  error V104 Belegliste!A3",
        ]
    );
    let passing = Document::parse("specimen", &document.with_findings(&[outcome.lines]));
    assert_eq!(passing.cases[0].expected, ["error V101 Belegliste!A2", "error V104 Belegliste!A3"]);
}

fn leave(path: &Path, text: &str) {
    std::fs::create_dir_all(path.parent().expect("documents lie in folders"))
        .expect("room for a folder");
    let mut file = std::fs::File::create(path).expect("room for a document");
    file.write_all(text.as_bytes()).expect("room for its text");
}

#[test]
fn no_case_shows_an_unfinished_text_or_an_answer_about_a_person() {
    let complaints = RUNS.iter().flat_map(|(path, (_, outcomes))| {
        outcomes
            .iter()
            .flat_map(move |it| it.complaints.iter().map(move |it| format!("{path}: {it}")))
    });
    assert_eq!(complaints.collect::<Vec<_>>(), Vec::<String>::new());
}

#[test]
fn every_kind_of_finding_has_a_case_and_every_case_a_kind() {
    let folder_of = |code: &str| FAMILIES.iter().find(|it| code.starts_with(it.0)).map(|it| it.1);
    let mut expected: BTreeSet<String> = BTreeSet::new();
    for meta in rules::all() {
        let path = format!("{}/{}.md", folder_of(meta.code).expect("a family"), meta.name);
        if NOT_SHOWN.iter().any(|it| it.0 == meta.code) {
            assert!(!RUNS.contains_key(&path), "{} is shown, but listed as not shown", meta.code);
            continue;
        }
        let cases = RUNS.get(&path).map(|it| it.0.cases.iter());
        let is_shown = cases.is_some_and(|mut it| {
            it.any(|case| {
                case.expected.iter().any(|line| line.split(' ').nth(1) == Some(meta.code))
            })
        });
        assert!(is_shown, "tests/cases/{path} does not show {}", meta.code);
        expected.insert(path);
    }
    let strays: Vec<&String> =
        RUNS.keys().filter(|it| !it.starts_with("sound/") && !expected.contains(*it)).collect();
    assert!(strays.is_empty(), "no kind of finding has these cases: {strays:?}");
}

#[test]
fn every_rule_looks_at_what_is_sound() {
    let looked: BTreeSet<&str> = RUNS
        .iter()
        .filter(|(path, _)| path.starts_with("sound/"))
        .flat_map(|(_, (_, outcomes))| outcomes.iter().flat_map(|it| it.evidence.keys().copied()))
        .collect();
    let metas = rules::VALUE_RULES.iter().map(|it| it.meta());
    let metas = metas.chain(rules::RECORD_RULES.iter().map(|it| it.meta()));
    let metas = metas.chain(rules::SUBMISSION_RULES.iter().map(|it| it.meta()));
    for meta in metas.chain(rules::PROGRAMME_RULES.iter().map(|it| it.meta())) {
        assert!(looked.contains(meta.code), "{} looked at nothing", meta.name);
    }
}

/// What people read, in both languages: the first finding of each kind in its own document.
#[test]
fn what_people_read_reads_well() {
    let mut pages = String::new();
    for meta in rules::all() {
        let mut shown = RUNS
            .iter()
            .filter(|(path, _)| path.ends_with(&format!("/{}.md", meta.name)))
            .flat_map(|(_, (_, outcomes))| outcomes.iter().flat_map(|it| &it.texts));
        let Some((_, texts)) = shown.find(|it| it.0 == meta.name) else { continue };
        writeln!(pages, "{} {} ({})", meta.code, meta.name, meta.severity.name()).expect("room");
        for text in texts.iter().flatten() {
            writeln!(pages, "  {text}").expect("a string takes it");
        }
    }
    crate::snapshots::assert_golden("messages", &pages);
}
