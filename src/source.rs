//! Opens files and gives back workbooks whose every cell knows its place.

mod csv;
pub mod discover;
pub mod faults;
mod markdown;
mod sniff;
mod spreadsheet;
pub mod templates;
mod workbook;

use std::io::Read;

use sha2::{Digest, Sha256};

pub use discover::{Delivery, Discovered, discover};
pub use templates::Templates;
pub use workbook::{Content, DefinedName, Sheet, Workbook};

use crate::finding::Finding;
use crate::span::{FileId, Span};

/// How large a file may be; beyond that it is not read.
#[derive(Debug, Clone, Copy)]
pub struct Limits {
    /// Bytes of a file.
    pub bytes: u64,
    /// Rows of a sheet.
    pub rows: u32,
    /// Columns of a sheet.
    pub columns: u32,
    /// Filled cells of a workbook.
    pub cells: u64,
}

/// A file in memory.
#[derive(Debug)]
pub struct Loaded {
    /// Its handle.
    pub file: FileId,
    /// The part of its name that tells sheets of a set apart, for csv files.
    pub sheet: Option<String>,
    /// Its content.
    pub bytes: Vec<u8>,
}

/// Returns SHA-256 of some bytes as lower-case hexadecimal digits.
#[must_use]
pub fn hash(bytes: &[u8]) -> String {
    use std::fmt::Write;
    Sha256::digest(bytes).iter().fold(String::with_capacity(64), |mut hex, byte| {
        write!(hex, "{byte:02x}").expect("a string takes what is written to it");
        hex
    })
}

/// Reads a file into memory, at most as much of it as the limit allows.
///
/// # Errors
///
/// A finding when the file cannot be opened or is too large.
pub fn load(path: &std::path::Path, file: FileId, limits: &Limits) -> Result<Vec<u8>, Finding> {
    let mut bytes = Vec::new();
    let read =
        std::fs::File::open(path).and_then(|it| it.take(limits.bytes + 1).read_to_end(&mut bytes));
    match read {
        Ok(_) if bytes.len() as u64 > limits.bytes => {
            Err(Finding::new(&faults::FILE_TOO_LARGE, Span::file(file))
                .with("limit", i64::try_from(limits.bytes / 1024 / 1024).unwrap_or(i64::MAX)))
        }
        Ok(_) => Ok(bytes),
        Err(error) => Err(unreadable(file, "cannot-open", &error.to_string())),
    }
}

/// Reads a file of our own, such as the settings, whole.
///
/// # Errors
///
/// When the file cannot be read.
pub fn read_file(path: &std::path::Path) -> std::io::Result<Vec<u8>> {
    let mut bytes = Vec::new();
    std::fs::File::open(path)?.read_to_end(&mut bytes)?;
    Ok(bytes)
}

/// Makes a workbook of the files of one delivery: one spreadsheet file, or a set of csv files.
///
/// # Errors
///
/// A finding that names what the file is instead, or which limit it exceeds.
pub fn open(files: Vec<Loaded>, limits: &Limits) -> Result<Workbook, Finding> {
    let mut sheets = Vec::new();
    for loaded in files {
        let Loaded { file, sheet, bytes } = loaded;
        match (sniff::kind(&bytes), sheet) {
            (sniff::Kind::Text, Some(sheet)) => {
                sheets.push(csv::read(&bytes, file, &sheet, limits)?);
            }
            (sniff::Kind::Markdown, _) => return markdown::read(&bytes, file),
            (sniff::Kind::Xlsx, _) => return spreadsheet::xlsx(bytes, file, limits),
            (sniff::Kind::Ods, _) => return spreadsheet::ods(bytes, file, limits),
            (sniff::Kind::Empty, _) => {
                return Err(Finding::new(&faults::FILE_EMPTY, Span::file(file)));
            }
            (sniff::Kind::Text | sniff::Kind::Other, _) => {
                return Err(unreadable(file, "no-spreadsheet", ""));
            }
        }
    }
    Ok(Workbook::of(sheets))
}

fn unreadable(file: FileId, kind: &str, detail: &str) -> Finding {
    Finding::new(&faults::UNREADABLE, Span::file(file)).with("kind", kind).with("detail", detail)
}
