//! Who may use whom: each stage itself and those below it, which its last tests show on broken specimens.

use super::{assert_none, is_name_part, sources, stage_of, text_of};

/// The stages in their order. Each may use itself and those before it.
const LAYERS: [&str; 20] = [
    "base",
    "span",
    "finding",
    "locale",
    "source",
    "programme",
    "partnership",
    "form",
    "submission",
    "archive",
    "season",
    "rules",
    "intake",
    "dataset",
    "privacy",
    "report",
    "render",
    "setup",
    "sample",
    "cli",
];

/// Files above all layers: they put the stages together.
const OUTSIDE: [&str; 2] = ["src/lib.rs", "src/main.rs"];

#[test]
fn no_stage_looks_upwards() {
    assert_none(&sources(&["src"]), upward_looks);
}

#[test]
fn every_stage_has_its_layer() {
    let faults = unlike_layers(&text_of("src/lib.rs"));
    assert!(faults.is_empty(), "{}", faults.join("\n"));
}

/// Finds references to a stage that stands after the file's own.
fn upward_looks(path: &str, text: &str) -> Vec<String> {
    if OUTSIDE.contains(&path) {
        return Vec::new();
    }
    let layer = |name: &str| LAYERS.iter().position(|it| *it == name);
    let own = stage_of(path);
    let Some(own_layer) = layer(own) else {
        return vec![format!("{path}: `{own}` stands in no layer")];
    };
    let mut faults = Vec::new();
    for (line, name) in references(path, text) {
        match layer(&name) {
            Some(other) if other <= own_layer => {}
            Some(_) => faults.push(format!("{path}:{line}: `{own}` looks upwards to `{name}`")),
            None => faults.push(format!("{path}:{line}: `{name}` stands in no layer")),
        }
    }
    faults
}

/// Returns the stages that a file names, with the lines in which it does: by `crate::stage`, in a
/// group `crate::{stage, …}`, or by as many `super::` as lead there.
fn references(path: &str, text: &str) -> Vec<(usize, String)> {
    let code = rooted(path, text);
    let mut found = Vec::new();
    for (at, root) in code.match_indices("crate::") {
        if code[..at].ends_with(is_name_part) {
            continue;
        }
        let first = at + root.len();
        for start in starts(&code, first) {
            let name: String = code[start..].chars().take_while(|it| is_name_part(*it)).collect();
            let line = code[..start].matches('\n').count() + 1;
            found.push((line, if name.is_empty() { "*".to_owned() } else { name }));
        }
    }
    found
}

/// Returns where the names begin that follow `crate::`: one, or one per member of a group.
fn starts(code: &str, first: usize) -> Vec<usize> {
    if !code[first..].starts_with('{') {
        return vec![first];
    }
    let mut starts = Vec::new();
    let (mut depth, mut is_open) = (0, false);
    for (at, it) in code[first..].char_indices() {
        match it {
            '{' => depth += 1,
            '}' if depth == 1 => break,
            '}' => depth -= 1,
            ',' if depth == 1 => is_open = false,
            _ if it.is_whitespace() => {}
            _ if depth == 1 && !is_open => {
                is_open = true;
                starts.push(first + at);
            }
            _ => {}
        }
    }
    starts
}

/// Returns the text without its comments and with every `super::super::` that leads to the root of
/// the crate written as `crate::`.
fn rooted(path: &str, text: &str) -> String {
    let depth = path.split('/').count() - 1;
    let mut is_inner = false;
    let mut code = String::with_capacity(text.len());
    for line in text.lines() {
        if line.contains("mod ") && line.ends_with('{') && !line.starts_with(' ') {
            is_inner = true;
        } else if line == "}" {
            is_inner = false;
        }
        if !line.trim_start().starts_with("//") {
            code.push_str(
                &line.replace(&"super::".repeat(depth + usize::from(is_inner)), "crate::"),
            );
        }
        code.push('\n');
    }
    code
}

/// Finds stages of the crate without a layer, and layers without a stage.
fn unlike_layers(lib: &str) -> Vec<String> {
    let stages: Vec<&str> = lib
        .lines()
        .filter_map(|it| it.trim_start_matches("pub ").strip_prefix("mod ")?.strip_suffix(';'))
        .collect();
    let without_layer = stages.iter().filter(|it| !LAYERS.contains(it));
    let without_stage = LAYERS.iter().filter(|it| !stages.contains(it));
    without_layer
        .map(|it| format!("`{it}` stands in no layer"))
        .chain(without_stage.map(|it| format!("`{it}` is a layer and no stage")))
        .collect()
}

#[test]
fn a_look_upwards_is_found_however_it_is_written() {
    let own = "src/source/csv.rs";
    for (text, line) in [
        ("use crate::report::Table;", 1),
        ("use crate::{base::Money, report};", 1),
        ("use crate::{\n    base::{Money, Period},\n    report::{self, Table},\n};", 3),
        ("fn f() {\n    crate::report::compose();\n}", 2),
        ("use super::super::report::Table;", 1),
        ("#[cfg(test)]\nmod tests {\n    use super::super::super::report::Table;\n}", 3),
        ("macro_rules! m { () => { $crate::report::Table } }", 1),
    ] {
        let expected = format!("{own}:{line}: `source` looks upwards to `report`");
        assert_eq!(upward_looks(own, text), [expected], "{text}");
    }
    assert_eq!(
        upward_looks("src/span.rs", "use super::cli::Error;"),
        ["src/span.rs:1: `span` looks upwards to `cli`"]
    );
}

#[test]
fn a_look_downwards_or_aside_is_none() {
    for text in [
        "use crate::base::{Money, report::Nested};",
        "use crate::source::{Content, Sheet};",
        "use super::workbook::Sheet;",
        "//! See [`compose`](crate::report::compose).",
        "use some_crate::report::Table;",
        "pub(crate) struct Report;",
        "#[cfg(test)]\nmod tests {\n    use super::super::{csv, report};\n}",
    ] {
        assert_eq!(upward_looks("src/source/csv.rs", text), [""; 0], "{text}");
    }
    assert_eq!(upward_looks("src/lib.rs", "pub use crate::cli::start;"), [""; 0]);
}

#[test]
fn a_stage_without_a_layer_is_found() {
    let lib = "//! A crate.\n\npub mod plumbing;\n";
    assert_eq!(unlike_layers(lib)[0], "`plumbing` stands in no layer");
    assert_eq!(unlike_layers(lib).len(), 1 + LAYERS.len());
    assert_eq!(
        upward_looks("src/plumbing.rs", "//! Pipes."),
        ["src/plumbing.rs: `plumbing` stands in no layer"]
    );
    assert_eq!(
        upward_looks("src/span.rs", "use crate::plumbing::Pipe;\nuse crate::*;"),
        ["src/span.rs:1: `plumbing` stands in no layer", "src/span.rs:2: `*` stands in no layer"]
    );
}
