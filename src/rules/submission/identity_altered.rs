//! Finds returns that say something else than the form they were written into.

use super::is_return;
use crate::base::{MeasureId, Period};
use crate::finding::{Arg, Findings, Meta, Severity};
use crate::form::IdentityKey;
use crate::programme::{Form, Meaning, Mode, Value};
use crate::rules::{Context, SubmissionRule};
use crate::season::Register;
use crate::span::Located;
use crate::submission::Submission;

/// # What it finds
/// A return whose measure, period or way of accounting differs from what the hidden sheet of its form
/// says.
///
/// # Why it matters
/// The form was made for one measure, one quarter and one way of accounting, with its plan and its
/// sections. Where somebody typed over a locked cell, or filled in another measure's form, the figures
/// may stand under the wrong name.
///
/// # Example
/// A form made for `M-07` in whose cell *Maßnahme* stands `M-08`.
///
/// # What to do
/// Fill in the form that was handed out for this measure and quarter. The coordination office sends it
/// again.
///
/// # Source
/// The hidden sheet of the form; practice of returning last quarter's file with changed cells.
pub(crate) struct IdentityAltered;

static META: Meta = Meta {
    code: "S112",
    name: "identity-altered",
    severity: Severity::Error,
    args: &["field", "value", "expected"],
    since: "0.1.0",
};

/// What the hidden sheet says, and the field whose answer must say the same.
const PAIRS: [(IdentityKey, Meaning); 3] = [
    (IdentityKey::Measure, Meaning::Measure),
    (IdentityKey::Period, Meaning::Period),
    (IdentityKey::Mode, Meaning::AccountingMode),
];

impl SubmissionRule for IdentityAltered {
    fn meta(&self) -> &'static Meta {
        &META
    }

    fn concerns(&self, form: &Form) -> bool {
        is_return(form)
    }

    fn check(
        &self,
        cx: &Context<'_>,
        submission: &Submission,
        _: Option<&Register>,
        out: &mut Findings,
    ) {
        let shown = |value: &Value| match value {
            Value::Measure(id) => Some(Arg::from(id)),
            Value::Period(period) => Some(Arg::from(*period)),
            Value::Mode(mode) => {
                let code = cx.programme.code_of(Meaning::AccountingMode, mode.code())?;
                Some(Arg::from(&code.label))
            }
            _ => None,
        };
        for (key, means) in PAIRS {
            let Some((given, made_for)) = contradiction(submission, key, means) else { continue };
            let (Some(value), Some(expected)) = (shown(&given.value), shown(&made_for)) else {
                continue;
            };
            let Some(path) = submission.form.meaning(means).next() else { continue };
            out.push(
                submission
                    .finding(&META, &given.at)
                    .with("field", &submission.form.field(path).label)
                    .with("value", value)
                    .with("expected", expected),
            );
        }
    }
}

/// Returns whether a return's cells contradict this line of its hidden sheet.
pub(super) fn is_altered(submission: &Submission, key: IdentityKey) -> bool {
    let pair = PAIRS.iter().find(|it| it.0 == key);
    pair.is_some_and(|(_, means)| contradiction(submission, key, *means).is_some())
}

/// Returns the answer that differs from the hidden sheet, and what stands there.
fn contradiction(
    submission: &Submission,
    key: IdentityKey,
    means: Meaning,
) -> Option<(&Located<Value>, Value)> {
    let line = submission.identity.as_ref()?.get(key)?;
    let made_for = match key {
        IdentityKey::Measure => Value::Measure(MeasureId::parse(line)?),
        IdentityKey::Period => Value::Period(line.parse::<Period>().ok()?),
        IdentityKey::Mode => Value::Mode(Mode::of(line)?),
        _ => return None,
    };
    let given = submission.first(means)?;
    (given.value != made_for).then_some((given, made_for))
}
