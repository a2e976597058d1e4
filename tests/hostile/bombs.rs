//! Small files that become large: by packing, by repetition, by what they claim.

use super::Specimen;
use super::book::{
    self, Book, HEAD, SHEET, SHEET_TAIL, of_cells, of_rows, row, sheet, sheet_head, sound,
};
use super::container::{Entry, packed};

const TEXTS: &str = "xl/sharedStrings.xml";

const TEXT_CELL: &str = "<c r=\"A1\" t=\"s\"><v>0</v></c>";

pub(super) fn all() -> Vec<Specimen> {
    let mut all = packed_bombs();
    all.extend(repetitions());
    all.extend(claims());
    all
}

fn packed_bombs() -> Vec<Specimen> {
    let head = sheet_head();
    let part = |head: &str, unit: &str, mebibytes, tail: &str| {
        sound().packed_with(Entry::endless(SHEET, head, unit, mebibytes, tail))
    };
    let texts = Entry::endless(
        TEXTS,
        &format!(
            "{HEAD}<sst xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\"><si><t>"
        ),
        "a",
        1_024,
        "</t></si></sst>",
    );
    let contents = Entry::endless(
        "xl/workbook.xml",
        "<workbook><sheets>",
        "<sheet name=\"a\" r:id=\"rId1\"/>",
        256,
        "</sheets></workbook>",
    );
    let mut overlapping = sound().entries();
    let kernel = overlapping.len();
    overlapping.push(Entry::endless("xl/media/0.bin", "", "x", 16, ""));
    for at in 1..500 {
        let name = format!("xl/media/{at}.bin").into_bytes();
        overlapping.push(Entry { name, shares: Some(kernel), ..overlapping[kernel].clone() });
    }
    let mut lying =
        Entry::deflated(SHEET, sheet(&row(1, &"<c><v>1</v></c>".repeat(50))).as_bytes());
    lying.size = 100;
    vec![
        Specimen::new(
            "bomb-of-cells.xlsx",
            "A sheet that unpacks to 1 GiB of one and the same cell",
            part(&head, "<row r=\"1\"><c r=\"A1\"><v>1</v></c></row>", 1_024, SHEET_TAIL),
        ),
        Specimen::new(
            "bomb-of-one-number.xlsx",
            "A sheet that unpacks to one number of 1 GiB",
            part(
                &format!("{head}<row r=\"1\"><c r=\"A1\"><v>"),
                "1",
                1_024,
                "</v></c></row></sheetData></worksheet>",
            ),
        ),
        Specimen::new(
            "bomb-of-a-comment.xlsx",
            "A sheet with a comment of 2 GiB",
            part(&format!("{head}<!--"), "c", 2_048, &format!("-->{SHEET_TAIL}")),
        ),
        Specimen::new(
            "bomb-of-texts.xlsx",
            "A shared text of 1 GiB",
            Book::of(&[sheet(&row(1, TEXT_CELL))]).packed_with(texts),
        ),
        Specimen::new(
            "bomb-of-sheets.xlsx",
            "A table of contents of 256 MiB",
            sound().packed_with(contents),
        ),
        Specimen::new(
            "bomb-of-shared-bytes.xlsx",
            "500 parts that share their bytes",
            packed(&overlapping),
        ),
        Specimen::new(
            "bomb-that-lies.xlsx",
            "A part that unpacks to more than it declares",
            sound().packed_with(lying),
        ),
    ]
}

fn repetitions() -> Vec<Specimen> {
    let ten = TEXT_CELL.replace(" r=\"A1\"", "").repeat(10);
    let references: String = (1..=10_000).map(|at| row(at, &ten)).collect();
    let long = format!("><si><t>{}</t></si>", "x".repeat(32_767));
    let formula = vec!["B1"; 1_600].join("+");
    let shared = row(
        1,
        &format!("<c r=\"A1\"><f t=\"shared\" ref=\"A1:A4000\" si=\"0\">{formula}</f><v>2</v></c>"),
    ) + &(2..=4_000)
        .map(|at| row(at, &format!("<c r=\"A{at}\"><f t=\"shared\" si=\"0\"/><v>2</v></c>")))
        .collect::<String>();
    let sheets: String = (0..10_000)
        .map(|at| format!("<sheet name=\"T{at}\" sheetId=\"{}\" r:id=\"rId1\"/>", at + 2))
        .collect();
    let names: String = (0..100_000)
        .map(|at| format!("<definedName name=\"n{at}\">S1!$A$1</definedName>"))
        .collect();
    vec![
        Specimen::new(
            "text-100000-times.xlsx",
            "One text of 32,767 letters in 100,000 cells",
            Book::of(&[sheet(&references)]).texts(&long).packed(),
        ),
        Specimen::new(
            "formula-4000-times.xlsx",
            "One formula of 4,800 letters in 4,000 cells",
            of_rows(&shared),
        ),
        Specimen::new(
            "sheets-10000-times.xlsx",
            "10,001 sheets that are one and the same part",
            sound().replacing("</sheets>", &format!("{sheets}</sheets>")).packed(),
        ),
        Specimen::new(
            "names-100000.xlsx",
            "100,000 defined names",
            sound()
                .replacing("</sheets>", &format!("</sheets><definedNames>{names}</definedNames>"))
                .packed(),
        ),
    ]
}

fn claims() -> Vec<Specimen> {
    let mut all = Vec::new();
    for (name, count) in [
        ("max", "18446744073709551615"),
        ("1e11", "99999999999"),
        ("2e8", "200000000"),
        ("negative", "-1"),
    ] {
        all.push(Specimen::new(
            &format!("texts-claimed-{name}.xlsx"),
            &format!("One text, said to be {count}"),
            Book::of(&[sheet(&row(1, TEXT_CELL))])
                .texts(&format!(" count=\"1\" uniqueCount=\"{count}\"><si><t>hi</t></si>"))
                .packed(),
        ));
    }
    for (name, index) in
        [("max", "18446744073709551615"), ("4e9", "4000000000"), ("5e7", "50000000")]
    {
        all.push(Specimen::new(
            &format!("formula-index-{name}.xlsx"),
            &format!("A shared formula with the index {index}"),
            of_cells(&format!(
                "<c r=\"A1\"><f t=\"shared\" ref=\"A1:A2\" si=\"{index}\">1+1</f><v>2</v></c>"
            )),
        ));
    }
    all.push(Specimen::new(
        "styles-claimed.xlsx",
        "Four billion cell styles, claimed",
        sound().replacing("cellXfs count=\"3\"", "cellXfs count=\"4294967295\"").packed(),
    ));
    all.push(Specimen::new("sound.xlsx", "Nothing wrong", book::sound().packed()));
    all
}
