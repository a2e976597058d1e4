//! Writes the script for SPSS, which PSPP runs, too: each table is read as text, typed, labelled, and saved.

use std::fmt::Write;

use super::{fitted, loaded, worded};
use crate::render::csv::{self, REASON_SUFFIX};
use crate::render::package::path;
use crate::report::{Absence, DataTable, Handling, Package, Variable, VariableKind};

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
        let name = if variable.kind.is_text() { variable.id.clone() } else { raw(place) };
        write!(out, "\n    {name} A{}", width(table, place))?;
    }
    writeln!(out, ".")?;
    for (place, variable) in table.variables.iter().enumerate() {
        if !variable.kind.is_text() {
            typed(out, &raw(place), variable)?;
        } else if table.may_lack(place) {
            reasoned(out, &variable.id)?;
        }
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
    write!(out, "SAVE OUTFILE={}\n  /KEEP=", quoted(&format!("{}.sav", table.id)))?;
    for (place, it) in table.variables.iter().enumerate() {
        if matches!(it.kind, VariableKind::Label) {
            continue;
        }
        write!(out, "\n    {}", it.id)?;
        if it.kind.is_text() && table.may_lack(place) {
            write!(out, " {}{REASON_SUFFIX}", it.id)?;
        }
    }
    writeln!(out, ".")
}

/// Writes how a column that is no text gets its values, and what stands for reasons.
fn typed(out: &mut String, raw: &str, variable: &Variable) -> std::fmt::Result {
    let name = &variable.id;
    let format = match variable.kind {
        VariableKind::Number => "F14.2",
        VariableKind::Flag => "F1.0",
        VariableKind::Date => "SDATE10",
        _ => "F12.0",
    };
    let is_date = matches!(variable.kind, VariableKind::Date);
    write!(out, "RECODE {raw}{}", if is_date { "" } else { " (CONVERT)" })?;
    for (reason, number) in numbered() {
        write!(out, "\n  ({}={number})", quoted(reason.word()))?;
    }
    writeln!(out, "\n  INTO {name}.")?;
    if is_date {
        let part = |from: u8, long: u8| format!("NUMBER(SUBSTR({raw},{from},{long}),F4.0)");
        writeln!(out, "IF (SUBSTR({raw},5,1)='-') {name}=")?;
        writeln!(out, "  DATE.DMY({},\n  {},\n  {}).", part(9, 2), part(6, 2), part(1, 4))?;
    }
    writeln!(out, "FORMATS {name} ({format}).")?;
    writeln!(out, "MISSING VALUES {name} (LOWEST THRU {BELOW}).\nVALUE LABELS {name}")?;
    if matches!(variable.kind, VariableKind::Flag) {
        writeln!(out, "  0 'nein'\n  1 'ja'")?;
    }
    for (reason, number) in numbered() {
        writeln!(out, "  {number} {}", quoted(reason.label()))?;
    }
    writeln!(out, "  .")
}

/// Writes how a column of texts becomes blank where there is none, and why in a column beside it: words longer than
/// eight letters cannot be missing values.
fn reasoned(out: &mut String, name: &str) -> std::fmt::Result {
    writeln!(out, "STRING {name}{REASON_SUFFIX} (A32).\nRECODE {name}")?;
    for reason in Absence::ALL {
        writeln!(out, "  ({}={})", quoted(reason.word()), quoted(reason.name()))?;
    }
    writeln!(out, "  INTO {name}{REASON_SUFFIX}.\nRECODE {name}")?;
    for reason in worded() {
        writeln!(out, "  ({}='')", quoted(reason.word()))?;
    }
    writeln!(out, "  .\nMISSING VALUES {name} ('').")
}

/// Returns the reasons that have a word, each with the number that stands for it.
fn numbered() -> impl Iterator<Item = (Absence, i64)> {
    worded().zip(1..).map(|(it, place)| (it, BELOW - place))
}

/// Returns the name of a column as it is read.
fn raw(place: usize) -> String {
    format!("roh{}", place + 1)
}

/// Returns how many bytes the texts of a column may have: as many in every package, as far as they fit, since files
/// whose widths differ cannot be put below each other.
fn width(table: &DataTable, place: usize) -> usize {
    let variable = &table.variables[place];
    let is_name = table.key.contains(&place) || variable.handling == Handling::Pseudonym;
    let usual = match &variable.kind {
        VariableKind::Text if is_name => 120,
        VariableKind::Text | VariableKind::Label => 4_000,
        _ => 32,
    };
    let codes = match &variable.kind {
        VariableKind::Code(codes) => codes.as_slice(),
        _ => &[],
    };
    let told = table.rows.iter().map(|row| csv::datum(&row[place]).len());
    let needed = told.chain(codes.iter().map(|it| it.code.len())).max().unwrap_or(0);
    if needed > usual { TEXT_MAX } else { usual }
}

fn quoted(text: &str) -> String {
    format!("'{}'", text.replace('\'', "''"))
}
