//! What is made from the command line itself: completions for shells, pages for `man`.

use std::process::Command;

use crate::beginning::Empty;
use crate::outside;

#[test]
fn bash_completes_commands_by_their_german_names_and_their_options() {
    let empty = Empty::new();
    let script = empty.prints("", &["erzeugen", "bash"]);
    std::fs::write(empty.0.path("masswerk.bash"), &script).expect("there is room");
    let Some(bash) = outside::program("bash", "completions-in-bash") else { return };
    for (words, meant) in [
        (&["prü"][..], "prüfen"),
        (&["che"], "check"),
        (&["prüfen", "--for"], "--format"),
        (&["check", "--format", "cs"], "csv"),
        (&["xyz"], ""),
    ] {
        let last = words.last().expect("there is a word");
        let before = words.iter().rev().nth(1).unwrap_or(&"masswerk");
        let call = format!(
            "source masswerk.bash; COMP_WORDS=(masswerk {}); COMP_CWORD={}; \
             _masswerk masswerk {last} {before}; echo \"${{COMPREPLY[@]}}\"",
            words.join(" "),
            words.len(),
        );
        let ran = Command::new(&bash).args(["-c", &call]).current_dir(empty.0.path("")).output();
        let said = ran.expect("bash starts");
        assert_eq!(String::from_utf8_lossy(&said.stdout).trim(), meant, "{words:?}: {said:?}");
    }
}

#[test]
fn every_shell_gets_a_script_of_its_own() {
    let empty = Empty::new();
    for (shell, file) in [
        ("bash", "masswerk.bash"),
        ("elvish", "masswerk.elv"),
        ("fish", "masswerk.fish"),
        ("powershell", "_masswerk.ps1"),
        ("zsh", "_masswerk"),
    ] {
        let script = empty.prints("", &["generate", shell]);
        assert!(script.contains("erzeugen") && script.contains("explain"), "{shell}: {script}");
        let written = empty.prints("", &["generate", shell, "--out", "shells"]);
        assert!(written.trim().ends_with(file), "{shell}: {written}");
        assert_eq!(empty.text(&format!("shells/{file}")), script);
    }
}

#[test]
fn each_command_has_a_page_with_headings_in_its_language() {
    let empty = Empty::new();
    for (lang, one, headings) in [
        ("de", "regeln", ["NAME", "ÜBERSICHT", "BEISPIELE", "OPTIONEN", "FÜR ALLE BEFEHLE"]),
        ("en", "rules", ["NAME", "SYNOPSIS", "EXAMPLES", "OPTIONS", "FOR ALL COMMANDS"]),
    ] {
        empty.prints("", &["generate", "man", "--out", lang, "--lang", lang]);
        let command = masswerk::cli::command(masswerk::base::Lang::of(lang).expect("it is known"));
        for name in command.get_subcommands().map(clap::Command::get_name) {
            let page = empty.text(&format!("{lang}/masswerk-{name}.1"));
            let found: Vec<&str> = page
                .lines()
                .filter_map(|it| it.strip_prefix(".SH "))
                .map(|it| it.trim_matches('"'))
                .filter(|it| !["ARGUMENTE", "ARGUMENTS"].contains(it))
                .collect();
            let without_options = [headings[0], headings[1], headings[2], headings[4]];
            assert!(found == headings || found == without_options, "{lang} {name}: {found:?}");
        }
        assert!(
            empty.text(&format!("{lang}/masswerk.1")).contains(&format!("masswerk\\-{one}(1)"))
        );
    }
}
