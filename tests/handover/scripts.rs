//! The scripts of a package: programs for statistics run them, and find what stands in the csv.

use std::collections::BTreeMap;
use std::path::Path;
use std::process::{Command, Output};

use serde_json::Value as Json;

use super::parquet::REASONS;
use super::tables::described;
use super::{FOLDER, column, read, tables};
use crate::demo::Demo;
use crate::outside;

/// Words that stand where there is no value, but for blanks.
const WORDS: [&str; 5] =
    ["(nicht erhoben)", "(unterdrueckt)", "(unbekannt)", "(keine Meldung)", "(Fehlanzeige)"];

/// What a program prints that is started in the folder of the package.
fn ran(demo: &Demo, program: &Path, arguments: &[&str]) -> Output {
    Command::new(program)
        .args(arguments)
        .current_dir(demo.path(FOLDER))
        .output()
        .expect("the program starts")
}

/// What the description says of a column.
struct Field {
    kind: String,
    /// What its codes mean.
    labels: BTreeMap<String, String>,
}

/// What the description says of the columns of all tables.
fn fields(demo: &Demo) -> BTreeMap<(String, String), Field> {
    let mut fields = BTreeMap::new();
    let text = |it: &Json| it.as_str().expect("it is text").to_owned();
    for table in described(demo, FOLDER)["resources"].as_array().expect("a list") {
        for it in table["schema"]["fields"].as_array().expect("a list") {
            let labels = it["categories"].as_array().into_iter().flatten();
            let labels = labels.map(|it| (text(&it["value"]), text(&it["label"]))).collect();
            let field = Field { kind: text(&it["type"]), labels };
            fields.insert((text(&table["name"]), text(&it["name"])), field);
        }
    }
    fields
}

#[test]
fn pspp_runs_the_script_for_spss_and_shows_values_labels_and_reasons() {
    let Some(pspp) = outside::program("pspp", "script for SPSS") else { return };
    let demo = Demo::new();
    demo.prints(&["handover"], 0);
    let (tables, fields) = (tables(&demo), fields(&demo));
    let saved = tables.keys().map(|name| {
        let out = format!("/OUTFILE='{name}.aus.csv' /TYPE=CSV /FIELDNAMES /CELLS=LABELS");
        format!("GET FILE='{name}.sav'.\nSAVE TRANSLATE {out}.\n")
    });
    let saved: String = saved.collect();
    let script = format!(
        "INSERT FILE='skripte/laden.sps'.\n{saved}GET FILE='massnahmen.sav'.\nDISPLAY DICTIONARY.\n"
    );
    std::fs::write(demo.path(FOLDER).join("alles.sps"), script).expect("it can be written");
    let shown = ran(&demo, &pspp, &["alles.sps"]);
    let printed = String::from_utf8_lossy(&shown.stdout);
    assert!(shown.status.success() && !printed.contains("warning"), "{printed}");
    for it in ["Aktions- und Initiativfonds", "Beantragt", "nicht erhoben"] {
        assert!(printed.contains(it), "{it}: {printed}");
    }
    for (name, table) in &tables {
        let saved = read(&demo.bytes(&format!("{FOLDER}/{name}.aus.csv")));
        assert_eq!(saved.len(), table.len(), "{name}");
        for head in &saved[0] {
            let of = head.strip_suffix("_fehlt").unwrap_or(head);
            let field = &fields[&(name.clone(), of.to_owned())];
            if of != head {
                for (found, value) in column(&saved, head).into_iter().zip(column(table, of)) {
                    let reason = REASONS.iter().find(|it| it.0 == value).map_or("", |it| it.1);
                    assert_eq!(found.trim(), reason, "{name}.{head}");
                }
                continue;
            }
            for (found, value) in column(&saved, head).into_iter().zip(column(table, head)) {
                let number = |it: &str| it.trim().parse::<f64>().ok();
                let expected = match (field.kind.as_str(), value) {
                    ("boolean", "1") => "ja",
                    ("boolean", "0") => "nein",
                    // Why there is none stands beside it.
                    ("string", word) if WORDS.contains(&word) => "",
                    ("string", _) => field.labels.get(value).map_or(value, String::as_str),
                    (_, word) if WORDS.contains(&word) => word.trim_matches(['(', ')']),
                    (_, "") => "",
                    ("date", day) => &format!("{}/{}/{}", &day[5..7], &day[8..], &day[..4]),
                    (_, it) if number(it) == number(found) => found.trim(),
                    (_, it) => it,
                };
                assert_eq!(found.trim(), expected, "{name}.{head}");
            }
        }
    }
    // It does notice a package that is not whole.
    std::fs::remove_file(demo.path(FOLDER).join("daten/ziele.csv")).expect("it is there");
    let shown = ran(&demo, &pspp, &["skripte/laden.sps"]);
    assert!(!shown.status.success() && String::from_utf8_lossy(&shown.stdout).contains("ziele"));
}

