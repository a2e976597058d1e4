//! The program itself, cold: a run on 300 returns of 50 rows, and the package of 400 measures and four quarters.

use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};
use std::time::{Duration, Instant};

use masswerk::sample::{Kit, Request, Result, Texts, generate};

/// How often each is run; the median counts.
const ROUNDS: usize = 5;

/// A run on 300 returns with 50 rows each.
pub(crate) fn run() -> Result<()> {
    let request =
        Request { measures: 120, quarters: 4, partnerships: 1, seed: 7, rows: 50, faults: 12 };
    let (folder, returns) = laid_out("whole-run", &request, 300)?;
    let took = (0..ROUNDS).map(|_| measured(&folder, &[])).collect::<Result<Vec<_>>>()?;
    print(&format!("whole run, {returns} returns of 50 rows"), took);
    Ok(())
}

/// A hand-over, beside a check of the same returns, by turns.
pub(crate) fn hand_over() -> Result<()> {
    let request =
        Request { measures: 400, quarters: 4, partnerships: 1, seed: 7, rows: 10, faults: 12 };
    let (folder, returns) = laid_out("hand-over", &request, usize::MAX)?;
    // The key is made once.
    measured(&folder, &["handover", "--new-key"])?;
    let (mut check, mut package) = (Vec::new(), Vec::new());
    for _ in 0..ROUNDS {
        check.push(measured(&folder, &["check"])?);
        package.push(measured(&folder, &["handover"])?);
    }
    print(&format!("check, {returns} returns of 400 measures"), check);
    print("handover, the same", package);
    Ok(())
}

/// Lays a season out with at most so many returns; returns its folder and how many they are.
fn laid_out(name: &str, request: &Request, most: usize) -> Result<(PathBuf, usize)> {
    let workspaces = generate(&Kit::load()?, &Texts::load()?, request)?;
    let folder = Path::new(env!("CARGO_TARGET_TMPDIR")).join(name);
    if folder.exists() {
        std::fs::remove_dir_all(&folder)?;
    }
    let mut returns = 0;
    for (path, bytes) in &workspaces[0].files {
        if path.starts_with("input/2025-Q") && !path.ends_with("taetigkeit.xlsx") {
            if returns == most {
                continue;
            }
            returns += 1;
        }
        let path = folder.join(path);
        std::fs::create_dir_all(path.parent().ok_or("a file lies in a folder")?)?;
        std::fs::File::create(&path)
            .and_then(|mut it| std::io::Write::write_all(&mut it, bytes))?;
    }
    Ok((folder, returns))
}

/// Runs the program in a folder; returns how long it took, and the peak of its memory in KiB.
fn measured(folder: &Path, arguments: &[&str]) -> Result<(Duration, u64)> {
    let start = Instant::now();
    let mut child = Command::new(env!("CARGO_BIN_EXE_masswerk"))
        .args(arguments)
        .current_dir(folder)
        .stdout(Stdio::null())
        .stderr(Stdio::null())
        .spawn()?;
    let mut peak = 0;
    while child.try_wait()?.is_none() {
        peak = peak.max(peak_memory(child.id()));
        std::thread::sleep(Duration::from_millis(3));
    }
    Ok((start.elapsed(), peak))
}

fn print(what: &str, mut took: Vec<(Duration, u64)>) {
    took.sort();
    let (wall, _) = took[took.len() / 2];
    let peak = took.iter().map(|it| it.1).max().unwrap_or(0);
    println!("\n{what}: {:.2} s, {} MB", wall.as_secs_f64(), peak / 1024);
}

/// Returns the peak memory of a process in KiB, where the system tells it; else nothing.
fn peak_memory(process: u32) -> u64 {
    let mut status = String::new();
    let read = std::fs::File::open(format!("/proc/{process}/status"))
        .and_then(|mut it| std::io::Read::read_to_string(&mut it, &mut status));
    let line = read.ok().and_then(|_| status.lines().find(|it| it.starts_with("VmHWM:")));
    line.and_then(|it| it.split_whitespace().nth(1)?.parse().ok()).unwrap_or(0)
}
