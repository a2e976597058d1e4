//! Whatever a reader says, the run that asked it believes nothing out of bounds.

#![no_main]

use libfuzzer_sys::fuzz_target;
use masswerk::source::{Limits, worker::wire};
use masswerk::span::Files;

fuzz_target!(|data: &[u8]| {
    let mut files = Files::default();
    let asked = [files.note("a.csv"), files.note("b.csv")];
    let limits = Limits::EVERYDAY;
    if let Some((book, found)) = wire::answer(data, &asked, &limits) {
        assert!(book.is_some() || !found.all().is_empty(), "a file is lost without a word");
        for sheet in book.iter().flat_map(|it| &it.sheets) {
            assert!(asked.contains(&sheet.file));
            let within =
                |it: masswerk::span::CellRef| it.row < limits.rows && it.col < limits.columns;
            assert!(sheet.cells().iter().all(|(at, _)| within(*at)));
        }
    }
    // A request comes from the run itself; a reader must not fall over one that was cut short.
    let _ = wire::asked(data);
});
