//! Copies the filled cells of a sheet, each at a checked place and with a value of its type.

use std::borrow::Cow;
use std::fmt::Write;

use super::{Shared, Style, push_text, rich_text};
use crate::source::Limits;
use crate::source::markup::{Markup, Piece, Tag};
use crate::source::refusal::Refusal;
use crate::source::survey::Survey;
use crate::source::workbook::Content;
use crate::span::{CellRange, CellRef};

/// The errors that every program knows; newer ones are taken by their text.
const ERRORS: [&str; 8] =
    ["#DIV/0!", "#N/A", "#NAME?", "#NULL!", "#NUM!", "#REF!", "#VALUE!", "#GETTING_DATA"];

/// Copies what stands between the tags of `sheetData`, and fills the survey of the sheet.
pub(super) fn rebuild(
    bytes: &[u8],
    part: &str,
    shared: &Shared<'_>,
    survey: &mut Survey,
    limits: &Limits,
) -> Result<String, Refusal> {
    let mut sheet =
        Sheet { part, shared, survey, limits, out: String::new(), row: 0, col: 0, open: None };
    let mut markup = Markup::new(bytes, part)?;
    let (mut is_sheet, mut has_data) = (false, false);
    while let Some(piece) = markup.next()? {
        match piece {
            Piece::Open(tag) => match tag.name() {
                "worksheet" => is_sheet = true,
                // Programs show the one or the other.
                "sheetData" if has_data => return Err(Refusal::refused("record", "sheetData")),
                "sheetData" => has_data = true,
                "row" => sheet.row(&tag)?,
                "c" => sheet.cell(&tag, &mut markup)?,
                "col" => sheet.columns(&tag)?,
                "mergeCell" => sheet.merge(&tag)?,
                _ => {}
            },
            Piece::Close(end) if end.name() == "row" => sheet.row += 1,
            _ => {}
        }
    }
    sheet.close_row();
    if is_sheet { Ok(sheet.out) } else { Err(Refusal::damaged(part)) }
}

/// A sheet that is being copied.
struct Sheet<'a> {
    part: &'a str,
    shared: &'a Shared<'a>,
    survey: &'a mut Survey,
    limits: &'a Limits,
    out: String,
    row: u32,
    col: u32,
    /// The row whose cells are being written.
    open: Option<u32>,
}

/// What a cell says of itself before its value.
struct Head<'a> {
    at: CellRef,
    style: Option<u32>,
    kind: Cow<'a, str>,
}

impl<'s> Sheet<'s> {
    fn misplaced(&self) -> Refusal {
        Refusal::refused("place", self.part)
    }

    fn row(&mut self, tag: &Tag<'_>) -> Result<(), Refusal> {
        let [number, hidden] = tag.values(["r", "hidden"])?;
        if let Some(number) = number {
            let number: u32 = number.trim().parse().map_err(|_| self.misplaced())?;
            if !(1..=1_048_576).contains(&number) {
                return Err(self.misplaced());
            }
            self.row = number - 1;
        }
        self.col = 0;
        if is_true(hidden.as_deref()) {
            self.survey.hidden_rows.insert(self.row);
        }
        Ok(())
    }

    fn columns(&mut self, tag: &Tag<'_>) -> Result<(), Refusal> {
        let [first, last, hidden] = tag.values(["min", "max", "hidden"])?;
        let number = |it: Option<Cow<'_, str>>| it.and_then(|it| it.parse::<u32>().ok());
        let (first, last) = (number(first).unwrap_or(0), number(last).unwrap_or(0));
        if is_true(hidden.as_deref()) && (1..=last).contains(&first) {
            self.survey.hide_columns(first - 1, last - 1, self.limits);
        }
        Ok(())
    }

    fn merge(&mut self, tag: &Tag<'_>) -> Result<(), Refusal> {
        let Some(cells) = tag.get("ref")? else { return Ok(()) };
        let (first, last) = cells.split_once(':').unwrap_or((&*cells, &*cells));
        let corner = |it: &str| it.parse::<CellRef>().map_err(|_| self.misplaced());
        let (first, last) = (corner(first)?, corner(last)?);
        self.survey.merge(CellRange { first, last }, self.limits)
    }

