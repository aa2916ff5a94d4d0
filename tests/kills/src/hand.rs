//! The running app in this process, and a person's hands.

use std::path::PathBuf;
use std::sync::Arc;
use std::time::{Duration, Instant};

use jkn_core::driver::host::{Clock, LogLevel, LogSink, ScreenObserver, SystemClock};
use jkn_core::driver::http::{HttpConfig, Roots};
use jkn_core::driver::runtime::{Config, Driver, Host};
use jkn_core::screen::{Event, Screen, ShellRequest};
use jkn_core::text::Language;
use tokio::runtime::Runtime;
use tokio::sync::mpsc::{UnboundedReceiver, UnboundedSender, unbounded_channel};

use crate::keys::Keys;
use crate::{Outcome, doing};

/// The system's clock, so many milliseconds ahead.
#[derive(Debug, Clone, Copy)]
pub struct Shifted(pub i64);

impl Clock for Shifted {
    fn wall_ms(&self) -> i64 {
        SystemClock.wall_ms().saturating_add(self.0)
    }
}

struct Silent;

impl LogSink for Silent {
    fn log(&self, _: LogLevel, _: &str) {}
}

struct Observer(UnboundedSender<()>);

impl ScreenObserver for Observer {
    fn screen_changed(&self, _generation: u64) {
        // Nobody looks any more once the app is closed.
        let _ = self.0.send(());
    }

    fn shell_requested(&self, _request: ShellRequest) {}
}

/// Where an app lives and whom it speaks to.
#[derive(Debug, Clone)]
pub struct Place {
    /// Folder with the app's own folder, its keys and the journal.
    pub folder: PathBuf,
    /// Base address of the gateway.
    pub gateway: String,
    /// How far the clock is ahead of the system's, milliseconds.
    pub ahead_ms: i64,
}

/// The running app.
pub struct Hand {
    driver: Driver,
    news: UnboundedReceiver<()>,
    runtime: Runtime,
}

impl Hand {
    /// Opens the app.
    ///
    /// # Errors
    /// What the system or the driver says.
    pub fn open(place: &Place) -> Outcome<Self> {
        let keys = place.folder.join("keys");
        doing("making the key store", std::fs::create_dir_all(&keys))?;
        let (tell, news) = unbounded_channel();
        let host = Host {
            secrets: Arc::new(Keys(keys)),
            log: Arc::new(Silent),
            observer: Arc::new(Observer(tell)),
            clock: Arc::new(Shifted(place.ahead_ms)),
        };
        let config = Config {
            folder: place.folder.join("app"),
            http: HttpConfig {
                base_url: place.gateway.clone(),
                roots: Roots::Bundled,
                pins: None,
                allow_plain_loopback: true,
            },
            language: Language::Id,
            assets: None,
        };
        let runtime = tokio::runtime::Builder::new_current_thread().enable_time().build();
        let runtime = doing("making a runtime", runtime)?;
        let driver = doing("opening the app", runtime.block_on(Driver::open(config, host)))?;
        Ok(Self { driver, news, runtime })
    }

    /// What is to be seen now.
    ///
    /// # Errors
    /// The app has closed.
    pub fn screen(&self) -> Outcome<Arc<Screen>> {
        self.driver.screen().ok_or_else(|| "the app has closed".to_owned())
    }

    /// Hands over what the person did; the screen after it.
    ///
    /// # Errors
    /// The app has closed.
    pub fn send(&self, event: Event) -> Outcome<Arc<Screen>> {
        doing("an event", self.runtime.block_on(self.driver.send(event)))
    }

    /// Opens a page.
    ///
    /// # Errors
    /// The app has closed.
    pub fn open_page(&self, route: &str) -> Outcome<Arc<Screen>> {
        self.send(Event::Opened {
            route: route.to_owned(),
        })
    }

    /// Taps an action of the screen in front.
    ///
    /// # Errors
    /// The app has closed.
    pub fn tap(&self, screen: &Screen, action: &str) -> Outcome<Arc<Screen>> {
        self.send(Event::Tapped {
            generation: screen.generation,
            action: action.to_owned(),
        })
    }

    /// Fills in a field of the screen in front.
    ///
    /// # Errors
    /// The app has closed.
    pub fn edit(&self, field: &str, value: String) -> Outcome<Arc<Screen>> {
        self.send(Event::Edited {
            generation: self.screen()?.generation,
            field: field.to_owned(),
            value,
        })
    }

    /// The network comes or goes.
    pub fn network(&self, online: bool) {
        self.driver.connectivity(online);
    }

    /// Puts the app to sleep.
    pub fn sleep(&self) {
        // What could not be tidied is tidied at the next opening.
        let _ = self.runtime.block_on(self.driver.suspend());
    }

    /// Wakes it.
    pub fn wake(&self) {
        self.driver.resume();
    }

    /// Forgets everything.
    ///
    /// # Errors
    /// Something could not be removed.
    pub fn wipe(&self) -> Outcome<()> {
        doing("wiping", self.runtime.block_on(self.driver.wipe()))
    }

    /// Waits for the next screen, at most until `until`; whether there was one.
    pub fn next_screen(&mut self, until: Instant) -> bool {
        let news = &mut self.news;
        let left = until.saturating_duration_since(now());
        let wait = async { tokio::time::timeout(left, news.recv()).await };
        self.runtime.block_on(wait).is_ok()
    }

    /// Waits until the screen is as wanted, at most `patience`; the screen as it then is, and whether it is as wanted.
    ///
    /// # Errors
    /// The app has closed.
    pub fn until(&mut self, patience: Duration, wanted: impl Fn(&Screen) -> bool) -> Outcome<(Arc<Screen>, bool)> {
        let end = now() + patience;
        loop {
            let screen = self.screen()?;
            if wanted(&screen) {
                return Ok((screen, true));
            }
            if !self.next_screen(end) {
                return Ok((screen, false));
            }
        }
    }
}

/// By the clock of the machine: what is killed here is killed in real time.
#[must_use]
#[allow(clippy::disallowed_methods)]
pub fn now() -> Instant {
    Instant::now()
}
