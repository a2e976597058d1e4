//! What a return says was spent, and what of that the grant pays.
//!
//! Against vouchers: what own and third-party funds do not cover (they come first and in full,
//! ANBest-P No. 1.4). By lump sums: participant days at the rate of the grant notice, or of the settings
//! where it names none, and fees. Never more than was awarded.

use std::collections::BTreeMap;
use std::sync::Arc;

use super::{Measure, Return};
use crate::base::{Hundredths, Money};
use crate::programme::{Form, Meaning, Mode, Programme, SettingKey, Value, group};
use crate::span::{Span, Traced};
use crate::submission::{Row, Submission};

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

/// Returns what returns of a measure, the newest last, say was spent on each kind of cost, when it accounts against
/// vouchers; lump sums have no kinds of cost.
#[must_use]
pub fn spent_by_kind<'a>(
    measure: &Measure,
    returns: &[&'a Return],
) -> Option<BTreeMap<&'a str, Money>> {
    let newest = returns.last()?.period;
    if measure.mode(newest) != Some(Mode::Vouchers) {
        return None;
    }
    let mut sums = BTreeMap::new();
    for it in returns.iter().flat_map(|it| vouchers(&it.submission)) {
        *sums.entry(&**it.kind).or_default() += it.amount;
    }
    Some(sums)
}

/// Sums of the returns of a measure.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Spending {
    /// What was paid, by the list of vouchers.
    pub vouchers: Traced<Money>,
    /// What is claimed as lump sums.
    pub lump_sums: Traced<Money>,
    /// What of the lump sums is above the greatest fees that the settings allow.
    pub above_limits: Money,
    /// Own and third-party funds that came in.
    pub other_income: Traced<Money>,
    /// Participants by the day for whom no rate is set: what they are worth is not known.
    pub unpriced: Traced<i64>,
}

impl Spending {
    /// Returns what returns of a measure say.
    #[must_use]
    pub fn of<'a>(
        programme: &Programme,
        measure: &Measure,
        returns: impl IntoIterator<Item = &'a Return>,
    ) -> Self {
        let mut spending = Self::default();
        for it in returns {
            let rate = measure
                .lump_sum(it.period)
                .or_else(|| programme.known_amount(SettingKey::LumpSumPerParticipantDay));
            spending.add_vouchers(programme, &it.submission);
            spending.add_days(rate, &it.submission);
            spending.add_fees(programme, &it.submission);
        }
        spending
    }

    /// Returns everything that was paid or claimed.
    #[must_use]
    pub fn expenses(&self) -> Money {
        self.vouchers.value + self.lump_sums.value
    }

    /// Returns the cells of everything that was paid or claimed.
    pub fn paid_cells(&self) -> impl Iterator<Item = &Span> {
        self.vouchers.cells.iter().chain(&self.lump_sums.cells)
    }

    /// Returns what own and third-party funds cover: they come first, up to everything.
    #[must_use]
    pub fn covered(&self) -> Money {
        self.other_income.value.min(self.expenses())
    }

    /// Returns what own and third-party funds leave open.
    #[must_use]
    pub fn open(&self) -> Money {
        self.expenses() - self.covered()
    }

    /// Returns what of that a grant pays: never more than was awarded, nor a fee beyond its limit.
    #[must_use]
    pub fn grant(&self, awarded: Money) -> Money {
        (self.open() - self.above_limits).min(awarded).max(Money::ZERO)
    }

    fn add_vouchers(&mut self, programme: &Programme, submission: &Submission) {
        let form = &submission.form;
        let costs = programme.rows(form, Meaning::CostActual);
        for it in vouchers(submission) {
            if costs.is_some_and(|list| list.get(it.kind).is_some()) {
                self.vouchers.add(it.amount, it.at);
            } else if income_group(programme, form, it.kind) != Some(group::GRANT) {
                self.other_income.add(it.amount, it.at);
            }
        }
    }

    /// Adds the participants by the day, each at the rate, where there is one.
    fn add_days(&mut self, rate: Option<Money>, submission: &Submission) {
        for (_, slot) in submission.slots(Meaning::ListParticipants) {
            if let Some(given) = slot.given()
                && let Value::Count(people) = given.value
            {
                match rate {
                    Some(rate) => {
                        self.lump_sums.add(rate.percent(people.saturating_mul(100)), &given.at);
                    }
                    None => self.unpriced.add(people, &given.at),
                }
            }
        }
    }

    fn add_fees(&mut self, programme: &Programme, submission: &Submission) {
        for row in submission.rows(Meaning::FeeAmount) {
            let Some(amount) = row.money(Meaning::FeeAmount) else { continue };
            self.lump_sums.add(amount, row.place(Meaning::FeeAmount));
            let limit = fee_limit(programme, row).unwrap_or(amount);
            self.above_limits += (amount - limit).max(Money::ZERO);
        }
    }
}

/// Returns the greatest fee that may be paid for an hour or a day, as the row counts them; nothing where
/// it does not say in what it counts.
#[must_use]
pub fn fee_rate_limit(programme: &Programme, row: Row<'_>) -> Option<Money> {
    match fee_unit(programme, row)? {
        group::HOUR => Some(programme.amount(SettingKey::FeePerHourMax)),
        group::DAY => Some(programme.amount(SettingKey::FeePerDay)),
        _ => None,
    }
}

/// Returns the greatest fee that may be paid for a row: its hours or days at the greatest rate, and no
/// more than a day's for as many hours as make a day.
#[must_use]
pub fn fee_limit(programme: &Programme, row: Row<'_>) -> Option<Money> {
    let rate = fee_rate_limit(programme, row)?;
    let quantity = row.number(Meaning::FeeQuantity)?;
    let hours_of_a_day = Hundredths::new(programme.limit(SettingKey::FeeDayMinHours) * 100);
    let is_day = fee_unit(programme, row)? == group::HOUR && quantity >= hours_of_a_day;
    Some(if is_day { programme.amount(SettingKey::FeePerDay) } else { quantity.times(rate) })
}

fn fee_unit<'a>(programme: &'a Programme, row: Row<'_>) -> Option<&'a str> {
    let unit = row.code(Meaning::FeeUnit)?;
    programme.code(row.field(Meaning::FeeUnit)?, unit)?.group.as_deref()
}

fn income_group<'a>(programme: &'a Programme, form: &Form, code: &str) -> Option<&'a str> {
    programme.rows(form, Meaning::IncomeActual)?.get(code)?.group.as_deref()
}
