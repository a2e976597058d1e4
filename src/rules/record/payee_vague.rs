//! Finds payments to nobody in particular.

use super::expense;
use crate::base::organisation::LEGAL_FORMS;
use crate::base::text;
use crate::finding::{Findings, Meta, Severity};
use crate::programme::{Meaning, Section};
use crate::rules::{Context, RecordRule};
use crate::submission::Row;

/// Entries that name nobody.
const NOBODY: [&str; 16] = [
    "bar",
    "barzahlung",
    "bar bezahlt",
    "bargeld",
    "barkasse",
    "kasse",
    "cash",
    "unbekannt",
    "unknown",
    "privat",
    "privatperson",
    "siehe beleg",
    "s beleg",
    "ka",
    "n/a",
    "nn",
];
/// First words of entries that name several at once.
const SEVERAL: [&str; 10] = [
    "div",
    "diverse",
    "diverser",
    "diverses",
    "verschiedene",
    "verschiedenes",
    "mehrere",
    "various",
    "sundry",
    "several",
];

/// # What it finds
/// A payment out whose payee is not named: "Diverse", "Bar", "Verschiedene". Income is passed over,
/// because those who put money into a box have no names.
///
/// # Why it matters
/// The list must say who was paid; without a name a payment cannot be audited and may not be
/// recognised. Several purchases in one row hide each of them.
///
/// # Example
/// *Empfänger oder Einzahler*: `Diverse`.
///
/// # What to do
/// Name the payee as on the receipt, one row per receipt. The message never shows the entry: a payee
/// may be a person.
///
/// # Source
/// ANBest-P No. 6 (day, payee or payer, reason, single amount).
pub(crate) struct PayeeVague;

static META: Meta = Meta {
    code: "R107",
    name: "payee-vague",
    severity: Severity::Warning,
    args: &["field"],
    since: "0.1.0",
};

impl RecordRule for PayeeVague {
    fn meta(&self) -> &'static Meta {
        &META
    }

    fn concerns(&self, section: &Section) -> bool {
        section.meaning(Meaning::VoucherParty).is_some()
    }

    fn check(&self, cx: &Context<'_>, row: Row<'_>, out: &mut Findings) {
        let is_income = row.code(Meaning::VoucherKind).is_some() && expense(cx, row).is_none();
        if !is_income && row.text(Meaning::VoucherParty).is_some_and(is_vague) {
            out.push(row.finding(&META, Meaning::VoucherParty));
        }
    }
}

fn is_vague(party: &str) -> bool {
    let key = text::key(party);
    let mut words = key.split(' ');
    let first = words.next().unwrap_or_default();
    let last = words.next_back();
    let is_named = key.chars().any(char::is_alphabetic);
    // An association may well be called *Diverse Stadt e. V.*
    let is_legal_form = |it: &str| it == "v" || LEGAL_FORMS.contains(&it);
    let is_several = SEVERAL.contains(&first) && !last.is_some_and(is_legal_form);
    !is_named || is_several || NOBODY.contains(&key.as_str())
}

#[cfg(test)]
mod tests {
    use super::is_vague;

    #[test]
    fn entries_without_a_name_are_vague() {
        for text in
            ["Diverse", "div.", "Bar", "BARZAHLUNG", "verschiedene Läden", "n/a", "-", "???", "123"]
        {
            assert!(is_vague(text), "{text}");
        }
    }

    #[test]
    fn names_that_only_sound_vague_are_names() {
        for text in [
            "Diverse Stadt e. V.",
            "DIVERS e.V.",
            "Bar Centrale",
            "Kassel Marketing GmbH",
            "4 Pfoten e.V.",
        ] {
            assert!(!is_vague(text), "{text}");
        }
    }
}
