//! Checks that what a definition says makes sense together: each meaning, rule and group at a place
//! that can carry it.
//!
//! What is checked here would otherwise pass and print wrong figures: an amount that is read from a
//! field of another kind, or a code that no rule recognises because its group is misspelt.

use std::collections::{BTreeMap, BTreeSet};
use std::ops::Range;
use std::sync::Arc;

use super::super::codes::CodeList;
use super::super::faults;
use super::super::field::{Field, FieldKind, Meaning, Prefill};
use super::super::file::{FieldFile, FormFile};
use super::super::form::{Form, Section, SectionKind, Sum};
use super::super::group;
use super::{DefinitionFile, Place};
use crate::finding::{Finding, Findings};
use crate::span::Span;

const TEXTS: &[&str] = &["text", "long-text"];
const WRITTEN: &[&str] = &["text", "long-text", "email"];
const FIGURES: &[&str] = &["count", "number", "money"];
/// The kinds of answers of which each row can have another.
const DISTINCT: &[&str] =
    &["text", "count", "number", "money", "date", "code", "measure", "period", "email"];

impl Meaning {
    /// Returns the kinds of answers that can have the meaning: those in which the program reads it.
    const fn kinds(self) -> &'static [&'static str] {
        match self {
            Self::Measure => &["measure"],
            Self::Period | Self::CorrectionPeriod => &["period"],
            Self::AccountingMode => &["mode"],
            Self::ContactEmail => &["email"],
            Self::MeasureTitle
            | Self::Organisation
            | Self::Region
            | Self::NoticeReference
            | Self::NoticeReplaces
            | Self::ContactPerson
            | Self::DeadlineText
            | Self::WaiverRule
            | Self::Goal
            | Self::GoalReason
            | Self::WaiverReason
            | Self::WaiverBy
            | Self::CorrectionCell
            | Self::CorrectionOld
            | Self::CorrectionNew
            | Self::CorrectionReason
            | Self::CorrectionBy
            | Self::VoucherNumber
            | Self::VoucherParty
            | Self::VoucherRemark => TEXTS,
            Self::LegalForm
            | Self::Fund
            | Self::FieldOfAction
            | Self::GuidingGoal
            | Self::Status
            | Self::DeadlineKind
            | Self::PlanKind
            | Self::GoalAttainment
            | Self::VoucherKind
            | Self::FeeUnit => &["code"],
            Self::Focus => &["codes"],
            Self::FirstApplication
            | Self::AtRisk
            | Self::NilReturn
            | Self::VoucherOwnStaff
            | Self::VoucherProcurementNote
            | Self::ListOfMinors
            | Self::ListSupervised
            | Self::ListAnonymous
            | Self::FeeContract
            | Self::FeeInvoice => &["yes-no", "tick"],
            Self::FundingYear
            | Self::ParticipantsPlanned
            | Self::Serial
            | Self::ParticipantsTotal
            | Self::ParticipantsByAge
            | Self::ParticipantsByGender
            | Self::ParticipantsByTrait
            | Self::EventParticipants
            | Self::ListParticipants => &["count"],
            Self::EventHours | Self::FeeQuantity => &["number"],
            Self::AmountRequested
            | Self::AmountRecommended
            | Self::AmountAwarded
            | Self::AmountRecognised
            | Self::NoticeAmount
            | Self::NoticeLumpSum
            | Self::PlanAmount
            | Self::DrawdownAmount
            | Self::FundBudget
            | Self::CostActual
            | Self::IncomeActual
            | Self::VoucherAmount
            | Self::FeeAmount
            | Self::FeeRate => &["money"],
            Self::GrantedFrom
            | Self::GrantedUntil
            | Self::DrawdownAskedOn
            | Self::DrawdownPaidOn
            | Self::DeadlineDate
            | Self::WaiverUntil
            | Self::CorrectionDate
            | Self::AsOf
            | Self::EventDate
            | Self::VoucherPaidOn
            | Self::ListDate
            | Self::FeeDate => &["date"],
        }
    }

    /// Returns whether the meaning is one of a row that a code names.
    const fn is_of_matrix(self) -> bool {
        self.is_of_people() || matches!(self, Self::CostActual | Self::IncomeActual)
    }

    /// Returns the groups of codes that the program tells apart where a field has this meaning; none
    /// where it asks for no group.
    const fn groups(self) -> &'static [&'static [&'static str]] {
        match self {
            Self::Status => &[group::STATUSES],
            Self::FeeUnit => &[group::FEE_UNITS],
            Self::DeadlineKind => &[group::DEADLINES],
            Self::CostActual => &[group::COSTS],
            Self::IncomeActual => &[group::INCOMES],
            Self::VoucherKind | Self::PlanKind => &[group::COSTS, group::INCOMES],
            _ => &[],
        }
    }
}

