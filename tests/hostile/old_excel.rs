//! Workbooks of old Excel, written record by record, and the compound files around them.

use std::io::{Cursor, Write};

use super::Specimen;

pub(super) fn all() -> Vec<Specimen> {
    let mut all = records();
    all.extend(chains());
    all
}

fn records() -> Vec<Specimen> {
    let far = || [number(0, 0, 1.0), number(65_535, 255, 2.0)].concat();
    let sound = || [label(0, 0, "Betrag"), number(1, 0, 10.5)].concat();
    let dimensions =
        [&u32::MIN.to_le_bytes()[..], &u32::MAX.to_le_bytes(), &[0, 0, 255, 255, 0, 0]].concat();
    let mut beyond = stream(1_252, &[sound()]);
    let place =
        beyond.windows(4).position(|it| it == [0x85, 0, 10, 0]).expect("there is a sheet") + 4;
    beyond[place..place + 4].copy_from_slice(&0x7fff_ffffu32.to_le_bytes());
    let locked = [record(0x0809, &bof(5)), record(0x002f, &[0; 6])].concat();
    let mut all = vec![
        Specimen::new("old-sound.xls", "Nothing wrong", compound(&stream(1_252, &[sound()]))),
        Specimen::new(
            "old-sound-named.xlsx",
            "An old workbook named as a new one",
            compound(&stream(1_252, &[sound()])),
        ),
        Specimen::new(
            "old-corners.xls",
            "Two cells, first and last of a sheet",
            compound(&stream(1_252, &[far()])),
        ),
        Specimen::new(
            "old-dimensions.xls",
            "Nine cells and four billion rows, claimed",
            compound(&stream(1_252, &[[record(0x0200, &dimensions), sound()].concat()])),
        ),
        Specimen::new(
            "old-column-65535.xls",
            "A number in a column beyond the last",
            compound(&stream(1_252, &[[number(0, 0, 1.0), number(65_535, 65_535, 2.0)].concat()])),
        ),
        Specimen::new(
            "old-sheet-beyond.xls",
            "A sheet that begins after the end",
            compound(&beyond),
        ),
        Specimen::new(
            "old-letters.xls",
            "Letters of Unicode beside an old code page",
            compound(&stream(1_252, &[label(0, 0, "Aé€Ω")])),
        ),
        Specimen::new(
            "old-code-page.xls",
            "A code page that no reader knows",
            compound(&stream(10_029, &[label(0, 0, "Aé€")])),
        ),
        Specimen::new("old-locked.xls", "An old workbook under a password", compound(&locked)),
        Specimen::new(
            "old-record-too-long.xls",
            "A record longer than the file",
            compound(&[record(0x0809, &bof(5)), vec![0x85, 0, 0xff, 0xff]].concat()),
        ),
        Specimen::new(
            "old-text-missing.xls",
            "A cell that points to a text that is not there",
            compound(&stream(
                1_252,
                &[[record(0x00fd, &[0, 0, 0, 0, 0, 0, 99, 0, 0, 0]), number(0, 1, 5.0)].concat()],
            )),
        ),
        Specimen::new(
            "old-number-infinite.xls",
            "A number that is infinite",
            compound(&stream(1_252, &[[number(0, 0, f64::INFINITY), number(0, 1, 5.0)].concat()])),
        ),
        Specimen::new(
            "old-noise.xls",
            "Records without any meaning",
            compound(
                &(0..8_192u32)
                    .map(|it| it.wrapping_mul(2_654_435_761).to_le_bytes()[3])
                    .collect::<Vec<_>>(),
            ),
        ),
    ];
    let whole = compound(&stream(1_252, &[(0..400).flat_map(|at| number(at, 0, 1.5)).collect()]));
    for percent in [5, 20, 40, 60, 80, 95] {
        let bytes = whole[..whole.len() * percent / 100].to_vec();
        all.push(Specimen::new(
            &format!("old-cut-at-{percent}.xls"),
            &format!("An old workbook cut off at {percent} percent"),
            bytes,
        ));
    }
    all
}

