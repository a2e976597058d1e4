//! What keeps the program from doing its job; faults in what was sent are findings instead.

use std::io;
use std::path::PathBuf;

use crate::base::Period;
use crate::intake::Error as Intake;
use crate::privacy::KeyFault;
use crate::render::RenderError;
use crate::setup::Why;

/// A job that could not be done.
#[derive(Debug, thiserror::Error)]
pub enum Error {
    /// There is no workspace here.
    #[error("{} is missing", .0.display())]
    NoWorkspace(PathBuf),
    /// Where a new folder is to be, something lies already.
    #[error("{} is not empty", path.display())]
    Occupied {
        /// The folder.
        path: PathBuf,
        /// By what: a `workspace`, a `file` of its name, or it is `filled`.
        reason: &'static str,
        /// The first thing in it.
        name: String,
    },
    /// Options without which no folder can be set up.
    #[error("missing: {}", .0.join(", "))]
    Unanswered(Vec<&'static str>),
    /// An answer that cannot be taken.
    #[error("{value} does not fit --{option}")]
    Unfit {
        /// The option.
        option: &'static str,
        /// What was typed.
        value: String,
        /// Why not.
        why: Why,
    },
    /// Somebody stopped a dialogue.
    #[error("stopped")]
    Stopped,
    /// The invented season could not be made.
    #[error("{0}")]
    Sample(String),
    /// The settings are written in letters of an old kind.
    #[error("{}:{line} is not UTF-8", path.display())]
    NotUtf8 {
        /// The file.
        path: PathBuf,
        /// The first line of which this can be seen.
        line: usize,
    },
    /// There is no folder for what was sent.
    #[error("{} is missing", .0.display())]
    NoInbox(PathBuf),
    /// There is no period to work on.
    #[error("no period folder in {}", .0.display())]
    NoPeriod(PathBuf),
    /// There is no period to work on, but a folder whose name is nearly that of one.
    #[error("{} may be {meant}", path.display())]
    MisnamedPeriod {
        /// The folder.
        path: PathBuf,
        /// The period.
        meant: Period,
    },
    /// There is no folder for the period that was asked for.
    #[error("no folder {}", .0.display())]
    NoFolder(PathBuf),
    /// An argument names nothing that was sent in.
    #[error("nothing to check at {}", .0.display())]
    NoInput(PathBuf),
    /// The definition or the settings have faults; they were printed.
    #[error("the definition or the settings have faults")]
    Definition,
    /// There is no register that could be read; that was printed.
    #[error("no register")]
    NoRegister,
    /// Neither a measure nor a return, of which an edition could be made.
    #[error("nothing to add up yet")]
    NothingYet,
    /// A measure that is not in the register.
    #[error("measure {0} is not in the register")]
    NoMeasure(String),
    /// A name under which no document is made.
    #[error("no document {name}")]
    NoPublication {
        /// The name.
        name: String,
        /// The name that may have been meant.
        nearest: Option<&'static str>,
    },
    /// A file for the output that lies among what was sent.
    #[error("{} lies in the input", .0.display())]
    OutInInput(PathBuf),
    /// A code or name that no kind of finding has.
    #[error("no finding {code}")]
    NoRule {
        /// What was written.
        code: String,
        /// The one that may have been meant.
        nearest: Option<&'static str>,
    },
    /// An identifier that no figure has.
    #[error("no figure {id}")]
    NoFigure {
        /// What was written.
        id: String,
        /// The one that may have been meant.
        nearest: Option<String>,
    },
    /// A number under which no earlier edition is kept.
    #[error(transparent)]
    NoEdition(#[from] crate::archive::NoEdition),
    /// A file that is no report of ours.
    #[error("{}: {reason}", path.display())]
    NoReport {
        /// The file.
        path: PathBuf,
        /// What it is instead: `missing`, `folder`, `not-pdf`, `unreadable` or `absent`.
        reason: &'static str,
    },
    /// Two reports that are not about the same.
    #[error("{} and {} are not about the same", .0.display(), .1.display())]
    Incomparable(PathBuf, PathBuf),
    /// There is no key for pseudonyms that could be used.
    #[error("{} is missing or unfit", path.display())]
    NoKey {
        /// Its file.
        path: PathBuf,
        /// What is wrong with it; nothing where there is none.
        fault: Option<KeyFault>,
    },
    /// The key with which a package is said to be made is not there.
    #[error("{} is not the key of the package", .0.display())]
    KeyGone(PathBuf),
    /// The key is another than that of the last hand-over.
    #[error("{} holds another key", .0.display())]
    OtherKey(PathBuf),
    /// Fields of a class that leaves hold nothing but particulars of persons.
    #[error("fields about persons: {}", .0.join(", "))]
    PersonalFields(Vec<String>),
    /// A catalogue that cannot be read.
    #[error(transparent)]
    Catalogue(#[from] crate::locale::CatalogError),
    /// Reading or writing failed.
    #[error("{}: {source}", path.display())]
    Disk {
        /// The file or folder.
        path: PathBuf,
        /// Why.
        source: io::Error,
    },
    /// A file stands where a folder is to be made.
    #[error("{} is a file", .0.display())]
    FileInTheWay(PathBuf),
    /// Another run is under way in the same workspace.
    #[error("another run has {}", .0.display())]
    Busy(PathBuf),
    /// The process that reads files could not be started.
    #[error("the reader cannot be started: {0}")]
    NoReader(#[source] io::Error),
    /// Nothing can be taken in.
    #[error(transparent)]
    Intake(#[from] Intake),
    /// Printing failed.
    #[error(transparent)]
    Terminal(#[from] io::Error),
    /// A document could not be made.
    #[error(transparent)]
    Render(#[from] RenderError),
    /// A form could not be written.
    #[error(transparent)]
    Form(#[from] crate::render::form::FormError),
}

impl Error {
    /// Returns a function that puts a path to an error of reading or writing.
    pub(super) fn at(path: &std::path::Path) -> impl FnOnce(io::Error) -> Self {
        let path = path.to_owned();
        |source| Self::Disk { path, source }
    }

    /// Returns whether whoever read the output has stopped reading.
    #[must_use]
    pub fn is_broken_pipe(&self) -> bool {
        matches!(self, Self::Terminal(it) if it.kind() == io::ErrorKind::BrokenPipe)
    }

    /// Returns the key of the sentence that says what to do.
    pub(super) const fn key(&self) -> &'static str {
        match self {
            Self::NoWorkspace(_) => "error-no-workspace",
            Self::Occupied { .. } => "error-occupied",
            Self::Unanswered(_) => "error-unanswered",
            Self::Unfit { .. } => "error-unfit",
            Self::Stopped => "error-stopped",
            Self::Sample(_) => "error-sample",
            Self::NotUtf8 { .. } => "error-not-utf8",
            Self::NoInbox(_) => "error-no-inbox",
            Self::NoPeriod(_) => "error-no-period",
            Self::MisnamedPeriod { .. } => "error-misnamed-period",
            Self::NoFolder(_) => "error-no-folder",
            Self::NoInput(_) => "error-no-input",
            Self::Definition => "error-definition",
            Self::NoRegister => "error-no-register",
            Self::NothingYet => "error-nothing-yet",
            Self::NoMeasure(_) => "error-no-measure",
            Self::NoReport { .. } => "error-no-report",
            Self::Incomparable(..) => "error-incomparable",
            Self::NoEdition(_) => "error-no-edition",
            Self::NoKey { .. } => "error-no-key",
            Self::KeyGone(_) => "error-key-gone",
            Self::OtherKey(_) => "error-other-key",
            Self::PersonalFields(_) => "error-personal-fields",
            Self::Catalogue(_) => "error-catalogue",
            Self::Disk { .. } | Self::Intake(Intake::Disk { .. }) => "error-disk",
            Self::FileInTheWay(_) => "error-file-in-the-way",
            Self::Busy(_) => "error-busy",
            Self::NoReader(_) | Self::Intake(Intake::NoReader(_)) => "error-no-reader",
            Self::Terminal(_) => "error-terminal",
            Self::Render(RenderError::Workbook(_) | RenderError::NoSuchFormat(_))
            | Self::Form(_) => "error-workbook",
            Self::Render(RenderError::NoTypesetter) => "cli-no-pdf",
            #[cfg(feature = "pdf")]
            Self::Render(RenderError::Typeset(_)) => "error-typeset",
            Self::OutInInput(_) => "error-out-in-input",
            Self::NoRule { .. } => "error-no-rule",
            Self::NoFigure { .. } => "error-no-figure",
            Self::NoPublication { .. } => "error-no-publication",
        }
    }
}
