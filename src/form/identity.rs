//! The hidden sheet by which a form says what it is.

use std::fmt::Write;

use crate::base::{Lang, MeasureId, Period};
use crate::programme::{Form, Mode, Programme};

/// The name of the hidden sheet.
pub const IDENTITY_SHEET: &str = "_masswerk";

/// A line of the hidden sheet: its key in column A, its value in column B.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum IdentityKey {
    /// The programme.
    Programme,
    /// The form.
    Form,
    /// The form's version.
    Version,
    /// The language in which it was written.
    Language,
    /// The accounting mode for which it was laid out.
    Mode,
    /// The measure it was made for.
    Measure,
    /// The period it was made for.
    Period,
}

impl IdentityKey {
    /// All lines in their order.
    pub const ALL: [IdentityKey; 7] = [
        Self::Programme,
        Self::Form,
        Self::Version,
        Self::Language,
        Self::Mode,
        Self::Measure,
        Self::Period,
    ];

    /// Returns the key as it stands on the sheet and in the workbook's properties.
    #[must_use]
    pub const fn name(self) -> &'static str {
        match self {
            Self::Programme => "programme",
            Self::Form => "form",
            Self::Version => "version",
            Self::Language => "language",
            Self::Mode => "mode",
            Self::Measure => "measure",
            Self::Period => "period",
        }
    }
}

/// What a form says of itself.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Identity {
    values: [Option<String>; IdentityKey::ALL.len()],
}

impl Identity {
    /// Returns the identity of a form that is about to be written.
    #[must_use]
    pub fn of(
        programme: &Programme,
        form: &Form,
        lang: Lang,
        mode: Option<Mode>,
        measure: Option<&MeasureId>,
        period: Option<Period>,
    ) -> Self {
        let mut identity = Self::default();
        identity.set(IdentityKey::Programme, &programme.id);
        identity.set(IdentityKey::Form, &form.id);
        identity.set(IdentityKey::Version, &form.version);
        identity.set(IdentityKey::Language, lang.code());
        identity.set(IdentityKey::Mode, mode.map_or("", Mode::code));
        identity.set(IdentityKey::Measure, measure.map_or("", MeasureId::as_str));
        let mut text = String::new();
        if let Some(period) = period {
            write!(text, "{period}").expect("a string takes what is written to it");
        }
        identity.set(IdentityKey::Period, &text);
        identity
    }

    /// Returns a line's value; nothing when the line is missing or empty.
    #[must_use]
    pub fn get(&self, key: IdentityKey) -> Option<&str> {
        self.values[key as usize].as_deref().filter(|it| !it.is_empty())
    }

    /// Sets a line's value.
    pub fn set(&mut self, key: IdentityKey, value: &str) {
        self.values[key as usize] = Some(value.to_owned());
    }
}
