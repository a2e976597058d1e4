//! Which counts of people by an attribute are too small to show, and which others would give them away.

use crate::programme::{Programme, SettingKey};

/// What was said earlier of the same people.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Earlier {
    /// Their counts, in the same order; nothing where one was suppressed.
    pub shown: Vec<Option<i64>>,
    /// What all of them came to.
    pub sum: i64,
    /// How many people there were in all.
    pub total: i64,
}

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
    /// `counts` break a number of people down; `total` is that number, as it is known to whoever reads them, in this
    /// document or otherwise; `earlier` is what was said of the same people before. Small counts are suppressed first
    /// (primary suppression), with those that differ by a small number from what was said and those that were not said
    /// then; after them the smallest others until nothing that is suppressed can be told (secondary suppression). It
    /// is protected when the counts shown and each total leave it every value from 0 to just below the threshold, and
    /// likewise what it is more than before.
    #[must_use]
    pub fn suppressed(&self, counts: &[i64], total: i64, earlier: &[Earlier]) -> Option<Vec<bool>> {
        let is_hidden = |(place, count): (usize, &i64)| {
            let is_told = |it: &Earlier| {
                it.shown[place].is_none_or(|then| self.is_small_difference(count - then))
            };
            (self.from..self.below).contains(count) || earlier.iter().any(is_told)
        };
        let mut hidden: Vec<bool> = counts.iter().enumerate().map(is_hidden).collect();
        if !hidden.contains(&true) {
            return Some(hidden);
        }
        let mut others: Vec<usize> = (0..counts.len()).filter(|it| !hidden[*it]).collect();
        // A zero hides nobody, so it comes last.
        others.sort_by_key(|it| (counts[*it] == 0, counts[*it]));
        let is_protected = |hidden: &[bool]| {
            self.is_protected(counts, hidden, total)
                && earlier.iter().all(|it| self.is_protected_after(it, counts, hidden, total))
        };
        let mut next = others.iter();
        while !is_protected(&hidden) {
            hidden[*next.next()?] = true;
        }
        // What came to protect one number may be of no use to another, and is shown again; the greatest first.
        for place in others.into_iter().rev() {
            let was = std::mem::replace(&mut hidden[place], false);
            hidden[place] = was && !is_protected(&hidden);
        }
        Some(hidden)
    }

    fn is_protected(&self, counts: &[i64], hidden: &[bool], total: i64) -> bool {
        let all: i64 = counts.iter().sum();
        let shown: i64 = counts.iter().zip(hidden).filter(|it| !it.1).map(|it| it.0).sum();
        let is_alone = hidden.iter().filter(|it| **it).count() < 2;
        // A total below the counts shown says only that the two were counted apart.
        let is_open = |total: i64| !(0..self.below - 1).contains(&(total - shown));
        !is_alone && is_open(all) && is_open(total)
    }

    /// Returns whether what is suppressed now cannot be told by what was said earlier, either. What was suppressed then
    /// is now, too.
    fn is_protected_after(
        &self,
        earlier: &Earlier,
        counts: &[i64],
        hidden: &[bool],
        total: i64,
    ) -> bool {
        let all: i64 = counts.iter().sum();
        let both = earlier.shown.iter().zip(counts).zip(hidden).filter(|it| !it.1);
        let told: Vec<i64> = both.filter_map(|((then, now), _)| Some(now - (*then)?)).collect();
        let more: i64 = told.iter().sum();
        // How many people there are more in all is known; where nothing shown tells of them, they may be anybody of
        // those who are suppressed.
        let is_open = |all: i64| {
            told.iter().all(|it| *it == 0) || !(1..self.below - 1).contains(&(all - more).abs())
        };
        is_open(all - earlier.sum) && is_open(total - earlier.total)
    }

    /// Returns whether two counts of the same people differ by so few that the difference is a small count.
    fn is_small_difference(&self, difference: i64) -> bool {
        (1..self.below).contains(&difference.abs())
    }
}

#[cfg(test)]
mod tests {
    use super::{Earlier, SmallCells};

    const FIVE: SmallCells = SmallCells { from: 1, below: 5, returns: 3 };

