//! Plain values of the trade: cents, days, reporting periods, cleaned text.

pub mod date;
pub mod figure;
pub mod identifier;
pub mod label;
pub mod money;
pub(crate) mod number;
pub mod organisation;
pub mod period;
pub mod personal;
pub mod quantity;
pub mod text;

pub use chrono::NaiveDate;
pub use figure::Figure;
pub use identifier::{FundId, MeasureId};
pub use label::{Label, Lang};
pub use money::{Money, share};
pub use organisation::OrganisationName;
pub use period::Period;
pub use quantity::Hundredths;
