//! Writes a folder of results whole: built beside, then moved into place.
//!
//! A folder knows what is its own from the record of what wrote it, such as [`RECORD`]: what is listed
//! there and unchanged goes with the next one; everything else belongs to somebody and stays.

use std::collections::BTreeMap;
use std::fs;
use std::io::Write;
use std::path::{Path, PathBuf};

use super::Error;
use crate::source;

/// The file in which a run says what it wrote; it is its own without being listed.
pub(super) const RECORD: &str = "run.json";

/// A folder that is being built.
pub(super) struct Draft {
    target: PathBuf,
    folder: PathBuf,
    record: &'static str,
    written: Vec<Written>,
}

/// A file that was written.
#[derive(Debug, Clone, serde::Serialize, serde::Deserialize)]
pub(super) struct Written {
    /// Its path inside the folder.
    pub path: String,
    /// Its size in bytes.
    pub size: u64,
    /// SHA-256 of its content.
    pub sha256: String,
}

impl Draft {
    /// Begins a folder that will stand at `target`, where nothing stands yet or a folder; `record` is the file in
    /// it that says what was written.
    pub(super) fn new(target: &Path, record: &'static str) -> Result<Self, Error> {
        if target.symlink_metadata().is_ok() && !target.is_dir() {
            return Err(Error::FileInTheWay(target.to_owned()));
        }
        let folder = beside(target, "neu");
        if folder.exists() {
            fs::remove_dir_all(&folder).map_err(Error::at(&folder))?;
        }
        make(&folder)?;
        Ok(Self { target: target.to_owned(), folder, record, written: Vec::new() })
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
        recover(&self.target, self.record)?;
        let old = beside(&self.target, "alt");
        if self.target.exists() {
            fs::rename(&self.target, &old).map_err(Error::at(&self.target))?;
        }
        let moved = fs::rename(&self.folder, &self.target).map_err(Error::at(&self.target));
        // Moves what others left, or puts back what stood there before.
        recover(&self.target, self.record)?;
        moved
    }
}

/// Finishes what a run has begun that ended between setting the old folder aside and removing it: the
/// last good output comes back, or what others left in it moves into the new one.
pub(super) fn recover(target: &Path, record: &str) -> Result<(), Error> {
    let old = beside(target, "alt");
    if !old.exists() {
        return Ok(());
    }
    if !target.exists() {
        return fs::rename(&old, target).map_err(Error::at(&old));
    }
    let mut own = own(&old, record);
    // The record does not list itself.
    own.insert(record.to_owned(), None);
    keep_strangers(&old, target, &own)?;
    fs::remove_dir_all(&old).map_err(Error::at(&old))
}

/// What is a folder's own: paths, and the hash of each; none of the record itself.
type Own = BTreeMap<String, Option<String>>;

/// Returns what was written into a folder, as its record says.
fn own(folder: &Path, record: &str) -> Own {
    #[derive(serde::Deserialize)]
    struct Record {
        #[serde(alias = "files")]
        written: Vec<Written>,
    }
    let bytes = source::read_file(&folder.join(record)).unwrap_or_default();
    let record: Option<Record> = serde_json::from_slice(&bytes).ok();
    let written = record.into_iter().flat_map(|it| it.written);
    written.map(|it| (it.path, Some(it.sha256))).collect()
}

