//! Writes a workbook of values as xlsx: real numbers and days, tables, live sums with their results.

mod chart;
mod formula;
mod style;

use rust_xlsxwriter::{
    DocProperties, ExcelDateTime, Format, Formula as CellFormula, Table as ExcelTable, TableColumn,
    TableFunction, TableStyle, Url, Workbook, Worksheet, XlsxError,
};

use self::formula::{Places, Written};
use self::style::Styles;
use crate::base::{Money, NaiveDate, date, text};
use crate::locale::Locale;
use crate::report::{Book, BookSheet, Cell, ColumnKind, Room, Table, Value};
use crate::span::quoted_sheet;

/// A cell of Excel holds at most so many characters.
const TEXT_MAX: usize = 32_000;

/// Characters of a line above a table; it runs over the cells beside it, which are empty.
const SENTENCE_MAX: usize = 110;

/// Writes a workbook.
///
/// Each sheet is let go as soon as it is written, so that a large one is not in memory twice.
///
/// `inputs` is the way from the folder of the workbook to the folder of the input files, with `/`;
/// links to accused cells lead there.
///
/// # Errors
///
/// When the library refuses what it is given; texts that were sent in are never the reason.
pub fn render(mut book: Book, inputs: &str, locale: &Locale) -> Result<Vec<u8>, XlsxError> {
    let mut workbook = Workbook::new();
    workbook.set_properties(
        &DocProperties::new()
            .set_title(&book.title)
            .set_company(&book.partnership)
            .set_category(&book.confidentiality)
            .set_creation_datetime(&creation(book.as_of)?),
    );
    let styles = Styles::new();
    let places = Places::of(&book);
    for sheet in std::mem::take(&mut book.sheets) {
        let worksheet = workbook.add_worksheet();
        worksheet.set_name(&sheet.name)?;
        let widths = Vec::new();
        let mut writer =
            Writer { worksheet, styles: &styles, places: &places, locale, inputs, widths };
        writer.sheet(&book, &sheet)?;
    }
    workbook.save_to_buffer()
}

/// The day as of which a document speaks is its day of creation, so that bytes repeat.
pub(super) fn creation(day: NaiveDate) -> Result<ExcelDateTime, XlsxError> {
    use chrono::Datelike;
    let year = u16::try_from(day.year()).unwrap_or(1900);
    let (month, date) = (u8::try_from(day.month()), u8::try_from(day.day()));
    ExcelDateTime::from_ymd(year, month.unwrap_or(1), date.unwrap_or(1))
}

/// Returns an amount as the number that a spreadsheet shows.
#[expect(clippy::cast_precision_loss, reason = "amounts are far below 2^53 cents")]
pub(super) fn euros(amount: Money) -> f64 {
    amount.cents() as f64 / 100.0
}

#[expect(clippy::cast_precision_loss, reason = "counts are far below 2^53")]
fn number(count: i64) -> f64 {
    count as f64
}

struct Writer<'a> {
    worksheet: &'a mut Worksheet,
    styles: &'a Styles,
    places: &'a Places,
    locale: &'a Locale,
    inputs: &'a str,
    widths: Vec<f64>,
}

