//! Finds figures above the greatest one that can be meant.

use crate::finding::{Findings, Meta, Severity};
use crate::programme::Field;
use crate::rules::{Context, Place, ValueRule, figure};

/// # What it finds
/// A figure above the greatest one that the form allows.
///
/// # Why it matters
/// It is a slip of the keyboard more often than not, and one such figure outweighs all the others
/// of a total.
///
/// # Example
/// The funding year `20255`.
///
/// # What to do
/// Correct the figure. Where it is right, the limit in the definition of the form is wrong.
///
/// # Source
/// The definition of the form (`max`).
pub(crate) struct ValueTooLarge;

static META: Meta = Meta {
    code: "V115",
    name: "value-too-large",
    severity: Severity::Error,
    args: &["field", "value", "limit"],
    since: "0.1.0",
};

impl ValueRule for ValueTooLarge {
    fn meta(&self) -> &'static Meta {
        &META
    }

    fn concerns(&self, field: &Field) -> bool {
        field.kind.is_figure() && field.max.is_some() && field.computed.is_none()
    }

    fn check(&self, cx: &Context<'_>, place: &Place<'_>, out: &mut Findings) {
        let (Some(given), Some(limit)) = (place.slot.given(), place.field.max) else { return };
        if let Some(value) = given.value.as_figure()
            && value > limit
        {
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
