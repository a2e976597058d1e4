//! Every value of the report, the workbook and the record of three small seasons.
//!
//! `seasons/*.md` are cases like those of `cases/`; together they show every branch that a report can
//! take. What is made of them is kept in `golden/` and read by eye before it changes. It is written down
//! as values, so that a look may change and a figure, a word or a row may not.

use std::fmt::Write as _;
use std::path::Path;
use std::process::Command;

use calamine::{Reader, Xlsx};
use masswerk::base::{MeasureId, Money};
use masswerk::dataset::{Reason, assemble, edition};
use masswerk::intake::{Ground, Intake};
use masswerk::locale::Locale;
use masswerk::privacy::{Audience, Disclosure};
use masswerk::report::{
    Block, BookSheet, Cell, Column, ROWS_MAX, Report, Sources, Table, Value, compose_progress,
    compose_workbook,
};
use masswerk::season::{Return, Season, Sender};
use serde_json::Value as Json;

use crate::cases::{Document, Laid, Runner, differences};
use crate::snapshots::assert_golden;

const SEASONS: [&str; 3] = ["eine", "keine", "viele"];

fn document(name: &str) -> Document {
    let path = Path::new(env!("CARGO_MANIFEST_DIR")).join(format!("tests/seasons/{name}.md"));
    let text = std::fs::read_to_string(path).expect("the season is there");
    Document::parse(name, &text)
}

#[test]
fn each_season_finds_what_it_says() {
    let runner = Runner::new();
    for name in SEASONS {
        let [case] = &document(name).cases[..] else { panic!("{name}: one season a document") };
        let differences = differences(case, &runner.run(case));
        assert!(differences.is_empty(), "{name}\n{}", differences.join("\n"));
    }
}

/// Lays a season out, reads it and hands it over as the office sees it.
fn with_season(name: &str, show: impl FnOnce(&Laid, &Sources<'_>)) {
    let Ok(laid) = Runner::new().lay_out(&document(name).cases[0]) else {
        panic!("{name}: the definition is sound")
    };
    hand_over(&laid.ground, &laid.locale, laid.taken_in(), |sources| show(&laid, sources));
}

/// Adds up what was taken in and hands over what a document for the office draws on.
pub(crate) fn hand_over(
    ground: &Ground,
    locale: &Locale,
    intake: Intake,
    show: impl FnOnce(&Sources<'_>),
) {
    let Intake { season, found, files, editions, handovers, unassigned, .. } = intake;
    let season = season.expect("there is a register");
    let unassigned = unassigned.into_iter().map(|it| files.path(it).to_owned()).collect();
    let data = assemble(&ground.programme, &season, ground.as_of, unassigned);
    let (audience, programme) = (Audience::Committee, &ground.programme);
    let others = Disclosure::of(audience, programme, &season.register, &data, &handovers);
    let kept = others.seen_of(edition(programme, &season, &data, &files));
    let (revision, ..) = editions.revision(kept, None).expect("none is asked for by its number");
    show(&Sources {
        programme: &ground.programme,
        partnership: &ground.partnership,
        audience: Audience::Internal,
        season: &season,
        data: &data,
        found: &found,
        files: &files,
        locale,
        run: "0000·0000",
        revision: &revision,
        handovers: &handovers,
    });
}

#[test]
fn the_report_of_each_season_holds_these_values() {
    for name in SEASONS {
        with_season(name, |_, sources| {
            let report = compose_progress(&for_committee(sources));
            assert_golden(&format!("season.{name}.report"), &of_report(&report));
        });
    }
}

/// Returns what the committee may see.
fn for_committee<'a>(sources: &Sources<'a>) -> Sources<'a> {
    Sources { audience: Audience::Committee, ..*sources }
}

