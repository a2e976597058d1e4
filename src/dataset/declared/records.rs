//! Records of the forms that count, told apart and added up as an indicator says.

use std::collections::{BTreeMap, BTreeSet};
use std::sync::Arc;

use super::{narrow, rounded};
use crate::base::{Figure, MeasureId, NaiveDate, Period, text};
use crate::dataset::figured::Basis;
use crate::programme::indicator::{At, Filter, Operation, Reach, Records, Test};
use crate::programme::{FieldKind, FieldPath, Form, FormKind, Meaning, Programme, Value};
use crate::season::Season;
use crate::span::Span;
use crate::submission::{Record, Row, Slot, Submission};

/// What records come to.
pub(super) struct Summed {
    /// The figure.
    pub figure: Figure,
    /// What it rests on.
    pub basis: Basis,
    /// The cells it came from.
    pub cells: Vec<Span>,
}

/// Everything that indicators are made of.
pub(super) struct Pool<'a> {
    programme: &'a Programme,
    season: &'a Season,
    /// The measures of the year.
    measures: BTreeSet<&'a MeasureId>,
    /// For each section of the register that is about measures, the first record of each.
    about: BTreeMap<usize, BTreeMap<&'a MeasureId, &'a Record>>,
}

/// A record with the measure that it is about.
#[derive(Clone, Copy)]
struct Entry<'a> {
    row: Row<'a>,
    measure: Option<&'a MeasureId>,
}

/// What a record says for an indicator.
enum Said<'a> {
    Answer(&'a Span, Option<&'a Value>, i64),
    NotCollected,
    Blank,
    /// No, or a box that is not ticked: an answer, of which there is nothing to count.
    No,
}

impl<'a> Pool<'a> {
    pub(super) fn of(programme: &'a Programme, season: &'a Season) -> Self {
        let year = i64::from(season.period.year());
        let own = season.register.measures_of(year);
        let submission = &season.register.submission;
        let of_measures = submission.form.meaning(Meaning::Measure).map(|it| it.section);
        let about = of_measures.map(|it| (it, submission.by_measure(it))).collect();
        Self { programme, season, measures: own.map(|it| &it.id).collect(), about }
    }

    /// Returns what an indicator's records of a period come to, by the codes by which they are split, those
    /// last that name none.
    pub(super) fn sums(&self, of: &Records, period: Period) -> Vec<(String, Summed)> {
        let form = self.programme.form_of(of.form);
        let submissions = self.submissions(of, period);
        let mut parts: BTreeMap<Option<Arc<str>>, Vec<Entry<'a>>> = BTreeMap::new();
        if of.by.is_none() {
            parts.insert(None, Vec::new());
        }
        for submission in &submissions {
            for record in &submission.sections[of.section].records {
                let row = Row { submission, index: of.section, record };
                let entry = Entry { row, measure: row.about() };
                if !self.is_of_span(of, entry, period)
                    || !of.filters.iter().all(|it| self.passes(it, entry, period))
                {
                    continue;
                }
                match of.by {
                    None => parts.entry(None).or_default().push(entry),
                    Some(by) => {
                        for code in self.codes(by, entry) {
                            parts.entry(code).or_default().push(entry);
                        }
                    }
                }
            }
        }
        let mut order: Vec<Option<Arc<str>>> = parts.keys().cloned().collect();
        let lists = self.programme.split_by(of);
        order.sort_by_key(|code| {
            let mut codes = lists.iter().flat_map(|it| &it.codes);
            let place = code.as_ref().map(|code| codes.position(|it| it.code == *code));
            place.map_or((1, 0), |place| (0, place.unwrap_or(usize::MAX)))
        });
        let is_silent = is_silent(of, &submissions);
        let sums = order.into_iter().filter_map(|code| {
            let entries = parts.remove(&code)?;
            let sum = summed(of, form, &entries, is_silent);
            Some((code.map_or_else(String::new, |it| it.to_string()), sum))
        });
        sums.collect()
    }

