//! Answers that are not free: yes and no, crosses, fixed words.

use crate::form::words::{self, Word};
use crate::source::Content;

/// Returns whether a cell holds a fixed answer.
pub(super) fn is_said(content: &Content, word: &Word) -> bool {
    content.text().is_some_and(|it| word.matches(it))
}

/// Reads an answer with yes or no, however it was given: in words, by a cross, as 1 or 0.
pub(super) fn yes_or_no(content: &Content) -> Option<bool> {
    match content {
        Content::Bool(value) => Some(*value),
        Content::Number(value) if (value - 1.0).abs() < f64::EPSILON => Some(true),
        Content::Number(value) if value.abs() < f64::EPSILON => Some(false),
        _ if [words::YES, words::CROSS].iter().any(|it| is_said(content, it)) => Some(true),
        _ if [words::NO, words::NO_CROSS].iter().any(|it| is_said(content, it)) => Some(false),
        _ => None,
    }
}
