//! The tie-out: what is known twice agrees, or is listed with both figures.

use masswerk::base::Figure;
use masswerk::dataset::{Subject, TieOut};
use masswerk::report::{ROWS_MAX, compose_workbook, tied_out};

use crate::demo::Demo;
use crate::privacy::{german, with_sources};

#[test]
fn every_comparison_of_the_sample_season_is_listed_exactly_when_it_differs() {
    with_sources(&Demo::new(), |sources| {
        let all = &sources.data.tie_out;
        let book = compose_workbook(sources, ROWS_MAX);
        let sheet = book.sheets.iter().find(|it| it.id == "tieout").expect("it is there");
        let differing: Vec<&TieOut> = all.iter().filter(|it| !it.agrees).collect();
        assert!(!differing.is_empty() && differing.len() < all.len());
        assert_eq!(sheet.table.rows.len(), differing.len());
        let sentence = tied_out(sources.data, &german()).expect("much is known twice");
        assert_eq!(sheet.intro[0], sentence);
        let kinds = sources.data.by_tolerance().map(|it| it.1);
        assert_eq!(kinds.iter().sum::<usize>(), all.len());
        let [equal, limited, plausible] = kinds;
        for said in [
            format!("Abgeglichen sind {} Angaben ", all.len()),
            format!(
                "{equal} auf Gleichheit, {limited} gegen eine Obergrenze und {plausible} darauf"
            ),
            format!(". {} sind zu klären.", differing.len()),
        ] {
            assert!(sentence.contains(&said), "{sentence}");
        }
        let by_subject = sources.data.by_subject();
        assert_eq!(by_subject.values().map(|it| it[1]).sum::<usize>(), all.len());
        for it in &differing {
            assert!(by_subject[&it.subject][0] < by_subject[&it.subject][1], "{it:?}");
        }
    });
}

#[test]
fn what_must_be_equal_is_and_what_may_differ_has_its_tolerance() {
    with_sources(&Demo::new(), |sources| {
        let mut seen = std::collections::BTreeSet::new();
        for it in &sources.data.tie_out {
            let number = |it: &Figure| match it {
                Figure::Money(amount) => amount.cents(),
                Figure::Count(count) => *count,
                other => panic!("{other:?} cannot be compared"),
            };
            let (figure, against) = (number(&it.figure), number(&it.against));
            assert_eq!(number(&it.difference), figure - against);
            let expected = match it.subject {
                Subject::Notices
                | Subject::PlanGrant
                | Subject::PlanBalance
                | Subject::Ages
                | Subject::Genders => figure == against,
                Subject::Drawn => figure <= against,
                Subject::PlanExpenses => figure * 100 <= against * 120,
                Subject::Participants | Subject::Events | Subject::ParticipantsPlanned => {
                    (figure - against).abs() < 10
                        || (figure <= 2 * against && against <= 2 * figure)
                }
                Subject::ParticipantsSoFar => figure - against < 10 || figure <= 2 * against,
            };
            assert_eq!(it.agrees, expected, "{it:?}");
            seen.insert(it.subject);
        }
        assert!(seen.len() >= 8, "only {seen:?} were compared");
    });
}
