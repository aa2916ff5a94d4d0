//! A disk that fails where a test says so, under every database that this process opens.
//!
//! [`install`] puts a layer between SQLite and the file system. It passes everything on, until the thread that opened a
//! database [`arm`]s a [`Fault`] or [`watch`]es what the disk would hold if power failed now. Threads do not disturb each
//! other, so tests may run side by side.
//!
//! * `vfs` the layer itself, the only unsafe code · `power` what survives the loss of power

mod power;
mod vfs;

use std::cell::RefCell;

pub use power::{Disk, Snapshot};
pub use vfs::install;

/// What goes wrong.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Fault {
    /// From this write on there is no room: files that grow do not, new ones stay empty.
    Full,
    /// This write fails.
    Write,
    /// This write fails, and its first half has happened.
    Torn,
    /// This sync fails, and nobody knows what has happened.
    Sync,
    /// This reading fails.
    Read,
    /// From this lock on somebody else has the files.
    Locked,
}

/// What SQLite asks of the disk.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Call {
    /// A write; whether the file grows by it.
    Write { grows: bool },
    /// A sync.
    Sync,
    /// A reading.
    Read,
    /// A lock is asked for.
    Lock,
    /// Memory that is shared between processes.
    Shared,
}

/// How a call is answered.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Answer {
    /// By the file system.
    Pass,
    /// With this code of SQLite's.
    Fail(i32),
    /// With this code, after half of it was passed on.
    Half(i32),
}

#[derive(Default)]
struct Script {
    fault: Option<Fault>,
    /// Calls of the fault's kind that still pass.
    left: usize,
    /// Calls of the fault's kind so far.
    seen: usize,
    disk: Option<Disk>,
}

thread_local! {
    static SCRIPT: RefCell<Script> = RefCell::default();
}

/// Lets the n-th (from 0) call of the fault's kind on this thread fail.
pub fn arm(fault: Fault, after: usize) {
    SCRIPT.with_borrow_mut(|script| (script.fault, script.left, script.seen) = (Some(fault), after, 0));
}

/// Lets everything pass again; how many calls of the fault's kind there were since [`arm`].
pub fn disarm() -> usize {
    SCRIPT.with_borrow_mut(|script| {
        script.fault = None;
        script.seen
    })
}

/// Notes from now on what this thread writes and syncs.
pub fn watch() {
    SCRIPT.with_borrow_mut(|script| script.disk = Some(Disk::default()));
}

/// How many moments were noted since [`watch`].
#[must_use]
pub fn moments() -> usize {
    SCRIPT.with_borrow(|script| script.disk.as_ref().map_or(0, Disk::moments))
}

/// What was noted since [`watch`], which ends here.
#[must_use]
pub fn watched() -> Disk {
    SCRIPT.with_borrow_mut(|script| script.disk.take()).unwrap_or_default()
}

pub(crate) fn note(change: impl FnOnce(&mut Disk)) {
    SCRIPT.with_borrow_mut(|script| {
        if let Some(disk) = &mut script.disk {
            change(disk);
        }
    });
}

pub(crate) fn answer(call: Call) -> Answer {
    SCRIPT.with_borrow_mut(|script| script.answer(call))
}

impl Script {
    fn answer(&mut self, call: Call) -> Answer {
        use rusqlite::ffi;
        let Some(fault) = self.fault else { return Answer::Pass };
        let (concerned, code) = match (fault, call) {
            (Fault::Full, Call::Write { grows }) => (grows, ffi::SQLITE_FULL),
            (Fault::Full, Call::Shared) => (true, ffi::SQLITE_IOERR_SHMSIZE),
            (Fault::Write | Fault::Torn, Call::Write { .. }) => (true, ffi::SQLITE_IOERR_WRITE),
            (Fault::Sync, Call::Sync) => (true, ffi::SQLITE_IOERR_FSYNC),
            (Fault::Read, Call::Read) => (true, ffi::SQLITE_IOERR_READ),
            (Fault::Locked, Call::Lock) => (true, ffi::SQLITE_BUSY),
            _ => (false, ffi::SQLITE_OK),
        };
        if !concerned {
            return Answer::Pass;
        }
        self.seen = self.seen.saturating_add(1);
        if self.left > 0 {
            self.left -= 1;
            return Answer::Pass;
        }
        // What lasts goes on; what happens once has happened.
        if !matches!(fault, Fault::Full | Fault::Locked) {
            self.left = usize::MAX;
        }
        if fault == Fault::Torn {
            Answer::Half(code)
        } else {
            Answer::Fail(code)
        }
    }
}
