//! Workbooks whose XML attacks its reader or is not what it should be.

use super::Specimen;
use super::book::{
    Book, HEAD, SHEET, SHEET_TAIL, number, of_cells, of_rows, row, sheet, sheet_head, sound,
    sound_rows, text,
};
use super::container::Entry;

const BARE_HEAD: &str = "<?xml version=\"1.0\"?>";

pub(super) fn all() -> Vec<Specimen> {
    let mut all = entities();
    all.extend(shapes());
    all.extend(letters());
    all
}

fn entities() -> Vec<Specimen> {
    let laughs: String = (1..10)
        .map(|at| format!("<!ENTITY l{at} \"{}\">", format!("&l{};", at - 1).repeat(10)))
        .collect();
    let laughs = format!(
        "{BARE_HEAD}<!DOCTYPE l [<!ENTITY l0 \"lol\">{laughs}]><sst><si><t>&l9;</t></si></sst>"
    );
    let with_type =
        |kind: &str, part: &str| part.replace(HEAD, &format!("{BARE_HEAD}<!DOCTYPE a {kind}>"));
    let reading = sheet(&row(1, "<c r=\"A1\" t=\"inlineStr\"><is><t>&x;</t></is></c>"));
    let contents = sound();
    vec![
        Specimen::new(
            "entities-of-entities.xlsx",
            "Texts of entities that grow a billionfold",
            Book::of(&[sheet(&row(1, "<c r=\"A1\" t=\"s\"><v>0</v></c>"))])
                .with("xl/sharedStrings.xml", laughs)
                .packed(),
        ),
        Specimen::new(
            "entity-of-a-file.xlsx",
            "An entity that asks for a file of the machine",
            Book::of(&[with_type("[<!ENTITY x SYSTEM \"file:///etc/passwd\">]", &reading)])
                .packed(),
        ),
        Specimen::new(
            "doctype-elsewhere.xlsx",
            "A document type that lies on an endless device",
            Book::of(&[with_type("SYSTEM \"file:///dev/zero\"", &sheet(&sound_rows()))]).packed(),
        ),
        Specimen::new(
            "doctype-in-contents.xlsx",
            "A document type in the table of contents",
            contents.replacing("<workbook ", "<!DOCTYPE a []><workbook ").packed(),
        ),
        Specimen::new(
            "entity-unknown.xlsx",
            "An entity that nothing declares",
            Book::of(&[reading]).packed(),
        ),
    ]
}

fn shapes() -> Vec<Specimen> {
    let nested = Entry::endless(
        SHEET,
        &format!("{}<row r=\"1\"><c r=\"A1\" t=\"inlineStr\">", sheet_head()),
        "<is>",
        3,
        &format!("</c></row>{SHEET_TAIL}"),
    );
    let noise: String = (0..2_500_000u32)
        .map(|it| {
            char::from(
                b'a' + u8::try_from((it.wrapping_mul(2_654_435_761) >> 13) % 26).expect("a letter"),
            )
        })
        .flat_map(|it| [it, 'x', 'y', ' '])
        .collect();
    let attributes: String = (0..200_000).map(|at| format!(" a{at}=\"1\"")).collect();
    let cut = sheet(&sound_rows());
    let second = format!("</sheetData><sheetData>{}</sheetData>", row(10, &text("A10", "zweite")));
    let odd = "<c r=\"A1\"><v><![CDATA[42]]></v></c><c r=\"B1\"><?pi x?><v>43</v></c>\
               <c r=\"C1\"><v>4<!--x-->4</v></c><c r=\"D1\"><v> 45 </v></c><c r=\"E1\"><v>4&#54;</v></c>";
    vec![
        Specimen::new(
            "nested-a-million-times.xlsx",
            "A million elements within each other",
            sound().packed_with(nested),
        ),
        Specimen::new(
            "attributes-200000.xlsx",
            "A row with 200,000 attributes",
            of_rows(&format!("<row r=\"1\"{attributes}>{}</row>", number("A1", "1"))),
        ),
        Specimen::new(
            "attribute-of-9-mib.xlsx",
            "A row with an attribute of 9 MiB",
            of_rows(&format!("<row r=\"1\" a=\"{}\">{}</row>", noise, number("A1", "1"))),
        ),
        Specimen::new(
            "cut-off-part.xlsx",
            "A sheet that ends in the middle",
            Book::of(&[cut[..cut.len() - 120].to_owned()]).packed(),
        ),
        Specimen::new(
            "rubbish-after-rows.xlsx",
            "Rubbish after the rows of a sheet",
            Book::of(&[cut.replace(SHEET_TAIL, "</sheetData><\x01\x02 <<< kein XML")]).packed(),
        ),
        Specimen::new(
            "rows-in-two-places.xlsx",
            "Two sets of rows in one sheet",
            Book::of(&[cut.replace("</sheetData>", &second)]).packed(),
        ),
        Specimen::new(
            "odd-but-right.xlsx",
            "Numbers in all the ways XML can write them",
            of_cells(odd),
        ),
        Specimen::new(
            "prefixes.xlsx",
            "Every element with a prefix",
            Book::of(&[cut
                .replace("<worksheet xmlns=", "<x:worksheet xmlns:x=")
                .replace("</worksheet", "</x:worksheet")
                .replace("sheetData>", "x:sheetData>")
                .replace("</x:x:", "</x:")
                .replace("<row", "<x:row")
                .replace("</row", "</x:row")
                .replace("<c ", "<x:c ")
                .replace("</c>", "</x:c>")
                .replace("<v>", "<x:v>")
                .replace("</v>", "</x:v>")
                .replace("<is>", "<x:is>")
                .replace("</is>", "</x:is>")
                .replace("<t ", "<x:t ")
                .replace("</t>", "</x:t>")])
            .packed(),
        ),
    ]
}

fn letters() -> Vec<Specimen> {
    let mut broken = sheet(&sound_rows()).into_bytes();
    let at = broken.windows(3).position(|it| it == b"Bir").expect("it is there");
    broken[at] = 0xff;
    let wide: Vec<u8> = sheet(&sound_rows())
        .replace("UTF-8", "UTF-16")
        .encode_utf16()
        .flat_map(u16::to_le_bytes)
        .collect();
    let marked = format!("\u{feff}{}", sheet(&sound_rows()));
    let in_cell =
        |inner: &str| of_cells(&format!("<c r=\"A1\" t=\"inlineStr\"><is><t>{inner}</t></is></c>"));
    vec![
        Specimen::new(
            "not-utf-8.xlsx",
            "A sheet with bytes that are no UTF-8",
            sound().with(SHEET, broken).packed(),
        ),
        Specimen::new(
            "utf-16.xlsx",
            "A sheet in UTF-16",
            sound().with(SHEET, [vec![0xff, 0xfe], wide].concat()).packed(),
        ),
        Specimen::new(
            "byte-order-mark.xlsx",
            "A sheet with a byte order mark",
            sound().with(SHEET, marked).packed(),
        ),
        Specimen::new(
            "letters-that-are-none.xlsx",
            "Character references to what is no character",
            in_cell("a&#0;b&#xD800;c&#x110000;"),
        ),
        Specimen::new(
            "controls-referred-to.xlsx",
            "Character references to control characters",
            in_cell("a&#1;b&#8;c&#11;d&#31;"),
        ),
    ]
}
