//! Lets into the figures only what may count, whatever the stages before say.

use std::borrow::Cow;
use std::collections::BTreeMap;

use crate::season::{Season, Standing};

/// Returns the season of which sums may be made.
///
/// What counts is decided in the season. Here nothing is decided and nothing trusted: a return with an
/// open error is sent back, and one with the content of another that counts is unclear beside it.
pub(super) fn admitted(season: &Season) -> Cow<'_, Season> {
    let mut season = Cow::Borrowed(season);
    let mut seen: BTreeMap<String, usize> = BTreeMap::new();
    for (key, standing) in season.standings.clone() {
        let Standing::Accepted { counted, .. } = standing else { continue };
        let it = &season.returns[counted];
        let instead = if !it.verdict.is_accepted() {
            Standing::SentBack(vec![counted])
        } else if let Some(first) = seen.get(&it.hash) {
            Standing::Unclear(vec![*first, counted])
        } else {
            seen.insert(it.hash.clone(), counted);
            continue;
        };
        season.to_mut().standings.insert(key, instead);
    }
    season
}
