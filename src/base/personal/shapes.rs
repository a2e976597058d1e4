//! What tells by its shape alone that it is about a person.

use std::ops::Range;
use std::sync::LazyLock;

use regex::{Captures, Regex};

use super::{Passage, Personal};

/// A shape: the group `it` of the expression is the passage, when `holds` says so of its text.
struct Shape {
    says: Personal,
    looks: Regex,
    holds: fn(&str) -> bool,
}

impl Shape {
    fn new(says: Personal, looks: &str, holds: fn(&str) -> bool) -> Self {
        Self { says, looks: Regex::new(looks).expect("an expression of ours"), holds }
    }
}

/// A German number has at least so many digits with its area code, abroad at most so many.
const TELEPHONE_DIGITS: Range<usize> = 9..17;

/// Where a word says that a telephone number follows, so many digits are one.
const EXTENSION_DIGITS: usize = 5;

static SHAPES: LazyLock<[Shape; 9]> = LazyLock::new(|| {
    let any = |_: &str| true;
    [
        Shape::new(
            Personal::Email,
            r"(?ix) (?<it> [\p{L}\d._%+-]+ (?: @ | \s?[(\[{]\s?(?:at|ät)\s?[)\]}]\s? )
              [\p{L}\d-]+ (?: (?: \. | \s?[(\[{]\s?(?:dot|punkt)\s?[)\]}]\s? ) [\p{L}\d-]+ )+ )",
            any,
        ),
        Shape::new(Personal::Account, r"(?i)\b(?<it>DE[ .-]?\d{2}(?:[ .-]?\d){18})\b", any),
        Shape::new(
            Personal::Account,
            r"\b(?<it>[A-Z]{2}\d{2}(?: ?[A-Z\d]{4}){2,7}(?: ?[A-Z\d]{1,3})?)\b",
            is_account,
        ),
        Shape::new(
            Personal::Telephone,
            r"(?ix) \b (?: tel(?:\.|efon)? | (?:telefon|mobil|handy|ruf)(?:nummer)? | fon | fax | phone | mobile )
              [\ .:]* (?:nr|no)? [\ .:]* (?<it> (?:\+|\(0\d+\))?\ ?\d[\d\ ()/.-]*\d )",
            |it| digits(it) >= EXTENSION_DIGITS && !is_day(it),
        ),
        Shape::new(
            Personal::Telephone,
            r"(?:^|[^\p{L}\d+.,:/-])(?<it>(?:\+\d{2}|00\d{2}|\(0\d+\)|0\d)[\d /()-]*\d)",
            |it| TELEPHONE_DIGITS.contains(&digits(it)) && !is_day(it),
        ),
        // A street may be where something took place; with the number of a house somebody lives there.
        Shape::new(
            Personal::Address,
            r"(?x) (?<it> (?: \b[\p{L}][\p{L}.-]+ (?:str(?:aße|asse|\.)|gasse)
                | \b\p{Lu}[\p{L}-]+ \ (?:Stra(?:ß|ss)e|Str\.|Gasse) ) \ ?\d{1,3}\ ?[a-h]?
                (?: ,?\ \d{5}\ \p{Lu}[\p{L}-]+ )? ) (?: [,;.)/\n] | $ )",
            any,
        ),
        Shape::new(
            Personal::Address,
            r"(?x) \b (?<it> \p{Lu}[\p{L}.-]+ (?:\ [\p{L}.-]+){0,3} \ \d{1,3}\ ?[a-h]? (?:,|\n|\ )\ ?
                (?:D-)?\d{5} \ \p{Lu}[\p{L}-]+ )",
            any,
        ),
        Shape::new(
            Personal::Birthday,
            r"(?ix) (?: \bgeb\. | \bgeboren | \bgeburts(?:datum|tag) | \bborn | \* ) (?:\ am|\ on)? [\ :]*
              (?<it> \d{1,2}\.\ ?(?:\d{1,2}\.|\p{L}+)\ ?\d{2,4} | \d{4}-\d{2}-\d{2} )",
            any,
        ),
        // Offices that are held are no names; what follows them is.
        Shape::new(
            Personal::Name,
            r"(?x) \b (?: Herrn? | Frau | Hr\. | Fr\. | Mr\.? | Mrs\.? | Ms\.? ) \s
              (?: (?: (?:Dr|Prof|Dipl)\.(?:-[\p{L}]+\.?)? | Doktor(?:in)? | Professor(?:in)?
                | (?:Ober)?[Bb]ürgermeister(?:in)? | Landr[aä]t(?:in)? | Pfarrer(?:in)? | [\p{L}]*[Mm]inister(?:in)?
                | [\p{L}]*[Ll]eiter(?:in)? | von | van | de | zu ) \s )*
              (?<it> \p{Lu}[\p{L}’'-]{2,} (?: \ (?:von|van|de|zu) (?:\ der)? )? (?: \ \p{Lu}[\p{L}’'-]+ )? )",
            any,
        ),
    ]
});

