//! Starts the program and turns its outcome into an exit code.

use std::process::ExitCode;

fn main() -> ExitCode {
    masswerk::cli::start(std::env::args_os())
}
