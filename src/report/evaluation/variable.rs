//! A table of a package, with its columns and what each of them means.

use crate::privacy::Way;
use crate::programme::Code;
use crate::report::Value;

/// A table of a package.
#[derive(Debug)]
pub struct DataTable {
    /// Its name, of small letters, digits and `_`.
    pub id: String,
    /// Its title.
    pub title: String,
    /// What a row of it is.
    pub about: String,
    /// Its columns.
    pub variables: Vec<Variable>,
    /// Its rows, a value per variable.
    pub rows: Vec<Vec<Value>>,
    /// The variables that tell its rows apart, by their place.
    pub key: Vec<usize>,
    /// The variable that names a measure, and whether this is the table of the measures.
    pub measure: Option<(usize, bool)>,
}

impl DataTable {
    /// Returns whether a column may lack values: labels, and what tells rows apart, do not.
    #[must_use]
    pub fn may_lack(&self, place: usize) -> bool {
        !self.key.contains(&place) && !matches!(self.variables[place].kind, VariableKind::Label)
    }
}

/// A column of a table.
#[derive(Debug, Clone)]
pub struct Variable {
    /// Its name, of small letters, digits and `_`.
    pub id: String,
    /// What it is called.
    pub label: String,
    /// What exactly it says, where that is known.
    pub about: Option<String>,
    /// What its values are.
    pub kind: VariableKind,
    /// Where they come from in the definition; nothing where no field gives them.
    pub source: Option<String>,
    /// How they leave.
    pub handling: Handling,
}

/// How the values of a variable leave.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Handling {
    /// As they were given.
    Plain,
    /// As pseudonyms.
    Pseudonym,
    /// Without what they say of persons.
    Masked,
    /// They are made of others.
    Derived,
}

impl Handling {
    /// The codes of all of them.
    pub(super) const NAMES: [&str; 4] = ["unveraendert", "pseudonym", "maskiert", "abgeleitet"];

    pub(super) const fn name(self) -> &'static str {
        Self::NAMES[self as usize]
    }
}

impl From<Way> for Handling {
    fn from(way: Way) -> Self {
        match way {
            Way::Pseudonym(_) => Self::Pseudonym,
            Way::Text => Self::Masked,
            Way::Plain => Self::Plain,
        }
    }
}

/// What the values of a variable are.
#[derive(Debug, Clone)]
pub enum VariableKind {
    /// Text; a pseudonym, too.
    Text,
    /// What the code in the column in front means.
    Label,
    /// A whole number.
    Count,
    /// A number with two decimal places; an amount in euros, too.
    Number,
    /// A day.
    Date,
    /// Yes or no.
    Flag,
    /// One of these codes.
    Code(Vec<Code>),
}

impl VariableKind {
    /// The codes of all of them.
    pub(super) const NAMES: [&str; 6] = ["text", "ganzzahl", "zahl", "datum", "ja-nein", "code"];

    pub(super) const fn name(&self) -> &'static str {
        let place = match self {
            Self::Text | Self::Label => 0,
            Self::Count => 1,
            Self::Number => 2,
            Self::Date => 3,
            Self::Flag => 4,
            Self::Code(_) => 5,
        };
        Self::NAMES[place]
    }

    /// Returns whether its values are texts; codes are, too.
    #[must_use]
    pub const fn is_text(&self) -> bool {
        matches!(self, Self::Text | Self::Label | Self::Code(_))
    }
}
