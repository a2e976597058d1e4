//! Workbooks of binary parts (xlsb), written record by record.

use super::Specimen;
use super::container::{Entry, packed};

const RELATIONS: &str = "<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\"><Relationship Id=\"rId1\" Type=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships/KIND\" Target=\"TARGET\"/></Relationships>";

pub(super) fn all() -> Vec<Specimen> {
    let row = |at: u32| record(0, &[&at.to_le_bytes()[..], &[0; 13]].concat());
    let real = |column: u32, value: f64| {
        record(5, &[&column.to_le_bytes()[..], &[0; 4], &value.to_le_bytes()].concat())
    };
    let sound = || [row(0), real(0, 1.5), real(1, 2.5)].concat();
    // BrtShortReal and BrtShortBlank say no column: each stands right of the cell before it.
    let short = [
        row(0),
        real(0, 1.0),
        record(16, &[&[0; 4][..], &2.0f64.to_le_bytes()].concat()),
        record(12, &[0; 4]),
        real(3, 4.0),
    ]
    .concat();
    let styled = |style: u32, column: u32, value: f64| {
        let place = [column.to_le_bytes(), style.to_le_bytes()].concat();
        record(5, &[&place[..], &value.to_le_bytes()].concat())
    };
    // A whole number in short is shifted by two bits, and marked by the second.
    let percent = record(2, &[[1, 0, 0, 0], [1, 0, 0, 0], [0b1010, 0, 0, 0]].concat());
    let looks = [
        row(0),
        styled(1, 0, 0.51),
        percent,
        styled(2, 2, 45_883.0),
        styled(3, 3, 150.0),
        styled(4, 4, 7.0),
    ]
    .concat();
    let cut = sheet(&sound());
    let endless = [0x00, 0xff, 0xff, 0xff, 0x7f];
    vec![
        Specimen::new("bin-sound.xlsb", "Nothing wrong", book(&sheet(&sound()), None)),
        Specimen::new(
            "bin-short-cells.xlsb",
            "Cells in the short form that several readers lose",
            book(&sheet(&short), None),
        ),
        Specimen::new(
            "bin-formats.xlsb",
            "Shares, a day, dollars and a number that is crossed out",
            book(&sheet(&looks), None),
        ),
        Specimen::new(
            "bin-text-missing.xlsb",
            "A cell that points to a text that is not there",
            book(
                &sheet(
                    &[
                        row(0),
                        record(7, &[&[0; 8][..], &99u32.to_le_bytes()].concat()),
                        real(1, 5.0),
                    ]
                    .concat(),
                ),
                None,
            ),
        ),
        Specimen::new(
            "bin-formula-error.xlsb",
            "A formula that ends in an error",
            book(
                &sheet(
                    &[
                        row(0),
                        record(11, &[&[0; 8][..], &[7, 0, 0], &[0; 8]].concat()),
                        real(1, 5.0),
                    ]
                    .concat(),
                ),
                None,
            ),
        ),
        Specimen::new(
            "bin-column-4e9.xlsb",
            "A cell in column four billion",
            book(&sheet(&[row(0), real(0, 1.0), real(u32::MAX, 2.0)].concat()), None),
        ),
        Specimen::new(
            "bin-row-4e9.xlsb",
            "A row four billion",
            book(&sheet(&[row(u32::MAX), real(0, 1.0)].concat()), None),
        ),
        Specimen::new(
            "bin-corners.xlsb",
            "Two cells, first and last of a sheet",
            book(&sheet(&[row(0), real(0, 1.0), row(1_048_575), real(16_383, 2.0)].concat()), None),
        ),
        Specimen::new(
            "bin-texts-claimed.xlsb",
            "Four billion texts, claimed",
            book(&sheet(&sound()), Some(record(0x9f, &[0xff; 8]))),
        ),
        Specimen::new(
            "bin-number-infinite.xlsb",
            "A number that is infinite",
            book(&sheet(&[row(0), real(0, f64::INFINITY), real(1, 5.0)].concat()), None),
        ),
        Specimen::new(
            "bin-cut-in-sheet.xlsb",
            "A sheet that ends in the middle",
            book(&cut[..cut.len() - 6], None),
        ),
        Specimen::new(
            "bin-record-too-long.xlsb",
            "A record longer than its part",
            book(&[cut, endless.to_vec()].concat(), None),
        ),
        Specimen::new(
            "bin-noise.xlsb",
            "Records without any meaning",
            book(
                &(0..4_096u32)
                    .map(|it| it.wrapping_mul(2_654_435_761).to_le_bytes()[3])
                    .collect::<Vec<_>>(),
                None,
            ),
        ),
    ]
}

