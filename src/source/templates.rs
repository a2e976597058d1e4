//! Everything that shapes documents and is not code: built in, and overlaid by a folder.

use std::collections::BTreeMap;
use std::path::Path;

use include_dir::{Dir, include_dir};

use crate::base::Lang;

static BUILT_IN: Dir<'_> = include_dir!("$CARGO_MANIFEST_DIR/templates");

/// The templates of a run, by their path below `templates/`, with `/`.
#[derive(Debug, Clone)]
pub struct Templates {
    files: BTreeMap<String, Vec<u8>>,
}

impl FromIterator<(String, Vec<u8>)> for Templates {
    fn from_iter<T: IntoIterator<Item = (String, Vec<u8>)>>(files: T) -> Self {
        Self { files: files.into_iter().collect() }
    }
}

impl Templates {
    /// Returns the templates that are part of the program.
    #[must_use]
    pub fn built_in() -> Self {
        let mut files = BTreeMap::new();
        collect(&BUILT_IN, &mut files);
        Self { files }
    }

    /// Returns the catalogues of a language: pairs of path and text.
    #[must_use]
    pub fn catalogues(&self, lang: Lang) -> Vec<(String, String)> {
        let folder = format!("locales/{}", lang.code());
        let text = |bytes| String::from_utf8_lossy(bytes).into_owned();
        self.below(&folder).map(|(path, bytes)| (format!("{folder}/{path}"), text(bytes))).collect()
    }

    /// Lays the files of a folder over the built-in ones.
    ///
    /// # Errors
    ///
    /// When the folder or a file in it cannot be read.
    pub fn overlay(&mut self, folder: &Path) -> std::io::Result<()> {
        let mut open = vec![folder.to_owned()];
        while let Some(next) = open.pop() {
            for entry in std::fs::read_dir(&next)? {
                let path = entry?.path();
                let kind = path.symlink_metadata()?;
                if kind.is_dir() {
                    open.push(path);
                } else if kind.is_file()
                    && let Ok(inside) = path.strip_prefix(folder)
                {
                    let parts: Vec<_> = inside.iter().map(|it| it.to_string_lossy()).collect();
                    let bytes = super::read_file(&path)?;
                    self.files.insert(parts.join("/"), bytes);
                }
            }
        }
        Ok(())
    }

    /// Returns the content of a file.
    #[must_use]
    pub fn get(&self, path: &str) -> Option<&[u8]> {
        self.files.get(path).map(Vec::as_slice)
    }

    /// Returns all files with their paths, in the order of those.
    pub fn iter(&self) -> impl Iterator<Item = (&str, &[u8])> {
        self.files.iter().map(|(path, bytes)| (path.as_str(), bytes.as_slice()))
    }

    /// Returns the files below a folder, with their paths inside it, in the order of those.
    pub fn below<'a>(&'a self, folder: &'a str) -> impl Iterator<Item = (&'a str, &'a [u8])> {
        self.files.iter().filter_map(move |(path, bytes)| {
            let inside = path.strip_prefix(folder)?.strip_prefix('/')?;
            Some((inside, bytes.as_slice()))
        })
    }
}

fn collect(folder: &Dir<'_>, into: &mut BTreeMap<String, Vec<u8>>) {
    for file in folder.files() {
        let parts: Vec<_> = file.path().iter().map(|it| it.to_string_lossy()).collect();
        into.insert(parts.join("/"), file.contents().to_vec());
    }
    for inner in folder.dirs() {
        collect(inner, into);
    }
}
