//! Text from outside, cleaned so that it can be compared, sorted and printed.

use std::cmp::Ordering;

use unicode_normalization::{IsNormalized, UnicodeNormalization, is_nfc_quick};

/// Returns the text in composed form, without control characters and characters that nobody sees, with
/// every run of blanks (non-breaking ones too) as a single blank, and nothing at either end.
#[must_use]
pub fn clean(text: &str) -> String {
    words(text.chars(), text.len())
}

/// Returns whether a text holds nothing that anybody sees.
#[must_use]
pub fn is_blank(text: &str) -> bool {
    text.chars().all(|it| it.is_whitespace() || it.is_control() || is_invisible(it))
}

/// Returns the text cleaned like [`clean`] but with its line breaks kept, at most one empty line in
/// a row.
#[must_use]
pub fn clean_lines(text: &str) -> String {
    let mut lines: Vec<String> = Vec::new();
    for line in text.replace("\r\n", "\n").split(['\n', '\r', '\u{2028}', '\u{2029}', '\u{b}']) {
        let line = clean(line);
        if !(line.is_empty() && lines.last().is_none_or(String::is_empty)) {
            lines.push(line);
        }
    }
    while lines.last().is_some_and(String::is_empty) {
        lines.pop();
    }
    lines.join("\n")
}

/// Returns the text as a key for comparison: cleaned, lower case, and without the signs by which
/// heads differ only in look (`*`, `:`, quotation marks, hyphens of all lengths, soft hyphens).
#[must_use]
pub fn key(text: &str) -> String {
    let dropped =
        |it: char| matches!(it, '*' | ':' | '„' | '“' | '”' | '"' | '\'' | '.' | '\u{ad}');
    let plain = |it: char| match it {
        '–' | '—' | '‐' | '‑' | '−' => '-',
        other => other,
    };
    let mut key = words(text.chars().filter(|it| !dropped(*it)).map(plain), text.len());
    if key.is_ascii() {
        key.make_ascii_lowercase();
        return key;
    }
    key.to_lowercase()
}

/// Returns the text with umlauts and ß as two letters, as people write them where a keyboard has none.
#[must_use]
pub fn written_out(text: &str) -> String {
    let mut out = String::with_capacity(text.len() + 2);
    for it in text.chars() {
        match it {
            'ä' => out.push_str("ae"),
            'ö' => out.push_str("oe"),
            'ü' => out.push_str("ue"),
            'Ä' => out.push_str("Ae"),
            'Ö' => out.push_str("Oe"),
            'Ü' => out.push_str("Ue"),
            'ß' => out.push_str("ss"),
            it => out.push(it),
        }
    }
    out
}

/// Returns at most `limit` characters of the text, the last one an ellipsis where it was cut.
#[must_use]
pub fn shortened(text: &str, limit: usize) -> String {
    if text.chars().count() <= limit {
        return text.to_owned();
    }
    let kept: String = text.chars().take(limit.saturating_sub(1)).collect();
    format!("{}…", kept.trim_end())
}

/// Returns what somebody may have meant who wrote something else: of all that can be meant, each by its
/// key, the one that is a slip away (in longer texts two or three), when no other is as near.
#[must_use]
pub fn nearest<'a, T: Copy + PartialEq>(
    written: &str,
    meant: impl IntoIterator<Item = (&'a str, T)>,
) -> Option<T> {
    let written = key(written);
    let length = written.chars().count();
    let allowed = (length / 5).clamp(1, 3);
    let mut best: Option<(usize, T)> = None;
    let mut is_only = true;
    for (key, it) in meant {
        // Every letter more or less is a slip.
        if key.chars().count().abs_diff(length) > allowed {
            continue;
        }
        let slips = strsim::osa_distance(&written, key);
        match best {
            Some((least, _)) if slips > least => {}
            Some((least, other)) if slips == least => is_only &= it == other,
            _ => (best, is_only) = (Some((slips, it)), true),
        }
    }
    best.filter(|it| is_only && it.0 <= allowed).map(|it| it.1)
}

