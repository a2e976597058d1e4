//! Finds fees that are not what their hours and rate come to.

use crate::finding::{Findings, Meta, Severity};
use crate::programme::{Meaning, Section};
use crate::rules::{Context, RecordRule};
use crate::submission::Row;

/// # What it finds
/// A fee whose amount is not the number of hours or days times the rate, to the cent. Rows without a
/// rate are passed over.
///
/// # Why it matters
/// The fee is claimed as a lump sum, and nothing but these three figures proves it. Which of them is
/// wrong only the sender knows.
///
/// # Example
/// 4 hours at 60.00 € with an amount of 260.00 €.
///
/// # What to do
/// Compare with contract and invoice and correct the figure that differs.
///
/// # Source
/// Lump sums for fees as published by local partnerships from 2025 (Gotha, Gera).
pub(crate) struct FeeDiffers;

static META: Meta = Meta {
    code: "R103",
    name: "fee-differs",
    severity: Severity::Error,
    args: &["field", "amount", "quantity", "rate", "product"],
    since: "0.1.0",
};

impl RecordRule for FeeDiffers {
    fn meta(&self) -> &'static Meta {
        &META
    }

    fn concerns(&self, section: &Section) -> bool {
        section.meaning(Meaning::FeeRate).is_some()
    }

    fn check(&self, _: &Context<'_>, row: Row<'_>, out: &mut Findings) {
        let (Some(amount), Some(quantity), Some(rate)) = (
            row.money(Meaning::FeeAmount),
            row.number(Meaning::FeeQuantity),
            row.money(Meaning::FeeRate),
        ) else {
            return;
        };
        let product = quantity.times(rate);
        if amount != product {
            out.push(
                row.finding(&META, Meaning::FeeAmount)
                    .with("amount", amount)
                    .with("quantity", quantity)
                    .with("rate", rate)
                    .with("product", product),
            );
        }
    }
}
