//! When returns are due, and which of them have not come.

use super::{Season, Sender, Standing};
use crate::base::{MeasureId, NaiveDate, Period};
use crate::programme::{Programme, SettingKey};

/// Returns the day until which the returns on a period are due.
#[must_use]
pub fn return_due(programme: &Programme, period: Period) -> NaiveDate {
    let days = u64::try_from(programme.limit(SettingKey::ReturnDueDays)).unwrap_or(0);
    let last = period.last_day();
    last.checked_add_days(chrono::Days::new(days)).unwrap_or(last)
}

impl Season {
    /// Returns the returns that are owed and of which nothing came, by measure and period.
    pub fn missing(&self) -> impl Iterator<Item = (&MeasureId, Period)> {
        self.standings.iter().filter_map(|((sender, period), standing)| match (sender, standing) {
            (Sender::Measure(measure), Standing::Missing) => Some((measure, *period)),
            _ => None,
        })
    }
}
