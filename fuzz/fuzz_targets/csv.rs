//! Any text that is called a table is read as one, or refused.

#![no_main]

use libfuzzer_sys::fuzz_target;
use masswerk::finding::Findings;
use masswerk::source::{Limits, Loaded, read};
use masswerk::span::Files;

fuzz_target!(|data: &[u8]| {
    let file = Files::default().note("fuzzed.csv");
    let limits = Limits { rows: 200, columns: 50, cells: 2_000, ..Limits::EVERYDAY };
    let mut found = Findings::default();
    let loaded = Loaded { file, sheet: Some("belege".into()), bytes: data.to_vec() };
    let Some(book) = read(vec![loaded], &limits, &mut found) else {
        assert!(!found.all().is_empty(), "a file is lost without a word");
        return;
    };
    for (at, _) in book.sheets.iter().flat_map(|it| it.cells()) {
        assert!(at.row < limits.rows && at.col < limits.columns, "{at}");
    }
});
