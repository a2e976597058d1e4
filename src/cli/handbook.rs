//! `handbook`: the coordinator's handbook as pages.

use std::path::Path;

use super::args::{Common, HandbookArgs};
use super::{Error, environment, output, terminal};
use crate::base::Lang;
use crate::finding::Arg;
use crate::render::handbook as typeset;
use crate::report::passages;
use crate::source::handbook::{TEXT, pictures};

pub(super) fn handbook(common: &Common, args: &HandbookArgs) -> Result<u8, Error> {
    let templates = environment::templates(common.templates.as_deref())?;
    let locale = environment::speaking(common.lang, &templates)?;
    let day = common.as_of.unwrap_or_else(environment::today);
    // The handbook is German, whatever language is spoken otherwise.
    let german = environment::speaking(Some(Lang::De), &templates)?;
    let bytes = typeset(&passages(TEXT), pictures(), &templates, &german, day)?;
    let path = args.book.as_deref().unwrap_or(Path::new("Handbuch.pdf"));
    let place = output::add(path, &bytes)?;
    let args = [("file", Arg::Text(place.display().to_string()))];
    terminal::print(&format!("{}\n", locale.fill("cli-handbook", &args)))?;
    Ok(0)
}
