//! The office's workbook: nothing that was typed is lost in it, and every row leads back to its file.

use std::collections::{BTreeMap, BTreeSet};
use std::io::Cursor;
use std::path::Path;

use calamine::{Data, Reader, Xlsx};
use masswerk::base::Label;
use masswerk::programme::{FieldPath, Value};
use masswerk::report::{Book, ROWS_MAX, Sources, compose_workbook};
use masswerk::source::Content;
use masswerk::span::{CellRange, CellRef, Span};
use masswerk::submission::{Slot, Submission};

use crate::demo::Demo;
use crate::outside;
use crate::privacy::{german, marked, with_sources};
use crate::run::parts;

/// A row of a data sheet: the cells that it comes from, and what it holds.
struct Row {
    sheet: String,
    cells: CellRange,
    values: Vec<Data>,
}

/// Returns the rows of the data sheets as a spreadsheet program reads them, by the files they come from.
fn rows(book: &Book) -> BTreeMap<String, Vec<Row>> {
    let bytes = masswerk::render::xlsx::render(book.clone(), "../../input", &german());
    let bytes = bytes.expect("the workbook can be written");
    let mut read = Xlsx::new(Cursor::new(bytes)).expect("it is a workbook");
    let mut rows: BTreeMap<String, Vec<Row>> = BTreeMap::new();
    for it in book.sheets.iter().filter(|it| it.is_data) {
        let range = read.worksheet_range(&it.name).expect("the sheet is there");
        for row in range.rows() {
            let [.., file, sheet, cells] = row else { continue };
            let Some(cells) = range_of(&cells.to_string()) else { continue };
            let row = Row { sheet: sheet.to_string(), cells, values: row[..row.len() - 3].into() };
            rows.entry(file.to_string()).or_default().push(row);
        }
    }
    rows
}

fn range_of(text: &str) -> Option<CellRange> {
    text.parse().ok().or_else(|| Some(text.parse::<CellRef>().ok()?.into()))
}

/// Returns the forms that count.
fn counted<'a>(sources: &Sources<'a>) -> Vec<&'a Submission> {
    let season = sources.season;
    let quarters: Vec<_> = season.period.year_to_date().collect();
    let mut all = vec![&season.register.submission];
    all.extend(quarters.iter().filter_map(|it| season.office(*it)).map(|it| &it.submission));
    for id in season.register.measures.keys() {
        let own = quarters.iter().filter_map(|it| season.counted(id, *it));
        all.extend(own.map(|it| &it.submission));
    }
    all
}

/// Returns how a cell may show what was typed.
fn shown(
    sources: &Sources<'_>,
    of: &Submission,
    path: FieldPath,
    slot: &Slot<Value>,
    typed: &Content,
) -> Vec<Data> {
    let label = |it: &Label| it.get(masswerk::base::Lang::De).to_owned();
    let field = of.form.field(path);
    let code =
        |it: &str| sources.programme.code_label(field, it).map(label).expect("it has a label");
    let text = |it: String| vec![Data::String(it)];
    #[expect(clippy::cast_precision_loss, reason = "figures of a season are small")]
    let number = |it: i64, parts: f64| vec![Data::Float(it as f64 / parts), Data::Int(it)];
    match slot.value() {
        None => text(typed.shown()),
        Some(Value::Text(it)) => text(it.clone()),
        Some(Value::Count(it)) => number(*it, 1.0),
        Some(Value::Number(it)) => number(it.get(), 100.0),
        Some(Value::Money(it)) => number(it.cents(), 100.0),
        Some(Value::YesNo(it)) => text((if *it { "Ja" } else { "Nein" }).to_owned()),
        Some(Value::Code(it)) => text(code(it)),
        Some(Value::Codes(them)) => {
            text(them.iter().map(|it| code(it)).collect::<Vec<_>>().join(", "))
        }
        Some(Value::Measure(it)) => text(it.to_string()),
        Some(Value::Period(it)) => text(it.to_string()),
        Some(Value::Mode(it)) => text(code(it.code())),
        Some(Value::Date(it)) => {
            let days = it.signed_duration_since("1899-12-30".parse().expect("a day")).num_days();
            let days = f64::from(i32::try_from(days).expect("a day of our time"));
            vec![Data::DateTime(calamine::ExcelDateTime::new(
                days,
                calamine::ExcelDateTimeType::DateTime,
                false,
            ))]
        }
    }
}

