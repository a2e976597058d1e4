//! Indicators (*Kennzahlen*): what is counted, added up or compared, over which answers.

mod known;

use std::collections::BTreeSet;
use std::sync::Arc;

use super::field::{FieldKind, Privacy};
use super::form::{Form, FormKind};
use super::path::FieldPath;
use crate::base::{Figure, Hundredths, Label, Money};

/// What is known of every measure, by the names that identifiers of figures end in, with what it is in and the
/// time that it covers.
pub const OF_MEASURES: [(&str, Scale, Reach); 13] = [
    ("requested", Scale::Cents, Reach::Year),
    ("recommended", Scale::Cents, Reach::Year),
    ("awarded", Scale::Cents, Reach::Year),
    ("recognised", Scale::Cents, Reach::Year),
    ("drawn", Scale::Cents, Reach::ToDate),
    ("spent", Scale::Cents, Reach::ToDate),
    ("uncovered", Scale::Cents, Reach::ToDate),
    ("rest", Scale::Cents, Reach::ToDate),
    ("expenses", Scale::Cents, Reach::ToDate),
    ("events", Scale::Things, Reach::Period),
    ("participants", Scale::Things, Reach::Period),
    ("participants-to-date", Scale::Things, Reach::ToDate),
    ("participants-planned", Scale::Things, Reach::Year),
];

/// Returns in what a figure is that all measures come to, and the time that it covers; nothing for other figures.
#[must_use]
pub fn of_measures(figure: &str) -> Option<(Scale, Reach)> {
    let what = figure.strip_prefix("measures/")?;
    OF_MEASURES.into_iter().find(|it| it.0 == what).map(|(_, scale, reach)| (scale, reach))
}

/// What the identifiers of figures begin with that the program computes by itself.
pub const BUILT_IN: [&str; 11] = [
    "measure", "measures", "withheld", "fund", "funds", "cost", "costs", "bridge", "field",
    "course", "quarter",
];

/// Stands in an identifier for the code by which an indicator is split.
pub const STAR: char = '*';

/// Indicators of one subject.
#[derive(Debug, Clone)]
pub struct IndicatorGroup {
    /// Identifier.
    pub id: Arc<str>,
    /// Heading.
    pub label: Label,
}

/// An indicator, sound in itself.
#[derive(Debug, Clone)]
pub struct Indicator {
    /// Identifier, such as `applications/received`; of one that is split, a [`STAR`] stands for the code.
    pub id: Arc<str>,
    /// Its group, an index into [`Programme::groups`](super::Programme::groups).
    pub group: usize,
    /// Name.
    pub label: Label,
    /// What exactly it says.
    pub definition: Label,
    /// Who may come to see it.
    pub privacy: Privacy,
    /// Where the report prints it; nowhere when it stands in the workbook alone.
    pub chapter: Option<Chapter>,
    /// Whether the report shows the largest of its figures first, instead of the order of the list.
    pub is_largest_first: bool,
    /// Whether the cover of the workbook shows it.
    pub is_headline: bool,
    /// Whether it counts people by what they are, so that small numbers could give somebody away.
    pub people: Option<People>,
    /// How it comes about.
    pub source: Source,
    /// In what its figures are.
    pub scale: Scale,
}

/// A chapter of the report that prints indicators.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Chapter {
    /// What measures cost.
    Finances,
    /// Who was reached.
    Participants,
    /// What measures were about.
    Contents,
    /// What the office did.
    Office,
}

impl Chapter {
    /// All chapters, by the names under which the files and the report know them.
    pub const ALL: [(&str, Self); 4] = [
        ("finances", Self::Finances),
        ("participants", Self::Participants),
        ("contents", Self::Contents),
        ("office", Self::Office),
    ];
}

/// How people are counted by what they are.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum People {
    /// All of a period, row by row, so that small numbers can be suppressed among the others.
    RowByRow,
    /// Otherwise: some of them, several periods, or set against others.
    Otherwise,
}

/// In what a figure is.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Scale {
    /// Whole things, people or days.
    Things,
    /// Hundredths of them.
    Hundredths,
    /// Euro cents.
    Cents,
    /// Whole percent.
    Percent,
}

