//! Forms: sheets, sections on them, fields in those.

use std::fmt;
use std::sync::Arc;

use serde::{Serialize, Serializer};

use super::field::{Field, Meaning};
use super::path::FieldPath;
use crate::base::Label;

/// How a grant is accounted for; a property of the grant notice.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Mode {
    /// Against vouchers (*Belege*).
    Vouchers,
    /// By lump sums (*Pauschalen*).
    LumpSums,
}

impl Mode {
    /// Both modes.
    pub const ALL: [Mode; 2] = [Mode::Vouchers, Mode::LumpSums];

    /// Returns the mode's code in the list that gives the modes their labels.
    #[must_use]
    pub const fn code(self) -> &'static str {
        match self {
            Self::Vouchers => "belege",
            Self::LumpSums => "pauschalen",
        }
    }

    /// Returns the mode of a code.
    #[must_use]
    pub fn of(code: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|it| it.code() == code)
    }
}

impl fmt::Display for Mode {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.code())
    }
}

impl Serialize for Mode {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.serialize_str(self.code())
    }
}

/// Who fills in a form, and when.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum FormKind {
    /// The coordinator, all the year: what was applied for, granted, drawn.
    Register,
    /// A measure, each quarter.
    Return,
    /// The coordination office, each quarter.
    Office,
}

impl FormKind {
    /// All kinds.
    pub const ALL: [FormKind; 3] = [FormKind::Register, FormKind::Return, FormKind::Office];
}

/// A worksheet of a form.
#[derive(Debug, Clone)]
pub struct SheetPlan {
    /// Identifier.
    pub id: Arc<str>,
    /// Title and name of the worksheet.
    pub title: Label,
    /// Help under the title.
    pub help: Option<Label>,
}

/// How a section arranges its fields.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum SectionKind {
    /// One answer per field, one under the other.
    Answers,
    /// A row per record, open at the end.
    Table {
        /// How many rows are laid out.
        capacity: u32,
    },
    /// A row per code of a list.
    Matrix {
        /// The list.
        rows: Arc<str>,
    },
}

/// A section of a form.
#[derive(Debug, Clone)]
pub struct Section {
    /// Identifier, unique in the form.
    pub id: Arc<str>,
    /// The worksheet it stands on, an index into [`Form::sheets`].
    pub sheet: usize,
    /// How its fields are arranged.
    pub kind: SectionKind,
    /// Heading.
    pub title: Label,
    /// Help under the heading.
    pub help: Option<Label>,
    /// What a row of it is, for whoever evaluates it; where it is missing, the form tells.
    pub definition: Option<Label>,
    /// Accounting modes in which it is part of the form; all when empty.
    pub modes: Vec<Mode>,
    /// The fields whose columns have a total.
    pub totals: Vec<usize>,
    /// The fields.
    pub fields: Vec<Field>,
}

impl Section {
    /// Returns whether the section is part of the form in a mode; a mode that is not known leaves
    /// every section in.
    #[must_use]
    pub fn is_in(&self, mode: Option<Mode>) -> bool {
        self.modes.is_empty() || mode.is_none_or(|it| self.modes.contains(&it))
    }

    /// Returns the list whose codes are the rows of a matrix; nothing for other sections.
    #[must_use]
    pub fn rows(&self) -> Option<&str> {
        match &self.kind {
            SectionKind::Matrix { rows } => Some(rows),
            _ => None,
        }
    }

    /// Returns the field that means this.
    #[must_use]
    pub fn meaning(&self, means: Meaning) -> Option<usize> {
        self.fields.iter().position(|it| it.means == Some(means))
    }
}

/// Parts and the total with which they must agree.
#[derive(Debug, Clone)]
pub struct Sum {
    /// The parts, each summed over all rows.
    pub parts: Vec<FieldPath>,
    /// The total, summed over all rows where it has several.
    pub total: FieldPath,
}

/// A form, sound in itself.
#[derive(Debug, Clone)]
pub struct Form {
    /// Identifier.
    pub id: Arc<str>,
    /// Version.
    pub version: String,
    /// Earlier versions that are read like this one.
    pub readable: Vec<String>,
    /// Versions that are known and no longer accepted.
    pub retired: Vec<String>,
    /// Who fills it in.
    pub kind: FormKind,
    /// Title.
    pub title: Label,
    /// Paragraphs of the instruction sheet.
    pub instructions: Vec<Label>,
    /// Worksheets in order.
    pub sheets: Vec<SheetPlan>,
    /// Sections in order.
    pub sections: Vec<Section>,
    /// Sums that must agree.
    pub sums: Vec<Sum>,
}

impl Form {
    /// Returns a field.
    #[must_use]
    pub fn field(&self, path: FieldPath) -> &Field {
        &self.sections[path.section].fields[path.field]
    }

    /// Returns the section of an identifier.
    #[must_use]
    pub fn section(&self, id: &str) -> Option<usize> {
        self.sections.iter().position(|it| &*it.id == id)
    }

    /// Returns the field of a path such as `belege.betrag`.
    #[must_use]
    pub fn path(&self, text: &str) -> Option<FieldPath> {
        let (section, field) = text.split_once('.')?;
        let section = self.section(section)?;
        let field = self.sections[section].fields.iter().position(|it| &*it.id == field)?;
        Some(FieldPath { section, field })
    }

    /// Returns the list whose codes are the rows of the matrix in which a field of this meaning
    /// stands: kinds of cost, age bands.
    #[must_use]
    pub fn rows(&self, means: Meaning) -> Option<&str> {
        let path = self.meaning(means).next()?;
        self.sections[path.section].rows()
    }

    /// Returns the fields that mean this, section by section.
    pub fn meaning(&self, means: Meaning) -> impl Iterator<Item = FieldPath> {
        self.sections.iter().enumerate().filter_map(move |(section, it)| {
            it.meaning(means).map(|field| FieldPath { section, field })
        })
    }
}
