//! The handbook: its tutorial carried out line by line (commands, answers, entries, and what comes of them), and its pages.

use std::path::Path;
use std::process::Command;

use masswerk::base::Lang;

use crate::beginning::Empty;
use crate::outside;

/// The chapter of the handbook.
const CHAPTER: &str = "\n## In zehn Minuten zum ersten Bericht\n";

/// What somebody does who follows the handbook.
#[derive(Debug)]
enum Step {
    /// It is another day.
    Day(String),
    /// Goes into a folder.
    Enter(String),
    /// Gives a command, and answers what is asked.
    Run(Vec<String>, Vec<(String, String)>),
    /// Sees these lines.
    See(Vec<String>),
    /// Copies a file.
    Copy(String, String),
    /// Types into a sheet of a file; the heads come first.
    Type { file: String, sheet: String, rows: Vec<Vec<String>> },
    /// Finds a file or folder.
    Find(String),
}

/// Returns the steps of the chapter.
fn steps(handbook: &str) -> Vec<Step> {
    let chapter = handbook.split_once(CHAPTER).expect("the chapter is there").1;
    let chapter = chapter.split("\n## ").next().unwrap_or(chapter);
    let (mut steps, mut file, mut sheet) = (Vec::new(), String::new(), String::new());
    let mut lines = chapter.lines().peekable();
    while let Some(line) = lines.next() {
        if let Some(day) = line.strip_prefix("<!-- Tag: ") {
            steps.push(Step::Day(day.trim_end_matches(" -->").to_owned()));
        } else if let Some(kind) = line.strip_prefix("```") {
            let block: Vec<String> =
                lines.by_ref().take_while(|it| *it != "```").map(str::to_owned).collect();
            match kind {
                "sh" => steps.extend(block.iter().map(|it| command(it))),
                "text" => steps.push(Step::See(block)),
                other => panic!("nobody knows what to do with {other}"),
            }
        } else if line.starts_with('|') {
            let mut rows = vec![cells(line)];
            while let Some(line) = lines.next_if(|it| it.starts_with('|')) {
                rows.push(cells(line));
            }
            rows.remove(1);
            if rows[0][0] == "Frage" {
                let Some(Step::Run(_, talk)) = steps.last_mut() else { panic!("who asks?") };
                talk.extend(rows[1..].iter().map(|it| (it[0].clone(), keys(&it[1]))));
            } else {
                steps.push(Step::Type { file: file.clone(), sheet: sheet.clone(), rows });
            }
        } else if !line.starts_with('!') {
            let names: Vec<&str> = line.split('`').skip(1).step_by(2).collect();
            if line.contains("Kopieren Sie") {
                steps.push(Step::Copy(names[0].to_owned(), names[1].to_owned()));
            }
            let written = names.iter().filter(|it| it.starts_with("output/"));
            steps.extend(written.map(|it| Step::Find((*it).to_owned())));
            let is_book =
                |it: &&&str| it.starts_with("input/") && Path::new(it).extension().is_some();
            file = names.iter().rfind(is_book).map_or(file, |it| (*it).to_owned());
            let title = line.split("Blatt „").nth(1).and_then(|it| it.split('“').next());
            sheet = title.map_or(sheet, str::to_owned);
        }
    }
    steps
}

fn command(line: &str) -> Step {
    let words: Vec<String> = line.split_whitespace().map(str::to_owned).collect();
    match words[0].as_str() {
        "cd" => Step::Enter(words[1].clone()),
        "masswerk" => Step::Run(words[1..].to_vec(), Vec::new()),
        other => panic!("there is no {other} on a coordinator’s machine"),
    }
}

fn cells(line: &str) -> Vec<String> {
    line.trim_matches('|').split('|').map(|it| it.trim().to_owned()).collect()
}

/// Returns the keys that an answer takes.
fn keys(answer: &str) -> String {
    format!("{}\r", if answer == "*Eingabetaste*" { "" } else { answer })
}

/// Says which line of an expectation is not there; a line `…` stands for any number of lines.
fn missing<'a>(expected: &'a [String], seen: &str) -> Option<&'a str> {
    let mut rest = seen.lines().map(str::trim_end);
    let mut may_skip = false;
    for line in expected {
        if line == "…" {
            may_skip = true;
            continue;
        }
        let is_there = if may_skip { rest.any(|it| it == line) } else { rest.next() == Some(line) };
        if !is_there {
            return Some(line);
        }
        may_skip = false;
    }
    None
}

fn handbook() -> String {
    let path = Path::new(env!("CARGO_MANIFEST_DIR")).join("docs/handbuch.md");
    std::fs::read_to_string(path).expect("it is there")
}

