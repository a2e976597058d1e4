//! Lines of a table on a terminal, each column as wide as its longest text.

use console::{Alignment, measure_text_width, pad_str};

use crate::base::text::{clean, shortened};
use crate::locale::Locale;
use crate::report::{ColumnKind, Room, Table};

/// Returns the lines of a table, its head first; a cell shows at most so many characters.
pub(super) fn aligned(table: &Table, locale: &Locale, cell_max: usize) -> Vec<String> {
    let heads = table.columns.iter().map(|it| it.head.clone()).collect();
    let rows = table.rows.iter().map(|row| {
        let cells = row.iter().map(|it| it.value.written(locale, Room::Cell));
        cells.map(|it| shortened(&clean(&it), cell_max)).collect()
    });
    let lines: Vec<Vec<String>> = std::iter::once(heads).chain(rows).collect();
    let width = |col: usize| lines.iter().map(|it| measure_text_width(&it[col])).max().unwrap_or(0);
    let widths: Vec<usize> = (0..table.columns.len()).map(width).collect();
    let line = |cells: &Vec<String>| {
        let cells = table.columns.iter().zip(cells).zip(&widths).map(|((column, text), width)| {
            let side = match column.kind {
                ColumnKind::Count | ColumnKind::Plain | ColumnKind::Figure => Alignment::Right,
                _ => Alignment::Left,
            };
            pad_str(text, *width, side, None).into_owned()
        });
        format!("  {}", cells.collect::<Vec<_>>().join("  ")).trim_end().to_owned()
    };
    lines.iter().map(line).collect()
}
