//! What explains a change: seasons that differ in one thing, and the cells that are found.

use masswerk::archive::{CellChange, Changes};
use masswerk::dataset::edition;
use masswerk::report::Sources;

use crate::cases::{Document, Runner};
use crate::values::hand_over;

/// The third quarter of a season with much in it, as a text that can be edited.
const SEASON: &str = include_str!("../seasons/viele.md");

/// The row by which the office corrects a voucher in it.
const CORRECTION: &str = "| M-01 | 2025-Q3 | Belegliste!G3 | 84,37 | 48,37 | Zahlendreher, laut Rechnung | A. Muster | 08.10.2025 |\n";

/// A voucher in it, and the notice of a measure.
const VOUCHER: &str = "| 5 | 15.07.2025 | 21.07.2025 | Papierhaus Musterstadt | Plakate | Material und Verbrauch | 84,37 |";
const NOTICE: &str = "| M-03 | 10.06.2025 | 51-03/25 |";

/// Returns what changed from one text of a season to another: the causes with their cells, and the identifiers of
/// the figures.
fn changed(old: &str, new: &str) -> (Vec<String>, Vec<String>) {
    let edition_of = |text: &str| {
        let laid = Runner::new().lay_out(&Document::parse("viele", text).cases[0]);
        let Ok(laid) = laid else { panic!("the definition is sound") };
        let mut kept = None;
        hand_over(&laid.ground, &laid.locale, laid.taken_in(), |it| {
            let Sources { programme, season, data, files, .. } = *it;
            kept = Some(edition(programme, season, data, files));
        });
        kept.expect("it was handed over")
    };
    let changes = Changes::between(&edition_of(old), &edition_of(new));
    let causes = changes.causes.iter().map(|it| {
        let cells: Vec<String> = it.cells.iter().map(CellChange::place).collect();
        format!("{} {}", it.event.name(), cells.join(" "))
    });
    (causes.collect(), changes.figures.iter().map(|it| it.id.clone()).collect())
}

#[test]
fn a_correction_by_the_office_is_the_cause_at_its_cell() {
    let (causes, figures) = changed(&SEASON.replace(CORRECTION, ""), SEASON);
    assert_eq!(causes, ["corrected Belegliste!G3"]);
    assert!(figures.contains(&"measure/M-01/spent".to_owned()), "{figures:?}");
}

#[test]
fn a_voucher_put_in_between_is_the_only_cell_that_is_new() {
    let old = SEASON.replace(CORRECTION, "");
    let more =
        VOUCHER.replace("| 5 |", "| 7 |").replace("Plakate", "Papier").replace("84,37", "10,00");
    let rest = " Überweisung | 9 | | Nein | |\n";
    let (causes, figures) = changed(&old, &old.replace(VOUCHER, &format!("{more}{rest}{VOUCHER}")));
    assert_eq!(causes, ["replaced Belegliste!G3"]);
    let expected = ["measure/M-01/spent", "measures/spent", "cost/material/expenses"];
    for id in expected {
        assert!(figures.iter().any(|it| it == id), "{id} is not in {figures:?}");
    }
}

#[test]
fn a_voucher_of_another_kind_is_told_by_the_cell_of_its_kind() {
    let old = SEASON.replace(CORRECTION, "");
    let new = old.replace(VOUCHER, &VOUCHER.replace("Material und Verbrauch", "Honorare"));
    let (causes, figures) = changed(&old, &new);
    assert_eq!(causes, ["replaced Belegliste!F3"]);
    assert!(figures.iter().all(|it| it.starts_with("cost/")), "{figures:?}");
}

#[test]
fn a_notice_put_in_between_in_the_register_is_the_only_cell_that_is_new() {
    let more =
        "| M-01 | 01.07.2025 | 51-01b/25 | 01.07.2025 | 31.12.2025 | 150,00 | mit Belegen | |\n";
    let (causes, figures) = changed(SEASON, &SEASON.replace(NOTICE, &format!("{more}{NOTICE}")));
    assert_eq!(causes, ["replaced Bescheide!F4"]);
    assert!(figures.contains(&"measure/M-01/awarded".to_owned()), "{figures:?}");
    assert!(!figures.iter().any(|it| it.contains("M-03")), "{figures:?}");
}
