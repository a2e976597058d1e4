//! The faults that a season may have, and the rule that finds each.

/// Something that is wrong with a return.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Fault {
    /// "viele" instead of a number of participants.
    NotANumber,
    /// `1.234` as text: thousands here, a decimal point there.
    NumberAmbiguous,
    /// Half a person.
    NumberTooFine,
    /// A day that is not in the calendar.
    NotADate,
    /// A kind of expense of the sender's own making.
    NotACode,
    /// The error of a broken formula.
    FormulaError,
    /// Income with a minus sign, as other lists want it.
    AmountNegative,
    /// A payment without its day.
    PaymentDayMissing,
    /// No number of participants at all.
    TotalMissing,
    /// An address to which no mail can be sent.
    EmailBroken,
    /// Age bands that do not add up to the total.
    PartsDiffer,
    /// One number for two receipts.
    NumberTwice,
    /// Another measure's number over the locked one.
    IdentityAltered,
    /// The form of a measure that is not in the register.
    MeasureUnknown,
    /// Last quarter's form.
    PeriodMismatch,
    /// The day of the invoice as the day of payment, before the grant began.
    InvoiceDayAsPayment,
    /// A payment of the quarter before.
    PaymentOfLastQuarter,
    /// An event of the next quarter.
    EventOfNextQuarter,
    /// "Nothing to report" on a return that reports.
    NilWithFigures,
    /// A sum typed over, above what the receipts come to.
    SumTypedOver,
    /// An amount typed as text, which the form leaves out of its sums.
    AmountAsText,
    /// An invoice dated after its payment.
    DaysReversed,
    /// A large order without a note on the choice of supplier.
    ProcurementNoteMissing,
    /// A fee paid to somebody employed.
    OwnStaffPaid,
    /// "Diverse" instead of a name.
    PayeeVague,
    /// A receipt listed twice under two numbers.
    VoucherTwice,
    /// Much more of a kind of expense than planned.
    PlanOverrun,
    /// An expense of a kind that was not applied for.
    KindNotPlanned,
    /// A fee above the rate.
    FeeAboveRate,
    /// A fee that is not hours times rate.
    FeeDiffers,
    /// A fee without its contract.
    ContractMissing,
    /// A list of children that no supervisor signed.
    SupervisorMissing,
    /// A list without names, though nobody is at risk.
    ListAnonymous,
    /// An old version of the form.
    VersionOld,
    /// A receipt left out; nothing shows it.
    VoucherForgotten,
}

impl Fault {
    /// Faults that any season may have: all that a rule can see.
    pub(super) const ANY: [Fault; 34] = [
        Self::NotANumber,
        Self::NumberAmbiguous,
        Self::NumberTooFine,
        Self::NotADate,
        Self::NotACode,
        Self::FormulaError,
        Self::AmountNegative,
        Self::PaymentDayMissing,
        Self::TotalMissing,
        Self::EmailBroken,
        Self::PartsDiffer,
        Self::NumberTwice,
        Self::IdentityAltered,
        Self::MeasureUnknown,
        Self::PeriodMismatch,
        Self::InvoiceDayAsPayment,
        Self::PaymentOfLastQuarter,
        Self::EventOfNextQuarter,
        Self::NilWithFigures,
        Self::SumTypedOver,
        Self::AmountAsText,
        Self::DaysReversed,
        Self::ProcurementNoteMissing,
        Self::OwnStaffPaid,
        Self::PayeeVague,
        Self::VoucherTwice,
        Self::PlanOverrun,
        Self::KindNotPlanned,
        Self::FeeAboveRate,
        Self::FeeDiffers,
        Self::ContractMissing,
        Self::SupervisorMissing,
        Self::ListAnonymous,
        Self::VersionOld,
    ];

    /// Returns whether it is found again in every later quarter, because what is spent to date counts.
    pub(super) const fn is_to_date(self) -> bool {
        matches!(self, Self::PlanOverrun | Self::KindNotPlanned)
    }

    /// Returns the code of the rule that finds it; nothing for what no rule can see.
    #[must_use]
    pub const fn rule(self) -> Option<&'static str> {
        Some(match self {
            Self::NotANumber => "V101",
            Self::NumberAmbiguous => "V102",
            Self::NotADate => "V103",
            Self::AmountNegative => "V104",
            Self::NotACode => "V105",
            Self::NumberTooFine => "V107",
            Self::FormulaError => "V111",
            Self::PaymentDayMissing | Self::TotalMissing => "V113",
            Self::EmailBroken => "V116",
            Self::PartsDiffer => "S101",
            Self::SumTypedOver => "S102",
            Self::NumberTwice => "S103",
            Self::MeasureUnknown => "S104",
            Self::PeriodMismatch => "S105",
            Self::InvoiceDayAsPayment => "S107",
            Self::EventOfNextQuarter => "S108",
            Self::PaymentOfLastQuarter => "S109",
            Self::NilWithFigures => "S111",
            Self::IdentityAltered => "S112",
            Self::AmountAsText => "S113",
            Self::ListAnonymous => "S114",
            Self::DaysReversed => "R101",
            Self::FeeDiffers => "R103",
            Self::FeeAboveRate => "R104",
            Self::ProcurementNoteMissing => "R105",
            Self::OwnStaffPaid => "R106",
            Self::PayeeVague => "R107",
            Self::SupervisorMissing => "R108",
            Self::ContractMissing => "R109",
            Self::PlanOverrun => "P103",
            Self::VoucherTwice => "P105",
            Self::KindNotPlanned => "P114",
            Self::VersionOld => "F103",
            Self::VoucherForgotten => return None,
        })
    }
}
