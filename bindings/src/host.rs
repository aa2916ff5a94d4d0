//! What the phone provides, as Kotlin and Swift implement it, and how the core sees it.
//!
//! Every method may fail with [`HostError`], also where the core's own port cannot: an exception of the other side is
//! then a value here instead of a panic.

use std::sync::Arc;

use jkn_core::driver::host;
pub use jkn_core::driver::host::LogLevel;

use crate::screen::ShellRequest;

/// How serious a line of the log is.
#[uniffi::remote(Enum)]
pub enum LogLevel {
    /// Everyday.
    Info,
    /// Worth a look.
    Warning,
    /// Something failed.
    Error,
}

/// Why the phone could not do what was asked.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error, uniffi::Error)]
pub enum HostError {
    /// Not now: the phone has not been unlocked since it started. A later try may succeed.
    #[error("locked")]
    Locked,
    /// The phone tried and failed; also any exception that is not a `HostError`.
    #[error("failed")]
    Failed,
}

impl From<uniffi::UnexpectedUniFFICallbackError> for HostError {
    fn from(_: uniffi::UnexpectedUniFFICallbackError) -> Self {
        Self::Failed
    }
}

impl From<HostError> for host::HostFailure {
    fn from(error: HostError) -> Self {
        match error {
            HostError::Locked => Self::Locked,
            HostError::Failed => Self::Failed,
        }
    }
}

/// Small secrets kept by the phone's own key store. Called on the app's threads, never on the one that draws.
#[uniffi::export(foreign)]
pub trait SecretStore: Send + Sync {
    /// The secret called `name`; absent when there is none or it can never be read again.
    ///
    /// # Errors
    /// When it may exist but could not be read now.
    fn read(&self, name: String) -> Result<Option<Vec<u8>>, HostError>;
    /// Keeps `secret` under `name`, replacing what was there; durable when this returns.
    ///
    /// # Errors
    /// When it is not kept.
    fn write(&self, name: String, secret: Vec<u8>) -> Result<(), HostError>;
    /// Forgets `name` for good; succeeds when there is none.
    ///
    /// # Errors
    /// When it may still be there.
    fn remove(&self, name: String) -> Result<(), HostError>;
}

/// Takes the log. No line holds personal data.
#[uniffi::export(foreign)]
pub trait LogSink: Send + Sync {
    /// Takes one line.
    ///
    /// # Errors
    /// The line is lost.
    fn log(&self, level: LogLevel, line: String) -> Result<(), HostError>;
}

/// Hears of new screens. Called with no lock held, so it may call the app at once.
#[uniffi::export(foreign)]
pub trait ScreenObserver: Send + Sync {
    /// There is a newer screen; several changes may be told as one.
    ///
    /// # Errors
    /// Is logged; the screen stays new.
    fn screen_changed(&self, generation: u64) -> Result<(), HostError>;
    /// The core asks for something only the phone can do.
    ///
    /// # Errors
    /// Is logged; the request is not repeated.
    fn shell_requested(&self, request: ShellRequest) -> Result<(), HostError>;
}

pub(crate) struct HostSecrets(pub(crate) Arc<dyn SecretStore>);

impl host::SecretStore for HostSecrets {
    fn read(&self, name: &str) -> Result<Option<Vec<u8>>, host::HostFailure> {
        Ok(self.0.read(name.to_owned())?)
    }

    fn write(&self, name: &str, secret: &[u8]) -> Result<(), host::HostFailure> {
        Ok(self.0.write(name.to_owned(), secret.to_vec())?)
    }

    fn remove(&self, name: &str) -> Result<(), host::HostFailure> {
        Ok(self.0.remove(name.to_owned())?)
    }
}

pub(crate) struct HostLog(pub(crate) Arc<dyn LogSink>);

impl host::LogSink for HostLog {
    fn log(&self, level: LogLevel, line: &str) {
        // The log is the last place to tell of a failure; when it fails itself, the process's own error stream is left.
        if let Err(error) = self.0.log(level, line.to_owned()) {
            eprintln!("jkn: the log sink {error}");
        }
    }
}

pub(crate) struct HostObserver {
    pub(crate) observer: Arc<dyn ScreenObserver>,
    pub(crate) log: Arc<HostLog>,
}

impl HostObserver {
    fn tell(&self, what: &str, outcome: Result<(), HostError>) {
        if let Err(error) = outcome {
            host::LogSink::log(&*self.log, LogLevel::Error, &format!("{what}: {error}"));
        }
    }
}

impl host::ScreenObserver for HostObserver {
    fn screen_changed(&self, generation: u64) {
        self.tell("screen observer", self.observer.screen_changed(generation));
    }

    fn shell_requested(&self, request: ShellRequest) {
        self.tell("shell request", self.observer.shell_requested(request));
    }
}