    fn shown(cells: SmallCells, counts: &[i64], total: i64) -> Option<Vec<Option<i64>>> {
        let hidden = cells.suppressed(counts, total, &[])?;
        Some(counts.iter().zip(hidden).map(|(it, hidden)| (!hidden).then_some(*it)).collect())
    }

    #[test]
    fn counts_of_five_and_more_and_zeros_are_shown() {
        assert_eq!(
            shown(FIVE, &[12, 5, 0, 30], 47),
            Some(vec![Some(12), Some(5), Some(0), Some(30)])
        );
    }

    #[test]
    fn a_single_small_count_takes_the_smallest_other_with_it() {
        assert_eq!(shown(FIVE, &[12, 3, 0, 30], 45), Some(vec![None, None, Some(0), Some(30)]));
    }

    #[test]
    fn small_counts_that_hide_each_other_need_no_third() {
        assert_eq!(shown(FIVE, &[12, 3, 2], 17), Some(vec![Some(12), None, None]));
        // Two people in two groups: each could be at most two.
        assert_eq!(shown(FIVE, &[12, 1, 1], 14), Some(vec![None, None, None]));
    }

    #[test]
    fn a_breakdown_that_cannot_be_protected_is_not_shown() {
        assert_eq!(shown(FIVE, &[2, 1, 0], 3), None);
        assert_eq!(shown(FIVE, &[4], 4), None);
    }

    #[test]
    fn a_total_that_is_printed_elsewhere_must_not_tell_either() {
        // Six people were counted, of whom five stand here: with the total printed, only one is left.
        assert_eq!(shown(FIVE, &[20, 2, 3], 21), Some(vec![None, None, None]));
        assert_eq!(shown(FIVE, &[20, 2, 3], 15), Some(vec![Some(20), None, None]));
    }

    #[test]
    fn zeros_are_suppressed_where_the_setting_says_so() {
        let zeros = SmallCells { from: 0, ..FIVE };
        assert_eq!(shown(zeros, &[12, 0, 30], 42), Some(vec![None, None, Some(30)]));
    }

    #[test]
    fn thresholds_of_nothing_and_of_everything_make_sense() {
        let nothing = SmallCells { below: 0, ..FIVE };
        assert_eq!(shown(nothing, &[1, 2], 3), Some(vec![Some(1), Some(2)]));
        let everything = SmallCells { below: i64::MAX, ..FIVE };
        assert_eq!(shown(everything, &[100, 200], 300), None);
    }

    fn after(counts: &[i64], then: &[Option<i64>], sum: i64) -> Option<Vec<Option<i64>>> {
        let earlier = Earlier { shown: then.to_vec(), sum, total: sum };
        let hidden = FIVE.suppressed(counts, counts.iter().sum(), &[earlier])?;
        Some(counts.iter().zip(hidden).map(|(it, hidden)| (!hidden).then_some(*it)).collect())
    }

    #[test]
    fn what_was_said_is_said_again_when_nothing_changed() {
        let then = [Some(12), Some(9), Some(0), Some(30)];
        assert_eq!(after(&[12, 9, 0, 30], &then, 51), Some(then.to_vec()));
        let then = [None, None, Some(0), Some(30)];
        assert_eq!(after(&[12, 3, 0, 30], &then, 45), Some(then.to_vec()));
    }

    #[test]
    fn counts_that_differ_by_few_from_what_was_said_are_suppressed_with_another() {
        let then = [Some(12), Some(9), Some(0), Some(30)];
        // Two more of the first and seven more of the last: those in between protect nothing.
        assert_eq!(after(&[14, 9, 0, 37], &then, 51), Some(vec![None, Some(9), Some(0), None]));
        assert_eq!(
            after(&[18, 9, 0, 37], &then, 51),
            Some(vec![Some(18), Some(9), Some(0), Some(37)])
        );
        // Whoever is new is known to be among the two, and not of which group.
        assert_eq!(after(&[14, 9, 0, 30], &then, 51), Some(vec![None, None, Some(0), Some(30)]));
    }

    #[test]
    fn what_was_suppressed_then_stays_so() {
        let then = [None, None, Some(0), Some(30)];
        assert_eq!(after(&[22, 13, 0, 30], &then, 45), Some(vec![None, None, Some(0), Some(30)]));
    }
}
