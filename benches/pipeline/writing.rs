//! Times how long a workbook of 50,000 rows of 20 columns takes to write, beside the library alone with the same cells.

use std::path::Path;
use std::process::Command;
use std::time::{Duration, Instant};

use masswerk::base::{Lang, Money, NaiveDate};
use masswerk::locale::Locale;
use masswerk::report::{Book, BookSheet, Cell, Column, ColumnKind, Table, Value};
use masswerk::sample::Result;
use masswerk::source::{Templates, read_file};
use rust_xlsxwriter::{ExcelDateTime, Format, Table as ExcelTable, Workbook};

/// How often each is run, in turns, in a process of its own; the median counts.
const ROUNDS: usize = 5;

/// Who writes.
const WRITERS: [&str; 2] = ["library", "masswerk"];

/// Begins the argument that says to a process which of them it is.
const WRITER: &str = "--writer=";

const ROWS: u32 = 50_000;
const COLUMNS: u16 = 20;

pub(crate) fn run() -> Result<()> {
    let argument = std::env::args().find(|it| it.starts_with(WRITER));
    if let Some(writer) = argument {
        return write(&writer[WRITER.len()..]);
    }
    let mut measured: [Vec<(Duration, u64)>; 2] = Default::default();
    for _ in 0..ROUNDS {
        for (writer, measured) in WRITERS.iter().zip(&mut measured) {
            let output = Command::new(std::env::current_exe()?)
                .args(["--bench", "writing", &format!("{WRITER}{writer}")])
                .output()?;
            let line = String::from_utf8(output.stdout)?;
            let mut numbers = line.split_whitespace().map(str::parse::<u64>);
            let (Some(time), Some(memory)) = (numbers.next(), numbers.next()) else {
                return Err(format!("{writer}: {line}").into());
            };
            measured.push((Duration::from_millis(time?), memory?));
        }
    }
    println!("{ROWS} rows of {COLUMNS} columns, median of {ROUNDS}:");
    for (writer, all) in WRITERS.iter().zip(&mut measured) {
        all.sort_unstable();
        let (time, memory) = all[all.len() / 2];
        println!("  {writer:10} {:.2} s, {} MB at most", time.as_secs_f64(), memory / 1024);
    }
    let [library, own] = measured.map(|it| it[it.len() / 2]);
    #[expect(clippy::cast_precision_loss, reason = "kilobytes are far below 2^53")]
    let memory = own.1 as f64 / library.1 as f64;
    let time = own.0.as_secs_f64() / library.0.as_secs_f64();
    println!("  masswerk takes {time:.2} of the library's time and {memory:.2} of its memory\n");
    Ok(())
}

/// Writes the workbook and prints milliseconds and kilobytes at most. Both write the same values from memory.
fn write(writer: &str) -> Result<()> {
    let table = table();
    let locale = Locale::new(Lang::De, &Templates::built_in().catalogues(Lang::De))?;
    let start = Instant::now();
    let bytes = if writer == WRITERS[0] {
        alone(table)?
    } else {
        masswerk::render::xlsx::render(book(table), "../../input", &locale)?
    };
    let time = start.elapsed();
    assert!(bytes.len() > 1_000_000, "{} bytes", bytes.len());
    let status = String::from_utf8(read_file(Path::new("/proc/self/status"))?)?;
    let peak = status.lines().find_map(|it| it.strip_prefix("VmHWM:"));
    let peak = peak.and_then(|it| it.split_whitespace().next()).unwrap_or("0");
    println!("{} {peak}", time.as_millis());
    Ok(())
}

/// Texts, days, whole numbers and amounts, five columns each.
fn table() -> Table {
    let kinds = [ColumnKind::Text, ColumnKind::Date, ColumnKind::Count, ColumnKind::Money];
    let kind = |column: u16| kinds[usize::from(column % 4)];
    let columns =
        (0..COLUMNS).map(|it| Column::new("report-title", format!("Spalte {it}"), kind(it)));
    let day = NaiveDate::default();
    let cell = |row: u32, column: u16| -> Cell {
        let number = i64::from(row) + i64::from(column);
        match kind(column) {
            ColumnKind::Text => Value::Text(format!("Antwort {}", number % 5_000)).into(),
            ColumnKind::Date => Value::Date(day + chrono::Duration::days(number % 20_000)).into(),
            ColumnKind::Count => Value::Count(number).into(),
            _ => Value::Money(Money::from_cents(number)).into(),
        }
    };
    Table {
        columns: columns.collect(),
        rows: (0..ROWS).map(|row| (0..COLUMNS).map(|it| cell(row, it)).collect()).collect(),
        ..Table::default()
    }
}

fn book(table: Table) -> Book {
    let sheet = BookSheet {
        id: "antworten".to_owned(),
        name: "Antworten".to_owned(),
        heading: "Antworten".to_owned(),
        intro: Vec::new(),
        table,
        charts: Vec::new(),
        outro: Vec::new(),
        is_data: true,
    };
    Book {
        title: "Antworten".to_owned(),
        partnership: String::new(),
        confidentiality: String::new(),
        footer: String::new(),
        as_of: NaiveDate::default(),
        sheets: vec![sheet],
    }
}

/// The same cells, with formats and an Excel table, by the library alone.
fn alone(table: Table) -> Result<Vec<u8>> {
    let mut workbook = Workbook::new();
    let sheet = workbook.add_worksheet();
    let day = Format::new().set_num_format("dd.mm.yyyy");
    let money = Format::new().set_num_format("#,##0.00");
    let text = Format::new().set_text_wrap();
    for (col, column) in (0..).zip(&table.columns) {
        sheet.write_string(0, col, &column.head)?;
    }
    sheet.add_table(0, 0, ROWS, COLUMNS - 1, &ExcelTable::new())?;
    for (row, cells) in (1..).zip(table.rows) {
        for (col, cell) in (0..).zip(cells) {
            match cell.value {
                Value::Text(it) => sheet.write_string_with_format(row, col, it, &text)?,
                Value::Date(it) => {
                    let it = ExcelDateTime::parse_from_str(&it.to_string())?;
                    sheet.write_datetime_with_format(row, col, &it, &day)?
                }
                #[expect(clippy::cast_precision_loss, reason = "numbers are far below 2^53")]
                Value::Count(it) => sheet.write_number(row, col, it as f64)?,
                #[expect(clippy::cast_precision_loss, reason = "amounts are far below 2^53")]
                Value::Money(it) => {
                    sheet.write_number_with_format(row, col, it.cents() as f64 / 100.0, &money)?
                }
                other => return Err(format!("{other:?} is not written here").into()),
            };
        }
    }
    Ok(workbook.save_to_buffer()?)
}
