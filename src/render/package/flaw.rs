//! What is not as it was written of a package that somebody sent, and how its own words are read and shown.

use serde::de::DeserializeOwned;
use serde_json::Value as Json;

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

    /// Says two things that differ, each from where they begin to.
    pub(super) fn differs(self, names: [&'static str; 2], was: &str, now: &str) -> Self {
        let same = was.chars().zip(now.chars()).take_while(|(was, now)| was == now).count();
        let left_out = if same > SHOWN_MAX / 2 { same - SHOWN_MAX / 4 } else { 0 };
        let from = |it: &str| -> String {
            let begin = if left_out > 0 { "…" } else { "" };
            begin.chars().chain(it.chars().skip(left_out)).collect()
        };
        self.says(names[0], &from(was)).says(names[1], &from(now))
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

/// Returns a value as a description has it.
pub(super) fn said(value: &Json) -> String {
    value.as_str().map_or_else(|| value.to_string(), str::to_owned)
}

/// Returns in which way a table was written again, as the catalogue names it: programs that save a table do it in
/// their own way. Otherwise its content is another.
pub(super) fn rewritten(table: &[u8]) -> &'static str {
    let head = table.split(|it| *it == b'\n').next().unwrap_or_default();
    // What is cut off within a sign is another matter.
    let is_foreign = std::str::from_utf8(table).is_err_and(|it| it.error_len().is_some());
    if table.starts_with("\u{feff}".as_bytes()) {
        "bom"
    } else if is_foreign {
        "encoding"
    } else if head.contains(&b';') && !head.contains(&b',') {
        "separator"
    } else if table.contains(&b'\n') && !table.windows(2).any(|it| it == b"\r\n") {
        "line-ends"
    } else {
        "content"
    }
}

/// Reads JSON that somebody sent, unless it is too large.
pub(super) fn described<T: DeserializeOwned>(bytes: &[u8]) -> Option<T> {
    if bytes.len() > DESCRIPTION_MAX { None } else { serde_json::from_slice(bytes).ok() }
}
