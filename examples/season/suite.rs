//! Saves forms as other programs save them: `LibreOffice`, and spreadsheets exported as csv.

use std::fs;
use std::process::Command;

use masswerk::base::NaiveDate;
use masswerk::finding::Findings;
use masswerk::programme::{FormKind, Value};
use masswerk::source::{Content, Limits, Loaded, read, read_file};
use masswerk::span::{CellRef, Files};
use masswerk::submission::Slot;

use super::generator::kit::{Kit, Paper, Result};

/// A file format of `LibreOffice`.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Saved {
    /// `OpenDocument`.
    Ods,
    /// Excel's format, as `LibreOffice` writes it.
    Xlsx,
}

impl Saved {
    /// Returns the ending of the file's name.
    pub(crate) const fn ending(self) -> &'static str {
        match self {
            Self::Ods => "ods",
            Self::Xlsx => "xlsx",
        }
    }
}

/// Lets `LibreOffice` open a form and save it; nothing when it is not installed.
pub(crate) fn saved(bytes: &[u8], by: Saved) -> Result<Option<Vec<u8>>> {
    let folder = tempfile::tempdir()?;
    let source = folder.path().join("form.xlsx");
    let target = folder.path().join("saved");
    fs::create_dir(&target)?;
    fs::File::create(&source).and_then(|mut it| std::io::Write::write_all(&mut it, bytes))?;
    let filter = match by {
        Saved::Ods => "ods",
        Saved::Xlsx => "xlsx:Calc MS Excel 2007 XML",
    };
    // A profile of its own, so that a `LibreOffice` that is open does not stand in the way.
    let profile =
        format!("-env:UserInstallation=file://{}", folder.path().join("profile").display());
    let run = Command::new("soffice")
        .args([&profile, "--headless", "--convert-to", filter, "--outdir"])
        .arg(&target)
        .arg(&source)
        .output();
    let output = match run {
        Err(error) if error.kind() == std::io::ErrorKind::NotFound => return Ok(None),
        other => other?,
    };
    let path = target.join(format!("form.{}", by.ending()));
    if !path.exists() {
        let said = String::from_utf8_lossy(&output.stderr);
        return Err(format!("soffice did not save the form: {said}").into());
    }
    Ok(Some(read_file(&path)?))
}

/// Returns whether two files are the same return: answer for answer, whatever else differs.
pub(crate) fn same_answers(kit: &Kit, one: Vec<u8>, other: Vec<u8>, day: NaiveDate) -> bool {
    let answers = |bytes| {
        let submission = kit.read(FormKind::Return, bytes, day).ok()?;
        let records = submission.sections.into_iter().flat_map(|it| it.records);
        let slots = records.flat_map(|it| it.slots);
        Some(
            slots
                .map(|it| (it.value().cloned(), matches!(it, Slot::NotCollected(_))))
                .collect::<Vec<(Option<Value>, bool)>>(),
        )
    };
    answers(one).is_some_and(|it| Some(it) == answers(other))
}

/// Returns the sheets of a form as csv files, as a German Excel saves them: semicolons, windows-1252,
/// every number as it is shown. Pairs of the sheet's identifier and the file.
pub(crate) fn csv_set(paper: &Paper<'_>) -> Result<Vec<(String, Vec<u8>)>> {
    let mut handles = Files::default();
    let file = handles.note("");
    let mut unread = Findings::default();
    let files = vec![Loaded { file, sheet: None, bytes: paper.write()? }];
    let Some(book) = read(files, &Limits::OWN, &mut unread) else {
        return Err("the form cannot be opened".into());
    };
    let mut set = Vec::new();
    for (id, title) in paper.sheets() {
        let sheet = book.sheet(title).ok_or("a sheet of the form is not in its workbook")?;
        let width = sheet.cells().iter().map(|it| it.0.col + 1).max().unwrap_or(1);
        let mut out = csv::WriterBuilder::new()
            .delimiter(b';')
            .terminator(csv::Terminator::CRLF)
            .from_writer(Vec::new());
        for row in 0..sheet.height() {
            // Everything that is a number on these two sheets is an amount.
            let is_money = matches!(id, "finanzen" | "belege");
            let shown = |it| shown(it, is_money);
            let cell = |col| sheet.get(CellRef::new(row, col)).map(shown).unwrap_or_default();
            let line: Vec<String> = (0..width).map(cell).collect();
            out.write_record(&line)?;
        }
        let text = String::from_utf8(out.into_inner()?)?;
        set.push((id.to_owned(), encoding_rs::WINDOWS_1252.encode(&text).0.into_owned()));
    }
    Ok(set)
}

fn shown(content: &Content, is_money: bool) -> String {
    match content {
        Content::Number(number) if !is_money && number.fract().abs() < f64::EPSILON => {
            grouped(&format!("{number:.0}"))
        }
        Content::Number(number) => {
            let plain = format!("{number:.2}");
            let (whole, part) = plain.split_once('.').unwrap_or((&plain, "00"));
            format!("{},{part}", grouped(whole))
        }
        Content::Date(Some(day)) => day.format("%d.%m.%Y").to_string(),
        Content::Text(text) => text.clone(),
        other => other.shown(),
    }
}

/// Parts thousands by points.
fn grouped(digits: &str) -> String {
    let mut out = String::new();
    for (index, digit) in digits.chars().enumerate() {
        if index > 0 && (digits.len() - index).is_multiple_of(3) && !out.ends_with('-') {
            out.push('.');
        }
        out.push(digit);
    }
    out
}
