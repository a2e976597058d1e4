//! What a run stands on: settings, definition, templates, limits, the day, and who opens files.

use super::watcher::{Nobody, Watcher};
use crate::base::{Lang, NaiveDate};
use crate::finding::Findings;
use crate::partnership::{self, Partnership};
use crate::programme::{self, Programme, SettingKey};
use crate::source::{Limits, Opener, Templates};
use crate::span::Files;

/// What a run stands on; the same ground and the same input make the same output.
#[derive(Debug)]
pub struct Ground {
    /// The partnership.
    pub partnership: Partnership,
    /// The programme, with the partnership's settings.
    pub programme: Programme,
    /// The templates.
    pub templates: Templates,
    /// How large files may be, and how long they may take to read.
    pub limits: Limits,
    /// Whoever opens what was sent.
    pub opener: Box<dyn Opener>,
    /// Who is told how far the reading is; nobody at first.
    pub watcher: Box<dyn Watcher>,
    /// The day as of which everything speaks.
    pub as_of: NaiveDate,
}

/// Settings or a definition with faults: there is no ground to stand on.
#[derive(Debug)]
pub struct Unsound {
    /// The faults.
    pub found: Findings,
    /// The files in which they are.
    pub files: Files,
    /// The language in which the settings ask to be spoken to.
    pub language: Option<Lang>,
}

impl Ground {
    /// Loads the ground from the text of the settings (`masswerk.toml`) and from the templates, among
    /// which the definition is.
    ///
    /// `as_of` chooses the day, knowing which one the settings name.
    ///
    /// # Errors
    ///
    /// When settings or definition have faults, with all of them.
    pub fn load(
        settings: &str,
        templates: Templates,
        opener: Box<dyn Opener>,
        as_of: impl FnOnce(&Partnership) -> NaiveDate,
    ) -> Result<Self, Box<Unsound>> {
        let mut files = Files::default();
        let mut found = Findings::default();
        let file = files.note("masswerk.toml");
        let partnership = partnership::resolve(file, settings, &templates, &mut found);
        let programme = partnership.as_ref().and_then(|it| {
            let mut programme = programme::load(&it.programme, &templates, &mut files, &mut found)?;
            it.apply(&mut programme, settings, &mut found);
            Some(programme)
        });
        match (partnership, programme) {
            (Some(partnership), Some(programme)) if found.all().is_empty() => Ok(Self {
                limits: limits(&programme),
                as_of: as_of(&partnership),
                partnership,
                programme,
                templates,
                opener,
                watcher: Box::new(Nobody),
            }),
            (partnership, _) => {
                found.sort();
                let language = partnership.and_then(|it| it.language);
                Err(Box::new(Unsound { found, files, language }))
            }
        }
    }
}

fn limits(programme: &Programme) -> Limits {
    let limit = |key| u64::try_from(programme.limit(key)).unwrap_or(0);
    let small = |key| u32::try_from(programme.limit(key)).unwrap_or(u32::MAX);
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
