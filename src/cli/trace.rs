//! `trace`: from which cells a figure comes, or which figures there are.

use super::args::{Common, ListFormat, TraceArgs};
use super::edition::Edition;
use super::workspace::Workspace;
use super::{Error, terminal};
use crate::intake::Intake;
use crate::privacy::Audience;
use crate::programme::indicator::STAR;
use crate::render::{csv, json, text};
use crate::report::{compose_figures, compose_trace};

pub(super) fn trace(common: &Common, args: &TraceArgs) -> Result<u8, Error> {
    let workspace = Workspace::open(common)?;
    let period = workspace.period(args.period)?;
    let intake = Intake::of(&workspace.ground, &workspace.inbox(), period)?;
    let edition = Edition::of(&workspace, intake, None)?;
    let sources = edition.sources(Audience::Internal);
    // An identifier with a star stands for several, as reports write it under tables.
    let single = args.figure.as_deref().filter(|it| !it.contains(STAR));
    let (composed, lines) = match single {
        Some(id) => (compose_trace(&sources, id), "cells"),
        None => (compose_figures(&sources, args.figure.as_deref()), "figures"),
    };
    let id = args.figure.clone().unwrap_or_default();
    let record = composed.map_err(|nearest| Error::NoFigure { id, nearest })?;
    let shown = match args.list_format {
        ListFormat::Text => text::trace(&record, &workspace.locale),
        ListFormat::Json => String::from_utf8_lossy(&json::pretty(&json::record(&record))).into(),
        ListFormat::Csv => String::from_utf8_lossy(&csv::table(&record, lines)).into(),
    };
    terminal::print(&shown)?;
    Ok(0)
}
