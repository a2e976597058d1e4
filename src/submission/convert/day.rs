//! Reads days that people typed as text.

use crate::base::date::is_plausible;
use crate::base::{NaiveDate, text};

const MONTHS: [&[&str]; 12] = [
    &["januar", "jan", "jänner", "january"],
    &["februar", "feb", "february"],
    &["märz", "mär", "mrz", "march", "mar"],
    &["april", "apr"],
    &["mai", "may"],
    &["juni", "jun", "june"],
    &["juli", "jul", "july"],
    &["august", "aug"],
    &["september", "sep", "sept"],
    &["oktober", "okt", "october", "oct"],
    &["november", "nov"],
    &["dezember", "dez", "december", "dec"],
];

/// Reads `12.03.2025`, `12.3.25`, `2025-03-12`, `12. März 2025`, `12 March 2025`.
///
/// Days written with slashes are not read: 3/4 is March in one country and April in another.
pub(crate) fn parse(written: &str) -> Option<NaiveDate> {
    let written = text::clean(written).to_lowercase();
    // A time of day after an ISO date does not matter.
    let written =
        written.split_once('t').filter(|it| it.0.len() == 10).map_or(&*written, |it| it.0);
    let parts: Vec<&str> =
        written.split(['.', ' ', '-', '–']).filter(|it| !it.is_empty()).collect();
    let [first, second, third] = parts[..] else { return None };
    let day = if first.len() == 4 {
        NaiveDate::from_ymd_opt(number(first)?, month(second)?, number(third)?.try_into().ok()?)
    } else {
        let year = match third.len() {
            4 => number(third)?,
            2 => 2000 + number(third)?,
            _ => return None,
        };
        NaiveDate::from_ymd_opt(year, month(second)?, number(first)?.try_into().ok()?)
    };
    day.filter(|it| is_plausible(*it))
}

fn month(text: &str) -> Option<u32> {
    let named = MONTHS.iter().position(|names| names.contains(&text));
    match named {
        Some(index) => u32::try_from(index + 1).ok(),
        None => number(text)?.try_into().ok(),
    }
}

fn number(text: &str) -> Option<i32> {
    (text.len() <= 4 && text.bytes().all(|it| it.is_ascii_digit())).then(|| text.parse().ok())?
}

#[cfg(test)]
mod tests {
    use super::parse;

    #[test]
    fn days_are_read_as_people_write_them() {
        for text in [
            "12.03.2025",
            "12.3.25",
            "2025-03-12",
            "12. März 2025",
            "12 March 2025",
            " 12.03.2025\u{a0}",
            "2025-03-12T10:00:00",
        ] {
            assert_eq!(
                parse(text).map(|it| it.to_string()).as_deref(),
                Some("2025-03-12"),
                "{text}"
            );
        }
    }

    #[test]
    fn what_could_be_two_days_is_none() {
        for text in [
            "03/04/2025",
            "12.03.",
            "31.02.2025",
            "März 2025",
            "12.03.1925",
            "45728",
            "",
            "12.3.125",
        ] {
            assert_eq!(parse(text), None, "{text}");
        }
    }
}
