//! What must agree across files: codes, names, catalogues in both languages, pages of the rules.
//!
//! Each check is a function that returns what is wrong, so that a test can also show it a specimen in
//! which something is.

use std::collections::{BTreeMap, BTreeSet};

use fluent_syntax::ast::{Entry, Expression, InlineExpression, Pattern, PatternElement};
use fluent_syntax::parser;
use masswerk::base::Lang;
use masswerk::finding::{Meta, Severity};
use masswerk::rules;
use masswerk::source::Templates;

/// The fixed headings of a rule's page, in their order.
const HEADINGS: [&str; 5] =
    ["# What it finds", "# Why it matters", "# Example", "# What to do", "# Source"];

/// Returns what is wrong with a catalogue of findings.
fn faults_of_catalogue(lang: &str, text: &str, metas: &[&Meta]) -> Vec<String> {
    let resource = match parser::parse(text) {
        Ok(resource) => resource,
        Err((_, errors)) => return errors.iter().map(|it| format!("{lang}: {it}")).collect(),
    };
    let mut faults = Vec::new();
    let mut messages = BTreeMap::new();
    for entry in &resource.body {
        match entry {
            Entry::Message(it) => {
                let earlier = messages.insert(it.id.name, it);
                faults.extend(earlier.map(|it| format!("{lang} says {} twice", it.id.name)));
            }
            Entry::Term(it) => faults.push(format!("{lang} has a term -{}", it.id.name)),
            _ => {}
        }
    }
    for meta in metas {
        let Some(message) = messages.remove(meta.name) else {
            faults.push(format!("{lang} lacks {}", meta.name));
            continue;
        };
        let hint = message.attributes.iter().find(|it| it.id.name == "hint");
        let title = message.attributes.iter().find(|it| it.id.name == "title");
        let parts = [
            (meta.name.to_owned(), message.value.as_ref(), meta.args),
            (format!("{}.hint", meta.name), hint.map(|it| &it.value), meta.args),
            (format!("{}.title", meta.name), title.map(|it| &it.value), &[][..]),
        ];
        for (key, pattern, args) in parts {
            let Some(pattern) = pattern else {
                faults.push(format!("{lang} lacks {key}"));
                continue;
            };
            let mut read = Read::default();
            read.pattern(pattern);
            for name in read.variables.iter().filter(|it| !args.contains(it)) {
                faults.push(format!("{lang}: {key} uses ${name}, which it is not given"));
            }
            faults.extend(read.others.iter().map(|it| format!("{lang}: {key} refers to {it}")));
        }
        let is_known = |name: &str| ["hint", "title"].contains(&name);
        for it in message.attributes.iter().filter(|it| !is_known(it.id.name)) {
            faults.push(format!("{lang}: {} has a .{}", meta.name, it.id.name));
        }
    }
    faults.extend(messages.keys().map(|it| format!("{lang}: nothing is called {it}")));
    faults
}

