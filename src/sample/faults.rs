//! What people get wrong, each as a small change to a return that was in order.
//!
//! Every fault names the rule that must find it, and nothing else may be found because of it.

use super::chosen::after;
use super::fault::Fault;
use super::kit::{Paper, count, day, money, number, typed, yes};
use super::measure::Measure;
use super::random::Dice;
use crate::base::{Hundredths, Money, Period};
use crate::form::{Entry, IdentityKey};
use crate::programme::Value;
use crate::source::Content;

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