/// Returns a record with its number and length as [MS-XLSB] 2.1.4 writes them.
fn record(kind: u16, body: &[u8]) -> Vec<u8> {
    let sevens = |mut number: usize| {
        let mut out = Vec::new();
        loop {
            let low = u8::try_from(number & 0x7f).expect("seven bits");
            number >>= 7;
            out.push(if number > 0 { low | 0x80 } else { low });
            if number == 0 {
                return out;
            }
        }
    };
    [sevens(usize::from(kind)), sevens(body.len()), body.to_vec()].concat()
}

fn wide(text: &str) -> Vec<u8> {
    let letters: Vec<u8> = text.encode_utf16().flat_map(u16::to_le_bytes).collect();
    [&u32::try_from(text.len()).expect("short").to_le_bytes()[..], &letters].concat()
}

/// Returns styles: plain, a share, a day, dollars, crossed out.
fn styles() -> Vec<u8> {
    let font = |marks: u16| record(43, &[[0, 0], marks.to_le_bytes()].concat());
    let look = |format: u16, font: u16| {
        record(47, &[[0, 0], format.to_le_bytes(), font.to_le_bytes()].concat())
    };
    [
        record(615, &1u32.to_le_bytes()),
        record(44, &[&164u16.to_le_bytes()[..], &wide("#,##0.00\\ [$USD]")].concat()),
        record(616, &[]),
        record(611, &2u32.to_le_bytes()),
        font(0),
        font(0x08),
        record(612, &[]),
        // The looks of named styles come first, and are not those of cells.
        record(626, &1u32.to_le_bytes()),
        look(9, 1),
        record(627, &[]),
        record(617, &5u32.to_le_bytes()),
        look(0, 0),
        look(9, 0),
        look(14, 0),
        look(164, 0),
        look(0, 1),
        record(618, &[]),
    ]
    .concat()
}

fn sheet(cells: &[u8]) -> Vec<u8> {
    let dimension = record(0x94, &[0; 16]);
    [
        record(0x81, &[]),
        dimension,
        record(0x91, &[]),
        cells.to_vec(),
        record(0x92, &[]),
        record(0x82, &[]),
    ]
    .concat()
}

fn book(sheet: &[u8], texts: Option<Vec<u8>>) -> Vec<u8> {
    let listed = [&[0, 0, 0, 0, 1, 0, 0, 0][..], &wide("rId1"), &wide("S1")].concat();
    let contents = [
        record(0x83, &[]),
        record(0x8f, &[]),
        record(0x9c, &listed),
        record(0x90, &[]),
        record(0x84, &[]),
    ]
    .concat();
    let relations =
        |kind: &str, target: &str| RELATIONS.replace("KIND", kind).replace("TARGET", target);
    let looks = "<Relationship Id=\"rId2\" Type=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships/styles\" Target=\"styles.bin\"/></Relationships>";
    let mut entries = vec![
        Entry::deflated("[Content_Types].xml", b"<Types/>"),
        Entry::deflated("_rels/.rels", relations("officeDocument", "xl/workbook.bin").as_bytes()),
        Entry::deflated("xl/workbook.bin", &contents),
        Entry::deflated(
            "xl/_rels/workbook.bin.rels",
            relations("worksheet", "worksheets/sheet1.bin")
                .replace("</Relationships>", looks)
                .as_bytes(),
        ),
        Entry::deflated("xl/styles.bin", &styles()),
        Entry::deflated("xl/worksheets/sheet1.bin", sheet),
    ];
    entries.extend(texts.map(|it| Entry::deflated("xl/sharedStrings.bin", &it)));
    packed(&entries)
}
