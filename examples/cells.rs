//! Prints what is read of spreadsheet files, one JSON object per cell, for comparison with others.

use std::io::Write;
use std::path::PathBuf;

use masswerk::finding::{Arg, Findings};
use masswerk::source::{Content, Limits, Loaded, load, read};
use masswerk::span::{FileId, Files};
use serde_json::{Map, Value, json};

fn main() -> std::io::Result<()> {
    let mut limits = Limits::EVERYDAY;
    let mut out = std::io::BufWriter::new(std::io::stdout().lock());
    let mut files = Files::default();
    for argument in std::env::args_os().skip(1) {
        if argument == "--wide" {
            limits = Limits { bytes: limits.bytes, unpacked: limits.unpacked, ..Limits::OWN };
            continue;
        }
        let path = PathBuf::from(argument);
        let shown = path.display().to_string();
        let file = files.note(&shown);
        let mut found = Findings::default();
        let book = match load(&path, file, &limits) {
            Ok(bytes) => read(vec![Loaded { file, sheet: None, bytes }], &limits, &mut found),
            Err(finding) => {
                found.push(finding);
                None
            }
        };
        for sheet in book.iter().flat_map(|it| &it.sheets) {
            let line = json!({"file": shown, "sheet": &*sheet.name, "hidden": sheet.is_hidden});
            writeln!(out, "{line}")?;
            for (at, content) in sheet.cells() {
                let (kind, value) = shown_of(content);
                let cell = at.to_string();
                let line = json!({
                    "file": shown, "sheet": &*sheet.name, "cell": cell, "kind": kind, "value": value
                });
                writeln!(out, "{line}")?;
            }
        }
        write_findings(&mut out, &shown, file, &found)?;
    }
    out.flush()
}

fn shown_of(content: &Content) -> (&'static str, Value) {
    match content {
        Content::Text(text) => ("text", json!(text)),
        Content::Number(number) => ("number", json!(number)),
        Content::Formatted(number, format) => ("formatted", json!([number, format])),
        Content::Date(day) => ("date", json!(day.map(|it| it.to_string()))),
        Content::Bool(value) => ("bool", json!(value)),
        Content::Error(error) => ("error", json!(error)),
        Content::Uncomputed => ("formula", Value::Null),
        Content::Damaged => ("damaged", Value::Null),
    }
}

fn write_findings(
    out: &mut impl Write,
    shown: &str,
    file: FileId,
    found: &Findings,
) -> std::io::Result<()> {
    for finding in found.in_file(file) {
        let args: Map<String, Value> = finding
            .args
            .iter()
            .map(|(name, arg)| {
                let value = match arg {
                    Arg::Text(text) => json!(text),
                    Arg::Count(count) => json!(count),
                    other => json!(format!("{other:?}")),
                };
                ((*name).to_owned(), value)
            })
            .collect();
        let inside = finding.at.inside();
        let place = (!inside.is_empty()).then_some(inside);
        let code = finding.meta.code;
        writeln!(out, "{}", json!({"file": shown, "code": code, "args": args, "cell": place}))?;
    }
    Ok(())
}
