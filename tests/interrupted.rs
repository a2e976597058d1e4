//! What happens to a run from outside: no reader, no room, too many files, Ctrl-C.

use masswerk::intake::Error;
use serde_json::Value as Json;

use crate::demo::Demo;
use crate::hostile::{RESIDENT, watched};

#[test]
fn a_reader_that_cannot_be_started_is_an_error_and_no_fault_of_a_file() {
    let demo = Demo::new();
    let taken_in = demo.taken_in("/gibt/es/nicht");
    assert!(matches!(taken_in, Err(Error::NoReader(_))), "{taken_in:?}");
}

#[test]
fn ten_thousand_files_are_answered_one_by_one_in_little_memory() {
    let demo = Demo::new();
    let folder = demo.path("input/2025-Q3");
    for number in 0..10_000 {
        std::fs::write(folder.join(format!("x{number:05}.xlsx")), "kein Blatt").expect("written");
    }
    let ran = watched(demo.command(&["check", "--format", "json"]));
    assert_eq!(ran.code, Some(1), "{}", ran.complaint);
    assert!(ran.resident < RESIDENT, "{} KiB", ran.resident);
    let json: Json = serde_json::from_slice(&ran.printed).expect("it prints JSON");
    let findings = json["findings"].as_array().expect("a list of findings");
    let is_junk = |it: &&Json| it["file"].as_str().is_some_and(|it| it.starts_with("2025-Q3/x"));
    assert_eq!(findings.iter().filter(is_junk).count(), 10_000);
}

/// What needs a shell and signals.
#[cfg(unix)]
mod unix {
    use std::os::unix::process::CommandExt;
    use std::process::{Command, Stdio};
    use std::time::Duration;

    use crate::demo::Demo;

    #[test]
    fn a_disk_without_room_leaves_the_last_good_output_and_the_list_of_receipts_as_they_were() {
        let demo = Demo::new();
        demo.prints(&["run"], 0);
        let before = (demo.files("output"), demo.files("archiv"));
        std::fs::copy(
            demo.path("input/2025-Q3/M-08_2025-Q3.xlsx"),
            demo.path("input/2025-Q3/neu.xlsx"),
        )
        .expect("there is room");
        // A file may have ten kilobytes; what is written beyond is refused, as on a full disk.
        let line = "trap '' XFSZ; ulimit -f 20; exec \"$0\" run";
        let mut shell = Command::new("sh");
        shell.args(["-c", line, env!("CARGO_BIN_EXE_masswerk")]).current_dir(demo.path("."));
        let ran = shell.env_remove("LANG").output().expect("a shell starts");
        let said = String::from_utf8_lossy(&ran.stderr).into_owned();
        assert_eq!(ran.status.code(), Some(2), "{said}");
        assert!(said.contains("ließ sich nicht lesen oder schreiben"), "{said}");
        let visible = |files: Vec<(String, Vec<u8>)>| -> Vec<(String, Vec<u8>)> {
            files.into_iter().filter(|it| !it.0.contains("/.")).collect()
        };
        assert_eq!(visible(demo.files("output")), visible(before.0));
        assert_eq!(demo.files("archiv"), before.1);
        demo.prints(&["run"], 0);
        assert!(!demo.files("output").iter().any(|it| it.0.contains("/.")));
    }

    /// Returns how many processes of a group are left.
    #[cfg(target_os = "linux")]
    fn left_of(group: u32) -> usize {
        let processes = std::fs::read_dir("/proc").expect("there are processes");
        let stats = processes.filter_map(|it| {
            let stat = std::fs::read_to_string(it.ok()?.path().join("stat")).ok()?;
            // The name in brackets may hold anything; after it come state, parent and group.
            let (_, rest) = stat.rsplit_once(')')?;
            let mut fields = rest.split_whitespace();
            let state = fields.next()?.to_owned();
            Some((state, fields.nth(1)?.parse::<u32>().ok()?))
        });
        stats.filter(|(state, of)| *of == group && state != "Z").count()
    }

    #[cfg(target_os = "linux")]
    #[test]
    fn whoever_stops_a_run_finds_the_last_good_output_and_no_reader_left_behind() {
        let demo = Demo::of(&crate::season::made(400, 1, 0).files);
        demo.prints(&["run", "--period", "2025-Q1"], 0);
        let before = (demo.files("output"), demo.files("archiv"));
        for (target, wait) in [("-", 20), ("", 20), ("-", 120), ("", 120), ("", 300)] {
            let mut command = demo.command(&["run", "--period", "2025-Q1"]);
            command.process_group(0).stdout(Stdio::null()).stderr(Stdio::null());
            let mut child = command.spawn().expect("the program starts");
            let group = child.id();
            std::thread::sleep(Duration::from_millis(wait));
            // To the whole group, as a terminal sends it, or to the program alone.
            let target = format!("{target}{group}");
            let sent = Command::new("kill").args(["-s", "INT", "--", &target]).status();
            assert!(sent.expect("there is kill").success());
            child.wait().expect("it ends");
            let mut patience = 100;
            while left_of(group) > 0 && patience > 0 {
                std::thread::sleep(Duration::from_millis(50));
                patience -= 1;
            }
            assert_eq!(left_of(group), 0, "readers are left after {wait} ms");
            let visible = demo.files("output").into_iter().filter(|it| !it.0.contains("/."));
            assert_eq!(visible.collect::<Vec<_>>(), before.0);
            assert_eq!(demo.files("archiv"), before.1);
        }
        demo.prints(&["run", "--period", "2025-Q1"], 0);
        assert_eq!(demo.files("output"), before.0);
    }
}
