//! A text as it is written in a definition: in every language, or once.

use std::fmt;

use serde::de::value::MapAccessDeserializer;
use serde::de::{Deserializer, MapAccess, Visitor};
use serde::{Deserialize, de};

/// A text in every language of the product. Written without braces, it is the German one.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct TextFile {
    /// The German wording.
    pub de: Option<String>,
    /// The English wording.
    pub en: Option<String>,
}

/// Its languages by name.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Wordings {
    de: Option<String>,
    en: Option<String>,
}

struct Written;

impl<'de> Visitor<'de> for Written {
    type Value = TextFile;

    fn expecting(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        out.write_str("a text")
    }

    fn visit_str<E: de::Error>(self, text: &str) -> Result<TextFile, E> {
        Ok(TextFile { de: Some(text.to_owned()), en: None })
    }

    fn visit_map<A: MapAccess<'de>>(self, map: A) -> Result<TextFile, A::Error> {
        let Wordings { de, en } = Wordings::deserialize(MapAccessDeserializer::new(map))?;
        Ok(TextFile { de, en })
    }
}

impl<'de> Deserialize<'de> for TextFile {
    fn deserialize<D: Deserializer<'de>>(from: D) -> Result<Self, D::Error> {
        from.deserialize_any(Written)
    }
}
