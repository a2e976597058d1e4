//! What people get wrong in the list of receipts.

use super::chosen::{after, before, round_up};
use super::fault::Fault;
use super::kit::{Paper, code, day, money, text, typed, yes};
use super::measure::Measure;
use super::quarter::PROCUREMENT_FROM;
use crate::base::{Money, NaiveDate, Period};
use crate::form::Entry;
use crate::programme::Value;
use crate::source::Content;

/// A row of the list of receipts that can be made faulty.
struct Receipt {
    at: u32,
    kind: String,
    amount: Money,
    paid: NaiveDate,
}

fn rows(paper: &Paper<'_>, measure: &Measure) -> Vec<Receipt> {
    let all = (0..paper.rows("belege")).filter_map(|row| {
        let Entry::Value(Value::Code(kind)) = paper.entered("belege.art", row)? else {
            return None;
        };
        let Entry::Value(Value::Money(amount)) = *paper.entered("belege.betrag", row)? else {
            return None;
        };
        let Entry::Value(Value::Date(paid)) = *paper.entered("belege.zahlungsdatum", row)? else {
            return None;
        };
        Some(Receipt { at: row, kind: kind.to_string(), amount, paid })
    });
    all.filter(|it| measure.idea.costs.contains(&it.kind)).collect()
}

/// Makes a fault in the list of receipts; nothing when the return has no place for it.
pub(crate) fn inject(
    fault: Fault,
    paper: &mut Paper<'_>,
    measure: &Measure,
    period: Period,
) -> Option<()> {
    let rows = rows(paper, measure);
    let first = rows.first()?;
    let at = first.at;
    let smallest = rows.iter().min_by_key(|it| (it.amount, it.at))?;
    match fault {
        Fault::NumberAmbiguous => paper.set("belege.betrag", at, typed("1.234")),
        Fault::FormulaError => {
            paper.set("belege.betrag", at, Entry::Typed(Content::Error("#REF!".to_owned())));
        }
        Fault::NotACode => paper.set("belege.art", at, typed("Bastelkram und Naschzeug")),
        Fault::PaymentDayMissing => paper.set("belege.zahlungsdatum", at, typed("")),
        Fault::AmountNegative => negative_income(paper)?,
        Fault::NumberTwice => {
            let second = rows.get(1)?.at;
            let number = paper.entered("belege.beleg_nr", at)?.clone();
            paper.set("belege.beleg_nr", second, number);
        }
        Fault::InvoiceDayAsPayment => {
            let invoiced = before(measure.notices.iter().map(|it| it.from).min()?, 7);
            paper.row(
                "belege",
                at,
                [("belegdatum", day(invoiced)), ("zahlungsdatum", day(invoiced))],
            );
        }
        Fault::PaymentOfLastQuarter => {
            let paid = before(period.first_day(), 5);
            let is_granted = measure.notices.iter().any(|it| it.from <= paid && paid <= it.until);
            is_granted.then_some(())?;
            paper.row("belege", at, [("belegdatum", day(paid)), ("zahlungsdatum", day(paid))]);
        }
        Fault::DaysReversed => paper.set("belege.belegdatum", at, day(after(first.paid, 6))),
        Fault::ProcurementNoteMissing => {
            let noted = |it: &&Receipt| paper.entered("belege.vergabevermerk", it.at).is_some();
            let large = rows.iter().find(noted)?.at;
            paper.set("belege.vergabevermerk", large, typed(""));
        }
        Fault::OwnStaffPaid => {
            let fee = rows.iter().find(|it| it.kind == "honorare")?.at;
            paper.set("belege.eigenes_personal", fee, yes(true));
        }
        Fault::PayeeVague => paper.set("belege.partei", at, typed("Diverse")),
        Fault::AmountAsText => {
            let cents = first.amount.to_string().replace('.', ",");
            paper.set("belege.betrag", at, typed(&format!("{cents} €")));
        }
        Fault::SumTypedOver => {
            let sum = measure.finances.planned(&first.kind) + Money::from_euros(80);
            paper.code_row("kosten.ist", &first.kind, money(sum));
        }
        Fault::KindNotPlanned => {
            (!measure.idea.costs.iter().any(|it| it == "sonstige_ausgaben")).then_some(())?;
            paper.set("belege.art", smallest.at, code("sonstige_ausgaben"));
        }
        Fault::VoucherTwice => {
            let has_room = |it: &&Receipt| {
                let planned = measure.finances.planned(&it.kind).percent(120);
                measure.spent(&it.kind) + it.amount <= planned && it.amount <= room(measure)
            };
            let twin = rows.iter().filter(has_room).min_by_key(|it| (it.amount, it.at))?.at;
            append(paper, twin, "doppelt");
        }
        Fault::PlanOverrun => plan_overrun(paper, measure, smallest.at)?,
        Fault::VoucherForgotten => forget(paper, rows.last()?.at),
        _ => return None,
    }
    Some(())
}

/// The columns of the list of receipts that a row fills.
const COLUMNS: [&str; 11] = [
    "beleg_nr",
    "belegdatum",
    "zahlungsdatum",
    "partei",
    "grund",
    "art",
    "betrag",
    "zahlungsweg",
    "kontoauszug",
    "vergabevermerk",
    "eigenes_personal",
];

fn negative_income(paper: &mut Paper<'_>) -> Option<()> {
    let is_grant =
        |it: &Entry| matches!(it, Entry::Value(Value::Code(code)) if &**code == "zuwendung");
    let row = (0..paper.rows("belege"))
        .find(|row| paper.entered("belege.art", *row).is_some_and(is_grant))?;
    let Entry::Value(Value::Money(amount)) = *paper.entered("belege.betrag", row)? else {
        return None;
    };
    paper.set("belege.betrag", row, money(-amount));
    Some(())
}

/// Adds a copy of a row below the list, with a number of its own, and returns its place.
fn append(paper: &mut Paper<'_>, twin: u32, number: &str) -> u32 {
    let below = paper.rows("belege");
    for column in COLUMNS {
        let field = format!("belege.{column}");
        if let Some(entry) = paper.entered(&field, twin).cloned() {
            paper.set(&field, below, entry);
        }
    }
    paper.set("belege.beleg_nr", below, text(number));
    below
}

/// Returns what the season leaves of the plan.
fn room(measure: &Measure) -> Money {
    let costs = measure.idea.costs.iter();
    costs.map(|it| measure.finances.planned(it) - measure.spent(it)).sum()
}

/// Adds a purchase that takes a kind of expense well over its plan, but not the measure over its own.
fn plan_overrun(paper: &mut Paper<'_>, measure: &Measure, twin: u32) -> Option<()> {
    let costs = &measure.idea.costs;
    let planned = measure.finances.plan.iter().filter(|it| costs.contains(&it.0));
    let (kind, planned) = planned.min_by_key(|it| it.1)?;
    let amount = round_up(planned.percent(123), 500);
    (amount <= room(measure)).then_some(())?;
    let below = append(paper, twin, "Nachtrag");
    let cells = [
        ("art", code(kind)),
        ("betrag", money(amount)),
        ("grund", text("Nachkauf, war so nicht geplant")),
    ];
    paper.row("belege", below, cells);
    if amount >= PROCUREMENT_FROM {
        paper.set("belege.vergabevermerk", below, yes(true));
    }
    Some(())
}

fn forget(paper: &mut Paper<'_>, row: u32) {
    for column in COLUMNS {
        let field = format!("belege.{column}");
        if paper.entered(&field, row).is_some() {
            paper.set(&field, row, typed(""));
        }
    }
}
