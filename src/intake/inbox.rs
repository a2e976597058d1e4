//! Where the office puts what was sent: the register, a folder per period, the list of receipts.

use std::io;
use std::path::{Path, PathBuf};

use super::Error;
use crate::archive::{self, Editions, Handover, Receipts};
use crate::base::Period;
use crate::finding::{Finding, Findings};
use crate::source::{self, Delivery, discover, faults::SKIPPED};
use crate::span::{FileId, Files, Span};

/// Names under which the register is looked for.
const REGISTER_NAMES: [&str; 3] = ["register.xlsx", "register.xlsm", "register.ods"];
/// Where the register is to lie, as people are told.
pub(super) const REGISTER: &str = "input/register.xlsx";

/// The folder of what was sent, and that in which is kept what came when.
#[derive(Debug, Clone)]
pub struct Inbox {
    /// The folder.
    pub folder: PathBuf,
    /// The folder of what must last.
    pub archive: PathBuf,
}

/// A delivery with the period in whose folder it lay; none for the register.
#[derive(Debug)]
pub(super) struct Sent {
    pub(super) delivery: Delivery,
    pub(super) period: Option<Period>,
}

/// What lies in the folders of a year.
#[derive(Debug, Default)]
pub(super) struct Found {
    /// What is to be read.
    pub(super) deliveries: Vec<Sent>,
    /// The files of the period of the run, read or passed over.
    pub(super) current: Vec<FileId>,
}

impl Inbox {
    /// Returns the folders of periods, oldest first.
    ///
    /// # Errors
    ///
    /// When the folder cannot be read.
    pub fn periods(&self) -> Result<Vec<(Period, PathBuf)>, Error> {
        let folders = self.entries()?.into_iter();
        let mut periods: Vec<_> =
            folders.filter_map(|(name, path)| Some((period_of(&name, &path)?, path))).collect();
        periods.sort();
        Ok(periods)
    }

    /// Returns a folder that is nearly named like a period, and the period that may be meant.
    ///
    /// # Errors
    ///
    /// When the folder cannot be read.
    pub fn misnamed(&self) -> Result<Option<(PathBuf, Period)>, Error> {
        let folders = self.entries()?.into_iter().filter(|it| it.1.is_dir());
        let near = |(name, path): (String, PathBuf)| Some((path, Period::nearest(&name)?));
        Ok(folders.filter(|it| period_of(&it.0, &it.1).is_none()).find_map(near))
    }

    /// Reads the list of receipts.
    pub(super) fn receipts(
        &self,
        files: &mut Files,
        out: &mut Findings,
    ) -> Result<Receipts, Error> {
        let list = self.list(Receipts::FILE, files)?;
        Ok(list.map_or_else(Receipts::default, |(file, bytes)| Receipts::parse(file, bytes, out)))
    }

    /// Reads the list of editions of a period.
    pub(super) fn editions(
        &self,
        period: Period,
        files: &mut Files,
        out: &mut Findings,
    ) -> Result<Editions, Error> {
        let list = self.list(Editions::FILE, files)?;
        Ok(list.map_or_else(Editions::default, |(file, bytes)| {
            Editions::parse(file, bytes, period, out)
        }))
    }

    /// Reads the list of hand-overs.
    pub(super) fn handovers(
        &self,
        files: &mut Files,
        out: &mut Findings,
    ) -> Result<Vec<Handover>, Error> {
        let list = self.list(Handover::FILE, files)?;
        Ok(list.map_or_else(Vec::new, |(file, bytes)| Handover::parse(file, &bytes, out)))
    }

    /// Returns what stands in a list that lasts; nothing where there is none yet.
    fn list(&self, name: &str, files: &mut Files) -> Result<Option<(FileId, Vec<u8>)>, Error> {
        let path = self.archive.join(name);
        match source::read_file(&path) {
            Ok(bytes) => {
                let file = files.note(&format!("{}/{name}", archive::FOLDER));
                Ok(Some((file, bytes)))
            }
            Err(error) if error.kind() == io::ErrorKind::NotFound => Ok(None),
            Err(error) => Err(at(&path)(error)),
        }
    }

    /// Returns the register as a delivery, and whether it is there.
    pub(super) fn register(&self, files: &mut Files) -> (Sent, bool) {
        let name = REGISTER_NAMES.into_iter().find(|it| self.folder.join(it).is_file());
        let shown = name.unwrap_or(REGISTER_NAMES[0]);
        let delivery = discover::single(self.folder.join(shown), shown, files);
        (Sent { delivery, period: None }, name.is_some())
    }

    /// Finds what was sent in the year of a period, up to that.
    pub(super) fn sent(
        &self,
        last: Period,
        files: &mut Files,
        out: &mut Findings,
    ) -> Result<Found, Error> {
        let mut found = Found::default();
        for (period, folder) in self.periods()? {
            if !last.year_to_date().any(|it| it == period) {
                continue;
            }
            let before = files.iter().count();
            let deliveries = source::discover(&folder, &period.to_string(), files, out);
            if period == last {
                found.current.extend(files.iter().map(|it| it.0).skip(before));
            }
            let sent = deliveries.into_iter();
            found.deliveries.extend(sent.map(|it| Sent { delivery: it, period: Some(period) }));
        }
        Ok(found)
    }

    /// Reports what lies in the folder itself and is neither the register nor a period's folder.
    pub(super) fn strays(
        &self,
        files: &mut Files,
        out: &mut Findings,
    ) -> Result<Vec<FileId>, Error> {
        let is_ours = |it: &str| REGISTER_NAMES.contains(&it) || it == "README.md";
        let strays = self
            .entries()?
            .into_iter()
            .filter(|(name, path)| period_of(name, path).is_none() && !is_ours(name));
        let reported = strays.map(|(name, path)| {
            let file = discover::single(path, &name, files).files[0].file;
            let finding = Finding::new(&SKIPPED, Span::file(file));
            out.push(match Period::nearest(&name) {
                Some(it) => finding.with("reason", "near-period").with("nearest", it.to_string()),
                None => finding.with("reason", "no-period"),
            });
            file
        });
        Ok(reported.collect())
    }

    fn entries(&self) -> Result<Vec<(String, PathBuf)>, Error> {
        discover::entries(&self.folder).map_err(at(&self.folder))
    }
}

/// Returns the period after which a folder is called.
fn period_of(name: &str, path: &Path) -> Option<Period> {
    let period = name.parse::<Period>().ok().filter(|it| it.to_string() == name)?;
    path.is_dir().then_some(period)
}

fn at(path: &Path) -> impl FnOnce(io::Error) -> Error {
    let path = path.to_owned();
    |source| Error::Disk { path, source }
}
