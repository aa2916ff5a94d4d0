//! What went wrong inside the store, for the log. No variant carries a stored value.

use crate::app::StoreFailure;
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
    /// A migration would have lost commands; it was rolled back.
    #[error("a migration would have lost commands")]
    WouldLose,
    /// A file that should be kept is not.
    #[error("an attached file is not kept")]
    NotKept,
    /// The file could only be opened for reading.
    #[error("the database file is read-only")]
    ReadOnly,
}

impl Trouble {
    /// Whether the file itself is broken, as opposed to out of reach for now.
    pub(super) fn is_damage(&self) -> bool {
        use rusqlite::ErrorCode::{DatabaseCorrupt, NotADatabase};
        match self {
            Self::Database(rusqlite::Error::SqliteFailure(cause, _)) => {
                matches!(cause.code, DatabaseCorrupt | NotADatabase)
            }
            // A value of another type than ours was written by damage, not by us.
            Self::Database(rusqlite::Error::InvalidColumnType(..) | rusqlite::Error::QueryReturnedNoRows) => true,
            Self::Unsealable | Self::Damaged => true,
            _ => false,
        }
    }

    /// What the application is told about a write.
    pub(in crate::driver) fn failure(&self) -> StoreFailure {
        use rusqlite::ErrorCode::{DiskFull, ReadOnly};
        match self {
            Self::Database(rusqlite::Error::SqliteFailure(cause, _)) => match cause.code {
                DiskFull => StoreFailure::DiskFull,
                ReadOnly => StoreFailure::ReadOnly,
                _ => StoreFailure::Failed,
            },
            Self::ReadOnly => StoreFailure::ReadOnly,
            Self::Files(cause) if cause.kind() == std::io::ErrorKind::StorageFull => StoreFailure::DiskFull,
            _ => StoreFailure::Failed,
        }
    }
}
