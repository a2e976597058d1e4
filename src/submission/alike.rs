//! Whether two cells say the same, however each was typed.

use super::parse_day;
use crate::base::number::{self, Parsed};
use crate::base::{NaiveDate, text};
use crate::source::Content;

/// Returns whether two cells say the same: both nothing, or the same text, number or day. A number that can be
/// read in two ways is like another one when either reading is.
#[must_use]
pub fn is_alike(one: Option<&Content>, other: Option<&Content>) -> bool {
    let (Some(one), Some(other)) = (one, other) else { return one.is_none() && other.is_none() };
    let is_same_text = || text::key(&one.shown()) == text::key(&other.shown());
    let is_same_number = || number(one).is_some_and(|it| number(other) == Some(it));
    let is_same_day = || day(one).is_some_and(|it| day(other) == Some(it));
    one == other || is_same_text() || is_same_number() || is_same_day()
}

/// Returns a number in hundredths.
fn number(content: &Content) -> Option<i64> {
    let text = match content {
        Content::Number(number) => format!("{number:.2}"),
        Content::Text(text) => text.clone(),
        _ => return None,
    };
    match number::parse(&text) {
        Parsed::Hundredths(it) | Parsed::Ambiguous { grouped: it, .. } => Some(it),
        Parsed::TooFine | Parsed::TooLarge | Parsed::No => None,
    }
}

fn day(content: &Content) -> Option<NaiveDate> {
    match content {
        Content::Date(day) => *day,
        Content::Text(text) => parse_day(text),
        _ => None,
    }
}

#[cfg(test)]
mod tests {
    use super::is_alike;
    use crate::base::NaiveDate;
    use crate::source::Content;

    fn text(it: &str) -> Content {
        Content::Text(it.to_owned())
    }

    #[test]
    fn the_same_number_day_or_text_is_alike_however_it_was_typed() {
        let day = Content::Date(NaiveDate::from_ymd_opt(2025, 8, 12));
        for (one, other) in [
            (Content::Number(1234.5), text("1.234,50 €")),
            (Content::Number(1234.0), text("1.234")),
            (Content::Number(12.0), text("12")),
            (day, text("12.08.2025")),
            (text("Nicht erhoben"), text(" nicht  erhoben")),
        ] {
            assert!(is_alike(Some(&one), Some(&other)), "{one:?}, {other:?}");
        }
        assert!(is_alike(None, None));
    }

    #[test]
    fn another_number_or_nothing_is_not() {
        assert!(!is_alike(Some(&Content::Number(12.0)), Some(&text("21"))));
        assert!(!is_alike(Some(&Content::Number(0.0)), None));
        assert!(!is_alike(Some(&text("zwölf")), Some(&Content::Number(12.0))));
        assert!(!is_alike(Some(&Content::Number(12.004)), Some(&text("12,01"))));
    }
}
