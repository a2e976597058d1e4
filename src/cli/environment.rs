//! The few things that come from outside the arguments: the language and the day.

use std::ffi::OsString;
use std::path::Path;

use chrono::{Datelike, Local};

use super::Error;
use crate::base::{Lang, NaiveDate};
use crate::locale::Locale;
use crate::source::Templates;

/// Returns the language in which to speak before the settings are read: `--lang`, else that of the
/// environment, else German.
pub(super) fn language_of_arguments(arguments: &[OsString]) -> Lang {
    let texts: Vec<_> = arguments.iter().map(|it| it.to_string_lossy()).collect();
    let given = texts.iter().enumerate().find_map(|(index, it)| match it.strip_prefix("--lang=") {
        Some(value) => Some(value.to_owned()),
        None if it == "--lang" => texts.get(index + 1).map(ToString::to_string),
        None => None,
    });
    given.and_then(|it| Lang::of(&it)).or_else(language).unwrap_or_default()
}

/// Returns the language that the environment asks for, when it is one of ours.
#[expect(clippy::disallowed_methods, reason = "the language may come from the environment")]
pub(super) fn language() -> Option<Lang> {
    let set = ["LC_ALL", "LC_MESSAGES", "LANG"]
        .into_iter()
        .find_map(|it| std::env::var(it).ok().filter(|value| !value.is_empty()))?;
    Lang::ALL.into_iter().find(|it| set.starts_with(it.code()))
}

/// Returns the templates of a call: the built-in ones, with those of a folder laid over them.
///
/// # Errors
///
/// When the folder cannot be read.
pub(super) fn templates(overlay: Option<&Path>) -> Result<Templates, Error> {
    let mut templates = Templates::built_in();
    if let Some(folder) = overlay {
        templates.overlay(folder).map_err(Error::at(folder))?;
    }
    Ok(templates)
}

/// Returns the words in which to speak: in the language that is set, else in that of the environment, else German.
///
/// # Errors
///
/// When a catalogue of the templates cannot be read.
pub(super) fn speaking(set: Option<Lang>, templates: &Templates) -> Result<Locale, Error> {
    let lang = set.or_else(language).unwrap_or_default();
    Ok(Locale::new(lang, &templates.catalogues(lang))?)
}

/// Returns the built-in words of a language, which are there before settings and templates are read.
///
/// # Panics
///
/// Never: the built-in catalogues are sound, which a test holds.
pub(super) fn locale(lang: Lang) -> Locale {
    let texts = Templates::built_in().catalogues(lang);
    Locale::new(lang, &texts).expect("the built-in catalogues are sound")
}

/// Returns today; asked once, and only where neither arguments nor settings give an as-of date.
#[expect(clippy::disallowed_methods, reason = "the last resort for the as-of date")]
pub(super) fn today() -> NaiveDate {
    let now = Local::now();
    NaiveDate::from_ymd_opt(now.year(), now.month(), now.day()).unwrap_or_default()
}
