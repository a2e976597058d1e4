//! A measure of the register: what was granted, planned and paid out, and what follows for a period.

use std::sync::Arc;

use crate::base::{FundId, MeasureId, Money, NaiveDate, Period};
use crate::programme::{Meaning, Mode, Programme, group};
use crate::span::{Located, Span, Traced};
use crate::submission::Row;

/// A measure with everything that the register says of it.
#[derive(Debug, Clone)]
pub struct Measure {
    /// Its number.
    pub id: MeasureId,
    /// Its row.
    pub at: Span,
    /// Its title.
    pub title: Option<Located<String>>,
    /// The organisation (*Träger*), as written.
    pub organisation: Option<Located<String>>,
    /// Code of the organisation's legal form.
    pub legal_form: Option<Arc<str>>,
    /// Whether the organisation applies for the first time.
    pub first_application: Option<bool>,
    /// The region.
    pub region: Option<String>,
    /// The fund that pays.
    pub fund: Option<FundId>,
    /// The year of funding.
    pub year: Option<i64>,
    /// What was applied for.
    pub requested: Option<Located<Money>>,
    /// What the committee recommended.
    pub recommended: Option<Located<Money>>,
    /// What the register gives as awarded.
    pub declared_award: Option<Located<Money>>,
    /// What was recognised after the statement of use.
    pub recognised: Option<Located<Money>>,
    /// How many participants are planned.
    pub participants_planned: Option<Located<i64>>,
    /// Code of the field of action.
    pub field_of_action: Option<Arc<str>>,
    /// Codes of the focuses.
    pub focuses: Vec<Arc<str>>,
    /// Code of the guiding goal.
    pub guiding_goal: Option<Arc<str>>,
    /// Code of the status.
    pub status: Option<Arc<str>>,
    /// What was decided about it, by its status.
    pub decision: Option<Decision>,
    /// Whether those who take part are exposed to a threat (*Gefährdungslage*).
    pub is_at_risk: bool,
    /// The grant notices in the order of the register.
    pub notices: Vec<Notice>,
    /// The granted plan.
    pub plan: Vec<PlanLine>,
    /// The drawdowns.
    pub drawdowns: Vec<Drawdown>,
    /// Whom to write to: person and address.
    pub contact: Option<(Option<String>, Option<String>)>,
}

/// What was decided about a measure.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Decision {
    /// Nothing yet.
    Open,
    /// It was granted, and may have ended.
    Granted,
    /// It does not take place: it was refused, withdrawn or cancelled.
    Dropped,
}

impl Decision {
    /// Returns what was decided where a status belongs to a group of codes.
    fn of(group: &str) -> Option<Self> {
        match group {
            group::OPEN => Some(Self::Open),
            group::GRANTED | group::FINISHED => Some(Self::Granted),
            group::REJECTED | group::DROPPED => Some(Self::Dropped),
            _ => None,
        }
    }
}

/// A grant notice (*Bescheid*).
#[derive(Debug, Clone)]
pub struct Notice {
    /// Its row.
    pub at: Span,
    /// Its reference (*Aktenzeichen*).
    pub reference: Option<String>,
    /// First day of the grant period.
    pub from: Option<NaiveDate>,
    /// Last day of the grant period.
    pub until: Option<NaiveDate>,
    /// The amount.
    pub amount: Option<Located<Money>>,
    /// How it is accounted for.
    pub mode: Option<Mode>,
    /// The reference of the notice that it replaces.
    pub replaces: Option<String>,
    /// By lump sums: what it grants for each participant and day.
    pub lump_sum: Option<Money>,
}

/// A line of the granted plan.
#[derive(Debug, Clone)]
pub struct PlanLine {
    /// The kind of cost or income.
    pub kind: Arc<str>,
    /// The amount.
    pub amount: Located<Money>,
}

/// A drawdown (*Mittelabruf*).
#[derive(Debug, Clone)]
pub struct Drawdown {
    /// The day on which the money was asked for.
    pub asked_on: Option<NaiveDate>,
    /// The day on which it was paid; not yet when missing.
    pub paid_on: Option<NaiveDate>,
    /// The amount.
    pub amount: Located<Money>,
}

impl Measure {
    /// Returns whether the measure was granted, and may have ended.
    #[must_use]
    pub fn is_granted(&self) -> bool {
        self.decision == Some(Decision::Granted)
    }

    /// Returns whether the measure does not take place.
    #[must_use]
    pub fn is_dropped(&self) -> bool {
        self.decision == Some(Decision::Dropped)
    }

    /// Returns whether the measure is not decided on.
    #[must_use]
    pub fn is_open(&self) -> bool {
        self.decision == Some(Decision::Open)
    }

    /// Returns the notices that are not replaced by another.
    pub fn notices_in_force(&self) -> impl Iterator<Item = &Notice> {
        let is_replaced = |notice: &Notice| {
            notice.reference.is_some()
                && self
                    .notices
                    .iter()
                    .any(|it| it.replaces.is_some() && it.replaces == notice.reference)
        };
        self.notices.iter().filter(move |it| !is_replaced(it))
    }

