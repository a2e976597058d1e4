//! From nothing to a report: a folder that `init` made is worked in as an office would.

#[cfg(unix)]
mod talk;

use std::collections::BTreeMap;
use std::fs;
use std::path::Path;
use std::process::{Command, Output};

use crate::demo::Demo;
use crate::outside::{printed, python_with};

/// The options without which no folder is made.
const DEMANDED: [&str; 8] = [
    "--name",
    "Partnerschaft für Demokratie Ödwald",
    "--lead-office",
    "Landkreis Ödwald",
    "--coordination-office",
    "Koordinierungs- und Fachstelle Ödwald",
    "--contact",
    "Telefon 0 12 34",
];

/// An empty place, and the program in it.
pub(crate) struct Empty(pub(crate) Demo);

impl Empty {
    pub(crate) fn new() -> Self {
        Self(Demo::of(&BTreeMap::new()))
    }

    fn masswerk(&self, folder: &str, arguments: &[&str]) -> Output {
        let mut command = self.0.command(arguments);
        command.current_dir(self.0.path(folder)).output().expect("the program starts")
    }

    /// Runs the program, which must do its job, and returns what it printed.
    pub(crate) fn prints(&self, folder: &str, arguments: &[&str]) -> String {
        let output = self.masswerk(folder, arguments);
        let said = String::from_utf8_lossy(&output.stderr).into_owned();
        assert!(output.status.success(), "{arguments:?}: {said}");
        String::from_utf8(output.stdout).expect("output is UTF-8")
    }

    /// Sets up a folder with these options beside those that are demanded.
    pub(crate) fn init(&self, folder: &str, options: &[&str]) -> String {
        self.prints(
            "",
            &[&["init", folder, "--as-of", "2026-02-01"], &DEMANDED[..], options].concat(),
        )
    }

    /// Calls `init` so that nothing can be set up; returns what is said, and makes sure that nothing is left.
    fn refuses(&self, arguments: &[&str]) -> String {
        let before = self.names("");
        let output = self.masswerk("", &[&["init"], arguments].concat());
        let said = String::from_utf8_lossy(&output.stderr).into_owned();
        assert_eq!(output.status.code(), Some(2), "{arguments:?}: {said}");
        assert_eq!(self.names(""), before, "{arguments:?}");
        said
    }

    pub(crate) fn text(&self, path: &str) -> String {
        String::from_utf8(self.0.bytes(path)).expect("it is UTF-8")
    }

    /// Returns the files and folders below a folder, sorted.
    fn names(&self, folder: &str) -> Vec<String> {
        let mut found = Vec::new();
        let mut open = vec![self.0.path(folder)];
        while let Some(next) = open.pop() {
            for entry in fs::read_dir(&next).expect("the folder is there") {
                let path = entry.expect("its entries can be read").path();
                let inside = path.strip_prefix(self.0.path(folder)).expect("it is below");
                found.push(inside.to_string_lossy().replace('\\', "/"));
                if path.is_dir() {
                    open.push(path);
                }
            }
        }
        found.sort();
        found
    }
}

#[test]
fn a_new_folder_holds_all_that_is_needed_and_is_sound() {
    let empty = Empty::new();
    let said = empty.init("pfd", &["--fund", "AIF=45.000,00", "--committee", "Runder Tisch"]);
    assert!(said.contains("masswerk formular"), "{said}");
    assert_eq!(
        empty.names("pfd"),
        [
            "LIESMICH.txt",
            "input",
            "input/2026-Q1",
            "input/register.xlsx",
            "masswerk.bat",
            "masswerk.command",
            "masswerk.desktop",
            "masswerk.toml",
            "output",
            "output/formulare",
            "output/formulare/leer",
            "output/formulare/leer/quartalsbericht_belege.xlsx",
            "output/formulare/leer/quartalsbericht_pauschalen.xlsx",
            "output/formulare/leer/register.xlsx",
            "output/formulare/leer/taetigkeit_2026-Q1.xlsx",
        ]
    );
    let page = empty.text("pfd/LIESMICH.txt");
    assert!(page.contains("input/2026-Q1/") && page.contains("10.04.2026"), "{page}");
    let batch = empty.text("pfd/masswerk.bat");
    assert!(batch.is_ascii() && batch.lines().count() * 2 == batch.matches(['\r', '\n']).count());

    let found = empty.prints("pfd", &["check", "--format", "short", "--fail-on", "never"]);
    let lines: Vec<&str> = found.lines().collect();
    assert!(lines.len() == 3 && found.contains("[P125]") && found.contains("[P122]"), "{found}");
}

