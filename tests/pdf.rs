//! PDFs: both standards, whatever was sent in.

use masswerk::source::Templates;
use page_validation::{
    ValidationFailure, ValidationOptions, ValidationProfile, validate_pdf_bytes,
};

use crate::demo::Demo;
use crate::outside;

/// What the validator says of a stream whose last byte is a carriage return: it takes that for a part of the
/// line break before `endstream`.
const LENGTH_DIFFERS: &str = "ISO 19005-3:2012:6.1.7.1:1";

/// Returns what a validator has to say against a PDF under both standards.
pub(crate) fn faults(bytes: &[u8]) -> Vec<String> {
    let mut faults = Vec::new();
    for profile in [ValidationProfile::PdfUa1, ValidationProfile::PdfA3a] {
        let options = ValidationOptions::default().profile(profile);
        let report = validate_pdf_bytes(bytes, &options).expect("the PDF can be read");
        let lengths_are_right = lengths_are_right(bytes);
        let is_true =
            |it: &&ValidationFailure| !(it.rule_id == LENGTH_DIFFERS && lengths_are_right);
        faults.extend(
            report.failures.iter().filter(is_true).map(|it| format!("{profile:?}: {it:?}")),
        );
    }
    faults
}

/// Returns whether every stream ends where its length says.
fn lengths_are_right(bytes: &[u8]) -> bool {
    let find = |from: usize, what: &[u8]| {
        bytes[from..].windows(what.len()).position(|it| it == what).map(|it| from + it)
    };
    let mut at = 0;
    let mut streams = 0;
    while let Some(length) = find(at, b"/Length ") {
        let digits = bytes[length + 8..].iter().take_while(|it| it.is_ascii_digit()).count();
        let number = std::str::from_utf8(&bytes[length + 8..length + 8 + digits]).expect("digits");
        let (Ok(number), Some(start)) = (number.parse::<usize>(), find(length, b"stream\n")) else {
            return false;
        };
        let end = start + b"stream\n".len() + number;
        if !bytes.get(end..).is_some_and(|it| it.starts_with(b"\nendstream")) {
            return false;
        }
        at = end;
        streams += 1;
    }
    streams > 0
}

#[test]
fn a_stream_that_is_longer_than_it_says_is_seen() {
    let stream = |length| format!("<< /Length {length} >>\nstream\nabc\r\nendstream").into_bytes();
    assert!(lengths_are_right(&stream(4)));
    assert!(!lengths_are_right(&stream(3)) && !lengths_are_right(&stream(5)));
    assert!(!lengths_are_right(b"%PDF-1.7"));
}

#[test]
fn the_report_is_accessible_and_archivable_in_both_languages() {
    let demo = Demo::new();
    demo.prints(&["run"], 0);
    // Both say what changed since the first edition.
    std::fs::remove_file(demo.path("input/2025-Q3/M-25_2025-Q3.xlsx")).expect("it was there");
    for lang in ["de", "en"] {
        demo.prints(&["run", "--lang", lang], 0);
        let bytes = demo.bytes("output/2025-Q3/Sachstandsbericht_2025-Q3.pdf");
        assert_eq!(faults(&bytes), Vec::<String>::new(), "{lang}");
    }
}

#[test]
fn the_validator_finds_a_specimen_that_was_broken_on_purpose() {
    let demo = Demo::new();
    demo.prints(&["run"], 0);
    let mut bytes = demo.bytes("output/2025-Q3/Sachstandsbericht_2025-Q3.pdf");
    let mark = b"/MarkInfo";
    let at = bytes.windows(mark.len()).position(|it| it == mark).expect("the PDF is tagged");
    bytes[at + 1..at + 5].copy_from_slice(b"Nark");
    assert!(!faults(&bytes).is_empty());
}

