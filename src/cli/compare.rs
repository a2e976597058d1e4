//! `compare`: which figures two reports print differently, and why, where the workspace is at hand.

use std::collections::{BTreeMap, BTreeSet};
use std::io::ErrorKind;
use std::path::Path;

use serde_json::json;

use super::args::{Common, CompareArgs, Look};
use super::edition::Edition;
use super::workspace::Workspace;
use super::{Error, environment, terminal};
use crate::archive::{Edition as Kept, Revision};
use crate::base::{Figure, Period};
use crate::finding::Arg;
use crate::intake::Intake;
use crate::locale::Locale;
use crate::privacy::Audience;
use crate::render::{json as as_json, text};
use crate::report::{Attached, Compared, Explained, Sources, explain};
use crate::setup::SETTINGS;
use crate::source::{Apart, Limits, NoAttachment, Opener, read_file};

pub(super) fn compare(common: &Common, args: &CompareArgs) -> Result<u8, Error> {
    let reader = Apart::new(std::env::current_exe().map_err(Error::NoReader)?);
    let (mut old, mut new) = (attached(&reader, &args.old)?, attached(&reader, &args.new)?);
    let subject = |it: &Attached| (it.kind.clone(), it.partnership.clone(), it.quarter);
    if subject(&old) != subject(&new) {
        return Err(Error::Incomparable(args.old.clone(), args.new.clone()));
    }
    let is_backwards = old.edition > new.edition;
    if is_backwards {
        std::mem::swap(&mut old, &mut new);
    }
    let mut compared = old.compared(&new);
    if old.audience != new.audience {
        compared.retain(|it| it.before.is_some() && it.after.is_some());
    }
    let workspace = common.workspace.join(SETTINGS).is_file().then(|| Workspace::open(common));
    let workspace = workspace.transpose()?;
    let explained = match &workspace {
        Some(workspace) => explained(workspace, &old, &new, &compared)?,
        None => None,
    };
    let built_in =
        environment::locale(common.lang.or_else(environment::language).unwrap_or_default());
    let locale = workspace.as_ref().map_or(&built_in, |it| &it.locale);
    match args.look {
        Look::Text => {
            let head = format!("{}\n", heading(&old, &new, &compared, locale));
            let body = text::compared(
                &compared,
                explained.as_ref().unwrap_or(&Explained::default()),
                locale,
            );
            terminal::print(&format!("{head}{body}"))?;
            let is_unexplained = explained.is_none() && !compared.is_empty();
            for note in notes(&old, &new, is_backwards, is_unexplained) {
                terminal::print(&format!("{}\n", locale.text(note)))?;
            }
        }
        Look::Json => {
            let side =
                |it: &Attached| json!({ "edition": it.edition, "as-of": it.as_of, "run": it.run });
            let explained = explained.unwrap_or_default();
            let figures: Vec<_> = compared
                .iter()
                .map(|it| {
                    let causes = explained.numbers.get(&it.id);
                    json!({ "id": it.id, "label": it.label, "before": it.before, "after": it.after, "causes": causes })
                })
                .collect();
            let all = json!({
                "old": side(&old),
                "new": side(&new),
                "figures": figures,
                "causes": explained.sentences,
            });
            terminal::print(&String::from_utf8_lossy(&as_json::pretty(&all)))?;
        }
    }
    Ok(0)
}

/// Returns what a report says in the values that are attached to it.
fn attached(reader: &Apart, path: &Path) -> Result<Attached, Error> {
    let limits = Limits::EVERYDAY;
    let no_report = |reason| Error::NoReport { path: path.to_owned(), reason };
    match path.metadata() {
        Ok(it) if it.is_dir() => return Err(no_report("folder")),
        Ok(it) if it.len() > limits.bytes => return Err(no_report("unreadable")),
        Err(error) if error.kind() == ErrorKind::NotFound => return Err(no_report("missing")),
        _ => {}
    }
    let pdf = read_file(path).map_err(Error::at(path))?;
    let taken = reader.attachment(pdf, Attached::FILE, &limits).map_err(Error::NoReader)?;
    let values = taken.map_err(|it| {
        no_report(match it {
            NoAttachment::NotPdf => "not-pdf",
            NoAttachment::Unreadable => "unreadable",
            NoAttachment::Absent => "absent",
        })
    })?;
    Attached::parse(&values).ok_or_else(|| no_report("absent"))
}

/// Returns why figures differ, by the editions that the workspace keeps; nothing where it does not know both.
fn explained(
    workspace: &Workspace,
    old: &Attached,
    new: &Attached,
    compared: &[Compared],
) -> Result<Option<Explained>, Error> {
    let inbox = workspace.inbox();
    let is_there = |it: &(Period, _)| it.0 == new.quarter;
    if compared.is_empty() || !inbox.folder.is_dir() || !inbox.periods()?.iter().any(is_there) {
        return Ok(None);
    }
    let intake = Intake::of(&workspace.ground, &inbox, new.quarter)?;
    let kept = |it: &Attached| intake.editions.numbered(it.edition).filter(|kept| holds(kept, it));
    let (Some(before), Some(after)) = (kept(old), kept(new)) else { return Ok(None) };
    let edition = match Edition::of(workspace, intake, None) {
        Ok(edition) => edition,
        Err(Error::NoRegister) => return Ok(None),
        Err(error) => return Err(error),
    };
    let revision = Revision::of(&after, Some(&before));
    let ids: BTreeSet<&str> = compared.iter().map(|it| it.id.as_str()).collect();
    let sources = Sources { revision: &revision, ..edition.sources(Audience::Internal) };
    Ok(Some(explain(&sources, &ids)))
}

/// Returns whether an edition is the one of which a report prints the figures, but for what is suppressed, put
/// together, or shown without protected measures.
fn holds(kept: &Kept, report: &Attached) -> bool {
    let figures: BTreeMap<&str, Figure> =
        kept.indicators.iter().map(|it| (it.id.as_str(), it.figure)).collect();
    report.figures.iter().all(|it| {
        let is_kept = figures.get(it.id.as_str()).is_none_or(|kept| *kept == it.figure);
        is_kept
            || it.figure == Figure::Suppressed
            || kept.open_figures.get(&it.id) == Some(&it.figure)
    })
}

fn heading(old: &Attached, new: &Attached, compared: &[Compared], locale: &Locale) -> String {
    let args = [
        ("partnership", Arg::Text(new.partnership.clone())),
        ("period", Arg::Period(new.quarter)),
        ("old", Arg::Text(old.edition.to_string())),
        ("old-date", Arg::Date(old.as_of)),
        ("new", Arg::Text(new.edition.to_string())),
        ("new-date", Arg::Date(new.as_of)),
        ("figures", compared.len().into()),
    ];
    locale.fill("cli-compared", &args)
}

/// Returns the keys of what is to be said of the two beside their figures.
fn notes(
    old: &Attached,
    new: &Attached,
    is_backwards: bool,
    is_unexplained: bool,
) -> Vec<&'static str> {
    let all = [
        ("cli-compared-audiences", old.audience != new.audience),
        ("cli-compared-same", old.run == new.run),
        ("cli-compared-backwards", is_backwards),
        ("cli-compared-unexplained", is_unexplained),
    ];
    all.into_iter().filter(|it| it.1).map(|it| it.0).collect()
}
