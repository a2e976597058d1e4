//! Spreadsheets and PDFs read with bare libraries, as anybody might.

use std::io::Cursor;
use std::path::PathBuf;

use calamine::{Data, DataType, Reader, Sheets};

/// A workbook as grids of cells.
pub(super) struct Book {
    sheets: Vec<Vec<Vec<Data>>>,
}

/// A row under its heads.
pub(super) struct Row {
    heads: Vec<String>,
    cells: Vec<Data>,
}

impl Book {
    /// Opens a workbook, or a set of csv files of which each is a sheet.
    pub(super) fn open(paths: &[PathBuf]) -> Self {
        let mut sheets = Vec::new();
        for path in paths {
            let bytes = std::fs::read(path).unwrap_or_else(|it| panic!("{}: {it}", path.display()));
            if path.extension().is_some_and(|it| it == "csv") {
                sheets.push(csv_grid(&bytes));
                continue;
            }
            let mut book: Sheets<_> = calamine::open_workbook_auto_from_rs(Cursor::new(bytes))
                .unwrap_or_else(|it| panic!("{}: {it}", path.display()));
            for name in book.sheet_names() {
                let range = book.worksheet_range(&name).expect("the sheet can be read");
                let (row, col) = range.end().unwrap_or_default();
                let whole = range.range((0, 0), (row, col));
                sheets.push(whole.rows().map(<[Data]>::to_vec).collect());
            }
        }
        Self { sheets }
    }

    /// Returns the rows under a row of heads that has one of these, up to the last one with content.
    pub(super) fn table(&self, head: &[&str]) -> Option<Vec<Row>> {
        self.sheets.iter().find_map(|grid| {
            let at = grid
                .iter()
                .position(|row| row.iter().any(|it| head.contains(&clean(it).as_str())))?;
            let heads: Vec<String> = grid[at].iter().map(clean).collect();
            if heads.iter().filter(|it| !it.is_empty()).count() < 2 {
                return None;
            }
            let rows =
                grid[at + 1..].iter().take_while(|it| it.iter().any(|it| !clean(it).is_empty()));
            Some(rows.map(|it| Row { heads: heads.clone(), cells: it.clone() }).collect())
        })
    }

    /// Returns the number beside one of these labels; nothing when there is no number.
    pub(super) fn answer(&self, label: &[&str]) -> Option<i64> {
        let mut rows = self.sheets.iter().flatten();
        let row =
            rows.rfind(|it| it.first().is_some_and(|it| label.contains(&clean(it).as_str())))?;
        number(&row[1]).map(|it| it / 100)
    }

    /// Returns labels and numbers of the block under one of these headings.
    pub(super) fn matrix(&self, heading: &[&str]) -> Vec<(String, i64)> {
        let block = self.block(heading);
        block.into_iter().filter_map(|(label, it)| Some((label, number(&it)? / 100))).collect()
    }

    /// Returns labels and amounts of the block under one of these headings, in cents.
    pub(super) fn amounts(&self, heading: &[&str]) -> Vec<(String, i64)> {
        let block = self.block(heading);
        block.into_iter().filter_map(|(label, it)| Some((label, number(&it)?))).collect()
    }

    /// Returns the labels of the block under one of these headings that have a cross.
    pub(super) fn ticks(&self, heading: &[&str]) -> Vec<String> {
        let block = self.block(heading);
        block.into_iter().filter(|(_, it)| clean(it) == "x").map(|(label, _)| label).collect()
    }

    fn block(&self, heading: &[&str]) -> Vec<(String, Data)> {
        let Some((grid, at)) = self.sheets.iter().find_map(|grid| {
            let is_heading = |row: &Vec<Data>| {
                row.first().is_some_and(|it| heading.contains(&clean(it).as_str()))
                    && row.iter().skip(1).all(|it| clean(it).is_empty())
            };
            Some((grid, grid.iter().position(is_heading)?))
        }) else {
            return Vec::new();
        };
        grid[at + 1..]
            .iter()
            .skip_while(|it| {
                it.len() < 2
                    || clean(&it[1]).is_empty()
                    || number(&it[1]).is_none() && clean(&it[1]) != "x" && !is_list_row(it)
            })
            .take_while(|it| {
                it.first().is_some_and(|it| !matches!(clean(it).as_str(), "" | "Summe" | "Total"))
            })
            .map(|it| (clean(&it[0]), it[1].clone()))
            .collect()
    }
}

