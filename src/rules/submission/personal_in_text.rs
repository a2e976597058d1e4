//! Finds what is about a person in texts that others than the office read.

use crate::base::Label;
use crate::base::personal::Personal;
use crate::finding::{Arg, Findings, Meta, Severity};
use crate::programme::{Field, FieldKind, Form, Meaning, Privacy};
use crate::rules::{Context, SubmissionRule};
use crate::season::{Persons, Register};
use crate::submission::Submission;

/// # What it finds
/// An e-mail address, telephone number, account number, address, date of birth or name in an answer that
/// others than the office read: the committee or the evaluation. Names are those that the return or the
/// register gives elsewhere, and what follows a form of address such as *Frau*.
///
/// # Why it matters
/// Who is named has not been asked. What leaves the office shows such a passage as *\[Name\]*; the return
/// stays as it is.
///
/// # Example
/// *Bei Fragen: Frau Beispiel, 03571 4560* as the answer to *Kooperationspartner*.
///
/// # What to do
/// Nothing, when the passage may be left out. Else correct the cell on the sheet *Berichtigungen*, so that
/// the sentence can be read without it.
///
/// # Source
/// Art. 5(1)(c) and Art. 6 GDPR: no more personal data than the purpose needs.
pub(crate) struct PersonalInText;

static META: Meta = Meta {
    code: "S116",
    name: "personal-in-text",
    severity: Severity::Note,
    args: &["field", "kinds"],
    since: "0.2.0",
};

/// Returns whether a field takes words of one's own that others come to see. What the office filled in is
/// looked at where the office wrote it; organisations are named on purpose.
fn is_read(field: &Field) -> bool {
    matches!(field.kind, FieldKind::Text | FieldKind::LongText)
        && matches!(field.privacy, Privacy::Public | Privacy::Evaluation)
        && field.means != Some(Meaning::Organisation)
        && !field.is_locked()
}

impl SubmissionRule for PersonalInText {
    fn meta(&self) -> &'static Meta {
        &META
    }

    fn concerns(&self, form: &Form) -> bool {
        form.sections.iter().flat_map(|it| &it.fields).any(is_read)
    }

    fn check(
        &self,
        _: &Context<'_>,
        submission: &Submission,
        register: Option<&Register>,
        out: &mut Findings,
    ) {
        let persons = Persons::of(submission, register);
        for (path, field) in submission.fields().filter(|it| is_read(it.1)) {
            for given in submission.column(path).filter_map(|(_, slot)| slot.given()) {
                let Some(text) = given.value.as_text() else { continue };
                let mut says: Vec<_> = persons.passages(text).iter().map(|it| it.says).collect();
                says.sort();
                says.dedup();
                if !says.is_empty() {
                    let kinds: Vec<Label> = says.into_iter().map(Personal::label).collect();
                    let finding = submission.finding(&META, &given.at);
                    out.push(finding.with("field", &field.label).with("kinds", Arg::Labels(kinds)));
                }
            }
        }
    }
}