#[cfg(unix)]
#[test]
fn whoever_follows_the_tutorial_sees_what_it_shows() {
    let Some(python) = outside::python_with("openpyxl", "the-tutorial") else { return };
    let typing = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/handbook/enter.py");
    let empty = Empty::new();
    let (mut here, mut today, mut seen) = (empty.0.path(""), String::new(), String::new());
    for step in steps(&handbook()) {
        match step {
            Step::Day(day) => today = day,
            Step::Enter(folder) => here = here.join(folder),
            Step::Copy(from, to) => {
                std::fs::copy(here.join(from), here.join(&to)).expect("it can be copied");
            }
            Step::Find(path) => {
                // This build may write no pages.
                let is_page = Path::new(&path).extension().is_some_and(|it| it == "pdf");
                let is_there = here.join(&path).exists();
                assert!(is_there || is_page && cfg!(not(feature = "pdf")), "{path}");
            }
            Step::Type { file, sheet, rows } => {
                let rows = serde_json::to_string(&rows).expect("it is JSON");
                let path = here.join(&file);
                let book = path.to_str().expect("it is text");
                let mut command = Command::new(&python);
                command.arg(&typing).args([book, &sheet, &rows]);
                let ran = command.output().expect("python starts");
                assert!(ran.status.success(), "{file} {sheet}: {ran:?}");
            }
            Step::Run(arguments, talk) => {
                let mut command = if talk.is_empty() {
                    empty.0.command(&[])
                } else {
                    outside::on_a_terminal(&talk, "the-tutorial").expect("there is a python")
                };
                command.current_dir(&here).args(&arguments).args(["--as-of", &today]);
                command.env("LANG", "de_DE.UTF-8").env_remove("LC_ALL");
                let ran = command.output().expect("it starts");
                let said = String::from_utf8_lossy(&ran.stderr).into_owned();
                assert!(ran.status.code().is_some_and(|it| it < 2), "{arguments:?}: {said}");
                let printed = String::from_utf8(ran.stdout).expect("output is UTF-8");
                // A page of Markdown cannot tell one space from the other.
                seen = printed.replace('\u{a0}', " ");
            }
            Step::See(expected) => {
                // Of a talk the end is shown.
                let seen = seen
                    .split_once("\r\nDer Ordner")
                    .map_or(seen.clone(), |it| format!("Der Ordner{}", it.1));
                let pages = if cfg!(feature = "pdf") { "4 Dateien" } else { "3 Dateien" };
                let expected: Vec<String> =
                    expected.iter().map(|it| it.replace("4 Dateien", pages)).collect();
                assert_eq!(missing(&expected, &seen), None, "{seen}");
            }
        }
    }
    assert!(here.join("output/2026-Q1/run.json").exists(), "the tutorial ends with a report");
}

#[test]
fn a_line_that_is_not_there_is_missed() {
    let expected = |lines: &[&str]| lines.iter().map(|it| (*it).to_owned()).collect::<Vec<_>>();
    let seen = "eins\nzwei\ndrei\n";
    assert_eq!(missing(&expected(&["eins", "…", "drei"]), seen), None);
    assert_eq!(missing(&expected(&["eins", "drei"]), seen), Some("drei"));
    assert_eq!(missing(&expected(&["…", "vier"]), seen), Some("vier"));
    assert_eq!(missing(&expected(&["…", "drei", "…", "zwei"]), seen), Some("zwei"));
}

#[test]
fn every_command_and_option_that_it_names_is_there() {
    let command = masswerk::cli::command(Lang::De);
    let known = |name: &str| {
        let mut names = command.get_subcommands().flat_map(|it| {
            std::iter::once(it.get_name()).chain(it.get_all_aliases()).collect::<Vec<_>>()
        });
        names.any(|it| it == name) || name == "hilfe"
    };
    let handbook = handbook();
    // What is typed stands between backticks, one or three.
    let typed = handbook.split('`').skip(1).step_by(2).flat_map(str::lines);
    let words: Vec<&str> =
        typed.filter_map(|it| it.strip_prefix("masswerk ")?.split(' ').next()).collect();
    assert!(words.len() > 25, "{words:?}");
    for word in words {
        assert!(known(word) || word.starts_with("--"), "{word}");
    }
}

#[test]
fn its_pictures_are_there_and_every_one_is_described() {
    let pictures: Vec<String> = masswerk::source::handbook::pictures().map(|it| it.0).collect();
    let shown: Vec<(String, String)> = masswerk::report::passages(masswerk::source::handbook::TEXT)
        .into_iter()
        .filter_map(|it| match it {
            masswerk::report::Passage::Picture { path, alt } => Some((path, alt)),
            _ => None,
        })
        .collect();
    assert!(!shown.is_empty());
    for (path, alt) in shown {
        assert!(pictures.contains(&path), "{path}");
        assert!(alt.chars().count() > 20, "{path}: {alt}");
    }
}

#[cfg(feature = "pdf")]
#[test]
fn its_pages_say_what_it_says_and_are_accessible() {
    let empty = Empty::new();
    let said = empty.prints("", &["handbuch", "--as-of", "2026-02-02"]);
    assert!(said.contains("Handbuch.pdf"), "{said}");
    let bytes = empty.0.bytes("Handbuch.pdf");
    assert_eq!(crate::pdf::faults(&bytes), Vec::<String>::new());
    // The same handbook is written once.
    empty.prints("", &["handbook", "--as-of", "2026-02-02", "--lang", "en"]);
    assert!(!empty.0.path("Handbuch_2.pdf").exists());

    let Some(reader) = outside::program("pdftotext", "the-handbook-as-pages") else { return };
    let text = outside::printed(&reader, &[&empty.0.path("Handbuch.pdf"), Path::new("-")]);
    let bare = |it: &str| it.split_whitespace().collect::<String>().replace('\u{ad}', "");
    let text = bare(&text);
    let headings = handbook();
    let headings = headings.lines().filter_map(|it| it.strip_prefix('#'));
    for heading in headings.map(|it| it.trim_start_matches('#').trim()) {
        assert!(text.contains(&bare(heading)), "{heading}");
    }
    for words in ["<!--", "**", "|---"] {
        assert!(!text.contains(words), "{words}");
    }
}