fn is_list_row(row: &[Data]) -> bool {
    row.len() > 1 && clean(&row[1]) == "nicht erhoben"
}

impl Row {
    fn cell(&self, head: &[&str]) -> &Data {
        let at = self.heads.iter().position(|it| head.contains(&it.as_str()));
        &self.cells[at.unwrap_or_else(|| panic!("{head:?} is not in {:?}", self.heads))]
    }

    pub(super) fn text(&self, head: &[&str]) -> String {
        clean(self.cell(head))
    }

    pub(super) fn cents(&self, head: &[&str]) -> i64 {
        number(self.cell(head)).unwrap_or(0)
    }

    pub(super) fn count(&self, head: &[&str]) -> i64 {
        self.cents(head) / 100
    }

    /// Returns a day as `2025-09-30`.
    pub(super) fn day(&self, head: &[&str]) -> Option<String> {
        let serial = self.cell(head).as_f64().or_else(|| match self.cell(head) {
            Data::DateTime(it) => Some(it.as_f64()),
            _ => None,
        })?;
        let epoch = chrono::NaiveDate::from_ymd_opt(1899, 12, 30)?;
        let days = chrono::Days::new(serial.to_string().split('.').next()?.parse().ok()?);
        Some(epoch.checked_add_days(days)?.to_string())
    }
}

fn clean(cell: &Data) -> String {
    let text = match cell {
        Data::Empty => String::new(),
        other => other.to_string(),
    };
    // A star marks questions that must be answered.
    text.replace('\u{a0}', " ").trim_end_matches('*').trim().to_owned()
}

/// Returns a number in hundredths: of a cell that holds one, or of text in German or English.
fn number(cell: &Data) -> Option<i64> {
    let text = match cell {
        Data::Float(value) => format!("{value:.2}"),
        Data::Int(value) => format!("{value}.00"),
        other => clean(other).replace(['€', ' '], ""),
    };
    let point = text.rfind(['.', ',']).filter(|it| text.len() - it <= 3);
    let (whole, part) = point.map_or((text.as_str(), ""), |it| (&text[..it], &text[it + 1..]));
    let whole: String = whole.chars().filter(|it| !matches!(it, '.' | ',')).collect();
    format!("{whole}{part:0<2}").parse().ok()
}

fn csv_grid(bytes: &[u8]) -> Vec<Vec<Data>> {
    let text = match std::str::from_utf8(bytes) {
        Ok(text) => text.trim_start_matches('\u{feff}').to_owned(),
        Err(_) => encoding_rs::WINDOWS_1252.decode(bytes).0.into_owned(),
    };
    let lines = text.lines().map(|line| {
        let mut reader = csv::ReaderBuilder::new()
            .delimiter(b';')
            .has_headers(false)
            .from_reader(line.as_bytes());
        let record = reader.records().next();
        record.map_or_else(Vec::new, |it| {
            it.expect("the line is sound").iter().map(|it| Data::String(it.to_owned())).collect()
        })
    });
    lines.collect()
}

/// Returns an amount as the report writes it.
pub(super) fn cents(amount: i64) -> String {
    let whole = (amount / 100).to_string();
    let mut grouped = String::new();
    for (index, digit) in whole.chars().enumerate() {
        if index > 0 && (whole.len() - index).is_multiple_of(3) {
            grouped.push('.');
        }
        grouped.push(digit);
    }
    format!("{grouped},{:02} €", amount % 100)
}

/// Returns the text of a PDF in reading order, blanks of every kind as one.
pub(crate) fn pdf_text(bytes: &[u8]) -> String {
    let document = lopdf::Document::load_mem(bytes).expect("the PDF can be read");
    let pages: Vec<u32> = document.get_pages().into_keys().collect();
    let text = document.extract_text(&pages).expect("the PDF has text");
    text.split_whitespace().collect::<Vec<_>>().join(" ")
}
