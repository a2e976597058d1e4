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

const WEEKDAYS: [&[&str]; 7] = [
    &["montag", "mo", "monday", "mon"],
    &["dienstag", "di", "tuesday", "tue"],
    &["mittwoch", "mi", "wednesday", "wed"],
    &["donnerstag", "do", "thursday", "thu"],
    &["freitag", "fr", "friday", "fri"],
    &["samstag", "sonnabend", "sa", "saturday", "sat"],
    &["sonntag", "so", "sunday", "sun"],
];

/// What a text is, read as a day.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Written {
    /// A day.
    Day(NaiveDate),
    /// One day where the day comes first, another one where the month does.
    Either(NaiveDate, NaiveDate),
    /// No day.
    No,
}

/// Returns the day that a text names, when it can be only one.
pub(crate) fn parse(text: &str) -> Option<NaiveDate> {
    match read(text) {
        Written::Day(day) => Some(day),
        Written::Either(..) | Written::No => None,
    }
}

/// Reads `12.03.2025`, `12.3.25`, `2025-03-12`, `12. März 2025`, `March 12, 2025`, with a weekday in
/// front or a time behind.
///
/// With slashes or hyphens the day comes first in one country and the month in another.
pub(super) fn read(text: &str) -> Written {
    let text = text::clean(text).to_lowercase();
    let text = without_time(without_weekday(&text));
    let is_separator = |it: char| matches!(it, '.' | ' ' | ',' | '-' | '–' | '/');
    let parts: Vec<&str> = text.split(is_separator).filter(|it| !it.is_empty()).collect();
    let [first, second, third] = parts[..] else { return Written::No };
    let is_dotted = !text.contains(['-', '–', '/']);
    let long_year = || number(third).filter(|_| third.len() == 4);
    let short_year = || number(third).filter(|_| third.len() == 2).map(|it| 2000 + it);
    if first.len() == 4 {
        return only(of(number(first), number(second), number(third)));
    }
    if let Some(month) = named(second) {
        return only(of(long_year().or_else(short_year), Some(month), number(first)));
    }
    if let Some(month) = named(first) {
        return only(of(long_year(), Some(month), number(second)));
    }
    let (day_first, month_first) = (number(first), number(second));
    if is_dotted {
        return only(of(long_year().or_else(short_year), month_first, day_first));
    }
    let german = of(long_year(), month_first, day_first);
    let american = of(long_year(), day_first, month_first);
    match (german, american) {
        (Some(german), Some(american)) if german != american => Written::Either(german, american),
        (one, other) => only(one.or(other)),
    }
}

fn only(day: Option<NaiveDate>) -> Written {
    day.map_or(Written::No, Written::Day)
}

fn of(year: Option<i32>, month: Option<i32>, day: Option<i32>) -> Option<NaiveDate> {
    let day = NaiveDate::from_ymd_opt(year?, month?.try_into().ok()?, day?.try_into().ok()?);
    day.filter(|it| is_plausible(*it))
}

fn named(month: &str) -> Option<i32> {
    let index = MONTHS.iter().position(|names| names.contains(&month))?;
    i32::try_from(index + 1).ok()
}

/// Takes a weekday away with which a day begins.
fn without_weekday(text: &str) -> &str {
    let end = text.find(|it: char| !it.is_alphabetic()).unwrap_or(0);
    let is_weekday = WEEKDAYS.iter().any(|names| names.contains(&&text[..end]));
    if is_weekday { text[end..].trim_start_matches(['.', ',', ' ']) } else { text }
}

/// Takes a time of day away with which a day ends: it does not matter.
fn without_time(text: &str) -> &str {
    let is_time = |it: &str| {
        let it = it.strip_suffix("uhr").unwrap_or(it).trim();
        it.contains(':') && it.chars().all(|it| it.is_ascii_digit() || ":.,+-z".contains(it))
    };
    let mut ends = text.match_indices(['t', ' ']);
    let end = ends.find(|(end, _)| is_time(&text[end + 1..]));
    end.map_or(text, |(end, _)| text[..end].trim_end_matches([',', ' ']))
}

fn number(text: &str) -> Option<i32> {
    (text.len() <= 4 && text.bytes().all(|it| it.is_ascii_digit())).then(|| text.parse().ok())?
}

#[cfg(test)]
mod tests {
    use super::{Written, parse, read};

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
            "2025-03-12 00:00:00",
            "2025/03/12",
            "12.03.2025 00:00",
            "12.03.2025, 14:30 Uhr",
            "Mi, 12.03.2025",
            "Mittwoch, 12.3.25",
            "Mi. 12. März 2025",
            "March 12, 2025",
            "12-Mar-2025",
        ] {
            assert_eq!(
                parse(text).map(|it| it.to_string()).as_deref(),
                Some("2025-03-12"),
                "{text}"
            );
        }
    }

    #[test]
    fn where_day_and_month_could_change_places_both_are_said() {
        for text in ["03/04/2025", "03-04-2025", "3/4/2025"] {
            let Written::Either(german, american) = read(text) else { panic!("{text}") };
            assert_eq!(german.to_string(), "2025-04-03", "{text}");
            assert_eq!(american.to_string(), "2025-03-04", "{text}");
            assert_eq!(parse(text), None);
        }
        for (text, day) in [
            ("23/08/2025", "2025-08-23"),
            ("08-23-2025", "2025-08-23"),
            ("05/05/2025", "2025-05-05"),
        ] {
            assert_eq!(parse(text).map(|it| it.to_string()).as_deref(), Some(day), "{text}");
        }
    }

    #[test]
    fn what_is_no_day_or_could_be_several_is_none() {
        for text in [
            "12.03.",
            "31.02.2025",
            "März 2025",
            "12.03.1925",
            "45728",
            "",
            "12.3.125",
            "25-08-04",
            "03/04/25",
            "Mo",
            "10:00",
        ] {
            assert_eq!(read(text), Written::No, "{text}");
        }
    }
}
