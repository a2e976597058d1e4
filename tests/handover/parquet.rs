//! The tables of a package as Parquet: other programs read from them what stands in the csv.

use std::path::Path;

use serde_json::Value as Json;

use super::tables::described;
use super::{FOLDER, column, tables};
use crate::demo::Demo;
use crate::outside;

/// The readers that look at it.
const READERS: [&str; 2] = ["by_duckdb", "by_polars"];

/// Why there is no value: as csv has it, and as Parquet does.
pub(super) const REASONS: [(&str, &str); 6] = [
    ("", "leer"),
    ("(nicht erhoben)", "nicht_erhoben"),
    ("(unterdrueckt)", "unterdrueckt"),
    ("(unbekannt)", "unbekannt"),
    ("(keine Meldung)", "keine_meldung"),
    ("(Fehlanzeige)", "fehlanzeige"),
];

/// What readers find in the tables of a folder; nothing of those that they refuse.
fn found(python: &Path, folder: &Path) -> Json {
    let script = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/handover/read_parquet.py");
    serde_json::from_str(&outside::printed(python, &[&script, folder])).expect("it is JSON")
}

/// A number of a csv in hundredths.
fn hundredths(number: &str) -> i64 {
    let (whole, rest) = number.split_once('.').unwrap_or((number, ""));
    format!("{whole}{rest:0<2}").parse().expect("it is a number")
}

#[test]
fn readers_of_parquet_find_the_rows_kinds_sums_and_reasons_of_the_csv() {
    let Some(python) = outside::python_with("duckdb, polars", "Parquet") else { return };
    let demo = Demo::new();
    demo.prints(&["handover"], 0);
    let folder = demo.path(FOLDER).join("parquet");
    let (read, tables) = (found(&python, &folder), tables(&demo));
    let described = described(&demo, FOLDER);
    let mut looked_at = [0; REASONS.len()];
    for reader in READERS {
        assert_eq!(read[reader].as_object().expect("tables").len(), tables.len(), "{reader}");
        for (name, table) in &tables {
            let read = &read[reader][name];
            assert_eq!(read["rows"], table.len() - 1, "{reader}, {name}");
            let resources = described["resources"].as_array().expect("a list");
            let resource = resources.iter().find(|it| it["name"] == **name).expect("described");
            for field in resource["schema"]["fields"].as_array().expect("a list") {
                let id = field["name"].as_str().expect("a name");
                let values = column(table, id);
                let given = values.iter().filter(|it| REASONS.iter().all(|word| word.0 != **it));
                let (kind, of_one) = match field["type"].as_str().expect("a type") {
                    "string" => ("VARCHAR", 0),
                    "integer" => ("BIGINT", 100),
                    "number" => ("DECIMAL(18,2)", 1),
                    "date" => ("DATE", 0),
                    _ => ("BOOLEAN", 0),
                };
                assert_eq!(read["columns"][id], kind, "{reader}, {name}.{id}");
                if of_one > 0 {
                    let sum: i64 = given.map(|it| hundredths(it)).sum();
                    assert_eq!(read["sums"][id], sum, "{reader}, {name}.{id}");
                }
                let reasons = &read["reasons"][format!("{id}_fehlt")];
                if reasons.is_null() {
                    continue;
                }
                for ((word, reason), often) in REASONS.iter().zip(&mut looked_at) {
                    let count = values.iter().filter(|it| *it == word).count();
                    assert_eq!(reasons[reason].as_u64().unwrap_or(0), count as u64, "{name}.{id}");
                    *often += count;
                }
            }
        }
    }
    let seen = REASONS.iter().zip(looked_at).filter(|it| it.1 > 0).map(|it| it.0.1);
    assert_eq!(
        seen.collect::<Vec<_>>(),
        ["leer", "nicht_erhoben", "unterdrueckt", "keine_meldung", "fehlanzeige"]
    );

    // They do see what is broken, and what is another.
    let path = folder.join("fonds.parquet");
    let good = std::fs::read(&path).expect("it is there");
    for broken in [&good[..good.len() - 9], &good[4..]] {
        std::fs::write(&path, broken).expect("it can be written");
        let read = found(&python, &folder);
        assert!(READERS.iter().all(|it| read[it]["fonds"].is_null() && !read[it].is_null()));
    }
    std::fs::copy(folder.join("ziele.parquet"), &path).expect("it is there");
    let read = found(&python, &folder);
    for it in READERS {
        assert_ne!(read[it]["fonds"]["rows"], tables["fonds"].len() - 1);
    }
}

#[test]
fn a_table_without_rows_is_read_as_one() {
    let Some(python) = outside::python_with("duckdb, polars", "empty Parquet") else { return };
    let demo = Demo::new();
    for (name, _) in demo.files("input/2025-Q3") {
        std::fs::remove_file(demo.path(&format!("input/2025-Q3{name}"))).expect("it is there");
    }
    for quarter in ["2025-Q1", "2025-Q2"] {
        std::fs::remove_dir_all(demo.path(&format!("input/{quarter}"))).expect("it is there");
    }
    demo.prints(&["handover"], 0);
    let read = found(&python, &demo.path(FOLDER).join("parquet"));
    for reader in READERS {
        let events = &read[reader]["veranstaltungen"];
        assert_eq!(events["rows"], 0, "{reader}");
        assert_eq!(events["columns"]["dauer_stunden"], "DECIMAL(18,2)", "{reader}");
    }
}
