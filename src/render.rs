//! Gives values a look: one file per format; returns bytes.

pub mod csv;
pub mod form;
pub mod json;
pub mod package;
mod parquet;
#[cfg(feature = "pdf")]
pub mod pdf;
pub mod text;
pub mod xlsx;

use crate::locale::Locale;
use crate::report::{Composed, FileFormat};
use crate::source::Templates;

/// What a document needs besides its values.
#[derive(Clone, Copy)]
pub struct Frame<'a> {
    /// The templates.
    pub templates: &'a Templates,
    /// The language.
    pub locale: &'a Locale,
    /// The way from the folder of the document to the folder of the input files, with `/`.
    pub inputs: &'a str,
}

/// A document that cannot be made.
#[derive(Debug, thiserror::Error)]
pub enum RenderError {
    /// The library refuses what it is given.
    #[error(transparent)]
    Workbook(#[from] rust_xlsxwriter::XlsxError),
    /// A template has a fault.
    #[cfg(feature = "pdf")]
    #[error(transparent)]
    Typeset(#[from] pdf::TypesetError),
    /// This build cannot make pages.
    #[error("built without typesetting")]
    NoTypesetter,
    /// Documents of this kind do not come in this format.
    #[error("no {} of this document", .0.ending())]
    NoSuchFormat(FileFormat),
}

/// Writes a document in a format.
///
/// # Errors
///
/// When a template has a fault, or the format is none of the document's; never because of what was sent
/// in.
pub fn document(
    composed: Composed<'_>,
    format: FileFormat,
    frame: &Frame<'_>,
) -> Result<Vec<u8>, RenderError> {
    match (composed, format) {
        (composed @ (Composed::Report(_) | Composed::Handbook(_)), FileFormat::Pdf) => {
            pages(&composed, frame)
        }
        (Composed::Report(report), FileFormat::Json) => Ok(json::pretty(&json::report(&report))),
        (Composed::Book(book), FileFormat::Xlsx) => {
            Ok(xlsx::render(book, frame.inputs, frame.locale)?)
        }
        (Composed::Findings(found, files, season), FileFormat::Json) => {
            Ok(json::pretty(&json::findings(found, files, Some(season), frame.locale)))
        }
        (_, format) => Err(RenderError::NoSuchFormat(format)),
    }
}

#[cfg(feature = "pdf")]
fn pages(composed: &Composed<'_>, frame: &Frame<'_>) -> Result<Vec<u8>, RenderError> {
    let Frame { templates, locale, .. } = frame;
    match composed {
        Composed::Report(report) => Ok(pdf::report(report, templates, locale)?),
        Composed::Handbook(handbook) => Ok(pdf::handbook(handbook, templates, locale)?),
        _ => Err(RenderError::NoSuchFormat(FileFormat::Pdf)),
    }
}

#[cfg(not(feature = "pdf"))]
fn pages(_: &Composed<'_>, _: &Frame<'_>) -> Result<Vec<u8>, RenderError> {
    Err(RenderError::NoTypesetter)
}
