//! The messages between the run and a reader, and what of an answer is believed.

use serde::{Deserialize, Serialize};

use crate::finding::{Arg, Finding, Findings, Meta};
use crate::source::{Content, DefinedName, Limits, Loaded, NoAttachment, Sheet, Workbook, faults};
use crate::span::{CellRange, CellRef, FileId, Files, Span};

/// Characters of a text in a finding.
const TEXT_MAX: usize = 300;

/// Findings of one delivery; a file with more faults says nothing new.
const FINDINGS_MAX: usize = 10_000;

/// What a request begins with; the bytes of the files follow, one after the other.
#[derive(Serialize, Deserialize)]
struct Request {
    limits: Limits,
    /// The attached file that is to be taken out of a PDF; nothing where a workbook is to be made.
    attachment: Option<String>,
    /// Of each file its sheet and its length.
    files: Vec<(Option<String>, u64)>,
}

/// Writes a request for a workbook, its length first.
#[must_use]
pub fn request(files: &[Loaded], limits: &Limits) -> Vec<u8> {
    let listed = files.iter().map(|it| (it.sheet.clone(), it.bytes.len() as u64)).collect();
    let head = Request { limits: *limits, attachment: None, files: listed };
    message(&head, files.iter().map(|it| &*it.bytes))
}

/// Writes a request for an attached file of a PDF, its length first.
#[must_use]
pub fn request_attachment(pdf: &[u8], name: &str, limits: &Limits) -> Vec<u8> {
    let files = vec![(None, pdf.len() as u64)];
    message(&Request { limits: *limits, attachment: Some(name.to_owned()), files }, [pdf])
}

fn message<'a>(head: &Request, files: impl IntoIterator<Item = &'a [u8]> + Clone) -> Vec<u8> {
    let head = postcard::to_stdvec(head).expect("memory takes what is written to it");
    let length = head.len() + files.clone().into_iter().map(<[u8]>::len).sum::<usize>();
    let mut message = Vec::with_capacity(8 + length);
    message.extend((length as u64).to_le_bytes());
    message.extend(head);
    for file in files {
        message.extend(file);
    }
    message
}

/// What a reader is asked for.
#[derive(Debug)]
pub struct Asked {
    /// What it is to be made of; the files have handles of the reader's own, in their order.
    pub files: Vec<Loaded>,
    /// What it may take.
    pub limits: Limits,
    /// The attached file that is to be taken out of a PDF; nothing where a workbook is to be made.
    pub attachment: Option<String>,
}

/// Reads a request.
#[must_use]
pub fn asked(message: &[u8]) -> Option<Asked> {
    let (Request { limits, attachment, files }, mut rest) =
        postcard::take_from_bytes(message).ok()?;
    let mut handles = Files::default();
    let mut loaded = Vec::new();
    for (sheet, length) in files {
        let (bytes, after) = rest.split_at_checked(usize::try_from(length).ok()?)?;
        loaded.push(Loaded { file: handles.note(""), sheet, bytes: bytes.to_vec() });
        rest = after;
    }
    Some(Asked { files: loaded, limits, attachment })
}

/// Writes an answer about an attached file.
#[must_use]
pub fn answered_attachment(content: &Result<Vec<u8>, NoAttachment>) -> Vec<u8> {
    postcard::to_stdvec(content).expect("memory takes what is written to it")
}

/// Reads an answer about an attached file; nothing when it is none.
#[must_use]
pub fn answer_attachment(message: &[u8]) -> Option<Result<Vec<u8>, NoAttachment>> {
    postcard::from_bytes(message).ok()
}

#[derive(Serialize)]
struct Answer<'a> {
    book: Option<&'a Workbook>,
    found: Vec<Said>,
    looked: Vec<(String, u64)>,
}

#[derive(Deserialize)]
struct Answered {
    book: Option<Workbook>,
    found: Vec<Said>,
    looked: Vec<(String, u64)>,
}

/// A finding of the intake on its way.
#[derive(Serialize, Deserialize)]
struct Said {
    code: String,
    file: FileId,
    sheet: Option<String>,
    cells: Option<(CellRef, CellRef)>,
    line: Option<u32>,
    args: Vec<(String, Word)>,
}

/// An argument of a finding of the intake.
#[derive(Serialize, Deserialize)]
enum Word {
    Text(String),
    Count(i64),
}

