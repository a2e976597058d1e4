//! An attacker who has everything that is printed, and linear programming: no small number can be told.

mod handed_over;
mod reader;

use masswerk::base::Figure;
use masswerk::dataset::{Basis, Dataset, assemble};
use masswerk::privacy::{Audience, SmallCells};
use masswerk::programme::SettingKey;
use masswerk::programme::indicator::code_in;
use masswerk::report::{Block, Report, Sources, Value, compose_progress};
use proptest::prelude::*;
use proptest::strategy::ValueTree;
use proptest::test_runner::TestRunner;

use self::reader::{Printed, Said, told};
use super::with_sources;
use crate::demo::Demo;

/// The indicators that break the people of a period down.
const BREAKDOWNS: [&str; 2] = ["age/*/participants", "gender/*/participants"];

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
            let total = data.participants.counted.value;
            let sums = people.by.clone().map(|it| it.iter().sum());
            // Without a breakdown there is one number of all, which tells nothing of an attribute.
            let by = [0, 1].map(|it| Some((printed(&report, BREAKDOWNS[it])?, sums[it])));
            for (shown, numbers) in by.iter().zip(&people.by) {
                for (shown, number) in shown.iter().flat_map(|it| &it.0).zip(numbers) {
                    let is_small = (people.from..people.below).contains(number);
                    assert!(shown.is_none_or(|it| it == *number && !is_small), "{people:?}");
                }
            }
            let printed = by.iter().flatten().flat_map(|it| &it.0);
            hidden += printed.filter(|it| it.is_none()).count();
            let said = [Said { total, by }];
            let found = told(&said, lines, people.below);
            assert!(found.is_empty(), "{people:?}\n{said:?}\n{found:?}");
            // Without the second step, the same numbers can be told.
            let cells = SmallCells { from: people.from, below: people.below, returns: 1 };
            let by = people.by.map(|numbers| {
                let is_small = |it: &i64| (cells.from..cells.below).contains(it);
                let shown = numbers.iter().map(|it| (!is_small(it)).then_some(*it)).collect();
                Some((shown, numbers.iter().sum()))
            });
            alone += usize::from(!told(&[Said { total, by }], lines, cells.below).is_empty());
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
