//! Reporting periods: the quarters of a year.

use std::fmt;
use std::str::FromStr;

use chrono::{Datelike, Days, NaiveDate};
use serde::{Deserialize, Deserializer, Serialize, Serializer};

/// A quarter of a year; prints as `2025-Q3`.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Period {
    year: u16,
    quarter: u8,
}

impl Period {
    /// Returns the quarter, or `None` when the year or the quarter's number cannot be meant.
    #[must_use]
    pub fn new(year: u16, quarter: u8) -> Option<Self> {
        ((2000..=2099).contains(&year) && (1..=4).contains(&quarter))
            .then_some(Self { year, quarter })
    }

    /// Returns the quarter in which `day` lies.
    #[must_use]
    pub fn containing(day: NaiveDate) -> Option<Self> {
        let quarter = u8::try_from(day.month0() / 3 + 1).ok()?;
        Self::new(u16::try_from(day.year()).ok()?, quarter)
    }

    /// Returns the year.
    #[must_use]
    pub const fn year(self) -> u16 {
        self.year
    }

    /// Returns the number of the quarter in its year, from one.
    #[must_use]
    pub const fn quarter(self) -> u8 {
        self.quarter
    }

    /// Returns the first day.
    #[must_use]
    pub fn first_day(self) -> NaiveDate {
        NaiveDate::from_ymd_opt(i32::from(self.year), u32::from(self.quarter) * 3 - 2, 1)
            .expect("every quarter of these years has a first day")
    }

    /// Returns the last day.
    #[must_use]
    pub fn last_day(self) -> NaiveDate {
        let start = if self.quarter == 4 {
            NaiveDate::from_ymd_opt(i32::from(self.year) + 1, 1, 1)
        } else {
            NaiveDate::from_ymd_opt(i32::from(self.year), u32::from(self.quarter) * 3 + 1, 1)
        };
        start.and_then(|it| it.checked_sub_days(Days::new(1))).expect("a day before the next")
    }

    /// Returns the quarter after this one.
    #[must_use]
    pub const fn next(self) -> Self {
        if self.quarter == 4 {
            Self { year: self.year + 1, quarter: 1 }
        } else {
            Self { year: self.year, quarter: self.quarter + 1 }
        }
    }

    /// Returns the quarters of this one's year up to and including this one.
    pub fn year_to_date(self) -> impl Iterator<Item = Self> {
        (1..=self.quarter).map(move |quarter| Self { year: self.year, quarter })
    }

    /// Returns the quarter before, of the same year; nothing for the first.
    #[must_use]
    pub fn before_in_year(self) -> Option<Self> {
        (self.quarter > 1).then(|| Self { year: self.year, quarter: self.quarter - 1 })
    }

    /// Returns the quarter that somebody may have meant who wrote `2O25-Q3` or `2025-Q33`.
    #[must_use]
    pub fn nearest(written: &str) -> Option<Self> {
        let all = (2000..=2099).flat_map(|year| (1..=4).filter_map(move |it| Self::new(year, it)));
        let keys: Vec<(String, Self)> =
            all.map(|it| (super::text::key(&it.to_string()), it)).collect();
        super::text::nearest(written, keys.iter().map(|(key, it)| (key.as_str(), *it)))
    }

    /// Returns whether any day from `from` to `until` lies in the quarter.
    #[must_use]
    pub fn touches(self, from: NaiveDate, until: NaiveDate) -> bool {
        from <= self.last_day() && until >= self.first_day()
    }
}

impl fmt::Display for Period {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}-Q{}", self.year, self.quarter)
    }
}

/// A text that names no quarter.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[error("not a quarter such as 2025-Q3")]
pub struct NoPeriod;

/// Reads what people write: `2025-Q3`, `2025 Q3`, `2025Q3`, `Q3/2025`, `3. Quartal 2025`, `III/2025`,
/// `3. Quartal 25`.
impl FromStr for Period {
    type Err = NoPeriod;

    fn from_str(text: &str) -> Result<Self, NoPeriod> {
        let text = super::text::clean(text).to_lowercase();
        let text = text.replace('q', " q");
        let words: Vec<&str> = text
            .split(|it: char| !it.is_alphanumeric())
            .filter(|it| !matches!(*it, "" | "quartal" | "quarter" | "q"))
            .collect();
        let quarter = |word: &str| match word.trim_start_matches('q') {
            "1" | "i" | "1st" => Some(1),
            "2" | "ii" | "2nd" => Some(2),
            "3" | "iii" | "3rd" => Some(3),
            "4" | "iv" | "4th" => Some(4),
            _ => None,
        };
        // No quarter has two digits, so two are a year.
        let year = |word: &str| match word.len() {
            4 => word.parse().ok(),
            2 => word.parse::<u16>().ok().map(|it| 2000 + it),
            _ => None,
        };
        let found = match words[..] {
            [a, b] => match (year(a), quarter(b), quarter(a), year(b)) {
                (Some(y), Some(q), _, _) | (_, _, Some(q), Some(y)) => Self::new(y, q),
                _ => None,
            },
            _ => None,
        };
        found.ok_or(NoPeriod)
    }
}

impl Serialize for Period {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.collect_str(self)
    }
}

impl<'de> Deserialize<'de> for Period {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        String::deserialize(deserializer)?.parse().map_err(serde::de::Error::custom)
    }
}

#[cfg(test)]
mod tests {
    use super::Period;

    #[test]
    fn reads_what_people_write() {
        let third = Period::new(2025, 3);
        for text in [
            "2025-Q3",
            "2025 q3",
            "Q3/2025",
            "3. Quartal 2025",
            "III/2025",
            "3/2025",
            "3. Quartal 25",
            "Q3 25",
            "2025_Q3",
            "2025Q3",
        ] {
            assert_eq!(text.parse().ok(), third, "{text}");
        }
        for text in ["", "2025", "2025-Q5", "Q3", "1999-Q1", "3. Quartal"] {
            assert_eq!(text.parse::<Period>().ok(), None, "{text}");
        }
    }

    #[test]
    fn offers_what_is_a_slip_away() {
        for text in ["2O25-Q3", "2025-Q33", "2025-QQ3"] {
            assert_eq!(Period::nearest(text), Period::new(2025, 3), "{text}");
        }
        for text in ["2025-Q5", "Quartal3", "alt"] {
            assert_eq!(Period::nearest(text), None, "{text}");
        }
    }

    #[test]
    fn knows_its_days() {
        let fourth = Period::new(2024, 4).expect("a quarter");
        assert_eq!(fourth.last_day().to_string(), "2024-12-31");
        assert_eq!(fourth.next().first_day().to_string(), "2025-01-01");
        assert_eq!(Period::containing(fourth.last_day()), Some(fourth));
    }
}
