//! The package for the evaluation (*Übergabe*) as a value: tables in long form, each variable with what it means.

mod codebook;
mod derived;
mod leaving;
mod method;
mod pages;
mod provenance;
mod sections;
mod variable;
mod workbook;

pub use codebook::{CODEBOOK, CODEBOOK_VALUES};
use codebook::{Counted, Described};
pub use provenance::counted_hashes;
pub use variable::{DataTable, Handling, Variable, VariableKind};

use std::collections::BTreeMap;

use super::{Book, Labels, Record, Report, Sources, Value};
use crate::archive::Breakdown;
use crate::base::{Lang, NaiveDate, Period};
use crate::finding::Arg;
use crate::locale::Locale;
use crate::privacy::Key;
use crate::season::{Return, Season, Standing};

/// A package: tables that leave together.
#[derive(Debug)]
pub struct Package {
    /// What it is called, in words.
    pub title: String,
    /// What it holds and what is to be known of it, in words.
    pub about: Vec<String>,
    /// The language of its labels.
    pub lang: Lang,
    /// The period.
    pub period: Period,
    /// The day as of which it speaks.
    pub as_of: NaiveDate,
    /// The mark of the run.
    pub run: String,
    /// What it was made of.
    pub provenance: Record,
    /// Its tables, in order; those that others refer to first.
    pub tables: Vec<DataTable>,
    /// Its tables as a workbook.
    pub book: Book,
    /// Its documents: the code book, and the note on the method.
    pub documents: Vec<Report>,
    /// The programs that have a script to load it, with what stands above each.
    pub scripts: Vec<(Program, String)>,
    /// What it says of people by what they are, by the indicator.
    pub breakdowns: BTreeMap<String, Breakdown>,
    /// How many figures are suppressed only beside what was handed over before.
    pub held_back: usize,
    /// Variables whose answers are nothing but particulars of persons: their fields must be of another class.
    pub personal: Vec<String>,
}

/// A program that loads the tables of a package by a script.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Program {
    /// SPSS; PSPP, too.
    Spss,
    /// Stata.
    Stata,
    /// R.
    R,
    /// Python.
    Python,
}

impl Program {
    /// All of them.
    pub const ALL: [Self; 4] = [Self::Spss, Self::Stata, Self::R, Self::Python];

    const fn name(self) -> &'static str {
        match self {
            Self::Spss => "spss",
            Self::Stata => "stata",
            Self::R => "r",
            Self::Python => "python",
        }
    }
}

/// Composes the package of these sources, with the pseudonyms of a key; `other` has the words of the other language,
/// for what codes of its own mean. One that is only looked at (`is_preview`) says so before all else.
///
/// It holds no row of a protected measure, and its figures are made of the others alone: whatever of such a measure
/// stood among them could be told by what is left when the others are taken away. What protected measures come to is
/// said in one line, and only where they are several.
#[must_use]
pub fn compose(sources: &Sources<'_>, key: &Key, other: &Locale, is_preview: bool) -> Package {
    let season = sources.season.open();
    let open = Sources { season: &season, data: sources.data.open(), ..*sources };
    let words = Labels::new(&open);
    let owed = owed(&season, key);
    let composer =
        Composer { sources: &open, whole: sources, words: &words, other, key, owed, is_preview };
    let (mut tables, personal) = composer.sections();
    let measures = tables.iter().position(|it| it.measure.is_some_and(|it| it.1));
    tables.insert(measures.map_or(0, |it| it + 1), composer.returns());
    tables.push(composer.indicators());
    tables.extend(composer.statistics());
    let described: Vec<Described<'_>> =
        tables.iter().map(|it| (it, Counted::columns(it))).collect();
    let documents = vec![composer.codebook_pages(&described), composer.method()];
    let codebook = composer.codebook(&described);
    tables.extend(codebook);
    let period = ("period", sources.season.period.into());
    let partnership = ("name", sources.partnership.name.as_str().into());
    let title = words.fill("evaluation-title", &[period, partnership]);
    let about = composer.about();
    Package {
        book: composer.workbook(&title, &about, &tables),
        title,
        about,
        lang: words.lang(),
        period: sources.season.period,
        as_of: sources.data.as_of,
        run: sources.run.to_owned(),
        provenance: composer.provenance(),
        tables,
        documents,
        scripts: Program::ALL
            .map(|it| (it, words.text(&format!("evaluation-script-{}", it.name()))))
            .into(),
        breakdowns: open.disclosure().breakdowns(),
        held_back: open.disclosure().held_back(),
        personal,
    }
}

/// Whoever composes a package.
struct Composer<'a> {
    /// The season without protected measures.
    sources: &'a Sources<'a>,
    /// The season with them.
    whole: &'a Sources<'a>,
    words: &'a Labels<'a>,
    /// The words of the other language.
    other: &'a Locale,
    key: &'a Key,
    /// What its measures owe.
    owed: Vec<Owed<'a>>,
    /// Whether the package is only looked at.
    is_preview: bool,
}

