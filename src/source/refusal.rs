//! Why a file is not read any further: a fault of the file that still lacks its place.

use super::Limits;
use super::faults;
use crate::finding::{Arg, Finding, Meta};
use crate::span::{FileId, Span};

/// A fault that ends the reading of a file.
#[derive(Debug)]
pub(super) struct Refusal {
    meta: &'static Meta,
    args: Vec<(&'static str, Arg)>,
    line: Option<u32>,
}

impl Refusal {
    pub(super) fn new(meta: &'static Meta) -> Self {
        Self { meta, args: Vec::new(), line: None }
    }

    pub(super) fn with(mut self, name: &'static str, value: impl Into<Arg>) -> Self {
        self.args.push((name, value.into()));
        self
    }

    /// Says in which line of a text file it is, counted from one.
    pub(super) fn in_line(mut self, line: u32) -> Self {
        self.line = Some(line);
        self
    }

    /// A file that is broken: cut off, altered on its way, or with parts missing.
    pub(super) fn damaged(detail: impl Into<String>) -> Self {
        Self::new(&faults::UNREADABLE).with("kind", "damaged").with("detail", detail.into())
    }

    /// A file that is something else than a table.
    pub(super) fn foreign(kind: &'static str) -> Self {
        Self::new(&faults::FOREIGN).with("kind", kind)
    }

    /// A file built in a way in which no program for tables builds one.
    pub(super) fn refused(reason: &'static str, part: &str) -> Self {
        let part: String = crate::base::text::clean(part).chars().take(80).collect();
        Self::new(&faults::REFUSED).with("reason", reason).with("part", part)
    }

    /// Returns the part of a container that is refused, where it is one.
    pub(super) fn part(&self) -> Option<&str> {
        self.args.iter().find_map(|(name, value)| match value {
            Arg::Text(part) if *name == "part" && !part.is_empty() => Some(part.as_str()),
            _ => None,
        })
    }

    /// Returns in one word why a container is not read.
    pub(super) fn of_container(&self) -> &'static str {
        match self.meta {
            it if it == &faults::UNPACKS_TOO_LARGE => "all-too-large",
            it if it == &faults::ENCRYPTED => "encrypted",
            _ => "damaged",
        }
    }

    pub(super) fn encrypted() -> Self {
        Self::new(&faults::ENCRYPTED)
    }

    pub(super) fn sheet_too_large(limits: &Limits) -> Self {
        Self::new(&faults::SHEET_TOO_LARGE)
            .with("rows", i64::from(limits.rows))
            .with("columns", i64::from(limits.columns))
            .with("cells", whole(limits.cells))
    }

    pub(super) fn unpacks_too_large(limits: &Limits) -> Self {
        Self::new(&faults::UNPACKS_TOO_LARGE).with("limit", whole(limits.unpacked >> 20))
    }

    pub(super) fn too_many_sheets(limits: &Limits) -> Self {
        Self::new(&faults::SHEETS_TOO_MANY).with("limit", i64::from(limits.sheets))
    }

    /// Returns the finding, once it is known about which file it speaks.
    pub(super) fn of(self, file: FileId) -> Finding {
        let at = self.line.map_or(Span::file(file), |line| Span::line(file, line));
        let mut finding = Finding::new(self.meta, at);
        finding.args = self.args;
        finding
    }
}

fn whole(number: u64) -> i64 {
    i64::try_from(number).unwrap_or(i64::MAX)
}
