//! No sentence of one language stands in what commands say in the other.

use std::collections::BTreeSet;

use fluent_syntax::ast::{Entry, Expression, InlineExpression, Pattern, PatternElement};
use masswerk::base::Lang;
use masswerk::source::Templates;

use crate::demo::Demo;

/// Words by which a piece of text is told from one that both languages may have.
const WORDS_MIN: usize = 4;

/// Returns the pieces of text of all catalogues of a language, without what is filled in.
fn pieces(lang: Lang) -> BTreeSet<String> {
    let mut pieces = BTreeSet::new();
    for (_, text) in Templates::built_in().catalogues(lang) {
        let resource = fluent_syntax::parser::parse(&*text).expect("the catalogue is sound");
        for entry in &resource.body {
            let Entry::Message(message) = entry else { continue };
            let attributes = message.attributes.iter().map(|it| &it.value);
            for it in message.value.iter().chain(attributes) {
                gather(it, &mut pieces);
            }
        }
    }
    pieces
}

fn gather(pattern: &Pattern<&str>, pieces: &mut BTreeSet<String>) {
    for element in &pattern.elements {
        match element {
            PatternElement::TextElement { value } => {
                let piece = value.split_whitespace().collect::<Vec<_>>().join(" ");
                if piece.split(' ').count() >= WORDS_MIN {
                    pieces.insert(piece);
                }
            }
            PatternElement::Placeable { expression } => within(expression, pieces),
        }
    }
}

fn within(expression: &Expression<&str>, pieces: &mut BTreeSet<String>) {
    match expression {
        Expression::Select { variants, .. } => {
            for it in variants {
                gather(&it.value, pieces);
            }
        }
        Expression::Inline(InlineExpression::Placeable { expression }) => {
            within(expression, pieces);
        }
        Expression::Inline(_) => {}
    }
}

/// Returns the pieces that stand in a text.
fn found<'a>(text: &str, pieces: &'a BTreeSet<String>) -> Vec<&'a str> {
    let text = text.split_whitespace().collect::<Vec<_>>().join(" ");
    pieces.iter().map(String::as_str).filter(|it| text.contains(it)).collect()
}

/// Returns what the program says when it is called in every way that there is.
fn everything_said(lang: Lang) -> String {
    let demo = Demo::new();
    let names: Vec<String> =
        masswerk::cli::command(lang).get_subcommands().map(|it| it.get_name().to_owned()).collect();
    let mut calls: Vec<Vec<&str>> = names.iter().map(|it| vec![it.as_str(), "--help"]).collect();
    calls.extend(names.iter().map(|it| vec![it.as_str(), "-h"]));
    calls.extend([
        vec!["--help"],
        vec!["init", "neu", "--name", "A", "--lead-office", "B", "--coordination-office", "C"],
        vec!["init", "eine", "--demo"],
        vec!["doctor"],
        vec!["run"],
        vec!["run"],
        vec!["check"],
        vec!["check", "--format", "short"],
        vec!["check", "--period", "2025-Q1", "--as-of", "2025-03-01"],
        vec!["check", "2025-Q9"],
        vec!["status"],
        vec!["trace"],
        vec!["trace", "spending/share"],
        vec!["trace", "nichts"],
        vec!["report"],
        vec!["report", "auswertung"],
        vec!["report", "auswertung", "--since", "7"],
        vec!["report", "nichts"],
        vec!["compare", "masswerk.toml", "output"],
        vec!["verify", "input"],
        vec!["verify", "masswerk.toml"],
        vec!["verify", "nirgends"],
        vec!["form"],
        vec!["form", "M-99"],
        vec!["rules"],
        vec!["generate", "fish"],
        vec!["explain", "X999"],
        vec!["nichts"],
        vec!["run", "--period", "bald"],
        vec!["run", "--workspace", "nirgends"],
    ]);
    let codes: Vec<&str> = masswerk::rules::all().iter().map(|it| it.code).collect();
    calls.push([&["explain"], &codes[..]].concat());
    let said = calls.into_iter().map(|call| {
        let call = [&call[..], &["--lang", lang.code()]].concat();
        let output = demo.command(&call).output().expect("the program starts");
        let said = [output.stdout, output.stderr].concat();
        assert!(!said.is_empty(), "{call:?}");
        String::from_utf8_lossy(&said).into_owned()
    });
    said.collect()
}

#[test]
fn whatever_is_called_in_one_language_is_answered_in_it_alone() {
    for (lang, other) in [(Lang::De, Lang::En), (Lang::En, Lang::De)] {
        let said = everything_said(lang);
        let (own, foreign) = (pieces(lang), pieces(other));
        let foreign: BTreeSet<String> = foreign.difference(&own).cloned().collect();
        assert_eq!(found(&said, &foreign), Vec::<&str>::new(), "called in {}", lang.code());
        // What the check looks for can be found: the language's own pieces are there in numbers.
        assert!(found(&said, &own).len() > 200, "{}", found(&said, &own).len());
        let specimen = format!("{said} {}", foreign.first().expect("there are pieces"));
        assert_eq!(found(&specimen, &foreign).len(), 1);
    }
}
