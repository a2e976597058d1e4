//! Files that are no spreadsheets, whatever their names say.

use std::io::{Cursor, Write};

use super::Specimen;
use super::container::{Entry, packed};

pub(super) fn all() -> Vec<Specimen> {
    let office = |part: &str, kind: &str| {
        let relation = format!(
            "<Relationships><Relationship Id=\"r\" Type=\"x/officeDocument\" Target=\"{part}\"/></Relationships>"
        );
        packed(&[
            Entry::deflated("_rels/.rels", relation.as_bytes()),
            Entry::deflated(part, kind.as_bytes()),
        ])
    };
    let open = |kind: &str| {
        let kind = format!("application/vnd.oasis.opendocument.{kind}");
        packed(&[
            Entry::stored("mimetype", kind.as_bytes()),
            Entry::deflated("content.xml", b"<x/>"),
        ])
    };
    let mut all = Vec::new();
    for (name, what, bytes) in TEXTS {
        all.push(Specimen::new(name, what, bytes.to_vec()));
    }
    all.extend([
        Specimen::new("zeros.xlsx", "A mebibyte of zeros", vec![0; 1 << 20]),
        Specimen::new("too-large.xlsx", "A file of eleven mebibytes", vec![b'P'; 11 << 20]),
        Specimen::new("letter.docx", "A text document", office("word/document.xml", "<w/>")),
        Specimen::new(
            "letter-named.xlsx",
            "A text document named as a workbook",
            office("word/document.xml", "<w/>"),
        ),
        Specimen::new(
            "slides-named.xlsx",
            "Slides named as a workbook",
            office("ppt/presentation.xml", "<p/>"),
        ),
        Specimen::new("letter-named.ods", "An OpenDocument text named as a table", open("text")),
        Specimen::new(
            "slides-named.ods",
            "OpenDocument slides named as a table",
            open("presentation"),
        ),
        Specimen::new(
            "numbers-named.xlsx",
            "A Numbers document named as a workbook",
            packed(&[
                Entry::stored("Index/Document.iwa", b"x"),
                Entry::stored("Index/Tables/DataList.iwa", b"x"),
            ]),
        ),
        Specimen::new(
            "locked.xlsx",
            "A workbook under a password",
            compound(&["EncryptionInfo", "EncryptedPackage"]),
        ),
        Specimen::new(
            "locked-named.xls",
            "A workbook under a password, named as an old one",
            compound(&["EncryptionInfo", "EncryptedPackage"]),
        ),
        Specimen::new(
            "locked-without-ending",
            "A workbook under a password, without an ending",
            compound(&["EncryptionInfo", "EncryptedPackage"]),
        ),
        Specimen::new(
            "old-letter-named.xls",
            "An old text document named as a workbook",
            compound(&["WordDocument"]),
        ),
        Specimen::new(
            "mail-named.xls",
            "A stored mail named as a workbook",
            compound(&["__properties_version1.0"]),
        ),
        Specimen::new(
            "nothing-known.xls",
            "A compound file with nothing known in it",
            compound(&["Unbekannt"]),
        ),
    ]);
    all
}

fn compound(streams: &[&str]) -> Vec<u8> {
    let mut file = cfb::CompoundFile::create(Cursor::new(Vec::new())).expect("memory takes it");
    for name in streams {
        let mut stream = file.create_stream(format!("/{name}")).expect("memory takes it");
        stream.write_all(&[7; 5_000]).expect("memory takes it");
    }
    file.flush().expect("memory takes it");
    file.into_inner().into_inner()
}

const TEXTS: [(&str, &str, &[u8]); 22] = [
    ("empty.xlsx", "Nothing at all", b""),
    ("blank.csv", "Blanks and line ends", b" \r\n \r\n"),
    ("one-byte.xlsx", "One byte", b"P"),
    ("pdf-named.xlsx", "A PDF named as a workbook", b"%PDF-1.4\n1 0 obj<<>>endobj\ntrailer<<>>\n%%EOF\n"),
    ("picture-named.xlsx", "A PNG picture named as a workbook", b"\x89PNG\r\n\x1a\n\0\0\0\rIHDR"),
    ("photo-named.xlsx", "A JPEG picture named as a workbook", b"\xff\xd8\xff\xe0\0\x10JFIF\0"),
    ("photo-of-a-phone.xlsx", "A HEIC picture named as a workbook", b"\0\0\0\x18ftypheic\0\0\0\0"),
    ("packed-named.xlsx", "A gzip file named as a workbook", b"\x1f\x8b\x08\0\0\0\0\0\0\xff"),
    ("packed-7z-named.xlsx", "A 7z file named as a workbook", b"7z\xbc\xaf\x27\x1c\0\x04"),
    ("data-named.xlsx", "JSON named as a workbook", b"{\"a\":1}"),
    ("page-named.xlsx", "A page that says that one must log in", b"<!DOCTYPE html><html><title>Anmeldung</title><body>Sitzung abgelaufen</body></html>"),
    ("page-named.xls", "An HTML table named as a workbook", b"<html><body><table><tr><td>Nr</td><td>1.234,56</td></tr></table></body></html>"),
    ("xml-2003.xls", "An XML table of 2003", b"<?xml version=\"1.0\"?><?mso-application progid=\"Excel.Sheet\"?><Workbook xmlns=\"urn:schemas-microsoft-com:office:spreadsheet\"><Worksheet/></Workbook>"),
    ("text-named.xls", "A csv text named as a workbook", b"Nr;Name;Betrag\r\nA-1;Alpha;10,5\r\n"),
    ("text-named.xlsx", "A csv text named as a workbook", b"Nr;Name;Betrag\r\nA-1;Alpha;10,5\r\n"),
    ("pointer.xlsx", "The pointer to a file that lies elsewhere", b"version https://git-lfs.github.com/spec/v1\noid sha256:4d7a\nsize 12345\n"),
    ("shortcut.xlsx", "A shortcut to a page", b"[InternetShortcut]\r\nURL=https://example.org/\r\n"),
    ("mail.xlsx", "A mail named as a workbook", b"From: a@example.org\r\nSubject: Rueckmeldung\r\n\r\nanbei\r\n"),
    ("program.xlsx", "A program named as a workbook", b"MZ\x90\0\x03\0\0\0"),
    ("rich-text.xlsx", "An RTF document named as a workbook", b"{\\rtf1\\ansi Hallo}"),
    ("excel-4.xls", "A workbook of Excel 4", b"\x09\x04\x06\0\0\x04\x10\0\0\0"),
    ("noise.xlsx", "Bytes without any meaning", b"\x8f\x00\x13\x77\xa0\x01\xfe\x42\x99\x00\x17\x20"),
];
