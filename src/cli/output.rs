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
        let folder = beside(target, "neu");
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
        let old = beside(&self.target, "alt");
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
            self.keep_strangers(&old)?;
            fs::remove_dir_all(&old).map_err(Error::at(&old))?;
        }
        Ok(())
    }

    /// Moves what others left in the old folder, files and folders alike, into the new one.
    fn keep_strangers(&self, old: &Path) -> Result<(), Error> {
        for entry in fs::read_dir(old).map_err(Error::at(old))? {
            let entry = entry.map_err(Error::at(old))?;
            let kept = self.target.join(entry.file_name());
            if !kept.exists() {
                fs::rename(entry.path(), &kept).map_err(Error::at(&kept))?;
            }
        }
        Ok(())
    }
}

/// Returns the hidden path beside another, on which it is built or set aside.
fn beside(path: &Path, ending: &str) -> PathBuf {
    let name = path.file_name().unwrap_or_default().to_string_lossy();
    path.with_file_name(format!(".{name}.{ending}"))
}

/// Replaces a file whole: written beside, then renamed.
pub(super) fn replace(path: &Path, bytes: &[u8]) -> Result<(), Error> {
    let draft = beside(path, "neu");
    write_file(&draft, bytes)?;
    fs::rename(&draft, path).map_err(Error::at(path))
}

fn write_file(path: &Path, bytes: &[u8]) -> Result<(), Error> {
    if let Some(folder) = path.parent() {
        fs::create_dir_all(folder).map_err(Error::at(folder))?;
    }
    let mut file = fs::File::create(path).map_err(Error::at(path))?;
    file.write_all(bytes).and_then(|()| file.sync_all()).map_err(Error::at(path))
}
