//! The names of persons that a form gives.

use super::Submission;
use crate::base::personal::Names;
use crate::programme::{Field, FieldKind, Meaning, Privacy};

/// What fields mean that name a person, whatever class a definition gives them.
const NAMING: [Meaning; 4] =
    [Meaning::ContactPerson, Meaning::VoucherParty, Meaning::WaiverBy, Meaning::CorrectionBy];

/// Returns the names in a form's fields about persons; `add` takes those that are surely of persons.
#[must_use]
pub fn named(submission: &Submission, add: impl Fn(&mut Names, &str)) -> Names {
    let mut names = Names::default();
    let names_somebody = |it: &Field| {
        let is_text = it.kind == FieldKind::Text;
        is_text
            && (it.privacy == Privacy::Personal || it.means.is_some_and(|it| NAMING.contains(&it)))
    };
    for (path, field) in submission.fields().filter(|it| names_somebody(it.1)) {
        for text in submission.column(path).filter_map(|(_, slot)| slot.value()?.as_text()) {
            match field.means {
                Some(Meaning::VoucherParty) => names.add_party(text),
                _ => add(&mut names, text),
            }
        }
    }
    names
}
