//! `trace`: from which cells a figure comes, or which figures there are.

use super::args::{Common, ListFormat, TraceArgs};
use super::edition::Edition;
use super::workspace::Workspace;
use super::{Error, terminal};
use crate::intake::Intake;
use crate::privacy::Audience;
use crate::render::{csv, json, text};
use crate::report::{compose_figures, compose_trace};

pub(super) fn trace(common: &Common, args: &TraceArgs) -> Result<u8, Error> {
    let workspace = Workspace::open(common)?;
    let period = workspace.period(args.period)?;
    let intake = Intake::of(&workspace.ground, &workspace.inbox(), period)?;
    let edition = Edition::of(&workspace, intake, None)?;
    let sources = edition.sources(Audience::Internal);
    let (record, lines) = match &args.figure {
        Some(id) => {
            let no_figure = |nearest| Error::NoFigure { id: id.clone(), nearest };
            (compose_trace(&sources, id).map_err(no_figure)?, "cells")
        }
        None => (compose_figures(&sources), "figures"),
    };
    let shown = match args.list_format {
        ListFormat::Text => text::trace(&record, &workspace.locale),
        ListFormat::Json => String::from_utf8_lossy(&json::pretty(&json::record(&record))).into(),
        ListFormat::Csv => String::from_utf8_lossy(&csv::table(&record, lines)).into(),
    };
    terminal::print(&shown)?;
    Ok(0)
}
