//! Gathers findings of a whole batch, with the evidence of what was looked at.

use std::collections::BTreeMap;

use super::{Finding, Meta, Severity};
use crate::span::FileId;

/// How many places each kind of finding was looked for, by its code.
pub type Evidence = BTreeMap<&'static str, u64>;

/// All findings of a batch.
#[derive(Debug, Default, Clone)]
pub struct Findings {
    all: Vec<Finding>,
    evidence: Evidence,
}

impl Findings {
    /// Adds a finding.
    pub fn push(&mut self, finding: Finding) {
        self.all.push(finding);
    }

    /// Adds findings.
    pub fn extend(&mut self, findings: impl IntoIterator<Item = Finding>) {
        self.all.extend(findings);
    }

    /// Takes note that so many places were looked at for this kind of finding.
    pub fn looked(&mut self, meta: &'static Meta, places: usize) {
        *self.evidence.entry(meta.code).or_default() += places as u64;
    }

    /// Adds everything that another list holds.
    pub fn append(&mut self, other: Self) {
        self.all.extend(other.all);
        for (code, places) in other.evidence {
            *self.evidence.entry(code).or_default() += places;
        }
    }

    /// Brings the findings into the order of files, sheets, cells, weight and code, so that it does
    /// not depend on which thread was first.
    pub fn sort(&mut self) {
        self.all.sort_by(|a, b| {
            let key = |it: &Finding| (it.at.clone(), std::cmp::Reverse(it.severity), it.meta.code);
            key(a).cmp(&key(b))
        });
    }

    /// Returns the findings.
    #[must_use]
    pub fn all(&self) -> &[Finding] {
        &self.all
    }

    /// Returns the findings, to be weighed.
    pub fn all_mut(&mut self) -> &mut [Finding] {
        &mut self.all
    }

    /// Returns the findings in a file.
    pub fn in_file(&self, file: FileId) -> impl Iterator<Item = &Finding> {
        self.all.iter().filter(move |it| it.at.file == file)
    }

    /// Returns how many findings have this weight and are not lifted by a waiver.
    #[must_use]
    pub fn count(&self, severity: Severity) -> usize {
        self.all.iter().filter(|it| it.effective() == Some(severity)).count()
    }

    /// Returns how many places were looked at, by code.
    #[must_use]
    pub fn evidence(&self) -> &Evidence {
        &self.evidence
    }

    /// Keeps of each kind the first so many in a file. Returns, for each kind of which there were more,
    /// the first that went and how many went.
    pub fn cut(&mut self, most: usize) -> Vec<(Finding, usize)> {
        let mut seen: BTreeMap<(FileId, &str), usize> = BTreeMap::new();
        let mut gone: BTreeMap<(FileId, &str), (Finding, usize)> = BTreeMap::new();
        self.all.retain(|it| {
            let kind = (it.at.file, it.meta.code);
            let count = seen.entry(kind).or_default();
            *count += 1;
            if *count > most {
                gone.entry(kind).or_insert_with(|| (it.clone(), 0)).1 += 1;
            }
            *count <= most
        });
        gone.into_values().collect()
    }

    /// Keeps the findings for which `keep` holds.
    pub fn retain(&mut self, keep: impl FnMut(&Finding) -> bool) {
        self.all.retain(keep);
    }
}
