//! Sums of what single ones say and what stays with the office: outside of it they are told of several alone.

use std::collections::BTreeMap;

use masswerk::base::Figure;
use masswerk::privacy::Audience;
use masswerk::programme::SettingKey;
use masswerk::report::Sources;

use super::with_sources;
use crate::demo::Demo;

/// The figures that an audience is shown when a sum must be of so many.
fn shown(sources: &Sources<'_>, audience: Audience, from: i64) -> BTreeMap<String, Figure> {
    let mut programme = sources.programme.clone();
    let least = programme.settings.get_mut(&SettingKey::BreakdownReturns);
    least.expect("it is set").value = Some(from);
    let data = if audience == Audience::Evaluation { sources.data.open() } else { sources.data };
    let sources = Sources { programme: &programme, audience, data, ..*sources };
    sources.disclosure().figures().into_iter().collect()
}

#[test]
fn a_sum_of_few_amounts_that_stay_with_the_office_is_suppressed_and_so_is_what_is_made_of_it() {
    with_sources(&Demo::new(), |sources| {
        let drawn = sources.data.open().figure("drawdowns/paid").expect("there is one");
        let from = i64::try_from(drawn.cells.len()).expect("it fits");
        assert!(from > 2, "{drawn:?}");
        let told = shown(sources, Audience::Evaluation, from);
        assert_eq!(told["drawdowns/paid"], drawn.figure);
        let kept = shown(sources, Audience::Evaluation, from + 1);
        assert_eq!(kept["drawdowns/paid"], Figure::Suppressed);
        // What each measure says of itself in the package need not be hidden in a sum.
        let kept = shown(sources, Audience::Evaluation, 1000);
        for id in ["plan/grants", "plan/other-funds", "plan/leverage", "spending/share"] {
            assert_eq!(kept[id], Figure::Suppressed, "{id}");
        }
        for id in ["awards/awarded", "awards/mean", "awards/granted-share", "events/hours"] {
            assert_eq!(kept[id], told[id], "{id}");
            assert!(kept[id].smallest().is_some(), "{id}: {:?}", kept[id]);
        }
    });
}

#[test]
fn the_committee_decides_on_single_measures_and_sees_what_few_come_to() {
    with_sources(&Demo::new(), |sources| {
        for audience in [Audience::Committee, Audience::Internal] {
            let seen = shown(sources, audience, 1000);
            for id in ["drawdowns/paid", "plan/grants", "spending/share"] {
                assert!(seen[id].smallest().is_some(), "{id}: {:?}", seen[id]);
            }
        }
        assert_eq!(shown(sources, Audience::Public, 1000)["spending/share"], Figure::Suppressed);
    });
}
