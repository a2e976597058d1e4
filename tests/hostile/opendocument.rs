//! OpenDocument tables: repetitions, claims, types, and what stands around them.

use super::Specimen;
use super::book::HEAD;
use super::container::{Entry, packed};

const KIND: &str = "application/vnd.oasis.opendocument.spreadsheet";

pub(super) fn all() -> Vec<Specimen> {
    let mut all = repetitions();
    all.extend(contents());
    all.extend(kinds());
    all
}

fn repetitions() -> Vec<Specimen> {
    let repeated = |columns: &str, rows: &str| {
        let cell = format!(
            "<table:table-cell office:value-type=\"float\" office:value=\"1\" table:number-columns-repeated=\"{columns}\"/>"
        );
        file(&table(&format!(
            "<table:table-row table:number-rows-repeated=\"{rows}\">{cell}</table:table-row>"
        )))
    };
    let nothing = "<table:table-row table:number-rows-repeated=\"1048575\"><table:table-cell table:number-columns-repeated=\"16384\"/></table:table-row>";
    vec![
        Specimen::new(
            "ods-17-billion-cells.ods",
            "One cell, repeated over the whole sheet",
            repeated("16384", "1048576"),
        ),
        Specimen::new(
            "ods-10-million-cells.ods",
            "One cell, repeated ten million times",
            repeated("1000", "10000"),
        ),
        Specimen::new(
            "ods-repeated-minus-5.ods",
            "One cell, repeated −5 times",
            repeated("-5", "-5"),
        ),
        Specimen::new(
            "ods-repeated-max.ods",
            "One cell, repeated 2⁶⁴ − 1 times",
            repeated("18446744073709551615", "1"),
        ),
        Specimen::new(
            "ods-empty-tail.ods",
            "Empty rows up to the end, as LibreOffice writes them",
            file(&table(&(rows(&cell("1")) + nothing))),
        ),
        Specimen::new(
            "ods-spaces.ods",
            "A text with two billion blanks",
            file(&table(&rows(
                "<table:table-cell office:value-type=\"string\"><text:p>a<text:s text:c=\"2147483647\"/>b</text:p></table:table-cell>",
            ))),
        ),
    ]
}

fn contents() -> Vec<Specimen> {
    let types = "<table:table-cell office:value-type=\"date\" office:date-value=\"2024-02-29\"/>\
        <table:table-cell office:value-type=\"time\" office:time-value=\"PT26H30M00S\"/>\
        <table:table-cell office:value-type=\"boolean\" office:boolean-value=\"true\"/>\
        <table:table-cell office:value-type=\"percentage\" office:value=\"0.125\"/>\
        <table:table-cell office:value-type=\"currency\" office:currency=\"EUR\" office:value=\"12.5\"/>\
        <table:table-cell office:value-type=\"float\" office:value=\"NaN\"/>\
        <table:table-cell office:value-type=\"float\" office:value=\"1e309\"/>\
        <table:table-cell office:value-type=\"date\" office:date-value=\"2024-02-30\"/>";
    let open = "<office:document-content xmlns:office=\"o\" xmlns:table=\"t\"><office:body><office:spreadsheet><table:table table:name=\"T\">";
    let entity = file(&table(&rows(
        "<table:table-cell office:value-type=\"string\"><text:p>&x;</text:p></table:table-cell>",
    )));
    let content =
        document(&table(&rows("<table:table-cell><text:p>&x;</text:p></table:table-cell>")));
    let content = content.replace(
        HEAD,
        "<?xml version=\"1.0\"?><!DOCTYPE a [<!ENTITY x SYSTEM \"file:///etc/passwd\">]>",
    );
    vec![
        Specimen::new("ods-sound.ods", "Nothing wrong", file(&table(&rows(&cell("1"))))),
        Specimen::new(
            "ods-types.ods",
            "All types of cells, three of them damaged",
            file(&table(&rows(types))),
        ),
        Specimen::new(
            "ods-note-in-row.ods",
            "A comment between cells",
            file(&table(&rows(&("<!-- c -->".to_owned() + &cell("1"))))),
        ),
        Specimen::new(
            "ods-text-beside-annotation.ods",
            "A cell with a note and two paragraphs",
            file(&table(&rows(
                "<table:table-cell office:value-type=\"string\"><office:annotation><text:p>Notiz</text:p></office:annotation><text:p>eins</text:p><text:p>zwei</text:p></table:table-cell>",
            ))),
        ),
        Specimen::new(
            "ods-without-name.ods",
            "A sheet without a name",
            file(&format!("<table:table>{}</table:table>", rows(&cell("1")))),
        ),
        Specimen::new(
            "ods-names-alike.ods",
            "Two sheets of the same name",
            file(&(table(&rows(&cell("1"))) + &table(&rows(&cell("2"))))),
        ),
        Specimen::new(
            "ods-covered.ods",
            "A value under merged cells",
            file(&table(&rows(
                &(cell("1").replace(
                    "<table:table-cell ",
                    "<table:table-cell table:number-columns-spanned=\"2\" ",
                ) + &cell("9").replace("table-cell", "covered-table-cell")),
            ))),
        ),
        Specimen::new(
            "ods-cut-in-table.ods",
            "A part that ends in a sheet",
            of_parts(KIND, &format!("{HEAD}{open}")),
        ),
        Specimen::new(
            "ods-cut-in-row.ods",
            "A part that ends in a row",
            of_parts(KIND, &format!("{HEAD}{open}<table:table-row>")),
        ),
        Specimen::new(
            "ods-entity.ods",
            "An entity that asks for a file of the machine",
            of_parts(KIND, &content),
        ),
        Specimen::new("ods-entity-unknown.ods", "An entity that nothing declares", entity),
    ]
}

