//! Other programs' eyes: LibreOffice and poppler look at what the program writes.
//!
//! A program that is absent is said so and passed over; in CI it is a failure. Each look that took place
//! leaves its name in the folder `outside` of the tests' temporary folder, so that CI can say how many
//! there were.

use std::path::{Path, PathBuf};

/// Returns the program of this name for a look of this name, when there is one.
///
/// # Panics
///
/// In CI, when there is none.
pub(crate) fn program(name: &str, look: &str) -> Option<PathBuf> {
    let folders = std::env::var_os("PATH").unwrap_or_default();
    let found = std::env::split_paths(&folders).map(|it| it.join(name)).find(|it| it.is_file());
    if found.is_some() {
        let looks = Path::new(env!("CARGO_TARGET_TMPDIR")).join("outside");
        std::fs::create_dir_all(&looks).expect("there is room for a folder");
        std::fs::write(looks.join(look), name).expect("there is room for a name");
    } else {
        assert!(std::env::var_os("CI").is_none(), "CI needs {name}, and there is none");
        #[expect(clippy::print_stdout, reason = "who runs the tests should know")]
        {
            println!("passed over: there is no {name} on the PATH");
        }
    }
    found
}

/// Returns the Python that has a package, for a look of this name, when there is one.
///
/// # Panics
///
/// In CI, when there is none.
pub(crate) fn python_with(package: &str, look: &str) -> Option<PathBuf> {
    let python = program("python3", look)?;
    let mut asked = std::process::Command::new(&python);
    if asked
        .args(["-c", &format!("import {package}")])
        .output()
        .expect("python starts")
        .status
        .success()
    {
        return Some(python);
    }
    assert!(std::env::var_os("CI").is_none(), "CI needs {package} for Python, and there is none");
    #[expect(clippy::print_stdout, reason = "who runs the tests should know")]
    {
        println!("passed over: there is no {package} for Python");
    }
    None
}

/// Returns the program itself, about to run on a terminal of its own, with what is typed into it: what is waited
/// for, and the keys then pressed. Arguments of the program follow.
pub(crate) fn on_a_terminal(
    talk: &[(impl AsRef<str>, impl AsRef<str>)],
    look: &str,
) -> Option<std::process::Command> {
    let script = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/outside/talk.py");
    let mut command = std::process::Command::new(program("python3", look)?);
    let talk: Vec<[&str; 2]> = talk.iter().map(|it| [it.0.as_ref(), it.1.as_ref()]).collect();
    command.arg(script).arg(serde_json::to_string(&talk).expect("it is JSON"));
    command.arg(env!("CARGO_BIN_EXE_masswerk"));
    Some(command)
}

/// Runs a program to its end and returns what it printed.
pub(crate) fn printed(program: &Path, arguments: &[&Path]) -> String {
    let ran =
        std::process::Command::new(program).args(arguments).output().expect("the program starts");
    assert!(ran.status.success(), "{}: {ran:?}", program.display());
    String::from_utf8_lossy(&ran.stdout).into_owned()
}
