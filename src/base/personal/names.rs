//! Names of persons that are known, and where a text repeats one.

use std::collections::{BTreeMap, BTreeSet};
use std::ops::Range;

use super::{Passage, Personal};
use crate::base::organisation::LEGAL_FORMS;
use crate::base::text::written_out;

/// Titles and forms of address that stand before a name.
const TITLES: [&str; 12] =
    ["herr", "herrn", "frau", "hr", "fr", "dr", "prof", "dipl", "mag", "mr", "mrs", "ms"];

/// What stands between the words of a name.
const PARTICLES: [&str; 9] = ["von", "van", "de", "der", "den", "zu", "zur", "vom", "la"];

/// Endings by which a word says so; none that family names have.
const ORGANISATIONS: [&str; 11] = [
    "amt",
    "druckerei",
    "gemeinde",
    "landkreis",
    "schule",
    "service",
    "stiftung",
    "verband",
    "verein",
    "verlag",
    "zentrum",
];

/// Names of persons.
#[derive(Debug, Clone, Default)]
pub struct Names {
    /// The words of a name, in any order in which people give it, by the first of them.
    whole: BTreeMap<String, BTreeSet<Vec<String>>>,
    /// Words that name somebody by themselves.
    alone: BTreeSet<String>,
}

impl Names {
    /// Adds the name of somebody whom the text is likely to name by the family name alone.
    ///
    /// What is no name of a person by its shape (“Vorstand”, “Büro”) adds nothing.
    pub fn add_person(&mut self, name: &str) {
        let families = self.add(name);
        self.alone.extend(families);
    }

    /// Adds the name of somebody who is called by the whole of it.
    pub fn add_whole(&mut self, name: &str) {
        self.add(name);
    }

    /// Adds the name of somebody who was paid, unless it is an organisation's.
    pub fn add_party(&mut self, name: &str) {
        let words = words(name);
        let is_organisation = |it: &Word| {
            LEGAL_FORMS.contains(&&*it.key) || ORGANISATIONS.iter().any(|end| it.key.ends_with(end))
        };
        let is_registered = words.windows(2).any(|it| it[0].key == "e" && it[1].key == "v");
        if !is_registered && !words.iter().any(is_organisation) {
            self.add(name);
        }
    }

    /// Adds the whole of a name, or of several in one cell, and returns the family names.
    fn add(&mut self, names: &str) -> Vec<String> {
        let names = names.split(['(', ')', '/', ';', '&', '+', '\n']);
        let names = names.flat_map(|it| it.split(" und ")).flat_map(|it| it.split(" and "));
        names.filter_map(|it| self.add_one(it)).collect()
    }

    fn add_one(&mut self, name: &str) -> Option<String> {
        let words = words(name);
        let is_comma = words.first().is_some_and(|it| name[it.at.end..].starts_with(','));
        let mut words: Vec<Word> =
            words.into_iter().filter(|it| !TITLES.contains(&&*it.key)).collect();
        let is_name = |it: &Word| it.is_capital || PARTICLES.contains(&&*it.key);
        if !(2..=5).contains(&words.len()) || !words.iter().all(is_name) {
            return None;
        }
        if is_comma {
            // “Berger, Anna”
            words.rotate_left(1);
        }
        let mut keys: Vec<String> = words.into_iter().map(|it| it.key).collect();
        let family = keys.last().cloned()?;
        for _ in 0..2 {
            self.whole.entry(keys[0].clone()).or_default().insert(keys.clone());
            keys.rotate_right(1);
        }
        Some(family)
    }

    /// Returns where a text repeats one of the names.
    pub(super) fn passages(&self, text: &str) -> Vec<Passage> {
        let words = words(text);
        let mut found = Vec::new();
        for (index, word) in words.iter().enumerate() {
            let whole = self.whole.get(&word.key).into_iter().flatten();
            let whole = whole.filter_map(|it| end(text, &words[index..], it));
            let alone = (word.is_capital && self.is_alone(&word.key)).then_some(word.at.end);
            if let Some(end) = whole.chain(alone).max() {
                found.push(Passage { says: Personal::Name, at: word.at.start..end });
            }
        }
        found
    }

    fn is_alone(&self, key: &str) -> bool {
        // “Bergers Idee”
        let owner = key.strip_suffix('s');
        self.alone.contains(key) || owner.is_some_and(|it| self.alone.contains(it))
    }
}

