//! Forms as Excel files: what is written is found again, whoever saved it in between.

mod filling;
mod text_files;

use std::collections::BTreeMap;
use std::path::Path;
use std::process::Command;
use std::sync::{Arc, LazyLock};

use masswerk::base::{Lang, MeasureId, Money, NaiveDate, Period};
use masswerk::finding::Findings;
use masswerk::form::{Entries, Entry, Identity, Layout, layout};
use masswerk::locale::Locale;
use masswerk::programme::{self, FieldPath, Form, FormKind, Mode, Programme, SectionKind, Value};
use masswerk::render::form::{FormError, FormRequest, write};
use masswerk::source::{self, Content, Limits, Loaded, NumberFormat, Templates, Workbook};
use masswerk::span::{CellRef, FileId, Files};
use masswerk::submission::{Slot, Submission, convert, recognise};
use proptest::prelude::*;
use proptest::test_runner::TestRunner;

use filling::{filled, filling};

pub(crate) static PROGRAMME: LazyLock<Programme> = LazyLock::new(|| {
    let (mut files, mut found) = (Files::default(), Findings::default());
    let templates = Templates::built_in();
    let programme = programme::load("demokratie-leben", &templates, &mut files, &mut found);
    programme.unwrap_or_else(|| panic!("the built-in definition is sound: {:#?}", found.all()))
});

fn file(files: &mut Files, path: &str) -> FileId {
    files.note(path)
}

fn day() -> NaiveDate {
    NaiveDate::from_ymd_opt(2025, 9, 30).expect("a day")
}

fn locale(lang: Lang) -> Locale {
    let texts = Templates::built_in().catalogues(lang);
    Locale::new(lang, &texts).expect("the built-in catalogues are sound")
}

/// A form in one of the shapes in which it is handed out.
#[derive(Debug, Clone, Copy)]
struct Shape {
    kind: FormKind,
    mode: Option<Mode>,
    lang: Lang,
}

impl Shape {
    fn all() -> Vec<Self> {
        let modes = |kind| match kind {
            FormKind::Return => vec![None, Some(Mode::Vouchers), Some(Mode::LumpSums)],
            _ => vec![None],
        };
        let of_kind = |kind| {
            let of_mode = move |mode| Lang::ALL.map(move |lang| Self { kind, mode, lang });
            modes(kind).into_iter().flat_map(of_mode)
        };
        FormKind::ALL.into_iter().flat_map(of_kind).collect()
    }

    fn form(self) -> &'static Form {
        PROGRAMME.form_of(self.kind)
    }

    fn layout(self) -> Layout {
        layout(&PROGRAMME, self.form(), self.mode, day())
    }

    fn write(self, entries: &Entries) -> Vec<u8> {
        self.write_as(&PROGRAMME, entries).expect("the form fits into a workbook")
    }

    /// Writes the form as a programme defines it that may differ from the built-in one.
    fn write_as(self, programme: &Programme, entries: &Entries) -> Result<Vec<u8>, FormError> {
        let measure = MeasureId::parse("2025-07 & Söhne");
        let period = Period::new(2025, 3);
        let form = programme.form_of(self.kind);
        write(&FormRequest {
            programme,
            form,
            layout: &layout(programme, form, self.mode, day()),
            identity: &Identity::of(
                programme,
                form,
                self.lang,
                self.mode,
                measure.as_ref(),
                period,
            ),
            entries,
            day: day(),
            locale: &locale(self.lang),
            partnership: "Partnerschaft für Demokratie Musterstadt",
            contact: "pfd@musterstadt.example, 01234 5678",
        })
    }
}

/// Returns a form of a kind that nobody has filled in, as it is read.
pub(crate) fn blank(kind: FormKind) -> Submission {
    let shape = Shape { kind, mode: None, lang: Lang::De };
    read(kind, open(shape.write(&Entries::default()))).0
}

