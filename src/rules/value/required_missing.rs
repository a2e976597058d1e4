//! Finds questions that must be answered and were not.

use crate::finding::{Findings, Meta, Severity};
use crate::programme::{Field, SectionKind, Value};
use crate::rules::{Context, Place, ValueRule};
use crate::submission::{Row, Slot};

/// # What it finds
/// A question that must be answered and has no answer; in tables, in a row that holds anything. What one
/// row lacks is one finding.
///
/// # Why it matters
/// A blank says nothing: it is neither zero nor "not collected".
///
/// # Example
/// A voucher without a day of payment.
///
/// # What to do
/// Fill in the cell. Where nothing happened in the whole quarter, tick *Fehlanzeige*.
///
/// # Source
/// ANBest-P No. 6 for the voucher list; the definition of the form for the rest.
pub(crate) struct RequiredMissing;

static META: Meta = Meta {
    code: "V113",
    name: "required-missing",
    severity: Severity::Error,
    args: &["field", "count", "or"],
    since: "0.1.0",
};

impl ValueRule for RequiredMissing {
    fn meta(&self) -> &'static Meta {
        &META
    }

    fn concerns(&self, field: &Field) -> bool {
        field.required
    }

    fn check(&self, cx: &Context<'_>, place: &Place<'_>, out: &mut Findings) {
        let Place { row, field, slot } = *place;
        if !is_missing(row, field, slot) {
            return;
        }
        let fields = || row.section().fields.iter();
        let is_row = matches!(row.section().kind, SectionKind::Table { .. });
        let missing: Vec<&Field> = fields()
            .zip(&row.record.slots)
            .filter(|(other, slot)| is_row && is_missing(row, other, slot))
            .map(|(other, _)| other)
            .collect();
        let (at, labels) = match missing[..] {
            [first, _, ..] if !std::ptr::eq(first, field) => return,
            [_, _, ..] => (&row.record.at, missing.iter().map(|it| it.label.clone()).collect()),
            _ => (slot.at(), vec![place.label(cx)]),
        };
        let finding = row.submission.finding(&META, at).with("count", labels.len());
        let finding = finding.with("or", field.alternative());
        out.push(finding.with("field", labels));
    }
}

fn is_missing(row: Row<'_>, field: &Field, slot: &Slot<Value>) -> bool {
    // A nil return answers everything but its own head by saying that nothing happened.
    let is_excused = row.submission.is_nil() && field.prefill.is_none() && field.kind.is_figure();
    field.required && slot.is_absent() && !is_excused
}
