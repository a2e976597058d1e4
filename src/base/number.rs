//! Reads numbers that people typed as text, in German or English notation, and guesses nothing.

/// What a text is, read as a number.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Parsed {
    /// A number, in hundredths.
    Hundredths(i64),
    /// A number that reads differently in German and in English: as a whole number with the
    /// separator for thousands, and in thousandths with it as the decimal sign.
    Ambiguous {
        /// The value when the separator parts thousands, in hundredths.
        grouped: i64,
        /// Whether it is an amount as Germans write it, `4.800 €`: nobody writes thousandths of a
        /// euro, but only who writes German parts thousands by a point.
        is_german_amount: bool,
    },
    /// A number with more than two decimal places.
    TooFine,
    /// A number too large to be meant.
    TooLarge,
    /// No number.
    No,
}

/// How people write the unit of an amount, in small letters; the longer one before its beginning.
const UNITS: [&str; 4] = ["€", "euro", "eur.", "eur"];

/// The signs by which people write a minus, or that there is nothing.
const DASHES: [char; 4] = ['-', '−', '–', '—'];

/// Reads a number: `1.234,56 €`, `1,234.56`, `12`, `12,-`, `−3,5`, `1'234.50`, `EUR 12`, `- €`.
pub(crate) fn parse(text: &str) -> Parsed {
    // Two numbers in one cell are not one with its thousands parted.
    if text.trim().contains(['\n', '\r', '\t', '\u{b}', '\u{c}', '\u{85}', '\u{2028}', '\u{2029}'])
    {
        return Parsed::No;
    }
    let text = crate::base::text::clean(text).to_lowercase();
    // By which a spreadsheet tells that what follows is text.
    let text = text.strip_prefix(['\'', '’']).unwrap_or(&text);
    let before =
        |it| UNITS.iter().find_map(|unit| str::strip_prefix(it, unit)).map(str::trim_start);
    let behind = |it| UNITS.iter().find_map(|unit| str::strip_suffix(it, unit)).map(str::trim_end);
    let (rest, has_unit_behind) = behind(text).map_or((text, false), |it| (it, true));
    let has_unit_before = before(rest).is_some();
    let rest = before(rest).unwrap_or(rest);
    // How accounting formats show a zero.
    if (has_unit_before || has_unit_behind) && rest.chars().all(|it| DASHES.contains(&it)) {
        return if rest.chars().count() == 1 { Parsed::Hundredths(0) } else { Parsed::No };
    }
    let (negative, rest) = match rest.strip_prefix(DASHES) {
        Some(rest) => (true, rest.trim_start()),
        None => (false, rest.strip_prefix('+').unwrap_or(rest)),
    };
    let rest = before(rest).unwrap_or(rest);
    // `45.000,-`: the comma parts the cents, so the point parts thousands.
    let no_cents = [",-", ",--", ",–", ",—"].iter().find_map(|it| rest.strip_suffix(it));
    let no_cents = no_cents.filter(|it| !it.is_empty()).map(|it| format!("{it},00"));
    let Some(rest) = without_group_signs(no_cents.as_deref().unwrap_or(rest)) else {
        return Parsed::No;
    };
    let is_german = has_unit_behind && rest.contains('.');
    match magnitude(&rest) {
        Parsed::Hundredths(value) => Parsed::Hundredths(if negative { -value } else { value }),
        Parsed::Ambiguous { grouped, .. } => Parsed::Ambiguous {
            grouped: if negative { -grouped } else { grouped },
            is_german_amount: is_german,
        },
        other => other,
    }
}

/// Removes blanks or apostrophes that part thousands; nothing when they stand anywhere else.
fn without_group_signs(text: &str) -> Option<String> {
    let Some(sign) = text.chars().find(|it| matches!(it, ' ' | '\'' | '’')) else {
        return Some(text.to_owned());
    };
    let mut groups = text.split(sign);
    let first = groups.next()?;
    let mut out = first.to_owned();
    for group in groups {
        let digits = group.find(|it: char| !it.is_ascii_digit()).unwrap_or(group.len());
        if digits != 3 || !is_leading_group(first) {
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
                Parsed::Hundredths(grouped) => {
                    Parsed::Ambiguous { grouped, is_german_amount: false }
                }
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
            ("45.000,-", 4_500_000),
            ("1 250,– €", 125_000),
            ("−3,5", -350),
            ("-€3.50", -350),
            ("1\u{a0}234,5", 123_450),
            ("1.234.567", 123_456_700),
            ("1'234.50", 123_450),
            ("0,50", 50),
            (",5", 50),
            ("12,500,000.00", 1_250_000_000),
            ("1'234'567,5", 123_456_750),
            ("'12,50", 1_250),
            ("20\u{200b}6,30", 20_630),
        ] {
            assert_eq!(parse(text), Parsed::Hundredths(hundredths), "{text}");
        }
    }

    #[test]
    fn units_are_read_as_people_write_them() {
        for text in ["150 euro", "EURO 150", "150,00 Eur.", "150,- eur", "€150", "150€", "150 Euro"]
        {
            assert_eq!(parse(text), Parsed::Hundredths(15_000), "{text}");
        }
        for text in ["- €", " -   € ", "€ –", "EUR -"] {
            assert_eq!(parse(text), Parsed::Hundredths(0), "{text}");
        }
    }

    #[test]
    fn what_could_be_two_numbers_is_none() {
        for (text, grouped, is_german_amount) in [
            ("1.234", 123_400, false),
            ("-1,234", -123_400, false),
            ("4.800 €", 480_000, true),
            ("-4.800 Euro", -480_000, true),
            ("€ 4.800", 480_000, false),
            ("4,800 €", 480_000, false),
        ] {
            assert_eq!(parse(text), Parsed::Ambiguous { grouped, is_german_amount }, "{text}");
        }
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
            "120\n350",
            "12\r\n120",
            "1\t150",
            "12'50",
            "5'4",
            "1 234'567",
            "-",
            "–",
            "€",
            "-- €",
            "eurer",
            ",-",
            "12,50,-",
            "45,000,-",
        ] {
            assert_eq!(parse(text), Parsed::No, "{text}");
        }
    }
}
