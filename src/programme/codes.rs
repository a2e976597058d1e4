//! Code lists: the answers that may be chosen, each with the time in which it is valid.

use std::sync::Arc;

use serde::Deserialize;

use crate::base::{Label, NaiveDate};

/// A code of a list.
#[derive(Debug, Clone)]
pub struct Code {
    /// The code itself, which never changes.
    pub code: Arc<str>,
    /// What people read.
    pub label: Label,
    /// First day of validity.
    pub valid_from: Option<NaiveDate>,
    /// Last day of validity.
    pub valid_to: Option<NaiveDate>,
    /// The group to which the program's rules refer, where the list has groups.
    pub group: Option<Arc<str>>,
}

impl Code {
    /// Returns whether the code may be used on a day.
    #[must_use]
    pub fn is_valid_on(&self, day: NaiveDate) -> bool {
        self.valid_from.is_none_or(|from| from <= day) && self.valid_to.is_none_or(|to| day <= to)
    }
}

/// A code list.
#[derive(Debug, Clone)]
pub struct CodeList {
    /// Identifier; the file's name without its ending.
    pub id: Arc<str>,
    /// The codes in their order.
    pub codes: Vec<Code>,
}

impl CodeList {
    /// Returns a code.
    #[must_use]
    pub fn get(&self, code: &str) -> Option<&Code> {
        self.codes.iter().find(|it| &*it.code == code)
    }

    /// Returns the code that `text` names: by its label in either language or by itself.
    #[must_use]
    pub fn named(&self, text: &str) -> Option<&Code> {
        let key = crate::base::text::key(text);
        self.codes
            .iter()
            .find(|it| it.label.has_key(&key))
            .or_else(|| self.codes.iter().find(|it| it.code.to_lowercase() == key))
    }

    /// Returns the codes that may be used on a day.
    pub fn valid_on(&self, day: NaiveDate) -> impl Iterator<Item = &Code> {
        self.codes.iter().filter(move |it| it.is_valid_on(day))
    }
}

/// A line of `codes/<list>.csv`.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct CodeFile {
    /// The code.
    pub code: String,
    /// German label.
    pub de: String,
    /// English label.
    pub en: String,
    /// First day of validity, or nothing.
    pub valid_from: Option<NaiveDate>,
    /// Last day of validity, or nothing.
    pub valid_to: Option<NaiveDate>,
    /// Group, or nothing.
    pub group: Option<String>,
    /// Where the code is written down.
    pub source: String,
}
