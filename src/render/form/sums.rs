//! Sums of a form: live formulas, each with the value that the spreadsheet program will compute.

use rust_xlsxwriter::Formula;

use super::cell::{Written, written};
use super::{FormRequest, place};
use crate::base::Hundredths;
use crate::form::SectionLayout;
use crate::programme::field::Computed;
use crate::programme::{Code, FieldPath, SectionKind};
use crate::span::CellRef;

/// A sum as a spreadsheet makes it: figures and days count, everything else is passed over, and an
/// error spoils it.
#[derive(Debug, Default, PartialEq)]
pub(super) struct Sum {
    /// What has up to two decimal places; added up exactly.
    hundredths: i128,
    /// What has more, where anything has.
    rest: Option<f64>,
    /// How many figures there are.
    figures: u32,
    /// The first error among them.
    error: Option<String>,
}

impl Sum {
    fn add(&mut self, cell: &Written<'_>) {
        match cell {
            Written::Figure(number) => self.hundredths += i128::from(number.get()),
            Written::Number(number) | Written::Day(number) | Written::Formatted(number, _) => {
                *self.rest.get_or_insert_default() += number;
            }
            Written::Error(error) => {
                self.error.get_or_insert_with(|| (*error).to_owned());
                return;
            }
            Written::Text(_) | Written::Bool(_) => return,
        }
        self.figures += 1;
    }

    /// Adds a cell that itself holds a sum.
    fn append(&mut self, other: Self) {
        self.hundredths += other.hundredths;
        if let Some(rest) = other.rest {
            *self.rest.get_or_insert_default() += rest;
        }
        self.figures += u32::from(other.error.is_none());
        self.error = self.error.take().or(other.error);
    }

    fn shown(&self) -> String {
        if let Some(error) = &self.error {
            return error.clone();
        }
        match (i64::try_from(self.hundredths), self.rest) {
            (Ok(exact), None) => Hundredths::new(exact).to_string(),
            #[expect(clippy::cast_precision_loss, reason = "cells hold doubles")]
            (_, rest) => (self.hundredths as f64 / 100.0 + rest.unwrap_or(0.0)).to_string(),
        }
    }
}

/// Returns the formula of a computed cell; nothing when what it adds up is not part of the form.
///
/// `row` is the matrix row in which it stands: its code, and the cell of its label.
pub(super) fn computed(
    request: &FormRequest<'_>,
    computed: &Computed,
    row: Option<(&Code, CellRef)>,
) -> Option<Formula> {
    let column = place::answers(request, computed.sum)?;
    let formula = match (computed.by, row) {
        (None, _) => format!("=SUM({column})"),
        (Some(by), Some((_, label))) => {
            format!("=SUMIFS({column},{},${label})", place::answers(request, by)?)
        }
        (Some(_), None) => return None,
    };
    let sum = computed_sum(request, computed, row.map(|it| it.0));
    Some(Formula::new(formula).set_result(sum.shown()))
}

fn computed_sum(request: &FormRequest<'_>, computed: &Computed, code: Option<&Code>) -> Sum {
    let mut sum = Sum::default();
    let Some((_, at, _)) = place::placed(request, computed.sum) else { return sum };
    let key = code.map(|it| request.text(&it.label).to_lowercase());
    for row in 0..request.rows(at) {
        let cell = |path: FieldPath| {
            let entry = request.entries.get(path, row)?;
            Some(written(request, request.form.field(path), entry))
        };
        let is_meant = match (computed.by, &key) {
            (Some(by), Some(key)) => {
                matches!(cell(by), Some(Written::Text(text)) if text.to_lowercase() == *key)
            }
            _ => true,
        };
        if let Some(cell) = cell(computed.sum).filter(|_| is_meant) {
            sum.add(&cell);
        }
    }
    sum
}

/// Returns the formula of a column's total: empty as long as there is no figure to be added up, for
/// what was not counted is not nobody.
pub(super) fn total(
    request: &FormRequest<'_>,
    at: &SectionLayout,
    path: FieldPath,
) -> Option<Formula> {
    let column = place::answers(request, path)?;
    let section = request.section(at);
    let formula = if matches!(section.kind, SectionKind::Table { .. }) {
        // These count what a filter leaves visible.
        format!("=IF(SUBTOTAL(102,{column})=0,\"\",SUBTOTAL(109,{column}))")
    } else {
        format!("=IF(COUNT({column})=0,\"\",SUM({column}))")
    };
    let field = request.form.field(path);
    let mut sum = Sum::default();
    for row in 0..request.rows(at) {
        match (request.entries.get(path, row), &field.computed) {
            (Some(entry), _) => sum.add(&written(request, field, entry)),
            (None, Some(computed)) if place::answers(request, computed.sum).is_some() => {
                sum.append(computed_sum(request, computed, code(request, at, row)));
            }
            _ => {}
        }
    }
    let result = if sum.figures == 0 { String::new() } else { sum.shown() };
    Some(Formula::new(formula).set_result(result))
}

/// Returns the code of a row, where the section is a matrix.
pub(super) fn code<'a>(
    request: &FormRequest<'a>,
    at: &SectionLayout,
    row: u32,
) -> Option<&'a Code> {
    match &request.section(at).kind {
        SectionKind::Matrix { rows } => {
            Some(&request.programme.list(rows).codes[at.codes[row as usize]])
        }
        _ => None,
    }
}

#[cfg(test)]
mod tests {
    use super::{Hundredths, Sum, Written};

    #[test]
    fn cents_are_added_up_exactly() {
        let mut sum = Sum::default();
        for _ in 0..10 {
            sum.add(&Written::Figure(Hundredths::new(10)));
        }
        sum.add(&Written::Text("nicht erhoben".into()));
        assert_eq!((sum.shown().as_str(), sum.figures), ("1", 10));
    }

    #[test]
    fn an_error_spoils_a_sum() {
        let mut sum = Sum::default();
        sum.add(&Written::Error("#REF!"));
        sum.add(&Written::Figure(Hundredths::new(10)));
        assert_eq!(sum.shown(), "#REF!");
    }
}
