//! `trace`: every figure leads to cells that come to it.

use masswerk::programme::indicator::{Operation, Source};
use masswerk::report::{Record, Value, compose_trace};
use masswerk::source::Templates;

use crate::demo::Demo;
use crate::privacy::with_sources;

/// Returns a figure, or the value of a cell, in its smallest unit.
fn smallest(value: &Value) -> Option<i64> {
    match value {
        Value::Count(count) => Some(*count),
        Value::Money(amount) => Some(amount.cents()),
        Value::Number(number) => Some(number.get()),
        _ => None,
    }
}

/// Returns what the cells of a figure hold.
fn held(trace: &Record) -> Vec<&Value> {
    let cells = &trace.tables.iter().find(|it| it.0 == "cells").expect("it is there").1;
    let place = cells.place("value");
    cells.rows.iter().map(|it| &it[place].value).collect()
}

#[test]
fn the_cells_of_every_sum_come_to_it_and_those_of_every_count_are_as_many() {
    with_sources(&Demo::new(), |sources| {
        let (mut sums, mut counts) = (0, 0);
        for figure in &sources.data.figures {
            let Some(stated) = smallest(&figure.figure.into()) else { continue };
            let declared = sources.programme.indicators.iter().find(|it| it.names(&figure.id));
            let operation = declared.and_then(|it| match &it.source {
                Source::Records(records) => Some(records.operation),
                _ => None,
            });
            let what = figure.id.rsplit('/').next().expect("it has parts");
            let is_sum = match (operation, declared) {
                (Some(operation), _) => operation == Operation::Sum,
                (None, None) => {
                    ["requested", "recommended", "drawn", "participants"].contains(&what)
                }
                (None, Some(_)) => false,
            };
            let trace = compose_trace(sources, &figure.id).expect("it is a figure");
            let held = held(&trace);
            if is_sum {
                let sum: i64 = held.iter().filter_map(|it| smallest(it)).sum();
                assert_eq!(sum, stated, "{}: {held:?}", figure.id);
                sums += 1;
            } else if operation == Some(Operation::Count) {
                assert_eq!(i64::try_from(held.len()), Ok(stated), "{}", figure.id);
                counts += 1;
            }
        }
        assert!(sums > 100 && counts > 30, "{sums} sums and {counts} counts were looked at");
    });
}

#[test]
fn a_figure_is_shown_with_its_definition_what_it_rests_on_and_each_cell_with_what_it_holds() {
    let demo = Demo::new();
    let shown = demo.prints(&["herkunft", "consultations/contacts"], 0);
    let lines: Vec<&str> = shown.lines().collect();
    assert_eq!(lines[0], "Beratungskontakte: 30");
    assert!(lines[1].starts_with("Summe der Beratungskontakte"), "{shown}");
    assert_eq!(lines[2], "Angegeben in 1 Formular; nicht erhoben: 0; ohne Angabe: 0.");
    assert!(shown.contains("2025-Q3/taetigkeit.xlsx  Beratung  D7"), "{shown}");
    let csv = demo.prints(&["trace", "awards/awarded", "--format", "csv"], 0);
    assert!(csv.starts_with("figure,file,sheet,cell,field,value\n"), "{csv}");
    assert!(csv.contains("awards/awarded,register.xlsx,Maßnahmen,"), "{csv}");
    let json = demo.prints(&["trace", "spending/share", "--format", "json"], 0);
    let json: serde_json::Value = serde_json::from_str(&json).expect("it is JSON");
    let parts = json["figures"].as_array().expect("a list");
    assert_eq!(parts.len(), 2, "{json}");
    assert!(json["cells"].as_array().is_some_and(|it| it.len() > 100), "{json}");
}

#[test]
fn without_a_figure_all_are_listed_and_a_slip_is_answered_with_the_nearest() {
    let demo = Demo::new();
    let listed = demo.prints(&["trace"], 0);
    assert!(listed.contains("reach/participants"), "{listed}");
    assert!(listed.contains("measures/spent"), "{listed}");
    let output = demo.masswerk(&["trace", "reach/participant"]);
    let said = String::from_utf8_lossy(&output.stderr).into_owned();
    assert_eq!(output.status.code(), Some(2), "{said}");
    assert!(said.contains("Ist „reach/participants“ gemeint?"), "{said}");
    let output = demo.masswerk(&["trace", "so etwas nicht"]);
    let said = String::from_utf8_lossy(&output.stderr).into_owned();
    assert!(said.contains("masswerk herkunft"), "{said}");
}

#[test]
fn what_a_cell_says_of_a_person_is_not_shown() {
    let demo = Demo::new();
    let definition = "programmes/demokratie-leben/indicators.toml";
    let known = Templates::built_in();
    let known = String::from_utf8_lossy(known.get(definition).expect("it is built in"));
    let text = r#"
[[indicator]]
id = "payees/different"
group = "money"
label = { de = "Verschiedene Empfänger", en = "Different payees" }
definition = { de = "Verschiedene Empfänger auf den Beleglisten.", en = "Different payees on the lists of vouchers." }
distinct = "quartalsbericht.belege.partei"
covers = "period"
privacy = "internal"
"#;
    demo.overlays(definition, &(known.into_owned() + text));
    let csv = demo
        .prints(&["trace", "payees/different", "--templates", "vorlagen", "--format", "csv"], 0);
    let values: Vec<&str> = csv.lines().skip(1).filter_map(|it| it.rsplit(',').next()).collect();
    assert!(values.len() > 50 && values.iter().all(|it| *it == "suppressed"), "{csv}");
}

#[test]
fn an_identifier_with_a_star_as_the_report_prints_it_lists_the_figures_it_stands_for() {
    let demo = Demo::new();
    let printed = demo.prints(&["trace", "fund/*", "--format", "csv"], 0);
    let lines: Vec<&str> = printed.lines().skip(1).collect();
    assert!(lines.len() > 5 && lines.iter().all(|it| it.starts_with("fund/")), "{printed}");
    demo.prints(&["trace", "fond/*"], 2);
    with_sources(&demo, |sources| {
        for of in ["fund/*", "cost/*", "measure/*"] {
            let list = masswerk::report::compose_figures(sources, Some(of)).expect("it has some");
            assert!(list.tables[0].1.rows.len() > 3, "{of}");
        }
    });
}

#[test]
fn a_figure_in_which_a_protected_measure_has_a_part_is_said_without_it_too() {
    let printed = Demo::new().prints(&["trace", "topic/lsbtiq_feindlichkeit/mentions"], 0);
    assert!(printed.lines().next().is_some_and(|it| it.ends_with(": 1")), "{printed}");
    assert!(printed.contains("Ohne geschützte Maßnahmen, wie in Berichten: 0"), "{printed}");
    // What the program itself adds up has all measures in it everywhere.
    let printed = Demo::new().prints(&["trace", "measures/awarded"], 0);
    assert!(!printed.contains("Ohne geschützte"), "{printed}");
}
