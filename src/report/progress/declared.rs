//! The indicators that the definition has printed, chapter by chapter.

use std::cmp::Reverse;

use super::Progress;
use crate::base::Figure;
use crate::dataset::Figured;
use crate::finding::Arg;
use crate::programme::indicator::{Chapter, Source};
use crate::programme::{Indicator, SettingKey};
use crate::report::block::{Bar, Bars, Block};
use crate::report::table::{Column, ColumnKind, Row, Table};
use crate::report::value::Value;

impl Progress<'_> {
    /// The parts of each chapter: bars for every indicator that is split by codes, and one table of all others.
    pub(super) fn declared(&self) -> Vec<(&'static str, Vec<(String, Block)>)> {
        let of_chapter = |(name, chapter): (&'static str, Chapter)| {
            let own = || self.printed().filter(|it| it.chapter == Some(chapter));
            let split = own().filter(|it| it.is_split());
            let mut parts: Vec<(String, Block)> = split
                .filter_map(|it| Some((it.id.to_string(), Block::Bars(self.bars(it)?))))
                .collect();
            let rows = own().filter(|it| !it.is_split()).filter_map(|it| self.line(it));
            let table = self.lines(rows.collect());
            parts.extend(table.map(|it| (format!("{name}-indicators"), it)));
            (name, parts)
        };
        Chapter::ALL.into_iter().map(of_chapter).collect()
    }

    /// Returns the indicators that this report prints.
    fn printed(&self) -> impl Iterator<Item = &Indicator> {
        self.sources.programme.indicators.iter().filter(|it| self.words.shows(it))
    }

    /// The figures of an indicator code by code, as far as they may be shown; nothing where no form says any.
    fn bars(&self, indicator: &Indicator) -> Option<Bars> {
        let figures = self.sources.disclosure().shown(indicator)?;
        if figures.iter().all(|(it, _)| it.figure.smallest().is_none()) {
            return None;
        }
        // What is counted and has nothing to be counted was not chosen by anybody.
        let is_count = matches!(&indicator.source, Source::Records(of) if !of.operation.computes());
        let mut shown: Vec<(&Figured, Figure)> = figures
            .into_iter()
            .filter(|(it, _)| !is_count || it.figure.smallest() != Some(0))
            .collect();
        if indicator.is_largest_first {
            // By what is shown: what is suppressed would else be told by its place.
            shown.sort_by_key(|(_, figure)| Reverse(figure.smallest()));
        }
        let bars = shown.into_iter().map(|(it, figure)| Bar {
            label: self.words.code_of(indicator, it),
            value: figure.into(),
            plan: None,
            note: None,
        });
        Some(Bars::new(self.caption(indicator), bars.collect(), self.sources.locale))
    }

    /// Returns what an indicator is called in the report, and that it is without protected measures where it is.
    fn caption(&self, indicator: &Indicator) -> String {
        let caption = self.words.caption(indicator);
        if !self.sources.disclosure().leaves_out() {
            return caption;
        }
        self.words.fill("report-caption-open", &[("caption", Arg::Text(caption))])
    }

    fn line(&self, indicator: &Indicator) -> Option<Row> {
        let figures = self.sources.disclosure().shown(indicator)?;
        let value = Value::from(figures.first()?.1);
        Some(vec![self.caption(indicator).into(), value.into()])
    }

    fn lines(&self, rows: Vec<Row>) -> Option<Block> {
        let column = |id, kind| Column::new(id, self.words.text(id), kind);
        (!rows.is_empty()).then(|| {
            Block::Table(Table {
                columns: vec![
                    column("report-indicator", ColumnKind::Text).weighing(4),
                    column("report-indicator-value", ColumnKind::Figure),
                ],
                rows,
                ..Table::default()
            })
        })
    }

    /// Says which breakdowns of people are not shown, or not in full.
    pub(super) fn on_suppression(&self) -> Vec<String> {
        let mut paragraphs = Vec::new();
        let mut is_any_suppressed = false;
        for indicator in self.printed().filter(|it| it.is_breakdown()) {
            let mut figures = self.sources.disclosure().figures_of(indicator);
            if figures.all(|it| it.figure.smallest().is_none()) {
                continue;
            }
            if let Some(shown) = self.sources.disclosure().shown(indicator) {
                is_any_suppressed |= shown.iter().any(|it| it.1 == Figure::Suppressed);
            } else {
                let label = indicator.label.get(self.words.lang()).to_owned();
                let args = [("caption", Arg::Text(label))];
                paragraphs.push(self.words.fill("report-no-breakdown", &args));
            }
        }
        if is_any_suppressed {
            let below = self.sources.programme.limit(SettingKey::SmallCell);
            let args = [("below", Arg::Count(below))];
            paragraphs.push(self.words.fill("report-suppressed-note", &args));
        }
        paragraphs
    }
}
