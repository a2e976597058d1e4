//! Runs a program and sees how much memory it and the processes it starts hold at most.

use std::process::{Command, Stdio};
use std::time::Duration;

/// How a program ran.
pub(crate) struct Ran {
    pub(crate) code: Option<i32>,
    pub(crate) printed: Vec<u8>,
    pub(crate) complaint: String,
    /// The most memory that any of its processes held, in kibibytes; zero where it cannot be told.
    pub(crate) resident: u64,
}

/// How often a program is run that ends before anybody looks at it, as it may on a busy machine.
const LOOKS: usize = 5;

/// Runs a program that changes nothing to its end, so that it is seen at least once.
pub(crate) fn watched(mut command: Command) -> Ran {
    for _ in 0..LOOKS {
        let ran = ran(&mut command);
        if ran.resident > 0 || !cfg!(target_os = "linux") {
            return ran;
        }
    }
    panic!("the watch sees nothing");
}

fn ran(command: &mut Command) -> Ran {
    let mut child =
        command.stdout(Stdio::piped()).stderr(Stdio::piped()).spawn().expect("the program starts");
    let mut out = child.stdout.take().expect("it is piped");
    let mut err = child.stderr.take().expect("it is piped");
    let (mut printed, mut complaint, mut resident) = (Vec::new(), Vec::new(), 0);
    let read = |from: &mut dyn std::io::Read, to: &mut Vec<u8>| {
        from.read_to_end(to).expect("what it prints can be read");
    };
    let status = std::thread::scope(|scope| {
        scope.spawn(|| read(&mut out, &mut printed));
        scope.spawn(|| read(&mut err, &mut complaint));
        loop {
            resident = resident.max(highest(child.id()));
            if let Some(status) = child.try_wait().expect("it can be waited for") {
                return status;
            }
            std::thread::sleep(Duration::from_millis(2));
        }
    });
    let complaint = String::from_utf8_lossy(&complaint).into_owned();
    Ran { code: status.code(), printed, complaint, resident }
}

/// Returns the most memory that a process or one it started has held so far.
fn highest(process: u32) -> u64 {
    let read = |file: String| std::fs::read_to_string(file).unwrap_or_default();
    let status = read(format!("/proc/{process}/status"));
    let peak = status.lines().find_map(|it| it.strip_prefix("VmHWM:"));
    let own = peak.and_then(|it| it.trim().trim_end_matches(" kB").parse().ok()).unwrap_or(0);
    let tasks = std::fs::read_dir(format!("/proc/{process}/task")).into_iter().flatten().flatten();
    let started: Vec<u32> = tasks
        .flat_map(|it| {
            let children = read(it.path().join("children").to_string_lossy().into_owned());
            children.split_whitespace().filter_map(|it| it.parse().ok()).collect::<Vec<u32>>()
        })
        .collect();
    started.into_iter().map(highest).fold(own, u64::max)
}
