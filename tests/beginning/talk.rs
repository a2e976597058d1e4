//! What `init` asks on a terminal, and what becomes of the answers.

use super::Empty;

/// Has a talk with `init` on a terminal; returns how it ended and what was seen.
fn talked(empty: &Empty, options: &[&str], talk: &[(&str, &str)]) -> Option<(Option<i32>, String)> {
    let mut command = crate::outside::on_a_terminal(talk, "a-talk-on-a-terminal")?;
    command.args(["init", "--as-of", "2026-02-01"]).args(options);
    command.current_dir(empty.0.path("")).env("LANG", "de_DE.UTF-8").env_remove("LC_ALL");
    let output = command.output().expect("python starts");
    Some((output.status.code(), String::from_utf8_lossy(&output.stdout).into_owned()))
}

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
        ("oder 45,00", "\u{7f}\u{7f}\u{7f}\u{7f}000,00\r"),
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
