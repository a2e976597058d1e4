//! Ends readers that take longer than they may, from a thread that looks at all of them.

use std::process::{Child, ExitStatus};
use std::sync::{Arc, Mutex, MutexGuard, OnceLock, PoisonError, Weak};
use std::time::{Duration, Instant};

/// How often the readers are looked at.
const LOOK: Duration = Duration::from_millis(100);

/// Looks after readers until it is dropped.
#[derive(Debug, Default)]
pub(super) struct Watch {
    readers: Arc<Mutex<Vec<Weak<Watched>>>>,
    begun: OnceLock<()>,
}

/// A reader's process, and until when it may take.
#[derive(Debug)]
pub(super) struct Watched {
    child: Mutex<Child>,
    task: Mutex<Task>,
}

/// What a reader is at.
#[derive(Debug, Clone, Copy)]
enum Task {
    /// Nothing.
    None,
    /// A request that must be answered by then.
    Until(Instant),
    /// A request that took too long; it was ended for that.
    Late,
}

impl Watch {
    /// Takes a process into its care.
    pub(super) fn over(&self, child: Child) -> Arc<Watched> {
        let watched = Arc::new(Watched { child: child.into(), task: Task::None.into() });
        held(&self.readers).push(Arc::downgrade(&watched));
        self.begun.get_or_init(|| {
            let readers = Arc::downgrade(&self.readers);
            std::thread::spawn(move || {
                while let Some(readers) = readers.upgrade() {
                    held(&readers).retain(|it| it.upgrade().map(|it| it.look()).is_some());
                    drop(readers);
                    std::thread::sleep(LOOK);
                }
            });
        });
        watched
    }
}

impl Watched {
    /// Allows the process so much time for what it is now asked.
    pub(super) fn allow(&self, time: Duration) {
        *held(&self.task) = Task::Until(Instant::now() + time);
    }

    /// Says that the request was answered, or will not be; returns whether it took too long.
    pub(super) fn is_done(&self) -> bool {
        matches!(std::mem::replace(&mut *held(&self.task), Task::None), Task::Late)
    }

    /// Ends the process and returns how it ended.
    pub(super) fn end(&self) -> Option<ExitStatus> {
        let mut child = held(&self.child);
        let _ = child.kill();
        child.wait().ok()
    }

    /// Waits until the process has ended by itself.
    pub(super) fn wait(&self) {
        let _ = held(&self.child).wait();
    }

    fn look(&self) {
        let mut task = held(&self.task);
        if matches!(*task, Task::Until(end) if end < Instant::now()) {
            *task = Task::Late;
            // Whoever waits for its answer sees its pipe close.
            let _ = held(&self.child).kill();
        }
    }
}

/// Takes hold of a value; one that a panic left is as good as any.
fn held<T>(value: &Mutex<T>) -> MutexGuard<'_, T> {
    value.lock().unwrap_or_else(PoisonError::into_inner)
}
