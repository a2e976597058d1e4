//! People, topics and target groups.

use super::Progress;
use crate::base::Period;
use crate::dataset::{Groups, Mentions};
use crate::finding::Arg;
use crate::programme::{Meaning, SettingKey};
use crate::report::block::{Bar, Bars, Block};
use crate::report::table::Value;

impl Progress<'_> {
    /// People by an attribute: the parts of the report, each with its figures and what they mean.
    const fn breakdowns(&self) -> [(&'static str, &Groups, Meaning); 2] {
        let data = self.sources.data;
        [
            ("participants-age", &data.by_age, Meaning::ParticipantsByAge),
            ("participants-gender", &data.by_gender, Meaning::ParticipantsByGender),
        ]
    }

    /// Bars over the rows of a matrix, with the codes' labels, as far as they may be shown.
    pub(super) fn people(&self) -> Vec<(&'static str, Block)> {
        let disclosure = self.sources.disclosure();
        let part = |(id, groups, means): (&'static str, &Groups, Meaning)| {
            let suppressed = disclosure.suppressed(groups).filter(|_| is_stated(groups))?;
            let bars = groups.heads.iter().zip(suppressed).map(|((code, head), suppressed)| Bar {
                label: self.words.code(means, code),
                value: if suppressed { Value::Suppressed } else { self.words.people(head) },
                plan: None,
                note: None,
            });
            let caption = self.words.of_period(&format!("report-{id}"));
            Some((id, Block::Bars(Bars::new(caption, bars.collect(), self.sources.locale))))
        };
        self.breakdowns().into_iter().filter_map(part).collect()
    }

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
        let disclosure = self.sources.disclosure();
        let stated = self.breakdowns().into_iter().filter(|it| is_stated(it.1));
        let seen: Vec<_> =
            stated.map(|(id, groups, _)| (id, disclosure.suppressed(groups))).collect();
        for (id, _) in seen.iter().filter(|it| it.1.is_none()) {
            let caption = Arg::Text(self.words.text(&format!("report-{id}")));
            paragraphs.push(self.words.fill("report-no-breakdown", &[("caption", caption)]));
        }
        if seen.iter().filter_map(|it| it.1.as_ref()).any(|it| it.contains(&true)) {
            let below = Arg::Count(self.sources.programme.limit(SettingKey::SmallCell));
            paragraphs.push(self.words.fill("report-suppressed-note", &[("below", below)]));
        }
        Some(Block::Text(paragraphs))
    }

    /// How many measures chose each code, the most frequent first.
    pub(super) fn mentions(
        &self,
        key: &str,
        mentions: &[Mentions],
        means: Meaning,
    ) -> Option<Block> {
        let mut sorted: Vec<&Mentions> = mentions.iter().collect();
        sorted.sort_by_key(|it| std::cmp::Reverse(it.measures.value));
        self.chosen(key, &sorted, means)
    }

    /// How many goals are attained, from fully to not yet.
    pub(super) fn goals(&self) -> Option<Block> {
        let goals: Vec<&Mentions> = self.sources.data.goals.iter().collect();
        self.chosen("goals", &goals, Meaning::GoalAttainment)
    }

    fn chosen(&self, key: &str, mentions: &[&Mentions], means: Meaning) -> Option<Block> {
        let bars = mentions.iter().map(|it| Bar {
            label: self.words.code(means, &it.code),
            value: it.measures.value.into(),
            plan: None,
            note: None,
        });
        let caption = self.words.of_period(&format!("report-{key}"));
        let bars = Bars::new(caption, bars.collect(), self.sources.locale);
        (!mentions.is_empty()).then_some(Block::Bars(bars))
    }
}

/// Returns whether any return says something of the groups.
fn is_stated(groups: &Groups) -> bool {
    groups.heads.iter().any(|(_, head)| head.returns > 0)
}

fn quarter_label(period: Period) -> String {
    format!("{}/{}", period.quarter(), period.year())
}
