//! What the style of a cell makes of what it holds.

use std::collections::BTreeMap;

use super::number_format::{self, NumberFormat};
use super::survey::Survey;
use super::workbook::Content;
use crate::span::CellRef;

/// What is read of a style.
#[derive(Debug, Clone, PartialEq)]
pub(super) struct Style {
    /// What a number is shown as, when it is no plain number and no day.
    pub format: Option<NumberFormat>,
    /// Whether what the cell holds is crossed out.
    pub is_struck: bool,
}

/// What the styles of a workbook refer to.
#[derive(Debug, Default)]
pub(super) struct Looks {
    /// The codes of the formats that the workbook defines, by their numbers.
    pub codes: BTreeMap<u32, String>,
    /// Whether each font crosses out.
    pub fonts: Vec<bool>,
}

impl Looks {
    /// Returns the style of a format and a font.
    pub(super) fn style(&self, format: u32, font: Option<usize>) -> Style {
        Style {
            format: number_format::of(format, self.codes.get(&format).map(String::as_str)),
            is_struck: font.is_some_and(|it| self.fonts.get(it) == Some(&true)),
        }
    }
}

impl Style {
    /// Takes note of what the style makes of a number; returns whether the reader is to be shown another
    /// than the plain one.
    pub(super) fn note_number(&self, at: CellRef, number: f64, survey: &mut Survey) -> bool {
        let Some(format) = self.format.as_ref().filter(|_| number.is_finite()) else {
            return false;
        };
        survey.known.push((at, Content::Formatted(number, format.clone())));
        true
    }
}

/// Returns the number that old formats keep in four bytes: whole or half of a double, and hundredths of it.
pub(super) fn short_number(bits: u32) -> f64 {
    let number = if bits & 2 == 2 {
        f64::from(bits.cast_signed() >> 2)
    } else {
        f64::from_bits(u64::from(bits & !3) << 32)
    };
    if bits & 1 == 1 { number / 100.0 } else { number }
}

#[cfg(test)]
mod tests {
    use super::short_number;

    #[test]
    fn short_numbers_are_whole_or_halves_of_doubles() {
        for (bits, number) in [
            (0x3ff0_0000, 1.0),
            (0x4063_ec01, 1.593_75),
            ((12_345_600 << 2) | 3, 123_456.0),
            ((-7_i32 << 2).cast_unsigned() | 2, -7.0),
        ] {
            assert!((short_number(bits) - number).abs() < f64::EPSILON, "{number}");
        }
    }
}
