//! What must last beyond a run: lists to which lines are only added, as values.
//!
//! They lie in a folder of their own, [`FOLDER`]; `cli` holds its one writer.

mod cells;
mod changes;
mod edition;
mod editions;
pub mod faults;
mod handovers;
mod receipts;

pub use cells::CellChange;
pub use changes::{Cause, Change, Changes, Event};
pub use edition::{About, Answer, Edition, Input, Kept, Lack, Origin, Whose};
pub use editions::{Editions, NoEdition, Revision};
pub use handovers::{Breakdown, Handover};
pub use receipts::Receipts;

/// The folder of what must last, in the workspace.
pub const FOLDER: &str = "archiv";
