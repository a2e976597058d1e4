//! The demo season, or a made one, run by the real program in a folder of its own.

use std::collections::BTreeMap;
use std::path::{Path, PathBuf};
use std::process::{Command, Output};

use masswerk::base::Period;
use masswerk::intake::{Error, Ground, Inbox, Intake};
use masswerk::partnership::Partnership;
use masswerk::privacy::Key;
use masswerk::source::{Apart, Templates};
use tempfile::TempDir;

/// A copy of a workspace.
pub(crate) struct Demo {
    folder: TempDir,
}

impl Demo {
    /// Copies the settings and everything that was sent in.
    pub(crate) fn new() -> Self {
        let demo = Self { folder: tempfile::tempdir().expect("a temporary folder") };
        let root = Path::new(env!("CARGO_MANIFEST_DIR"));
        copy(&root.join("masswerk.toml"), &demo.path("masswerk.toml"));
        copy(&root.join(Key::FILE), &demo.path(Key::FILE));
        copy(&root.join("input"), &demo.path("input"));
        demo
    }

    /// Writes a partnership's folder that was made in memory.
    pub(crate) fn of(files: &BTreeMap<String, Vec<u8>>) -> Self {
        let demo = Self { folder: tempfile::tempdir().expect("a temporary folder") };
        for (path, bytes) in files {
            let path = demo.path(path);
            std::fs::create_dir_all(path.parent().expect("a file lies in a folder")).expect("made");
            std::fs::write(path, bytes).expect("written");
        }
        demo
    }

    /// Puts a template of the copy's own into its folder `vorlagen`, instead of the built-in one.
    pub(crate) fn overlays(&self, inside: &str, text: &str) {
        let path = self.path("vorlagen").join(inside);
        std::fs::create_dir_all(path.parent().expect("it lies in a folder")).expect("made");
        std::fs::write(path, text).expect("written");
    }

    /// Returns a path inside the copy.
    pub(crate) fn path(&self, inside: &str) -> PathBuf {
        self.folder.path().join(inside)
    }

    /// Returns the program, about to run on the copy.
    pub(crate) fn command(&self, arguments: &[&str]) -> Command {
        let mut command = Command::new(env!("CARGO_BIN_EXE_masswerk"));
        command.current_dir(self.folder.path()).args(arguments);
        for variable in ["LANG", "LC_ALL", "LC_MESSAGES"] {
            command.env_remove(variable);
        }
        command
    }

    /// Runs the program on the copy.
    pub(crate) fn masswerk(&self, arguments: &[&str]) -> Output {
        self.command(arguments).output().expect("the program starts")
    }

    /// Runs the program, which must end with this code, and returns what it printed.
    pub(crate) fn prints(&self, arguments: &[&str], code: i32) -> String {
        let output = self.masswerk(arguments);
        let printed = String::from_utf8(output.stdout).expect("output is UTF-8");
        let complaint = String::from_utf8_lossy(&output.stderr);
        assert_eq!(output.status.code(), Some(code), "{arguments:?}\n{printed}\n{complaint}");
        printed
    }

    /// Takes in the third quarter as the program does, its files read by the program at `reader`.
    pub(crate) fn taken_in(&self, reader: &str) -> Result<Intake, Error> {
        let inbox = Inbox { folder: self.path("input"), archive: self.path("archiv") };
        let period = Period::new(2025, 3).expect("a quarter");
        Intake::of(&self.ground(reader), &inbox, period)
    }

    /// Returns what a run on the copy stands on, its files read by the program at `reader`.
    pub(crate) fn ground(&self, reader: &str) -> Ground {
        let settings = String::from_utf8(self.bytes("masswerk.toml")).expect("it is UTF-8");
        let opener = Box::new(Apart::new(reader.into()));
        let day = |it: &Partnership| it.as_of.expect("the settings give a day");
        let ground = Ground::load(&settings, Templates::built_in(), opener, day);
        ground.expect("settings and definition are sound")
    }

    /// Returns the bytes of a file of the copy.
    pub(crate) fn bytes(&self, inside: &str) -> Vec<u8> {
        std::fs::read(self.path(inside)).unwrap_or_else(|error| panic!("{inside}: {error}"))
    }

    /// Returns the files of a delivery: itself, or every sheet of its csv set.
    pub(crate) fn parts_of(&self, delivery: &str) -> Vec<PathBuf> {
        let path = self.path("input").join(delivery);
        let Some(stem) = delivery.strip_suffix(".csv") else { return vec![path] };
        let set = stem.rsplit_once('_').map_or(stem, |it| it.0);
        let files = self.files("input").into_iter().map(|it| it.0);
        let own = files.filter(|it| it[1..].starts_with(set));
        own.map(|it| self.path("input").join(&it[1..])).collect()
    }

    /// Returns the files below a folder of the copy, sorted, with their bytes.
    pub(crate) fn files(&self, inside: &str) -> Vec<(String, Vec<u8>)> {
        let mut found = Vec::new();
        collect(&self.path(inside), "", &mut found);
        found.sort();
        found
    }
}

fn copy(from: &Path, to: &Path) {
    if from.is_dir() {
        std::fs::create_dir_all(to).expect("a folder can be made");
        for entry in std::fs::read_dir(from).expect("the folder is there") {
            let entry = entry.expect("its entries can be read");
            copy(&entry.path(), &to.join(entry.file_name()));
        }
    } else {
        std::fs::copy(from, to).expect("a file can be copied");
    }
}

fn collect(folder: &Path, shown: &str, found: &mut Vec<(String, Vec<u8>)>) {
    for entry in std::fs::read_dir(folder).expect("the folder is there") {
        let entry = entry.expect("its entries can be read");
        let shown = format!("{shown}/{}", entry.file_name().to_string_lossy());
        if entry.path().is_dir() {
            collect(&entry.path(), &shown, found);
        } else {
            found.push((shown, std::fs::read(entry.path()).expect("a file can be read")));
        }
    }
}
