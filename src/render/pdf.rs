//! Typesets reports and the handbook as PDFs that are accessible (PDF/UA-1) and archivable (PDF/A-3a).

mod data;
mod fonts;
mod world;

use std::collections::BTreeMap;

pub use data::handed;
use serde_json::Value as Json;
use typst::comemo;
use typst::diag::SourceDiagnostic;
use typst::foundations::{Datetime, Smart};
use typst_layout::PagedDocument;
use typst_pdf::{PdfOptions, PdfStandard, PdfStandards, Timestamp};

use crate::base::NaiveDate;
use crate::locale::Locale;
use crate::report::{Handbook, Report};
use crate::source::Templates;

/// A template that cannot be typeset.
#[derive(Debug, thiserror::Error)]
#[error("the template of {kind} cannot be typeset: {}", faults.join("; "))]
pub struct TypesetError {
    kind: &'static str,
    faults: Vec<String>,
}

/// Typesets a report with its template.
///
/// # Errors
///
/// When the template has a fault; never because of what stands in the report.
pub fn report(
    report: &Report,
    templates: &Templates,
    locale: &Locale,
) -> Result<Vec<u8>, TypesetError> {
    let handed = handed(report, locale);
    let handed = handed.iter().map(|(name, it)| ((*name).to_owned(), written(it))).collect();
    let run = format!("{}/{}", report.kind, report.head.run);
    typeset(report.kind, handed, templates, report.head.as_of, run)
}

/// Typesets the handbook with its pictures.
///
/// # Errors
///
/// When the template has a fault, or shows a picture that is not there.
pub fn handbook(
    handbook: &Handbook,
    templates: &Templates,
    locale: &Locale,
) -> Result<Vec<u8>, TypesetError> {
    let pictures = handbook.pictures.iter().map(|(path, it)| (path.clone(), it.to_vec()));
    let data = (data::DATA.to_owned(), written(&data::of_handbook(handbook, locale)));
    let version = concat!("handbuch/", env!("CARGO_PKG_VERSION"));
    let handed = pictures.chain([data]).collect();
    typeset("handbuch", handed, templates, handbook.day, version.to_owned())
}

fn written(data: &Json) -> Vec<u8> {
    serde_json::to_vec(data).expect("JSON in memory takes every value")
}

/// Typesets a template with the files that it is handed.
fn typeset(
    kind: &'static str,
    handed: BTreeMap<String, Vec<u8>>,
    templates: &Templates,
    day: NaiveDate,
    ident: String,
) -> Result<Vec<u8>, TypesetError> {
    let world = world::ReportWorld::new(kind, handed, templates, day);
    let compiled = typst::compile::<PagedDocument>(&world);
    let result = compiled.output.and_then(|document| {
        let standards = PdfStandards::new(&[PdfStandard::A_3a, PdfStandard::Ua_1])
            .expect("these two standards go together");
        let options = PdfOptions {
            ident: Smart::Custom(ident),
            creator: Smart::Custom(Some(
                concat!("masswerk ", env!("CARGO_PKG_VERSION")).to_owned(),
            )),
            timestamp: Some(Timestamp::new_utc(midnight(day))),
            standards,
            ..PdfOptions::default()
        };
        typst_pdf::pdf(&document, &options)
    });
    // After every document, whether it succeeded or not: what is memoised would else only grow. An
    // age of two keeps the work on the template itself for the next document.
    comemo::evict(2);
    result.map_err(|faults| TypesetError {
        kind,
        faults: faults.iter().map(|it| world.described(it)).collect(),
    })
}

fn midnight(day: NaiveDate) -> Datetime {
    use chrono::Datelike;
    let (month, date) = (u8::try_from(day.month()), u8::try_from(day.day()));
    Datetime::from_ymd_hms(day.year(), month.unwrap_or(1), date.unwrap_or(1), 0, 0, 0)
        .expect("a day of the calendar is one to Typst too")
}

/// A fault with the hints that Typst gives.
fn sentence(fault: &SourceDiagnostic) -> String {
    let hints: Vec<String> = fault.hints.iter().map(|it| it.v.to_string()).collect();
    if hints.is_empty() {
        fault.message.to_string()
    } else {
        format!("{} ({})", fault.message, hints.join("; "))
    }
}
