//! `handbook`: the coordinator's handbook as pages.

use super::args::{Common, HandbookArgs};
use super::{Error, environment, output, terminal};
use crate::base::Lang;
use crate::finding::Arg;
use crate::render::{Frame, document};
use crate::report::{Composed, FileFormat, Handbook, passages};
use crate::source::handbook::{TEXT, pictures};

pub(super) fn handbook(common: &Common, args: &HandbookArgs) -> Result<u8, Error> {
    let templates = environment::templates(common.templates.as_deref())?;
    let day = common.as_of.unwrap_or_else(environment::today);
    let handbook = Handbook { passages: passages(TEXT), pictures: pictures().collect(), day };
    // It is German, whatever language is spoken otherwise.
    let german = environment::speaking(Some(Lang::De), &templates)?;
    let frame = Frame { templates: &templates, locale: &german, inputs: "" };
    let bytes = document(Composed::Handbook(handbook), FileFormat::Pdf, &frame)?;
    let place = output::add(&args.book, &bytes)?;
    let locale = environment::speaking(common.lang, &templates)?;
    let args = [("file", Arg::Text(place.display().to_string()))];
    terminal::print(&format!("{}\n", locale.fill("cli-handbook", &args)))?;
    Ok(0)
}
