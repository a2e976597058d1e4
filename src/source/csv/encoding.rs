//! Turns the bytes of a text file into text, and says where that took a guess.

use std::borrow::Cow;

use encoding_rs::{Encoding, MACINTOSH, UTF_16BE, UTF_16LE, WINDOWS_1252};
use oem_cp::code_table::DECODING_TABLE_CP850;

use crate::finding::{Finding, Findings};
use crate::source::faults;
use crate::source::refusal::Refusal;
use crate::span::{FileId, Span};

/// Letters of a sample.
const SAMPLE: usize = 8;

/// Letters and signs beyond ASCII that nearly every German text has.
const FREQUENT: &str = "äöüÄÖÜß€–„“";

/// Letters of the neighbours, and other signs that offices type.
const EXPECTED: &str = "\u{a0}éèêàáâçñóôíúëïøåæ§°”‚‘’…²³½×µ«»·´®©™•";

/// Decodes a file, with a finding wherever it is not certain that the letters are right.
pub(super) fn decode<'a>(
    bytes: &'a [u8],
    file: FileId,
    out: &mut Findings,
) -> Result<Cow<'a, str>, Refusal> {
    if bytes.starts_with(b"\xff\xfe\0\0") || bytes.starts_with(b"\0\0\xfe\xff") {
        return Err(Refusal::refused("encoding", "UTF-32"));
    }
    if let Some(rest) = bytes.strip_prefix(b"\xff\xfe") {
        return wide(UTF_16LE, rest);
    }
    if let Some(rest) = bytes.strip_prefix(b"\xfe\xff") {
        return wide(UTF_16BE, rest);
    }
    if is_wide_without_mark(bytes) {
        return wide(if bytes[0] == 0 { UTF_16BE } else { UTF_16LE }, bytes);
    }
    let mut bytes = bytes;
    while let Some(rest) = bytes.strip_prefix(b"\xef\xbb\xbf") {
        bytes = rest;
    }
    // With which programs of DOS end a text.
    bytes = bytes.strip_suffix(b"\x1a").unwrap_or(bytes);
    out.looked(&faults::TEXT_ENCODING, 1);
    let mut report = |encoding: &str, name: &str, sample: &str, line: Option<usize>| {
        let line = line.and_then(|it| u32::try_from(it).ok());
        let at = line.map_or(Span::file(file), |it| Span::line(file, it));
        let finding = Finding::new(&faults::TEXT_ENCODING, at)
            .with("encoding", encoding)
            .with("name", name)
            .with("sample", sample);
        out.push(finding);
    };
    match std::str::from_utf8(bytes) {
        Ok(text) => {
            let (text, spoilt) = read_once_more(text);
            if let Some((line, sample)) = spoilt {
                report("double", "UTF-8", &sample, Some(line));
            }
            Ok(text)
        }
        Err(error) => {
            if let Some(line) = mixed(bytes, error.valid_up_to()) {
                let text = mixed_text(bytes);
                let sample = text.lines().nth(line - 1).unwrap_or_default();
                report("mixed", "UTF-8 + Windows-1252", &sample_of(sample), Some(line));
                return Ok(Cow::Owned(text));
            }
            let (text, name) = best(bytes);
            if name != "Windows-1252" {
                report("guessed", name, &sample_of(&text), None);
            }
            Ok(Cow::Owned(text))
        }
    }
}

/// Returns whether bytes are UTF-16 without a mark: every other byte of the beginning is zero.
pub(in crate::source) fn is_wide_without_mark(bytes: &[u8]) -> bool {
    let head = &bytes[..bytes.len().min(512) & !1];
    let zeros = |from: usize| head.iter().skip(from).step_by(2).filter(|it| **it == 0).count();
    let half = head.len() / 2;
    half >= 2 && (zeros(0) * 10 >= half * 7) != (zeros(1) * 10 >= half * 7)
}

fn wide<'a>(encoding: &'static Encoding, bytes: &'a [u8]) -> Result<Cow<'a, str>, Refusal> {
    encoding
        .decode_without_bom_handling_and_without_replacement(bytes)
        .ok_or_else(|| Refusal::refused("encoding", "UTF-16"))
}

/// Returns the reading in which most letters are those that offices type, and its name.
fn best(bytes: &[u8]) -> (String, &'static str) {
    let windows = || WINDOWS_1252.decode_without_bom_handling(bytes).0.into_owned();
    let apple = || MACINTOSH.decode_without_bom_handling(bytes).0.into_owned();
    let dos = || oem_cp::decode_string_complete_table(bytes, &DECODING_TABLE_CP850);
    let readings = [(windows(), "Windows-1252"), (dos(), "DOS (850)"), (apple(), "Mac Roman")];
    let score = |text: &str| {
        let beyond = text.chars().filter(|it| !it.is_ascii());
        beyond
            .map(|it| match it {
                it if FREQUENT.contains(it) => 4,
                it if EXPECTED.contains(it) => 1,
                _ => -2,
            })
            .sum::<i64>()
    };
    // The first of equals wins, so Windows-1252 does unless another one reads better.
    let best = readings.into_iter().rev().max_by_key(|it| score(&it.0));
    best.unwrap_or_default()
}

/// Returns the line at which a file that is UTF-8 elsewhere stops being it.
fn mixed(bytes: &[u8], valid: usize) -> Option<usize> {
    let is_utf8 = |it: &[u8]| !it.is_ascii() && std::str::from_utf8(it).is_ok();
    let has_utf8 = bytes.split(|it| *it == b'\n').any(is_utf8);
    has_utf8.then(|| bytes[..valid].split(|it| *it == b'\n').count())
}

