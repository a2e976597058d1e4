//! Writes invented seasons: partnerships with a register, the returns of their measures, and the
//! coordination office's own sheets.
//!
//! ```text
//! cargo run --release --example season -- --measures 25 --quarters 3 --partnerships 4 --seed 1
//! cargo run --release --example season -- --demo
//! ```
//!
//! The first form makes loads for tests and measurements: a folder per partnership below `--out`
//! (`output/season` unless said otherwise), which must be empty, and `faults.csv` beside them, which
//! names what is wrong on purpose and the rule that must find it. The second makes the season that is
//! committed under `input/`, with `masswerk.toml` and `input/README.md`; `--seed 2025 --measures 26
//! --quarters 3 --partnerships 1` are its defaults, and other values are refused.
//!
//! The same request gives the same bytes. The two files of the demo that `LibreOffice` saves are the
//! exception: they are kept as they are as long as their answers are those of this season, else made
//! anew by `soffice`, and without `soffice` they stay as the program wrote them.

mod suite;

use std::collections::BTreeMap;
use std::fs;
use std::io::Write;
use std::path::{Path, PathBuf};

use clap::Parser;
use masswerk::sample::demo::{self, Resaving};
use masswerk::sample::{Kit, Request, Result, Texts, Workspace, generate};
use masswerk::source::read_file;

/// What may be typed.
#[derive(Debug, Parser)]
#[command(about = "Writes invented seasons for demonstration, tests and measurements")]
struct Arguments {
    /// Measures of a partnership
    #[arg(long, default_value_t = demo::MEASURES)]
    measures: usize,
    /// Quarters of 2025, from the first
    #[arg(long, default_value_t = demo::QUARTERS, value_parser = clap::value_parser!(u8).range(1..=4))]
    quarters: u8,
    /// Partnerships
    #[arg(long, default_value_t = 1)]
    partnerships: usize,
    /// Seed of everything that is drawn
    #[arg(long, default_value_t = demo::SEED)]
    seed: u64,
    /// Least number of receipts in a return
    #[arg(long, default_value_t = 0)]
    rows: usize,
    /// In how many of a hundred returns something is wrong
    #[arg(long, default_value_t = 12, value_parser = clap::value_parser!(i64).range(0..=100))]
    faults: i64,
    /// Folder of the workspaces; with --demo the workspace itself
    #[arg(long)]
    out: Option<PathBuf>,
    /// The season that is committed with the program
    #[arg(long)]
    demo: bool,
}

#[expect(clippy::print_stdout, reason = "an example speaks for itself")]
fn main() -> Result<()> {
    let arguments = Arguments::parse();
    let request = Request {
        measures: arguments.measures,
        quarters: arguments.quarters,
        partnerships: arguments.partnerships,
        seed: arguments.seed,
        rows: arguments.rows,
        faults: arguments.faults,
    };
    let kit = Kit::load()?;
    let texts = Texts::load()?;
    let written = if arguments.demo {
        let out = arguments.out.unwrap_or_else(|| PathBuf::from("."));
        let Request { measures, quarters, partnerships, seed, rows, faults: _ } = request;
        let asked = (measures, quarters, partnerships, seed, rows);
        if asked != (demo::MEASURES, demo::QUARTERS, 1, demo::SEED, 0) {
            return Err("the demo is one season; leave the other options out".into());
        }
        write_demo(&kit, &texts, &out)?
    } else {
        let out = arguments.out.unwrap_or_else(|| PathBuf::from("output/season"));
        let is_empty = !out.exists() || fs::read_dir(&out)?.next().is_none();
        if !is_empty {
            return Err(
                format!("{} is not empty; nothing is ever written over", out.display()).into()
            );
        }
        write(&out, &generate(&kit, &texts, &request)?)?
    };
    println!("{written}");
    Ok(())
}

/// The line by which the folder of the demo says that nothing in it is real.
const MARK: &str = "# Eine erfundene Saison";

/// Writes the demo into a workspace, in the place of an earlier one.
fn write_demo(kit: &Kit, texts: &Texts, out: &Path) -> Result<String> {
    let input = out.join("input");
    let mark = read_file(&input.join("README.md")).unwrap_or_default();
    let is_ours = !input.exists() || mark.starts_with(MARK.as_bytes());
    if !is_ours {
        return Err(format!(
            "{} does not hold the demo; nothing real is written over",
            input.display()
        )
        .into());
    }
    // What is there is kept as long as its answers are right.
    let resave = |it: &Resaving| {
        let there = read_file(&out.join(&it.path)).ok().filter(|there| *there != it.form);
        let is_same =
            |there: &Vec<u8>| suite::same_answers(kit, there.clone(), it.form.clone(), it.day);
        there.filter(is_same).map_or_else(|| suite::saved(&it.form, it.by), |it| Ok(Some(it)))
    };
    let (files, unsaved) = demo::demo(kit, texts, &resave)?;
    for quarter in 1..=demo::QUARTERS {
        let folder = input.join(format!("2025-Q{quarter}"));
        if folder.exists() {
            fs::remove_dir_all(&folder)?;
        }
    }
    write_files(out, &files)?;
    let mut said = vec![format!("{} files written to {}.", files.len(), out.display())];
    said.extend(
        unsaved
            .iter()
            .map(|path| format!("soffice is missing: {path} stays as the program wrote it.")),
    );
    Ok(said.join("\n"))
}

/// Writes workspaces side by side.
fn write(out: &Path, all: &[Workspace]) -> Result<String> {
    let (mut files, mut faulty) = (0, 0);
    let mut list = csv::Writer::from_writer(Vec::new());
    list.write_record(["file", "fault", "rule"])?;
    for it in all {
        write_files(&out.join(&it.folder), &it.files)?;
        files += it.files.len();
        faulty += it.faults.len();
        for (path, fault) in &it.faults {
            let path = format!("{}/{path}", it.folder);
            list.write_record([
                path.as_str(),
                &format!("{fault:?}"),
                fault.rule().unwrap_or_default(),
            ])?;
        }
    }
    let list = list.into_inner().map_err(|it| it.to_string())?;
    write_files(out, &BTreeMap::from([("faults.csv".to_owned(), list)]))?;
    Ok(format!(
        "{} partnerships with {files} files written to {}; {faulty} returns are faulty on purpose.",
        all.len(),
        out.display()
    ))
}

/// Writes files below a folder.
fn write_files(folder: &Path, files: &BTreeMap<String, Vec<u8>>) -> Result<()> {
    for (path, bytes) in files {
        let path = folder.join(path);
        if let Some(parent) = path.parent() {
            fs::create_dir_all(parent)?;
        }
        let mut file = fs::File::create(&path).map_err(|it| format!("{}: {it}", path.display()))?;
        file.write_all(bytes)?;
    }
    Ok(())
}
