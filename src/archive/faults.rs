//! What can be wrong in a list that lasts.

use crate::finding::{Meta, Severity};

/// A line of the list of receipts that cannot be read; `reason` is `hash` or `day`.
pub static RECEIPT_UNREADABLE: Meta = Meta {
    code: "I008",
    name: "receipt-unreadable",
    severity: Severity::Warning,
    args: &["reason", "value"],
    since: "0.1.0",
};

/// A line of the list of editions that cannot be read.
pub static EDITION_UNREADABLE: Meta = Meta {
    code: "I025",
    name: "edition-unreadable",
    severity: Severity::Warning,
    args: &[],
    since: "0.1.0",
};

/// A line of the list of hand-overs that is none.
pub static HANDOVER_UNREADABLE: Meta = Meta {
    code: "I026",
    name: "handover-unreadable",
    severity: Severity::Warning,
    args: &[],
    since: "0.1.0",
};

/// All findings declared here.
pub static ALL: [&Meta; 3] = [&RECEIPT_UNREADABLE, &EDITION_UNREADABLE, &HANDOVER_UNREADABLE];
