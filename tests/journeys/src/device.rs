//! What outlives the app on a phone: its folder, the key store, the log, the clock.

use std::path::{Path, PathBuf};
use std::sync::atomic::{AtomicI64, Ordering};
use std::sync::{Arc, Mutex, PoisonError};

use jkn_core::driver::host::{Clock, LogLevel, LogSink};
use jkn_core::driver::memory::Secrets;

/// The log in memory.
#[derive(Debug, Default)]
pub struct Log(Mutex<Vec<String>>);

impl Log {
    /// All lines so far.
    #[must_use]
    pub fn lines(&self) -> Vec<String> {
        self.0.lock().unwrap_or_else(PoisonError::into_inner).clone()
    }
}

impl LogSink for Log {
    fn log(&self, level: LogLevel, line: &str) {
        let mut lines = self.0.lock().unwrap_or_else(PoisonError::into_inner);
        lines.push(format!("{level:?} {line}"));
    }
}

/// A clock that shows what it was set to. Nothing in the app waits for a wall clock, so it may stand still.
#[derive(Debug)]
pub struct SetClock(AtomicI64);

impl SetClock {
    /// A clock that shows `wall_ms`, milliseconds since 1970 UTC.
    #[must_use]
    pub const fn at(wall_ms: i64) -> Self {
        Self(AtomicI64::new(wall_ms))
    }

    /// Sets it.
    pub fn set(&self, wall_ms: i64) {
        self.0.store(wall_ms, Ordering::Relaxed);
    }
}

impl Clock for SetClock {
    fn wall_ms(&self) -> i64 {
        self.0.load(Ordering::Relaxed)
    }
}

/// A phone without the app running on it.
#[derive(Debug, Clone)]
pub struct Device {
    /// Folder of the app.
    pub folder: PathBuf,
    /// Base address of the gateway.
    pub gateway: String,
    /// The key store.
    pub secrets: Arc<Secrets>,
    /// The log.
    pub log: Arc<Log>,
    /// The clock.
    pub clock: Arc<SetClock>,
}

impl Device {
    /// A new phone.
    #[must_use]
    pub fn new(folder: &Path, gateway: &str, wall_ms: i64) -> Self {
        Self {
            folder: folder.to_owned(),
            gateway: gateway.to_owned(),
            secrets: Arc::default(),
            log: Arc::default(),
            clock: Arc::new(SetClock::at(wall_ms)),
        }
    }
}

/// Where the files lie that come with the app whose data is in `folder`: beside it, as in a package of its own.
#[must_use]
pub fn assets(folder: &Path) -> PathBuf {
    folder.with_extension("assets")
}

/// Puts the files there that come with the app: the directory of facilities. What lies there already stays.
///
/// # Errors
/// The disk refused.
pub fn ship(folder: &Path) -> std::io::Result<()> {
    let pack = assets(folder).join("faskes");
    if pack.exists() {
        return Ok(());
    }
    std::fs::create_dir_all(assets(folder))?;
    std::fs::write(pack, jkn_faskes::paket())
}
