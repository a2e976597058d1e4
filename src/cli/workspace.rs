//! A workspace: the folder with `masswerk.toml`, `input/` and `output/`, and what it is governed by.

use std::path::{Component, Path, PathBuf};

use super::args::Common;
use super::{Error, environment, terminal};
use crate::base::{Lang, NaiveDate, Period};
use crate::finding::Findings;
use crate::locale::Locale;
use crate::partnership::{self, Partnership};
use crate::programme::{self, DefinitionFile, Programme, SettingKey};
use crate::render::text;
use crate::source::{self, Limits, Readers, Templates};
use crate::span::{FileId, Files};

/// The name of the settings' file.
const SETTINGS: &str = "masswerk.toml";

/// A workspace with everything that governs it.
pub struct Workspace {
    /// Its folder.
    pub folder: PathBuf,
    /// The partnership.
    pub partnership: Partnership,
    /// The programme, with the partnership's settings.
    pub programme: Programme,
    /// The templates.
    pub templates: Templates,
    /// Whoever reads what was sent.
    pub readers: Readers,
    /// The language.
    pub locale: Locale,
    /// The day as of which everything speaks.
    pub as_of: NaiveDate,
}

/// Returns the catalogues of a language among the templates: pairs of file name and text.
pub(super) fn catalogues(templates: &Templates, lang: Lang) -> Vec<(String, String)> {
    let folder = format!("locales/{}", lang.code());
    templates
        .below(&folder)
        .map(|(path, bytes)| {
            (format!("{folder}/{path}"), String::from_utf8_lossy(bytes).into_owned())
        })
        .collect()
}

impl Workspace {
    /// Opens the workspace that the arguments name.
    ///
    /// # Errors
    ///
    /// When there is none, or when its settings or the definition have faults; those are printed.
    pub fn open(common: &Common) -> Result<Self, Error> {
        let mut templates = Templates::built_in();
        if let Some(folder) = &common.templates {
            templates.overlay(folder).map_err(Error::at(folder))?;
        }
        let path = common.workspace.join(SETTINGS);
        let settings = match source::read_file(&path) {
            Ok(bytes) => String::from_utf8_lossy(&bytes).into_owned(),
            Err(error) if error.kind() == std::io::ErrorKind::NotFound => {
                return Err(Error::NoWorkspace(path));
            }
            Err(error) => return Err(Error::at(&path)(error)),
        };
        let mut files = Files::default();
        let mut found = Findings::default();
        let settings_file = note(&mut files, SETTINGS);
        let partnership = partnership::resolve(settings_file, &settings, &templates, &mut found);
        let programme = partnership.as_ref().and_then(|it| {
            let mut programme = definition(&it.programme, &templates, &mut files, &mut found)?;
            it.apply(&mut programme, &settings, &mut found);
            Some(programme)
        });
        let set = partnership.as_ref().and_then(|it| it.language);
        let lang = common.lang.or(set).or_else(environment::language).unwrap_or_default();
        let locale = Locale::new(lang, &catalogues(&templates, lang))?;
        let (Some(partnership), Some(programme), true) =
            (partnership, programme, found.all().is_empty())
        else {
            found.sort();
            let colour = terminal::colour(common.color);
            terminal::print(&text::grouped(&found, &files, &locale, colour))?;
            return Err(Error::Definition);
        };
        let as_of = common.as_of.or(partnership.as_of).unwrap_or_else(environment::today);
        Ok(Self {
            folder: common.workspace.clone(),
            partnership,
            programme,
            templates,
            readers: Readers::apart(std::env::current_exe().map_err(Error::NoReader)?),
            locale,
            as_of,
        })
    }

    /// Returns the folder of what was sent in.
    #[must_use]
    pub fn input(&self) -> PathBuf {
        self.folder.join("input")
    }

    /// Returns the folder of what must last.
    #[must_use]
    pub fn archive(&self) -> PathBuf {
        self.folder.join("archiv")
    }

    /// Returns how large files may be.
    #[must_use]
    pub fn limits(&self) -> Limits {
        let limit = |key| u64::try_from(self.programme.limit(key)).unwrap_or(0);
        let small = |key| u32::try_from(self.programme.limit(key)).unwrap_or(u32::MAX);
        Limits {
            bytes: limit(SettingKey::FileBytesMax),
            unpacked: limit(SettingKey::UnpackedBytesMax),
            sheets: small(SettingKey::SheetsMax),
            rows: small(SettingKey::RowsMax),
            columns: small(SettingKey::ColumnsMax),
            cells: limit(SettingKey::CellsMax),
            seconds: limit(SettingKey::ReadSecondsMax),
            memory: limit(SettingKey::ReadBytesMax),
        }
    }

    /// Returns the folders of `input/` that are periods, oldest first.
    ///
    /// # Errors
    ///
    /// When `input/` cannot be read.
    pub fn periods(&self) -> Result<Vec<(Period, PathBuf)>, Error> {
        let input = self.input();
        let mut periods = Vec::new();
        for entry in std::fs::read_dir(&input).map_err(Error::at(&input))? {
            let entry = entry.map_err(Error::at(&input))?;
            let name = entry.file_name();
            let named = name
                .to_str()
                .and_then(|it| it.parse::<Period>().ok().filter(|p| p.to_string() == it));
            if let (Some(period), true) = (named, entry.path().is_dir()) {
                periods.push((period, entry.path()));
            }
        }
        periods.sort();
        Ok(periods)
    }

    /// Returns the period of the run: the one given, else the newest folder.
    ///
    /// # Errors
    ///
    /// When there is no folder for it.
    pub fn period(&self, given: Option<Period>) -> Result<Period, Error> {
        let mut periods = self.periods()?;
        match given {
            Some(period) if periods.iter().any(|it| it.0 == period) => Ok(period),
            Some(period) => Err(Error::NoFolder(self.input().join(period.to_string()))),
            None => periods.pop().map(|it| it.0).ok_or_else(|| Error::NoPeriod(self.input())),
        }
    }
}

/// Reads and resolves a definition.
fn definition(
    id: &str,
    templates: &Templates,
    files: &mut Files,
    found: &mut Findings,
) -> Option<Programme> {
    let folder = format!("programmes/{id}");
    let parts: Vec<DefinitionFile> = templates
        .below(&folder)
        .map(|(path, bytes)| DefinitionFile {
            path: path.to_owned(),
            file: note(files, &format!("templates/{folder}/{path}")),
            text: String::from_utf8_lossy(bytes).into_owned(),
        })
        .collect();
    let whole: FileId = note(files, &format!("templates/{folder}"));
    programme::resolve(whole, &parts, found)
}

fn note(files: &mut Files, path: &str) -> FileId {
    files.note(path)
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
