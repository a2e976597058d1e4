//! The main job on the demo season: what it prints, writes, leaves alone, and how it ends.

use crate::demo::Demo;

#[test]
fn without_arguments_the_main_job_is_done_and_what_is_wrong_is_listed_by_cell() {
    let demo = Demo::new();
    let printed = demo.prints(&[], 0);
    assert!(printed.contains("2025-Q3/"), "{printed}");
    assert!(printed.contains("Fehler[V"), "{printed}");
    let written: Vec<String> = demo.files("output/2025-Q3").into_iter().map(|it| it.0).collect();
    let mut expected = vec!["/Auswertung_2025-Q3.xlsx", "/findings.json", "/run.json"];
    if cfg!(feature = "pdf") {
        expected.insert(1, "/Sachstandsbericht_2025-Q3.pdf");
    }
    assert_eq!(written, expected);
    let last: Vec<&str> = printed.lines().rev().take(4).collect();
    assert!(last[3].contains("Meldungen enthalten") && last[3].contains("Fehler"), "{last:?}");
    assert!(last[2].starts_with("Abgeglichen sind 222 Angaben"), "{last:?}");
    assert!(last[2].ends_with("sind. 4 sind zu klären."), "{last:?}");
    assert_eq!(last[1], "Fassung 1 der Zahlen dieses Quartals.");
    assert!(last[0].starts_with("Als Nächstes: Was zu klären ist"), "{last:?}");
}

#[test]
fn check_ends_with_one_where_the_main_job_ends_with_zero_and_writes_nothing() {
    let demo = Demo::new();
    let printed = demo.prints(&["check"], 1);
    assert!(printed.lines().last().unwrap_or_default().contains("geprüft"), "{printed}");
    assert!(!demo.path("output").exists());
    assert!(!demo.path("archiv").exists());
    demo.prints(&["check", "--fail-on", "never"], 0);
    demo.prints(&["run", "--fail-on", "error"], 1);
}

#[test]
fn german_names_of_commands_do_the_same() {
    let demo = Demo::new();
    let english = demo.prints(&["check", "--format", "short"], 1);
    assert_eq!(demo.prints(&["prüfen", "--format", "short"], 1), english);
}

#[test]
fn what_was_sent_in_is_never_touched() {
    let demo = Demo::new();
    let before = demo.files("input");
    demo.prints(&["run"], 0);
    demo.prints(&["form"], 0);
    assert_eq!(demo.files("input"), before);
}

#[test]
fn two_runs_write_the_same_bytes() {
    let (one, other) = (Demo::new(), Demo::new());
    for demo in [&one, &other] {
        demo.prints(&["run"], 0);
    }
    // The second run of the same folder finds its list of receipts already there.
    other.prints(&["run"], 0);
    let names =
        |files: &[(String, Vec<u8>)]| files.iter().map(|it| it.0.clone()).collect::<Vec<_>>();
    let (left, right) = (one.files("output"), other.files("output"));
    assert_eq!(names(&left), names(&right));
    for ((name, left), (_, right)) in left.iter().zip(&right) {
        assert!(left == right, "{name} differs between two runs");
    }
}

#[test]
fn the_list_of_receipts_keeps_what_is_in_it() {
    let demo = Demo::new();
    demo.prints(&["run"], 0);
    let list = String::from_utf8(demo.bytes("archiv/eingang.csv")).expect("the list is UTF-8");
    assert!(list.starts_with("sha256;eingang;datei\n"), "{list}");
    let corrected = list.replacen("2025-10-17", "2025-10-02", 1);
    assert_ne!(corrected, list);
    std::fs::write(demo.path("archiv/eingang.csv"), &corrected).expect("the list can be corrected");
    demo.prints(&["run"], 0);
    assert_eq!(String::from_utf8_lossy(&demo.bytes("archiv/eingang.csv")), corrected);
}

#[test]
fn a_second_run_at_the_same_time_says_so_and_touches_nothing() {
    let demo = Demo::new();
    demo.prints(&["run"], 0);
    let before = (demo.files("output"), demo.files("archiv"));
    let lock = std::fs::File::open(demo.path("archiv/.lauf")).expect("a run leaves it");
    lock.lock().expect("no run is under way");
    let output = demo.masswerk(&["run"]);
    assert_eq!(output.status.code(), Some(2));
    let said = String::from_utf8_lossy(&output.stderr).into_owned();
    assert!(said.contains("arbeitet das Programm gerade schon"), "{said}");
    assert_eq!((demo.files("output"), demo.files("archiv")), before);
    demo.prints(&["check"], 1);
    drop(lock);
    demo.prints(&["run"], 0);
}

