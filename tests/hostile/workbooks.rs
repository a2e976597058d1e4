//! Workbooks that are put together wrongly, and containers that are.

use super::Specimen;
use super::book::{Book, SHEET, row, sheet, sound, sound_rows, text};
use super::container::{Entry, packed};

pub(super) fn all() -> Vec<Specimen> {
    let mut all = contents();
    all.extend(containers());
    all.extend(damaged());
    all
}

fn contents() -> Vec<Specimen> {
    let three = vec![sheet(&sound_rows()); 3];
    let odd =
        ["", &"x".repeat(300), "O'Brien", "a/b\\c?*[]:", "\u{202e}txt", "History", "😀 Budget"];
    let flat = sound()
        .renamed(|name| name.replace("xl/worksheets/", "").replace("xl/", ""))
        .replacing("xl/workbook.xml", "workbook.xml")
        .replacing("worksheets/sheet1", "sheet1");
    vec![
        Specimen::new("no-sheets.xlsx", "A workbook without sheets", Book::of(&[]).packed()),
        Specimen::new(
            "sheet-names-alike.xlsx",
            "Three sheets whose names differ in capitals only",
            Book::named(&["Daten", "DATEN", "daten "], &three).packed(),
        ),
        Specimen::new(
            "sheet-names-odd.xlsx",
            "Sheets with names that Excel does not allow",
            Book::named(&odd, &vec![sheet(&sound_rows()); 7]).packed(),
        ),
        Specimen::new(
            "sheet-state-unknown.xlsx",
            "A sheet that is neither shown nor hidden",
            sound().replacing("sheetId=\"1\"", "sheetId=\"1\" state=\"foo\"").packed(),
        ),
        Specimen::new(
            "sheet-is-a-chart.xlsx",
            "A sheet that is a chart",
            sound().replacing("relationships/worksheet\"", "relationships/chartsheet\"").packed(),
        ),
        Specimen::new(
            "sheet-outside.xlsx",
            "A sheet that lies outside of the container",
            sound().replacing("worksheets/sheet1.xml", "../../../../etc/passwd").packed(),
        ),
        Specimen::new(
            "sheet-on-the-network.xlsx",
            "A sheet that lies on the network",
            sound()
                .replacing(
                    "Target=\"worksheets/sheet1.xml\"",
                    "TargetMode=\"External\" Target=\"http://127.0.0.1:9/\"",
                )
                .packed(),
        ),
        Specimen::new(
            "sheet-missing.xlsx",
            "A sheet that is listed and not there",
            sound().without(SHEET).packed(),
        ),
        Specimen::new(
            "relations-missing.xlsx",
            "A workbook without relations",
            sound().without("xl/_rels/workbook.xml.rels").packed(),
        ),
        Specimen::new(
            "types-missing.xlsx",
            "A workbook without a list of content types",
            sound().without("[Content_Types].xml").packed(),
        ),
        Specimen::new(
            "styles-missing.xlsx",
            "A workbook without styles",
            sound().without("xl/styles.xml").packed(),
        ),
        Specimen::new(
            "without-folders.xlsx",
            "A workbook whose parts lie in no folder",
            flat.packed(),
        ),
        Specimen::new(
            "heads-alike.xlsx",
            "Heads that differ in blanks and invisible characters only",
            Book::of(&[sheet(&row(
                1,
                &[" Nr ", "Nr\u{a0}", "\u{200b}Nr", "ＮＲ", "N\u{ad}r"]
                    .iter()
                    .zip("ABCDE".chars())
                    .map(|(head, column)| text(&format!("{column}1"), head))
                    .collect::<String>(),
            ))])
            .packed(),
        ),
    ]
}

