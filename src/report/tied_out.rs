//! How much is known twice, how it is compared and what does not agree, in a sentence.

use crate::dataset::Dataset;
use crate::finding::Arg;
use crate::locale::Locale;

/// Says how many comparisons of what kinds there are and how many are to be followed up; nothing where nothing is
/// known twice.
#[must_use]
pub fn tied_out(data: &Dataset, locale: &Locale) -> Option<String> {
    let kinds = data.by_tolerance().into_iter().filter(|it| it.1 > 0);
    let kind = |(name, count): (&str, usize)| {
        locale.fill(&format!("report-tied-out-{name}"), &[("count", count.into())])
    };
    let kinds: Vec<String> = kinds.map(kind).collect();
    let args = [
        ("compared", data.tie_out.len().into()),
        ("kinds", Arg::Text(locale.enumeration(&kinds))),
        ("open", data.differing().count().into()),
    ];
    (!kinds.is_empty()).then(|| locale.fill("report-tied-out", &args))
}
