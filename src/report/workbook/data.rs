//! The data sheets: everything that was typed into the forms that count, section by section, a row per record.

use super::{BookSheet, Column, ColumnKind, Composer, Row, Sources, Table, Value};
use std::collections::{BTreeMap, BTreeSet};

use crate::base::{Label, MeasureId, Period};
use crate::finding::Arg;
use crate::programme::indicator::{Reach, Records, Source};
use crate::programme::{FieldKind, FieldPath, Form, FormKind, Meaning, Section, SectionKind};
use crate::span::{CellRange, CellRef, Span};
use crate::submission::{Record, Slot, Submission};

/// Rows that a sheet of a spreadsheet program has, less those above its table.
pub const ROWS_MAX: usize = 1_048_576 - 16;

/// The columns of answers, which are told by their heads.
const ANSWER: &str = "answer";

/// The column that says whether the measure of a row is of the funding year.
const OF_YEAR: &str = "workbook-of-year";

/// The column that says whether the form of a row is the last one of its sender.
const LATEST: &str = "workbook-latest";

/// A field of the register, and the record of each measure that it is about.
type OfMeasures<'a> = (FieldPath, BTreeMap<&'a MeasureId, &'a Record>);

/// A form that counts, with the period it is about; none for the register.
type Counted<'a> = (Option<Period>, &'a Submission);

/// The sheets of a section.
pub(super) struct SectionSheets {
    /// The kind of its form.
    pub kind: FormKind,
    /// Its place in the form.
    pub index: usize,
    /// Where its columns are.
    pub layout: Layout,
    /// Its form.
    pub form: Label,
    /// Its heading.
    pub title: Label,
    /// How many rows were filled in.
    pub rows: usize,
    /// Its sheets: none without rows, several where the rows are more than a sheet has.
    pub sheets: Vec<BookSheet>,
}

/// Where the columns of a data sheet are, counted from zero.
pub(super) struct Layout {
    /// The measure, where it is told.
    pub measure: Option<usize>,
    /// The period, where it is told.
    pub period: Option<usize>,
    /// The row of a matrix.
    pub group: Option<usize>,
    /// The first field; the others follow.
    pub fields: usize,
    /// What the register says of the measure, by the field that asks for it.
    pub of_measure: Vec<(FieldPath, usize)>,
    /// Whether the row is of the year.
    pub year: usize,
    /// Whether the row is of the last form of its sender, where that is asked.
    pub latest: Option<usize>,
    /// Whether returns of the measure answer fields, by the field.
    pub answered: Vec<(FieldPath, usize)>,
}