    /// Returns what is awarded, with the cells: the sum of the notices in force, or where there is none
    /// with an amount, what the register declares. Missing is missing, not zero.
    #[must_use]
    pub fn award(&self) -> Option<Traced<Money>> {
        let mut award = Traced::default();
        for it in self.notices_in_force().filter_map(|it| it.amount.as_ref()) {
            award.add(it.value, &it.at);
        }
        if award.cells.is_empty() {
            let declared = self.declared_award.as_ref()?;
            award.add(declared.value, &declared.at);
        }
        Some(award)
    }

    /// Returns what is awarded.
    #[must_use]
    pub fn awarded(&self) -> Option<Money> {
        self.award().map(|it| it.value)
    }

    /// Returns what was drawn and paid until a day; nothing drawn is zero.
    #[must_use]
    pub fn drawn(&self, until: NaiveDate) -> Money {
        self.paid(until).map(|it| it.amount.value).sum()
    }

    /// Returns the drawdowns that were paid until a day.
    pub fn paid(&self, until: NaiveDate) -> impl Iterator<Item = &Drawdown> {
        self.drawdowns.iter().filter(move |it| it.paid_on.is_some_and(|day| day <= until))
    }

    /// Returns whether a return is owed for a period: a grant period touches it and the measure
    /// takes place.
    #[must_use]
    pub fn owes(&self, period: Period) -> bool {
        !self.is_dropped() && self.notices_of(period).next().is_some()
    }

    /// Returns the accounting mode for a period: of the last notice in force that touches it.
    #[must_use]
    pub fn mode(&self, period: Period) -> Option<Mode> {
        self.notices_of(period).filter_map(|it| it.mode).last()
    }

    /// Returns what is granted for each participant and day of a period, by the last notice in force that
    /// touches it and says so.
    #[must_use]
    pub fn lump_sum(&self, period: Period) -> Option<Money> {
        self.notices_of(period).filter_map(|it| it.lump_sum).last()
    }

    /// Returns the notices in force whose grant periods touch a period.
    fn notices_of(&self, period: Period) -> impl Iterator<Item = &Notice> {
        let touches = move |it: &&Notice| {
            it.from.zip(it.until).is_some_and(|(from, until)| period.touches(from, until))
        };
        self.notices_in_force().filter(touches)
    }

    /// Returns whether a day lies in one of the grant periods; unknown when there is none.
    #[must_use]
    pub fn is_granted_on(&self, day: NaiveDate) -> Option<bool> {
        let mut spans = self.notices_in_force().filter_map(|it| it.from.zip(it.until)).peekable();
        spans.peek()?;
        Some(spans.any(|(from, until)| from <= day && day <= until))
    }

    /// Returns the granted plan of a kind of cost or income.
    #[must_use]
    pub fn planned(&self, kind: &str) -> Option<Money> {
        self.planned_for(|it| it == kind)
    }

    /// Returns the granted plan of several kinds of cost or income; nothing where it names none of them.
    #[must_use]
    pub fn planned_for(&self, is_of: impl Fn(&str) -> bool) -> Option<Money> {
        let mut lines = self.plan.iter().filter(|it| is_of(&it.kind)).peekable();
        lines.peek()?;
        Some(lines.map(|it| it.amount.value).sum())
    }
}

/// Understands the row of a measure.
pub(super) fn measure(programme: &Programme, row: Row<'_>) -> Option<Measure> {
    let id = row.measure()?.clone();
    let status = row.code(Meaning::Status);
    let decided = status.and_then(|it| programme.code_of(Meaning::Status, it)?.group.as_deref());
    Some(Measure {
        id,
        at: row.record.at.clone(),
        title: row.located(Meaning::MeasureTitle, Row::string),
        organisation: row.located(Meaning::Organisation, Row::string),
        legal_form: row.code(Meaning::LegalForm).cloned(),
        first_application: row.yes(Meaning::FirstApplication),
        region: row.string(Meaning::Region),
        fund: row.code(Meaning::Fund).cloned(),
        year: row.count(Meaning::FundingYear),
        requested: row.located(Meaning::AmountRequested, Row::money),
        recommended: row.located(Meaning::AmountRecommended, Row::money),
        declared_award: row.located(Meaning::AmountAwarded, Row::money),
        recognised: row.located(Meaning::AmountRecognised, Row::money),
        participants_planned: row.located(Meaning::ParticipantsPlanned, Row::count),
        field_of_action: row.code(Meaning::FieldOfAction).cloned(),
        focuses: row.codes(Meaning::Focus).to_vec(),
        guiding_goal: row.code(Meaning::GuidingGoal).cloned(),
        decision: decided.and_then(Decision::of),
        status: status.cloned(),
        is_at_risk: row.yes(Meaning::AtRisk).unwrap_or(false),
        notices: Vec::new(),
        plan: Vec::new(),
        drawdowns: Vec::new(),
        contact: None,
    })
}

/// Understands the row of a grant notice.
pub(super) fn notice(row: Row<'_>) -> Notice {
    Notice {
        at: row.record.at.clone(),
        reference: row.string(Meaning::NoticeReference),
        from: row.date(Meaning::GrantedFrom),
        until: row.date(Meaning::GrantedUntil),
        amount: row.located(Meaning::NoticeAmount, Row::money),
        mode: row.mode(Meaning::AccountingMode),
        replaces: row.string(Meaning::NoticeReplaces),
        lump_sum: row.money(Meaning::NoticeLumpSum),
    }
}
