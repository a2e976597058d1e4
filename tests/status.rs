//! Where each measure stands, as `status` says it: for people, as JSON and as csv.

use std::collections::BTreeMap;

use crate::beginning::Empty;
use crate::demo::Demo;

fn json(demo: &Demo) -> serde_json::Value {
    let json = demo.prints(&["stand", "--format", "json"], 0);
    serde_json::from_str(&json).expect("it is JSON")
}

#[test]
fn what_is_to_be_done_comes_first_with_whom_to_ask() {
    let demo = Demo::new();
    let text = demo.prints(&["stand"], 0);
    let place = |it: &str| text.find(it).unwrap_or_else(|| panic!("{it}: {text}"));
    assert!(text.starts_with("Stichtag 17.10.2025: 17 von 22 Meldungen zählen mit,"), "{text}");
    let places = ["M-18 ", "M-10 ", "M-12 ", "M-02 ", "M-01 "].map(place);
    assert!(places.is_sorted(), "{text}");
    assert!(text.contains("\n      → Yusuf Seerosner, yusuf.seerosner@"), "{text}");
    // Of a measure with which all is well nobody needs to be asked.
    assert!(!text.contains("Hannes Moorkampf"), "{text}");
    assert!(!demo.path("output").exists() && !demo.path("archiv").exists());
}

#[test]
fn what_the_office_itself_has_to_settle_is_counted_apart() {
    let demo = Demo::new();
    let text = demo.prints(&["stand"], 0);
    let status = json(&demo);
    let measures = status["measures"].as_array().expect("there are measures");
    let of = |id: &str| measures.iter().find(|it| it["measure"] == id).expect("it is owed");
    // Of the quarter before nothing came either, which the state of this quarter does not say.
    assert_eq!(of("M-16")["for-office"], 1);
    // That nothing came for this one is the state itself.
    assert_eq!(of("M-18")["for-office"], 0);
    assert!(text.contains("Für Sie selbst ist ein Punkt"), "{text}");
}

#[test]
fn it_counts_as_the_report_does() {
    let demo = Demo::new();
    demo.prints(&["run"], 0);
    let run = demo.bytes("output/2025-Q3/run.json");
    let run: serde_json::Value = serde_json::from_slice(&run).expect("it is JSON");
    let status = json(&demo);
    for fact in ["expected", "included", "unassigned", "period", "as-of"] {
        assert_eq!(status[fact], run[fact], "{fact}");
    }
    let measures = status["measures"].as_array().expect("there are measures");
    let mut by_state: BTreeMap<&str, usize> = BTreeMap::new();
    for it in measures {
        *by_state.entry(it["state"].as_str().expect("a state")).or_default() += 1;
    }
    let counted = ["accepted", "questions", "waived"].map(|it| by_state[it]).iter().sum::<usize>();
    assert_eq!(status["included"], counted);
    assert_eq!(status["missing"], by_state["missing"]);
    assert_eq!(status["refused"], by_state["sent-back"]);
    assert_eq!(status["expected"], measures.len());
    // A return that came as a set of files has the day of its set.
    let set = measures.iter().find(|it| it["measure"] == "M-07").expect("it sent a set");
    assert_eq!(set["received"], "2025-10-17");
}

#[test]
fn the_csv_has_the_same_rows_under_names_that_stay() {
    let demo = Demo::new();
    let csv = demo.prints(&["status", "--format", "csv"], 0);
    let mut reader = csv::Reader::from_reader(csv.as_bytes());
    let heads: Vec<String> = reader.headers().expect("a head").iter().map(str::to_owned).collect();
    let status = json(&demo);
    let measures = status["measures"].as_array().expect("there are measures");
    let rows: Vec<csv::StringRecord> = reader.records().map(|it| it.expect("a row")).collect();
    assert_eq!(rows.len(), measures.len());
    for (row, measure) in rows.iter().zip(measures) {
        for (head, cell) in heads.iter().zip(row) {
            let said = match &measure[head] {
                serde_json::Value::Null => String::new(),
                serde_json::Value::String(text) => text.clone(),
                other => other.to_string(),
            };
            assert_eq!(cell, said, "{head}");
        }
    }
}

#[test]
fn where_nobody_has_begun_it_says_what_comes_first() {
    let empty = Empty::new();
    empty.init("pfd", &[]);
    let output = empty.0.command(&["stand", "--workspace", "pfd"]).output();
    let output = output.expect("the program starts");
    let said = String::from_utf8_lossy(&output.stderr);
    assert_eq!(output.status.code(), Some(2), "{said}");
    assert!(said.contains("Es gibt noch nichts zu berichten"), "{said}");
}
