//! Mirrors the files of a programme definition as they are written, before anything is checked.
//!
//! Every table refuses unknown keys, so that a typing error is a finding and not a silent loss.
//! `resolve` turns these mirrors into the sound types that the rest of the program uses.

mod text;

pub use text::TextFile;

use std::collections::BTreeMap;

use serde::Deserialize;
use toml::Spanned;
use toml::value::Datetime;

/// `programme.toml`: what is the same for all forms of a programme.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields, rename_all = "kebab-case")]
pub struct ProgrammeFile {
    /// Identifier; the name of the definition's folder.
    pub id: String,
    /// Version of the definition, written into every form and every output.
    pub version: String,
    /// Name of the programme.
    pub title: Spanned<TextFile>,
    /// Names that change over the years: ministry, committee, funding line.
    #[serde(default, rename = "name")]
    pub names: Vec<Spanned<NameFile>>,
    /// Words that stand for no answer.
    #[serde(default)]
    pub words: WordsFile,
    /// Limits, rates and deadlines with their source.
    #[serde(default, rename = "setting")]
    pub settings: Vec<Spanned<SettingFile>>,
    /// Severity per rule where it differs from the rule's own.
    #[serde(default)]
    pub severity: BTreeMap<String, Spanned<String>>,
}

/// Words that people write where they give no answer, whatever the language of the form.
#[derive(Debug, Default, Deserialize)]
#[serde(deny_unknown_fields, rename_all = "kebab-case")]
pub struct WordsFile {
    /// Of a figure: that it was not collected.
    #[serde(default)]
    pub not_collected: Vec<Spanned<String>>,
    /// That there is nothing to answer.
    #[serde(default)]
    pub none: Vec<Spanned<String>>,
}

/// A name with the time in which it holds.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct NameFile {
    /// What is named, for example `ministry`.
    pub id: String,
    /// The name.
    pub text: TextFile,
    /// First day on which it holds; open when left out.
    pub from: Option<Datetime>,
    /// Last day on which it holds; open when left out.
    pub until: Option<Datetime>,
    /// Where that is written.
    pub source: String,
}

/// A limit, rate or deadline.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct SettingFile {
    /// Identifier, used in rules and overridden under the same name in `masswerk.toml`.
    pub id: String,
    /// What it limits.
    pub label: TextFile,
    /// The value: a whole number, for `euro` with cents as text ("72.00" or "72,00"). Only what may be left open has
    /// none.
    pub value: Option<toml::Value>,
    /// `percent`, `euro`, `days`, `count` or `bytes`.
    pub unit: String,
    /// Where the value comes from: guideline and paragraph.
    pub source: String,
}

/// `forms/<id>.toml`: one form.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields, rename_all = "kebab-case")]
pub struct FormFile {
    /// Identifier; the file's name without its ending.
    pub id: String,
    /// Version of the form, printed on it and carried inside it.
    pub version: String,
    /// Earlier versions that are read like this one: what was added since may be missing in them.
    #[serde(default)]
    pub readable: Vec<String>,
    /// Earlier versions that are known and no longer accepted.
    #[serde(default)]
    pub retired: Vec<String>,
    /// `register`, `return` (of a measure) or `office` (the office's own).
    pub kind: String,
    /// Title of the form.
    pub title: Spanned<TextFile>,
    /// The instruction sheet, one paragraph each.
    #[serde(default)]
    pub instructions: Vec<Spanned<TextFile>>,
    /// Worksheets in order.
    #[serde(rename = "sheet")]
    pub sheets: Vec<Spanned<SheetFile>>,
    /// Sections in order; each names the sheet it stands on.
    #[serde(rename = "section")]
    pub sections: Vec<Spanned<SectionFile>>,
    /// Sums that must agree.
    #[serde(default, rename = "sum")]
    pub sums: Vec<Spanned<SumFile>>,
}

/// A worksheet of a form.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct SheetFile {
    /// Identifier.
    pub id: String,
    /// Title; it becomes the worksheet's name and so has at most 31 letters.
    pub title: TextFile,
    /// A sentence of help under the title.
    pub help: Option<TextFile>,
}

