//! What of the forms goes to the evaluation, and how each answer may be seen there.

use super::Mask;
use super::pseudonym::{Key, Named};
use crate::base::MeasureId;
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
}

/// An answer as the evaluation may see it.
#[derive(Debug, Clone, PartialEq)]
pub enum Released<'a> {
    /// As it is.
    Plain(&'a Value),
    /// Something else in its place: a text without what is about persons, or a pseudonym.
    Text(String),
}

/// What puts pseudonyms and masked texts in the place of answers.
pub struct Release<'a> {
    key: &'a Key,
}

impl<'a> Release<'a> {
    /// Returns what releases answers with the pseudonyms of a key.
    #[must_use]
    pub const fn new(key: &'a Key) -> Self {
        Self { key }
    }

    /// Returns the pseudonym of a measure.
    #[must_use]
    pub fn measure(&self, id: &MeasureId) -> String {
        self.key.pseudonym(Named::Measure, &id.to_string())
    }

    /// Returns an answer as it may be seen.
    #[must_use]
    pub fn answer<'v>(&self, way: Way, value: &'v Value, mask: &Mask<'_>) -> Released<'v> {
        match (way, value) {
            (_, Value::Measure(id)) => Released::Text(self.measure(id)),
            (Way::Pseudonym(named), Value::Text(name)) => {
                Released::Text(self.key.pseudonym(named, name))
            }
            (Way::Text | Way::Plain, Value::Text(text)) => Released::Text(mask.text(text)),
            _ => Released::Plain(value),
        }
    }
}
