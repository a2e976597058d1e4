//! What the office corrected in the returns from which the figures are.

use super::Progress;
use crate::base::MeasureId;
use crate::finding::Arg;
use crate::report::block::{Block, Notice, Tone};

impl Progress<'_> {
    /// How many answers were corrected, of which measures; for the office what they were, and why.
    pub(super) fn corrections(&self) -> Option<Block> {
        let season = self.sources.season;
        let made = &self.sources.data.coverage.corrections;
        if made.is_empty() {
            return None;
        }
        let items = if self.words.is_internal() {
            made.iter().filter_map(|it| self.correction(*it)).collect()
        } else {
            let mut measures: Vec<&MeasureId> =
                made.iter().map(|it| &season.register.corrections[*it].measure).collect();
            measures.sort();
            measures.dedup();
            vec![self.words.enumerated(measures)]
        };
        Some(Block::Notice(Notice {
            tone: Tone::Attention,
            lead: self.words.fill("report-corrections", &[("answers", made.len().into())]),
            text: self.words.text("report-corrections-text"),
            items,
        }))
    }

    fn correction(&self, index: usize) -> Option<String> {
        let season = self.sources.season;
        let it = &season.register.corrections[index];
        let answer = season.corrected(index)?.answer.as_ref()?;
        let args = [
            ("measure", Arg::from(&it.measure)),
            ("period", Arg::Period(it.period)),
            ("field", Arg::from(&answer.field)),
            ("old", answer.old.clone()),
            ("new", answer.new.clone()),
            ("reason", Arg::Text(it.reason.clone())),
            ("by", Arg::Text(it.by.clone())),
            ("date", Arg::Date(it.on)),
        ];
        Some(self.words.fill("report-correction", &args))
    }
}
