//! What `check` finds, in every form in which it can be taken away.

use calamine::{Data, Reader, Xlsx};

use crate::demo::Demo;

fn json(demo: &Demo, arguments: &[&str]) -> Vec<serde_json::Value> {
    let json = demo.prints(&[&["check", "--format", "json"], arguments].concat(), 1);
    let json: serde_json::Value = serde_json::from_str(&json).expect("it is JSON");
    json["findings"].as_array().expect("there are findings").clone()
}

#[test]
fn the_csv_says_of_each_finding_what_the_json_says() {
    let demo = Demo::new();
    let found = json(&demo, &[]);
    let csv = demo.prints(&["check", "--format", "csv"], 1);
    let mut reader = csv::Reader::from_reader(csv.as_bytes());
    let heads = reader.headers().expect("a head").clone();
    let rows: Vec<csv::StringRecord> = reader.records().map(|it| it.expect("a row")).collect();
    assert_eq!(rows.len(), found.len());
    for (row, it) in rows.iter().zip(&found) {
        for (head, cell) in heads.iter().zip(row) {
            let said = it[head].as_str().map(str::to_owned);
            let said = said.or_else(|| it[head].as_u64().map(|it| it.to_string()));
            assert_eq!(cell, said.unwrap_or_default(), "{head}: {it}");
        }
    }
}

#[test]
fn the_workbook_holds_them_with_links_and_is_limited_as_the_screen_is() {
    let demo = Demo::new();
    let only = ["--out", "Befunde.xlsx", "input/2025-Q3/M-12_2025-Q3.xlsx"];
    let printed = demo.prints(&[&["check", "--format", "xlsx"], &only[..]].concat(), 1);
    assert!(printed.starts_with("Befunde.xlsx\nEine Sendung geprüft: 1 Fehler"), "{printed}");
    let mut book: Xlsx<_> =
        calamine::open_workbook(demo.path("Befunde.xlsx")).expect("it is a workbook");
    assert_eq!(book.sheet_names(), ["Befunde"]);
    let sheet = book.worksheet_range("Befunde").expect("the sheet is there");
    let found = json(&demo, &[only[2]]);
    let codes: Vec<String> = found.iter().map(|it| it["code"].to_string()).collect();
    let is_code = |it: &Data| codes.contains(&format!("\"{it}\""));
    let rows = sheet.rows().filter(|row| row.iter().any(is_code));
    assert_eq!(rows.count(), found.len());
    // Everything else of a period is made by the main job.
    assert!(!demo.path("output").exists() && !demo.path("archiv").exists());
}

#[test]
fn a_text_in_a_file_has_no_colours() {
    let demo = Demo::new();
    let call = ["check", "--out", "Befunde.txt", "--color", "always"];
    demo.prints(&call, 1);
    let text = String::from_utf8(demo.bytes("Befunde.txt")).expect("it is UTF-8");
    assert!(text.contains("Fehler[") && !text.contains('\u{1b}'), "{text}");
}

#[test]
fn nothing_is_written_among_what_was_sent_and_a_workbook_needs_a_file() {
    let demo = Demo::new();
    let before = demo.files("input");
    for (call, answer) in [
        (&["--out", "input/2025-Q3/M-12_2025-Q3.xlsx"][..], "dort wird nie etwas geschrieben"),
        (&["--out", "input/2025-Q3/../neu.csv"], "dort wird nie etwas geschrieben"),
        (&["--format", "xlsx"], "es fehlt: --out"),
    ] {
        let output = demo.masswerk(&[&["check"], call].concat());
        let said = String::from_utf8_lossy(&output.stderr);
        assert_eq!(output.status.code(), Some(2), "{call:?}: {said}");
        assert!(said.contains(answer), "{call:?}: {said}");
    }
    assert!(demo.files("input") == before);
}
