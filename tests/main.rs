//! The one integration binary: everything that is tested from outside, a module per subject.

/// The shape of the source: layers, headings, names, sizes.
mod architecture;
/// Literate cases: a document shows what is sent and says exactly what is found in it.
mod cases;
/// What must agree across files: codes, names, catalogues in both languages, pages of the rules.
mod contract;
/// Forms as Excel files: what is written is found again, whoever saved it in between.
mod forms;