impl Writer<'_> {
    fn sheet(&mut self, book: &Book, sheet: &BookSheet) -> Result<(), XlsxError> {
        let styles = self.styles;
        let table = &sheet.table;
        self.widen(table);
        self.worksheet.write_string_with_format(0, 0, &sheet.heading, &styles.title)?;
        self.worksheet.set_row_height(0, 26)?;
        let line = format!("{} · {}", book.confidentiality, book.footer);
        self.worksheet.write_string_with_format(1, 0, line, &styles.quiet)?;
        for (row, line) in (2..).zip(lines(&sheet.intro)) {
            self.worksheet.write_string_with_format(row, 0, line, &styles.intro)?;
        }
        let head = first_row(sheet);
        if !table.rows.is_empty() {
            if sheet.is_data {
                self.worksheet.set_freeze_panes(head + 1, frozen_columns(table))?;
            }
            self.worksheet.set_repeat_rows(head, head)?;
        }
        let mut row = self.table(&sheet.id, table, head, sheet.is_data)? + 1;
        for it in &sheet.charts {
            let (chart, rows) = chart::drawn(it, sheet, head);
            self.worksheet.insert_chart(row, 0, &chart)?;
            row += rows + 1;
        }
        for (row, line) in (row..).zip(lines(&sheet.outro)) {
            self.worksheet.write_string_with_format(row, 0, line, &styles.intro)?;
        }
        for (col, width) in (0..).zip(&self.widths) {
            self.worksheet.set_column_width(col, *width)?;
        }
        if table.columns.len() > 6 {
            self.worksheet.set_landscape();
        }
        // A4; A3 where a table would become too small to read.
        let is_huge = table.columns.len() > 12;
        self.worksheet
            .set_paper_size(if is_huge { 8 } else { 9 })
            .set_print_fit_to_pages(1, 0)
            .set_margins(0.5, 0.5, 0.6, 0.7, 0.3, 0.3)
            .set_footer(format!(
                "&L{} · {}&R&P / &N",
                escaped(&book.confidentiality),
                escaped(&book.footer)
            ));
        Ok(())
    }

    /// Writes a table and returns the row after it.
    fn table(
        &mut self,
        name: &str,
        table: &Table,
        head: u32,
        is_data: bool,
    ) -> Result<u32, XlsxError> {
        if table.rows.is_empty() {
            self.worksheet.write_string_with_format(head, 0, &table.empty, &self.styles.quiet)?;
            return Ok(head + 1);
        }
        let first = head + 1;
        let last = first + u32::try_from(table.rows.len()).unwrap_or(u32::MAX - first - 2) - 1;
        let has_totals = table.total.is_some();
        let label = table.total.as_ref().map(|it| self.total_label(it)).unwrap_or_default();
        let end = last + u32::from(has_totals);
        let columns: Vec<TableColumn> = table
            .columns
            .iter()
            .enumerate()
            .map(|(index, it)| {
                let column = TableColumn::new().set_header(&it.head);
                match table.total.as_ref().map(|total| &total[index].value) {
                    Some(Value::Money(_) | Value::Count(_)) => {
                        column.set_total_function(TableFunction::Sum)
                    }
                    Some(value) if value.is_absent() => {
                        column.set_total_label(value.written(self.locale, Room::Lead))
                    }
                    Some(_) if index == 0 => column.set_total_label(label.clone()),
                    _ => column,
                }
            })
            .collect();
        let excel = ExcelTable::new()
            .set_name(name)
            .set_columns(&columns)
            .set_style(TableStyle::Light1)
            .set_autofilter(is_data)
            .set_total_row(has_totals);
        self.worksheet.add_table(head, 0, end, columns_end(table), &excel)?;
        let mut lines = 1;
        for (col, column) in (0..).zip(&table.columns) {
            let is_text =
                matches!(column.kind, ColumnKind::Text | ColumnKind::Code | ColumnKind::Status);
            let format = if is_text { &self.styles.head } else { &self.styles.head_right };
            self.worksheet.write_string_with_format(head, col, &column.head, format)?;
            lines = lines.max(lines_of(&column.head, self.widths[usize::from(col)]));
        }
        self.set_lines(head, lines)?;
        for (row, cells) in (first..).zip(&table.rows) {
            let mut lines = 1;
            for (col, cell) in (0..).zip(cells) {
                self.cell(table, row, col, cell)?;
                if let Value::Text(text) | Value::Link { file: text, .. } = &cell.value {
                    lines = lines.max(lines_of(text, self.widths[usize::from(col)]));
                }
            }
            self.set_lines(row, lines)?;
        }
        if let Some(total) = &table.total {
            self.totals(name, table, total, end)?;
        }
        Ok(end + 1)
    }

    /// Returns the name of a row of totals: its own, or the word for a sum.
    fn total_label(&self, total: &[Cell]) -> String {
        match total.first().map(|it| &it.value) {
            Some(Value::Text(own)) => shown(own),
            _ => self.locale.text("report-sum"),
        }
    }

    fn totals(
        &mut self,
        name: &str,
        table: &Table,
        total: &[Cell],
        row: u32,
    ) -> Result<(), XlsxError> {
        let label = self.total_label(total);
        self.worksheet.write_string_with_format(row, 0, label, &self.styles.total)?;
        for (col, (cell, column)) in (0..).zip(total.iter().zip(&table.columns)) {
            let (result, format) = match &cell.value {
                Value::Money(sum) => (euros(*sum), &self.styles.total_money),
                Value::Count(sum) => (number(*sum), &self.styles.total_count),
                value if value.is_absent() => {
                    let word = value.written(self.locale, Room::Lead);
                    self.worksheet.write_string_with_format(row, col, word, &self.styles.total)?;
                    continue;
                }
                _ => continue,
            };
            let formula = CellFormula::new(format!("SUBTOTAL(109,{name}[{}])", column.head))
                .set_result(result.to_string());
            self.worksheet.write_formula_with_format(row, col, formula, format)?;
        }
        Ok(())
    }

    fn cell(&mut self, table: &Table, row: u32, col: u16, cell: &Cell) -> Result<(), XlsxError> {
        let styles = self.styles;
        let is_plain = table.columns[usize::from(col)].kind == ColumnKind::Plain;
        let (number, format) = match &cell.value {
            Value::Count(count) if is_plain => (number(*count), &styles.number),
            Value::Money(amount) => (euros(*amount), &styles.money),
            Value::Count(count) => (number(*count), &styles.count),
            Value::Number(it) => (number(it.get()) / 100.0, &styles.number),
            Value::Percent(share) => (number(*share) / 100.0, &styles.percent),
            Value::Date(day) => (date::to_serial(*day), &styles.date),
            _ => return self.text_cell(row, col, cell),
        };
        let sheet = &mut *self.worksheet;
        match cell
            .formula
            .as_deref()
            .and_then(|it| self.places.written(it, table, row, self.locale))
        {
            None => sheet.write_number_with_format(row, col, number, format)?,
            Some(Written { text, is_array }) => {
                let formula = CellFormula::new(text).set_result(number.to_string());
                if is_array {
                    sheet.write_array_formula_with_format(row, col, row, col, formula, format)?
                } else {
                    sheet.write_formula_with_format(row, col, formula, format)?
                }
            }
        };
        Ok(())
    }

    /// Writes a cell that does not hold a number.
    fn text_cell(&mut self, row: u32, col: u16, cell: &Cell) -> Result<(), XlsxError> {
        let styles = self.styles;
        let sheet = &mut *self.worksheet;
        match &cell.value {
            Value::Empty => {
                sheet.write_blank(row, col, &styles.text)?;
            }
            Value::Text(it) => {
                sheet.write_string_with_format(row, col, shown(it), &styles.text)?;
            }
            Value::Sheet(name) => {
                let url = Url::new(format!("internal:{}!A1", quoted_sheet(name))).set_text(name);
                sheet.write_url_with_format(row, col, url, &styles.link)?;
            }
            Value::Link { file, place } => self.link(row, col, file, place)?,
            it if it.is_absent() => {
                let word = it.written(self.locale, Room::Lead);
                sheet.write_string_with_format(row, col, word, &styles.absent)?;
            }
            it => {
                let text = it.written(self.locale, Room::Lead);
                sheet.write_string_with_format(row, col, shown(&text), &styles.text)?;
            }
        }
        Ok(())
    }

    /// Writes a link to a place in an input file; where it cannot be one, its text alone.
    fn link(&mut self, row: u32, col: u16, file: &str, place: &str) -> Result<(), XlsxError> {
        let mark = if place.is_empty() { "" } else { "#" };
        let url =
            Url::new(format!("file:///{}/{file}{mark}{place}", self.inputs)).set_text(shown(file));
        if self.worksheet.write_url_with_format(row, col, url, &self.styles.link).is_err() {
            self.worksheet.write_string_with_format(row, col, shown(file), &self.styles.text)?;
        }
        Ok(())
    }

    /// Makes a row high enough; not every program does so by itself when it opens a file.
    fn set_lines(&mut self, row: u32, lines: u32) -> Result<(), XlsxError> {
        if lines > 1 {
            self.worksheet.set_row_height(row, 15.0 * f64::from(lines.min(27)))?;
        }
        Ok(())
    }

    /// Makes the sheet's columns wide enough for this table too.
    fn widen(&mut self, table: &Table) {
        for (index, column) in table.columns.iter().enumerate() {
            let width = match column.kind {
                ColumnKind::Text | ColumnKind::Code | ColumnKind::Status => {
                    6.0 + 8.0 * f64::from(column.weight)
                }
                ColumnKind::Money | ColumnKind::Figure => 14.0,
                ColumnKind::Count
                | ColumnKind::Plain
                | ColumnKind::Number
                | ColumnKind::Date
                | ColumnKind::Percent => 13.5,
            };
            // No word of a head is broken.
            let longest = column.head.split_whitespace().map(|it| it.chars().count()).max();
            let room = f64::from(u32::try_from(longest.unwrap_or(0)).unwrap_or(0)) + 3.0;
            let width = width.max(room.min(30.0));
            match self.widths.get_mut(index) {
                Some(known) => *known = known.max(width),
                None => self.widths.push(width),
            }
        }
    }
}

