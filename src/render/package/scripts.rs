//! Writes scripts by which programs for statistics load the tables of a package, with labels and missing values.

mod spss;
mod stata;

use super::is_codebook;
use crate::base::text::written_out;
use crate::report::{Absence, DataTable, Package, Program};

/// The folder that they lie in.
const FOLDER: &str = "skripte";

/// Loads the tables by the code book, in R without packages.
const R: &str = include_str!("../../../templates/package/laden.R");

/// Loads the tables by the code book, in Python without packages.
const PYTHON: &str = include_str!("../../../templates/package/laden.py");

/// Returns the scripts of a package by their paths.
pub(super) fn scripts(package: &Package) -> impl Iterator<Item = (String, Vec<u8>)> {
    package.scripts.iter().map(|(program, intro)| {
        let (suffix, comment, end, script) = match program {
            Program::Spss => ("sps", "* ", ".", spss::script(package)),
            Program::Stata => ("do", "* ", "", stata::script(package)),
            Program::R => ("R", "# ", "", R.to_owned()),
            Program::Python => ("py", "# ", "", PYTHON.to_owned()),
        };
        // R reads a script in the encoding of the machine.
        let intro = if *program == Program::R { ascii(intro) } else { intro.clone() };
        let intro: String =
            intro.lines().flat_map(|it| [comment, it.trim_end_matches('.'), end, "\n"]).collect();
        (format!("{FOLDER}/laden.{suffix}"), format!("{intro}\n{script}").into_bytes())
    })
}

/// Returns the tables that scripts load.
fn loaded(package: &Package) -> impl Iterator<Item = &DataTable> {
    package.tables.iter().filter(|it| !is_codebook(&it.id))
}

/// Returns the reasons that have a word: blank is blank in every program.
fn worded() -> impl Iterator<Item = Absence> {
    Absence::ALL.into_iter().filter(|it| *it != Absence::Blank)
}

/// Returns a text in letters that every encoding has.
fn ascii(text: &str) -> String {
    written_out(&text.replace('…', "...")).chars().filter(char::is_ascii).collect()
}

/// Returns as much of a text as fits into so many bytes, on one line.
fn fitted(text: &str, bytes: usize) -> String {
    let line = text.split_whitespace().collect::<Vec<_>>().join(" ");
    let end = (0..=bytes.min(line.len())).rev().find(|it| line.is_char_boundary(*it));
    line[..end.unwrap_or(0)].to_owned()
}
