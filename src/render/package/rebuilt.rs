//! Holds a package against the same made anew, and names the first differing place of each file.

use std::collections::BTreeSet;

use serde_json::Value as Json;

use super::flaw::{Flaw, described};
use super::{is_table, manifest};

/// Files by their paths.
type Files = [(String, Vec<u8>)];

/// Returns where a package that was sent differs from the same made anew: tables first, then what they were made of.
#[must_use]
pub fn differences(sent: &Files, anew: &Files) -> Vec<Flaw> {
    let found = |files: &'_ Files, path: &str| files.iter().position(|it| it.0 == path);
    let mut flaws = Vec::new();
    let mut about = None;
    for (path, ours) in anew {
        let Some(place) = found(sent, path) else {
            flaws.push(Flaw::new("missing").says("file", path));
            continue;
        };
        let theirs = &sent[place].1;
        if ours == theirs {
            continue;
        }
        if is_table(path) {
            flaws.push(in_table(path, theirs, ours));
        } else {
            // The manifest is the last, and says whether it is the inputs.
            about = in_json(path, theirs, ours).or(about);
        }
    }
    let added = sent.iter().filter(|it| found(anew, &it.0).is_none());
    flaws.extend(added.map(|it| Flaw::new("added").says("file", &it.0)));
    // Descriptions hold the hashes of tables: where a table differs, that says it.
    if flaws.is_empty() { about.into_iter().collect() } else { flaws }
}

/// Returns the first cell in which two tables differ.
fn in_table(path: &str, sent: &[u8], anew: &[u8]) -> Flaw {
    let [sent, anew] = [sent, anew].map(|it| {
        let reader = csv::ReaderBuilder::new().has_headers(false).flexible(true).from_reader(it);
        reader.into_records().map_while(Result::ok).collect::<Vec<_>>()
    });
    let flaw = |kind| Flaw::new(kind).says("file", path);
    for (line, (was, now)) in (1_usize..).zip(sent.iter().zip(&anew)) {
        let differs = (0..was.len().max(now.len())).find(|it| was.get(*it) != now.get(*it));
        let Some(place) = differs else { continue };
        let column = anew[0].get(place).unwrap_or_default();
        return flaw("rebuilt-cell")
            .with("line", line)
            .says("column", column)
            .says("sent", was.get(place).unwrap_or_default())
            .says("anew", now.get(place).unwrap_or_default());
    }
    flaw("rebuilt-rows")
        .with("sent", sent.len().saturating_sub(1))
        .with("anew", anew.len().saturating_sub(1))
}

/// Returns in what two descriptions differ: which inputs, else the first statement.
fn in_json(path: &str, sent: &[u8], anew: &[u8]) -> Option<Flaw> {
    let Some((sent, anew)) = described::<Json>(sent).zip(described::<Json>(anew)) else {
        return Some(Flaw::new("changed").says("file", path));
    };
    if path == manifest::NAME && sent["inputs"] != anew["inputs"] {
        let inputs = |it: &Json| -> BTreeSet<String> {
            let all = it["inputs"].as_array().into_iter().flatten();
            all.map(|it| it["sha256"].to_string()).collect()
        };
        let (sent, anew) = (inputs(&sent), inputs(&anew));
        return Some(
            Flaw::new("rebuilt-inputs")
                .with("gone", sent.difference(&anew).count())
                .with("new", anew.difference(&sent).count()),
        );
    }
    let (place, was, now) = first(String::new(), &sent, &anew)?;
    Some(
        Flaw::new("rebuilt-statement")
            .says("file", path)
            .says("place", &place)
            .says("sent", &was)
            .says("anew", &now),
    )
}

/// Returns the first place in which two values differ, by its path, and what stands there.
fn first(at: String, sent: &Json, anew: &Json) -> Option<(String, String, String)> {
    let below = |name: &str| if at.is_empty() { name.to_owned() } else { format!("{at}.{name}") };
    match (sent, anew) {
        (Json::Object(was), Json::Object(now)) => {
            let names: BTreeSet<&String> = was.keys().chain(now.keys()).collect();
            names.into_iter().find_map(|name| first(below(name), &sent[name], &anew[name]))
        }
        (Json::Array(was), Json::Array(now)) if was.len() == now.len() => {
            let mut pairs = was.iter().zip(now).enumerate();
            pairs.find_map(|(place, (was, now))| first(below(&place.to_string()), was, now))
        }
        _ if sent == anew => None,
        _ => {
            let shown = |it: &Json| it.as_str().map_or_else(|| it.to_string(), str::to_owned);
            Some((at, shown(sent), shown(anew)))
        }
    }
}
