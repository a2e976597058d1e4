//! Spreadsheet returns in; findings, figures and typeset reports out.

pub mod archive;
pub mod base;
pub mod cli;
pub mod dataset;
pub mod finding;
pub mod form;
pub mod intake;
pub mod locale;
pub mod partnership;
pub mod privacy;
pub mod programme;
pub mod render;
pub mod report;
pub mod rules;
pub mod sample;
pub mod season;
pub mod setup;
pub mod source;
pub mod span;
pub mod submission;
