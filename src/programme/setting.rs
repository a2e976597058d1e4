//! Limits, rates and deadlines: never in code, always with their source.

use serde::{Deserialize, Serialize};

use crate::base::number::{self, Parsed};
use crate::base::{Label, Money};

/// A setting that rules and reports ask for.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum SettingKey {
    /// By how many percent a kind of cost may exceed its plan.
    PlanOverrunPercent,
    /// Within how many days money that was drawn must be spent.
    DrawdownUseDays,
    /// Lump sum for one participant on one day.
    LumpSumPerParticipantDay,
    /// Greatest fee for an hour.
    FeePerHourMax,
    /// Fee for a day.
    FeePerDay,
    /// Hours from which a day's fee may be paid.
    FeeDayMinHours,
    /// Amount from which a note on the choice of supplier is demanded.
    ProcurementFrom,
    /// Greatest grant of a measure.
    MeasureMax,
    /// Days after the end of a quarter until which its return is due.
    ReturnDueDays,
    /// Number of people of a kind under which it is suppressed in what leaves the office.
    SmallCell,
    /// Smallest number of people of a kind that is suppressed: 0 where zeros are, too.
    SmallCellFrom,
    /// From how many returns a breakdown of people comes at least in what leaves the office.
    BreakdownReturns,
    /// Up to how many percent of each other figures of two quarters, or of plan and actual, are plausible.
    PlausiblePercent,
    /// From what difference on such figures are compared.
    PlausibleFrom,
    /// Greatest size of a file that is read, in bytes.
    FileBytesMax,
    /// Greatest size of all parts of a file once unpacked, in bytes.
    UnpackedBytesMax,
    /// Greatest number of sheets of a workbook.
    SheetsMax,
    /// Greatest number of rows of a sheet.
    RowsMax,
    /// Greatest number of columns of a sheet.
    ColumnsMax,
    /// Greatest number of filled cells of a workbook.
    CellsMax,
    /// Seconds that reading a file may take.
    ReadSecondsMax,
    /// Memory that reading a file may take, in bytes.
    ReadBytesMax,
    /// Characters that are kept of one answer.
    TextMax,
}

impl SettingKey {
    /// All settings that a definition must give.
    pub const ALL: [SettingKey; 23] = [
        Self::PlanOverrunPercent,
        Self::DrawdownUseDays,
        Self::LumpSumPerParticipantDay,
        Self::FeePerHourMax,
        Self::FeePerDay,
        Self::FeeDayMinHours,
        Self::ProcurementFrom,
        Self::MeasureMax,
        Self::ReturnDueDays,
        Self::SmallCell,
        Self::SmallCellFrom,
        Self::BreakdownReturns,
        Self::PlausiblePercent,
        Self::PlausibleFrom,
        Self::FileBytesMax,
        Self::UnpackedBytesMax,
        Self::SheetsMax,
        Self::RowsMax,
        Self::ColumnsMax,
        Self::CellsMax,
        Self::ReadSecondsMax,
        Self::ReadBytesMax,
        Self::TextMax,
    ];

    /// Returns the setting of a name, as written in the files.
    #[must_use]
    pub fn named(name: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|it| it.name() == name)
    }

    /// Returns the names of all settings.
    #[must_use]
    pub fn names() -> Vec<&'static str> {
        Self::ALL.into_iter().map(Self::name).collect()
    }

    /// Returns the name of the setting, as written in the files.
    #[must_use]
    pub const fn name(self) -> &'static str {
        match self {
            Self::PlanOverrunPercent => "plan-overrun-percent",
            Self::DrawdownUseDays => "drawdown-use-days",
            Self::LumpSumPerParticipantDay => "lump-sum-per-participant-day",
            Self::FeePerHourMax => "fee-per-hour-max",
            Self::FeePerDay => "fee-per-day",
            Self::FeeDayMinHours => "fee-day-min-hours",
            Self::ProcurementFrom => "procurement-from",
            Self::MeasureMax => "measure-max",
            Self::ReturnDueDays => "return-due-days",
            Self::SmallCell => "small-cell",
            Self::SmallCellFrom => "small-cell-from",
            Self::BreakdownReturns => "breakdown-returns",
            Self::PlausiblePercent => "plausible-percent",
            Self::PlausibleFrom => "plausible-from",
            Self::FileBytesMax => "file-bytes-max",
            Self::UnpackedBytesMax => "unpacked-bytes-max",
            Self::SheetsMax => "sheets-max",
            Self::RowsMax => "rows-max",
            Self::ColumnsMax => "columns-max",
            Self::CellsMax => "cells-max",
            Self::ReadSecondsMax => "read-seconds-max",
            Self::ReadBytesMax => "read-bytes-max",
            Self::TextMax => "text-max",
        }
    }

    /// Returns whether the setting guards the program against files that are too large or take too long.
    #[must_use]
    pub const fn is_guard(self) -> bool {
        matches!(
            self,
            Self::FileBytesMax
                | Self::UnpackedBytesMax
                | Self::SheetsMax
                | Self::RowsMax
                | Self::ColumnsMax
                | Self::CellsMax
                | Self::ReadSecondsMax
                | Self::ReadBytesMax
                | Self::TextMax
        )
    }

    /// Returns whether a definition may leave the value open, because none holds everywhere.
    #[must_use]
    pub const fn may_be_open(self) -> bool {
        matches!(self, Self::LumpSumPerParticipantDay)
    }

    /// Returns the unit in which the program counts the setting.
    #[must_use]
    pub const fn unit(self) -> Unit {
        match self {
            Self::PlanOverrunPercent | Self::PlausiblePercent => Unit::Percent,
            Self::LumpSumPerParticipantDay
            | Self::FeePerHourMax
            | Self::FeePerDay
            | Self::ProcurementFrom
            | Self::MeasureMax => Unit::Euro,
            Self::DrawdownUseDays | Self::ReturnDueDays => Unit::Days,
            Self::FileBytesMax | Self::UnpackedBytesMax | Self::ReadBytesMax => Unit::Bytes,
            Self::ReadSecondsMax => Unit::Seconds,
            Self::FeeDayMinHours
            | Self::SmallCell
            | Self::SmallCellFrom
            | Self::BreakdownReturns
            | Self::PlausibleFrom
            | Self::SheetsMax
            | Self::RowsMax
            | Self::ColumnsMax
            | Self::CellsMax
            | Self::TextMax => Unit::Count,
        }
    }
}

