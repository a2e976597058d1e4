//! What must agree across files: codes, names, catalogues in both languages, pages of the rules.
//!
//! Each check is a function that returns what is wrong, so that a test can also show it a specimen in
//! which something is.

mod words;

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

/// What a message says beside what was found, and whether it knows the place.
const ATTRIBUTES: [(&str, bool); 3] = [("hint", true), ("title", false), ("explanation", false)];

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
        let attributes = ATTRIBUTES.map(|(name, takes_args)| {
            let own = message.attributes.iter().find(|it| it.id.name == name);
            let args = if takes_args { meta.args } else { &[][..] };
            (format!("{}.{name}", meta.name), own.map(|it| &it.value), args)
        });
        let message_itself = (meta.name.to_owned(), message.value.as_ref(), meta.args);
        let parts = std::iter::once(message_itself).chain(attributes);
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
        let is_known = |name: &str| ATTRIBUTES.iter().any(|it| it.0 == name);
        for it in message.attributes.iter().filter(|it| !is_known(it.id.name)) {
            faults.push(format!("{lang}: {} has a .{}", meta.name, it.id.name));
        }
    }
    faults.extend(messages.keys().map(|it| format!("{lang}: nothing is called {it}")));
    faults
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
fn faults_of_codes(metas: &[&Meta], retired: &[(&str, &str)]) -> Vec<String> {
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
        if retired.iter().any(|it| it.0 == code) {
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
fn a_text_that_is_missing_or_wrong_is_named() {
    let faults = |text: &str| faults_of_catalogue("de", text, &[&SPECIMEN]);
    let sound = "amount-negative = { $field }\n .hint = b\n .title = c\n .explanation = d\n";
    assert_eq!(faults(sound), Vec::<String>::new());
    assert_eq!(faults(""), ["de lacks amount-negative"]);
    assert_eq!(
        faults("amount-negative = Text.\n"),
        ["hint", "title", "explanation"].map(|it| format!("de lacks amount-negative.{it}"))
    );
    assert_eq!(
        faults(
            "amount-negative = { $feld ->\n   *[x] { $field }\n }\n    .hint = { $amount }\n    \
             .title = { $field }\n    .explanation = { $field }\n"
        ),
        [
            "de: amount-negative uses $feld, which it is not given",
            "de: amount-negative.hint uses $amount, which it is not given",
            "de: amount-negative.title uses $field, which it is not given",
            "de: amount-negative.explanation uses $field, which it is not given",
        ]
    );
    assert_eq!(
        faults(&format!("{sound} .tip = e\nother = {{ amount-negative }}\n")),
        ["de: amount-negative has a .tip", "de: nothing is called other"]
    );
    assert_eq!(
        faults(&sound.replace("= b", "= { other }").replace("= c", "= { other }")),
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

/// Returns the libraries of a manifest that a record does not name.
fn unrecorded_libraries(manifest: &str, record: &str) -> Vec<String> {
    let mut missing = Vec::new();
    let mut lists_libraries = false;
    for line in manifest.lines() {
        if line.starts_with('[') {
            lists_libraries = line.ends_with("dependencies]");
        } else if lists_libraries && let Some((name, _)) = line.split_once(" = ") {
            let is_named = record.contains(&format!("`{name}`"));
            missing.extend((!is_named).then(|| name.to_owned()));
        }
    }
    missing
}

#[test]
fn every_library_has_its_reason() {
    let manifest = include_str!("../Cargo.toml");
    let record = include_str!("../docs/decisions/0012-libraries.md");
    assert_eq!(unrecorded_libraries(manifest, record), Vec::<String>::new());
    let specimen =
        "[features]\na = []\n[dependencies]\nb = \"1\"\nc = \"1\"\n[lints.rust]\nd = 1\n";
    assert_eq!(unrecorded_libraries(specimen, "| `b` 1 |"), ["c"]);
}

/// Returns the codes between others that are neither given nor retired with a reason.
fn unexplained_gaps(metas: &[&Meta], retired: &[(&str, &str)]) -> Vec<String> {
    let given = metas.iter().map(|it| it.code);
    let explained = retired.iter().filter(|it| !it.1.is_empty()).map(|it| it.0);
    let mut numbers: BTreeMap<&str, BTreeSet<u16>> = BTreeMap::new();
    for (letter, number) in given.chain(explained).map(|it| it.split_at(1)) {
        numbers.entry(letter).or_default().insert(number.parse().expect("a code has a number"));
    }
    let gaps = numbers.iter().flat_map(|(letter, known)| {
        let (first, last) = (known.first().copied(), known.last().copied());
        let all = first.unwrap_or_default()..=last.unwrap_or_default();
        all.filter(|it| !known.contains(it)).map(move |it| format!("{letter}{it:03}"))
    });
    gaps.collect()
}

#[test]
fn a_code_that_is_not_given_says_why() {
    assert_eq!(unexplained_gaps(&rules::all(), rules::RETIRED), Vec::<String>::new());
    let retired = [("V102", "a specimen"), ("V101", "a specimen"), ("I001", "")];
    assert_eq!(unexplained_gaps(&[&SPECIMEN], &retired), ["V103"]);
}

#[test]
fn a_code_given_twice_or_again_is_named() {
    static OTHER: Meta = Meta { code: "V104", name: "Amount", args: &["a", "a"], ..SPECIMEN };
    static ODD: Meta = Meta { code: "X1", ..SPECIMEN };
    assert_eq!(
        faults_of_codes(&[&SPECIMEN, &OTHER, &ODD], &[("V104", "a specimen")]),
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
    let faults: [(&str, &[&Meta]); 5] = [
        ("I", &masswerk::source::faults::ALL),
        ("D", &masswerk::programme::faults::ALL),
        ("FV", &masswerk::submission::faults::ALL),
        ("I", &masswerk::archive::faults::ALL),
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
