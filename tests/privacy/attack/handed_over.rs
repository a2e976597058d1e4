//! The same attacker with several packages of a quarter: nothing small lies between two of them.

use std::collections::BTreeMap;
use std::ops::Range;

use good_lp::{Expression, ProblemVariables, Solution, SolverModel, Variable, microlp, variable};
use masswerk::archive::Handover;
use masswerk::dataset::assemble;
use masswerk::privacy::{Audience, Disclosure};
use masswerk::programme::SettingKey;
use masswerk::programme::indicator::code_in;
use proptest::prelude::*;
use proptest::strategy::ValueTree;
use proptest::test_runner::TestRunner;

use super::{BREAKDOWNS, People, Printed, cases, count, people, put};
use crate::demo::Demo;
use crate::privacy::with_sources;

/// How many packages of the quarter there are.
const PACKAGES: usize = 3;

/// What a package says: how many people there are in all, and by each attribute what is shown and what that comes to.
#[derive(Debug)]
struct Said {
    total: i64,
    by: [Option<(Printed, i64)>; 2],
}

/// Whom an attacker asks about: those of a line of an attribute who came with these packages.
#[derive(Debug, Clone)]
struct Question {
    attribute: usize,
    line: usize,
    came_with: Range<usize>,
}

/// Returns the least and the greatest number that it can be, people being told apart by both attributes at once and
/// none of them leaving.
fn interval(all: &[Said], lines: [usize; 2], asked: &Question) -> (f64, f64) {
    let ask = |is_greatest: bool| {
        let mut variables = ProblemVariables::new();
        let mut grid = || -> Vec<Vec<Variable>> {
            let mut row = || (0..=lines[1]).map(|_| variables.add(variable().min(0))).collect();
            (0..=lines[0]).map(|_| row()).collect()
        };
        let came: Vec<Vec<Vec<Variable>>> = all.iter().map(|_| grid()).collect();
        let of = |attribute: usize, line: usize, with: Range<usize>| -> Expression {
            let cells = came[with].iter().flat_map(|grid| -> Vec<Variable> {
                if attribute == 0 {
                    grid[line].clone()
                } else {
                    grid.iter().map(|it| it[line]).collect()
                }
            });
            cells.sum()
        };
        let wanted = of(asked.attribute, asked.line, asked.came_with.clone());
        let problem = if is_greatest {
            variables.maximise(wanted.clone())
        } else {
            variables.minimise(wanted.clone())
        };
        let mut model = problem.using(microlp);
        for (place, said) in all.iter().enumerate() {
            let until = 0..place + 1;
            for (attribute, (shown, sum)) in
                said.by.iter().enumerate().filter_map(|(at, it)| Some((at, it.as_ref()?)))
            {
                for (line, number) in shown.iter().enumerate() {
                    if let Some(number) = number {
                        model = model.with(of(attribute, line, until.clone()).eq(count(*number)));
                    }
                }
                let all = (0..lines[attribute]).map(|it| of(attribute, it, until.clone()));
                model = model.with(all.sum::<Expression>().eq(count(*sum)));
            }
            let everybody = (0..=lines[0]).map(|it| of(0, it, until.clone())).sum::<Expression>();
            model = model.with(everybody.eq(count(said.total)));
        }
        model.solve().expect("what is said is possible").eval(wanted)
    };
    (ask(false), ask(true))
}

/// Returns those suppressed numbers that must lie nearer than the threshold allows: numbers of people, and of those
/// who are new since they were last shown. That there are no more new people than there are in all, everybody knows.
fn told(all: &[Said], lines: [usize; 2], below: i64) -> Vec<(Question, (f64, f64))> {
    let mut told = Vec::new();
    for (place, said) in all.iter().enumerate() {
        for attribute in 0..2 {
            let Some((shown, sum)) = &said.by[attribute] else { continue };
            for line in (0..shown.len()).filter(|it| shown[*it].is_none()) {
                let last = all[..place].iter().rposition(|it| {
                    it.by[attribute].as_ref().is_some_and(|it| it.0[line].is_some())
                });
                let (from, most) = match last {
                    None => (0, below - 1),
                    Some(last) => {
                        let then = all[last].by[attribute].as_ref().expect("it was shown").1;
                        let new = (sum - then).min(said.total - all[last].total);
                        (last + 1, new.min(below - 1))
                    }
                };
                let asked = Question { attribute, line, came_with: from..place + 1 };
                let (low, high) = interval(all, lines, &asked);
                if low > 1e-6 || high < count(most) - 1e-6 {
                    told.push((asked, (low, high)));
                }
            }
        }
    }
    told
}

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
        let cases = cases() / 8;
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
