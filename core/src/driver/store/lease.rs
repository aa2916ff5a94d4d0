//! The lease on the folder: whoever holds it may write; one process, one store.

use std::fs::{File, OpenOptions, TryLockError};
use std::path::Path;
use std::time::Duration;

use super::trouble::Trouble;

/// Empty; its lock is what counts. It stays when everything else is wiped, so that nobody ever holds a lock on a file that is
/// gone.
pub(super) const NAME: &str = "store.lock";

/// How often a lease that somebody else holds is tried when it is waited for, and how long between two tries.
const TRIES: u32 = 20;
const BETWEEN: Duration = Duration::from_millis(10);

/// Held until it is dropped; the operating system takes it back from a process that dies.
#[derive(Debug)]
pub(super) struct Lease {
    _file: File,
}

impl Lease {
    /// Takes the lease on `folder`, which is made when it is missing; waits a fifth of a second for somebody else.
    ///
    /// # Errors
    /// [`Trouble::Busy`] when somebody else holds it; otherwise what the file system says.
    pub(super) fn take(folder: &Path) -> Result<Self, Trouble> {
        let file = open(folder)?;
        for _ in 1..TRIES {
            match file.try_lock() {
                Err(TryLockError::WouldBlock) => std::thread::sleep(BETWEEN),
                other => return Self::of(file, other),
            }
        }
        let last = file.try_lock();
        Self::of(file, last)
    }

    /// As [`Lease::take`], without waiting.
    pub(super) fn take_now(folder: &Path) -> Result<Self, Trouble> {
        let file = open(folder)?;
        let tried = file.try_lock();
        Self::of(file, tried)
    }

    fn of(file: File, tried: Result<(), TryLockError>) -> Result<Self, Trouble> {
        match tried {
            Ok(()) => Ok(Self { _file: file }),
            Err(TryLockError::WouldBlock) => Err(Trouble::Busy),
            Err(TryLockError::Error(cause)) => Err(cause.into()),
        }
    }
}

fn open(folder: &Path) -> Result<File, Trouble> {
    let path = folder.join(NAME);
    // One that is there needs neither room nor leave to write.
    if let Ok(file) = File::open(&path) {
        return Ok(file);
    }
    std::fs::create_dir_all(folder)?;
    Ok(OpenOptions::new()
        .create(true)
        .truncate(false)
        .read(true)
        .write(true)
        .open(&path)?)
}
