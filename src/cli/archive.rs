//! The one writer of what must last: adds to its lists, and lets one run at a time do so.

use std::fs::{File, OpenOptions, TryLockError};
use std::io;
use std::path::{Path, PathBuf};

use super::{Error, output};
use crate::archive::Handover;
use crate::source;

/// The file that a run holds locked from its first to its last step. It stays: one that is removed could
/// be locked by one run and made anew by the next.
const LOCK: &str = ".lauf";

/// The folder of what must last, in the hands of one run.
pub(super) struct Archive {
    folder: PathBuf,
    /// Unlocked by the system when the run ends, however it ends.
    _lock: File,
}

impl Archive {
    /// Takes the folder into the hands of this run, and makes it where there is none.
    ///
    /// # Errors
    ///
    /// When another run has it, or when it cannot be made.
    pub(super) fn open(folder: &Path) -> Result<Self, Error> {
        output::make(folder)?;
        let path = folder.join(LOCK);
        let lock = OpenOptions::new().create(true).append(true).open(&path);
        let lock = lock.map_err(Error::at(&path))?;
        match lock.try_lock() {
            Err(TryLockError::WouldBlock) => return Err(Error::Busy(folder.to_owned())),
            // Some network drives know no locks; the second run is then up to the office.
            Err(TryLockError::Error(error)) if error.kind() != io::ErrorKind::Unsupported => {
                return Err(Error::at(&path)(error));
            }
            Ok(()) | Err(TryLockError::Error(_)) => {}
        }
        Ok(Self { folder: folder.to_owned(), _lock: lock })
    }

    /// Returns a list as it stands; nothing where there is none.
    ///
    /// # Errors
    ///
    /// When it cannot be read.
    pub(super) fn read(&self, list: &str) -> Result<Option<Vec<u8>>, Error> {
        let path = self.folder.join(list);
        match source::read_file(&path) {
            Ok(bytes) => Ok(Some(bytes)),
            Err(error) if error.kind() == io::ErrorKind::NotFound => Ok(None),
            Err(error) => Err(Error::at(&path)(error)),
        }
    }

    /// Keeps a package for good, under its name or the next number that is free, and returns its path beside the
    /// lists.
    ///
    /// # Errors
    ///
    /// When it cannot be written.
    pub(super) fn keep_package(&self, name: &str, bytes: &[u8]) -> Result<String, Error> {
        let folder = self.folder.join(Handover::PACKAGES);
        output::make(&folder)?;
        let place = output::add(&folder.join(format!("{name}.zip")), bytes)?;
        let name = place.file_name().unwrap_or_default().to_string_lossy();
        Ok(format!("{}/{name}", Handover::PACKAGES))
    }

    /// Returns where the package of a hand-over is kept.
    pub(super) fn package(&self, handover: &Handover) -> PathBuf {
        self.folder.join(&handover.package)
    }

    /// Adds to a list: `added` is handed what stands in it now, which somebody may have corrected since
    /// the run began, and gives it back with more at its end.
    ///
    /// # Errors
    ///
    /// When the list cannot be read or written; it is then as it was.
    pub(super) fn add(
        &self,
        list: &str,
        added: impl FnOnce(Vec<u8>) -> Vec<u8>,
    ) -> Result<(), Error> {
        let path = self.folder.join(list);
        let kept = self.read(list)?.unwrap_or_default();
        let grown = added(kept.clone());
        assert!(grown.starts_with(&kept), "what must last is only added to");
        if grown == kept { Ok(()) } else { output::replace(&path, &grown) }
    }
}

#[cfg(test)]
mod tests {
    use super::{Archive, Error};
    use crate::source::read_file;

    #[test]
    fn lines_go_after_what_somebody_wrote_since_the_run_began() {
        let place = tempfile::tempdir().expect("a temporary folder");
        let archive = Archive::open(place.path()).expect("nobody else has it");
        let list = place.path().join("liste.csv");
        for (wrote, line, expected) in [("", "a\n", "a\n"), ("A\n", "b\n", "A\nb\n")] {
            super::output::replace(&list, wrote.as_bytes()).expect("it can be written");
            archive.add("liste.csv", |it| [&it, line.as_bytes()].concat()).expect("it can grow");
            assert_eq!(read_file(&list).expect("it is there"), expected.as_bytes());
        }
    }

    #[test]
    #[should_panic(expected = "only added to")]
    fn a_list_that_would_lose_a_line_is_not_written() {
        let place = tempfile::tempdir().expect("a temporary folder");
        let archive = Archive::open(place.path()).expect("nobody else has it");
        archive.add("liste.csv", |_| b"a\n".to_vec()).expect("it can grow");
        let _ = archive.add("liste.csv", |_| Vec::new());
    }

    #[test]
    fn one_run_at_a_time_has_the_folder() {
        let place = tempfile::tempdir().expect("a temporary folder");
        let first = Archive::open(place.path()).expect("nobody else has it");
        assert!(matches!(Archive::open(place.path()), Err(Error::Busy(_))));
        drop(first);
        assert!(Archive::open(place.path()).is_ok());
    }
}
