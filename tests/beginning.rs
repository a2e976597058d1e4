//! From nothing to a report: a folder that `init` made is worked in as an office would.

use std::fs;
use std::path::Path;
use std::process::{Command, Output};

use tempfile::TempDir;

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
pub(crate) struct Empty(pub(crate) TempDir);

impl Empty {
    pub(crate) fn new() -> Self {
        Self(tempfile::tempdir().expect("a temporary folder"))
    }

    fn masswerk(&self, folder: &str, arguments: &[&str]) -> Output {
        let mut command = Command::new(env!("CARGO_BIN_EXE_masswerk"));
        command.current_dir(self.0.path().join(folder)).args(arguments);
        command.env_remove("LANG").env_remove("LC_ALL").env_remove("LC_MESSAGES");
        command.output().expect("the program starts")
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
        fs::read_to_string(self.0.path().join(path)).unwrap_or_else(|it| panic!("{path}: {it}"))
    }

    /// Returns the files and folders below a folder, sorted.
    fn names(&self, folder: &str) -> Vec<String> {
        let mut found = Vec::new();
        let mut open = vec![self.0.path().join(folder)];
        while let Some(next) = open.pop() {
            for entry in fs::read_dir(&next).expect("the folder is there") {
                let path = entry.expect("its entries can be read").path();
                let inside = path.strip_prefix(self.0.path().join(folder)).expect("it is below");
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
            "output/formulare/leer/taetigkeit.xlsx",
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
    assert_eq!(settings.lines().filter(proposal).count(), 2 + 1 + 6 + 20 * 3);
    let open: Vec<&str> =
        settings.lines().map(|it| if proposal(&it) { &it[2..] } else { it }).collect();
    // The one setting of which there is no default has no proposal either.
    let open = open.join("\n").replace("value = \"…\"", "value = \"40.00\"");
    fs::write(empty.0.path().join("pfd/masswerk.toml"), open).expect("the settings can be written");
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
        empty.prints("pfd", &["run"]);
    }
}

#[test]
fn what_cannot_be_taken_is_said_with_what_is_right_and_nothing_is_written() {
    let empty = Empty::new();
    let long = "x".repeat(201);
    for (options, answer) in [
        (&["--fund", "AIF=45.000"][..], "kann zweierlei bedeuten. Schreiben Sie 45.000,00"),
        (&["--fund", "AIF=viel"], "enthält keine Zahl, die"),
        (&["--fund", "AIF=-3"], "möglich ist 0–"),
        (&["--fund", "AIF"], "Schreiben Sie es so: \"AIF=45000,00\""),
        (&["--fund", "Jugentfonds=8000"], "ist „JF“ gemeint? Möglich ist: AIF, JF,"),
        (&["--fund", "JF=1", "--fund", "Jugendfonds=2"], "„Jugendfonds=2“ ist schon angegeben."),
        (&["--goal", "Alle reden mit", "--goal", "alle reden mit"], "ist schon angegeben."),
        (&["--set", "measure-mx=1;x"], "ist „measure-max“ gemeint?"),
        (&["--set", "measure-max=1000"], "ist unvollständig."),
        (&["--set", "return-due-days=bald; x"], "enthält keine Zahl"),
        (&["--programme", "demokratie-lebt"], "ist „demokratie-leben“ gemeint?"),
        (&["--year", "1999"], "möglich ist 2015–2032"),
        (&["--year", "heuer"], "enthält keine Zahl"),
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
    let inside = |path: &str| empty.0.path().join(path);
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
    let locked = empty.0.path().join("zu");
    fs::create_dir(&locked).expect("a folder can be made");
    fs::set_permissions(&locked, fs::Permissions::from_mode(0o555)).expect("it can be locked");
    // Whoever may do everything is not kept out by that; a file in the way keeps everybody out.
    let is_kept_out = fs::create_dir(locked.join("probe")).is_err();
    if is_kept_out {
        let said = empty.refuses(&[&["zu/pfd"], &DEMANDED[..]].concat());
        assert!(said.contains("weil die Rechte fehlen"), "{said}");
    }
    fs::write(empty.0.path().join("datei"), "x").expect("a file can be written");
    let said = empty.refuses(&[&["datei/pfd"], &DEMANDED[..]].concat());
    assert!(said.contains("datei"), "{said}");
}

#[cfg(unix)]
#[test]
fn the_file_for_a_double_click_does_the_main_job() {
    let empty = Empty::new();
    empty.init("Ordner mit 'Hochkomma", &[]);
    let folder = empty.0.path().join("Ordner mit 'Hochkomma");
    let ran =
        Command::new(folder.join("masswerk.command")).current_dir("/").env("LANG", "de").output();
    let ran = ran.expect("it may be run");
    assert!(ran.status.success(), "{ran:?}");
    assert!(folder.join("output/2026-Q1/run.json").exists());
}

/// Has a talk with `init` on a terminal; returns how it ended and what was seen.
#[cfg(unix)]
fn talked(empty: &Empty, options: &[&str], talk: &[(&str, &str)]) -> Option<(Option<i32>, String)> {
    let python = crate::outside::program("python3", "a-talk-on-a-terminal")?;
    let script = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/beginning/talk.py");
    let mut command = Command::new(python);
    command.arg(script).arg(serde_json::to_string(talk).expect("it is JSON"));
    command.args([env!("CARGO_BIN_EXE_masswerk"), "init", "--as-of", "2026-02-01"]).args(options);
    command.current_dir(empty.0.path()).env("LANG", "de_DE.UTF-8").env_remove("LC_ALL");
    let output = command.output().expect("python starts");
    Some((output.status.code(), String::from_utf8_lossy(&output.stdout).into_owned()))
}

#[cfg(unix)]
#[test]
fn on_a_terminal_what_is_missing_is_asked_for_and_asked_again_until_it_fits() {
    let empty = Empty::new();
    let talk = [
        ("Name der Partnerschaft", "\r"),
        ("Hier fehlt noch eine Angabe", "Bündnis Ödwald\r"),
        ("Fördergebiet", "\r"),
        ("Förderjahr", "\r"),
        ("Federführendes Amt", "Landkreis Ödwald\r"),
        ("Koordinierungs- und Fachstelle", "Fachstelle Ödwald\r"),
        ("Gremiums", "\r"),
        ("(AIF)", "45.000\r"),
        ("kann zweierlei bedeuten. Schreiben Sie 45.000,00", "\u{7f}\u{7f}\u{7f}\u{7f}000,00\r"),
        ("(JF)", "\r"),
        ("(PVO)", "\r"),
        ("(KUF)", "\r"),
        ("(KLEIN)", "\r"),
        ("(MIKRO)", "\r"),
        ("Leitziel 1", "Alle reden mit\r"),
        ("Leitziel 2", "\r"),
        ("meist ab?", "\u{1b}[B\r"),
        ("in Tagen", "14\r"),
        ("Woher stammt", "Rundschreiben 1/2026\r"),
        ("Zuwendung je Maßnahme", "\r"),
        ("Pauschale je", "\r"),
        ("Honorarsatz", "\r"),
        ("Soll der Ordner", "\r"),
    ];
    let options = ["pfd", "--contact", "Telefon 0 12 34"];
    let Some((code, seen)) = talked(&empty, &options, &talk) else { return };
    assert_eq!(code, Some(0), "{seen}");
    assert!(seen.contains("Der Ordner pfd ist eingerichtet."), "{seen}");
    let settings: toml::Table = empty.text("pfd/masswerk.toml").parse().expect("it is TOML");
    let partnership = &settings["partnership"];
    assert_eq!(partnership["name"].as_str(), Some("Bündnis Ödwald"));
    assert_eq!(partnership["contact"].as_str(), Some("Telefon 0 12 34"));
    assert!(partnership.get("region").is_none() && partnership.get("committee").is_none());
    let goals = &settings["list"]["leitziele"]["codes"];
    assert_eq!(goals[0]["de"].as_str(), Some("Alle reden mit"));
    let due = &settings["setting"]["return-due-days"];
    assert_eq!(
        (due["value"].as_integer(), due["source"].as_str()),
        (Some(14), Some("Rundschreiben 1/2026"))
    );
}

#[cfg(unix)]
#[test]
fn who_declines_or_stops_finds_nothing_written() {
    let empty = Empty::new();
    let options = [
        "pfd",
        "--name",
        "x",
        "--lead-office",
        "x",
        "--coordination-office",
        "x",
        "--year",
        "2026",
    ];
    let options = [&options[..], &["--fund", "AIF=1", "--set", "return-due-days=9; x"]].concat();
    let talk = [
        ("Fördergebiet", "\r"),
        ("bei Fragen", "x\r"),
        ("Gremiums", "\r"),
        ("Leitziel 1", "\r"),
        ("meist ab?", "\r"),
        ("Soll der Ordner", "\u{1b}[B\r"),
    ];
    let Some((code, seen)) = talked(&empty, &options, &talk) else { return };
    assert!(code == Some(0) && seen.contains("Es wurde nichts geschrieben."), "{seen}");
    let Some((code, seen)) = talked(&empty, &options, &[("Fördergebiet", "\u{3}")]) else {
        return;
    };
    assert!(code != Some(0), "{seen}");
    assert_eq!(empty.names(""), [""; 0]);
}

#[test]
fn the_invented_season_can_be_tried_out_in_a_folder_of_its_own() {
    let empty = Empty::new();
    let said = empty.prints("", &["init", "demo", "--demo"]);
    assert!(said.contains("eine erfundene Saison"), "{said}");
    let printed = empty.prints("demo", &["run"]);
    assert!(printed.contains("Meldungen enthalten"), "{printed}");
    let demo = crate::demo::Demo::new();
    for file in ["masswerk.toml", "input/register.xlsx", "input/2025-Q3/M-01_2025-Q3.xlsx"] {
        let written = fs::read(empty.0.path().join("demo").join(file)).expect(file);
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
    let folder = empty.0.path().join("pfd");
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
