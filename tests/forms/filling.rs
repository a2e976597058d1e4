//! Fills in forms at random: every kind of answer, and texts as odd as people send them.

use std::sync::Arc;

use masswerk::base::{Hundredths, MeasureId, Money, NaiveDate, Period, text};
use masswerk::form::{Entries, Entry};
use masswerk::programme::{Field, FieldKind, FieldPath, Mode, SectionKind, Value};
use proptest::prelude::*;
use proptest::strategy::ValueTree;
use proptest::test_runner::TestRunner;

use super::{PROGRAMME, Shape, day};

/// Returns a form's entries with something in most of its cells.
pub(super) fn filled(shape: Shape, runner: &mut TestRunner) -> Entries {
    filling(shape).new_tree(runner).expect("nothing is filtered out for good").current()
}

/// Returns all ways of filling in a form.
pub(super) fn filling(shape: Shape) -> impl Strategy<Value = Entries> {
    let cells = cells(shape);
    let entries: Vec<_> = cells
        .iter()
        .map(|(path, _)| prop::option::weighted(0.7, entry(shape.form().field(*path))))
        .collect();
    entries.prop_map(move |entries| {
        let mut all = Entries::default();
        // A single entry in a row of a list is no record.
        let is_alone = |section: usize, row: u32| {
            let is_table = matches!(shape.form().sections[section].kind, SectionKind::Table { .. });
            let of_row = cells.iter().zip(&entries);
            let of_row = of_row.filter(|((it, at), _)| it.section == section && *at == row);
            is_table && of_row.filter(|it| it.1.is_some()).count() == 1
        };
        let is_alone: Vec<bool> =
            cells.iter().map(|(path, row)| is_alone(path.section, *row)).collect();
        for (((path, row), entry), is_alone) in cells.iter().zip(entries).zip(is_alone) {
            if let Some(entry) = entry.filter(|_| !is_alone) {
                all.set(*path, *row, entry);
            }
        }
        all
    })
}

fn entry(field: &'static Field) -> BoxedStrategy<Entry> {
    let value = value(field).prop_map(Entry::Value);
    if field.not_collected {
        prop_oneof![4 => value, 1 => Just(Entry::NotCollected)].boxed()
    } else {
        value.boxed()
    }
}

fn value(field: &'static Field) -> BoxedStrategy<Value> {
    // Sums of a few such amounts are amounts, too.
    let limit = Money::LIMIT.cents() / 4;
    match &field.kind {
        FieldKind::Text | FieldKind::Email => words(text::clean).prop_map(Value::Text).boxed(),
        FieldKind::LongText => words(text::clean_lines).prop_map(Value::Text).boxed(),
        FieldKind::Count => (-limit / 100..=limit / 100).prop_map(Value::Count).boxed(),
        FieldKind::Number => {
            (-limit..=limit).prop_map(|it| Value::Number(Hundredths::new(it))).boxed()
        }
        FieldKind::Money => {
            (-limit..=limit).prop_map(|it| Value::Money(Money::from_cents(it))).boxed()
        }
        FieldKind::Date => (0..36_525_u64)
            .prop_map(|it| {
                let first = NaiveDate::from_ymd_opt(2000, 1, 1).expect("a day");
                Value::Date(first + chrono::Days::new(it))
            })
            .boxed(),
        FieldKind::YesNo | FieldKind::Tick => any::<bool>().prop_map(Value::YesNo).boxed(),
        FieldKind::Code(_) => prop::sample::select(codes(field)).prop_map(Value::Code).boxed(),
        FieldKind::Codes(_) => {
            let codes = codes(field);
            let several = prop::sample::subsequence(codes.clone(), 1..=codes.len());
            several.prop_map(Value::Codes).boxed()
        }
        FieldKind::Measure => words(|it| text::shortened(&text::clean(it), 40))
            .prop_filter_map("no measure", |it| MeasureId::parse(&it).map(Value::Measure))
            .boxed(),
        FieldKind::Period => (2000..2100_u16, 1..=4_u8)
            .prop_filter_map("no quarter", |it| Period::new(it.0, it.1).map(Value::Period))
            .boxed(),
        FieldKind::Mode(_) => prop::sample::select(&Mode::ALL[..]).prop_map(Value::Mode).boxed(),
    }
}

fn codes(field: &Field) -> Vec<Arc<str>> {
    let lists = field.kind.lists().iter().map(|it| PROGRAMME.list(it));
    lists.flat_map(|it| it.valid_on(day())).map(|it| it.code.clone()).collect()
}

/// Texts as people send them, cleaned as the program cleans them.
fn words(clean: impl Fn(&str) -> String + 'static) -> impl Strategy<Value = String> {
    const ODD: [&str; 16] = [
        "=1+1",
        "=HYPERLINK(\"http://example.org\")",
        "+49 1234",
        "-",
        "@SUM(A1)",
        "'quoted",
        "nicht erhoben",
        "#REF!",
        "TRUE",
        "1.234",
        "2025-07",
        "12.03.2025",
        "_x0041_ & <b>\"fett\"</b>",
        "Zeile 1\nZeile 2\n\nZeile 3",
        "Grüße 👩‍👩‍👧 e\u{301} 日本語 \u{5d0}\u{5d1}",
        "Kurzer Bericht",
    ];
    let anything =
        prop_oneof![prop::sample::select(&ODD[..]).prop_map(str::to_owned), any::<String>()];
    // Two characters may stand in no XML document.
    anything
        .prop_map(move |it| clean(&it.replace(['\u{fffe}', '\u{ffff}'], "?")))
        .prop_filter("nothing is left", |it| !it.is_empty())
}

/// Every field that is asked, with the rows it has at most in these tests.
fn cells(shape: Shape) -> Vec<(FieldPath, u32)> {
    let mut cells = Vec::new();
    for at in shape.layout().sheets.iter().flat_map(|it| &it.sections) {
        let rows = match shape.form().sections[at.section].kind {
            SectionKind::Answers => 1,
            SectionKind::Table { .. } => 3,
            SectionKind::Matrix { .. } => at.rows,
        };
        for field in &at.fields {
            let path = FieldPath { section: at.section, field: *field };
            if shape.form().field(path).computed.is_none() {
                cells.extend((0..rows).map(|row| (path, row)));
            }
        }
    }
    cells
}
