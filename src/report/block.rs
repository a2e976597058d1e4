//! The building blocks of a report.

use super::table::Table;
use super::value::{Room, Value};
use crate::base::Money;
use crate::locale::Locale;

/// A part of a report.
#[derive(Debug, Clone, PartialEq)]
pub enum Block {
    /// A few figures that say it all.
    KeyFigures(Vec<KeyFigure>),
    /// A sentence to be noticed.
    Notice(Notice),
    /// Paragraphs.
    Text(Vec<String>),
    /// A table.
    Table(Table),
    /// Bars made of segments.
    StackedBars(StackedBars),
    /// Horizontal bars.
    Bars(Bars),
    /// Vertical bars over time.
    Columns(Bars),
}

/// A figure with its name and a remark.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct KeyFigure {
    /// What it is.
    pub label: String,
    /// The figure.
    pub value: Value,
    /// What to hold it against.
    pub note: String,
}

/// How a notice is meant.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Tone {
    /// It is said, no more.
    Neutral,
    /// All is well.
    Good,
    /// Something needs attention.
    Attention,
}

/// A sentence to be noticed.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Notice {
    /// How it is meant.
    pub tone: Tone,
    /// The sentence.
    pub lead: String,
    /// More of it.
    pub text: String,
    /// Single items.
    pub items: Vec<String>,
}

/// A bar of segments.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct StackedBar {
    /// What it stands for.
    pub label: String,
    /// Its segments, one per series.
    pub parts: Vec<Segment>,
    /// A remark, for example that a fund is overdrawn.
    pub note: Option<String>,
}

/// A segment of a bar.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Segment {
    /// The amount, never negative; nothing where no return says it.
    pub amount: Option<Money>,
}

impl Segment {
    /// Returns the amount as people read it.
    #[must_use]
    pub fn written(self, locale: &Locale) -> String {
        self.amount.map_or(Value::NoReturn, Value::Money).written(locale, Room::Cell)
    }
}

/// Bars made of segments.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct StackedBars {
    /// What the figure shows.
    pub caption: String,
    /// The same in words and figures, for those who cannot see it.
    pub alt: String,
    /// Names of the segments.
    pub series: Vec<String>,
    /// The bars.
    pub bars: Vec<StackedBar>,
}

/// A bar.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Bar {
    /// What it stands for.
    pub label: String,
    /// The figure, or why there is none.
    pub value: Value,
    /// What was planned.
    pub plan: Option<Value>,
    /// A remark, for example of how many returns it is.
    pub note: Option<String>,
}

/// Bars of counts or amounts.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Bars {
    /// What the figure shows.
    pub caption: String,
    /// The same in words and figures, for those who cannot see it.
    pub alt: String,
    /// The bars.
    pub bars: Vec<Bar>,
}

impl Bars {
    /// Returns bars with an alternative text made of their own labels and figures.
    #[must_use]
    pub fn new(caption: String, bars: Vec<Bar>, locale: &Locale) -> Self {
        let plan = |it: &Value| {
            format!("{} {}", locale.text("report-plan"), it.written(locale, Room::Cell))
        };
        let spoken: Vec<String> = bars
            .iter()
            .map(|it| {
                let notes: Vec<String> =
                    it.plan.as_ref().map(plan).into_iter().chain(it.note.clone()).collect();
                let notes = if notes.is_empty() {
                    String::new()
                } else {
                    format!(" ({})", notes.join("; "))
                };
                format!("{}: {}{notes}", it.label, it.value.written(locale, Room::Cell))
            })
            .collect();
        Self { alt: format!("{caption}. {}", spoken.join("; ")), caption, bars }
    }
}
