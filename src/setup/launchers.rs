//! Files for a double click, on Windows, macOS and Linux: they start the program where they lie.

use std::path::Path;

/// A file for a double click.
#[derive(Debug)]
pub struct Launcher {
    /// Its name.
    pub name: &'static str,
    /// What it holds.
    pub text: String,
    /// Whether a system must be allowed to run it.
    pub is_executable: bool,
}

/// Returns the files for a double click. `program` is where the program lies now, which is tried after the folder
/// itself; `folder` is where the files will lie, and `key` the words that ask for a key.
#[must_use]
pub fn launchers(program: &Path, folder: &Path, key: &str) -> Vec<Launcher> {
    let script = include_str!("launchers/masswerk.command");
    let batch = include_str!("launchers/masswerk.bat").replace('\n', "\r\n");
    let entry = include_str!("launchers/masswerk.desktop");
    let (program, folder) = (program.to_string_lossy(), folder.to_string_lossy());
    vec![
        Launcher {
            name: "masswerk.bat",
            text: batch.replace("{program}", &in_batch(&program)),
            is_executable: false,
        },
        Launcher {
            name: "masswerk.command",
            text: script.replace("{key}", &in_shell(key)).replace("{program}", &in_shell(&program)),
            is_executable: true,
        },
        Launcher {
            name: "masswerk.desktop",
            text: entry.replace("{folder}", &in_entry(&folder)),
            is_executable: true,
        },
    ]
}

/// Returns a path as it stands in quotation marks in a batch file, where no path can hold such a mark.
fn in_batch(text: &str) -> String {
    text.trim_start_matches(r"\\?\").replace('%', "%%").replace(['"', '\r', '\n'], "")
}

/// Returns a text as one word of a shell.
fn in_shell(text: &str) -> String {
    format!("'{}'", text.replace('\'', r"'\''"))
}

/// Returns a text as the value of a key of a desktop entry.
fn in_entry(text: &str) -> String {
    text.replace('\\', r"\\").replace('\n', r"\n").replace('\r', r"\r").replace('\t', r"\t")
}

#[cfg(test)]
mod tests {
    use super::{in_batch, in_entry, in_shell};

    #[test]
    fn a_path_is_one_word_whatever_signs_it_has() {
        assert_eq!(in_batch(r"\\?\C:\Pro%gramme\masswerk.exe"), r"C:\Pro%%gramme\masswerk.exe");
        assert_eq!(in_shell("/opt/o'neil $HOME"), r"'/opt/o'\''neil $HOME'");
        assert_eq!(in_entry("/srv/a\\b\nc"), r"/srv/a\\b\nc");
    }
}
