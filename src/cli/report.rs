//! `report`: one document of a period, or the list of those that there are.

use super::archive::Archive;
use super::args::{Common, ReportArgs};
use super::edition::Edition;
use super::output;
use super::workspace::{Workspace, way};
use super::{Error, terminal};
use crate::base::Period;
use crate::base::text::nearest;
use crate::finding::Arg;
use crate::intake::Intake;
use crate::locale::Locale;
use crate::privacy::Audience;
use crate::render::{document, text};
use crate::report::{Due, PUBLICATIONS, Publication};

pub(super) fn report(common: &Common, args: &ReportArgs) -> Result<u8, Error> {
    let workspace = Workspace::open(common)?;
    let Workspace { ground, locale, .. } = &workspace;
    let Some(name) = args.kind.as_ref().filter(|_| !args.list) else {
        // The list needs no folder of a period: there may be none yet.
        let today = || Period::containing(ground.as_of);
        let period = args.period.or_else(|| workspace.period(None).ok()).or_else(today);
        let period = period.ok_or_else(|| Error::NoPeriod(workspace.inbox().folder))?;
        let listed: Vec<String> =
            PUBLICATIONS.iter().map(|it| described(it, period, locale)).collect();
        terminal::print(&format!("{}\n", listed.join("\n\n")))?;
        return Ok(0);
    };
    let publication = Publication::named(name).ok_or_else(|| {
        let nearest = nearest(name, PUBLICATIONS.iter().map(|it| (it.name, it.name)));
        Error::NoPublication { name: name.clone(), nearest }
    })?;
    let period = workspace.period(args.period)?;
    let out = args.out.clone().unwrap_or_else(|| workspace.output().join("berichte"));
    let target = out.join(period.to_string());
    let inbox = workspace.inbox();
    let archive = Archive::open(&workspace.archive())?;
    let intake = Intake::of(ground, &inbox, period)?;
    if intake.season.is_none() {
        terminal::print(&text::grouped(&intake.found, &intake.files, None, locale))?;
    }
    let edition = Edition::of(&workspace, intake, args.since)?;
    output::make(&target)?;
    let inputs = way(&target, &inbox.folder)?;
    let frame = workspace.frame(&inputs);
    let audience = if args.internal { Audience::Internal } else { publication.audience };
    let sources = edition.sources(audience);
    for format in publication.formats {
        let path = target.join(publication.file_name(period, audience, *format));
        let shown = workspace.progress.during(locale.text("cli-writing"));
        output::replace(&path, &document((publication.compose)(&sources), *format, &frame)?)?;
        drop(shown);
        terminal::print(&format!("{}\n", path.display()))?;
    }
    edition.keep(&archive)?;
    let written = publication.formats.len();
    terminal::print(&format!("{}\n", edition.summary(&target, written)))?;
    Ok(0)
}

/// Returns what there is to know of a publication: name, content, for whom, when, and its files.
fn described(it: &Publication, period: Period, locale: &Locale) -> String {
    let files: Vec<String> =
        it.formats.iter().map(|format| it.file_name(period, it.audience, *format)).collect();
    let due = match it.due {
        Due::Period => "period",
    };
    let args = [
        ("content", Arg::Text(locale.text(&format!("publication-{}", it.name)))),
        ("audience", Arg::Text(locale.text(&format!("audience-{}", it.audience.name())))),
        ("due", Arg::Text(locale.text(&format!("due-{due}")))),
        ("files", Arg::Text(locale.enumeration(&files))),
    ];
    format!("{}\n{}", it.name, locale.fill("cli-publication", &args))
}
