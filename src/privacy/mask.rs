//! Puts the word for a thing in the place of what a text says of a person.

use crate::base::Lang;
use crate::base::personal::masked;
use crate::season::{Persons, Register};
use crate::submission::Submission;

/// What is masked in the texts of a return.
pub struct Mask<'a> {
    /// Whom they may name; nothing where everything may be read.
    persons: Option<Persons<'a>>,
    lang: Lang,
}

impl<'a> Mask<'a> {
    /// Returns the mask for texts that leave the office, worded in a language.
    #[must_use]
    pub fn of(submission: &Submission, register: &'a Register, lang: Lang) -> Self {
        Self { persons: Some(Persons::of(submission, Some(register))), lang }
    }

    /// Returns the mask for texts that stay.
    #[must_use]
    pub const fn none(lang: Lang) -> Self {
        Self { persons: None, lang }
    }

    /// Returns whether a text says nothing but what is about a person.
    #[must_use]
    pub fn is_wholly_personal(&self, text: &str) -> bool {
        let passages = self.persons.as_ref().map(|it| it.passages(text)).unwrap_or_default();
        let rest = masked(text, &passages, |_| String::new());
        !passages.is_empty() && !rest.chars().any(char::is_alphanumeric)
    }

    /// Returns a text with the word for it, in brackets, in place of every passage that is about a person.
    #[must_use]
    pub fn text(&self, text: &str) -> String {
        let passages = self.persons.as_ref().map(|it| it.passages(text)).unwrap_or_default();
        masked(text, &passages, |says| format!("[{}]", says.label().get(self.lang)))
    }
}
