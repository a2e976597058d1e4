//! What people see, kept in `golden/` and read by eye before it changes.

use std::fmt::Write;

use masswerk::base::Lang;
use masswerk::cli::Extent;

use crate::demo::Demo;

/// Compares with the snapshot of this name in `golden/`.
pub(crate) fn assert_golden(name: &str, shown: &str) {
    let mut settings = insta::Settings::clone_current();
    settings.set_snapshot_path("golden");
    settings.set_prepend_module_to_snapshot(false);
    settings.set_omit_expression(true);
    settings.bind(|| insta::assert_snapshot!(name, shown));
}

#[test]
fn the_help_of_every_command_in_both_languages() {
    for lang in Lang::ALL {
        for (extent, name) in [(Extent::Full, "help"), (Extent::Short, "help.short")] {
            let mut command = masswerk::cli::to_extent(lang, extent);
            command.build();
            let mut shown = format!("{}\n", command.render_help());
            for inner in command.get_subcommands_mut() {
                let name = inner.get_name().to_owned();
                let help = inner.render_help();
                write!(shown, "\n----- {name}\n\n{help}\n").expect("text takes text");
            }
            assert_golden(&format!("{name}.{lang}"), &shown);
        }
    }
}

#[test]
fn the_list_of_codes() {
    let list: Vec<String> = masswerk::rules::all()
        .iter()
        .map(|it| format!("{} {:7} {}", it.code, it.severity.name(), it.name))
        .collect();
    assert_golden("codes", &list.join("\n"));
}

#[test]
fn the_findings_of_the_demo_season_in_every_format() {
    let demo = Demo::new();
    assert_golden("findings.text.de", &demo.prints(&["check"], 1));
    assert_golden("findings.text.en", &demo.prints(&["check", "--lang", "en"], 1));
    assert_golden("findings.short.de", &demo.prints(&["check", "--format", "short"], 1));
    let json = demo.prints(&["check", "--format", "json"], 1);
    let parsed: serde_json::Value = serde_json::from_str(&json).expect("the output is JSON");
    assert!(parsed["findings"].as_array().is_some_and(|it| !it.is_empty()));
}

#[test]
fn findings_for_programs_say_who_acts_on_whose_measure() {
    let json = Demo::new().prints(&["check", "--format", "json"], 1);
    let parsed: serde_json::Value = serde_json::from_str(&json).expect("the output is JSON");
    let of = |code: &str| {
        let all = parsed["findings"].as_array().expect("a list").iter();
        all.clone().find(|it| it["code"] == code).expect("the demo season has one").clone()
    };
    let (sent, kept) = (of("S113"), of("P121"));
    assert_eq!((&sent["for"], &kept["for"]), (&"sender".into(), &"office".into()));
    assert_eq!(sent["measure"], "M-02");
    assert!(sent["title"].is_string() && sent["organisation"].is_string());
}
