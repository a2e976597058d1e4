//! Who opens what was sent: this process, or one of its own for the file.

use std::fmt::Debug;

use super::{Limits, Loaded, NoAttachment, Workbook, attachment};
use crate::finding::Findings;

/// Opens what was sent.
pub trait Opener: Debug + Send + Sync {
    /// Makes a workbook of the files of one delivery; nothing when none can be made, and `out` says why.
    ///
    /// # Errors
    ///
    /// When nobody can be set to work at all; whatever is wrong with a file is a finding.
    fn open(
        &self,
        files: Vec<Loaded>,
        limits: &Limits,
        out: &mut Findings,
    ) -> std::io::Result<Option<Workbook>>;

    /// Takes the attached file of a name out of a PDF.
    ///
    /// # Errors
    ///
    /// When nobody can be set to work at all; that there is none is an answer.
    fn attachment(
        &self,
        pdf: Vec<u8>,
        name: &str,
        limits: &Limits,
    ) -> std::io::Result<Result<Vec<u8>, NoAttachment>>;
}

/// Opens files in this process: those that we wrote ourselves. A damaged one may end it.
#[derive(Debug, Clone, Copy)]
pub struct Here;

impl Opener for Here {
    fn open(
        &self,
        files: Vec<Loaded>,
        limits: &Limits,
        out: &mut Findings,
    ) -> std::io::Result<Option<Workbook>> {
        Ok(super::read(files, limits, out))
    }

    fn attachment(
        &self,
        pdf: Vec<u8>,
        name: &str,
        limits: &Limits,
    ) -> std::io::Result<Result<Vec<u8>, NoAttachment>> {
        Ok(attachment(&pdf, name, limits))
    }
}
