//! Reads a csv file as a worksheet: semicolon, comma or tab; UTF-8 or windows-1252.

use std::borrow::Cow;

use super::{Content, Limits, Sheet};
use crate::finding::Finding;
use crate::span::{CellRef, FileId};

pub(super) fn read(
    bytes: &[u8],
    file: FileId,
    sheet: &str,
    limits: &Limits,
) -> Result<Sheet, Finding> {
    let text = decode(bytes);
    let mut reader = ::csv::ReaderBuilder::new()
        .delimiter(delimiter(&text))
        .has_headers(false)
        .flexible(true)
        .from_reader(text.as_bytes());
    let mut cells = Vec::new();
    let mut record = ::csv::StringRecord::new();
    loop {
        match reader.read_record(&mut record) {
            Ok(true) => {}
            Ok(false) => break,
            Err(error) => {
                return Err(super::unreadable(file, "damaged", &error.to_string()));
            }
        }
        // The reader passes over empty lines; the line's number keeps the row people see.
        let line = record.position().map_or(1, ::csv::Position::line);
        let row = u32::try_from(line - 1).unwrap_or(u32::MAX);
        for (col, value) in (0..).zip(record.iter()) {
            if col >= limits.columns || row >= limits.rows || cells.len() as u64 >= limits.cells {
                return Err(super::spreadsheet::too_large(file, limits));
            }
            if !value.trim().is_empty() {
                cells.push((CellRef::new(row, col), Content::Text(value.to_owned())));
            }
        }
    }
    Ok(Sheet::new(file, sheet, cells))
}

fn decode(bytes: &[u8]) -> Cow<'_, str> {
    let bytes = bytes.strip_prefix(b"\xef\xbb\xbf").unwrap_or(bytes);
    match std::str::from_utf8(bytes) {
        Ok(text) => Cow::Borrowed(text),
        Err(_) => encoding_rs::WINDOWS_1252.decode_without_bom_handling(bytes).0,
    }
}

/// Returns the separator that occurs most often outside quotation marks; the semicolon on a tie,
/// because Excel writes it wherever the comma is the decimal sign.
fn delimiter(text: &str) -> u8 {
    let mut counts = [(b';', 0u32), (b',', 0), (b'\t', 0)];
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
    use super::{decode, delimiter};

    #[test]
    fn separators_inside_quotation_marks_do_not_count() {
        assert_eq!(delimiter("\"a,b,c\";\"d,e\"\n1;2\n"), b';');
        assert_eq!(delimiter("a,b\n1,2\n"), b',');
        assert_eq!(delimiter("a\n"), b';');
    }

    #[test]
    fn windows_letters_are_read_where_it_is_not_utf_8() {
        assert_eq!(decode(b"Tr\xe4ger \x80"), "Träger €");
        assert_eq!(decode("\u{feff}Träger".as_bytes()), "Träger");
    }
}
