//! What a reader works out of all that is said of people, by linear programming.

use std::ops::Range;

use good_lp::{Expression, ProblemVariables, Solution, SolverModel, Variable, microlp, variable};

/// Numbers of people by an attribute as they are printed: nothing where one is suppressed.
pub(super) type Printed = Vec<Option<i64>>;

/// What a package says: how many people there are in all, and by each attribute what is shown and what that comes to.
#[derive(Debug)]
pub(super) struct Said {
    pub total: i64,
    pub by: [Option<(Printed, i64)>; 2],
}

/// Whom an attacker asks about: those of a line of an attribute who came with these packages.
#[derive(Debug, Clone)]
pub(super) struct Question {
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
            // A total below what was counted by an attribute says that the two were counted apart.
            if said.by.iter().flatten().all(|it| it.1 <= said.total) {
                let everybody = (0..=lines[0]).map(|it| of(0, it, until.clone()));
                model = model.with(everybody.sum::<Expression>().eq(count(said.total)));
            }
        }
        model.solve().expect("what is said is possible").eval(wanted)
    };
    (ask(false), ask(true))
}

/// Returns those suppressed numbers that must lie nearer than the threshold allows: numbers of people, and of those
/// who are new since they were last shown. That there are no more new people than there are in all, everybody knows.
pub(super) fn told(all: &[Said], lines: [usize; 2], below: i64) -> Vec<(Question, (f64, f64))> {
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

#[expect(clippy::cast_precision_loss, reason = "numbers of people are small")]
fn count(people: i64) -> f64 {
    people as f64
}
