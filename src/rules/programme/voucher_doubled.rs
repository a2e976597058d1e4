//! Finds payments that a measure seems to report twice.

use std::collections::BTreeMap;

use super::reported;
use crate::base::{Money, NaiveDate, text};
use crate::finding::{Finding, Findings, Meta, Severity};
use crate::programme::Meaning;
use crate::rules::{Context, ProgrammeRule};
use crate::season::Season;
use crate::span::Span;
use crate::submission::{Row, Submission};

/// # What it finds
/// Two vouchers of a measure, in one return or in two, with the same day of payment, the same amount
/// and the same payee or number. The same number twice in one return is the matter of
/// `value-not-unique`.
///
/// # Why it matters
/// A payment that is listed twice is counted twice. Two equal tickets bought on one day are in order,
/// so it is a question and not a fault.
///
/// # Example
/// 84.50 € paid on 30.09.2025 to the same payee, in the return on the third quarter and again in the
/// one on the fourth.
///
/// # What to do
/// Delete the row that is there twice, or say under *Bemerkung* that there were two payments. The
/// message never names the payee: it may be a person.
///
/// # Source
/// ANBest-P No. 6 (single amounts); frequent mistake in lists kept over several quarters.
pub(crate) struct VoucherDoubled;

static META: Meta = Meta {
    code: "P105",
    name: "voucher-doubled",
    severity: Severity::Warning,
    args: &["amount", "date", "other"],
    since: "0.1.0",
};

impl ProgrammeRule for VoucherDoubled {
    fn meta(&self) -> &'static Meta {
        &META
    }

    fn check(&self, cx: &Context<'_>, season: &Season, out: &mut Findings) {
        for (_, returns) in reported(season) {
            let mut seen: BTreeMap<Key, Payment<'_>> = BTreeMap::new();
            let all = returns.iter().flat_map(|it| it.submission.rows(Meaning::VoucherAmount));
            for payment in all.filter_map(Payment::of) {
                out.looked(&META, 1);
                let mut first = None;
                for key in payment.keys() {
                    let earlier = seen.entry(key).or_insert_with(|| payment.clone());
                    if earlier.at != payment.at {
                        first.get_or_insert_with(|| earlier.clone());
                    }
                }
                // The same number in the same return is the matter of `value-not-unique`.
                if let Some(first) = first
                    && !(payment.is_beside(&first) && payment.number == first.number)
                {
                    out.push(payment.finding(&first, cx));
                }
            }
        }
    }
}

/// What two vouchers have in common that are one.
type Key = (NaiveDate, Money, Feature);

#[derive(PartialEq, Eq, PartialOrd, Ord)]
enum Feature {
    Party(String),
    Number(String),
}

#[derive(Clone)]
struct Payment<'a> {
    submission: &'a Submission,
    day: NaiveDate,
    amount: Money,
    at: &'a Span,
    party: Option<String>,
    number: Option<String>,
}

impl<'a> Payment<'a> {
    /// Returns the payment of a voucher; nothing while its day or amount is not known.
    fn of(row: Row<'a>) -> Option<Self> {
        let text = |means| Some(text::clean(row.text(means)?).to_lowercase());
        Some(Self {
            submission: row.submission,
            day: row.date(Meaning::VoucherPaidOn)?,
            amount: row.money(Meaning::VoucherAmount)?,
            at: row.place(Meaning::VoucherAmount),
            party: text(Meaning::VoucherParty),
            number: text(Meaning::VoucherNumber),
        })
    }

    fn keys(&self) -> impl Iterator<Item = Key> {
        let party = self.party.clone().map(Feature::Party);
        let number = self.number.clone().map(Feature::Number);
        party.into_iter().chain(number).map(|it| (self.day, self.amount, it))
    }

    fn is_beside(&self, other: &Self) -> bool {
        self.at.file == other.at.file
    }

    fn finding(&self, first: &Self, cx: &Context<'_>) -> Finding {
        let inside = first.at.inside();
        let other = if self.is_beside(first) {
            inside
        } else {
            format!("{}:{inside}", cx.files.path(first.at.file))
        };
        let finding = self.submission.finding(&META, self.at);
        finding.with("amount", self.amount).with("date", self.day).with("other", other)
    }
}
