//! What differs from an earlier edition, in words: which figures, and what made them so.

use std::collections::{BTreeMap, BTreeSet};

use super::Sources;
use super::figures::{measure_of, of_many, shown};
use super::labels::Labels;
use super::table::{Cell, Column, ColumnKind, Row, Table};
use super::value::{Room, Value};
use crate::archive::{Answer, Cause, CellChange, Change, Event, Input, Lack, Whose};
use crate::base::{Figure, Money};
use crate::finding::Arg;
use crate::programme::{SettingKey, Unit};
use crate::span::{CellRange, quoted_sheet};

/// How many cells of a cause a sentence names; the workbook names all.
const CELLS_NAMED: usize = 12;

/// What differs from an earlier edition, as far as an audience may see it.
pub(super) struct Differences<'a> {
    sources: &'a Sources<'a>,
    words: &'a Labels<'a>,
    /// The figures that others see without protected measures.
    open: BTreeMap<String, Figure>,
    /// The figures to be shown.
    figures: Vec<&'a Change>,
    /// The causes to be shown, each with the number under which it stands.
    numbers: BTreeMap<usize, usize>,
}

impl<'a> Differences<'a> {
    /// Returns what differs; nothing for the first edition of a period.
    pub(super) fn of(sources: &'a Sources<'a>, words: &'a Labels<'a>) -> Option<Self> {
        sources
            .revision
            .earlier
            .map(|_| Self::among(sources, words, &|all, it| words.is_internal() || all.is_open(it)))
    }

    fn among(
        sources: &'a Sources<'a>,
        words: &'a Labels<'a>,
        is_shown: &dyn Fn(&Self, &Change) -> bool,
    ) -> Self {
        let open = sources.disclosure().open_figures();
        let mut it = Self { sources, words, open, figures: Vec::new(), numbers: BTreeMap::new() };
        let all = sources.revision.changes.figures.iter();
        it.figures = all.filter(|change| is_shown(&it, change)).collect();
        let used: BTreeSet<usize> =
            it.figures.iter().flat_map(|it| it.causes.iter().copied()).collect();
        it.numbers = used.into_iter().zip(1..).collect();
        it
    }

    /// Returns whether others than the office may see that a figure changed, and why: it is printed, counts nobody by
    /// an attribute, and where a measure that may not be named has a part in it, says nothing of that but what it
    /// comes to together with all others. Of an indicator with such a part, the report prints another figure.
    fn is_open(&self, it: &Change) -> bool {
        self.words.prints(&it.id)
            && !self.words.is_of_people(&it.id)
            && !self.open.contains_key(&it.id)
            && (of_many(&it.id) || !self.concerns_protected(it))
    }

    /// Returns whether a figure is of a measure that may not be named, or changed by its return.
    fn concerns_protected(&self, it: &Change) -> bool {
        let causes = &self.sources.revision.changes.causes;
        let by_return = it.causes.iter().any(|it| match causes[*it].event.whose() {
            Some(Whose::Measure(id, _)) => !self.words.may_name(id.as_str()),
            _ => false,
        });
        by_return || measure_of(&it.id).is_some_and(|it| !self.words.may_name(it))
    }

    /// Returns how many figures differ.
    pub(super) const fn count(&self) -> usize {
        self.figures.len()
    }

    /// Says which edition it is, held against which, and how many figures differ.
    pub(super) fn lead(&self) -> String {
        let revision = self.sources.revision;
        let (earlier, as_of) = revision.earlier.unwrap_or_default();
        let args = [
            ("number", Arg::Text(revision.number.to_string())),
            ("earlier", Arg::Text(earlier.to_string())),
            ("date", Arg::Date(as_of)),
            ("figures", self.count().into()),
            ("all", if self.words.is_internal() { "yes" } else { "no" }.into()),
        ];
        self.words.fill("change-lead", &args)
    }

    /// Says what is not shown figure by figure, to keep people from being recognised.
    pub(super) fn withheld(&self) -> Vec<String> {
        let all = &self.sources.revision.changes.figures;
        let has = |is: &dyn Fn(&Change) -> bool| !self.words.is_internal() && all.iter().any(is);
        let is_protected = |it: &Change| {
            self.open.contains_key(&it.id) || !of_many(&it.id) && self.concerns_protected(it)
        };
        let groups = [
            ("change-breakdown", has(&|it| self.words.is_of_people(&it.id))),
            ("change-withheld", has(&|it| !self.words.is_of_people(&it.id) && is_protected(it))),
        ];
        let otherwise = ("change-shown-otherwise", self.sources.revision.is_shown_otherwise);
        let said = groups.into_iter().chain([otherwise]).filter(|it| it.1);
        said.map(|it| self.words.text(it.0)).collect()
    }

