//! Everything that shapes documents and is not code: built in, and overlaid by a folder.

use std::borrow::Cow;
use std::collections::BTreeMap;
use std::path::Path;

use include_dir::{Dir, include_dir};

use crate::base::Lang;

static BUILT_IN: Dir<'static> = include_dir!("$CARGO_MANIFEST_DIR/templates");

/// The templates of a run, by their path below `templates/`, with `/`.
#[derive(Debug, Clone)]
pub struct Templates {
    files: BTreeMap<String, Cow<'static, [u8]>>,
}

impl FromIterator<(String, Vec<u8>)> for Templates {
    fn from_iter<T: IntoIterator<Item = (String, Vec<u8>)>>(files: T) -> Self {
        Self { files: files.into_iter().map(|(path, bytes)| (path, bytes.into())).collect() }
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

    /// Returns a font that is part of the program. No other is ever used, not even one of a folder that
    /// is laid over: what a page looks like must not depend on the machine.
    #[must_use]
    pub fn font(name: &str) -> Option<&'static [u8]> {
        Some(BUILT_IN.get_file(format!("fonts/{name}"))?.contents())
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
                    self.files.insert(parts.join("/"), bytes.into());
                }
            }
        }
        Ok(())
    }

    /// Returns the programmes of which there is a definition, in the order of their names.
    #[must_use]
    pub fn programmes(&self) -> Vec<String> {
        let inside = self.below("programmes").filter_map(|it| it.0.strip_suffix("/programme.toml"));
        inside.filter(|it| !it.contains('/')).map(str::to_owned).collect()
    }

    /// Returns the content of a file.
    #[must_use]
    pub fn get(&self, path: &str) -> Option<&[u8]> {
        self.files.get(path).map(AsRef::as_ref)
    }

    /// Returns all files with their paths, in the order of those.
    pub fn iter(&self) -> impl Iterator<Item = (&str, &[u8])> {
        self.files.iter().map(|(path, bytes)| (path.as_str(), bytes.as_ref()))
    }

    /// Returns the files below a folder, with their paths inside it, in the order of those.
    pub fn below<'a>(&'a self, folder: &'a str) -> impl Iterator<Item = (&'a str, &'a [u8])> {
        self.files.iter().filter_map(move |(path, bytes)| {
            let inside = path.strip_prefix(folder)?.strip_prefix('/')?;
            Some((inside, bytes.as_ref()))
        })
    }
}

fn collect(folder: &Dir<'static>, into: &mut BTreeMap<String, Cow<'static, [u8]>>) {
    for file in folder.files() {
        let parts: Vec<_> = file.path().iter().map(|it| it.to_string_lossy()).collect();
        into.insert(parts.join("/"), file.contents().into());
    }
    for inner in folder.dirs() {
        collect(inner, into);
    }
}