fn chains() -> Vec<Specimen> {
    let sound = compound(&stream(1_252, &[(0..400).flat_map(|at| number(at, 0, 1.5)).collect()]));
    let word = |at: usize| {
        let bytes = sound[at..at + 4].try_into().expect("four bytes");
        usize::try_from(u32::from_le_bytes(bytes)).expect("sectors are few")
    };
    let patched = |changes: &[(usize, u32)]| {
        let mut bytes = sound.clone();
        for (at, value) in changes {
            bytes[*at..at + 4].copy_from_slice(&value.to_le_bytes());
        }
        bytes
    };
    // Where the header says that the directory and the table of sectors begin, by [MS-CFB] 2.2.
    let (directory, table) = (word(48), word(76));
    let next_of = |sector: usize| 512 + table * 512 + sector * 4;
    let ring = patched(&[(next_of(directory), u32::try_from(directory).expect("sectors are few"))]);
    let entry = 512 + directory * 512 + 128;
    let stream = word(entry + 116);
    vec![
        Specimen::new(
            "chain-of-the-directory.xls",
            "A directory that follows itself",
            ring.clone(),
        ),
        Specimen::new(
            "chain-named.xlsx",
            "A directory that follows itself, named as a new workbook",
            ring.clone(),
        ),
        Specimen::new(
            "chain-without-ending",
            "A directory that follows itself, without an ending",
            ring,
        ),
        Specimen::new(
            "chain-of-the-stream.xls",
            "A workbook stream that follows itself",
            patched(&[(next_of(stream + 1), u32::try_from(stream).expect("sectors are few"))]),
        ),
        Specimen::new(
            "chain-beyond.xls",
            "A directory that begins after the end",
            patched(&[(48, 0x00ff_fff0)]),
        ),
        Specimen::new(
            "chain-at-zero.xls",
            "A directory that begins where the table lies",
            patched(&[(48, 0)]),
        ),
        Specimen::new(
            "chain-counts.xls",
            "A header that claims four billion sectors",
            patched(&[(44, u32::MAX), (64, u32::MAX)]),
        ),
        Specimen::new(
            "chain-of-the-tree.xls",
            "A directory whose tree leads back to itself",
            patched(&[(entry + 68, 1), (entry + 72, 1)]),
        ),
        Specimen::new(
            "chain-stream-size.xls",
            "A workbook stream of four gibibytes, claimed",
            patched(&[(entry + 120, u32::MAX)]),
        ),
    ]
}

fn record(kind: u16, body: &[u8]) -> Vec<u8> {
    let length = u16::try_from(body.len()).expect("records are short");
    [&kind.to_le_bytes()[..], &length.to_le_bytes(), body].concat()
}

fn bof(kind: u8) -> Vec<u8> {
    [0, 6, kind, 0, 0xbb, 0x0d, 0xcc, 7, 0, 0, 0, 0, 6, 0, 0, 0].to_vec()
}

fn number(row: u16, column: u16, value: f64) -> Vec<u8> {
    record(
        0x0203,
        &[&row.to_le_bytes()[..], &column.to_le_bytes(), &[0, 0], &value.to_le_bytes()].concat(),
    )
}

/// Returns a text as Excel 97 writes it, two bytes a letter.
fn label(row: u16, column: u16, text: &str) -> Vec<u8> {
    let wide: Vec<u8> = text.encode_utf16().flat_map(u16::to_le_bytes).collect();
    let length = u16::try_from(wide.len() / 2).expect("texts are short");
    record(
        0x0204,
        &[
            &row.to_le_bytes()[..],
            &column.to_le_bytes(),
            &[0, 0],
            &length.to_le_bytes(),
            &[1],
            &wide,
        ]
        .concat(),
    )
}

/// Returns the stream of a workbook with these sheets.
fn stream(code_page: u16, sheets: &[Vec<u8>]) -> Vec<u8> {
    let head = [record(0x0809, &bof(5)), record(0x0042, &code_page.to_le_bytes())].concat();
    let end = record(0x000a, &[]);
    let bound = |offset: usize, at: usize| {
        let offset = u32::try_from(offset).expect("streams are short").to_le_bytes();
        record(
            0x0085,
            &[&offset[..], &[0, 0, 2, 0, b'S', b'1' + u8::try_from(at).expect("few")]].concat(),
        )
    };
    let mut offset = head.len() + sheets.len() * bound(0, 0).len() + end.len();
    let (mut all, mut bodies) = (head, Vec::new());
    for (at, cells) in sheets.iter().enumerate() {
        let body = [record(0x0809, &bof(0x10)), cells.clone(), end.clone()].concat();
        all.extend(bound(offset, at));
        offset += body.len();
        bodies.extend(body);
    }
    all.extend(end);
    all.extend(bodies);
    // A stream of this size lies in sectors of its own.
    all.resize(all.len().max(4_096), 0);
    all
}

fn compound(workbook: &[u8]) -> Vec<u8> {
    let cursor = Cursor::new(Vec::new());
    let mut file =
        cfb::CompoundFile::create_with_version(cfb::Version::V3, cursor).expect("memory takes it");
    let mut out = file.create_stream("/Workbook").expect("memory takes it");
    out.write_all(workbook).expect("memory takes it");
    drop(out);
    file.flush().expect("memory takes it");
    file.into_inner().into_inner()
}
