//! How much of what is known twice agrees, in a sentence.

use crate::dataset::Dataset;
use crate::locale::Locale;

/// Says how many comparisons agree and how many are to be followed up; nothing where nothing is known twice.
#[must_use]
pub fn tied_out(data: &Dataset, locale: &Locale) -> Option<String> {
    let (all, agreeing) = (data.tie_out.len(), data.agreeing());
    let args = [
        ("compared", all.into()),
        ("agreeing", agreeing.into()),
        ("open", (all - agreeing).into()),
    ];
    (all > 0).then(|| locale.fill("report-tied-out", &args))
}
