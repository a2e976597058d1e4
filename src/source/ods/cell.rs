//! Reads one cell of an `OpenDocument` spreadsheet: by its type, else by what it shows.

use super::attribute;
use crate::base::date::from_iso;
use crate::source::markup::{Markup, Piece, Tag};
use crate::source::number_format::NumberFormat;
use crate::source::refusal::Refusal;
use crate::source::workbook::Content;

/// Blanks that one mark may stand for: the longest text a cell may hold.
const BLANKS_MAX: u32 = 32_767;

/// Bytes of the text of one cell; programs keep 32,767 characters.
const TEXT_MAX: usize = 1 << 20;

/// Letters of the code of a currency.
const CURRENCY_MAX: usize = 8;

/// What is read of a cell.
#[derive(Debug, Clone)]
pub(super) struct Read {
    /// What it holds.
    pub content: Content,
    /// Whether its formula takes the value from another file.
    pub is_linked: bool,
    /// Whether it shows another number than it holds.
    pub is_shown_otherwise: bool,
}

/// Reads a cell, or nothing when it is empty; the cell was just opened.
pub(super) fn read(tag: &Tag<'_>, markup: &mut Markup<'_>) -> Result<Option<Read>, Refusal> {
    let formula = tag.get_prefixed("table:formula")?;
    let is_linked = formula.as_ref().is_some_and(|it| it.contains("'#") && it.contains("://"));
    let kind = attribute(tag, "office:value-type")?;
    let (content, shown) = content(tag, &kind, formula.is_some(), markup)?;
    let is_shown_otherwise = match content {
        Some(Content::Number(number)) if matches!(kind.as_str(), "float" | "currency") => {
            is_another(&shown, number)
        }
        _ => false,
    };
    Ok(content.map(|content| Read { content, is_linked, is_shown_otherwise }))
}

/// Returns what a cell holds, and the text that it shows.
fn content(
    tag: &Tag<'_>,
    kind: &str,
    is_formula: bool,
    markup: &mut Markup<'_>,
) -> Result<(Option<Content>, String), Refusal> {
    let is_error = tag.get_prefixed("calcext:value-type")?.as_deref() == Some("error");
    let currency = attribute(tag, "office:currency")?;
    let stored = match kind {
        "float" | "percentage" | "currency" => attribute(tag, "office:value")?,
        "date" => attribute(tag, "office:date-value")?,
        "time" => attribute(tag, "office:time-value")?,
        "boolean" => attribute(tag, "office:boolean-value")?,
        _ => attribute(tag, "office:string-value")?,
    };
    let shown = shown(markup)?;
    if is_error || (is_formula && is_shown_error(&shown)) {
        return Ok((Some(Content::Error(shown.chars().take(40).collect())), shown));
    }
    let shown_as = |content, format| match content {
        Content::Number(number) => Content::Formatted(number, format),
        other => other,
    };
    let content = match kind {
        "float" => number(stored.trim().parse().ok()),
        "percentage" => shown_as(number(stored.trim().parse().ok()), NumberFormat::Percent),
        "currency" => match currency.as_str() {
            "" | "EUR" | "€" => number(stored.trim().parse().ok()),
            code => {
                let code = code.chars().take(CURRENCY_MAX).collect();
                shown_as(number(stored.trim().parse().ok()), NumberFormat::Currency(code))
            }
        },
        "date" => Content::Date(from_iso(&stored)),
        "time" => shown_as(number(days(&stored)), NumberFormat::Duration),
        "boolean" => match stored.as_str() {
            "true" => Content::Bool(true),
            "false" => Content::Bool(false),
            _ => Content::Damaged,
        },
        "" if is_formula && shown.is_empty() => Content::Uncomputed,
        _ if shown.is_empty() && stored.is_empty() => return Ok((None, shown)),
        _ if shown.is_empty() => Content::Text(stored),
        _ => Content::Text(shown.clone()),
    };
    Ok((Some(content), shown))
}

/// Returns whether a text is a number and not the one stored, however many of its places are shown.
fn is_another(shown: &str, number: f64) -> bool {
    let is_sign = |it: char| it.is_whitespace() || "+-−–().,'’€".contains(it);
    let plain = shown.replace("EUR", "");
    let is_number = plain.contains(|it: char| it.is_ascii_digit())
        && plain.chars().all(|it| it.is_ascii_digit() || is_sign(it));
    let digits = |text: &str| text.chars().filter(char::is_ascii_digit).collect::<String>();
    // The last sign may begin the decimal places or part thousands.
    let split = plain.rfind(['.', ',', '\'', '’']);
    let places = split.map_or(0, |it| digits(&plain[it..]).len());
    let is_same = |places: usize| {
        let places = u8::try_from(places).unwrap_or(u8::MAX);
        let value: f64 = digits(&plain).parse().unwrap_or(f64::NAN);
        let scale = 10_f64.powi(i32::from(places));
        let lost = 0.5 / scale + number.abs() * 1e-9;
        (value / scale - number.abs()).abs() <= lost
    };
    is_number && !is_same(places) && !is_same(0)
}