#[test]
fn every_setting_that_is_proposed_can_be_uncommented() {
    let empty = Empty::new();
    empty.init("pfd", &["--set", "return-due-days=21; Rundschreiben 1/2026"]);
    let settings = empty.text("pfd/masswerk.toml");
    assert!(settings.contains("\n[setting.return-due-days]\nvalue = 21\nsource = \"Rundschreiben"));
    assert!(empty.text("pfd/LIESMICH.txt").contains("21.04.2026"));
    let proposal = |it: &&str| {
        let it = it.strip_prefix("# ").unwrap_or_default();
        it.starts_with(['[', ']', ' ']) || it.split(' ').nth(1) == Some("=")
    };
    assert_eq!(settings.lines().filter(proposal).count(), 2 + 1 + 6 + 22 * 3 + 7);
    let open: Vec<&str> =
        settings.lines().map(|it| if proposal(&it) { &it[2..] } else { it }).collect();
    // The one setting of which there is no default has no proposal either.
    let open = open.join("\n").replace("value = \"…\"", "value = \"40.00\"");
    fs::write(empty.0.path("pfd/masswerk.toml"), open).expect("the settings can be written");
    empty.prints("pfd", &["check", "--fail-on", "never"]);
}

#[test]
fn names_come_back_as_they_were_given_whatever_signs_they_have() {
    for name in
        ["Bündnis \"Vielfalt\" & 'Mut' – 100 % {name} \\ # = [x]", "=SUM(A1)", &"Ä".repeat(200)]
    {
        let empty = Empty::new();
        let options: Vec<&str> =
            DEMANDED.iter().map(|it| if *it == DEMANDED[1] { name } else { it }).collect();
        empty.prints("", &[&["init", "pfd", "--as-of", "2026-02-01"], &options[..]].concat());
        let settings: toml::Table = empty.text("pfd/masswerk.toml").parse().expect("it is TOML");
        assert_eq!(settings["partnership"]["name"].as_str(), Some(name));
        assert!(empty.text("pfd/LIESMICH.txt").starts_with(name));
        let register = Path::new(env!("CARGO_MANIFEST_DIR")).join("input/register.xlsx");
        fs::copy(register, empty.0.path("pfd/input/register.xlsx")).expect("a file can be copied");
        empty.prints("pfd", &["run"]);
    }
}

#[test]
fn what_cannot_be_taken_is_said_with_what_is_right_and_nothing_is_written() {
    let empty = Empty::new();
    let long = "x".repeat(201);
    for (options, answer) in [
        (&["--fund", "AIF=45.000"][..], "kann 45.000,00\u{a0}€ oder 45,00\u{a0}€ bedeuten."),
        (&["--fund", "AIF=viel"], "enthält keine Zahl, die"),
        (&["--fund", "AIF=-3"], "möglich ist 0–10.000.000.000,00"),
        (&["--fund", "AIF"], "Schreiben Sie es so: \"AIF=45000,00\""),
        (&["--fund", "Jugentfonds=8000"], "ist „JF“ gemeint? Möglich ist: AIF, JF,"),
        (&["--fund", "JF=1", "--fund", "Jugendfonds=2"], "„Jugendfonds=2“ ist schon angegeben."),
        (&["--goal", "Alle reden mit", "--goal", "alle reden mit"], "ist schon angegeben."),
        (&["--set", "measure-mx=1;x"], "ist „measure-max“ gemeint?"),
        (&["--set", "measure-max=1000"], "ist unvollständig."),
        (&["--set", "return-due-days=bald; x"], "Schreiben Sie es so: 14."),
        (&["--programme", "demokratie-lebt"], "ist „demokratie-leben“ gemeint?"),
        (&["--year", "1999"], "möglich ist 2015–2032"),
        (&["--year", "heuer"], "Schreiben Sie es so: 2026."),
        (&["--accounting", "bar"], "Möglich ist: belege, pauschalen."),
        (&["--region", " "], "--region: Hier fehlt noch eine Angabe."),
        (&["--committee", &long], "erlaubt sind 200 Zeichen."),
    ] {
        let said = empty.refuses(&[&["a/b/pfd"], &DEMANDED[..], options].concat());
        assert!(said.contains(answer), "{options:?}: {said}");
    }
    let said = empty.refuses(&["pfd", "--name", "x", "--contact", "y"]);
    assert!(said.contains("fehlt noch: --lead-office und --coordination-office."), "{said}");
}

#[test]
fn a_folder_that_holds_anything_is_left_as_it_is() {
    let empty = Empty::new();
    let inside = |path: &str| empty.0.path(path);
    empty.init("pfd", &[]);
    let settings = empty.text("pfd/masswerk.toml");
    let said = empty.refuses(&[&["pfd"], &DEMANDED[..]].concat());
    assert!(said.contains("liegt schon eine Partnerschaft"), "{said}");
    assert_eq!(empty.text("pfd/masswerk.toml"), settings);

    fs::create_dir(inside("voll")).expect("a folder can be made");
    fs::write(inside("voll/Brief.docx"), "x").expect("a file can be written");
    let said = empty.refuses(&[&["voll"], &DEMANDED[..]].concat());
    assert!(said.contains("ist nicht leer; darin liegt zum Beispiel Brief.docx"), "{said}");
    let said = empty.refuses(&[&["voll/Brief.docx"], &DEMANDED[..]].concat());
    assert!(said.contains("ist eine Datei und kein Ordner"), "{said}");

    // What a system puts there by itself is nothing, and what a run left behind that was stopped is ours.
    fs::create_dir_all(inside("leer/.masswerk.neu/input")).expect("a folder can be made");
    fs::write(inside("leer/desktop.ini"), "x").expect("a file can be written");
    empty.init("leer", &[]);
    assert!(!inside("leer/.masswerk.neu").exists() && inside("leer/desktop.ini").exists());
}

