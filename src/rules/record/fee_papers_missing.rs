//! Finds fees whose contract or invoice is not on file.

use crate::finding::{Findings, Meta, Severity};
use crate::programme::{Meaning, Section};
use crate::rules::{Context, RecordRule};
use crate::submission::Row;

/// # What it finds
/// A fee for which the sender does not say that contract and invoice are on file.
///
/// # Why it matters
/// With lump sums no receipts are collected; contract and invoice are all that proves a fee.
///
/// # Example
/// *Honorarvertrag liegt vor* is answered with no, or not at all.
///
/// # What to do
/// Answer yes once the paper is on file, and say when it will be if it is still to come.
///
/// # Source
/// Proof of fees by local partnerships from 2025 (<https://demokratie-leben-gera.de/?p=2210>).
pub(crate) struct FeePapersMissing;

static META: Meta = Meta {
    code: "R109",
    name: "fee-papers-missing",
    severity: Severity::Warning,
    args: &["field"],
    since: "0.1.0",
};

impl RecordRule for FeePapersMissing {
    fn meta(&self) -> &'static Meta {
        &META
    }

    fn concerns(&self, section: &Section) -> bool {
        [Meaning::FeeContract, Meaning::FeeInvoice].iter().any(|it| section.meaning(*it).is_some())
    }

    fn check(&self, _: &Context<'_>, row: Row<'_>, out: &mut Findings) {
        for means in [Meaning::FeeContract, Meaning::FeeInvoice] {
            if row.lacks(means) {
                out.push(row.finding(&META, means));
            }
        }
    }
}
