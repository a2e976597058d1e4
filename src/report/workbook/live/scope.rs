//! The rows of the sheets of answers of which figures are made: what an indicator says, as conditions on cells.

use std::collections::BTreeSet;

use super::Live;
use crate::base::{Hundredths, Period};
use crate::programme::indicator::{At, Filter, Operation, Reach, Records, Test};
use crate::programme::{Field, FieldKind, FormKind};
use crate::report::formula::{CellTest, Condition, Rows};
use crate::report::value::{Room, Value};
use crate::report::workbook::data::SectionSheets;

/// A text in a formula has at most so many characters.
const TEXT_MAX: usize = 250;

impl Live<'_> {
    /// Returns the sheets of the section whose records are meant.
    pub(super) fn section(&self, of: &Records) -> Option<&SectionSheets> {
        self.sections.iter().find(|it| it.kind == of.form && it.index == of.section)
    }

    /// Returns the rows of which an indicator is made for a code and a period; nothing where sheets cannot say it.
    pub(super) fn rows(&self, of: &Records, code: &str, period: Period) -> Option<Rows> {
        let section = self.section(of)?;
        let scope = Scope { live: self, of, section };
        let layout = &section.layout;
        let mut conditions = vec![is(layout.year, [scope.word(&Value::Flag(true))])];
        conditions.extend(scope.within(period)?);
        for it in &of.filters {
            conditions.push(scope.condition(it)?);
        }
        if let Some(by) = of.by {
            conditions.push(scope.of_code(by, code)?);
        }
        let column = of.field.map(|it| layout.fields + it);
        // A day of the span is an answer.
        let answered = of.field.filter(|it| of.dated != Some(*it));
        conditions.extend(answered.and_then(|it| scope.answered(it)));
        let measure = || {
            let told = Condition { column: layout.measure?, test: CellTest::Answer(true) };
            Some((layout.measure?, told))
        };
        let column = match of.operation {
            Operation::Measures => {
                let (column, told) = measure()?;
                conditions.push(told);
                column
            }
            _ => column.unwrap_or(layout.year),
        };
        let sheets = section.sheets.iter().map(|it| it.id.clone()).collect();
        let since = of.since.map(|it| layout.fields + it);
        Some(Rows { sheets, conditions, operation: of.operation, column, since })
    }
}

/// The section from which an indicator is made.
struct Scope<'a> {
    live: &'a Live<'a>,
    of: &'a Records,
    section: &'a SectionSheets,
}

