//! Which counts of people by an attribute are too small to show, and which others would give them away.

use crate::programme::{Programme, SettingKey};

/// What counts of people by an attribute must keep to; totals of participants and money are none.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct SmallCells {
    /// The smallest count that is not shown: 1, or 0 where zeros give somebody away too.
    pub from: i64,
    /// The smallest count above it that is shown again.
    pub below: i64,
    /// From how many returns a breakdown comes at least.
    pub returns: usize,
}

impl SmallCells {
    /// Returns what the settings of a programme say.
    #[must_use]
    pub fn of(programme: &Programme) -> Self {
        Self {
            from: programme.limit(SettingKey::SmallCellFrom),
            below: programme.limit(SettingKey::SmallCell),
            returns: usize::try_from(programme.limit(SettingKey::BreakdownReturns))
                .unwrap_or(usize::MAX),
        }
    }

    /// Returns for each count whether it is suppressed; nothing where no choice of counts protects the
    /// small ones, so that the breakdown must not be shown at all.
    ///
    /// `counts` break a number of people down; `totals` are the numbers that are known to whoever reads
    /// them, in this document or otherwise. Small counts are suppressed first (primary suppression), then
    /// the smallest others until nothing that is suppressed can be told (secondary suppression). It is
    /// protected when the counts shown and each of the totals leave it every value from 0 to just below
    /// the threshold.
    #[must_use]
    pub fn suppressed(&self, counts: &[i64], totals: &[i64]) -> Option<Vec<bool>> {
        let mut hidden: Vec<bool> =
            counts.iter().map(|it| (self.from..self.below).contains(it)).collect();
        if !hidden.contains(&true) {
            return Some(hidden);
        }
        let mut others: Vec<usize> = (0..counts.len()).filter(|it| !hidden[*it]).collect();
        // A zero hides nobody, so it comes last.
        others.sort_by_key(|it| (counts[*it] == 0, counts[*it]));
        let mut next = others.into_iter();
        while !self.is_protected(counts, &hidden, totals) {
            hidden[next.next()?] = true;
        }
        Some(hidden)
    }

    fn is_protected(&self, counts: &[i64], hidden: &[bool], totals: &[i64]) -> bool {
        let all: i64 = counts.iter().sum();
        let shown: i64 = counts.iter().zip(hidden).filter(|it| !it.1).map(|it| it.0).sum();
        let is_alone = hidden.iter().filter(|it| **it).count() < 2;
        // A total below the counts shown says only that the two were counted apart.
        let is_open = |total: &i64| !(0..self.below - 1).contains(&(total - shown));
        !is_alone && std::iter::once(&all).chain(totals).all(is_open)
    }
}

#[cfg(test)]
mod tests {
    use super::SmallCells;

    const FIVE: SmallCells = SmallCells { from: 1, below: 5, returns: 3 };

    fn shown(cells: SmallCells, counts: &[i64], totals: &[i64]) -> Option<Vec<Option<i64>>> {
        let hidden = cells.suppressed(counts, totals)?;
        Some(counts.iter().zip(hidden).map(|(it, hidden)| (!hidden).then_some(*it)).collect())
    }

    #[test]
    fn counts_of_five_and_more_and_zeros_are_shown() {
        assert_eq!(
            shown(FIVE, &[12, 5, 0, 30], &[47]),
            Some(vec![Some(12), Some(5), Some(0), Some(30)])
        );
    }

    #[test]
    fn a_single_small_count_takes_the_smallest_other_with_it() {
        assert_eq!(shown(FIVE, &[12, 3, 0, 30], &[45]), Some(vec![None, None, Some(0), Some(30)]));
    }

    #[test]
    fn small_counts_that_hide_each_other_need_no_third() {
        assert_eq!(shown(FIVE, &[12, 3, 2], &[17]), Some(vec![Some(12), None, None]));
        // Two people in two groups: each could be at most two.
        assert_eq!(shown(FIVE, &[12, 1, 1], &[14]), Some(vec![None, None, None]));
    }

    #[test]
    fn a_breakdown_that_cannot_be_protected_is_not_shown() {
        assert_eq!(shown(FIVE, &[2, 1, 0], &[3]), None);
        assert_eq!(shown(FIVE, &[4], &[4]), None);
    }

    #[test]
    fn a_total_that_is_printed_elsewhere_must_not_tell_either() {
        // Six people were counted, of whom five stand here: with the total printed, only one is left.
        assert_eq!(shown(FIVE, &[20, 2, 3], &[21]), Some(vec![None, None, None]));
        assert_eq!(shown(FIVE, &[20, 2, 3], &[15]), Some(vec![Some(20), None, None]));
    }

    #[test]
    fn zeros_are_suppressed_where_the_setting_says_so() {
        let zeros = SmallCells { from: 0, ..FIVE };
        assert_eq!(shown(zeros, &[12, 0, 30], &[42]), Some(vec![None, None, Some(30)]));
    }

    #[test]
    fn thresholds_of_nothing_and_of_everything_make_sense() {
        let nothing = SmallCells { below: 0, ..FIVE };
        assert_eq!(shown(nothing, &[1, 2], &[3]), Some(vec![Some(1), Some(2)]));
        let everything = SmallCells { below: i64::MAX, ..FIVE };
        assert_eq!(shown(everything, &[100, 200], &[300]), None);
    }
}
