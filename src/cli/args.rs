//! What may be typed: names of commands and options, no logic.

use std::ffi::OsString;
use std::path::PathBuf;

use clap::{Args, ColorChoice, CommandFactory, FromArgMatches, Parser, Subcommand, ValueEnum};

use super::environment;
use crate::base::date::is_plausible;
use crate::base::{Lang, NaiveDate, Period};
use crate::locale::Locale;
use crate::submission::parse_day;

/// The command line.
#[derive(Debug, Parser)]
#[command(name = "masswerk", version, disable_help_subcommand = true)]
pub struct Cli {
    /// What every command takes.
    #[command(flatten)]
    pub common: Common,
    /// The command; without one, the main job.
    #[command(subcommand)]
    pub command: Option<Command>,
}

/// What every command takes.
#[derive(Debug, Clone, Args)]
pub struct Common {
    #[arg(long, global = true, value_name = "DIR", default_value = ".")]
    pub(super) workspace: PathBuf,
    #[arg(long, global = true, value_name = "DIR")]
    pub(super) templates: Option<PathBuf>,
    #[arg(long, global = true, value_name = "DATE", value_parser = day)]
    pub(super) as_of: Option<NaiveDate>,
    #[arg(long, global = true, value_name = "LANGUAGE", value_parser = language)]
    pub(super) lang: Option<Lang>,
    #[arg(
        long,
        global = true,
        value_name = "WHEN",
        default_value = "auto",
        hide_possible_values = true
    )]
    pub(super) color: ColorChoice,
}

/// The commands.
#[derive(Debug, Subcommand)]
pub enum Command {
    /// A new folder for a partnership.
    #[command(aliases = ["anlegen", "einrichten"])]
    Init(Box<InitArgs>),
    /// What is set up, missing or odd.
    #[command(aliases = ["nachsehen"])]
    Doctor(DoctorArgs),
    /// Everything for a period: check, add up, write.
    #[command(aliases = ["ausführen", "ausfuehren"])]
    Run(RunArgs),
    /// Read and check; nothing is written.
    #[command(aliases = ["prüfen", "pruefen"])]
    Check(CheckArgs),
    /// Where each measure stands.
    #[command(aliases = ["stand"])]
    Status(StatusArgs),
    /// One document of a period.
    #[command(aliases = ["bericht", "berichte"])]
    Report(ReportArgs),
    /// What two reports print differently.
    #[command(aliases = ["vergleichen", "vergleich"])]
    Compare(CompareArgs),
    /// Blank and prefilled forms.
    #[command(aliases = ["formular", "formulare"])]
    Form(FormArgs),
}

/// Options of `init`.
#[derive(Debug, Clone, Args)]
pub struct InitArgs {
    #[arg(value_name = "DIR")]
    pub(super) folder: Option<PathBuf>,
    #[arg(long, value_name = "TEXT")]
    pub(super) name: Option<String>,
    #[arg(long, value_name = "TEXT")]
    pub(super) lead_office: Option<String>,
    #[arg(long, value_name = "TEXT")]
    pub(super) coordination_office: Option<String>,
    #[arg(long, value_name = "TEXT")]
    pub(super) contact: Option<String>,
    #[arg(long, value_name = "TEXT")]
    pub(super) region: Option<String>,
    #[arg(long, value_name = "TEXT")]
    pub(super) committee: Option<String>,
    #[arg(long, value_name = "YEAR")]
    pub(super) year: Option<String>,
    #[arg(long = "fund", value_name = "FUND")]
    pub(super) funds: Vec<String>,
    #[arg(long, value_name = "MODE")]
    pub(super) accounting: Option<String>,
    #[arg(long = "goal", value_name = "TEXT")]
    pub(super) goals: Vec<String>,
    #[arg(long = "set", value_name = "SETTING")]
    pub(super) settings: Vec<String>,
    #[arg(long, value_name = "KIND")]
    pub(super) programme: Option<String>,
    #[arg(
        long,
        conflicts_with_all = [
            "name", "lead_office", "coordination_office", "contact", "region", "committee", "year",
            "funds", "accounting", "goals", "settings", "programme",
        ],
    )]
    pub(super) demo: bool,
}

/// Options of `doctor`.
#[derive(Debug, Args)]
pub struct DoctorArgs {
    #[arg(long = "format", value_name = "FORMAT", default_value = "text")]
    pub(super) look: Look,
}

/// Options of `run`.
#[derive(Debug, Args, Default)]
pub struct RunArgs {
    #[arg(long, value_name = "PERIOD", value_parser = period)]
    pub(super) period: Option<Period>,
    #[arg(long, value_name = "DIR")]
    pub(super) out: Option<PathBuf>,
    #[arg(long, alias = "seit", value_name = "NUMBER", value_parser = number)]
    pub(super) since: Option<u32>,
    #[arg(long, value_name = "LEVEL", default_value = "never")]
    pub(super) fail_on: FailOn,
}

/// Options of `check`.
#[derive(Debug, Args)]
pub struct CheckArgs {
    #[arg(value_name = "INPUT")]
    pub(super) inputs: Vec<PathBuf>,
    #[arg(long, value_name = "PERIOD", value_parser = period)]
    pub(super) period: Option<Period>,
    #[arg(long, value_name = "FORMAT", default_value = "text")]
    pub(super) format: Format,
    #[arg(long, value_name = "LEVEL", default_value = "error")]
    pub(super) fail_on: FailOn,
}

