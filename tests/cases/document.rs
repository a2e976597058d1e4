//! A document with cases: headings, prose, fenced blocks.

/// A fenced block.
#[derive(Debug, Clone)]
pub(crate) struct Block {
    /// The words after the fence; the first says what the block is.
    pub(super) words: Vec<String>,
    /// What stands in it.
    pub(super) text: String,
}

impl Block {
    /// Returns what the block is.
    pub(super) fn kind(&self) -> &str {
        self.words.first().map_or("", String::as_str)
    }

    /// Returns the word at a place after the kind.
    ///
    /// # Panics
    ///
    /// When the block has no such word.
    pub(super) fn word(&self, index: usize) -> &str {
        self.words.get(index).unwrap_or_else(|| panic!("{:?} lacks a word", self.words))
    }

    /// Returns whether one of the words is this.
    pub(super) fn says(&self, word: &str) -> bool {
        self.words.iter().any(|it| it == word)
    }
}

/// A case: what is sent, and what is found in it.
#[derive(Debug)]
pub(crate) struct Case {
    /// Its heading.
    pub(super) title: String,
    /// What is sent and set.
    pub(super) blocks: Vec<Block>,
    /// What is found, a line each.
    pub(super) expected: Vec<String>,
    /// The lines of the document, from zero, between the fences of what is found.
    lines: std::ops::Range<usize>,
}

/// A document with its cases.
#[derive(Debug)]
pub(crate) struct Document {
    text: String,
    pub(crate) cases: Vec<Case>,
}

impl Document {
    /// Reads a document; without headings of the second order it is a single case.
    ///
    /// Blocks before the first such heading belong to all cases.
    ///
    /// # Panics
    ///
    /// When a case does not say exactly once what is found.
    pub(crate) fn parse(name: &str, text: &str) -> Self {
        let mut titles = vec![name.to_owned()];
        let mut blocks: Vec<Vec<(Block, usize)>> = vec![Vec::new()];
        let mut open: Option<(Block, usize)> = None;
        for (index, line) in text.lines().enumerate() {
            match &mut open {
                Some(_) if line == "```" => {
                    let closed = open.take();
                    blocks.last_mut().expect("never empty").extend(closed);
                }
                Some((block, _)) => {
                    block.text.push_str(line);
                    block.text.push('\n');
                }
                None => {
                    if let Some(info) = line.strip_prefix("```") {
                        let words = info.split_whitespace().map(str::to_owned).collect();
                        open = Some((Block { words, text: String::new() }, index + 1));
                    } else if let Some(title) = line.strip_prefix("## ") {
                        titles.push(title.to_owned());
                        blocks.push(Vec::new());
                    }
                }
            }
        }
        assert!(open.is_none(), "{name}: a fence is not closed");
        let shared = if blocks.len() > 1 { blocks.remove(0) } else { Vec::new() };
        if titles.len() > 1 {
            titles.remove(0);
        }
        let cases = titles.into_iter().zip(blocks).map(|(title, own)| {
            let all = shared.iter().cloned().chain(own);
            let (found, sent): (Vec<_>, Vec<_>) = all.partition(|it| it.0.kind() == "findings");
            let [(found, start)] = &found[..] else {
                panic!("{name}, {title}: a case says exactly once what is found")
            };
            let expected: Vec<String> = found.text.lines().map(str::to_owned).collect();
            let lines = *start..*start + expected.len();
            let expected = expected.into_iter().filter(|it| !it.is_empty()).collect();
            Case { title, blocks: sent.into_iter().map(|it| it.0).collect(), expected, lines }
        });
        Self { text: text.to_owned(), cases: cases.collect() }
    }

    /// Returns the document as it would pass: with what was found in each of its cases.
    pub(super) fn with_findings(&self, found: &[Vec<String>]) -> String {
        let mut lines: Vec<&str> = self.text.lines().collect();
        // From the end, so that the lines before keep their numbers.
        for (case, found) in self.cases.iter().zip(found).rev() {
            lines.splice(case.lines.clone(), found.iter().map(String::as_str));
        }
        let mut text = lines.join("\n");
        text.push('\n');
        text
    }
}
