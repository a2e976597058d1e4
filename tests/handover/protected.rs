//! Of protected measures nothing leaves, until what several of them come to tells nothing of a single one.

use masswerk::base::Money;
use masswerk::intake::Intake;
use masswerk::privacy::{Key, Named};
use masswerk::report::{Package, Value};

use super::{FOLDER, column, figures, tables, with_package};
use crate::demo::Demo;

#[test]
fn of_a_single_protected_measure_there_is_no_row_and_no_figure() {
    let demo = Demo::new();
    demo.prints(&["run"], 0);
    demo.prints(&["handover"], 0);
    let key = String::from_utf8(demo.bytes(Key::FILE)).expect("it is text");
    let key = Key::read(&key, "Partnerschaft für Demokratie Wispelow").expect("the demo's");
    let (open, protected) = ["M-13", "M-14"].map(|it| key.pseudonym(Named::Measure, it)).into();
    let all: String =
        demo.files(FOLDER).iter().map(|it| String::from_utf8_lossy(&it.1).into_owned()).collect();
    assert!(all.contains(&open) && !all.contains(&protected));
    // It alone is about this; what the office wrote of it stays.
    let (ids, values) = figures(&demo);
    let mut told = ids.iter().zip(&values);
    let topic = told.find(|it| it.0 == "topic/lsbtiq_feindlichkeit/mentions").map(|it| &**it.1);
    assert_eq!(topic, Some("0"));
    assert!(!ids.iter().any(|it| it.starts_with("withheld/")));
    // By age stand those who took part in the measures that have rows, and nobody else.
    let tables = tables(&demo);
    let (quarters, people) =
        (column(&tables["teilnahme"], "quartal"), column(&tables["teilnahme"], "gesamt"));
    let rows = quarters.iter().zip(people).filter(|it| *it.0 == "3");
    let counted: i64 = rows.filter_map(|it| it.1.parse::<i64>().ok()).sum();
    let by_age = ids.iter().zip(&values).filter(|it| it.0.starts_with("age/"));
    let by_age = by_age.filter(|it| it.0.ends_with("/participants"));
    let by_age: i64 = by_age.map(|it| it.1.parse::<i64>().expect("none is suppressed")).sum();
    assert_eq!(by_age, counted);
}

#[test]
fn what_protected_measures_come_to_is_told_once_they_are_three() {
    let protected = |count: usize| {
        move |intake: &mut Intake| {
            let season = intake.season.as_mut().expect("there is a register");
            for (place, it) in season.register.measures.values_mut().enumerate() {
                it.is_at_risk = place < count;
            }
        }
    };
    let told = |package: &Package, id: &str| {
        let figures = package.tables.iter().find(|it| it.id == "kennzahlen").expect("there is one");
        let place = figures.variables.iter().position(|it| it.id == "wert").expect("there is one");
        let row = figures.rows.iter().find(|row| row.contains(&id.into()))?;
        Some(row[place].clone())
    };
    with_package(protected(2), |package| {
        assert_eq!(told(&package, "withheld/awarded"), None);
        assert!(
            package.about.iter().any(|it| it.contains("von mindestens 3")),
            "{:?}",
            package.about
        );
    });
    let mut all = Money::default();
    with_package(protected(0), |package| {
        let Some(Value::Money(it)) = told(&package, "awards/awarded") else { panic!("no amount") };
        all = it;
    });
    with_package(protected(3), |package| {
        let [open, withheld] = ["awards/awarded", "withheld/awarded"].map(|it| told(&package, it));
        let (Some(Value::Money(open)), Some(Value::Money(withheld))) = (open, withheld) else {
            panic!("no amounts")
        };
        assert_eq!(open + withheld, all);
        assert!(withheld > Money::default());
    });
}

#[test]
fn the_files_of_a_protected_measure_are_not_counted_among_those_that_were_read() {
    let demo = Demo::new();
    let inputs = || {
        demo.prints(&["handover", "--preview"], 0);
        let manifest = demo.bytes("output/2025-Q3/vorschau-evaluation/manifest.json");
        let manifest: serde_json::Value = serde_json::from_slice(&manifest).expect("it is JSON");
        manifest["inputs"].as_array().expect("a list").clone()
    };
    let with = inputs();
    let mut gone = 0;
    for quarter in ["2025-Q1", "2025-Q2", "2025-Q3"] {
        let file = demo.path(&format!("input/{quarter}/M-14_{quarter}.xlsx"));
        gone += usize::from(std::fs::remove_file(file).is_ok());
    }
    assert!(gone > 1, "{gone} files are gone");
    assert_eq!(inputs(), with);
}