#[test]
fn a_report_made_later_lists_only_what_is_still_to_come() {
    with_season("viele", |_, sources| {
        let days = |as_of: &str| {
            let as_of = as_of.parse().expect("a day");
            let data = assemble(sources.programme, sources.season, as_of, Vec::new());
            let report = compose_progress(&Sources { data: &data, ..*sources });
            let Block::Table(table) = &report.parts["deadlines"] else { panic!("it is a table") };
            table.rows.iter().map(|row| of_cell(&row[0])).collect::<Vec<_>>()
        };
        assert_eq!(
            days("2025-10-20"),
            ["2025-10-31", "2025-11-15", "2025-11-30", "2025-12-31", "2026-01-10"]
        );
        assert_eq!(days("2025-12-31"), ["2025-12-31", "2026-01-10"]);
        assert_eq!(days("2026-02-01"), [""; 0]);
    });
}

#[test]
fn the_internal_edition_of_a_report_holds_these_values_too() {
    with_season("viele", |_, sources| {
        assert_golden("season.viele.report.internal", &of_report(&compose_progress(sources)));
    });
}

#[test]
fn the_workbook_of_each_season_holds_these_cells_and_formulas() {
    for name in SEASONS {
        with_season(name, |_, sources| {
            let book = compose_workbook(sources, ROWS_MAX);
            let mut shown = format!("{}\n{}\n{}\n", book.title, book.confidentiality, book.footer);
            // The code book lists the definition, which has its own tests.
            for sheet in book.sheets.iter().filter(|it| it.id != "codes" && it.id != "settings") {
                shown.push_str(&of_sheet(sheet));
            }
            let bytes = masswerk::render::xlsx::render(book, "../../input", sources.locale);
            shown.push_str(&formulas(bytes.expect("the workbook can be written")));
            assert_golden(&format!("season.{name}.workbook"), &shown);
        });
    }
}

#[test]
fn the_record_of_each_season_holds_these_decisions() {
    for name in SEASONS {
        with_season(name, |laid, sources| {
            let folder = laid.folder();
            let ran = Command::new(env!("CARGO_BIN_EXE_masswerk"))
                .arg("run")
                .current_dir(folder)
                .output()
                .expect("the program starts");
            assert_eq!(ran.status.code(), Some(0), "{}", String::from_utf8_lossy(&ran.stderr));
            let record = folder.join(format!("output/{}/run.json", sources.season.period));
            let record = std::fs::read(record).expect("the run left its record");
            let mut record: Json = serde_json::from_slice(&record).expect("it is JSON");
            // These differ from version to version and from build to build.
            record["program"]["version"] = Json::Null;
            record["run"] = Json::Null;
            record["written"] = Json::Null;
            // These follow from the texts of the season.
            for input in record["inputs"].as_array_mut().expect("inputs are listed") {
                input["sha256"] = Json::Null;
                input["size"] = Json::Null;
            }
            let shown = serde_json::to_string_pretty(&record).expect("it was JSON");
            assert_golden(&format!("season.{name}.record"), &shown);
        });
    }
}

#[test]
fn the_adder_refuses_a_return_with_an_open_error_and_one_that_comes_twice() {
    let Ok(laid) = Runner::new().lay_out(&document("viele").cases[0]) else {
        panic!("the definition is sound")
    };
    let ground = &laid.ground;
    let sums = |change: &dyn Fn(&mut Season)| {
        let mut season = laid.taken_in().season.expect("there is a register");
        change(&mut season);
        let data = assemble(&ground.programme, &season, ground.as_of, Vec::new());
        let number = |it: &str| MeasureId::parse(it).expect("a number");
        let reason = |measure: &str| {
            let excluded = data.coverage.excluded.iter();
            excluded.clone().find(|it| it.0 == number(measure)).map(|it| it.1.clone())
        };
        let funds = data.funds.iter().filter_map(|it| it.spent).sum::<Money>();
        (data.participants.counted.value, funds.to_string(), reason("M-02"), reason("M-03"))
    };
    let place = |season: &Season, measure: &str| {
        let sender = Sender::Measure(MeasureId::parse(measure).expect("a number"));
        let is_own = |it: &Return| it.sender == sender && it.period == season.period;
        season.returns.iter().position(is_own).expect("it came")
    };
    assert_eq!(sums(&|_| {}), (121, "4838.37".to_owned(), None, None));
    let with_error = sums(&|season| {
        let at = place(season, "M-02");
        season.returns[at].verdict.errors = 1;
    });
    let sent_back = Some(Reason::SentBack { errors: 1 });
    assert_eq!(with_error, (91, "2858.37".to_owned(), sent_back, None));
    let twice = sums(&|season| {
        let (one, other) = (place(season, "M-02"), place(season, "M-03"));
        season.returns[other].hash = season.returns[one].hash.clone();
    });
    assert_eq!(twice, (90, "4418.37".to_owned(), None, Some(Reason::Unclear)));
}

