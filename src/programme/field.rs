//! Fields: one question of a form, and what its answer means to the program.

use std::sync::Arc;

use serde::Deserialize;

use super::path::FieldPath;
use crate::base::{Label, NaiveDate};

/// What kind of answer a field takes.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum FieldKind {
    /// One line of text.
    Text,
    /// Several lines of text.
    LongText,
    /// A whole number of things or people.
    Count,
    /// A number with up to two decimal places.
    Number,
    /// An amount in euros.
    Money,
    /// A day.
    Date,
    /// Yes or no.
    YesNo,
    /// A cross, or nothing.
    Tick,
    /// One code of these lists.
    Code(Vec<Arc<str>>),
    /// Codes of these lists, parted by semicolons.
    Codes(Vec<Arc<str>>),
    /// The number of a measure.
    Measure,
    /// A quarter.
    Period,
    /// An accounting mode, chosen from these lists.
    Mode(Vec<Arc<str>>),
    /// An e-mail address.
    Email,
}

impl FieldKind {
    /// The kinds whose answers are drawn from no list.
    pub const PLAIN: [FieldKind; 11] = [
        Self::Text,
        Self::LongText,
        Self::Count,
        Self::Number,
        Self::Money,
        Self::Date,
        Self::YesNo,
        Self::Tick,
        Self::Measure,
        Self::Period,
        Self::Email,
    ];

    /// Returns the code lists from which the answer is drawn.
    #[must_use]
    pub fn lists(&self) -> &[Arc<str>] {
        match self {
            Self::Code(lists) | Self::Codes(lists) | Self::Mode(lists) => lists,
            _ => &[],
        }
    }

    /// Returns the kind's name, as written in the files.
    #[must_use]
    pub const fn name(&self) -> &'static str {
        match self {
            Self::Text => "text",
            Self::LongText => "long-text",
            Self::Count => "count",
            Self::Number => "number",
            Self::Money => "money",
            Self::Date => "date",
            Self::YesNo => "yes-no",
            Self::Tick => "tick",
            Self::Code(_) => "code",
            Self::Codes(_) => "codes",
            Self::Measure => "measure",
            Self::Period => "period",
            Self::Mode(_) => "mode",
            Self::Email => "email",
        }
    }

    /// Returns whether the answer is a figure that can be added up.
    #[must_use]
    pub const fn is_figure(&self) -> bool {
        matches!(self, Self::Count | Self::Number | Self::Money)
    }
}

/// What span of time a figure covers.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Covers {
    /// The reporting period alone.
    Period,
    /// Everything since the grant began.
    ToDate,
}

/// Who may come to see an answer.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Privacy {
    /// Anybody.
    Public,
    /// The programme's evaluation.
    Evaluation,
    /// The office and the lead office.
    Internal,
    /// Nobody beyond the office: it is about a person.
    Personal,
}

/// Where the office takes an answer from when it hands out a form.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Prefill {
    /// The measure's number.
    Measure,
    /// The period of the form.
    Period,
    /// The number of the return: 1, and one more for every correction.
    Serial,
    /// The mode of the measure's grant notice.
    AccountingMode,
    /// The measure's title.
    MeasureTitle,
    /// The organisation.
    Organisation,
    /// The granted plan, row by row.
    Plan,
    /// The contact's name; may be corrected by the sender.
    ContactPerson,
    /// The contact's address; may be corrected by the sender.
    ContactEmail,
}

impl Prefill {
    /// Returns whether the sender must leave the answer as it is: all but the contact, which may be
    /// corrected, and the number of the return, which a correction raises.
    #[must_use]
    pub const fn is_locked(self) -> bool {
        !matches!(self, Self::ContactPerson | Self::ContactEmail | Self::Serial)
    }
}

/// A sum that the form computes.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Computed {
    /// The column that is summed.
    pub sum: FieldPath,
    /// The code column of the same table that must equal the matrix row.
    pub by: Option<FieldPath>,
}

