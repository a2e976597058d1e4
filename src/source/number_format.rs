//! What the format of a cell makes of a number: a share, a time, an amount in another currency.
//!
//! Format codes are those of [ECMA-376] part 1, 18.8.30 and 18.8.31. Which of them show days is left
//! to the reader.
//!
//! [ECMA-376]: https://ecma-international.org/publications-and-standards/standards/ecma-376/

use serde::{Deserialize, Serialize};

/// How people see a number that is shown as something else than a plain number.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub enum NumberFormat {
    /// A share: 0.5 is shown as 50 %.
    Percent,
    /// A time of day, in days: 0.25 is shown as 6:00, and so is 1.25.
    Clock,
    /// A length of time, in days: 1.25 is shown as 30:00.
    Duration,
    /// An amount in a currency other than the euro, by its sign or code.
    Currency(String),
}

/// The signs and codes of currencies that are met in Europe; codes of three letters in a format's own
/// place for a currency are known besides.
const CURRENCIES: [&str; 19] = [
    "$", "US$", "USD", "£", "GBP", "CHF", "Fr.", "SFr.", "¥", "zł", "PLN", "Kč", "CZK", "kr",
    "kr.", "DKK", "SEK", "NOK", "HUF",
];

/// Returns what a format makes of a number, by its number and, for one that the workbook defines, its
/// code; nothing when it shows a plain number, a day or an amount in euros.
pub(super) fn of(id: u32, code: Option<&str>) -> Option<NumberFormat> {
    match (code, id) {
        (Some(code), _) => of_code(code),
        (None, 9 | 10) => Some(NumberFormat::Percent),
        (None, 18..=21 | 45 | 47) => Some(NumberFormat::Clock),
        (None, 46) => Some(NumberFormat::Duration),
        _ => None,
    }
}

fn of_code(code: &str) -> Option<NumberFormat> {
    let mut letters = code.chars();
    let (mut is_clock, mut is_duration, mut is_day) = (false, false, false);
    let mut text = String::new();
    while let Some(letter) = letters.next() {
        match letter {
            // Only the part for numbers above zero counts.
            ';' => break,
            '%' => return Some(NumberFormat::Percent),
            '"' => text.extend(letters.by_ref().take_while(|it| *it != '"')),
            '\\' => text.extend(letters.next()),
            // A blank as wide as the next sign, and a sign that fills the cell.
            '_' | '*' => drop(letters.next()),
            '[' => {
                let inside: String = letters.by_ref().take_while(|it| *it != ']').collect();
                if let Some(currency) = inside.strip_prefix('$') {
                    let sign = currency.split('-').next().unwrap_or_default();
                    let is_code = sign.len() == 3 && sign.bytes().all(|it| it.is_ascii_uppercase());
                    if CURRENCIES.contains(&sign) || (is_code && sign != "EUR") {
                        return Some(NumberFormat::Currency(sign.to_owned()));
                    }
                } else {
                    let is_unit = |it: char| matches!(it.to_ascii_lowercase(), 'h' | 'm' | 's');
                    is_duration |= !inside.is_empty() && inside.chars().all(is_unit);
                }
            }
            'h' | 'H' | 's' | 'S' => is_clock = true,
            'y' | 'Y' | 'd' | 'D' => is_day = true,
            '$' | '£' | '¥' => text.push(letter),
            _ => {}
        }
    }
    match text.trim() {
        _ if is_day => None,
        _ if is_duration => Some(NumberFormat::Duration),
        _ if is_clock => Some(NumberFormat::Clock),
        sign if CURRENCIES.contains(&sign) => Some(NumberFormat::Currency(sign.to_owned())),
        _ => None,
    }
}

impl NumberFormat {
    /// Returns a number as people see it, with a point before its decimals.
    #[must_use]
    pub(super) fn shown(&self, number: f64) -> String {
        match self {
            Self::Percent => format!("{} %", plain(number * 100.0)),
            Self::Clock => time(number.rem_euclid(1.0)),
            Self::Duration => time(number),
            Self::Currency(sign) => format!("{} {sign}", plain(number)),
        }
    }
}

fn plain(number: f64) -> String {
    let digits = format!("{number:.2}");
    digits.strip_suffix(".00").unwrap_or(&digits).to_owned()
}

fn time(days: f64) -> String {
    #[expect(clippy::cast_possible_truncation, reason = "saturates far beyond any time")]
    let seconds = (days.abs() * 86_400.0).round() as i64;
    let sign = if days < 0.0 { "-" } else { "" };
    let (minutes, rest) = (seconds / 60, seconds % 60);
    let whole = format!("{sign}{}:{:02}", minutes / 60, minutes % 60);
    if rest == 0 { whole } else { format!("{whole}:{rest:02}") }
}

#[cfg(test)]
mod tests {
    use super::{NumberFormat, of};

    #[test]
    fn formats_are_told_by_what_they_show() {
        let currency = |it: &str| Some(NumberFormat::Currency(it.to_owned()));
        for (code, format) in [
            ("0%", Some(NumberFormat::Percent)),
            ("0.0\\ %", Some(NumberFormat::Percent)),
            ("h:mm", Some(NumberFormat::Clock)),
            ("[$-F400]h:mm:ss\\ AM/PM", Some(NumberFormat::Clock)),
            ("[h]:mm", Some(NumberFormat::Duration)),
            ("[mm]:ss", Some(NumberFormat::Duration)),
            ("[$USD] #,##0.00", currency("USD")),
            ("[$$-409]#,##0.00", currency("$")),
            ("#,##0.00 \"CHF\"", currency("CHF")),
            ("\"$\"#,##0.00_);(\"$\"#,##0.00)", currency("$")),
            ("#,##0.00\\ [$€-407]", None),
            ("#,##0.00 \"€\"", None),
            ("_-* #,##0.00 [$EUR]_-;-* #,##0.00 [$EUR]_-", None),
            ("[$-407]d. mmmm yyyy", None),
            ("dd.mm.yyyy hh:mm", None),
            ("[Red]0.00;-0%", None),
            ("0.00 \"Stunden\"", None),
            ("General", None),
            ("Standard", None),
            ("@", None),
        ] {
            assert_eq!(of(164, Some(code)), format, "{code}");
        }
        assert_eq!(of(9, None), Some(NumberFormat::Percent));
        assert_eq!(of(20, None), Some(NumberFormat::Clock));
        assert_eq!(of(46, None), Some(NumberFormat::Duration));
        assert_eq!(of(14, None), None);
        assert_eq!(of(4, None), None);
    }

    #[test]
    fn numbers_are_shown_as_the_cell_shows_them() {
        assert_eq!(NumberFormat::Percent.shown(0.51), "51 %");
        assert_eq!(NumberFormat::Percent.shown(0.125), "12.50 %");
        assert_eq!(NumberFormat::Clock.shown(1.25), "6:00");
        assert_eq!(NumberFormat::Duration.shown(1.25), "30:00");
        assert_eq!(NumberFormat::Duration.shown(-0.0625 / 2.0), "-0:45");
        assert_eq!(NumberFormat::Clock.shown(0.250_011_574), "6:00:01");
        assert_eq!(NumberFormat::Currency("USD".to_owned()).shown(150.0), "150 USD");
    }
}
