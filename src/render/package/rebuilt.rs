//! Holds a package against the same made anew, and names the first differing place of each file.

use std::collections::BTreeSet;
use std::path::Path;

use serde_json::Value as Json;

use super::flaw::{Flaw, described, rewritten, said};
use super::{is_table, manifest, schema};

/// Files by their paths.
type Files = [(String, Vec<u8>)];

/// How the catalogue calls what was sent, and what was made anew.
const SIDES: [&str; 2] = ["sent", "anew"];

/// What a package says of itself that follows from everything else in it.
const FOLLOWING: [&str; 6] = ["bytes", "hash", "files", "digest", "run", "version"];

/// Returns where a package that was sent differs from the same made anew: the first place of each file.
#[must_use]
pub fn differences(sent: &Files, anew: &Files) -> Vec<Flaw> {
    let found = |files: &'_ Files, path: &str| files.iter().position(|it| it.0 == path);
    let (mut flaws, mut tables, mut others) = (Vec::new(), Vec::new(), Vec::new());
    let (mut descriptions, mut pages) = (Vec::new(), Vec::new());
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
            tables.push(in_table(path, theirs, ours));
        } else if [schema::NAME, manifest::NAME].contains(&path.as_str()) {
            descriptions.push((path, theirs, ours));
        } else {
            let is_pages = Path::new(path).extension().is_some_and(|it| it == "pdf");
            let flaw = Flaw::new("changed").says("file", path).with("how", "content");
            if is_pages { pages.push(flaw) } else { others.push(flaw) }
        }
    }
    // Where a table differs, so does whatever else holds it.
    flaws.extend(if tables.is_empty() { others } else { tables });
    let added = sent.iter().filter(|it| found(anew, &it.0).is_none());
    flaws.extend(added.map(|it| Flaw::new("added").says("file", &it.0)));
    let is_same = flaws.is_empty();
    let in_all = |following: &[&str]| -> Vec<Flaw> {
        let all = descriptions.iter();
        all.filter_map(|(path, sent, anew)| in_json(path, sent, anew, following, is_same)).collect()
    };
    flaws.extend(in_all(&FOLLOWING));
    // On every page stands the mark of the run, which differs with anything.
    if flaws.is_empty() {
        flaws.extend(pages);
    }
    if flaws.is_empty() { in_all(&[]) } else { flaws }
}

/// Returns the first cell in which two tables differ, or how the one that was sent was written again.
fn in_table(path: &str, sent: &[u8], anew: &[u8]) -> Flaw {
    let how = rewritten(sent);
    let flaw = |kind| Flaw::new(kind).says("file", path);
    if ["encoding", "separator"].contains(&how) {
        return flaw("changed").with("how", how);
    }
    let [sent, anew] = [sent, anew].map(|it| {
        let reader = csv::ReaderBuilder::new().has_headers(false).flexible(true).from_reader(it);
        reader.into_records().map_while(Result::ok).collect::<Vec<_>>()
    });
    for (line, (was, now)) in (1_usize..).zip(sent.iter().zip(&anew)) {
        let differs = (0..was.len().max(now.len())).find(|it| was.get(*it) != now.get(*it));
        let Some(place) = differs else { continue };
        let column = anew[0].get(place).unwrap_or_default();
        return flaw("rebuilt-cell").with("line", line).says("column", column).differs(
            SIDES,
            was.get(place).unwrap_or_default(),
            now.get(place).unwrap_or_default(),
        );
    }
    if sent.len() == anew.len() {
        return flaw("changed").with("how", how);
    }
    flaw("rebuilt-rows")
        .with("sent", sent.len().saturating_sub(1))
        .with("anew", anew.len().saturating_sub(1))
}

/// Returns in what two descriptions differ: which inputs, else the first statement, but for what follows from others.
fn in_json(
    path: &str,
    sent: &[u8],
    anew: &[u8],
    following: &[&str],
    is_same: bool,
) -> Option<Flaw> {
    let Some((sent, anew)) = described::<Json>(sent).zip(described::<Json>(anew)) else {
        return Some(Flaw::new("changed").says("file", path).with("how", "content"));
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
                .with("new", anew.difference(&sent).count())
                .with("same", if is_same { "yes" } else { "no" }),
        );
    }
    match first(String::new(), &sent, &anew, following) {
        Some((place, was, now)) => Some(
            Flaw::new("rebuilt-statement")
                .says("file", path)
                .says("place", &place)
                .differs(SIDES, &was, &now),
        ),
        // The same, written otherwise.
        None if following.is_empty() => {
            Some(Flaw::new("changed").says("file", path).with("how", "content"))
        }
        None => None,
    }
}

/// Returns the first place in which two values differ, by its path, and what stands there.
fn first(
    at: String,
    sent: &Json,
    anew: &Json,
    following: &[&str],
) -> Option<(String, String, String)> {
    let below = |name: &str| if at.is_empty() { name.to_owned() } else { format!("{at}.{name}") };
    let inner = |name: &str, was, now| first(below(name), was, now, following);
    match (sent, anew) {
        _ if sent == anew => None,
        (Json::Object(was), Json::Object(now)) => {
            let names: BTreeSet<&String> = was.keys().chain(now.keys()).collect();
            let mut names = names.into_iter().filter(|it| !following.contains(&it.as_str()));
            names.find_map(|name| inner(name, &sent[name], &anew[name]))
        }
        // Those that only one of the two has are files, or columns of tables, and told as such.
        (Json::Array(was), Json::Array(now))
            if was.iter().chain(now).all(|it| name(it).is_some()) =>
        {
            let pairs = was.iter().filter_map(|it| {
                Some((name(it)?, it, now.iter().find(|other| name(other) == name(it))?))
            });
            let found = pairs.clone().find_map(|(name, was, now)| inner(name, was, now));
            let names = |all: &[Json]| all.iter().filter_map(name).collect::<Vec<_>>().join(", ");
            let is_of_files = at == "resources" && !following.is_empty();
            let otherwise = (!is_of_files).then(|| (at.clone(), names(was), names(now)));
            found.or(otherwise.filter(|it| it.1 != it.2))
        }
        (Json::Array(was), Json::Array(now)) if was.len() == now.len() => {
            let mut pairs = was.iter().zip(now).enumerate();
            pairs.find_map(|(place, (was, now))| inner(&place.to_string(), was, now))
        }
        _ => Some((at, said(sent), said(anew))),
    }
}

/// Returns the name of something in a list that tells its things apart by it.
fn name(value: &Json) -> Option<&str> {
    value["name"].as_str()
}