#[test]
fn a_missing_register_is_named_and_the_returns_are_still_checked() {
    let demo = Demo::new();
    std::fs::remove_file(demo.path("input/register.xlsx")).expect("the register is there");
    let printed = demo.prints(&["check", "--format", "short"], 1);
    assert!(printed.contains("[I009]") && printed.contains("[V"), "{printed}");
    let output = demo.masswerk(&["run"]);
    assert_eq!(output.status.code(), Some(2));
    assert!(String::from_utf8_lossy(&output.stderr).contains("input/register.xlsx"));
    assert!(!demo.path("output/2025-Q3").exists());
}

#[test]
fn an_unknown_key_in_the_settings_is_named_with_its_line_in_both_languages() {
    let demo = Demo::new();
    let settings = String::from_utf8(demo.bytes("masswerk.toml")).expect("the settings are UTF-8");
    let broken = settings.replacen("name =", "nmae =", 1);
    std::fs::write(demo.path("masswerk.toml"), &broken).expect("the settings can be written");
    let line = broken.lines().position(|it| it.starts_with("nmae =")).expect("it is there") + 1;
    for (lang, word) in [("de", "Fehler[D103]"), ("en", "error[D103]")] {
        let output = demo.masswerk(&["check", "--lang", lang]);
        let printed = String::from_utf8_lossy(&output.stdout).into_owned();
        assert_eq!(output.status.code(), Some(2), "{printed}");
        assert!(printed.contains("masswerk.toml") && printed.contains("nmae"), "{printed}");
        assert!(printed.contains(word) && printed.contains(&line.to_string()), "{printed}");
    }
}

#[test]
fn odd_files_among_the_returns_do_not_stop_the_others() {
    let demo = Demo::new();
    let whole = demo.prints(&["check", "--format", "short"], 1);
    std::fs::write(demo.path("input/2025-Q3/leer.xlsx"), b"").expect("written");
    std::fs::write(demo.path("input/2025-Q3/bild.xlsx"), b"\x89PNG\r\n\0\0").expect("written");
    std::fs::write(demo.path("input/2025-Q3/abgeschnitten.xlsx"), b"PK\x03\x04 and no more")
        .expect("written");
    std::fs::write(demo.path("input/2025-Q3/~$M-01.xlsx"), b"lock").expect("written");
    let printed = demo.prints(&["check", "--format", "short"], 1);
    for name in [
        "leer.xlsx: Fehler[I002]",
        "bild.xlsx: Fehler[I010]",
        "abgeschnitten.xlsx: Fehler[I001]",
        "~$M-01.xlsx: Hinweis[I006]",
    ] {
        assert!(printed.contains(name), "{name}\n{printed}");
    }
    let others: Vec<&str> = whole.lines().filter(|it| it.starts_with("2025-Q3/")).collect();
    assert!(others.len() > 10, "{others:?}");
    for line in others {
        assert!(printed.contains(line), "{line}");
    }
}

#[test]
fn the_main_job_leaves_the_last_good_output_when_it_cannot_be_done() {
    let demo = Demo::new();
    demo.prints(&["run"], 0);
    let good = demo.files("output");
    std::fs::write(demo.path("input/register.xlsx"), b"broken").expect("written");
    assert_eq!(demo.masswerk(&["run"]).status.code(), Some(2));
    assert_eq!(demo.files("output"), good);
}

#[test]
fn forms_for_measures_are_read_again_without_a_fault_but_what_is_blank() {
    let demo = Demo::new();
    let printed = demo.prints(&["form", "M-01", "--period", "2025-Q4"], 0);
    assert!(printed.contains("M-01_2025-Q4.xlsx"), "{printed}");
    std::fs::create_dir(demo.path("input/2025-Q4")).expect("a folder can be made");
    std::fs::copy(
        demo.path("output/formulare/2025-Q4/M-01_2025-Q4.xlsx"),
        demo.path("input/2025-Q4/M-01_2025-Q4.xlsx"),
    )
    .expect("the form was written");
    let found = demo.prints(&["check", "--format", "short"], 1);
    let in_form: Vec<&str> = found.lines().filter(|it| it.contains("2025-Q4/M-01")).collect();
    assert!(!in_form.is_empty() && in_form.iter().all(|it| it.contains("[V113]")), "{found}");
}

#[test]
fn what_others_left_among_the_results_stays() {
    let demo = Demo::new();
    demo.prints(&["run"], 0);
    demo.prints(&["form", "M-01"], 0);
    for note in ["output/2025-Q3/notiz.txt", "output/formulare/2025-Q3/notiz.txt"] {
        std::fs::write(demo.path(note), b"mine").expect("written");
    }
    std::fs::create_dir(demo.path("output/2025-Q3/Fotos")).expect("a folder can be made");
    std::fs::write(demo.path("output/2025-Q3/Fotos/1.txt"), b"mine too").expect("written");
    demo.prints(&["run"], 0);
    demo.prints(&["form", "M-02"], 0);
    assert_eq!(demo.bytes("output/2025-Q3/Fotos/1.txt"), b"mine too");
    assert_eq!(demo.bytes("output/2025-Q3/notiz.txt"), b"mine");
    assert_eq!(demo.bytes("output/formulare/2025-Q3/notiz.txt"), b"mine");
    assert!(demo.path("output/formulare/2025-Q3/M-01_2025-Q3.xlsx").exists());
}

