//! What `doctor` sees of a workspace: each thing that is missing or odd, with the next step.

use std::fs;
use std::path::Path;

use crate::beginning::Empty;
use crate::demo::Demo;
use crate::outside::{printed, python_with};

/// Returns what is missing or odd: what it is about, and the next step.
fn seen(json: &str) -> Vec<(String, String)> {
    let json: serde_json::Value = serde_json::from_str(json).expect("it is JSON");
    let all = json["observations"].as_array().expect("there are observations");
    let text = |it: &serde_json::Value| it.as_str().expect("it is a text").to_owned();
    let open = all.iter().filter(|it| it["state"] != "fine");
    open.map(|it| (text(&it["about"]), text(&it["next"]))).collect()
}

/// Returns what is missing or odd, but for what depends on how the program was built.
fn abouts(json: &str) -> Vec<String> {
    seen(json).into_iter().map(|it| it.0).filter(|it| it != "no-pdf").collect()
}

const CALL: [&str; 3] = ["nachsehen", "--format", "json"];

#[test]
fn of_a_new_folder_it_says_what_comes_next() {
    let empty = Empty::new();
    empty.init("pfd", &[]);
    let json = empty.prints("pfd", &CALL);
    assert_eq!(abouts(&json), ["no-measures", "example", "no-edition"]);
    let text = empty.prints("pfd", &["doctor"]);
    assert!(text.contains("[fehlt]  Im Register steht noch keine Maßnahme"), "{text}");
    assert!(text.contains("      → Tragen Sie in input/register.xlsx"), "{text}");
    assert!(text.contains("Eines fehlt noch,"), "{text}");
    let text = empty.prints("pfd", &["doctor", "--lang", "en"]);
    assert!(text.contains("One thing is still missing,"), "{text}");
}

#[test]
fn of_the_demo_it_finds_the_day_that_is_fixed_and_the_returns_that_do_not_count() {
    let demo = Demo::new();
    demo.prints(&["run"], 0);
    assert_eq!(abouts(&demo.prints(&CALL, 0)), ["as-of", "returns"]);
    let text = demo.prints(&["doctor"], 0);
    assert!(text.contains("Alles ist eingerichtet;") && text.contains("17.10.2025"), "{text}");
}

#[test]
fn what_lies_wrong_or_has_no_effect_is_named() {
    let demo = Demo::new();
    fs::write(demo.path("Meldung M-01.xlsx"), "x").expect("a file can be written");
    fs::write(demo.path("input/M-02.ods"), "x").expect("a file can be written");
    fs::write(demo.path("input/~$register.xlsx"), "x").expect("a file can be written");
    fs::create_dir(demo.path("input/2025-Q33")).expect("a folder can be made");
    let settings = String::from_utf8(demo.bytes("masswerk.toml")).expect("the settings are UTF-8");
    let own = "\n[setting.small-cell]\nvalue = 5\nsource = \"\"\n\
               \n[setting.fee-per-day]\nvalue = 500\nsource = \" \"\n";
    fs::write(demo.path("masswerk.toml"), settings + own).expect("the settings can be written");
    let json = demo.prints(&CALL, 0);
    assert_eq!(
        abouts(&json),
        [
            "as-of",
            "idle",
            "unsourced",
            "misplaced",
            "register-open",
            "returns",
            "misnamed",
            "no-edition"
        ]
    );
    assert!(json.contains("Meldung M-01.xlsx und input/M-02.ods"), "{json}");
    assert!(json.contains("Ist 2025-Q3 gemeint?"), "{json}");
}

#[test]
fn what_the_register_lacks_for_a_return_is_named_by_measure() {
    let Some(python) = python_with("openpyxl", "a-register-with-gaps") else { return };
    let script = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/beginning/fill.py");
    let empty = Empty::new();
    empty.init("pfd", &[]);
    let register = empty.0.path("pfd/input/register.xlsx");
    printed(&python, &[&script, Path::new("gaps"), &register]);
    let json = empty.prints("pfd", &[&CALL[..], &["--as-of", "2026-02-01"]].concat());
    let found = abouts(&json);
    assert_eq!(
        found,
        ["example", "no-contact", "no-rate", "no-budget", "no-forms", "no-returns", "no-edition"]
    );
    // Who is not late yet lacks nothing.
    assert!(json.contains("bis zum 10.04.2026") && !json.contains("\"missing\""), "{json}");
    empty.prints("pfd", &["formular", "--as-of", "2026-02-01"]);
    let late = empty.prints("pfd", &[&CALL[..], &["--as-of", "2026-05-01"]].concat());
    assert!(!abouts(&late).contains(&"no-forms".to_owned()) && late.contains("\"missing\""));
    assert!(json.contains("Kontakte“: 2026-03.") && json.contains("Kleinprojekte."), "{json}");
}

#[test]
fn without_input_or_a_register_it_says_what_to_make() {
    let demo = Demo::new();
    fs::remove_file(demo.path("input/register.xlsx")).expect("the register can be removed");
    assert!(abouts(&demo.prints(&CALL, 0)).contains(&"no-register".to_owned()));
    fs::remove_dir_all(demo.path("input")).expect("the folder can be removed");
    assert_eq!(abouts(&demo.prints(&CALL, 0)), ["as-of", "no-inbox"]);
}
