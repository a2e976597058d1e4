//! Days, and the serial numbers by which spreadsheets count them.

use chrono::{Datelike, Days, NaiveDate};

/// Returns whether a day can be meant in this trade; its quarter is then a [`Period`](super::Period).
#[must_use]
pub fn is_plausible(day: NaiveDate) -> bool {
    (2000..2100).contains(&day.year())
}

/// The two ways in which workbooks count days.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default, serde::Serialize, serde::Deserialize)]
pub enum Epoch {
    /// Day 1 is the first of January 1900, and the day 29 February 1900 is counted though it never
    /// was.
    #[default]
    Since1900,
    /// Day 0 is the first of January 1904.
    Since1904,
}

/// A minute, as a part of a day.
const MINUTE: f64 = 1.0 / 1_440.0;

/// Returns the day of a serial number, or `None` when it is no whole day between 1900 and 9999.
///
/// A time of day is cut off: a cell that holds a day and a time means that day. Less than a minute
/// before midnight the day that begins is meant: programs that reckon time zones store days so.
#[must_use]
pub fn from_serial(serial: f64, epoch: Epoch) -> Option<NaiveDate> {
    if !(serial.is_finite() && (0.0..2_958_466.0).contains(&serial)) {
        return None;
    }
    #[expect(clippy::cast_possible_truncation, clippy::cast_sign_loss, reason = "checked above")]
    let days = (serial + MINUTE).trunc() as u64;
    let (origin, days) = match epoch {
        Epoch::Since1904 => (NaiveDate::from_ymd_opt(1904, 1, 1)?, days),
        Epoch::Since1900 if days == 0 || days == 60 => return None,
        Epoch::Since1900 if days < 60 => (NaiveDate::from_ymd_opt(1899, 12, 31)?, days),
        Epoch::Since1900 => (NaiveDate::from_ymd_opt(1899, 12, 30)?, days),
    };
    origin.checked_add_days(Days::new(days)).filter(|it| *it < first_day_of_year_10000())
}

/// Returns the day of a date as ISO 8601 writes it, with or without a time: `2025-03-12`,
/// `20250312`, `2025-03-12T08:30:00Z`. The day is the one that is written, whatever the time zone.
#[must_use]
pub fn from_iso(text: &str) -> Option<NaiveDate> {
    let text = text.trim();
    let (day, time) = text.split_at_checked(text.find(['T', ' ']).unwrap_or(text.len()))?;
    let format = match day.len() {
        10 => "%Y-%m-%d",
        8 => "%Y%m%d",
        _ => return None,
    };
    let is_time = |it: char| it.is_ascii_digit() || matches!(it, ':' | '.' | ',' | '+' | '-' | 'Z');
    let day = NaiveDate::parse_from_str(day, format).ok()?;
    (time.is_empty() || time[1..].chars().all(is_time)).then_some(day)
}

/// Returns the serial number of a day in a workbook that counts from 1900.
///
/// Such a workbook takes 1900 for a leap year: days before the first of March 1900 count one less.
#[must_use]
pub fn to_serial(day: NaiveDate) -> f64 {
    let origin = NaiveDate::from_ymd_opt(1899, 12, 30).unwrap_or_default();
    let days = i32::try_from((day - origin).num_days()).unwrap_or(i32::MAX);
    f64::from(if days > 60 { days } else { days - 1 })
}

fn first_day_of_year_10000() -> NaiveDate {
    NaiveDate::from_ymd_opt(10_000, 1, 1).unwrap_or(NaiveDate::MAX)
}

#[cfg(test)]
mod tests {
    use super::{Epoch, from_iso, from_serial, to_serial};

    #[test]
    fn iso_dates_are_read_in_all_their_forms() {
        for text in
            ["2025-03-12", "20250312", "2025-03-12T08:30:00Z", "2025-03-12T08:30:00.5+02:00"]
        {
            let day = from_iso(text).expect(text);
            assert_eq!(day.to_string(), "2025-03-12", "{text}");
        }
        for text in
            ["2025-02-30", "12:30:00", "PT26H30M", "2025-3-1", "2025-03-12 noon", "ä025-03-1"]
        {
            assert_eq!(from_iso(text), None, "{text}");
        }
    }

    #[test]
    fn both_epochs_give_the_same_day() {
        let day = from_serial(45_728.0, Epoch::Since1900).expect("a day");
        assert_eq!(day.to_string(), "2025-03-12");
        assert_eq!(from_serial(45_728.0 - 1_462.0, Epoch::Since1904), Some(day));
        assert!((to_serial(day) - 45_728.0).abs() < f64::EPSILON);
        for serial in [1.0, 59.0, 61.0] {
            let day = from_serial(serial, Epoch::Since1900).expect("a day of 1900");
            assert!((to_serial(day) - serial).abs() < f64::EPSILON, "{day}");
        }
    }

    #[test]
    fn seconds_before_midnight_the_day_that_begins_is_meant() {
        for (serial, day) in [
            (45_869.999_49, "2025-08-01"),
            (45_870.0, "2025-08-01"),
            (45_870.75, "2025-08-01"),
            (45_869.95, "2025-07-31"),
        ] {
            let read = from_serial(serial, Epoch::Since1900).expect("a day");
            assert_eq!(read.to_string(), day, "{serial}");
        }
    }

    #[test]
    fn the_day_that_never_was_is_no_day() {
        assert_eq!(from_serial(60.0, Epoch::Since1900), None);
        assert_eq!(
            from_serial(59.0, Epoch::Since1900).map(|it| it.to_string()).as_deref(),
            Some("1900-02-28")
        );
        assert_eq!(
            from_serial(61.0, Epoch::Since1900).map(|it| it.to_string()).as_deref(),
            Some("1900-03-01")
        );
    }

    #[test]
    fn what_is_no_number_is_no_day() {
        for serial in [f64::NAN, f64::INFINITY, -1.0, 0.0, 1e300, 2_958_466.0] {
            assert_eq!(from_serial(serial, Epoch::Since1900), None, "{serial}");
        }
    }
}
