//! Seasons with a fault in nearly every return: each is found, by the rule that is meant to.

use std::collections::BTreeSet;

use masswerk::sample::{Kit, Request, Texts, Workspace, generate};
use serde_json::Value as Json;

use crate::demo::Demo;

/// Files and codes of findings.
type Codes = BTreeSet<(String, String)>;

/// Makes the season of a partnership.
pub(crate) fn made(measures: usize, quarters: u8, faults: i64) -> Workspace {
    let kit = Kit::load().expect("the definition is sound");
    let texts = Texts::load().expect("the texts are sound");
    let request = Request { measures, quarters, partnerships: 1, seed: 11, rows: 0, faults };
    generate(&kit, &texts, &request).expect("a season can be made").remove(0)
}

/// Returns what is found and what is meant to be found in a season with faults in so many of a
/// hundred returns.
fn found(faults: i64) -> (Codes, Codes) {
    let season = made(40, 2, faults);
    let demo = Demo::of(&season.files);
    let mut found = BTreeSet::new();
    for period in ["2025-Q1", "2025-Q2"] {
        let output = demo.masswerk(&["check", "--period", period, "--format", "json"]);
        let json: Json = serde_json::from_slice(&output.stdout).expect("it prints JSON");
        for it in json["findings"].as_array().expect("a list of findings") {
            let text = |key: &str| it[key].as_str().unwrap_or_default().to_owned();
            found.insert((format!("input/{}", text("file")), text("code")));
        }
    }
    let meant =
        season.faults.iter().filter_map(|(path, it)| Some((path.clone(), it.rule()?.to_owned())));
    (found, meant.collect())
}

#[test]
fn a_season_without_faults_passes_without_a_word_but_of_a_club_that_is_spelt_in_two_ways() {
    let club = ("input/register.xlsx".to_owned(), "P129".to_owned());
    assert_eq!(found(0).0, BTreeSet::from([club]));
}

#[test]
fn every_fault_is_found_by_the_rule_that_is_meant_to() {
    let (found, meant) = found(100);
    assert!(meant.len() > 30, "{meant:?}");
    let missed: Vec<_> = meant.difference(&found).collect();
    assert!(missed.is_empty(), "missed: {missed:?}");
}