/// A section of a worksheet.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct SectionFile {
    /// Identifier, unique in the form: letters, digits, `_`.
    pub id: String,
    /// The worksheet it stands on.
    pub sheet: String,
    /// `answers` (one answer per field), `table` (open rows; the last section of its sheet) or
    /// `matrix` (one row per code of a list).
    pub kind: String,
    /// Heading above the section.
    pub title: TextFile,
    /// A sentence of help under the heading.
    pub help: Option<TextFile>,
    /// What a row of it is, for whoever evaluates it.
    pub definition: Option<TextFile>,
    /// For `matrix`: the code list whose codes are the rows.
    pub rows: Option<String>,
    /// For `table`: how many rows are laid out.
    pub capacity: Option<u32>,
    /// Accounting modes in which the section is part of the form; all when left out.
    pub modes: Option<Vec<String>>,
    /// Columns that get a total under the section (`matrix`) or above it (`table`).
    #[serde(default)]
    pub totals: Vec<String>,
    /// The fields in order.
    #[serde(rename = "field")]
    pub fields: Vec<Spanned<FieldFile>>,
}

/// One name or several.
#[derive(Debug, Deserialize)]
#[serde(untagged)]
pub enum NamesFile {
    /// One.
    One(String),
    /// Several, one after the other.
    Several(Vec<String>),
}

impl NamesFile {
    /// Returns the names, one or several.
    pub fn iter(&self) -> impl Iterator<Item = &String> {
        match self {
            Self::One(one) => std::slice::from_ref(one).iter(),
            Self::Several(several) => several.iter(),
        }
    }
}

/// A field of a section.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields, rename_all = "kebab-case")]
pub struct FieldFile {
    /// Identifier, unique in the section: letters, digits, `_`.
    pub id: String,
    /// Label; in tables the column's head. Unique in its section in each language.
    pub label: TextFile,
    /// What it was called in versions of the form that are still read.
    pub formerly: Option<TextFile>,
    /// Input help.
    pub help: Option<TextFile>,
    /// What answers say, for whoever evaluates them; where it is missing, the input help tells.
    pub definition: Option<TextFile>,
    /// `text`, `long-text`, `count`, `number`, `money`, `date`, `yes-no`, `tick`, `code`, `codes`,
    /// `measure`, `period`, `mode` or `email`.
    #[serde(rename = "type")]
    pub kind: String,
    /// For `code`, `codes` and `mode`: the list or lists.
    pub codes: Option<NamesFile>,
    /// What the field means to the program; see `Meaning`.
    pub means: Option<String>,
    /// Whether an answer is demanded.
    #[serde(default)]
    pub required: bool,
    /// Least value (whole number; for `money` euros).
    pub min: Option<i64>,
    /// Greatest value (whole number; for `money` euros).
    pub max: Option<i64>,
    /// Greatest number of characters.
    pub max_length: Option<u32>,
    /// Whether every row must have another answer.
    #[serde(default)]
    pub unique: bool,
    /// A date field of the same section that this date must not lie after.
    pub not_after: Option<String>,
    /// Whether "nicht erhoben" is a legal answer.
    #[serde(default)]
    pub not_collected: bool,
    /// What span a figure covers: `period` or `to-date`.
    pub covers: Option<String>,
    /// `public`, `evaluation`, `internal` or `personal`.
    pub privacy: Option<String>,
    /// Filled in by the office (from the register) and locked.
    pub prefill: Option<String>,
    /// A sum that the form computes.
    pub computed: Option<ComputedFile>,
    /// First day from which the field is part of the form.
    pub since: Option<Datetime>,
    /// Last day until which the field is part of the form.
    pub until: Option<Datetime>,
}

/// A sum over a table's column, for a matrix row by the row's code.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct ComputedFile {
    /// The column that is summed, `section.field`.
    pub sum: String,
    /// The code column of that table that must equal the matrix row, `field`.
    pub by: Option<String>,
}

/// Parts and their total.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct SumFile {
    /// The parts: `section.field`, summed over all its rows.
    pub parts: NamesFile,
    /// The total they must agree with: `section.field`, summed over its rows where it has several.
    pub total: String,
}

