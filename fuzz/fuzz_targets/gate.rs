//! Any file goes through the gate and what it rebuilds: read or refused, with what is read in bounds.

#![no_main]

use libfuzzer_sys::fuzz_target;
use masswerk::finding::Findings;
use masswerk::source::{Content, Limits, Loaded, read};
use masswerk::span::Files;

fuzz_target!(|data: &[u8]| {
    let bytes = masswerk_fuzz::put_together(data);
    masswerk_fuzz::tolerating_libraries(|| {
        let limits = Limits { unpacked: 16 << 20, cells: 20_000, ..Limits::EVERYDAY };
        let file = Files::default().note("fuzzed");
        let mut found = Findings::default();
        let book = read(vec![Loaded { file, sheet: None, bytes }], &limits, &mut found);
        let Some(book) = book else {
            assert!(!found.all().is_empty(), "a file is lost without a word");
            return;
        };
        let cells: usize = book.sheets.iter().map(|it| it.cells().len()).sum();
        assert!(cells as u64 <= limits.cells);
        for (at, content) in book.sheets.iter().flat_map(|it| it.cells()) {
            assert!(at.row < limits.rows && at.col < limits.columns, "{at}");
            assert!(!matches!(content, Content::Number(it) if !it.is_finite()), "{at}");
        }
    });
});
