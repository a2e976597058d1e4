//! What differs from an earlier edition of the report.

use super::Progress;
use crate::report::block::{Block, Notice, Tone};
use crate::report::differences::Differences;

impl Progress<'_> {
    /// How many figures differ and why, and which; nothing in the first edition.
    pub(super) fn changes(&self) -> [(&'static str, Option<Block>); 2] {
        let differences = Differences::of(self.sources, self.words);
        let notice = differences.as_ref().map(|it| {
            let mut items = it.sentences();
            items.extend(it.withheld());
            let tone = if it.count() == 0 { Tone::Neutral } else { Tone::Attention };
            Block::Notice(Notice { tone, lead: it.lead(), text: String::new(), items })
        });
        let figures = differences.filter(|it| it.count() > 0);
        [("changes", notice), ("changed-figures", figures.map(|it| Block::Table(it.table())))]
    }
}
