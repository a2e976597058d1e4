//! Times how long the program takes to say how it is called, beside a program that does nothing.

use std::process::{Command, Stdio};
use std::time::{Duration, Instant};

use masswerk::sample::Result;

/// How often each program is started, in turns; the median counts.
const ROUNDS: usize = 51;

/// What is started: what does nothing, then help of all commands and of the one with most options.
const CALLS: [(&str, &[&str]); 3] = [
    ("true", &[]),
    (env!("CARGO_BIN_EXE_masswerk"), &["--help"]),
    (env!("CARGO_BIN_EXE_masswerk"), &["init", "--help"]),
];

pub(crate) fn run() -> Result<()> {
    let mut times: [Vec<Duration>; 3] = Default::default();
    for _ in 0..ROUNDS {
        for ((program, arguments), times) in CALLS.iter().zip(&mut times) {
            let start = Instant::now();
            Command::new(program).args(*arguments).stdout(Stdio::null()).status()?;
            times.push(start.elapsed());
        }
    }
    println!("start-up, median of {ROUNDS}:");
    for ((program, arguments), times) in CALLS.iter().zip(&mut times) {
        times.sort_unstable();
        let name = program.rsplit(['/', '\\']).next().unwrap_or_default();
        let milliseconds = times[times.len() / 2].as_secs_f64() * 1000.0;
        println!("  {:24} {milliseconds:6.1} ms", [&[name], *arguments].concat().join(" "));
    }
    println!();
    Ok(())
}
