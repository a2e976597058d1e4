//! The coordinator's handbook as a value: passages of words, read from its Markdown.

use std::collections::BTreeMap;

use pulldown_cmark::{CodeBlockKind, Event, Options, Parser, Tag, TagEnd};
use serde::Serialize;

use crate::base::NaiveDate;

/// The handbook.
#[derive(Debug)]
pub struct Handbook {
    /// What it says.
    pub passages: Vec<Passage>,
    /// Its pictures, by the paths under which it shows them.
    pub pictures: BTreeMap<String, &'static [u8]>,
    /// The day on which it is written.
    pub day: NaiveDate,
}

impl Handbook {
    /// Returns its title: the words of its first heading.
    #[must_use]
    pub fn title(&self) -> String {
        let words = self.passages.iter().find_map(|it| match it {
            Passage::Heading { level: 1, words } => Some(words),
            _ => None,
        });
        words.into_iter().flatten().map(|it| it.text.as_str()).collect()
    }
}

/// A passage of the handbook.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[serde(tag = "kind", rename_all = "kebab-case")]
pub enum Passage {
    /// A heading; the first level is the title.
    Heading {
        /// From one on.
        level: usize,
        /// What it says.
        words: Vec<Word>,
    },
    /// A paragraph.
    Paragraph {
        /// What it says.
        words: Vec<Word>,
    },
    /// A list.
    List {
        /// Whether the items have numbers.
        numbered: bool,
        /// Its items.
        items: Vec<Vec<Word>>,
    },
    /// What is typed or shown, line by line.
    Code {
        /// What kind of text it is; empty where nothing is said.
        language: String,
        /// The lines.
        text: String,
    },
    /// A table.
    Table {
        /// The heads of its columns.
        head: Vec<Vec<Word>>,
        /// Its rows.
        rows: Vec<Vec<Vec<Word>>>,
    },
    /// A picture.
    Picture {
        /// Where it lies, from the handbook.
        path: String,
        /// What can be seen on it, for those who cannot see it.
        alt: String,
    },
}

/// Words of one look.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Word {
    /// What they say.
    pub text: String,
    /// How they look.
    pub look: Look,
}

/// How words look.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize)]
#[serde(rename_all = "kebab-case")]
pub enum Look {
    /// Like all others.
    Plain,
    /// Set apart.
    Emphasis,
    /// To be seen first.
    Strong,
    /// As it is typed, or as a file is called.
    Code,
}

/// Reads the passages of a handbook. Comments are left out; what else the handbook does not need (lists in lists,
/// quotations, footnotes) is read as if it were not marked.
#[must_use]
pub fn passages(markdown: &str) -> Vec<Passage> {
    let mut reader = Reader::default();
    for event in Parser::new_ext(markdown, Options::ENABLE_TABLES) {
        reader.take(event);
    }
    reader.passages
}

/// What was read so far, and what is not complete yet.
#[derive(Default)]
struct Reader {
    passages: Vec<Passage>,
    words: Vec<Word>,
    looks: Vec<Look>,
    code: Option<(String, String)>,
    items: Option<Vec<Vec<Word>>>,
    cells: Vec<Vec<Word>>,
    head: Vec<Vec<Word>>,
    rows: Vec<Vec<Vec<Word>>>,
    numbered: bool,
    picture: String,
}

impl Reader {
    fn take(&mut self, event: Event<'_>) {
        match event {
            Event::Start(tag) => self.start(tag),
            Event::End(tag) => self.end(tag),
            Event::Text(text) => match &mut self.code {
                Some((_, code)) => code.push_str(&text),
                None => self.say(&text, None),
            },
            Event::Code(text) => self.say(&text, Some(Look::Code)),
            Event::SoftBreak | Event::HardBreak => self.say(" ", None),
            _ => {}
        }
    }

    fn say(&mut self, text: &str, look: Option<Look>) {
        let look = look.or_else(|| self.looks.last().copied()).unwrap_or(Look::Plain);
        self.words.push(Word { text: text.to_owned(), look });
    }

