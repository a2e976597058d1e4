//! The rules, one file each, and their register.
//!
//! The trait that a rule implements says all it can see: one value, one record, one return with the
//! register beside it, or the whole season. The letter of its code is that scope.

mod programme;
mod record;
mod submission;
mod value;

use crate::base::NaiveDate;
use crate::finding::{Findings, Meta};
use crate::programme::{Field, Programme, Section, Value};
use crate::season::{Register, Season};
use crate::span::Files;
use crate::submission::{Record, Slot, Submission};

/// What every rule may ask.
pub struct Context<'a> {
    /// The programme.
    pub programme: &'a Programme,
    /// The day as of which the run speaks.
    pub as_of: NaiveDate,
    /// The files, for naming them.
    pub files: &'a Files,
}

/// A rule about one value.
pub trait ValueRule: Sync {
    /// Returns what is known of its findings.
    fn meta(&self) -> &'static Meta;

    /// Returns whether the rule has something to say about a field; only then is it asked.
    fn concerns(&self, field: &Field) -> bool;

    /// Looks at an answer. `submission` and `record` are there to report and to know whether
    /// anything was to be answered at all.
    fn check(&self, cx: &Context<'_>, place: &Place<'_>, out: &mut Findings);
}

/// Where a value stands in its return.
pub struct Place<'a> {
    /// The return.
    pub submission: &'a Submission,
    /// The field.
    pub field: &'a Field,
    /// The answer.
    pub slot: &'a Slot<Value>,
}

/// A rule about one record: an answer section, or a row of a table or matrix.
pub trait RecordRule: Sync {
    /// Returns what is known of its findings.
    fn meta(&self) -> &'static Meta;

    /// Looks at a record of a section.
    fn check(&self, cx: &Context<'_>, row: &Row<'_>, out: &mut Findings);
}

/// A record with the section it stands in.
pub struct Row<'a> {
    /// The return.
    pub submission: &'a Submission,
    /// The section, by its index.
    pub index: usize,
    /// The section.
    pub section: &'a Section,
    /// The record.
    pub record: &'a Record,
}

/// A rule about one return (or register, or office sheet) as a whole.
pub trait SubmissionRule: Sync {
    /// Returns what is known of its findings.
    fn meta(&self) -> &'static Meta;

    /// Looks at a return, with the register beside it where one could be read.
    fn check(
        &self,
        cx: &Context<'_>,
        submission: &Submission,
        register: Option<&Register>,
        out: &mut Findings,
    );
}

/// A rule between returns, periods and the register.
pub trait ProgrammeRule: Sync {
    /// Returns what is known of its findings.
    fn meta(&self) -> &'static Meta;

    /// Looks at the season.
    fn check(&self, cx: &Context<'_>, season: &Season, out: &mut Findings);
}

/// The rules about values.
pub static VALUE_RULES: &[&dyn ValueRule] = &[&value::AmountNegative, &value::RequiredMissing];

/// The rules about records.
pub static RECORD_RULES: &[&dyn RecordRule] = &[];

/// The rules about whole returns.
pub static SUBMISSION_RULES: &[&dyn SubmissionRule] = &[];

/// The rules between returns.
pub static PROGRAMME_RULES: &[&dyn ProgrammeRule] = &[];

/// Codes of rules that were retired; they are never given again.
pub static RETIRED: &[&str] = &[];

/// Returns what is known of every kind of finding, of rules and of earlier stages, by code.
#[must_use]
pub fn all() -> Vec<&'static Meta> {
    let mut all: Vec<&'static Meta> = Vec::new();
    all.extend(crate::source::faults::ALL);
    all.extend(crate::programme::faults::ALL);
    all.extend(crate::submission::faults::ALL);
    all.extend(crate::season::faults::ALL);
    all.extend(VALUE_RULES.iter().map(|it| it.meta()));
    all.extend(RECORD_RULES.iter().map(|it| it.meta()));
    all.extend(SUBMISSION_RULES.iter().map(|it| it.meta()));
    all.extend(PROGRAMME_RULES.iter().map(|it| it.meta()));
    all.sort_by_key(|it| it.code);
    all
}

/// Checks one return by itself and against the register.
pub fn check_submission(
    cx: &Context<'_>,
    submission: &Submission,
    register: Option<&Register>,
    out: &mut Findings,
) {
    for (index, (section, read)) in submission.form.sections.iter().zip(&submission.sections).enumerate() {
        for (field_index, field) in section.fields.iter().enumerate() {
            for rule in VALUE_RULES.iter().filter(|it| it.concerns(field)) {
                out.looked(rule.meta(), read.records.len());
                for record in &read.records {
                    let slot = &record.slots[field_index];
                    rule.check(cx, &Place { submission, field, slot }, out);
                }
            }
        }
        for rule in RECORD_RULES {
            out.looked(rule.meta(), read.records.len());
            for record in &read.records {
                rule.check(cx, &Row { submission, index, section, record }, out);
            }
        }
    }
    for rule in SUBMISSION_RULES {
        out.looked(rule.meta(), 1);
        rule.check(cx, submission, register, out);
    }
}

/// Checks what only shows between returns.
pub fn check_season(cx: &Context<'_>, season: &Season, out: &mut Findings) {
    for rule in PROGRAMME_RULES {
        rule.check(cx, season, out);
    }
}
