//! What stands on the cover and on every page of a report.

use std::collections::BTreeMap;

use super::{Labels, Sources};
use crate::base::{NaiveDate, Period};
use crate::programme::COMMITTEE;

/// What stands on a report's cover and in its document properties.
#[derive(Debug)]
pub struct Head {
    /// Title.
    pub title: String,
    /// The period.
    pub period: Period,
    /// The period in words.
    pub subtitle: String,
    /// What kind of body it is.
    pub eyebrow: String,
    /// The partnership.
    pub partnership: String,
    /// The programme.
    pub programme: String,
    /// By whom it is funded, as it must be written in that period.
    pub funding_line: String,
    /// The lead office.
    pub lead_office: String,
    /// The coordination office.
    pub coordination_office: String,
    /// The committee, as it was called in that period.
    pub committee: String,
    /// Who it is for, in words.
    pub audience: String,
    /// The day as of which the report speaks.
    pub as_of: NaiveDate,
    /// The mark of the run.
    pub run: String,
    /// Facts for the cover, in order.
    pub facts: Vec<(String, String)>,
    /// Keywords of the document.
    pub keywords: Vec<String>,
}

impl Head {
    /// Returns the head of a document with this title and these facts.
    pub(super) fn of(
        sources: &Sources<'_>,
        words: &Labels<'_>,
        title: String,
        facts: Vec<(String, String)>,
    ) -> Self {
        let Sources { partnership, season, data, locale, .. } = sources;
        let period = season.period;
        Self {
            keywords: vec![title.clone(), partnership.name.clone(), period.to_string()],
            title,
            period,
            subtitle: locale.period(period),
            eyebrow: words.text("report-eyebrow"),
            partnership: partnership.name.clone(),
            programme: words.name("programme-name"),
            funding_line: words.name("funding-line"),
            lead_office: partnership.lead_office.clone(),
            coordination_office: partnership.coordination_office.clone(),
            committee: words.name(COMMITTEE),
            audience: words.audience(),
            as_of: data.as_of,
            run: sources.run.to_owned(),
            facts,
        }
    }
}

/// Returns the fixed words of a page.
pub(super) fn page_labels(words: &Labels<'_>) -> BTreeMap<&'static str, String> {
    [
        ("for", "report-fact-audience"),
        ("as-of", "report-as-of"),
        ("run", "report-run"),
        ("page", "report-page"),
        ("contents", "report-contents"),
        ("figure", "report-figure"),
        ("table", "report-table"),
        ("continued", "report-continued"),
        ("plan", "report-plan"),
        ("carry", "report-carry"),
    ]
    .into_iter()
    .map(|(id, key)| (id, words.text(key)))
    .collect()
}
