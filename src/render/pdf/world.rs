//! All that a template can see: its own files, the report's data, the bundled fonts, the as-of date.

use std::collections::BTreeMap;

use typst::diag::{FileError, FileResult, SourceDiagnostic};
use typst::foundations::{Bytes, Datetime, Duration};
use typst::syntax::{FileId, RootedPath, Source, VirtualPath, VirtualRoot};
use typst::text::{Font, FontBook};
use typst::utils::LazyHash;
use typst::{Library, LibraryExt, World, WorldExt};
use typst_kit::files::{FileLoader, FileStore};

use crate::base::NaiveDate;
use crate::source::Templates;

pub(super) struct ReportWorld {
    library: LazyHash<Library>,
    main: FileId,
    files: FileStore<Loader>,
    today: Datetime,
}

impl ReportWorld {
    pub(super) fn new(
        kind: &str,
        handed: BTreeMap<String, Vec<u8>>,
        templates: &Templates,
        as_of: NaiveDate,
    ) -> Self {
        let mut files: BTreeMap<String, Vec<u8>> = templates
            .below("reports")
            .map(|(path, bytes)| (format!("reports/{path}"), bytes.to_vec()))
            .collect();
        // In the place of the samples that lie there.
        for (name, bytes) in handed {
            files.insert(format!("reports/{kind}/{name}"), bytes);
        }
        Self {
            library: LazyHash::new(Library::default()),
            main: id(&format!("reports/{kind}/main.typ")),
            files: FileStore::new(Loader(files)),
            today: super::midnight(as_of),
        }
    }

    /// Returns a fault with its file and line.
    pub(super) fn described(&self, fault: &SourceDiagnostic) -> String {
        let place = fault.span.id().and_then(|id| {
            let source = self.source(id).ok()?;
            let range = self.range(fault.span)?;
            let line = source.lines().byte_to_line(range.start)? + 1;
            Some(format!("{}:{line}: ", id.vpath().get_without_slash()))
        });
        format!("{}{}", place.unwrap_or_default(), super::sentence(fault))
    }
}

fn id(path: &str) -> FileId {
    let path = VirtualPath::new(path).expect("our own paths are plain");
    RootedPath::new(VirtualRoot::Project, path).intern()
}

/// Gives out what was put in, and nothing else: no disk, no packages, no network.
struct Loader(BTreeMap<String, Vec<u8>>);

impl FileLoader for Loader {
    fn load(&self, id: FileId) -> FileResult<Bytes> {
        let path = id.vpath().get_without_slash();
        let known = matches!(id.root(), VirtualRoot::Project).then(|| self.0.get(path)).flatten();
        known.map(|it| Bytes::new(it.clone())).ok_or_else(|| FileError::NotFound(path.into()))
    }
}

impl World for ReportWorld {
    fn library(&self) -> &LazyHash<Library> {
        &self.library
    }

    fn book(&self) -> &LazyHash<FontBook> {
        super::fonts::store().book()
    }

    fn main(&self) -> FileId {
        self.main
    }

    fn source(&self, id: FileId) -> FileResult<Source> {
        self.files.source(id)
    }

    fn file(&self, id: FileId) -> FileResult<Bytes> {
        self.files.file(id)
    }

    fn font(&self, index: usize) -> Option<Font> {
        super::fonts::store().font(index)
    }

    fn today(&self, _: Option<Duration>) -> Option<Datetime> {
        Some(self.today)
    }
}
