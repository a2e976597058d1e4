//! Editions: which figures changed since the last, and what made them so.

/// What explains a change: seasons that differ in one thing.
mod causes;
/// Two reports side by side.
#[cfg(feature = "pdf")]
mod compare;

use std::io::{Cursor, Read, Write};

use masswerk::base::{Lang, Money};
use masswerk::locale::Locale;
use masswerk::privacy::Audience;
use masswerk::report::{Block, Report, Sources, Value, compose_progress};
use masswerk::source::Templates;
use serde_json::Value as Json;
use zip::{ZipArchive, ZipWriter};

use crate::demo::Demo;
use crate::snapshots::assert_golden;
use crate::values::hand_over;

const LIST: &str = "archiv/fassungen.jsonl";

/// Runs the program and returns its record of the run.
fn run(demo: &Demo, arguments: &[&str]) -> Json {
    demo.prints(&[&["run"], arguments].concat(), 0);
    serde_json::from_slice(&demo.bytes("output/2025-Q3/run.json")).expect("it is JSON")
}

/// Writes over what stands in a cell of a workbook, and leaves everything else as it is.
fn write_over(demo: &Demo, file: &str, cell: &str, from: &str, to: &str) {
    let path = demo.path("input").join(file);
    let bytes = std::fs::read(&path).expect("the workbook is there");
    let mut old = ZipArchive::new(Cursor::new(bytes)).expect("a workbook is a container");
    let mut new = ZipWriter::new(Cursor::new(Vec::new()));
    let mut places = 0;
    for index in 0..old.len() {
        let mut part = old.by_index(index).expect("a part");
        let name = part.name().expect("it has a name").into_owned();
        let mut bytes = Vec::new();
        part.read_to_end(&mut bytes).expect("it can be read");
        if name.starts_with("xl/worksheets/sheet") {
            let mut text = String::from_utf8(bytes).expect("markup is text");
            let found = text.match_indices(&format!("<c r=\"{cell}\"")).next().map(|it| it.0);
            if let Some(at) = found {
                let end = at + text[at..].find("</c>").expect("it ends");
                let written =
                    text[at..end].replace(&format!("<v>{from}</v>"), &format!("<v>{to}</v>"));
                places += usize::from(written != text[at..end]);
                text.replace_range(at..end, &written);
            }
            bytes = text.into_bytes();
        }
        let options = zip::write::SimpleFileOptions::default();
        new.start_file(name, options).expect("a part begins");
        new.write_all(&bytes).expect("it is written");
    }
    assert_eq!(places, 1, "{file} {cell}");
    let bytes = new.finish().expect("it is whole").into_inner();
    std::fs::write(path, bytes).expect("the workbook can be replaced");
}

/// Returns what made figures change: event, whose, file, cells.
fn causes(record: &Json) -> Vec<String> {
    let all = record["causes"].as_array().expect("a list of causes").iter();
    let text = |it: &Json| it.as_str().unwrap_or("-").to_owned();
    let shown = all.map(|it| {
        let cells = it["cells"].as_array().expect("a list of cells").iter().map(text);
        let cells = cells.collect::<Vec<_>>().join(" ");
        format!("{} {} {} {cells}", text(&it["event"]), text(&it["of"]), text(&it["file"]))
    });
    shown.map(|it| it.trim_end().to_owned()).collect()
}

/// Returns the figures that changed: identifier, before, after.
fn figures(record: &Json) -> Vec<String> {
    let all = record["changes"].as_array().expect("a list of figures").iter();
    let shown = |it: &Json| match &it["cents"] {
        Json::Null => it.to_string(),
        cents => cents.to_string(),
    };
    let id = |it: &Json| it["id"].as_str().expect("an identifier").to_owned();
    all.map(|it| format!("{} {} {}", id(it), shown(&it["before"]), shown(&it["after"]))).collect()
}

#[test]
fn a_repeated_run_keeps_number_and_bytes() {
    let demo = Demo::new();
    assert_eq!(run(&demo, &[])["edition"], 1);
    let (written, kept) = (demo.files("output"), demo.bytes(LIST));
    let record = run(&demo, &[]);
    assert_eq!((&record["edition"], &record["held-against"]), (&1.into(), &Json::Null));
    assert!(demo.files("output") == written && demo.bytes(LIST) == kept);

    write_over(&demo, "2025-Q3/M-08_2025-Q3.xlsx", "G8", "32.68", "62.04");
    let record = run(&demo, &[]);
    assert_eq!((&record["edition"], &record["held-against"]), (&2.into(), &1.into()));
    let (written, grown) = (demo.files("output"), demo.bytes(LIST));
    assert!(grown.starts_with(&kept) && grown.split(|it| *it == b'\n').count() == 3);
    run(&demo, &[]);
    assert!(demo.files("output") == written && demo.bytes(LIST) == grown);
}

