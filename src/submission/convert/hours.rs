//! Reads hours as people give them: as a number with a unit, or as a clock shows them.

use std::borrow::Cow;

use crate::base::text;

/// How people write the unit, in small letters; the longer one before its beginning.
const UNITS: [&str; 6] = ["stunden", "stunde", "std.", "std", "hours", "h"];

/// Returns a length of time, given in days, in hundredths of an hour.
pub(super) fn of_days(days: f64) -> i64 {
    #[expect(clippy::cast_possible_truncation, reason = "saturates far beyond any length of time")]
    let hundredths = (days * 2_400.0).round() as i64;
    hundredths
}

/// Returns the number of hours that a text gives as a text that is a number: `6:30` as `6.50`, `6 Std.`
/// as `6`. A time that cannot be is returned as it is.
pub(super) fn number(typed: &str) -> Cow<'_, str> {
    let cleaned = text::clean(typed).to_lowercase();
    let bare = UNITS.iter().find_map(|it| cleaned.strip_suffix(it)).unwrap_or(&cleaned).trim_end();
    let is_number =
        |it: &str| (1..=3).contains(&it.len()) && it.bytes().all(|it| it.is_ascii_digit());
    match bare.split_once(':') {
        Some((hours, minutes)) if is_number(hours) && minutes.len() == 2 && is_number(minutes) => {
            let minutes = minutes.parse::<u32>().unwrap_or(0);
            // Whole hundredths, half of one upwards.
            let hundredths = (minutes * 100 + 30) / 60;
            if minutes < 60 { format!("{hours}.{hundredths:02}").into() } else { typed.into() }
        }
        Some(_) => Cow::Borrowed(typed),
        None => Cow::Owned(bare.to_owned()),
    }
}

#[cfg(test)]
mod tests {
    use super::{number, of_days};

    #[test]
    fn hours_are_read_as_people_give_them() {
        for (typed, hours) in [
            ("6:00", "6.00"),
            ("6:30 h", "6.50"),
            ("0:20", "0.33"),
            ("1,5 Std.", "1,5"),
            ("2 Stunden", "2"),
            ("2h", "2"),
            ("6:75", "6:75"),
            ("10:00-12:00", "10:00-12:00"),
            ("eine Stunde", "eine"),
        ] {
            assert_eq!(number(typed), hours, "{typed}");
        }
    }

    #[test]
    fn a_quarter_of_a_day_is_six_hours() {
        assert_eq!(of_days(0.25), 600);
        assert_eq!(of_days(26.5 / 24.0), 2_650);
        assert_eq!(of_days(1.0 / 72.0), 33);
    }
}