/// A return that a measure owes.
struct Owed<'a> {
    period: Period,
    /// The measure.
    pseudonym: String,
    /// What has come.
    standing: &'a Standing,
    /// The return that counts; nothing where none does.
    counted: Option<&'a Return>,
}

impl Owed<'_> {
    /// Returns whether something came, be it that it was sent back.
    fn has_come(&self) -> bool {
        *self.standing != Standing::Missing
    }

    /// Returns whether a return counts of which this is so.
    fn counts(&self, is_so: fn(&Return) -> bool) -> bool {
        self.counted.is_some_and(is_so)
    }
}

/// Returns what measures owe, in the order of periods and pseudonyms: that of the register would tell the number of a
/// measure.
fn owed<'a>(season: &'a Season, key: &Key) -> Vec<Owed<'a>> {
    let owed = season.owed().map(|(id, period, counted)| Owed {
        period,
        pseudonym: key.measure(id),
        standing: season.standing(id, period).unwrap_or(&Standing::Missing),
        counted,
    });
    let mut owed: Vec<_> = owed.collect();
    owed.sort_by(|a, b| (a.period, &a.pseudonym).cmp(&(b.period, &b.pseudonym)));
    owed
}

/// Returns whether a return counts for the time being only: an error in it was let pass.
const fn is_provisional(counted: &Return) -> bool {
    counted.verdict.waived > 0
}

/// The columns that tell to whom and when a row belongs.
const PARTNERSHIP: &str = "partnerschaft";
const YEAR: &str = "jahr";
const QUARTER: &str = "quartal";
const MEASURE: &str = "massnahme";
/// The table of the indicators.
const INDICATORS: &str = "kennzahlen";
/// The column that numbers the rows of a form's table.
const ROW: &str = "zeile";

impl Composer<'_> {
    /// Says what the package holds, and what is to be known of it: that it is not to be handed on, how many protected
    /// measures are not in it, that no return counts yet, that its key is everybody's.
    fn about(&self) -> Vec<String> {
        let mut about = Vec::new();
        if self.is_preview {
            about.push(self.words.text("evaluation-preview"));
        }
        about.push(
            self.words.fill("evaluation-about", &[("as-of", self.sources.data.as_of.into())]),
        );
        if self.key.is_demo {
            about.push(self.words.text("evaluation-demo"));
        }
        about.extend(self.left_out_measures());
        if self.owed.iter().all(|it| it.counted.is_none()) {
            about.push(self.words.text("evaluation-no-return"));
        }
        let more = ["files", "missing", "kept", "time"];
        about.extend(more.map(|it| self.words.text(&format!("evaluation-about-{it}"))));
        about
    }

    /// Says how many protected measures are not in the package, if there are any.
    fn left_out_measures(&self) -> Option<String> {
        let disclosure = self.whole.disclosure();
        let (protected, ..) = disclosure.withheld()?;
        let told = if disclosure.tells_sums_of(protected) { "yes" } else { "no" };
        let from = Arg::from(disclosure.least());
        let args = [("measures", protected.into()), ("told", told.into()), ("from", from)];
        Some(self.words.fill("evaluation-left-out", &args))
    }

    /// Returns a column that no field of the definition gives.
    fn variable(&self, id: &str, kind: VariableKind) -> Variable {
        let key = id.replace('_', "-");
        Variable {
            id: id.to_owned(),
            label: self.words.text(&format!("evaluation-{key}")),
            about: Some(self.words.text(&format!("evaluation-{key}-about"))),
            kind,
            source: None,
            handling: if id == MEASURE { Handling::Pseudonym } else { Handling::Derived },
        }
    }

    /// Returns a table that no section of the definition gives.
    fn table(
        &self,
        id: &str,
        variables: Vec<Variable>,
        rows: Vec<Vec<Value>>,
        key: Vec<usize>,
    ) -> DataTable {
        let words = id.replace('_', "-");
        DataTable {
            id: id.to_owned(),
            title: self.words.text(&format!("evaluation-{words}")),
            about: self.words.text(&format!("evaluation-{words}-about")),
            variables,
            rows,
            key,
            measure: None,
        }
    }

    /// Returns the columns that tell to whom and when a row belongs. They are in every key, so that tables of several
    /// packages can stand below each other.
    fn head(&self) -> Vec<Variable> {
        vec![
            self.variable(PARTNERSHIP, VariableKind::Text),
            self.variable(YEAR, VariableKind::Count),
            self.variable(QUARTER, VariableKind::Count),
        ]
    }

    /// Returns what stands in those columns of a row about a period.
    fn belongs(&self, period: Period) -> Vec<Value> {
        vec![
            self.sources.partnership.name.as_str().into(),
            Value::Count(i64::from(period.year())),
            Value::Count(i64::from(period.quarter())),
        ]
    }
}