    fn start(&mut self, tag: Tag<'_>) {
        match tag {
            Tag::Emphasis => self.looks.push(Look::Emphasis),
            Tag::Strong => self.looks.push(Look::Strong),
            Tag::CodeBlock(kind) => {
                let language = match kind {
                    CodeBlockKind::Fenced(language) => language.into_string(),
                    CodeBlockKind::Indented => String::new(),
                };
                self.code = Some((language, String::new()));
            }
            Tag::List(first) => {
                self.numbered = first.is_some();
                self.items = Some(Vec::new());
            }
            Tag::Image { dest_url, .. } => self.picture = dest_url.into_string(),
            _ => {}
        }
    }

    fn end(&mut self, tag: TagEnd) {
        let passage = match tag {
            TagEnd::Emphasis | TagEnd::Strong => {
                self.looks.pop();
                return;
            }
            TagEnd::Heading(level) => {
                Passage::Heading { level: level as usize, words: std::mem::take(&mut self.words) }
            }
            // The paragraph of an item ends with the item.
            TagEnd::Paragraph if self.items.is_none() && !self.words.is_empty() => {
                Passage::Paragraph { words: std::mem::take(&mut self.words) }
            }
            TagEnd::Item => {
                let words = std::mem::take(&mut self.words);
                self.items.get_or_insert_default().push(words);
                return;
            }
            TagEnd::List(_) => Passage::List {
                numbered: self.numbered,
                items: self.items.take().unwrap_or_default(),
            },
            TagEnd::CodeBlock => {
                let Some((language, text)) = self.code.take() else { return };
                Passage::Code { language, text: text.trim_end().to_owned() }
            }
            TagEnd::TableCell => {
                self.cells.push(std::mem::take(&mut self.words));
                return;
            }
            TagEnd::TableHead => {
                self.head = std::mem::take(&mut self.cells);
                return;
            }
            TagEnd::TableRow => {
                self.rows.push(std::mem::take(&mut self.cells));
                return;
            }
            TagEnd::Table => Passage::Table {
                head: std::mem::take(&mut self.head),
                rows: std::mem::take(&mut self.rows),
            },
            TagEnd::Image => Passage::Picture {
                path: std::mem::take(&mut self.picture),
                alt: self.words.drain(..).map(|it| it.text).collect(),
            },
            _ => return,
        };
        self.passages.push(passage);
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn plain(text: &str) -> Word {
        Word { text: text.to_owned(), look: Look::Plain }
    }

    #[test]
    fn words_keep_their_look_and_comments_are_left_out() {
        let read = passages("<!-- Tag: x -->\n## Der *neue* `masswerk`\n\nEin **Satz**\nweiter.\n");
        let word = |text: &str, look| Word { text: text.to_owned(), look };
        assert_eq!(
            read,
            [
                Passage::Heading {
                    level: 2,
                    words: vec![
                        plain("Der "),
                        word("neue", Look::Emphasis),
                        plain(" "),
                        word("masswerk", Look::Code),
                    ],
                },
                Passage::Paragraph {
                    words: vec![
                        plain("Ein "),
                        word("Satz", Look::Strong),
                        plain(" "),
                        plain("weiter."),
                    ],
                },
            ]
        );
    }

    #[test]
    fn lists_tables_code_and_pictures_are_told_apart() {
        let read = passages(
            "1. eins\n2. zwei\n\n- drei\n\n```sh\nmasswerk\n```\n\n| A | B |\n|---|---|\n| 1 | 2 |\n\n![Ein Bild](b.png)\n",
        );
        let list = |numbered, items: &[&str]| Passage::List {
            numbered,
            items: items.iter().map(|it| vec![plain(it)]).collect(),
        };
        assert_eq!(
            read,
            [
                list(true, &["eins", "zwei"]),
                list(false, &["drei"]),
                Passage::Code { language: "sh".to_owned(), text: "masswerk".to_owned() },
                Passage::Table {
                    head: vec![vec![plain("A")], vec![plain("B")]],
                    rows: vec![vec![vec![plain("1")], vec![plain("2")]]],
                },
                Passage::Picture { path: "b.png".to_owned(), alt: "Ein Bild".to_owned() },
            ]
        );
    }
}
