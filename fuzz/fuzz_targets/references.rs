//! A text is a cell's name in one way or not at all.

#![no_main]

use libfuzzer_sys::fuzz_target;
use masswerk::span::CellRef;

fuzz_target!(|text: &str| {
    let Ok(cell) = text.parse::<CellRef>() else { return };
    assert!(cell.row < 1_048_576 && cell.col < 16_384, "{text}");
    assert_eq!(cell.to_string(), text.replace('$', "").to_ascii_uppercase());
    assert_eq!(cell.to_string().parse(), Ok(cell));
});
