//! Findings as they are printed: under the measures that they are about.

use crate::base::MeasureId;
use crate::base::text::{clean, shortened};
use crate::finding::{Finding, Findings};
use crate::locale::Locale;
use crate::render::text;
use crate::season::Season;
use crate::span::Files;

/// Characters of a title or organisation that a heading shows.
const NAME_MAX: usize = 60;

/// Returns what was found, measure by measure with title and organisation; file by file where there is no
/// register.
pub(super) fn listed(
    season: Option<&Season>,
    found: &Findings,
    files: &Files,
    locale: &Locale,
) -> String {
    let Some(season) = season else { return text::grouped(found, files, locale) };
    let name = |it: &MeasureId| named(season, it);
    let is_for_office = |it: &Finding| season.is_for_office(it);
    let headings = text::Headings { measure: &name, is_for_office: &is_for_office };
    text::by_measure(found, files, locale, &headings)
}

/// Returns number, title and organisation of a measure, as far as the register has them.
fn named(season: &Season, id: &MeasureId) -> String {
    let measure = season.register.measures.get(id);
    let known = measure.into_iter().flat_map(|it| [&it.title, &it.organisation]).flatten();
    let names = known.map(|it| shortened(&clean(&it.value), NAME_MAX));
    std::iter::once(id.to_string()).chain(names).collect::<Vec<_>>().join(" · ")
}
