//! An attacker who has everything that is printed, and linear programming: no small number can be told.

mod handed_over;

use good_lp::{Expression, ProblemVariables, Solution, SolverModel, microlp, variable};
use masswerk::base::Figure;
use masswerk::dataset::{Basis, Dataset, assemble};
use masswerk::privacy::{Audience, SmallCells};
use masswerk::programme::SettingKey;
use masswerk::programme::indicator::code_in;
use masswerk::report::{Block, Report, Sources, Value, compose_progress};
use proptest::prelude::*;
use proptest::strategy::ValueTree;
use proptest::test_runner::TestRunner;

use super::with_sources;
use crate::demo::Demo;

/// The indicators that break the people of a period down.
const BREAKDOWNS: [&str; 2] = ["age/*/participants", "gender/*/participants"];

/// Numbers of people by an attribute as they are printed: nothing where one is suppressed.
type Printed = Vec<Option<i64>>;

/// What a reader has of the people of a period.
#[derive(Debug)]
struct Known {
    /// The number of all.
    total: i64,
    /// By two attributes, with how many people each comes to, which somebody may know who was there.
    by: [(Printed, i64); 2],
}

/// Returns what each suppressed number can be, by all that is known: the least and the greatest value.
///
/// People are told apart by both attributes at once; those of whom one is not stated have a group of
/// their own.
fn intervals(known: &Known) -> Vec<(f64, f64)> {
    let [(rows, row_sum), (columns, column_sum)] = &known.by;
    let ask = |line: usize, is_row: bool, is_greatest: bool| {
        let mut variables = ProblemVariables::new();
        let cells: Vec<Vec<_>> = (0..=rows.len())
            .map(|_| (0..=columns.len()).map(|_| variables.add(variable().min(0))).collect())
            .collect();
        let row = |at: usize| cells[at].iter().copied().sum::<Expression>();
        let column = |at: usize| cells.iter().map(|it| it[at]).sum::<Expression>();
        let wanted = if is_row { row(line) } else { column(line) };
        let problem = if is_greatest {
            variables.maximise(wanted.clone())
        } else {
            variables.minimise(wanted.clone())
        };
        let mut model = problem.using(microlp);
        for (at, number) in rows.iter().enumerate() {
            if let Some(number) = number {
                model = model.with(row(at).eq(count(*number)));
            }
        }
        for (at, number) in columns.iter().enumerate() {
            if let Some(number) = number {
                model = model.with(column(at).eq(count(*number)));
            }
        }
        model = model.with((0..rows.len()).map(row).sum::<Expression>().eq(count(*row_sum)));
        let all = (0..columns.len()).map(column).sum::<Expression>();
        model = model.with(all.eq(count(*column_sum)));
        // A total below what was counted by an attribute says that the two were counted apart.
        if known.total >= *row_sum.max(column_sum) {
            let all = (0..=rows.len()).map(row).sum::<Expression>();
            model = model.with(all.eq(count(known.total)));
        }
        let solved = model.solve().expect("what is printed is possible");
        solved.eval(wanted)
    };
    let lines = [(rows, true), (columns, false)];
    let hidden = lines.into_iter().flat_map(|(printed, is_row)| {
        let places = printed.iter().enumerate().filter(|it| it.1.is_none());
        places.map(move |it| (it.0, is_row))
    });
    hidden.map(|(line, is_row)| (ask(line, is_row, false), ask(line, is_row, true))).collect()
}

/// Returns those suppressed numbers that must lie nearer than the threshold allows.
fn told(known: &Known, below: i64) -> Vec<(f64, f64)> {
    let is_told = |it: &(f64, f64)| it.0 > 1e-6 || it.1 < count(below - 1) - 1e-6;
    intervals(known).into_iter().filter(is_told).collect()
}

#[expect(clippy::cast_precision_loss, reason = "numbers of people are small")]
fn count(people: i64) -> f64 {
    people as f64
}

/// Reads a breakdown off the pages; nothing where there is none.
fn printed(report: &Report, part: &str) -> Option<Printed> {
    let Block::Bars(bars) = report.parts.get(part)? else { panic!("{part} has no bars") };
    let number = |value: &Value| match value {
        Value::Count(people) => Some(Some(*people)),
        Value::Suppressed => Some(None),
        _ => None,
    };
    Some(bars.bars.iter().filter_map(|it| number(&it.value)).collect())
}