/// `indicators.toml`: what is computed from the forms.
#[derive(Debug, Default, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct IndicatorsFile {
    /// Subjects, in order.
    #[serde(default, rename = "group")]
    pub groups: Vec<Spanned<IndicatorGroupFile>>,
    /// Indicators, in order.
    #[serde(default, rename = "indicator")]
    pub indicators: Vec<Spanned<IndicatorFile>>,
}

/// A subject of indicators.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct IndicatorGroupFile {
    /// Identifier.
    pub id: String,
    /// Heading.
    pub label: TextFile,
}

/// An indicator; it has exactly one operation.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields, rename_all = "kebab-case")]
pub struct IndicatorFile {
    /// Identifier; a `*` in it stands for the code by which the indicator is split.
    pub id: String,
    /// The subject.
    pub group: String,
    /// Name.
    pub label: TextFile,
    /// What exactly it says.
    pub definition: TextFile,
    /// `public`, `evaluation` or `internal`.
    pub privacy: Option<String>,
    /// `period`, `to-date` or `year`.
    pub covers: Option<String>,
    /// How many records (`form.section`) or answers (`form.section.field`) there are.
    pub count: Option<String>,
    /// How many measures have one.
    pub measures: Option<String>,
    /// How many different answers there are.
    pub distinct: Option<String>,
    /// The sum of the answers.
    pub sum: Option<String>,
    /// Their mean.
    pub mean: Option<String>,
    /// Their median.
    pub median: Option<String>,
    /// The date field of the same section from which days are counted to that of the operation.
    pub since: Option<String>,
    /// The date field of the same section that decides in which span of time a record of the register lies.
    pub dated: Option<String>,
    /// Which records are taken.
    #[serde(default, rename = "where")]
    pub filters: Vec<FilterFile>,
    /// A field of the section, `form.section.field` of the measure's own record in the register, `row` or
    /// `measure`.
    pub by: Option<String>,
    /// How many percent a figure is of another.
    pub share: Option<ComparisonFile>,
    /// How much of a figure falls to one of another.
    pub ratio: Option<ComparisonFile>,
    /// A figure less another.
    pub difference: Option<ComparisonFile>,
    /// A figure less what it was in the period before.
    pub change: Option<String>,
    /// The chapter of the report that prints it; none where it stands in the workbook alone.
    pub report: Option<String>,
    /// Whether the report shows the largest of its figures first, instead of the order of the list.
    #[serde(default)]
    pub largest_first: bool,
    /// Whether the cover of the workbook shows it.
    #[serde(default)]
    pub headline: bool,
}

/// A condition on records.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields, rename_all = "kebab-case")]
pub struct FilterFile {
    /// As in `by`.
    pub field: String,
    /// These codes.
    pub is: Option<NamesFile>,
    /// Codes of these groups.
    pub group: Option<NamesFile>,
    /// Yes or no.
    pub yes: Option<bool>,
    /// Whether there is an answer.
    pub given: Option<bool>,
    /// At most so much (whole number; for `money` euros).
    pub at_most: Option<i64>,
    /// Of measures: those of which a return since January answers this, as `form.section.field`.
    pub answers: Option<String>,
}

/// Two figures, by their identifiers.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct ComparisonFile {
    /// The first.
    pub of: String,
    /// The second.
    pub to: String,
}

/// `statistics.toml`, and `[statistics]` in the settings: the participant statistics.
#[derive(Debug, Clone, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct StatisticsFile {
    /// What the form is called; nothing where lines stand without their head.
    pub title: Option<Spanned<TextFile>>,
    /// Who prescribes it, and where that is written.
    pub source: Option<TextFile>,
    /// Lines, in order.
    #[serde(default, rename = "line")]
    pub lines: Vec<Spanned<StatisticsLineFile>>,
}

/// A line of the participant statistics.
#[derive(Debug, Clone, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct StatisticsLineFile {
    /// What it is called.
    pub label: TextFile,
    /// The figures of the period that are added up.
    #[serde(default)]
    pub period: Vec<String>,
    /// The figures of the year that are added up.
    #[serde(default)]
    pub year: Vec<String>,
}
