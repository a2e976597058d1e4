//! The coordinator's register as the program understands it.
//!
//! It is read like any other form. A faulty row never hides its measure: what could not be read is
//! missing from the measure and reported, the rest stands.

use std::collections::BTreeMap;
use std::sync::Arc;

use super::Correction;
use crate::base::{FundId, MeasureId, Money, NaiveDate, Period};
use crate::finding::Waiver;
use crate::programme::{Meaning, Mode, Programme, Value, group};
use crate::span::{Located, Span, Traced};
use crate::submission::{Row, Submission};

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
    /// Whether the status says that the measure does not take place.
    pub is_dropped: bool,
    /// Whether the status says that the measure was granted.
    pub is_granted: bool,
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

/// A fund's budget for a year.
#[derive(Debug, Clone)]
pub struct FundBudget {
    /// The fund.
    pub fund: FundId,
    /// The year.
    pub year: Option<i64>,
    /// The budget; missing when the cell could not be read.
    pub budget: Option<Located<Money>>,
}

/// A deadline.
#[derive(Debug, Clone)]
pub struct Deadline {
    /// The day.
    pub day: NaiveDate,
    /// What is due.
    pub text: String,
    /// The measure it concerns; all when missing.
    pub measure: Option<MeasureId>,
}

/// The register.
#[derive(Debug, Clone)]
pub struct Register {
    /// The form as it was read.
    pub submission: Submission,
    /// The measures in the order of their numbers.
    pub measures: BTreeMap<MeasureId, Measure>,
    /// Budgets of the funds.
    pub funds: Vec<FundBudget>,
    /// Deadlines in the order of their days.
    pub deadlines: Vec<Deadline>,
    /// Waivers.
    pub waivers: Vec<Waiver>,
    /// Corrections of returns, in the order in which they are made.
    pub corrections: Vec<Correction>,
    /// The cells, on any sheet, that name a measure which is not in the register.
    pub strays: Vec<Located<MeasureId>>,
}

impl Measure {
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
        !self.is_dropped && self.notices_of(period).next().is_some()
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
        let mut lines = self.plan.iter().filter(|it| &*it.kind == kind).peekable();
        lines.peek()?;
        Some(lines.map(|it| it.amount.value).sum())
    }
}

impl Register {
    /// Understands a register that was read.
    #[must_use]
    pub fn of(programme: &Programme, submission: Submission) -> Self {
        let mut register = Self {
            measures: BTreeMap::new(),
            funds: Vec::new(),
            deadlines: Vec::new(),
            waivers: Vec::new(),
            corrections: Vec::new(),
            strays: Vec::new(),
            submission,
        };
        let submission = register.submission.clone();
        for row in submission.rows(Meaning::MeasureTitle) {
            if let Some(measure) = measure(programme, row) {
                register.measures.entry(measure.id.clone()).or_insert(measure);
            }
        }
        for row in submission.rows(Meaning::NoticeAmount) {
            if let Some(measure) = register.owner(row) {
                measure.notices.push(notice(row));
            }
        }
        for row in submission.rows(Meaning::PlanAmount) {
            let line = row
                .code(Meaning::PlanKind)
                .cloned()
                .zip(row.located(Meaning::PlanAmount, Row::money));
            if let (Some(measure), Some((kind, amount))) = (register.owner(row), line) {
                measure.plan.push(PlanLine { kind, amount });
            }
        }
        for row in submission.rows(Meaning::DrawdownAmount) {
            if let (Some(measure), Some(amount)) =
                (register.owner(row), row.located(Meaning::DrawdownAmount, Row::money))
            {
                measure.drawdowns.push(Drawdown {
                    asked_on: row.date(Meaning::DrawdownAskedOn),
                    paid_on: row.date(Meaning::DrawdownPaidOn),
                    amount,
                });
            }
        }
        for row in submission.rows(Meaning::ContactEmail) {
            let contact = (string(row, Meaning::ContactPerson), string(row, Meaning::ContactEmail));
            if let Some(measure) = register.owner(row) {
                measure.contact.get_or_insert(contact);
            }
        }
        for row in submission.rows(Meaning::FundBudget) {
            if let Some(fund) = row.code(Meaning::Fund).cloned() {
                let year = row.count(Meaning::FundingYear);
                register.funds.push(FundBudget {
                    fund,
                    year,
                    budget: row.located(Meaning::FundBudget, Row::money),
                });
            }
        }
        for row in submission.rows(Meaning::DeadlineDate) {
            if let Some((day, text)) =
                row.date(Meaning::DeadlineDate).zip(string(row, Meaning::DeadlineText))
            {
                let measure = row.measure().cloned();
                register.deadlines.push(Deadline { day, text, measure });
            }
        }
        register.deadlines.sort_by(|a, b| (a.day, &a.text).cmp(&(b.day, &b.text)));
        for row in submission.rows(Meaning::WaiverRule) {
            register.waivers.extend(waiver(row));
        }
        register.corrections =
            submission.rows(Meaning::CorrectionCell).filter_map(Correction::of).collect();
        for (_, slot) in submission.slots(Meaning::Measure) {
            if let Some(Located { value: Value::Measure(id), at }) = slot.given()
                && !register.measures.contains_key(id)
            {
                register.strays.push(Located { value: id.clone(), at: at.clone() });
            }
        }
        register
    }

