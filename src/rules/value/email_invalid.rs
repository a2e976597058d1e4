//! Finds texts to which no mail can be sent.

use crate::finding::{Findings, Meta, Severity};
use crate::programme::{Field, FieldKind};
use crate::rules::{Context, Place, ValueRule};

/// Addresses are at most so long.
const LENGTH_MAX: usize = 254;

/// # What it finds
/// Something other than one e-mail address where one is asked for.
///
/// # Why it matters
/// Questions about the return, and next quarter's form, go to this address.
///
/// # Example
/// `info(at)verein.example`, or two addresses in one cell.
///
/// # What to do
/// Give one address such as `info@verein.example`. The message never shows what stands in the cell:
/// an address belongs to a person.
///
/// # Source
/// RFC 5321 for the shape, as far as mail programs agree on it.
pub(crate) struct EmailInvalid;

static META: Meta = Meta {
    code: "V116",
    name: "email-invalid",
    severity: Severity::Warning,
    args: &["field"],
    since: "0.1.0",
};

impl ValueRule for EmailInvalid {
    fn meta(&self) -> &'static Meta {
        &META
    }

    fn concerns(&self, field: &Field) -> bool {
        field.kind == FieldKind::Email
    }

    fn check(&self, cx: &Context<'_>, place: &Place<'_>, out: &mut Findings) {
        let Some(given) = place.slot.given() else { return };
        if given.value.as_text().is_some_and(|it| !is_address(it)) {
            let finding = place.row.submission.finding(&META, &given.at);
            out.push(finding.with("field", place.label(cx)));
        }
    }
}

fn is_address(text: &str) -> bool {
    let Some((name, host)) = text.split_once('@') else { return false };
    let is_name = |it: &str| {
        !it.is_empty()
            && it.chars().all(|it| it.is_alphanumeric() || "!#$%&'*+-/=?^_`{|}~".contains(it))
    };
    let is_label = |it: &str| {
        !it.is_empty()
            && it.chars().all(|it| it.is_alphanumeric() || it == '-')
            && !it.starts_with('-')
            && !it.ends_with('-')
    };
    text.len() <= LENGTH_MAX
        && name.split('.').all(is_name)
        && host.contains('.')
        && host.split('.').all(is_label)
}

#[cfg(test)]
mod tests {
    use super::is_address;

    #[test]
    fn what_mail_can_be_sent_to_is_an_address() {
        for text in ["a@b.de", "vor.nach+x@sub.verein-nord.example", "info@müritz.example"] {
            assert!(is_address(text), "{text}");
        }
    }

    #[test]
    fn what_mail_cannot_be_sent_to_is_none() {
        for text in
            ["", "a@b", "a b@c.de", "a@b@c.de", "a@b.de; c@d.de", "a@.de", ".a@b.de", "www.b.de"]
        {
            assert!(!is_address(text), "{text}");
        }
    }
}