fn number(value: Option<f64>) -> Content {
    value.filter(|it| it.is_finite()).map_or(Content::Damaged, Content::Number)
}

/// Tells the errors that programs wrote as text before there was a type for them.
fn is_shown_error(shown: &str) -> bool {
    shown.starts_with("Err:")
        || (shown.starts_with('#') && (shown.ends_with(['!', '?']) || shown == "#N/A"))
}

/// Reads a duration such as `PT26H30M00S` as days, the way spreadsheets store a time.
fn days(text: &str) -> Option<f64> {
    let (sign, text) = text.strip_prefix('-').map_or((1.0, text), |rest| (-1.0, rest));
    let mut seconds = 0.0;
    let mut number = String::new();
    for letter in text.strip_prefix("PT")?.chars() {
        let factor = match letter {
            'H' => 3_600.0,
            'M' => 60.0,
            'S' => 1.0,
            digit => {
                number.push(if digit == ',' { '.' } else { digit });
                continue;
            }
        };
        seconds += factor * std::mem::take(&mut number).parse::<f64>().ok()?;
    }
    number.is_empty().then_some(sign * seconds / 86_400.0)
}

/// Returns the paragraphs that a cell shows, without notes and drawings, up to its end.
fn shown(markup: &mut Markup<'_>) -> Result<String, Refusal> {
    let mut text = String::new();
    let mut paragraphs = 0;
    let end = markup.depth();
    loop {
        match markup.next()? {
            Some(Piece::Open(tag)) => match tag.name() {
                "p" | "h" => {
                    if paragraphs > 0 {
                        text.push('\n');
                    }
                    paragraphs += 1;
                }
                // Fields such as a sheet's name have no other text than the one shown.
                "span" | "a" | "meta" | "meta-field" | "ruby" | "ruby-base" | "sheet-name"
                | "date" | "time" | "title" | "page-number" => {}
                "s" => {
                    let count = tag.get_prefixed("text:c")?;
                    let count = count.map_or(Ok(1), |it| it.parse::<u32>()).ok();
                    let count = count
                        .filter(|it| *it <= BLANKS_MAX)
                        .ok_or_else(|| Refusal::refused("record", "text:s"))?;
                    text.extend(std::iter::repeat_n(' ', count as usize));
                }
                "tab" => text.push('\t'),
                "line-break" => text.push('\n'),
                _ => markup.skip()?,
            },
            Some(Piece::Close(_)) if markup.depth() < end => return Ok(text),
            // Between its paragraphs a cell has nothing but line breaks of the file.
            Some(Piece::Text(piece)) if markup.depth() > end => text.push_str(&piece),
            Some(Piece::Close(_) | Piece::Text(_)) => {}
            None => return Err(Refusal::damaged("content.xml")),
        }
        if text.len() > TEXT_MAX {
            return Err(Refusal::refused("record", "text:p"));
        }
    }
}

#[cfg(test)]
mod tests {
    use super::{days, is_another};

    #[test]
    fn a_number_may_be_shown_with_fewer_places_and_in_any_notation() {
        for (shown, number) in [
            ("95,00", 95.0),
            ("1.234,50 €", 1234.5),
            ("1,234.50", 1234.5),
            ("1.234", 1234.0),
            ("1.234", 1.234),
            ("(95,00)", -95.0),
            ("54", 54.4),
            ("0,33", 1.0 / 3.0),
            ("1,2E+05", 123_456.0),
            ("12 Personen", 13.0),
            ("###", 95.0),
        ] {
            assert!(!is_another(shown, number), "{shown}");
        }
        for (shown, number) in [("995,00", 95.0), ("95,00 €", 995.0), ("12", 13.0)] {
            assert!(is_another(shown, number), "{shown}");
        }
    }

    #[test]
    fn times_are_parts_of_a_day() {
        assert_eq!(days("PT26H30M00S"), Some(26.5 / 24.0));
        assert_eq!(days("PT12H"), Some(0.5));
        assert_eq!(days("26:30"), None);
        assert_eq!(days("PT5"), None);
    }
}
