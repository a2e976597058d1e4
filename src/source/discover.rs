//! Finds the files of a folder in a fixed order, and which of them belong together.

use std::collections::{BTreeMap, BTreeSet};
use std::path::{Path, PathBuf};

use super::faults;
use crate::base::text;
use crate::finding::{Finding, Findings};
use crate::span::{FileId, Files, Span};

/// Folders may lie within each other so deep.
const DEPTH_MAX: usize = 8;

/// One thing that was sent: a spreadsheet file, or a set of csv files with a sheet each.
#[derive(Debug, Clone)]
pub struct Delivery {
    /// Its files.
    pub files: Vec<Part>,
}

/// A file of a delivery.
#[derive(Debug, Clone)]
pub struct Part {
    /// Its handle.
    pub file: FileId,
    /// Where it lies.
    pub path: PathBuf,
    /// For a csv file, the sheet that it is.
    pub sheet: Option<String>,
}

/// Finds everything in `folder` and below; `shown` is how the folder is called in messages.
///
/// Lock files and files of the system are passed over and listed; links are not followed.
pub fn discover(
    folder: &Path,
    shown: &str,
    files: &mut Files,
    out: &mut Findings,
) -> Vec<Delivery> {
    let mut paths = Vec::new();
    walk(folder, shown, 0, &mut paths);
    paths.sort();
    let sets_there: BTreeSet<String> =
        paths.iter().filter_map(|it| Some(set_of(&it.0)?.0.to_owned())).collect();
    let mut sets: BTreeMap<String, Delivery> = BTreeMap::new();
    let mut names: BTreeMap<String, String> = BTreeMap::new();
    for (shown, path, kind) in paths {
        let file = files.note(&shown);
        let skipped = match kind {
            Kind::Regular => skip_reason(&shown),
            Kind::Other => Some("not-regular"),
            Kind::EmptyFolder => Some("empty-folder"),
            Kind::Unreadable => Some("no-access"),
            Kind::TooDeep => Some("too-deep"),
        };
        if let Some(reason) = skipped {
            out.push(Finding::new(&faults::SKIPPED, Span::file(file)).with("reason", reason));
            continue;
        }
        let spelling = text::clean(&shown).to_lowercase();
        if let Some(other) = names.insert(spelling, shown.clone()) {
            let finding = Finding::new(&faults::NAME_TWIN, Span::file(file));
            out.push(finding.with("other", other));
        }
        let (key, sheet) = match set_of(&shown).or_else(|| text_of_set(&shown, &sets_there)) {
            Some((set, sheet)) => (set.to_owned(), Some(sheet.to_owned())),
            None => (shown, None),
        };
        let delivery = sets.entry(key).or_insert_with(|| Delivery { files: Vec::new() });
        delivery.files.push(Part { file, path, sheet });
    }
    sets.into_values().collect()
}

/// Returns what lies directly in a folder, by name, in the order of the names.
///
/// # Errors
///
/// When the folder cannot be read to its end.
pub fn entries(folder: &Path) -> std::io::Result<Vec<(String, PathBuf)>> {
    let entries = std::fs::read_dir(folder)?
        .map(|it| it.map(|it| (it.file_name().to_string_lossy().into_owned(), it.path())));
    let mut entries: Vec<_> = entries.collect::<std::io::Result<_>>()?;
    entries.sort();
    Ok(entries)
}

/// Returns a delivery of a single file, such as the register.
pub fn single(path: PathBuf, shown: &str, files: &mut Files) -> Delivery {
    let file = files.note(shown);
    let sheet = set_of(shown).map(|(_, sheet)| sheet.to_owned());
    Delivery { files: vec![Part { file, path, sheet }] }
}

#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub(super) enum Kind {
    Regular,
    Other,
    EmptyFolder,
    Unreadable,
    TooDeep,
}

/// Finds what lies in a folder and below, each by how it is called in messages; links are not followed.
pub(super) fn walk(
    folder: &Path,
    shown: &str,
    depth: usize,
    out: &mut Vec<(String, PathBuf, Kind)>,
) {
    let Ok(entries) = std::fs::read_dir(folder) else {
        out.push((shown.to_owned(), folder.to_owned(), Kind::Unreadable));
        return;
    };
    for entry in entries {
        let Ok(entry) = entry else {
            out.push((shown.to_owned(), folder.to_owned(), Kind::Unreadable));
            continue;
        };
        let name = entry.file_name();
        let shown = format!("{shown}/{}", text::clean(&name.to_string_lossy()));
        let path = entry.path();
        match path.symlink_metadata() {
            Ok(it) if it.is_dir() && depth < DEPTH_MAX => {
                let before = out.len();
                walk(&path, &shown, depth + 1, out);
                if out.len() == before && is_named_like_a_table(&shown) {
                    out.push((shown, path, Kind::EmptyFolder));
                }
            }
            Ok(it) if it.is_dir() => out.push((shown, path, Kind::TooDeep)),
            Ok(it) if it.is_file() => out.push((shown, path, Kind::Regular)),
            Ok(_) => out.push((shown, path, Kind::Other)),
            Err(_) => out.push((shown, path, Kind::Unreadable)),
        }
    }
}