    /// The figures, before and after, each with the numbers of its causes.
    pub(super) fn table(&self) -> Table {
        let side = |it| match shown(it) {
            Value::Empty => Value::from("–"),
            figure => figure,
        };
        let rows = self.figures.iter().map(|it| -> Row {
            let label = self.words.indicator(&it.id);
            let causes = self.numbers_of(it).join(", ");
            vec![label.into(), causes.into(), side(it.before).into(), side(it.after).into()]
        });
        let column = |id, kind| Column::new(id, self.words.text(id), kind);
        Table {
            columns: vec![
                column("change-figure", ColumnKind::Text).weighing(5),
                column("change-causes", ColumnKind::Text).weighing(2),
                column("change-before", ColumnKind::Figure).weighing(2),
                column("change-after", ColumnKind::Figure).weighing(2),
            ],
            rows: rows.collect(),
            empty: self.words.text("change-none"),
            ..Table::default()
        }
    }

    /// Returns the numbers of the causes of a change.
    fn numbers_of(&self, it: &Change) -> Vec<String> {
        it.causes.iter().map(|it| self.numbers[it].to_string()).collect()
    }

    /// The causes, each in a sentence that begins with its number; for the office with files and cells.
    pub(super) fn sentences(&self) -> Vec<String> {
        let all = &self.sources.revision.changes.causes;
        let sentence = |(cause, number): (&usize, &usize)| {
            let cause = &all[*cause];
            let mut said = self.event(&cause.event, cause.cells.len());
            if self.words.is_internal() && !cause.cells.is_empty() {
                let mut cells: Vec<String> =
                    cause.cells.iter().take(CELLS_NAMED).map(|it| self.cell(it)).collect();
                let more = cause.cells.len().saturating_sub(CELLS_NAMED);
                if more > 0 {
                    cells.push(self.words.fill("change-more", &[("cells", more.into())]));
                }
                said = format!("{said} {}.", cells.join("; "));
            }
            self.numbered(*number, said)
        };
        self.numbers.iter().map(sentence).collect()
    }

    /// Each cell by which figures differ, with a link to it, beneath the sentence of its cause; for the office
    /// alone.
    pub(super) fn cells(&self) -> Table {
        let all = &self.sources.revision.changes.causes;
        let rows = self.numbers.iter().flat_map(|(cause, number)| {
            let Cause { event, cells } = &all[*cause];
            let said = self.numbered(*number, self.event(event, cells.len()));
            let mut rows: Vec<Row> =
                cells.iter().map(|it| self.row(&said, event, Some(it))).collect();
            if rows.is_empty() {
                rows.push(self.row(&said, event, None));
            }
            rows
        });
        let column = |id, kind| Column::new(id, self.words.text(id), kind);
        Table {
            columns: vec![
                column("change-event", ColumnKind::Text).weighing(5),
                column("finding-cell", ColumnKind::Text).weighing(2),
                column("change-before", ColumnKind::Figure).weighing(2),
                column("change-after", ColumnKind::Figure).weighing(2),
                column("finding-place", ColumnKind::Text).weighing(3),
            ],
            rows: rows.collect(),
            empty: self.words.text("report-no-rows"),
            ..Table::default()
        }
    }

    /// A row for a cell by which figures differ, or for a cause without one.
    fn row(&self, said: &str, event: &Event, cell: Option<&CellChange>) -> Row {
        let side = |it: Option<&(CellRange, Answer)>| -> Cell {
            it.map_or(Value::Empty, |it| self.answer(&it.1)).into()
        };
        let place = cell.map_or_else(String::new, CellChange::place);
        let at = cell.and_then(|it| Some((quoted_sheet(&it.sheet), it.cells()?)));
        let target = at.map_or_else(String::new, |(sheet, cells)| format!("{sheet}!{cells}"));
        let link = event.path().map(|it| Value::Link { file: it.to_owned(), place: target });
        vec![
            said.into(),
            place.into(),
            side(cell.and_then(|it| it.before.as_ref())),
            side(cell.and_then(|it| it.after.as_ref())),
            link.unwrap_or_default().into(),
        ]
    }

    fn numbered(&self, number: usize, cause: String) -> String {
        let args = [("number", Arg::Text(number.to_string())), ("cause", Arg::Text(cause))];
        self.words.fill("change-cause", &args)
    }

