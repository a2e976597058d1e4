//! What the organisations wrote in their returns, as far as it may be shown.

use super::{Progress, Sources};
use crate::finding::Arg;
use crate::privacy::Mask;
use crate::programme::{Field, FieldKind, Meaning, SectionKind};
use crate::report::block::Block;
use crate::report::table::{self, Cell, Column, ColumnKind, Table};
use crate::submission::{Row, Submission};

impl Progress<'_> {
    /// Long answers to single questions and what became of the goals, measure by measure. What is for the
    /// office and the lead office alone stands in the internal edition only, and nothing of measures that may
    /// not be named.
    pub(super) fn voices(&self) -> Option<Block> {
        let season = self.sources.season;
        let mut rows: Vec<table::Row> = Vec::new();
        for it in self.sources.disclosure().named() {
            let Some(counted) = season.counted(&it.id, season.period) else { continue };
            let mask =
                self.sources.disclosure().mask(&counted.submission, self.sources.locale.lang());
            let mut written = self.answers(&counted.submission, &mask);
            written.extend(self.goal_reasons(&counted.submission, &mask));
            for (index, (question, answer)) in written.into_iter().enumerate() {
                let number = (index == 0).then(|| Cell::from(it.id.to_string()));
                rows.push(vec![number.unwrap_or_default(), question.into(), answer.into()]);
            }
        }
        let column = |id, kind| Column::new(id, self.words.text(id), kind);
        (!rows.is_empty()).then(|| {
            Block::Table(Table {
                columns: vec![
                    column("report-number", ColumnKind::Text),
                    column("report-question", ColumnKind::Text).weighing(2),
                    column("report-answer", ColumnKind::Text).weighing(6),
                ],
                rows,
                note: Some(self.words.text("report-voices-note")),
                ..Table::default()
            })
        })
    }

    /// Long answers to single questions, with the questions.
    fn answers(&self, submission: &Submission, mask: &Mask<'_>) -> Vec<(String, String)> {
        let Sources { programme, locale, .. } = self.sources;
        let disclosure = self.sources.disclosure();
        let is_shown = |it: &Field| it.kind == FieldKind::LongText && disclosure.shows(it.privacy);
        let sections = submission.form.sections.iter().zip(&submission.sections);
        sections
            .filter(|it| it.0.kind == SectionKind::Answers)
            .flat_map(|(section, read)| {
                read.records.iter().flat_map(|it| section.fields.iter().zip(&it.slots))
            })
            .filter(|(field, _)| is_shown(field))
            .filter_map(|(field, slot)| Some((field, slot.value()?.as_text()?)))
            .filter(|(_, text)| programme.silences.of(text).is_none())
            .map(|(field, text)| {
                let label = field.label.get(locale.lang()).to_owned();
                (label, mask.text(text))
            })
            .collect()
    }

    /// The goals of which somebody says how it can be told what became of them.
    fn goal_reasons(&self, submission: &Submission, mask: &Mask<'_>) -> Vec<(String, String)> {
        let means = [Meaning::Goal, Meaning::GoalAttainment, Meaning::GoalReason];
        let rows = submission.rows(Meaning::GoalAttainment);
        let disclosure = self.sources.disclosure();
        let text = |row: Row<'_>, means| row.text(means).map(|it| mask.text(it));
        let rows = rows.filter(|row| {
            means.iter().all(|it| row.field(*it).is_some_and(|it| disclosure.shows(it.privacy)))
        });
        rows.filter_map(|row| {
            let attained =
                self.words.code(Meaning::GoalAttainment, row.code(Meaning::GoalAttainment)?);
            let args = [
                ("goal", Arg::Text(text(row, Meaning::Goal)?)),
                ("reason", Arg::Text(text(row, Meaning::GoalReason)?)),
            ];
            let question = self.words.fill("report-goal", &[("attained", Arg::Text(attained))]);
            Some((question, self.words.fill("report-goal-reason", &args)))
        })
        .collect()
    }
}
