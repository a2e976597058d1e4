//! The register and the returns of all periods side by side, and which of several returns counts.

mod correction;
mod due;
mod example;
pub mod faults;
mod measure;
mod open;
mod persons;
mod prefill;
pub mod register;
mod spending;
mod supersede;

use std::collections::BTreeMap;

pub use correction::{Answer, Corrected, Correction, Outcome, correct};
pub use due::return_due;
pub use example::set_aside_examples;
pub use measure::{Decision, Drawdown, Measure, Notice, PlanLine};
pub use persons::Persons;
pub use prefill::prefill;
pub use register::{FundBudget, Register};
pub use spending::{Spending, Voucher, fee_limit, fee_rate_limit, spent_by_kind, vouchers};
pub use supersede::{Decided, decide};

use crate::base::{MeasureId, NaiveDate, Period};
use crate::finding::{Finding, Findings, Severity};
use crate::programme::{FieldPath, FormKind, Meaning};
use crate::span::FileId;
use crate::submission::{Record, Row, Submission};

/// Who reports on a period.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
pub enum Sender {
    /// A measure of the register.
    Measure(MeasureId),
    /// The coordination office, on its own work.
    Office,
}

/// A return that was read, with what decides whether it counts.
#[derive(Debug, Clone)]
pub struct Return {
    /// Its answers.
    pub submission: Submission,
    /// Whose it is.
    pub sender: Sender,
    /// The period in whose folder it lay.
    pub period: Period,
    /// The number of the return: a correction carries the next.
    pub serial: Option<i64>,
    /// The day as of which the sender speaks.
    pub stated_on: Option<NaiveDate>,
    /// The day on which the office first saw it.
    pub seen_on: Option<NaiveDate>,
    /// SHA-256 of what was sent.
    pub hash: String,
    /// What the rules found in it.
    pub verdict: Verdict,
    /// What the register corrects in it.
    pub corrected: Vec<Corrected>,
}

/// What the rules found in a return, counted.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub struct Verdict {
    /// Errors that no waiver lifts.
    pub errors: usize,
    /// Warnings that no waiver lifts.
    pub warnings: usize,
    /// Errors that a waiver lifts.
    pub waived: usize,
}

/// What the rules found, counted for each file.
#[derive(Debug, Default)]
pub struct Verdicts(BTreeMap<FileId, Verdict>);

impl Verdicts {
    /// Counts what was found. That nothing tells which of several returns is the newest is no fault of
    /// any of them, and is not counted.
    #[must_use]
    pub fn of(found: &Findings) -> Self {
        let mut verdicts: BTreeMap<FileId, Verdict> = BTreeMap::new();
        for finding in found.all().iter().filter(|it| it.meta.code != faults::ORDER_UNCLEAR.code) {
            let verdict = verdicts.entry(finding.at.file).or_default();
            match (finding.severity, finding.waived.is_some()) {
                (Severity::Error, false) => verdict.errors += 1,
                (Severity::Error, true) => verdict.waived += 1,
                (Severity::Warning, false) => verdict.warnings += 1,
                _ => {}
            }
        }
        Self(verdicts)
    }

    /// Returns what was found in the files of a return.
    #[must_use]
    pub fn on(&self, submission: &Submission) -> Verdict {
        let mut sum = Verdict::default();
        for it in submission.files().iter().filter_map(|it| self.0.get(it)) {
            sum.errors += it.errors;
            sum.warnings += it.warnings;
            sum.waived += it.waived;
        }
        sum
    }
}

impl Verdict {
    /// Returns whether the figures count.
    #[must_use]
    pub const fn is_accepted(self) -> bool {
        self.errors == 0
    }
}

/// Where a sender stands with its return for a period. The numbers are indices into
/// [`Season::returns`].
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Standing {
    /// A return counts.
    Accepted {
        /// The one that counts.
        counted: usize,
        /// Earlier ones, superseded by it.
        superseded: Vec<usize>,
        /// Later ones that were sent back.
        sent_back: Vec<usize>,
        /// Others that were sent back, of which nothing tells whether they are later.
        unordered: Vec<usize>,
    },
    /// Every return was sent back; these, the newest last.
    SentBack(Vec<usize>),
    /// Several returns could count and nothing tells which is newest.
    Unclear(Vec<usize>),
    /// Nothing came, though a return is owed.
    Missing,
}

/// Where each sender stands for each period.
pub type Standings = BTreeMap<(Sender, Period), Standing>;

/// Everything that is known of a year up to a period.
#[derive(Debug, Clone)]
pub struct Season {
    /// The coordinator's register.
    pub register: Register,
    /// The period of the run.
    pub period: Period,
    /// Every return of the year up to the period that names a measure of the register, and every
    /// sheet of the office.
    pub returns: Vec<Return>,
    /// Where each sender stands for each period for which a return is owed or came.
    pub standings: Standings,
}

impl Season {
    /// Returns where a measure stands for a period; nothing when no return is owed and none came.
    #[must_use]
    pub fn standing(&self, measure: &MeasureId, period: Period) -> Option<&Standing> {
        self.standings.get(&(Sender::Measure(measure.clone()), period))
    }

