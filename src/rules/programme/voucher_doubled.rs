//! Finds payments that a measure seems to report twice.

use std::collections::BTreeMap;

use super::{Voucher, reported, vouchers};
use crate::base::{Money, NaiveDate, text};
use crate::finding::{Findings, Meta, Severity};
use crate::programme::{Meaning, Value};
use crate::rules::{Context, ProgrammeRule};
use crate::season::{Return, Season};
use crate::span::Span;

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

/// What two vouchers have in common that are one: day, amount, and payee or number.
type Key = (NaiveDate, Money, Feature);

#[derive(PartialEq, Eq, PartialOrd, Ord)]
enum Feature {
    Party(String),
    Number(String),
}

impl ProgrammeRule for VoucherDoubled {
    fn meta(&self) -> &'static Meta {
        &META
    }

    fn check(&self, cx: &Context<'_>, season: &Season, out: &mut Findings) {
        for (_, returns) in reported(season) {
            let mut seen: BTreeMap<Key, (&Return, &Span, Option<String>)> = BTreeMap::new();
            for it in &returns {
                for voucher in vouchers(&it.submission) {
                    out.looked(&META, 1);
                    let Some((day, amount, at)) = payment(voucher) else { continue };
                    let number = feature(voucher, Meaning::VoucherNumber);
                    let party = feature(voucher, Meaning::VoucherParty).map(Feature::Party);
                    let features = party.into_iter().chain(number.clone().map(Feature::Number));
                    let mut first = None;
                    for it_has in features {
                        let key = (day, amount, it_has);
                        match seen.get(&key) {
                            Some(earlier) => first = first.or(Some(earlier.clone())),
                            None => {
                                seen.insert(key, (it, at, number.clone()));
                            }
                        }
                    }
                    let Some((earlier, place, other_number)) = first else { continue };
                    let is_here = earlier.submission.file == it.submission.file;
                    if is_here && number.is_some() && number == other_number {
                        continue;
                    }
                    let other = if is_here {
                        place.inside()
                    } else {
                        format!("{}:{}", cx.files.path(place.file), place.inside())
                    };
                    out.push(
                        it.submission
                            .finding(&META, at)
                            .with("amount", amount)
                            .with("date", day)
                            .with("other", other),
                    );
                }
            }
        }
    }
}

fn payment(voucher: Voucher<'_>) -> Option<(NaiveDate, Money, &Span)> {
    let (day, _) = voucher.given(Meaning::VoucherPaidOn, Value::as_date)?;
    let (amount, at) = voucher.given(Meaning::VoucherAmount, Value::as_money)?;
    Some((day, amount, at))
}

fn feature(voucher: Voucher<'_>, means: Meaning) -> Option<String> {
    voucher.given(means, Value::as_text).map(|(it, _)| text::clean(it).to_lowercase())
}
