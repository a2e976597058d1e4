//! What is funded, asked and demanded: the definition of a programme, read and made sound.

pub mod codes;
pub mod faults;
pub mod field;
pub mod file;
pub mod form;
pub mod group;
pub mod indicator;
mod path;
mod resolve;
pub mod setting;
mod silence;
pub mod statistics;
mod value;

use std::collections::{BTreeMap, BTreeSet};
use std::sync::Arc;

pub use codes::{Code, CodeList};
pub use field::{Covers, Field, FieldKind, Meaning, Prefill, Privacy};
pub use form::{Form, FormKind, Mode, Section, SectionKind, SheetPlan, Sum};
pub use indicator::{Indicator, IndicatorGroup};
pub use path::FieldPath;
pub use resolve::load;
pub(crate) use resolve::{DAY, Place, statistics as resolve_statistics};
pub use setting::{Setting, SettingKey, Unit};
pub use silence::{Silence, Silences};
pub use statistics::{Statistics, StatisticsLine};
pub use value::Value;

use crate::base::{Label, NaiveDate, text};
use crate::finding::Policy;

/// The name of the committee that decides on measures, among a programme's [names](Programme::names).
pub const COMMITTEE: &str = "committee";

/// A name that holds for a time, such as the ministry's.
#[derive(Debug, Clone)]
pub struct DatedName {
    /// What is named.
    pub id: String,
    /// The name.
    pub text: Label,
    /// First day on which it holds.
    pub from: Option<NaiveDate>,
    /// Last day on which it holds.
    pub until: Option<NaiveDate>,
}

/// A programme, sound in itself.
#[derive(Debug, Clone)]
pub struct Programme {
    /// Identifier.
    pub id: String,
    /// Version of the definition.
    pub version: String,
    /// Name of the programme.
    pub title: Label,
    /// Names that change over the years.
    pub names: Vec<DatedName>,
    /// Words that stand for no answer.
    pub silences: Silences,
    /// Limits, rates and deadlines; every [`SettingKey`] is present.
    pub settings: BTreeMap<SettingKey, Setting>,
    /// Severities that differ from the rules' own.
    pub policy: Policy,
    /// Code lists by identifier.
    pub codes: BTreeMap<Arc<str>, CodeList>,
    /// Forms by identifier.
    pub forms: BTreeMap<Arc<str>, Arc<Form>>,
    /// Subjects of indicators.
    pub groups: Vec<IndicatorGroup>,
    /// Indicators; none is made of a later one.
    pub indicators: Vec<Indicator>,
    /// The participant statistics, where there are any.
    pub statistics: Option<Statistics>,
}

impl Programme {
    /// Returns the form of a kind; a sound definition has one of each.
    ///
    /// # Panics
    ///
    /// Never on a programme that came out of [`load`].
    #[must_use]
    pub fn form_of(&self, kind: FormKind) -> &Arc<Form> {
        self.forms.values().find(|it| it.kind == kind).expect("resolve demands a form of each kind")
    }

    /// Returns a code list.
    ///
    /// # Panics
    ///
    /// When no field of the definition names the list.
    #[must_use]
    pub fn list(&self, id: &str) -> &CodeList {
        self.codes.get(id).expect("resolve demands every list that a field names")
    }

    /// Returns the lists whose codes are told apart where a field means this: those from which it is
    /// answered, else the one whose codes are the rows of its matrix.
    pub fn lists(&self, means: Meaning) -> impl Iterator<Item = &CodeList> {
        let fields = self.forms.values().flat_map(move |form| {
            form.meaning(means).flat_map(move |path| {
                let answers = form.field(path).kind.lists();
                let rows =
                    if answers.is_empty() { form.sections[path.section].rows() } else { None };
                answers.iter().map(|it| &**it).chain(rows)
            })
        });
        let mut seen = BTreeSet::new();
        fields.filter(move |it| seen.insert(*it)).map(|it| self.list(it))
    }

    /// Returns a code of the lists of a meaning.
    #[must_use]
    pub fn code_of(&self, means: Meaning, code: &str) -> Option<&Code> {
        self.lists(means).find_map(|it| it.get(code))
    }

    /// Returns the list whose codes are the rows of the matrix in which a field of this meaning stands
    /// in a form.
    #[must_use]
    pub fn rows(&self, form: &Form, means: Meaning) -> Option<&CodeList> {
        form.rows(means).map(|it| self.list(it))
    }

    /// Returns the name that holds on a day, or nothing when the definition has none.
    #[must_use]
    pub fn name(&self, id: &str, day: NaiveDate) -> Option<&Label> {
        let holds = |it: &&DatedName| {
            it.id == id
                && it.from.is_none_or(|from| from <= day)
                && it.until.is_none_or(|until| day <= until)
        };
        self.names.iter().find(holds).map(|it| &it.text)
    }

    /// Gives something one name for all times. The code that had the name that holds now is called so, too, and is
    /// still read by that name.
    pub fn rename(&mut self, id: &str, text: &Label) {
        let (old, kept) = std::mem::take(&mut self.names).into_iter().partition(|it| it.id == id);
        self.names = kept;
        let old: Vec<DatedName> = old;
        for code in self.codes.values_mut().flat_map(|it| &mut it.codes) {
            if old.iter().any(|it| it.until.is_none() && it.text == code.label) {
                code.label = text.clone().formerly(&code.label);
            }
        }
        let text = text.clone();
        self.names.push(DatedName { id: id.to_owned(), text, from: None, until: None });
    }

    /// Returns how a field is called in a row: in a matrix behind the row's label, „6 bis 13 Jahre: Personen“.
    #[must_use]
    pub fn label_in(&self, section: &Section, code: Option<&str>, field: &Field) -> Label {
        let row = section.rows().zip(code).and_then(|(list, code)| self.list(list).get(code));
        row.map_or_else(|| field.label.clone(), |it| field.label.under(&it.label))
    }

    /// Returns a code in any of the lists that a field draws from.
    #[must_use]
    pub fn code(&self, field: &Field, code: &str) -> Option<&Code> {
        field.kind.lists().iter().find_map(|list| self.list(list).get(code))
    }

    /// Returns the code that a text names in the lists that a field draws from: by its label in either
    /// language or by itself.
    #[must_use]
    pub fn named(&self, field: &Field, text: &str) -> Option<&Code> {
        field.kind.lists().iter().find_map(|list| self.list(list).named(text))
    }

    /// Returns the label that somebody may have meant, of the codes that a field may have on a day, who wrote
    /// a text that names none.
    #[must_use]
    pub fn nearest(&self, field: &Field, text: &str, day: NaiveDate) -> Option<&Label> {
        let lists = field.kind.lists().iter();
        let labels = lists.flat_map(|it| self.list(it).valid_on(day)).map(|it| &it.label);
        text::nearest(text, labels.flat_map(|label| label.keys().map(move |key| (key, label))))
    }

    /// Returns the label of a code in any of the lists that a field draws from.
    #[must_use]
    pub fn code_label(&self, field: &Field, code: &str) -> Option<&Label> {
        self.code(field, code).map(|it| &it.label)
    }
}