impl Scale {
    /// Returns the figure that is so many of its smallest unit.
    #[must_use]
    pub const fn figure(self, smallest: i64) -> Figure {
        match self {
            Self::Things => Figure::Count(smallest),
            Self::Hundredths => Figure::Number(Hundredths::new(smallest)),
            Self::Cents => Figure::Money(Money::from_cents(smallest)),
            Self::Percent => Figure::Percent(smallest),
        }
    }

    /// Returns the name by which findings speak of the scale.
    #[must_use]
    pub const fn name(self) -> &'static str {
        match self {
            Self::Things => "count",
            Self::Hundredths => "number",
            Self::Cents => "money",
            Self::Percent => "percent",
        }
    }
}

impl Indicator {
    /// Returns the identifier of the figure of a code; of an indicator that is not split, its own.
    #[must_use]
    pub fn figure(&self, code: &str) -> String {
        self.id.replace(STAR, code)
    }

    /// Returns whether it is split by codes.
    #[must_use]
    pub fn is_split(&self) -> bool {
        self.id.contains(STAR)
    }

    /// Returns whether it breaks all people of a period down row by row.
    #[must_use]
    pub fn is_breakdown(&self) -> bool {
        self.people == Some(People::RowByRow)
    }

    /// Returns whether a figure is of this indicator.
    #[must_use]
    pub fn names(&self, figure: &str) -> bool {
        self.code_in(figure).is_some()
    }

    /// Returns the code of which a figure of this indicator is; empty where it is not split. Nothing when the
    /// figure is of another indicator.
    #[must_use]
    pub fn code_in<'a>(&self, figure: &'a str) -> Option<&'a str> {
        code_in(&self.id, figure)
    }
}

/// Returns the code that stands in a figure's identifier where `id` has its [`STAR`]; empty where it has none.
/// Nothing when `id` does not stand for the figure.
#[must_use]
pub fn code_in<'a>(id: &str, figure: &'a str) -> Option<&'a str> {
    match id.split_once(STAR) {
        None => (figure == id).then_some(""),
        Some((before, after)) => figure.strip_prefix(before)?.strip_suffix(after),
    }
}

/// How an indicator comes about.
#[derive(Debug, Clone)]
pub enum Source {
    /// From the records of a section.
    Records(Records),
    /// From other figures, named before it: of one, and of another.
    Figures(Comparison, Arc<str>, Arc<str>),
    /// What of an indicator of a period is more than in the period before.
    Change(Arc<str>),
}

/// How one figure is set against another.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Comparison {
    /// How many percent the first is of the second, rounded half up.
    Share,
    /// How much of the first falls to one of the second, rounded half away from zero to a hundredth.
    Ratio,
    /// The first less the second.
    Difference,
}

/// What is done with the answers.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Operation {
    /// How many records or answers there are (*Nennungen*).
    Count,
    /// How many measures have one at least.
    Measures,
    /// How many different answers there are.
    Distinct,
    /// Their sum.
    Sum,
    /// Their arithmetic mean, rounded half away from zero to a cent or a hundredth.
    Mean,
    /// The middle one; of two in the middle their mean, rounded as a mean.
    Median,
}

impl Operation {
    /// All operations, by the keys under which the files name them.
    pub const ALL: [(&str, Operation); 6] = [
        ("count", Self::Count),
        ("measures", Self::Measures),
        ("distinct", Self::Distinct),
        ("sum", Self::Sum),
        ("mean", Self::Mean),
        ("median", Self::Median),
    ];

    /// Returns whether it computes with figures.
    #[must_use]
    pub const fn computes(self) -> bool {
        matches!(self, Self::Sum | Self::Mean | Self::Median)
    }
}

/// The records of which an indicator is made.
#[derive(Debug, Clone)]
pub struct Records {
    /// What is done with them.
    pub operation: Operation,
    /// The form.
    pub form: FormKind,
    /// Its section, by its index.
    pub section: usize,
    /// The field whose answers are taken; the records themselves where there is none.
    pub field: Option<usize>,
    /// The day from which days are counted to that in `field`.
    pub since: Option<usize>,
    /// Which records are taken: those that pass all of these.
    pub filters: Vec<Filter>,
    /// By which answer they are split.
    pub by: Option<At>,
    /// Over which span of time they are taken.
    pub reach: Reach,
    /// The day that decides in which span of time a record of the register lies.
    pub dated: Option<usize>,
}