/// What a program prints of every column of every table: table, column, rows with a value, and their sum.
fn compared(demo: &Demo, printed: &str) {
    let (tables, fields) = (tables(demo), fields(demo));
    let mut found = BTreeMap::new();
    for line in printed.lines() {
        let cells: Vec<&str> = line.split('\t').collect();
        let [table, column, count, sum] = cells[..] else { panic!("{line}") };
        let sum: f64 = sum.parse().unwrap_or_else(|_| panic!("{line}"));
        found.insert((table.to_owned(), column.to_owned()), (count.to_owned(), sum));
    }
    for (name, table) in &tables {
        for head in &table[0] {
            let values = column(table, head);
            let given = values.iter().filter(|it| !it.is_empty() && !WORDS.contains(it));
            let numbers = ["integer", "number", "boolean"];
            let of = (name.clone(), head.clone());
            let sum: f64 = if numbers.contains(&fields[&of].kind.as_str()) {
                given.clone().map(|it| it.parse::<f64>().expect("a number")).sum()
            } else {
                0.0
            };
            let (count, found) = found.remove(&of).unwrap_or_else(|| panic!("no {of:?}"));
            assert_eq!(count, given.count().to_string(), "{of:?}");
            assert!((found - sum).abs() < 0.005, "{of:?}: {found} is not {sum}");
        }
    }
    assert!(found.is_empty(), "{found:?}");
}

/// How a script of a program is shown to notice what is not as it should be.
fn notices(demo: &Demo, program: &Path, arguments: &[&str]) {
    let path = demo.path(FOLDER).join("daten/teilnahme.csv");
    let good = std::fs::read_to_string(&path).expect("it is text");
    for bad in
        [good.replacen("gesamt", "insgesamt", 1), good.replacen(",2025,1,", ",2025,eins,", 1)]
    {
        assert_ne!(bad, good);
        std::fs::write(&path, bad).expect("it can be written");
        assert!(!ran(demo, program, arguments).status.success());
    }
}

