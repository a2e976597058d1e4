//! The only place that prints: findings and files to standard output, errors to standard error.

use std::io::{self, IsTerminal, Write};
use std::process::ExitCode;

use super::args::ColorWhen;
use super::{Error, environment};
use crate::base::Lang;
use crate::finding::Arg;
use crate::locale::Locale;
use crate::render::text::Colour;
use crate::source::Templates;

/// Returns whether output is coloured.
pub(super) fn colour(when: ColorWhen) -> Colour {
    let wanted = match when {
        ColorWhen::Always => true,
        ColorWhen::Never => false,
        ColorWhen::Auto => io::stdout().is_terminal() && !environment::forbids_colour(),
    };
    if wanted { Colour::On } else { Colour::Off }
}

/// Prints the product of a command.
pub(super) fn print(text: &str) -> Result<(), Error> {
    let mut out = io::stdout().lock();
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
        | Error::NoInput(path) => path.display().to_string(),
        Error::NoMeasure(name) | Error::NoPublication(name) => name.clone(),
        other => other.to_string(),
    };
    let sentence = locale.fill(error.key(), &[("detail", Arg::Text(detail))]);
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
