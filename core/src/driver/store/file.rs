//! One database file: its place, how it is connected to, and setting it aside.

use std::path::{Path, PathBuf};
use std::time::Duration;

use rusqlite::{Connection, OpenFlags, OptionalExtension, Transaction, TransactionBehavior, params};

use super::migrate::{CACHE_STEPS, OUTBOX_STEPS, Step, migrate, version};
use super::seal::Sealer;
use super::trouble::Trouble;

/// How long a connection waits for another process's lock.
const BUSY: Duration = Duration::from_secs(2);

/// SQLite's companions of a database file.
const PARTS: [&str; 3] = ["", "-wal", "-shm"];

/// Which of the two files.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum File {
    /// May be thrown away and refilled.
    Cache,
    /// Holds what the person asked for and the gateway has not yet confirmed.
    Outbox,
}

impl File {
    pub(super) const fn name(self) -> &'static str {
        match self {
            Self::Cache => "cache.db",
            Self::Outbox => "outbox.db",
        }
    }

    pub(super) const fn steps(self) -> &'static [Step] {
        match self {
            Self::Cache => CACHE_STEPS,
            Self::Outbox => OUTBOX_STEPS,
        }
    }

    const fn synchronous(self) -> &'static str {
        match self {
            // May lose the last commits when power fails; they can be asked for again.
            Self::Cache => "NORMAL",
            Self::Outbox => "FULL",
        }
    }

    pub(super) fn path(self, folder: &Path) -> PathBuf {
        folder.join(self.name())
    }
}

/// Connects for writing. The file must exist unless `create`.
pub(super) fn connect(path: &Path, file: File, create: bool) -> Result<Connection, Trouble> {
    let mut flags = OpenFlags::SQLITE_OPEN_READ_WRITE | OpenFlags::SQLITE_OPEN_NO_MUTEX;
    if create {
        flags |= OpenFlags::SQLITE_OPEN_CREATE;
    }
    let connection = Connection::open_with_flags(path, flags)?;
    connection.busy_timeout(BUSY)?;
    // SQLite falls back to reading without a word when it may not write.
    if connection.is_readonly("main")? {
        return Err(Trouble::ReadOnly);
    }
    connection.pragma_update_and_check(None, "journal_mode", "WAL", |_| Ok(()))?;
    connection.pragma_update(None, "synchronous", file.synchronous())?;
    connection.pragma_update(None, "temp_store", "MEMORY")?;
    Ok(connection)
}

/// Connects for reading only and leaves the file as it is.
pub(super) fn connect_to_read(path: &Path) -> Result<Connection, Trouble> {
    let flags = OpenFlags::SQLITE_OPEN_READ_ONLY | OpenFlags::SQLITE_OPEN_NO_MUTEX;
    let connection = Connection::open_with_flags(path, flags)?;
    connection.busy_timeout(BUSY)?;
    match version(&connection) {
        // In a folder that cannot be written the shared-memory file cannot be made; nobody else writes there either.
        Err(Trouble::Database(rusqlite::Error::SqliteFailure(cause, _)))
            if matches!(
                cause.code,
                rusqlite::ErrorCode::CannotOpen | rusqlite::ErrorCode::ReadOnly
            ) =>
        {
            let flags = flags | OpenFlags::SQLITE_OPEN_URI;
            Ok(Connection::open_with_flags(immutable(path), flags)?)
        }
        Err(other) => Err(other),
        Ok(_) => Ok(connection),
    }
}

/// The path as an SQLite URI that promises that nobody writes.
pub(super) fn immutable(path: &Path) -> String {
    let path = path.to_string_lossy();
    let path = path.replace('%', "%25").replace('?', "%3f").replace('#', "%23");
    format!("file:{path}?immutable=1")
}

/// What lies in the place of a file.
#[derive(Debug)]
pub(super) enum Found {
    /// Nothing, or a file that was never begun.
    Absent,
    /// A whole file and its copy of the wrapped data key.
    Whole(Vec<u8>),
    /// A broken file, and the copy of the key when that could still be read.
    Damaged(Option<Vec<u8>>),
    /// A file of a newer version.
    Newer,
    /// A file that cannot be read now.
    OutOfReach(Trouble),
}

impl Found {
    /// The copy of the wrapped data key.
    pub(super) fn wrapped(&self) -> Option<&[u8]> {
        match self {
            Self::Whole(wrapped) | Self::Damaged(Some(wrapped)) => Some(wrapped),
            _ => None,
        }
    }

    /// Whether there is a file of this or an earlier version, whole or not.
    pub(super) const fn is_ours(&self) -> bool {
        matches!(self, Self::Whole(_) | Self::Damaged(_))
    }
}

