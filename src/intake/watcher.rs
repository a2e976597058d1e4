//! Who is told how far the reading is.

use std::fmt::Debug;

/// Is told how far the reading is; must not hold it up.
pub trait Watcher: Debug + Send + Sync {
    /// So many deliveries will be read.
    fn begins(&self, deliveries: usize);
    /// One of them was read.
    fn steps(&self);
    /// All of them were read.
    fn ends(&self);
}

/// Nobody is told.
#[derive(Debug)]
pub(super) struct Nobody;

impl Watcher for Nobody {
    fn begins(&self, _: usize) {}
    fn steps(&self) {}
    fn ends(&self) {}
}