/// Returns where a name ends that the words of a text begin with.
fn end(text: &str, words: &[Word], name: &[String]) -> Option<usize> {
    let words = words.get(..name.len())?;
    let is_same = |(word, it): (&Word, &String)| {
        word.key == *it || word.key.strip_suffix('s').is_some_and(|key| key == it)
    };
    let is_near = |pair: &[Word]| {
        let between = &text[pair[0].at.end..pair[1].at.start];
        between.chars().all(|it| it.is_whitespace() || matches!(it, ',' | '-' | '.' | '‐' | '‑'))
    };
    let is_it = words.iter().zip(name).all(is_same) && words.windows(2).all(is_near);
    is_it.then(|| words.last().map(|it| it.at.end)).flatten()
}

/// A word of a text.
struct Word {
    key: String,
    is_capital: bool,
    at: Range<usize>,
}

/// Returns the words of a text: runs of letters, compared without case and with umlauts written out.
fn words(text: &str) -> Vec<Word> {
    let mut words = Vec::new();
    let mut start = None;
    let ends = text.char_indices().chain([(text.len(), ' ')]);
    for (at, sign) in ends {
        let is_inside = sign.is_alphabetic() || matches!(sign, '\'' | '’') && start.is_some();
        match (start, is_inside) {
            (None, true) => start = Some(at),
            (Some(from), false) => {
                words.push(Word::of(text, from..at));
                start = None;
            }
            _ => {}
        }
    }
    words
}

impl Word {
    fn of(text: &str, at: Range<usize>) -> Self {
        let written = &text[at.clone()];
        let is_capital = written.starts_with(char::is_uppercase);
        let key = written_out(&written.to_lowercase()).replace(['\'', '’'], "");
        Self { key, is_capital, at }
    }
}

#[cfg(test)]
mod tests {
    use super::Names;

    fn found<'a>(names: &Names, text: &'a str) -> Vec<&'a str> {
        super::super::passages(text, &[names]).into_iter().map(|it| &text[it.at]).collect()
    }

    #[test]
    fn a_name_is_found_in_either_order_and_however_umlauts_are_written() {
        let mut names = Names::default();
        names.add_whole("Dr. Jörg Weiß-Lange");
        for (text, it) in [
            ("mit JÖRG WEISS-LANGE und", "JÖRG WEISS-LANGE"),
            ("Joerg Weiss Lange", "Joerg Weiss Lange"),
            ("Lange, Jörg Weiß", "Lange, Jörg Weiß"),
            ("Jörg Weiß-Langes Idee", "Jörg Weiß-Langes"),
        ] {
            assert_eq!(found(&names, text), [it], "{text}");
        }
        assert_eq!(found(&names, "Jörg kam, Lange auch; Jörg (Weiß-Lange)"), [""; 0]);
    }

    #[test]
    fn who_is_known_well_is_found_by_the_family_name() {
        let mut names = Names::default();
        names.add_person("Berger, Anna");
        assert_eq!(
            found(&names, "Berger kam, Bergers Kind auch, Anna Berger und Berger, Anna."),
            ["Berger", "Bergers", "Anna Berger", "Berger, Anna"]
        );
        assert_eq!(found(&names, "am berger Weg, die Bergerin, Anna"), [""; 0]);
    }

    #[test]
    fn a_cell_may_name_several_and_say_who_they_are() {
        let mut names = Names::default();
        names.add_person("Anna Berger (Vorstand) und Jörg Weiß / Büro");
        let text = "Frau Berger, J. Weiß, Anna Berger";
        assert_eq!(found(&names, text), ["Berger", "Weiß", "Anna Berger"]);
        assert_eq!(found(&names, "Der Vorstand im Büro"), [""; 0]);
    }

    #[test]
    fn what_is_no_name_of_a_person_adds_nothing() {
        let mut names = Names::default();
        for it in ["Vorstand", "Fachstelle im Amt", "", "12", "Team", "die Kinder des Vereins"] {
            names.add_person(it);
        }
        for it in ["Druckerei Nord GmbH", "Kulturverein Bunt", "Verein Bunt e. V.", "Stadt AG"] {
            names.add_party(it);
        }
        let text = "Vorstand, Fachstelle im Amt, Team, Druckerei Nord GmbH, Kulturverein Bunt, Verein Bunt";
        assert_eq!(found(&names, text), [""; 0]);
        names.add_party("Anna Neuhaus");
        assert_eq!(found(&names, "Danke an Anna Neuhaus!"), ["Anna Neuhaus"]);
    }
}
