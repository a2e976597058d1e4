//! Finds amounts below zero where the form asks for amounts without a sign.

use crate::finding::{Findings, Meta, Severity};
use crate::programme::{Field, FieldKind, Value};
use crate::rules::{Context, Place, ValueRule};

/// # What it finds
/// An amount below zero.
///
/// # Why it matters
/// Whether money came in or went out is said by the kind of cost or income, not by a sign. Some
/// partnerships' lists ask for a minus before income, and rows copied from there would be
/// subtracted instead of added.
///
/// # Example
/// `-250,00 €` under *Betrag* of a voucher.
///
/// # What to do
/// Enter the amount without a sign and choose the kind of cost or income that fits.
///
/// # Source
/// ANBest-P No. 6 (receipts and payments listed apart); sign conventions of local voucher lists.
pub(crate) struct AmountNegative;

static META: Meta = Meta {
    code: "V104",
    name: "amount-negative",
    severity: Severity::Error,
    args: &["field", "amount"],
    since: "0.1.0",
};

impl ValueRule for AmountNegative {
    fn meta(&self) -> &'static Meta {
        &META
    }

    fn concerns(&self, field: &Field) -> bool {
        // A sum that the form computes is as negative as its parts, and those are accused.
        field.kind == FieldKind::Money
            && field.computed.is_none()
            && field.min.is_none_or(|it| it >= 0)
    }

    fn check(&self, cx: &Context<'_>, place: &Place<'_>, out: &mut Findings) {
        let Some(given) = place.slot.given() else { return };
        if let Value::Money(amount) = given.value
            && amount.is_negative()
        {
            let finding = place.row.submission.finding(&META, &given.at);
            out.push(finding.with("field", place.label(cx)).with("amount", amount));
        }
    }
}
