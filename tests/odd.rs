//! Returns as people really send them, so that what is right is read and what is not is asked about.
//!
//! A script in `odd/` makes the files out of frozen returns of form version 2025.2. Each case lies alone in
//! the folder of a quarter and is checked by the real program; what it finds beyond the good return, and
//! which answers it then reads otherwise, stands in a table beside what is right.

use std::collections::{BTreeMap, BTreeSet};
use std::fmt::Write;
use std::path::{Path, PathBuf};

use masswerk::submission::Slot;
use rayon::prelude::*;

use crate::damaged::{found_in, frozen_with, in_a_line};
use crate::outside;
use crate::snapshots::assert_golden;

/// What the program makes of a case.
struct Outcome {
    /// Code and place of each finding.
    found: Vec<String>,
    /// The answers of each field of the return, row by row; nothing when none is read.
    answers: Option<BTreeMap<String, Vec<String>>>,
}

impl Outcome {
    fn of(folder: &Path) -> Self {
        let inside = std::fs::read_dir(folder).expect("a folder");
        let mut files: Vec<PathBuf> = inside.map(|it| it.expect("an entry").path()).collect();
        // What lies in folders of its own is no file that was sent.
        files.retain(|it| it.is_file());
        files.sort();
        Self::of_files(&files, &folder.to_string_lossy())
    }

    fn of_files(files: &[PathBuf], name: &str) -> Self {
        let workspace = frozen_with(files);
        let found = found_in(&workspace, name);
        let intake = workspace.taken_in(env!("CARGO_BIN_EXE_masswerk"));
        let season = intake.expect("the input can be read").season.expect("there is a register");
        let answers = season.returns.first().map(|sent| {
            let submission = &sent.submission;
            let mut answers: BTreeMap<String, Vec<String>> = BTreeMap::new();
            for (section, read) in submission.form.sections.iter().zip(&submission.sections) {
                for record in &read.records {
                    for (field, slot) in section.fields.iter().zip(&record.slots) {
                        let told = match slot {
                            Slot::Given(it) => format!("{:?}", it.value),
                            Slot::NotCollected(_) => "nicht erhoben".to_owned(),
                            Slot::Invalid(_) => "invalid".to_owned(),
                            Slot::Absent(_) | Slot::NotAsked(_) => String::new(),
                        };
                        let key = format!("{}.{}", section.id, field.id);
                        answers.entry(key).or_default().push(told);
                    }
                }
            }
            answers
        });
        Self { found, answers }
    }

    /// Returns what is found here and not in the good return, and which answers differ.
    fn beside(&self, good: &Self) -> String {
        let known: BTreeSet<&String> = good.found.iter().collect();
        let new: Vec<&str> =
            self.found.iter().filter(|it| !known.contains(it)).map(String::as_str).collect();
        let Some(answers) = &self.answers else { return format!("{} | not read", in_a_line(&new)) };
        let mut changed = Vec::new();
        for (field, wanted) in good.answers.as_ref().expect("the good return is read") {
            let read = answers.get(field).map_or(&[][..], Vec::as_slice);
            let rows = wanted.len().max(read.len());
            let at = |of: &[String], row: usize| of.get(row).cloned().unwrap_or_default();
            let differs = (0..rows).find(|row| at(wanted, *row) != at(read, *row));
            if let Some(row) = differs {
                let (was, is) = (at(wanted, row), at(read, row));
                changed.push(format!("{field} {}: {was} → {is}", row + 1));
            }
        }
        let count = changed.len();
        changed.truncate(3);
        let mut told = if count == 0 { "the same".to_owned() } else { changed.join("; ") };
        if count > 3 {
            write!(told, " … {count} fields").expect("texts take text");
        }
        format!("{} | {}", in_a_line(&new), told.replace('\n', "⏎"))
    }
}

#[test]
fn what_people_send_is_read_rightly_or_asked_about() {
    let look = "returns as people send them";
    let Some(python) = outside::program("python3", look) else { return };
    let Some(_) = outside::program("soffice", look) else { return };
    let out = tempfile::tempdir().expect("a temporary folder");
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests");
    let script = folder.join("odd/make_cases.py");
    outside::printed(&python, &[&script, &folder.join("frozen"), out.path()]);
    let list = std::fs::read_to_string(out.path().join("cases.tsv")).expect("a list");
    let cases: Vec<[&str; 3]> = list
        .lines()
        .map(|it| {
            let columns: Vec<&str> = it.split('\t').collect();
            columns.try_into().expect("three columns")
        })
        .collect();
    assert!(cases.len() > 90, "{} cases are made", cases.len());
    let outcomes: BTreeMap<&str, Outcome> =
        cases.par_iter().map(|it| (it[0], Outcome::of(&out.path().join(it[0])))).collect();
    let mut table =
        "| Case | What was sent | What is right | Found | Answers |\n|---|---|---|---|---|\n"
            .to_owned();
    for [name, quirk, right] in &cases {
        let is_set = name.starts_with('c') || ["k1", "n12"].contains(name);
        let good = &outcomes[if is_set { "k1" } else { "k0" }];
        let told = outcomes[name].beside(good);
        writeln!(table, "| {name} | {quirk} | {right} | {told} |").expect("texts take text");
    }
    assert_golden("odd", &table);
}

#[test]
fn what_other_programs_moved_and_saved_is_read_as_they_show_it() {
    let look = "returns that other programs moved and saved";
    let Some(python) = outside::python_with("openpyxl", look) else { return };
    let Some(_) = outside::program("soffice", look) else { return };
    let out = tempfile::tempdir().expect("a temporary folder");
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests");
    let sent = folder.join("frozen/input/2025-Q3/M-20_2025-Q3.xlsx");
    outside::printed(&python, &[&folder.join("odd/move_and_save.py"), &sent, out.path()]);
    let good = Outcome::of_files(&[sent], "as it was sent").answers.expect("it is read");
    let list = std::fs::read_to_string(out.path().join("shown.tsv")).expect("a list");
    let shown: Vec<(&str, &str)> =
        list.lines().map(|it| it.split_once('\t').expect("two columns")).collect();
    assert!(shown.len() > 8, "{list}");
    let outcomes: Vec<Outcome> = shown
        .par_iter()
        .map(|(name, _)| Outcome::of_files(&[out.path().join(name)], name))
        .collect();
    for ((name, cell), read) in shown.iter().zip(outcomes) {
        // Where the heads went is a note, and formulas that a script did not move along add up something
        // else; the one fault is named where the program shows it.
        let is_fault = |it: &&String| !it.starts_with("F109") && !it.starts_with("S113");
        let faults: Vec<&String> = read.found.iter().filter(is_fault).collect();
        assert_eq!(faults, [&format!("V101 {cell}")], "{name}");
        let answers = read.answers.expect("it is read");
        for (field, wanted) in &good {
            let mut wanted = wanted.clone();
            match field.as_str() {
                "belege.betrag" => wanted[2] = "invalid".to_owned(),
                // What the form adds up was added up before the word came in, or by another program.
                "kosten.ist" | "finanzierung.ist" => continue,
                _ => {}
            }
            assert_eq!(answers[field], wanted, "{field} in {name}");
        }
    }
}
