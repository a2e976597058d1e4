//! Reads a csv file as a worksheet: semicolon, comma or tab, in any encoding that offices use.

mod encoding;

use super::refusal::Refusal;
use super::survey::{Collector, Survey};
use super::workbook::{Content, Sheet};
use super::{Limits, faults};
use crate::finding::Findings;
use crate::span::{CellRef, FileId};

pub(super) use encoding::is_wide_without_mark;

/// Lines that one entry may span; a quotation mark that is open longer was never closed.
const ENTRY_LINES_MAX: u32 = 100;

/// Reads a file as the sheet of a name.
pub(super) fn read(
    bytes: &[u8],
    file: FileId,
    sheet: &str,
    limits: &Limits,
    out: &mut Findings,
) -> Result<Sheet, Refusal> {
    let text = encoding::decode(bytes, file, out)?;
    if text.contains('\0') {
        return Err(Refusal::foreign("unknown"));
    }
    let text = text.replace("\r\n", "\n").replace('\r', "\n");
    let (declared, text) = declared_delimiter(&text);
    let delimiter = declared.unwrap_or_else(|| delimiter(text));
    let mut reader = ::csv::ReaderBuilder::new()
        .delimiter(delimiter)
        .has_headers(false)
        .flexible(true)
        .from_reader(text.as_bytes());
    let mut collector = Collector::new(file, limits);
    let mut cells = Vec::new();
    let mut record = ::csv::StringRecord::new();
    // Programs show each entry in a row of its own, however many lines it spans, and empty lines too.
    let (mut row, mut line) = (0u32, 1u32);
    let mut widths = Widths::default();
    loop {
        let from = reader.position().byte();
        if !reader.read_record(&mut record).map_err(|it| Refusal::damaged(it.to_string()))? {
            break;
        }
        let taken = &text[place(from)..place(reader.position().byte())];
        let entry = taken.trim_start_matches('\n');
        let empty = count(taken) - count(entry);
        (row, line) = (row.saturating_add(empty), line.saturating_add(empty));
        let lines = count(entry.trim_end_matches('\n')) + 1;
        // An odd number of marks splits the entry into an even number of pieces.
        let is_open = lines > 1 && entry.split('"').count().is_multiple_of(2);
        if is_open || lines > ENTRY_LINES_MAX {
            return Err(Refusal::new(&faults::QUOTE_OPEN).in_line(line));
        }
        if delimiter == b',' {
            widths.take(&record, line);
        }
        for (col, value) in (0..).zip(&record) {
            collector.take(&mut cells, CellRef::new(row, col), Content::Text(value.to_owned()))?;
        }
        (row, line) = (row.saturating_add(1), line.saturating_add(lines));
    }
    if let Some(line) = widths.too_wide() {
        return Err(Refusal::new(&faults::COMMA_UNCLEAR).in_line(line));
    }
    collector.sheet(cells, Survey::of(sheet), out)
}

/// How wide the rows of a file are: where an amount is parted at its comma, a row is wider than all others.
#[derive(Default)]
struct Widths {
    /// Of the rows in which nothing looks like an amount in two parts, nor like a sentence in pieces.
    usual: usize,
    /// Of the others the first that is wider than all before, with their lines.
    parted: Vec<(usize, u32)>,
}

impl Widths {
    fn take(&mut self, record: &::csv::StringRecord, line: u32) {
        let is_whole = |it: &str| {
            let it = it.trim().trim_start_matches('-');
            !it.is_empty() && it.bytes().all(|it| it.is_ascii_digit() || it == b'.')
        };
        let is_cents = |it: &str| it.len() == 2 && it.bytes().all(|it| it.is_ascii_digit());
        let mut pairs = record.iter().zip(record.iter().skip(1));
        if !pairs.any(|(left, right)| is_whole(left) && is_cents(right)) {
            if !record.iter().any(|it| it.starts_with(' ')) {
                self.usual = self.usual.max(record.len());
            }
        } else if self.parted.last().is_none_or(|it| record.len() > it.0) {
            self.parted.push((record.len(), line));
        }
    }

    /// Returns the line of the first row that is wider than it can be.
    fn too_wide(&self) -> Option<u32> {
        self.parted.iter().find(|it| it.0 > self.usual).map(|it| it.1)
    }
}

