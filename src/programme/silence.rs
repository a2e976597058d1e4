//! Words that people write where they give no answer: „k. A.“, „entfällt“, a dash.

use std::collections::BTreeMap;

use crate::base::text;

/// What somebody says who gives no answer.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Silence {
    /// That it is not known; of a figure, that it was not collected.
    NotCollected,
    /// That there is nothing to answer.
    None,
}

/// The words of the definition that stand for no answer, each under its key.
#[derive(Debug, Clone, Default)]
pub struct Silences(BTreeMap<String, Silence>);

impl Silences {
    /// Returns what a text says when all it says is that there is no answer.
    #[must_use]
    pub fn of(&self, text: &str) -> Option<Silence> {
        self.0.get(&key(text)).copied()
    }

    /// Takes up a word; returns whether it can be told from nothing and from every word before it.
    pub(super) fn add(&mut self, word: &str, says: Silence) -> bool {
        let key = key(word);
        !key.is_empty() && self.0.insert(key, says).is_none()
    }
}

/// Abbreviations are written with and without blanks.
fn key(text: &str) -> String {
    text::key(text).replace(' ', "")
}

#[cfg(test)]
mod tests {
    use super::{Silence, Silences};

    #[test]
    fn blanks_dots_case_and_kinds_of_dash_make_no_other_word() {
        let mut silences = Silences::default();
        assert!(silences.add("k. A.", Silence::NotCollected) && silences.add("-", Silence::None));
        for same in ["k.A.", "K. A", "ka"] {
            assert_eq!(silences.of(same), Some(Silence::NotCollected), "{same}");
        }
        assert_eq!(silences.of(" – "), Some(Silence::None));
        assert_eq!(silences.of("k. A. möglich"), None);
    }

    #[test]
    fn a_word_that_says_nothing_or_two_things_is_refused() {
        let mut silences = Silences::default();
        assert!(silences.add("ohne", Silence::None));
        assert!(!silences.add("Ohne", Silence::NotCollected) && !silences.add("*", Silence::None));
        assert_eq!(silences.of(""), None);
    }
}