/// Returns a register in which every text of a row of measures stands as it was typed.
pub(crate) fn register_of<const N: usize>(rows: &[[(&str, &str); N]]) -> Vec<u8> {
    let shape = Shape { kind: FormKind::Register, mode: None, lang: Lang::De };
    let mut entries = Entries::default();
    for (row, fields) in (0..).zip(rows) {
        for (path, text) in fields {
            let path = shape.form().path(path).expect("the register has the field");
            entries.set(path, row, Entry::Typed(Content::Text((*text).to_owned())));
        }
    }
    shape.write(&entries)
}

fn open(bytes: Vec<u8>) -> (FileId, Workbook) {
    let file = file(&mut Files::default(), "form.xlsx");
    let mut found = Findings::default();
    let book =
        source::read(vec![Loaded { file, sheet: None, bytes }], &Limits::EVERYDAY, &mut found);
    (file, book.unwrap_or_else(|| panic!("not readable: {found:?}")))
}

fn read(kind: FormKind, opened: (FileId, Workbook)) -> (Submission, Findings) {
    read_as(&PROGRAMME, kind, opened)
}

fn read_as(
    programme: &Programme,
    kind: FormKind,
    (file, book): (FileId, Workbook),
) -> (Submission, Findings) {
    let mut found = Findings::default();
    let raw = recognise(programme, kind, file, &book, &mut found);
    let raw = raw.unwrap_or_else(|| panic!("not recognised: {:#?}", found.all()));
    let submission = convert(programme, raw, Period::new(2025, 3), day(), &mut found);
    (submission, found)
}

#[test]
fn every_field_of_a_blank_form_is_found_again_without_any_finding() {
    for shape in Shape::all() {
        let (submission, found) = read(shape.kind, open(shape.write(&Entries::default())));
        assert!(found.all().is_empty(), "{shape:?}: {:#?}", found.all());
        for at in shape.layout().sheets.iter().flat_map(|it| &it.sections) {
            let section = &shape.form().sections[at.section];
            let read = &submission.sections[at.section];
            assert!(read.at.is_some(), "{shape:?}: {}", section.id);
            let rows = match section.kind {
                SectionKind::Answers => 1,
                SectionKind::Table { .. } => 0,
                SectionKind::Matrix { .. } => at.codes.len(),
            };
            assert_eq!(read.records.len(), rows, "{shape:?}: {}", section.id);
            for record in &read.records {
                // A field that is not asked yet, or no longer, has no place on the form.
                for field in &at.fields {
                    let is_placed = record.slots[*field].at().cells.is_some();
                    assert!(is_placed, "{shape:?}: {} {}", section.id, section.fields[*field].id);
                }
            }
        }
    }
}

#[test]
fn two_writes_give_the_same_bytes() {
    for shape in Shape::all() {
        let entries = filled(shape, &mut TestRunner::deterministic());
        assert!(shape.write(&entries) == shape.write(&entries), "{shape:?}");
    }
}

/// Compares what was read with what was entered.
fn compare(
    shape: Shape,
    entries: &Entries,
    opened: (FileId, Workbook),
) -> Result<(), TestCaseError> {
    let (submission, found) = read(shape.kind, opened);
    prop_assert!(found.all().is_empty(), "{:#?}", found.all());
    let form = shape.form();
    for at in shape.layout().sheets.iter().flat_map(|it| &it.sections) {
        let section = &form.sections[at.section];
        let path = |field: usize| FieldPath { section: at.section, field };
        let is_filled = |row: &u32| {
            let open = at.fields.iter().filter(|it| !section.fields[**it].is_locked());
            open.map(|it| path(*it)).any(|it| entries.get(it, *row).is_some())
        };
        let rows: Vec<u32> = match section.kind {
            SectionKind::Answers => vec![0],
            SectionKind::Table { .. } => (0..entries.rows(at.section)).filter(is_filled).collect(),
            SectionKind::Matrix { .. } => (0..at.rows).collect(),
        };
        let records = &submission.sections[at.section].records;
        prop_assert_eq!(records.len(), rows.len(), "{}", section.id);
        for (record, row) in records.iter().zip(rows) {
            for field in &at.fields {
                let slot = &record.slots[*field];
                let expected = match &form.field(path(*field)).computed {
                    Some(_) => sum(form, entries, path(*field), record.code.as_deref()),
                    None => entries.get(path(*field), row).cloned(),
                };
                let read = match slot {
                    Slot::NotAsked(_) | Slot::Absent(_) => None,
                    Slot::NotCollected(_) => Some(Entry::NotCollected),
                    Slot::Given(it) => Some(Entry::Value(it.value.clone())),
                    Slot::Invalid(at) => {
                        return Err(TestCaseError::fail(format!("invalid: {at:?}")));
                    }
                };
                let is_typed = record.typed[*field].is_some();
                prop_assert!(is_typed || expected.is_none(), "what was typed is kept");
                prop_assert_eq!(
                    read,
                    expected,
                    "{} in {}",
                    section.fields[*field].id,
                    slot.at().inside()
                );
            }
        }
    }
    Ok(())
}

