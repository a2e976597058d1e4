//! Tells by its content what a file is; its name may say anything.

use super::archive::Archive;

/// What a file is.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Kind {
    /// Nothing at all.
    Empty,
    /// A zip container: a workbook, or something else that is packed so.
    Archive,
    /// A compound file: an old or encrypted workbook, or something else of that time.
    Compound,
    /// A Markdown document with tables.
    Markdown,
    /// Text that may be a csv file.
    Text,
    /// Something that is no table, by the word that messages know it by.
    Foreign(&'static str),
}

/// How other files begin, and what they are.
const BEGINNINGS: &[(&[u8], &str)] = &[
    (b"%PDF", "pdf"),
    (b"\x89PNG", "picture"),
    (b"\xff\xd8\xff", "picture"),
    (b"GIF8", "picture"),
    (b"BM", "picture"),
    (b"II*\0", "picture"),
    (b"MM\0*", "picture"),
    (b"{\\rtf", "document"),
    (b"\x1f\x8b", "archive"),
    (b"7z\xbc\xaf", "archive"),
    (b"Rar!", "archive"),
    (b"BZh", "archive"),
    (b"\xfd7zXZ", "archive"),
    (b"PK\x05\x06", "archive"),
    (b"MZ", "program"),
    (b"\x7fELF", "program"),
    (b"version https://git-lfs", "pointer"),
    (b"SQLite format 3", "unknown"),
    // Excel 2 to 4 wrote its records without a container.
    (b"\x09\x00\x04\x00", "old-excel"),
    (b"\x09\x02\x06\x00", "old-excel"),
    (b"\x09\x04\x06\x00", "old-excel"),
];

/// Lines with which stored mails begin.
const MAIL: [&str; 5] = ["from:", "received:", "return-path:", "mime-version:", "delivered-to:"];

/// Returns what the bytes of a file are.
pub(super) fn kind(bytes: &[u8]) -> Kind {
    if bytes.iter().all(|it| it.is_ascii_whitespace() || *it == 0) {
        return if bytes.contains(&0) { Kind::Foreign("unknown") } else { Kind::Empty };
    }
    if bytes.starts_with(b"PK\x03\x04") {
        return Kind::Archive;
    }
    if bytes.starts_with(b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1") {
        return Kind::Compound;
    }
    // A table may begin with the letters of a picture's or a program's mark; a text has no such bytes.
    let is_binary = |it: &&(&[u8], &str)| it.0.len() > 2 || !is_text(bytes);
    if let Some((_, kind)) =
        BEGINNINGS.iter().filter(is_binary).find(|(mark, _)| bytes.starts_with(mark))
    {
        return Kind::Foreign(kind);
    }
    if bytes.get(4..8) == Some(b"ftyp") {
        return Kind::Foreign("picture");
    }
    if !is_text(bytes) {
        return Kind::Foreign("unknown");
    }
    text_kind(bytes)
}

/// Returns whether bytes may be text: no zero bytes but those of UTF-16.
fn is_text(bytes: &[u8]) -> bool {
    let is_wide = bytes.starts_with(b"\xff\xfe") || bytes.starts_with(b"\xfe\xff");
    is_wide || super::csv::is_wide_without_mark(bytes) || !bytes.contains(&0)
}

fn text_kind(bytes: &[u8]) -> Kind {
    let head = String::from_utf8_lossy(&bytes[..bytes.len().min(4096)]).to_lowercase();
    let head = head.trim_start_matches('\u{feff}').trim_start();
    let has = |text: &str| head.contains(text);
    if head.starts_with("# ") && has("\n|") {
        Kind::Markdown
    } else if head.starts_with('<') {
        Kind::Foreign(if has("urn:schemas-microsoft-com:office:spreadsheet") {
            "xml-spreadsheet"
        } else if has("<html") || has("<!doctype html") || has("<table") {
            "html"
        } else if has("urn:oasis:names:tc:opendocument:xmlns:office") {
            "flat-ods"
        } else if has("<svg") {
            "picture"
        } else {
            "data"
        })
    } else if head.starts_with('{') || head.starts_with("[{") {
        Kind::Foreign("data")
    } else if MAIL.into_iter().any(|it| head.starts_with(it)) {
        Kind::Foreign("mail")
    } else if head.starts_with("[internetshortcut]") {
        Kind::Foreign("pointer")
    } else {
        Kind::Text
    }
}

/// What a zip container holds.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) enum Package {
    /// An Office Open XML workbook (xlsx, xlsm).
    Xlsx,
    /// A workbook of binary parts, with the path of its own part.
    Xlsb(String),
    /// An `OpenDocument` spreadsheet.
    Ods,
    /// Something that is no table.
    Foreign(&'static str),
}

/// Returns what a container holds, by the names of its parts; `root` is the part to which its
/// relations point, `mimetype` what an `OpenDocument` file says of itself.
pub(super) fn package(archive: &Archive<'_>, root: Option<&str>, mimetype: &str) -> Package {
    let any = |begin: &str| archive.names().any(|it| it.starts_with(begin));
    let is_root = |end: &str| root.is_some_and(|it| it.to_lowercase().ends_with(end));
    if is_root("workbook.bin") || archive.has("xl/workbook.bin") {
        Package::Xlsb(root.filter(|it| archive.has(it)).unwrap_or("xl/workbook.bin").to_owned())
    } else if is_root("workbook.xml") || archive.has("xl/workbook.xml") {
        Package::Xlsx
    } else if mimetype.contains("opendocument.spreadsheet")
        || (mimetype.is_empty() && archive.has("content.xml"))
    {
        Package::Ods
    } else if any("word/") || mimetype.contains("opendocument.text") {
        Package::Foreign("document")
    } else if any("ppt/") || mimetype.contains("opendocument.presentation") {
        Package::Foreign("presentation")
    } else if archive.names().any(|it| it.starts_with("index/") && it.contains(".iwa")) {
        Package::Foreign("numbers")
    } else if mimetype.contains("opendocument") {
        Package::Foreign("document")
    } else {
        Package::Foreign("archive")
    }
}

#[cfg(test)]
mod tests {
    use super::{Kind, kind};

    #[test]
    fn files_are_told_by_what_they_hold() {
        for (bytes, expected) in [
            (&b""[..], Kind::Empty),
            (b" \r\n", Kind::Empty),
            (b"%PDF-1.7\n", Kind::Foreign("pdf")),
            (b"\x89PNG\r\n\x1a\n", Kind::Foreign("picture")),
            (b"<html><table>", Kind::Foreign("html")),
            (b"<?xml version='1.0'?><Workbook xmlns='urn:schemas-microsoft-com:office:spreadsheet'>",
             Kind::Foreign("xml-spreadsheet")),
            (b"version https://git-lfs.github.com/spec/v1\n", Kind::Foreign("pointer")),
            (b"From: a@example.org\r\n", Kind::Foreign("mail")),
            (b"{\"a\": 1}", Kind::Foreign("data")),
            (b"\0\0\0\0", Kind::Foreign("unknown")),
            (b"BMW;12\n", Kind::Text),
            (b"a;b\n1;2\n", Kind::Text),
            (b"\xff\xfea\0;\0b\0", Kind::Text),
        ] {
            assert_eq!(kind(bytes), expected, "{:?}", String::from_utf8_lossy(bytes));
        }
    }
}
