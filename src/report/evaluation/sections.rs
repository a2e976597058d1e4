//! The tables that the definition gives: one for each section of a form whose answers may leave.

use std::collections::BTreeSet;
use std::rc::Rc;

use super::leaving::Leaving;
use super::{
    Composer, DataTable, Handling, MEASURE, PARTNERSHIP, QUARTER, ROW, Variable, VariableKind, YEAR,
};
use crate::base::{MeasureId, Period};
use crate::privacy::{Mask, Named, Released, Way};
use crate::programme::{Code, Field, FieldKind, FormKind, Meaning, SectionKind, Value as Answer};
use crate::report::Value;
use crate::submission::{Row, Slot};

/// A row that leaves, with what tells it apart.
struct Told<'a> {
    head: Vec<Value>,
    /// What was answered; nothing where no return came that counts.
    said: Option<Said<'a>>,
    period: Option<Period>,
    measure: Option<MeasureId>,
}

/// Answers of a row, and how its texts may be seen.
struct Said<'a> {
    row: Row<'a>,
    /// What is masked in the texts of its form.
    mask: Rc<Mask<'a>>,
    /// Whether its texts are about a measure that was not awarded, of which the public knows nothing.
    is_unawarded: bool,
}

impl Said<'_> {
    fn slot(&self, place: usize) -> &Slot<Answer> {
        &self.row.record.slots[place]
    }

    fn is_nil(&self) -> bool {
        self.row.submission.is_nil()
    }
}