/// Writes an answer.
#[must_use]
pub fn answered(book: Option<&Workbook>, found: &Findings) -> Vec<u8> {
    let said = found.all().iter().take(FINDINGS_MAX).map(|it| Said {
        code: it.meta.code.to_owned(),
        file: it.at.file,
        sheet: it.at.sheet.as_deref().map(str::to_owned),
        cells: it.at.cells.map(|it| (it.first, it.last)),
        line: it.at.line,
        args: it.args.iter().map(|(name, arg)| ((*name).to_owned(), word(arg))).collect(),
    });
    let looked =
        found.evidence().iter().map(|(code, count)| ((*code).to_owned(), *count)).collect();
    let message = postcard::to_stdvec(&Answer { book, found: said.collect(), looked });
    message.expect("memory takes what is written to it")
}

fn word(arg: &Arg) -> Word {
    match arg {
        Arg::Text(text) => Word::Text(text.chars().take(TEXT_MAX).collect()),
        Arg::Count(count) => Word::Count(*count),
        other => unreachable!("the intake has no such argument: {other:?}"),
    }
}

/// Returns how long an answer may be at most.
#[must_use]
pub fn answer_max(limits: &Limits) -> u64 {
    limits.unpacked.saturating_mul(2).saturating_add(limits.cells.saturating_mul(32)) + (16 << 20)
}

/// Reads an answer about these files; nothing when it breaks a promise that a reader gives.
#[must_use]
pub fn answer(
    message: &[u8],
    files: &[FileId],
    limits: &Limits,
) -> Option<(Option<Workbook>, Findings)> {
    let Answered { mut book, found, looked } = postcard::from_bytes(message).ok()?;
    if let Some(book) = &mut book {
        let handed = std::mem::take(&mut book.sheets);
        book.sheets = handed.into_iter().map(|it| it.moved(files)).collect::<Option<_>>()?;
        if !is_within(book, limits) {
            return None;
        }
    }
    let mut findings = Findings::default();
    for said in found {
        findings.push(believed(said, files)?);
    }
    for (code, count) in looked {
        findings.looked(known(&code)?, usize::try_from(count).ok()?);
    }
    // Nothing may be lost without a word.
    (book.is_some() || !findings.all().is_empty()).then_some((book, findings))
}

fn is_within(book: &Workbook, limits: &Limits) -> bool {
    let place = |at: CellRef| at.row < limits.rows && at.col < limits.columns;
    let sound = |content: &Content| match content {
        Content::Number(number) | Content::Formatted(number, _) => number.is_finite(),
        _ => true,
    };
    let sheet = |sheet: &Sheet| {
        sheet.cells().is_sorted_by(|a, b| a.0 < b.0)
            && sheet.cells().iter().all(|(at, content)| place(*at) && sound(content))
    };
    let name = |name: &DefinedName| name.cell.row < 1_048_576 && name.cell.col < 16_384;
    let cells: usize = book.sheets.iter().map(|it| it.cells().len()).sum();
    book.sheets.len() as u64 <= u64::from(limits.sheets)
        && cells as u64 <= limits.cells
        && book.sheets.iter().all(sheet)
        && book.names.iter().all(name)
}

fn known(code: &str) -> Option<&'static Meta> {
    faults::ALL.into_iter().find(|it| it.code == code)
}

fn believed(said: Said, files: &[FileId]) -> Option<Finding> {
    let meta = known(&said.code)?;
    let file = *files.get(said.file.index())?;
    let at = match (said.sheet, said.cells, said.line) {
        (Some(sheet), Some((first, last)), None) => {
            Span::cells(file, sheet.into(), CellRange { first, last })
        }
        (Some(sheet), None, None) => Span::sheet(file, sheet.into()),
        (None, None, Some(line)) => Span::line(file, line),
        (None, None, None) => Span::file(file),
        _ => return None,
    };
    let mut finding = Finding::new(meta, at);
    for (name, word) in said.args {
        let name = meta.args.iter().find(|it| **it == name)?;
        finding = match word {
            Word::Text(text) if text.chars().count() <= TEXT_MAX => finding.with(name, text),
            Word::Text(_) => return None,
            Word::Count(count) => finding.with(name, count),
        };
    }
    Some(finding)
}