/// Templates can be looked at without the program: beside each lies what the program would hand it for
/// the season in which everything happens.
#[cfg(feature = "pdf")]
#[test]
fn the_samples_beside_a_template_are_what_the_program_hands_it() {
    with_season("viele", |_, sources| {
        let report = compose_progress(&for_committee(sources));
        let folder = format!("templates/reports/{}", report.kind);
        let left = Path::new(env!("CARGO_TARGET_TMPDIR")).join(&folder);
        std::fs::create_dir_all(&left).expect("there is room for a folder");
        let mut others = Vec::new();
        for (name, value) in masswerk::render::pdf::handed(&report, sources.locale) {
            let path = Path::new(env!("CARGO_MANIFEST_DIR")).join(&folder).join(name);
            let expected = serde_json::to_string_pretty(&value).expect("it is JSON") + "\n";
            if std::fs::read_to_string(&path).unwrap_or_default() != expected {
                std::fs::write(left.join(name), expected).expect("there is room for a sample");
                others.push(name);
            }
        }
        assert!(others.is_empty(), "{others:?} in {folder}: as they should be, {}", left.display());
    });
}

fn of_report(report: &Report) -> String {
    let mut shown = format!("{:#?}\n", report.head);
    for (id, heading) in &report.headings {
        writeln!(shown, "heading {id}: {heading}").expect("text takes text");
    }
    for (id, label) in &report.labels {
        writeln!(shown, "label {id}: {label}").expect("text takes text");
    }
    for (id, block) in &report.parts {
        writeln!(shown, "\n## {id}\n").expect("text takes text");
        shown.push_str(&of_block(block));
        if let Some(trace) = report.traces.get(id.as_str()) {
            writeln!(shown, "source: {trace}").expect("text takes text");
        }
    }
    shown
}

fn of_block(block: &Block) -> String {
    match block {
        Block::KeyFigures(figures) => figures
            .iter()
            .map(|it| format!("{}: {} ({})\n", it.label, of_value(&it.value), it.note))
            .collect::<Vec<_>>()
            .concat(),
        Block::Notice(it) => {
            let items: String =
                it.items.iter().fold(String::new(), |all, it| all + "- " + it + "\n");
            format!("{:?}: {}\n{}\n{items}", it.tone, it.lead, it.text)
        }
        Block::Text(paragraphs) => paragraphs.join("\n") + "\n",
        Block::Table(table) => of_table(table),
        Block::StackedBars(it) => {
            let mut shown = format!("{}\nalt: {}\nseries: {:?}\n", it.caption, it.alt, it.series);
            for bar in &it.bars {
                let parts: Vec<String> = bar
                    .parts
                    .iter()
                    .map(|it| it.amount.map_or("NO RETURN".to_owned(), |it| it.to_string()))
                    .collect();
                writeln!(shown, "{}: {} {:?}", bar.label, parts.join(" + "), bar.note)
                    .expect("text takes text");
            }
            shown
        }
        Block::Bars(it) | Block::Columns(it) => {
            let mut shown = format!("{}\nalt: {}\n", it.caption, it.alt);
            for bar in &it.bars {
                let plan = bar.plan.as_ref().map(|it| format!(" of {}", of_value(it)));
                let note = bar.note.as_ref().map(|it| format!(" ({it})"));
                let more = [plan, note].into_iter().flatten().collect::<String>();
                writeln!(shown, "{}: {}{more}", bar.label, of_value(&bar.value))
                    .expect("text takes text");
            }
            shown
        }
    }
}

