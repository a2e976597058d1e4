//! Draws charts of a sheet's table as spreadsheet programs draw them, so that they follow the cells.

use rust_xlsxwriter::{
    Chart, ChartAxis, ChartDataLabel, ChartFont, ChartLegendPosition, ChartSolidFill, ChartType,
};

use super::style::SERIES;
use crate::report::{self, BookSheet, ColumnKind};

/// The width of a chart in pixels.
const WIDTH: u32 = 760;

/// The height of a row in pixels.
const ROW: u32 = 20;

/// Returns how many rows a chart of so many bars covers.
fn rows(bars: usize) -> u32 {
    (6 + u32::try_from(bars).unwrap_or(u32::MAX - 6)).clamp(12, 45)
}

/// One of the axes of a chart.
type Axis = fn(&mut Chart) -> &mut ChartAxis;

/// Returns a chart of the table of a sheet, whose head stands in the row `head`, and how many rows it covers.
pub(super) fn drawn(it: &report::Chart, sheet: &BookSheet, head: u32) -> (Chart, u32) {
    let bars = if it.is_upright { 12 } else { sheet.table.rows.len() * it.series.len() };
    let rows = rows(bars);
    let kind = if it.is_upright { ChartType::Column } else { ChartType::Bar };
    let mut chart = Chart::new(kind);
    chart.title().set_name(&it.title).set_font(ChartFont::new().set_size(12));
    chart.set_alt_text(&it.alt).set_width(WIDTH).set_height(rows * ROW);
    let last = head + u32::try_from(sheet.table.rows.len()).unwrap_or(u32::MAX - head);
    let name = sheet.name.as_str();
    for (id, colour) in it.series.iter().zip(SERIES.iter().cycle()) {
        let place = sheet.table.place(id);
        let column = u16::try_from(place).unwrap_or(u16::MAX);
        let is_money = sheet.table.columns[place].kind == ColumnKind::Money;
        let unit = if is_money { "#,##0\\ \"€\"" } else { "#,##0" };
        chart
            .add_series()
            .set_name((name, head, column))
            .set_categories((name, head + 1, 0, last, 0))
            .set_values((name, head + 1, column, last, column))
            .set_gap(60)
            .set_data_label(ChartDataLabel::new().show_value().set_num_format(unit))
            .set_format(ChartSolidFill::new().set_color(*colour));
    }
    if it.series.len() == 1 {
        chart.legend().set_hidden();
    } else {
        chart.legend().set_position(ChartLegendPosition::Bottom);
    }
    // The figures stand at the bars, so that no scale is needed. Lying bars have their axes exchanged.
    let (labels, scale) = if it.is_upright {
        (Chart::x_axis as Axis, Chart::y_axis as Axis)
    } else {
        (Chart::y_axis as Axis, Chart::x_axis as Axis)
    };
    scale(&mut chart).set_hidden(true).set_major_gridlines(false);
    labels(&mut chart).set_major_gridlines(false);
    if !it.is_upright {
        // The first row on top.
        labels(&mut chart).set_reverse();
    }
    (chart, rows)
}
