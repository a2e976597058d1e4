//! Saves a form as a spreadsheet program exports it: a csv file per sheet.

use super::kit::{Paper, Result};
use crate::finding::Findings;
use crate::source::{Content, Limits, Loaded, read};
use crate::span::{CellRef, Files};

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
