//! Rules about one value.

mod amount_negative;
mod email_invalid;
mod required_missing;
mod value_too_large;
mod value_too_small;

pub(super) use amount_negative::AmountNegative;
pub(super) use email_invalid::EmailInvalid;
pub(super) use required_missing::RequiredMissing;
pub(super) use value_too_large::ValueTooLarge;
pub(super) use value_too_small::ValueTooSmall;
