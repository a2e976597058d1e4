//! Finds the same answer twice in a column where every row must have its own.

use std::collections::BTreeMap;

use crate::finding::{Arg, Findings, Meta, Severity};
use crate::programme::{Form, Privacy, Value};
use crate::rules::{Context, SubmissionRule};
use crate::season::Register;
use crate::span::Span;
use crate::submission::Submission;

/// # What it finds
/// An answer that already stands further up in the same column, upper and lower case aside.
///
/// # Why it matters
/// By these numbers receipts, lists, notices and measures are told apart; two of the same hide a row
/// that was entered twice, or one that is taken for another.
///
/// # Example
/// *Beleg-Nr.* `12` in two rows.
///
/// # What to do
/// Give each row its own number, or delete the row that is there twice.
///
/// # Source
/// The definition of the form (`unique`).
pub(crate) struct ValueNotUnique;

static META: Meta = Meta {
    code: "S103",
    name: "value-not-unique",
    severity: Severity::Error,
    args: &["field", "value", "first"],
    since: "0.1.0",
};

impl SubmissionRule for ValueNotUnique {
    fn meta(&self) -> &'static Meta {
        &META
    }

    fn concerns(&self, form: &Form) -> bool {
        form.sections.iter().any(|it| it.fields.iter().any(|field| field.unique))
    }

    fn check(
        &self,
        _: &Context<'_>,
        submission: &Submission,
        _: Option<&Register>,
        out: &mut Findings,
    ) {
        for (path, field) in submission.fields().filter(|(_, it)| it.unique) {
            let mut seen: BTreeMap<String, &Span> = BTreeMap::new();
            for (_, slot) in submission.column(path) {
                let Some(given) = slot.given() else { continue };
                let Some(shown) = shown(&given.value) else { continue };
                let key = shown.to_lowercase();
                if let Some(first) = seen.get(&key) {
                    let value = if field.privacy == Privacy::Personal {
                        Arg::withheld()
                    } else {
                        shown.into()
                    };
                    let finding = submission.finding(&META, &given.at);
                    let finding = finding.with("field", &field.label).with("value", value);
                    out.push(finding.with("first", first.inside()));
                } else {
                    seen.insert(key, &given.at);
                }
            }
        }
    }
}

/// Returns an answer as text, as far as it can be told apart by its text.
fn shown(value: &Value) -> Option<String> {
    Some(match value {
        Value::Text(text) => text.clone(),
        Value::Code(code) => code.to_string(),
        Value::Measure(id) => id.to_string(),
        Value::Period(period) => period.to_string(),
        Value::Count(count) => count.to_string(),
        Value::Date(day) => day.to_string(),
        _ => return None,
    })
}
