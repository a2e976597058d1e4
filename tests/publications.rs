//! The documents of a period: each can be made by itself, and where its figures come from can be seen
//! by the office and by nobody else.

use std::collections::BTreeSet;

use masswerk::finding::Findings;
use masswerk::privacy::Audience;
use masswerk::report::{FileFormat, PUBLICATIONS};
use masswerk::source::{Content, Limits, Loaded, read};
use masswerk::span::{CellRange, CellRef, Files};
use serde_json::Value as Json;

use crate::demo::Demo;

#[test]
fn each_document_can_be_made_by_itself_and_is_the_one_that_a_run_makes() {
    let demo = Demo::new();
    demo.prints(&["run"], 0);
    let listed = demo.prints(&["bericht"], 0);
    for publication in PUBLICATIONS {
        assert!(listed.contains(publication.name), "{listed}");
        for format in publication.formats {
            if *format == FileFormat::Pdf && cfg!(not(feature = "pdf")) {
                continue;
            }
            let said = demo.prints(&["report", publication.name, "--out", "output"], 0);
            let name = publication.file_name(
                "2025-Q3".parse().expect("a quarter"),
                publication.audience,
                *format,
            );
            assert!(said.contains(&name), "{said}");
            let alone = demo.bytes(&format!("output/2025-Q3/{name}"));
            demo.prints(&["run"], 0);
            assert!(alone == demo.bytes(&format!("output/2025-Q3/{name}")), "{name}");
        }
    }
    assert!(!demo.path("archiv/.eingang.csv.neu").exists());
}

#[test]
fn names_of_documents_are_safe_in_a_file_system_and_given_once() {
    let names: BTreeSet<&str> = PUBLICATIONS.iter().map(|it| it.name).collect();
    assert_eq!(names.len(), PUBLICATIONS.len());
    let period = "2025-Q3".parse().expect("a quarter");
    let files = PUBLICATIONS
        .iter()
        .flat_map(|it| it.formats.iter().map(|f| it.file_name(period, it.audience, *f)));
    let files: Vec<String> = files.collect();
    assert_eq!(files.iter().collect::<BTreeSet<_>>().len(), files.len());
    let is_plain = |it: char| it.is_ascii_alphanumeric() || "-_.".contains(it);
    assert!(files.iter().all(|it| it.chars().all(is_plain)), "{files:?}");
}

#[test]
fn a_document_that_is_not_made_is_named_and_the_list_needs_no_quarter() {
    let demo = Demo::new();
    let output = demo.masswerk(&["report", "jahresbericht"]);
    assert_eq!(output.status.code(), Some(2));
    let said = String::from_utf8_lossy(&output.stderr).into_owned();
    assert!(said.contains("„jahresbericht“") && said.contains("--list"), "{said}");
    for quarter in ["2025-Q1", "2025-Q2", "2025-Q3"] {
        std::fs::remove_dir_all(demo.path(&format!("input/{quarter}"))).expect("it was there");
    }
    let listed = demo.prints(&["report", "--list", "--lang", "en"], 0);
    assert!(listed.contains("Progress report") && listed.contains("the committee"), "{listed}");
    assert_eq!(demo.masswerk(&["report", "auswertung"]).status.code(), Some(2));
}

/// The origins of the figures, from the record of a run.
fn figures(demo: &Demo) -> Vec<Json> {
    let record: Json =
        serde_json::from_slice(&demo.bytes("output/2025-Q3/run.json")).expect("it is JSON");
    record["figures"].as_array().expect("a list of figures").clone()
}

fn cells(figure: &Json) -> Vec<&str> {
    texts(&figure["cells"])
}

fn of(figure: &Json) -> Vec<&str> {
    texts(&figure["of"])
}

fn texts(list: &Json) -> Vec<&str> {
    let list = list.as_array().expect("a list");
    list.iter().map(|it| it.as_str().expect("a text")).collect()
}