    /// Returns the forms that count for a period, or from January to its end.
    fn submissions(&self, of: &Records, period: Period) -> Vec<&'a Submission> {
        let quarters: Vec<Period> = match of.reach {
            Reach::Period => vec![period],
            Reach::ToDate | Reach::Latest | Reach::Year => period.year_to_date().collect(),
        };
        let is_of_year = |it: &Submission| it.measure().is_none_or(|it| self.measures.contains(it));
        let forms = match of.reach {
            Reach::Latest => self.season.latest_forms(of.form, of.section),
            Reach::Period | Reach::ToDate | Reach::Year => self.season.forms(of.form),
        };
        forms
            .into_iter()
            .filter(|(period, it)| period.is_none_or(|it| quarters.contains(&it)) && is_of_year(it))
            .map(|it| it.1)
            .collect()
    }

    /// Returns whether a record of the register is of the year and, where a day decides it, of the span.
    fn is_of_span(&self, of: &Records, entry: Entry<'_>, period: Period) -> bool {
        if of.form != FormKind::Register {
            return true;
        }
        let is_of_year = self.season.is_of_year(entry.row);
        let Some(dated) = of.dated else { return is_of_year };
        let day = entry.row.record.slots[dated].value().and_then(Value::as_date);
        let first = match of.reach {
            Reach::Period => period.first_day(),
            Reach::ToDate | Reach::Latest | Reach::Year => first_of_year(period),
        };
        day.is_some_and(|it| first <= it && it <= period.last_day())
    }

    /// Returns the slot of an answer by which records are told apart.
    fn slot(&self, at: At, entry: Entry<'a>) -> Option<&'a Slot<Value>> {
        match at {
            At::Own(field) => Some(&entry.row.record.slots[field]),
            At::OfMeasure(FieldPath { section, field }) => {
                Some(&self.about.get(&section)?.get(entry.measure?)?.slots[field])
            }
            At::Row | At::Measure => None,
        }
    }

    fn passes(&self, filter: &Filter, entry: Entry<'a>, period: Period) -> bool {
        let value = self.slot(filter.at, entry).and_then(Slot::value);
        match &filter.test {
            Test::Codes(codes) if filter.at == At::Row => {
                entry.row.record.code.as_ref().is_some_and(|it| codes.contains(it))
            }
            Test::Codes(codes) => {
                value.is_some_and(|it| codes_of(it).iter().any(|it| codes.contains(it)))
            }
            Test::Yes(yes) => value.and_then(Value::as_yes) == Some(*yes),
            Test::Given(given) => value.is_some() == *given,
            Test::AtMost(limit) => value.and_then(Value::as_figure).is_some_and(|it| it <= *limit),
            Test::Answers(path) => {
                entry.measure.is_some_and(|it| self.season.answers(it, *path, period))
            }
        }
    }

    /// Returns whether there are no forms of a period of which records could be.
    pub(super) fn is_silent(&self, of: &Records, period: Period) -> bool {
        is_silent(of, &self.submissions(of, period))
    }

    /// Returns the codes of a record by which it is split: several where its answer names several.
    fn codes(&self, by: At, entry: Entry<'a>) -> Vec<Option<Arc<str>>> {
        let codes: Vec<Arc<str>> = match by {
            At::Row => entry.row.record.code.iter().cloned().collect(),
            At::Measure => entry.measure.map(|it| it.to_string().into()).into_iter().collect(),
            At::Own(_) | At::OfMeasure(_) => {
                self.slot(by, entry).and_then(Slot::value).map(codes_of).unwrap_or_default()
            }
        };
        if codes.is_empty() { vec![None] } else { codes.into_iter().map(Some).collect() }
    }
}

fn is_silent(of: &Records, submissions: &[&Submission]) -> bool {
    of.form != FormKind::Register && submissions.is_empty()
}

fn first_of_year(period: Period) -> NaiveDate {
    period.year_to_date().next().unwrap_or(period).first_day()
}

fn codes_of(value: &Value) -> Vec<Arc<str>> {
    match value {
        Value::Code(code) => vec![code.clone()],
        Value::Codes(codes) => codes.clone(),
        Value::Mode(mode) => vec![mode.code().into()],
        _ => Vec::new(),
    }
}

