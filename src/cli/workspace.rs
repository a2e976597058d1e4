//! A workspace: the folder with `masswerk.toml`, `input/`, `archiv/` and `output/`, and its ground.

use std::path::{Component, Path, PathBuf};

use super::args::Common;
use super::progress::Progress;
use super::{Error, environment, terminal};
use crate::archive;
use crate::base::Period;
use crate::intake::{Ground, Inbox};
use crate::locale::Locale;
use crate::render::{Frame, text};
use crate::setup::SETTINGS;
use crate::source::{self, Apart};

/// A workspace with everything that governs it.
pub(super) struct Workspace {
    /// What its runs stand on.
    pub(super) ground: Ground,
    /// The language.
    pub(super) locale: Locale,
    /// How far its work is.
    pub(super) progress: Progress,
    folder: PathBuf,
}

impl Workspace {
    /// Returns what documents need; `inputs` is the way from their folder to the folder of the input files.
    pub(super) const fn frame<'a>(&'a self, inputs: &'a str) -> Frame<'a> {
        Frame { templates: &self.ground.templates, locale: &self.locale, inputs }
    }

    /// Opens the workspace that the arguments name.
    ///
    /// # Errors
    ///
    /// When there is none, or when its settings or the definition have faults; those are printed.
    pub(super) fn open(common: &Common) -> Result<Self, Error> {
        let templates = environment::templates(common.templates.as_deref())?;
        let path = common.workspace.join(SETTINGS);
        let settings = match source::read_file(&path) {
            Ok(bytes) => text_of(&path, bytes)?,
            Err(error) if error.kind() == std::io::ErrorKind::NotFound => {
                return Err(Error::NoWorkspace(path));
            }
            Err(error) => return Err(Error::at(&path)(error)),
        };
        let speaking = |set| environment::speaking(common.lang.or(set), &templates);
        let opener = Apart::new(std::env::current_exe().map_err(Error::NoReader)?);
        let loaded = Ground::load(&settings, templates.clone(), Box::new(opener), |it| {
            common.as_of.or(it.as_of).unwrap_or_else(environment::today)
        });
        match loaded {
            Ok(mut ground) => {
                let locale = speaking(ground.partnership.language)?;
                let progress = Progress::new(&locale);
                ground.watcher = Box::new(progress.clone());
                Ok(Self { ground, locale, progress, folder: common.workspace.clone() })
            }
            Err(unsound) => {
                let locale = speaking(unsound.language)?;
                let text = text::grouped(&unsound.found, &unsound.files, None, &locale);
                terminal::print(&text)?;
                Err(Error::Definition)
            }
        }
    }

    /// Returns where what was sent lies.
    pub(super) fn inbox(&self) -> Inbox {
        Inbox { folder: self.folder.join("input"), archive: self.archive() }
    }

    /// Returns the path of a file of the workspace.
    pub(super) fn file(&self, name: &str) -> PathBuf {
        self.folder.join(name)
    }

    /// Returns the folder of what must last.
    pub(super) fn archive(&self) -> PathBuf {
        self.folder.join(archive::FOLDER)
    }

    /// Returns the folder of what is written anew by every run.
    pub(super) fn output(&self) -> PathBuf {
        self.folder.join("output")
    }

    /// Returns the period of the run: the one given, else the newest folder.
    ///
    /// # Errors
    ///
    /// When there is no folder for it.
    pub(super) fn period(&self, given: Option<Period>) -> Result<Period, Error> {
        let inbox = self.inbox();
        if !inbox.folder.is_dir() {
            return Err(Error::NoInbox(inbox.folder));
        }
        let mut periods = inbox.periods()?;
        match given {
            Some(period) if periods.iter().any(|it| it.0 == period) => Ok(period),
            Some(period) => Err(Error::NoFolder(inbox.folder.join(period.to_string()))),
            None => match periods.pop() {
                Some((period, _)) => Ok(period),
                None => Err(match inbox.misnamed()? {
                    Some((path, meant)) => Error::MisnamedPeriod { path, meant },
                    None => Error::NoPeriod(inbox.folder),
                }),
            },
        }
    }
}

/// Returns the text of the settings. Letters of an old kind are refused: of which one they are is not said, and
/// names would be printed wrong.
fn text_of(path: &Path, bytes: Vec<u8>) -> Result<String, Error> {
    match String::from_utf8(bytes) {
        Ok(text) => Ok(text.trim_start_matches('\u{feff}').to_owned()),
        Err(error) => {
            let before = &error.as_bytes()[..error.utf8_error().valid_up_to()];
            let line = String::from_utf8_lossy(before).matches('\n').count() + 1;
            Err(Error::NotUtf8 { path: path.to_owned(), line })
        }
    }
}

/// Returns the way from one folder to another, with `/`; absolute where there is none, as between two
/// drives. The folder in which `from` lies exists, and `to` does.
pub(super) fn way(from: &Path, to: &Path) -> Result<String, Error> {
    let real = |it: &Path| it.canonicalize().map_err(Error::at(it));
    let to = real(to)?;
    let above = from.parent().filter(|it| *it != Path::new("")).unwrap_or(Path::new("."));
    let from = real(above)?.join(from.file_name().unwrap_or_default());
    let text = |it: Component<'_>| it.as_os_str().to_string_lossy().into_owned();
    let shared = from.components().zip(to.components()).take_while(|(a, b)| a == b).count();
    if shared == 0 {
        return Ok(to.to_string_lossy().trim_start_matches(r"\\?\").replace('\\', "/"));
    }
    let up = from.components().skip(shared).map(|_| "..".to_owned());
    let down = to.components().skip(shared).map(text);
    Ok(up.chain(down).collect::<Vec<_>>().join("/"))
}
