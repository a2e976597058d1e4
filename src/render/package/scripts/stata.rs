//! Writes the script for Stata: each table is read as text, typed, labelled, and saved.

use std::fmt::Write;

use super::{fitted, loaded, worded};
use crate::render::package::path;
use crate::report::{DataTable, Package, Variable, VariableKind};

/// How long, in bytes, the label of a variable may be.
const LABEL_MAX: usize = 80;

/// What stands for reasons, in their order.
const MISSING: [&str; 5] = [".a", ".b", ".c", ".d", ".e"];

pub(super) fn script(package: &Package) -> String {
    let mut out = String::from("version 16\n");
    for table in loaded(package) {
        load(&mut out, table).expect("strings take text");
    }
    out
}

/// Writes how a table is loaded. Columns that are no text are read as text first, since words stand in them, too.
fn load(out: &mut String, table: &DataTable) -> std::fmt::Result {
    let path = quoted(&path(&table.id));
    writeln!(out, "\nimport delimited using {path}, clear varnames(1) case(preserve) ///")?;
    writeln!(out, "    stringcols(_all) encoding(\"UTF-8\") bindquote(strict)")?;
    for [name, yes_or_no] in [["fehlt", ""], ["janein", " 0 \"nein\" 1 \"ja\""]] {
        write!(out, "label define {name}{yes_or_no}")?;
        for (reason, missing) in worded().zip(MISSING) {
            write!(out, " {missing} {}", quoted(reason.label()))?;
        }
        writeln!(out, ", replace")?;
    }
    for variable in &table.variables {
        typed(out, variable)?;
        let label = quoted(&fitted(&variable.label, LABEL_MAX));
        writeln!(out, "label variable {} {label}", variable.id)?;
    }
    write!(out, "order")?;
    for it in &table.variables {
        write!(out, " {}", it.id)?;
    }
    writeln!(out, "\nsave {}, replace", quoted(&format!("{}.dta", table.id)))
}

/// Writes how a column that is no text gets its values, and what stands for reasons.
fn typed(out: &mut String, variable: &Variable) -> std::fmt::Result {
    let name = &variable.id;
    let (value, labels) = match variable.kind {
        VariableKind::Text | VariableKind::Label | VariableKind::Code(_) => return Ok(()),
        VariableKind::Count | VariableKind::Number => ("real(roh)", "fehlt"),
        VariableKind::Flag => ("real(roh)", "janein"),
        VariableKind::Date => ("date(roh, \"YMD\")", "fehlt"),
    };
    writeln!(out, "rename {name} roh\ngenerate double {name} = {value}")?;
    for (reason, missing) in worded().zip(MISSING) {
        writeln!(out, "replace {name} = {missing} if roh == {}", quoted(reason.word()))?;
    }
    writeln!(out, "label values {name} {labels}\ndrop roh")?;
    if matches!(variable.kind, VariableKind::Date) {
        writeln!(out, "format {name} %tdCCYY-NN-DD")?;
    }
    Ok(())
}

fn quoted(text: &str) -> String {
    format!("`\"{text}\"'")
}
