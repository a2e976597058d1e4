//! What people get wrong, each as a small change to a return that was in order.
//!
//! Every fault names the rule that must find it, and nothing else may be found because of it.

use masswerk::base::{Hundredths, Money, Period};
use masswerk::form::{Entry, IdentityKey};
use masswerk::programme::Value;
use masswerk::source::Content;

use super::kit::{Paper, count, day, money, number, typed, yes};
use super::measure::{Measure, after};
use super::random::Dice;

/// Something that is wrong with a return.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) enum Fault {
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
    const ANY: [Fault; 34] = [
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
    const fn is_to_date(self) -> bool {
        matches!(self, Self::PlanOverrun | Self::KindNotPlanned)
    }

    /// Returns the code of the rule that finds it; nothing for what no rule can see.
    pub(crate) const fn rule(self) -> Option<&'static str> {
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

/// Makes one fault that fits a return, if any does after a few tries.
pub(crate) fn any(
    dice: &mut Dice,
    paper: &mut Paper<'_>,
    measure: &Measure,
    period: Period,
    last: Period,
) -> Option<Fault> {
    (0..12).find_map(|_| {
        let fault = *dice.pick(&Fault::ANY);
        let fits = period == last || !fault.is_to_date();
        fits.then(|| inject(fault, paper, measure, period)).flatten().map(|()| fault)
    })
}

/// Makes a fault; nothing, and nothing changed, when the return has no place for it.
pub(crate) fn inject(
    fault: Fault,
    paper: &mut Paper<'_>,
    measure: &Measure,
    period: Period,
) -> Option<()> {
    let is_quiet = paper.entered("kopf.fehlanzeige", 0).is_some();
    match fault {
        Fault::EmailBroken => paper.answer("kopf.email", typed("vorstand(at)verein-am-see")),
        Fault::VersionOld => paper.identity.set(IdentityKey::Version, "2025.1"),
        Fault::MeasureUnknown => measure_unknown(paper),
        Fault::IdentityAltered => paper.answer("kopf.massnahme", typed("M-01 alt")),
        Fault::PeriodMismatch => period_mismatch(paper, period)?,
        _ if is_quiet => return None,
        Fault::NilWithFigures => paper.answer("kopf.fehlanzeige", yes(true)),
        Fault::NotANumber => paper.answer("teilnahme.gesamt", typed("viele")),
        Fault::NumberTooFine => {
            paper.answer("teilnahme.gesamt", Entry::Typed(Content::Number(23.5)));
        }
        Fault::TotalMissing => total_missing(paper)?,
        Fault::PartsDiffer => parts_differ(paper)?,
        Fault::NotADate => paper.set("veranstaltungen.datum", 0, typed("31.06.2025")),
        Fault::EventOfNextQuarter => {
            paper.set("veranstaltungen.datum", 0, day(after(period.last_day(), 11)));
        }
        Fault::FeeAboveRate | Fault::FeeDiffers | Fault::ContractMissing => fee(fault, paper)?,
        Fault::SupervisorMissing => supervisor_missing(paper)?,
        Fault::ListAnonymous => list_anonymous(paper, measure)?,
        _ => super::faulty_receipts::inject(fault, paper, measure, period)?,
    }
    Some(())
}

// ---------------------------------------------------------------- head

fn measure_unknown(paper: &mut Paper<'_>) {
    let unknown = "M-00";
    paper.identity.set(IdentityKey::Measure, unknown);
    paper.set("kopf.massnahme", 0, typed(unknown));
}

fn period_mismatch(paper: &mut Paper<'_>, period: Period) -> Option<()> {
    let earlier = Period::new(period.year(), period.quarter() - 1)?;
    paper.identity.set(IdentityKey::Period, &earlier.to_string());
    paper.answer("kopf.zeitraum", Entry::Value(Value::Period(earlier)));
    Some(())
}

// ---------------------------------------------------------------- participants

fn total_missing(paper: &mut Paper<'_>) -> Option<()> {
    paper.entered("teilnahme.gesamt", 0)?;
    paper.answer("teilnahme.gesamt", typed(""));
    Some(())
}

fn parts_differ(paper: &mut Paper<'_>) -> Option<()> {
    let filled = (0..7).find_map(|row| match paper.entered("alter.anzahl", row) {
        Some(Entry::Value(Value::Count(people))) if *people > 3 => Some((row, *people)),
        _ => None,
    });
    let (row, people) = filled?;
    paper.set("alter.anzahl", row, count(people - 3));
    Some(())
}

// ---------------------------------------------------------------- lump sums

fn fee(fault: Fault, paper: &mut Paper<'_>) -> Option<()> {
    let unit = paper.entered("honorare.einheit", 0)?;
    let is_hour = matches!(unit, Entry::Value(Value::Code(it)) if &**it == "stunde");
    let Entry::Value(Value::Money(amount)) = *paper.entered("honorare.betrag", 0)? else {
        return None;
    };
    match fault {
        Fault::FeeAboveRate if is_hour => {
            // Fewer hours at a higher rate: the fee is not more than was planned.
            let rate = Money::from_euros(85);
            let fewer = amount.cents() / (rate.cents() / 2) * 50;
            let fee = Hundredths::new(fewer).times(rate);
            let cells = [("satz", money(rate)), ("menge", number(fewer)), ("betrag", money(fee))];
            paper.row("honorare", 0, cells);
        }
        Fault::FeeDiffers => paper.set("honorare.betrag", 0, money(amount + Money::from_euros(20))),
        Fault::ContractMissing => paper.set("honorare.vertrag", 0, yes(false)),
        _ => return None,
    }
    Some(())
}

fn supervisor_missing(paper: &mut Paper<'_>) -> Option<()> {
    paper.entered("teilnahmetage.betreuung", 0)?;
    paper.set("teilnahmetage.betreuung", 0, typed(""));
    Some(())
}

fn list_anonymous(paper: &mut Paper<'_>, measure: &Measure) -> Option<()> {
    if measure.idea.risk || paper.rows("teilnahmetage") == 0 {
        return None;
    }
    paper.set("teilnahmetage.anonym", 0, yes(true));
    Some(())
}
