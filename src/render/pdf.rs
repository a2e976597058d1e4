//! Typesets a report as a PDF that is accessible (PDF/UA-1) and archivable (PDF/A-3a).

mod data;
mod fonts;
mod world;

pub use data::handed;
use typst::comemo;
use typst::diag::SourceDiagnostic;
use typst::foundations::{Datetime, Smart};
use typst_layout::PagedDocument;
use typst_pdf::{PdfOptions, PdfStandard, PdfStandards, Timestamp};

use crate::base::NaiveDate;
use crate::locale::Locale;
use crate::report::Report;
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
pub fn render(
    report: &Report,
    templates: &Templates,
    locale: &Locale,
) -> Result<Vec<u8>, TypesetError> {
    let world =
        world::ReportWorld::new(report.kind, &handed(report, locale), templates, report.head.as_of);
    let compiled = typst::compile::<PagedDocument>(&world);
    let result = compiled.output.and_then(|document| {
        let standards = PdfStandards::new(&[PdfStandard::A_3a, PdfStandard::Ua_1])
            .expect("these two standards go together");
        let options = PdfOptions {
            ident: Smart::Custom(format!("{}/{}", report.kind, report.head.run)),
            creator: Smart::Custom(Some(
                concat!("masswerk ", env!("CARGO_PKG_VERSION")).to_owned(),
            )),
            timestamp: Some(Timestamp::new_utc(midnight(report.head.as_of))),
            standards,
            ..PdfOptions::default()
        };
        typst_pdf::pdf(&document, &options)
    });
    // After every document, whether it succeeded or not: what is memoised would else only grow. An
    // age of two keeps the work on the template itself for the next document.
    comemo::evict(2);
    result.map_err(|faults| TypesetError {
        kind: report.kind,
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
