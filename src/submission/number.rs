//! Reads numbers that people typed as text, in German or English notation, and guesses nothing.

/// What a text is, read as a number.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Parsed {
    /// A number, in hundredths.
    Hundredths(i64),
    /// A number that reads differently in German and in English: as a whole number of hundredths
    /// with the separator for thousands, and in thousandths with it as the decimal sign.
    Ambiguous {
        /// The value when the separator parts thousands, in hundredths.
        grouped: i64,
    },
    /// A number with more than two decimal places.
    TooFine,
    /// A number too large to be meant.
    TooLarge,
    /// No number.
    No,
}

/// Reads a number: `1.234,56 €`, `1,234.56`, `12`, `12,-`, `−3,5`.
pub(super) fn parse(text: &str) -> Parsed {
    let text = crate::base::text::clean(text).replace(['\'', '’'], "");
    let text = text.trim();
    let mut rest = text;
    for unit in ["EUR", "Euro", "€"] {
        rest = rest.strip_prefix(unit).unwrap_or(rest).trim();
        rest = rest.strip_suffix(unit).unwrap_or(rest).trim();
    }
    let (negative, rest) = match rest.strip_prefix(['-', '−', '–']) {
        Some(rest) => (true, rest.trim_start()),
        None => (false, rest.strip_prefix('+').unwrap_or(rest)),
    };
    let rest = ["€", "EUR"].iter().find_map(|it| rest.strip_prefix(it)).unwrap_or(rest).trim();
    let rest =
        [",-", ",--", ",–", ",—"].iter().find_map(|it| rest.strip_suffix(it)).unwrap_or(rest);
    let Some(rest) = without_blanks(rest) else { return Parsed::No };
    let signed = |it: Parsed| match it {
        Parsed::Hundredths(value) if negative => Parsed::Hundredths(-value),
        Parsed::Ambiguous { grouped } if negative => Parsed::Ambiguous { grouped: -grouped },
        other => other,
    };
    signed(magnitude(&rest))
}

/// Removes blanks that part thousands; nothing when they stand anywhere else.
fn without_blanks(text: &str) -> Option<String> {
    let mut groups = text.split(' ');
    let first = groups.next()?;
    let mut out = first.to_owned();
    for group in groups {
        let digits = group.find(|it: char| !it.is_ascii_digit()).unwrap_or(group.len());
        if digits != 3 || first.is_empty() || first.len() > 3 || first.contains([',', '.']) {
            return None;
        }
        out.push_str(group);
    }
    Some(out)
}

fn magnitude(text: &str) -> Parsed {
    let is_plain = |it: char| it.is_ascii_digit() || it == '.' || it == ',';
    if !text.chars().all(is_plain) || !text.contains(|it: char| it.is_ascii_digit()) {
        return Parsed::No;
    }
    let last = text.rfind(['.', ',']);
    let Some(last) = last else { return whole(text, "") };
    let separator = text.as_bytes()[last];
    let other = if separator == b'.' { ',' } else { '.' };
    let (before, after) = (&text[..last], &text[last + 1..]);
    let same_again = before.as_bytes().contains(&separator);
    match (before.contains(other), same_again) {
        // 1.234,56: the last separator is the decimal sign, the other parts thousands.
        (true, false) if is_grouped(before, other) => whole(&before.replace(other, ""), after),
        // 1.234.567: nothing but thousands.
        (false, true) if is_grouped(text, char::from(separator)) => {
            whole(&text.replace(char::from(separator), ""), "")
        }
        (true, _) | (false, true) => Parsed::No,
        // 1.234: thousands here, a decimal sign there.
        (false, false) if after.len() == 3 && is_leading_group(before) => {
            match whole(&format!("{before}{after}"), "") {
                Parsed::Hundredths(grouped) => Parsed::Ambiguous { grouped },
                other => other,
            }
        }
        (false, false) => whole(before, after),
    }
}

fn is_leading_group(text: &str) -> bool {
    (1..=3).contains(&text.len()) && !text.starts_with('0')
}

fn is_grouped(text: &str, separator: char) -> bool {
    let mut groups = text.split(separator);
    groups.next().is_some_and(is_leading_group) && groups.all(|it| it.len() == 3)
}

fn whole(before: &str, after: &str) -> Parsed {
    if after.len() > 2 {
        return if after.trim_end_matches('0').len() > 2 {
            Parsed::TooFine
        } else {
            whole(before, &after[..2])
        };
    }
    let before = if before.is_empty() { "0" } else { before };
    if before.len() > 15 {
        return Parsed::TooLarge;
    }
    match format!("{before}{after:0<2}").parse() {
        Ok(value) => Parsed::Hundredths(value),
        Err(_) => Parsed::No,
    }
}

#[cfg(test)]
mod tests {
    use super::{Parsed, parse};

    #[test]
    fn german_and_english_notation_are_both_read() {
        for (text, hundredths) in [
            ("1.234,56 €", 123_456),
            ("1,234.56", 123_456),
            ("€ 1,234.56", 123_456),
            ("EUR 12", 1_200),
            ("12,-", 1_200),
            ("−3,5", -350),
            ("-€3.50", -350),
            ("1\u{a0}234,5", 123_450),
            ("1.234.567", 123_456_700),
            ("1'234.50", 123_450),
            ("0,50", 50),
            (",5", 50),
            ("12,500,000.00", 1_250_000_000),
            ("3,500", 350_000),
        ] {
            let expected = if text == "3,500" {
                Parsed::Ambiguous { grouped: hundredths }
            } else {
                Parsed::Hundredths(hundredths)
            };
            assert_eq!(parse(text), expected, "{text}");
        }
    }

    #[test]
    fn what_could_be_two_numbers_is_none() {
        assert_eq!(parse("1.234"), Parsed::Ambiguous { grouped: 123_400 });
        assert_eq!(parse("-1,234"), Parsed::Ambiguous { grouped: -123_400 });
        assert_eq!(parse("0.125"), Parsed::TooFine);
        assert_eq!(parse("1234,567"), Parsed::TooFine);
    }

    #[test]
    fn what_is_no_number_is_not_made_one() {
        for text in [
            "",
            "viele",
            "12 TN",
            "1.2.3",
            "1,23,4",
            "1.234,5.6",
            "12.03.2025",
            "--5",
            "1 2",
            "ca. 30",
            ".",
        ] {
            assert_eq!(parse(text), Parsed::No, "{text}");
        }
    }
}
