//! The few looks of cells in a workbook, in one place.

use rust_xlsxwriter::{Color, Format, FormatAlign, FormatBorder, FormatUnderline};

const INK: Color = Color::RGB(0x1d_27_33);
const QUIET: Color = Color::RGB(0x56_65_73);
const BLUE: Color = Color::RGB(0x0b_5c_8c);
const PAPER: Color = Color::RGB(0xe8_ee_f3);

/// The colours of what charts set side by side: they differ in lightness, too.
pub(super) const SERIES: [Color; 3] = [BLUE, Color::RGB(0xe3_a5_3f), Color::RGB(0x7f_8c_99)];

/// Looks of cells.
pub(super) struct Styles {
    pub title: Format,
    pub quiet: Format,
    pub intro: Format,
    pub head: Format,
    pub head_right: Format,
    pub text: Format,
    pub count: Format,
    pub number: Format,
    pub money: Format,
    pub percent: Format,
    pub date: Format,
    pub absent: Format,
    pub link: Format,
    pub total: Format,
    pub total_count: Format,
    pub total_money: Format,
}

impl Styles {
    pub(super) fn new() -> Self {
        let base = Format::new().set_font_color(INK).set_align(FormatAlign::Top);
        let head = Format::new()
            .set_bold()
            .set_font_color(INK)
            .set_background_color(PAPER)
            .set_border_bottom(FormatBorder::Medium)
            .set_border_bottom_color(BLUE)
            .set_text_wrap()
            .set_align(FormatAlign::VerticalCenter);
        // Numbers end where the text beside them begins.
        let left = base.clone().set_align(FormatAlign::Left).set_indent(1);
        let count = base.clone().set_num_format("#,##0");
        let money = base.clone().set_num_format("#,##0.00\\ \"€\"");
        Self {
            title: Format::new().set_bold().set_font_size(16).set_font_color(BLUE),
            quiet: Format::new().set_font_color(QUIET),
            intro: Format::new().set_font_color(INK),
            head_right: head.clone().set_align(FormatAlign::Right),
            head: head.set_align(FormatAlign::Left).set_indent(1),
            text: left.clone().set_text_wrap(),
            number: base.clone().set_align(FormatAlign::Right),
            percent: base.clone().set_num_format("0\\ %"),
            date: base.clone().set_num_format("dd\\.mm\\.yyyy").set_align(FormatAlign::Left),
            absent: base.clone().set_font_color(QUIET).set_italic().set_align(FormatAlign::Right),
            link: left
                .clone()
                .set_font_color(BLUE)
                .set_underline(FormatUnderline::Single)
                .set_text_wrap(),
            total: super::as_total(&base),
            total_count: super::as_total(&count),
            total_money: super::as_total(&money),
            count,
            money,
        }
    }
}
