//! The coordinator's register as the program understands it.
//!
//! It is read like any other form. A faulty row never hides its measure: what could not be read is
//! missing from the measure and reported, the rest stands.

use super::Correction;
use super::measure::{Drawdown, Measure, PlanLine, measure, notice};
use crate::base::personal::Names;
use crate::base::{FundId, MeasureId, Money, NaiveDate};
use crate::finding::Waiver;
use crate::programme::{Meaning, Programme, Value, group};
use crate::span::Located;
use crate::submission::{Row, Submission, named};
use std::collections::BTreeMap;

/// A fund's budget for a year.
#[derive(Debug, Clone)]
pub struct FundBudget {
    /// The fund.
    pub fund: FundId,
    /// The year.
    pub year: Option<i64>,
    /// The budget; missing when the cell could not be read.
    pub budget: Option<Located<Money>>,
}

/// A deadline.
#[derive(Debug, Clone)]
pub struct Deadline {
    /// The day.
    pub day: NaiveDate,
    /// What is due.
    pub text: String,
    /// The measure it concerns; all when missing.
    pub measure: Option<MeasureId>,
    /// Whether the returns of the organisations are due.
    pub is_of_returns: bool,
}

/// The register.
#[derive(Debug, Clone)]
pub struct Register {
    /// The form as it was read.
    pub submission: Submission,
    /// The measures in the order of their numbers.
    pub measures: BTreeMap<MeasureId, Measure>,
    /// Budgets of the funds.
    pub funds: Vec<FundBudget>,
    /// Deadlines in the order of their days.
    pub deadlines: Vec<Deadline>,
    /// Waivers.
    pub waivers: Vec<Waiver>,
    /// Corrections of returns, in the order in which they are made.
    pub corrections: Vec<Correction>,
    /// The cells, on any sheet, that name a measure which is not in the register.
    pub strays: Vec<Located<MeasureId>>,
    /// The persons whom it names.
    pub persons: Names,
}

impl Register {
    /// Returns the measures of a year, with those whose year is not known.
    pub fn measures_of(&self, year: i64) -> impl Iterator<Item = &Measure> + Clone {
        self.measures.values().filter(move |it| it.year.is_none_or(|its| its == year))
    }

    /// Returns the budgets of a year, with those whose year is not known.
    pub fn budgets_of(&self, year: i64) -> impl Iterator<Item = &FundBudget> + Clone {
        self.funds.iter().filter(move |it| it.year.is_none_or(|its| its == year))
    }

    /// Understands a register that was read.
    #[must_use]
    pub fn of(programme: &Programme, submission: Submission) -> Self {
        let mut register = Self {
            measures: BTreeMap::new(),
            funds: Vec::new(),
            deadlines: Vec::new(),
            waivers: Vec::new(),
            corrections: Vec::new(),
            strays: Vec::new(),
            persons: named(&submission, Names::add_whole),
            submission,
        };
        let submission = register.submission.clone();
        for row in submission.rows(Meaning::MeasureTitle) {
            if let Some(measure) = measure(programme, row) {
                register.measures.entry(measure.id.clone()).or_insert(measure);
            }
        }
        for row in submission.rows(Meaning::NoticeAmount) {
            if let Some(measure) = register.owner(row) {
                measure.notices.push(notice(row));
            }
        }
        for row in submission.rows(Meaning::PlanAmount) {
            let line = row
                .code(Meaning::PlanKind)
                .cloned()
                .zip(row.located(Meaning::PlanAmount, Row::money));
            if let (Some(measure), Some((kind, amount))) = (register.owner(row), line) {
                measure.plan.push(PlanLine { kind, amount });
            }
        }
        for row in submission.rows(Meaning::DrawdownAmount) {
            if let (Some(measure), Some(amount)) =
                (register.owner(row), row.located(Meaning::DrawdownAmount, Row::money))
            {
                measure.drawdowns.push(Drawdown {
                    asked_on: row.date(Meaning::DrawdownAskedOn),
                    paid_on: row.date(Meaning::DrawdownPaidOn),
                    amount,
                });
            }
        }
        for row in submission.rows(Meaning::ContactEmail) {
            let contact = (row.string(Meaning::ContactPerson), row.string(Meaning::ContactEmail));
            if let Some(measure) = register.owner(row) {
                measure.contact.get_or_insert(contact);
            }
        }
        for row in submission.rows(Meaning::FundBudget) {
            if let Some(fund) = row.code(Meaning::Fund).cloned() {
                let year = row.count(Meaning::FundingYear);
                register.funds.push(FundBudget {
                    fund,
                    year,
                    budget: row.located(Meaning::FundBudget, Row::money),
                });
            }
        }
        for row in submission.rows(Meaning::DeadlineDate) {
            if let Some((day, text)) =
                row.date(Meaning::DeadlineDate).zip(row.string(Meaning::DeadlineText))
            {
                let measure = row.measure().cloned();
                let kind = row.code(Meaning::DeadlineKind);
                let kind = kind.and_then(|it| programme.code_of(Meaning::DeadlineKind, it));
                let is_of_returns =
                    kind.is_some_and(|it| it.group.as_deref() == Some(group::RETURNS));
                register.deadlines.push(Deadline { day, text, measure, is_of_returns });
            }
        }
        register.deadlines.sort_by(|a, b| (a.day, &a.text).cmp(&(b.day, &b.text)));
        for row in submission.rows(Meaning::WaiverRule) {
            register.waivers.extend(waiver(row));
        }
        register.corrections =
            submission.rows(Meaning::CorrectionCell).filter_map(Correction::of).collect();
        for (_, slot) in submission.slots(Meaning::Measure) {
            if let Some(Located { value: Value::Measure(id), at }) = slot.given()
                && !register.measures.contains_key(id)
            {
                register.strays.push(Located { value: id.clone(), at: at.clone() });
            }
        }
        register
    }

    /// Returns the measure that a row is about.
    fn owner(&mut self, row: Row<'_>) -> Option<&mut Measure> {
        self.measures.get_mut(row.measure()?)
    }
}

/// A waiver without a reason or an end is none; the rule on required answers reports it.
fn waiver(row: Row<'_>) -> Option<Waiver> {
    Some(Waiver {
        rule: row.string(Meaning::WaiverRule)?,
        measure: row.measure()?.clone(),
        reason: row.string(Meaning::WaiverReason)?,
        by: row.string(Meaning::WaiverBy).unwrap_or_default(),
        until: row.date(Meaning::WaiverUntil)?,
        at: row.record.at.clone(),
    })
}
