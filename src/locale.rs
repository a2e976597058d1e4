//! Speaks German and English; nothing before this stage has a language.

mod catalog;
mod format;

pub use crate::base::Lang;
pub use catalog::{Catalog, CatalogError};

use crate::finding::{Arg, Finding, Meta};

/// A language with its catalogue of texts and its ways of writing numbers and days.
pub struct Locale {
    lang: Lang,
    catalog: Catalog,
}

impl Locale {
    /// Returns the locale of a language.
    ///
    /// # Errors
    ///
    /// When a catalogue that was laid over the built-in one cannot be read.
    pub fn new(lang: Lang, sources: &[(String, String)]) -> Result<Self, CatalogError> {
        Ok(Self { lang, catalog: Catalog::new(lang, sources)? })
    }

    /// Returns the language.
    #[must_use]
    pub const fn lang(&self) -> Lang {
        self.lang
    }

    /// Returns the text of a key without arguments.
    #[must_use]
    pub fn text(&self, key: &str) -> String {
        self.catalog.text(key, None, &[])
    }

    /// Returns the text of a key, filled with arguments.
    #[must_use]
    pub fn fill(&self, key: &str, args: &[(&str, Arg)]) -> String {
        self.catalog.text(key, None, &self.values(args))
    }

    /// Returns the sentence that says what was found.
    #[must_use]
    pub fn message(&self, finding: &Finding) -> String {
        self.fill(finding.meta.name, &finding.args)
    }

    /// Returns the sentence that says what to do: nothing, where a waiver lifts the finding, and why.
    #[must_use]
    pub fn hint(&self, finding: &Finding) -> String {
        if let Some(waiver) = &finding.waived {
            let reason = Arg::Text(waiver.reason.clone());
            let args = [("until", Arg::Date(waiver.until)), ("reason", reason)];
            return self.fill("finding-waived-hint", &args);
        }
        self.catalog.text(finding.meta.name, Some("hint"), &self.values(&finding.args))
    }

    /// Returns the few words that say what a kind of finding is about.
    #[must_use]
    pub fn title(&self, meta: &Meta) -> String {
        self.catalog.text(meta.name, Some("title"), &[])
    }

    /// Returns what a kind of finding is about, and why it matters.
    #[must_use]
    pub fn explanation(&self, meta: &Meta) -> String {
        self.catalog.text(meta.name, Some("explanation"), &[])
    }

    fn values<'a>(&self, args: &[(&'a str, Arg)]) -> Vec<(&'a str, catalog::Value)> {
        let value = |arg: &Arg| match arg {
            Arg::Count(count) => catalog::Value::Count(*count),
            other => catalog::Value::Text(self.arg(other)),
        };
        args.iter().map(|(name, arg)| (*name, value(arg))).collect()
    }
}
