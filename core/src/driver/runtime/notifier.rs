//! Tells the host what it is to hear: screens, requests to the phone, lines of the log. A thread of its own.

use std::convert::Infallible;
use std::panic::{AssertUnwindSafe, catch_unwind};
use std::sync::Arc;
use std::sync::mpsc::{Receiver, Sender, channel};
use std::thread::ThreadId;

use tokio::sync::watch;

use crate::driver::host::{LogLevel, LogSink, ScreenObserver};
use crate::screen::{Screen, ShellRequest};

/// Hands over what is to be told. The thread ends when the last of these is dropped and everything has been told.
#[derive(Clone)]
pub(super) struct Notifier {
    notices: Sender<Notice>,
}

/// How to know that the host is told nothing more.
pub(super) struct Telling {
    /// Where it is told.
    pub(super) thread: ThreadId,
    /// Hangs up when everything has been told and the host was let go.
    pub(super) ended: Receiver<Infallible>,
}

enum Notice {
    /// Look at the newest screen.
    Screen,
    Shell(ShellRequest),
    Log(LogLevel, String),
}

impl Notifier {
    /// # Errors
    /// When there is no thread to be had.
    pub(super) fn start(
        log: Arc<dyn LogSink>,
        observer: Arc<dyn ScreenObserver>,
        screens: watch::Receiver<Option<Arc<Screen>>>,
    ) -> std::io::Result<(Self, Telling)> {
        let (sender, notices) = channel();
        let (telling, ended) = channel();
        let listener = Listener {
            log,
            observer,
            screens,
            generation: 0,
        };
        let thread = std::thread::Builder::new()
            .name("jkn-notifier".to_owned())
            .spawn(move || {
                listener.tell_all(&notices);
                drop(telling);
            })?;
        let thread = thread.thread().id();
        Ok((Self { notices: sender }, Telling { thread, ended }))
    }

    /// There may be a newer screen.
    pub(super) fn screen_changed(&self) {
        self.tell(Notice::Screen);
    }

    /// The application asks for something only the phone can do.
    pub(super) fn request(&self, request: ShellRequest) {
        self.tell(Notice::Shell(request));
    }

    /// A line of the log; must hold no personal data.
    pub(super) fn log(&self, level: LogLevel, line: impl Into<String>) {
        self.tell(Notice::Log(level, line.into()));
    }

    /// The thread outlives every notifier, so this always arrives.
    fn tell(&self, notice: Notice) {
        let _ = self.notices.send(notice);
    }
}

/// The host's ears.
struct Listener {
    log: Arc<dyn LogSink>,
    observer: Arc<dyn ScreenObserver>,
    screens: watch::Receiver<Option<Arc<Screen>>>,
    /// The newest that was told.
    generation: u64,
}

impl Listener {
    fn tell_all(mut self, notices: &Receiver<Notice>) {
        for notice in notices {
            // What the host's code throws must not end the telling.
            if catch_unwind(AssertUnwindSafe(|| self.tell(notice))).is_err() {
                let complain = || self.log.log(LogLevel::Error, "the host failed in a callback");
                // A log that fails has nobody to complain to.
                let _ = catch_unwind(AssertUnwindSafe(complain));
            }
        }
    }

    fn tell(&mut self, notice: Notice) {
        match notice {
            Notice::Screen => {
                if self.is_newer() {
                    self.observer.screen_changed(self.generation);
                }
            }
            Notice::Shell(request) => self.observer.shell_requested(request),
            Notice::Log(level, line) => self.log.log(level, &line),
        }
    }

    /// Looks at the newest screen once, however often it changed, and keeps no hold of it.
    fn is_newer(&mut self) -> bool {
        let newest = self.screens.borrow_and_update();
        let newer = newest.has_changed();
        if newer {
            self.generation = match newest.as_ref() {
                Some(screen) => screen.generation,
                // The app has closed; any number will do that is not the one before.
                None => self.generation.saturating_add(1),
            };
        }
        newer
    }
}
