//! Rules about one value.

mod amount_negative;
mod required_missing;

pub(super) use amount_negative::AmountNegative;
pub(super) use required_missing::RequiredMissing;
