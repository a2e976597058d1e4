//! Workbooks whose cells hold what is hard to read rightly.

use super::Specimen;
use super::book::{Book, column_of, number, of_cells, of_rows, row, sheet, text};

pub(super) fn all() -> Vec<Specimen> {
    let mut all = numbers();
    all.extend(days());
    all.extend(formulas());
    all.extend(references());
    all
}

fn numbers() -> Vec<Specimen> {
    let in_row = |values: &[&str], cell: fn(&str, &str) -> String| {
        let cells = (0..).zip(values);
        let cells: String = cells
            .map(|(at, value)| cell(&format!("{}1", masswerk::span::column_letters(at)), value))
            .collect();
        of_cells(&cells)
    };
    let flag = |cell: &str, value: &str| format!("<c r=\"{cell}\" t=\"b\"><v>{value}</v></c>");
    vec![
        Specimen::new(
            "numbers-large-and-small.xlsx",
            "Numbers at the edge of what can be counted",
            in_row(
                &[
                    "1e308",
                    "-0",
                    "5e-324",
                    "1e-400",
                    "9007199254740993",
                    "123456789012345678",
                    "0.1",
                    "1E5",
                ],
                number,
            ),
        ),
        Specimen::new(
            "numbers-infinite.xlsx",
            "Numbers that are infinite or none",
            in_row(
                &[
                    "1e309", "-1e309", "NaN", "INF", "Infinity", "0x10", "1_000", "1,5", "1e",
                    "--5", "٣", "１２",
                ],
                number,
            ),
        ),
        Specimen::new(
            "flags.xlsx",
            "Yes and no in all spellings",
            in_row(&["1", "0", "true", "TRUE", "false", "7"], flag),
        ),
        Specimen::new(
            "numbers-as-text.xlsx",
            "German numbers as text",
            of_rows(&column_of(&[
                "1.234,56 €",
                "1.234",
                "1,234",
                "1 234,56",
                "1\u{a0}234,56",
                "1\u{202f}234,56",
                "1'234.56",
                "(1.234,56)",
                "12,5 %",
                "0012",
                "½",
                "–5",
                "−5",
                "k.A.",
                "-",
                "",
            ])),
        ),
    ]
}

fn days() -> Vec<Specimen> {
    let serials = [
        "0",
        "1",
        "59",
        "60",
        "61",
        "-1",
        "45000",
        "45000.999999999",
        "2958465",
        "2958466",
        "1e10",
        "1e300",
        "-1e300",
        "0.5",
    ];
    let rows: String = (1..)
        .zip(serials)
        .map(|(at, serial)| row(at, &format!("<c r=\"A{at}\" s=\"1\"><v>{serial}</v></c>")))
        .collect();
    let epoch = |value: &str| {
        Book::of(&[sheet(&row(1, "<c r=\"A1\" s=\"2\"><v>43830</v></c>"))])
            .replacing("<sheets>", &format!("<workbookPr date1904=\"{value}\"/><sheets>"))
            .packed()
    };
    let style = |cell: &str, style: &str| format!("<c r=\"{cell}\" s=\"{style}\"><v>45000</v></c>");
    vec![
        Specimen::new("days-of-1900.xlsx", "Day numbers, possible and impossible", of_rows(&rows)),
        Specimen::new("days-of-1904.xlsx", "A day counted from 1904", epoch("1")),
        Specimen::new(
            "days-of-1904-in-words.xlsx",
            "A day counted from 1904, said with a word",
            epoch("true"),
        ),
        Specimen::new(
            "days-in-iso.xlsx",
            "Days stored as text, one of them impossible",
            of_cells(
                "<c r=\"A1\" t=\"d\"><v>2025-07-01</v></c><c r=\"B1\" t=\"d\"><v>2025-02-30</v></c><c r=\"C1\" t=\"d\"><v>2025-07-01T12:00:00Z</v></c>",
            ),
        ),
        Specimen::new(
            "days-as-text.xlsx",
            "Days as text",
            of_rows(&column_of(&[
                "31.12.2024",
                "12/31/2024",
                "01/02/2024",
                "2024-12-31",
                "31. Dezember 2024",
                "Q4 2024",
                "44927",
                "31.12.24",
                "２０２４年１２月３１日",
                "29.02.2023",
                "00.00.0000",
                "1900-02-29",
            ])),
        ),
        Specimen::new(
            "styles-that-are-none.xlsx",
            "Cells with styles that do not exist",
            of_cells(&(style("A1", "999") + &style("B1", "abc") + &style("C1", "-1"))),
        ),
    ]
}

