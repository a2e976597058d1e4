//! What a message shows of an answer: as people see it, and nothing of one that is about a person.

use crate::base::{Label, text};
use crate::finding::Arg;
use crate::programme::{Field, Privacy};
use crate::source::Content;

/// Digits and signs of a number in a message; nobody reads more.
const DIGITS_MAX: usize = 16;

/// Returns what a message may show of an answer: nothing of one that is about a person.
pub(crate) fn quoted(field: &Field, content: &Content) -> Arg {
    match content {
        _ if field.privacy == Privacy::Personal => Arg::withheld(),
        Content::Number(number) => {
            let mut digits = content.shown();
            // As wide as a cell is.
            if digits.len() > DIGITS_MAX && number.abs() < 1e9 {
                digits = format!("{number:.6}");
            }
            Arg::Label(with_decimal_sign(&digits))
        }
        Content::Formatted(..) => Arg::Label(with_decimal_sign(&content.shown())),
        // Two answers in one cell must not look like one.
        Content::Text(text) => text::clean_lines(text).replace('\n', " / ").into(),
        other => other.shown().into(),
    }
}

/// Returns a number with a single separator as it looks where that is the decimal sign.
pub(super) fn with_decimal_sign(text: &str) -> Label {
    let shown = text::clean(text);
    // A point that no digit follows ends an abbreviation, as in „150 Fr.“.
    let mut german = shown.clone();
    for (at, _) in shown.match_indices('.') {
        if shown[at + 1..].starts_with(|it: char| it.is_ascii_digit()) {
            german.replace_range(at..=at, ",");
        }
    }
    Label::new(&german, &shown.replace(',', "."))
}

#[cfg(test)]
mod tests {
    use super::with_decimal_sign;
    use crate::base::Lang;

    #[test]
    fn only_a_point_among_digits_is_a_decimal_sign() {
        let german = |it| with_decimal_sign(it).get(Lang::De).to_owned();
        assert_eq!(german("12.50 %"), "12,50 %");
        assert_eq!(german("150 Fr."), "150 Fr.");
        assert_eq!(with_decimal_sign("1,234").get(Lang::En), "1.234");
    }
}