#[test]
fn a_cell_written_over_changes_exactly_the_figures_above_it_and_is_named() {
    let demo = Demo::new();
    run(&demo, &[]);
    write_over(&demo, "2025-Q3/M-08_2025-Q3.xlsx", "G8", "32.68", "62.04");
    let record = run(&demo, &[]);
    assert_eq!(causes(&record), ["replaced M-08 2025-Q3 2025-Q3/M-08_2025-Q3.xlsx Belegliste!G8"]);
    let expected = [
        "fund/AIF/spent 2586665 2589601",
        "cost/verpflegung/expenses 160183 163119",
        "cost/verpflegung/open 143817 140881",
        "costs/expenses 3051586 3054522",
        "costs/open 1786414 1783478",
        "bridge/vouchers 3051586 3054522",
        "bridge/spent-undrawn 50668 53604",
        "measure/M-08/spent 141206 144142",
        "measure/M-08/rest 71794 68858",
        "measure/M-08/expenses 153206 156142",
        "measures/spent 3430336 3433272",
        "measures/rest 2189664 2186728",
        "measures/expenses 3800586 3803522",
        "field/extremismuspraevention/spent 400369 403305",
    ];
    assert_eq!(figures(&record), expected);
}

#[test]
fn each_of_several_changes_is_told_from_the_others() {
    let demo = Demo::new();
    run(&demo, &[]);
    write_over(&demo, "2025-Q3/M-08_2025-Q3.xlsx", "G8", "32.68", "62.04");
    write_over(&demo, "2025-Q3/M-04_2025-Q3.xlsx", "G7", "68.57", "69.57");
    let record = run(&demo, &[]);
    let expected = [
        "replaced M-04 2025-Q3 2025-Q3/M-04_2025-Q3.xlsx Belegliste!G7",
        "replaced M-08 2025-Q3 2025-Q3/M-08_2025-Q3.xlsx Belegliste!G8",
    ];
    assert_eq!(causes(&record), expected);
    let of = |id: &str| {
        let all = record["changes"].as_array().expect("a list").iter();
        all.clone().find(|it| it["id"] == id).map(|it| it["causes"].clone())
    };
    assert_eq!(of("measure/M-04/spent"), Some(serde_json::json!(["1"])));
    assert_eq!(of("measure/M-08/spent"), Some(serde_json::json!(["2"])));
    assert_eq!(of("measures/spent"), Some(serde_json::json!(["1", "2"])));
}

#[test]
fn a_return_that_goes_and_comes_again_is_said_and_not_each_of_its_cells() {
    let demo = Demo::new();
    run(&demo, &[]);
    let path = demo.path("input/2025-Q3/M-08_2025-Q3.xlsx");
    let bytes = std::fs::read(&path).expect("it is there");
    std::fs::remove_file(&path).expect("it can go");
    let record = run(&demo, &[]);
    assert_eq!(
        causes(&record),
        ["counts-no-more M-08 2025-Q3 2025-Q3/M-08_2025-Q3.xlsx"],
        "{:?}",
        figures(&record)
    );
    let gone = figures(&record).len();
    std::fs::write(&path, bytes).expect("it can come");
    let record = run(&demo, &[]);
    assert_eq!(causes(&record), ["counts M-08 2025-Q3 2025-Q3/M-08_2025-Q3.xlsx"]);
    assert_eq!((figures(&record).len(), &record["edition"]), (gone, &3.into()));
    // Held against the first, nothing differs.
    let record = run(&demo, &["--since", "1"]);
    assert_eq!((figures(&record), &record["held-against"]), (Vec::new(), &1.into()));
    let refused = demo.masswerk(&["run", "--since", "3"]);
    let said = String::from_utf8_lossy(&refused.stderr).into_owned();
    assert!(said.contains("vergleichen lässt sich mit 1 und 2."), "{said}");
    assert_eq!(refused.status.code(), Some(2));
}

