//! Writes a worksheet of a form: its title, and its sections one under the other.

use rust_xlsxwriter::{
    Format, FormatAlign, IgnoreError, ProtectionOptions, Table, TableColumn, TableStyle, Worksheet,
};

use super::columns::{Columns, MANY_COLUMNS, height};
use super::place::{absolute, column, marked};
use super::style::{self, HELP_SIZE, ROW_HEIGHT, Surface, TEXT_SIZE};
use super::{Draft, FormError, cell, page, sums, validation};
use crate::form::{
    FIRST_COLUMN, SectionLayout, SheetLayout, answer_name, heading_name, totals_label,
};
use crate::programme::{FieldKind, FieldPath, FormKind, Section, SectionKind};
use crate::span::CellRef;

/// The least height of a cell for several lines of text.
const LONG_TEXT_HEIGHT: f64 = 84.0;
/// Spreadsheet programs show no higher row.
const HEIGHT_MAX: f64 = 409.0;

/// Returns a worksheet of the form.
pub(super) fn write(draft: &mut Draft<'_>, plan: &SheetLayout) -> Result<Worksheet, FormError> {
    let columns = Columns::of(draft.request, plan);
    let name = draft.request.text(&draft.request.form.sheets[plan.sheet].title);
    let mut drawing = Drawing { draft, name, columns, sheet: Worksheet::new(), start: None };
    drawing.sheet(plan)?;
    Ok(drawing.sheet)
}

/// Returns what people may do on a protected sheet: everything that leaves its cells in place.
pub(super) fn protection() -> ProtectionOptions {
    ProtectionOptions { format_columns: true, format_rows: true, ..ProtectionOptions::default() }
}

struct Drawing<'d, 'a> {
    draft: &'d mut Draft<'a>,
    name: &'a str,
    columns: Columns,
    sheet: Worksheet,
    /// The cell with which filling in begins.
    start: Option<CellRef>,
}

