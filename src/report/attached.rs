//! The values that are attached to a report, read back from it, and two of them side by side.

use std::collections::BTreeMap;

use serde::Deserialize;

use super::figures::Printed;
use crate::base::{Figure, NaiveDate, Period};

/// What a report says in the values that are attached to it.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub struct Attached {
    /// Its kind.
    pub kind: String,
    /// Who it is for.
    pub audience: String,
    /// The partnership.
    pub partnership: String,
    /// The period.
    pub quarter: Period,
    /// The day as of which it speaks.
    pub as_of: NaiveDate,
    /// The mark of its run.
    pub run: String,
    /// Which edition of the period it is.
    pub edition: u32,
    /// The figures that it prints.
    pub figures: Vec<Printed>,
}

/// A figure that two reports print differently, or that only one of them prints.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Compared {
    /// Its identifier.
    pub id: String,
    /// Its name.
    pub label: String,
    /// What the one prints.
    pub before: Option<Figure>,
    /// What the other prints.
    pub after: Option<Figure>,
}

impl Attached {
    /// The name of the file that is attached to a report.
    pub const FILE: &str = "values.json";

    /// Reads what is attached to a report; nothing where it says of no edition what it is.
    #[must_use]
    pub fn parse(json: &[u8]) -> Option<Self> {
        serde_json::from_slice(json).ok()
    }

    /// Returns the figures that another report prints differently, in the order of that, then those that only
    /// this one prints.
    #[must_use]
    pub fn compared(&self, other: &Self) -> Vec<Compared> {
        let before: BTreeMap<&str, Figure> =
            self.figures.iter().map(|it| (it.id.as_str(), it.figure)).collect();
        let after: BTreeMap<&str, Figure> =
            other.figures.iter().map(|it| (it.id.as_str(), it.figure)).collect();
        let gone = self.figures.iter().filter(|it| !after.contains_key(it.id.as_str()));
        let compared = other.figures.iter().chain(gone).map(|it| Compared {
            id: it.id.clone(),
            label: it.label.clone(),
            before: before.get(it.id.as_str()).copied(),
            after: after.get(it.id.as_str()).copied(),
        });
        compared.filter(|it| it.before != it.after).collect()
    }
}
