//! Gives answers their meaning: German and English numbers, days, codes.

mod day;
mod hours;
mod quoted;
mod said;

use std::borrow::Cow;
use std::sync::Arc;

use chrono::Datelike;

pub(crate) use day::parse as parse_day;
pub(crate) use quoted::quoted;

use self::day::Written;
use self::quoted::with_decimal_sign;
use self::said::{is_said, yes_or_no};
use super::{RawCell, RawSubmission, Record, Records, Slot, Submission, faults};
use crate::base::date::{Epoch, from_serial, is_plausible};
use crate::base::number::{self, Parsed};
use crate::base::{Hundredths, Lang, MeasureId, Money, NaiveDate, Period, text};
use crate::finding::{Arg, Finding, Findings, Meta, Severity};
use crate::form::IdentityKey;
use crate::form::words;
use crate::programme::{
    Field, FieldKind, FormKind, Meaning, Mode, Privacy, Programme, Section, SettingKey, Silence,
    Value,
};
use crate::source::{Content, NumberFormat};
use crate::span::{Located, Span};

/// Gives the answers of a form their meaning.
///
/// `filed_under` is the period of the folder in which it lay; `day` is the one on which codes must
/// be valid.
pub fn convert(
    programme: &Programme,
    raw: RawSubmission,
    filed_under: Option<Period>,
    day: NaiveDate,
    out: &mut Findings,
) -> Submission {
    let mut found = Findings::default();
    let form = raw.form.clone();
    let sections = raw
        .sections
        .into_iter()
        .zip(&form.sections)
        .map(|(read, section)| {
            let missing = read.at.clone().unwrap_or_else(|| Span::file(raw.file));
            let mut converter = Converter {
                programme,
                kind: form.kind,
                section,
                code: None,
                day,
                epoch: raw.epoch,
                language: raw.language,
                out: &mut found,
            };
            let records = read
                .records
                .into_iter()
                .map(|it| {
                    converter.code.clone_from(&it.code);
                    let cells = it.cells.into_iter().zip(&section.fields);
                    let answers = cells.map(|(cell, field)| match cell {
                        Some(cell) => (converter.slot(field, &cell), cell.content),
                        // What the form must have and lacks is reported once, not for every row.
                        None if field.is_always_asked() => (Slot::Invalid(missing.clone()), None),
                        None => (Slot::NotAsked(missing.clone()), None),
                    });
                    let (slots, typed) = answers.unzip();
                    Record { at: it.at, code: it.code, slots, typed }
                })
                .collect();
            Records { at: read.at, records }
        })
        .collect();
    let made_for =
        raw.identity.as_ref().and_then(|it| MeasureId::parse(it.get(IdentityKey::Measure)?));
    let identity = raw.identity;
    let submission = Submission { form, file: raw.file, identity, made_for, filed_under, sections };
    for finding in found.all_mut() {
        finding.measure = submission.measure_at(&finding.at).cloned();
        finding.period = filed_under.or(submission.period());
    }
    out.append(found);
    submission
}

/// What is wrong with an answer, before it has a place.
struct Fault {
    meta: &'static Meta,
    args: Vec<(&'static str, Arg)>,
}

impl From<&'static Meta> for Fault {
    fn from(meta: &'static Meta) -> Self {
        Self { meta, args: Vec::new() }
    }
}

struct Converter<'a> {
    programme: &'a Programme,
    kind: FormKind,
    section: &'a Section,
    /// Of a matrix the code of the row.
    code: Option<Arc<str>>,
    day: NaiveDate,
    epoch: Epoch,
    /// The language of the form, where it is known.
    language: Option<Lang>,
    out: &'a mut Findings,
}

