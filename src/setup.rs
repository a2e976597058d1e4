//! A partnership's folder as it begins: settings, register, a page to begin with, files for a double click.
//!
//! Everything stays in memory; where the files go is the business of the command line.

mod answers;
mod launchers;
mod register;
mod settings;

use std::collections::BTreeMap;

pub use answers::{Answers, LocalSetting, Reader, Why};
pub use launchers::{Launcher, launchers};
pub use register::register;
pub use settings::{SETTINGS, settings, shown};

use crate::base::{Lang, NaiveDate, Period};
use crate::locale::Locale;
use crate::source::Templates;

/// Fills a template of a language below `templates/workspace/`: each `{key}` with its text.
fn filled(templates: &Templates, lang: Lang, name: &str, texts: &BTreeMap<&str, String>) -> String {
    let template = templates.get(&format!("workspace/{}/{name}", lang.code())).unwrap_or_default();
    let template = String::from_utf8_lossy(template);
    let mut out = String::new();
    let mut rest = &*template;
    // Put together piece by piece: what an answer holds is never taken for a gap.
    while let Some((before, key, after)) = rest.split_once('{').and_then(|(before, it)| {
        let (key, after) = it.split_once('}')?;
        Some((before, key, after))
    }) {
        out.push_str(before);
        match texts.get(key) {
            Some(text) => out.push_str(text),
            None => out.extend(["{", key, "}"]),
        }
        rest = after;
    }
    out.push_str(rest);
    out
}

/// Returns the page to begin with, and its name. `due` is the day on which the first returns are due.
#[must_use]
pub fn first_page(
    answers: &Answers,
    templates: &Templates,
    period: Period,
    due: NaiveDate,
    locale: &Locale,
) -> (&'static str, String) {
    let name = match answers.language {
        Lang::De => "LIESMICH.txt",
        Lang::En => "README.txt",
    };
    let texts = BTreeMap::from([
        ("name", answers.name.clone()),
        ("period", period.to_string()),
        ("next", period.next().to_string()),
        ("due", locale.date(due)),
    ]);
    (name, filled(templates, answers.language, name, &texts))
}