impl Prefill {
    const fn kinds(self) -> &'static [&'static str] {
        match self {
            Self::Measure => &["measure"],
            Self::Period => &["period"],
            Self::Serial => &["count"],
            Self::AccountingMode => &["mode"],
            Self::Plan => &["money"],
            Self::MeasureTitle | Self::Organisation | Self::ContactPerson => TEXTS,
            Self::ContactEmail => &["email", "text"],
        }
    }
}

/// Reports what of the fields of a form cannot stand where it does.
pub(super) fn check(form: &Form, file: &FormFile, place: &mut Place<'_>) {
    for section in &form.sections {
        let written = file.sections.iter().find(|it| *it.get_ref().id == *section.id);
        let Some(written) = written else { continue };
        let mut meanings = BTreeSet::new();
        for (field, it) in section.fields.iter().zip(&written.get_ref().fields) {
            let (range, file) = (it.span(), it.get_ref());
            if let Some((key, value, expected)) = misfit(section, field, file) {
                place.unfit(key, &value, &expected, &range);
            }
            check_computed(form, section, field, file, &range, place);
            if let (Some(means), Some(name)) = (field.means, &file.means)
                && !meanings.insert(means)
            {
                let finding = place.report(&faults::NAME_DOUBLED, &range);
                place.push(finding.with("value", format!("means = {name}")));
            }
        }
    }
}

/// Reports parts that cannot be added up to a total of the same kind.
pub(super) fn check_sum(form: &Form, sum: &Sum, range: &Range<usize>, place: &mut Place<'_>) {
    let total = &form.field(sum.total).kind;
    for part in &sum.parts {
        let kind = &form.field(*part).kind;
        if !kind.is_figure() || kind != total {
            place.unfit("parts", kind.name(), total.name(), range);
        }
    }
}

/// Returns the first thing said of a field that its kind or its section cannot carry: key, value, and
/// what it demands instead. What else is wrong then is most often a consequence.
fn misfit(
    section: &Section,
    field: &Field,
    file: &FieldFile,
) -> Option<(&'static str, String, String)> {
    let fits = |kinds: &[&str]| kinds.contains(&field.kind.name());
    let of_type = |kinds: &[&str]| format!("type = {}", kinds.join(" | "));
    if let (Some(means), Some(name)) = (field.means, &file.means) {
        if !fits(means.kinds()) {
            return Some(("means", name.clone(), of_type(means.kinds())));
        }
        if means.is_of_matrix() && !matches!(section.kind, SectionKind::Matrix { .. }) {
            return Some(("means", name.clone(), "kind = matrix".to_owned()));
        }
    }
    if let (Some(prefill), Some(name)) = (field.prefill, &file.prefill)
        && !fits(prefill.kinds())
    {
        return Some(("prefill", name.clone(), of_type(prefill.kinds())));
    }
    if field.unique && !fits(DISTINCT) {
        return Some(("unique", "true".to_owned(), of_type(DISTINCT)));
    }
    if field.unique && !matches!(section.kind, SectionKind::Table { .. }) {
        return Some(("unique", "true".to_owned(), "kind = table".to_owned()));
    }
    if let (Some(later), Some(name)) = (field.not_after, &file.not_after)
        && [&field.kind, &section.fields[later].kind].into_iter().any(|it| *it != FieldKind::Date)
    {
        return Some(("not-after", name.clone(), of_type(&["date"])));
    }
    for (key, limit) in [("min", file.min), ("max", file.max)] {
        if let Some(limit) = limit.filter(|_| !fits(FIGURES)) {
            return Some((key, limit.to_string(), of_type(FIGURES)));
        }
    }
    let length = file.max_length.filter(|_| !fits(WRITTEN))?;
    Some(("max-length", length.to_string(), of_type(WRITTEN)))
}

