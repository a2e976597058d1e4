//! The only place that prints: findings and files to standard output, errors to standard error.

use std::io::{self, Write};
use std::process::ExitCode;

use clap::ColorChoice;

use super::{Error, environment, usage};
use crate::base::Lang;
use crate::finding::Arg;
use crate::intake::Error as Intake;
use crate::locale::Locale;
use crate::privacy::KeyFault;
use crate::setup::Why;

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
    warn(&sentence(error, &environment::locale(lang)));
}

/// Returns why a job could not be done, and what to do.
fn sentence(error: &Error, locale: &Locale) -> String {
    let detail = match error {
        Error::NotUtf8 { path, line } => format!("{}:{line}", path.display()),
        Error::Disk { path, source } | Error::Intake(Intake::Disk { path, source }) => {
            let args = [
                ("path", Arg::Text(path.display().to_string())),
                ("kind", Arg::from(kind_of(source))),
                ("detail", Arg::Text(source.to_string())),
            ];
            return locale.fill(error.key(), &args);
        }
        Error::NoWorkspace(path)
        | Error::NoInbox(path)
        | Error::NoPeriod(path)
        | Error::NoFolder(path)
        | Error::NoInput(path)
        | Error::OutInInput(path)
        | Error::NoReport { path, .. }
        | Error::Incomparable(path, _)
        | Error::NoKey { path, .. }
        | Error::KeyGone(path)
        | Error::OtherKey(path)
        | Error::MisnamedPeriod { path, .. } => path.display().to_string(),
        Error::NoMeasure(name)
        | Error::NoPublication { name, .. }
        | Error::NoFigure { id: name, .. }
        | Error::NoRule { code: name, .. } => name.clone(),
        Error::NoEdition(it) => it.number.to_string(),
        other => other.to_string(),
    };
    let mut args = vec![("detail", Arg::Text(detail))];
    match error {
        Error::MisnamedPeriod { meant, .. } => {
            args.push(("nearest", Arg::Text(meant.to_string())));
        }
        Error::NoPublication { nearest, .. } | Error::NoRule { nearest, .. } => {
            args.extend(Arg::offer(*nearest));
        }
        Error::NoFigure { nearest, .. } => args.extend(Arg::offer(nearest.clone())),
        Error::NoEdition(it) => {
            let known: Vec<String> = it.known.iter().map(ToString::to_string).collect();
            args.push(("some", if known.is_empty() { "no" } else { "yes" }.into()));
            args.push(("known", Arg::Text(locale.enumeration(&known))));
        }
        Error::Occupied { path, reason, name } => {
            args[0].1 = Arg::Text(path.display().to_string());
            args.extend([("reason", (*reason).into()), ("name", Arg::Text(name.clone()))]);
        }
        Error::Unanswered(options) => {
            let options: Vec<String> = options.iter().map(|it| format!("--{it}")).collect();
            args[0].1 = Arg::Text(locale.enumeration(&options));
        }
        Error::Unfit { option, value, why } => {
            args[0].1 = Arg::Text(reason(why, value, locale));
            args.push(("option", (*option).into()));
        }
        Error::NoKey { fault, .. } => {
            let (reason, other) = match fault {
                None => ("missing", ""),
                Some(KeyFault::Unreadable) => ("unreadable", ""),
                Some(KeyFault::Foreign(other)) => ("foreign", other.as_str()),
                Some(KeyFault::Demo) => ("demo", ""),
            };
            args.extend([("reason", reason.into()), ("other", Arg::Text(other.to_owned()))]);
        }
        Error::PersonalFields(fields) => args[0].1 = Arg::Text(locale.enumeration(fields)),
        Error::NoReport { reason, .. } => args.push(("reason", (*reason).into())),
        Error::Incomparable(_, new) => args.push(("other", Arg::Text(new.display().to_string()))),
        _ => {}
    }
    locale.fill(error.key(), &args)
}

/// Returns why an answer cannot be taken, and what could.
pub(super) fn reason(why: &Why, value: &str, locale: &Locale) -> String {
    let mut other = String::new();
    let (why, wanted, nearest) = match why {
        Why::Empty => ("empty", String::new(), None),
        Why::TooLong(limit) => ("long", limit.to_string(), None),
        Why::NoNumber(example) => ("number", (*example).to_owned(), None),
        Why::Unclear(amounts) => {
            let [first, second] = amounts.map(|it| locale.money(it));
            other = second;
            ("unclear", first, None)
        }
        Why::Outside(least, most) => ("outside", format!("{least}–{most}"), None),
        Why::TooMuch(most) => ("outside", format!("0–{}", locale.money(*most)), None),
        Why::Unknown(known, nearest) => ("unknown", known.join(", "), nearest.clone()),
        Why::Twice => ("twice", String::new(), None),
        Why::Incomplete(example) => ("incomplete", (*example).to_owned(), None),
    };
    let value = Arg::Text(value.to_owned());
    let (wanted, other) = (Arg::Text(wanted), Arg::Text(other));
    let mut args =
        vec![("why", why.into()), ("value", value), ("wanted", wanted), ("other", other)];
    args.extend(Arg::offer(nearest));
    locale.fill("init-unfit", &args)
}

/// Returns which sentence says why reading or writing failed.
fn kind_of(error: &io::Error) -> &'static str {
    match error.kind() {
        io::ErrorKind::NotFound => "missing",
        io::ErrorKind::PermissionDenied => "denied",
        io::ErrorKind::StorageFull => "full",
        io::ErrorKind::ResourceBusy => "busy",
        _ => "other",
    }
}

/// Says something beside the product of a command to whoever is at the terminal.
pub(super) fn say(line: &str) {
    // Nobody is left to tell when standard error is closed.
    drop(writeln!(io::stderr().lock(), "{line}"));
}

/// Prints a line of warning to standard error.
pub(super) fn warn(line: &str) {
    say(&format!("masswerk: {line}"));
}

/// Shows help, the version, or what is wrong with the arguments.
pub(super) fn show_help(shown: &clap::Error, lang: Lang) -> ExitCode {
    if shown.use_stderr() {
        warn(&usage::sentence(shown, &environment::locale(lang)));
        return ExitCode::from(2);
    }
    // A reader that has gone away is no fault.
    drop(shown.print());
    ExitCode::SUCCESS
}
