//! What may leave the office: for whom a document is, and what it keeps from them.

mod audience;
mod disclosure;
mod mask;
mod pseudonym;
mod release;
mod statistics;
mod sums;
mod suppress;

pub use audience::Audience;
pub use disclosure::Disclosure;
pub use mask::Mask;
pub use pseudonym::{Key, KeyFault, Named};
pub use release::{Released, Stay, Way};
pub use statistics::{StatisticsEntry, StatisticsSum};
pub use suppress::SmallCells;
