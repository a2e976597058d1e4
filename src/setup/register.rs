//! Writes the register of a new partnership: its funds, the days on which returns are due, and an example.

use super::Answers;
use crate::base::{MeasureId, Money, NaiveDate, Period};
use crate::form::{Entries, Entry, Identity, layout, words};
use crate::locale::Locale;
use crate::partnership::Partnership;
use crate::programme::{FieldPath, Form, FormKind, Meaning, Mode, Programme, Value, group};
use crate::render::form::{FormError, FormRequest, write};
use crate::season::return_due;

/// What the example is granted.
const GRANT: Money = Money::from_euros(2_500);
/// Of that, what it spends on fees; the rest on other things.
const FEES: Money = Money::from_euros(900);

/// Writes the register, as an xlsx workbook. `programme` has the settings of the partnership, and `period` is the
/// first of which anything is reported.
///
/// # Errors
///
/// When the definition asks for something that no workbook can hold.
pub fn register(
    answers: &Answers,
    partnership: &Partnership,
    programme: &Programme,
    period: Period,
    locale: &Locale,
) -> Result<Vec<u8>, FormError> {
    let form = programme.form_of(FormKind::Register);
    let day = period.last_day();
    let mut draft = Draft { form, entries: Entries::default() };
    for (fund, budget) in &answers.funds {
        draft.row(
            Meaning::FundBudget,
            &[
                (Meaning::Fund, Value::Code(fund.clone())),
                (Meaning::FundingYear, Value::Count(answers.year.into())),
                (Meaning::FundBudget, Value::Money(*budget)),
            ],
        );
    }
    for period in (1..=4).filter_map(|it| Period::new(answers.year, it)) {
        let text = locale.fill("setup-deadline", &[("period", period.into())]);
        let mut deadline = vec![
            (Meaning::DeadlineDate, Value::Date(return_due(programme, period))),
            (Meaning::DeadlineText, Value::Text(text)),
        ];
        let kind = first_code(programme, Meaning::DeadlineKind, group::RETURNS, day);
        deadline.extend(kind.map(|it| (Meaning::DeadlineKind, it)));
        draft.row(Meaning::DeadlineDate, &deadline);
    }
    draft.example(answers, programme, period, locale);
    write(&FormRequest {
        programme,
        form,
        layout: &layout(programme, form, None, day),
        identity: &Identity::of(programme, form, answers.language, None, None, None),
        entries: &draft.entries,
        day,
        locale,
        partnership: &partnership.name,
        contact: &partnership.contact,
    })
}

/// Returns the first code of a group that a field of this meaning takes on a day; of any group where `group` is
/// empty.
fn first_code(programme: &Programme, means: Meaning, group: &str, day: NaiveDate) -> Option<Value> {
    let mut codes = programme.lists(means).flat_map(|it| it.valid_on(day));
    let code = codes.find(|it| group.is_empty() || it.group.as_deref() == Some(group))?;
    Some(Value::Code(code.code.clone()))
}

/// A register that is being filled in.
struct Draft<'a> {
    form: &'a Form,
    entries: Entries,
}

impl Draft<'_> {
    /// Fills the next row of the section that has a field of this meaning; what the section does not ask is left
    /// out.
    fn row(&mut self, section: Meaning, cells: &[(Meaning, Value)]) {
        let Some(FieldPath { section, .. }) = self.form.meaning(section).next() else { return };
        let row = self.entries.rows(section);
        for (means, value) in cells {
            if let Some(field) = self.form.sections[section].meaning(*means) {
                self.entries.set(FieldPath { section, field }, row, Entry::Value(value.clone()));
            }
        }
    }

    /// Fills in a measure by which can be seen how it is done. It never counts; see
    /// [`set_aside_examples`](crate::season::set_aside_examples).
    fn example(
        &mut self,
        answers: &Answers,
        programme: &Programme,
        period: Period,
        locale: &Locale,
    ) {
        let Some(id) = MeasureId::parse(words::EXAMPLE.get(answers.language)) else { return };
        let text = |key: &str| Value::Text(locale.text(key));
        let id = (Meaning::Measure, Value::Measure(id));
        let first =
            |means: Meaning, group: &str| first_code(programme, means, group, period.last_day());
        let fund = answers.funds.first().map(|it| Value::Code(it.0.clone()));
        let measure = [
            Some(id.clone()),
            Some((Meaning::MeasureTitle, text("setup-example-title"))),
            Some((Meaning::Organisation, text("setup-example-organisation"))),
            first(Meaning::LegalForm, "").map(|it| (Meaning::LegalForm, it)),
            fund.or_else(|| first(Meaning::Fund, "")).map(|it| (Meaning::Fund, it)),
            Some((Meaning::FundingYear, Value::Count(answers.year.into()))),
            Some((Meaning::AmountRequested, Value::Money(GRANT))),
            Some((Meaning::AmountAwarded, Value::Money(GRANT))),
            Some((Meaning::ParticipantsPlanned, Value::Count(60))),
            first(Meaning::Status, group::GRANTED).map(|it| (Meaning::Status, it)),
        ];
        self.row(Meaning::MeasureTitle, &measure.into_iter().flatten().collect::<Vec<_>>());
        let until = NaiveDate::from_ymd_opt(answers.year.into(), 12, 31);
        let notice = [
            Some(id.clone()),
            Some((Meaning::NoticeReference, text("setup-example-reference"))),
            Some((Meaning::GrantedFrom, Value::Date(period.first_day()))),
            until.map(|it| (Meaning::GrantedUntil, Value::Date(it))),
            Some((Meaning::NoticeAmount, Value::Money(GRANT))),
            Some((Meaning::AccountingMode, Value::Mode(answers.mode))),
        ];
        self.row(Meaning::NoticeAmount, &notice.into_iter().flatten().collect::<Vec<_>>());
        let plan = [(group::FEES, FEES), (group::MATERIAL, GRANT - FEES), (group::GRANT, GRANT)];
        for (kind, amount) in plan.into_iter().filter(|_| answers.mode == Mode::Vouchers) {
            if let Some(kind) = first(Meaning::PlanKind, kind) {
                let amount = (Meaning::PlanAmount, Value::Money(amount));
                self.row(Meaning::PlanAmount, &[id.clone(), (Meaning::PlanKind, kind), amount]);
            }
        }
        let contact = [
            id,
            (Meaning::ContactPerson, text("setup-example-person")),
            (Meaning::ContactEmail, Value::Text("name@example.org".to_owned())),
        ];
        self.row(Meaning::ContactEmail, &contact);
    }
}