#[test]
fn a_path_that_names_nothing_is_an_error_and_not_a_clean_bill() {
    let demo = Demo::new();
    for path in ["nix.xlsx", "masswerk.toml", "/"] {
        assert_eq!(demo.masswerk(&["check", path]).status.code(), Some(2), "{path}");
    }
    let as_shown = demo.prints(&["check", "2025-Q3/M-13_2025-Q3.xlsx"], 1);
    assert_eq!(demo.prints(&["check", "input/2025-Q3/M-13_2025-Q3.xlsx"], 1), as_shown);
    for command in ["run", "check"] {
        let output = demo.masswerk(&[command, "--period", "2026-Q3"]);
        assert_eq!(output.status.code(), Some(2));
        assert!(String::from_utf8_lossy(&output.stderr).contains("2026-Q3"));
    }
    assert!(!demo.path("output").exists());
}

#[test]
fn a_list_of_receipts_that_cannot_be_read_is_an_error_and_not_an_empty_list() {
    let demo = Demo::new();
    std::fs::create_dir_all(demo.path("archiv/eingang.csv/darin")).expect("a folder can be made");
    let output = demo.masswerk(&["run"]);
    assert_eq!(output.status.code(), Some(2));
    assert!(String::from_utf8_lossy(&output.stderr).contains("eingang.csv"));
    assert!(demo.path("archiv/eingang.csv/darin").exists());
    assert!(!demo.path("output/2025-Q3").exists());
}

/// Lists a document in the record of a run as one that it wrote.
fn list_as_written(demo: &Demo, path: &str, content: &[u8]) {
    let record = demo.path("output/2025-Q3/run.json");
    let text = std::fs::read_to_string(&record).expect("the run left its record");
    let mut json: serde_json::Value = serde_json::from_str(&text).expect("it is JSON");
    let sha256 = masswerk::source::hash(content);
    let entry = serde_json::json!({ "path": path, "size": content.len(), "sha256": sha256 });
    json["written"].as_array_mut().expect("a list").push(entry);
    std::fs::write(&record, json.to_string()).expect("written");
    let path = demo.path("output/2025-Q3").join(path);
    std::fs::create_dir_all(path.parent().expect("a folder")).expect("a folder can be made");
    std::fs::write(path, content).expect("written");
}

#[test]
fn documents_of_an_earlier_run_go_unless_somebody_changed_them() {
    let demo = Demo::new();
    demo.prints(&["run"], 0);
    for path in ["Altbericht.pdf", "Briefe/M-01.pdf", "Briefe/M-02.pdf"] {
        list_as_written(&demo, path, b"as written");
    }
    std::fs::write(demo.path("output/2025-Q3/Briefe/M-02.pdf"), b"annotated").expect("written");
    std::fs::write(demo.path("output/2025-Q3/Briefe/notiz.txt"), b"mine").expect("written");
    demo.prints(&["run"], 0);
    assert!(!demo.path("output/2025-Q3/Altbericht.pdf").exists());
    assert!(!demo.path("output/2025-Q3/Briefe/M-01.pdf").exists());
    assert_eq!(demo.bytes("output/2025-Q3/Briefe/M-02.pdf"), b"annotated");
    assert_eq!(demo.bytes("output/2025-Q3/Briefe/notiz.txt"), b"mine");
}

#[test]
fn what_a_run_left_that_died_while_moving_its_results_is_put_right() {
    let demo = Demo::new();
    demo.prints(&["run"], 0);
    std::fs::write(demo.path("output/2025-Q3/notiz.txt"), b"mine").expect("written");
    let good = demo.files("output");
    let (place, aside) = (demo.path("output/2025-Q3"), demo.path("output/.2025-Q3.alt"));
    // Between the two renames; the next run cannot be done.
    std::fs::rename(&place, &aside).expect("it can be set aside");
    let register = demo.bytes("input/register.xlsx");
    std::fs::write(demo.path("input/register.xlsx"), b"broken").expect("written");
    assert_eq!(demo.masswerk(&["run"]).status.code(), Some(2));
    assert_eq!(demo.files("output"), good);
    // After the second rename, before what others left was moved.
    std::fs::write(demo.path("input/register.xlsx"), register).expect("written");
    std::fs::rename(&place, &aside).expect("it can be set aside");
    std::fs::create_dir(&place).expect("a folder can be made");
    demo.prints(&["run"], 0);
    assert_eq!(demo.files("output"), good);
}

