//! Lists the returns that are overdue.

use super::owed;
use crate::finding::{Findings, Meta, Severity};
use crate::rules::{Context, ProgrammeRule};
use crate::season::Season;

/// # What it finds
/// A measure that owes returns of which nothing came, after the day on which they were due; those on
/// earlier quarters of the year too, all in one finding.
///
/// # Why it matters
/// Every total lacks what such a measure did and spent.
///
/// # Example
/// Nothing from M-06 for the third quarter on 20 October, when returns were due on 10 October.
///
/// # What to do
/// Ask the organisation; whom to call stands on the register's sheet *Kontakte*.
///
/// # Source
/// Grant periods of the notices; setting `return-due-days`.
pub(crate) struct ReturnOverdue;

/// A return that is overdue.
pub static RETURN_OVERDUE: Meta = Meta {
    code: "P121",
    name: "return-overdue",
    severity: Severity::Warning,
    args: &["measure", "count", "periods", "date"],
    since: "0.2.0",
};

impl ProgrammeRule for ReturnOverdue {
    fn meta(&self) -> &'static Meta {
        &RETURN_OVERDUE
    }

    fn check(&self, cx: &Context<'_>, season: &Season, out: &mut Findings) {
        owed(cx, season, &RETURN_OVERDUE, |due| cx.as_of > due, out);
    }
}
