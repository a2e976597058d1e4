//! Finds organisations that the register likely names in two ways.

use std::collections::BTreeSet;

use super::entries;
use crate::base::{MeasureId, OrganisationName, text};
use crate::finding::{Findings, Meta, Severity};
use crate::programme::Meaning;
use crate::rules::{Context, ProgrammeRule};
use crate::season::Season;

/// # What it finds
/// An organisation whose name differs from that of an earlier row in blanks, signs, umlauts or its legal form alone, or
/// by a slip in a long word. Upper and lower case, and dots, make no difference anyway.
///
/// # Why it matters
/// Organisations are counted by their names, and have their pseudonyms by them: one that is written in two ways counts
/// as two, and evaluators cannot see that both measures are its own.
///
/// # Example
/// *Jugendring Wispelow* at one measure, *Jugendring Wispelow e. V.* at another.
///
/// # What to do
/// Write the name in one way. If they are two organisations, let the finding pass by a waiver.
///
/// # Source
/// The register: the organisation of a measure is a name and no number.
pub(crate) struct OrganisationNearlyNamed;

static META: Meta = Meta {
    code: "P129",
    name: "organisation-nearly-named",
    severity: Severity::Warning,
    args: &["name", "other", "measure"],
    since: "0.1.0",
};

impl ProgrammeRule for OrganisationNearlyNamed {
    fn meta(&self) -> &'static Meta {
        &META
    }

    fn check(&self, _: &Context<'_>, season: &Season, out: &mut Findings) {
        let mut seen = BTreeSet::new();
        let mut earlier: Vec<(OrganisationName, &str, &MeasureId)> = Vec::new();
        for entry in entries(season) {
            let Some(name) = &entry.measure.organisation else { continue };
            out.looked(&META, 1);
            if !seen.insert(text::key(&name.value)) {
                continue;
            }
            let own = OrganisationName::of(&name.value);
            if let Some((_, other, id)) = earlier.iter().find(|it| it.0.is_likely(&own)) {
                let finding = entry.row.finding(&META, Meaning::Organisation);
                let finding = finding.with("name", name.value.as_str()).with("other", *other);
                out.push(finding.with("measure", *id));
            }
            earlier.push((own, &name.value, &entry.measure.id));
        }
    }
}