fn kinds() -> Vec<Specimen> {
    let content = document(&table(&rows(&cell("1"))));
    let of = |kind: &str| of_parts(kind, &content);
    let locked = "<manifest:manifest><manifest:file-entry manifest:full-path=\"content.xml\"><manifest:encryption-data/></manifest:file-entry></manifest:manifest>";
    vec![
        Specimen::new(
            "ods-kind-missing.ods",
            "A table that does not say its kind",
            packed(&[Entry::deflated("content.xml", content.as_bytes())]),
        ),
        Specimen::new(
            "ods-kind-with-line-end.ods",
            "A table whose kind ends in a line end",
            of(&format!("{KIND}\n")),
        ),
        Specimen::new(
            "ods-kind-template.ods",
            "A template for tables",
            of(&format!("{KIND}-template")),
        ),
        Specimen::new("ods-kind-short.ods", "A kind of one letter", of("x")),
        Specimen::new(
            "ods-locked.ods",
            "A table under a password",
            packed(&[
                Entry::stored("mimetype", KIND.as_bytes()),
                Entry::deflated("META-INF/manifest.xml", locked.as_bytes()),
                Entry::stored("content.xml", b"\x17\x99\x42"),
            ]),
        ),
        Specimen::new("ods-named.xlsx", "An OpenDocument table named as a workbook", of(KIND)),
    ]
}

fn cell(value: &str) -> String {
    format!(
        "<table:table-cell office:value-type=\"float\" office:value=\"{value}\"><text:p>{value}</text:p></table:table-cell>"
    )
}

fn rows(cells: &str) -> String {
    format!("<table:table-row>{cells}</table:table-row>")
}

fn table(rows: &str) -> String {
    format!("<table:table table:name=\"T\">{rows}</table:table>")
}

fn document(body: &str) -> String {
    format!(
        "{HEAD}<office:document-content xmlns:office=\"urn:oasis:names:tc:opendocument:xmlns:office:1.0\" xmlns:table=\"urn:oasis:names:tc:opendocument:xmlns:table:1.0\" xmlns:text=\"urn:oasis:names:tc:opendocument:xmlns:text:1.0\"><office:body><office:spreadsheet>{body}</office:spreadsheet></office:body></office:document-content>"
    )
}

fn file(body: &str) -> Vec<u8> {
    of_parts(KIND, &document(body))
}

fn of_parts(kind: &str, content: &str) -> Vec<u8> {
    packed(&[
        Entry::stored("mimetype", kind.as_bytes()),
        Entry::deflated("content.xml", content.as_bytes()),
    ])
}
