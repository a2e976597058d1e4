//! When the office first saw each file: the list of receipts, `eingang.csv`.
//!
//! It is kept by every run and may be corrected by hand, in a spreadsheet program too. A run only adds
//! lines; what stands in the list stays as it stands, readable or not. Times of files play no part:
//! they change when a file is copied.

use std::collections::BTreeMap;

use csv::ByteRecord;

use super::faults;
use crate::base::{NaiveDate, text};
use crate::finding::{Finding, Findings};
use crate::span::{FileId, Span};
use crate::submission::parse_day;

/// The names of the columns: SHA-256 of what was sent; the day on which a run first saw it, unless
/// corrected by hand; the file in which it was first seen, for people and not for the program.
const COLUMNS: [&str; 3] = ["sha256", "eingang", "datei"];

/// What a program of Microsoft writes before UTF-8.
const BYTE_ORDER_MARK: &[u8] = b"\xef\xbb\xbf";

/// Letters of a cell that are quoted.
const QUOTED_MAX: usize = 40;

/// The list of receipts.
#[derive(Debug, Clone)]
pub struct Receipts {
    /// The list as it was found, byte for byte.
    kept: Vec<u8>,
    /// What separates its columns.
    separator: u8,
    /// Where each of [`COLUMNS`] stands in it.
    places: [Option<usize>; 3],
    /// What a run adds: hash, day, file.
    added: Vec<(String, NaiveDate, String)>,
    /// The day of each hash; nothing where it cannot be read.
    by_hash: BTreeMap<String, Option<NaiveDate>>,
}

impl Default for Receipts {
    fn default() -> Self {
        Self {
            kept: Vec::new(),
            separator: b';',
            places: [Some(0), Some(1), Some(2)],
            added: Vec::new(),
            by_hash: BTreeMap::new(),
        }
    }
}

