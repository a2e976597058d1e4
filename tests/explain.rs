//! What `explain` and `rules` say of each kind of finding.

use std::collections::BTreeSet;

use masswerk::rules;

use crate::beginning::Empty;

fn json(empty: &Empty, arguments: &[&str]) -> Vec<serde_json::Value> {
    let json = empty.prints("", &[arguments, &["--format", "json"]].concat());
    let json: serde_json::Value = serde_json::from_str(&json).expect("it is JSON");
    json["rules"].as_array().expect("there are rules").clone()
}

#[test]
fn every_finding_is_explained_in_either_language() {
    let empty = Empty::new();
    let metas = rules::all();
    for lang in ["de", "en"] {
        let all = json(&empty, &["regeln", "--lang", lang]);
        assert_eq!(all.len(), metas.len());
        let text = |it: &serde_json::Value, key| it[key].as_str().expect("a text").to_owned();
        for (it, meta) in all.iter().zip(&metas) {
            assert_eq!((text(it, "code"), text(it, "name")), (meta.code.into(), meta.name.into()));
            // As long as it takes, and no longer than somebody reads who has a return before them.
            let length = text(it, "explanation").chars().count();
            assert!((50..=360).contains(&length), "{lang} {}: {length}", meta.code);
        }
        let said: BTreeSet<String> = all.iter().map(|it| text(it, "explanation")).collect();
        assert_eq!(said.len(), metas.len(), "{lang}: two findings are explained alike");
        let list = empty.prints("", &["rules", "--lang", lang]);
        for it in &all {
            assert!(list.contains(&format!("  {}  ", text(it, "code"))), "{list}");
        }
    }
}

#[test]
fn a_finding_is_found_by_its_code_or_name_and_says_what_it_does() {
    let empty = Empty::new();
    let page = empty.prints("", &["erklären", "v104"]);
    assert!(page.starts_with("V104  Beträge unter null\n\nOb Geld eingenommen"), "{page}");
    assert!(page.contains("\nEin Fehler: Die Meldung zählt nicht mit"), "{page}");
    assert!(page.contains("mit der Regel V104"), "{page}");
    assert_eq!(empty.prints("", &["explain", "amount-negative"]), page);
    let pages = empty.prints("", &["erklaeren", "V104", "D101"]);
    assert!(pages.starts_with(&page) && pages.contains("Es wird nichts berechnet"), "{pages}");
    // What nobody can let pass says nothing of waivers.
    assert!(!empty.prints("", &["explain", "I005"]).contains("Freigaben"));
    let codes: Vec<_> = json(&empty, &["explain", "P126", "R105"]);
    assert_eq!(codes.iter().map(|it| &it["code"]).collect::<Vec<_>>(), ["P126", "R105"]);
}

#[test]
fn a_code_that_there_is_not_is_answered_with_the_one_that_may_be_meant() {
    let empty = Empty::new();
    let refused = |code: &str| {
        let output = empty.0.command(&["erklären", code]).output().expect("the program starts");
        assert_eq!(output.status.code(), Some(2), "{code}");
        String::from_utf8_lossy(&output.stderr).into_owned()
    };
    let said = refused("amount-negatives");
    assert!(said.contains("Ist „amount-negative“ gemeint?"), "{said}");
    let said = refused("X999");
    assert!(said.contains("„masswerk regeln“ zeigt alle."), "{said}");
}
