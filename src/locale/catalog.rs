//! The texts of a language: Fluent messages, some with a second sentence as an attribute.

use fluent_bundle::concurrent::FluentBundle;
use fluent_bundle::{FluentArgs, FluentResource, FluentValue};
use intl_memoizer::concurrent::IntlLangMemoizer;
use unic_langid::LanguageIdentifier;

use super::Lang;

/// An argument as the catalogue takes it.
pub(super) enum Value {
    /// Text, put in as it is.
    Text(String),
    /// A number by which plural forms are chosen.
    Count(i64),
}

/// A catalogue that cannot be read.
#[derive(Debug, thiserror::Error)]
#[error("{file}: {reason}")]
pub struct CatalogError {
    /// The catalogue's file.
    pub file: String,
    /// What is wrong with it.
    pub reason: String,
}

/// The messages of one language.
pub struct Catalog {
    bundle: FluentBundle<FluentResource>,
}

impl Catalog {
    /// Reads the catalogues of a language; `sources` are pairs of file name and text.
    ///
    /// # Errors
    ///
    /// When a catalogue has a syntax error or says something twice.
    pub fn new(lang: Lang, sources: &[(String, String)]) -> Result<Self, CatalogError> {
        let id: LanguageIdentifier =
            lang.code().parse().expect("the codes of our languages are language tags");
        let mut bundle = FluentBundle::new_concurrent(vec![id]);
        // Isolation marks would end up in the PDF's text and in searches.
        bundle.set_use_isolating(false);
        bundle.set_formatter(Some(match lang {
            Lang::De => grouped_de,
            Lang::En => grouped_en,
        }));
        for (file, source) in sources {
            let failed = |reason: String| CatalogError { file: file.clone(), reason };
            let resource = FluentResource::try_new(source.clone())
                .map_err(|(_, errors)| failed(listed(&errors)))?;
            bundle.add_resource(resource).map_err(|errors| failed(listed(&errors)))?;
        }
        Ok(Self { bundle })
    }

    /// Returns whether there is a message of this key.
    #[must_use]
    pub fn has(&self, key: &str) -> bool {
        self.bundle.has_message(key)
    }

    /// Returns the text of a key, or of one of its attributes.
    ///
    /// A missing key shows itself as `⟨key⟩`; the contract test keeps that from ever being seen.
    pub(super) fn text(
        &self,
        key: &str,
        attribute: Option<&str>,
        args: &[(&str, Value)],
    ) -> String {
        let message = self.bundle.get_message(key);
        let pattern = message.and_then(|it| match attribute {
            Some(name) => it.get_attribute(name).map(|it| it.value()),
            None => it.value(),
        });
        let Some(pattern) = pattern else { return format!("⟨{key}⟩") };
        let mut values = FluentArgs::new();
        for (name, value) in args {
            match value {
                Value::Text(text) => values.set(*name, text.clone()),
                Value::Count(count) => values.set(*name, *count),
            }
        }
        self.bundle.format_pattern(pattern, Some(&values), &mut Vec::new()).into_owned()
    }
}

/// Writes whole numbers with thousands in groups; fluent itself does not localise them.
fn grouped_de(value: &FluentValue, _: &IntlLangMemoizer) -> Option<String> {
    written(value, Lang::De)
}

fn grouped_en(value: &FluentValue, _: &IntlLangMemoizer) -> Option<String> {
    written(value, Lang::En)
}

fn written(value: &FluentValue, lang: Lang) -> Option<String> {
    let FluentValue::Number(number) = value else { return None };
    #[expect(clippy::cast_possible_truncation, reason = "only whole numbers are ever set")]
    let whole = number.value as i64;
    Some(super::format::whole(whole, lang))
}

fn listed<T: std::fmt::Display>(errors: &[T]) -> String {
    errors.iter().map(ToString::to_string).collect::<Vec<_>>().join("; ")
}
