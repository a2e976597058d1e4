//! What a return says was spent, and what of that the grant pays.
//!
//! Against vouchers: what own and third-party funds do not cover (they come first and in full,
//! ANBest-P No. 1.4). By lump sums: participant days and fees at the rates of the programme.

use std::sync::Arc;

use crate::base::Money;
use crate::programme::{Form, Meaning, Programme, SettingKey, Value, group};
use crate::span::{Span, Traced};
use crate::submission::Submission;

/// A voucher of which it is known what it is for and how much it is.
#[derive(Debug, Clone, Copy)]
pub struct Voucher<'a> {
    /// The kind of cost or income.
    pub kind: &'a Arc<str>,
    /// The amount.
    pub amount: Money,
    /// The cell of the amount.
    pub at: &'a Span,
}

/// Returns the vouchers of a return in the order of its list.
pub fn vouchers(submission: &Submission) -> impl Iterator<Item = Voucher<'_>> {
    submission.rows(Meaning::VoucherAmount).filter_map(|row| {
        Some(Voucher {
            kind: row.code(Meaning::VoucherKind)?,
            amount: row.money(Meaning::VoucherAmount)?,
            at: row.place(Meaning::VoucherAmount),
        })
    })
}

/// Sums of one return or of several.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Spending {
    /// Everything that was paid, or claimed as a lump sum.
    pub expenses: Traced<Money>,
    /// Own and third-party funds that came in.
    pub other_income: Traced<Money>,
}

impl Spending {
    /// Returns what a return says.
    #[must_use]
    pub fn of(programme: &Programme, submission: &Submission) -> Self {
        let mut spending = Self::default();
        spending.add_vouchers(programme, submission);
        spending.add_lump_sums(programme, submission);
        spending
    }

    /// Adds what another return says.
    pub fn merge(&mut self, other: Self) {
        self.expenses.merge(other.expenses);
        self.other_income.merge(other.other_income);
    }

    /// Returns what the grant pays: what other funds leave open, at least nothing.
    #[must_use]
    pub fn grant(&self) -> Money {
        (self.expenses.value - self.other_income.value).max(Money::ZERO)
    }

    fn add_vouchers(&mut self, programme: &Programme, submission: &Submission) {
        let form = &submission.form;
        let costs = programme.rows(form, Meaning::CostActual);
        for it in vouchers(submission) {
            if costs.is_some_and(|list| list.get(it.kind).is_some()) {
                self.expenses.add(it.amount, it.at);
            } else if income_group(programme, form, it.kind) != Some(group::GRANT) {
                self.other_income.add(it.amount, it.at);
            }
        }
    }

    fn add_lump_sums(&mut self, programme: &Programme, submission: &Submission) {
        let rate = programme.amount(SettingKey::LumpSumPerParticipantDay);
        for (_, slot) in submission.slots(Meaning::ListParticipants) {
            if let Some(given) = slot.given()
                && let Value::Count(people) = given.value
            {
                self.expenses.add(rate.percent(people.saturating_mul(100)), &given.at);
            }
        }
        for (_, slot) in submission.slots(Meaning::FeeAmount) {
            if let Some(given) = slot.given()
                && let Value::Money(amount) = given.value
            {
                self.expenses.add(amount, &given.at);
            }
        }
    }
}

fn income_group<'a>(programme: &'a Programme, form: &Form, code: &str) -> Option<&'a str> {
    programme.rows(form, Meaning::IncomeActual)?.get(code)?.group.as_deref()
}
