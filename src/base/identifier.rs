//! Identifiers that people type and that must compare alike however they were typed.

use std::collections::BTreeMap;
use std::fmt;
use std::sync::Arc;

use serde::{Deserialize, Deserializer, Serialize, Serializer};

/// The number of a measure in the register, for example `M-07`.
///
/// Upper and lower case do not matter, nor which dash or blank parts it: `M–07` and `m 07` are `M-07`. It
/// prints as first written.
#[derive(Debug, Clone)]
pub struct MeasureId {
    written: Arc<str>,
    folded: Arc<str>,
}

impl MeasureId {
    /// Returns the identifier in `text`, or `None` when there is none in it.
    #[must_use]
    pub fn parse(text: &str) -> Option<Self> {
        let written = super::text::clean(text);
        let is_gap = |it: char| it == ' ' || "-–—‐‑−".contains(it);
        let parts: Vec<&str> = written.split(is_gap).filter(|it| !it.is_empty()).collect();
        let folded = parts.join("-").to_lowercase();
        (!written.is_empty() && written.chars().count() <= 40)
            .then(|| Self { written: written.into(), folded: folded.into() })
    }

    /// Returns the identifier as it was written.
    #[must_use]
    pub fn as_str(&self) -> &str {
        &self.written
    }

    /// Returns the identifier as it is compared: in small letters, its parts joined by a hyphen.
    #[must_use]
    pub fn folded(&self) -> &str {
        &self.folded
    }

    /// Returns the identifier as part of a file's name: anything but letters, digits, `-` and `_`
    /// becomes `-`.
    #[must_use]
    pub fn file_stem(&self) -> String {
        let safe = |it: char| if it.is_alphanumeric() || it == '_' { it } else { '-' };
        self.written.chars().map(safe).collect()
    }
}

/// Returns each identifier as part of a file's name. No two share one, whatever signs they are written
/// with and whether or not a system tells capitals from small letters.
#[must_use]
pub fn file_stems<'a>(
    ids: impl IntoIterator<Item = &'a MeasureId>,
) -> BTreeMap<&'a MeasureId, String> {
    let mut alike: BTreeMap<String, Vec<&MeasureId>> = BTreeMap::new();
    for id in ids {
        alike.entry(id.file_stem().to_lowercase()).or_default().push(id);
    }
    let mut stems = BTreeMap::new();
    for mut ids in alike.into_values() {
        // One that can be written as it is keeps its name.
        ids.sort_by_key(|it| it.file_stem() != it.as_str());
        for (index, id) in ids.into_iter().enumerate() {
            // No stem has a blank or a bracket.
            let number = if index > 0 { format!(" ({})", index + 1) } else { String::new() };
            stems.insert(id, id.file_stem() + &number);
        }
    }
    stems
}

impl PartialEq for MeasureId {
    fn eq(&self, other: &Self) -> bool {
        self.folded == other.folded
    }
}

impl Eq for MeasureId {}

impl PartialOrd for MeasureId {
    fn partial_cmp(&self, other: &Self) -> Option<std::cmp::Ordering> {
        Some(self.cmp(other))
    }
}

impl Ord for MeasureId {
    fn cmp(&self, other: &Self) -> std::cmp::Ordering {
        super::text::compare_with_numbers(&self.folded, &other.folded)
    }
}

impl fmt::Display for MeasureId {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.written)
    }
}

impl Serialize for MeasureId {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.serialize_str(&self.written)
    }
}

impl<'de> Deserialize<'de> for MeasureId {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        let written = String::deserialize(deserializer)?;
        Self::parse(&written).ok_or_else(|| serde::de::Error::custom("not a number of a measure"))
    }
}

/// The code of a fund in the code list of funds.
pub type FundId = Arc<str>;

#[cfg(test)]
mod tests {
    use super::MeasureId;

    #[test]
    fn case_and_blanks_do_not_matter() {
        assert_eq!(MeasureId::parse(" m-07 "), MeasureId::parse("M-07"));
        assert_eq!(MeasureId::parse("  "), None);
    }

    #[test]
    fn numbers_sort_as_numbers() {
        assert!(MeasureId::parse("M-9") < MeasureId::parse("M-10"));
    }

    #[test]
    fn a_file_stem_cannot_leave_its_folder() {
        let id = MeasureId::parse("../M 1/Ü").expect("there is text");
        assert_eq!(id.file_stem(), "---M-1-Ü");
    }
}
