//! Workbooks whose cells lie where no return has any.

use super::Specimen;
use super::book::{Book, number, of_cells, of_rows, row, sheet, sound, sound_rows};

pub(super) fn all() -> Vec<Specimen> {
    let with_dimension = |dimension: &str| {
        sound().replacing("<sheetData>", &format!("{dimension}<sheetData>")).packed()
    };
    let corners = row(1, &number("A1", "1")) + &row(1_048_576, &number("XFD1048576", "2"));
    let tall = row(1, &number("A1", "1")) + &row(1_048_576, &number("CV1048576", "2"));
    let wide: String = (0..16_384)
        .map(|at| number(&format!("{}1", masswerk::span::column_letters(at)), "1"))
        .collect();
    vec![
        Specimen::new("corners.xlsx", "Two cells, first and last of a sheet", of_rows(&corners)),
        Specimen::new(
            "corners-of-20-sheets.xlsx",
            "Twenty sheets with two distant cells",
            Book::of(&vec![sheet(&tall); 20]).packed(),
        ),
        Specimen::new(
            "row-beyond-u32.xlsx",
            "A row number that comes out as row 2 when counted in 32 bits",
            of_rows(&(row(1, &number("A1", "1")) + &row(2, &number("A4294967298", "999")))),
        ),
        Specimen::new(
            "column-beyond-u32.xlsx",
            "Column letters that come out as A when counted in 32 bits",
            of_cells(&(number("A1", "1") + &number("MWLQKWV1", "999"))),
        ),
        Specimen::new("row-zero.xlsx", "A cell in row 0", of_cells(&number("A0", "1"))),
        Specimen::new(
            "dollars.xlsx",
            "A reference with dollar signs",
            of_cells(&number("$A$1", "1")),
        ),
        Specimen::new(
            "small-letters.xlsx",
            "References in small letters",
            of_cells(&(number("a1", "1") + &number("b1", "2"))),
        ),
        Specimen::new(
            "row-against-cell.xlsx",
            "A cell B2 in a row that calls itself 5",
            of_rows(&row(5, &number("B2", "7"))),
        ),
        Specimen::new(
            "without-references.xlsx",
            "Rows and cells that do not say where they are",
            of_rows("<row><c><v>1</v></c><c><v>2</v></c></row><row><c><v>3</v></c></row>"),
        ),
        Specimen::new(
            "out-of-order.xlsx",
            "Rows and cells in the wrong order",
            of_rows(
                &(row(3, &number("A3", "3")) + &row(1, &(number("B1", "2") + &number("A1", "1")))),
            ),
        ),
        Specimen::new(
            "cell-twice.xlsx",
            "A cell stored twice with two values",
            of_cells(&(number("A1", "1") + &number("A1", "2"))),
        ),
        Specimen::new(
            "dimension-too-small.xlsx",
            "A dimension of one cell for nine",
            with_dimension("<dimension ref=\"A1\"/>"),
        ),
        Specimen::new(
            "dimension-too-large.xlsx",
            "A dimension of a whole sheet for nine cells",
            with_dimension("<dimension ref=\"A1:XFD1048576\"/>"),
        ),
        Specimen::new(
            "dimension-of-words.xlsx",
            "A dimension that is none",
            with_dimension("<dimension ref=\"hello world\"/>"),
        ),
        Specimen::new(
            "dimension-in-three-parts.xlsx",
            "A dimension with two colons",
            with_dimension("<dimension ref=\"A1:B2:C3\"/>"),
        ),
        Specimen::new(
            "dimension-empty.xlsx",
            "A dimension without a reference",
            with_dimension("<dimension/>"),
        ),
        Specimen::new("wide.xlsx", "A row of 16,384 cells", of_cells(&wide)),
        Specimen::new(
            "rows-without-end.xlsx",
            "300,000 filled rows",
            of_rows(
                &(1..=300_000)
                    .map(|at| row(at, &number(&format!("A{at}"), "1")))
                    .collect::<String>(),
            ),
        ),
        Specimen::new(
            "merges-without-end.xlsx",
            "100,000 merged areas",
            sound()
                .replacing(
                    "</sheetData>",
                    &format!(
                        "</sheetData><mergeCells>{}</mergeCells>",
                        "<mergeCell ref=\"A1:C9\"/>".repeat(100_000)
                    ),
                )
                .packed(),
        ),
        Specimen::new(
            "columns-without-end.xlsx",
            "A hidden column range up to four billion",
            sound()
                .replacing(
                    "<sheetData>",
                    "<cols><col min=\"5\" max=\"4294967295\" hidden=\"1\"/></cols><sheetData>",
                )
                .packed(),
        ),
        Specimen::new(
            "merged-head.xlsx",
            "A head over merged cells",
            Book::of(&[sheet(&sound_rows()).replace(
                "</sheetData>",
                "</sheetData><mergeCells><mergeCell ref=\"A1:B1\"/></mergeCells>",
            )])
            .packed(),
        ),
    ]
}
