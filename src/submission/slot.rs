//! What a field holds: five things that stay apart down to the totals.

use crate::span::{Located, Span};

/// The answer to a field.
#[derive(Debug, Clone, PartialEq)]
pub enum Slot<T> {
    /// The question was not asked: this edition of the form does not have it, and need not. The
    /// place is that of its section.
    NotAsked(Span),
    /// Nothing there; this is where it would stand.
    Absent(Span),
    /// The sender said that it was not collected: neither blank nor zero.
    NotCollected(Span),
    /// Something that is no answer of the field's kind; already reported.
    Invalid(Span),
    /// An answer.
    Given(Located<T>),
}

impl<T> Slot<T> {
    /// Returns the answer, when there is one.
    #[must_use]
    pub const fn given(&self) -> Option<&Located<T>> {
        match self {
            Self::Given(it) => Some(it),
            _ => None,
        }
    }

    /// Returns the value of the answer, when there is one.
    #[must_use]
    pub fn value(&self) -> Option<&T> {
        self.given().map(|it| &it.value)
    }

    /// Returns where the answer stands or would stand.
    #[must_use]
    pub const fn at(&self) -> &Span {
        match self {
            Self::NotAsked(at) | Self::Absent(at) | Self::NotCollected(at) | Self::Invalid(at) => {
                at
            }
            Self::Given(it) => &it.at,
        }
    }

    /// Returns whether the question was asked and nothing stands there.
    #[must_use]
    pub const fn is_absent(&self) -> bool {
        matches!(self, Self::Absent(_))
    }
}