/// A season of which only the people matter.
#[derive(Debug, Clone)]
struct People {
    by: [Vec<i64>; 2],
    /// How many more people were counted in all than by each attribute; fewer where counts disagree.
    beyond: i64,
    below: i64,
    from: i64,
}

fn people(lines: [usize; 2]) -> impl Strategy<Value = People> {
    let number = || prop_oneof![3 => 0i64..7, 2 => 0i64..40, 1 => 0i64..2000];
    let by = lines.map(|it| prop::collection::vec(number(), it));
    let below = prop_oneof![Just(0), Just(1), Just(2), 3i64..8, Just(20), Just(1_000_000)];
    (by, prop_oneof![3 => Just(0), 2 => 0i64..9, 1 => -9i64..0], below, 0i64..2)
        .prop_map(|(by, beyond, below, from)| People { by, beyond, below, from })
}

/// Puts numbers of people in the place of a period's own.
fn put(people: &People, data: &mut Dataset) {
    for (of, numbers) in BREAKDOWNS.iter().zip(&people.by) {
        let figures = data.figures.iter_mut().filter(|it| code_in(of, &it.id).is_some());
        for (it, number) in figures.zip(numbers) {
            it.figure = Figure::Count(*number);
            it.basis = Some(Basis { returns: 9, ..Basis::default() });
        }
    }
    let most = people.by.iter().map(|it| it.iter().sum::<i64>()).max().unwrap_or_default();
    data.participants.counted.value = (most + people.beyond).max(0);
    let period = data.period;
    data.by_quarter.entry(period).or_default().people = data.participants.clone();
}

#[test]
fn no_suppressed_number_can_be_worked_out_from_what_is_printed() {
    with_sources(&Demo::new(), |sources| {
        let mut programme = sources.programme.clone();
        let mut data = assemble(&programme, sources.season, sources.data.as_of, Vec::new());
        let lines = BREAKDOWNS
            .map(|of| data.figures.iter().filter(|it| code_in(of, &it.id).is_some()).count());
        assert!(lines.iter().all(|it| *it > 2), "{lines:?}");
        data.without_protected = None;
        let (mut hidden, mut alone) = (0, 0);
        let mut runner = TestRunner::new(ProptestConfig {
            failure_persistence: None,
            ..ProptestConfig::with_cases(cases())
        });
        for _ in 0..cases() {
            let tree = people(lines).new_tree(&mut runner).expect("numbers can be thought up");
            let people = tree.current();
            put(&people, &mut data);
            for (key, value) in
                [(SettingKey::SmallCell, people.below), (SettingKey::SmallCellFrom, people.from)]
            {
                programme.settings.get_mut(&key).expect("it is set").value = Some(value);
            }
            let audience = Audience::Committee;
            let sources = Sources { programme: &programme, data: &data, audience, ..*sources };
            let report = compose_progress(&sources);
            let by = [0, 1].map(|it| {
                // Without a breakdown there is one number of all, which tells nothing of an attribute.
                let shown = printed(&report, BREAKDOWNS[it]).unwrap_or_default();
                let sum = if shown.is_empty() { 0 } else { people.by[it].iter().sum() };
                (shown, sum)
            });
            for (shown, numbers) in by.iter().map(|it| &it.0).zip(&people.by) {
                for (shown, number) in shown.iter().zip(numbers) {
                    let is_small = (people.from..people.below).contains(number);
                    assert!(shown.is_none_or(|it| it == *number && !is_small), "{people:?}");
                }
            }
            hidden += by.iter().flat_map(|it| &it.0).filter(|it| it.is_none()).count();
            let known = Known { total: data.participants.counted.value, by };
            assert_eq!(told(&known, people.below), [], "{people:?}\n{known:?}");
            // Without the second step, the same numbers can be told.
            let cells = SmallCells { from: people.from, below: people.below, returns: 1 };
            let by = people.by.map(|numbers| {
                let is_small = |it: &i64| (cells.from..cells.below).contains(it);
                let shown = numbers.iter().map(|it| (!is_small(it)).then_some(*it)).collect();
                (shown, numbers.iter().sum())
            });
            let known = Known { total: data.participants.counted.value, by };
            alone += usize::from(!told(&known, cells.below).is_empty());
        }
        assert!(hidden > 10, "only {hidden} numbers were suppressed");
        assert!(
            alone > 3,
            "suppressing small numbers alone is never enough, and was but {alone} times"
        );
    });
}

/// Returns how many seasons are thought up.
fn cases() -> u32 {
    ProptestConfig::default().cases.min(1_000)
}