impl Composer<'_> {
    /// Returns the tables of all sections, the measures first, and the variables whose answers are nothing but
    /// particulars of persons.
    pub(super) fn sections(&self) -> (Vec<DataTable>, Vec<String>) {
        let programme = self.sources.programme;
        let forms = FormKind::ALL.map(|kind| programme.form_of(kind));
        let all: Vec<Leaving<'_>> = forms
            .iter()
            .flat_map(|form| (0..form.sections.len()).filter_map(move |it| Leaving::of(form, it)))
            .collect();
        let mut tables = Vec::new();
        let mut personal = Vec::new();
        for it in &all {
            let id = &it.section.id;
            let is_twice = all.iter().filter(|other| other.section.id == *id).count() > 1;
            let id = if is_twice { format!("{}_{id}", it.form.id) } else { id.to_string() };
            let (table, lists) = self.section(it, &id, &mut personal);
            let place = if it.is_of_measures() { 0 } else { tables.len() };
            tables.insert(place, table);
            tables.extend(lists);
        }
        (tables, personal)
    }

    fn section(
        &self,
        leaving: &Leaving<'_>,
        id: &str,
        personal: &mut Vec<String>,
    ) -> (DataTable, Vec<DataTable>) {
        let head = self.head_of(leaving);
        let told = self.told(leaving);
        let lang = self.words.lang();
        let mut table = DataTable {
            id: id.to_owned(),
            title: leaving.section.title.get(lang).to_owned(),
            about: leaving.about().get(lang).to_owned(),
            key: head.key,
            measure: head.measure.map(|it| (it, leaving.is_of_measures())),
            variables: head.variables.clone(),
            rows: told.iter().map(|it| it.head.clone()).collect(),
        };
        for (place, way) in &leaving.fields {
            let field = &leaving.section.fields[*place];
            if is_head(leaving, field) {
                continue;
            }
            table.variables.extend(self.variables(field, *way, &source(leaving, field)));
            for (it, row) in told.iter().zip(&mut table.rows) {
                row.extend(self.values(field, *way, it.said.as_ref(), *place));
            }
            if *way == Way::Text && is_personal(&told, *place) {
                personal.push(source(leaving, field));
            }
        }
        let lists = leaving.lists.iter().map(|place| self.list(leaving, id, *place, &told));
        let lists = lists.collect();
        (table, lists)
    }

    /// The codes of a field that may name several, a row for each.
    fn list(&self, leaving: &Leaving<'_>, id: &str, place: usize, told: &[Told<'_>]) -> DataTable {
        let field = &leaving.section.fields[place];
        let head = self.head_of(leaving);
        let lang = self.words.lang();
        let mut rows = Vec::new();
        for it in told {
            let answer = it.said.as_ref().and_then(|it| it.slot(place).value());
            let codes = answer.map_or(&[][..], Answer::as_codes);
            let mut seen = BTreeSet::new();
            for code in codes.iter().filter(|it| seen.insert(&***it)) {
                let mut row = it.head.clone();
                row.extend([(&**code).into(), self.code_label(field, code).into()]);
                rows.push(row);
            }
        }
        let mut variables = head.variables;
        let mut key = head.key;
        key.push(variables.len());
        variables.extend(self.variables(field, Way::Plain, &source(leaving, field)));
        let label = field.label.get(lang);
        DataTable {
            id: format!("{id}_{}", field.id),
            title: format!("{}: {label}", leaving.section.title.get(lang)),
            about: self.words.fill("evaluation-list-about", &[("label", label.into())]),
            variables,
            rows,
            key,
            measure: head.measure.map(|it| (it, false)),
        }
    }

    /// Returns the columns that tell rows of a section apart.
    fn head_of(&self, leaving: &Leaving<'_>) -> HeadOf {
        let mut variables = self.head();
        let mut key: Vec<usize> = (0..variables.len()).collect();
        let lang = self.words.lang();
        let measure = leaving.names_measure().then(|| {
            variables.push(self.variable(MEASURE, VariableKind::Text));
            variables.len() - 1
        });
        key.extend(measure.filter(|_| leaving.knows_measure()));
        if let Some(place) = leaving.number() {
            key.push(place);
            variables.push(self.variable(ROW, VariableKind::Count));
        }
        if let SectionKind::Matrix { rows } = &leaving.section.kind {
            let list = self.sources.programme.list(rows);
            key.push(variables.len());
            let label = leaving.section.title.get(lang).to_owned();
            let source = format!("{}.{}", leaving.form.id, leaving.section.id);
            let row = Variable {
                id: rows.to_string(),
                label,
                about: Some(self.words.text("evaluation-row-about")),
                kind: VariableKind::Code(list.codes.clone()),
                source: Some(source),
                handling: Handling::Plain,
            };
            variables.extend(self.with_label(row));
        }
        HeadOf { variables, key, measure }
    }

    /// Returns the rows of a section that leave: of forms that count, somebody filled in. They stand in the order of
    /// periods and pseudonyms, and are numbered in it: the order of the register would tell the number of a measure.
    fn told(&self, leaving: &Leaving<'_>) -> Vec<Told<'_>> {
        let season = self.sources.season;
        let mut told = Vec::new();
        for (period, submission) in season.forms(leaving.form.kind) {
            let mask = Rc::new(Mask::of(submission, &season.register, self.words.lang()));
            let records = &submission.sections[leaving.index].records;
            for record in records.iter().filter(|it| it.is_filled() || leaving.is_owed()) {
                let row = Row { submission, index: leaving.index, record };
                let measure = row.about().cloned();
                // Without its number a measure has no pseudonym.
                if leaving.is_of_measures() && measure.is_none() {
                    continue;
                }
                let head = self.telling(leaving, row, period);
                let known = measure.as_ref().and_then(|it| season.register.measures.get(it));
                let is_unawarded = known.is_some_and(|it| !it.is_granted());
                let said = Some(Said { row, mask: Rc::clone(&mask), is_unawarded });
                told.push(Told { head, said, period, measure });
            }
        }
        if leaving.is_owed() {
            let missing = season.owed().filter(|it| it.2.is_none());
            told.extend(missing.map(|(measure, period, _)| {
                let mut head = self.belongs(period);
                head.push(self.key.measure(measure).into());
                let measure = Some(measure.clone());
                Told { head, said: None, period: Some(period), measure }
            }));
        }
        let pseudonym = |it: &Told<'_>| it.measure.as_ref().map(|id| self.key.measure(id));
        told.sort_by_cached_key(|it| (it.period, pseudonym(it)));
        if leaving.is_of_measures() {
            // Of two rows of a measure the first counts.
            told.dedup_by(|later, first| later.measure == first.measure);
        }
        if let Some(place) = leaving.number() {
            let is_of_one = |a: &Told<'_>, b: &Told<'_>| {
                a.period == b.period && (!leaving.knows_measure() || a.measure == b.measure)
            };
            for of_one in told.chunk_by_mut(is_of_one) {
                for (number, it) in (1..).zip(of_one) {
                    it.head[place] = Value::Count(number);
                }
            }
        }
        told
    }

    /// Returns what stands in the columns that tell a row apart.
    fn telling(&self, leaving: &Leaving<'_>, row: Row<'_>, period: Option<Period>) -> Vec<Value> {
        let mut head = self.belongs(period.unwrap_or(self.sources.season.period));
        if leaving.names_measure() {
            head.push(Value::or_empty(row.about().map(|it| self.key.measure(it))));
        }
        // Numbered once the order is known.
        head.extend(leaving.number().map(|_| Value::Empty));
        if matches!(leaving.section.kind, SectionKind::Matrix { .. }) {
            let code = row.record.code.as_deref().unwrap_or_default();
            let list = leaving.section.rows().map(|it| self.sources.programme.list(it));
            let label =
                list.and_then(|it| it.get(code)).map_or(code, |it| it.label.get(self.words.lang()));
            head.extend([code.into(), label.into()]);
        }
        head
    }

    /// Returns the columns of a field: of a code also its label.
    fn variables(&self, field: &Field, way: Way, source: &str) -> Vec<Variable> {
        let lists = field.kind.lists().iter().map(|it| self.sources.programme.list(it));
        let mut codes: Vec<Code> = lists.flat_map(|it| it.codes.iter().cloned()).collect();
        // Of several lists with the same code the first counts, as when an answer is read.
        let mut seen = BTreeSet::new();
        codes.retain(|it| seen.insert(it.code.clone()));
        let kind = match field.kind {
            FieldKind::Count => VariableKind::Count,
            FieldKind::Number | FieldKind::Money => VariableKind::Number,
            FieldKind::Date => VariableKind::Date,
            FieldKind::YesNo | FieldKind::Tick => VariableKind::Flag,
            _ if field.kind.lists().is_empty() => VariableKind::Text,
            _ => VariableKind::Code(codes),
        };
        let about = match way {
            Way::Pseudonym(Named::Measure) => Some(self.words.text("evaluation-massnahme-about")),
            Way::Pseudonym(Named::Organisation) => {
                Some(self.words.text("evaluation-organisation-about"))
            }
            _ => self.about_field(field),
        };
        let variable = Variable {
            id: column(&field.id),
            label: field.label.get(self.words.lang()).to_owned(),
            about,
            kind,
            source: Some(source.to_owned()),
            handling: way.into(),
        };
        if field.kind.lists().is_empty() {
            vec![variable]
        } else {
            self.with_label(variable).into()
        }
    }

    /// Returns the column of a code, and that of its label.
    fn with_label(&self, code: Variable) -> [Variable; 2] {
        let of = [("variable", code.id.as_str().into())];
        let label = Variable {
            id: format!("{}_text", code.id),
            label: self.words.fill("evaluation-label-of", &[("label", code.label.as_str().into())]),
            about: Some(self.words.fill("evaluation-label-about", &of)),
            kind: VariableKind::Label,
            ..code.clone()
        };
        [code, label]
    }

    /// Returns what answers of a field say, as far as the definition tells.
    fn about_field(&self, field: &Field) -> Option<String> {
        let about = field.definition.as_ref().or(field.help.as_ref());
        let about = about.map(|it| it.get(self.words.lang()).to_owned());
        let unit = (field.kind == FieldKind::Money).then(|| self.words.text("evaluation-in-euros"));
        let sentences: Vec<String> = about.into_iter().chain(unit).collect();
        (!sentences.is_empty()).then(|| sentences.join(" "))
    }

    /// Returns what an answer is in the columns of its field.
    fn values(&self, field: &Field, way: Way, said: Option<&Said<'_>>, place: usize) -> Vec<Value> {
        let columns = if field.kind.lists().is_empty() { 1 } else { 2 };
        let Some(said) = said else { return vec![Value::NoReturn; columns] };
        let value = match said.slot(place) {
            // Where nothing took place, figures count as zero.
            Slot::Absent(_) | Slot::NotAsked(_) if said.is_nil() && field.kind.is_figure() => {
                Value::NilReturn
            }
            Slot::Absent(_) => Value::Empty,
            Slot::NotCollected(_) => Value::NotCollected,
            Slot::NotAsked(_) | Slot::Invalid(_) => Value::Unknown,
            Slot::Given(_) if said.is_unawarded && is_telling(way) => Value::Suppressed,
            Slot::Given(it) => match way.release(&it.value, self.key, &said.mask) {
                Released::Text(text) => on_one_line(&text).into(),
                Released::Plain(Answer::Code(code)) => {
                    return vec![(&**code).into(), self.code_label(field, code).into()];
                }
                Released::Plain(Answer::Mode(mode)) => {
                    let code = mode.code();
                    return vec![code.into(), self.code_label(field, code).into()];
                }
                Released::Plain(it) => plain(it),
            },
        };
        vec![value; columns]
    }

    fn code_label(&self, field: &Field, code: &str) -> String {
        let label = self.sources.programme.code_label(field, code);
        label.map_or(code, |it| it.get(self.words.lang())).to_owned()
    }
}

