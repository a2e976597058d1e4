//! What every form of a season is written with: the definition, both languages, the partnership.

use std::sync::Arc;

use crate::base::{Hundredths, Lang, MeasureId, Money, NaiveDate, Period};
use crate::finding::Findings;
use crate::form::{Entries, Entry, Identity, Layout, SectionLayout, layout};
use crate::locale::Locale;
use crate::programme::{self, FieldPath, Form, FormKind, Mode, Programme, SectionKind, Value};
use crate::render::form::{FormRequest, write};
use crate::source::{Content, Limits, Loaded, Templates, read};
use crate::span::Files;
use crate::submission::{Submission, convert, recognise};

/// What comes of a job that can fail; the reason is a sentence for whoever runs the generator.
pub type Result<T> = std::result::Result<T, Box<dyn std::error::Error + Send + Sync>>;

/// The programme by which all seasons work.
pub(crate) const PROGRAMME: &str = "demokratie-leben";

/// The definition and both languages.
pub struct Kit {
    /// The programme.
    pub programme: Programme,
    locales: [Locale; 2],
}

/// The partnership as it stands on its forms.
#[derive(Debug, Clone)]
pub(crate) struct House {
    /// Its name.
    pub name: String,
    /// The lead office.
    pub lead_office: String,
    /// The coordination office.
    pub coordination_office: String,
    /// Where organisations ask.
    pub contact: String,
}

impl Kit {
    /// Reads the built-in definition.
    ///
    /// # Errors
    ///
    /// When it has a fault.
    pub fn load() -> Result<Self> {
        let templates = Templates::built_in();
        let mut files = Files::default();
        let programme =
            programme::load(PROGRAMME, &templates, &mut files, &mut Findings::default());
        let programme = programme.ok_or("the built-in definition has faults")?;
        let locale = |lang: Lang| Locale::new(lang, &templates.catalogues(lang));
        Ok(Self { programme, locales: [locale(Lang::De)?, locale(Lang::En)?] })
    }

    fn locale(&self, lang: Lang) -> &Locale {
        match lang {
            Lang::De => &self.locales[0],
            Lang::En => &self.locales[1],
        }
    }

    /// Reads a form back as the program reads it.
    ///
    /// # Errors
    ///
    /// When it cannot be read, or when anything about it is found.
    pub fn read(&self, kind: FormKind, bytes: Vec<u8>, day: NaiveDate) -> Result<Submission> {
        let mut files = Files::default();
        let file = files.note("");
        let mut unread = Findings::default();
        let files = vec![Loaded { file, sheet: None, bytes }];
        let Some(book) = read(files, &Limits::OWN, &mut unread) else {
            return Err("the form cannot be opened".into());
        };
        let mut found = Findings::default();
        let raw = recognise(&self.programme, kind, file, &book, &mut found);
        let submission = raw.map(|it| convert(&self.programme, it, None, day, &mut found));
        match (submission, found.all()) {
            (Some(submission), []) => Ok(submission),
            (_, all) => {
                let said: Vec<String> = all
                    .iter()
                    .map(|it| format!("{} {}", it.at.inside(), self.locales[1].message(it)))
                    .collect();
                Err(format!("a form of the season is not sound: {}", said.join("; ")).into())
            }
        }
    }
}

/// How numbers and days are typed.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub(crate) enum Notation {
    /// As numbers and days.
    #[default]
    Native,
    /// As English text: `1,234.56` and `12 March 2025`.
    EnglishText,
}

/// A form that is being filled in.
#[derive(Clone)]
pub(crate) struct Paper<'a> {
    kit: &'a Kit,
    house: &'a House,
    form: &'a Arc<Form>,
    layout: Layout,
    day: NaiveDate,
    lang: Lang,
    /// What the form says of itself.
    pub identity: Identity,
    /// How amounts and days are typed.
    pub notation: Notation,
    entries: Entries,
}

impl<'a> Paper<'a> {
    /// Takes a blank form.
    pub(crate) fn new(
        kit: &'a Kit,
        house: &'a House,
        kind: FormKind,
        lang: Lang,
        about: (Option<Mode>, Option<&MeasureId>, Option<Period>),
        day: NaiveDate,
    ) -> Self {
        let (mode, measure, period) = about;
        let form = kit.programme.form_of(kind);
        Self {
            kit,
            house,
            form,
            layout: layout(&kit.programme, form, mode, day),
            day,
            lang,
            identity: Identity::of(&kit.programme, form, lang, mode, measure, period),
            notation: Notation::Native,
            entries: Entries::default(),
        }
    }

    /// Lets the office fill in what it knows.
    pub(crate) fn prefill(
        &mut self,
        measure: &crate::season::Measure,
        period: Period,
        serial: i64,
    ) {
        let programme = &self.kit.programme;
        self.entries = crate::season::prefill(
            programme,
            self.form,
            &self.layout,
            Some(measure),
            period,
            serial,
        );
    }

    /// Returns the sheets of the form with their identifiers and titles.
    pub(crate) fn sheets(&self) -> impl Iterator<Item = (&str, &str)> {
        self.layout.sheets.iter().map(|it| {
            let plan = &self.form.sheets[it.sheet];
            (&*plan.id, plan.title.get(self.lang))
        })
    }

