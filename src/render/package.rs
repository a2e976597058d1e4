//! Writes a package for the evaluation: its tables, what describes and loads them, and what holds them together; and
//! reads one again to see whether it is as it was written.

mod contradictions;
mod flaw;
mod manifest;
mod rebuilt;
mod schema;
mod scripts;
mod verified;

pub use flaw::Flaw;
pub use rebuilt::differences;
pub use verified::{Verified, verify};

use std::path::Path;

use super::{Frame, RenderError, csv, json, parquet};
use crate::report::{CODEBOOK, CODEBOOK_VALUES, Composed, FileFormat, Package};
use crate::source;

/// The file that lists all others with their hashes.
pub const MANIFEST: &str = manifest::NAME;

/// Returns the files of a package by their paths, in order; the manifest is the last.
///
/// # Errors
///
/// When the library refuses a workbook, or a template has a fault.
pub fn files(package: Package, frame: &Frame<'_>) -> Result<Vec<(String, Vec<u8>)>, RenderError> {
    let mut files: Vec<(String, Vec<u8>)> =
        package.tables.iter().map(|it| (path(&it.id), csv::data(it))).collect();
    let described = json::pretty(&schema::described(&package, &files));
    files.push((schema::NAME.to_owned(), described));
    files.push((README.to_owned(), readme(&package)));
    let data = package.tables.iter().filter(|it| !is_codebook(&it.id));
    files.extend(data.map(|it| (format!("{PARQUET}/{}.parquet", it.id), parquet::data(it))));
    files.extend(scripts::scripts(&package));
    let Package { book, documents, provenance, period, .. } = package;
    let book = (format!("{BOOK}{period}.xlsx"), Composed::Book(book), FileFormat::Xlsx);
    let pages = documents
        .into_iter()
        .map(|it| (format!("{}.pdf", it.kind), Composed::Report(Box::new(it)), FileFormat::Pdf));
    for (name, composed, format) in std::iter::once(book).chain(pages) {
        match super::document(composed, format, frame) {
            Ok(bytes) => files.push((name, bytes)),
            // A build that cannot make pages writes the rest.
            Err(RenderError::NoTypesetter) => {}
            Err(error) => return Err(error),
        }
    }
    files.sort();
    let manifest = manifest::manifest(&provenance, &files);
    files.push((MANIFEST.to_owned(), manifest));
    Ok(files)
}

/// Returns the files in one container: each stored as it is, in this order, with the same time whatever the day, so
/// that the same package is the same container.
#[must_use]
pub fn container<'a>(files: impl IntoIterator<Item = (&'a str, &'a [u8])>) -> Vec<u8> {
    source::pack(files)
}

/// What people read first.
const README: &str = "LIESMICH.txt";

/// Returns what the package says of itself, and its tables with what a row of each is.
fn readme(package: &Package) -> Vec<u8> {
    let mut text = package.title.clone();
    for paragraph in &package.about {
        text.extend(["\n\n", paragraph]);
    }
    text.push('\n');
    for it in &package.tables {
        text.extend(["\n", &path(&it.id), ": ", &it.title, ". ", &it.about, "\n"]);
    }
    text.into_bytes()
}

/// Returns whether a file of a package is a table.
fn is_table(path: &str) -> bool {
    Path::new(path).extension().is_some_and(|it| it == "csv")
}

/// What the name of the workbook begins with.
const BOOK: &str = "Auswertung_Evaluation_";

/// The folder of the tables as Parquet.
const PARQUET: &str = "parquet";

fn is_codebook(table: &str) -> bool {
    [CODEBOOK, CODEBOOK_VALUES].contains(&table)
}

/// Returns the path of a table; what explains the others lies beside them.
fn path(table: &str) -> String {
    if is_codebook(table) { format!("{table}.csv") } else { format!("daten/{table}.csv") }
}
