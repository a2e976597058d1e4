//! How far a long work is, for whoever watches.

use std::sync::Arc;
use std::sync::atomic::{AtomicUsize, Ordering};

use masswerk::base::Period;
use masswerk::intake::{Inbox, Intake, Watcher};

use crate::demo::Demo;

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
