//! Whatever stands in a cell, every kind of field makes an answer or a finding of it.

#![no_main]

use std::sync::LazyLock;

use libfuzzer_sys::fuzz_target;
use masswerk::base::NaiveDate;
use masswerk::base::date::{Epoch, from_iso, from_serial, to_serial};
use masswerk::finding::Findings;
use masswerk::programme::{self, Programme};
use masswerk::source::{Content, Templates};
use masswerk::span::{CellRef, FileId, Files, Span};
use masswerk::submission::{RawCell, RawRecord, RawSection, RawSubmission, Slot, convert};

struct Desk {
    programme: Programme,
    file: FileId,
    day: NaiveDate,
}

static DESK: LazyLock<Desk> = LazyLock::new(|| {
    let templates = Templates::built_in();
    let mut files = Files::default();
    let file = files.note("fuzzed.xlsx");
    let programme =
        programme::load("demokratie-leben", &templates, &mut files, &mut Findings::default());
    let day = NaiveDate::from_ymd_opt(2025, 10, 20).expect("the day exists");
    Desk { programme: programme.expect("the definition is sound"), file, day }
});

fuzz_target!(|data: &[u8]| {
    let Some((first, rest)) = data.split_first() else { return };
    let epoch = if first & 1 == 0 { Epoch::Since1900 } else { Epoch::Since1904 };
    let number = rest.first_chunk().map(|it| f64::from_le_bytes(*it)).filter(|it| it.is_finite());
    if let Some(day) = number.and_then(|it| from_serial(it, epoch)) {
        assert!(epoch != Epoch::Since1900 || from_serial(to_serial(day), epoch) == Some(day));
    }
    let content = match (first >> 1) & 3 {
        0 => Content::Number(number.unwrap_or(1.0)),
        1 => Content::Date(number.and_then(|it| from_serial(it, epoch))),
        _ => Content::Text(String::from_utf8_lossy(rest).into_owned().into()),
    };
    if let Content::Text(text) = &content {
        let _ = from_iso(text);
    }
    for form in DESK.programme.forms.values() {
        let span = |col| Span::cells(DESK.file, "Blatt".into(), CellRef::new(0, col));
        let sections = form.sections.iter().map(|section| {
            let cell = |at| RawCell { at: span(at), content: Some(content.clone()) };
            let cells = (0..section.fields.len()).map(|at| Some(cell(at as u32))).collect();
            let record = RawRecord { at: span(0), code: None, cells };
            RawSection { at: Some(span(0)), records: vec![record] }
        });
        let raw = RawSubmission {
            form: form.clone(),
            file: DESK.file,
            epoch,
            identity: None,
            sections: sections.collect(),
        };
        let mut found = Findings::default();
        let submission = convert(&DESK.programme, raw, None, DESK.day, &mut found);
        let slots = submission.sections.iter().flat_map(|it| &it.records).flat_map(|it| &it.slots);
        let invalid = slots.filter(|it| matches!(it, Slot::Invalid(_))).count();
        assert!(invalid == 0 || !found.all().is_empty(), "an answer is lost without a word");
    }
});
