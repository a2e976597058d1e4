//! `status`: where each measure stands in a period, and whom to call.

use super::args::{Common, ListFormat, StatusArgs};
use super::edition::Edition;
use super::workspace::Workspace;
use super::{Error, terminal};
use crate::intake::Intake;
use crate::render::{csv, json, text};

pub(super) fn status(common: &Common, args: &StatusArgs) -> Result<u8, Error> {
    let workspace = Workspace::open(common)?;
    let period = workspace.period(args.period)?;
    let intake = Intake::of(&workspace.ground, &workspace.inbox(), period)?;
    let edition = Edition::of(&workspace, intake, None)?;
    let status = edition.status();
    let shown = match args.list_format {
        ListFormat::Text => text::status(&status, &workspace.locale),
        ListFormat::Json => String::from_utf8_lossy(&json::pretty(&json::record(&status))).into(),
        ListFormat::Csv => String::from_utf8_lossy(&csv::table(&status, "measures")).into(),
    };
    terminal::print(&shown)?;
    Ok(0)
}
