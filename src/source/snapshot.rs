//! Takes files into memory once, so that everything speaks of the same bytes.

use std::fs::{File, OpenOptions};
use std::io::Read;
use std::path::Path;

use sha2::{Digest, Sha256};

use super::{Limits, faults};
use crate::finding::Finding;
use crate::span::{FileId, Span};

/// A file in memory.
#[derive(Debug)]
pub struct Loaded {
    /// Its handle.
    pub file: FileId,
    /// The part of its name that tells sheets of a set apart, for csv files.
    pub sheet: Option<String>,
    /// Its content.
    pub bytes: Vec<u8>,
}

/// Returns SHA-256 of some bytes as lower-case hexadecimal digits.
#[must_use]
pub fn hash(bytes: &[u8]) -> String {
    hex(&Sha256::digest(bytes))
}

/// Returns bytes as lower-case hexadecimal digits.
#[must_use]
pub fn hex(bytes: &[u8]) -> String {
    use std::fmt::Write;
    bytes.iter().fold(String::with_capacity(2 * bytes.len()), |mut hex, byte| {
        write!(hex, "{byte:02x}").expect("a string takes what is written to it");
        hex
    })
}

/// Reads a file that was sent into memory, at most as much of it as the limit allows.
///
/// # Errors
///
/// A finding when it is no regular file, cannot be opened or is too large.
pub fn load(path: &Path, file: FileId, limits: &Limits) -> Result<Vec<u8>, Finding> {
    match read_at_most(path, limits.bytes) {
        Ok(None) => Err(Finding::new(&faults::FILE_TOO_LARGE, Span::file(file))
            .with("limit", i64::try_from(limits.bytes >> 20).unwrap_or(i64::MAX))),
        Ok(Some(bytes)) => Ok(bytes),
        Err(error) => Err(Finding::new(&faults::UNREADABLE, Span::file(file))
            .with("kind", "cannot-open")
            .with("detail", error.to_string())),
    }
}

/// Reads a file that was sent, unless it has more bytes than `most`.
///
/// # Errors
///
/// When it is no regular file or cannot be read.
pub(super) fn read_at_most(path: &Path, most: u64) -> std::io::Result<Option<Vec<u8>>> {
    let mut bytes = Vec::new();
    open(path)?.take(most + 1).read_to_end(&mut bytes)?;
    Ok((bytes.len() as u64 <= most).then_some(bytes))
}

/// Opens a regular file; what became a link or a pipe since it was found is not opened.
fn open(path: &Path) -> std::io::Result<File> {
    let mut options = OpenOptions::new();
    options.read(true);
    #[cfg(unix)]
    {
        use std::os::unix::fs::OpenOptionsExt;
        let flags = rustix::fs::OFlags::NOFOLLOW | rustix::fs::OFlags::NONBLOCK;
        options.custom_flags(flags.bits().cast_signed());
    }
    let file = options.open(path)?;
    if !file.metadata()?.is_file() || path.symlink_metadata()?.is_symlink() {
        return Err(std::io::Error::from(std::io::ErrorKind::InvalidInput));
    }
    Ok(file)
}

/// Reads a file of our own, such as the settings, whole.
///
/// # Errors
///
/// When the file cannot be read.
pub fn read_file(path: &Path) -> std::io::Result<Vec<u8>> {
    let mut bytes = Vec::new();
    File::open(path)?.read_to_end(&mut bytes)?;
    Ok(bytes)
}
