//! Texts of tables in many encodings and spellings.

use super::Specimen;

const TABLE: &str = "Nr;Name;Betrag\r\nA-1;Müller & Söhne;1.234,56 €\r\nA-2;Größe;–\r\n";

const PLAIN: &str = "Nr;Name;Betrag\r\nA-1;Müller;10,50\r\nA-2;Größe;20\r\n";

pub(super) fn all() -> Vec<Specimen> {
    let wide = |text: &str, big: bool| -> Vec<u8> {
        text.encode_utf16()
            .flat_map(|it| if big { it.to_be_bytes() } else { it.to_le_bytes() })
            .collect()
    };
    let windows = |text: &str| encoding_rs::WINDOWS_1252.encode(text).0.into_owned();
    let double = encoding_rs::WINDOWS_1252.decode(PLAIN.as_bytes()).0.into_owned();
    let dos = oem_cp::encode_string_checked(PLAIN, &oem_cp::code_table::ENCODING_TABLE_CP850)
        .expect("it has umlauts");
    let mac = encoding_rs::MACINTOSH.encode(&PLAIN.replace("\r\n", "\r")).0.into_owned();
    let mixed = ["Nr;Name\r\n1;Müller\r\n".as_bytes(), &windows("2;Größe\r\n")].concat();
    let utf_32: Vec<u8> = TABLE.chars().flat_map(|it| u32::from(it).to_le_bytes()).collect();
    vec![
        Specimen::new("csv-sound.csv", "Nothing wrong", TABLE.into()),
        Specimen::new(
            "csv-marked.csv",
            "UTF-8 with a byte order mark",
            format!("\u{feff}{TABLE}").into(),
        ),
        Specimen::new(
            "csv-marked-twice.csv",
            "UTF-8 with two byte order marks",
            format!("\u{feff}\u{feff}{TABLE}").into(),
        ),
        Specimen::new("csv-windows.csv", "Windows-1252", windows(TABLE)),
        Specimen::new("csv-dos.csv", "Code page 850", dos),
        Specimen::new("csv-macintosh.csv", "Macintosh, lines ended by carriage returns", mac),
        Specimen::new(
            "csv-utf-16-le.csv",
            "UTF-16 with a mark",
            [vec![0xff, 0xfe], wide(TABLE, false)].concat(),
        ),
        Specimen::new(
            "csv-utf-16-be.csv",
            "UTF-16 with a mark, big end first",
            [vec![0xfe, 0xff], wide(TABLE, true)].concat(),
        ),
        Specimen::new("csv-utf-16-unmarked.csv", "UTF-16 without a mark", wide(TABLE, false)),
        Specimen::new("csv-utf-32.csv", "UTF-32", [vec![0xff, 0xfe, 0, 0], utf_32].concat()),
        Specimen::new("csv-mixed.csv", "UTF-8 and Windows-1252 in one file", mixed),
        Specimen::new(
            "csv-double.csv",
            "UTF-8 taken for Windows-1252 and stored once more",
            double.into(),
        ),
        Specimen::new(
            "csv-quote-open.csv",
            "A quotation mark that is not closed",
            "Nr;Name\n1;\"Meier\n2;Huber\n".into(),
        ),
        Specimen::new(
            "csv-quote-of-1-mib.csv",
            "A quotation mark closed a mebibyte later",
            format!("Nr;Name\n1;\"{}\"\n", "x\n".repeat(1 << 19)).into(),
        ),
        Specimen::new(
            "csv-separator-line.csv",
            "A first line that names the separator",
            "sep=,\nNr,Name\n1,\"Meier, Huber\"\n".into(),
        ),
        Specimen::new("csv-tabs.tsv", "Columns apart by tabs", TABLE.replace(';', "\t").into()),
        Specimen::new(
            "csv-commas.csv",
            "Columns apart by commas",
            "Nr,Name,Betrag\n1,Meier,10.5\n2,Huber,20\n".into(),
        ),
        Specimen::new(
            "csv-ragged.csv",
            "Rows of different lengths",
            "Nr;Name\n1;Meier;zu viel\n2\n\n3;Huber\n".into(),
        ),
        Specimen::new(
            "csv-zero-bytes.csv",
            "A zero byte in a name",
            b"Nr;Name\n1;Mei\0er\n".to_vec(),
        ),
        Specimen::new(
            "csv-columns-100000.csv",
            "A row of 100,000 columns",
            ";".repeat(100_000).into(),
        ),
        Specimen::new(
            "csv-rows-9-mib.csv",
            "Nine mebibytes of rows",
            "1;2\n".repeat(9 << 18).into(),
        ),
        Specimen::new(
            "csv-one-line-9-mib.csv",
            "One line of nine mebibytes",
            "x".repeat(9 << 20).into(),
        ),
        Specimen::new(
            "csv-markdown.csv",
            "A Markdown table named as a csv text",
            "# Titel\n\n| a | b |\n|---|---|\n| 1 | 2 |\n".into(),
        ),
    ]
}