#[cfg(unix)]
#[test]
fn where_nothing_may_be_written_that_is_said() {
    use std::os::unix::fs::PermissionsExt;
    let empty = Empty::new();
    let locked = empty.0.path("zu");
    fs::create_dir(&locked).expect("a folder can be made");
    fs::set_permissions(&locked, fs::Permissions::from_mode(0o555)).expect("it can be locked");
    // Whoever may do everything is not kept out by that; a file in the way keeps everybody out.
    let is_kept_out = fs::create_dir(locked.join("probe")).is_err();
    if is_kept_out {
        let said = empty.refuses(&[&["zu/pfd"], &DEMANDED[..]].concat());
        assert!(said.contains("weil die Rechte fehlen"), "{said}");
    }
    fs::write(empty.0.path("datei"), "x").expect("a file can be written");
    let said = empty.refuses(&[&["datei/pfd"], &DEMANDED[..]].concat());
    assert!(said.contains("datei"), "{said}");
}

#[cfg(unix)]
#[test]
fn the_file_for_a_double_click_does_the_main_job() {
    let empty = Empty::new();
    empty.prints("", &["init", "Ordner mit 'Hochkomma", "--demo"]);
    let folder = empty.0.path("Ordner mit 'Hochkomma");
    let ran =
        Command::new(folder.join("masswerk.command")).current_dir("/").env("LANG", "de").output();
    let ran = ran.expect("it may be run");
    assert!(ran.status.success(), "{ran:?}");
    assert!(folder.join("output/2025-Q3/run.json").exists());
}

#[test]
fn the_invented_season_can_be_tried_out_in_a_folder_of_its_own() {
    let empty = Empty::new();
    let said = empty.prints("", &["init", "demo", "--demo"]);
    assert!(said.contains("eine erfundene Saison"), "{said}");
    let printed = empty.prints("demo", &["run"]);
    assert!(printed.contains("Meldungen enthalten"), "{printed}");
    let demo = Demo::new();
    for file in ["masswerk.toml", "input/register.xlsx", "input/2025-Q3/M-01_2025-Q3.xlsx"] {
        let written = fs::read(empty.0.path("demo").join(file)).expect(file);
        assert!(written == demo.bytes(file), "{file}");
    }
    let said = empty.refuses(&["andere", "--demo", "--name", "x"]);
    assert!(said.contains("--demo und --name passen nicht zusammen."), "{said}");
}

#[test]
fn forms_that_another_program_filled_in_make_the_report_of_a_new_partnership() {
    let Some(python) = python_with("openpyxl", "a-partnership-from-nothing") else { return };
    let script = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/beginning/fill.py");
    let empty = Empty::new();
    let folder = empty.0.path("pfd");
    empty.init(
        "pfd",
        &[
            "--fund",
            "AIF=45.000,00",
            "--fund",
            "Jugendfonds=8000 €",
            "--region",
            "Ödwald und Umland",
        ],
    );
    printed(&python, &[&script, Path::new("register"), &folder.join("input/register.xlsx")]);
    let said = empty.prints("pfd", &["formular", "--as-of", "2026-02-01"]);
    assert!(
        said.contains("2026-01_2026-Q1.xlsx") && said.contains("2026-02_2026-Q1.xlsx"),
        "{said}"
    );
    assert!(!said.contains("BEISPIEL"), "{said}");

    let form = folder.join("output/formulare/2026-Q1/2026-01_2026-Q1.xlsx");
    let sent = folder.join("input/2026-Q1/Rückmeldung Kino.xlsx");
    fs::copy(form, &sent).expect("the form can be sent");
    printed(&python, &[&script, Path::new("return"), &sent, Path::new("2026-01")]);
    let printed = empty.prints("pfd", &["run", "--as-of", "2026-04-20"]);
    assert!(printed.contains("1 von 2 Meldungen enthalten"), "{printed}");
    assert!(printed.contains("2026-02") && printed.contains("[P121]"), "{printed}");

    let record: serde_json::Value =
        serde_json::from_str(&empty.text("pfd/output/2026-Q1/run.json")).expect("it is JSON");
    assert_eq!(record["partnership"], "Partnerschaft für Demokratie Ödwald");
    let found = empty.text("pfd/output/2026-Q1/findings.json");
    assert!(!found.contains("\"severity\": \"error\""), "{found}");
    #[cfg(feature = "pdf")]
    {
        let report = folder.join("output/2026-Q1/Sachstandsbericht_2026-Q1.pdf");
        let Some(reader) = crate::outside::program("pdftotext", "a-report-from-nothing") else {
            return;
        };
        let text =
            crate::outside::printed(&reader, &[Path::new("-layout"), &report, Path::new("-")]);
        for word in ["Ödwald und Umland", "45.000,00", "8.000,00", "412,25", "Kino im Kuhstall"] {
            assert!(text.contains(word), "{word}: {text}");
        }
        assert!(!text.contains("BEISPIEL"), "{text}");
    }
}
