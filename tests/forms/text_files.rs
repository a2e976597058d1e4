//! Forms as sets of text files: a sheet each, as a spreadsheet program exports them.

use masswerk::base::Lang;
use masswerk::finding::Findings;
use masswerk::form::Entries;
use masswerk::source::{self, Content, Limits, Loaded, Workbook};
use masswerk::span::{CellRef, FileId, Files};
use proptest::test_runner::TestRunner;

use super::filling::filled;
use super::{Shape, compare, open};

/// Saves each sheet that people see as a text file and opens these files as one return.
fn exported(shape: Shape, entries: &Entries, delimiter: u8) -> (FileId, Workbook) {
    let (_, book) = open(shape.write(entries));
    let (mut files, mut set) = (Files::default(), Vec::new());
    for sheet in book.sheets.iter().filter(|it| !it.is_hidden) {
        let mut out = csv::WriterBuilder::new().delimiter(delimiter).from_writer(Vec::new());
        let width = sheet.cells().iter().map(|it| it.0.col + 1).max().unwrap_or(1);
        for row in 0..sheet.height() {
            let shown = |it: &Content| shown(it, shape.lang);
            let cell = |col| sheet.get(CellRef::new(row, col)).map(shown).unwrap_or_default();
            out.write_record((0..width).map(cell)).expect("memory takes what is written to it");
        }
        set.push(Loaded {
            file: files.note(&format!("{}.tsv", sheet.name)),
            sheet: Some(sheet.name.to_string()),
            bytes: out.into_inner().expect("memory takes what is written to it"),
        });
    }
    let (first, mut found) = (set[0].file, Findings::default());
    let read = source::read(set, &Limits::EVERYDAY, &mut found);
    (first, read.unwrap_or_else(|| panic!("not readable: {found:?}")))
}

fn shown(content: &Content, lang: Lang) -> String {
    match (content, lang) {
        (Content::Text(text), _) => text.clone(),
        (Content::Number(number), Lang::De) => number.to_string().replace('.', ","),
        (Content::Date(Some(day)), Lang::En) => day.format("%Y-%m-%d").to_string(),
        (other, _) => other.shown(),
    }
}

#[test]
fn what_is_filled_in_comes_back_from_text_files_of_every_delimiter() {
    let mut runner = TestRunner::deterministic();
    for (number, shape) in Shape::all().into_iter().enumerate() {
        let entries = filled(shape, &mut runner);
        let delimiter = [b';', b'\t'][number % 2];
        let opened = exported(shape, &entries, delimiter);
        compare(shape, &entries, opened).unwrap_or_else(|error| panic!("{shape:?}: {error}"));
    }
}
