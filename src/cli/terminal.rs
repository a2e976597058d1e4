//! The only place that prints: findings and files to standard output, errors to standard error.

use std::io::{self, Write};
use std::process::ExitCode;

use clap::ColorChoice;

use super::Error;
use crate::base::Lang;
use crate::finding::Arg;
use crate::locale::Locale;
use crate::source::Templates;

/// Settles when output is coloured: where nothing else is said, on a terminal that can show it, unless
/// the environment asks for none (<https://no-color.org>).
pub(super) fn set_colour(when: ColorChoice) {
    let choice = match when {
        ColorChoice::Auto => anstream::ColorChoice::Auto,
        ColorChoice::Always => anstream::ColorChoice::Always,
        ColorChoice::Never => anstream::ColorChoice::Never,
    };
    choice.write_global();
}

/// Prints the product of a command, without its colours where they are not wanted.
pub(super) fn print(text: &str) -> Result<(), Error> {
    let mut out = anstream::stdout().lock();
    out.write_all(text.as_bytes())?;
    Ok(out.flush()?)
}

/// Prints why a job could not be done, and what to do.
pub(super) fn report(error: &Error, lang: Lang) {
    let texts = Templates::built_in().catalogues(lang);
    let Ok(locale) = Locale::new(lang, &texts) else { return };
    let detail = match error {
        Error::NoWorkspace(path)
        | Error::NoPeriod(path)
        | Error::NoFolder(path)
        | Error::NoInput(path)
        | Error::MisnamedPeriod { path, .. } => path.display().to_string(),
        Error::NoMeasure(name) | Error::NoPublication(name) => name.clone(),
        other => other.to_string(),
    };
    let mut args = vec![("detail", Arg::Text(detail))];
    if let Error::MisnamedPeriod { meant, .. } = error {
        args.push(("nearest", Arg::Text(meant.to_string())));
    }
    let sentence = locale.fill(error.key(), &args);
    warn(&sentence);
}

/// Prints a line to standard error.
pub(super) fn warn(line: &str) {
    // Nobody is left to tell when standard error is closed.
    drop(writeln!(io::stderr().lock(), "masswerk: {line}"));
}

/// Shows help, the version, or what is wrong with the arguments.
pub(super) fn show_help(shown: &clap::Error) -> ExitCode {
    // clap chooses the stream; a reader that has gone away is no fault.
    drop(shown.print());
    if shown.use_stderr() { ExitCode::from(2) } else { ExitCode::SUCCESS }
}