    /// Returns the return that counts for a measure and a period.
    #[must_use]
    pub fn counted(&self, measure: &MeasureId, period: Period) -> Option<&Return> {
        self.counted_of(self.standing(measure, period))
    }

    /// Returns the sheet of the office that counts for a period.
    #[must_use]
    pub fn office(&self, period: Period) -> Option<&Return> {
        self.counted_of(self.standings.get(&(Sender::Office, period)))
    }

    /// Returns what measures owe: which one, for which period, and the return that counts; nothing where none does.
    pub fn owed(&self) -> impl Iterator<Item = (&MeasureId, Period, Option<&Return>)> {
        self.standings.iter().filter_map(|((sender, period), standing)| match sender {
            Sender::Measure(measure) => Some((measure, *period, self.counted_of(Some(standing)))),
            Sender::Office => None,
        })
    }

    fn counted_of(&self, standing: Option<&Standing>) -> Option<&Return> {
        match standing? {
            Standing::Accepted { counted, .. } => Some(&self.returns[*counted]),
            _ => None,
        }
    }

    /// Returns the forms of a kind that count, from January to the period, each with the period that it is about:
    /// none for the register.
    #[must_use]
    pub fn forms(&self, kind: FormKind) -> Vec<(Option<Period>, &Submission)> {
        let quarters = || self.period.year_to_date();
        let counted = |standing| self.counted_of(Some(standing));
        match kind {
            FormKind::Register => vec![(None, &self.register.submission)],
            FormKind::Office | FormKind::Return => {
                let own = self.standings.iter().filter(|((sender, period), _)| {
                    (*sender == Sender::Office) == (kind == FormKind::Office)
                        && quarters().any(|it| it == *period)
                });
                own.filter_map(|((_, period), standing)| {
                    Some((Some(*period), &counted(standing)?.submission))
                })
                .collect()
            }
        }
    }

    /// Returns of each sender the last of the forms of a kind that says something in a section.
    #[must_use]
    pub fn latest_forms(
        &self,
        kind: FormKind,
        section: usize,
    ) -> Vec<(Option<Period>, &Submission)> {
        let mut all = self.forms(kind);
        all.retain(|it| it.1.sections[section].records.iter().any(Record::is_filled));
        // The forms of a sender follow one another from the first period to the last.
        let of_senders = all.chunk_by(|a, b| a.1.measure() == b.1.measure());
        of_senders.filter_map(|it| it.last().copied()).collect()
    }

    /// Returns whether a return of a measure, from January to a period, answers a field; a nil return answers all.
    #[must_use]
    pub fn answers(&self, measure: &MeasureId, path: FieldPath, period: Period) -> bool {
        let mut returns = period.year_to_date().filter_map(|it| self.counted(measure, it));
        returns.any(|it| {
            let submission = &it.submission;
            submission.is_nil() || submission.column(path).any(|it| it.1.given().is_some())
        })
    }

    /// Returns whether a row is of the season's year: neither it nor its measure is of another, and the register has
    /// its measure.
    #[must_use]
    pub fn is_of_year(&self, row: Row<'_>) -> bool {
        let year = i64::from(self.period.year());
        let is_known = |it: &MeasureId| {
            let known = self.register.measures.get(it);
            known.is_some_and(|it| it.year.is_none_or(|its| its == year))
        };
        row.count(Meaning::FundingYear).is_none_or(|it| it == year)
            && row.about().is_none_or(is_known)
            && row.submission.measure().is_none_or(is_known)
    }

    /// Returns how a correction of the register met the return that counts; where none counts, how it met the
    /// one that it fits best. Nothing where no return was read.
    #[must_use]
    pub fn corrected(&self, correction: usize) -> Option<&Corrected> {
        let it = &self.register.corrections[correction];
        let sender = Sender::Measure(it.measure.clone());
        let counted = self.counted(&it.measure, it.period);
        let is_own = |other: &&Return| match counted {
            Some(counted) => std::ptr::eq(*other, counted),
            None => other.sender == sender && other.period == it.period,
        };
        let met = self.returns.iter().filter(is_own).flat_map(|it| &it.corrected);
        met.filter(|it| it.correction == correction).min_by_key(|it| it.outcome.rank())
    }

    /// Returns the returns of a measure that count, from the year's first quarter up to the run's.
    pub fn counted_to_date<'a>(
        &'a self,
        measure: &'a MeasureId,
    ) -> impl Iterator<Item = &'a Return> {
        self.period.year_to_date().filter_map(move |it| self.counted(measure, it))
    }

    /// Returns whether the office has to act on a finding, and not the sender: what stands in the register,
    /// which of several files counts, what was let pass, and what is but a note.
    #[must_use]
    pub fn is_for_office(&self, finding: &Finding) -> bool {
        finding.at.file == self.register.submission.file
            || faults::WHICH_COUNTS.contains(&finding.meta)
            || finding.waived.is_some()
            || finding.severity == Severity::Note
    }

    /// Returns the periods of the year up to the run's for which a measure owes a return and none
    /// counts.
    #[must_use]
    pub fn gaps(&self, measure: &Measure) -> Vec<Period> {
        let lacks = |it: &Period| measure.owes(*it) && self.counted(&measure.id, *it).is_none();
        self.period.year_to_date().filter(lacks).collect()
    }
}