/// Compares texts so that runs of digits count as numbers: `M-9` before `M-10`.
#[must_use]
pub fn compare_with_numbers(left: &str, right: &str) -> Ordering {
    let (mut left, mut right) = (left, right);
    loop {
        let (a, b) = (digits(left), digits(right));
        if a > 0 && b > 0 {
            let (number_a, rest_a) = left.split_at(a);
            let (number_b, rest_b) = right.split_at(b);
            let (trim_a, trim_b) =
                (number_a.trim_start_matches('0'), number_b.trim_start_matches('0'));
            let order = (trim_a.len(), trim_a, a).cmp(&(trim_b.len(), trim_b, b));
            if order != Ordering::Equal {
                return order;
            }
            (left, right) = (rest_a, rest_b);
            continue;
        }
        match (left.chars().next(), right.chars().next()) {
            (Some(a), Some(b)) if a == b => {
                left = &left[a.len_utf8()..];
                right = &right[b.len_utf8()..];
            }
            (a, b) => return a.cmp(&b),
        }
    }
}

fn digits(text: &str) -> usize {
    text.bytes().take_while(u8::is_ascii_digit).count()
}

fn words(text: impl Iterator<Item = char> + Clone, length: usize) -> String {
    let text = text.filter(|it| !is_invisible(*it));
    // Nearly every text is composed already, which can be told much faster than it can be done.
    match is_nfc_quick(text.clone()) {
        IsNormalized::Yes => joined(text, length),
        IsNormalized::No | IsNormalized::Maybe => joined(text.nfc(), length),
    }
}

fn joined(text: impl Iterator<Item = char>, length: usize) -> String {
    let mut out = String::with_capacity(length);
    let mut gap = false;
    for it in text {
        if it.is_control() || it.is_whitespace() {
            gap = true;
        } else {
            if gap && !out.is_empty() {
                out.push(' ');
            }
            gap = false;
            out.push(it);
        }
    }
    out
}

/// Characters without a shape that change how text compares or in which direction it reads.
fn is_invisible(it: char) -> bool {
    matches!(it, '\u{200b}'..='\u{200f}' | '\u{202a}'..='\u{202e}' | '\u{2060}'..='\u{2069}' | '\u{feff}')
}

#[cfg(test)]
mod tests {
    use super::{clean, clean_lines, compare_with_numbers, is_blank, key, nearest};
    use std::cmp::Ordering;

    #[test]
    fn blanks_of_every_kind_become_one() {
        assert_eq!(
            clean("\u{a0} Erzähl\u{308}cafe\u{200b}\t //  x\0y "),
            "Erzähl\u{308}cafe // x y"
        );
        assert_eq!(clean("u\u{308}ber"), "über");
    }

    #[test]
    fn what_nobody_sees_parts_no_word() {
        assert!(is_blank(" \u{200b}\u{a0}\u{2060}\u{feff}\n") && !is_blank("\u{200b}."));
        assert_eq!(clean("Hono\u{200b}rare\u{feff}"), "Honorare");
        assert_eq!(clean("u\u{200d}\u{308}ber"), "über");
    }

    #[test]
    fn line_breaks_are_kept_where_they_mean_something() {
        assert_eq!(clean_lines(" a \r\n\r\n\r\n b\u{b}c \n\n"), "a\n\nb\nc");
    }

    #[test]
    fn heads_compare_without_their_ornaments() {
        assert_eq!(key("Beleg\u{2011}Nr.: *"), key("beleg-nr"));
    }

    #[test]
    fn a_slip_is_told_from_another_word() {
        let kinds = ["honorare", "material und verbrauch", "miete", "reisekosten", "reisekasten"];
        for (written, meant) in [
            ("Honorar", Some("honorare")),
            ("Materiel und Verbrauch", Some("material und verbrauch")),
            ("mitee", Some("miete")),
            ("Reisekisten", None),
            ("Training", None),
            ("", None),
        ] {
            assert_eq!(nearest(written, kinds.map(|it| (it, it))), meant, "{written}");
        }
        assert_eq!(nearest("M20", [("m-02", 2), ("m-20", 20), ("m-21", 21)]), Some(20));
    }

    #[test]
    fn digits_compare_as_numbers() {
        assert_eq!(compare_with_numbers("m-9", "m-10"), Ordering::Less);
        assert_eq!(compare_with_numbers("m-010", "m-10"), Ordering::Greater);
        assert_eq!(compare_with_numbers("a", "a"), Ordering::Equal);
    }
}
