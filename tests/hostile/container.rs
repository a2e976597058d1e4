//! Writes zip containers of any kind, lying ones included.

use std::io::Write;

use flate2::write::DeflateEncoder;
use flate2::{Compress, Compression, Crc, FlushCompress};

/// A part of a container, with everything that its headers say of it.
#[derive(Debug, Clone)]
pub(super) struct Entry {
    pub(super) name: Vec<u8>,
    /// The name that stands beside the content; that of the directory when nothing is said.
    pub(super) local_name: Option<Vec<u8>>,
    pub(super) method: u16,
    pub(super) flags: u16,
    pub(super) attributes: u32,
    pub(super) packed: Vec<u8>,
    pub(super) size: u32,
    pub(super) crc: u32,
    /// The part of which this one shares the content.
    pub(super) shares: Option<usize>,
}

impl Entry {
    pub(super) fn stored(name: &str, content: &[u8]) -> Self {
        let mut crc = Crc::new();
        crc.update(content);
        Self {
            name: name.into(),
            local_name: None,
            method: 0,
            flags: 0,
            attributes: 0,
            packed: content.to_vec(),
            size: small(content.len()),
            crc: crc.sum(),
            shares: None,
        }
    }

    pub(super) fn deflated(name: &str, content: &[u8]) -> Self {
        let mut deflater = DeflateEncoder::new(Vec::new(), Compression::default());
        deflater.write_all(content).expect("memory takes what is written to it");
        let packed = deflater.finish().expect("memory takes what is written to it");
        Self { method: 8, packed, ..Self::stored(name, content) }
    }

    /// Returns a part that unpacks to so many mebibytes of `unit`, between a head and a tail.
    ///
    /// One mebibyte is packed and then written again and again, so that even a large part is made at
    /// once.
    pub(super) fn endless(
        name: &str,
        head: &str,
        unit: &str,
        mebibytes: usize,
        tail: &str,
    ) -> Self {
        let block = unit.repeat((1 << 20) / unit.len());
        let packed_block = flushed(block.as_bytes(), FlushCompress::Full);
        let mut packed = flushed(head.as_bytes(), FlushCompress::Full);
        let mut crc = Crc::new();
        crc.update(head.as_bytes());
        let mut crc_of_block = Crc::new();
        crc_of_block.update(block.as_bytes());
        for _ in 0..mebibytes {
            packed.extend(&packed_block);
            crc.combine(&crc_of_block);
        }
        packed.extend(flushed(tail.as_bytes(), FlushCompress::Finish));
        let mut crc_of_tail = Crc::new();
        crc_of_tail.update(tail.as_bytes());
        crc.combine(&crc_of_tail);
        let size = small(head.len() + mebibytes * block.len() + tail.len());
        Self { method: 8, packed, size, crc: crc.sum(), ..Self::stored(name, b"") }
    }
}

fn flushed(content: &[u8], how: FlushCompress) -> Vec<u8> {
    let mut deflater = Compress::new(Compression::best(), false);
    let mut packed = Vec::with_capacity(content.len() / 2 + 1_024);
    deflater.compress_vec(content, &mut packed, how).expect("there is room");
    assert_eq!(deflater.total_in(), content.len() as u64, "there is room");
    packed
}

/// Returns the container of these parts.
pub(super) fn packed(entries: &[Entry]) -> Vec<u8> {
    let mut out = Vec::new();
    let mut places = Vec::new();
    for entry in entries {
        if let Some(shared) = entry.shares {
            places.push(places[shared]);
            continue;
        }
        places.push(small(out.len()));
        out.extend(b"PK\x03\x04\x14\x00");
        let name = entry.local_name.as_ref().unwrap_or(&entry.name);
        common(&mut out, entry, name);
        out.extend(name);
        out.extend(&entry.packed);
    }
    let directory = out.len();
    for (entry, place) in entries.iter().zip(places) {
        // Made by Unix, so that the attributes can say what kind of file a part is.
        out.extend(b"PK\x01\x02\x14\x03\x14\x00");
        common(&mut out, entry, &entry.name);
        out.extend([0; 6]);
        out.extend(entry.attributes.to_le_bytes());
        out.extend(place.to_le_bytes());
        out.extend(&entry.name);
    }
    let length = out.len() - directory;
    out.extend(b"PK\x05\x06\0\0\0\0");
    for _ in 0..2 {
        out.extend(short(entries.len()).to_le_bytes());
    }
    out.extend(small(length).to_le_bytes());
    out.extend(small(directory).to_le_bytes());
    out.extend([0; 2]);
    out
}

/// Writes what both headers of a part say.
fn common(out: &mut Vec<u8>, entry: &Entry, name: &[u8]) {
    out.extend(entry.flags.to_le_bytes());
    out.extend(entry.method.to_le_bytes());
    out.extend([0, 0, 0x21, 0x5c]);
    out.extend(entry.crc.to_le_bytes());
    out.extend(small(entry.packed.len()).to_le_bytes());
    out.extend(entry.size.to_le_bytes());
    out.extend(short(name.len()).to_le_bytes());
    out.extend([0; 2]);
}

fn small(length: usize) -> u32 {
    u32::try_from(length).expect("less than four gibibytes")
}

fn short(length: usize) -> u16 {
    u16::try_from(length).expect("less than 65,536")
}
