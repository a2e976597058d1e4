//! What the office already knows when it hands out a form.

use super::Measure;
use crate::base::Period;
use crate::form::{Entries, Entry, Layout};
use crate::programme::{FieldPath, Form, Prefill, Programme, SectionKind, Value};

/// Returns the entries of a form for a period: a measure's, or one that is about no measure.
///
/// `serial` is the number of the return: one, and one more for every correction.
#[must_use]
pub fn prefill(
    programme: &Programme,
    form: &Form,
    layout: &Layout,
    measure: Option<&Measure>,
    period: Period,
    serial: i64,
) -> Entries {
    let mut entries = Entries::default();
    for laid_out in layout.sheets.iter().flat_map(|it| &it.sections) {
        let section = &form.sections[laid_out.section];
        for field in &laid_out.fields {
            let Some(source) = section.fields[*field].prefill else { continue };
            let path = FieldPath { section: laid_out.section, field: *field };
            let known = match (source, measure) {
                (Prefill::Period, _) => Some(Value::Period(period)),
                (Prefill::Serial, _) => Some(Value::Count(serial)),
                (_, None) => None,
                (Prefill::Measure, Some(it)) => Some(Value::Measure(it.id.clone())),
                (Prefill::AccountingMode, Some(it)) => it.mode(period).map(Value::Mode),
                (Prefill::MeasureTitle, Some(it)) => {
                    it.title.as_ref().map(|it| Value::Text(it.value.clone()))
                }
                (Prefill::Organisation, Some(it)) => {
                    it.organisation.as_ref().map(|it| Value::Text(it.value.clone()))
                }
                (Prefill::ContactPerson, Some(it)) => {
                    it.contact.as_ref().and_then(|it| it.0.clone()).map(Value::Text)
                }
                (Prefill::ContactEmail, Some(it)) => {
                    it.contact.as_ref().and_then(|it| it.1.clone()).map(Value::Text)
                }
                (Prefill::Plan, Some(it)) => {
                    if let SectionKind::Matrix { rows } = &section.kind {
                        let list = programme.list(rows);
                        for (row, code) in (0..).zip(&laid_out.codes) {
                            if let Some(amount) = it.planned(&list.codes[*code].code) {
                                entries.set(path, row, Entry::Value(Value::Money(amount)));
                            }
                        }
                    }
                    None
                }
            };
            if let Some(value) = known {
                entries.set(path, 0, Entry::Value(value));
            }
        }
    }
    entries
}
