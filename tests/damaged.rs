//! Damage put into good returns, so that a wrong amount taken in silence shows.
//!
//! Scripts in `damaged/` make the files out of frozen returns of form version 2025.2. Each one lies alone
//! in the folder of a quarter and is checked by the real program, watched for time and memory; what it
//! finds beyond the undamaged return, and what the return then says was paid, stands in a table that was
//! compared with what is right for each.

use std::collections::{BTreeMap, BTreeSet};
use std::fmt::Write;
use std::path::{Path, PathBuf};
use std::time::{Duration, Instant};

use masswerk::base::Money;
use masswerk::season::vouchers;
use rayon::prelude::*;
use serde_json::Value as Json;

use crate::demo::Demo;
use crate::hostile::{RESIDENT, watched};
use crate::outside;
use crate::snapshots::assert_golden;

/// No check of one file may take longer.
const PATIENCE: Duration = Duration::from_secs(10);

/// A file or set of files, and what is wrong with it.
struct Damaged {
    name: String,
    what: String,
    files: Vec<PathBuf>,
}

/// Makes the files of one family; they lie in a folder of its name.
fn made(python: &Path, script: &str, families: &[&str], out: &Path) -> Vec<Damaged> {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/damaged");
    outside::printed(python, &[&folder.join(script), &folder.join("../frozen"), out]);
    let mut all = Vec::new();
    for family in families {
        let list = std::fs::read_to_string(out.join(format!("{family}.tsv"))).expect("a list");
        for (name, what) in list.lines().map(|it| it.split_once('\t').expect("two columns")) {
            let path = out.join(family).join(name);
            let mut files = vec![path.clone()];
            if path.is_dir() {
                let inside = std::fs::read_dir(&path).expect("a folder");
                files = inside.map(|it| it.expect("an entry").path()).collect();
                files.sort();
            }
            all.push(Damaged { name: name.to_owned(), what: what.to_owned(), files });
        }
    }
    assert!(!all.is_empty(), "{script} makes files");
    all
}

/// Returns a workspace with the frozen register and these files as returns of the third quarter.
pub(crate) fn frozen_with(sent: &[PathBuf]) -> Demo {
    let frozen = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/frozen");
    let mut files = BTreeMap::new();
    for inside in ["masswerk.toml", "input/register.xlsx"] {
        files.insert(inside.to_owned(), std::fs::read(frozen.join(inside)).expect("it is there"));
    }
    for path in sent {
        let name = path.file_name().expect("a file has a name").to_string_lossy();
        files.insert(format!("input/2025-Q3/{name}"), std::fs::read(path).expect("a file"));
    }
    Demo::of(&files)
}

/// Has the real program check a workspace, watched for time and memory; returns code and place of what is
/// found in the returns.
pub(crate) fn found_in(workspace: &Demo, name: &str) -> Vec<String> {
    let started = Instant::now();
    let ran = watched(workspace.command(&["check", "--format", "json"]));
    assert!(started.elapsed() < PATIENCE, "{name}: {:?}", started.elapsed());
    assert!(ran.resident < RESIDENT, "{name}: {} KiB", ran.resident);
    assert_eq!(ran.complaint, "", "{name}");
    assert!(matches!(ran.code, Some(0 | 1)), "{name}: {:?}", ran.code);
    let json: Json = serde_json::from_slice(&ran.printed).expect("it prints JSON");
    let mut found: Vec<String> = json["findings"]
        .as_array()
        .expect("a list of findings")
        .iter()
        .filter(|it| it["file"].as_str().is_some_and(|it| it.starts_with("2025-Q3/")))
        .map(|it| {
            let text = |key: &str| it[key].as_str().unwrap_or_default().to_owned();
            let cells = text("cells");
            let place = [text("sheet"), cells].into_iter().filter(|it| !it.is_empty());
            let place = place.collect::<Vec<_>>().join("!");
            if place.is_empty() { text("code") } else { format!("{} {place}", text("code")) }
        })
        .collect();
    found.sort();
    found
}

/// Returns findings in a line, of many only the first.
pub(crate) fn in_a_line(found: &[&str]) -> String {
    let mut text = found.iter().take(6).copied().collect::<Vec<_>>().join(", ");
    if found.len() > 6 {
        write!(text, " … {} findings", found.len()).expect("texts take text");
    }
    if found.is_empty() {
        text.push('–');
    }
    text
}

/// What the program makes of a file.
#[derive(Debug, PartialEq, Eq)]
struct Outcome {
    /// Code and place of each finding.
    found: Vec<String>,
    /// How many vouchers of the return are read, and their sum; nothing when it is not read at all.
    paid: Option<(usize, Money)>,
}

impl Outcome {
    fn of(damaged: &Damaged) -> Self {
        let workspace = frozen_with(&damaged.files);
        Self { found: found_in(&workspace, &damaged.name), paid: paid(&workspace) }
    }

    /// Returns what is found here and not there, shortened, and what was paid.
    fn beside(&self, control: &Self) -> String {
        let known: BTreeSet<&String> = control.found.iter().collect();
        let new: Vec<&str> =
            self.found.iter().filter(|it| !known.contains(it)).map(String::as_str).collect();
        let gone = control.found.iter().filter(|it| !self.found.contains(it)).count();
        let mut text = in_a_line(&new);
        if gone > 0 {
            write!(text, "; {gone} of the undamaged return not found").expect("texts take text");
        }
        let paid = match self.paid {
            None => "not read".to_owned(),
            Some(paid) if control.paid == Some(paid) => "as undamaged".to_owned(),
            Some((count, sum)) => format!("{count} vouchers, {} cents", sum.cents()),
        };
        format!("{text} | {paid}")
    }
}

/// Returns how many vouchers the return in a workspace has and their sum, read apart.
fn paid(workspace: &Demo) -> Option<(usize, Money)> {
    let intake = workspace.taken_in(env!("CARGO_BIN_EXE_masswerk"));
    let season = intake.expect("the input can be read").season.expect("there is a register");
    let submission = &season.returns.first()?.submission;
    Some((vouchers(submission).count(), vouchers(submission).map(|it| it.amount).sum()))
}

#[test]
fn damage_in_a_return_is_named_or_changes_no_amount() {
    let Some(python) = outside::program("python3", "damage put into returns") else { return };
    let out = tempfile::tempdir().expect("a temporary folder");
    let mut table = "| File | What is wrong | Found beyond the undamaged return | Vouchers |\n\
                     |---|---|---|---|\n"
        .to_owned();
    let families: [(&str, &[&str]); 3] = [
        ("make_xlsx.py", &["xlsx"]),
        ("make_ods_csv.py", &["ods", "csv"]),
        ("make_large.py", &["large"]),
    ];
    let mut controls: Vec<Outcome> = Vec::new();
    for (script, families) in families {
        let all = made(&python, script, families, out.path());
        let outcomes: Vec<Outcome> = all.par_iter().map(Outcome::of).collect();
        for (damaged, outcome) in all.iter().zip(outcomes) {
            if damaged.what.starts_with("control") {
                controls.push(outcome);
            } else {
                // What is made large is the return of the first script.
                let control =
                    if script == "make_large.py" { controls.first() } else { controls.last() };
                let told = outcome.beside(control.expect("each family begins with its control"));
                let Damaged { name, what, .. } = damaged;
                writeln!(table, "| {name} | {what} | {told} |").expect("texts take text");
            }
        }
    }
    assert_eq!(controls.len(), 3);
    assert!(controls.iter().all(|it| it.paid.is_some_and(|it| it.0 > 3)), "{controls:?}");
    assert_golden("damaged", &table);
}
