//! Takes from the process that reads whatever it does not need: memory, time, files.

/// The signal that ends a process whose time is up.
pub(super) const CPU_SIGNAL: i32 = 24;

/// The signal that ends a process to which memory was refused.
pub(super) const ABORT_SIGNAL: i32 = 6;

/// The exit code of a process that took more memory than it may.
pub(super) const MEMORY_EXIT: i32 = 77;

/// Sets what can be set before the first byte is read: no files, no image of the memory, and no more
/// memory than this many bytes.
pub(super) fn at_start(memory: u64) {
    #[cfg(unix)]
    {
        use rustix::process::Resource;
        for resource in [Resource::Core, Resource::Fsize] {
            limit(resource, 0);
        }
        // Input, output and messages are open already.
        limit(Resource::Nofile, 3);
    }
    #[cfg(target_os = "linux")]
    limit(rustix::process::Resource::As, memory);
    #[cfg(not(target_os = "linux"))]
    watch(memory);
}

/// Gives the process so many seconds of work from now on, where the system counts them.
pub(super) fn time(seconds: u64) {
    #[cfg(unix)]
    {
        use rustix::process::{Resource, Rlimit, getrlimit, setrlimit};
        use rustix::time::{ClockId, clock_gettime};
        let spent = clock_gettime(ClockId::ProcessCPUTime).tv_sec;
        let spent = u64::try_from(spent).unwrap_or(0) + 1;
        // Only the soft limit: it can be moved on for the next file, and it says by its signal what
        // it was.
        let maximum = getrlimit(Resource::Cpu).maximum;
        setrlimit(Resource::Cpu, Rlimit { current: Some(spent + seconds), maximum }).ok();
    }
    #[cfg(not(unix))]
    let _ = seconds;
}

/// Ends the process once it has taken more memory than it may, on systems that do not see to it.
#[cfg(not(target_os = "linux"))]
fn watch(memory: u64) {
    /// How often the process looks at its own memory.
    const WATCH: std::time::Duration = std::time::Duration::from_millis(10);
    let most = usize::try_from(memory).unwrap_or(usize::MAX);
    std::thread::spawn(move || {
        loop {
            if memory_stats::memory_stats().is_some_and(|it| it.physical_mem > most) {
                #[expect(clippy::exit, reason = "nothing is left to be done in this process")]
                std::process::exit(MEMORY_EXIT);
            }
            std::thread::sleep(WATCH);
        }
    });
}

#[cfg(unix)]
fn limit(resource: rustix::process::Resource, most: u64) {
    let limit = rustix::process::Rlimit { current: Some(most), maximum: Some(most) };
    // Where a limit cannot be set the others still hold, and the parent watches the time.
    rustix::process::setrlimit(resource, limit).ok();
}