impl Scope<'_> {
    fn word(&self, value: &Value) -> String {
        value.written(self.live.composer.sources.locale, Room::Lead)
    }

    fn field(&self, index: usize) -> &Field {
        let form = self.live.composer.sources.programme.form_of(self.of.form);
        &form.sections[self.of.section].fields[index]
    }

    /// The condition that a record is of a span of time; nothing where its sheets do not tell it.
    fn within(&self, period: Period) -> Option<Vec<Condition>> {
        if self.of.form == FormKind::Register {
            let first = match self.of.reach {
                Reach::Period => period,
                Reach::ToDate | Reach::Latest | Reach::Year => period.year_to_date().next()?,
            };
            let of_day = |it| {
                let test = CellTest::Within(first.first_day(), period.last_day());
                Condition { column: self.section.layout.fields + it, test }
            };
            return Some(self.of.dated.map(of_day).into_iter().collect());
        }
        let is_last = period == self.live.composer.sources.season.period;
        let quarters: Vec<Period> = match self.of.reach {
            Reach::Period => vec![period],
            // They tell which was the last by the end of the season's period, and hold no later ones.
            Reach::Latest => {
                let column = self.section.layout.latest.filter(|_| is_last)?;
                return Some(vec![is(column, [self.word(&Value::Flag(true))])]);
            }
            Reach::ToDate | Reach::Year if is_last => return Some(Vec::new()),
            Reach::ToDate | Reach::Year => period.year_to_date().collect(),
        };
        let column = self.section.layout.period?;
        Some(vec![is(column, quarters.iter().map(ToString::to_string))])
    }

    /// The condition that what is counted was answered.
    fn answered(&self, index: usize) -> Option<Condition> {
        if self.of.since.is_some() || self.of.operation.computes() {
            return None;
        }
        let column = self.section.layout.fields + index;
        let field = self.field(index);
        Some(match field.kind {
            FieldKind::Tick | FieldKind::YesNo => is(column, [self.word(&Value::Flag(true))]),
            _ => Condition { column, test: given(field, true) },
        })
    }

    fn condition(&self, it: &Filter) -> Option<Condition> {
        let yes = |column, yes| is(column, [self.word(&Value::Flag(yes))]);
        let answered = &self.section.layout.answered;
        let (column, field) = match it.test {
            Test::Answers(path) => (answered.iter().find(|it| it.0 == path)?.1, None),
            _ => self.place(it.at)?,
        };
        Some(match &it.test {
            Test::Codes(codes) => self.codes(column, field, codes.iter().map(|it| &**it)),
            Test::Yes(it) => yes(column, *it),
            Test::AtMost(limit) => {
                let parts = if field?.kind == FieldKind::Count { 100 } else { 1 };
                Condition { column, test: CellTest::AtMost(Hundredths::new(limit * parts)) }
            }
            Test::Given(is_given) => Condition { column, test: given(field?, *is_given) },
            Test::Answers(_) => yes(column, true),
        })
    }

    /// The condition that a record is of a code by which records are split; of none where it is empty.
    fn of_code(&self, by: At, code: &str) -> Option<Condition> {
        let (column, field) = self.place(by)?;
        Some(match code {
            "" => Condition { column, test: CellTest::Answer(false) },
            code if by == At::Measure => is(column, [code.to_owned()]),
            code => self.codes(column, field, [code]),
        })
    }

    /// The condition that a cell shows one of these codes.
    fn codes<'c>(
        &self,
        column: usize,
        field: Option<&Field>,
        codes: impl IntoIterator<Item = &'c str>,
    ) -> Condition {
        let Live { composer, .. } = self.live;
        let (programme, lang) = (composer.sources.programme, composer.sources.locale.lang());
        let section = &programme.form_of(self.of.form).sections[self.of.section];
        let of_row = |code: &str| programme.list(section.rows()?).get(code).map(|it| &it.label);
        let label = |code: &str| {
            field.map_or_else(|| of_row(code), |field| programme.code_label(field, code))
        };
        let labels = codes.into_iter().filter_map(label).map(|it| it.get(lang).to_owned());
        if matches!(field.map(|it| &it.kind), Some(FieldKind::Codes(_))) {
            return Condition { column, test: CellTest::Names(labels.collect()) };
        }
        is(column, labels)
    }

    /// Returns the column that says by what records are told apart, and the field that asks for it.
    fn place(&self, at: At) -> Option<(usize, Option<&Field>)> {
        let layout = &self.section.layout;
        Some(match at {
            At::Own(index) => (layout.fields + index, Some(self.field(index))),
            At::OfMeasure(path) => {
                let column = layout.of_measure.iter().find(|it| it.0 == path)?.1;
                let register = self.live.composer.sources.programme.form_of(FormKind::Register);
                (column, Some(register.field(path)))
            }
            At::Row => (layout.group?, None),
            At::Measure => (layout.measure?, None),
        })
    }
}

/// What a cell must be where an answer to a field is given, or is not.
const fn given(field: &Field, is_given: bool) -> CellTest {
    match field.kind {
        FieldKind::Count | FieldKind::Number | FieldKind::Money | FieldKind::Date => {
            CellTest::Number(is_given)
        }
        _ => CellTest::Answer(is_given),
    }
}

/// Returns whether a text of a formula is longer than one may be.
pub(super) fn is_long(rows: &Rows) -> bool {
    let texts = rows.conditions.iter().flat_map(|it| match &it.test {
        CellTest::Is(texts) | CellTest::Names(texts) => &texts[..],
        _ => &[],
    });
    texts.into_iter().any(|it| it.chars().count() > TEXT_MAX)
}

/// The condition that a cell holds one of these texts.
pub(super) fn is(column: usize, texts: impl IntoIterator<Item = String>) -> Condition {
    let mut seen = BTreeSet::new();
    let texts = texts.into_iter().filter(|it| seen.insert(it.to_lowercase())).collect();
    Condition { column, test: CellTest::Is(texts) }
}
