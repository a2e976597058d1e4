//! The rules, one file each, and their register.
//!
//! The trait that a rule implements says all it can see: one value, one record, one return with the
//! register beside it, or the whole season. The letter of its code is that scope.

pub mod guard;
mod programme;
mod record;
mod submission;
mod value;

use include_dir::{Dir, include_dir};

pub use programme::{RETURN_OVERDUE, report_unused_waivers};

use crate::base::{Hundredths, Label, Money, NaiveDate};
use crate::finding::{Arg, Findings, Meta};
use crate::programme::{Field, FieldKind, Form, Meaning, Privacy, Programme, Section, Value};
use crate::season::{Register, Season};
use crate::span::Files;
use crate::submission::{Row, Slot, Submission};
use guard::guarded;

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

    /// Looks at an answer.
    fn check(&self, cx: &Context<'_>, place: &Place<'_>, out: &mut Findings);
}

/// Where a value stands in its return.
pub struct Place<'a> {
    /// The record, with the return, for reporting and for what stands beside the value.
    pub row: Row<'a>,
    /// The field.
    pub field: &'a Field,
    /// The answer.
    pub slot: &'a Slot<Value>,
}

impl Place<'_> {
    /// Returns how the field is called in its row.
    fn label(&self, cx: &Context<'_>) -> Label {
        cx.programme.label_in(self.row.section(), self.row.record.code.as_deref(), self.field)
    }
}

/// A rule about one record: an answer section, or a row of a table or matrix.
pub trait RecordRule: Sync {
    /// Returns what is known of its findings.
    fn meta(&self) -> &'static Meta;

    /// Returns whether the rule has something to say about a section's records; only then is it
    /// asked.
    fn concerns(&self, section: &Section) -> bool;

    /// Looks at a record of a section.
    fn check(&self, cx: &Context<'_>, row: Row<'_>, out: &mut Findings);
}

/// A rule about one return (or register, or office sheet) as a whole.
pub trait SubmissionRule: Sync {
    /// Returns what is known of its findings.
    fn meta(&self) -> &'static Meta;

    /// Returns whether the rule has something to say about a form; only then is it asked.
    fn concerns(&self, form: &Form) -> bool;

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

    /// Looks at the season, and says at how many places it looked.
    fn check(&self, cx: &Context<'_>, season: &Season, out: &mut Findings);
}

/// The rules about values.
pub static VALUE_RULES: &[&dyn ValueRule] = &[
    &value::AmountNegative,
    &value::RequiredMissing,
    &value::ValueTooSmall,
    &value::ValueTooLarge,
    &value::EmailInvalid,
];

/// The rules about records.
pub static RECORD_RULES: &[&dyn RecordRule] = &[
    &record::DatesReversed,
    &record::FeeDiffers,
    &record::FeeAboveLimit,
    &record::ProcurementNoteMissing,
    &record::OwnStaffPaid,
    &record::PayeeVague,
    &record::SupervisorMissing,
    &record::FeePapersMissing,
];

/// The rules about whole returns.
pub static SUBMISSION_RULES: &[&dyn SubmissionRule] = &[
    &submission::PartsDifferFromTotal,
    &submission::ComputedDiffers,
    &submission::ValueNotUnique,
    &submission::MeasureUnknown,
    &submission::PeriodMismatch,
    &submission::ModeMismatch,
    &submission::PaymentOutsideGrant,
    &submission::EventOutsidePeriod,
    &submission::VoucherOutsidePeriod,
    &submission::NilReturnWithFigures,
    &submission::IdentityAltered,
    &submission::ComputedIncomplete,
    &submission::ListAnonymous,
    &submission::PersonalInText,
    &submission::EventAboveTotal,
];

/// The rules between returns.
pub static PROGRAMME_RULES: &[&dyn ProgrammeRule] = &[
    &programme::PlanOverrun,
    &programme::SpentAboveGrant,
    &programme::VoucherDoubled,
    &programme::DrawdownAboveGrant,
    &programme::AwardDiffersFromNotices,
    &programme::RegisterStray,
    &programme::NoticeMissing,
    &programme::OrganisationNearlyNamed,
    &programme::WaiverExpired,
    &programme::AmountMissing,
    &programme::KindNotPlanned,
    &programme::DrawdownUnspent,
    &programme::AwardAboveMaximum,
    &programme::PlanUnbalanced,
    &programme::GrantOutsideYear,
    &programme::LumpSumRateMissing,
    &programme::ReturnAwaited,
    &programme::ReturnOverdue,
    &programme::RegisterEmpty,
    &programme::CorrectionUnfit,
    &programme::FundExceeded,
];

/// Codes that are not given, and why; they never will be. Whoever finds one in an old report or looks
/// for the number between two others finds it here.
pub static RETIRED: &[(&str, &str)] = &[
    ("I007", "sheet-unreadable, until 0.1.0; a sheet that cannot be read is told as I015 or I011"),
    ("P113", "left out when the numbers were given"),
    ("R102", "left out when the numbers were given"),
    ("S110", "left out when the numbers were given"),
];

/// The rules as they are written, for their pages.
static SOURCE: Dir<'_> = include_dir!("$CARGO_MANIFEST_DIR/src/rules");

/// Returns what is known of every kind of finding, of rules and of earlier stages, by code.
#[must_use]
pub fn all() -> Vec<&'static Meta> {
    let mut all: Vec<&'static Meta> = Vec::new();
    all.extend(crate::source::faults::ALL);
    all.extend(crate::programme::faults::ALL);
    all.extend(crate::submission::faults::ALL);
    all.extend(crate::archive::faults::ALL);
    all.extend(crate::season::faults::ALL);
    all.extend(VALUE_RULES.iter().map(|it| it.meta()));
    all.extend(RECORD_RULES.iter().map(|it| it.meta()));
    all.extend(SUBMISSION_RULES.iter().map(|it| it.meta()));
    all.extend(PROGRAMME_RULES.iter().map(|it| it.meta()));
    all.extend([&programme::WAIVER_UNUSED, &guard::RULE_FAILED]);
    all.sort_by_key(|it| it.code);
    all
}

