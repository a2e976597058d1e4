//! The example rows of a new register: they show how rows are filled in, and never count.

use super::faults::EXAMPLE_LEFT;
use crate::finding::{Finding, Findings};
use crate::form::words;
use crate::programme::{FormKind, Meaning};
use crate::submission::{RawRecord, RawSubmission};

/// Takes the rows out of a register that are about the measure „BEISPIEL“, and says so at the first of them.
pub fn set_aside_examples(raw: &mut RawSubmission, out: &mut Findings) {
    if raw.form.kind != FormKind::Register {
        return;
    }
    let form = raw.form.clone();
    let mut first = None;
    for path in form.meaning(Meaning::Measure) {
        let is_example = |it: &RawRecord| {
            let content = it.cells[path.field].as_ref().and_then(|it| it.content.as_ref());
            content.and_then(|it| it.text()).is_some_and(|it| words::EXAMPLE.matches(it))
        };
        let records = &mut raw.sections[path.section].records;
        first = first.or_else(|| Some(records.iter().find(|it| is_example(it))?.at.clone()));
        records.retain(|it| !is_example(it));
    }
    if let Some(at) = first {
        out.push(Finding::new(&EXAMPLE_LEFT, at));
    }
}
