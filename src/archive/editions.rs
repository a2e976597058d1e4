//! The list of editions, `fassungen.jsonl`: a line for every time at which the figures of a period differed
//! from the last.

use std::ops::Range;

use serde::Deserialize;

use super::{Changes, Edition, faults};
use crate::base::{NaiveDate, Period};
use crate::finding::{Finding, Findings};
use crate::span::{FileId, Span};

/// The editions of a period.
#[derive(Debug, Clone, Default)]
pub struct Editions {
    /// The list as it was found, byte for byte.
    kept: Vec<u8>,
    /// The editions of the period in the order of the list: number, and where the line stands.
    lines: Vec<(u32, Range<usize>)>,
}

/// What must be known of a line that is of another period.
#[derive(Deserialize)]
struct Head {
    period: Period,
}

/// Which edition of a period a document is, and what differs in it from an earlier one.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Revision {
    /// Its number, from one.
    pub number: u32,
    /// The number of the earlier one, and the day as of which that speaks; nothing for the first.
    pub earlier: Option<(u32, NaiveDate)>,
    /// What differs.
    pub changes: Changes,
    /// Whether others than the office may see other figures than in the earlier one.
    pub is_shown_otherwise: bool,
}

/// A number under which no earlier edition is kept.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[error("no earlier edition has the number {number}")]
pub struct NoEdition {
    /// The number.
    pub number: u32,
    /// Those that there are.
    pub known: Vec<u32>,
}

impl Revision {
    /// Returns which edition this is, and what differs in it from an earlier one.
    #[must_use]
    pub fn of(edition: &Edition, earlier: Option<&Edition>) -> Self {
        Self {
            number: edition.number,
            earlier: earlier.map(|it| (it.number, it.as_of)),
            changes: earlier.map_or_else(Changes::default, |it| Changes::between(it, edition)),
            is_shown_otherwise: earlier.is_some_and(|it| it.withheld != edition.withheld),
        }
    }
}

impl Editions {
    /// The name of the list in its folder.
    pub const FILE: &str = "fassungen.jsonl";

    /// Reads the editions of a period; a line that cannot be read is reported and stays where it is.
    pub fn parse(file: FileId, kept: Vec<u8>, period: Period, out: &mut Findings) -> Self {
        let mut lines = Vec::new();
        let mut start = 0;
        for (number, line) in (1..).zip(kept.split(|it| *it == b'\n')) {
            let place = start..start + line.len();
            start = place.end + 1;
            if line.trim_ascii().is_empty() {
                continue;
            }
            let read = match serde_json::from_slice::<Head>(line) {
                Ok(head) if head.period != period => continue,
                Ok(_) => serde_json::from_slice::<Edition>(line),
                Err(error) => Err(error),
            };
            match read {
                Ok(edition) => lines.push((edition.number, place)),
                Err(_) => {
                    out.push(Finding::new(&faults::EDITION_UNREADABLE, Span::line(file, number)));
                }
            }
        }
        Self { kept, lines }
    }

    /// Returns what number an edition has and what differs in it from an earlier one, the edition under that number, and
    /// whether it is to be kept: where its figures are others than those of the newest.
    ///
    /// One whose figures are those of the newest is that one, and what is said of it stays the same. It is held
    /// against the one before, or against that of the number `since`.
    ///
    /// # Errors
    ///
    /// When `since` is the number of none, or not of an earlier one.
    pub fn revision(
        &self,
        edition: Edition,
        since: Option<u32>,
    ) -> Result<(Revision, Edition, bool), NoEdition> {
        let last = self.last();
        let (edition, is_new) = match last {
            Some(last) if last.has_figures_of(&edition) => (last, false),
            _ => {
                let number = self.newest().unwrap_or(0).saturating_add(1);
                (Edition { number, ..edition }, true)
            }
        };
        let earlier = match since {
            None => self.before(edition.number),
            Some(number) => {
                let found = self.numbered(number).filter(|it| it.number < edition.number);
                let known = || self.lines.iter().map(|it| it.0).filter(|it| *it < edition.number);
                Some(found.ok_or_else(|| NoEdition { number, known: known().collect() })?)
            }
        };
        let revision = Revision::of(&edition, earlier.as_ref());
        Ok((revision, edition, is_new))
    }

    /// Returns the number of the newest edition.
    #[must_use]
    pub fn newest(&self) -> Option<u32> {
        self.lines.iter().map(|it| it.0).max()
    }

    /// Returns the newest edition.
    fn last(&self) -> Option<Edition> {
        self.read(self.lines.last()?)
    }

    /// Returns the newest edition with a number below this one.
    fn before(&self, number: u32) -> Option<Edition> {
        self.read(self.lines.iter().rev().find(|it| it.0 < number)?)
    }

    /// Returns the edition of a number.
    #[must_use]
    pub fn numbered(&self, number: u32) -> Option<Edition> {
        self.read(self.lines.iter().rev().find(|it| it.0 == number)?)
    }

    fn read(&self, line: &(u32, Range<usize>)) -> Option<Edition> {
        serde_json::from_slice(&self.kept[line.1.clone()]).ok()
    }

    /// Returns a list with an edition after what stands in it.
    #[must_use]
    pub fn added_to(mut list: Vec<u8>, edition: &Edition) -> Vec<u8> {
        if !list.is_empty() && !list.ends_with(b"\n") {
            list.push(b'\n');
        }
        serde_json::to_writer(&mut list, edition).expect("an edition can be written as JSON");
        list.push(b'\n');
        list
    }
}
