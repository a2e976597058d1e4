//! How many people came, quarter by quarter, and what their number says.

use super::Progress;
use crate::base::Period;
use crate::finding::Arg;
use crate::report::block::{Bar, Bars, Block};

impl Progress<'_> {
    pub(super) fn quarters(&self) -> Option<Block> {
        let quarters = &self.sources.data.by_quarter;
        if quarters.values().all(|it| it.people.is_silent()) {
            return None;
        }
        let is_complete = quarters.values().all(|it| it.included == it.expected);
        let bars = quarters.iter().map(|(period, it)| Bar {
            label: quarter_label(*period),
            value: self.words.reported_people(&it.people),
            plan: None,
            // Quarters of different completeness are no trend.
            note: (!is_complete).then(|| {
                let args = [("included", it.included.into()), ("expected", it.expected.into())];
                self.words.fill("report-included-of-expected", &args)
            }),
        });
        let key = if is_complete {
            "report-participants-quarters"
        } else {
            "report-participants-quarters-incomplete"
        };
        let bars = Bars::new(self.words.text(key), bars.collect(), self.sources.locale);
        Some(Block::Columns(bars))
    }

    pub(super) fn participants_note(&self) -> Option<Block> {
        let head = &self.sources.data.participants;
        if head.returns == 0 {
            return None;
        }
        let people = Arg::Count(head.counted.value);
        let args = [("people", people), ("measures", head.returns.into())];
        let mut paragraphs = vec![self.words.fill("report-participants-text", &args)];
        let lacking = [
            ("report-participants-uncollected", head.not_collected),
            ("report-participants-blank", head.blank),
        ];
        for (key, measures) in lacking.into_iter().filter(|it| it.1 > 0) {
            paragraphs.push(self.words.fill(key, &[("measures", measures.into())]));
        }
        paragraphs.push(self.words.text("report-participants-margins"));
        paragraphs.extend(self.on_suppression());
        Some(Block::Text(paragraphs))
    }
}

fn quarter_label(period: Period) -> String {
    format!("{}/{}", period.quarter(), period.year())
}