#[test]
fn r_runs_its_script_and_finds_values_sums_and_labels() {
    let Some(r) = outside::program("Rscript", "script for R") else { return };
    let demo = Demo::new();
    demo.prints(&["handover"], 0);
    let script = r#"
source("skripte/laden.R", encoding = "UTF-8")
for (tabelle in names(masswerk)) for (variable in names(masswerk[[tabelle]])) {
  if (endsWith(variable, "_fehlt")) next
  it <- masswerk[[tabelle]][[variable]]
  zahl <- is.numeric(it) || is.logical(it)
  summe <- if (zahl && !inherits(it, "Date")) sum(it, na.rm = TRUE) else 0
  cat(tabelle, variable, sum(!is.na(it)), format(summe, digits = 15), sep = "\t")
  cat("\n")
}
it <- masswerk$massnahmen$fonds
stopifnot(attr(it, "label") == "Fonds", names(attr(it, "labels"))[attr(it, "labels") == "JF"] == "Jugendfonds")
stopifnot("keine_meldung" %in% masswerk$teilnahme$gesamt_fehlt, "fehlanzeige" %in% masswerk$teilnahme$gesamt_fehlt)
"#;
    std::fs::write(demo.path(FOLDER).join("alles.R"), script).expect("it can be written");
    let shown = ran(&demo, &r, &["alles.R"]);
    assert!(shown.status.success(), "{shown:?}");
    compared(&demo, &String::from_utf8_lossy(&shown.stdout));
    let script = demo.bytes(&format!("{FOLDER}/skripte/laden.R"));
    assert!(script.is_ascii(), "R reads a script in the encoding of the machine");
    notices(&demo, &r, &["alles.R"]);
}

#[test]
fn python_runs_its_script_and_finds_values_sums_and_labels() {
    let Some(python) = outside::program("python3", "script for Python") else { return };
    let demo = Demo::new();
    demo.prints(&["handover"], 0);
    let script = r#"
import runpy
from decimal import Decimal
geladen = runpy.run_path("skripte/laden.py")
paket, Fehlt = geladen["Paket"]("."), geladen["Fehlt"]
for tabelle, zeilen in paket.tabellen.items():
    for variable in (name for table, name in paket.beschriftungen if table == tabelle):
        werte = [zeile[variable] for zeile in zeilen]
        werte = [it for it in werte if not isinstance(it, Fehlt)]
        summe = sum(it for it in werte if isinstance(it, (int, Decimal)))
        print(tabelle, variable, len(werte), summe, sep="\t")
assert paket.beschriftungen["massnahmen", "fonds"] == "Fonds"
assert paket.codes["massnahmen", "fonds"]["JF"] == "Jugendfonds"
assert sum(1 for zeile in paket.tabellen["meldungen"] if zeile["fehlanzeige"]) == 2
assert {Fehlt.KEINE_MELDUNG, Fehlt.FEHLANZEIGE} <= {zeile["gesamt"] for zeile in paket.tabellen["teilnahme"]}
"#;
    std::fs::write(demo.path(FOLDER).join("alles.py"), script).expect("it can be written");
    let shown = ran(&demo, &python, &["alles.py"]);
    assert!(shown.status.success(), "{shown:?}");
    compared(&demo, &String::from_utf8_lossy(&shown.stdout));
    notices(&demo, &python, &["alles.py"]);
    assert!(ran(&demo, &python, &["skripte/laden.py"]).status.code() != Some(0));
}

#[test]
fn every_script_says_how_it_is_used_and_the_untested_one_says_so() {
    let demo = Demo::new();
    demo.prints(&["handover"], 0);
    let script = |name: &str| {
        String::from_utf8(demo.bytes(&format!("{FOLDER}/skripte/laden.{name}")))
            .expect("it is text")
    };
    for (name, said) in [
        ("sps", "* Lädt alle Tabellen"),
        ("do", "nicht mit Stata selbst erprobt"),
        ("R", "# Laedt alle Tabellen"),
        ("py", "# Lädt alle Tabellen"),
    ] {
        assert!(script(name).contains(said), "{name}");
        let longest = script(name).lines().map(str::len).max();
        assert!(name == "R" || name == "py" || longest < Some(256), "{name}: {longest:?}");
    }
    // Each table that leaves is saved, and no reason is taken for a value.
    for name in tables(&demo).keys() {
        assert!(script("sps").contains(&format!("SAVE OUTFILE='{name}.sav'")));
        assert!(script("do").contains(&format!("save `\"{name}.dta\"', replace")));
    }
    for word in WORDS {
        assert!(script("sps").contains(&format!("('{word}'=-99999999")));
        assert!(script("do").contains(&format!("if roh == `\"{word}\"'")));
    }
}
