//! An edition of a period: its figures, what they came from, and what else they depended on.

use std::collections::BTreeMap;
use std::sync::Arc;

use serde::{Deserialize, Serialize};

use crate::base::{Figure, Hundredths, MeasureId, Money, NaiveDate, Period};
use crate::programme::Value;
use crate::span::{CellRange, CellRef};

/// The figures of a period at a time, as they are kept.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub struct Edition {
    /// The period.
    pub period: Period,
    /// Its number among the editions of the period, from one.
    pub number: u32,
    /// The day as of which it speaks.
    pub as_of: NaiveDate,
    /// The version of the program.
    pub program: String,
    /// The definition of the programme, with its version.
    pub definition: String,
    /// Limits and rates, by their names.
    pub settings: Vec<(String, Option<i64>)>,
    /// The files that were there.
    pub inputs: Vec<Input>,
    /// The register and the returns that count.
    pub origins: Vec<Origin>,
    /// Who owes a return or sent one, and none counts.
    pub open: Vec<(Whose, Lack)>,
    /// The figures.
    pub indicators: Vec<Kept>,
    /// The figures that others than the office may not see, by their identifiers.
    pub withheld: Vec<String>,
    /// The figures that others see without protected measures, by their identifiers, as they see them.
    #[serde(default, skip_serializing_if = "BTreeMap::is_empty")]
    pub open_figures: BTreeMap<String, Figure>,
}

/// A file that was there.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Input {
    /// Its path as shown to people.
    pub path: String,
    /// SHA-256 of its content.
    pub sha256: String,
}

/// Whose answers they are.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Whose {
    /// The office's, in the register.
    Register,
    /// A measure's, in its return for a period.
    Measure(MeasureId, Period),
    /// The office's, on its own work in a period.
    Office(Period),
}

impl About {
    /// Returns whether a return is one of them.
    #[must_use]
    pub fn has(&self, it: &Whose) -> bool {
        match (self, it) {
            (Self::Period(own), Whose::Measure(_, period)) => own == period,
            (Self::Measure(own), Whose::Measure(measure, _)) => own == measure,
            (_, Whose::Register | Whose::Office(_)) => false,
        }
    }
}

/// Why no return counts.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Lack {
    /// Nothing came.
    Missing,
    /// What came was sent back.
    SentBack,
    /// Several came and nothing tells which counts.
    Unclear,
}

/// What figures came from: the register, or a return that counts.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub struct Origin {
    /// Whose it is.
    pub of: Whose,
    /// Its files, by their places in [`Edition::inputs`].
    pub files: Vec<usize>,
    /// Whether it counts only thanks to a waiver.
    pub is_waived: bool,
    /// Places of answers that the office corrected: sheet and cell.
    pub corrected: Vec<(Arc<str>, CellRange)>,
    /// Its answers but for texts and what is about persons: of each sheet the cells with their answers.
    pub answers: BTreeMap<Arc<str>, Vec<(CellRange, Answer)>>,
}

/// An answer that is no text.
#[derive(Debug, Clone, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Answer {
    /// An amount.
    Money(Money),
    /// A whole number.
    Count(i64),
    /// A number with decimal places.
    Number(Hundredths),
    /// A day.
    Date(NaiveDate),
    /// Yes or no.
    YesNo(bool),
    /// Codes.
    Codes(Vec<Arc<str>>),
    /// The statement that it was not collected.
    NotCollected,
}

/// A figure as it is kept.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Kept {
    /// Its identifier.
    pub id: String,
    /// What it comes to.
    pub figure: Figure,
    /// The cells it came from, neighbours together: the place in [`Edition::origins`], sheet, cells.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub cells: Vec<(usize, Arc<str>, CellRange)>,
    /// The figures it was made of, by their identifiers.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub of: Vec<String>,
    /// The returns that it is about, where they say it by more than their cells.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub about: Option<About>,
}

/// Which returns a figure is about.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum About {
    /// Those of a period, which it counts.
    Period(Period),
    /// Those of a measure: one that says that nothing happened says so without a cell.
    Measure(MeasureId),
}

impl Edition {
    /// Returns whether every figure is as in another edition, and for the same eyes.
    #[must_use]
    pub fn has_figures_of(&self, other: &Self) -> bool {
        let figures = |it: &Self| -> Vec<(String, Figure)> {
            it.indicators.iter().map(|it| (it.id.clone(), it.figure)).collect()
        };
        figures(self) == figures(other) && self.withheld == other.withheld
    }

    /// Returns the files of an origin.
    pub fn files(&self, origin: &Origin) -> impl Iterator<Item = &Input> {
        origin.files.iter().filter_map(|it| self.inputs.get(*it))
    }
}

impl Kept {
    /// Returns whether the figure came from this cell of an origin.
    #[must_use]
    pub fn is_from(&self, origin: usize, sheet: &str, cell: CellRef) -> bool {
        self.cells
            .iter()
            .any(|(of, on, cells)| *of == origin && **on == *sheet && cells.contains(cell))
    }

    /// Returns whether the figure came from a cell of this row of an origin.
    #[must_use]
    pub fn is_from_row(&self, origin: usize, sheet: &str, row: u32) -> bool {
        self.cells.iter().any(|(of, on, cells)| {
            *of == origin && **on == *sheet && (cells.first.row..=cells.last.row).contains(&row)
        })
    }
}

impl Answer {
    /// Returns an answer as it is kept; nothing for texts and names.
    #[must_use]
    pub fn of(value: &Value) -> Option<Self> {
        match value {
            Value::Money(it) => Some(Self::Money(*it)),
            Value::Count(it) => Some(Self::Count(*it)),
            Value::Number(it) => Some(Self::Number(*it)),
            Value::Date(it) => Some(Self::Date(*it)),
            Value::YesNo(it) => Some(Self::YesNo(*it)),
            Value::Code(it) => Some(Self::Codes(vec![it.clone()])),
            Value::Codes(them) => Some(Self::Codes(them.clone())),
            Value::Text(_) | Value::Measure(_) | Value::Period(_) | Value::Mode(_) => None,
        }
    }
}
