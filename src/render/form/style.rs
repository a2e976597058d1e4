//! The look of a form: few quiet colours, and never a meaning that only a colour carries.

use rust_xlsxwriter::{Format, FormatAlign, FormatBorder};

use crate::programme::FieldKind;

/// Size of the letters of everything that is read or filled in.
pub(super) const TEXT_SIZE: f64 = 12.0;
/// The least height of a row, so that lines are easy to tell apart.
pub(super) const ROW_HEIGHT: f64 = 20.0;
/// Size of the letters of help.
pub(super) const HELP_SIZE: f64 = 11.0;

const INK: u32 = 0x001F_2933;
const QUIET: u32 = 0x004A_5764;
const TITLE: u32 = 0x0024_3B53;
const RULE: u32 = 0x009A_A5B1;
const HEAD: u32 = 0x00D9_E2EC;
const OPEN: u32 = 0x00FF_FBE0;
const OFFICE: u32 = 0x00EE_F1F4;
const SUM: u32 = 0x00E3_EAF2;

/// Who fills a cell in, which its look says.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Surface {
    /// The sender.
    Open,
    /// The office, beforehand.
    Office,
    /// The form itself.
    Sum,
}

/// The formats of everything that is no answer.
pub(super) struct Styles {
    pub(super) title: Format,
    pub(super) heading: Format,
    pub(super) text: Format,
    pub(super) help: Format,
    pub(super) head: Format,
    pub(super) label: Format,
    pub(super) sum_label: Format,
}

impl Styles {
    pub(super) fn new() -> Self {
        let text = Format::new()
            .set_font_size(TEXT_SIZE)
            .set_font_color(INK)
            .set_align(FormatAlign::Top)
            .set_text_wrap();
        let boxed = bordered(text.clone()).set_align(FormatAlign::VerticalCenter);
        Self {
            title: Format::new().set_font_size(18).set_bold().set_font_color(TITLE),
            heading: Format::new()
                .set_font_size(14)
                .set_bold()
                .set_font_color(TITLE)
                .set_align(FormatAlign::VerticalCenter)
                .set_border_bottom(FormatBorder::Medium)
                .set_border_bottom_color(TITLE),
            help: text
                .clone()
                .set_font_size(HELP_SIZE)
                .set_font_color(QUIET)
                .set_align(FormatAlign::VerticalCenter),
            text,
            head: boxed.clone().set_bold().set_background_color(HEAD),
            label: boxed.clone().set_background_color(OFFICE).set_indent(1),
            sum_label: boxed.set_bold().set_background_color(SUM).set_indent(1),
        }
    }
}

/// Returns the format of an answer's cell.
pub(super) fn answer(kind: &FieldKind, surface: Surface) -> Format {
    let format = bordered(Format::new())
        .set_font_size(TEXT_SIZE)
        .set_font_color(INK)
        .set_num_format(number_format(kind));
    let format = match kind {
        FieldKind::LongText => format.set_text_wrap().set_align(FormatAlign::Top),
        FieldKind::YesNo | FieldKind::Tick | FieldKind::Date => {
            format.set_align(FormatAlign::Center).set_align(FormatAlign::VerticalCenter)
        }
        FieldKind::Count | FieldKind::Number | FieldKind::Money => {
            format.set_align(FormatAlign::Right).set_align(FormatAlign::VerticalCenter)
        }
        _ => format.set_text_wrap().set_align(FormatAlign::VerticalCenter),
    };
    match surface {
        Surface::Open => format.set_background_color(OPEN).set_unlocked(),
        Surface::Office => format.set_background_color(OFFICE),
        Surface::Sum => format.set_background_color(SUM).set_bold(),
    }
}

/// Returns the number format of an answer.
///
/// What is text stays text: a spreadsheet program would make a day of the number `2025-07`, and a
/// formula of a line that begins with a hyphen.
pub(super) fn number_format(kind: &FieldKind) -> &'static str {
    match kind {
        FieldKind::Money => "#,##0.00 \"€\"",
        FieldKind::Date => "dd.mm.yyyy",
        FieldKind::Count => "0",
        FieldKind::Number => "0.00",
        FieldKind::YesNo | FieldKind::Tick => "General",
        _ => "@",
    }
}

fn bordered(format: Format) -> Format {
    format.set_border(FormatBorder::Thin).set_border_color(RULE)
}
