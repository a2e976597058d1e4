//! What of the forms goes to the evaluation, and how each answer may be seen there.

use super::Mask;
use super::pseudonym::{Key, Named};
use crate::programme::{Field, FieldKind, Meaning, Privacy, Section, Value};

/// How answers of a field leave.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Way {
    /// As a pseudonym.
    Pseudonym(Named),
    /// As text, masked.
    Text,
    /// As it is.
    Plain,
}

impl Way {
    /// Returns how answers of a field leave; nothing where they stay: what is personal or internal, what breaks
    /// people of a single measure down by what they are, and what the office filled in from its register.
    #[must_use]
    pub fn of(section: &Section, field: &Field) -> Option<Self> {
        let is_of_people =
            || section.fields.iter().any(|it| it.means.is_some_and(Meaning::is_of_people));
        let stays = match field.privacy {
            Privacy::Personal => true,
            Privacy::Internal => field.means != Some(Meaning::Measure),
            Privacy::Evaluation | Privacy::Public => false,
        };
        if stays || field.prefill.is_some() || is_of_people() {
            return None;
        }
        match (&field.kind, field.means) {
            (FieldKind::Measure, _) => Some(Self::Pseudonym(Named::Measure)),
            (FieldKind::Text, Some(Meaning::Organisation)) => {
                Some(Self::Pseudonym(Named::Organisation))
            }
            (FieldKind::Text | FieldKind::LongText, _) => Some(Self::Text),
            (FieldKind::Email, _) => None,
            _ => Some(Self::Plain),
        }
    }

    /// Returns an answer as it may be seen, with the pseudonyms of a key.
    #[must_use]
    pub fn release<'v>(self, value: &'v Value, key: &Key, mask: &Mask<'_>) -> Released<'v> {
        match (self, value) {
            (_, Value::Measure(id)) => Released::Text(key.measure(id)),
            (Self::Pseudonym(named), Value::Text(name)) => {
                Released::Text(key.pseudonym(named, name))
            }
            (Self::Text | Self::Plain, Value::Text(text)) => Released::Text(mask.text(text)),
            _ => Released::Plain(value),
        }
    }
}

/// An answer as the evaluation may see it.
#[derive(Debug, Clone, PartialEq)]
pub enum Released<'a> {
    /// As it is.
    Plain(&'a Value),
    /// Something else in its place: a text without what is about persons, or a pseudonym.
    Text(String),
}
