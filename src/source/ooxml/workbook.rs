//! Reads which sheets and names a workbook has, and where its parts lie.

use std::collections::BTreeMap;

use crate::base::date::Epoch;
use crate::source::Limits;
use crate::source::archive::Archive;
use crate::source::markup::{Markup, Piece};
use crate::source::refusal::Refusal;
use crate::source::workbook::DefinedName;

/// Defined names of a workbook; our largest form has some three hundred.
const NAMES_MAX: usize = 10_000;

/// A workbook's table of contents.
pub(in crate::source) struct Book {
    /// Its sheets in their order.
    pub sheets: Vec<Entry>,
    /// Its defined names that point at cells.
    pub names: Vec<DefinedName>,
    /// How it counts days.
    pub epoch: Epoch,
}

/// A sheet in the table of contents.
pub(in crate::source) struct Entry {
    /// Its name.
    pub name: String,
    /// The key of its part.
    pub relation: String,
    /// Whether it is hidden.
    pub is_hidden: bool,
}

/// Reads a workbook's table of contents.
pub(super) fn read(bytes: &[u8], limits: &Limits) -> Result<Book, Refusal> {
    let mut markup = Markup::new(bytes, "workbook.xml")?;
    let mut book = Book { sheets: Vec::new(), names: Vec::new(), epoch: Epoch::Since1900 };
    let mut names = 0;
    while let Some(piece) = markup.next()? {
        let Piece::Open(tag) = piece else { continue };
        match tag.name() {
            "workbookPr" => {
                if matches!(tag.get("date1904")?.as_deref(), Some("1" | "true" | "on")) {
                    book.epoch = Epoch::Since1904;
                }
            }
            "sheet" => {
                if book.sheets.len() as u64 >= u64::from(limits.sheets) {
                    return Err(Refusal::too_many_sheets(limits));
                }
                let text = |name| tag.get(name).map(|it| it.unwrap_or_default().into_owned());
                let state = text("state")?;
                book.sheets.push(Entry {
                    name: text("name")?,
                    relation: text("id")?,
                    is_hidden: matches!(state.as_str(), "hidden" | "veryHidden"),
                });
            }
            "definedName" => {
                let [name, scope] = tag.values(["name", "localSheetId"])?;
                let (name, is_local) = (name.unwrap_or_default().into_owned(), scope.is_some());
                names += 1;
                if names > NAMES_MAX {
                    return Err(Refusal::refused("record", "definedNames"));
                }
                let target = markup.text()?;
                let defined = DefinedName::parse(&name, &target);
                book.names.extend(defined.map(|it| DefinedName { is_local, ..it }));
            }
            _ => {}
        }
    }
    Ok(book)
}

/// Where the parts lie to which a part refers.
#[derive(Debug, Default)]
pub(in crate::source) struct Relations(BTreeMap<String, (String, String)>);

impl Relations {
    /// Returns the kind and the path of the part under a key.
    pub(in crate::source) fn get(&self, key: &str) -> Option<(&str, &str)> {
        self.0.get(key).map(|(kind, path)| (kind.as_str(), path.as_str()))
    }

    /// Returns the path of the first part whose kind ends so.
    pub(in crate::source) fn of_kind(&self, end: &str) -> Option<&str> {
        self.0.values().find(|it| it.0.ends_with(end)).map(|it| it.1.as_str())
    }
}

/// Reads to which parts a part refers; what lies outside the package is left out.
pub(in crate::source) fn relations(
    archive: &Archive<'_>,
    part: &str,
) -> Result<Relations, Refusal> {
    let folder = folder_of(part);
    let path = format!("{folder}_rels/{}.rels", &part[folder.len()..]);
    let mut relations = Relations::default();
    let Some(bytes) = archive.part(&path)? else { return Ok(relations) };
    let mut markup = Markup::new(&bytes, &path)?;
    while let Some(piece) = markup.next()? {
        let Piece::Open(tag) = piece else { continue };
        if tag.name() != "Relationship" || tag.get("TargetMode")?.as_deref() == Some("External") {
            continue;
        }
        if let (Some(id), Some(kind), Some(target)) =
            (tag.get("Id")?, tag.get("Type")?, tag.get("Target")?)
            && let Some(path) = resolve(folder, &target)
        {
            relations.0.insert(id.into_owned(), (kind.into_owned(), path));
        }
    }
    Ok(relations)
}

/// Returns the folder of a part, with its closing `/`.
fn folder_of(part: &str) -> &str {
    part.rfind('/').map_or("", |it| &part[..=it])
}

/// Returns the path at which a target lies; nothing when it leads out of the package.
fn resolve(folder: &str, target: &str) -> Option<String> {
    let target = target.replace('\\', "/");
    let joined = match target.strip_prefix('/') {
        Some(absolute) => absolute.to_owned(),
        None => format!("{folder}{target}"),
    };
    let mut path: Vec<&str> = Vec::new();
    for step in joined.split('/') {
        match step {
            ".." => drop(path.pop()?),
            "." | "" => {}
            step => path.push(step),
        }
    }
    Some(path.join("/"))
}

#[cfg(test)]
mod tests {
    use super::resolve;

    #[test]
    fn targets_are_found_from_the_folder_and_never_outside() {
        assert_eq!(
            resolve("xl/", "worksheets/sheet1.xml").as_deref(),
            Some("xl/worksheets/sheet1.xml")
        );
        assert_eq!(resolve("xl/", "/xl/a.xml").as_deref(), Some("xl/a.xml"));
        assert_eq!(resolve("xl/", "../b.xml").as_deref(), Some("b.xml"));
        assert_eq!(resolve("xl/", "../../etc/passwd"), None);
    }
}
