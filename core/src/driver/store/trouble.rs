//! What went wrong inside the store, for the log. No variant carries a stored value.

use crate::app::{StoreFailure, StoreFault};
use crate::driver::host::HostFailure;

/// One thing that went wrong, in more detail than the application needs.
#[derive(Debug, thiserror::Error)]
pub enum Trouble {
    /// SQLite refused.
    #[error("database: {0}")]
    Database(#[from] rusqlite::Error),
    /// The file system refused.
    #[error("file system: {0}")]
    Files(#[from] std::io::Error),
    /// The host refused.
    #[error("host: {0}")]
    Host(#[from] HostFailure),
    /// A row or key could not be sealed or unsealed, or what was inside is not a row.
    #[error("a row cannot be unsealed")]
    Unsealable,
    /// The system gave no random bytes.
    #[error("no random bytes")]
    NoRandom,
    /// SQLite's own check found damage.
    #[error("the database file is damaged")]
    Damaged,
    /// A whole database, but not the one that belongs here.
    #[error("another database is in the place of the file")]
    Foreign,
    /// The other file was begun, and this one is gone.
    #[error("a file is gone")]
    Gone,
    /// The file holds less than what was certainly written to it, as an older copy does.
    #[error("promises that were kept are missing")]
    Missing,
    /// A migration would have lost commands; it was rolled back.
    #[error("a migration would have lost commands")]
    WouldLose,
    /// A file that should be kept is not.
    #[error("an attached file is not kept")]
    NotKept,
    /// The file could only be opened for reading.
    #[error("the database file is read-only")]
    ReadOnly,
    /// Another process has the lease on the folder.
    #[error("another process has the folder")]
    Busy,
    /// Another process has written since this one did: what the application knows is no longer so.
    #[error("another process has written in the meantime")]
    Overtaken,
    /// The file was written by a newer version.
    #[error("the database file is of a newer version")]
    Newer,
    /// Nothing may be written now, for the reason that was told.
    #[error("the store is closed to writes ({0:?})")]
    Closed(StoreFault),
}

impl Trouble {
    fn code(&self) -> Option<rusqlite::ErrorCode> {
        match self {
            Self::Database(rusqlite::Error::SqliteFailure(cause, _)) => Some(cause.code),
            _ => None,
        }
    }

    /// Whether the file itself is broken, as opposed to out of reach for now.
    pub(super) fn is_damage(&self) -> bool {
        use rusqlite::ErrorCode::{DatabaseCorrupt, NotADatabase};
        match self {
            // A value of another type than ours was written by damage, not by us.
            Self::Database(rusqlite::Error::InvalidColumnType(..) | rusqlite::Error::QueryReturnedNoRows) => true,
            Self::Unsealable | Self::Damaged | Self::Foreign | Self::Gone | Self::Missing => true,
            _ => matches!(self.code(), Some(DatabaseCorrupt | NotADatabase)),
        }
    }

    /// Why nothing can be written, when this is what stands in the way.
    pub(super) fn fault(&self) -> StoreFault {
        use rusqlite::ErrorCode::{DatabaseBusy, DatabaseLocked, DiskFull};
        match self {
            Self::Closed(fault) => *fault,
            Self::Busy | Self::Overtaken => StoreFault::Busy,
            Self::Newer => StoreFault::NewerVersion,
            Self::Host(HostFailure::Locked) => StoreFault::Locked,
            Self::Files(cause) if no_room(cause) => StoreFault::NoRoom,
            Self::Database(rusqlite::Error::SqliteFailure(cause, _))
                if cause.extended_code == rusqlite::ffi::SQLITE_IOERR_SHMSIZE =>
            {
                StoreFault::NoRoom
            }
            _ => match self.code() {
                Some(DiskFull) => StoreFault::NoRoom,
                Some(DatabaseBusy | DatabaseLocked) => StoreFault::Busy,
                _ => StoreFault::Unwritable,
            },
        }
    }

    /// Whether a connection that said this may be used again. After an I/O error nobody knows what the disk holds: it is
    /// looked at anew.
    pub(super) fn leaves_trust(&self) -> bool {
        use rusqlite::ErrorCode::{ConstraintViolation, DiskFull, TooBig};
        match self {
            Self::Database(_) => matches!(self.code(), Some(ConstraintViolation | DiskFull | TooBig)),
            _ => true,
        }
    }

    /// What the application is told about a write.
    pub(in crate::driver) fn failure(&self) -> StoreFailure {
        match (self, self.fault()) {
            (_, StoreFault::NoRoom) => StoreFailure::DiskFull,
            (Self::Closed(_) | Self::ReadOnly, _) | (_, StoreFault::Busy | StoreFault::Locked) => {
                StoreFailure::ReadOnly
            }
            _ if self.code() == Some(rusqlite::ErrorCode::ReadOnly) => StoreFailure::ReadOnly,
            _ => StoreFailure::Failed,
        }
    }
}

fn no_room(cause: &std::io::Error) -> bool {
    use std::io::ErrorKind::{QuotaExceeded, StorageFull};
    matches!(cause.kind(), StorageFull | QuotaExceeded)
}