impl Converter<'_> {
    fn slot(&mut self, field: &Field, cell: &RawCell) -> Slot<Value> {
        let at = cell.at.clone();
        let Some(content) = &cell.content else { return Slot::Absent(at) };
        // What is wrong with such a cell was said when it was read.
        if *content == Content::Damaged {
            return Slot::Invalid(at);
        }
        // A sum that the form computes is computed anew; what a program left there does not count
        // unless it is a number.
        if field.computed.is_some() && !matches!(content, Content::Number(_) | Content::Text(_)) {
            return Slot::Absent(at);
        }
        let is_not_collected = || {
            is_said(content, &words::NOT_COLLECTED)
                || self.silence(content) == Some(Silence::NotCollected)
        };
        if field.not_collected && is_not_collected() {
            return Slot::NotCollected(at);
        }
        match self.value(field, content, &at) {
            Ok(Some(value)) => Slot::Given(Located { value, at }),
            Ok(None) => Slot::Absent(at),
            // What a sum lost in fractions of a cent stands in its parts as well.
            Err(fault) if field.computed.is_some() && *fault.meta == faults::TOO_FINE => {
                Slot::Absent(at)
            }
            Err(_) if !field.required && !field.is_locked() && self.silence(content).is_some() => {
                let mut finding = self.finding(&faults::ANSWER_NONE, field, content, &at);
                let is_figure = field.kind.is_figure();
                // Whether a dash at a figure is nothing or zero only the sender knows.
                if !is_figure {
                    finding.severity = Severity::Note;
                }
                self.out.push(finding.with("kind", if is_figure { "figure" } else { "other" }));
                Slot::Absent(at)
            }
            Err(fault) => {
                let mut finding = self.finding(fault.meta, field, content, &at);
                finding.args.extend(fault.args);
                // Of the register nothing is counted beside it that would have been sent back.
                if field.is_aside() && self.kind != FormKind::Register {
                    finding.severity = finding.severity.min(Severity::Warning);
                }
                self.out.push(finding);
                Slot::Invalid(at)
            }
        }
    }

    /// Returns what a cell says in which somebody gives no answer.
    fn silence(&self, content: &Content) -> Option<Silence> {
        self.programme.silences.of(content.text()?)
    }

    fn finding(&self, meta: &'static Meta, field: &Field, content: &Content, at: &Span) -> Finding {
        let label = self.programme.label_in(self.section, self.code.as_deref(), field);
        let mut finding = Finding::new(meta, at.clone()).with("field", label);
        if meta.args.contains(&"value") {
            finding = finding.with("value", quoted(field, content));
        }
        finding
    }

    fn value(
        &mut self,
        field: &Field,
        content: &Content,
        at: &Span,
    ) -> Result<Option<Value>, Fault> {
        match content {
            Content::Error(_) => return Err(Fault::from(&faults::FORMULA_ERROR)),
            Content::Uncomputed => return Err(Fault::from(&faults::FORMULA_UNCOMPUTED)),
            _ => {}
        }
        Ok(Some(match &field.kind {
            FieldKind::Text | FieldKind::LongText | FieldKind::Email => {
                let Some(text) = self.text(field, content, at) else { return Ok(None) };
                Value::Text(text)
            }
            FieldKind::Money => Value::Money(Money::from_cents(self.hundredths(field, content)?)),
            FieldKind::Number => Value::Number(Hundredths::new(self.hundredths(field, content)?)),
            FieldKind::Count => {
                let value = self.hundredths(field, content)?;
                if value % 100 != 0 {
                    return Err(Fault::from(&faults::TOO_FINE));
                }
                Value::Count(value / 100)
            }
            FieldKind::Date => Value::Date(self.date(content)?),
            FieldKind::YesNo | FieldKind::Tick => {
                Value::YesNo(yes_or_no(content).ok_or(&faults::NOT_YES_OR_NO)?)
            }
            FieldKind::Code(_) => Value::Code(self.code(field, &content.shown(), at)?),
            FieldKind::Codes(_) => Value::Codes(self.codes(field, content, at)?),
            FieldKind::Measure => {
                Value::Measure(MeasureId::parse(&content.shown()).ok_or(&faults::NOT_OF_ITS_KIND)?)
            }
            FieldKind::Period => Value::Period(
                content.shown().parse::<Period>().map_err(|_| &faults::NOT_OF_ITS_KIND)?,
            ),
            FieldKind::Mode(_) => {
                let code = self.programme.named(field, &content.shown());
                let mode = code.and_then(|it| Mode::of(&it.code));
                Value::Mode(mode.ok_or(&faults::NOT_OF_ITS_KIND)?)
            }
        }))
    }

    fn text(&mut self, field: &Field, content: &Content, at: &Span) -> Option<String> {
        if matches!(content, Content::Date(_)) {
            let finding = self.finding(&faults::TEXT_IS_DAY, field, content, at);
            self.out.push(finding);
        }
        let text = match (content, &field.kind) {
            (Content::Text(text), FieldKind::LongText) => text::clean_lines(text),
            (other, _) => other.shown(),
        };
        let kept = self.programme.limit(SettingKey::TextMax);
        let limit = field.max_length.map_or(kept, |it| kept.min(i64::from(it)));
        let length = i64::try_from(text.chars().count()).unwrap_or(i64::MAX);
        if length > limit {
            let finding = self.finding(&faults::TEXT_TOO_LONG, field, content, at);
            self.out.push(finding.with("length", length).with("limit", limit));
        }
        let text = text::shortened(&text, usize::try_from(kept).unwrap_or(usize::MAX));
        (!text.is_empty()).then_some(text)
    }

    fn hundredths(&self, field: &Field, content: &Content) -> Result<i64, Fault> {
        let is_hours = field.means == Some(Meaning::EventHours);
        let typed = |it| if is_hours { hours::number(it) } else { Cow::Borrowed(it) };
        let value = match content {
            Content::Number(value) => {
                if let Some(day) = self.slipped_day(field, *value) {
                    let args = vec![("day", Arg::Date(day))];
                    return Err(Fault { meta: &faults::NUMBER_LIKE_DAY, args });
                }
                rounded(*value)?
            }
            // A length of time counts in days; the hours that a clock shows are all only below one.
            Content::Formatted(days, NumberFormat::Duration) if is_hours => hours::of_days(*days),
            Content::Formatted(days, NumberFormat::Clock)
                if is_hours && (0.0..1.0).contains(days) =>
            {
                hours::of_days(*days)
            }
            // Nothing is nothing in every format.
            Content::Formatted(number, _) if number.abs() < f64::EPSILON => 0,
            Content::Formatted(_, format) => {
                let kind = match format {
                    NumberFormat::Percent => "percent",
                    NumberFormat::Clock | NumberFormat::Duration => "time",
                    NumberFormat::Currency(_) => "currency",
                };
                let args = vec![("kind", Arg::from(kind))];
                return Err(Fault { meta: &faults::NUMBER_SHOWN_OTHERWISE, args });
            }
            Content::Text(text) => match number::parse(&typed(text)) {
                Parsed::Hundredths(value) => value,
                Parsed::Ambiguous { grouped, is_german_amount }
                    if is_german_amount
                        && self.language == Some(Lang::De)
                        && field.kind == FieldKind::Money =>
                {
                    grouped
                }
                Parsed::Ambiguous { grouped, .. } => {
                    return Err(Fault {
                        meta: &faults::NUMBER_AMBIGUOUS,
                        args: vec![
                            ("one", Arg::Text((grouped / 100).to_string())),
                            ("other", Arg::Label(with_decimal_sign(text))),
                        ],
                    });
                }
                Parsed::TooFine => return Err(Fault::from(&faults::TOO_FINE)),
                Parsed::TooLarge => return Err(Fault::from(&faults::TOO_LARGE)),
                Parsed::No => return Err(not_a_number(field)),
            },
            _ => return Err(not_a_number(field)),
        };
        if value.abs() > Money::LIMIT.cents() {
            return Err(Fault::from(&faults::TOO_LARGE));
        }
        Ok(value)
    }

    /// Returns the day of which a number looks like the serial number, where somebody may have typed
    /// `15.8` and got the fifteenth of August. Who means the number writes it as text.
    fn slipped_day(&self, field: &Field, number: f64) -> Option<NaiveDate> {
        let is_typed = self.kind == FormKind::Return && !field.is_locked() && number.fract() == 0.0;
        let day = from_serial(number, self.epoch).filter(|_| is_typed)?;
        // The year is the one in which it was typed: that of the return or the next.
        (self.day.year()..=self.day.year() + 1).contains(&day.year()).then_some(day)
    }

    fn date(&self, content: &Content) -> Result<NaiveDate, Fault> {
        let day = match content {
            Content::Date(day) => *day,
            Content::Number(serial) => {
                from_serial(*serial, self.epoch).filter(|it| is_plausible(*it))
            }
            Content::Text(text) => match day::read(text) {
                Written::Day(day) => Some(day),
                Written::Either(one, other) => {
                    let args = vec![("one", Arg::Date(one)), ("other", Arg::Date(other))];
                    return Err(Fault { meta: &faults::DATE_AMBIGUOUS, args });
                }
                Written::No => None,
            },
            _ => None,
        };
        day.ok_or_else(|| Fault::from(&faults::NOT_A_DATE))
    }

    fn code(&mut self, field: &Field, text: &str, at: &Span) -> Result<Arc<str>, Fault> {
        let Some(code) = self.programme.named(field, text) else {
            let nearest = self.programme.nearest(field, text, self.day);
            let nearest = nearest.filter(|_| field.privacy != Privacy::Personal);
            return Err(Fault { meta: &faults::NOT_A_CODE, args: Arg::offer(nearest).into() });
        };
        if !code.is_valid_on(self.day) {
            let finding =
                Finding::new(&faults::CODE_EXPIRED, at.clone()).with("field", &field.label);
            self.out.push(finding.with("value", &code.label));
        }
        Ok(code.code.clone())
    }

    fn codes(
        &mut self,
        field: &Field,
        content: &Content,
        at: &Span,
    ) -> Result<Vec<Arc<str>>, Fault> {
        let text = match content {
            Content::Text(text) => text.clone(),
            other => other.shown(),
        };
        let parts = text.split([';', '\n', '|']).map(text::clean).filter(|it| !it.is_empty());
        let mut codes = Vec::new();
        for part in parts {
            let code = self.code(field, &part, at)?;
            if !codes.contains(&code) {
                codes.push(code);
            }
        }
        Ok(codes)
    }
}

fn not_a_number(field: &Field) -> Fault {
    Fault { meta: &faults::NOT_A_NUMBER, args: vec![("or", field.alternative().into())] }
}

/// Returns a number in hundredths, when it has no finer parts.
fn rounded(value: f64) -> Result<i64, Fault> {
    let scaled = (value * 100.0).round();
    if scaled.abs() > 1e15 {
        return Err(Fault::from(&faults::TOO_LARGE));
    }
    // A ten-thousandth of a cent covers what binary fractions lose; large amounts lose more.
    let lost = f64::max(1e-4, scaled.abs() * 2.0 * f64::EPSILON);
    if (value * 100.0 - scaled).abs() > lost {
        return Err(Fault::from(&faults::TOO_FINE));
    }
    #[expect(clippy::cast_possible_truncation, reason = "whole and below 1e15")]
    Ok(scaled as i64)
}
