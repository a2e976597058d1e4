//! People, topics and target groups.

use super::Progress;
use crate::base::Period;
use crate::dataset::{self, Mentions};
use crate::finding::Arg;
use crate::programme::Meaning;
use crate::report::block::{Bar, Bars, Block};
use crate::report::table::Value;

impl Progress<'_> {
    /// Bars over the rows of a matrix, with the codes' labels.
    pub(super) fn people(
        &self,
        key: &str,
        counts: &[(std::sync::Arc<str>, dataset::Head)],
        means: Meaning,
    ) -> Option<Block> {
        if counts.iter().all(|(_, head)| head.returns == 0) {
            return None;
        }
        let bars = counts
            .iter()
            .map(|(code, head)| match self.words.people(head) {
                Value::Count(people) => Bar {
                    label: self.words.code(means, code),
                    value: Some(people),
                    text: self.sources.locale.count(people),
                },
                _ => Bar {
                    label: self.words.code(means, code),
                    value: None,
                    text: self.words.text("report-not-collected-short"),
                },
            })
            .collect();
        let caption = self.words.text(&format!("report-participants-{key}"));
        Some(Block::Bars(Bars::new(caption, bars)))
    }

    pub(super) fn quarters(&self) -> Option<Block> {
        let quarters = &self.sources.data.by_quarter;
        if quarters.values().all(|it| it.returns == 0) {
            return None;
        }
        let bars = quarters
            .iter()
            .map(|(period, head)| {
                let value = match self.words.people(head) {
                    Value::Count(people) => Some(people),
                    _ => None,
                };
                let text = value.map_or_else(
                    || self.words.text("report-not-collected-short"),
                    |it| self.sources.locale.count(it),
                );
                Bar { label: quarter_label(*period), value, text }
            })
            .collect();
        Some(Block::Columns(Bars::new(self.words.text("report-participants-quarters"), bars)))
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
        let mut bars: Vec<Bar> = mentions
            .iter()
            .map(|it| Bar {
                label: self.words.code(means, &it.code),
                value: Some(it.measures.value),
                text: self.sources.locale.count(it.measures.value),
            })
            .collect();
        bars.sort_by_key(|it| std::cmp::Reverse(it.value));
        Some(Block::Bars(Bars::new(self.words.text(&format!("report-{key}")), bars)))
    }
}

fn quarter_label(period: Period) -> String {
    format!("{}/{}", period.quarter(), period.year())
}