fn of_sheet(sheet: &BookSheet) -> String {
    let mut shown = format!("\n## {} ({})\n\n{}\n", sheet.name, sheet.id, sheet.heading);
    for line in &sheet.intro {
        writeln!(shown, "{line}").expect("text takes text");
    }
    shown.push_str(&of_table(&sheet.table));
    for chart in &sheet.charts {
        writeln!(shown, "chart {:?}: {} ({})", chart.series, chart.title, chart.alt)
            .expect("text takes text");
    }
    for line in &sheet.outro {
        writeln!(shown, "{line}").expect("text takes text");
    }
    shown
}

fn of_table(table: &Table) -> String {
    let line = |cells: &[Cell]| cells.iter().map(of_cell).collect::<Vec<_>>().join(" | ");
    let mut shown = format!("table {:?}\n", table.caption);
    for (index, column) in table.columns.iter().enumerate() {
        writeln!(shown, "  {index} {}", of_column(column)).expect("text takes text");
    }
    for row in &table.rows {
        writeln!(shown, "| {} |", line(row)).expect("text takes text");
    }
    match &table.total {
        Some(total) => writeln!(shown, "= {} =", line(total)),
        None => Ok(()),
    }
    .expect("text takes text");
    writeln!(shown, "note {:?}, when empty {:?}", table.note, table.empty)
        .expect("text takes text");
    shown
}

fn of_column(column: &Column) -> String {
    let sum = if column.is_summed { ", summed" } else { "" };
    format!("{} “{}”: {:?}, weight {}{sum}", column.id, column.head, column.kind, column.weight)
}

pub(crate) fn of_cell(cell: &Cell) -> String {
    let mark = cell.mark.map_or_else(String::new, |it| format!("({}) ", it.name()));
    let value = of_value(&cell.value);
    let sub = cell.sub.as_ref().map_or_else(String::new, |it| format!(" // {it}"));
    let live = if cell.formula.is_some() { "= " } else { "" };
    format!("{mark}{live}{value}{sub}")
}

fn of_value(value: &Value) -> String {
    match value {
        Value::Empty => String::new(),
        Value::Text(text) => text.clone(),
        Value::Number(number) => format!("{number}"),
        Value::Sheet(name) => format!("→ {name}"),
        Value::Count(count) => format!("{count}"),
        Value::Money(amount) => format!("{amount} €"),
        Value::Date(day) => format!("{day}"),
        Value::Percent(share) => format!("{share} %"),
        Value::Link { file, place } => format!("→ {file}#{place}"),
        Value::List(texts) => format!("{texts:?}"),
        Value::Flag(flag) => format!("{flag}"),
        Value::NotCollected => "NOT COLLECTED".to_owned(),
        Value::Unknown => "UNKNOWN".to_owned(),
        Value::NoReturn => "NO RETURN".to_owned(),
        Value::NilReturn => "NIL RETURN".to_owned(),
        Value::Suppressed => "SUPPRESSED".to_owned(),
    }
}

/// Returns every formula of a workbook with its place and the value that is stored beside it.
fn formulas(bytes: Vec<u8>) -> String {
    let mut book = Xlsx::new(std::io::Cursor::new(bytes)).expect("it is a workbook");
    let mut shown = "\n## Formulas\n\n".to_owned();
    for name in book.sheet_names() {
        let values = book.worksheet_range(&name).expect("the sheet is there");
        let formulas = book.worksheet_formula(&name).expect("the sheet is there");
        let (row, column) = formulas.start().unwrap_or_default();
        for (down, right, formula) in formulas.used_cells() {
            let at =
                |first: u32, step: usize| first + u32::try_from(step).expect("sheets are small");
            let at = masswerk::span::CellRef::new(at(row, down), at(column, right));
            let value = values.get_value((at.row, at.col));
            let value = value.map_or_else(String::new, ToString::to_string);
            writeln!(shown, "{name}!{at} ={formula} ({value})").expect("text takes text");
        }
    }
    shown
}