/// Returns whether somebody who sees a name takes it for that of a return.
#[must_use]
pub fn is_named_like_a_table(shown: &str) -> bool {
    let lower = shown.to_lowercase();
    let of_books = [".xlsx", ".xlsm", ".xlsb", ".xls", ".ods", ".numbers"];
    of_books.into_iter().chain(ENDINGS_OF_SHEETS).any(|it| lower.ends_with(it))
}

/// How files end that hold a single sheet, so that several of them make a return.
const ENDINGS_OF_SHEETS: [&str; 3] = [".csv", ".tsv", ".tab"];

/// How files end that only say where another one lies.
const CLOUD_ENDINGS: [&str; 7] =
    [".icloud", ".gsheet", ".gdoc", ".url", ".webloc", ".lnk", ".desktop"];

/// Returns whether a name is that of a file by which an office program says that it has another one open.
#[must_use]
pub fn is_lock(name: &str) -> bool {
    name.starts_with("~$") || name.to_lowercase().starts_with(".~lock")
}

/// Returns why a file of this name is passed over, or nothing when it is to be read.
fn skip_reason(shown: &str) -> Option<&'static str> {
    let name = shown.rsplit('/').next().unwrap_or(shown);
    let lower = name.to_lowercase();
    let has_ending = |ending: &str| lower.ends_with(ending);
    if is_lock(name) {
        Some("lock-file")
    } else if name.starts_with("._")
        || has_ending(":zone.identifier")
        || matches!(lower.as_str(), ".ds_store" | "thumbs.db" | "desktop.ini" | "icon")
    {
        Some("system-file")
    } else if CLOUD_ENDINGS.into_iter().any(has_ending) {
        Some("elsewhere")
    } else if [".tmp", ".part", ".partial", ".crdownload", ".download"].into_iter().any(has_ending)
    {
        Some("unfinished")
    } else if name.starts_with('.') {
        Some("hidden")
    } else {
        None
    }
}

/// Returns a name without its ending, whatever its capitals.
fn without_ending<'a>(name: &'a str, ending: &str) -> Option<&'a str> {
    let (stem, end) = name.split_at_checked(name.len().checked_sub(ending.len())?)?;
    end.eq_ignore_ascii_case(ending).then_some(stem)
}

/// Returns the set and the sheet of a file of a single sheet: `M-05_2025-Q3_belege.csv` is the sheet
/// `belege` of the set `M-05_2025-Q3`.
fn set_of(shown: &str) -> Option<(&str, &str)> {
    let stem = ENDINGS_OF_SHEETS.into_iter().find_map(|it| without_ending(shown, it))?;
    let name_at = stem.rfind('/').map_or(0, |it| it + 1);
    Some(match stem[name_at..].rfind('_') {
        Some(split) => (&stem[..name_at + split], &stem[name_at + split + 1..]),
        None => (stem, &stem[name_at..]),
    })
}

/// Returns the set and the sheet of a text file that is named like one of the csv files of a set.
fn text_of_set<'a>(shown: &'a str, sets: &BTreeSet<String>) -> Option<(&'a str, &'a str)> {
    let (set, sheet) = without_ending(shown, ".txt")?.rsplit_once('_')?;
    sets.contains(set).then_some((set, sheet))
}

#[cfg(test)]
mod tests {
    use std::collections::BTreeSet;

    use super::{set_of, skip_reason, text_of_set};

    #[test]
    fn sheets_of_a_set_are_told_by_the_end_of_the_name() {
        assert_eq!(
            set_of("2025-Q3/M-05_2025-Q3_belege.csv"),
            Some(("2025-Q3/M-05_2025-Q3", "belege"))
        );
        assert_eq!(set_of("2025-Q3/M-05_belege.Csv"), Some(("2025-Q3/M-05", "belege")));
        assert_eq!(set_of("2025-Q3/M-05_belege.tsv"), Some(("2025-Q3/M-05", "belege")));
        assert_eq!(set_of("2025-Q3/M-05.xlsx"), None);
    }

    #[test]
    fn a_text_belongs_to_a_set_that_is_there() {
        let sets = BTreeSet::from(["2025-Q3/M-05".to_owned()]);
        let of = |it| text_of_set(it, &sets);
        assert_eq!(of("2025-Q3/M-05_belege.txt"), Some(("2025-Q3/M-05", "belege")));
        assert_eq!(of("2025-Q3/M-06_belege.txt"), None);
        assert_eq!(of("2025-Q3/lies_mich.txt"), None);
    }

    #[test]
    fn files_of_other_programs_are_passed_over() {
        for (name, reason) in [
            ("a/~$M-01.xlsx", "lock-file"),
            ("a/.~lock.M-01.ods#", "lock-file"),
            ("a/.DS_Store", "system-file"),
            ("a/M-01.xlsx:Zone.Identifier", "system-file"),
            ("a/Icon", "system-file"),
            ("a/Thumbs.db", "system-file"),
            ("a/.M-01.xlsx.icloud", "elsewhere"),
            ("a/M-01.gsheet", "elsewhere"),
            ("a/Teams.url", "elsewhere"),
            ("a/x.tmp", "unfinished"),
        ] {
            assert_eq!(skip_reason(name), Some(reason), "{name}");
        }
        assert_eq!(skip_reason("a/M-01.xlsx"), None);
    }
}
