//! How far a long work is: who is told, and what stands on a terminal meanwhile.

use std::sync::Arc;
use std::sync::atomic::{AtomicUsize, Ordering};

use masswerk::base::Period;
use masswerk::intake::{Inbox, Intake, Watcher};

use crate::demo::Demo;
use crate::outside;

/// Counts what it is told.
#[derive(Debug, Default)]
struct Count {
    announced: AtomicUsize,
    done: AtomicUsize,
    ends: AtomicUsize,
}

#[derive(Debug)]
struct Counting(Arc<Count>);

impl Watcher for Counting {
    fn begins(&self, deliveries: usize) {
        self.0.announced.fetch_add(deliveries, Ordering::SeqCst);
    }

    fn steps(&self) {
        self.0.done.fetch_add(1, Ordering::SeqCst);
    }

    fn ends(&self) {
        self.0.ends.fetch_add(1, Ordering::SeqCst);
    }
}

#[test]
fn whoever_watches_is_told_of_every_delivery_and_of_the_end() {
    let demo = Demo::new();
    let mut ground = demo.ground(env!("CARGO_BIN_EXE_masswerk"));
    let count = Arc::new(Count::default());
    ground.watcher = Box::new(Counting(Arc::clone(&count)));
    let inbox = Inbox { folder: demo.path("input"), archive: demo.path("archiv") };
    let intake = Intake::of(&ground, &inbox, Period::new(2025, 3).expect("a quarter"));
    let this_quarter = intake.expect("the demo is there").deliveries;
    let announced = count.announced.load(Ordering::SeqCst);
    // Earlier quarters are read as well.
    assert!(announced > this_quarter, "{announced} of {this_quarter}");
    assert_eq!(count.done.load(Ordering::SeqCst), announced);
    assert_eq!(count.ends.load(Ordering::SeqCst), 1);
}

#[test]
fn a_terminal_shows_what_takes_long_and_nothing_else_does() {
    let demo = Demo::of(&crate::season::made(500, 1, 0).files);
    let arguments = ["check", "--period", "2025-Q1", "--format", "short"];
    // One after the other, so that it takes long on a fast machine, too.
    let slow = |mut it: std::process::Command| {
        it.env("RAYON_NUM_THREADS", "1");
        it.output().expect("it starts")
    };
    let piped = slow(demo.command(&arguments));
    assert_eq!(String::from_utf8_lossy(&piped.stderr), "");

    let Some(mut talk) = outside::on_a_terminal(&[], "progress-on-a-terminal") else { return };
    talk.args(arguments).current_dir(demo.path("")).env("LANG", "de_DE.UTF-8");
    let seen = slow(talk);
    let seen = String::from_utf8_lossy(&seen.stdout).into_owned();
    assert!(seen.contains("Meldungen werden gelesen █"), "{seen}");
    // What was found stands alone once it is done.
    let last = seen.rsplit('\r').next().expect("there is an end");
    assert!(!last.contains("werden gelesen"), "{last}");
    let printed = String::from_utf8_lossy(&piped.stdout).into_owned();
    let line = printed.lines().last().expect("it says what was found");
    assert!(seen.contains(line), "{line}: {seen}");
}