    fn path(&self, text: &str) -> FieldPath {
        self.form.path(text).unwrap_or_else(|| panic!("the definition has no field {text}"))
    }

    fn section(&self, id: &str) -> Option<&SectionLayout> {
        let index = self.form.section(id)?;
        self.layout.sheets.iter().flat_map(|it| &it.sections).find(|it| it.section == index)
    }

    /// Returns whether a section is part of the form.
    pub(crate) fn has(&self, section: &str) -> bool {
        self.section(section).is_some()
    }

    /// Returns how many rows of a section are filled in.
    pub(crate) fn rows(&self, section: &str) -> u32 {
        self.form.section(section).map_or(0, |it| self.entries.rows(it))
    }

    /// Returns what was entered.
    pub(crate) fn entered(&self, field: &str, row: u32) -> Option<&Entry> {
        self.entries.get(self.path(field), row)
    }

    /// Fills in a cell.
    pub(crate) fn set(&mut self, field: &str, row: u32, entry: Entry) {
        let entry = match (self.notation, entry) {
            (Notation::EnglishText, Entry::Value(Value::Money(amount))) => typed(&english(amount)),
            (Notation::EnglishText, Entry::Value(Value::Date(day))) => {
                typed(&day.format("%-d %B %Y").to_string())
            }
            (_, entry) => entry,
        };
        self.entries.set(self.path(field), row, entry);
    }

    /// Fills in an answer.
    pub(crate) fn answer(&mut self, field: &str, entry: Entry) {
        self.set(field, 0, entry);
    }

    /// Fills in the cells of a row of a section.
    pub(crate) fn row(
        &mut self,
        section: &str,
        row: u32,
        cells: impl IntoIterator<Item = (&'static str, Entry)>,
    ) {
        for (field, entry) in cells {
            self.set(&format!("{section}.{field}"), row, entry);
        }
    }

    /// Fills in a cell of the row of a code.
    pub(crate) fn code_row(&mut self, field: &str, code: &str, entry: Entry) {
        if let Some(row) = self.row_of(field, code) {
            self.set(field, row, entry);
        }
    }

    fn row_of(&self, field: &str, code: &str) -> Option<u32> {
        let at = self.section(field.split('.').next()?)?;
        let SectionKind::Matrix { rows } = &self.form.sections[at.section].kind else {
            return None;
        };
        let list = self.kit.programme.list(rows);
        let place = at.codes.iter().position(|it| &*list.codes[*it].code == code)?;
        u32::try_from(place).ok()
    }

    /// Returns the finished form.
    ///
    /// # Errors
    ///
    /// When no workbook can hold it.
    pub(crate) fn write(&self) -> Result<Vec<u8>> {
        Ok(write(&FormRequest {
            programme: &self.kit.programme,
            form: self.form,
            layout: &self.layout,
            identity: &self.identity,
            entries: &self.entries,
            day: self.day,
            locale: self.kit.locale(self.lang),
            partnership: &self.house.name,
            contact: &self.house.contact,
        })?)
    }
}

/// Returns an amount as English text.
fn english(amount: Money) -> String {
    let plain = amount.to_string();
    let (euros, cents) = plain.split_once('.').unwrap_or((&plain, "00"));
    let mut grouped = String::new();
    for (index, digit) in euros.chars().enumerate() {
        if index > 0 && (euros.len() - index).is_multiple_of(3) {
            grouped.push(',');
        }
        grouped.push(digit);
    }
    format!("{grouped}.{cents}")
}

/// Returns the entry of a text.
pub(crate) fn text(text: impl Into<String>) -> Entry {
    Entry::Value(Value::Text(text.into()))
}

/// Returns the entry of a whole number.
pub(crate) const fn count(count: i64) -> Entry {
    Entry::Value(Value::Count(count))
}

/// Returns the entry of a number of hundredths.
pub(crate) const fn number(hundredths: i64) -> Entry {
    Entry::Value(Value::Number(Hundredths::new(hundredths)))
}

/// Returns the entry of an amount.
pub(crate) const fn money(amount: Money) -> Entry {
    Entry::Value(Value::Money(amount))
}

/// Returns the entry of a day.
pub(crate) const fn day(day: NaiveDate) -> Entry {
    Entry::Value(Value::Date(day))
}

/// Returns the entry of yes or no.
pub(crate) const fn yes(yes: bool) -> Entry {
    Entry::Value(Value::YesNo(yes))
}

/// Returns the entry of a code.
pub(crate) fn code(code: &str) -> Entry {
    Entry::Value(Value::Code(code.into()))
}

/// Returns the entry of several codes.
pub(crate) fn codes(codes: &[String]) -> Entry {
    Entry::Value(Value::Codes(codes.iter().map(|it| it.as_str().into()).collect()))
}

/// Returns the entry of something as it was typed.
pub(crate) fn typed(text: &str) -> Entry {
    Entry::Typed(Content::Text(text.to_owned()))
}