#[test]
fn everything_that_was_typed_into_a_form_that_counts_is_found_again_in_the_row_of_its_cells() {
    let (demo, _) = marked();
    with_sources(&demo, |sources| {
        let rows = rows(&compose_workbook(sources, ROWS_MAX));
        let mut looked = 0;
        let mut filled = BTreeSet::new();
        for of in counted(sources) {
            for (path, field) in of.fields() {
                for (record, slot) in of.column(path) {
                    let Some(typed) = &record.typed[path.field] else { continue };
                    let at: &Span = slot.at();
                    let (Some(sheet), Some(cells)) = (&at.sheet, at.cells) else {
                        panic!("{}: {at:?} is no cell", field.id);
                    };
                    let wanted = shown(sources, of, path, slot, typed);
                    let file = sources.files.path(at.file);
                    let is_it = |row: &&Row| {
                        *row.sheet == **sheet
                            && row.cells.contains(cells.first)
                            && row.values.iter().any(|it| wanted.contains(it))
                    };
                    let found = rows.get(file).into_iter().flatten().find(is_it);
                    assert!(found.is_some(), "{file} {sheet}!{cells}: {} {wanted:?}", field.id);
                    filled.insert((of.form.id.clone(), path));
                    looked += 1;
                }
            }
        }
        assert!(looked > 3000, "only {looked} cells were typed into");
        let forms = sources.programme.forms.values();
        let mut blank: Vec<String> = Vec::new();
        for form in forms {
            for (section, of) in form.sections.iter().enumerate() {
                let fields = of.fields.iter().enumerate();
                let fields = fields.filter(|(_, it)| it.computed.is_none() && it.until.is_none());
                let is_blank = |field: usize| {
                    !filled.contains(&(form.id.clone(), FieldPath { section, field }))
                };
                let fields = fields.filter(|it| is_blank(it.0));
                blank.extend(fields.map(|it| format!("{}.{}.{}", form.id, of.id, it.1.id)));
            }
        }
        assert_eq!(blank, [""; 0], "no season fills these in");
    });
}

#[test]
fn a_section_with_more_rows_than_a_sheet_has_goes_on_on_the_next() {
    with_sources(&Demo::new(), |sources| {
        let vouchers = |rows_max| {
            let mut sheets = compose_workbook(sources, rows_max).sheets;
            sheets.retain(|it| it.id.starts_with("quartalsbericht_belege"));
            sheets
        };
        let [whole] = &vouchers(ROWS_MAX)[..] else { panic!("they fit on one sheet") };
        let rows = &whole.table.rows;
        assert!(rows.len() > 100);
        let parts = vouchers(100);
        assert_eq!(parts.len(), rows.len().div_ceil(100));
        let joined: Vec<_> = parts.iter().flat_map(|it| &it.table.rows).cloned().collect();
        assert_eq!(&joined, rows);
        assert_eq!(parts[1].name, "Meldung Belegliste (2)");
        assert!(parts[1].intro.iter().any(|it| it.contains("Teil 2 von")), "{:?}", parts[1].intro);
        assert_ne!(parts[0].id, parts[1].id);
        let book = compose_workbook(sources, 100);
        masswerk::render::xlsx::render(book, "../../input", &german()).expect("it can be written");
    });
}

#[test]
fn the_list_of_sheets_names_every_sheet_once_and_every_section_without_an_entry() {
    with_sources(&Demo::new(), |sources| {
        let book = compose_workbook(sources, ROWS_MAX);
        let listed: Vec<String> = book.sheets[1]
            .table
            .rows
            .iter()
            .filter_map(|row| match &row[0].value {
                masswerk::report::Value::Sheet(name) => Some(name.clone()),
                _ => None,
            })
            .collect();
        let names: Vec<String> = book.sheets.iter().map(|it| it.name.clone()).collect();
        assert_eq!(listed, names);
        let sections = sources.programme.forms.values().flat_map(|it| &it.sections).count();
        let of_data = book.sheets[1]
            .table
            .rows
            .iter()
            .filter(|it| !matches!(it[2].value, masswerk::report::Value::Empty));
        assert_eq!(of_data.count(), sections);
    });
}

#[test]
fn every_formula_comes_to_its_figure_when_another_program_computes_it_anew() {
    let look = "formulas, computed anew";
    let Some(office) = outside::program("soffice", look) else { return };
    let Some(python) = outside::python_with("openpyxl", look) else { return };
    let demo = Demo::new();
    demo.prints(&["run"], 0);
    let script = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/workbook/recalculate.py");
    let workbook = demo.path("output/2025-Q3/Auswertung_2025-Q3.xlsx");
    let recalculated = |changed: &[&str]| {
        let mut arguments: Vec<&Path> = vec![&script, &office, &workbook];
        arguments.extend(changed.iter().map(Path::new));
        outside::printed(&python, &arguments)
    };
    let printed = recalculated(&[]);
    assert!(printed.ends_with(" compared, 0 differ\n"), "{printed}");
    let compared: usize = printed.split(' ').next().and_then(|it| it.parse().ok()).unwrap_or(0);
    assert!(compared > 180, "{printed}");
    // Formulas over another quarter are seen to differ.
    let printed = recalculated(&["2025-Q3", "2025-Q1"]);
    assert!(!printed.contains(" compared, 0 differ"), "{printed}");
    assert!(printed.contains("Kennzahlen!"), "{printed}");
}

