//! Two reports side by side, by the values attached to them.

use serde_json::Value as Json;

use super::write_over;
use crate::demo::Demo;
use crate::snapshots::assert_golden;

/// Reports of two editions of the demo season, in a workspace that keeps both: what a voucher says is other.
fn two_reports() -> Demo {
    let demo = Demo::new();
    let report = |name: &str| {
        demo.prints(&["report", "sachstandsbericht", "--out", name], 0);
    };
    report("eins");
    write_over(&demo, "2025-Q3/M-08_2025-Q3.xlsx", "G8", "32.68", "62.04");
    report("zwei");
    demo
}

const ONE: &str = "eins/2025-Q3/Sachstandsbericht_2025-Q3.pdf";
const TWO: &str = "zwei/2025-Q3/Sachstandsbericht_2025-Q3.pdf";

#[test]
fn two_reports_are_compared_by_what_is_attached_and_explained_by_their_workspace() {
    let demo = two_reports();
    let said = demo.prints(&["vergleichen", ONE, TWO], 0);
    assert_golden("compare.de", &said);
    assert_golden("compare.en", &demo.prints(&["compare", ONE, TWO, "--lang", "en"], 0));
    let same = demo.prints(&["compare", TWO, TWO], 0);
    assert!(same.contains("Keine Zahl ist anders.") && same.contains("demselben Lauf"), "{same}");
    let backwards = demo.prints(&["compare", TWO, ONE], 0);
    assert!(backwards.contains("Die zweite Datei ist die frühere Fassung;"), "{backwards}");
    assert!(backwards.starts_with(&said), "{backwards}");

    let json = demo.prints(&["compare", ONE, TWO, "--format", "json"], 0);
    let json: Json = serde_json::from_str(&json).expect("it is JSON");
    assert_eq!((&json["old"]["edition"], &json["new"]["edition"]), (&1.into(), &2.into()));
    let figures = json["figures"].as_array().expect("a list of figures");
    let spent = figures.iter().find(|it| it["id"] == "measure/M-08/spent").expect("it changed");
    assert_eq!(spent["before"], serde_json::json!({ "money": 141_206 }));
    assert_eq!(spent["after"], serde_json::json!({ "money": 144_142 }));
    assert_eq!(spent["causes"], serde_json::json!(["1"]));
}

#[test]
fn two_reports_are_compared_where_nobody_knows_why_they_differ() {
    let demo = two_reports();
    std::fs::remove_file(demo.path("masswerk.toml")).expect("it was there");
    let said = demo.prints(&["compare", ONE, TWO, "--lang", "de"], 0);
    assert!(
        said.contains("M-08: verausgabt seit Jahresbeginn: 1.412,06\u{a0}€ → 1.441,42\u{a0}€"),
        "{said}"
    );
    assert!(said.contains("Die Gründe stehen nur") && !said.contains("Belegliste!"), "{said}");
}

/// Returns a PDF with a file attached, packed.
fn pdf_with(name: &str, content: Vec<u8>) -> Vec<u8> {
    use lopdf::{Document, Object, Stream, dictionary};
    let mut pdf = Document::with_version("1.7");
    let mut stream = Stream::new(dictionary! { "Type" => "EmbeddedFile" }, content);
    stream.compress().expect("it can be packed");
    let file = pdf.add_object(stream);
    let name = Object::string_literal(name);
    pdf.add_object(dictionary! {
        "Type" => "Filespec", "F" => name, "EF" => dictionary! { "F" => file },
    });
    let pages = pdf.add_object(
        dictionary! { "Type" => "Pages", "Kids" => Vec::<Object>::new(), "Count" => 0 },
    );
    let catalog = pdf.add_object(dictionary! { "Type" => "Catalog", "Pages" => pages });
    pdf.trailer.set("Root", catalog);
    let mut bytes = Vec::new();
    pdf.save_to(&mut bytes).expect("memory takes it");
    bytes
}

#[test]
fn what_is_no_report_is_refused_with_a_sentence() {
    let demo = two_reports();
    let report = demo.bytes(ONE);
    let other = "2025-Q2";
    demo.prints(&["report", "sachstandsbericht", "--period", other, "--out", "eins"], 0);
    let files: [(&str, Vec<u8>, &str); 8] = [
        ("leer.pdf", Vec::new(), "ist keine PDF-Datei"),
        ("text.pdf", b"Sachstandsbericht".to_vec(), "ist keine PDF-Datei"),
        ("mappe.pdf", demo.bytes("input/register.xlsx"), "ist keine PDF-Datei"),
        ("halb.pdf", report[..report.len() / 2].to_vec(), "lässt sich nicht lesen"),
        ("kopf.pdf", b"%PDF-1.7\n".to_vec(), "lässt sich nicht lesen"),
        ("fremd.pdf", pdf_with("rechnung.xml", b"<a/>".to_vec()), "enthält keine Werte"),
        ("werte.pdf", pdf_with("values.json", b"{\"parts\": {}}".to_vec()), "enthält keine Werte"),
        ("bombe.pdf", pdf_with("values.json", vec![b' '; 80 << 20]), "lässt sich nicht lesen"),
    ];
    for (name, bytes, expected) in files {
        std::fs::write(demo.path(name), bytes).expect("it can be written");
        for pair in [[ONE, name], [name, ONE]] {
            let output = demo.masswerk(&["compare", pair[0], pair[1]]);
            let said = String::from_utf8_lossy(&output.stderr).into_owned();
            assert_eq!(output.status.code(), Some(2), "{name}: {said}");
            assert!(said.contains(name) && said.contains(expected), "{name}: {said}");
        }
    }
    for (path, expected) in [
        ("eins/2025-Q2/Sachstandsbericht_2025-Q2.pdf", "lassen sich nicht vergleichen"),
        ("gibt-es-nicht.pdf", "ist nicht da"),
        ("eins", "ist ein Ordner"),
    ] {
        let output = demo.masswerk(&["compare", ONE, path]);
        let said = String::from_utf8_lossy(&output.stderr).into_owned();
        assert_eq!(output.status.code(), Some(2), "{path}: {said}");
        assert!(said.contains(expected), "{path}: {said}");
    }
}
