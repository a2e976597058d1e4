//! For whom a document is.

use serde::Serialize;

/// Who a document is for; it decides what may stand in it, and stands on it.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize)]
#[serde(rename_all = "lowercase")]
pub enum Audience {
    /// The coordination office and the lead office (*intern*): with every cell that a figure came from,
    /// every finding, names and reasons.
    Internal,
    /// The committee (*Gremium*) and the lead office.
    Committee,
    /// Everybody (*Öffentlichkeit*).
    Public,
    /// The evaluation of the programme.
    Evaluation,
}

impl Audience {
    /// All audiences, from the narrowest.
    pub const ALL: [Self; 4] = [Self::Internal, Self::Committee, Self::Public, Self::Evaluation];

    /// Returns the name by which catalogues and data know the audience.
    #[must_use]
    pub const fn name(self) -> &'static str {
        match self {
            Self::Internal => "internal",
            Self::Committee => "committee",
            Self::Public => "public",
            Self::Evaluation => "evaluation",
        }
    }

    /// Returns whether everything that the office knows may be shown.
    #[must_use]
    pub const fn is_internal(self) -> bool {
        matches!(self, Self::Internal)
    }
}
