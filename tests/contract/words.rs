//! The words of forms, reports and the command line: in every language, and asked for by the program.

use std::collections::{BTreeMap, BTreeSet};

use fluent_syntax::ast::Entry;
use fluent_syntax::parser;
use masswerk::base::Lang;
use masswerk::rules;
use masswerk::source::Templates;

use super::{Read, catalogue_of};

/// The variables that the texts of a catalogue use, by their keys.
type Used = BTreeMap<String, BTreeSet<String>>;

fn used(name: &str, text: &str, faults: &mut Vec<String>) -> Used {
    let resource = parser::parse(text).unwrap_or_else(|(resource, errors)| {
        faults.extend(errors.iter().map(|it| format!("{name}: {it}")));
        resource
    });
    let mut out = Used::new();
    for entry in &resource.body {
        let Entry::Message(it) = entry else { continue };
        let mut read = Read::default();
        read.pattern(it.value.as_ref().expect("every key has a text"));
        let variables = read.variables.into_iter().map(str::to_owned).collect();
        if out.insert(it.id.name.to_owned(), variables).is_some() {
            faults.push(format!("{name} says {} twice", it.id.name));
        }
    }
    out
}

/// Returns what is wrong with the catalogues of one name, the German one first, and between them and the
/// words of the program: each key is in all, with the same variables, and is asked for somewhere; each
/// that is asked for is there.
fn faults_of(name: &str, texts: &[&str], asked: &BTreeSet<String>) -> Vec<String> {
    let mut faults = Vec::new();
    let catalogues: Vec<Used> = texts.iter().map(|it| used(name, it, &mut faults)).collect();
    let (german, others) = catalogues.split_first().expect("there is a language");
    for (lang, other) in Lang::ALL.iter().skip(1).zip(others) {
        for (key, used) in german {
            match other.get(key) {
                None => faults.push(format!("{name}: {key} has no text in {lang}")),
                Some(it) if it != used => {
                    faults.push(format!("{name}: {key} uses {used:?} in de, {it:?} in {lang}"));
                }
                Some(_) => {}
            }
        }
        let only = other.keys().filter(|it| !german.contains_key(*it));
        faults.extend(only.map(|it| format!("{name}: {it} has no text in de")));
    }
    for key in german.keys() {
        // A key that is put together stands in the source with a gap.
        let is_meant = |it: &String| match it.split_once('{').zip(it.rsplit_once('}')) {
            None => it == key,
            Some(((before, _), (_, after))) => {
                before.len() + after.len() > 3 && key.starts_with(before) && key.ends_with(after)
            }
        };
        if !asked.iter().any(is_meant) {
            faults.push(format!("{name}: nothing asks for {key}"));
        }
    }
    let family = |it: &str| it.split('-').next().unwrap_or_default().to_owned();
    let families: BTreeSet<String> = german.keys().map(|it| family(it)).collect();
    let lacking = asked.iter().filter(|it| families.contains(&family(it)) && !it.contains('{'));
    let lacking = lacking.filter(|it| !german.contains_key(*it));
    faults.extend(lacking.map(|it| format!("{name} lacks {it}")));
    faults
}

/// Returns the words in quotation marks in the source that may be keys of catalogues.
fn quoted(source: &str) -> BTreeSet<String> {
    let is_key = |it: &&str| {
        it.contains('-')
            && it.starts_with(|first: char| first.is_ascii_lowercase() || first == '{')
            && it.chars().all(|it| it.is_ascii_alphanumeric() || "-_{}.".contains(it))
    };
    source
        .lines()
        .filter(|it| !it.trim_start().starts_with("//"))
        .flat_map(|it| it.split('"').skip(1).step_by(2))
        .filter(is_key)
        .map(str::to_owned)
        .collect()
}

#[test]
fn every_word_of_forms_reports_and_command_line_is_there_in_every_language_and_used() {
    let source = crate::architecture::text_below("src");
    let asked = quoted(&source);
    let metas: BTreeSet<&str> = rules::all().iter().map(|it| it.name).collect();
    let asked: BTreeSet<String> =
        asked.into_iter().filter(|it| !metas.contains(it.as_str())).collect();
    let names: BTreeSet<String> = Lang::ALL
        .into_iter()
        .flat_map(|lang| {
            let templates = Templates::built_in();
            let folder = format!("locales/{}", lang.code());
            templates.below(&folder).map(|it| it.0.to_owned()).collect::<Vec<_>>()
        })
        .collect();
    let files: Vec<&str> = names.iter().map(String::as_str).collect();
    assert_eq!(files, ["cli.ftl", "findings.ftl", "form.ftl", "report.ftl", "setup.ftl"]);
    let faults: Vec<String> = ["cli", "form", "report", "setup"]
        .into_iter()
        .flat_map(|name| {
            let texts = Lang::ALL.map(|it| catalogue_of(it, name));
            assert!(texts.iter().all(|it| it.lines().count() > 15), "{name} is not empty");
            faults_of(name, &texts.each_ref().map(|it| &**it), &asked)
        })
        .collect();
    assert_eq!(faults, Vec::<String>::new());
}

#[test]
fn a_word_that_is_missing_in_one_language_or_used_by_nobody_is_named() {
    let asked =
        quoted("text(\"report-a\");\n// \"report-c\"\nfill(&format!(\"report-mark-{}\"))\n");
    let faults = |german: &str, english: &str| faults_of("report", &[german, english], &asked);
    let sound = "report-a = A { $x }\nreport-mark-b = B\n";
    assert_eq!(faults(sound, sound), Vec::<String>::new());
    assert_eq!(
        faults(sound, "report-a = A\nreport-d = D\n"),
        [
            "report: report-a uses {\"x\"} in de, {} in en",
            "report: report-mark-b has no text in en",
            "report: report-d has no text in de",
        ]
    );
    let other = "report-b = B\nreport-mark-b = B\n";
    assert_eq!(
        faults(other, other),
        ["report: nothing asks for report-b", "report lacks report-a"]
    );
}