/// Returns what a computed field adds up: all amounts of the code's kind.
fn sum(form: &Form, entries: &Entries, path: FieldPath, code: Option<&str>) -> Option<Entry> {
    let computed = form.field(path).computed.as_ref()?;
    let is_meant = |row: &u32| match entries.get(computed.by?, *row) {
        Some(Entry::Value(Value::Code(it))) => Some(Some(&**it) == code),
        _ => None,
    };
    let amount = |row: u32| match entries.get(computed.sum, row) {
        Some(Entry::Value(Value::Money(amount))) => *amount,
        _ => Money::ZERO,
    };
    let rows = 0..entries.rows(computed.sum.section);
    let sum = rows.filter(|it| is_meant(it) == Some(true)).map(amount).sum();
    Some(Entry::Value(Value::Money(sum)))
}

/// Returns how many cases a property is tried with: few, or as many as `MASSWERK_CASES` says.
#[expect(clippy::disallowed_methods, reason = "tests take no arguments")]
fn cases() -> u32 {
    std::env::var("MASSWERK_CASES").ok().and_then(|it| it.parse().ok()).unwrap_or(12)
}

#[test]
fn what_is_filled_in_comes_back_as_it_was() {
    let settings =
        ProptestConfig { cases: cases(), failure_persistence: None, ..ProptestConfig::default() };
    let mut runner = TestRunner::new(settings);
    let all =
        prop::sample::select(Shape::all()).prop_flat_map(|shape| (Just(shape), filling(shape)));
    let result =
        runner.run(&all, |(shape, entries)| compare(shape, &entries, open(shape.write(&entries))));
    result.unwrap_or_else(|error| panic!("{error}"));
}

#[test]
fn more_rows_than_are_laid_out_make_the_table_longer() {
    let shape = Shape { kind: FormKind::Return, mode: Some(Mode::Vouchers), lang: Lang::De };
    let [amount, kind] = ["belege.betrag", "belege.art"].map(|it| shape.form().path(it).expect(it));
    let mut entries = Entries::default();
    for row in 0..70 {
        entries.set(amount, row, Entry::Value(Value::Money(Money::from_cents(10))));
        entries.set(kind, row, Entry::Value(Value::Code("honorare".into())));
    }
    compare(shape, &entries, open(shape.write(&entries))).unwrap_or_else(|error| panic!("{error}"));
}

#[test]
fn what_was_typed_stays_as_it_was_typed() {
    let shape = Shape { kind: FormKind::Return, mode: Some(Mode::Vouchers), lang: Lang::De };
    let amount = shape.form().path("belege.betrag").expect("there is a list of receipts");
    let typed = [
        Content::Text("=1+1".to_owned()),
        Content::Text("ca. 12 €".to_owned()),
        Content::Number(12.345),
        Content::Formatted(0.51, NumberFormat::Percent),
        Content::Formatted(0.25, NumberFormat::Clock),
        Content::Formatted(1.25, NumberFormat::Duration),
        Content::Formatted(150.0, NumberFormat::Currency("USD".to_owned())),
        Content::Date(Some(day())),
        Content::Date(None),
        Content::Bool(true),
        Content::Error("#REF!".to_owned()),
    ];
    let mut entries = Entries::default();
    for (row, content) in (0..).zip(&typed) {
        entries.set(amount, row, Entry::Typed(content.clone()));
    }
    let (_, book) = open(shape.write(&entries));
    let (sheet, head) = book.named("mw_belege_betrag").expect("the column has a name");
    for (row, content) in (1..).zip(&typed) {
        let cell = CellRef::new(head.row + row, head.col);
        assert_eq!(sheet.get(cell), Some(content));
    }
}