    /// Says what happened; by `cells` answers figures differ.
    fn event(&self, event: &Event, cells: usize) -> String {
        let lack = |it: Option<Lack>| match it {
            None => "none",
            Some(Lack::Missing) => "missing",
            Some(_) if !self.words.is_internal() => "in-question",
            Some(Lack::SentBack) => "sent-back",
            Some(Lack::Unclear) => "unclear",
        };
        let yes = |it: bool| Arg::from(if it { "yes" } else { "no" });
        let (key, args) = match event {
            Event::Counts { of, before, is_waived, .. } => (
                "change-counts",
                vec![
                    ("of", self.whose(of)),
                    ("before", lack(*before).into()),
                    ("waived", yes(*is_waived)),
                ],
            ),
            Event::CountsNoMore { of, now, was_waived, .. } => (
                "change-counts-no-more",
                vec![
                    ("of", self.whose(of)),
                    ("now", lack(*now).into()),
                    ("waived", yes(*was_waived)),
                ],
            ),
            Event::Replaced { of: Whose::Register, .. } => ("change-register", Vec::new()),
            Event::Replaced { of, before, after } => {
                let path = |it: &Option<Input>| it.as_ref().map(|it| it.path.clone());
                let is_same = path(before) == path(after);
                ("change-replaced", vec![("of", self.whose(of)), ("same", yes(is_same))])
            }
            Event::Corrected(of) => {
                ("change-corrected", vec![("of", self.whose(of)), ("cells", cells.into())])
            }
            Event::ReadAnew(of) => ("change-read-anew", vec![("of", self.whose(of))]),
            Event::Setting { name, before, after } => return self.setting(name, *before, *after),
            Event::Definition(before, after) => ("change-definition", versions(before, after)),
            Event::Program(before, after) => ("change-program", versions(before, after)),
        };
        let said = self.words.fill(key, &args);
        match event.path().filter(|_| self.words.is_internal()) {
            Some(path) => {
                format!("{said} {}", self.words.fill("change-file", &[("file", path.into())]))
            }
            None => said,
        }
    }

    fn setting(&self, name: &str, before: Option<i64>, after: Option<i64>) -> String {
        let known = SettingKey::named(name).map(|it| &self.sources.programme.settings[&it]);
        let label = known.map_or(name, |it| it.label.get(self.words.lang()));
        let written = |it: Option<i64>| match (it, known.map(|it| it.unit)) {
            (None, _) => Arg::Text(self.words.text("change-unset")),
            (Some(it), Some(Unit::Euro)) => Arg::Money(Money::from_cents(it)),
            (Some(it), _) => Arg::Count(it),
        };
        let args = [("name", label.into()), ("before", written(before)), ("after", written(after))];
        self.words.fill("change-setting", &args)
    }

    /// Returns whose answers they are, without naming a measure that may not be named.
    fn whose(&self, of: &Whose) -> Arg {
        Arg::Text(match of {
            Whose::Register => self.words.text("change-of-register"),
            Whose::Office(period) => {
                self.words.fill("change-of-office", &[("period", (*period).into())])
            }
            Whose::Measure(id, period) => {
                let name = if self.words.is_internal() || self.words.may_name(id.as_str()) {
                    id.to_string()
                } else {
                    self.words.withheld(1)
                };
                let args = [("measure", Arg::Text(name)), ("period", (*period).into())];
                self.words.fill("change-of-measure", &args)
            }
        })
    }

    fn cell(&self, it: &CellChange) -> String {
        let locale = self.sources.locale;
        let written = |it: &Answer| self.answer(it).written(locale, Room::Cell);
        let (key, at, before, after) = match (&it.before, &it.after) {
            (Some(before), Some(after)) => {
                ("change-cell", after.0, written(&before.1), written(&after.1))
            }
            (None, Some(after)) => ("change-cell-new", after.0, String::new(), written(&after.1)),
            (Some(before), None) => {
                ("change-cell-gone", before.0, written(&before.1), String::new())
            }
            (None, None) => return String::new(),
        };
        let args = [
            ("cell", Arg::Text(format!("{}!{at}", it.sheet))),
            ("before", Arg::Text(before)),
            ("after", Arg::Text(after)),
            ("corrected", if it.is_by_office { "yes" } else { "no" }.into()),
        ];
        self.words.fill(key, &args)
    }

    fn answer(&self, answer: &Answer) -> Value {
        match answer {
            Answer::Money(it) => Value::Money(*it),
            Answer::Count(it) => Value::Count(*it),
            Answer::Number(it) => Value::Text(self.sources.locale.number(*it)),
            Answer::Date(it) => Value::Date(*it),
            Answer::YesNo(it) => Value::Flag(*it),
            Answer::Codes(codes) => {
                let labels = codes.iter().map(|it| self.words.any_code(it));
                Value::Text(labels.collect::<Vec<_>>().join("; "))
            }
            Answer::NotCollected => Value::NotCollected,
        }
    }
}

/// Why figures differ.
#[derive(Debug, Default)]
pub struct Explained {
    /// The causes, each in a sentence that begins with its number.
    pub sentences: Vec<String>,
    /// The numbers of the causes of each figure, by its identifier.
    pub numbers: BTreeMap<String, Vec<String>>,
}

/// Returns why these figures, by their identifiers, differ from the earlier edition; for the office alone, with
/// files and cells.
#[must_use]
pub fn explain(sources: &Sources<'_>, ids: &BTreeSet<&str>) -> Explained {
    let words = Labels::new(sources);
    let differences = Differences::among(sources, &words, &|_, it| ids.contains(it.id.as_str()));
    let numbers = differences.figures.iter().map(|it| (it.id.clone(), differences.numbers_of(it)));
    Explained { sentences: differences.sentences(), numbers: numbers.collect() }
}

fn versions(before: &str, after: &str) -> Vec<(&'static str, Arg)> {
    vec![("before", before.into()), ("after", after.into())]
}
