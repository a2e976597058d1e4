//! What must last beyond a run: lists to which lines are only added, as values.
//!
//! They lie in a folder of their own, [`FOLDER`]; `cli` holds its one writer.

pub mod faults;
mod receipts;

pub use receipts::Receipts;

/// The folder of what must last, in the workspace.
pub const FOLDER: &str = "archiv";
