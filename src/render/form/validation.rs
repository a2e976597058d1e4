//! What a cell accepts: lists to choose from, numbers and days within bounds, and a word of help.

use chrono::Datelike;
use rust_xlsxwriter::{DataValidation, DataValidationRule as Allowed, Formula, XlsxError};

use super::{Draft, FormRequest, cell};
use crate::base::{Hundredths, Lang, Money};
use crate::finding::Arg;
use crate::form::{list_name, words};
use crate::programme::{Field, FieldKind, SettingKey};
use crate::span::CellRef;

/// Excel shows titles of so many characters.
const TITLE_MAX: usize = 32;
/// Excel shows messages of so many characters.
const MESSAGE_MAX: usize = 255;
/// Days that can be meant in this trade, as spreadsheet formulas.
const DAYS: [&str; 2] = ["DATE(2000,1,1)", "DATE(2099,12,31)"];

/// Returns what the cells of a field accept, of which `first` is the first.
pub(super) fn of(
    draft: &mut Draft<'_>,
    field: &Field,
    first: CellRef,
) -> Result<DataValidation, XlsxError> {
    let request = draft.request;
    let (accepted, complaint) = accepted(draft, field, first);
    let title = cell::shortened(request.text(&field.label), TITLE_MAX, "…");
    let help = help(request, field);
    let validation = accepted
        .set_input_title(if help.is_empty() { String::new() } else { title })?
        .set_input_message(cell::shortened(&help, MESSAGE_MAX, "…"))?;
    if complaint.is_empty() {
        return Ok(validation.show_error_message(false));
    }
    let title = cell::shortened(&request.locale.text("form-error-title"), TITLE_MAX, "…");
    validation.set_error_title(title)?.set_error_message(cell::shortened(
        &complaint.join(" "),
        MESSAGE_MAX,
        "…",
    ))
}

/// Returns what is accepted, and the sentences that are shown to someone who entered something else;
/// without a sentence nothing is refused.
fn accepted(draft: &mut Draft<'_>, field: &Field, first: CellRef) -> (DataValidation, Vec<String>) {
    let request = draft.request;
    let any = DataValidation::new();
    let says = |key: &str| vec![request.locale.text(key)];
    match &field.kind {
        FieldKind::Count | FieldKind::Number | FieldKind::Money | FieldKind::Date => {
            number(request, field, first)
        }
        FieldKind::Code(lists) | FieldKind::Codes(lists) | FieldKind::Mode(lists) => {
            let choices = || {
                let lists = lists.iter().map(|it| request.programme.list(it));
                let codes = lists.flat_map(|it| it.valid_on(request.day));
                codes.map(|it| request.text(&it.label).to_owned()).collect()
            };
            // Where several may be named, or none at all, a list can help but not decide.
            let is_open = matches!(field.kind, FieldKind::Codes(_)) || field.not_collected;
            let complaint = if is_open { Vec::new() } else { says("form-error-list") };
            (listed(draft, &list_name(lists), choices), complaint)
        }
        FieldKind::YesNo => {
            let choices =
                || [words::YES, words::NO].map(|it| it.get(request.lang()).to_owned()).into();
            (listed(draft, &list_name(&["yes_no".into()]), choices), says("form-error-list"))
        }
        FieldKind::Tick => {
            let choices = || vec![words::CROSS.get(request.lang()).to_owned()];
            (listed(draft, &list_name(&["tick".into()]), choices), says("form-error-tick"))
        }
        FieldKind::Text | FieldKind::LongText | FieldKind::Email => {
            let kept = request.programme.limit(SettingKey::TextMax);
            let limit = field.max_length.map_or(kept, |it| kept.min(i64::from(it)));
            let Ok(limit) = u32::try_from(limit) else { return (any, Vec::new()) };
            let complaint =
                request.locale.fill("form-error-length", &[("limit", i64::from(limit).into())]);
            (any.allow_text_length(Allowed::LessThanOrEqualTo(limit)), vec![complaint])
        }
        FieldKind::Measure | FieldKind::Period => (any, Vec::new()),
    }
}

