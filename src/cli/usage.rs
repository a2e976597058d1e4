//! Says in the user's language what is wrong with the arguments.

use clap::CommandFactory;
use clap::error::{ContextKind, ContextValue, ErrorKind};

use super::args::Cli;
use super::help;
use crate::base::Lang;
use crate::base::text::nearest;
use crate::finding::Arg;
use crate::locale::Locale;

/// Returns the sentence that says what is wrong with the arguments, and what is right.
pub(super) fn sentence(error: &clap::Error, locale: &Locale) -> String {
    let text = |kind| texts(error, kind).pop().unwrap_or_default();
    // The library names an option with what it takes: `--period <PERIOD>`.
    let option = text(ContextKind::InvalidArg);
    let mut option = option.split(' ').next().unwrap_or_default().to_owned();
    let mut value = text(ContextKind::InvalidValue);
    let mut known = texts(error, ContextKind::ValidValue).join(", ");
    let mut meant = None;
    let key = match error.kind() {
        ErrorKind::InvalidSubcommand => {
            value = text(ContextKind::InvalidSubcommand);
            meant = nearest_command(&value, locale.lang());
            "usage-unknown-command"
        }
        ErrorKind::UnknownArgument => {
            let suggested = text(ContextKind::SuggestedArg);
            meant = nearest(&option, [(suggested.as_str(), &suggested)]).cloned();
            meant = meant.or_else(|| option_elsewhere(&option, locale.lang()));
            "usage-unknown-option"
        }
        ErrorKind::InvalidValue if !value.is_empty() => "usage-unknown-value",
        ErrorKind::ValueValidation => {
            let example = std::error::Error::source(error).map(ToString::to_string);
            known = example.unwrap_or_default();
            "usage-unfit-value"
        }
        ErrorKind::MissingRequiredArgument => {
            let missing = texts(error, ContextKind::InvalidArg);
            let names = missing.iter().filter_map(|it| it.split(' ').next());
            let names = names.map(|it| it.trim_matches(['<', '>', '.']).to_owned());
            option = locale.enumeration(&names.collect::<Vec<_>>());
            "usage-missing"
        }
        ErrorKind::ArgumentConflict => {
            let other = text(ContextKind::PriorArg);
            other.split(' ').next().unwrap_or_default().clone_into(&mut value);
            if value == option { "usage-twice" } else { "usage-conflict" }
        }
        ErrorKind::InvalidUtf8 => "usage-no-text",
        // An option that takes a value, at the end.
        _ => "usage-no-value",
    };
    let mut args = vec![
        ("option", Arg::Text(option)),
        ("value", Arg::Text(value)),
        ("known", Arg::Text(known)),
    ];
    args.extend(Arg::offer(meant));
    locale.fill(key, &args)
}

/// Returns the command that somebody may have meant, by the name that it has in a language; each of its names
/// is looked at.
fn nearest_command(written: &str, lang: Lang) -> Option<String> {
    let command = Cli::command();
    let names = command.get_subcommands().flat_map(|it| {
        let own = help::name_in(it, lang);
        std::iter::once(it.get_name()).chain(it.get_all_aliases()).map(move |name| (name, own))
    });
    nearest(written, names).map(str::to_owned)
}

/// Returns an option as a command takes it that has one of this name, the main job before others.
fn option_elsewhere(option: &str, lang: Lang) -> Option<String> {
    let name = option.strip_prefix("--")?;
    let takes = |it: &&clap::Command| it.get_arguments().any(|it| it.get_long() == Some(name));
    let commands = Cli::command();
    let command =
        commands.get_subcommands().filter(takes).max_by_key(|it| it.get_name() == "run")?;
    Some(format!("masswerk {} {option}", help::name_in(command, lang)))
}

fn texts(error: &clap::Error, kind: ContextKind) -> Vec<String> {
    match error.get(kind) {
        Some(ContextValue::String(it)) => vec![it.clone()],
        Some(ContextValue::Strings(all)) => all.clone(),
        _ => Vec::new(),
    }
}
