//! Says in the user's language what is wrong with the arguments.

use clap::CommandFactory;
use clap::error::{ContextKind, ContextValue, ErrorKind};

use super::args::Cli;
use crate::base::text::nearest;
use crate::finding::Arg;
use crate::locale::Locale;

/// Returns the sentence that says what is wrong with the arguments, and what is right.
pub(super) fn sentence(error: &clap::Error, locale: &Locale) -> String {
    let text = |kind| texts(error, kind).pop().unwrap_or_default();
    // The library names an option with what it takes: `--period <PERIOD>`.
    let option = text(ContextKind::InvalidArg);
    let option = option.split(' ').next().unwrap_or_default();
    let value = text(ContextKind::InvalidValue);
    let known = || texts(error, ContextKind::ValidValue).join(", ");
    let args = |value: &str, known: String| {
        let text = |it: &str| Arg::Text(it.to_owned());
        vec![("option", text(option)), ("value", text(value)), ("known", Arg::Text(known))]
    };
    let (key, args) = match error.kind() {
        ErrorKind::InvalidSubcommand => {
            let command = text(ContextKind::InvalidSubcommand);
            let mut args = args(&command, String::new());
            args.extend(Arg::offer(nearest_command(&command)));
            ("usage-unknown-command", args)
        }
        ErrorKind::UnknownArgument => {
            let suggested = text(ContextKind::SuggestedArg);
            let mut args = args("", String::new());
            args.extend(Arg::offer(nearest(option, [(suggested.as_str(), suggested.as_str())])));
            ("usage-unknown-option", args)
        }
        ErrorKind::InvalidValue if !value.is_empty() => {
            ("usage-unknown-value", args(&value, known()))
        }
        ErrorKind::ValueValidation => {
            let example = std::error::Error::source(error).map(ToString::to_string);
            ("usage-unfit-value", args(&value, example.unwrap_or_default()))
        }
        ErrorKind::ArgumentConflict => ("usage-twice", args("", String::new())),
        ErrorKind::InvalidUtf8 => ("usage-no-text", Vec::new()),
        // An option that takes a value, at the end.
        _ => ("usage-no-value", args("", String::new())),
    };
    locale.fill(key, &args)
}

/// Returns the command that somebody may have meant, by any of its names.
fn nearest_command(written: &str) -> Option<String> {
    let command = Cli::command();
    let names = command.get_subcommands().flat_map(|it| {
        let name = it.get_name();
        std::iter::once(name).chain(it.get_all_aliases()).map(move |alias| (alias, name))
    });
    nearest(written, names).map(str::to_owned)
}

fn texts(error: &clap::Error, kind: ContextKind) -> Vec<String> {
    match error.get(kind) {
        Some(ContextValue::String(it)) => vec![it.clone()],
        Some(ContextValue::Strings(all)) => all.clone(),
        _ => Vec::new(),
    }
}