/// Returns a rule's page, as Markdown: the comment under which the rule is written.
///
/// Kinds of findings that arise before any rule is asked have no page.
#[must_use]
pub fn page(meta: &Meta) -> Option<String> {
    let file = format!("{}.rs", meta.name.replace('-', "_"));
    let is_own =
        |it: &&include_dir::File<'_>| it.path().file_name().is_some_and(|name| *name == *file);
    let text = SOURCE.dirs().flat_map(Dir::files).find(is_own)?.contents_utf8()?;
    let lines = text.lines().skip_while(|it| !it.starts_with("/// # "));
    let page: Vec<&str> = lines
        .map_while(|it| it.strip_prefix("///"))
        .map(|it| it.strip_prefix(' ').unwrap_or(it))
        .collect();
    Some(page.join("\n"))
}

/// Checks one return by itself and against the register.
pub fn check_submission(
    cx: &Context<'_>,
    submission: &Submission,
    register: Option<&Register>,
    out: &mut Findings,
) {
    let form = &submission.form;
    for (index, (section, read)) in form.sections.iter().zip(&submission.sections).enumerate() {
        for (field_index, field) in section.fields.iter().enumerate() {
            for rule in VALUE_RULES.iter().filter(|it| it.concerns(field)) {
                guarded(rule.meta(), submission, out, |out| {
                    let slots = read.records.iter().map(|it| (it, &it.slots[field_index]));
                    let asked = slots.filter(|it| !matches!(it.1, Slot::NotAsked(_)));
                    out.looked(rule.meta(), asked.clone().count());
                    for (record, slot) in asked {
                        let row = Row { submission, index, record };
                        rule.check(cx, &Place { row, field, slot }, out);
                    }
                });
            }
        }
        for rule in RECORD_RULES.iter().filter(|it| it.concerns(section)) {
            guarded(rule.meta(), submission, out, |out| {
                out.looked(rule.meta(), read.records.len());
                for record in &read.records {
                    rule.check(cx, Row { submission, index, record }, out);
                }
            });
        }
    }
    for rule in SUBMISSION_RULES.iter().filter(|it| it.concerns(form)) {
        guarded(rule.meta(), submission, out, |out| {
            out.looked(rule.meta(), 1);
            rule.check(cx, submission, register, out);
        });
    }
}

/// Checks what only shows between returns.
pub fn check_season(cx: &Context<'_>, season: &Season, out: &mut Findings) {
    for rule in PROGRAMME_RULES {
        let register = &season.register.submission;
        guarded(rule.meta(), register, out, |out| rule.check(cx, season, out));
    }
}

/// Returns a figure of a field, given in its smallest unit, as the argument of a message.
fn figure(field: &Field, value: i64) -> Arg {
    match field.kind {
        _ if field.privacy == Privacy::Personal => Arg::withheld(),
        FieldKind::Money => Arg::Money(Money::from_cents(value)),
        FieldKind::Number => Arg::Number(Hundredths::new(value)),
        // A year is a name, not a number of things: it has no separator for thousands.
        _ if field.means == Some(Meaning::FundingYear) => Arg::Text(value.to_string()),
        _ => Arg::Count(value),
    }
}
