//! Reads the arguments, and shows the help: every word of it stands in the catalogues.

use std::ffi::OsString;

use clap::{CommandFactory, Parser};

use super::args::Cli;
use super::environment;
use crate::base::Lang;
use crate::finding::Arg;
use crate::locale::Locale;

/// What the program is called.
const WHOLE: &str = "masswerk";

/// Behind all options of a command.
const LAST: usize = 999;

/// Reads the arguments; help and faults come back as what is to be shown.
pub(super) fn parse(arguments: &[OsString], lang: Lang) -> Result<Cli, clap::Error> {
    let mut arguments = arguments.to_vec();
    // `masswerk hilfe prüfen` asks for what `masswerk prüfen --help` shows.
    if arguments.get(1).is_some_and(|it| it == "help" || it == "hilfe") {
        arguments.remove(1);
        arguments.push("--help".into());
    }
    let extent = if arguments.iter().any(|it| it == "-h") { Extent::Short } else { Extent::Full };
    // What is shown has its words and the names of commands in the language; what needs nothing shown is spared
    // them.
    Cli::try_parse_from(&arguments).map_err(|unworded| {
        to_extent(lang, extent).try_get_matches_from(&arguments).err().unwrap_or(unworded)
    })
}

/// Returns what a command is called in a language.
pub(super) fn name_in(command: &clap::Command, lang: Lang) -> &str {
    let german = command.get_all_aliases().next().filter(|_| lang == Lang::De);
    german.unwrap_or(command.get_name())
}

/// How much the help says.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Extent {
    /// What a command is for, and what is its own.
    Short,
    /// Everything, with examples.
    Full,
}

/// Returns the command line with its full help in a language.
#[must_use]
pub fn command(lang: Lang) -> clap::Command {
    to_extent(lang, Extent::Full)
}

/// Returns the command line with its help in a language.
///
/// # Panics
///
/// Never: the built-in catalogues are sound, which a test holds.
#[must_use]
pub fn to_extent(lang: Lang, extent: Extent) -> clap::Command {
    described(Cli::command(), WHOLE, &environment::locale(lang), extent)
}

/// Returns what stands below the options.
fn epilogue(command: &clap::Command, name: &str, locale: &Locale, extent: Extent) -> String {
    let is_whole = name == WHOLE;
    if extent == Extent::Short {
        let own = if is_whole { "" } else { name_in(command, locale.lang()) };
        let args = [("name", Arg::Text(format!(" {own}").trim_end().to_owned()))];
        let beginning = is_whole.then(|| locale.text("help-beginning"));
        let more = Some(locale.fill("help-more", &args));
        return beginning.into_iter().chain(more).collect::<Vec<_>>().join("\n");
    }
    if is_whole {
        return ["help-exit-codes", "help-beginning"].map(|it| locale.text(it)).join("\n");
    }
    // A call, and below it what it does.
    let examples = locale.text(&format!("help-{name}-examples"));
    let indents = ["  ", "      "].into_iter().cycle();
    let lines = examples.lines().zip(indents).map(|(it, indent)| format!("\n{indent}{it}"));
    format!("{}:{}", locale.text("help-heading-examples"), lines.collect::<String>())
}

/// Returns how a command is called.
fn usage(command: &clap::Command, name: &str, locale: &Locale) -> String {
    let is_whole = name == WHOLE;
    let mut words = vec![WHOLE.to_owned()];
    words.extend((!is_whole).then(|| name_in(command, locale.lang()).to_owned()));
    words.push(format!("[{}]", locale.text("help-heading-options").to_uppercase()));
    words.extend(is_whole.then(|| format!("[{}]", locale.text("help-heading-command"))));
    words.extend(command.get_positionals().map(|it| {
        let more = if matches!(it.get_action(), clap::ArgAction::Append) { "..." } else { "" };
        let name = value_name(it, locale);
        if it.is_required_set() { name } else { format!("[{name}]{more}") }
    }));
    words.join(" ")
}

/// Returns what the value of an argument is called.
fn value_name(arg: &clap::Arg, locale: &Locale) -> String {
    let names = arg.get_value_names().unwrap_or_default();
    let name = names.first().map_or("", |it| it.as_str());
    locale.text(&format!("help-value-{}", name.to_lowercase()))
}

/// Returns the option that shows help.
fn help_flag() -> clap::Arg {
    clap::Arg::new("help")
        .short('h')
        .long("help")
        .alias("hilfe")
        .action(clap::ArgAction::Help)
        .display_order(LAST)
}

fn described(command: clap::Command, name: &str, locale: &Locale, extent: Extent) -> clap::Command {
    let heading = |key: &str| locale.text(&format!("help-heading-{key}"));
    let names: Vec<String> = command.get_subcommands().map(|it| it.get_name().to_owned()).collect();
    let template = format!(
        "{{about-with-newline}}\n{}: {}\n\n{{all-args}}{{after-help}}",
        heading("usage"),
        usage(&command, name, locale)
    );
    let mut places = 0..;
    let mut command = command
        .about(locale.text(&format!("help-{name}")))
        .help_template(template)
        .subcommand_help_heading(heading("commands"))
        .subcommand_value_name(heading("command"))
        .disable_help_flag(true)
        .disable_version_flag(true)
        .arg(help_flag())
        .mut_args(|arg| {
            // Under a heading of their own, arguments would come by their names.
            let place = places.next().unwrap_or_default();
            let arg = if arg.is_positional() { arg.display_order(place) } else { arg };
            let id = arg.get_id().to_string();
            let is_common = arg.is_global_set() || id == "help";
            let heading = heading(match (arg.is_positional(), is_common) {
                (true, _) => "arguments",
                (false, false) => "options",
                (false, true) => "common",
            });
            let text = locale.text(&format!("help-option-{}", id.replace('_', "-")));
            let takes_value = arg.get_action().takes_values();
            let is_left_out = is_common && id != "help" && extent == Extent::Short;
            let arg = arg.help(text).help_heading(heading).hide(is_left_out);
            if !takes_value {
                return arg;
            }
            let name = value_name(&arg, locale);
            arg.value_name(name).hide_default_value(true).hide_possible_values(true)
        });
    let epilogue = epilogue(&command, name, locale, extent);
    command = command.after_help(epilogue);
    if name == WHOLE {
        command = command.arg(
            clap::Arg::new("version")
                .short('V')
                .long("version")
                .action(clap::ArgAction::Version)
                .help(locale.text("help-option-version"))
                .help_heading(heading("common")),
        );
    }
    for inner in names {
        command = command.mut_subcommand(&inner, |it| {
            let own = name_in(&it, locale.lang()).to_owned();
            let also = Some(inner.clone()).filter(|it| *it != own);
            described(it, &inner, locale, extent).name(own).aliases(also)
        });
    }
    command
}
