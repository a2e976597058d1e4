//! What a cell holds, and why it may hold nothing.

use crate::base::{Figure, Hundredths, Money, NaiveDate};
use crate::form::words::{self, Word};
use crate::locale::Locale;

/// What a cell holds.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub enum Value {
    /// Nothing.
    #[default]
    Empty,
    /// Text.
    Text(String),
    /// A whole number.
    Count(i64),
    /// A number with decimal places.
    Number(Hundredths),
    /// An amount.
    Money(Money),
    /// A day.
    Date(NaiveDate),
    /// A share in whole percent.
    Percent(i64),
    /// A place in a file: the file's path, and sheet and cell inside it.
    Link {
        /// The file, relative to the input folder.
        file: String,
        /// Sheet and cell, as spreadsheet programs name them; nothing for the whole file.
        place: String,
    },
    /// A sheet of the same workbook, by its name.
    Sheet(String),
    /// Several texts.
    List(Vec<String>),
    /// Yes or no.
    Flag(bool),
    /// The statement that it was not collected.
    NotCollected,
    /// A figure that nobody gave: a blank that is neither zero nor "not collected".
    Unknown,
    /// A figure of which no return says anything, because none came that counts.
    NoReturn,
    /// A figure that a nil return leaves blank: it counts as zero.
    NilReturn,
    /// A number of people that is not shown, because it is small or would give a small one away.
    Suppressed,
}

/// How much room the text of a value has.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Room {
    /// A cell of a table: amounts to the cent, short words.
    Cell,
    /// The end of a bar: amounts in whole euros, short words.
    Bar,
    /// A place of its own: amounts in whole euros, words in full.
    Lead,
}

impl Value {
    /// Returns the value as people read it.
    #[must_use]
    pub fn written(&self, locale: &Locale, room: Room) -> String {
        match (self, room) {
            (Self::Empty, _) => String::new(),
            (Self::Text(text) | Self::Sheet(text), _) => text.clone(),
            (Self::Count(count), _) => locale.count(*count),
            (Self::Number(number), _) => locale.number(*number),
            (Self::Money(amount), Room::Cell) => locale.money(*amount),
            (Self::Money(amount), Room::Bar | Room::Lead) => locale.euros(*amount),
            (Self::Date(day), _) => locale.date(*day),
            (Self::Percent(share), _) => locale.percent(*share),
            (Self::Link { file, place }, _) => format!("{file} {place}"),
            (Self::List(texts), _) => texts.join(", "),
            (Self::Flag(flag), _) => word(*flag).get(locale.lang()).to_owned(),
            (Self::NotCollected, Room::Cell | Room::Bar) => {
                locale.text("report-not-collected-short")
            }
            (Self::NotCollected, Room::Lead) => locale.text("report-not-collected"),
            (Self::Unknown, _) => locale.text("report-unknown"),
            (Self::NoReturn, _) => locale.text("report-no-return"),
            (Self::NilReturn, _) => locale.text("report-nil-return"),
            (Self::Suppressed, _) => locale.text("report-suppressed"),
        }
    }

    /// Returns a value, or nothing to show where there is none to speak of.
    #[must_use]
    pub fn or_empty(value: Option<impl Into<Self>>) -> Self {
        value.map_or(Self::Empty, Into::into)
    }

    /// Returns why there is none; nothing where there is one.
    #[must_use]
    pub const fn absence(&self) -> Option<Absence> {
        match self {
            Self::Empty => Some(Absence::Blank),
            Self::NotCollected => Some(Absence::NotCollected),
            Self::Suppressed => Some(Absence::Suppressed),
            Self::Unknown => Some(Absence::Unknown),
            Self::NoReturn => Some(Absence::NoReturn),
            Self::NilReturn => Some(Absence::NilReturn),
            Self::Text(_)
            | Self::Count(_)
            | Self::Number(_)
            | Self::Money(_)
            | Self::Date(_)
            | Self::Percent(_)
            | Self::Link { .. }
            | Self::Sheet(_)
            | Self::List(_)
            | Self::Flag(_) => None,
        }
    }

    /// Returns whether the value says why there is no figure.
    #[must_use]
    pub const fn is_absent(&self) -> bool {
        !matches!(self.absence(), None | Some(Absence::Blank))
    }
}

/// Returns the word for yes or no.
pub(super) const fn word(flag: bool) -> &'static Word {
    if flag { &words::YES } else { &words::NO }
}

impl From<String> for Value {
    fn from(text: String) -> Self {
        Self::Text(text)
    }
}

impl From<&str> for Value {
    fn from(text: &str) -> Self {
        Self::Text(text.to_owned())
    }
}

impl From<Money> for Value {
    fn from(amount: Money) -> Self {
        Self::Money(amount)
    }
}

impl From<i64> for Value {
    fn from(count: i64) -> Self {
        Self::Count(count)
    }
}

impl From<usize> for Value {
    fn from(count: usize) -> Self {
        Self::Count(i64::try_from(count).unwrap_or(i64::MAX))
    }
}

impl From<Figure> for Value {
    fn from(figure: Figure) -> Self {
        match figure {
            Figure::Money(amount) => Self::Money(amount),
            Figure::Count(count) => Self::Count(count),
            Figure::Number(number) => Self::Number(number),
            Figure::Percent(share) => Self::Percent(share),
            Figure::NotCollected => Self::NotCollected,
            Figure::Unknown => Self::Unknown,
            Figure::NoReturn => Self::NoReturn,
            Figure::Suppressed => Self::Suppressed,
        }
    }
}

impl From<NaiveDate> for Value {
    fn from(day: NaiveDate) -> Self {
        Self::Date(day)
    }
}

impl<T: Into<Value>> From<Option<T>> for Value {
    fn from(value: Option<T>) -> Self {
        value.map_or(Self::Unknown, Into::into)
    }
}

/// Why there is no value.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Absence {
    /// Nothing was said, and nothing had to be.
    Blank,
    /// It was said that it was not collected.
    NotCollected,
    /// It is not shown, because it is small or would give a small one away.
    Suppressed,
    /// Nobody gave the figure.
    Unknown,
    /// No return came that counts.
    NoReturn,
    /// A nil return leaves it blank.
    NilReturn,
}

impl Absence {
    /// All of them.
    pub const ALL: [Self; 6] = [
        Self::Blank,
        Self::NotCollected,
        Self::Suppressed,
        Self::Unknown,
        Self::NoReturn,
        Self::NilReturn,
    ];

    /// Returns what stands in data in the place of a value; no code can look like it.
    #[must_use]
    pub const fn word(self) -> &'static str {
        match self {
            Self::Blank => "",
            Self::NotCollected => "(nicht erhoben)",
            Self::Suppressed => "(unterdrueckt)",
            Self::Unknown => "(unbekannt)",
            Self::NoReturn => "(keine Meldung)",
            Self::NilReturn => "(Fehlanzeige)",
        }
    }

    /// Returns the same word without its brackets.
    #[must_use]
    pub fn label(self) -> &'static str {
        self.word().trim_matches(['(', ')'])
    }

    /// Returns how the code book calls it.
    #[must_use]
    pub const fn name(self) -> &'static str {
        match self {
            Self::Blank => "leer",
            Self::NotCollected => "nicht_erhoben",
            Self::Suppressed => "unterdrueckt",
            Self::Unknown => "unbekannt",
            Self::NoReturn => "keine_meldung",
            Self::NilReturn => "fehlanzeige",
        }
    }
}