/// Reports a sum over something that is no figure of the same kind, or by something that is not the
/// code that names the row.
fn check_computed(
    form: &Form,
    section: &Section,
    field: &Field,
    file: &FieldFile,
    range: &Range<usize>,
    place: &mut Place<'_>,
) {
    let (Some(computed), Some(sum)) = (&field.computed, &file.computed) else { return };
    let summed = form.field(computed.sum);
    // A column that cannot carry its own meaning is reported itself.
    let is_sound = summed.means.is_none_or(|it| it.kinds().contains(&summed.kind.name()));
    if is_sound && (!summed.kind.is_figure() || summed.kind != field.kind) {
        place.unfit("computed", &sum.sum, &format!("type = {}", field.kind.name()), range);
    }
    if !matches!(form.sections[computed.sum.section].kind, SectionKind::Table { .. }) {
        place.unfit("computed", &sum.sum, "kind = table", range);
    }
    let by = computed.by.map(|it| &form.field(it).kind);
    let expected = match &section.kind {
        SectionKind::Matrix { rows } if by.is_some_and(|it| it.lists().contains(rows)) => return,
        SectionKind::Matrix { rows } => format!("codes = {rows}"),
        _ if by.is_none() => return,
        _ => "kind = matrix".to_owned(),
    };
    place.unfit("by", sum.by.as_deref().unwrap_or_default(), &expected, range);
}

/// Reports codes whose group is none of those that the program tells apart, in the lists of which it
/// asks for groups.
pub(super) fn check_groups(
    files: &[DefinitionFile],
    codes: &BTreeMap<Arc<str>, CodeList>,
    forms: &BTreeMap<Arc<str>, Arc<Form>>,
    out: &mut Findings,
) {
    let mut asked: BTreeMap<&Arc<str>, BTreeSet<&str>> = BTreeMap::new();
    for section in forms.values().flat_map(|it| &it.sections) {
        for field in &section.fields {
            let Some(means) = field.means else { continue };
            let lists: &[Arc<str>] = match &section.kind {
                SectionKind::Matrix { rows } if means.is_of_matrix() => std::slice::from_ref(rows),
                _ => field.kind.lists(),
            };
            // A list drawn on together with others may have the groups of any of them, until another
            // meaning asks it for its own.
            let groups: BTreeSet<&str> =
                means.groups().iter().copied().flatten().copied().collect();
            for list in lists.iter().filter(|_| !groups.is_empty()) {
                let known = asked.entry(list).or_insert_with(|| groups.clone());
                known.retain(|it| groups.contains(it));
            }
        }
    }
    for (list, groups) in asked {
        let file = files.iter().find(|it| it.path == format!("codes/{list}.csv"));
        let (Some(file), Some(list)) = (file, codes.get(list)) else { continue };
        for (code, line) in list.codes.iter().zip(2..) {
            let group = code.group.as_deref().unwrap_or_default();
            if !groups.contains(group) {
                let finding = Finding::new(&faults::VALUE_UNFIT, Span::line(file.file, line));
                let expected: Vec<&str> = groups.iter().copied().collect();
                let finding = finding.with("key", "group").with("value", group);
                out.push(finding.with("expected", expected.join(", ")));
            }
        }
    }
}
