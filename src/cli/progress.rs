//! Shows on a terminal how far a long work is, and how long it will take.

use std::time::Duration;

use indicatif::{ProgressBar, ProgressDrawTarget, ProgressStyle};

use crate::intake::Watcher;
use crate::locale::Locale;

/// Work that takes no longer shows nothing.
const PATIENCE: Duration = Duration::from_secs(1);

/// A line on standard error that goes when the work is done; nothing where that is no terminal.
#[derive(Debug, Clone)]
pub(super) struct Progress(ProgressBar);

impl Progress {
    /// Nothing is shown yet.
    pub(super) fn new(locale: &Locale) -> Self {
        let args = [
            ("bar", "{wide_bar}".into()),
            ("done", "{pos}".into()),
            ("all", "{len}".into()),
            ("left", "{eta}".into()),
        ];
        let look = ProgressStyle::with_template(&locale.fill("cli-reading", &args));
        let look = look.unwrap_or_else(|_| ProgressStyle::default_bar());
        Self(ProgressBar::hidden().with_style(look))
    }

    /// Says what is being done once reading has taken long, where nobody can tell how long that will take; it
    /// stands there until what is returned goes.
    pub(super) fn during(&self, doing: String) -> ProgressBar {
        if self.0.elapsed() < PATIENCE {
            return ProgressBar::hidden();
        }
        let spinner = ProgressBar::new_spinner().with_message(doing);
        spinner.enable_steady_tick(PATIENCE / 10);
        spinner
    }
}

impl Watcher for Progress {
    fn begins(&self, deliveries: usize) {
        self.0.reset();
        self.0.set_length(deliveries as u64);
    }

    fn steps(&self) {
        if self.0.is_hidden() && self.0.elapsed() > PATIENCE {
            self.0.set_draw_target(ProgressDrawTarget::stderr());
        }
        self.0.inc(1);
    }

    fn ends(&self) {
        self.0.finish_and_clear();
    }
}
