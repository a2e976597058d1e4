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

/// Why answers of a field stay with the office.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Stay {
    /// They name persons.
    Personal,
    /// They are the office's own, or those of the organisation alone.
    Internal,
    /// They break people of a single measure down by what they are.
    People,
    /// The office filled them in from its register, where they stand, too.
    Prefilled,
}

impl Way {
    /// Returns how answers of a field leave.
    ///
    /// # Errors
    ///
    /// Where they stay: why.
    pub fn of(section: &Section, field: &Field) -> Result<Self, Stay> {
        let is_of_people =
            || section.fields.iter().any(|it| it.means.is_some_and(Meaning::is_of_people));
        match (field.privacy, &field.kind) {
            (Privacy::Personal, _) | (_, FieldKind::Email) => return Err(Stay::Personal),
            (Privacy::Internal, _) if field.means != Some(Meaning::Measure) => {
                return Err(Stay::Internal);
            }
            _ if field.prefill.is_some() => return Err(Stay::Prefilled),
            _ if is_of_people() => return Err(Stay::People),
            _ => {}
        }
        Ok(match (&field.kind, field.means) {
            (FieldKind::Measure, _) => Self::Pseudonym(Named::Measure),
            (FieldKind::Text, Some(Meaning::Organisation)) => Self::Pseudonym(Named::Organisation),
            (FieldKind::Text | FieldKind::LongText, _) => Self::Text,
            _ => Self::Plain,
        })
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