/// Returns whether a sheet looks like a table: most of its rows, at least two, have several cells.
pub(super) fn is_table(sheet: &Sheet) -> bool {
    let rows = sheet.cells().chunk_by(|a, b| a.0.row == b.0.row);
    let (wide, all) =
        rows.fold((0, 0), |(wide, all), row| (wide + usize::from(row.len() > 1), all + 1));
    wide >= 2 && wide * 2 > all
}

fn place(byte: u64) -> usize {
    usize::try_from(byte).unwrap_or(usize::MAX)
}

/// Returns how many lines end in a text.
fn count(text: &str) -> u32 {
    u32::try_from(text.matches('\n').count()).unwrap_or(u32::MAX)
}

/// Splits off the line by which Excel states the separator: `sep=;`.
fn declared_delimiter(text: &str) -> (Option<u8>, &str) {
    let mut lines = text.splitn(2, '\n');
    let first = lines.next().unwrap_or_default().trim_end();
    match first.strip_prefix("sep=").map(str::as_bytes) {
        // The line itself stays as an empty one, so that rows keep their numbers.
        Some([delimiter]) => (Some(*delimiter), &text[first.len()..]),
        _ => (None, text),
    }
}

/// Returns the separator that occurs most often outside quotation marks; the semicolon on a tie,
/// because Excel writes it wherever the comma is the decimal sign.
fn delimiter(text: &str) -> u8 {
    let mut counts = [(b';', 0u32), (b',', 0), (b'\t', 0), (b'|', 0)];
    let mut quoted = false;
    for byte in text.bytes().take(20_000) {
        quoted ^= byte == b'"';
        if !quoted && let Some(it) = counts.iter_mut().find(|it| it.0 == byte) {
            it.1 += 1;
        }
    }
    let best = counts.iter().map(|it| it.1).max().unwrap_or(0);
    counts.iter().find(|it| it.1 == best).map_or(b';', |it| it.0)
}

#[cfg(test)]
mod tests {
    use super::{declared_delimiter, delimiter, read};
    use crate::finding::Findings;
    use crate::source::Limits;
    use crate::span::Files;

    /// Returns the cells of a csv file as `B2=text`, or the code of what is wrong with it.
    fn cells(text: &str) -> Vec<String> {
        let file = Files::default().note("a.csv");
        let mut out = Findings::default();
        match read(text.as_bytes(), file, "a", &Limits::EVERYDAY, &mut out) {
            Ok(sheet) => sheet
                .cells()
                .iter()
                .map(|(at, content)| format!("{at}={}", content.text().unwrap_or("?")))
                .collect(),
            Err(refusal) => {
                let finding = refusal.of(file);
                vec![format!("{} {}", finding.meta.code, finding.at.inside())]
            }
        }
    }

    #[test]
    fn separators_inside_quotation_marks_do_not_count() {
        assert_eq!(delimiter("\"a,b,c\";\"d,e\"\n1;2\n"), b';');
        assert_eq!(delimiter("a,b\n1,2\n"), b',');
        assert_eq!(delimiter("a\n"), b';');
        assert_eq!(declared_delimiter("sep=,\na;b"), (Some(b','), "\na;b"));
    }

    #[test]
    fn rows_are_those_that_programs_show() {
        assert_eq!(
            cells("a;b\n\n\"two\nlines\";c\nd\n"),
            ["A1=a", "B1=b", "A3=two\nlines", "B3=c", "A4=d"]
        );
        assert_eq!(cells("sep=,\na,b;c\n"), ["A2=a", "B2=b;c"]);
        assert_eq!(cells("a;b\rc;d\r"), ["A1=a", "B1=b", "A2=c", "B2=d"]);
    }

    #[test]
    fn a_comma_that_parts_columns_and_amounts_is_named() {
        assert_eq!(cells("Ort,Betrag,Art\na,65,87,m\n"), ["I024 2"]);
        assert_eq!(cells("Erst a, dann b, dann c, d\nOrt,Betrag,Art\na,65,87,m\n"), ["I024 3"]);
        // Two whole numbers side by side are what they are.
        assert_eq!(cells("Ort,Alle,Neue\na,65,87\n").len(), 6);
        assert_eq!(cells("Ort;Betrag\na;65,87\n").len(), 4);
    }

    #[test]
    fn a_quotation_mark_that_stays_open_is_named_by_its_line() {
        assert_eq!(cells("a;b\n\"c;d\ne;f\n"), ["I018 2"]);
        let long = format!("a\n\"{}\"\n", "x\n".repeat(150));
        assert_eq!(cells(&long), ["I018 2"]);
    }
}