/// Moves what others left in the old folder, at whatever depth, to its place in the new one.
fn keep_strangers(old: &Path, new: &Path, own: &Own) -> Result<(), Error> {
    let mut folders = vec![String::new()];
    while let Some(folder) = folders.pop() {
        let from = old.join(&folder);
        for entry in fs::read_dir(&from).map_err(Error::at(&from))? {
            let entry = entry.map_err(Error::at(&from))?;
            let name = entry.file_name();
            let path = [folder.as_str(), &name.to_string_lossy()].join("/");
            let path = path.trim_start_matches('/').to_owned();
            let (from, to) = (entry.path(), new.join(&folder).join(name));
            let is_folder = entry.file_type().is_ok_and(|it| it.is_dir());
            let is_own = || {
                let is_written = |hash: &String| {
                    source::read_file(&from).is_ok_and(|it| source::hash(&it) == *hash)
                };
                own.get(&path).is_some_and(|it| it.as_ref().is_none_or(is_written))
            };
            let holds_own = || own.keys().any(|it| Path::new(it).starts_with(&path));
            if is_folder && (to.is_dir() || holds_own()) {
                folders.push(path);
            } else if is_folder || !is_own() {
                let parent = new.join(&folder);
                make(&parent)?;
                if to.symlink_metadata().is_err() {
                    fs::rename(&from, &to).map_err(Error::at(&to))?;
                }
            }
        }
    }
    Ok(())
}

/// Returns the hidden path beside another, on which it is built or set aside.
fn beside(path: &Path, ending: &str) -> PathBuf {
    let name = path.file_name().unwrap_or_default().to_string_lossy();
    path.with_file_name(format!(".{name}.{ending}"))
}

/// Makes a folder where there is none.
pub(super) fn make(folder: &Path) -> Result<(), Error> {
    fs::create_dir_all(folder).map_err(Error::at(folder))
}

/// Replaces a file whole: written beside, then renamed.
pub(super) fn replace(path: &Path, bytes: &[u8]) -> Result<(), Error> {
    let draft = beside(path, "neu");
    write_file(&draft, bytes)?;
    fs::rename(&draft, path).map_err(Error::at(path))
}

/// Replaces a file that nobody else on the machine may read, where the system knows such a thing.
pub(super) fn replace_secret(path: &Path, bytes: &[u8]) -> Result<(), Error> {
    let draft = beside(path, "neu");
    write_file(&draft, &[])?;
    #[cfg(unix)]
    {
        use std::os::unix::fs::PermissionsExt;
        let owner = fs::Permissions::from_mode(0o600);
        fs::set_permissions(&draft, owner).map_err(Error::at(&draft))?;
    }
    write_file(&draft, bytes)?;
    fs::rename(&draft, path).map_err(Error::at(path))
}

/// Returns whether others on the machine may read a file, where the system tells.
pub(super) fn is_read_by_others(path: &Path) -> bool {
    #[cfg(unix)]
    {
        use std::os::unix::fs::PermissionsExt;
        fs::metadata(path).is_ok_and(|it| it.permissions().mode() & 0o077 != 0)
    }
    #[cfg(not(unix))]
    {
        let _ = path;
        false
    }
}

/// Lets a file be run, where the system asks for leave.
pub(super) fn allow_to_run(path: &Path) -> Result<(), Error> {
    #[cfg(unix)]
    {
        use std::os::unix::fs::PermissionsExt;
        let all = fs::Permissions::from_mode(0o755);
        fs::set_permissions(path, all).map_err(Error::at(path))?;
    }
    Ok(())
}

/// Writes a file beside one of its name that says something else, under the next number that is free: somebody
/// may have filled that one in. Returns where it stands.
pub(super) fn add(path: &Path, bytes: &[u8]) -> Result<PathBuf, Error> {
    let stem = path.file_stem().unwrap_or_default().to_string_lossy();
    let ending = path.extension().unwrap_or_default().to_string_lossy();
    let numbered = (2..).map(|number| path.with_file_name(format!("{stem}_{number}.{ending}")));
    for place in std::iter::once(path.to_owned()).chain(numbered) {
        if place.symlink_metadata().is_err() {
            replace(&place, bytes)?;
            return Ok(place);
        }
        if source::read_file(&place).is_ok_and(|it| it == bytes) {
            return Ok(place);
        }
    }
    unreachable!("there is always another number")
}

fn write_file(path: &Path, bytes: &[u8]) -> Result<(), Error> {
    if let Some(folder) = path.parent() {
        make(folder)?;
    }
    let mut file = fs::File::create(path).map_err(Error::at(path))?;
    file.write_all(bytes).and_then(|()| file.sync_all()).map_err(Error::at(path))
}
