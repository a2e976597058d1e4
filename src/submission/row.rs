//! The answers of a row by what they mean, whatever the form calls them and wherever they stand.

use std::sync::Arc;

use super::{Record, Slot, Submission};
use crate::base::{Hundredths, MeasureId, Money, NaiveDate, Period};
use crate::finding::{Finding, Meta};
use crate::programme::{Field, Meaning, Mode, Section, Value};
use crate::span::{Located, Span};

/// A record with the section it stands in.
///
/// A getter returns nothing where the form does not have the field, where the cell is blank, was not
/// collected or could not be read: what of these it is says [`Row::slot`].
#[derive(Debug, Clone, Copy)]
pub struct Row<'a> {
    /// The return.
    pub submission: &'a Submission,
    /// The section, by its index.
    pub index: usize,
    /// The record.
    pub record: &'a Record,
}

impl<'a> Row<'a> {
    /// Returns the section.
    #[must_use]
    pub fn section(self) -> &'a Section {
        &self.submission.form.sections[self.index]
    }

    /// Returns the field that means this.
    #[must_use]
    pub fn field(self, means: Meaning) -> Option<&'a Field> {
        let section = self.section();
        Some(&section.fields[section.meaning(means)?])
    }

    /// Returns the slot of the field that means this.
    #[must_use]
    pub fn slot(self, means: Meaning) -> Option<&'a Slot<Value>> {
        Some(&self.record.slots[self.section().meaning(means)?])
    }

    /// Returns where the answer stands or would stand; the whole row where the form does not have
    /// the field.
    #[must_use]
    pub fn place(self, means: Meaning) -> &'a Span {
        self.slot(means).map_or(&self.record.at, Slot::at)
    }

    /// Returns a finding about the answer of the field that means this. It names the field where its
    /// message does.
    #[must_use]
    pub fn finding(self, meta: &'static Meta, means: Meaning) -> Finding {
        let finding = self.submission.finding(meta, self.place(means));
        match self.field(means).filter(|_| meta.args.contains(&"field")) {
            Some(field) => finding.with("field", &field.label),
            None => finding,
        }
    }

    /// Returns an answer together with its place: `row.located(Meaning::NoticeAmount, Row::money)`.
    #[must_use]
    pub fn located<T>(
        self,
        means: Meaning,
        get: impl FnOnce(Self, Meaning) -> Option<T>,
    ) -> Option<Located<T>> {
        Some(Located { value: get(self, means)?, at: self.place(means).clone() })
    }

    /// Returns whether a question that was asked, and whose answer can be read, is not answered with
    /// yes.
    #[must_use]
    pub fn lacks(self, means: Meaning) -> bool {
        match self.slot(means) {
            None | Some(Slot::Invalid(_) | Slot::NotAsked(_)) => false,
            Some(Slot::Absent(_) | Slot::NotCollected(_)) => true,
            Some(Slot::Given(it)) => it.value.as_yes() != Some(true),
        }
    }

    /// Returns a text.
    #[must_use]
    pub fn text(self, means: Meaning) -> Option<&'a str> {
        self.value(means)?.as_text()
    }

    /// Returns a text as one's own.
    #[must_use]
    pub fn string(self, means: Meaning) -> Option<String> {
        self.text(means).map(str::to_owned)
    }

    /// Returns a whole number.
    #[must_use]
    pub fn count(self, means: Meaning) -> Option<i64> {
        self.value(means)?.as_count()
    }

    /// Returns a number with decimal places.
    #[must_use]
    pub fn number(self, means: Meaning) -> Option<Hundredths> {
        self.value(means)?.as_number()
    }

    /// Returns an amount.
    #[must_use]
    pub fn money(self, means: Meaning) -> Option<Money> {
        self.value(means)?.as_money()
    }

    /// Returns a day.
    #[must_use]
    pub fn date(self, means: Meaning) -> Option<NaiveDate> {
        self.value(means)?.as_date()
    }

    /// Returns whether the answer is yes.
    #[must_use]
    pub fn yes(self, means: Meaning) -> Option<bool> {
        self.value(means)?.as_yes()
    }

    /// Returns a code.
    #[must_use]
    pub fn code(self, means: Meaning) -> Option<&'a Arc<str>> {
        self.value(means)?.as_code()
    }

    /// Returns the codes of an answer that may name several; none where it names none.
    #[must_use]
    pub fn codes(self, means: Meaning) -> &'a [Arc<str>] {
        self.value(means).map_or(&[], Value::as_codes)
    }

    /// Returns a quarter.
    #[must_use]
    pub fn period(self, means: Meaning) -> Option<Period> {
        self.value(means)?.as_period()
    }

    /// Returns an accounting mode.
    #[must_use]
    pub fn mode(self, means: Meaning) -> Option<Mode> {
        self.value(means)?.as_mode()
    }

    /// Returns the measure that the row is about.
    #[must_use]
    pub fn measure(self) -> Option<&'a MeasureId> {
        self.value(Meaning::Measure)?.as_measure()
    }

    /// Returns the measure that the row is about: the one that it names, else the form's.
    #[must_use]
    pub fn about(self) -> Option<&'a MeasureId> {
        self.measure().or_else(|| self.submission.measure())
    }

    fn value(self, means: Meaning) -> Option<&'a Value> {
        self.slot(means)?.value()
    }
}