    fn cell(&mut self, tag: &Tag<'_>, markup: &mut Markup<'_>) -> Result<(), Refusal> {
        let [place, style, kind] = tag.values(["r", "s", "t"])?;
        let at = match place {
            Some(place) => place.parse().map_err(|_| self.misplaced())?,
            None => CellRef::new(self.row, self.col),
        };
        if at.row != self.row || at.col >= 16_384 || at.row >= 1_048_576 {
            return Err(self.misplaced());
        }
        self.col = at.col + 1;
        let style = style.and_then(|it| it.parse().ok());
        let head = Head { at, style, kind: kind.unwrap_or_default() };
        let (mut value, mut inline, mut is_formula) = (None, None, false);
        let mut is_doubled = false;
        let depth = markup.depth();
        loop {
            match markup.next()? {
                Some(Piece::Open(tag)) => match tag.name() {
                    "v" => is_doubled |= value.replace(markup.text()?).is_some(),
                    "is" => is_doubled |= inline.replace(rich_text(markup)?).is_some(),
                    "f" => {
                        is_formula = true;
                        if is_linked(&markup.text()?) {
                            self.survey.linked.insert(at);
                        }
                    }
                    _ => markup.skip()?,
                },
                Some(Piece::Close(_)) if markup.depth() < depth => break,
                Some(_) => {}
                None => return Err(Refusal::damaged(self.part)),
            }
        }
        if is_doubled {
            // Programs show the one or the other.
            self.know(at, Content::Damaged);
            return Ok(());
        }
        if self.style(&head).is_some_and(|it| it.is_struck) && (inline.is_some() || value.is_some())
        {
            self.survey.struck.insert(at);
        }
        match (inline, value) {
            (Some(text), _) if head.kind == "inlineStr" => self.inline(&head, &text),
            (_, Some(value)) if head.kind != "inlineStr" => self.value(&head, &value, is_formula),
            // Some programs put the text of an inline cell where values stand.
            (None, Some(text)) => self.inline(&head, &text),
            _ if is_formula => self.know(at, Content::Uncomputed),
            _ => {}
        }
        Ok(())
    }

    /// Copies a value when it is one of its type.
    fn value(&mut self, head: &Head<'_>, value: &str, is_formula: bool) {
        let trimmed = value.trim();
        match &*head.kind {
            "str" => self.copy(head, "str", value),
            _ if trimmed.is_empty() && is_formula => self.know(head.at, Content::Uncomputed),
            _ if trimmed.is_empty() => {}
            "s" if trimmed.parse::<u64>().is_ok_and(|it| it < self.shared.texts) => {
                self.copy(head, "s", trimmed);
            }
            "b" if matches!(trimmed, "0" | "1" | "true" | "false") => self.copy(head, "b", trimmed),
            "e" if ERRORS.contains(&trimmed) => self.copy(head, "e", trimmed),
            "e" => self.know(head.at, Content::Error(trimmed.chars().take(40).collect())),
            "d" => self.copy(head, "d", trimmed),
            "n" | "" => match trimmed.parse::<f64>().ok().filter(|it| it.is_finite()) {
                Some(number) => {
                    let style = self.style(head);
                    if !style.is_some_and(|it| it.note_number(head.at, number, self.survey)) {
                        self.copy(head, "n", trimmed);
                    }
                }
                None => self.know(head.at, Content::Damaged),
            },
            _ => self.know(head.at, Content::Damaged),
        }
    }

    fn style(&self, head: &Head<'_>) -> Option<&'s Style> {
        self.shared.styles.get(usize::try_from(head.style?).ok()?)
    }

    fn inline(&mut self, head: &Head<'_>, text: &str) {
        self.open(head, "inlineStr");
        self.out.push_str("<is>");
        push_text(&mut self.out, text);
        self.out.push_str("</is></c>");
    }

    fn copy(&mut self, head: &Head<'_>, kind: &str, value: &str) {
        self.open(head, kind);
        let _ = write!(self.out, "<v>{}</v></c>", quick_xml::escape::partial_escape(value));
    }

    fn open(&mut self, head: &Head<'_>, kind: &str) {
        let at = head.at;
        if self.open != Some(at.row) {
            self.close_row();
            let _ = write!(self.out, "<row r=\"{}\">", at.row + 1);
            self.open = Some(at.row);
        }
        let _ = write!(self.out, "<c r=\"{at}\"");
        if let Some(style) = head.style {
            let _ = write!(self.out, " s=\"{style}\"");
        }
        let _ = write!(self.out, " t=\"{kind}\">");
    }

    fn close_row(&mut self) {
        if self.open.take().is_some() {
            self.out.push_str("</row>");
        }
    }

    fn know(&mut self, at: CellRef, content: Content) {
        self.survey.known.push((at, content));
    }
}

fn is_true(value: Option<&str>) -> bool {
    matches!(value, Some("1" | "true" | "on"))
}

/// Returns whether a formula refers to another file: by its number in brackets, as in `[1]Liste!A1`.
fn is_linked(formula: &str) -> bool {
    let after = |it: (usize, &str)| {
        let (number, rest) = formula[it.0 + 1..].split_once(']')?;
        // What stands in brackets behind a name is a column of a table.
        let is_column = formula[..it.0].ends_with(|it: char| it.is_alphanumeric() || it == '[');
        let is_number = !number.is_empty() && number.bytes().all(|it| it.is_ascii_digit());
        let is_place = rest.starts_with(|it: char| it.is_alphanumeric() || it == '!' || it == '_');
        (is_number && !is_column && is_place).then_some(())
    };
    formula.match_indices('[').any(|it| after(it).is_some())
}

#[cfg(test)]
mod tests {
    use super::is_linked;

    #[test]
    fn links_are_told_from_columns_of_tables() {
        for formula in ["[1]Liste!A1", "SUM('[2]Meine Liste'!$A$1:$A$9)", "-[1]!Summe"] {
            assert!(is_linked(formula), "{formula}");
        }
        for formula in
            ["A1+B2", "SUM(Belege[Betrag])", "Tabelle1[2025]", "T[[#Headers],[1]]", "[1]"]
        {
            assert!(!is_linked(formula), "{formula}");
        }
    }
}