/// Options of `status`.
#[derive(Debug, Args)]
pub struct StatusArgs {
    #[arg(long, value_name = "PERIOD", value_parser = period)]
    pub(super) period: Option<Period>,
    #[arg(long = "format", value_name = "FORMAT", default_value = "text")]
    pub(super) list_format: ListFormat,
}

/// Options of `report`.
#[derive(Debug, Args)]
pub struct ReportArgs {
    #[arg(value_name = "KIND")]
    pub(super) kind: Option<String>,
    #[arg(long)]
    pub(super) list: bool,
    #[arg(long, alias = "intern")]
    pub(super) internal: bool,
    #[arg(long, value_name = "PERIOD", value_parser = period)]
    pub(super) period: Option<Period>,
    #[arg(long, value_name = "DIR")]
    pub(super) out: Option<PathBuf>,
    #[arg(long, alias = "seit", value_name = "NUMBER", value_parser = number)]
    pub(super) since: Option<u32>,
}

/// Options of `compare`.
#[derive(Debug, Args)]
pub struct CompareArgs {
    #[arg(value_name = "OLD")]
    pub(super) old: PathBuf,
    #[arg(value_name = "NEW")]
    pub(super) new: PathBuf,
    #[arg(long = "format", value_name = "FORMAT", default_value = "text")]
    pub(super) look: Look,
}

/// Options of `form`.
#[derive(Debug, Args)]
pub struct FormArgs {
    #[arg(value_name = "MEASURE")]
    pub(super) measures: Vec<String>,
    #[arg(long, value_name = "PERIOD", value_parser = period)]
    pub(super) period: Option<Period>,
    #[arg(long, value_name = "DIR")]
    pub(super) out: Option<PathBuf>,
}

/// From which weight on findings make the program fail.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default, ValueEnum)]
pub(super) enum FailOn {
    /// Only errors.
    Error,
    /// Warnings too.
    Warning,
    /// Nothing that was found.
    #[default]
    Never,
}

/// How findings are written.
#[derive(Debug, Clone, Copy, PartialEq, Eq, ValueEnum)]
pub(super) enum Format {
    /// Grouped by file, with what to do.
    Text,
    /// One line each.
    Short,
    /// For programs.
    Json,
}

/// How a list is written.
#[derive(Debug, Clone, Copy, PartialEq, Eq, ValueEnum)]
pub(super) enum Look {
    /// For people.
    Text,
    /// For programs.
    Json,
}

/// How a list is written that other programs take over.
#[derive(Debug, Clone, Copy, PartialEq, Eq, ValueEnum)]
pub(super) enum ListFormat {
    /// For people.
    Text,
    /// For programs.
    Json,
    /// For programs that read tables.
    Csv,
}

// What is wrong with a value is said with an example of what is right.

fn period(text: &str) -> Result<Period, String> {
    text.parse().map_err(|_| "2026-Q3".to_owned())
}

fn day(text: &str) -> Result<NaiveDate, String> {
    parse_day(text).filter(|it| is_plausible(*it)).ok_or_else(|| "2026-10-17".to_owned())
}

fn number(text: &str) -> Result<u32, String> {
    text.parse().map_err(|_| "2".to_owned())
}

fn language(text: &str) -> Result<Lang, String> {
    let known = Lang::of(text);
    known.ok_or_else(|| "de, en".to_owned())
}

/// Reads the arguments; help and faults come back as what is to be shown.
pub(super) fn parse(arguments: &[OsString], lang: Lang) -> Result<Cli, clap::Error> {
    let mut arguments = arguments.to_vec();
    // `masswerk hilfe prüfen` asks for what `masswerk prüfen --help` shows.
    if arguments.get(1).is_some_and(|it| it == "help" || it == "hilfe") {
        arguments.remove(1);
        arguments.push("--help".into());
    }
    let matches = command(lang).try_get_matches_from(arguments)?;
    Cli::from_arg_matches(&matches)
}

/// Returns what a command is called in a language.
pub(super) fn name_in(command: &clap::Command, lang: Lang) -> &str {
    let german = command.get_all_aliases().next().filter(|_| lang == Lang::De);
    german.unwrap_or(command.get_name())
}

/// Returns the command line with its help in a language.
///
/// # Panics
///
/// Never: the built-in catalogues are sound, which a test holds.
#[must_use]
pub fn command(lang: Lang) -> clap::Command {
    let locale = environment::locale(lang);
    let after = ["help-exit-codes", "help-beginning"].map(|it| locale.text(it)).join("\n");
    described(Cli::command(), "masswerk", &locale).after_help(after)
}

/// Returns how a command is called.
fn usage(command: &clap::Command, name: &str, locale: &Locale) -> String {
    let is_whole = name == "masswerk";
    let mut words = vec!["masswerk".to_owned()];
    words.extend((!is_whole).then(|| name.to_owned()));
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
    clap::Arg::new("help").short('h').long("help").alias("hilfe").action(clap::ArgAction::Help)
}

fn described(command: clap::Command, name: &str, locale: &Locale) -> clap::Command {
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
            let arg = arg.help(text).help_heading(heading);
            if !takes_value {
                return arg;
            }
            let name = value_name(&arg, locale);
            arg.value_name(name).hide_default_value(true).hide_possible_values(true)
        });
    if name == "masswerk" {
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
        command = command.mut_subcommand(&inner, |it| described(it, &inner, locale));
    }
    command
}