impl Composer<'_> {
    /// Returns the sheets of every section of every form: the register's, the returns', the office's.
    pub(super) fn data(&self, rows_max: usize) -> Vec<SectionSheets> {
        let sections = FormKind::ALL.into_iter().flat_map(|kind| {
            let form = self.sources.programme.form_of(kind);
            let counted = self.sources.season.forms(kind);
            let sections = form.sections.iter().enumerate();
            let sections =
                sections.map(move |(index, it)| self.section(form, index, it, &counted, rows_max));
            sections.collect::<Vec<_>>()
        });
        sections.collect()
    }

    fn section(
        &self,
        form: &Form,
        index: usize,
        section: &Section,
        counted: &[Counted<'_>],
        rows_max: usize,
    ) -> SectionSheets {
        let asked = || self.asked(form.kind, index);
        let of_measures: BTreeSet<FieldPath> = asked().flat_map(Records::of_measures).collect();
        let answered: BTreeSet<FieldPath> = asked().flat_map(Records::answered).collect();
        let season = self.sources.season;
        let latest = asked().any(|it| it.reach == Reach::Latest);
        let latest = latest.then(|| season.latest_forms(form.kind, index));
        let shape = Shape {
            of_measures: of_measures.into_iter().collect(),
            answered: answered.into_iter().collect(),
            latest,
            ..Shape::of(form, section)
        };
        let known: Vec<OfMeasures<'_>> =
            shape.of_measures.iter().map(|it| self.known(*it)).collect();
        let rows: Vec<Row> = counted
            .iter()
            .flat_map(|(period, submission)| {
                let records = submission.sections[index].records.iter();
                let filled = records.filter(|it| it.is_filled());
                let row = |record| crate::submission::Row { submission, index, record };
                filled
                    .map(|record| self.record(&shape, *period, row(record), &known))
                    .collect::<Vec<_>>()
            })
            .collect();
        let columns = self.data_columns(&shape);
        let total = rows.len();
        let parts = total.div_ceil(rows_max);
        let mut rows = rows.into_iter();
        let sheets = (1..=parts).map(|part| {
            let table = self.table(columns.clone(), rows.by_ref().take(rows_max).collect());
            self.data_sheet(&shape, (part, parts), total, table)
        });
        let sheets = sheets.collect();
        let (form, title) = (form.title.clone(), section.title.clone());
        let layout = shape.layout();
        SectionSheets { kind: shape.form.kind, index, layout, form, title, rows: total, sheets }
    }

    /// Returns what indicators ask of a section.
    fn asked(&self, kind: FormKind, section: usize) -> impl Iterator<Item = &Records> {
        self.sources.programme.indicators.iter().filter_map(move |it| match &it.source {
            Source::Records(of) => Some(of).filter(|it| it.form == kind && it.section == section),
            Source::Figures(..) | Source::Change(_) => None,
        })
    }

    /// Returns what the register says of measures in a field.
    fn known(&self, path: FieldPath) -> OfMeasures<'_> {
        let register = &self.sources.season.register.submission;
        (path, register.by_measure(path.section))
    }

    fn data_sheet(
        &self,
        shape: &Shape<'_>,
        (part, parts): (usize, usize),
        rows: usize,
        table: Table,
    ) -> BookSheet {
        let lang = self.sources.locale.lang();
        let title = shape.section.title.get(lang);
        let args = [("section", Arg::Text(title.to_owned()))];
        let name = match shape.form.kind {
            FormKind::Register => self.words.fill("workbook-data-register", &args),
            FormKind::Return => self.words.fill("workbook-data-return", &args),
            FormKind::Office => self.words.fill("workbook-data-office", &args),
        };
        let of = Arg::Text(shape.form.title.get(lang).to_owned());
        let whence = match shape.form.kind {
            FormKind::Register => "workbook-data-whole",
            FormKind::Return | FormKind::Office => "workbook-data-to-date",
        };
        let mut intro =
            vec![self.words.fill(whence, &[("form", of)]), self.words.text("workbook-data-intro")];
        if table.columns.iter().any(|it| it.id == OF_YEAR) {
            intro.push(self.words.text("workbook-data-of-year"));
        }
        if shape.latest.is_some() {
            intro.push(self.words.text("workbook-data-latest"));
        }
        let mut id = format!("{}_{}", shape.form.id, shape.section.id);
        if parts > 1 {
            let args = [("part", part.into()), ("parts", parts.into()), ("rows", rows.into())];
            intro.push(self.words.fill("workbook-data-part", &args));
            id = format!("{id}_{part}");
        }
        BookSheet::new(id, name, title.to_owned(), intro, table).searchable()
    }

    /// The columns of a section: whose it is, what was answered, where it stands.
    fn data_columns(&self, shape: &Shape<'_>) -> Vec<Column> {
        let lang = self.sources.locale.lang();
        let own = |is: bool, key| is.then(|| self.column(key, ColumnKind::Text));
        let mut columns: Vec<Column> = Vec::new();
        columns.extend(own(shape.names_measure, "report-measure"));
        columns.extend(own(shape.names_period, "workbook-quarter"));
        columns.extend(own(shape.is_matrix, "workbook-group").map(|it| it.weighing(3)));
        columns.extend(shape.section.fields.iter().map(|field| {
            let (kind, weight) = look(&field.kind);
            let head = field.label.get(lang).to_owned();
            Column::new(ANSWER, head, kind).weighing(weight)
        }));
        columns.extend(shape.of_measures.iter().map(|path| {
            let field = self.sources.programme.form_of(FormKind::Register).field(*path);
            let (kind, weight) = look(&field.kind);
            let args = [("field", Arg::Text(field.label.get(lang).to_owned()))];
            Column::new(ANSWER, self.words.fill("workbook-of-measure", &args), kind)
                .weighing(weight)
        }));
        columns.push(self.column(OF_YEAR, ColumnKind::Text));
        columns.extend(own(shape.latest.is_some(), LATEST));
        columns.extend(shape.answered.iter().map(|path| {
            let field = self.sources.programme.form_of(FormKind::Return).field(*path);
            let args = [("field", Arg::Text(field.label.get(lang).to_owned()))];
            Column::new(ANSWER, self.words.fill("workbook-answered", &args), ColumnKind::Text)
        }));
        columns.extend([
            self.column("finding-place", ColumnKind::Text).weighing(3),
            self.column("finding-sheet", ColumnKind::Text).weighing(2),
            self.column("workbook-cells", ColumnKind::Text),
        ]);
        make_distinct(&mut columns);
        columns
    }

    fn record(
        &self,
        shape: &Shape<'_>,
        period: Option<Period>,
        of: crate::submission::Row<'_>,
        known: &[OfMeasures<'_>],
    ) -> Row {
        let record = of.record;
        let Sources { programme, season, .. } = self.sources;
        let lang = self.sources.locale.lang();
        let mut row: Row = Vec::new();
        if shape.names_measure {
            row.push(Value::or_empty(of.about().map(ToString::to_string)).into());
        }
        if shape.names_period {
            row.push(Value::or_empty(period.map(|it| it.to_string())).into());
        }
        if shape.is_matrix {
            let code = record.code.as_deref().unwrap_or_default();
            let list = shape.section.rows().and_then(|it| programme.list(it).get(code));
            row.push(list.map_or(code, |it| it.label.get(lang)).into());
        }
        for ((field, slot), typed) in
            shape.section.fields.iter().zip(&record.slots).zip(&record.typed)
        {
            row.push(self.words.answer(field, slot, typed.as_ref()).into());
        }
        for (path, of_measures) in known {
            let field = programme.form_of(FormKind::Register).field(*path);
            let about = of.about().and_then(|it| of_measures.get(it));
            let said = about.map(|it| (&it.slots[path.field], it.typed[path.field].as_ref()));
            let value =
                said.map_or(Value::Empty, |(slot, typed)| self.words.answer(field, slot, typed));
            row.push(value.into());
        }
        row.push(Value::Flag(season.is_of_year(of)).into());
        row.extend(shape.latest.iter().map(|forms| {
            Value::Flag(forms.iter().any(|it| std::ptr::eq(it.1, of.submission))).into()
        }));
        row.extend(shape.answered.iter().map(|path| {
            let answers = of.about().is_some_and(|it| season.answers(it, *path, season.period));
            Value::Flag(answers).into()
        }));
        let place = place(record);
        row.push(self.link(&place).into());
        row.push(place.sheet.as_deref().map_or(Value::Empty, Value::from).into());
        row.push(Value::or_empty(place.cells.map(|it| it.to_string())).into());
        row
    }
}