fn listed(
    draft: &mut Draft<'_>,
    name: &str,
    choices: impl FnOnce() -> Vec<String>,
) -> DataValidation {
    let validation = DataValidation::new();
    if draft.lists.offer(name, choices) {
        validation.allow_list_formula(Formula::new(format!("={name}")))
    } else {
        validation
    }
}

/// Returns what a cell for a number or a day accepts, and the sentences that explain it.
fn number(
    request: &FormRequest<'_>,
    field: &Field,
    first: CellRef,
) -> (DataValidation, Vec<String>) {
    let (least, most) = bounds(field);
    let kind = match field.kind {
        FieldKind::Date => "form-error-date",
        FieldKind::Money => "form-error-money",
        FieldKind::Count => "form-error-count",
        _ => "form-error-number",
    };
    let mut complaint = vec![request.locale.fill(kind, &example(request, field))];
    let mut says = |key, bound: Option<i64>| {
        if let Some(bound) = bound {
            complaint.push(request.locale.fill(key, &[("bound", shown(field, bound))]));
        }
    };
    says("form-error-least", field.min);
    says("form-error-most", field.max);
    let any = DataValidation::new();
    if field.not_collected {
        complaint.push(request.locale.text("form-error-not-collected"));
        let mut conditions = vec![format!("{first}>={least}"), format!("{first}<={most}")];
        if field.kind == FieldKind::Count {
            conditions.push(format!("{first}=INT({first})"));
        }
        let words =
            Lang::ALL.map(|it| format!("TRIM({first})=\"{}\"", words::NOT_COLLECTED.get(it)));
        // The branches of IF keep a text away from INT, whose error would refuse it.
        let formula =
            format!("=IF(ISNUMBER({first}),AND({}),OR({}))", conditions.join(","), words.join(","));
        return (any.allow_custom(Formula::new(formula)), complaint);
    }
    let rule = Allowed::Between(Formula::new(least), Formula::new(most));
    let validation = match field.kind {
        FieldKind::Date => any.allow_date_formula(rule),
        FieldKind::Count => any.allow_whole_number_formula(rule),
        _ => any.allow_decimal_number_formula(rule),
    };
    (validation, complaint)
}

/// Returns the least and the greatest number that a field takes, as spreadsheet formulas.
fn bounds(field: &Field) -> (String, String) {
    if field.kind == FieldKind::Date {
        return (DAYS[0].to_owned(), DAYS[1].to_owned());
    }
    let limit = Money::LIMIT.cents();
    if field.kind == FieldKind::Count {
        // Nothing that is counted is less than nothing.
        let most = field.max.unwrap_or(limit / 100);
        return (field.min.unwrap_or(0).to_string(), most.to_string());
    }
    let written = |it: i64| Money::from_cents(it).to_string();
    (written(field.min.unwrap_or(-limit)), written(field.max.unwrap_or(limit)))
}

fn shown(field: &Field, bound: i64) -> Arg {
    match field.kind {
        FieldKind::Money => Arg::Money(Money::from_cents(bound)),
        FieldKind::Number => Arg::Number(Hundredths::new(bound)),
        // Years are bounds, too: without separators.
        _ => Arg::Text(bound.to_string()),
    }
}

/// Returns what is shown beside a cell that is being filled in.
fn help(request: &FormRequest<'_>, field: &Field) -> String {
    let mut parts = Vec::new();
    if field.required {
        parts.push(request.locale.text("form-help-required"));
    }
    parts.extend(field.help.as_ref().map(|it| request.text(it).to_owned()));
    let key = match field.kind {
        FieldKind::Date => Some("form-help-date"),
        FieldKind::Period => Some("form-help-period"),
        FieldKind::Tick => Some("form-help-tick"),
        FieldKind::Codes(_) => Some("form-help-codes"),
        _ => None,
    };
    parts.extend(key.map(|it| request.locale.fill(it, &example(request, field))));
    parts.join(" ")
}

/// Returns the example of an answer whose look is not obvious, of the year in which the form is used.
fn example(request: &FormRequest<'_>, field: &Field) -> Vec<(&'static str, Arg)> {
    let year = request.day.year();
    let example = match field.kind {
        FieldKind::Date => format!("12.03.{year}"),
        FieldKind::Period => format!("{year}-Q3"),
        _ => return Vec::new(),
    };
    vec![("example", Arg::Text(example))]
}
