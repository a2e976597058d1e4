//! A figure under an identifier, with the cells or the figures it was made of.

use crate::archive::About;
use crate::base::Figure;
use crate::span::Span;

/// A figure with its identifier.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Figured {
    /// Its identifier.
    pub id: String,
    /// What it comes to.
    pub figure: Figure,
    /// The cells it came from.
    pub cells: Vec<Span>,
    /// The figures it was made of, by their identifiers.
    pub of: Vec<String>,
    /// The returns that it is about, where they say it by more than their cells.
    pub about: Option<About>,
    /// What it rests on, where it was made of answers alone.
    pub basis: Option<Basis>,
}

/// What a figure rests on.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub struct Basis {
    /// How many forms gave an answer.
    pub returns: usize,
    /// How many of them are nil returns, which say zero to everything.
    pub nil: usize,
    /// How many answers say that it was not collected.
    pub not_collected: usize,
    /// How many records leave it blank.
    pub blank: usize,
}

impl Figured {
    pub(super) fn new(id: String, figure: impl Into<Figure>) -> Self {
        Self {
            id,
            figure: figure.into(),
            cells: Vec::new(),
            of: Vec::new(),
            about: None,
            basis: None,
        }
    }

    pub(super) fn from<'a>(mut self, cells: impl IntoIterator<Item = &'a Span>) -> Self {
        self.cells.extend(cells.into_iter().cloned());
        self
    }

    pub(super) fn about(mut self, returns: About) -> Self {
        self.about = Some(returns);
        self
    }

    pub(super) fn made_of(mut self, parts: impl IntoIterator<Item = String>) -> Self {
        self.of.extend(parts);
        self
    }
}
