//! What a return says was spent, and what of that the grant pays.
//!
//! Against vouchers: what own and third-party funds do not cover (they come first and in full,
//! ANBest-P No. 1.4). By lump sums: participant days and fees at the rates of the programme.

use crate::base::Money;
use crate::programme::{Form, Meaning, Programme, SectionKind, SettingKey, Value, group};
use crate::span::Traced;
use crate::submission::Submission;

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
        let Some((section, records)) = submission.section_of(Meaning::VoucherAmount) else {
            return;
        };
        for record in records {
            let kind = record.slot(form, section, Meaning::VoucherKind).and_then(|it| it.value());
            let amount =
                record.slot(form, section, Meaning::VoucherAmount).and_then(|it| it.given());
            let (Some(Value::Code(kind)), Some(amount)) = (kind, amount) else { continue };
            let Value::Money(value) = amount.value else { continue };
            if has_row(programme, form, Meaning::CostActual, kind) {
                self.expenses.add(value, &amount.at);
            } else if income_group(programme, form, kind) != Some(group::GRANT) {
                self.other_income.add(value, &amount.at);
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

/// Returns whether a code is a row of the matrix in which a field of this meaning stands.
fn has_row(programme: &Programme, form: &Form, means: Meaning, code: &str) -> bool {
    rows(form, means).is_some_and(|list| programme.list(list).get(code).is_some())
}

fn income_group<'a>(programme: &'a Programme, form: &Form, code: &str) -> Option<&'a str> {
    programme.list(rows(form, Meaning::IncomeActual)?).get(code)?.group.as_deref()
}

/// Returns the list whose codes are the rows of the matrix in which a field of this meaning stands.
#[must_use]
pub fn rows(form: &Form, means: Meaning) -> Option<&str> {
    let path = form.meaning(means).next()?;
    match &form.sections[path.section].kind {
        SectionKind::Matrix { rows } => Some(rows),
        _ => None,
    }
}
