//! What may be typed: names of commands and options, no logic.

use std::path::PathBuf;

use clap::{Args, ColorChoice, Parser, Subcommand, ValueEnum};

use crate::base::date::is_plausible;
use crate::base::{Lang, NaiveDate, Period};
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
    /// Where a figure comes from.
    #[command(aliases = ["herkunft"])]
    Trace(TraceArgs),
    /// One document of a period.
    #[command(aliases = ["bericht", "berichte"])]
    Report(ReportArgs),
    /// The package for the evaluation.
    #[command(aliases = ["übergabe", "uebergabe", "übergeben"])]
    Handover(HandoverArgs),
    /// Whether a package for the evaluation is as it was written.
    #[command(aliases = ["nachprüfen", "nachpruefen"])]
    Verify(VerifyArgs),
    /// What two reports print differently.
    #[command(aliases = ["vergleichen", "vergleich"])]
    Compare(CompareArgs),
    /// What a finding is about.
    #[command(aliases = ["erklären", "erklaeren"])]
    Explain(ExplainArgs),
    /// All kinds of findings.
    #[command(aliases = ["regeln"])]
    Rules(RulesArgs),
    /// Blank and prefilled forms.
    #[command(aliases = ["formular", "formulare"])]
    Form(FormArgs),
    /// The coordinator's handbook as pages.
    #[command(aliases = ["handbuch"])]
    Handbook(HandbookArgs),
    /// Completions for shells, and pages for `man`.
    #[command(aliases = ["erzeugen"])]
    Generate(GenerateArgs),
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
    #[arg(long = "out", value_name = "FILE", required_if_eq("format", "xlsx"))]
    pub(super) file: Option<PathBuf>,
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

/// Options of `trace`.
#[derive(Debug, Args)]
pub struct TraceArgs {
    #[arg(value_name = "FIGURE")]
    pub(super) figure: Option<String>,
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

/// Options of `handover`.
#[derive(Debug, Args)]
pub struct HandoverArgs {
    #[arg(long, value_name = "PERIOD", value_parser = period)]
    pub(super) period: Option<Period>,
    #[arg(long, alias = "an", value_name = "TEXT")]
    pub(super) to: Option<String>,
    #[arg(long)]
    pub(super) new_key: bool,
    #[arg(long, alias = "vorschau", conflicts_with = "to")]
    pub(super) preview: bool,
}

/// Options of `verify`.
#[derive(Debug, Args)]
pub struct VerifyArgs {
    #[arg(value_name = "PACKAGE")]
    pub(super) package: PathBuf,
    #[arg(long, alias = "neu-rechnen", value_name = "DIR")]
    pub(super) rebuild: Option<PathBuf>,
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

/// Options of `explain`.
#[derive(Debug, Args)]
pub struct ExplainArgs {
    #[arg(value_name = "CODE", required = true)]
    pub(super) codes: Vec<String>,
    #[arg(long = "format", value_name = "FORMAT", default_value = "text")]
    pub(super) look: Look,
}

/// Options of `rules`.
#[derive(Debug, Args)]
pub struct RulesArgs {
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

/// Options of `handbook`.
#[derive(Debug, Args)]
pub struct HandbookArgs {
    #[arg(long = "out", value_name = "FILE", default_value = "Handbuch.pdf")]
    pub(super) book: PathBuf,
}

/// Options of `generate`.
#[derive(Debug, Args)]
pub struct GenerateArgs {
    #[arg(value_name = "WHAT", required = true)]
    pub(super) what: Generated,
    #[arg(long = "out", value_name = "DIR", required_if_eq("what", "man"))]
    pub(super) target: Option<PathBuf>,
}

/// What is made from the command line itself.
#[derive(Debug, Clone, Copy, PartialEq, Eq, ValueEnum)]
pub(super) enum Generated {
    /// Completions.
    Bash,
    /// Completions.
    Elvish,
    /// Completions.
    Fish,
    /// Completions.
    Powershell,
    /// Completions.
    Zsh,
    /// Pages for `man`.
    Man,
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
    /// For programs that read tables.
    Csv,
    /// A workbook, with links to the cells.
    Xlsx,
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