/// Looks at a file without changing it.
pub(super) fn look(folder: &Path, file: File) -> Found {
    let path = file.path(folder);
    match path.try_exists() {
        Ok(true) => {}
        Ok(false) => return Found::Absent,
        // The folder's own place is a file: there is nothing to read.
        Err(cause) if cause.kind() == std::io::ErrorKind::NotADirectory => return Found::Absent,
        Err(cause) => return Found::OutOfReach(cause.into()),
    }
    let connection = match connect_to_read(&path) {
        Ok(connection) => connection,
        Err(trouble) if trouble.is_damage() => return Found::Damaged(None),
        Err(trouble) => return Found::OutOfReach(trouble),
    };
    look_inside(&connection, file).unwrap_or_else(|trouble| {
        if trouble.is_damage() {
            Found::Damaged(wrapped_key(&connection).ok().flatten())
        } else {
            Found::OutOfReach(trouble)
        }
    })
}

fn look_inside(connection: &Connection, file: File) -> Result<Found, Trouble> {
    let version = version(connection)?;
    if version > file.steps().len() {
        return Ok(Found::Newer);
    }
    let tables: i64 = connection.query_row("SELECT count(*) FROM sqlite_schema", [], |row| row.get(0))?;
    if version == 0 && tables == 0 {
        return Ok(Found::Absent);
    }
    // The cache is not looked through: that would cost more the more is kept, and what is damaged of it is found when it is
    // read, and asked for again.
    let whole = match file {
        File::Cache => true,
        File::Outbox => {
            let verdict: String = connection.query_row("PRAGMA quick_check(1)", [], |row| row.get(0))?;
            verdict == "ok"
        }
    };
    if version == 0 || !whole {
        return Err(Trouble::Damaged);
    }
    Ok(wrapped_key(connection)?.map_or(Found::Damaged(None), Found::Whole))
}

fn wrapped_key(connection: &Connection) -> Result<Option<Vec<u8>>, Trouble> {
    Ok(connection
        .query_row("SELECT value FROM meta WHERE name = 'data-key'", [], |row| row.get(0))
        .optional()?)
}

/// Begins a file at `path` with the wrapped key and whatever `fill` puts into it, in one transaction.
pub(super) fn begin(
    path: &Path,
    file: File,
    wrapped: &[u8],
    sealer: &Sealer,
    fill: impl FnOnce(&Transaction<'_>) -> Result<(), Trouble>,
) -> Result<Connection, Trouble> {
    let mut connection = connect(path, file, true)?;
    let transaction = connection.transaction_with_behavior(TransactionBehavior::Immediate)?;
    migrate(&transaction, file, file.steps(), sealer, &mut || {})?;
    transaction.execute(
        "INSERT INTO meta (name, value) VALUES ('data-key', ?1)",
        params![wrapped],
    )?;
    fill(&transaction)?;
    transaction.commit()?;
    Ok(connection)
}

/// Connects to a whole file and brings it to the version of today.
pub(super) fn resume(path: &Path, file: File, sealer: &Sealer) -> Result<Connection, Trouble> {
    let mut connection = connect(path, file, false)?;
    if version(&connection)? < file.steps().len() {
        let transaction = connection.transaction_with_behavior(TransactionBehavior::Immediate)?;
        migrate(&transaction, file, file.steps(), sealer, &mut || {})?;
        transaction.commit()?;
    }
    Ok(connection)
}

/// A number out of one query; 0 when there is nothing.
pub(super) fn number(connection: &Connection, sql: &str) -> Result<Option<i64>, Trouble> {
    Ok(connection.query_row(sql, [], |row| row.get(0))?)
}

/// The name of a database file or one of its companions.
pub(super) fn part(path: &Path, suffix: &str) -> PathBuf {
    let mut name = path.as_os_str().to_owned();
    name.push(suffix);
    name.into()
}

/// Moves a database file and its companions from one name to another. All connections must be closed.
pub(super) fn rename(from: &Path, to: &Path) -> Result<(), Trouble> {
    for suffix in PARTS {
        let old = part(from, suffix);
        if old.try_exists()? {
            std::fs::rename(old, part(to, suffix))?;
        }
    }
    Ok(())
}

/// Deletes a half-made file of ours and its companions.
pub(super) fn remove(path: &Path) -> Result<(), Trouble> {
    for suffix in PARTS {
        match std::fs::remove_file(part(path, suffix)) {
            Err(cause) if cause.kind() != std::io::ErrorKind::NotFound => return Err(cause.into()),
            _ => {}
        }
    }
    Ok(())
}

/// Sets a file and its companions aside under the first free number, for example `outbox.db.1`. Nothing is deleted.
pub(super) fn set_aside(folder: &Path, file: File) -> Result<(), Trouble> {
    let path = file.path(folder);
    let mut number = 1_u64;
    let aside = loop {
        let aside = part(&path, &format!(".{number}"));
        let mut taken = false;
        for suffix in PARTS {
            taken |= part(&aside, suffix).try_exists()?;
        }
        if !taken {
            break aside;
        }
        number = number.saturating_add(1);
    };
    rename(&path, &aside)?;
    sync_folder(folder)
}

/// Makes renames in a folder durable.
pub(super) fn sync_folder(folder: &Path) -> Result<(), Trouble> {
    #[cfg(unix)]
    std::fs::File::open(folder)?.sync_all()?;
    #[cfg(not(unix))]
    let _ = folder;
    Ok(())
}
