//! Files of one stage may use each other in one direction only.

use std::collections::{BTreeMap, BTreeSet};

use super::{SourceFile, is_name_part, sources};

#[test]
fn no_files_of_a_stage_use_each_other_in_a_circle() {
    let faults = circles(&sources(&["src"]));
    assert!(faults.is_empty(), "\n{}", faults.join("\n"));
}

/// A module by its names from the root of the crate: `["season", "register"]`.
type Module = Vec<String>;

/// Finds neighbours in a folder that use each other, each with everything below it; what a file takes
/// from its own folder's file, which only hands on, counts as taken from where it is written.
fn circles(files: &[SourceFile]) -> Vec<String> {
    let modules: BTreeMap<Module, String> = files
        .iter()
        .map(|(path, text)| (module_of(path), without_tests_and_comments(text)))
        .collect();
    let handed_on: BTreeMap<&Module, BTreeMap<String, Module>> =
        modules.iter().map(|(module, code)| (module, handed_on(module, code, &modules))).collect();
    let mut edges: BTreeMap<Module, BTreeSet<Module>> = BTreeMap::new();
    for (module, code) in &modules {
        for path in paths(module, code) {
            let mut target = written_in(&path, &modules);
            if let Some(name) = path.get(target.len())
                && let Some(home) = handed_on.get(&target).and_then(|it| it.get(name))
            {
                target.clone_from(home);
            }
            let shared = module.iter().zip(&target).take_while(|(a, b)| a == b).count();
            if shared > 0 && shared < module.len() && shared < target.len() {
                let (from, to) = (module[..=shared].to_vec(), target[..=shared].to_vec());
                edges.entry(from).or_default().insert(to);
            }
        }
    }
    let mut faults = Vec::new();
    for from in edges.keys() {
        let mut open = vec![vec![from.clone()]];
        let mut seen = BTreeSet::new();
        while let Some(way) = open.pop() {
            for next in edges.get(&way[way.len() - 1]).into_iter().flatten() {
                // Each circle is told once, from its first module.
                if next == from && way.iter().all(|it| from <= it) {
                    let names: Vec<String> = way.iter().map(|it| it.join("::")).collect();
                    faults.push(format!("{} uses itself", names.join(" uses ")));
                } else if seen.insert(next.clone()) {
                    open.push(way.iter().chain([next]).cloned().collect());
                }
            }
        }
    }
    faults
}

fn module_of(path: &str) -> Module {
    let inside = path.trim_start_matches("src/").trim_end_matches(".rs");
    inside.split('/').filter(|it| *it != "lib").map(str::to_owned).collect()
}

/// Returns the deepest module on a path.
fn written_in(path: &[String], modules: &BTreeMap<Module, String>) -> Module {
    let is_module = |it: &&[String]| modules.contains_key(*it);
    let prefixes = (0..=path.len()).rev().map(|it| &path[..it]);
    prefixes.clone().find(is_module).unwrap_or(&[]).to_vec()
}

/// Returns the names that a module has from modules below it, with those.
fn handed_on(
    module: &Module,
    code: &str,
    modules: &BTreeMap<Module, String>,
) -> BTreeMap<String, Module> {
    let mut names = BTreeMap::new();
    for (at, _) in code.match_indices("use ") {
        let mut found = Vec::new();
        tree(&code[at + 4..], module, &mut found);
        for path in found {
            let home = written_in(&path, modules);
            if home.len() > module.len() && home.starts_with(module) && path.len() > home.len() {
                names.insert(path[path.len() - 1].clone(), home);
            }
        }
    }
    names
}

/// Returns every path from the root that a file names by `crate::` or `super::`.
fn paths(module: &Module, code: &str) -> Vec<Module> {
    let mut found = Vec::new();
    for (at, _) in code.match_indices("crate::") {
        if !code[..at].ends_with(is_name_part) {
            tree(&code[at + 7..], &[], &mut found);
        }
    }
    for (at, _) in code.match_indices("super::") {
        if code[..at].ends_with(|it| is_name_part(it) || it == ':') {
            continue;
        }
        let (mut rest, mut base) = (&code[at..], &module[..]);
        while let Some(inner) = rest.strip_prefix("super::") {
            rest = inner;
            base = &base[..base.len().saturating_sub(1)];
        }
        tree(rest, base, &mut found);
    }
    found
}

/// Reads what follows a prefix: a path, or a group of them; returns how much was read.
fn tree(code: &str, base: &[String], out: &mut Vec<Module>) -> usize {
    let mut path = base.to_vec();
    let mut at = 0;
    loop {
        let name: String = code[at..].chars().take_while(|it| is_name_part(*it)).collect();
        if !name.is_empty() {
            at += name.len();
            if name != "self" {
                path.push(name);
            }
            if code[at..].starts_with("::") {
                at += 2;
                continue;
            }
        } else if code[at..].starts_with('{') {
            at += 1;
            while !code[at..].starts_with('}') && at < code.len() {
                let read = tree(&code[at..], &path, out);
                at += read.max(code[at..].chars().next().map_or(1, char::len_utf8));
                let after = code[at..].find(|it: char| it == '}' || is_name_part(it));
                at += after.unwrap_or(code.len() - at);
            }
            return at + 1;
        }
        out.push(path);
        return at;
    }
}

fn without_tests_and_comments(text: &str) -> String {
    let code = text.split("#[cfg(test)]\nmod tests {").next().unwrap_or_default();
    let lines = code.lines().filter(|it| !it.trim_start().starts_with("//"));
    lines.collect::<Vec<_>>().join("\n")
}

fn program(files: &[(&str, &str)]) -> Vec<SourceFile> {
    files.iter().map(|(path, text)| ((*path).to_owned(), (*text).to_owned())).collect()
}

#[test]
fn a_circle_is_found_however_it_is_written() {
    let stage = ("src/season.rs", "mod due;\nmod register;\npub use register::{Measure, Notice};");
    let due = ("src/season/due.rs", "use super::Measure;");
    for back in [
        "use super::due::Day;",
        "use super::{due, other};",
        "use crate::season::due::{self, Day};",
        "use crate::{base, season::{due::Day}};",
        "fn f() -> crate::season::due::Day {}",
    ] {
        let faults = circles(&program(&[stage, due, ("src/season/register.rs", back)]));
        assert_eq!(faults, ["season::due uses season::register uses itself"], "{back}");
    }
    let three = [
        ("src/a.rs", "mod b;\nmod c;\nmod d;"),
        ("src/a/b.rs", "use super::c;"),
        ("src/a/c.rs", ""),
        ("src/a/c/inner.rs", "use super::super::d::D;"),
        ("src/a/d.rs", "use super::b::B;"),
    ];
    assert_eq!(circles(&program(&three)), ["a::b uses a::c uses a::d uses itself"]);
}

#[test]
fn what_a_folders_own_file_holds_makes_no_circle() {
    let files = [
        ("src/season.rs", "mod due;\nmod register;\npub use due::Day;\npub struct Season;"),
        ("src/season/due.rs", "use super::Season;\nuse super::register::Measure;"),
        (
            "src/season/register.rs",
            "use super::Season;\n// see super::due\nuse crate::base::Money;",
        ),
        ("src/base.rs", "pub struct Money;"),
    ];
    assert_eq!(circles(&program(&files)), [""; 0]);
}
