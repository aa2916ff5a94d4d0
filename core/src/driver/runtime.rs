//! Runs what the application asks for. Skeleton of the contract; see the signatures.

use std::path::PathBuf;
use std::sync::Arc;

use super::host::{Clock, LogSink, ScreenObserver, SecretStore};
use super::http::{HttpConfig, HttpConfigError};
use crate::app::StoreFailure;
use crate::screen::{Event, Screen};
use crate::text::Language;

/// How to open the app.
#[derive(Debug, Clone)]
pub struct Config {
    /// Folder of the two database files; made when it is missing.
    pub folder: PathBuf,
    /// How to reach the gateway.
    pub http: HttpConfig,
    /// Language until the person chooses another.
    pub language: Language,
    /// What [`Driver::saved`] gave before the process died.
    pub saved: Option<Vec<u8>>,
}

/// What the host provides.
#[derive(Clone)]
pub struct Host {
    /// Keeps the key.
    pub secrets: Arc<dyn SecretStore>,
    /// Takes the log; no line holds personal data.
    pub log: Arc<dyn LogSink>,
    /// Hears of new screens and of what only the phone can do.
    pub observer: Arc<dyn ScreenObserver>,
    /// Tells the time.
    pub clock: Arc<dyn Clock>,
}

/// Why the app could not be opened.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
pub enum OpenError {
    /// The gateway's configuration was refused.
    #[error(transparent)]
    Gateway(#[from] HttpConfigError),
    /// The operating system gave no random bytes or no thread.
    #[error("the operating system refused what the app needs")]
    System,
    /// A bundled text is malformed.
    #[error("a bundled text is malformed")]
    Texts,
}

/// The app was closed (wiped or dropped) before it answered.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
#[error("the app is closed")]
pub struct Closed;

/// The running app.
pub struct Driver {
    _private: (),
}

impl Driver {
    /// Opens the stores, restores what they hold and draws the first screen.
    ///
    /// # Errors
    /// [`OpenError`]; trouble with the stores is no error but a problem on the screen.
    pub async fn open(_config: Config, _host: Host) -> Result<Self, OpenError> {
        Err(OpenError::System)
    }

    /// The newest screen.
    #[must_use]
    pub fn screen(&self) -> Option<Arc<Screen>> {
        None
    }

    /// Hands over what the person did; ready when the app has taken it in (not when its effects have ended).
    ///
    /// # Errors
    /// [`Closed`].
    pub async fn send(&self, _event: Event) -> Result<Arc<Screen>, Closed> {
        Err(Closed)
    }

    /// The phone gained or lost its network.
    pub fn connectivity(&self, _online: bool) {}

    /// The app came to the foreground.
    pub fn resume(&self) {}

    /// The app goes to sleep: what is under way is finished, both files are tidied and closed, no lock is held.
    ///
    /// # Errors
    /// [`StoreFailure`] when a file could not be tidied.
    pub async fn suspend(&self) -> Result<(), StoreFailure> {
        Ok(())
    }

    /// Where the person is and what was typed, to survive the death of the process.
    pub async fn saved(&self) -> Vec<u8> {
        Vec::new()
    }
}
