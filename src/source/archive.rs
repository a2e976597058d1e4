//! Opens zip containers whose directory is honest, and unpacks their parts within the limits.

use std::cell::Cell;
use std::io::Read;

use flate2::bufread::DeflateDecoder;
use rawzip::{CompressionMethod, ZipArchive, ZipArchiveEntryWayfinder, ZipSliceArchive};

use super::Limits;
use super::refusal::Refusal;

/// Parts of a container; the largest workbook seen among thousands of real ones has 1,033.
const PARTS_MAX: usize = 2_000;

/// A part may unpack to so many times its size once it is larger than [`RATIO_FREE`]; the highest
/// seen in real workbooks beyond that size is 140.
const RATIO_MAX: u64 = 200;

/// Small parts may be as repetitive as they like.
const RATIO_FREE: u64 = 4 << 20;

/// A container whose directory has been checked.
pub(super) struct Archive<'a> {
    zip: ZipSliceArchive<&'a [u8]>,
    parts: Vec<Part>,
    limits: &'a Limits,
    unpacked: Cell<u64>,
}

struct Part {
    /// Its name, with `/` between folders.
    name: String,
    /// The same in lower case.
    key: String,
    method: CompressionMethod,
    at: ZipArchiveEntryWayfinder,
}

impl<'a> Archive<'a> {
    /// Opens a container: every name is harmless and stands for one part, no two parts share bytes.
    pub(super) fn open(bytes: &'a [u8], limits: &'a Limits) -> Result<Self, Refusal> {
        let archive = ZipArchive::from_slice(bytes).map_err(damaged)?;
        let mut parts: Vec<Part> = Vec::new();
        let mut ranges = Vec::new();
        let mut entries = archive.entries();
        while let Some(entry) = entries.next_entry().map_err(damaged)? {
            let raw = entry.file_path();
            let name = std::str::from_utf8(raw.as_bytes())
                .map_err(|_| Refusal::refused("part-name", "?"))?;
            let path = path(name).ok_or_else(|| Refusal::refused("part-name", name))?;
            let key = path.to_lowercase();
            if entry.flags().is_encrypted() {
                return Err(Refusal::encrypted());
            }
            let at = entry.wayfinder();
            let local = archive.get_entry(at).map_err(damaged)?;
            if local.local_header().file_path().as_bytes() != raw.as_bytes() {
                return Err(Refusal::refused("part-name", name));
            }
            ranges.push((entry.local_header_offset(), local.compressed_data_range().1));
            if ranges.len() > PARTS_MAX {
                return Err(Refusal::refused("record", "zip"));
            }
            if key.ends_with('/') {
                continue;
            }
            if parts.iter().any(|it| it.key == key) {
                return Err(Refusal::refused("part-twice", name));
            }
            parts.push(Part { name: path, key, method: entry.compression_method(), at });
        }
        if ranges.len() as u64 != archive.entries_hint() {
            return Err(Refusal::damaged("directory"));
        }
        ranges.sort_unstable();
        let ends_before = |pair: &[(u64, u64)]| pair[0].1 <= pair[1].0;
        if !ranges.windows(2).all(ends_before)
            || ranges.last().is_some_and(|it| it.1 > archive.directory_offset())
        {
            return Err(Refusal::refused("overlap", ""));
        }
        Ok(Self { zip: archive, parts, limits, unpacked: Cell::new(0) })
    }

    /// Returns the names of all parts as they are written.
    pub(super) fn paths(&self) -> impl Iterator<Item = &str> {
        self.parts.iter().map(|it| it.name.as_str())
    }

    /// Returns the names of all parts, in lower case.
    pub(super) fn names(&self) -> impl Iterator<Item = &str> {
        self.parts.iter().map(|it| it.key.as_str())
    }

    /// Returns whether there is a part of this name, whatever its capitals.
    pub(super) fn has(&self, name: &str) -> bool {
        self.parts.iter().any(|it| it.key.eq_ignore_ascii_case(name))
    }

