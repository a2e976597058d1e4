//! Tells by its content what a file is; its name may say anything.

/// What a file is.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Kind {
    /// Nothing at all.
    Empty,
    /// An Office Open XML workbook (xlsx, xlsm).
    Xlsx,
    /// An `OpenDocument` spreadsheet.
    Ods,
    /// A Markdown document with tables.
    Markdown,
    /// Other text, such as csv.
    Text,
    /// Something else.
    Other,
}

/// Returns what the bytes of a file are.
pub(super) fn kind(bytes: &[u8]) -> Kind {
    const ODS: &[u8] = b"application/vnd.oasis.opendocument.spreadsheet";
    let head = &bytes[..bytes.len().min(4096)];
    if bytes.iter().all(u8::is_ascii_whitespace) {
        Kind::Empty
    } else if head.starts_with(b"PK\x03\x04") {
        let is_ods = head.windows(ODS.len()).any(|it| it == ODS);
        if is_ods { Kind::Ods } else { Kind::Xlsx }
    } else if head.starts_with(b"\xd0\xcf\x11\xe0") {
        // Old Excel, or an encrypted workbook in the same container: the reader tells them apart.
        Kind::Xlsx
    } else if head.starts_with(b"# ") && head.windows(2).any(|it| it == b"\n|") {
        Kind::Markdown
    } else if head.starts_with(b"%PDF") || head.starts_with(b"<") || head.contains(&0) {
        Kind::Other
    } else {
        Kind::Text
    }
}