impl Records {
    /// Returns in what their answers are, `form` being theirs.
    #[must_use]
    pub fn answers(&self, form: &Form) -> Scale {
        match self.field.map(|it| &form.sections[self.section].fields[it].kind) {
            Some(FieldKind::Money) => Scale::Cents,
            Some(FieldKind::Number) => Scale::Hundredths,
            _ => Scale::Things,
        }
    }

    /// Returns the fields of the register that say of a record's measure what tells the record apart.
    pub fn of_measures(&self) -> impl Iterator<Item = FieldPath> {
        self.filters.iter().map(|it| it.at).chain(self.by).filter_map(|it| match it {
            At::OfMeasure(path) => Some(path),
            At::Own(_) | At::Row | At::Measure => None,
        })
    }

    /// Returns the fields that a return of a record's measure must answer for the record to be taken.
    pub fn answered(&self) -> impl Iterator<Item = FieldPath> {
        self.filters.iter().filter_map(|it| match it.test {
            Test::Answers(path) => Some(path),
            _ => None,
        })
    }

    /// Returns whether their sums are parts of a whole: each answer is in one of them.
    #[must_use]
    pub fn is_parted(&self, form: &Form) -> bool {
        let adds = matches!(self.operation, Operation::Sum | Operation::Count);
        adds && match self.by {
            Some(At::Row | At::Measure) => true,
            Some(At::Own(it)) => {
                matches!(form.sections[self.section].fields[it].kind, FieldKind::Code(_))
            }
            Some(At::OfMeasure(_)) | None => false,
        }
    }

    /// Returns whether what no record names is zero, as long as there are forms: it is counted or added up, and told
    /// apart by what the records say themselves. Of a measure without a return, nothing is known.
    #[must_use]
    pub const fn is_zero_unnamed(&self) -> bool {
        !matches!(self.operation, Operation::Mean | Operation::Median)
            && matches!(self.by, Some(At::Own(_) | At::Row))
    }

    /// Returns in what is what they come to.
    #[must_use]
    pub fn scale(&self, form: &Form) -> Scale {
        match (self.operation, self.answers(form)) {
            (Operation::Count | Operation::Measures | Operation::Distinct, _) => Scale::Things,
            (Operation::Mean | Operation::Median, Scale::Things) => Scale::Hundredths,
            (_, answers) => answers,
        }
    }
}

/// Over which span of time records are taken.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Reach {
    /// The period.
    Period,
    /// From January to the end of the period.
    ToDate,
    /// Of each sender the last form since January that says something in the section: how things stand.
    Latest,
    /// The whole year, as the register says it on the day.
    Year,
}

impl Reach {
    /// All spans as they are declared, by the names under which the files and the report know them.
    pub const ALL: [(&str, Self); 4] = [
        ("period", Self::Period),
        ("to-date", Self::ToDate),
        ("latest", Self::Latest),
        ("year", Self::Year),
    ];

    /// Returns its name.
    #[must_use]
    pub const fn name(self) -> &'static str {
        Self::ALL[self as usize].0
    }
}

/// An answer by which records are told apart.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum At {
    /// One of the record itself, by its field.
    Own(usize),
    /// One that the register gives about the record's measure.
    OfMeasure(FieldPath),
    /// The code of the record's row in a matrix.
    Row,
    /// The record's measure.
    Measure,
}

/// A condition on a record.
#[derive(Debug, Clone)]
pub struct Filter {
    /// The answer.
    pub at: At,
    /// What it must be.
    pub test: Test,
}

/// What an answer must be.
#[derive(Debug, Clone)]
pub enum Test {
    /// One of these codes.
    Codes(BTreeSet<Arc<str>>),
    /// Yes, or no.
    Yes(bool),
    /// Anything, or nothing: the one condition that an answer which is not given can meet.
    Given(bool),
    /// A figure of at most so much, in its smallest unit.
    AtMost(i64),
    /// A measure of which a return since January answers this field of its form; a nil return answers all.
    Answers(FieldPath),
}
