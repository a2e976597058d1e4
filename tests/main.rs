//! The one integration binary: everything that is tested from outside, a module per subject.

/// Forms as Excel files: what is written is found again, whoever saved it in between.
mod forms;
