//! When the office first saw each file: the list of receipts, `archiv/eingang.csv`.
//!
//! It is kept by every run and may be corrected by hand. Times of files play no part: they change
//! when a file is copied.

use std::collections::BTreeMap;

use serde::{Deserialize, Serialize};

use super::faults;
use crate::base::NaiveDate;
use crate::finding::{Finding, Findings};
use crate::span::{FileId, Span};

/// A line of the list.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Receipt {
    /// SHA-256 of what was sent.
    #[serde(rename = "sha256")]
    pub hash: String,
    /// The day on which a run first saw it, unless corrected by hand.
    #[serde(rename = "eingang")]
    pub seen_on: NaiveDate,
    /// The file in which it was first seen; for people, not for the program.
    #[serde(rename = "datei")]
    pub file: String,
}

/// The list of receipts.
#[derive(Debug, Default, Clone, PartialEq, Eq)]
pub struct Receipts {
    lines: Vec<Receipt>,
    by_hash: BTreeMap<String, NaiveDate>,
}

impl Receipts {
    /// Reads the list; a line that cannot be read is reported and left out.
    pub fn parse(file: FileId, text: &[u8], out: &mut Findings) -> Self {
        let mut receipts = Self::default();
        let mut reader = csv::ReaderBuilder::new().delimiter(b';').from_reader(text);
        for row in reader.deserialize::<Receipt>() {
            match row {
                Ok(receipt) => receipts.add(receipt),
                Err(error) => {
                    let line = error.position().map_or(1, csv::Position::line);
                    let at = Span::line(file, u32::try_from(line).unwrap_or(u32::MAX));
                    let finding = Finding::new(&faults::RECEIPT_UNREADABLE, at);
                    out.push(finding.with("reason", error.to_string()));
                }
            }
        }
        receipts
    }

    /// Returns the day on which something was first seen.
    #[must_use]
    pub fn seen_on(&self, hash: &str) -> Option<NaiveDate> {
        self.by_hash.get(hash).copied()
    }

    /// Takes note of something that is seen for the first time; what is known stays as it is.
    pub fn add(&mut self, receipt: Receipt) {
        if !self.by_hash.contains_key(&receipt.hash) {
            self.by_hash.insert(receipt.hash.clone(), receipt.seen_on);
            self.lines.push(receipt);
        }
    }

    /// Returns the list as it is kept, line by line in the order of receipt.
    ///
    /// # Panics
    ///
    /// Never: a list in memory takes everything that is written to it.
    #[must_use]
    pub fn to_csv(&self) -> Vec<u8> {
        let mut writer = csv::WriterBuilder::new().delimiter(b';').from_writer(Vec::new());
        for line in &self.lines {
            writer.serialize(line).expect("a list in memory takes every line");
        }
        writer.into_inner().expect("a list in memory needs no flushing")
    }
}
