//! The progress report (*Sachstandsbericht*) that the committee reads each quarter.

mod attainment;
mod changes;
mod corrections;
mod declared;
mod finances;
mod highlights;
mod measures;
mod outlook;
mod participants;
mod voices;

use std::collections::BTreeMap;

use super::block::{Block, KeyFigure, Notice, Tone};
use super::figures::printed;
use super::head::page_labels;
use super::labels::Labels;
use super::tables::Tables;
use super::value::Value;
use super::{Head, Report, Sources};
use crate::base::{MeasureId, Money};
use crate::dataset::{self, Order, Reason};
use crate::finding::{Arg, Finding, Waiver};
use crate::season::Sender;

/// The sheet of the workbook in which the figures of each part are found again, and their identifiers. Those that
/// share a line have no room to say so; theirs are on sheets that are called like them.
const TRACES: [(&str, &str, &str); 5] = [
    ("funds-chart", "funds", "fund/*"),
    ("funds", "funds", "fund/*"),
    ("cost-kinds", "costs", "cost/*"),
    ("measures", "measures", "measure/*"),
    ("missing", "findings", ""),
];

/// Composes the report of the season's period.
#[must_use]
pub fn compose(sources: &Sources<'_>) -> Report {
    let words = Labels::new(sources);
    let tables = Tables::new(sources, &words);
    let progress = Progress { sources, words: &words, tables };
    let parts = [
        ("highlights", progress.highlights()),
        ("key-figures", progress.key_figures()),
        ("coverage", progress.coverage()),
        ("funds", progress.funds()),
        ("balance", Block::Table(progress.tables.balance())),
        ("measures", progress.measures()),
        ("deadlines", progress.deadlines()),
        ("method", progress.method()),
    ];
    let optional = [
        ("provisional", progress.provisional()),
        ("corrections", progress.corrections()),
        ("funds-chart", progress.funds_chart()),
        ("bridge", progress.tables.bridge().map(Block::Table)),
        ("cost-kinds", progress.cost_kinds()),
        ("participants-quarters", progress.quarters()),
        ("participants-note", progress.participants_note()),
        ("spent-of-awarded", progress.spent_of_awarded()),
        ("people-of-planned", progress.people_of_planned()),
        ("fields-of-action", progress.fields_of_action()),
        ("voices", progress.voices()),
        ("missing", progress.missing()),
        ("office", progress.office()),
    ];
    let optional = optional.into_iter().chain(progress.changes());
    let optional = optional.filter_map(|(id, block)| Some((id, block?)));
    let mut parts: BTreeMap<String, Block> =
        parts.into_iter().chain(optional).map(|(id, block)| (id.to_owned(), block)).collect();
    let mut chapters = BTreeMap::new();
    for (chapter, declared) in progress.declared() {
        chapters.insert(chapter, declared.iter().map(|it| it.0.clone()).collect());
        parts.extend(declared);
    }
    let headings = [
        "summary",
        "finances",
        "measures",
        "missing",
        "participants",
        "contents",
        "voices",
        "deadlines",
        "office",
        "changes",
        "method",
    ];
    Report {
        kind: "sachstandsbericht",
        audience: sources.audience,
        head: Head::of(sources, &words, words.text("report-progress-title"), progress.facts()),
        has_cover: true,
        headings: headings
            .into_iter()
            .map(|it| (it.to_owned(), words.text(&format!("report-heading-{it}"))))
            .collect(),
        labels: page_labels(&words),
        traces: TRACES
            .into_iter()
            .map(|(part, sheet, ids)| {
                let name = words.text(&format!("workbook-sheet-{sheet}"));
                let args = [("sheet", Arg::Text(name)), ("ids", Arg::Text(ids.to_owned()))];
                let key = if ids.is_empty() { "report-trace" } else { "report-trace-ids" };
                (part, words.fill(key, &args))
            })
            .collect(),
        parts,
        chapters,
        edition: sources.revision.number,
        figures: printed(sources),
    }
}

struct Progress<'a> {
    sources: &'a Sources<'a>,
    words: &'a Labels<'a>,
    tables: Tables<'a>,
}