#[test]
fn texts_that_no_font_can_print_do_not_stop_the_report() {
    let letters = "ohneleerzeichen".repeat(267);
    let titles = [
        "Fest \u{1f389} in 北京, Łódź & Ω",
        "ein NUL \0 und ein Umbruch\nmitten drin",
        letters.as_str(),
        "#panic(\"x\") $ \\ *a* _b_ `c` <d> @e // f /* g [h] {i} ~ -- \u{202e}rückwärts",
        "\u{e000}\u{f8ff} \u{200d}\u{feff}\u{fffe} ᠆;؛",
        "=HYPERLINK(\"http://example.org\")",
    ];
    let numbers: Vec<String> = (1..=titles.len()).map(|it| format!("T-{it}")).collect();
    let rows: Vec<_> = numbers
        .iter()
        .zip(titles)
        .map(|(number, title)| {
            [
                ("massnahmen.id", number.as_str()),
                ("massnahmen.titel", title),
                ("massnahmen.traeger", title),
                ("massnahmen.region", title),
            ]
        })
        .collect();
    let demo = Demo::new();
    std::fs::write(demo.path("input/register.xlsx"), crate::forms::register_of(&rows))
        .expect("the register can be replaced");
    demo.prints(&["run"], 0);
    let bytes = demo.bytes("output/2025-Q3/Sachstandsbericht_2025-Q3.pdf");
    assert_eq!(faults(&bytes), Vec::<String>::new());
    let text = crate::totals::plain::pdf_text(&bytes);
    for shown in ["[U+1F389]", "[U+5317]", "Łódź & Ω", "#panic", "HYPERLINK("] {
        assert!(text.contains(shown), "{shown} is not in the report");
    }
}

#[test]
fn poppler_reads_the_report_in_order_and_finds_its_values_attached() {
    let (Some(text), Some(detach), Some(fonts)) = (
        outside::program("pdftotext", "report as text"),
        outside::program("pdfdetach", "values attached"),
        outside::program("pdffonts", "fonts embedded"),
    ) else {
        return;
    };
    let demo = Demo::new();
    demo.prints(&["run"], 0);
    std::fs::remove_file(demo.path("input/2025-Q3/M-25_2025-Q3.xlsx")).expect("it was there");
    demo.prints(&["run"], 0);
    let report = demo.path("output/2025-Q3/Sachstandsbericht_2025-Q3.pdf");
    let shown = outside::printed(&text, &[&report, "-".as_ref()]);
    let shown = shown.split_whitespace().collect::<Vec<_>>().join(" ");
    // Every section that a report can have is in that of the demo. The headings stand in the table of
    // contents too; their last place is the section.
    let catalogue = Templates::built_in();
    let catalogue = catalogue.get("locales/de/report.ftl").expect("it is built in");
    let catalogue = String::from_utf8_lossy(catalogue);
    let headings: Vec<&str> = catalogue
        .lines()
        .filter_map(|it| it.strip_prefix("report-heading-")?.split_once(" = "))
        .map(|it| it.1)
        .collect();
    assert!(headings.len() > 8, "{headings:?}");
    for heading in headings {
        assert!(shown.contains(heading), "„{heading}“ is no section of\n{shown}");
    }
    let places = ["Auf einen Blick", "Mittel je Fonds", "Was als Nächstes ansteht"]
        .map(|it| shown.rfind(it).unwrap_or_else(|| panic!("„{it}“ is not in\n{shown}")));
    assert!(places.is_sorted(), "{places:?}");
    let attached = outside::printed(&detach, &["-list".as_ref(), &report]);
    assert!(attached.contains("1: values.json"), "{attached}");
    // After name and type: emb, sub and uni, of which the first must be yes for every font.
    let listed = outside::printed(&fonts, &[&report]);
    let rows: Vec<&str> = listed.lines().skip(2).collect();
    assert!(rows.len() > 1, "{listed}");
    for row in rows {
        let mut answers = row.split_whitespace().filter(|it| ["yes", "no"].contains(it));
        assert_eq!(answers.next(), Some("yes"), "not embedded: {row}");
    }
}
