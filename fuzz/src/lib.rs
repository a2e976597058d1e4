//! What the fuzz targets share: which panics count, and files in a form that can be mutated.

use std::io::{Cursor, Read, Write};
use std::panic::{AssertUnwindSafe, catch_unwind};
use std::sync::Once;

use zip::write::SimpleFileOptions;
use zip::{CompressionMethod, ZipArchive, ZipWriter};

/// What stands between the parts of an unpacked container.
const SEPARATOR: &[u8] = b"\x1e\x1f\x1e";

/// What an unpacked container begins with.
const PARTS: &[u8] = b"PARTS";

/// What the bare stream of an `.xls` workbook begins with.
const STREAM: &[u8] = b"STREAM";

/// Does something in which a library may panic, but no line of masswerk's own.
///
/// A reader process turns a panic of a library into a finding; nothing of ours is to rely on that.
pub fn tolerating_libraries(work: impl FnOnce()) {
    static HOOK: Once = Once::new();
    HOOK.call_once(|| {
        let aborting = std::panic::take_hook();
        std::panic::set_hook(Box::new(move |panic| {
            let place = panic.location().map(|it| it.file().replace('\\', "/")).unwrap_or_default();
            let is_of_a_library = place.contains("/registry/") || place.contains("/rustc/");
            if !is_of_a_library {
                aborting(panic);
            }
        }));
    });
    let _ = catch_unwind(AssertUnwindSafe(work));
}

/// Returns a file with its container taken apart, so that mutations reach what is inside.
pub fn taken_apart(bytes: &[u8]) -> Option<Vec<u8>> {
    if bytes.starts_with(b"PK") {
        let mut archive = ZipArchive::new(Cursor::new(bytes)).ok()?;
        let mut out = PARTS.to_vec();
        for at in 0..archive.len() {
            let mut part = archive.by_index(at).ok()?;
            let mut content = Vec::new();
            (&mut part).take(1 << 20).read_to_end(&mut content).ok()?;
            out.extend(SEPARATOR);
            out.extend(part.name().ok()?.as_bytes());
            out.push(b'\n');
            out.extend(content);
        }
        return Some(out);
    }
    let mut compound = cfb::CompoundFile::open(Cursor::new(bytes)).ok()?;
    let mut content = Vec::new();
    compound.open_stream("/Workbook").ok()?.take(1 << 20).read_to_end(&mut content).ok()?;
    Some([STREAM, &content].concat())
}

/// Returns a file put together again; what was never taken apart is a file as it stands.
pub fn put_together(data: &[u8]) -> Vec<u8> {
    if let Some(parts) = data.strip_prefix(PARTS) {
        return container(parts).unwrap_or_default();
    }
    if let Some(content) = data.strip_prefix(STREAM) {
        return compound(content).unwrap_or_default();
    }
    data.to_vec()
}

fn container(parts: &[u8]) -> Option<Vec<u8>> {
    let mut archive = ZipWriter::new(Cursor::new(Vec::new()));
    let stored = SimpleFileOptions::default().compression_method(CompressionMethod::Stored);
    let mut rest = parts;
    while let Some(at) = find(rest, SEPARATOR) {
        rest = &rest[at + SEPARATOR.len()..];
        let part = &rest[..find(rest, SEPARATOR).unwrap_or(rest.len())];
        let line = part.iter().position(|it| *it == b'\n')?;
        let name = String::from_utf8_lossy(&part[..line]);
        archive.start_file(name.into_owned(), stored).ok()?;
        archive.write_all(&part[line + 1..]).ok()?;
    }
    Some(archive.finish().ok()?.into_inner())
}

fn compound(content: &[u8]) -> Option<Vec<u8>> {
    let mut compound = cfb::CompoundFile::create(Cursor::new(Vec::new())).ok()?;
    compound.create_stream("/Workbook").ok()?.write_all(content).ok()?;
    compound.flush().ok()?;
    Some(compound.into_inner().into_inner())
}

fn find(within: &[u8], wanted: &[u8]) -> Option<usize> {
    within.windows(wanted.len()).position(|it| it == wanted)
}