impl Progress<'_> {
    /// Returns what the cover says of the report: label and text.
    fn facts(&self) -> Vec<(String, String)> {
        let Sources { partnership, season, data, locale, .. } = self.sources;
        let days = locale.days(season.period.first_day(), season.period.last_day());
        let facts = [
            ("report-fact-region", partnership.region.clone()),
            ("report-fact-period", Some(days)),
            ("report-as-of", Some(locale.date(data.as_of))),
            ("report-fact-edition", Some(self.words.edition())),
            ("report-fact-audience", Some(self.words.audience())),
            ("report-fact-lead-office", Some(partnership.lead_office.clone())),
            ("report-fact-coordination-office", Some(partnership.coordination_office.clone())),
            ("report-fact-contact", Some(partnership.contact.clone())),
        ];
        facts.into_iter().filter_map(|(key, text)| Some((self.words.text(key), text?))).collect()
    }

    fn key_figures(&self) -> Block {
        let Sources { data, locale, .. } = self.sources;
        let sum = &data.fund_totals;
        let figure = |key: &str, value: Value, note: String| KeyFigure {
            label: self.words.text(key),
            value,
            note,
        };
        let note = |key: &str, share: Option<i64>| {
            share.map_or_else(String::new, |it| {
                self.words.fill(key, &[("share", Arg::Text(locale.percent(it)))])
            })
        };
        let of_budget = |it: Money| {
            self.words.fill("report-of-budget", &[("budget", Arg::Text(locale.euros(it)))])
        };
        let people = &data.participants;
        Block::KeyFigures(vec![
            figure(
                "report-awarded",
                sum.awarded.into(),
                note("report-share-of-budget", sum.awarded_share),
            ),
            figure(
                "report-spent-to-date",
                sum.spent.map_or(Value::NoReturn, Value::Money),
                self.spent_note(note("report-share-of-awarded", sum.spent_share)),
            ),
            figure("report-free", sum.free.into(), sum.budget.map_or_else(String::new, of_budget)),
            figure(
                "report-participants-period",
                self.words.reported_people(people),
                self.people_note(people),
            ),
        ])
    }

    /// Says of how many returns a figure is, where some are missing.
    fn of_returns(&self, included: usize, expected: usize) -> Option<String> {
        let args = [("included", included.into()), ("expected", expected.into())];
        (included < expected).then(|| self.words.fill("report-of-returns", &args))
    }

    /// Says of how many returns since January it is what was spent.
    fn spent_note(&self, share: String) -> String {
        let coverage = &self.sources.data.coverage;
        let lacking = self.of_returns(coverage.included_to_date, coverage.expected_to_date);
        let notes = [share].into_iter().filter(|it| !it.is_empty()).chain(lacking);
        notes.collect::<Vec<_>>().join("; ")
    }

    /// Says of how many returns a number of people is, and why it is not in others.
    fn people_lacking(
        &self,
        head: &dataset::Head,
        included: usize,
        expected: usize,
    ) -> Vec<String> {
        let mut notes: Vec<String> = self.of_returns(included, expected).into_iter().collect();
        if head.not_collected > 0 {
            notes.push(
                self.words
                    .fill("report-note-not-collected", &[("returns", head.not_collected.into())]),
            );
        }
        if head.blank > 0 {
            notes.push(self.words.fill("report-note-blank", &[("returns", head.blank.into())]));
        }
        notes
    }

    /// Says of how many returns the people of the period are, or at how many events they were.
    fn people_note(&self, head: &dataset::Head) -> String {
        let coverage = &self.sources.data.coverage;
        let mut notes = self.people_lacking(head, coverage.included, coverage.expected);
        if notes.is_empty() && head.returns > 0 {
            notes.push(
                self.words
                    .fill("report-note-events", &[("events", self.sources.data.events.into())]),
            );
        }
        notes.join("; ")
    }

    fn coverage(&self) -> Block {
        let coverage = &self.sources.data.coverage;
        let is_complete = coverage.included == coverage.expected;
        let lead = self.words.covered();
        let mut items = self.excluded_by_reason();
        items.extend(self.also_sent_back());
        items.extend(coverage.office.iter().map(|it| {
            let args = [
                ("sender", Arg::Text(self.words.text("report-sender-office"))),
                ("reason", self.words.reason(it).into()),
            ];
            self.words.fill("report-office-excluded", &args)
        }));
        items.extend(self.unassigned());
        let tone = if is_complete && items.is_empty() { Tone::Good } else { Tone::Attention };
        let text = if items.is_empty() {
            String::new()
        } else {
            self.words.text("report-coverage-lacking")
        };
        Block::Notice(Notice { tone, lead, text, items })
    }

    /// Names the measures whose return does not count, reason by reason.
    fn excluded_by_reason(&self) -> Vec<String> {
        let is_internal = self.words.is_internal();
        let key = |reason: &Reason| match reason {
            Reason::Missing => "report-excluded-missing",
            _ if !is_internal => "report-excluded-in-question",
            Reason::SentBack { .. } => "report-excluded-sent-back",
            Reason::Unclear => "report-excluded-unclear",
        };
        let mut groups: Vec<(&str, Vec<&MeasureId>)> = Vec::new();
        for (id, reason) in &self.sources.data.coverage.excluded {
            match groups.iter_mut().find(|it| it.0 == key(reason)) {
                Some((_, measures)) => measures.push(id),
                None => groups.push((key(reason), vec![id])),
            }
        }
        let sentence = |(key, measures): (&str, Vec<&MeasureId>)| {
            self.words.fill(key, &[("measures", Arg::Text(self.words.enumerated(measures)))])
        };
        groups.into_iter().map(sentence).collect()
    }

    /// Names the senders of whom one return counts, while a later one does not, or one that may be later.
    fn also_sent_back(&self) -> Vec<String> {
        let key = if self.words.is_internal() {
            "report-also-sent-back"
        } else {
            "report-also-in-question"
        };
        let name = |sender: &Sender| match sender {
            Sender::Measure(id) => self.words.enumerated([id]),
            Sender::Office => self.words.text("report-sender-office"),
        };
        let senders = self.sources.data.coverage.also_sent_back.iter();
        let args = |(sender, order): &(Sender, Order)| {
            [("sender", Arg::Text(name(sender))), ("order", order.name().into())]
        };
        senders.map(|it| self.words.fill(key, &args(it))).collect()
    }

    /// Says which files belong to no measure; their names may name people, so that others than the
    /// office learn how many they are.
    fn unassigned(&self) -> Vec<String> {
        let files = &self.sources.data.coverage.unassigned;
        if files.is_empty() {
            Vec::new()
        } else if self.words.is_internal() {
            let named = |it: &String| {
                self.words.fill("report-unassigned", &[("file", Arg::Text(it.clone()))])
            };
            files.iter().map(named).collect()
        } else {
            vec![self.words.fill("report-unassigned-count", &[("files", files.len().into())])]
        }
    }

    fn provisional(&self) -> Option<Block> {
        let measures = &self.sources.data.coverage.provisional;
        if measures.is_empty() {
            return None;
        }
        // What was let pass, why and by whom stays between the office and the lead office.
        let items = if self.words.is_internal() {
            self.waivers(measures)
        } else {
            vec![self.words.enumerated(measures)]
        };
        Some(Block::Notice(Notice {
            tone: Tone::Attention,
            lead: self.words.fill("report-provisional", &[("measures", measures.len().into())]),
            text: self.words.text("report-provisional-text"),
            items,
        }))
    }

    /// Says what was let pass at these measures, why and by whom.
    fn waivers(&self, measures: &[MeasureId]) -> Vec<String> {
        let found = self.sources.found.all().iter();
        let of_these =
            found.filter(|it| it.measure.as_ref().is_some_and(|id| measures.contains(id)));
        let waived = of_these.filter_map(|it| Some((it, it.waived.as_ref()?)));
        let sentence = |(it, waiver): (&Finding, &Waiver)| {
            self.words.fill(
                "report-waiver",
                &[
                    ("measure", Arg::from(&waiver.measure)),
                    ("message", Arg::Text(self.sources.locale.message(it))),
                    ("reason", Arg::Text(waiver.reason.clone())),
                    ("by", Arg::Text(waiver.by.clone())),
                    ("until", Arg::Date(waiver.until)),
                ],
            )
        };
        waived.map(sentence).collect()
    }
}
