//! Indicators: each is computed again by another program, and a new one is a new table in a file.

use std::path::Path;

use crate::demo::Demo;
use crate::outside;

const DEFINITION: &str = "templates/programmes/demokratie-leben";

/// Computes the indicators of a period again and returns what was printed.
fn recomputed(python: &Path, definition: &Path, demo: &Demo, period: &str) -> String {
    let script = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/indicators/recompute.py");
    let workbook = demo.path(&format!("output/{period}/Auswertung_{period}.xlsx"));
    outside::printed(python, &[&script, definition, &workbook, period.as_ref()])
}

#[test]
fn every_indicator_of_each_quarter_is_what_its_cells_come_to() {
    let Some(python) = outside::python_with("openpyxl", "indicators, computed again") else {
        return;
    };
    let definition = Path::new(env!("CARGO_MANIFEST_DIR")).join(DEFINITION);
    let demo = Demo::new();
    for period in ["2025-Q1", "2025-Q2", "2025-Q3"] {
        demo.prints(&["run", "--period", period], 0);
        let printed = recomputed(&python, &definition, &demo, period);
        assert!(printed.ends_with(" compared, 0 differ\n"), "{period}: {printed}");
        let compared: usize = printed.split(' ').next().and_then(|it| it.parse().ok()).unwrap_or(0);
        assert!(compared > 100, "{period}: {printed}");
    }
    // A definition that says something else is seen to differ.
    let other = tempfile::tempdir().expect("a temporary folder");
    for folder in ["forms", "codes"] {
        let to = other.path().join(folder);
        std::fs::create_dir(&to).expect("made");
        for it in std::fs::read_dir(definition.join(folder)).expect("it is there") {
            let it = it.expect("it can be listed");
            std::fs::copy(it.path(), to.join(it.file_name())).expect("copied");
        }
    }
    let text = std::fs::read_to_string(definition.join("indicators.toml")).expect("it is text");
    let (sum, mean) = (
        "sum = \"quartalsbericht.teilnahme.gesamt\"",
        "mean = \"quartalsbericht.teilnahme.gesamt\"",
    );
    std::fs::write(other.path().join("indicators.toml"), text.replacen(sum, mean, 1))
        .expect("written");
    let printed = recomputed(&python, other.path(), &demo, "2025-Q3");
    assert!(printed.contains("reach/participants: the workbook has"), "{printed}");
}

#[test]
fn a_new_indicator_is_a_table_in_a_file_and_stands_in_the_workbook_with_its_cells() {
    let demo = Demo::new();
    let path = Path::new(env!("CARGO_MANIFEST_DIR")).join(DEFINITION).join("indicators.toml");
    let mut text = std::fs::read_to_string(path).expect("it is text");
    text += r#"
[[indicator]]
id = "vouchers/*/amounts"
group = "money"
label = { de = "Belege nach Zahlungsweg", en = "Vouchers by way of payment" }
definition = { de = "Beträge der Belege des Quartals.", en = "Amounts of the vouchers of the quarter." }
sum = "quartalsbericht.belege.betrag"
by = "zahlungsweg"
covers = "period"
privacy = "internal"
"#;
    demo.overlays("programmes/demokratie-leben/indicators.toml", &text);
    demo.prints(&["run", "--templates", "vorlagen"], 0);
    let record = String::from_utf8(demo.bytes("output/2025-Q3/run.json")).expect("it is text");
    let record: serde_json::Value = serde_json::from_str(&record).expect("it is JSON");
    let figures = record["figures"].as_array().expect("they are a list");
    let row = figures.iter().find(|it| it["label"] == "Belege nach Zahlungsweg: Überweisung");
    let row = row.unwrap_or_else(|| panic!("it is not there"));
    assert_eq!(row["id"], "vouchers/ueberweisung/amounts");
    assert!(row["value"]["cents"].as_i64().is_some_and(|it| it > 0), "{row}");
    assert!(row["cells"].as_array().is_some_and(|it| !it.is_empty()), "{row}");
}
