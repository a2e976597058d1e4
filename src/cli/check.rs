//! `check`: read and check, print what was found, write nothing.

use std::path::{Path, PathBuf};

use super::args::{CheckArgs, Common, Format};
use super::workspace::Workspace;
use super::{Error, terminal, verdict};
use crate::finding::{Arg, Findings, Severity};
use crate::intake::{Inbox, Intake};
use crate::render::{json, text};

pub(super) fn check(common: &Common, args: &CheckArgs) -> Result<u8, Error> {
    let workspace = Workspace::open(common)?;
    let period = workspace.period(args.period)?;
    let inbox = workspace.inbox();
    let Intake { mut found, files, mut deliveries, season, .. } =
        Intake::of(&workspace.ground, &inbox, period)?;
    if !args.inputs.is_empty() {
        for argument in &args.inputs {
            if !files.iter().any(|(_, facts)| is_named(&inbox, argument, &facts.path)) {
                return Err(Error::NoInput(argument.clone()));
            }
        }
        let named = |path: &str| args.inputs.iter().any(|it| is_named(&inbox, it, path));
        deliveries = files.iter().filter(|(_, facts)| named(&facts.path)).count();
        found.retain(|it| named(files.path(it.at.file)));
    }
    let locale = &workspace.locale;
    match args.format {
        Format::Text => {
            terminal::print(&text::grouped(&found, &files, season.as_ref(), locale))?;
        }
        Format::Short => terminal::print(&text::short(&found, &files, locale))?,
        Format::Json => {
            let bytes = json::pretty(&json::findings(&found, &files, season.as_ref(), locale));
            terminal::print(&String::from_utf8_lossy(&bytes))?;
        }
    }
    if args.format != Format::Json {
        terminal::print(&format!("{}\n", summary(&workspace, &found, deliveries)))?;
    }
    Ok(verdict(&found, args.fail_on))
}

/// Returns whether an argument means a file that is shown as `path`: the file itself, or a folder
/// of `input/` in which it lies; as a path of the system, or as messages show it.
fn is_named(inbox: &Inbox, argument: &Path, path: &str) -> bool {
    let real = |it: PathBuf| it.canonicalize().unwrap_or(it);
    let file = real(inbox.folder.join(path));
    let input = real(inbox.folder.clone());
    [argument.to_owned(), inbox.folder.join(argument)]
        .into_iter()
        .map(real)
        .any(|it| it.starts_with(&input) && file.starts_with(it))
}

/// Returns the last line: how much was checked and what was found.
fn summary(workspace: &Workspace, found: &Findings, deliveries: usize) -> String {
    let count = |severity| Arg::from(found.count(severity));
    workspace.locale.fill(
        "cli-checked",
        &[
            ("files", deliveries.into()),
            ("errors", count(Severity::Error)),
            ("warnings", count(Severity::Warning)),
            ("notes", count(Severity::Note)),
        ],
    )
}