/// A line that cannot be read: its number from one, what of it, and what stands there.
type Unreadable = (u32, &'static str, String);

impl Receipts {
    /// The name of the list in its folder.
    pub const FILE: &str = "eingang.csv";

    /// Reads the list; a line that cannot be read is reported and stays where it is.
    pub fn parse(file: FileId, list: Vec<u8>, out: &mut Findings) -> Self {
        let (receipts, unreadable) = Self::read(list);
        for (line, reason, value) in unreadable {
            let finding = Finding::new(&faults::RECEIPT_UNREADABLE, Span::line(file, line));
            out.push(finding.with("reason", reason).with("value", value));
        }
        receipts
    }

    fn read(list: Vec<u8>) -> (Self, Vec<Unreadable>) {
        let (mut receipts, mut unreadable) = (Self::default(), Vec::new());
        let text = list.strip_prefix(BYTE_ORDER_MARK).unwrap_or(&list);
        let head = text.split(|it| matches!(it, b'\n' | b'\r')).next().unwrap_or_default();
        if let Some(separator) = [b';', b'\t', b','].into_iter().find(|it| head.contains(it)) {
            receipts.separator = separator;
        }
        // Line by line, so that a quotation mark that stays open takes no other line with it.
        for (line, written) in (1..).zip(text.split(|it| *it == b'\n')) {
            let Some(row) = receipts.row(written) else { continue };
            let is_called = |it: usize, name| cell(&row, Some(it)).eq_ignore_ascii_case(name);
            let named = COLUMNS.map(|name| (0..row.len()).find(|it| is_called(*it, name)));
            if line == 1 && named[0].is_some() && named[1].is_some() {
                receipts.places = named;
            } else if let Some((reason, value)) = receipts.take(&row) {
                unreadable.push((line, reason, value));
            }
        }
        receipts.kept = list;
        (receipts, unreadable)
    }

    /// Returns the cells of a line; nothing when it is blank.
    fn row(&self, written: &[u8]) -> Option<ByteRecord> {
        let reader = csv::ReaderBuilder::new()
            .delimiter(self.separator)
            .has_headers(false)
            .flexible(true)
            .from_reader(written);
        let row = reader.into_byte_records().next()?.expect("bytes of any length are a row");
        (!row.iter().all(<[u8]>::is_empty)).then_some(row)
    }

    /// Takes note of a line of the list; returns what of it cannot be read, and what stands there.
    fn take(&mut self, row: &ByteRecord) -> Option<(&'static str, String)> {
        let [hash, day, _] = self.places.map(|it| cell(row, it));
        let is_hash = !hash.is_empty() && hash.chars().all(|it| it.is_ascii_hexdigit());
        let seen_on = parse_day(&day);
        if is_hash {
            self.by_hash.entry(hash.to_ascii_lowercase()).or_insert(seen_on);
        }
        if is_hash && seen_on.is_some() {
            return None;
        }
        let (reason, value) = if is_hash { ("day", day) } else { ("hash", hash) };
        Some((reason, value.chars().take(QUOTED_MAX).collect()))
    }

    /// Returns the day on which something was first seen; nothing when it never was, or when the day
    /// in the list cannot be read.
    #[must_use]
    pub fn seen_on(&self, hash: &str) -> Option<NaiveDate> {
        self.by_hash.get(hash).copied().flatten()
    }

    /// Takes note of something that is seen for the first time; what is known stays as it is.
    pub fn add(&mut self, hash: &str, seen_on: NaiveDate, file: &str) {
        if !self.by_hash.contains_key(hash) {
            self.by_hash.insert(hash.to_owned(), Some(seen_on));
            self.added.push((hash.to_owned(), seen_on, file.to_owned()));
        }
    }

    /// Returns a list with what is new here after what stands in it, in the order of receipt. What it
    /// says of a file meanwhile, corrected by hand perhaps, stays.
    #[must_use]
    pub fn added_to(&self, list: Vec<u8>) -> Vec<u8> {
        let mut grown = Self::read(list).0;
        for (hash, seen_on, file) in &self.added {
            grown.add(hash, *seen_on, file);
        }
        grown.to_csv()
    }

    /// Returns what stood in the list as it was read, then what is new.
    #[must_use]
    pub fn to_csv(&self) -> Vec<u8> {
        let mut list = self.kept.clone();
        let is_windows = list.windows(2).any(|it| it == b"\r\n");
        let end = if is_windows { csv::Terminator::CRLF } else { csv::Terminator::Any(b'\n') };
        if !list.is_empty() && !list.ends_with(b"\n") && !list.ends_with(b"\r") {
            list.extend(if is_windows { &b"\r\n"[..] } else { b"\n" });
        }
        let is_new = list.is_empty();
        let mut writer = csv::WriterBuilder::new()
            .delimiter(self.separator)
            .terminator(end)
            .flexible(true)
            .from_writer(list);
        let head = is_new.then(|| COLUMNS.map(str::to_owned));
        let lines = self
            .added
            .iter()
            .map(|(hash, day, file)| [hash.clone(), day.to_string(), file.clone()]);
        for line in head.into_iter().chain(lines) {
            let width = self.places.iter().flatten().max().map_or(0, |it| it + 1);
            let mut cells = vec![String::new(); width];
            for (place, cell) in self.places.iter().zip(line) {
                if let Some(place) = place {
                    cells[*place] = cell;
                }
            }
            writer.write_record(cells).expect("a list in memory takes every line");
        }
        writer.into_inner().expect("a list in memory needs no flushing")
    }
}

/// Returns what stands in a cell, without blanks around it; nothing where there is no such cell.
fn cell(row: &ByteRecord, place: Option<usize>) -> String {
    let bytes = place.and_then(|it| row.get(it)).unwrap_or_default();
    text::clean(&String::from_utf8_lossy(bytes))
}

#[cfg(test)]
mod tests {
    use super::Receipts;
    use crate::base::NaiveDate;
    use crate::finding::Findings;
    use crate::span::Files;

    fn day(day: u32) -> Option<NaiveDate> {
        NaiveDate::from_ymd_opt(2025, 10, day)
    }

    /// Reads a list and adds a line; returns what it says of `aa`, `bb`, `cc`, its faults, and what is
    /// written.
    fn after(list: &str) -> ([Option<NaiveDate>; 3], usize, String) {
        let mut found = Findings::default();
        let file = Files::default().note("eingang.csv");
        let mut receipts = Receipts::parse(file, list.as_bytes().to_vec(), &mut found);
        receipts.add("cc", day(17).expect("a day"), "M-03.xlsx");
        let seen = ["aa", "bb", "cc"].map(|it| receipts.seen_on(it));
        let written = String::from_utf8(receipts.added_to(list.into())).expect("text stays text");
        (seen, found.all().len(), written)
    }

    #[test]
    fn days_are_read_in_every_notation_and_stay_as_they_are_written() {
        let list = "sha256;eingang;datei\naa;02.10.2025;M-01.xlsx\nbb;2025-10-03;M-02.xlsx\n";
        let expected = format!("{list}cc;2025-10-17;M-03.xlsx\n");
        assert_eq!(after(list), ([day(2), day(3), day(17)], 0, expected));
    }

    #[test]
    fn a_line_that_cannot_be_read_is_kept_and_its_file_gets_no_other_day() {
        let list = "sha256;eingang;datei\ncc;gestern;M-03.xlsx\n;02.10.2025;wer?\n;;\naa;2.10.25";
        assert_eq!(after(list), ([day(2), None, None], 2, format!("{list}\n")));
    }

    #[test]
    fn a_quotation_mark_that_stays_open_takes_no_other_line_with_it() {
        let list = "sha256;eingang;datei\naa;2025-10-02;\"M-01.xlsx\nbb;2025-10-03;M-02.xlsx\n";
        let expected = format!("{list}cc;2025-10-17;M-03.xlsx\n");
        assert_eq!(after(list), ([day(2), day(3), day(17)], 0, expected));
    }

    #[test]
    fn a_list_saved_by_another_program_goes_on_in_its_own_way() {
        let list = "\u{feff}Nr,Eingang,SHA256,Bemerkung\r\n1,02.10.2025,AA,\"spät, aber da\"\r\n";
        let expected = format!("{list},2025-10-17,cc\r\n");
        assert_eq!(after(list), ([day(2), None, day(17)], 0, expected));
    }

    #[test]
    fn a_list_without_a_head_is_read_in_the_usual_order() {
        let (seen, faults, written) = after("aa;2025-10-02;M-01.xlsx\n");
        assert_eq!((seen, faults), ([day(2), None, day(17)], 0));
        assert_eq!(written, "aa;2025-10-02;M-01.xlsx\ncc;2025-10-17;M-03.xlsx\n");
        assert_eq!(after("").2, "sha256;eingang;datei\ncc;2025-10-17;M-03.xlsx\n");
    }
}
