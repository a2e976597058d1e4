//! Finds figures below the least one that can be meant.

use crate::finding::{Findings, Meta, Severity};
use crate::programme::{Field, FieldKind};
use crate::rules::{Context, Place, ValueRule, figure};

/// # What it finds
/// A figure below the least one that the form allows, or below zero where it sets no limit. Amounts
/// below zero are the matter of `amount-negative`.
///
/// # Why it matters
/// A number of people below zero would lower every total it is added to.
///
/// # Example
/// `-12` participants, or the funding year `205`.
///
/// # What to do
/// Correct the figure.
///
/// # Source
/// The definition of the form (`min`).
pub(crate) struct ValueTooSmall;

static META: Meta = Meta {
    code: "V114",
    name: "value-too-small",
    severity: Severity::Error,
    args: &["field", "value", "limit"],
    since: "0.1.0",
};

impl ValueRule for ValueTooSmall {
    fn meta(&self) -> &'static Meta {
        &META
    }

    fn concerns(&self, field: &Field) -> bool {
        field.kind.is_figure() && field.computed.is_none()
    }

    fn check(&self, cx: &Context<'_>, place: &Place<'_>, out: &mut Findings) {
        let Some(given) = place.slot.given() else { return };
        let Some(value) = given.value.as_figure() else { return };
        let limit = place.field.min.unwrap_or(0);
        let is_negative_amount = place.field.kind == FieldKind::Money && value < 0 && limit >= 0;
        if value < limit && !is_negative_amount {
            out.push(
                place
                    .row
                    .submission
                    .finding(&META, &given.at)
                    .with("field", place.label(cx))
                    .with("value", figure(place.field, value))
                    .with("limit", figure(place.field, limit)),
            );
        }
    }
}