/// Adds up the numbers that stand in cells such as `2025-Q3/M-01.xlsx#Belegliste!G7:G9`, in hundredths;
/// nothing when one of them is no number there.
fn sum(demo: &Demo, places: &[&str]) -> Option<i64> {
    let mut sum = 0;
    for place in places {
        let (file, inside) = place.split_once('#').expect("file and place");
        let (sheet, range) = inside.rsplit_once('!').expect("sheet and cells");
        let (first, last) = range.split_once(':').unwrap_or((range, range));
        let cell = |it: &str| it.parse::<CellRef>().expect("a cell");
        let range = CellRange { first: cell(first), last: cell(last) };
        let bytes = demo.bytes(&format!("input/{file}"));
        let sent = vec![Loaded { file: Files::default().note(file), sheet: None, bytes }];
        let book = read(sent, &Limits::OWN, &mut Findings::default())?;
        let sheet = book.sheets.iter().find(|it| *it.name == *sheet)?;
        for row in range.first.row..=range.last.row {
            for col in range.first.col..=range.last.col {
                let Content::Number(number) = sheet.get(CellRef::new(row, col))? else {
                    return None;
                };
                #[expect(clippy::cast_possible_truncation, reason = "amounts of a small season")]
                let hundredths = (number * 100.0).round() as i64;
                sum += hundredths;
            }
        }
    }
    Some(sum)
}

#[test]
fn a_figure_is_the_sum_of_the_cells_that_it_names() {
    let demo = Demo::new();
    demo.prints(&["run"], 0);
    // The others are sums less something, lump sums at a rate, or how many cells there are.
    let added =
        ["requested", "recommended", "awarded", "drawn", "participants", "contacts", "paid"];
    let mut compared = 0;
    for figure in figures(&demo) {
        let what = figure["id"].as_str().and_then(|it| it.rsplit('/').next()).expect("it has one");
        if what == "mentions" {
            let marks = cells(&figure).iter().map(|it| it.split(':').count()).sum::<usize>();
            assert!(figure["value"].as_i64() >= i64::try_from(marks).ok(), "{figure}");
            continue;
        }
        if !added.contains(&what) || cells(&figure).is_empty() || !of(&figure).is_empty() {
            continue;
        }
        let stated =
            figure["value"]["cents"].as_i64().or(figure["value"].as_i64().map(|it| it * 100));
        if let Some(sum) = sum(&demo, &cells(&figure)) {
            assert_eq!(stated, Some(sum), "{figure}");
            compared += 1;
        }
    }
    assert!(compared > 80, "{compared} figures were compared");
}

#[test]
fn origins_reach_the_office_and_nobody_else() {
    let demo = Demo::new();
    demo.prints(&["run"], 0);
    let figures = figures(&demo);
    let traced = figures.iter().find(|it| cells(it).len() > 1).expect("a figure of several cells");
    let (file, inside) = cells(traced)[0].split_once('#').expect("file and place");
    let sheet = inside.rsplit_once('!').expect("sheet and cells").0;
    for publication in PUBLICATIONS.iter().filter(|it| it.audience == Audience::Committee) {
        for format in publication.formats {
            let name = publication.file_name(
                "2025-Q3".parse().expect("a quarter"),
                publication.audience,
                *format,
            );
            if demo.path(&format!("output/2025-Q3/{name}")).exists() {
                let shown = text_of(&demo.bytes(&format!("output/2025-Q3/{name}")));
                assert!(shown.contains("Wispelow"), "{name} can be looked into");
                assert!(!shown.contains(file) && !shown.contains(&format!("{sheet}!")), "{name}");
            }
        }
    }
    let book = demo.bytes("output/2025-Q3/Auswertung_2025-Q3.xlsx");
    let sent = vec![Loaded { file: Files::default().note("book"), sheet: None, bytes: book }];
    let book = read(sent, &Limits::OWN, &mut Findings::default()).expect("a workbook");
    let origins = book.sheets.iter().find(|it| &*it.name == "Herkunft").expect("its own sheet");
    let shown: Vec<String> = origins.cells().iter().map(|(_, it)| it.shown()).collect();
    assert!(shown.iter().any(|it| it.contains(file)), "{file} is named");
    let cells = inside.rsplit_once('!').expect("sheet and cells").1;
    assert!(shown.iter().any(|it| it.split(", ").any(|it| it == cells)), "{cells} is named");
}

/// Returns everything that a PDF says: its streams, attachments among them, unpacked.
#[cfg(feature = "pdf")]
fn text_of(pdf: &[u8]) -> String {
    let mut said = crate::totals::plain::pdf_text(pdf);
    let document = lopdf::Document::load_mem(pdf).expect("a PDF");
    for object in document.objects.values() {
        if let Ok(stream) = object.as_stream() {
            let content = stream.decompressed_content().unwrap_or_else(|_| stream.content.clone());
            said.push_str(&String::from_utf8_lossy(&content));
        }
    }
    said
}

#[cfg(not(feature = "pdf"))]
fn text_of(_: &[u8]) -> String {
    unreachable!("without typesetting there is no PDF")
}
