//! What is wrong with a return, as language-free values.

mod arg;
mod list;
pub mod policy;

use serde::Serialize;

pub use arg::Arg;
pub use list::{Evidence, Findings};
pub use policy::{Policy, Waiver};

use crate::base::{MeasureId, Period};
use crate::span::Span;

/// Declares what is known of a kind of finding that a stage reports by itself, without a rule.
macro_rules! fault {
    ($(#[$doc:meta])* $name:ident = $code:literal $kebab:literal [$($arg:literal),*] $severity:ident) => {
        $(#[$doc])*
        pub static $name: $crate::finding::Meta = $crate::finding::Meta {
            code: $code,
            name: $kebab,
            severity: $crate::finding::Severity::$severity,
            args: &[$($arg),*],
            since: "0.1.0",
        };
    };
}
pub(crate) use fault;

/// How much a finding weighs; each weight is a consequence.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize)]
#[serde(rename_all = "lowercase")]
pub enum Severity {
    /// For the coordinator only; nobody has to act.
    Note,
    /// The sender must answer or correct, but the figures count.
    Warning,
    /// The figures cannot be counted as they are; the return is sent back.
    Error,
}

impl Severity {
    /// All weights, the heaviest first.
    pub const ALL: [Self; 3] = [Self::Error, Self::Warning, Self::Note];

    /// Returns the word by which settings and output name the severity.
    #[must_use]
    pub const fn name(self) -> &'static str {
        match self {
            Self::Note => "note",
            Self::Warning => "warning",
            Self::Error => "error",
        }
    }
}

/// What is known of a kind of finding before any is found.
#[derive(Debug, PartialEq, Eq)]
pub struct Meta {
    /// The code for letters to people, for example `V104`; its letter is the scope.
    pub code: &'static str,
    /// The name that says the pattern, for example `amount-negative`; also the message's key.
    pub name: &'static str,
    /// The weight, unless the policy says otherwise.
    pub severity: Severity,
    /// The arguments that its message may use.
    pub args: &'static [&'static str],
    /// The version of the program since which it exists.
    pub since: &'static str,
}

/// Something that is wrong with what was sent or declared.
#[derive(Debug, Clone, PartialEq)]
pub struct Finding {
    /// Its kind.
    pub meta: &'static Meta,
    /// Its weight after the policy.
    pub severity: Severity,
    /// Where it is.
    pub at: Span,
    /// What its message is filled with.
    pub args: Vec<(&'static str, Arg)>,
    /// The measure it concerns, once that is known.
    pub measure: Option<MeasureId>,
    /// The period it concerns, once that is known.
    pub period: Option<Period>,
    /// The waiver that lifts it: who, why. It is then shown and has no consequence.
    pub waived: Option<Waiver>,
}

impl Finding {
    /// Returns a finding of this kind at this place, with the kind's own weight.
    #[must_use]
    pub fn new(meta: &'static Meta, at: Span) -> Self {
        Self {
            meta,
            severity: meta.severity,
            at,
            args: Vec::new(),
            measure: None,
            period: None,
            waived: None,
        }
    }

    /// Returns the finding with an argument for its message.
    ///
    /// # Panics
    ///
    /// When the kind does not declare the argument: its message could not use it.
    #[must_use]
    pub fn with(mut self, name: &'static str, value: impl Into<Arg>) -> Self {
        assert!(self.meta.args.contains(&name), "{} lacks {name}", self.meta.name);
        self.args.push((name, value.into()));
        self
    }

    /// Returns the finding as one of a measure and a period.
    #[must_use]
    pub fn about(mut self, measure: Option<&MeasureId>, period: Option<Period>) -> Self {
        self.measure = measure.cloned();
        self.period = period;
        self
    }

    /// Returns the weight that counts: none at all when a waiver lifts the finding.
    #[must_use]
    pub fn effective(&self) -> Option<Severity> {
        self.waived.is_none().then_some(self.severity)
    }
}
