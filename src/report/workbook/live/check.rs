//! What the rows of sheets come to when a spreadsheet computes with them.

use std::borrow::Cow;

use crate::base::NaiveDate;
use crate::dataset::operate;
use crate::locale::Locale;
use crate::programme::indicator::Operation;
use crate::report::formula::{BETWEEN, CellTest, Rows};
use crate::report::table::{Row, Table};
use crate::report::value::{Room, Value, word};

/// Returns whether rows of `tables` come to a figure in hundredths: a formula that does not is none, since it would
/// make another figure of it when it is computed again.
pub(super) fn come_to(of: &Rows, tables: &[&Table], figure: i64, locale: &Locale) -> bool {
    let rows = tables.iter().flat_map(|it| &it.rows);
    let taken: Vec<&Row> = rows.filter(|it| takes(of, it, locale)).collect();
    let whole = |count: usize| i64::try_from(count * 100).unwrap_or(i64::MAX);
    let result = match of.operation {
        Operation::Count => Some(whole(taken.len())),
        Operation::Measures | Operation::Distinct => {
            let texts = taken.iter().filter_map(|it| text(&it[of.column].value, locale));
            let mut texts: Vec<String> = texts.map(|it| folded(&it).collect()).collect();
            texts.sort_unstable();
            texts.dedup();
            let can_be_told = tables.len() == 1 && !texts.iter().any(|it| is_pattern(it));
            can_be_told.then(|| whole(texts.len()))
        }
        Operation::Sum | Operation::Mean | Operation::Median => {
            let can_be_told = of.operation != Operation::Median || tables.len() == 1;
            let mut answers = taken.iter().filter_map(|it| answer(of, it)).collect::<Vec<_>>();
            can_be_told.then(|| operate(of.operation, &mut answers, 1)).flatten()
        }
    };
    result == Some(figure)
}

/// Returns whether programs take a text for a pattern when they look for it, or do not look because it is too long.
fn is_pattern(text: &str) -> bool {
    text.contains(['*', '?', '~']) || text.chars().count() > 255
}

fn answer(of: &Rows, row: &Row) -> Option<i64> {
    let end = hundredths(&row[of.column].value)?;
    let begin = of.since.map_or(Some(0), |it| hundredths(&row[it].value))?;
    Some(end - begin)
}

fn takes(of: &Rows, row: &Row, locale: &Locale) -> bool {
    of.conditions.iter().all(|it| holds(&it.test, &row[it.column].value, locale))
}

fn holds(test: &CellTest, value: &Value, locale: &Locale) -> bool {
    match test {
        CellTest::Is(texts) => text(value, locale)
            .is_some_and(|own| texts.iter().any(|it| folded(it).eq(folded(&own)))),
        CellTest::Names(texts) => text(value, locale).is_some_and(|own| {
            let own = format!("{BETWEEN}{own}{BETWEEN}");
            texts.iter().any(|it| own.contains(&format!("{BETWEEN}{it}{BETWEEN}")))
        }),
        CellTest::AtMost(limit) => hundredths(value).is_some_and(|it| it <= limit.get()),
        CellTest::Within(first, last) => {
            matches!(value, Value::Date(day) if first <= day && day <= last)
        }
        CellTest::Number(is) => hundredths(value).is_some() == *is,
        CellTest::Answer(is) => {
            let own = text(value, locale);
            (own.is_some_and(|it| !it.is_empty()) && *value != Value::NotCollected) == *is
        }
    }
}

/// Returns the letters by which programs compare texts.
fn folded(text: &str) -> impl Iterator<Item = char> {
    text.chars().flat_map(char::to_lowercase)
}

/// Returns the text that a cell holds; nothing when it holds a number or a day.
fn text<'a>(value: &'a Value, locale: &Locale) -> Option<Cow<'a, str>> {
    match value {
        Value::Text(text) => Some(text.into()),
        Value::Empty => Some("".into()),
        Value::Flag(flag) => Some(word(*flag).get(locale.lang()).into()),
        _ => hundredths(value).is_none().then(|| value.written(locale, Room::Lead).into()),
    }
}

/// Returns the number that a cell holds, in hundredths; a day as a number of days.
pub(super) fn hundredths(value: &Value) -> Option<i64> {
    match value {
        Value::Count(count) => Some(count.saturating_mul(100)),
        Value::Number(number) => Some(number.get()),
        Value::Money(amount) => Some(amount.cents()),
        Value::Date(day) => Some((*day - NaiveDate::default()).num_days() * 100),
        _ => None,
    }
}
