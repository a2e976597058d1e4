//! Gives values a look: one file per format; returns bytes.

pub mod form;
