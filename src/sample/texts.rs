//! The invented words of which seasons are made: places, measures, names, sentences.
//!
//! They stand in TOML files beside this one, where they can be corrected without knowing Rust.

use std::collections::BTreeMap;

use serde::{Deserialize, Deserializer};

use crate::base::NaiveDate;

/// All words.
pub struct Texts {
    /// Towns with what surrounds them.
    pub(super) places: Vec<Place>,
    /// Measures.
    pub(super) ideas: Vec<Idea>,
    /// Names and sentences.
    pub(super) words: Words,
}

/// A town that does not exist, with what surrounds it.
#[derive(Debug, Clone, Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct Place {
    /// The town's full name.
    pub town: String,
    /// The name that people use.
    pub short: String,
    /// The name in addresses and folders.
    pub slug: String,
    /// The region.
    pub land: String,
    /// The water.
    pub lake: String,
    /// The villages.
    pub villages: Vec<String>,
}

/// A measure as it could be applied for anywhere.
#[derive(Debug, Clone, Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct Idea {
    /// Its title.
    pub title: String,
    /// Its organisation.
    pub organisation: String,
    /// Code of the organisation's legal form.
    pub form: String,
    /// Code of the fund.
    pub fund: String,
    /// First day of the grant period.
    #[serde(deserialize_with = "day")]
    pub from: NaiveDate,
    /// Last day of the grant period.
    #[serde(deserialize_with = "day")]
    pub until: NaiveDate,
    /// About what grant it needs, in euros.
    pub grant: i64,
    /// Whether receipts or lump sums prove it.
    #[serde(default)]
    pub mode: Accounting,
    /// How it was granted.
    #[serde(default)]
    pub notices: Granting,
    /// A status other than the one that its days give.
    pub status: Option<String>,
    /// Quarters in which nothing happens.
    #[serde(default)]
    pub quiet: Vec<u8>,
    /// Whether the organisation applies for the first time.
    #[serde(default)]
    pub first: bool,
    /// Whether those who take part are at risk.
    #[serde(default)]
    pub risk: bool,
    /// Whether the organisation may deduct VAT.
    #[serde(default)]
    pub vat: bool,
    /// Code of the field of action.
    pub field: String,
    /// Codes of the focus areas.
    pub focuses: Vec<String>,
    /// Code of the guiding goal.
    pub guiding: String,
    /// Codes of the topics.
    pub topics: Vec<String>,
    /// Codes of the target groups.
    pub groups: Vec<String>,
    /// Who comes.
    pub ages: Ages,
    /// How many come, at least and at most.
    pub crowd: [i64; 2],
    /// Codes of the formats of its events.
    pub formats: Vec<String>,
    /// Codes of its kinds of cost; none for lump sums.
    #[serde(default)]
    pub costs: Vec<String>,
    /// Its aim.
    pub aim: String,
    /// Its goals, each with how one can tell.
    pub goals: Vec<[String; 2]>,
    /// Titles of its events.
    pub events: Vec<String>,
    /// With whom it works.
    pub partners: String,
}

/// How a measure accounts for its grant.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "lowercase")]
pub(crate) enum Accounting {
    /// Against receipts.
    #[default]
    Belege,
    /// By lump sums.
    Pauschalen,
}

/// How a measure was granted.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "lowercase")]
pub(crate) enum Granting {
    /// By one notice.
    #[default]
    Single,
    /// By two notices one after the other, because the budget came late.
    Partial,
    /// By a notice that a second one replaced (*Änderungsbescheid*).
    Changed,
}

/// Who comes to the events of a measure.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "lowercase")]
pub(crate) enum Ages {
    /// Children with those who bring them.
    Children,
    /// Young people.
    Youth,
    /// Adults.
    Adults,
    /// Everybody.
    Mixed,
}

impl Ages {
    /// Returns the weights of the age bands, in the order of their list.
    pub(crate) const fn weights(self) -> [i64; 7] {
        match self {
            Self::Children => [14, 62, 4, 2, 16, 2, 0],
            Self::Youth => [0, 8, 56, 26, 8, 1, 1],
            Self::Adults => [0, 1, 4, 10, 48, 32, 5],
            Self::Mixed => [3, 9, 17, 20, 32, 14, 5],
        }
    }
}

/// Names and sentences.
#[derive(Debug, Clone, Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct Words {
    /// First names.
    pub first_names: Vec<String>,
    /// Surnames.
    pub surnames: Vec<String>,
    /// What freelancers do.
    pub fee_services: Vec<String>,
    /// What went otherwise than thought.
    pub difficulties: Vec<String>,
    /// What was changed.
    pub changes: Vec<String>,
    /// What was published.
    pub publicity: Vec<String>,
    /// Why a goal is reached in part.
    pub reasons_partly: Vec<String>,
    /// Why a goal was not reached.
    pub reasons_not: Vec<String>,
    /// What the office thinks of an application.
    pub assessments: Vec<String>,
    /// What it proposes.
    pub recommendations: Vec<String>,
    /// What speaks against an application.
    pub doubts: Vec<String>,
    /// What it proposes then.
    pub rejections: Vec<String>,
    /// Who is paid, by kind of cost.
    pub payees: BTreeMap<String, Vec<String>>,
    /// For what, by kind of cost.
    pub reasons: BTreeMap<String, Vec<String>>,
    /// What the coordination office does.
    pub office: OfficeWords,
}

/// What the coordination office does.
#[derive(Debug, Clone, Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct OfficeWords {
    /// What people ask: code of the kind of advice, and the concern.
    pub concerns: Vec<[String; 2]>,
    /// What it sees on visits.
    pub impressions: Vec<String>,
    /// Meetings.
    pub network: Vec<String>,
    /// Training.
    pub training: Vec<String>,
    /// Publications.
    pub publications: Vec<String>,
    /// Events of the federal programme.
    pub federal: Vec<String>,
    /// The year's conference.
    pub conference: String,
}

#[derive(Deserialize)]
struct PlacesFile {
    place: Vec<Place>,
}

#[derive(Deserialize)]
struct IdeasFile {
    idea: Vec<Idea>,
}

impl Texts {
    /// Reads the words.
    ///
    /// # Errors
    ///
    /// When one of the files has a fault.
    pub fn load() -> Result<Self, toml::de::Error> {
        let places: PlacesFile = toml::from_str(include_str!("texts/places.toml"))?;
        let ideas: IdeasFile = toml::from_str(include_str!("texts/ideas.toml"))?;
        let words = toml::from_str(include_str!("texts/words.toml"))?;
        Ok(Self { places: places.place, ideas: ideas.idea, words })
    }
}

impl Place {
    /// Puts the names of the place into a text.
    pub(crate) fn fill(&self, text: &str, village: &str) -> String {
        text.replace("{town}", &self.town)
            .replace("{short}", &self.short)
            .replace("{land}", &self.land)
            .replace("{lake}", &self.lake)
            .replace("{village}", village)
    }
}

fn day<'de, D: Deserializer<'de>>(from: D) -> Result<NaiveDate, D::Error> {
    let written = toml::value::Datetime::deserialize(from)?.to_string();
    written.parse().map_err(serde::de::Error::custom)
}
