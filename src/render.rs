//! Gives values a look: one file per format; returns bytes.

pub mod form;
pub mod json;
#[cfg(feature = "pdf")]
pub mod pdf;
pub mod text;
pub mod xlsx;
