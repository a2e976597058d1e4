//! How much findings weigh here: severities of the definition, and waivers of the office.

use std::collections::BTreeMap;

use serde::Serialize;

use super::{Finding, Findings, Severity};
use crate::base::{MeasureId, NaiveDate};
use crate::span::Span;

/// A finding lifted for one measure, with a reason and an end.
#[derive(Debug, Clone, PartialEq, Serialize)]
pub struct Waiver {
    /// Name or code of the rule.
    pub rule: String,
    /// The measure for which it is lifted.
    pub measure: MeasureId,
    /// Why.
    pub reason: String,
    /// Who decided so.
    pub by: String,
    /// The last day on which it holds.
    pub until: NaiveDate,
    /// Where it is written.
    #[serde(skip)]
    pub at: Span,
}

impl Waiver {
    /// Returns whether the waiver is about this finding, dates aside.
    #[must_use]
    pub fn concerns(&self, finding: &Finding) -> bool {
        finding.measure.as_ref() == Some(&self.measure)
            && (self.rule.eq_ignore_ascii_case(finding.meta.code) || self.rule == finding.meta.name)
    }
}

/// What became of the waivers.
#[derive(Debug, Default, PartialEq, Eq)]
pub struct WaiverUse {
    /// For each waiver, in order, how many findings it lifted.
    pub lifted: Vec<usize>,
}

/// The severities that the definition sets differently from the rules themselves.
#[derive(Debug, Default, Clone, PartialEq, Eq)]
pub struct Policy {
    /// Severity by the rule's name.
    pub severity: BTreeMap<String, Severity>,
}

impl Policy {
    /// Weighs all findings: first by the policy, then by the waivers that hold on `as_of`.
    pub fn weigh(&self, found: &mut Findings, waivers: &[Waiver], as_of: NaiveDate) -> WaiverUse {
        let mut lifted = vec![0; waivers.len()];
        for finding in found.all_mut() {
            if let Some(severity) = self.severity.get(finding.meta.name) {
                finding.severity = *severity;
            }
            let holds = |it: &Waiver| it.until >= as_of && it.concerns(finding);
            if let Some(index) = waivers.iter().position(holds) {
                lifted[index] += 1;
                finding.waived = Some(waivers[index].clone());
            }
        }
        WaiverUse { lifted }
    }
}