/// The columns that tell rows apart.
struct HeadOf {
    variables: Vec<Variable>,
    key: Vec<usize>,
    measure: Option<usize>,
}

/// Returns whether an answer would tell whose measure it is of which the public knows nothing: a text, or the pseudonym
/// of an organisation whose other measures have titles.
const fn is_telling(way: Way) -> bool {
    matches!(way, Way::Text | Way::Pseudonym(Named::Organisation))
}

/// Returns whether half of the answers to a field are nothing but particulars of persons: one may be a title, but
/// where it is the rule, the class of the field is wrong.
fn is_personal(told: &[Told<'_>], place: usize) -> bool {
    let texts = told.iter().filter_map(|it| {
        let said = it.said.as_ref()?;
        let text = said.slot(place).value()?.as_text()?;
        Some(said.mask.is_wholly_personal(text))
    });
    let texts: Vec<bool> = texts.collect();
    let wholly = texts.iter().filter(|it| **it).count();
    wholly > 1 && 2 * wholly >= texts.len()
}

/// Returns whether a field says what the columns in front say already.
fn is_head(leaving: &Leaving<'_>, field: &Field) -> bool {
    field.kind == FieldKind::Measure && leaving.section.meaning(Meaning::Measure).is_some()
}

/// Returns the name of a field's column, which is none of those in front.
fn column(field: &str) -> String {
    let is_taken = [PARTNERSHIP, YEAR, QUARTER, MEASURE, ROW].contains(&field);
    if is_taken { format!("{field}_angabe") } else { field.to_owned() }
}

/// Returns where a field stands in the definition.
fn source(leaving: &Leaving<'_>, field: &Field) -> String {
    format!("{}.{}.{}", leaving.form.id, leaving.section.id, field.id)
}

/// Returns a text on one line, since many programs take a line for a row; a sign stands where a paragraph ends.
fn on_one_line(text: &str) -> String {
    text.lines().filter(|it| !it.is_empty()).collect::<Vec<_>>().join(" ¶ ")
}

/// Returns a value that needs no label.
fn plain(value: &Answer) -> Value {
    match value {
        Answer::Text(text) => on_one_line(text).into(),
        Answer::Count(count) => Value::Count(*count),
        Answer::Number(number) => Value::Number(*number),
        Answer::Money(amount) => Value::Money(*amount),
        Answer::Date(day) => Value::Date(*day),
        Answer::YesNo(yes) => Value::Flag(*yes),
        Answer::Period(period) => period.to_string().into(),
        Answer::Code(_) | Answer::Codes(_) | Answer::Measure(_) | Answer::Mode(_) => Value::Empty,
    }
}
