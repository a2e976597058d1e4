//! Holds a package that was sent against what it says of itself: its manifest, its container, its description.

use std::collections::{BTreeMap, BTreeSet};
use std::path::Path;

use serde::Deserialize;
use serde_json::Value as Json;

use super::flaw::{Flaw, described, rewritten, shown};
use super::manifest::{self, canonical};
use super::{container, contradictions, is_table};
use crate::source::{Sent, hash};

/// What a package says of itself, and what of it is not so.
#[derive(Debug)]
pub struct Verified {
    /// The manifest, where it is JSON.
    manifest: Option<Json>,
    /// What is not as it was written; nothing where all is.
    pub flaws: Vec<Flaw>,
    /// SHA-256 of the package as one file, as it is packed here, by which the list of hand-overs tells it.
    pub sha256: String,
}

impl Verified {
    /// Returns what the manifest says under a name, as it may be shown; nothing where it does not.
    #[must_use]
    pub fn statement(&self, name: &str) -> String {
        self.manifest.as_ref().and_then(|it| it[name].as_str()).map(shown).unwrap_or_default()
    }

    /// Returns whether its pseudonyms are those of the demo, whose key is everybody's.
    #[must_use]
    pub fn is_demo(&self) -> bool {
        self.manifest.as_ref().is_some_and(|it| it["key"]["demo"] == true)
    }

    /// Returns the mark of the key of its pseudonyms, where the manifest says one.
    #[must_use]
    pub fn key(&self) -> Option<&str> {
        self.manifest.as_ref()?["key"]["mark"].as_str()
    }
}

/// What is read of a manifest.
#[derive(Deserialize)]
struct Listing {
    files: Vec<Listed>,
}

/// A file as a manifest lists it.
#[derive(Deserialize)]
struct Listed {
    path: String,
    size: u64,
    sha256: String,
}

/// Holds what was sent against what it says of itself.
#[must_use]
pub fn verify(sent: &Sent) -> Verified {
    let refused = sent.refused.iter();
    let mut flaws: Vec<Flaw> = refused
        .map(|(file, reason)| Flaw::new("refused").says("file", file).with("reason", *reason))
        .collect();
    let files: BTreeMap<&str, &[u8]> =
        sent.files.iter().map(|it| (it.0.as_str(), it.1.as_slice())).collect();
    let written = written(&files);
    let sha256 = hash(&written);
    let Some(bytes) = files.get(manifest::NAME) else {
        if flaws.is_empty() {
            flaws.push(elsewhere(&files).unwrap_or_else(|| Flaw::new("no-manifest")));
        }
        return Verified { manifest: None, flaws, sha256 };
    };
    let manifest: Option<Json> = described(bytes);
    if !manifest.as_ref().is_some_and(|it| is_as_written(it, bytes)) {
        flaws.push(Flaw::new("manifest"));
    }
    let listing = manifest.as_ref().and_then(|it| Listing::deserialize(it).ok());
    if let Some(listing) = listing {
        flaws.extend(against(&listing, &files));
    }
    // What was altered contradicts the rest, too: that says nothing new.
    if let Some(manifest) = manifest.as_ref().filter(|_| flaws.is_empty()) {
        flaws.extend(contradictions::of(manifest, &files));
    }
    if flaws.is_empty() && sent.container.as_ref().is_some_and(|it| *it != written) {
        flaws.push(Flaw::new("container").says("hash", &sha256));
    }
    Verified { manifest, flaws, sha256 }
}

/// Returns where the package lies, when it lies in something that is in what was sent.
fn elsewhere(files: &BTreeMap<&str, &[u8]>) -> Option<Flaw> {
    let mut folders = files.keys().filter_map(|it| it.strip_suffix(manifest::NAME));
    if let Some(folder) = folders.find_map(|it| it.strip_suffix('/')) {
        return Some(Flaw::new("in-folder").says("folder", folder));
    }
    let is_container =
        |it: &&&str| Path::new(it).extension().is_some_and(|it| it.eq_ignore_ascii_case("zip"));
    files.keys().find(is_container).map(|it| Flaw::new("in-container").says("file", it))
}

/// Returns whether a manifest is byte for byte the one that its digest is of.
fn is_as_written(manifest: &Json, bytes: &[u8]) -> bool {
    let mut without = manifest.clone();
    let digest = without.as_object_mut().and_then(|it| it.remove("digest"));
    digest.is_some_and(|it| it == hash(&canonical(&without))) && canonical(manifest) == bytes
}

/// Returns which files are not those of the list.
fn against(listing: &Listing, files: &BTreeMap<&str, &[u8]>) -> Vec<Flaw> {
    let mut flaws = Vec::new();
    let mut listed = BTreeSet::new();
    for it in &listing.files {
        if !listed.insert(it.path.as_str()) {
            flaws.push(Flaw::new("listed-twice").says("file", &it.path));
            continue;
        }
        let Some(bytes) = files.get(it.path.as_str()) else {
            flaws.push(Flaw::new("missing").says("file", &it.path));
            continue;
        };
        let size = bytes.len() as u64;
        if size == it.size && hash(bytes) == it.sha256 {
            continue;
        }
        let how = if is_table(&it.path) { rewritten(bytes) } else { "content" };
        if how == "content" && size < it.size {
            let missing = i64::try_from(it.size - size).unwrap_or(i64::MAX);
            flaws.push(Flaw::new("shorter").says("file", &it.path).with("bytes", missing));
        } else {
            flaws.push(Flaw::new("changed").says("file", &it.path).with("how", how));
        }
    }
    let is_listed = |path: &str| path == manifest::NAME || listed.contains(path);
    let added = files.keys().filter(|it| !is_listed(it));
    flaws.extend(added.map(|it| Flaw::new("added").says("file", it)));
    flaws
}

/// Returns the container that these files make: the manifest stands last.
fn written(files: &BTreeMap<&str, &[u8]>) -> Vec<u8> {
    let (last, first): (Vec<_>, Vec<_>) = files.iter().partition(|it| *it.0 == manifest::NAME);
    container(first.into_iter().chain(last).map(|(path, bytes)| (*path, *bytes)))
}
