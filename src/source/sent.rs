//! Reads a package that somebody sent, a folder or a container, into memory: nothing is written, no link followed.

use std::io;
use std::path::Path;

use super::archive::Archive;
use super::discover::{Kind, walk};
use super::{Limits, snapshot};
use crate::base::text;

/// What a package may be at most.
const LIMITS: Limits = Limits { bytes: 64 << 20, unpacked: 64 << 20, ..Limits::EVERYDAY };

/// How many files a package may have at most.
const FILES_MAX: usize = 2_000;

/// A package as it was sent.
#[derive(Debug, Default)]
pub struct Sent {
    /// Its files by their paths, with `/` between folders; of a container in its order.
    pub files: Vec<(String, Vec<u8>)>,
    /// The container itself, where it is one.
    pub container: Option<Vec<u8>>,
    /// What was not read, and why: `link`, `unreadable`, `too-large`, `too-many`, `part` (a part of the container that
    /// no harmless one has), or of the whole `all-too-large`, `encrypted` or `damaged`.
    pub refused: Vec<(String, &'static str)>,
}

impl Sent {
    /// Reads the package at `path`, as much of it as may be read.
    ///
    /// # Errors
    ///
    /// When there is neither a folder nor a file that can be opened.
    pub fn read(path: &Path) -> io::Result<Self> {
        if path.metadata()?.is_dir() {
            return Ok(Self::of_folder(path));
        }
        let mut sent = Self::default();
        match snapshot::read_at_most(path, LIMITS.bytes)? {
            Some(container) => sent.unpack(container),
            None => sent.refused.push((String::new(), "all-too-large")),
        }
        Ok(sent)
    }

    fn of_folder(folder: &Path) -> Self {
        let mut sent = Self::default();
        let mut paths = Vec::new();
        walk(folder, "", 0, &mut paths);
        paths.sort();
        let mut left = LIMITS.bytes;
        for (shown, path, kind) in paths {
            let shown = shown.trim_start_matches('/').to_owned();
            if sent.files.len() == FILES_MAX {
                sent.refused.push((shown, "too-many"));
                break;
            }
            let read = match kind {
                Kind::Regular => snapshot::read_at_most(&path, left),
                Kind::EmptyFolder => continue,
                Kind::Other => {
                    sent.refused.push((shown, "link"));
                    continue;
                }
                Kind::Unreadable | Kind::TooDeep => Err(io::ErrorKind::PermissionDenied.into()),
            };
            match read {
                Ok(Some(bytes)) => {
                    left -= bytes.len() as u64;
                    sent.files.push((shown, bytes));
                }
                Ok(None) => sent.refused.push((shown, "too-large")),
                Err(_) => sent.refused.push((shown, "unreadable")),
            }
        }
        sent
    }

    fn unpack(&mut self, container: Vec<u8>) {
        let unpacked = Archive::open(&container, &LIMITS).and_then(|archive| {
            archive
                .paths()
                .map(|name| Ok((name.to_owned(), archive.needed(name)?)))
                .collect::<Result<Vec<_>, super::Refusal>>()
        });
        match unpacked {
            Ok(files) => self.files = files,
            Err(refusal) => self.refused.push(match refusal.part() {
                Some(part) => (text::clean(part), "part"),
                None => (String::new(), refusal.of_container()),
            }),
        }
        self.container = Some(container);
    }
}
