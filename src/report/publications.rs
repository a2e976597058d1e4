//! The documents of a period: for whom each is, when it is due, how it is composed and in which formats.

use super::{Book, Handbook, ROWS_MAX, Report, Sources, compose_progress, compose_workbook};
use crate::base::Period;
use crate::finding::Findings;
use crate::privacy::Audience;
use crate::season::Season;
use crate::span::Files;

/// When a document is due.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Due {
    /// After every period.
    Period,
}

/// A kind of file.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum FileFormat {
    /// Pages, accessible and archivable.
    Pdf,
    /// A workbook.
    Xlsx,
    /// For programs.
    Json,
}

impl FileFormat {
    /// Returns the ending of the file's name.
    #[must_use]
    pub const fn ending(self) -> &'static str {
        match self {
            Self::Pdf => "pdf",
            Self::Xlsx => "xlsx",
            Self::Json => "json",
        }
    }
}

/// A document as values.
#[derive(Debug)]
pub enum Composed<'a> {
    /// Pages.
    Report(Box<Report>),
    /// Sheets.
    Book(Book),
    /// The handbook.
    Handbook(Handbook),
    /// Everything that was found, as it was found.
    Findings(&'a Findings, &'a Files, &'a Season),
}

/// A kind of document.
pub struct Publication {
    /// The name by which it is asked for; catalogues hold its title and what it is under it.
    pub name: &'static str,
    /// Who it is for, unless an internal edition is asked for.
    pub audience: Audience,
    /// When it is due.
    pub due: Due,
    /// Composes it.
    pub compose: for<'a> fn(&Sources<'a>) -> Composed<'a>,
    /// The formats in which it is written.
    pub formats: &'static [FileFormat],
    /// The name of its file; `{period}` stands for the period.
    pub file: &'static str,
}

/// The documents, in the order in which a run writes them down. It makes them at the same time: that is a fifth
/// faster for a season of three hundred returns, and takes a third more memory.
pub static PUBLICATIONS: &[Publication] = &[
    Publication {
        name: "auswertung",
        audience: Audience::Internal,
        due: Due::Period,
        compose: |sources| Composed::Book(compose_workbook(sources, ROWS_MAX)),
        formats: &[FileFormat::Xlsx],
        file: "Auswertung_{period}",
    },
    Publication {
        name: "sachstandsbericht",
        audience: Audience::Committee,
        due: Due::Period,
        compose: |sources| Composed::Report(Box::new(compose_progress(sources))),
        formats: &[FileFormat::Pdf],
        file: "Sachstandsbericht_{period}",
    },
    Publication {
        name: "befunde",
        audience: Audience::Internal,
        due: Due::Period,
        compose: |sources| Composed::Findings(sources.found, sources.files, sources.season),
        formats: &[FileFormat::Json],
        file: "findings",
    },
];

impl Publication {
    /// Returns the publication of a name.
    #[must_use]
    pub fn named(name: &str) -> Option<&'static Self> {
        PUBLICATIONS.iter().find(|it| it.name == name)
    }

    /// Returns the name of its file, which tells an internal edition of what others get from theirs.
    #[must_use]
    pub fn file_name(&self, period: Period, audience: Audience, format: FileFormat) -> String {
        let stem = self.file.replace("{period}", &period.to_string());
        let is_usual = audience == self.audience;
        format!("{stem}{}.{}", if is_usual { "" } else { "_intern" }, format.ending())
    }
}
