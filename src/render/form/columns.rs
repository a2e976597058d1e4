//! How wide the columns of a sheet are, and how high a text becomes in them.

use super::style::TEXT_SIZE;
use super::{FormRequest, place};
use crate::form::{FIRST_COLUMN, SheetLayout};
use crate::programme::{Field, FieldKind, SectionKind};

/// Size of the letters by which spreadsheet programs measure columns.
const MEASURE_SIZE: f64 = 11.0;
/// The least width at which help beside an answer can be read well.
const HELP_WIDTH: f64 = 48.0;
/// The greatest width of a text that runs across a sheet: what fits on a small screen.
const TEXT_WIDTH: f64 = 110.0;

/// Tables with more columns than this are wide.
pub(super) const MANY_COLUMNS: usize = 8;

/// The columns of a sheet, as wide as its sections need them.
pub(super) struct Columns {
    widths: Vec<f64>,
}

impl Columns {
    pub(super) fn of(request: &FormRequest<'_>, plan: &SheetLayout) -> Self {
        let mut widths: Vec<f64> = Vec::new();
        let mut need = |col: usize, width: f64| {
            if widths.len() <= col {
                widths.resize(col + 1, 0.0);
            }
            widths[col] = widths[col].max(width);
        };
        let first = FIRST_COLUMN as usize;
        let mut has_answers = false;
        for at in &plan.sections {
            let section = request.section(at);
            let fields = at.fields.iter().map(|it| &section.fields[*it]);
            match &section.kind {
                SectionKind::Answers => {
                    has_answers = true;
                    for field in fields {
                        need(first, label_width(request.text(&field.label)));
                        need(first + 1, answer_width(request, field).max(36.0));
                    }
                }
                SectionKind::Table { .. } => {
                    let is_wide = at.fields.len() > MANY_COLUMNS;
                    for (col, field) in (first..).zip(fields) {
                        need(col, column_width(request, field, is_wide));
                    }
                }
                SectionKind::Matrix { rows } => {
                    let list = request.programme.list(rows);
                    for code in &at.codes {
                        need(first, label_width(request.text(&list.codes[*code].label)));
                    }
                    for (col, field) in (first + 1..).zip(fields) {
                        need(col, column_width(request, field, false).max(14.0));
                    }
                }
            }
            for (place, index) in at.fields.iter().enumerate() {
                // A sum with its word before it, where no cell to its left can hold the word.
                let is_first = matches!(section.kind, SectionKind::Table { .. }) && place == 0;
                if is_first && section.totals.contains(index) {
                    need(first, 26.0);
                }
            }
        }
        if has_answers {
            let beside: f64 = widths.iter().skip(first + 2).sum();
            if beside < HELP_WIDTH {
                widths.push(HELP_WIDTH - beside);
            }
        }
        Self { widths }
    }

    /// Returns the columns with their widths.
    pub(super) fn widths(&self) -> impl Iterator<Item = (u32, f64)> {
        (0..).zip(self.widths.iter().copied())
    }

    /// Returns the last column.
    pub(super) fn last(&self) -> u32 {
        u32::try_from(self.widths.len()).expect("few columns").saturating_sub(1)
    }

    /// Returns the last column of a text that runs across the sheet.
    pub(super) fn last_of_text(&self) -> u32 {
        let mut sum = 0.0;
        let fits = |(_, width): &(u32, f64)| {
            sum += width;
            sum <= TEXT_WIDTH
        };
        self.widths().take_while(fits).last().map_or(0, |it| it.0)
    }

    /// Returns the width of some columns, both ends included.
    pub(super) fn width(&self, first: u32, last: u32) -> f64 {
        self.widths().filter(|it| (first..=last).contains(&it.0)).map(|it| it.1).sum()
    }
}

/// Returns the height of a text that is wrapped at a width.
pub(super) fn height(text: &str, width: f64, size: f64) -> f64 {
    f64::from(lines(text, width * MEASURE_SIZE / size)) * size * 1.3 + 4.0
}

/// Returns how many lines a text has where so many letters fit into one.
fn lines(text: &str, width: f64) -> u32 {
    let mut lines = 0;
    for line in text.split('\n') {
        lines += 1;
        let mut room = width;
        for word in line.split_whitespace() {
            let length = letters(word);
            let is_first = room >= width;
            if room < length && !is_first {
                lines += 1;
                room = width;
            }
            room -= length + 1.0;
        }
    }
    lines
}

fn letters(text: &str) -> f64 {
    let count = u32::try_from(text.chars().count()).unwrap_or(u32::MAX);
    f64::from(count)
}

fn label_width(label: &str) -> f64 {
    (letters(label) * TEXT_SIZE / MEASURE_SIZE + 2.0).clamp(26.0, 46.0)
}

/// Returns the width of a column with its head: its longest word must not be broken.
///
/// In a table of many columns those that can be narrow are.
fn column_width(request: &FormRequest<'_>, field: &Field, is_wide: bool) -> f64 {
    let head = place::marked(request, field);
    let words = head.split(|it: char| it.is_whitespace() || it == '-');
    let longest = words.map(letters).fold(0.0, f64::max) * 1.15 * TEXT_SIZE / MEASURE_SIZE + 2.0;
    let width = match &field.kind {
        FieldKind::Text if field.unique => 16.0,
        FieldKind::Text if is_wide => 22.0,
        FieldKind::Code(_) | FieldKind::Codes(_) if is_wide => {
            answer_width(request, field).min(30.0)
        }
        _ => answer_width(request, field),
    };
    width.max(longest)
}

fn answer_width(request: &FormRequest<'_>, field: &Field) -> f64 {
    match &field.kind {
        FieldKind::Text => 30.0,
        FieldKind::LongText => 56.0,
        FieldKind::Count | FieldKind::Number | FieldKind::YesNo => 13.0,
        FieldKind::Tick => 11.0,
        FieldKind::Money => 17.0,
        FieldKind::Date | FieldKind::Period => 14.0,
        FieldKind::Measure => 16.0,
        FieldKind::Mode(_) => 18.0,
        FieldKind::Email => 32.0,
        FieldKind::Code(lists) | FieldKind::Codes(lists) => {
            let codes =
                lists.iter().flat_map(|it| request.programme.list(it).valid_on(request.day));
            let longest = codes.map(|it| letters(request.text(&it.label))).fold(0.0, f64::max);
            // Room for the arrow of the list.
            (longest * TEXT_SIZE / MEASURE_SIZE + 4.0).clamp(14.0, 40.0)
        }
    }
}

#[cfg(test)]
mod tests {
    use super::lines;

    #[test]
    fn words_move_to_the_next_line_as_a_whole() {
        assert_eq!(lines("eins zwei drei", 9.0), 2);
        assert_eq!(lines("eins\n\nzwei", 9.0), 3);
        assert_eq!(lines("Veranstaltungsverzeichnis kurz", 9.0), 2);
        assert_eq!(lines("", 9.0), 1);
    }
}
