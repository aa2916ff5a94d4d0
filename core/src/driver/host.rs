//! What the driver asks of the host (the phone). Ports are synchronous: the driver calls them from its own threads.
//!
//! What the host hears ([`LogSink`], [`ScreenObserver`]) comes on one thread with no lock held, so the host may call the
//! driver from there and even wait for it. What the host is asked ([`SecretStore`], [`Clock`]) the driver waits for, so
//! there the host must not wait for the driver.

use crate::screen::ShellRequest;

/// Why the host could not do what was asked.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
pub enum HostFailure {
    /// Not now: the phone has not been unlocked since it started. A later try may succeed.
    #[error("the host is locked")]
    Locked,
    /// The host tried and failed.
    #[error("the host failed")]
    Failed,
}

/// Small secrets kept by the phone's own key store (Android Keystore, iOS Keychain).
pub trait SecretStore: Send + Sync {
    /// The secret called `name`; `None` when there is none or it can never be read again (restored backup, changed
    /// screen lock).
    ///
    /// # Errors
    /// [`HostFailure`] when it may exist but could not be read now. The store then leaves its files as they are, so a
    /// secret that is gone for good must be answered with `None`, not with an error.
    fn read(&self, name: &str) -> Result<Option<Vec<u8>>, HostFailure>;
    /// Keeps `secret` under `name`, replacing what was there; durable when this returns.
    ///
    /// # Errors
    /// [`HostFailure`] when it is not kept.
    fn write(&self, name: &str, secret: &[u8]) -> Result<(), HostFailure>;
    /// Forgets `name` for good; succeeds when there is none.
    ///
    /// # Errors
    /// [`HostFailure`] when it may still be there.
    fn remove(&self, name: &str) -> Result<(), HostFailure>;
}

/// How serious a line of the log is.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum LogLevel {
    /// Everyday.
    Info,
    /// Worth a look.
    Warning,
    /// Something failed.
    Error,
}

/// Takes the log. No line holds personal data.
pub trait LogSink: Send + Sync {
    /// Takes one line.
    fn log(&self, level: LogLevel, line: &str);
}

/// Hears of new screens. Called on a thread of its own with no lock held, so it may call the driver at once.
pub trait ScreenObserver: Send + Sync {
    /// There is a newer screen; several changes may be told as one. After [`Driver::wipe`] generations count from the
    /// start again. When [`Driver::screen`] is `None`, the app has failed inside and is closed.
    ///
    /// [`Driver::wipe`]: super::runtime::Driver::wipe
    /// [`Driver::screen`]: super::runtime::Driver::screen
    fn screen_changed(&self, generation: u64);
    /// The core asks for something only the phone can do.
    fn shell_requested(&self, request: ShellRequest);
}

/// Tells the time.
pub trait Clock: Send + Sync {
    /// The phone's wall clock, milliseconds since 1970 UTC; may be wrong by years.
    fn wall_ms(&self) -> i64;
}

/// The clock of the operating system.
#[derive(Debug, Clone, Copy, Default)]
pub struct SystemClock;

impl Clock for SystemClock {
    #[allow(clippy::disallowed_methods)] // the one place that reads the wall clock
    fn wall_ms(&self) -> i64 {
        match std::time::SystemTime::now().duration_since(std::time::UNIX_EPOCH) {
            Ok(since) => i64::try_from(since.as_millis()).unwrap_or(i64::MAX),
            Err(before) => i64::try_from(before.duration().as_millis()).map_or(i64::MIN, |ms| -ms),
        }
    }
}