/// A section with what its rows say besides its fields.
struct Shape<'a> {
    form: &'a Form,
    section: &'a Section,
    /// Whether its rows are told by their measure, which no field of it says.
    names_measure: bool,
    /// Whether its rows are told by their period, which no field of it says.
    names_period: bool,
    is_matrix: bool,
    /// What the register says of the measure of a row.
    of_measures: Vec<FieldPath>,
    /// The fields of returns of which it is asked whether the measure of a row answers them.
    answered: Vec<FieldPath>,
    /// The last forms of their senders, where an indicator is made of them.
    latest: Option<Vec<Counted<'a>>>,
}

impl<'a> Shape<'a> {
    fn of(form: &'a Form, section: &'a Section) -> Self {
        let lacks = |means| section.meaning(means).is_none();
        Self {
            form,
            section,
            names_measure: form.kind == FormKind::Return && lacks(Meaning::Measure),
            names_period: form.kind != FormKind::Register && lacks(Meaning::Period),
            is_matrix: matches!(section.kind, SectionKind::Matrix { .. }),
            of_measures: Vec::new(),
            answered: Vec::new(),
            latest: None,
        }
    }

    fn layout(&self) -> Layout {
        let own = [self.names_measure, self.names_period, self.is_matrix];
        let place = |it: usize| own[it].then(|| own[..it].iter().filter(|it| **it).count());
        let fields = own.iter().filter(|it| **it).count();
        let field = |means| Some(fields + self.section.meaning(means)?);
        let of_measure = fields + self.section.fields.len();
        let year = of_measure + self.of_measures.len();
        let latest = usize::from(self.latest.is_some());
        Layout {
            measure: place(0).or_else(|| field(Meaning::Measure)),
            period: place(1).or_else(|| field(Meaning::Period)),
            group: place(2),
            fields,
            of_measure: self.of_measures.iter().copied().zip(of_measure..).collect(),
            year,
            latest: self.latest.as_ref().map(|_| year + 1),
            answered: self.answered.iter().copied().zip(year + 1 + latest..).collect(),
        }
    }
}

/// Returns what cells of a kind of answer are in a column, and its share of the free width.
const fn look(kind: &FieldKind) -> (ColumnKind, u32) {
    match kind {
        FieldKind::Count => (ColumnKind::Count, 1),
        FieldKind::Number => (ColumnKind::Number, 1),
        FieldKind::Money => (ColumnKind::Money, 1),
        FieldKind::Date => (ColumnKind::Date, 1),
        FieldKind::YesNo | FieldKind::Tick | FieldKind::Measure | FieldKind::Period => {
            (ColumnKind::Text, 1)
        }
        FieldKind::Text
        | FieldKind::Code(_)
        | FieldKind::Codes(_)
        | FieldKind::Mode(_)
        | FieldKind::Email => (ColumnKind::Text, 2),
        FieldKind::LongText => (ColumnKind::Text, 4),
    }
}

/// Returns the cells of a record: its row, or those of its answers, which stand one under the other.
fn place(record: &Record) -> Span {
    if record.at.cells.is_some() {
        return record.at.clone();
    }
    let answers = record.slots.iter().filter(|it| !matches!(it, Slot::NotAsked(_)));
    let cells: Vec<CellRef> =
        answers.filter_map(|it| it.at().cells).flat_map(|it| [it.first, it.last]).collect();
    Span { cells: CellRange::around(&cells), ..record.at.clone() }
}

/// Numbers heads that an earlier column has, too: a table tells its columns by them, whatever their case.
fn make_distinct(columns: &mut [Column]) {
    for place in 1..columns.len() {
        let own = columns[place].head.clone();
        let is_taken = |head: &str| {
            let head = head.to_lowercase();
            columns[..place].iter().any(|it| it.head.to_lowercase() == head)
        };
        if is_taken(&own) {
            let numbered = (2..).map(|number| format!("{own} ({number})"));
            let free = numbered.into_iter().find(|it| !is_taken(it));
            columns[place].head = free.expect("there are more numbers than columns");
        }
    }
}
