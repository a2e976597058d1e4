//! Writes the script for SPSS, which PSPP runs, too: each table is read as text, typed, labelled, and saved.

use std::fmt::Write;

use super::{fitted, loaded};
use crate::render::csv::{self, REASONS};
use crate::render::package::path;
use crate::report::{DataTable, Package, Variable, VariableKind};

/// How long, in bytes, a label of a variable and of a value may be.
const LABELS_MAX: [usize; 2] = [240, 120];

/// How long, in bytes, a text may be.
const TEXT_MAX: usize = 32_767;

/// What stands for reasons begins below this number; none of our figures comes near it.
const BELOW: i64 = -999_999_990;

pub(super) fn script(package: &Package) -> String {
    let mut out = String::from("SET DECIMAL=DOT.\n");
    for table in loaded(package) {
        load(&mut out, table, package).expect("strings take text");
    }
    out
}

/// Writes how a table is loaded. Columns that are no text are read as text first, since words stand in them, too.
fn load(out: &mut String, table: &DataTable, package: &Package) -> std::fmt::Result {
    writeln!(out, "\nGET DATA\n  /TYPE=TXT\n  /FILE={}", quoted(&path(&table.id)))?;
    writeln!(out, "  /ENCODING='UTF8'\n  /ARRANGEMENT=DELIMITED\n  /DELCASE=LINE\n  /FIRSTCASE=2")?;
    write!(out, "  /DELIMITERS=','\n  /QUALIFIER='\"'\n  /VARIABLES=")?;
    for (place, variable) in table.variables.iter().enumerate() {
        let name = if is_text(variable) { variable.id.clone() } else { raw(place) };
        write!(out, "\n    {name} A{}", width(table, place))?;
    }
    writeln!(out, ".")?;
    for (place, variable) in table.variables.iter().enumerate() {
        typed(out, &raw(place), variable)?;
        let label = fitted(&variable.label, LABELS_MAX[0]);
        writeln!(out, "VARIABLE LABELS {}\n  {}.", variable.id, quoted(&label))?;
        if let VariableKind::Code(codes) = &variable.kind {
            write!(out, "VALUE LABELS {}", variable.id)?;
            for it in codes {
                let label = fitted(it.label.get(package.lang), LABELS_MAX[1]);
                write!(out, "\n  {}\n    {}", quoted(&it.code), quoted(&label))?;
            }
            writeln!(out, ".")?;
        }
    }
    // Labels stand at their codes now.
    let kept = table.variables.iter().filter(|it| !matches!(it.kind, VariableKind::Label));
    write!(out, "SAVE OUTFILE={}\n  /KEEP=", quoted(&format!("{}.sav", table.id)))?;
    for it in kept {
        write!(out, "\n    {}", it.id)?;
    }
    writeln!(out, ".")
}

/// Writes how a column that is no text gets its values, and what stands for reasons.
fn typed(out: &mut String, raw: &str, variable: &Variable) -> std::fmt::Result {
    let name = &variable.id;
    let format = match variable.kind {
        VariableKind::Text | VariableKind::Label | VariableKind::Code(_) => return Ok(()),
        VariableKind::Count => "F12.0",
        VariableKind::Number => "F14.2",
        VariableKind::Flag => "F1.0",
        VariableKind::Date => "SDATE10",
    };
    let is_date = matches!(variable.kind, VariableKind::Date);
    write!(out, "RECODE {raw}{}", if is_date { "" } else { " (CONVERT)" })?;
    for (word, number) in reasons() {
        write!(out, "\n  ({}={number})", quoted(word))?;
    }
    writeln!(out, "\n  INTO {name}.")?;
    if is_date {
        let part = |from: u8, long: u8| format!("NUMBER(SUBSTR({raw},{from},{long}),F4.0)");
        writeln!(out, "IF (SUBSTR({raw},5,1)='-') {name}=")?;
        writeln!(out, "  DATE.DMY({},\n  {},\n  {}).", part(9, 2), part(6, 2), part(1, 4))?;
    }
    writeln!(out, "FORMATS {name} ({format}).")?;
    let numbers = reasons().map(|it| it.1);
    let (first, last) = (numbers.clone().min(), numbers.max());
    let (first, last) = (first.unwrap_or(BELOW), last.unwrap_or(BELOW));
    writeln!(out, "MISSING VALUES {name} ({first} THRU {last}).\nVALUE LABELS {name}")?;
    if matches!(variable.kind, VariableKind::Flag) {
        writeln!(out, "  0 'nein'\n  1 'ja'")?;
    }
    for (word, number) in reasons() {
        write!(out, "  {number} {}", quoted(word.trim_matches(['(', ')'])))?;
        out.push('\n');
    }
    writeln!(out, "  .")
}

/// Returns the words that stand where there is no value, each with the number that stands for it.
fn reasons() -> impl Iterator<Item = (&'static str, i64)> + Clone {
    REASONS.iter().filter(|it| !it.0.is_empty()).zip(1..).map(|(it, place)| (it.0, BELOW - place))
}

const fn is_text(variable: &Variable) -> bool {
    matches!(variable.kind, VariableKind::Text | VariableKind::Label | VariableKind::Code(_))
}

/// Returns the name of a column as it is read.
fn raw(place: usize) -> String {
    format!("roh{}", place + 1)
}

/// Returns how many bytes the texts of a column have at most: those that stand in it, and codes and words that may.
fn width(table: &DataTable, place: usize) -> usize {
    let told = table.rows.iter().map(|row| csv::datum(&row[place]).len());
    let codes = match &table.variables[place].kind {
        VariableKind::Code(codes) => codes.as_slice(),
        _ => &[],
    };
    let codes = codes.iter().map(|it| it.code.len());
    let words = REASONS.iter().map(|it| it.0.len());
    told.chain(codes).chain(words).max().unwrap_or(1).min(TEXT_MAX)
}

fn quoted(text: &str) -> String {
    format!("'{}'", text.replace('\'', "''"))
}
