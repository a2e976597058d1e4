//! Lays fields out on sheets; one layout for writing forms and for finding answers.

mod entries;
mod identity;
mod layout;
pub mod words;

pub use entries::{Entries, Entry};
pub use identity::{IDENTITY_SHEET, Identity, IdentityKey};
pub use layout::{
    FIRST_COLUMN, Layout, SectionLayout, SheetLayout, answer_name, heading_name,
    instructions_label, layout, list_name, totals_label,
};
