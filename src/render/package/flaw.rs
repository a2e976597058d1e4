//! What is not as it was written of a package that somebody sent, and how its own words are read and shown.

use serde::de::DeserializeOwned;

use crate::base::text;
use crate::finding::Arg;

/// How many bytes a manifest or description may have: beyond that it would take too much memory to read.
const DESCRIPTION_MAX: usize = 4 << 20;

/// How many signs of a name or value from a package are shown.
const SHOWN_MAX: usize = 120;

/// Something about a package that is not as it was written.
#[derive(Debug, Clone, PartialEq)]
pub struct Flaw {
    /// Of which kind it is, as the catalogue names it behind `flaw-`.
    pub kind: &'static str,
    /// Where it is, and what is known of it.
    pub args: Vec<(&'static str, Arg)>,
}

impl Flaw {
    pub(super) fn new(kind: &'static str) -> Self {
        Self { kind, args: Vec::new() }
    }

    /// Says something that a package says itself.
    pub(super) fn says(self, name: &'static str, value: &str) -> Self {
        self.with(name, shown(value))
    }

    pub(super) fn with(mut self, name: &'static str, value: impl Into<Arg>) -> Self {
        self.args.push((name, value.into()));
        self
    }
}

/// Returns something that a package says itself, shortened, without signs that change how a terminal looks.
pub(super) fn shown(value: &str) -> String {
    text::clean(value).chars().take(SHOWN_MAX).collect()
}

/// Reads JSON that somebody sent, unless it is too large.
pub(super) fn described<T: DeserializeOwned>(bytes: &[u8]) -> Option<T> {
    if bytes.len() > DESCRIPTION_MAX { None } else { serde_json::from_slice(bytes).ok() }
}