#[test]
fn every_indicator_and_every_sum_of_all_measures_that_is_a_number_is_a_formula() {
    with_sources(&Demo::new(), |sources| {
        let book = compose_workbook(sources, ROWS_MAX);
        let figures = |sheet: &str, value| {
            let table = &book.sheets.iter().find(|it| it.id == sheet).expect("it is there").table;
            let (id, value) = (table.place("report-indicator-id"), table.place(value));
            let rows = table.rows.iter().filter(move |it| !it[value].value.is_absent());
            rows.map(move |it| (it[id].value.clone(), it[value].formula.is_some()))
        };
        let of_all = figures("overview", "workbook-value").filter(
            |it| matches!(&it.0, masswerk::report::Value::Text(id) if id.starts_with("measures/")),
        );
        let all: Vec<_> = figures("indicators", "report-indicator-value").chain(of_all).collect();
        assert!(all.len() > 130, "{}", all.len());
        for (id, is_formula) in all {
            assert!(is_formula, "{id:?} is a plain number");
        }
    });
}

#[test]
fn the_comparison_ends_in_the_figures_of_the_quarter_and_says_how_they_changed() {
    use masswerk::report::Value;
    with_sources(&Demo::new(), |sources| {
        let book = compose_workbook(sources, ROWS_MAX);
        let table = |id: &str| &book.sheets.iter().find(|it| it.id == id).expect("there").table;
        let (indicators, compared) = (table("indicators"), table("comparison"));
        let id = "report-indicator-id";
        let own: BTreeMap<_, _> = indicators
            .rows
            .iter()
            .map(|it| (format!("{:?}", it[indicators.place(id)].value), &it[1].value))
            .collect();
        let (at, change) = (compared.place(id), compared.place("workbook-change"));
        let is_zero = |it: &Value| match it {
            Value::Count(count) => *count == 0,
            Value::Number(number) => number.get() == 0,
            Value::Money(amount) => amount.cents() == 0,
            _ => false,
        };
        let shares = compared.rows.iter().filter(|it| matches!(it[3].value, Value::Percent(_)));
        assert_eq!(shares.count(), 5);
        assert!(compared.rows.len() > 100);
        // The first two rows count the returns, which changed, too.
        assert!(compared.rows[..2].iter().all(|it| it[change].formula.is_some()));
        // Nobody was advised on accounting in these quarters, though the office's sheets are there.
        let advice = Value::from("consultations/abrechnung/contacts");
        let advice = compared.rows.iter().find(|it| it[at].value == advice).expect("there");
        let values: Vec<&Value> = advice[1..=change].iter().map(|it| &it.value).collect();
        assert_eq!(values, [11, 0, 0, 0].map(Value::Count).each_ref());
        for row in &compared.rows[2..] {
            let now = &row[change - 1].value;
            match own.get(&format!("{:?}", row[at].value)) {
                Some(figure) => assert_eq!(now, *figure, "{:?}", row[at]),
                // What is counted or added up and not named is zero; anything else is not known.
                None => assert!(*now == Value::Empty || is_zero(now), "{:?}", row[at]),
            }
            if let [Value::Count(before), Value::Count(now)] =
                [&row[change - 2].value, &row[change - 1].value]
            {
                assert_eq!(row[change].value, Value::Count(now - before), "{:?}", row[at]);
            }
        }
    });
}

#[test]
fn a_text_is_never_a_formula_wherever_it_stands() {
    with_sources(&Demo::new(), |sources| {
        let mut book = compose_workbook(sources, ROWS_MAX);
        let formulas = formulas(&book);
        assert!(formulas.len() > 180);
        for sheet in &mut book.sheets {
            sheet.heading = FORMULA.to_owned();
            sheet.intro.push(FORMULA.to_owned());
            sheet.outro.push(FORMULA.to_owned());
            let cells = sheet.table.rows.iter_mut().chain(&mut sheet.table.total).flatten();
            for cell in cells {
                if let masswerk::report::Value::Text(text) = &mut cell.value {
                    FORMULA.clone_into(text);
                }
            }
        }
        // The lines above the tables are one more, so that the places in formulas are others.
        let others = self::formulas(&book);
        assert_eq!(others.len(), formulas.len());
        assert!(others.iter().all(|it| !it.contains("1*1")), "{others:?}");
    });
}

const FORMULA: &str = "=SUM(1*1)";

/// Returns what a workbook's file says are formulas.
fn formulas(book: &Book) -> Vec<String> {
    let bytes = masswerk::render::xlsx::render(book.clone(), "../../input", &german());
    let sheets = parts(&bytes.expect("it can be written"), "xl/worksheets/sheet");
    let mut found = Vec::new();
    for xml in sheets {
        let cells = xml.split("<f").skip(1).filter(|it| it.starts_with(['>', ' ']));
        found.extend(cells.map(|it| it.split("</f>").next().unwrap_or_default().to_owned()));
    }
    found
}
