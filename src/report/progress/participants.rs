//! People, topics and target groups.

use super::Progress;
use crate::base::Period;
use crate::dataset::{Groups, Mentions};
use crate::finding::Arg;
use crate::programme::Meaning;
use crate::report::block::{Bar, Bars, Block};

impl Progress<'_> {
    /// Bars over the rows of a matrix, with the codes' labels.
    pub(super) fn people(&self, key: &str, groups: &Groups, means: Meaning) -> Option<Block> {
        if groups.heads.iter().all(|(_, head)| head.returns == 0) {
            return None;
        }
        let bars = groups.heads.iter().map(|(code, head)| Bar {
            label: self.words.code(means, code),
            value: self.words.people(head),
        });
        let caption = self.words.text(&format!("report-participants-{key}"));
        Some(Block::Bars(Bars::new(caption, bars.collect(), self.sources.locale)))
    }

    pub(super) fn quarters(&self) -> Option<Block> {
        let quarters = &self.sources.data.by_quarter;
        if quarters.values().all(|it| it.returns == 0) {
            return None;
        }
        let bars = quarters.iter().map(|(period, head)| Bar {
            label: quarter_label(*period),
            value: self.words.people(head),
        });
        let caption = self.words.text("report-participants-quarters");
        Some(Block::Columns(Bars::new(caption, bars.collect(), self.sources.locale)))
    }

    pub(super) fn participants_note(&self) -> Option<Block> {
        let head = &self.sources.data.participants;
        if head.returns == 0 {
            return None;
        }
        let people = Arg::Count(head.counted.value);
        let args = [("people", people), ("measures", head.returns.into())];
        let mut paragraphs = vec![self.words.fill("report-participants-text", &args)];
        if head.not_collected + head.blank > 0 {
            paragraphs.push(self.words.fill(
                "report-participants-lacking",
                &[("uncollected", head.not_collected.into()), ("blank", head.blank.into())],
            ));
        }
        paragraphs.push(self.words.text("report-participants-margins"));
        Some(Block::Text(paragraphs))
    }

    pub(super) fn mentions(
        &self,
        key: &str,
        mentions: &[Mentions],
        means: Meaning,
    ) -> Option<Block> {
        if mentions.is_empty() {
            return None;
        }
        let mut sorted: Vec<&Mentions> = mentions.iter().collect();
        sorted.sort_by_key(|it| std::cmp::Reverse(it.measures.value));
        let bars = sorted.into_iter().map(|it| Bar {
            label: self.words.code(means, &it.code),
            value: it.measures.value.into(),
        });
        let caption = self.words.text(&format!("report-{key}"));
        Some(Block::Bars(Bars::new(caption, bars.collect(), self.sources.locale)))
    }
}

fn quarter_label(period: Period) -> String {
    format!("{}/{}", period.quarter(), period.year())
}