/// Returns what a record says: its answer, or why there is none.
fn said<'a>(of: &Records, form: &Form, entry: Entry<'a>) -> Said<'a> {
    let Some(field) = of.field else { return Said::Answer(&entry.row.record.at, None, 1) };
    let slot = &entry.row.record.slots[field];
    let is_nil = || of.operation.computes() && entry.row.submission.is_nil();
    match slot {
        Slot::NotCollected(_) => Said::NotCollected,
        // A nil return states that there was none.
        Slot::Absent(at) | Slot::NotAsked(at) if is_nil() => Said::Answer(at, None, 0),
        Slot::Absent(_) if form.sections[of.section].fields[field].kind == FieldKind::Tick => {
            Said::No
        }
        Slot::Absent(_) | Slot::NotAsked(_) | Slot::Invalid(_) => Said::Blank,
        Slot::Given(it) => {
            let figure = match (&it.value, of.since) {
                (Value::YesNo(false), _) => return Said::No,
                (Value::Date(day), Some(since)) => {
                    match entry.row.record.slots[since].value().and_then(Value::as_date) {
                        Some(from) => day.signed_duration_since(from).num_days(),
                        None => return Said::Blank,
                    }
                }
                (value, _) => value.as_figure().unwrap_or(1),
            };
            Said::Answer(&it.at, Some(&it.value), figure)
        }
    }
}

fn summed(of: &Records, form: &Form, entries: &[Entry<'_>], is_silent: bool) -> Summed {
    let mut basis = Basis::default();
    let mut cells = Vec::new();
    let mut figures: Vec<i64> = Vec::new();
    let mut returns: BTreeMap<*const Submission, bool> = BTreeMap::new();
    let (mut measures, mut answers) = (BTreeSet::new(), BTreeSet::new());
    for entry in entries {
        match said(of, form, *entry) {
            Said::NotCollected => basis.not_collected += 1,
            Said::Blank => basis.blank += 1,
            Said::No => {}
            Said::Answer(at, value, figure) => {
                let submission = entry.row.submission;
                returns.insert(std::ptr::from_ref(submission), submission.is_nil());
                measures.extend(entry.measure);
                answers.extend(value.map(key));
                figures.push(figure);
                cells.push(at.clone());
            }
        }
    }
    basis.returns = returns.len();
    basis.nil = returns.values().filter(|is_nil| **is_nil).count();
    let scale = of.scale(form);
    // The mean of whole things has hundredths.
    let finer = if of.answers(form) == scale { 1 } else { 100 };
    let has_answers = !figures.is_empty();
    let figure = match of.operation {
        _ if is_silent => Figure::NoReturn,
        Operation::Count => figures.len().into(),
        Operation::Measures => measures.len().into(),
        Operation::Distinct => answers.len().into(),
        _ if !has_answers && basis.not_collected > 0 => Figure::NotCollected,
        _ if !has_answers && (basis.blank > 0 || of.operation != Operation::Sum) => Figure::Unknown,
        operation => {
            let result = operate(operation, &mut figures, finer);
            result.map_or(Figure::Unknown, |it| scale.figure(it))
        }
    };
    Summed { figure, basis, cells }
}

/// Returns what figures come to, in so many parts of their unit: their sum, whose parts are whole, their mean or their
/// median. Nothing where there are none of which a mean or median could be.
#[must_use]
pub fn operate(operation: Operation, figures: &mut [i64], finer: i64) -> Option<i64> {
    let sum = |it: &[i64]| it.iter().map(|it| i128::from(*it)).sum();
    let count = figures.len();
    match operation {
        Operation::Mean if count > 0 => {
            Some(rounded(sum(figures), finer, i64::try_from(count).unwrap_or(i64::MAX)))
        }
        Operation::Median if count > 0 => {
            figures.sort_unstable();
            let middle = [figures[(count - 1) / 2], figures[count / 2]];
            Some(rounded(sum(&middle), finer, 2))
        }
        Operation::Mean | Operation::Median => None,
        _ => Some(narrow(sum(figures))),
    }
}

/// Returns what makes answers the same: letters, not their case or spaces.
fn key(value: &Value) -> String {
    match value {
        Value::Text(it) => text::key(it),
        other => format!("{other:?}"),
    }
}
