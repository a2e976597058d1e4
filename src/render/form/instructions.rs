//! Writes the first sheet: what the form is, how to fill it in, what its colours mean.

use rust_xlsxwriter::{FormatAlign, Url, Worksheet};

use super::columns::height;
use super::style::{self, ROW_HEIGHT, Surface, TEXT_SIZE};
use super::{Draft, FormError, cell, page, sheet};
use crate::form::{IdentityKey, instructions_label};
use crate::programme::{FieldKind, FieldPath};
use crate::span::quoted_sheet;

const LABEL_WIDTH: f64 = 28.0;
const TEXT_WIDTH: f64 = 92.0;

pub(super) fn write(draft: &Draft<'_>) -> Result<Worksheet, FormError> {
    let request = draft.request;
    let text = |key: &str| request.locale.text(key);
    let mut drawing = Drawing { draft, sheet: Worksheet::new(), row: 2 };
    drawing
        .sheet
        .set_name(instructions_label().get(request.locale.lang()))?
        .protect_with_options(&sheet::protection());
    drawing.sheet.set_column_width(0, LABEL_WIDTH)?.set_column_width(1, TEXT_WIDTH)?;
    drawing.sheet.set_screen_gridlines(false);
    let title = cell::fitting(request.text(&request.form.title));
    drawing.sheet.write_string_with_format(0, 0, title, &draft.styles.title)?;
    drawing.sheet.set_row_height(0, 30)?;

    drawing.line(&text("form-partnership"), request.partnership)?;
    drawing.line(&text("form-contact"), request.contact)?;
    if let Some(measure) = request.identity.get(IdentityKey::Measure) {
        drawing.line(&text("form-measure"), measure)?;
    }
    if let Some(period) = page::period(request) {
        drawing.line(&text("form-period"), &request.locale.period(period))?;
    }
    drawing.line(&text("form-version"), &request.form.version)?;

    drawing.heading("form-steps")?;
    for (number, paragraph) in (1..).zip(&request.form.instructions) {
        drawing.step(&format!("{number}."), request.text(paragraph))?;
    }
    drawing.legend()?;
    drawing.heading("form-sheets")?;
    for plan in &request.layout.sheets {
        let plan = &request.form.sheets[plan.sheet];
        let help = plan.help.as_ref().map_or("", |it| request.text(it));
        drawing.link(request.text(&plan.title), help)?;
    }
    page::set_up(request, &mut drawing.sheet, 0.0, None)?;
    Ok(drawing.sheet)
}

struct Drawing<'d, 'a> {
    draft: &'d Draft<'a>,
    sheet: Worksheet,
    row: u32,
}

impl Drawing<'_, '_> {
    fn heading(&mut self, key: &str) -> Result<(), FormError> {
        let format = &self.draft.styles.heading;
        self.row += 1;
        let text = self.draft.request.locale.text(key);
        self.sheet.write_string_with_format(self.row, 0, text, format)?;
        self.sheet.write_blank(self.row, 1, format)?.set_row_height(self.row, 24)?;
        self.row += 1;
        Ok(())
    }

    fn line(&mut self, label: &str, text: &str) -> Result<(), FormError> {
        let format = &self.draft.styles.text;
        self.sheet.write_string_with_format(self.row, 0, cell::fitting(label), format)?;
        self.text(text)
    }

    fn step(&mut self, number: &str, text: &str) -> Result<(), FormError> {
        let format = self.draft.styles.text.clone().set_align(FormatAlign::Right);
        self.sheet.write_string_with_format(self.row, 0, number, &format)?;
        self.text(text)
    }

    /// Explains the looks that occur in this form.
    fn legend(&mut self) -> Result<(), FormError> {
        self.heading("form-legend")?;
        let request = self.draft.request;
        let mut has = [true, false, false, false];
        for at in request.layout.sheets.iter().flat_map(|it| &it.sections) {
            has[2] |= at.totals_row.is_some();
            for field in &at.fields {
                let path = FieldPath { section: at.section, field: *field };
                let field = request.form.field(path);
                has[1] |= field.computed.is_none() && request.is_locked(path);
                has[2] |= field.computed.is_some();
                has[3] |= field.required;
            }
        }
        let kinds = [
            (Some(Surface::Open), "form-legend-open"),
            (Some(Surface::Office), "form-legend-office"),
            (Some(Surface::Sum), "form-legend-sum"),
            (None, "form-legend-required"),
        ];
        for (surface, key) in kinds.into_iter().zip(has).filter(|it| it.1).map(|it| it.0) {
            let format = surface.map_or_else(
                || self.draft.styles.label.clone(),
                |it| style::answer(&FieldKind::Text, it).set_locked(),
            );
            let sample = request.locale.text(&format!("{key}-sample"));
            self.sheet.write_string_with_format(self.row, 0, sample, &format)?;
            self.text(&request.locale.text(key))?;
        }
        Ok(())
    }

    fn link(&mut self, name: &str, help: &str) -> Result<(), FormError> {
        let target = format!("internal:{}!A1", quoted_sheet(name));
        let format = self.draft.styles.text.clone().set_hyperlink();
        let url = Url::new(target).set_text(cell::fitting(name));
        self.sheet.write_url_with_format(self.row, 0, url, &format)?;
        self.text(help)
    }

    fn text(&mut self, text: &str) -> Result<(), FormError> {
        let format = self.draft.styles.text.clone().set_align(FormatAlign::Left).set_indent(1);
        let high = height(text, TEXT_WIDTH - 2.0, TEXT_SIZE);
        self.sheet.set_row_height(self.row, high.max(ROW_HEIGHT))?;
        self.sheet.write_string_with_format(self.row, 1, cell::fitting(text), &format)?;
        self.row += 1;
        Ok(())
    }
}
