//! What happens in a quarter of a measure, and what it leaves on paper.

use chrono::Datelike;

use crate::base::{Money, NaiveDate};

/// From here on the demo's city demands a note on the choice of supplier.
pub(crate) const PROCUREMENT_FROM: Money = Money::from_euros(500);

/// What happens in a quarter.
#[derive(Debug, Clone, Default)]
pub(crate) struct Quarter {
    /// The days of the quarter that lie in the grant period.
    pub window: (NaiveDate, NaiveDate),
    /// The events in the order of their days.
    pub events: Vec<Event>,
    /// Who came.
    pub people: People,
    /// Payments in the order of their days, where receipts are the proof.
    pub vouchers: Vec<Voucher>,
    /// Fees, where lump sums are.
    pub fees: Vec<Fee>,
}

/// An event.
#[derive(Debug, Clone)]
pub(crate) struct Event {
    /// Its day.
    pub day: NaiveDate,
    /// Its title.
    pub title: String,
    /// Where it took place.
    pub place: String,
    /// Code of its format.
    pub format: String,
    /// How long it took, in hundredths of an hour.
    pub hours: i64,
    /// How many came.
    pub people: i64,
    /// Whether they were a group under 16 with a supervisor.
    pub minors: bool,
}

/// Who came to the events of a quarter, each counted once.
#[derive(Debug, Clone, Default)]
pub(crate) struct People {
    /// How many.
    pub total: i64,
    /// Whether they were counted, and not estimated.
    pub is_counted: bool,
    /// By age band and gender; rows and columns in the order of their lists.
    pub cross: Vec<Vec<i64>>,
    /// Whether the cross-table was filled in.
    pub shows_cross: bool,
}

/// A freelancer's fee.
#[derive(Debug, Clone)]
pub(crate) struct Fee {
    /// Who.
    pub name: String,
    /// When.
    pub day: NaiveDate,
    /// What.
    pub service: String,
    /// Code of the unit.
    pub unit: &'static str,
    /// Hours or days in hundredths.
    pub quantity: i64,
    /// What one costs.
    pub rate: Money,
}

impl Fee {
    /// Returns the amount.
    pub(crate) fn amount(&self) -> Money {
        self.rate.percent(self.quantity)
    }
}

impl Quarter {
    /// Returns whether nothing happened.
    pub(crate) fn is_quiet(&self) -> bool {
        self.events.is_empty() && self.vouchers.is_empty() && self.fees.is_empty()
    }
}

impl People {
    /// Returns the numbers by age band.
    pub(crate) fn by_age(&self) -> Vec<i64> {
        self.cross.iter().map(|it| it.iter().sum()).collect()
    }

    /// Returns the numbers by gender.
    pub(crate) fn by_gender(&self) -> Vec<i64> {
        let width = self.cross.first().map_or(0, Vec::len);
        (0..width).map(|column| self.cross.iter().map(|it| it[column]).sum()).collect()
    }
}

/// A row of the list of receipts.
#[derive(Debug, Clone)]
pub(crate) struct Voucher {
    /// Day of the invoice.
    pub invoiced: NaiveDate,
    /// Day of the payment.
    pub paid: NaiveDate,
    /// Who was paid, or who paid.
    pub party: String,
    /// For what.
    pub reason: String,
    /// Code of the kind of expense or income.
    pub kind: String,
    /// The amount.
    pub amount: Money,
    /// Code of the way of payment.
    pub way: &'static str,
    /// Whether it is income.
    pub is_income: bool,
}

impl Voucher {
    /// Returns the number of the bank statement; none for cash.
    pub(crate) fn statement(&self) -> Option<String> {
        (self.way != "bar").then(|| format!("{}/{}", self.paid.month(), self.paid.year()))
    }
}

/// A grant notice.
#[derive(Debug, Clone)]
pub(crate) struct Notice {
    /// Its day.
    pub day: NaiveDate,
    /// Its reference.
    pub reference: String,
    /// First day of the grant period.
    pub from: NaiveDate,
    /// Last day of the grant period.
    pub until: NaiveDate,
    /// The amount.
    pub amount: Money,
    /// The reference of the notice that it replaces.
    pub replaces: Option<String>,
}