fn containers() -> Vec<Specimen> {
    let other = sheet(&row(1, &text("A1", "BÖSE")));
    let and = |entry: Entry| packed(&[sound().entries(), vec![entry]].concat());
    let with = |change: fn(&mut Entry)| {
        let mut entries = sound().entries();
        entries.iter_mut().for_each(change);
        packed(&entries)
    };
    let link =
        Entry { attributes: 0o120_777 << 16, ..Entry::stored("xl/media/link", b"/etc/passwd") };
    let mut count = sound().packed();
    let end = count.len() - 22;
    count[end + 8..end + 12].fill(0xff);
    let many =
        (0..3_000).map(|at| Entry::stored(&format!("xl/media/{at}"), b"")).collect::<Vec<_>>();
    vec![
        Specimen::new(
            "part-twice.xlsx",
            "Two parts of the same name",
            and(Entry::deflated(SHEET, other.as_bytes())),
        ),
        Specimen::new(
            "part-twice-in-capitals.xlsx",
            "Two parts whose names differ in capitals only",
            and(Entry::deflated(&SHEET.to_uppercase(), other.as_bytes())),
        ),
        Specimen::new(
            "part-outside.xlsx",
            "A part whose name leads out of the folder",
            and(Entry::stored("../../evil.xml", b"x")),
        ),
        Specimen::new(
            "part-from-the-root.xlsx",
            "A part whose name begins at the root",
            and(Entry::stored("/etc/evil", b"x")),
        ),
        Specimen::new(
            "part-with-two-names.xlsx",
            "A part with one name in the directory and another beside it",
            with(|it| {
                if it.name == SHEET.as_bytes() {
                    it.local_name = Some(b"xl/worksheets/sheet9.xml".to_vec());
                }
            }),
        ),
        Specimen::new(
            "parts-3000.xlsx",
            "3,000 parts",
            packed(&[sound().entries(), many].concat()),
        ),
        Specimen::new("part-is-a-link.xlsx", "A part that is a link into the machine", and(link)),
        Specimen::new(
            "backslashes.xlsx",
            "Parts named with backslashes",
            sound().renamed(|it| it.replace('/', "\\")).packed(),
        ),
        Specimen::new(
            "stored.xlsx",
            "Parts that are not packed",
            packed(
                &sound()
                    .entries()
                    .iter()
                    .map(|it| {
                        let name = String::from_utf8_lossy(&it.name).into_owned();
                        let mut content = Vec::new();
                        std::io::Read::read_to_end(
                            &mut flate2::read::DeflateDecoder::new(&it.packed[..]),
                            &mut content,
                        )
                        .expect("it was packed here");
                        Entry::stored(&name, &content)
                    })
                    .collect::<Vec<_>>(),
            ),
        ),
        Specimen::new(
            "packed-otherwise.xlsx",
            "Parts packed in a way that Excel does not know",
            with(|it| it.method = 12),
        ),
        Specimen::new("locked-parts.xlsx", "Parts under a password", with(|it| it.flags |= 1)),
        Specimen::new(
            "sums-wrong.xlsx",
            "Parts whose check sums are wrong",
            with(|it| it.crc ^= 0xff),
        ),
        Specimen::new("parts-65535-claimed.xlsx", "A container that claims 65,535 parts", count),
    ]
}

fn damaged() -> Vec<Specimen> {
    let sound = sound().packed();
    let mut all: Vec<Specimen> = [10, 50, 90, 99]
        .into_iter()
        .map(|percent| {
            let bytes = sound[..sound.len() * percent / 100].to_vec();
            Specimen::new(
                &format!("cut-at-{percent}.xlsx"),
                &format!("A workbook cut off at {percent} percent"),
                bytes,
            )
        })
        .collect();
    let mut altered = sound.clone();
    let middle = altered.len() / 3;
    altered[middle..middle + 16].fill(0x55);
    all.extend([
        Specimen::new("altered.xlsx", "A workbook with altered bytes", altered),
        Specimen::new(
            "zeros-in-front.xlsx",
            "A thousand zeros before the workbook",
            [vec![0; 1_000], sound.clone()].concat(),
        ),
        Specimen::new(
            "pdf-in-front.xlsx",
            "A workbook that is a PDF as well",
            [b"%PDF-1.4\n".to_vec(), sound.clone()].concat(),
        ),
        Specimen::new(
            "rubbish-behind.xlsx",
            "A thousand letters after the workbook",
            [sound.clone(), vec![b'x'; 1_000]].concat(),
        ),
        Specimen::new(
            "within-another.xlsx",
            "A container with a workbook in it",
            packed(&[Entry::stored("innen.xlsx", &sound)]),
        ),
        Specimen::new("empty-container.xlsx", "A container without parts", packed(&[])),
        Specimen::new("workbook-named.csv", "A workbook named as a text", sound.clone()),
        Specimen::new("workbook-without-ending", "A workbook without an ending", sound.clone()),
        Specimen::new("workbook.XLSX", "A workbook with its ending in capitals", sound.clone()),
        Specimen::new("workbook.xlsx.exe", "A workbook named as a program", sound),
    ]);
    all
}