fn formulas() -> Vec<Specimen> {
    let errors = ["#DIV/0!", "#N/A", "#SPILL!", "#CALC!", "#BUSY!", "#UNKNOWN!", "#ERFUNDEN!"];
    let errors: String = (0..)
        .zip(errors)
        .map(|(at, error)| {
            format!("<c r=\"{}1\" t=\"e\"><v>{error}</v></c>", masswerk::span::column_letters(at))
        })
        .collect();
    let absent = "<c r=\"B1\"><f>A1+1</f></c><c r=\"C1\" t=\"str\"><f>\"x\"</f></c><c r=\"D1\"><f>SUM(A1:B1)</f><v></v></c>";
    let outward = "<c r=\"A1\"><f>[1]S!A1</f><v>7</v></c><c r=\"B1\"><f>cmd|' /C calc'!A0</f><v>0</v></c>\
                   <c r=\"C1\"><f>WEBSERVICE(\"http://127.0.0.1:9/?\"&amp;A1)</f><v>0</v></c>";
    vec![
        Specimen::new(
            "errors.xlsx",
            "Error values, known and unknown",
            of_cells(&(errors + &number("H1", "5"))),
        ),
        Specimen::new(
            "formulas-without-result.xlsx",
            "Formulas that nobody computed",
            of_cells(&(number("A1", "1") + absent)),
        ),
        Specimen::new(
            "formulas-that-reach-out.xlsx",
            "Formulas that call programs and the network",
            of_cells(outward),
        ),
        Specimen::new(
            "formulas-as-text.xlsx",
            "Texts that another program may take for formulas",
            of_rows(&column_of(FORMULAS)),
        ),
    ]
}

fn references() -> Vec<Specimen> {
    let pointing =
        |index: &str| format!("<c r=\"A1\" t=\"s\"><v>{index}</v></c>") + &number("B1", "5");
    let one = "><si><t>x</t></si>";
    vec![
        Specimen::new("text-that-is-missing.xlsx", "A cell that points to a text beyond the last",
            Book::of(&[sheet(&row(1, &pointing("99")))]).texts(one).packed()),
        Specimen::new("text-minus-one.xlsx", "A cell that points to text −1",
            Book::of(&[sheet(&row(1, &pointing("-1")))]).texts(one).packed()),
        Specimen::new("texts-that-are-missing.xlsx", "A cell that points to a text, and no texts", of_cells(&pointing("0"))),
        Specimen::new("type-unknown.xlsx", "A cell of an unknown type", of_cells(&("<c r=\"A1\" t=\"zz\"><v>1</v></c>".to_owned() + &number("B1", "5")))),
        Specimen::new("text-and-value.xlsx", "A cell with a text and a value",
            of_cells("<c r=\"A1\" t=\"inlineStr\"><v>99</v><is><t>wirklich</t></is></c>")),
        Specimen::new("text-in-pieces.xlsx", "A text in pieces, with its phonetic reading",
            Book::of(&[sheet(&row(1, &pointing("0")))])
                .texts("><si><r><t>ei</t></r><r><t>ns</t></r><rPh sb=\"0\" eb=\"1\"><t>anders</t></rPh></si>")
                .packed()),
        Specimen::new("text-escaped.xlsx", "A text with letters in Excel's own way of escaping",
            of_cells(&text("A1", "a_x000D_b_x0041_c_x005F_x0041_"))),
    ]
}

/// Texts that a spreadsheet, a typesetter, a page or a shell may take for something to do.
pub(super) const FORMULAS: &[&str] = &[
    "=HYPERLINK(\"http://127.0.0.1:9/?x=\"&A1,\"Klick\")",
    "+cmd|' /C calc'!A0",
    "-2+3+cmd|' /C calc'!A0",
    "@SUM(1+1)*cmd|' /C calc'!A0",
    "=1+1",
    "\t=1+1",
    "\r=1+1",
    "\n=1+1",
    "＝1+1",
    "＋1",
    "－1",
    "＠x",
    "\"=1+1",
    "'=1+1",
    ";=1+1",
    "{=1+1}",
    "-5",
    "+49 30 1234",
    "%0A=1+1",
    "|calc",
    "<script>alert(1)</script>",
    "#let x = read(\"/etc/passwd\")",
    "#import \"@preview/x:1.0.0\"",
    "$ x^2 $",
    "\\#set page(width: 1pt)",
    "*fett* _schräg_ `roh`",
    "[Verweis](http://x)",
    "{{7*7}}",
    "${7*7}",
    "`id`",
    "$(id)",
    "; rm -rf /",
    "../../etc/passwd",
];