    /// Unpacks a part to its last byte and checks its sum; nothing when there is none.
    pub(super) fn part(&self, name: &str) -> Result<Option<Vec<u8>>, Refusal> {
        let Some(part) = self.parts.iter().find(|it| it.key == name.to_lowercase()) else {
            return Ok(None);
        };
        let entry = self.zip.get_entry(part.at).map_err(damaged)?;
        let packed = entry.data();
        let declared = entry.claim_verifier().uncompressed_size;
        let mut out = Vec::new();
        match part.method {
            CompressionMethod::STORE => {
                let mut reader = entry.verifying_reader(packed);
                self.pump(&mut reader, packed.len(), declared, name, &mut out)?;
            }
            CompressionMethod::DEFLATE => {
                let mut reader = entry.verifying_reader(DeflateDecoder::new(packed));
                self.pump(&mut reader, packed.len(), declared, name, &mut out)?;
            }
            _ => return Err(Refusal::refused("compression", name)),
        }
        Ok(Some(out))
    }

    /// Unpacks a part that must be there.
    pub(super) fn needed(&self, name: &str) -> Result<Vec<u8>, Refusal> {
        self.part(name)?.ok_or_else(|| Refusal::damaged(name))
    }

    fn pump(
        &self,
        reader: &mut impl Read,
        packed: usize,
        declared: u64,
        name: &str,
        out: &mut Vec<u8>,
    ) -> Result<(), Refusal> {
        let mut chunk = [0; 16 << 10];
        loop {
            let count = match reader.read(&mut chunk) {
                Ok(0) => return Ok(()),
                Ok(count) => count,
                Err(error) if error.kind() == std::io::ErrorKind::Interrupted => continue,
                Err(error) => return Err(damaged(error)),
            };
            out.extend_from_slice(&chunk[..count]);
            let size = out.len() as u64;
            self.unpacked.set(self.unpacked.get() + count as u64);
            if self.unpacked.get() > self.limits.unpacked {
                return Err(Refusal::unpacks_too_large(self.limits));
            }
            if size > declared || (size > RATIO_FREE && size > RATIO_MAX * packed as u64) {
                return Err(Refusal::refused("inflation", name));
            }
        }
    }
}

/// The time of every part of a container that is written here: the first that the format knows (1 January 1980).
const WRITTEN_AT: i64 = 315_532_800;

/// Writes a container whose parts are stored as they are, so that the same parts are the same bytes.
///
/// # Panics
///
/// Never: memory takes what is written to it, and the names are our own.
#[must_use]
pub fn pack<'a>(parts: impl IntoIterator<Item = (&'a str, &'a [u8])>) -> Vec<u8> {
    use std::io::Write;
    let mut bytes = Vec::new();
    let mut archive = rawzip::ZipArchiveWriter::new(&mut bytes);
    let time = rawzip::time::UtcDateTime::from_unix(WRITTEN_AT);
    for (name, content) in parts {
        let written =
            archive.new_file(name).last_modified(time).start().and_then(|(mut entry, config)| {
                let mut writer = config.wrap(&mut entry);
                writer.write_all(content).map_err(rawzip::Error::from)?;
                let (_, descriptor) = writer.finish()?;
                entry.finish(descriptor)
            });
        written.expect("memory takes what is written to it, and the names are our own");
    }
    archive.finish().expect("memory takes what is written to it");
    bytes
}

/// Returns the name of a part with `/` between folders, or nothing when the name leads out of the container or
/// is none.
fn path(name: &str) -> Option<String> {
    let path = name.replace('\\', "/");
    let is_harmless = !path.is_empty()
        && !path.starts_with('/')
        && !path.contains(':')
        && !path.chars().any(char::is_control)
        && path.split('/').all(|it| it != "..");
    is_harmless.then_some(path)
}

fn damaged(error: impl std::fmt::Display) -> Refusal {
    Refusal::damaged(error.to_string())
}
