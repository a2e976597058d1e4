//! A text in both languages of the product.

use std::fmt;
use std::sync::Arc;

use serde::Serialize;

use super::text;

/// The languages of the product.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Default, Serialize)]
#[serde(rename_all = "lowercase")]
pub enum Lang {
    /// German, the first language.
    #[default]
    De,
    /// English.
    En,
}

impl Lang {
    /// All languages, German first.
    pub const ALL: [Lang; 2] = [Lang::De, Lang::En];

    /// Returns the language of a two-letter code.
    #[must_use]
    pub fn of(code: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|it| it.code() == code)
    }

    /// Returns the other language.
    #[must_use]
    pub const fn other(self) -> Self {
        match self {
            Self::De => Self::En,
            Self::En => Self::De,
        }
    }

    /// Returns the language's two-letter code.
    #[must_use]
    pub const fn code(self) -> &'static str {
        match self {
            Self::De => "de",
            Self::En => "en",
        }
    }
}

impl fmt::Display for Lang {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.code())
    }
}

/// A text that the definition gives in both languages.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Serialize)]
pub struct Label {
    de: Arc<str>,
    en: Arc<str>,
    /// Both wordings as keys for comparison, made once: labels are compared with every cell.
    #[serde(skip)]
    keys: [Arc<str>; 2],
    /// The keys of what it was called before.
    #[serde(skip)]
    former: Vec<Arc<str>>,
}

impl Label {
    /// Returns the label with these two wordings.
    #[must_use]
    pub fn new(de: &str, en: &str) -> Self {
        Self {
            de: de.into(),
            en: en.into(),
            keys: [de, en].map(|it| text::key(it).into()),
            former: Vec::new(),
        }
    }

    /// Returns the label whose wording is the same in both languages, such as a name.
    #[must_use]
    pub fn same(text: &str) -> Self {
        Self::new(text, text)
    }

    /// Returns the label as one that is found by what it was called before, too.
    #[must_use]
    pub fn formerly(mut self, former: &Self) -> Self {
        self.former.extend(former.keys.iter().cloned());
        self
    }

    /// Returns the label behind that of the whole of which it is a part.
    #[must_use]
    pub fn under(&self, whole: &Self) -> Self {
        let [de, en] = Lang::ALL.map(|it| format!("{}: {}", whole.get(it), self.get(it)));
        Self::new(&de, &en)
    }

    /// Returns the wording in a language.
    #[must_use]
    pub fn get(&self, lang: Lang) -> &str {
        match lang {
            Lang::De => &self.de,
            Lang::En => &self.en,
        }
    }

    /// Returns whether `text` is the label in either language, ornaments and case aside.
    #[must_use]
    pub fn matches(&self, text: &str) -> bool {
        self.has_key(&text::key(text))
    }

    /// Returns the language in which a text of which this is the key is the label; nothing when it is
    /// the label in both or in none.
    #[must_use]
    pub fn language_of(&self, key: &str) -> Option<Lang> {
        let [de, en] = &self.keys;
        match (**de == *key, **en == *key) {
            (true, false) => Some(Lang::De),
            (false, true) => Some(Lang::En),
            _ => None,
        }
    }

    /// Returns the keys of both wordings.
    pub fn keys(&self) -> impl Iterator<Item = &str> {
        self.keys.iter().map(|it| &**it)
    }

    /// Returns whether a text of which this is the key is the label in either language.
    #[must_use]
    pub fn has_key(&self, key: &str) -> bool {
        !key.is_empty() && self.keys.iter().chain(&self.former).any(|it| **it == *key)
    }
}