#[test]
fn a_waiver_that_ends_takes_its_return_out_and_is_the_cause() {
    let demo = Demo::new();
    run(&demo, &["--as-of", "2025-12-31"]);
    let record = run(&demo, &["--as-of", "2026-01-01"]);
    assert_eq!(causes(&record), ["counts-no-more M-17 2025-Q3 2025-Q3/M-17_2025-Q3.xlsx"]);
    let report = demo.prints(&["report", "auswertung", "--as-of", "2026-01-01"], 0);
    assert!(report.contains("Fassung 2"), "{report}");
}

#[test]
fn what_others_may_see_makes_an_edition_of_its_own() {
    let demo = Demo::new();
    run(&demo, &[]);
    let mut settings = String::from_utf8(demo.bytes("masswerk.toml")).expect("it is text");
    settings += "\n[setting.small-cell]\nvalue = 20\nsource = \"Test\"\n";
    std::fs::write(demo.path("masswerk.toml"), settings).expect("it can be written");
    let record = run(&demo, &[]);
    assert_eq!((&record["edition"], figures(&record)), (&2.into(), Vec::new()));
    with_report(&demo, Audience::Committee, |report| {
        let said = said(report);
        assert!(said.contains("in diesem Bericht keine Zahl anders."), "{said}");
        assert!(said.contains("Welche Zahlen gezeigt werden dürfen, hat sich geändert."), "{said}");
    });
}

#[test]
fn a_budget_and_a_return_that_change_at_once_do_not_explain_each_other() {
    let demo = Demo::new();
    run(&demo, &[]);
    write_over(&demo, "register.xlsx", "C7", "8000", "8500");
    std::fs::remove_file(demo.path("input/2025-Q3/M-25_2025-Q3.xlsx")).expect("it was there");
    let record = run(&demo, &[]);
    let expected = [
        "replaced register register.xlsx Fonds!C7",
        "counts-no-more M-25 2025-Q3 2025-Q3/M-25_2025-Q3.xlsx",
    ];
    assert_eq!(causes(&record), expected);
    for it in record["changes"].as_array().expect("a list of figures") {
        let is_budget = ["fund/JF/budget", "fund/JF/free", "funds/budget", "funds/free"];
        let is_budget = is_budget.iter().any(|id| it["id"] == *id);
        assert_eq!(it["causes"], serde_json::json!([if is_budget { "1" } else { "2" }]), "{it}");
    }
}

#[test]
fn a_limit_that_is_another_is_the_cause_of_what_no_cell_explains() {
    let demo = Demo::new();
    let settings = String::from_utf8(demo.bytes("masswerk.toml")).expect("it is text");
    run(&demo, &[]);
    let changed = settings.replace("value = \"40.00\"", "value = \"35.00\"");
    assert_ne!(changed, settings);
    std::fs::write(demo.path("masswerk.toml"), changed).expect("it can be written");
    let record = run(&demo, &[]);
    assert_eq!(causes(&record), ["setting - -"], "{:?}", figures(&record));
    assert!(figures(&record).iter().any(|it| it.starts_with("bridge/lump-sums")));
}

#[test]
fn the_report_is_of_the_edition_of_the_run_and_keeps_one_of_its_own() {
    let demo = Demo::new();
    let printed = demo.prints(&["report", "auswertung"], 0);
    assert!(printed.contains("Fassung 1 der Zahlen"), "{printed}");
    let kept = demo.bytes(LIST);
    assert_eq!(run(&demo, &[])["edition"], 1);
    assert!(demo.bytes(LIST) == kept);
}

/// Takes in what lies there, held against the editions that are kept, and shows the report for an audience.
fn with_report(demo: &Demo, audience: Audience, show: impl FnOnce(&Report)) {
    let reader = env!("CARGO_BIN_EXE_masswerk");
    let intake = demo.taken_in(reader).expect("it can be taken in");
    let locale = Locale::new(Lang::De, &Templates::built_in().catalogues(Lang::De));
    let locale = locale.expect("the catalogues are sound");
    hand_over(&demo.ground(reader), &locale, intake, |sources| {
        show(&compose_progress(&Sources { audience, ..*sources }));
    });
}

