//! Finds in free text what is about a person: addresses, numbers, days of birth, names.
//!
//! What leaves the office must not name anybody, so a word too many is found rather than a name too few.
//! What is found is a passage, not a sentence: nothing here says what is done about it.

mod names;
mod shapes;

use std::ops::Range;

pub use names::Names;

use super::Label;

/// What a passage of a text says of a person.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Personal {
    /// An e-mail address.
    Email,
    /// A telephone number.
    Telephone,
    /// The number of a bank account (IBAN).
    Account,
    /// A street with the number of a house.
    Address,
    /// A day of birth.
    Birthday,
    /// A name.
    Name,
}

impl Personal {
    /// Returns the word for it.
    #[must_use]
    pub fn label(self) -> Label {
        match self {
            Self::Email => Label::new("E-Mail-Adresse", "e-mail address"),
            Self::Telephone => Label::new("Telefonnummer", "telephone number"),
            Self::Account => Label::new("Kontonummer", "account number"),
            Self::Address => Label::new("Anschrift", "address"),
            Self::Birthday => Label::new("Geburtsdatum", "date of birth"),
            Self::Name => Label::new("Name", "name"),
        }
    }
}

/// A passage of a text that is about a person.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Passage {
    /// What it says.
    pub says: Personal,
    /// Which bytes of the text it takes.
    pub at: Range<usize>,
}

/// Returns the passages of a text that are about a person, in its order and apart from each other: whatever
/// looks like such a thing by itself, and the names that are known otherwise.
#[must_use]
pub fn passages(text: &str, known: &[&Names]) -> Vec<Passage> {
    let mut found: Vec<Passage> = shapes::passages(text).collect();
    found.extend(known.iter().flat_map(|it| it.passages(text)));
    // Of those that overlap the first stands, of those that begin together the longest.
    found.sort_by_key(|it| (it.at.start, std::cmp::Reverse(it.at.end), it.says));
    let mut apart: Vec<Passage> = Vec::with_capacity(found.len());
    for it in found {
        match apart.last_mut() {
            Some(last) if it.at.start < last.at.end => last.at.end = last.at.end.max(it.at.end),
            _ => apart.push(it),
        }
    }
    apart
}

/// Returns a text with other words in place of its passages.
#[must_use]
pub fn masked(text: &str, passages: &[Passage], mask: impl Fn(Personal) -> String) -> String {
    let mut out = String::with_capacity(text.len());
    let mut from = 0;
    for it in passages {
        out.push_str(&text[from..it.at.start]);
        out.push_str(&mask(it.says));
        from = it.at.end;
    }
    out.push_str(&text[from..]);
    out
}

#[cfg(test)]
mod tests {
    use super::{Names, Personal, masked, passages};

    #[test]
    fn passages_are_replaced_where_they_stand() {
        let mut known = Names::default();
        known.add_person("Anna Berger");
        let text = "Fragen an Anna Berger (anna@berger.example, Tel. 03571 4560) – danke!";
        let found = passages(text, &[&known]);
        let says: Vec<Personal> = found.iter().map(|it| it.says).collect();
        assert_eq!(says, [Personal::Name, Personal::Email, Personal::Telephone]);
        let mask = |it: Personal| format!("[{}]", it.label().get(super::super::Lang::En));
        assert_eq!(
            masked(text, &found, mask),
            "Fragen an [name] ([e-mail address], Tel. [telephone number]) – danke!"
        );
    }

    #[test]
    fn passages_that_overlap_become_one() {
        let mut known = Names::default();
        known.add_person("Anna Berger");
        let found = passages("Frau Anna Berger", &[&known]);
        assert_eq!(found.len(), 1);
        assert_eq!(found[0].at, 5..16);
    }
}