/// The unit of a setting.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum Unit {
    /// Hundredths.
    Percent,
    /// Money.
    Euro,
    /// Days.
    Days,
    /// A number of things.
    Count,
    /// Bytes.
    Bytes,
    /// Seconds.
    Seconds,
}

impl Unit {
    /// All units.
    pub const ALL: [Unit; 6] =
        [Self::Percent, Self::Euro, Self::Days, Self::Count, Self::Bytes, Self::Seconds];

    /// Returns the unit's name, as written in the files.
    #[must_use]
    pub const fn name(self) -> &'static str {
        match self {
            Self::Percent => "percent",
            Self::Euro => "euro",
            Self::Days => "days",
            Self::Count => "count",
            Self::Bytes => "bytes",
            Self::Seconds => "seconds",
        }
    }

    /// Returns how a value in the unit is written.
    #[must_use]
    pub const fn example(self) -> &'static str {
        match self {
            Self::Euro => "\"72.00\"",
            _ => "20",
        }
    }
}

/// A setting with its value and source.
#[derive(Debug, Clone)]
pub struct Setting {
    /// What it limits.
    pub label: Label,
    /// The value: cents for `euro`, else a whole number of the unit. Nothing where it is left to the
    /// partnership and none is set.
    pub value: Option<i64>,
    /// The unit.
    pub unit: Unit,
    /// Where the value comes from.
    pub source: String,
}

/// Returns the value of a setting as written in a file: cents for `euro` (`"72.00"`, `"1.072,00"` or `72`).
#[must_use]
pub fn value_of(value: &toml::Value, unit: Unit) -> Option<i64> {
    match (value, unit) {
        (toml::Value::Integer(euros), Unit::Euro) if *euros >= 0 => euros.checked_mul(100),
        (toml::Value::String(text), Unit::Euro) => cents(text),
        (toml::Value::Integer(whole), _) if *whole >= 0 && unit != Unit::Euro => Some(*whole),
        _ => None,
    }
}

/// Reads an amount in full, with its two cents, as people type it; a sign, a unit or a comma between thousands
/// is no part of it.
fn cents(text: &str) -> Option<i64> {
    let (euros, cents) = text.rsplit_once([',', '.'])?;
    let is_full = euros.starts_with(|it: char| it.is_ascii_digit())
        && euros.bytes().all(|it| it.is_ascii_digit() || it == b'.')
        && cents.len() == 2
        && cents.bytes().all(|it| it.is_ascii_digit());
    match number::parse(text) {
        Parsed::Hundredths(cents) if is_full => Some(cents),
        _ => None,
    }
}

impl super::Programme {
    /// Returns a setting that is a number.
    ///
    /// # Panics
    ///
    /// Never on a programme that came out of `resolve`, for settings that may not be left open.
    #[must_use]
    pub fn limit(&self, key: SettingKey) -> i64 {
        self.known(key).expect("resolve demands a value")
    }

    /// Returns a setting that is an amount.
    ///
    /// # Panics
    ///
    /// Never on a programme that came out of `resolve`, for settings that may not be left open.
    #[must_use]
    pub fn amount(&self, key: SettingKey) -> Money {
        Money::from_cents(self.limit(key))
    }

    /// Returns a setting that is an amount and may be left open.
    #[must_use]
    pub fn known_amount(&self, key: SettingKey) -> Option<Money> {
        self.known(key).map(Money::from_cents)
    }

    fn known(&self, key: SettingKey) -> Option<i64> {
        self.settings.get(&key).expect("resolve demands every setting").value
    }
}

#[cfg(test)]
mod tests {
    use super::{SettingKey, Unit, value_of};

    #[test]
    fn every_setting_is_found_by_its_name() {
        for key in SettingKey::ALL {
            assert_eq!(SettingKey::named(key.name()), Some(key));
        }
    }

    #[test]
    fn euros_are_read_exactly() {
        assert_eq!(value_of(&toml::Value::String("72.05".into()), Unit::Euro), Some(7_205));
        assert_eq!(value_of(&toml::Value::Integer(72), Unit::Euro), Some(7_200));
        assert_eq!(value_of(&toml::Value::Float(72.05), Unit::Euro), None);
        let read = |it: &str| value_of(&toml::Value::String(it.into()), Unit::Euro);
        assert_eq!(read("72,05"), Some(7_205));
        assert_eq!(read("5.000,00"), Some(500_000));
        assert_eq!(read("1.234.567,89"), Some(123_456_789));
        for it in [
            "5.000",
            "5.00,00",
            "5000.000,00",
            ",05",
            "5,",
            "5,5",
            "5,--",
            "1,234.56",
            "5.000.00",
            "-5,00",
            "+5.00",
            "5,00 €",
        ] {
            assert_eq!(read(it), None, "{it}");
        }
        assert_eq!(value_of(&toml::Value::Integer(-1), Unit::Days), None);
    }
}