/// A field, sound in itself.
#[derive(Debug, Clone)]
pub struct Field {
    /// Identifier, unique in its section.
    pub id: Arc<str>,
    /// Label.
    pub label: Label,
    /// Input help.
    pub help: Option<Label>,
    /// What answers say, for whoever evaluates them; where it is missing, the input help tells.
    pub definition: Option<Label>,
    /// The kind of answer.
    pub kind: FieldKind,
    /// What the answer means to the program.
    pub means: Option<Meaning>,
    /// Whether an answer is demanded.
    pub required: bool,
    /// Least value: cents, hundredths or things.
    pub min: Option<i64>,
    /// Greatest value: cents, hundredths or things.
    pub max: Option<i64>,
    /// Greatest number of characters.
    pub max_length: Option<u32>,
    /// Whether every row must have another answer.
    pub unique: bool,
    /// A date of the same record that this one must not lie after.
    pub not_after: Option<usize>,
    /// Whether "nicht erhoben" is a legal answer.
    pub not_collected: bool,
    /// What span of time the figure covers.
    pub covers: Option<Covers>,
    /// Who may come to see the answer.
    pub privacy: Privacy,
    /// Where the office takes the answer from.
    pub prefill: Option<Prefill>,
    /// The sum that stands here.
    pub computed: Option<Computed>,
    /// First day on which the field is asked.
    pub since: Option<NaiveDate>,
    /// Last day on which the field is asked.
    pub until: Option<NaiveDate>,
}

impl Field {
    /// Returns whether the sender is to leave the cell as it is.
    #[must_use]
    pub fn is_locked(&self) -> bool {
        self.computed.is_some() || self.prefill.is_some_and(Prefill::is_locked)
    }

    /// Returns what may stand here where there is nothing to say, as the argument of a message: the words
    /// `not-collected`, a `zero`, or `nothing`.
    #[must_use]
    pub const fn alternative(&self) -> &'static str {
        match (self.not_collected, self.kind.is_figure()) {
            (true, _) => "not-collected",
            (false, true) => "zero",
            (false, false) => "nothing",
        }
    }

    /// Returns whether the figures of a return stand whatever the answer is: nothing is demanded, counted
    /// or filled in by the form.
    #[must_use]
    pub fn is_aside(&self) -> bool {
        // A cross is counted.
        let is_counted = self.kind.is_figure() || self.kind == FieldKind::Tick;
        !(self.required || self.is_locked() || is_counted)
    }

    /// Returns whether every edition of the form has the field.
    #[must_use]
    pub const fn is_always_asked(&self) -> bool {
        self.since.is_none() && self.until.is_none()
    }

    /// Returns whether the field is asked on a day.
    #[must_use]
    pub fn is_asked_on(&self, day: NaiveDate) -> bool {
        self.since.is_none_or(|it| it <= day) && self.until.is_none_or(|it| day <= it)
    }
}

impl Meaning {
    /// Returns whether the rows of a matrix break all participants down by what they are.
    #[must_use]
    pub const fn is_of_people(self) -> bool {
        matches!(
            self,
            Self::ParticipantsByAge | Self::ParticipantsByGender | Self::ParticipantsByTrait
        )
    }
}

/// What a field means to the program, so that a programme may name and place its fields freely.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Deserialize)]
#[serde(rename_all = "kebab-case")]
#[expect(missing_docs, reason = "the names are the glossary's terms")]
pub enum Meaning {
    // The measure and its grant.
    Measure,
    MeasureTitle,
    Organisation,
    LegalForm,
    FirstApplication,
    Region,
    Fund,
    FundingYear,
    AmountRequested,
    AmountRecommended,
    AmountAwarded,
    AmountRecognised,
    ParticipantsPlanned,
    FieldOfAction,
    Focus,
    GuidingGoal,
    Status,
    AtRisk,
    NoticeReference,
    GrantedFrom,
    GrantedUntil,
    NoticeAmount,
    AccountingMode,
    NoticeReplaces,
    NoticeLumpSum,
    PlanKind,
    PlanAmount,
    DrawdownAskedOn,
    DrawdownPaidOn,
    DrawdownAmount,
    ContactPerson,
    ContactEmail,
    FundBudget,
    DeadlineDate,
    DeadlineText,
    DeadlineKind,
    WaiverRule,
    WaiverReason,
    WaiverBy,
    WaiverUntil,
    CorrectionPeriod,
    CorrectionCell,
    CorrectionOld,
    CorrectionNew,
    CorrectionReason,
    CorrectionBy,
    CorrectionDate,
    // The return.
    Period,
    Serial,
    AsOf,
    NilReturn,
    EventDate,
    EventHours,
    EventParticipants,
    ParticipantsTotal,
    ParticipantsByAge,
    ParticipantsByGender,
    ParticipantsByTrait,
    Goal,
    GoalAttainment,
    GoalReason,
    CostActual,
    IncomeActual,
    VoucherNumber,
    VoucherPaidOn,
    VoucherParty,
    VoucherKind,
    VoucherAmount,
    VoucherOwnStaff,
    VoucherProcurementNote,
    VoucherRemark,
    ListDate,
    ListParticipants,
    ListOfMinors,
    ListSupervised,
    ListAnonymous,
    FeeDate,
    FeeContract,
    FeeInvoice,
    FeeAmount,
    FeeUnit,
    FeeQuantity,
    FeeRate,
}
