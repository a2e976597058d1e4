//! The bundled fonts, and what to print where they have no shape for a character.

use std::fmt::Write;
use std::sync::LazyLock;

use typst::foundations::Bytes;
use typst::text::Font;
use typst_kit::fonts::FontStore;

use crate::source::Templates;

/// Noto Sans, with `DejaVu` Sans behind it for rarer characters.
static FACES: LazyLock<Vec<Font>> = LazyLock::new(|| {
    let faces = [
        "NotoSans-Regular.ttf",
        "NotoSans-Bold.ttf",
        "NotoSans-Italic.ttf",
        "NotoSans-BoldItalic.ttf",
        "DejaVuSans.ttf",
        "DejaVuSans-Bold.ttf",
        "DejaVuSans-Oblique.ttf",
        "DejaVuSans-BoldOblique.ttf",
    ];
    faces
        .into_iter()
        .map(|it| Templates::font(it).expect("the fonts are part of the program"))
        .map(|it| Font::new(Bytes::new(it), 0).expect("the bundled fonts are sound"))
        .collect()
});

static STORE: LazyLock<FontStore> = LazyLock::new(|| {
    let mut store = FontStore::new();
    store.extend(FACES.iter().map(|it| (it.clone(), it.info().clone())));
    store
});

pub(super) fn store() -> &'static FontStore {
    &STORE
}

/// Returns the text with every character that cannot be printed replaced by its code point.
///
/// A character without a shape would make the export of an archivable PDF fail as a whole, and in
/// an ordinary one would leave an empty box. Line breaks stay.
pub(super) fn printable(text: &str) -> String {
    if text.chars().all(is_printable) {
        return text.to_owned();
    }
    let mut out = String::with_capacity(text.len());
    for it in text.chars() {
        if is_printable(it) {
            out.push(it);
        } else if !is_modifier(it) {
            write!(out, "[U+{:04X}]", u32::from(it)).expect("a string takes what is written");
        }
    }
    out
}

fn is_printable(it: char) -> bool {
    match it {
        '\n' | ' '..='~' => true,
        '\u{ad}' | '\u{fffd}' | '\u{e000}'..='\u{f8ff}' => false,
        it if it.is_control() => false,
        it => {
            [0, 4].iter().any(|face: &usize| FACES[*face].info().coverage.contains(u32::from(it)))
        }
    }
}

/// Variation selectors and joiners only change the look of the character before them.
fn is_modifier(it: char) -> bool {
    matches!(it, '\u{ad}' | '\u{200b}'..='\u{200f}' | '\u{2060}' | '\u{fe00}'..='\u{fe0f}' | '\u{feff}')
}

#[cfg(test)]
mod tests {
    use super::printable;

    #[test]
    fn what_has_no_shape_shows_its_code_point() {
        assert_eq!(
            printable("Fest 🎉 in 北京\0\u{e000}"),
            "Fest [U+1F389] in [U+5317][U+4EAC][U+0000][U+E000]"
        );
        assert_eq!(printable("Erzählcafé „Łódź“ → ½ Ω Ж"), "Erzählcafé „Łódź“ → ½ Ω Ж");
    }
}