/// Parts a text into lines of at most so many characters; a longer word has a line of its own.
fn lines_within(text: &str, limit: usize) -> Vec<String> {
    let mut lines: Vec<String> = Vec::new();
    for word in text.split_whitespace() {
        match lines.last_mut() {
            Some(line) if line.chars().count() + 1 + word.chars().count() <= limit => {
                line.push(' ');
                line.push_str(word);
            }
            _ => lines.push(word.to_owned()),
        }
    }
    lines
}

/// Returns about how many lines a text takes in a column of so many characters.
fn lines_of(text: &str, width: f64) -> u32 {
    #[expect(clippy::cast_possible_truncation, clippy::cast_sign_loss, reason = "a column's width")]
    let room = (width * 1.05).max(4.0) as usize;
    // A word that is longer than a line goes on on the next.
    let rows = |line: String| line.chars().count().div_ceil(room);
    let of_line = |it| lines_within(it, room).into_iter().map(rows).sum::<usize>().max(1);
    let lines: usize = text.lines().map(of_line).sum();
    u32::try_from(lines).unwrap_or(u32::MAX)
}

/// Columns that stay in view: the number and title of wide tables.
fn frozen_columns(table: &Table) -> u16 {
    if table.columns.len() > 8 { 2 } else { 0 }
}

/// Returns the lines of sentences of a sheet.
fn lines(sentences: &[String]) -> impl Iterator<Item = String> {
    sentences.iter().flat_map(|it| lines_within(it, SENTENCE_MAX))
}

/// Returns the row of the head of a sheet's table.
fn first_row(sheet: &BookSheet) -> u32 {
    3 + u32::try_from(lines(&sheet.intro).count()).unwrap_or(u32::MAX - 3)
}

fn columns_end(table: &Table) -> u16 {
    u16::try_from(table.columns.len() - 1).unwrap_or(u16::MAX)
}

/// Text as a cell can hold it: without control characters, cut with a visible mark.
fn shown(it: &str) -> String {
    let kept: String = it.chars().filter(|it| *it == '\n' || !it.is_control()).collect();
    text::shortened(&kept, TEXT_MAX)
}

/// Text of a header or footer, where `&` begins a command.
fn escaped(it: &str) -> String {
    it.replace('&', "&&")
}

/// Returns a format's copy for totals: bold, with a line above.
fn as_total(format: &Format) -> Format {
    format.clone().set_bold().set_border_top(rust_xlsxwriter::FormatBorder::Thin)
}
