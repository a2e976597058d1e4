//! The workbook of a package: the same tables as its csv, for those who open them in a spreadsheet.

use std::collections::BTreeSet;

use calamine::{Data, Range, Reader, Xlsx};

use super::{FOLDER, read, tables};
use crate::demo::Demo;

/// Returns what stands in a cell as csv has it.
fn written(cell: &Data) -> String {
    match cell {
        Data::DateTime(it) => {
            let first = chrono::NaiveDate::from_ymd_opt(1899, 12, 30).expect("a day");
            let days = it.as_f64().to_string().parse().expect("a whole day");
            (first + chrono::Days::new(days)).to_string()
        }
        other => other.to_string(),
    }
}

/// Returns the rows of a table on its sheet, from its heads on.
fn rows(range: &Range<Data>, heads: &[String]) -> Vec<Vec<String>> {
    let all = range.rows().map(|row| row.iter().map(written).collect::<Vec<_>>());
    all.skip_while(|row| row[..heads.len().min(row.len())] != *heads).collect()
}

#[test]
fn the_workbook_has_the_tables_of_the_csv_cell_by_cell() {
    let demo = Demo::new();
    demo.prints(&["handover"], 0);
    let path = demo.path(FOLDER).join("Auswertung_Evaluation_2025-Q3.xlsx");
    let mut book: Xlsx<_> = calamine::open_workbook(path).expect("it is a workbook");
    let mut tables = tables(&demo);
    for name in ["codebook", "codebook_werte"] {
        tables.insert(name.to_owned(), read(&demo.bytes(&format!("{FOLDER}/{name}.csv"))));
    }
    let names = book.sheet_names();
    let cover = book.worksheet_range(&names[0]).expect("it is there");
    let cover: Vec<Vec<String>> =
        cover.rows().map(|row| row.iter().map(written).collect()).collect();
    let said = cover.concat().join(" ");
    assert!(said.contains("Für die Evaluation") && said.contains("geschützte Maßnahme"), "{said}");
    let mut seen = BTreeSet::new();
    for line in &cover {
        let Some(table) = line.get(1).and_then(|it| tables.get(it)) else { continue };
        assert!(names.contains(&line[0]) && seen.insert(line[1].clone()), "{line:?}");
        assert_eq!(line[3], (table.len() - 1).to_string(), "{line:?}");
        let range = book.worksheet_range(&line[0]).expect("it is there");
        let found = rows(&range, &table[0]);
        if table.len() > 1 {
            assert_eq!(found.len(), table.len(), "{}", line[1]);
        }
        for (found, row) in found.iter().zip(table) {
            for (found, value) in found.iter().zip(row) {
                let number = |it: &str| it.parse::<f64>().ok();
                let is_same =
                    found == value || number(found).is_some() && number(found) == number(value);
                assert!(is_same, "{}: „{found}“ is not „{value}“", line[1]);
            }
        }
    }
    assert_eq!(seen.len(), tables.len());
    assert_eq!(seen.len() + 1, names.len());
}
