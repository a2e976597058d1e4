//! Writes a folder of results whole: built beside, then moved into place.

use std::fs;
use std::io::Write;
use std::path::{Path, PathBuf};

use super::Error;
use crate::source;

/// A folder that is being built.
pub(super) struct Draft {
    target: PathBuf,
    folder: PathBuf,
    written: Vec<Written>,
}

/// A file that was written.
#[derive(Debug, Clone, serde::Serialize)]
pub(super) struct Written {
    /// Its path inside the folder.
    pub path: String,
    /// Its size in bytes.
    pub size: u64,
    /// SHA-256 of its content.
    pub sha256: String,
}

impl Draft {
    /// Begins a folder that will stand at `target`.
    pub(super) fn new(target: &Path) -> Result<Self, Error> {
        let name =
            target.file_name().map_or_else(String::new, |it| it.to_string_lossy().into_owned());
        let folder = target.with_file_name(format!(".{name}.neu"));
        if folder.exists() {
            fs::remove_dir_all(&folder).map_err(Error::at(&folder))?;
        }
        fs::create_dir_all(&folder).map_err(Error::at(&folder))?;
        Ok(Self { target: target.to_owned(), folder, written: Vec::new() })
    }

    /// Writes a file into the folder.
    pub(super) fn write(&mut self, path: &str, bytes: &[u8]) -> Result<(), Error> {
        write_file(&self.folder.join(path), bytes)?;
        self.written.push(Written {
            path: path.to_owned(),
            size: bytes.len() as u64,
            sha256: source::hash(bytes),
        });
        Ok(())
    }

    /// Returns the files written so far.
    pub(super) fn written(&self) -> &[Written] {
        &self.written
    }

    /// Puts the folder in the place of what stood there before. Files that others left there stay.
    pub(super) fn publish(self) -> Result<(), Error> {
        self.keep_strangers()?;
        let name = self
            .target
            .file_name()
            .map_or_else(String::new, |it| it.to_string_lossy().into_owned());
        let old = self.target.with_file_name(format!(".{name}.alt"));
        if old.exists() {
            fs::remove_dir_all(&old).map_err(Error::at(&old))?;
        }
        if self.target.exists() {
            fs::rename(&self.target, &old).map_err(Error::at(&self.target))?;
        }
        if let Err(error) = fs::rename(&self.folder, &self.target) {
            // What stood there before is put back; the last good output is never lost.
            if old.exists() {
                fs::rename(&old, &self.target).map_err(Error::at(&self.target))?;
            }
            return Err(Error::at(&self.target)(error));
        }
        if old.exists() {
            fs::remove_dir_all(&old).map_err(Error::at(&old))?;
        }
        Ok(())
    }
}

impl Draft {
    /// Copies what the new folder does not have from the one that stands there.
    fn keep_strangers(&self) -> Result<(), Error> {
        if !self.target.exists() {
            return Ok(());
        }
        for entry in fs::read_dir(&self.target).map_err(Error::at(&self.target))? {
            let entry = entry.map_err(Error::at(&self.target))?;
            let kept = self.folder.join(entry.file_name());
            if entry.path().is_file() && !kept.exists() {
                fs::copy(entry.path(), &kept).map_err(Error::at(&kept))?;
            }
        }
        Ok(())
    }
}

/// Replaces a file whole: written beside, then renamed.
pub(super) fn replace(path: &Path, bytes: &[u8]) -> Result<(), Error> {
    let name = path.file_name().map_or_else(String::new, |it| it.to_string_lossy().into_owned());
    let beside = path.with_file_name(format!(".{name}.neu"));
    write_file(&beside, bytes)?;
    fs::rename(&beside, path).map_err(Error::at(path))
}

fn write_file(path: &Path, bytes: &[u8]) -> Result<(), Error> {
    if let Some(folder) = path.parent() {
        fs::create_dir_all(folder).map_err(Error::at(folder))?;
    }
    let mut file = fs::File::create(path).map_err(Error::at(path))?;
    file.write_all(bytes).and_then(|()| file.sync_all()).map_err(Error::at(path))
}
