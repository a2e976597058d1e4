//! The groups of codes that the program tells apart; a definition may have others only in lists of
//! which no rule asks for groups.

/// Measures that are not decided on.
pub const OPEN: &str = "open";
/// Measures that were granted.
pub const GRANTED: &str = "granted";
/// Measures that were granted and have ended.
pub const FINISHED: &str = "finished";
/// Measures that were refused.
pub const REJECTED: &str = "rejected";
/// Measures that were granted or applied for and will not take place.
pub const DROPPED: &str = "dropped";
/// The groups of the statuses of measures.
pub const STATUSES: &[&str] = &[OPEN, GRANTED, FINISHED, REJECTED, DROPPED];

/// Costs of one's own staff.
pub const STAFF: &str = "staff";
/// Fees.
pub const FEES: &str = "fees";
/// All other costs.
pub const MATERIAL: &str = "material";
/// The groups of kinds of cost.
pub const COSTS: &[&str] = &[STAFF, FEES, MATERIAL];

/// The grant of the partnership.
pub const GRANT: &str = "grant";
/// Means of the organisation itself.
pub const OWN: &str = "own";
/// Means of others.
pub const THIRD_PARTY: &str = "third-party";
/// Means of other programmes of the federation.
pub const FEDERAL_OTHER: &str = "federal-other";
/// The groups of kinds of income.
pub const INCOMES: &[&str] = &[GRANT, OWN, THIRD_PARTY, FEDERAL_OTHER];

/// Fees by the hour.
pub const HOUR: &str = "hour";
/// Fees by the day.
pub const DAY: &str = "day";
/// The groups of units of fees.
pub const FEE_UNITS: &[&str] = &[HOUR, DAY];

/// Deadlines for the returns of the organisations.
pub const RETURNS: &str = "returns";
/// All other deadlines.
pub const OTHER: &str = "other";
/// The groups of kinds of deadline.
pub const DEADLINES: &[&str] = &[RETURNS, OTHER];