impl<'a> Drawing<'_, 'a> {
    fn sheet(&mut self, plan: &SheetLayout) -> Result<(), FormError> {
        let request = self.draft.request;
        self.sheet.set_name(self.name)?.set_formula_result_default("");
        // Rows without a height of their own grow with what is typed into them.
        self.sheet.set_default_row_height(ROW_HEIGHT);
        for (col, width) in self.columns.widths() {
            self.sheet.set_column_width(column(col), width)?;
        }
        self.sheet.write_string_with_format(0, 0, self.name, &self.draft.styles.title)?;
        self.sheet.set_row_height(0, 28)?;
        if let Some(help) = &request.form.sheets[plan.sheet].help {
            self.across(1, request.text(help))?;
        }
        for at in &plan.sections {
            self.section(at)?;
        }
        let tables: Vec<_> = plan
            .sections
            .iter()
            .filter(|it| matches!(request.section(it).kind, SectionKind::Table { .. }))
            .collect();
        if tables.is_empty() {
            self.sheet.protect_with_options(&protection()).set_screen_gridlines(false);
            if let Some(CellRef { row, col }) = self.start {
                self.sheet.set_selection(row, column(col), row, column(col))?;
            }
        }
        let mut heads = None;
        if let ([only], [_]) = (&*tables, &*plan.sections) {
            // Of a wide table the first column stays in sight.
            let is_wide = only.fields.len() > MANY_COLUMNS;
            self.sheet.set_freeze_panes(only.first_row, u16::from(is_wide))?;
            heads = Some(only.head_row());
        }
        let width = self.columns.width(0, self.columns.last());
        page::set_up(request, &mut self.sheet, width, heads)?;
        Ok(())
    }

    fn section(&mut self, at: &SectionLayout) -> Result<(), FormError> {
        let request = self.draft.request;
        let section = request.section(at);
        for col in 0..=self.columns.last() {
            self.sheet.write_blank(at.heading.row, column(col), &self.draft.styles.heading)?;
        }
        self.string(at.heading, request.text(&section.title), &self.draft.styles.heading.clone())?;
        self.sheet.set_row_height(at.heading.row, 24)?;
        if let Some(help) = &section.help {
            self.across(at.heading.row + 1, request.text(help))?;
        }
        match &section.kind {
            SectionKind::Answers => self.labels(at, section)?,
            SectionKind::Table { .. } => self.table(at, section)?,
            SectionKind::Matrix { rows } => self.matrix(at, section, rows)?,
        }
        for (place, field) in at.fields.iter().enumerate() {
            let path = FieldPath { section: at.section, field: *field };
            let first = at.cell(&section.kind, place);
            self.answers(at, path, first)?;
            let named = match section.kind {
                SectionKind::Answers => first,
                _ => CellRef::new(at.head_row(), first.col),
            };
            let name = answer_name(&section.id, &section.fields[*field].id);
            self.draft.names.define(&name, absolute(self.name, named, named))?;
        }
        if let Some(row) = at.totals_row {
            self.totals(at, section, row)?;
        }
        if matches!(section.kind, SectionKind::Table { .. }) {
            self.row_heights(at, section)?;
        }
        Ok(())
    }

    /// Writes the labels of single answers, and beside each answer its help.
    fn labels(&mut self, at: &SectionLayout, section: &'a Section) -> Result<(), FormError> {
        let request = self.draft.request;
        let (first, last) = (FIRST_COLUMN + 2, self.columns.last());
        for (place, field) in at.fields.iter().enumerate() {
            let path = FieldPath { section: at.section, field: *field };
            let field = &section.fields[*field];
            let answer = at.cell(&section.kind, place);
            let label = marked(request, field);
            self.string(
                CellRef::new(answer.row, FIRST_COLUMN),
                &label,
                &self.draft.styles.label.clone(),
            )?;
            let mut high =
                height(&label, self.columns.width(FIRST_COLUMN, FIRST_COLUMN) - 3.0, TEXT_SIZE);
            if let Some(help) = &field.help {
                let help = request.text(help);
                let format = self.draft.styles.help.clone().set_align(FormatAlign::VerticalCenter);
                self.merged(CellRef::new(answer.row, first), last, help, &format.set_indent(1))?;
                high = high.max(height(help, self.columns.width(first, last) - 3.0, HELP_SIZE));
            }
            if let Some(cell::Written::Text(text)) =
                request.entries.get(path, 0).map(|it| cell::written(request, field, it))
            {
                high =
                    high.max(height(&text, self.columns.width(answer.col, answer.col), TEXT_SIZE));
            }
            if field.kind == FieldKind::LongText {
                high = high.max(LONG_TEXT_HEIGHT);
            }
            self.sheet.set_row_height(answer.row, high.clamp(24.0, HEIGHT_MAX))?;
        }
        Ok(())
    }

    fn table(&mut self, at: &SectionLayout, section: &'a Section) -> Result<(), FormError> {
        let request = self.draft.request;
        let name = heading_name(&section.id);
        self.draft.names.table(&name)?;
        let heads: Vec<_> = at
            .fields
            .iter()
            .map(|it| {
                TableColumn::new()
                    .set_header(cell::fitting(&marked(request, &section.fields[*it])))
                    .set_header_format(&self.draft.styles.head)
            })
            .collect();
        // Arrows over the heads help an office that searches its register; they would be in the way
        // of somebody who fills in a few lines.
        let table = Table::new()
            .set_name(name)
            .set_style(TableStyle::None)
            .set_autofilter(request.form.kind == FormKind::Register)
            .set_alt_text_title(request.text(&section.title))
            .set_columns(&heads);
        let last = at.cell(&section.kind, at.fields.len() - 1);
        let (row, bottom) = (at.head_row(), at.head_row() + request.rows(at));
        self.sheet.add_table(row, column(FIRST_COLUMN), bottom, column(last.col), &table)?;
        self.head_height(at, section)
    }

    fn matrix(
        &mut self,
        at: &SectionLayout,
        section: &'a Section,
        list: &str,
    ) -> Result<(), FormError> {
        let request = self.draft.request;
        let corner = CellRef::new(at.head_row(), FIRST_COLUMN);
        self.draft.names.define(&heading_name(&section.id), absolute(self.name, corner, corner))?;
        self.string(corner, "", &self.draft.styles.head.clone())?;
        for (place, field) in at.fields.iter().enumerate() {
            let head = CellRef::new(at.head_row(), at.cell(&section.kind, place).col);
            let format = self.draft.styles.head.clone().set_align(FormatAlign::Center);
            self.string(head, &marked(request, &section.fields[*field]), &format)?;
        }
        let codes = &request.programme.list(list).codes;
        let width = self.columns.width(FIRST_COLUMN, FIRST_COLUMN);
        for (row, code) in (at.first_row..).zip(&at.codes) {
            let label = request.text(&codes[*code].label);
            let cell = CellRef::new(row, FIRST_COLUMN);
            self.string(cell, label, &self.draft.styles.label.clone())?;
            self.sheet
                .set_row_height(row, height(label, width - 3.0, TEXT_SIZE).max(ROW_HEIGHT))?;
        }
        self.head_height(at, section)
    }

    fn head_height(&mut self, at: &SectionLayout, section: &Section) -> Result<(), FormError> {
        let request = self.draft.request;
        let heights = at.fields.iter().enumerate().map(|(place, field)| {
            let col = at.cell(&section.kind, place).col;
            // Bold letters are broader.
            let width = self.columns.width(col, col) * 0.9;
            height(&marked(request, &section.fields[*field]), width, TEXT_SIZE)
        });
        let high = heights.fold(22.0, f64::max);
        self.sheet.set_row_height(at.head_row(), high)?;
        Ok(())
    }

    /// Writes the cells of a field, with what they hold already and what they accept.
    fn answers(
        &mut self,
        at: &SectionLayout,
        path: FieldPath,
        first: CellRef,
    ) -> Result<(), FormError> {
        let request = self.draft.request;
        let field = request.form.field(path);
        let is_locked = request.is_locked(path);
        let surface = match (&field.computed, is_locked) {
            (Some(_), _) => Surface::Sum,
            (None, true) => Surface::Office,
            (None, false) => Surface::Open,
        };
        let mut format = style::answer(&field.kind, surface);
        if request.section(at).kind == SectionKind::Answers {
            format = format.set_align(FormatAlign::Left).set_indent(1);
        }
        let rows = request.rows(at);
        for row in 0..rows {
            let cell = first.down(row);
            let entry = request.entries.get(path, row);
            if let (Some(computed), None) = (&field.computed, entry) {
                let code = sums::code(request, at, row);
                let code = code.map(|it| (it, CellRef::new(cell.row, FIRST_COLUMN)));
                if let Some(formula) = sums::computed(request, computed, code) {
                    let (row, col) = (cell.row, column(cell.col));
                    self.sheet.write_formula_with_format(row, col, formula, &format)?;
                    continue;
                }
            }
            let written = entry.map(|it| cell::written(request, field, it));
            cell::write(&mut self.sheet, cell, written.as_ref(), &format)?;
        }
        let (last, col) = (first.down(rows - 1), column(first.col));
        if !is_locked {
            self.start.get_or_insert(first);
            let accepted = validation::of(self.draft, field, first)?;
            self.sheet.add_data_validation(first.row, col, last.row, col, &accepted)?;
        }
        if style::number_format(&field.kind) == "@" {
            let error = IgnoreError::NumberStoredAsText;
            self.sheet.ignore_error_range(first.row, col, last.row, col, error)?;
        }
        Ok(())
    }

    /// Makes rows of a table as high as the texts that are in them already.
    fn row_heights(&mut self, at: &SectionLayout, section: &Section) -> Result<(), FormError> {
        let request = self.draft.request;
        for row in 0..request.entries.rows(at.section) {
            let mut high = ROW_HEIGHT;
            for (place, index) in at.fields.iter().enumerate() {
                let path = FieldPath { section: at.section, field: *index };
                let entry = request.entries.get(path, row);
                let field = &section.fields[*index];
                if let Some(cell::Written::Text(text)) =
                    entry.map(|it| cell::written(request, field, it))
                {
                    let col = at.cell(&section.kind, place).col;
                    high = high.max(height(&text, self.columns.width(col, col), TEXT_SIZE));
                }
            }
            if high > ROW_HEIGHT {
                self.sheet.set_row_height(at.first_row + row, high.min(HEIGHT_MAX))?;
            }
        }
        Ok(())
    }

    /// Writes the row of totals; its word stands to the left of the first one.
    fn totals(
        &mut self,
        at: &SectionLayout,
        section: &'a Section,
        row: u32,
    ) -> Result<(), FormError> {
        let request = self.draft.request;
        let label = totals_label();
        let label = label.get(request.lang());
        let is_table = matches!(section.kind, SectionKind::Table { .. });
        let mut is_first = true;
        for (place, index) in at.fields.iter().enumerate() {
            if !section.totals.contains(index) {
                continue;
            }
            let path = FieldPath { section: at.section, field: *index };
            let Some(formula) = sums::total(request, at, path) else { continue };
            let kind = &section.fields[*index].kind;
            let mut format = style::answer(kind, Surface::Sum);
            let col = at.cell(&section.kind, place).col;
            if is_first && !is_table {
                let format = self.draft.styles.sum_label.clone();
                self.string(CellRef::new(row, FIRST_COLUMN), label, &format)?;
            } else if is_first && col > FIRST_COLUMN {
                let format = self.draft.styles.sum_label.clone().set_align(FormatAlign::Right);
                self.string(CellRef::new(row, col - 1), label, &format)?;
            } else if is_first {
                // The first column itself is added up: its number carries the word.
                let shape = style::number_format(kind);
                format = format.set_num_format(format!("\"{label} \"{shape}"));
            }
            is_first = false;
            self.sheet.write_formula_with_format(row, column(col), formula, &format)?;
        }
        self.sheet.set_row_height(row, 22)?;
        Ok(())
    }

    /// Writes a text of help that runs across the sheet.
    fn across(&mut self, row: u32, text: &str) -> Result<(), FormError> {
        let last = self.columns.last_of_text();
        let format = self.draft.styles.help.clone();
        self.merged(CellRef::new(row, FIRST_COLUMN), last, text, &format)?;
        let width = self.columns.width(FIRST_COLUMN, last);
        self.sheet.set_row_height(row, height(text, width, HELP_SIZE) + 2.0)?;
        Ok(())
    }

    fn merged(
        &mut self,
        at: CellRef,
        last: u32,
        text: &str,
        format: &Format,
    ) -> Result<(), FormError> {
        if last > at.col {
            let text = cell::fitting(text);
            self.sheet.merge_range(at.row, column(at.col), at.row, column(last), &text, format)?;
            Ok(())
        } else {
            self.string(at, text, format)
        }
    }

    fn string(&mut self, at: CellRef, text: &str, format: &Format) -> Result<(), FormError> {
        self.sheet.write_string_with_format(at.row, column(at.col), cell::fitting(text), format)?;
        Ok(())
    }
}
