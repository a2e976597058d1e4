//! `check`: read and check, and show what was found, on the screen or in a file; no edition comes of it.

use std::path::{Path, PathBuf};

use anstream::adapter::strip_bytes;

use super::args::{CheckArgs, Common, Format};
use super::edition::Edition;
use super::workspace::{Workspace, way};
use super::{Error, output, terminal, verdict};
use crate::finding::{Arg, Findings, Severity};
use crate::intake::{Inbox, Intake};
use crate::privacy::Audience;
use crate::render::{RenderError, csv, json, text, xlsx};
use crate::report::compose_findings;

pub(super) fn check(common: &Common, args: &CheckArgs) -> Result<u8, Error> {
    let workspace = Workspace::open(common)?;
    let period = workspace.period(args.period)?;
    let inbox = workspace.inbox();
    if let Some(file) = &args.file {
        let above = file.parent().filter(|it| *it != Path::new("")).unwrap_or(Path::new("."));
        if real(above.to_owned()).starts_with(real(inbox.folder.clone())) {
            return Err(Error::OutInInput(file.clone()));
        }
    }
    let mut intake = Intake::of(&workspace.ground, &inbox, period)?;
    if !args.inputs.is_empty() {
        let Intake { found, files, deliveries, .. } = &mut intake;
        for argument in &args.inputs {
            if !files.iter().any(|(_, facts)| is_named(&inbox, argument, &facts.path)) {
                return Err(Error::NoInput(argument.clone()));
            }
        }
        let named = |path: &str| args.inputs.iter().any(|it| is_named(&inbox, it, path));
        *deliveries = files.iter().filter(|(_, facts)| named(&facts.path)).count();
        found.retain(|it| named(files.path(it.at.file)));
    }
    let code = verdict(&intake.found, args.fail_on);
    let summary = summary(&workspace, &intake.found, intake.deliveries);
    let Intake { found, files, season, .. } = &intake;
    let locale = &workspace.locale;
    let of_season = season.as_ref();
    let bytes = match args.format {
        Format::Text => text::grouped(found, files, of_season, locale).into_bytes(),
        Format::Short => text::short(found, files, locale).into_bytes(),
        Format::Json => json::pretty(&json::findings(found, files, of_season, locale)),
        Format::Csv => csv::findings(&json::findings(found, files, of_season, locale)),
        Format::Xlsx => workbook(&workspace, intake, args.file.as_deref())?,
    };
    if let Some(file) = &args.file {
        let bytes = if is_text(args.format) { strip_bytes(&bytes).into_vec() } else { bytes };
        output::replace(file, &bytes)?;
        terminal::print(&format!("{}\n{summary}\n", file.display()))?;
    } else {
        terminal::print(&String::from_utf8_lossy(&bytes))?;
        if is_text(args.format) {
            terminal::print(&format!("{summary}\n"))?;
        }
    }
    Ok(code)
}

/// Returns whether people read it as it is, coloured on a terminal.
const fn is_text(format: Format) -> bool {
    matches!(format, Format::Text | Format::Short)
}

/// Returns the sheet of findings as a workbook of its own, whose links lead from where it will lie.
fn workbook(workspace: &Workspace, intake: Intake, file: Option<&Path>) -> Result<Vec<u8>, Error> {
    let edition = Edition::of(workspace, intake, None)?;
    let book = compose_findings(&edition.sources(Audience::Internal));
    let folder = file.and_then(Path::parent).unwrap_or(Path::new(""));
    let inputs = way(folder, &workspace.inbox().folder)?;
    xlsx::render(book, &inputs, &workspace.locale).map_err(|it| RenderError::from(it).into())
}

fn real(path: PathBuf) -> PathBuf {
    path.canonicalize().unwrap_or(path)
}

/// Returns whether an argument means a file that is shown as `path`: the file itself, or a folder
/// of `input/` in which it lies; as a path of the system, or as messages show it.
fn is_named(inbox: &Inbox, argument: &Path, path: &str) -> bool {
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
