//! Dice that fall the same way for the same seed, for ever.
//!
//! `SplitMix64`, written out here and not taken from a crate: the committed season must come out the
//! same after any update of the lock file, and a generator's stream is no promise of most crates.

/// A sequence of numbers that depends on its seed alone.
#[derive(Debug, Clone)]
pub(crate) struct Dice(u64);

impl Dice {
    /// Returns the dice of one purpose; other purposes of the same seed are independent of it, so
    /// that one more throw here does not change what falls there.
    pub(crate) fn of(seed: u64, purpose: &[usize]) -> Self {
        let mut dice = Self(seed ^ 0x6d61_7373_7765_726b);
        for part in purpose {
            let next = dice.next();
            dice.0 = next ^ (*part as u64).wrapping_mul(0x9e37_79b9_7f4a_7c15);
        }
        dice
    }

    fn next(&mut self) -> u64 {
        self.0 = self.0.wrapping_add(0x9e37_79b9_7f4a_7c15);
        let mut mixed = self.0;
        mixed = (mixed ^ (mixed >> 30)).wrapping_mul(0xbf58_476d_1ce4_e5b9);
        mixed = (mixed ^ (mixed >> 27)).wrapping_mul(0x94d0_49bb_1331_11eb);
        mixed ^ (mixed >> 31)
    }

    /// Returns a number from `least` to `most`, both included; `least` where they are reversed.
    pub(crate) fn between(&mut self, least: i64, most: i64) -> i64 {
        let span = most.saturating_sub(least).max(0).unsigned_abs() + 1;
        let drawn = self.next() % span;
        least + i64::try_from(drawn).unwrap_or(0)
    }

    /// Returns whether something happens that happens in so many of a hundred cases.
    pub(crate) fn chance(&mut self, percent: i64) -> bool {
        self.between(1, 100) <= percent
    }

    /// Returns one of these.
    ///
    /// # Panics
    ///
    /// When there are none.
    pub(crate) fn pick<'a, T>(&mut self, all: &'a [T]) -> &'a T {
        let last = i64::try_from(all.len()).unwrap_or(i64::MAX) - 1;
        &all[usize::try_from(self.between(0, last)).unwrap_or(0)]
    }

    /// Shares a number of people out by weights; the shares add up to it.
    pub(crate) fn share(&mut self, people: i64, weights: &[i64]) -> Vec<i64> {
        let mut shares = vec![0; weights.len()];
        let whole: i64 = weights.iter().sum();
        for _ in 0..people {
            let mut drawn = self.between(1, whole.max(1));
            for (share, weight) in shares.iter_mut().zip(weights) {
                drawn -= weight;
                if drawn <= 0 {
                    *share += 1;
                    break;
                }
            }
        }
        shares
    }
}
