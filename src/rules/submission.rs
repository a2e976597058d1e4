//! Rules about one whole return.

mod computed_differs;
mod computed_incomplete;
mod event_above_total;
mod event_outside_period;
mod identity_altered;
mod list_anonymous;
mod measure_unknown;
mod mode_mismatch;
mod nil_return_with_figures;
mod parts_differ_from_total;
mod payment_outside_grant;
mod period_mismatch;
mod personal_in_text;
mod value_not_unique;
mod voucher_outside_period;

pub(super) use computed_differs::ComputedDiffers;
pub(super) use computed_incomplete::ComputedIncomplete;
pub(super) use event_above_total::EventAboveTotal;
pub(super) use event_outside_period::EventOutsidePeriod;
pub(super) use identity_altered::IdentityAltered;
pub(super) use list_anonymous::ListAnonymous;
pub(super) use measure_unknown::MeasureUnknown;
pub(super) use mode_mismatch::ModeMismatch;
pub(super) use nil_return_with_figures::NilReturnWithFigures;
pub(super) use parts_differ_from_total::PartsDifferFromTotal;
pub(super) use payment_outside_grant::PaymentOutsideGrant;
pub(super) use period_mismatch::PeriodMismatch;
pub(super) use personal_in_text::PersonalInText;
pub(super) use value_not_unique::ValueNotUnique;
pub(super) use voucher_outside_period::VoucherOutsidePeriod;

use std::collections::BTreeMap;

use self::identity_altered::is_altered;
use crate::base::{Label, NaiveDate, Period};
use crate::finding::{Finding, Meta};
use crate::form::IdentityKey;
use crate::programme::{Field, Form, FormKind, Meaning, Programme, Section, Value};
use crate::rules::figure;
use crate::season::{Measure, Register};
use crate::span::Span;
use crate::submission::{Slot, Submission};

fn is_return(form: &Form) -> bool {
    form.kind == FormKind::Return
}

/// Returns the measure that a return is about. One whose cells contradict its hidden sheet is about
/// none: it is accused of that, and not of everything that would follow.
fn owner<'a>(submission: &Submission, register: Option<&'a Register>) -> Option<&'a Measure> {
    let id = submission.measure().filter(|_| !is_altered(submission, IdentityKey::Measure))?;
    register?.measures.get(id)
}

/// Returns the period that a return is about, unless what names it disagrees.
fn period(submission: &Submission) -> Option<Period> {
    let is_agreed = |it: &Period| {
        submission.filed_under.is_none_or(|folder| folder == *it)
            && !is_altered(submission, IdentityKey::Period)
    };
    submission.period().filter(is_agreed)
}

/// Returns the days that a return gives in fields of these meanings, with field and place.
fn days<'a>(
    submission: &'a Submission,
    meanings: &'a [Meaning],
) -> impl Iterator<Item = (&'a Field, NaiveDate, &'a Span)> {
    let paths = meanings.iter().flat_map(|it| submission.form.meaning(*it));
    paths.flat_map(|path| {
        let field = submission.form.field(path);
        submission.column(path).filter_map(move |(_, slot)| {
            let given = slot.given()?;
            Some((field, given.value.as_date()?, &given.at))
        })
    })
}

/// Returns the grant period nearest to a day that lies outside of all of them.
fn grant_missed(measure: &Measure, day: NaiveDate) -> Option<(NaiveDate, NaiveDate)> {
    if measure.is_granted_on(day) != Some(false) {
        return None;
    }
    let spans = measure.notices_in_force().filter_map(|it| it.from.zip(it.until));
    spans.min_by_key(|(from, until)| (*from - day).max(day - *until))
}

/// A sum in a cell that the form computes, beside the sum of its parts.
struct Computed<'a> {
    field: &'a Field,
    /// The section of the field, and of a matrix the code of its row.
    row: (&'a Section, Option<&'a str>),
    at: &'a Span,
    given: i64,
    sum: i64,
    /// The section whose rows were summed.
    list: &'a Label,
}

impl Computed<'_> {
    /// Returns the finding that the cell and its parts disagree.
    fn finding(
        &self,
        programme: &Programme,
        submission: &Submission,
        meta: &'static Meta,
    ) -> Finding {
        let (section, code) = self.row;
        submission
            .finding(meta, self.at)
            .with("field", programme.label_in(section, code, self.field))
            .with("value", figure(self.field, self.given))
            .with("sum", figure(self.field, self.sum))
            .with("list", self.list)
    }
}

/// Returns the computed cells of a return that hold a figure, as far as all their parts can be read.
fn computed(submission: &Submission) -> Vec<Computed<'_>> {
    let mut all = Vec::new();
    for (path, field) in submission.fields() {
        let Some(computed) = &field.computed else { continue };
        // By code the sum of its rows; nothing once one of them cannot be read.
        let mut sums: BTreeMap<Option<&str>, Option<i64>> = BTreeMap::new();
        let mut is_readable = true;
        for (record, slot) in submission.column(computed.sum) {
            let code = match computed.by.map(|by| &record.slots[by.field]) {
                Some(Slot::Invalid(_)) => {
                    is_readable = false;
                    break;
                }
                Some(slot) => slot.value().and_then(Value::as_code).map(|it| &**it),
                None => None,
            };
            let part = match slot {
                Slot::Given(it) => it.value.as_figure(),
                Slot::NotAsked(_) | Slot::Absent(_) => Some(0),
                Slot::NotCollected(_) | Slot::Invalid(_) => None,
            };
            let sum = sums.entry(code).or_insert(Some(0));
            *sum = sum.zip(part).map(|(sum, part)| sum + part);
        }
        if !is_readable {
            continue;
        }
        let list = &submission.form.sections[computed.sum.section].title;
        for (record, slot) in submission.column(path) {
            let code = computed.by.and(record.code.as_deref());
            let sum = sums.get(&code).copied().unwrap_or(Some(0));
            if let (Some(it), Some(sum)) = (slot.given(), sum)
                && let Some(given) = it.value.as_figure()
            {
                let section = &submission.form.sections[path.section];
                let row = (section, record.code.as_deref());
                all.push(Computed { field, row, at: &it.at, given, sum, list });
            }
        }
    }
    all
}