    /// Returns the measure that a row is about.
    fn owner(&mut self, row: Row<'_>) -> Option<&mut Measure> {
        self.measures.get_mut(row.measure()?)
    }
}

fn measure(programme: &Programme, row: Row<'_>) -> Option<Measure> {
    let id = row.measure()?.clone();
    let status = row.code(Meaning::Status);
    let group = status.and_then(|it| programme.code_of(Meaning::Status, it)?.group.as_deref());
    Some(Measure {
        id,
        at: row.record.at.clone(),
        title: row.located(Meaning::MeasureTitle, string),
        organisation: row.located(Meaning::Organisation, string),
        legal_form: row.code(Meaning::LegalForm).cloned(),
        first_application: row.yes(Meaning::FirstApplication),
        region: string(row, Meaning::Region),
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
        is_dropped: group.is_some_and(|it| [group::REJECTED, group::DROPPED].contains(&it)),
        is_granted: group.is_some_and(|it| [group::GRANTED, group::FINISHED].contains(&it)),
        status: status.cloned(),
        is_at_risk: row.yes(Meaning::AtRisk).unwrap_or(false),
        notices: Vec::new(),
        plan: Vec::new(),
        drawdowns: Vec::new(),
        contact: None,
    })
}

fn string(row: Row<'_>, means: Meaning) -> Option<String> {
    row.text(means).map(str::to_owned)
}

fn notice(row: Row<'_>) -> Notice {
    Notice {
        at: row.record.at.clone(),
        reference: string(row, Meaning::NoticeReference),
        from: row.date(Meaning::GrantedFrom),
        until: row.date(Meaning::GrantedUntil),
        amount: row.located(Meaning::NoticeAmount, Row::money),
        mode: row.mode(Meaning::AccountingMode),
        replaces: string(row, Meaning::NoticeReplaces),
        lump_sum: row.money(Meaning::NoticeLumpSum),
    }
}

/// A waiver without a reason or an end is none; the rule on required answers reports it.
fn waiver(row: Row<'_>) -> Option<Waiver> {
    Some(Waiver {
        rule: string(row, Meaning::WaiverRule)?,
        measure: row.measure()?.clone(),
        reason: string(row, Meaning::WaiverReason)?,
        by: string(row, Meaning::WaiverBy).unwrap_or_default(),
        until: row.date(Meaning::WaiverUntil)?,
        at: row.record.at.clone(),
    })
}
