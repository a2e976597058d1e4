//! The office's own quarter: how often it did what, and the sums of its counts.

use crate::programme::{FieldPath, SectionKind, Value};
use crate::season::Season;
use crate::span::Traced;

/// What the office reports under one heading.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct OfficeFigures {
    /// The section of its form.
    pub section: usize,
    /// How many rows it filled in.
    pub entries: usize,
    /// The sums of the columns that have a total and a figure, with the cells.
    pub sums: Vec<(FieldPath, Traced<i64>)>,
}

/// Returns what the sheet of the office that counts for the season's period comes to.
pub(super) fn office(season: &Season) -> Vec<OfficeFigures> {
    let Some(sheet) = season.office(season.period) else { return Vec::new() };
    let submission = &sheet.submission;
    let sections = submission.form.sections.iter().zip(&submission.sections).enumerate();
    let filled = sections.filter(|(_, (section, read))| {
        matches!(section.kind, SectionKind::Table { .. }) && !read.records.is_empty()
    });
    filled
        .map(|(index, (section, read))| {
            let sums = section.totals.iter().filter_map(|field| {
                let path = FieldPath { section: index, field: *field };
                let mut sum = Traced::default();
                for (_, slot) in submission.column(path) {
                    if let Some(given) = slot.given()
                        && let Value::Count(count) = given.value
                    {
                        sum.add(count, &given.at);
                    }
                }
                (!sum.cells.is_empty()).then_some((path, sum))
            });
            OfficeFigures { section: index, entries: read.records.len(), sums: sums.collect() }
        })
        .collect()
}
