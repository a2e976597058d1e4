//! The command line: what may be typed, and what is done then.

mod archive;
mod args;
mod check;
mod compare;
mod dialogue;
mod doctor;
mod edition;
mod environment;
mod error;
mod explain;
mod form;
mod generate;
mod handbook;
mod handover;
mod help;
mod init;
mod output;
mod progress;
mod report;
mod run;
mod status;
mod terminal;
mod trace;
mod usage;
mod verify;
mod workspace;

use std::ffi::OsString;
use std::process::ExitCode;

pub use args::Cli;
use args::{Command, FailOn};
pub use error::Error;
pub use help::{Extent, command, to_extent};

use crate::finding::{Findings, Severity};
use crate::rules;
use crate::source::worker;

/// Runs the program with these arguments, the program's own name first.
///
/// Returns 0 when done, 1 when findings are at or above `--fail-on`, 2 when it could not be done.
#[must_use]
pub fn start(arguments: impl IntoIterator<Item = OsString>) -> ExitCode {
    let arguments: Vec<OsString> = arguments.into_iter().collect();
    if arguments.get(1).is_some_and(|it| it == worker::ARGUMENT) {
        return worker::serve(arguments.get(2).and_then(|it| it.to_str()?.parse().ok()));
    }
    rules::guard::silence_rules();
    let lang = environment::language_of_arguments(&arguments);
    let cli = match help::parse(&arguments, lang) {
        Ok(cli) => cli,
        Err(shown) => return terminal::show_help(&shown, lang),
    };
    terminal::set_colour(cli.common.color);
    match act(&cli) {
        Ok(code) => ExitCode::from(code),
        Err(error) if error.is_broken_pipe() => ExitCode::SUCCESS,
        Err(error) => {
            terminal::report(&error, lang);
            ExitCode::from(2)
        }
    }
}

fn act(cli: &Cli) -> Result<u8, Error> {
    match &cli.command {
        None => run::run(&cli.common, &args::RunArgs::default()),
        Some(Command::Init(it)) => init::init(&cli.common, it),
        Some(Command::Doctor(it)) => doctor::doctor(&cli.common, it),
        Some(Command::Run(it)) => run::run(&cli.common, it),
        Some(Command::Check(it)) => check::check(&cli.common, it),
        Some(Command::Status(it)) => status::status(&cli.common, it),
        Some(Command::Trace(it)) => trace::trace(&cli.common, it),
        Some(Command::Report(it)) => report::report(&cli.common, it),
        Some(Command::Handover(it)) => handover::handover(&cli.common, it),
        Some(Command::Verify(it)) => verify::verify(&cli.common, it),
        Some(Command::Compare(it)) => compare::compare(&cli.common, it),
        Some(Command::Explain(it)) => explain::explain(&cli.common, it),
        Some(Command::Rules(it)) => explain::rules(&cli.common, it),
        Some(Command::Form(it)) => form::form(&cli.common, it),
        Some(Command::Handbook(it)) => handbook::handbook(&cli.common, it),
        Some(Command::Generate(it)) => generate::generate(&cli.common, it),
    }
}

/// Returns the exit code for what was found.
fn verdict(found: &Findings, fail_on: FailOn) -> u8 {
    let least = match fail_on {
        FailOn::Never => return 0,
        FailOn::Warning => Severity::Warning,
        FailOn::Error => Severity::Error,
    };
    u8::from(
        found.all().iter().filter_map(crate::finding::Finding::effective).any(|it| it >= least),
    )
}