/// Reads each line as UTF-8 where it is, else as Windows-1252.
fn mixed_text(bytes: &[u8]) -> String {
    let lines: Vec<Cow<'_, str>> = bytes
        .split(|it| *it == b'\n')
        .map(|line| match std::str::from_utf8(line) {
            Ok(text) => Cow::Borrowed(text),
            Err(_) => WINDOWS_1252.decode_without_bom_handling(line).0,
        })
        .collect();
    lines.join("\n")
}

/// Restores the words in which UTF-8 was taken for Windows-1252 or Latin-1 and stored as UTF-8 again; also
/// returns the line of the first of them and its letters.
fn read_once_more(text: &str) -> (Cow<'_, str>, Option<(usize, String)>) {
    // Of every letter of German text stored twice the first half is one of these.
    if !text.contains(['Ã', 'Â', 'â']) {
        return (Cow::Borrowed(text), None);
    }
    let mut restored = String::with_capacity(text.len());
    let mut first = None;
    for piece in text.split_inclusive(|it: char| it.is_ascii_whitespace() || ";,\t\"".contains(it))
    {
        match stored_once(piece) {
            Some(word) => {
                let line = || restored.matches('\n').count() + 1;
                first.get_or_insert_with(|| (line(), sample_of(&word)));
                restored.push_str(&word);
            }
            None => restored.push_str(piece),
        }
    }
    (Cow::Owned(restored), first)
}

/// Returns a word as it was before its bytes were taken for letters, when that makes German of it.
fn stored_once(word: &str) -> Option<String> {
    let byte = |letter: char| {
        u8::try_from(letter).ok().or_else(|| {
            let mut letter_bytes = [0; 4];
            let (bytes, _, is_lossy) = WINDOWS_1252.encode(letter.encode_utf8(&mut letter_bytes));
            bytes.first().copied().filter(|_| !is_lossy)
        })
    };
    let bytes: Option<Vec<u8>> = word.chars().map(byte).collect();
    let restored = String::from_utf8(bytes?).ok().filter(|it| !it.is_ascii())?;
    restored.contains(|it| FREQUENT.contains(it) || EXPECTED.contains(it)).then_some(restored)
}

/// Returns the letters of a text that are in question, each once; never a word, for it may be a name.
fn sample_of(text: &str) -> String {
    let mut letters = Vec::new();
    for letter in text.chars().filter(|it| !it.is_ascii() && !it.is_control()) {
        if letters.len() < SAMPLE && !letters.contains(&letter) {
            letters.push(letter);
        }
    }
    letters.into_iter().collect()
}

#[cfg(test)]
mod tests {
    use super::decode;
    use crate::finding::{Arg, Findings};
    use crate::span::Files;

    /// Returns the text, and the word for what was found about its encoding.
    fn read(bytes: &[u8]) -> (String, Vec<String>) {
        let file = Files::default().note("a.csv");
        let mut out = Findings::default();
        let text = decode(bytes, file, &mut out).map(Into::into).unwrap_or_default();
        let said = out.all().iter().map(|it| match &it.args[0].1 {
            Arg::Text(text) => format!("{text} {}", it.at.inside()).trim().to_owned(),
            _ => String::new(),
        });
        (text, said.collect())
    }

    #[test]
    fn what_offices_write_is_read_without_a_word() {
        for bytes in [
            &b"Tr\xe4ger \x80"[..],
            "\u{feff}Träger €".as_bytes(),
            "\u{feff}\u{feff}Träger €".as_bytes(),
            "Träger €".as_bytes(),
            b"\xff\xfeT\0r\0\xe4\0g\0e\0r\0 \0\xac\x20",
            b"\xfe\xff\0T\0r\0\xe4\0g\0e\0r\0 \x20\xac",
            b"T\0r\0\xe4\0g\0e\0r\0 \0\xac\x20",
        ] {
            assert_eq!(read(bytes), ("Träger €".to_owned(), vec![]), "{bytes:?}");
        }
    }

    #[test]
    fn old_encodings_are_read_and_named() {
        assert_eq!(read(b"M\x81ller Stra\xe1e"), ("Müller Straße".into(), vec!["guessed".into()]));
        // Letters that are rare in one reading and frequent in another do not decide by their number.
        assert_eq!(read(b"2\xa0\xf6\xfc").0, "2\u{a0}öü");
        assert_eq!(read(b"M\x9fller Stra\xa7e"), ("Müller Straße".into(), vec!["guessed".into()]));
    }

    #[test]
    fn mixtures_and_letters_stored_twice_are_named_by_their_line() {
        let mixed = [&b"a\nM\xc3\xbcller\n"[..], b"Gr\xf6\xdfe\n"].concat();
        assert_eq!(read(&mixed), ("a\nMüller\nGröße\n".into(), vec!["mixed 3".into()]));
        let twice = read("a\nMÃ¼ller GrÃ¶Ã\u{9f}e 5 â‚¬ NÃ©e".as_bytes());
        assert_eq!(twice, ("a\nMüller Größe 5 € Née".into(), vec!["double 2".into()]));
        // Names of the neighbours are what they are.
        assert_eq!(read("Â SÃO Ângela".as_bytes()), ("Â SÃO Ângela".into(), vec![]));
    }
}
