//! Times reading and checking of a season beside what the spreadsheet reader alone takes for it.

use std::collections::BTreeMap;
use std::io::Cursor;
use std::time::{Duration, Instant};

use calamine::{Reader, Xlsx};
use masswerk::finding::Findings;
use masswerk::programme::FormKind;
use masswerk::rules::{Context, check_submission};
use masswerk::sample::{Request, Result, Texts, generate};
use masswerk::source::{Here, Limits, Loaded, Opener};
use masswerk::span::Files;
use rayon::prelude::*;

use super::{Bench, ROUNDS, Sent, registers, sent};

/// What is done with a return; each is what the one before does, and more.
const KINDS: [&str; 4] = ["calamine", "open", "check", "check apart"];

/// A season of 120 measures and 3 quarters with 50 receipts a return, each kind in turns: every cell
/// taken by the reader alone, opened by ours, read and checked, and the same with readers apart.
pub(super) fn run() -> Result<()> {
    let request =
        Request { measures: 120, quarters: 3, partnerships: 1, seed: 7, rows: 50, faults: 12 };
    let (bench, mut files) = (Bench::load()?, Files::default());
    let workspaces = generate(&bench.kit, &Texts::load()?, &request)?;
    let sent = sent(&workspaces, &mut files);
    let registers = registers(&bench, &workspaces, &mut files)?;
    let cx =
        Context { programme: &bench.kit.programme, as_of: bench.period.last_day(), files: &files };
    let check = |opener: &dyn Opener, it: &Sent, bytes: Vec<u8>| {
        let read = bench.read(opener, FormKind::Return, it.file, it.period, bytes)?;
        check_submission(&cx, &read, Some(&registers[it.workspace]), &mut Findings::default());
        Some(())
    };
    let mut times: BTreeMap<&str, (Vec<Duration>, Vec<Duration>)> = BTreeMap::new();
    for _ in 0..=(2 * ROUNDS) {
        for kind in KINDS {
            let copies: Vec<Vec<u8>> = sent.iter().map(|it| it.bytes.clone()).collect();
            let (start, before) = (Instant::now(), processor_time());
            let done = sent.par_iter().zip(copies).filter_map(|(it, bytes)| match kind {
                "calamine" => cells(bytes),
                "open" => {
                    let loaded = vec![Loaded { file: it.file, sheet: None, bytes }];
                    let book = Here.open(loaded, &Limits::EVERYDAY, &mut Findings::default());
                    book.ok()?.map(drop)
                }
                "check" => check(&Here, it, bytes),
                _ => check(&bench.readers, it, bytes),
            });
            let done = done.count();
            let (wall, processor) = times.entry(kind).or_default();
            processor.push(processor_time().saturating_sub(before));
            wall.push(start.elapsed());
            assert!(done > sent.len() * 9 / 10, "{done} of {} are read", sent.len());
        }
    }
    println!("{} returns with 50 receipts, beside the reader alone:", sent.len());
    println!("| what | time | | processor, this process | |\n|---|---|---|---|---|");
    let median = |times: &[Duration]| {
        let mut times = times.to_vec();
        times.sort();
        times[times.len() / 2].as_secs_f64()
    };
    let alone = &times[KINDS[0]];
    for kind in KINDS {
        let (wall, processor) = &times[kind];
        let (wall, processor) = (median(wall), median(processor));
        println!(
            "| {kind} | {wall:.2} s | {:.2} | {processor:.2} s | {:.2} |",
            wall / median(&alone.0),
            processor / median(&alone.1)
        );
    }
    println!();
    Ok(())
}

/// Takes every cell of a workbook, as the reader hands it over.
fn cells(bytes: Vec<u8>) -> Option<()> {
    let mut book = Xlsx::new(Cursor::new(bytes)).ok()?;
    for name in book.sheet_names() {
        let mut cells = book.worksheet_cells_reader(&name).ok()?;
        while let Ok(Some(cell)) = cells.next_cell() {
            std::hint::black_box(cell);
        }
    }
    Some(())
}

/// Returns the processor time that this process has spent.
#[cfg(unix)]
fn processor_time() -> Duration {
    use rustix::time::{ClockId, clock_gettime};
    let spent = clock_gettime(ClockId::ProcessCPUTime);
    Duration::new(spent.tv_sec.unsigned_abs(), u32::try_from(spent.tv_nsec).unwrap_or(0))
}

/// Where processor time is not told, it is left out.
#[cfg(not(unix))]
fn processor_time() -> Duration {
    Duration::ZERO
}
