//! Shows on a terminal how far a long work is, and how long it will take.

use std::sync::Arc;
use std::time::Duration;

use indicatif::{ProgressBar, ProgressDrawTarget, ProgressStyle};

use crate::intake::Watcher;
use crate::locale::Locale;

/// Work that takes no longer shows nothing.
const PATIENCE: Duration = Duration::from_secs(1);

/// A line that shows how far the reading is, and goes when it is done.
#[derive(Clone)]
pub(super) struct Progress {
    bar: ProgressBar,
    patience: Duration,
    place: Arc<dyn Fn() -> ProgressDrawTarget + Send + Sync>,
}

impl Progress {
    /// It will stand on standard error, where that is a terminal.
    pub(super) fn new(locale: &Locale) -> Self {
        Self::at(locale, PATIENCE, Arc::new(ProgressDrawTarget::stderr))
    }

    fn at(
        locale: &Locale,
        patience: Duration,
        place: Arc<dyn Fn() -> ProgressDrawTarget + Send + Sync>,
    ) -> Self {
        let args = [
            ("bar", "{wide_bar}".into()),
            ("done", "{pos}".into()),
            ("all", "{len}".into()),
            ("left", "{eta}".into()),
        ];
        let look = ProgressStyle::with_template(&locale.fill("cli-reading", &args));
        let look = look.unwrap_or_else(|_| ProgressStyle::default_bar());
        Self { bar: ProgressBar::hidden().with_style(look), patience, place }
    }

    /// Says what is being done once reading has taken long, where nobody can tell how long that will take; it
    /// stands there until what is returned goes.
    pub(super) fn during(&self, doing: String) -> ProgressBar {
        if self.bar.elapsed() < self.patience {
            return ProgressBar::hidden();
        }
        let spinner = ProgressBar::with_draw_target(None, (self.place)()).with_message(doing);
        spinner.enable_steady_tick(PATIENCE / 10);
        spinner
    }
}

impl std::fmt::Debug for Progress {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_tuple("Progress").field(&self.bar).finish()
    }
}

impl Watcher for Progress {
    fn begins(&self, deliveries: usize) {
        self.bar.reset();
        self.bar.set_length(deliveries as u64);
    }

    fn steps(&self) {
        if self.bar.is_hidden() && self.bar.elapsed() >= self.patience {
            self.bar.set_draw_target((self.place)());
        }
        self.bar.inc(1);
    }

    fn ends(&self) {
        self.bar.finish_and_clear();
    }
}

#[cfg(test)]
mod tests {
    use std::io;
    use std::sync::Mutex;

    use indicatif::TermLike;

    use super::*;
    use crate::base::Lang;
    use crate::cli::environment;

    /// A terminal of sixty columns that remembers what was written to it.
    #[derive(Debug, Clone, Default)]
    struct Screen(Arc<Mutex<String>>);

    impl TermLike for Screen {
        fn width(&self) -> u16 {
            60
        }

        fn move_cursor_up(&self, _: usize) -> io::Result<()> {
            Ok(())
        }

        fn move_cursor_down(&self, _: usize) -> io::Result<()> {
            Ok(())
        }

        fn move_cursor_right(&self, _: usize) -> io::Result<()> {
            Ok(())
        }

        fn move_cursor_left(&self, _: usize) -> io::Result<()> {
            Ok(())
        }

        fn write_line(&self, line: &str) -> io::Result<()> {
            self.write_str(line)
        }

        fn write_str(&self, text: &str) -> io::Result<()> {
            self.0.lock().expect("nobody failed").push_str(text);
            Ok(())
        }

        fn clear_line(&self) -> io::Result<()> {
            self.write_str("<cleared>")
        }

        fn flush(&self) -> io::Result<()> {
            Ok(())
        }
    }

    /// Returns what stands on a terminal after four of ten deliveries, and what after all of them.
    fn seen(patience: Duration) -> (String, String) {
        let screen = Screen::default();
        let place = screen.clone();
        let place = Arc::new(move || ProgressDrawTarget::term_like(Box::new(place.clone())));
        let progress = Progress::at(&environment::locale(Lang::De), patience, place);
        progress.begins(10);
        for _ in 0..4 {
            progress.steps();
        }
        progress.bar.force_draw();
        let text = || screen.0.lock().expect("nobody failed").clone();
        let meanwhile = text();
        for _ in 4..10 {
            progress.steps();
        }
        progress.ends();
        (meanwhile, text())
    }

    #[test]
    fn long_work_says_how_far_it_is_and_leaves_nothing_behind() {
        let (meanwhile, at_the_end) = seen(Duration::ZERO);
        assert!(meanwhile.contains("Meldungen werden gelesen █"), "{meanwhile}");
        assert!(meanwhile.contains(" 4 von 10, noch "), "{meanwhile}");
        let rest = at_the_end.rsplit("<cleared>").next();
        assert!(rest.is_some_and(|it| it.trim().is_empty()), "{at_the_end}");
    }

    #[test]
    fn short_work_shows_nothing() {
        let (meanwhile, at_the_end) = seen(Duration::from_hours(1));
        assert_eq!((meanwhile.as_str(), at_the_end.as_str()), ("", ""));
    }
}