/// Returns the built-in programme with a change in the form of the returns.
fn changed(change: impl FnOnce(&mut Form)) -> Programme {
    let mut programme = PROGRAMME.clone();
    let form = programme.forms.values_mut().find(|it| it.kind == FormKind::Return);
    change(Arc::make_mut(form.expect("a sound programme has a form of each kind")));
    programme
}

#[test]
fn a_total_over_the_first_column_carries_its_own_word() {
    let shape = Shape { kind: FormKind::Return, mode: Some(Mode::LumpSums), lang: Lang::De };
    let lists = shape.form().section("teilnahmetage").expect("there are attendance lists");
    let programme = changed(|form| {
        let section = &mut form.sections[lists];
        let counted = section.totals[0];
        section.fields.swap(0, counted);
        section.totals = vec![0];
    });
    let count = FieldPath { section: lists, field: 0 };
    let mut entries = Entries::default();
    for row in 0..3 {
        entries.set(count, row, Entry::Value(Value::Count(7)));
    }
    let bytes = shape.write_as(&programme, &entries).expect("the form fits into a workbook");
    let (_, book) = open(bytes.clone());
    let (sheet, head) = book.named("mw_teilnahmetage_teilnehmende").expect("it has a name");
    let total = CellRef::new(head.row - 1, 0);
    assert_eq!((head.col, sheet.get(total)), (0, Some(&Content::Number(21.0))));
    let (submission, found) = read_as(&programme, shape.kind, open(bytes));
    assert!(found.all().is_empty(), "{:#?}", found.all());
    assert_eq!(submission.sections[lists].records.len(), 3);
}

#[test]
fn two_things_of_one_name_are_refused() {
    let shape = Shape { kind: FormKind::Return, mode: None, lang: Lang::De };
    let programme = changed(|form| form.sections[1].id = form.sections[0].id.clone());
    let refused = shape.write_as(&programme, &Entries::default());
    assert!(matches!(refused, Err(FormError::NameTaken(name)) if name == "mw_kopf_titel"));
}

#[test]
fn forms_saved_by_libreoffice_are_read_as_they_were_written() {
    let Some(office) = crate::outside::program("soffice", "forms saved again") else { return };
    let folder = tempfile::tempdir().expect("a folder for temporary files");
    let mut runner = TestRunner::deterministic();
    let mut cases = BTreeMap::new();
    let shapes = Shape::all().into_iter().filter(|it| it.lang == Lang::De);
    for (number, shape) in shapes.enumerate() {
        let entries = filled(shape, &mut runner);
        let path = folder.path().join(format!("{number:02}.xlsx"));
        save(&path, &shape.write(&entries));
        cases.insert(path, (shape, entries));
    }
    for format in ["ods", "xlsx"] {
        let target = folder.path().join(format);
        let paths: Vec<_> = cases.keys().collect();
        let done = Command::new(&office)
            .arg(format!("-env:UserInstallation=file://{}/profile", folder.path().display()))
            .args(["--headless", "--convert-to", format, "--outdir"])
            .arg(&target)
            .args(&paths)
            .output()
            .expect("soffice starts");
        for (path, (shape, entries)) in &cases {
            let name = path.with_extension(format);
            let saved = target.join(name.file_name().expect("a file has a name"));
            let bytes = source::read_file(&saved)
                .unwrap_or_else(|error| panic!("{}: {error}: {done:?}", saved.display()));
            compare(*shape, entries, open(bytes))
                .unwrap_or_else(|error| panic!("{format} of {shape:?}: {error}"));
        }
    }
}

fn save(path: &Path, bytes: &[u8]) {
    use std::io::Write;
    let mut file = std::fs::File::create(path).expect("a temporary file can be created");
    file.write_all(bytes).expect("a temporary file can be written");
}
