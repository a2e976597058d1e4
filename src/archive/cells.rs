//! Which answers of an origin are others in another edition.

use std::collections::BTreeMap;
use std::sync::Arc;

use similar::{Algorithm, DiffOp, capture_diff_slices};

use super::edition::{Answer, Origin};
use crate::span::CellRange;

/// An answer that is another than before, or stands there no more, or is new.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct CellChange {
    /// The sheet.
    pub sheet: Arc<str>,
    /// Where it stood, and what it was; nothing when it is new.
    pub before: Option<(CellRange, Answer)>,
    /// Where it stands, and what it is; nothing when it stands there no more.
    pub after: Option<(CellRange, Answer)>,
    /// Whether the office corrected it, or no longer does.
    pub is_by_office: bool,
}

impl CellChange {
    /// Returns where it stands now, or stood at last.
    #[must_use]
    pub fn cells(&self) -> Option<CellRange> {
        self.after.as_ref().or(self.before.as_ref()).map(|it| it.0)
    }

    /// Returns the same as people name it: sheet and cell.
    #[must_use]
    pub fn place(&self) -> String {
        self.cells().map_or_else(String::new, |it| format!("{}!{it}", self.sheet))
    }
}

/// The answers in a column from top to bottom.
type Column<'a> = Vec<(CellRange, &'a Answer)>;

/// Returns the answers that changed, by sheet, column and row.
///
/// Answers are matched by their cells, or by their order in a column where that leaves fewer that changed: a
/// row put in between moves all those below it and changes none.
#[must_use]
pub(super) fn changed_cells(old: &Origin, new: &Origin) -> Vec<CellChange> {
    let (old_columns, new_columns) = (columns(old), columns(new));
    let mut places: Vec<(&Arc<str>, u32)> =
        old_columns.keys().chain(new_columns.keys()).copied().collect();
    places.sort_unstable();
    places.dedup();
    let mut changes = Vec::new();
    for place in places {
        let before = old_columns.get(&place).cloned().unwrap_or_default();
        let after = new_columns.get(&place).cloned().unwrap_or_default();
        if before == after {
            continue;
        }
        let pairs = [by_place(&before, &after), by_order(&before, &after)];
        let fewest = pairs.into_iter().min_by_key(Vec::len).unwrap_or_default();
        changes.extend(fewest.into_iter().map(|(before, after)| {
            let is_corrected = |of: &Origin, it: Option<(CellRange, &Answer)>| {
                it.is_some_and(|(cell, _)| {
                    of.corrected.iter().any(|it| it.0 == *place.0 && it.1 == cell)
                })
            };
            let owned = |it: Option<(CellRange, &Answer)>| it.map(|(cell, it)| (cell, it.clone()));
            CellChange {
                sheet: place.0.clone(),
                is_by_office: is_corrected(old, before) != is_corrected(new, after),
                before: owned(before),
                after: owned(after),
            }
        }));
    }
    changes
}

fn columns(origin: &Origin) -> BTreeMap<(&Arc<str>, u32), Column<'_>> {
    let mut columns: BTreeMap<_, Column<'_>> = BTreeMap::new();
    for (sheet, answers) in &origin.answers {
        for (cell, answer) in answers {
            columns.entry((sheet, cell.first.col)).or_default().push((*cell, answer));
        }
    }
    for column in columns.values_mut() {
        column.sort_unstable();
    }
    columns
}

/// An answer before and after.
type Pair<'a> = (Option<(CellRange, &'a Answer)>, Option<(CellRange, &'a Answer)>);

fn by_place<'a>(before: &Column<'a>, after: &Column<'a>) -> Vec<Pair<'a>> {
    let mut pairs: BTreeMap<CellRange, Pair<'a>> = BTreeMap::new();
    for it in before {
        pairs.entry(it.0).or_default().0 = Some(*it);
    }
    for it in after {
        pairs.entry(it.0).or_default().1 = Some(*it);
    }
    pairs.into_values().filter(|(before, after)| before != after).collect()
}

fn by_order<'a>(before: &Column<'a>, after: &Column<'a>) -> Vec<Pair<'a>> {
    let answers = |it: &Column<'a>| it.iter().map(|it| it.1).collect::<Vec<_>>();
    let steps = capture_diff_slices(Algorithm::Myers, &answers(before), &answers(after));
    let mut pairs = Vec::new();
    for step in steps.iter().filter(|it| !matches!(it, DiffOp::Equal { .. })) {
        let mut gone = before[step.old_range()].iter().copied();
        let mut come = after[step.new_range()].iter().copied();
        for _ in 0..step.old_range().len().max(step.new_range().len()) {
            pairs.push((gone.next(), come.next()));
        }
    }
    pairs
}

#[cfg(test)]
mod tests {
    use super::{Answer, Origin, changed_cells};
    use crate::archive::Whose;
    use crate::span::{CellRange, CellRef};

    fn origin(amounts: &[(u32, i64)]) -> Origin {
        let cell = |row: u32| CellRange::from(CellRef::new(row - 1, 5));
        let amounts = amounts.iter().map(|(row, it)| (cell(*row), Answer::Count(*it)));
        Origin {
            of: Whose::Register,
            files: Vec::new(),
            is_waived: false,
            corrected: Vec::new(),
            answers: [("Belege".into(), amounts.collect())].into(),
        }
    }

    fn changes(old: &[(u32, i64)], new: &[(u32, i64)]) -> Vec<String> {
        let shown = |it: &Option<(CellRange, Answer)>| match it {
            Some((cell, Answer::Count(it))) => format!("{cell}={it}"),
            _ => "-".to_owned(),
        };
        let changes = changed_cells(&origin(old), &origin(new));
        changes.iter().map(|it| format!("{} > {}", shown(&it.before), shown(&it.after))).collect()
    }

    #[test]
    fn an_answer_that_was_written_over_is_one_change() {
        assert_eq!(changes(&[(5, 8), (6, 9)], &[(5, 8), (6, 7)]), ["F6=9 > F6=7"]);
        // The cells themselves tell which of several equal ones it was.
        let before = [(5, 5), (6, 5), (7, 5), (8, 0)];
        assert_eq!(changes(&before, &[(5, 5), (6, 0), (7, 5), (8, 0)]), ["F6=5 > F6=0"]);
    }

    #[test]
    fn a_row_put_in_between_changes_none_of_those_below() {
        let before = [(5, 8), (6, 9), (7, 3)];
        assert_eq!(changes(&before, &[(5, 8), (6, 2), (7, 9), (8, 3)]), ["- > F6=2"]);
        assert_eq!(changes(&before, &[(5, 9), (6, 3)]), ["F5=8 > -"]);
    }

    #[test]
    fn a_row_put_in_between_and_another_written_over_are_two_changes() {
        let before = [(5, 8), (6, 9), (7, 3), (8, 4)];
        let after = [(5, 8), (6, 2), (7, 9), (8, 1), (9, 4)];
        assert_eq!(changes(&before, &after), ["- > F6=2", "F7=3 > F8=1"]);
    }
}