/// Returns what is wrong with the catalogues of one name in the two languages, and between them and the
/// words of the program: each key is in both, with the same variables, and is asked for somewhere; each
/// that is asked for is there.
fn faults_of_pair(name: &str, texts: [&str; 2], asked: &BTreeSet<String>) -> Vec<String> {
    let mut faults = Vec::new();
    let [german, english] = texts.map(|text| {
        let resource = parser::parse(text).unwrap_or_else(|(resource, errors)| {
            faults.extend(errors.iter().map(|it| format!("{name}: {it}")));
            resource
        });
        let mut variables: BTreeMap<String, BTreeSet<String>> = BTreeMap::new();
        for entry in &resource.body {
            let Entry::Message(it) = entry else { continue };
            let mut read = Read::default();
            read.pattern(it.value.as_ref().expect("every key has a text"));
            let used = read.variables.into_iter().map(str::to_owned).collect();
            if variables.insert(it.id.name.to_owned(), used).is_some() {
                faults.push(format!("{name} says {} twice", it.id.name));
            }
        }
        variables
    });
    for (key, used) in &german {
        match english.get(key) {
            None => faults.push(format!("{name}: {key} has no English text")),
            Some(other) if other != used => {
                faults.push(format!("{name}: {key} uses {used:?} in German, {other:?} in English"));
            }
            Some(_) => {}
        }
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
    let only = english.keys().filter(|it| !german.contains_key(*it));
    faults.extend(only.map(|it| format!("{name}: {it} has no German text")));
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

/// What a pattern refers to.
#[derive(Default)]
struct Read<'a> {
    variables: BTreeSet<&'a str>,
    others: BTreeSet<&'a str>,
}

impl<'a> Read<'a> {
    fn pattern(&mut self, pattern: &Pattern<&'a str>) {
        for element in &pattern.elements {
            if let PatternElement::Placeable { expression } = element {
                self.expression(expression);
            }
        }
    }

    fn expression(&mut self, expression: &Expression<&'a str>) {
        match expression {
            Expression::Inline(inline) => self.inline(inline),
            Expression::Select { selector, variants } => {
                self.inline(selector);
                for it in variants {
                    self.pattern(&it.value);
                }
            }
        }
    }

    fn inline(&mut self, inline: &InlineExpression<&'a str>) {
        match inline {
            InlineExpression::VariableReference { id } => {
                self.variables.insert(id.name);
            }
            InlineExpression::FunctionReference { id, .. }
            | InlineExpression::MessageReference { id, .. }
            | InlineExpression::TermReference { id, .. } => {
                self.others.insert(id.name);
            }
            InlineExpression::Placeable { expression } => self.expression(expression),
            InlineExpression::StringLiteral { .. } | InlineExpression::NumberLiteral { .. } => {}
        }
    }
}

/// Returns what is wrong with the tone and typography of a catalogue.
fn faults_of_tone(lang: &str, text: &str) -> Vec<String> {
    let mut faults = Vec::new();
    for (number, line) in text.lines().enumerate().filter(|(_, it)| !it.starts_with('#')) {
        let mut fault = |what: &str| faults.push(format!("{lang}:{}: {what}: {line}", number + 1));
        if line.contains('!') {
            fault("an exclamation mark");
        }
        if line.contains(['"', '\'']) {
            fault("a straight quotation mark");
        }
        if line.contains("Fehler:") || line.contains("Error:") {
            fault("a cry");
        }
        let is_sentence = line.ends_with('.') || line.trim().ends_with(['=', '>', '}']);
        let is_title = line.trim_start().starts_with(".title =");
        if !line.is_empty() && !is_title && !is_sentence {
            fault("no full stop");
        }
        if is_title && line.ends_with('.') {
            fault("a full stop");
        }
        let (opened, closed) = if lang == "de" { ('„', '“') } else { ('“', '”') };
        if line.matches(opened).count() != line.matches(closed).count() {
            fault("a quotation mark without its other half");
        }
    }
    faults
}

/// Returns what is wrong with the codes and names of findings.
fn faults_of_codes(metas: &[&Meta], retired: &[&str]) -> Vec<String> {
    let mut faults = Vec::new();
    let (mut codes, mut names) = (BTreeSet::new(), BTreeSet::new());
    for meta in metas {
        let (code, name) = (meta.code, meta.name);
        let (letter, number) = code.split_at(1);
        if !"IDFVRSP".contains(letter) || number.len() != 3 || number.parse::<u16>().is_err() {
            faults.push(format!("{code} is no code"));
        }
        if !codes.insert(code) {
            faults.push(format!("{code} is given twice"));
        }
        if retired.contains(&code) {
            faults.push(format!("{code} is given again"));
        }
        if !names.insert(name) {
            faults.push(format!("{name} names two findings"));
        }
        let is_word = |it: &str| !it.is_empty() && it.chars().all(|it| it.is_ascii_lowercase());
        if !name.split('-').all(is_word) || !name.contains('-') {
            faults.push(format!("{name} is no name of words and hyphens"));
        }
        let arguments: BTreeSet<&str> = meta.args.iter().copied().collect();
        if arguments.len() < meta.args.len() {
            faults.push(format!("{name} has an argument twice"));
        }
    }
    faults
}

/// Returns what is wrong with a rule's page.
fn faults_of_page(name: &str, page: Option<&str>) -> Vec<String> {
    let Some(page) = page else { return vec![format!("{name} has no page")] };
    let headings: Vec<&str> = page.lines().filter(|it| it.starts_with('#')).collect();
    if headings != HEADINGS {
        return vec![format!("{name} has the headings {headings:?}")];
    }
    let mut bodies = page.split("# ").skip(1).map(|it| it.split_once('\n').map_or("", |it| it.1));
    if bodies.any(|it| it.trim().is_empty()) {
        return vec![format!("{name} has a heading with nothing under it")];
    }
    Vec::new()
}

fn catalogue(lang: Lang) -> String {
    catalogue_of(lang, "findings")
}

fn catalogue_of(lang: Lang, name: &str) -> String {
    let templates = Templates::built_in();
    let path = format!("locales/{}/{name}.ftl", lang.code());
    String::from_utf8(templates.get(&path).expect("there is a catalogue").to_vec())
        .expect("it is UTF-8")
}

fn all_rules() -> Vec<(char, &'static Meta)> {
    let values = rules::VALUE_RULES.iter().map(|it| ('V', it.meta()));
    let records = rules::RECORD_RULES.iter().map(|it| ('R', it.meta()));
    let submissions = rules::SUBMISSION_RULES.iter().map(|it| ('S', it.meta()));
    let programme = rules::PROGRAMME_RULES.iter().map(|it| ('P', it.meta()));
    values.chain(records).chain(submissions).chain(programme).collect()
}

static SPECIMEN: Meta = Meta {
    code: "V104",
    name: "amount-negative",
    severity: Severity::Error,
    args: &["field"],
    since: "0.1.0",
};

#[test]
fn every_finding_has_its_texts_in_both_languages() {
    let faults = Lang::ALL.map(|it| faults_of_catalogue(it.code(), &catalogue(it), &rules::all()));
    assert_eq!(faults.concat(), Vec::<String>::new());
}

#[test]
fn every_word_of_forms_reports_and_command_line_is_there_in_both_languages_and_used() {
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
    assert_eq!(files, ["cli.ftl", "findings.ftl", "form.ftl", "report.ftl"]);
    let faults: Vec<String> = ["cli", "form", "report"]
        .into_iter()
        .flat_map(|name| {
            let texts = Lang::ALL.map(|it| catalogue_of(it, name));
            assert!(texts.iter().all(|it| it.lines().count() > 20), "{name} is not empty");
            faults_of_pair(name, [&texts[0], &texts[1]], &asked)
        })
        .collect();
    assert_eq!(faults, Vec::<String>::new());
}

#[test]
fn a_word_that_is_missing_in_one_language_or_used_by_nobody_is_named() {
    let asked =
        quoted("text(\"report-a\");\n// \"report-c\"\nfill(&format!(\"report-mark-{}\"))\n");
    let faults = |german: &str, english: &str| faults_of_pair("report", [german, english], &asked);
    let sound = "report-a = A { $x }\nreport-mark-b = B\n";
    assert_eq!(faults(sound, sound), Vec::<String>::new());
    assert_eq!(
        faults(sound, "report-a = A\nreport-d = D\n"),
        [
            "report: report-a uses {\"x\"} in German, {} in English",
            "report: report-mark-b has no English text",
            "report: report-d has no German text",
        ]
    );
    let other = "report-b = B\nreport-mark-b = B\n";
    assert_eq!(
        faults(other, other),
        ["report: nothing asks for report-b", "report lacks report-a"]
    );
}

#[test]
fn a_text_that_is_missing_or_wrong_is_named() {
    let faults = |text: &str| faults_of_catalogue("de", text, &[&SPECIMEN]);
    assert_eq!(
        faults(
            "amount-negative = { $field } fehlt.\n    .hint = Tun Sie etwas.\n    .title = Etwas\n"
        ),
        Vec::<String>::new()
    );
    assert_eq!(faults(""), ["de lacks amount-negative"]);
    assert_eq!(
        faults("amount-negative = Text.\n"),
        ["de lacks amount-negative.hint", "de lacks amount-negative.title"]
    );
    assert_eq!(
        faults(
            "amount-negative = { $feld ->\n   *[x] { $field }\n }\n    .hint = { $amount }\n    \
             .title = { $field }\n"
        ),
        [
            "de: amount-negative uses $feld, which it is not given",
            "de: amount-negative.hint uses $amount, which it is not given",
            "de: amount-negative.title uses $field, which it is not given",
        ]
    );
    assert_eq!(
        faults(
            "amount-negative = a\n    .hint = b\n    .title = c\n    .tip = d\n\
             other = { amount-negative }\n"
        ),
        ["de: amount-negative has a .tip", "de: nothing is called other"]
    );
    assert_eq!(
        faults("amount-negative = a\n    .hint = { other }\n    .title = { other }\n"),
        ["de: amount-negative.hint refers to other", "de: amount-negative.title refers to other",]
    );
    assert!(!faults("amount-negative = { $field\n").is_empty());
}

#[test]
fn the_catalogues_speak_politely_and_in_good_typography() {
    let faults = Lang::ALL.map(|it| faults_of_tone(it.code(), &catalogue(it)));
    assert_eq!(faults.concat(), Vec::<String>::new());
}

#[test]
fn a_cry_and_a_straight_quotation_mark_are_named() {
    let shown = [
        "a = Fehler: falsch.",
        "a = Falsch!",
        "a = \"x\" fehlt.",
        "a = „x“ fehlt",
        "a = „x fehlt.",
        "    .title = Beträge unter null.",
    ];
    for text in shown {
        assert_eq!(
            faults_of_tone("de", text).len(),
            if text.ends_with('!') { 2 } else { 1 },
            "{text}"
        );
    }
    assert_eq!(faults_of_tone("en", "a = “x” is missing."), Vec::<String>::new());
    assert_eq!(faults_of_tone("en", "    .title = Amounts below zero"), Vec::<String>::new());
}

#[test]
fn codes_and_names_are_unique_and_well_formed() {
    assert_eq!(faults_of_codes(&rules::all(), rules::RETIRED), Vec::<String>::new());
}

#[test]
fn a_code_given_twice_or_again_is_named() {
    static OTHER: Meta = Meta { code: "V104", name: "Amount", args: &["a", "a"], ..SPECIMEN };
    static ODD: Meta = Meta { code: "X1", ..SPECIMEN };
    assert_eq!(
        faults_of_codes(&[&SPECIMEN, &OTHER, &ODD], &["V104"]),
        [
            "V104 is given again",
            "V104 is given twice",
            "V104 is given again",
            "Amount is no name of words and hyphens",
            "Amount has an argument twice",
            "X1 is no code",
            "amount-negative names two findings",
        ]
    );
}

#[test]
fn the_letter_of_a_rule_is_its_scope() {
    for (letter, meta) in all_rules() {
        assert!(meta.code.starts_with(letter), "{} stands among the rules of {letter}", meta.code);
    }
    let faults: [(&str, &[&Meta]); 4] = [
        ("I", &masswerk::source::faults::ALL),
        ("D", &masswerk::programme::faults::ALL),
        ("FV", &masswerk::submission::faults::ALL),
        ("PI", &masswerk::season::faults::ALL),
    ];
    for (letters, metas) in faults {
        for meta in metas {
            assert!(letters.contains(&meta.code[..1]), "{} is none of {letters}", meta.code);
        }
    }
}

#[test]
fn every_rule_has_a_page_with_the_fixed_headings() {
    let metas = rules::all();
    let unused = metas.iter().find(|it| it.code == "P111");
    let pages = all_rules().into_iter().map(|it| it.1).chain(unused.copied());
    let faults = pages.flat_map(|it| faults_of_page(it.name, rules::page(it).as_deref()));
    assert_eq!(faults.collect::<Vec<_>>(), Vec::<String>::new());
}

#[test]
fn a_page_without_its_headings_is_named() {
    assert_eq!(faults_of_page("x", None), ["x has no page"]);
    assert_eq!(
        faults_of_page("x", Some("# What it finds\nA")),
        ["x has the headings [\"# What it finds\"]"]
    );
    let page = HEADINGS.join("\n");
    assert_eq!(faults_of_page("x", Some(&page)), ["x has a heading with nothing under it"]);
}
