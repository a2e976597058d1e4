//! Opens files and gives back workbooks whose every cell knows its place.
//!
//! What comes from outside goes this way: [`discover()`] finds it, [`load`] takes it into memory once, and
//! an [`Opener`] hands it to a process of its own, which does what [`read`] does: tells by the content
//! what it is, lets through the gate (`archive`, `markup`, `ooxml`, `xlsb`, `xls`, `compound`) only what
//! is sound, rebuilds of it what a reader needs, and reads that.

mod archive;
mod attachment;
mod compound;
mod csv;
pub mod discover;
pub mod faults;
pub mod handbook;
mod limits;
mod markdown;
mod markup;
mod number_format;
mod ods;
mod ooxml;
mod opener;
mod refusal;
mod sent;
mod snapshot;
mod sniff;
mod spreadsheet;
mod style;
mod survey;
pub mod templates;
mod workbook;
pub mod worker;
mod xls;
mod xlsb;

use std::collections::BTreeSet;

pub use archive::pack;
pub use attachment::{NoAttachment, attachment};
pub use discover::{Delivery, discover, entries, is_lock, is_named_like_a_table};
pub use limits::Limits;
pub use number_format::NumberFormat;
pub use opener::{Here, Opener};
pub use sent::Sent;
pub use snapshot::{Loaded, hash, hex, load, read_file};
pub use templates::Templates;
pub use workbook::{Concealment, Content, DefinedName, Sheet, Workbook};
pub use worker::Apart;

use self::refusal::Refusal;
use self::sniff::{Kind, Package};
use crate::finding::{Finding, Findings};
use crate::span::{FileId, Span};

/// Makes a workbook of the files of one delivery: one spreadsheet file, or a set of csv files.
///
/// Returns nothing when none can be made; `out` then says why. What was sent by others is read by
/// an [`Opener`] instead, because a damaged file may end the process that reads it.
#[must_use]
pub fn read(files: Vec<Loaded>, limits: &Limits, out: &mut Findings) -> Option<Workbook> {
    let mut found = Findings::default();
    let book = read_all(files, limits, &mut found);
    // Whoever saved one file of a set in an old way saved them all so; a single line has its own fault.
    let mut told = BTreeSet::new();
    found.retain(|it| {
        let is_of_all = it.meta == &faults::TEXT_ENCODING && it.at.line.is_none();
        !is_of_all || told.insert(format!("{:?}", it.args.iter().find(|it| it.0 == "name")))
    });
    out.append(found);
    book
}

fn read_all(files: Vec<Loaded>, limits: &Limits, out: &mut Findings) -> Option<Workbook> {
    let is_set = files.len() > 1;
    let mut sheets = Vec::new();
    let mut is_whole = true;
    for loaded in files {
        let file = loaded.file;
        let refusal = match read_file_of(loaded, limits, out) {
            Ok(Read::Sheet(sheet)) => {
                sheets.push(sheet);
                continue;
            }
            Ok(Read::Book(book)) if !is_set => return Some(book),
            Ok(Read::Book(_)) => Refusal::new(&faults::SET_MIXED),
            Err(refusal) => refusal,
        };
        out.push(refusal.of(file));
        is_whole = false;
    }
    is_whole.then(|| Workbook::of(sheets))
}

/// Findings of a kind that are listed of one file; of more, only how many is said. A file can have a
/// hundred thousand wrong cells, which nobody reads and which would take the memory of all others.
const LISTED_MAX: usize = 200;

/// Leaves of each kind of finding in a file so many that a person can read them.
pub fn shorten(found: &mut Findings) {
    for (first, more) in found.cut(LISTED_MAX) {
        let finding = Finding::new(&faults::FINDINGS_CUT, Span::file(first.at.file))
            .with("code", first.meta.code)
            .with("count", more);
        found.push(finding.about(first.measure.as_ref(), first.period));
    }
}

enum Read {
    Book(Workbook),
    Sheet(Sheet),
}

fn read_file_of(loaded: Loaded, limits: &Limits, out: &mut Findings) -> Result<Read, Refusal> {
    let Loaded { file, sheet, bytes } = loaded;
    match sniff::kind(&bytes) {
        Kind::Empty => Err(Refusal::new(&faults::FILE_EMPTY)),
        Kind::Foreign(kind) => Err(Refusal::foreign(kind)),
        Kind::Markdown => markdown::read(&bytes, file, limits, out).map(Read::Book),
        Kind::Text => {
            let name = sheet.as_deref().unwrap_or("csv");
            let read = csv::read(&bytes, file, name, limits, out)?;
            // A letter is text as well; what is not even called a table must look like one.
            if sheet.is_none() && !csv::is_table(&read) {
                return Err(Refusal::foreign("text"));
            }
            Ok(Read::Sheet(read))
        }
        Kind::Compound => match compound::open(&bytes, limits)? {
            compound::Compound::Workbook(stream) => {
                drop(bytes);
                spreadsheet::xls(stream, file, limits, out).map(Read::Book)
            }
            compound::Compound::Encrypted => Err(Refusal::encrypted()),
            compound::Compound::Other(kind) => Err(Refusal::foreign(kind)),
        },
        Kind::Archive => package(&bytes, file, limits, out).map(Read::Book),
    }
}

fn package(
    bytes: &[u8],
    file: FileId,
    limits: &Limits,
    out: &mut Findings,
) -> Result<Workbook, Refusal> {
    let archive = archive::Archive::open(bytes, limits)?;
    // Not needed for reading; but where the list of kinds is damaged the rest is not to be trusted.
    archive.part("[content_types].xml")?;
    let relations = ooxml::relations(&archive, "")?;
    let mimetype = archive.part("mimetype")?.unwrap_or_default();
    let root = relations.of_kind("/officeDocument");
    match sniff::package(&archive, root, &String::from_utf8_lossy(&mimetype)) {
        Package::Xlsx => spreadsheet::xlsx(&archive, file, limits, out),
        Package::Xlsb(path) => spreadsheet::xlsb(&archive, &path, file, limits, out),
        Package::Ods => ods::read(&archive, file, limits, out),
        Package::Foreign(kind) => Err(Refusal::foreign(kind)),
    }
}
