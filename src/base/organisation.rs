//! Names of organisations: the legal forms in them, and whether two are likely to be one organisation's.

use std::ops::RangeInclusive;

use super::text::{key, written_out};

/// Legal forms by which a name says that it is an organisation's, in lower case and without dots.
pub const LEGAL_FORMS: [&str; 10] =
    ["ev", "gmbh", "ggmbh", "ug", "kg", "ag", "eg", "ohg", "gbr", "mbh"];

/// Legal forms of several words, and what is said of one besides, umlauts written out.
const WORDED_FORMS: [&[&str]; 4] =
    [&["e", "v"], &["eingetragener", "verein"], &["gemeinnuetzige"], &["haftungsbeschraenkt"]];

/// Words that names have in short, too.
const SHORT: [(&str, &str); 5] = [
    ("sv", "sportverein"),
    ("fv", "foerderverein"),
    ("kv", "kreisverband"),
    ("ov", "ortsverband"),
    ("lv", "landesverband"),
];

/// The years in which an organisation may have been founded, as names state them.
const FOUNDED: RangeInclusive<u32> = 1700..=2099;

/// Letters of a word in which one more or less, or another one, is a slip: *Nord* and *Süd* are none.
const SLIP_FROM: usize = 6;

/// The name of an organisation as it is compared.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct OrganisationName {
    /// Its words in lower case, umlauts written out and in full, without legal forms and years.
    words: Vec<String>,
}

impl OrganisationName {
    /// Takes a name apart.
    #[must_use]
    pub fn of(name: &str) -> Self {
        let plain = written_out(&key(name));
        let words = plain.split(|it: char| !it.is_alphanumeric()).filter(|it| !it.is_empty());
        let mut words: Vec<&str> = words.collect();
        for form in WORDED_FORMS {
            if let Some(at) = words.windows(form.len()).position(|it| it == form) {
                words.drain(at..at + form.len());
            }
        }
        let is_year = |it: &str| it.parse().is_ok_and(|it| FOUNDED.contains(&it));
        words.retain(|it| !LEGAL_FORMS.contains(it) && !is_year(it));
        let in_full =
            |it: &str| SHORT.iter().find(|short| short.0 == it).map_or(it, |it| it.1).to_owned();
        Self { words: words.into_iter().map(in_full).collect() }
    }

    /// Returns whether two names are likely to be one organisation's: they differ in blanks, signs, umlauts, legal form,
    /// year or short words alone, or by a slip in a long word.
    #[must_use]
    pub fn is_likely(&self, other: &Self) -> bool {
        if self.words.concat() == other.words.concat() {
            return !self.words.is_empty();
        }
        if self.words.len() != other.words.len() {
            return false;
        }
        let mut differing = self.words.iter().zip(&other.words).filter(|it| it.0 != it.1);
        let (Some((one, another)), None) = (differing.next(), differing.next()) else {
            return false;
        };
        let is_word =
            |it: &str| it.chars().count() >= SLIP_FROM && it.chars().all(char::is_alphabetic);
        is_word(one) && is_word(another) && strsim::osa_distance(one, another) == 1
    }
}

#[cfg(test)]
mod tests {
    use super::OrganisationName;

    #[test]
    fn names_of_one_organisation_are_told_from_those_of_two() {
        let is_likely = |one: &str, other: &str| {
            OrganisationName::of(one).is_likely(&OrganisationName::of(other))
        };
        for (one, other) in [
            ("Jugendring Wispelow e. V.", "Jugendring Wispelow e.V."),
            ("Jugendring Wispelow", "Jugendring Wispelow eV"),
            ("SV Blau-Weiß Wispelow", "SV Blau Weiss Wispelow"),
            ("Kulturverein Bunt", "Kulturverien Bunt"),
            ("Förderverein der Bücherei", "Foerderverein der Buecherei"),
            ("Jugendring Wispelow", "Jugendring Wispelow eingetragener Verein"),
            ("Kulturwerk gGmbH", "Kulturwerk gemeinnützige GmbH"),
            ("SV Blau-Weiß Wispelow", "Sportverein Blau-Weiß Wispelow 1921 e. V."),
            ("AWO KV Spree", "AWO Kreisverband Spree"),
        ] {
            assert!(is_likely(one, other), "{one}, {other}");
        }
        for (one, other) in [
            ("Grundschule Nord", "Grundschule Süd"),
            ("Jugendclub Ost", "Jugendclub West"),
            ("Grundschule 1", "Grundschule 2"),
            ("Kirchengemeinde St. Anna", "Kirchengemeinde St. Hanna"),
            ("SV Blau-Weiß Wispelow", "Blau-Weiß Wispelow"),
            ("e. V.", "gGmbH"),
        ] {
            assert!(!is_likely(one, other), "{one}, {other}");
        }
    }
}
