//! Takes out of a PDF a file that is attached to it.

use lopdf::{Dictionary, Document, LoadOptions, Object};
use serde::{Deserialize, Serialize};

use super::Limits;

/// Within how many bytes a PDF says that it is one.
const HEAD: usize = 1024;

/// Why there is no attachment.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
pub enum NoAttachment {
    /// The file is no PDF.
    NotPdf,
    /// The PDF is damaged, locked, or larger inside than may be.
    Unreadable,
    /// No file of that name is attached to it.
    Absent,
}

/// Returns the content of the first attached file of a name.
///
/// A PDF may come from anybody: this is for a process of its own (see [`Opener`](super::Opener)).
///
/// # Errors
///
/// When there is none.
pub fn attachment(pdf: &[u8], name: &str, limits: &Limits) -> Result<Vec<u8>, NoAttachment> {
    let head = &pdf[..pdf.len().min(HEAD)];
    if !head.windows(5).any(|it| it == b"%PDF-") {
        return Err(NoAttachment::NotPdf);
    }
    let most = usize::try_from(limits.unpacked).unwrap_or(usize::MAX);
    let options = LoadOptions { max_decompressed_size: Some(most), ..LoadOptions::default() };
    let document = Document::load_mem_with_options(pdf, options);
    let document = document.map_err(|_| NoAttachment::Unreadable)?;
    if document.is_encrypted() || document.was_encrypted() {
        return Err(NoAttachment::Unreadable);
    }
    let specifications = document.objects.values().filter_map(|it| it.as_dict().ok());
    let mut named = specifications.filter(|it| is_named(it, name));
    let file = named.find_map(|it| embedded(&document, it)).ok_or(NoAttachment::Absent)?;
    let content = file.as_stream().map_err(|_| NoAttachment::Unreadable)?;
    content.decompressed_content_with_limit(most).map_err(|_| NoAttachment::Unreadable)
}

/// Returns whether a dictionary specifies an attached file of this name.
fn is_named(specification: &Dictionary, name: &str) -> bool {
    let is_file =
        specification.get(b"Type").and_then(Object::as_name).is_ok_and(|it| it == b"Filespec");
    let named = specification.get(b"F").and_then(Object::as_str);
    is_file && named.is_ok_and(|it| it == name.as_bytes())
}

/// Returns the stream of an attached file.
fn embedded<'a>(document: &'a Document, specification: &Dictionary) -> Option<&'a Object> {
    let files = specification.get(b"EF").ok()?;
    let (_, files) = document.dereference(files).ok()?;
    let file = files.as_dict().ok()?.get(b"F").ok()?.as_reference().ok()?;
    document.get_object(file).ok()
}
