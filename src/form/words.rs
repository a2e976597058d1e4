//! The words of answers that are not free: one place for writing and for reading them.

use crate::base::{Lang, text};

/// A fixed answer: what a form writes, and what else is understood.
#[derive(Debug, PartialEq, Eq)]
pub struct Word {
    de: &'static str,
    en: &'static str,
    also: &'static [&'static str],
}

/// The answer yes.
pub const YES: Word = Word { de: "Ja", en: "Yes", also: &["j", "y", "wahr", "true", "1"] };
/// The answer no.
pub const NO: Word = Word { de: "Nein", en: "No", also: &["n", "falsch", "false", "0"] };
/// The cross that chooses a row of a list.
pub const CROSS: Word = Word { de: "x", en: "x", also: &["✓", "✔", "☒", "☑"] };
/// The box that was left without a cross.
pub const NO_CROSS: Word = Word { de: "☐", en: "☐", also: &[] };
/// The label of a row of sums.
pub const TOTAL: Word = Word {
    de: "Summe",
    en: "Total",
    also: &[
        "ergebnis",
        "gesamt",
        "gesamtsumme",
        "insgesamt",
        "zwischensumme",
        "sum",
        "grand total",
        "subtotal",
    ],
};
/// What stands for an empty cell where a blank would be taken for no answer.
pub const EMPTY: Word = Word { de: "leer", en: "empty", also: &["blank"] };
/// The number of the measure that shows in a new register how rows are filled in.
pub const EXAMPLE: Word = Word { de: "BEISPIEL", en: "EXAMPLE", also: &[] };
/// The answer that a figure was not collected: neither blank nor zero. What else says so is in the
/// definition.
pub const NOT_COLLECTED: Word = Word { de: "nicht erhoben", en: "not collected", also: &[] };

impl Word {
    /// Returns the word as a form in this language writes it.
    #[must_use]
    pub const fn get(&self, lang: Lang) -> &'static str {
        match lang {
            Lang::De => self.de,
            Lang::En => self.en,
        }
    }

    /// Returns whether a text is the word in either language, ornaments and case aside.
    #[must_use]
    pub fn matches(&self, text: &str) -> bool {
        let key = text::key(text);
        // The words are keys but for their capitals, which a test holds.
        self.all().any(|it| it.eq_ignore_ascii_case(&key))
    }

    fn all(&self) -> impl Iterator<Item = &'static str> {
        [self.de, self.en].into_iter().chain(self.also.iter().copied())
    }
}

#[cfg(test)]
mod tests {
    use super::{CROSS, EMPTY, EXAMPLE, NO, NO_CROSS, NOT_COLLECTED, TOTAL, Word, YES};
    use crate::base::Lang;

    const ALL: [&Word; 8] =
        [&YES, &NO, &CROSS, &NO_CROSS, &NOT_COLLECTED, &TOTAL, &EMPTY, &EXAMPLE];

    #[test]
    fn words_are_keys_but_for_their_capitals() {
        for word in ALL {
            for text in word.all() {
                assert_eq!(crate::base::text::key(text), text.to_ascii_lowercase());
            }
        }
    }

    #[test]
    fn what_a_form_writes_is_read_again_and_as_nothing_else() {
        for word in ALL {
            for lang in Lang::ALL {
                let read: Vec<_> = ALL.iter().filter(|it| it.matches(word.get(lang))).collect();
                assert_eq!(read, [&word]);
            }
        }
    }

    #[test]
    fn blanks_case_and_dots_make_no_other_word() {
        assert!(
            YES.matches(" JA ") && NO.matches("n.") && NOT_COLLECTED.matches("Nicht  erhoben.")
        );
        assert!(!YES.matches("") && !YES.matches("ja, aber"));
    }
}