/// Returns what a report says of what changed, line by line.
fn said(report: &Report) -> String {
    let mut lines = Vec::new();
    if let Some(Block::Notice(it)) = report.parts.get("changes") {
        lines.push(it.lead.clone());
        lines.extend(it.items.iter().map(|it| format!("- {it}")));
    }
    if let Some(Block::Table(it)) = report.parts.get("changed-figures") {
        let cells = |row: &Vec<_>| row.iter().map(crate::values::of_cell).collect::<Vec<_>>();
        lines.extend(it.rows.iter().map(|row| format!("| {} |", cells(row).join(" | "))));
    }
    lines.join("\n")
}

/// Changes what a voucher, a protected measure, a group of people and the register say.
fn changed_in_many_ways() -> Demo {
    let demo = Demo::new();
    run(&demo, &[]);
    write_over(&demo, "2025-Q3/M-08_2025-Q3.xlsx", "G8", "32.68", "62.04");
    let protected = demo.path("input/2025-Q3/M-14_2025-Q3.xlsx");
    std::fs::remove_file(protected).expect("it was there");
    demo
}

#[test]
fn the_office_reads_which_cells_made_which_figures_change() {
    let demo = changed_in_many_ways();
    with_report(&demo, Audience::Internal, |report| {
        assert_golden("changes.internal", &said(report));
    });
}

#[test]
fn the_committee_reads_what_changed_without_files_cells_or_measures_that_are_not_named() {
    let demo = changed_in_many_ways();
    with_report(&demo, Audience::Committee, |report| {
        let said = said(report);
        for hidden in ["M-14", ".xlsx", "Belegliste!", "zurückgegeben", "Alter: ", "weiblich"] {
            assert!(!said.contains(hidden), "{hidden}\n{said}");
        }
        assert_golden("changes.committee", &said);
    });
}

/// Returns the values that a part of a report shows.
fn values(block: &Block) -> Vec<Value> {
    match block {
        Block::KeyFigures(all) => all.iter().map(|it| it.value.clone()).collect(),
        Block::Table(it) => {
            let rows = it.rows.iter().chain(&it.total);
            rows.flatten().map(|it| it.value.clone()).collect()
        }
        Block::Bars(it) | Block::Columns(it) => it.bars.iter().map(|it| it.value.clone()).collect(),
        Block::Notice(_) | Block::Text(_) | Block::StackedBars(_) => Vec::new(),
    }
}

#[test]
fn every_amount_and_number_in_a_table_of_the_report_has_an_identifier() {
    let demo = Demo::new();
    with_report(&demo, Audience::Internal, |report| {
        let known: Vec<Value> = report.figures.iter().map(|it| it.figure.into()).collect();
        for part in ["measures", "funds", "bridge", "balance", "cost-kinds", "fields-of-action"] {
            let shown = values(&report.parts[part]);
            let numbers =
                shown.into_iter().filter(|it| matches!(it, Value::Money(_) | Value::Count(_)));
            // A line that is taken off stands there below zero.
            let is_known = |it: &Value| match it {
                Value::Money(amount) => {
                    known.contains(it) || known.contains(&Value::Money(-*amount))
                }
                _ => known.contains(it),
            };
            let unknown: Vec<Value> = numbers.filter(|it| !is_known(it)).collect();
            assert_eq!(unknown, [], "{part}");
        }
    });
}

#[test]
fn figures_attached_to_a_report_for_others_are_those_that_it_prints() {
    let demo = Demo::new();
    with_report(&demo, Audience::Committee, |report| {
        let shown: Vec<Value> = report.parts.values().flat_map(values).collect();
        // How the year goes is said in sentences, what the office did in a column of words.
        let in_words = |id: &str| {
            let kinds = ["course/", "office/", "quarter/", "measures/participants-to-date"];
            kinds.iter().any(|kind| id.starts_with(kind))
        };
        let in_figures = report.figures.iter().filter(|it| !in_words(&it.id));
        let mut looked = 0;
        for it in in_figures {
            let value = Value::from(it.figure);
            let less = match &value {
                Value::Money(amount) => Value::Money(-*amount),
                other => other.clone(),
            };
            let is_blank = matches!(value, Value::Unknown | Value::NoReturn | Value::NotCollected);
            let is_zero = [Value::Count(0), Value::Money(Money::ZERO)].contains(&value);
            assert!(
                is_blank || is_zero || shown.contains(&value) || shown.contains(&less),
                "{it:?}"
            );
            assert!(!it.id.contains("M-14"), "{it:?}");
            looked += 1;
        }
        assert!(looked > 100, "{looked} figures");
        assert!(report.figures.iter().any(|it| it.id == "withheld/spent"));
    });
}
