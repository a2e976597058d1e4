//! The same attacker with several packages of a quarter: nothing small lies between two of them.

use std::collections::BTreeMap;

use masswerk::archive::Handover;
use masswerk::dataset::assemble;
use masswerk::privacy::{Audience, Disclosure};
use masswerk::programme::SettingKey;
use masswerk::programme::indicator::code_in;
use proptest::prelude::*;
use proptest::strategy::ValueTree;
use proptest::test_runner::TestRunner;

use super::reader::{Said, told};
use super::{BREAKDOWNS, People, cases, people, put};
use crate::demo::Demo;
use crate::privacy::with_sources;

/// How many packages of the quarter there are.
const PACKAGES: usize = 3;

/// A quarter whose returns come late: the people of the first package, and who is new with each other.
#[derive(Debug, Clone)]
struct Late {
    people: People,
    new: Vec<([Vec<i64>; 2], i64)>,
}

fn late(lines: [usize; 2]) -> impl Strategy<Value = Late> {
    let number = || prop_oneof![5 => Just(0i64), 3 => 1i64..5, 2 => 5i64..40];
    let by = lines.map(|it| prop::collection::vec(number(), it));
    let new = prop::collection::vec((by, 0i64..3), PACKAGES - 1);
    (people(lines), new, 3i64..8).prop_map(|(people, new, below)| {
        let people = People { beyond: people.beyond.max(0), below, from: 1, ..people };
        Late { people, new }
    })
}

/// Returns the people of each package in turn.
fn grown(late: &Late) -> Vec<People> {
    let mut all = vec![late.people.clone()];
    for (by, unstated) in &late.new {
        let last = all.last().expect("there is one").clone();
        let sum = |of: &[Vec<i64>; 2]| of.clone().map(|it| it.iter().sum::<i64>());
        let grown: [Vec<i64>; 2] =
            [0, 1].map(|at| last.by[at].iter().zip(&by[at]).map(|it| it.0 + it.1).collect());
        let people = sum(&last.by).into_iter().max().unwrap_or_default() + last.beyond;
        let new = sum(by).into_iter().max().unwrap_or_default() + unstated;
        let beyond = people + new - sum(&grown).into_iter().max().unwrap_or_default();
        all.push(People { by: grown, beyond, ..last });
    }
    all
}

#[test]
fn no_suppressed_number_can_be_worked_out_from_several_packages_of_a_quarter() {
    with_sources(&Demo::new(), |sources| {
        let mut programme = sources.programme.clone();
        let mut data = assemble(&programme, sources.season, sources.data.as_of, Vec::new());
        data.without_protected = None;
        let lines = BREAKDOWNS
            .map(|of| data.figures.iter().filter(|it| code_in(of, &it.id).is_some()).count());
        let cases = cases();
        let mut runner = TestRunner::new(ProptestConfig {
            failure_persistence: None,
            ..ProptestConfig::with_cases(cases)
        });
        let (mut hidden, mut alone) = (0, 0);
        for _ in 0..cases {
            let late = late(lines).new_tree(&mut runner).expect("numbers can be thought up");
            let late = late.current();
            let below = late.people.below;
            for (key, value) in [(SettingKey::SmallCell, below), (SettingKey::SmallCellFrom, 1)] {
                programme.settings.get_mut(&key).expect("it is set").value = Some(value);
            }
            let mut said = |is_forgetful: bool| -> Vec<Said> {
                let mut handovers: Vec<Handover> = Vec::new();
                let mut all = Vec::new();
                for people in grown(&late) {
                    put(&people, &mut data);
                    let known = if is_forgetful { &[][..] } else { &handovers };
                    let register = &sources.season.register;
                    let disclosure =
                        Disclosure::of(Audience::Evaluation, &programme, register, &data, known);
                    let breakdowns = disclosure.breakdowns();
                    let of = |at: usize| {
                        let it = breakdowns.get(BREAKDOWNS[at])?;
                        let figures = data.figures.iter().filter_map(|it| {
                            code_in(BREAKDOWNS[at], &it.id).map(|_| it.id.as_str())
                        });
                        Some((figures.map(|id| it.shown[id]).collect(), it.sum))
                    };
                    let total = data.participants.counted.value;
                    all.push(Said { total, by: [of(0), of(1)] });
                    handovers.push(handed_over(sources.season.period, breakdowns));
                }
                all
            };
            let all = said(false);
            let shown = all.iter().flat_map(|it| it.by.iter().flatten()).flat_map(|it| &it.0);
            hidden += shown.filter(|it| it.is_none()).count();
            let found = told(&all, lines, below);
            assert!(found.is_empty(), "{late:?}\n{all:#?}\n{found:?}");
            // Each package alone is protected, and what lies between them is not.
            alone += usize::from(!told(&said(true), lines, below).is_empty());
        }
        assert!(hidden > 10, "only {hidden} numbers were suppressed");
        assert!(alone > 3, "packages that know nothing of each other were told but {alone} times");
    });
}

fn handed_over(
    period: masswerk::base::Period,
    breakdowns: BTreeMap<String, masswerk::archive::Breakdown>,
) -> Handover {
    Handover {
        as_of: period.last_day(),
        period,
        sha256: String::new(),
        package: String::new(),
        key: String::new(),
        to: None,
        breakdowns,
    }
}