#[test]
fn a_file_where_the_results_are_to_stand_is_named_and_stays() {
    let demo = Demo::new();
    std::fs::create_dir(demo.path("output")).expect("a folder can be made");
    std::fs::write(demo.path("output/2025-Q3"), b"mine").expect("written");
    let output = demo.masswerk(&["run"]);
    assert_eq!(output.status.code(), Some(2));
    assert!(String::from_utf8_lossy(&output.stderr).contains("2025-Q3"));
    assert_eq!(demo.files("output"), [("/2025-Q3".to_owned(), b"mine".to_vec())]);
}

#[test]
fn two_measures_whose_numbers_differ_in_signs_only_get_a_form_each() {
    let demo = Demo::new();
    let rows = [("M/90", "Lesebühne"), ("M-90", "Stadtfest"), ("m.90", "Chor")];
    let rows = rows.map(|(number, title)| [("massnahmen.id", number), ("massnahmen.titel", title)]);
    std::fs::write(demo.path("input/register.xlsx"), crate::forms::register_of(&rows))
        .expect("the register can be written");
    let printed = demo.prints(&["form", "M/90", "M-90", "m.90", "--period", "2025-Q3"], 0);
    let names: Vec<String> =
        demo.files("output/formulare/2025-Q3").into_iter().map(|it| it.0).collect();
    assert_eq!(
        names,
        ["/M-90 (3)_2025-Q3.xlsx", "/M-90_2025-Q3.xlsx", "/m-90 (2)_2025-Q3.xlsx"],
        "{printed}"
    );
}

/// Returns the texts of the parts of a workbook that lie under a path.
pub(crate) fn parts(workbook: &[u8], under: &str) -> Vec<String> {
    let mut parts = zip::ZipArchive::new(std::io::Cursor::new(workbook)).expect("a container");
    let names: Vec<String> =
        parts.file_names().map(|it| it.expect("names are UTF-8").into_owned()).collect();
    let own = names.iter().filter(|it| it.starts_with(under));
    own.map(|it| {
        let part = parts.by_name(it).expect("the part is there");
        std::io::read_to_string(part).expect("parts are UTF-8")
    })
    .collect()
}

/// Returns the files to which the links of a workbook lead, as their targets are written.
fn links(workbook: &[u8]) -> Vec<String> {
    let texts = parts(workbook, "xl/worksheets/_rels/");
    let targets = texts.iter().flat_map(|it| it.split("Target=\"").skip(1));
    let files = targets.filter_map(|it| it.split('"').next()).filter(|it| it.contains(".xlsx"));
    files.map(str::to_owned).collect()
}

#[test]
fn links_of_the_workbook_lead_to_the_returns_wherever_the_results_stand() {
    let demo = Demo::new();
    let elsewhere = tempfile::tempdir().expect("a folder elsewhere");
    let absolute = elsewhere.path().join("hier").to_string_lossy().into_owned();
    // Both are temporary folders, so they lie side by side.
    let name = elsewhere.path().file_name().expect("folders have names").to_string_lossy();
    let beside = format!("../{name}/dort");
    for out in ["output", "./ergebnis/../ergebnis", beside.as_str(), absolute.as_str()] {
        demo.prints(&["run", "--out", out], 0);
        let folder = demo.path(out).join("2025-Q3");
        let links = links(&std::fs::read(folder.join("Auswertung_2025-Q3.xlsx")).expect("written"));
        assert!(!links.is_empty());
        for link in links {
            let path = link.split('#').next().unwrap_or_default().replace("%20", " ");
            let path = path.trim_start_matches("file:///").replace('\\', "/");
            assert!(folder.join(&path).is_file(), "{out}: {link}");
        }
    }
}

#[test]
fn a_day_that_cannot_be_meant_is_refused_and_nothing_breaks() {
    let demo = Demo::new();
    for day in ["+99999-01-01", "99999-01-01", "1999-12-31", "2100-01-01", "2025-02-30", "heute"] {
        for command in ["run", "check", "form"] {
            let output = demo.masswerk(&[command, "--as-of", day]);
            let said = String::from_utf8_lossy(&output.stderr).into_owned();
            assert_eq!(output.status.code(), Some(2), "{day}: {said}");
            assert!(said.contains(day) && !said.contains("panicked"), "{said}");
        }
    }
    let settings = String::from_utf8(demo.bytes("masswerk.toml")).expect("the settings are UTF-8");
    let far = settings.replacen("as-of = 2025", "as-of = 9999", 1);
    assert_ne!(far, settings);
    std::fs::write(demo.path("masswerk.toml"), far).expect("the settings can be written");
    assert!(String::from_utf8_lossy(&demo.masswerk(&["form"]).stdout).contains("9999"));
}
