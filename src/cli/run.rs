//! `run`: check everything up to a period, add it up, and write what the office needs.

use rayon::prelude::*;
use serde_json::json;

use super::archive::Archive;
use super::args::{Common, RunArgs};
use super::edition::Edition;
use super::output::{self, Draft};
use super::workspace::{Workspace, way};
use super::{Error, handover, terminal, verdict};
use crate::intake::Intake;
use crate::privacy::Audience;
use crate::render::{RenderError, document, json as as_json, text};
use crate::report::{PUBLICATIONS, compose_record};

pub(super) fn run(common: &Common, args: &RunArgs) -> Result<u8, Error> {
    let workspace = Workspace::open(common)?;
    let Workspace { ground, locale, .. } = &workspace;
    let period = workspace.period(args.period)?;
    let inbox = workspace.inbox();
    let out = args.out.clone().unwrap_or_else(|| workspace.output());
    let target = out.join(period.to_string());
    let archive = Archive::open(&workspace.archive())?;
    output::recover(&target, output::RECORD)?;
    let intake = Intake::of(ground, &inbox, period)?;
    let Intake { found, files, season, .. } = &intake;
    terminal::print(&text::grouped(found, files, season.as_ref(), locale))?;
    let edition = Edition::of(&workspace, intake, args.since)?;
    let mut draft = Draft::new(&target, output::RECORD)?;
    let inputs = way(&target, &inbox.folder)?;
    let frame = workspace.frame(&inputs);
    let mut is_typeset = true;
    let shown = workspace.progress.during(locale.text("cli-writing"));
    // Each is made on its own; writing them one after the other keeps the order of the record.
    let documents: Vec<_> = PUBLICATIONS
        .par_iter()
        .flat_map(|publication| publication.formats.par_iter().map(move |it| (publication, *it)))
        .map(|(publication, format)| {
            let sources = edition.sources(publication.audience);
            let made = document((publication.compose)(&sources), format, &frame);
            (publication.file_name(period, sources.audience, format), made)
        })
        .collect();
    for (name, made) in documents {
        match made {
            Ok(bytes) => draft.write(&name, &bytes)?,
            Err(RenderError::NoTypesetter) => is_typeset = false,
            Err(error) => return Err(error.into()),
        }
    }
    drop(shown);
    if !is_typeset {
        terminal::warn(&locale.text("cli-no-pdf"));
    }
    let mut record = as_json::record(&compose_record(&edition.sources(Audience::Internal)));
    record["written"] = json!(draft.written());
    draft.write(output::RECORD, &as_json::pretty(&record))?;
    let written: Vec<String> = draft.written().iter().map(|it| it.path.clone()).collect();
    draft.publish()?;
    edition.keep(&archive)?;

    for path in &written {
        terminal::print(&format!("{}\n", target.join(path).display()))?;
    }
    terminal::print(&format!("{}\n", edition.summary(&target, written.len())))?;
    handover::tell_if_stale(&archive, period, &edition, locale)?;
    Ok(verdict(edition.found(), args.fail_on))
}
