//! Who got which package: the list of hand-overs, `uebergaben.jsonl`, a line of JSON for each.

use std::collections::BTreeMap;

use serde::{Deserialize, Serialize};

use super::faults;
use crate::base::{NaiveDate, Period};
use crate::finding::{Finding, Findings};
use crate::span::{FileId, Span};

/// A package that was handed over.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Handover {
    /// The day as of which it speaks.
    #[serde(rename = "as-of")]
    pub as_of: NaiveDate,
    /// The period.
    pub period: Period,
    /// SHA-256 of the package.
    pub sha256: String,
    /// The package, by its path beside the list.
    pub package: String,
    /// The mark of the key of its pseudonyms.
    pub key: String,
    /// To whom it goes, as the office says it; nothing where it does not.
    pub to: Option<String>,
    /// What it says of people by what they are, by the indicator.
    #[serde(default, skip_serializing_if = "BTreeMap::is_empty")]
    pub breakdowns: BTreeMap<String, Breakdown>,
}

/// What was said of people by what they are.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Breakdown {
    /// The numbers that were shown, by the identifiers of their figures; nothing where one was suppressed.
    pub shown: BTreeMap<String, Option<i64>>,
    /// What all of them came to.
    pub sum: i64,
    /// How many people there were in all.
    pub people: i64,
}

impl Handover {
    /// The name of the list.
    pub const FILE: &str = "uebergaben.jsonl";

    /// The folder beside it in which the packages are kept.
    pub const PACKAGES: &str = "uebergaben";

    /// Returns the last hand-over that a list names; lines that cannot be read are passed over.
    #[must_use]
    pub fn last(list: &[u8]) -> Option<Self> {
        Self::all(list).last()
    }

    /// Returns the last hand-over of a period that a list names.
    #[must_use]
    pub fn last_of(list: &[u8], period: Period) -> Option<Self> {
        Self::all(list).filter(|it| it.period == period).last()
    }

    /// Returns the hand-overs of the package with this hash that a list names.
    #[must_use]
    pub fn of(list: &[u8], sha256: &str) -> Vec<Self> {
        Self::all(list).filter(|it| it.sha256 == sha256).collect()
    }

    /// Reads a list; a line that cannot be read is reported and stays where it is.
    pub fn parse(file: FileId, list: &[u8], out: &mut Findings) -> Vec<Self> {
        let read = Self::lines(list).filter_map(|(number, read)| {
            if read.is_err() {
                out.push(Finding::new(&faults::HANDOVER_UNREADABLE, Span::line(file, number)));
            }
            read.ok()
        });
        read.collect()
    }

    /// Leaves in a list what was handed over before the package with this hash; everything where it is not in it.
    pub fn keep_before(list: &mut Vec<Self>, sha256: &str) {
        let place = list.iter().position(|it| it.sha256 == sha256);
        list.truncate(place.unwrap_or(list.len()));
    }

    fn all(list: &[u8]) -> impl Iterator<Item = Self> {
        Self::lines(list).filter_map(|it| it.1.ok())
    }

    /// Reads the lines of a list, each with its number.
    fn lines(list: &[u8]) -> impl Iterator<Item = (u32, serde_json::Result<Self>)> {
        let lines = (1..).zip(list.split(|it| *it == b'\n'));
        let lines = lines.filter(|it| !it.1.trim_ascii().is_empty());
        lines.map(|(number, line)| (number, serde_json::from_slice(line)))
    }

    /// Returns a list with this hand-over as its last line.
    ///
    /// # Panics
    ///
    /// Never: what is JSON can be written.
    #[must_use]
    pub fn added_to(&self, mut list: Vec<u8>) -> Vec<u8> {
        if !list.is_empty() && !list.ends_with(b"\n") {
            list.push(b'\n');
        }
        list.extend(serde_json::to_vec(self).expect("what is JSON can be written"));
        list.push(b'\n');
        list
    }
}

#[cfg(test)]
mod tests {
    use super::{BTreeMap, Handover};

    #[test]
    fn the_last_hand_over_is_read_and_what_stands_in_the_list_stays() {
        let day = chrono::NaiveDate::from_ymd_opt(2025, 10, 17).expect("a day");
        let handover = Handover {
            as_of: day,
            period: "2025-Q3".parse().expect("a period"),
            sha256: "ab".to_owned(),
            package: "uebergaben/a.zip".to_owned(),
            key: "X".to_owned(),
            to: Some("Evaluation".to_owned()),
            breakdowns: BTreeMap::new(),
        };
        let list = handover.added_to(b"not json".to_vec());
        assert!(list.starts_with(b"not json\n{") && list.ends_with(b"}\n"));
        assert_eq!(Handover::last(&list), Some(handover));
        assert_eq!(Handover::last(b"not json\n"), None);
    }
}