/// Returns the passages that have such a shape.
pub(super) fn passages(text: &str) -> impl Iterator<Item = Passage> {
    SHAPES.iter().flat_map(move |shape| {
        let passage = |found: Captures<'_>| {
            let it = found.name("it")?;
            let says = shape.says;
            (shape.holds)(it.as_str()).then(|| Passage { says, at: it.range() })
        };
        shape.looks.captures_iter(text).filter_map(passage)
    })
}

fn digits(text: &str) -> usize {
    text.bytes().filter(u8::is_ascii_digit).count()
}

/// Returns whether digits are those of a day, or of several.
fn is_day(text: &str) -> bool {
    static DAY: LazyLock<Regex> = LazyLock::new(|| {
        Regex::new(r"\b\d{1,2}[./-] ?\d{1,2}[./-] ?(?:19|20)?\d{2}\b")
            .expect("an expression of ours")
    });
    DAY.is_match(text)
}

/// Returns whether the check digits of an account number are right (ISO 13616: the number modulo 97).
fn is_account(text: &str) -> bool {
    let signs: Vec<u32> = text.chars().filter_map(|it| it.to_digit(36)).collect();
    let (head, rest) = signs.split_at(4.min(signs.len()));
    let remainder = rest.iter().chain(head).fold(0, |sum, sign| {
        if *sign < 10 { (sum * 10 + sign) % 97 } else { (sum * 100 + sign) % 97 }
    });
    remainder == 1
}

#[cfg(test)]
mod tests {
    use super::super::Personal::{self, Account, Address, Birthday, Email, Name, Telephone};

    fn found(text: &str) -> Vec<(Personal, &str)> {
        super::super::passages(text, &[]).into_iter().map(|it| (it.says, &text[it.at])).collect()
    }

    #[test]
    fn ways_to_reach_somebody_are_found_however_they_are_written() {
        for (text, says, it) in [
            ("an a.b-c@verein.example.", Email, "a.b-c@verein.example"),
            ("an anna (at) verein (punkt) example oder", Email, "anna (at) verein (punkt) example"),
            ("an anna[ät]verein.example", Email, "anna[ät]verein.example"),
            ("ruf 03571 4560-12 an", Telephone, "03571 4560-12"),
            ("(0160) 12 34 567", Telephone, "(0160) 12 34 567"),
            ("Amt (03571 4560)", Telephone, "03571 4560"),
            ("Tel. (0160) 12 34 567", Telephone, "(0160) 12 34 567"),
            ("unter +49 3571 / 4560.", Telephone, "+49 3571 / 4560"),
            ("unter 0049 160 1234567", Telephone, "0049 160 1234567"),
            ("Tel.: 45 60 12", Telephone, "45 60 12"),
            ("Mobilnummer 0160.1234567", Telephone, "0160.1234567"),
            ("DE89 3704 0044 0532 0130 00 bei", Account, "DE89 3704 0044 0532 0130 00"),
            ("de89370400440532013001", Account, "de89370400440532013001"),
            ("auf AT61 1904 3002 3457 3201", Account, "AT61 1904 3002 3457 3201"),
        ] {
            assert_eq!(found(text), [(says, it)], "{text}");
        }
    }

    #[test]
    fn where_somebody_lives_and_was_born_is_found() {
        for (text, says, it) in [
            ("wohnt Hauptstraße 12a, dort", Address, "Hauptstraße 12a"),
            ("(Alte Str. 5)", Address, "Alte Str. 5"),
            ("Schulgasse 3", Address, "Schulgasse 3"),
            ("Am Markt 5, 01234 Musterstadt", Address, "Am Markt 5, 01234 Musterstadt"),
            ("geb. am 3.5.1987", Birthday, "3.5.1987"),
            ("geboren am 3. Mai 1987 in", Birthday, "3. Mai 1987"),
            ("Geburtsdatum: 1987-05-03", Birthday, "1987-05-03"),
        ] {
            let found = found(text);
            assert!(found.contains(&(says, it)), "{text}: {found:?}");
        }
    }

    #[test]
    fn a_name_follows_how_people_are_addressed() {
        for (text, it) in [
            ("mit Frau Berger abgesprochen", "Berger"),
            ("Herrn Landrat Dr. Müller-Schmidt danken", "Müller-Schmidt"),
            ("Frau Anna Berger", "Anna Berger"),
            ("Frau von Berg", "Berg"),
        ] {
            assert_eq!(found(text), [(Name, it)], "{text}");
        }
    }

    #[test]
    fn what_only_looks_alike_is_left_alone() {
        for text in [
            "am 01.09.2025-30.09.2025 und 01/09/2025 - 30/09/2025",
            "von 09:00-12:00 Uhr, 0,50 € je Seite, 12.345,67 €",
            "in der Hauptstraße 30 Jugendliche, auf dem Marktplatz 200",
            "Beleg 2025-001-0034, Az. 51.2/0815",
            "am 9. November 1938 · 12345 Besucher",
            "Frauen und Herren, jede Frau und jeder Herr",
            "GUT1 2345 6789 0123 ist keine",
            "@verein_bunt auf Instagram",
            "Telefon und Fax wurden 2025 abgeschafft",
        ] {
            assert_eq!(found(text), [], "{text}");
        }
    }
}
