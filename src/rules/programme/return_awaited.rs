//! Lists the returns that have not come and are not due yet.

use super::owed;
use crate::finding::{Findings, Meta, Severity};
use crate::rules::{Context, ProgrammeRule};
use crate::season::Season;

/// # What it finds
/// A measure that owes a return of which nothing came, on or before the day on which it is due.
///
/// # Why it matters
/// It shows at a glance who is still to come, and that an empty folder is not a clean one.
///
/// # Example
/// Nothing from M-06 for the third quarter on 5 October, when returns are due on 10 October.
///
/// # What to do
/// Nothing yet.
///
/// # Source
/// Grant periods of the notices; setting `return-due-days`.
pub(crate) struct ReturnAwaited;

static META: Meta = Meta {
    code: "P120",
    name: "return-awaited",
    severity: Severity::Note,
    args: &["measure", "count", "periods", "date"],
    since: "0.2.0",
};

impl ProgrammeRule for ReturnAwaited {
    fn meta(&self) -> &'static Meta {
        &META
    }

    fn check(&self, cx: &Context<'_>, season: &Season, out: &mut Findings) {
        owed(cx, season, &META, |due| cx.as_of <= due, out);
    }
}
