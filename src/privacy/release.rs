//! What of the forms goes to the evaluation, and how each answer may be seen there.

use super::pseudonym::{Key, Named};
use super::{Audience, Disclosure, Mask};
use crate::base::MeasureId;
use crate::programme::{Field, FieldKind, Meaning, Privacy, Section, Value};

/// How answers of a field leave.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Way {
    /// As a pseudonym.
    Pseudonym(Named),
    /// As text, masked; not at all where the measure is protected.
    Text,
    /// As a day; not at all where the measure is protected.
    Day,
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
            (FieldKind::Date, _) => Some(Self::Day),
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
    /// Nothing: it would tell which measure is protected.
    Withheld,
}

/// What may go to the evaluation.
pub struct Release<'a> {
    disclosure: Disclosure<'a>,
    key: &'a Key,
}

impl<'a> Release<'a> {
    /// Returns what may go to the evaluation, with the pseudonyms of a key.
    ///
    /// # Panics
    ///
    /// When the disclosure is another audience's.
    #[must_use]
    pub fn of(disclosure: Disclosure<'a>, key: &'a Key) -> Self {
        assert_eq!(disclosure.audience(), Audience::Evaluation, "it is for the evaluation");
        Self { disclosure, key }
    }

    /// Returns the pseudonym of a measure.
    #[must_use]
    pub fn measure(&self, id: &MeasureId) -> String {
        self.key.pseudonym(Named::Measure, &id.to_string())
    }

    /// Returns an answer about a measure (nothing where it is about none) as it may be seen.
    #[must_use]
    pub fn answer<'v>(
        &self,
        way: Way,
        value: &'v Value,
        measure: Option<&MeasureId>,
        mask: &Mask<'_>,
    ) -> Released<'v> {
        let is_protected = measure.is_some_and(|it| !self.disclosure.is_open(it));
        match (way, value) {
            (Way::Pseudonym(Named::Measure), Value::Measure(id)) => {
                Released::Text(self.measure(id))
            }
            (Way::Plain, _) => Released::Plain(value),
            _ if is_protected => Released::Withheld,
            (Way::Pseudonym(named), Value::Text(name)) => {
                Released::Text(self.key.pseudonym(named, name))
            }
            (Way::Text, Value::Text(text)) => Released::Text(mask.text(text)),
            (Way::Day, Value::Date(_)) => Released::Plain(value),
            _ => Released::Withheld,
        }
    }
}
