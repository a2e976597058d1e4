//! What is found while the season is put together, before any rule looks at it.

use crate::finding::{Meta, Severity};

/// Two returns that could both count, and nothing tells which is newer; `sender` is `measure` or
/// `office`.
pub static ORDER_UNCLEAR: Meta = Meta {
    code: "P101",
    name: "return-order-unclear",
    severity: Severity::Error,
    args: &["sender", "measure", "other"],
    since: "0.1.0",
};

/// The same return twice, byte for byte.
pub static SENT_TWICE: Meta = Meta {
    code: "P102",
    name: "return-sent-twice",
    severity: Severity::Warning,
    args: &["other"],
    since: "0.1.0",
};

/// A return with errors beside one that counts, and nothing tells whether it is the newer.
pub static SENT_BACK_UNORDERED: Meta = Meta {
    code: "P128",
    name: "sent-back-unordered",
    severity: Severity::Warning,
    args: &["other"],
    since: "0.2.0",
};

/// A return in whose place a newer one stands; `findings` are the errors and warnings that this settles.
pub static SUPERSEDED: Meta = Meta {
    code: "P127",
    name: "return-superseded",
    severity: Severity::Note,
    args: &["other", "findings"],
    since: "0.2.0",
};

/// What is found about which of several returns counts.
pub static WHICH_COUNTS: [&Meta; 4] =
    [&ORDER_UNCLEAR, &SENT_TWICE, &SENT_BACK_UNORDERED, &SUPERSEDED];

/// A workspace without a register, or with one that cannot be read.
pub static REGISTER_MISSING: Meta = Meta {
    code: "I009",
    name: "register-missing",
    severity: Severity::Error,
    args: &["file"],
    since: "0.1.0",
};

/// An answer that the office corrected by its register.
pub static ANSWER_CORRECTED: Meta = Meta {
    code: "P124",
    name: "answer-corrected",
    severity: Severity::Note,
    args: &["field", "old", "new"],
    since: "0.2.0",
};

/// The example that a new register came with.
pub static EXAMPLE_LEFT: Meta = Meta {
    code: "P125",
    name: "example-left",
    severity: Severity::Note,
    args: &[],
    since: "0.2.0",
};

/// All findings declared here.
pub static ALL: [&Meta; 7] = [
    &ORDER_UNCLEAR,
    &SENT_TWICE,
    &SENT_BACK_UNORDERED,
    &SUPERSEDED,
    &REGISTER_MISSING,
    &ANSWER_CORRECTED,
    &EXAMPLE_LEFT,
];
