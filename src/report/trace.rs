//! Which cells a figure came from; for the office alone, because it names files and cells.

use super::Sources;
use super::labels::Labels;
use super::table::Value;
use super::tables::Tables;
use crate::span::{Span, together};

/// A figure of the workbook with the cells it came from.
#[derive(Debug)]
pub struct Trace {
    /// The table in which it stands, by its identifier.
    pub table: &'static str,
    /// The table, as people read it.
    pub caption: String,
    /// The first cell of its row.
    pub row: String,
    /// The column, by its identifier.
    pub column: &'static str,
    /// The column, as people read it.
    pub head: String,
    /// The figure.
    pub value: Value,
    /// The cells, neighbours together.
    pub cells: Vec<Span>,
}

/// Returns the figures that came from cells, in the order of the workbook.
#[must_use]
pub fn traces(sources: &Sources<'_>) -> Vec<Trace> {
    let words = Labels::new(sources);
    let tables = Tables::new(sources, &words).all();
    let mut traces = Vec::new();
    for (id, table) in tables {
        let caption = table.caption.unwrap_or_default();
        for row in table.rows {
            let Some(Value::Text(first)) = row.first().map(|it| it.value.clone()) else { continue };
            for (cell, column) in row.into_iter().zip(&table.columns) {
                if !cell.trace.is_empty() {
                    traces.push(Trace {
                        table: id,
                        caption: caption.clone(),
                        row: first.clone(),
                        column: column.id,
                        head: column.head.clone(),
                        value: cell.value,
                        cells: together(&cell.trace),
                    });
                }
            }
        }
    }
    traces
}
