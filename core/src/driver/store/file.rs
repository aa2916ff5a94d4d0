//! One database file: its place, how it is connected to, what is in it, and setting it aside.

use std::io::ErrorKind;
use std::path::{Path, PathBuf};
use std::time::Duration;

use rusqlite::config::DbConfig;
use rusqlite::{Connection, OpenFlags, OptionalExtension, Transaction, TransactionBehavior, params};

use super::migrate::{CACHE_STEPS, OUTBOX_STEPS, Step, migrate, version};
use super::seal::Sealer;
use super::trouble::Trouble;

/// How long a connection waits for the lock of somebody who does not know of the lease, a backup for example.
const BUSY: Duration = Duration::from_millis(500);

/// A database file and SQLite's companions of it.
const PARTS: [&str; 4] = ["", "-wal", "-shm", "-journal"];

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

    pub(super) const fn synchronous(self) -> &'static str {
        match self {
            // May lose the last commits when power fails; they can be asked for again. Settings wait for the disk by
            // themselves (`change::is_synced`).
            Self::Cache => "NORMAL",
            Self::Outbox => "FULL",
        }
    }

    /// The cache follows what the gateway says many times a minute and never waits for the disk. What the person asked for
    /// stands in the file itself as soon as it is kept, not in a log beside it that can be lost alone.
    const fn journal(self) -> &'static str {
        match self {
            Self::Cache => "WAL",
            Self::Outbox => "PERSIST",
        }
    }

    /// The table without which it is another database.
    const fn table(self) -> &'static str {
        match self {
            Self::Cache => "resource",
            Self::Outbox => "command",
        }
    }

    pub(super) fn path(self, folder: &Path) -> PathBuf {
        folder.join(self.name())
    }
}

/// Connects for writing and changes nothing yet. The file must exist unless `create`.
///
/// The lock is taken once and kept, so that SQLite needs no shared memory, for which a full phone has no room.
pub(super) fn connect(path: &Path, create: bool) -> Result<Connection, Trouble> {
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
    connection.set_db_config(DbConfig::SQLITE_DBCONFIG_NO_CKPT_ON_CLOSE, true)?;
    connection
        .execute_batch("PRAGMA locking_mode = EXCLUSIVE; PRAGMA temp_store = MEMORY; PRAGMA synchronous = FULL")?;
    Ok(connection)
}

/// Makes a connection ready for the writes of that file.
fn take(connection: &Connection, file: File) -> Result<(), Trouble> {
    connection.pragma_update_and_check(None, "journal_mode", file.journal(), |_| Ok(()))?;
    connection.pragma_update(None, "synchronous", file.synchronous())?;
    connection.set_db_config(DbConfig::SQLITE_DBCONFIG_NO_CKPT_ON_CLOSE, false)?;
    // Whoever is in the way is found out now, not by the first promise.
    connection.execute_batch("BEGIN IMMEDIATE; COMMIT")?;
    Ok(())
}

/// Connects for reading only and leaves the file as it is, whoever has locked it: without shared memory, without locks. What
/// somebody is writing at this moment may be read half.
pub(super) fn connect_to_read(path: &Path) -> Result<Connection, Trouble> {
    let flags = OpenFlags::SQLITE_OPEN_READ_ONLY | OpenFlags::SQLITE_OPEN_NO_MUTEX;
    let begun = |suffix| std::fs::metadata(part(path, suffix)).is_ok_and(|beside| beside.len() > 0);
    if begun("-wal") || begun("-journal") {
        // What lies beside the file belongs to it; this way of opening reads it and asks for no lock.
        let connection = Connection::open_with_flags_and_vfs(path, flags, c"unix-none")
            .or_else(|_| Connection::open_with_flags(path, flags))?;
        connection.busy_timeout(BUSY)?;
        connection.execute_batch("PRAGMA locking_mode = EXCLUSIVE")?;
        return Ok(connection);
    }
    let flags = flags | OpenFlags::SQLITE_OPEN_URI;
    Ok(Connection::open_with_flags(immutable(path), flags)?)
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
    /// A whole file, the connection that looked, and its copy of the wrapped data key.
    Whole(Connection, Vec<u8>),
    /// A broken file or another database, and the copy of the key when that could still be read.
    Damaged(Option<Vec<u8>>, Trouble),
    /// A file of a newer version.
    Newer,
    /// A file that cannot be read now.
    OutOfReach(Trouble),
}

impl Found {
    /// The copy of the wrapped data key.
    pub(super) fn wrapped(&self) -> Option<&[u8]> {
        match self {
            Self::Whole(_, wrapped) | Self::Damaged(Some(wrapped), _) => Some(wrapped),
            _ => None,
        }
    }

    /// Whether there is a file of this or an earlier version, whole or not.
    pub(super) const fn is_ours(&self) -> bool {
        matches!(self, Self::Whole(..) | Self::Damaged(..))
    }
}

/// Looks at a file without changing it, with a connection that can go on to write or with one that cannot.
pub(super) fn look(folder: &Path, file: File, write: bool) -> Found {
    let path = file.path(folder);
    match std::fs::metadata(&path) {
        Ok(found) if found.is_file() && found.len() == 0 => return Found::Absent,
        Ok(_) => {}
        // Not there, or the folder's own place is a file: there is nothing to read.
        Err(cause) if matches!(cause.kind(), ErrorKind::NotFound | ErrorKind::NotADirectory) => return Found::Absent,
        Err(cause) => return Found::OutOfReach(cause.into()),
    }
    let connection = if write {
        connect(&path, false)
    } else {
        connect_to_read(&path)
    };
    let connection = match connection {
        Ok(connection) => connection,
        Err(trouble) if trouble.is_damage() => return Found::Damaged(None, trouble),
        Err(trouble) => return Found::OutOfReach(trouble),
    };
    match look_inside(&connection, file) {
        Ok(Inside::Nothing) => Found::Absent,
        Ok(Inside::Newer) => Found::Newer,
        Ok(Inside::Whole(wrapped)) => Found::Whole(connection, wrapped),
        Err(trouble) if trouble.is_damage() => Found::Damaged(wrapped_key(&connection).ok().flatten(), trouble),
        Err(trouble) => Found::OutOfReach(trouble),
    }
}

enum Inside {
    Nothing,
    Newer,
    Whole(Vec<u8>),
}

fn look_inside(connection: &Connection, file: File) -> Result<Inside, Trouble> {
    let version = version(connection)?;
    if version > file.steps().len() {
        return Ok(Inside::Newer);
    }
    let (tables, ours): (i64, i64) = connection.query_row(
        "SELECT count(*), count(CASE WHEN name = ?1 THEN 1 END) FROM sqlite_schema",
        params![file.table()],
        |row| Ok((row.get(0)?, row.get(1)?)),
    )?;
    if version == 0 && tables == 0 {
        return Ok(Inside::Nothing);
    }
    if version == 0 || ours == 0 {
        return Err(Trouble::Foreign);
    }
    // The cache is not looked through: that would cost more the more is kept, and what is damaged of it is found when it is
    // read, and asked for again.
    if file == File::Outbox {
        let verdict: String = connection.query_row("PRAGMA quick_check(1)", [], |row| row.get(0))?;
        if verdict != "ok" {
            return Err(Trouble::Damaged);
        }
    }
    Ok(Inside::Whole(wrapped_key(connection)?.ok_or(Trouble::Damaged)?))
}

fn wrapped_key(connection: &Connection) -> Result<Option<Vec<u8>>, Trouble> {
    Ok(connection
        .query_row("SELECT value FROM meta WHERE name = 'data-key'", [], |row| row.get(0))
        .optional()?)
}

/// Begins a file at `path` with the wrapped key and whatever `fill` puts into it, in one transaction; on the disk when this
/// returns.
pub(super) fn begin(
    path: &Path,
    file: File,
    wrapped: &[u8],
    sealer: &Sealer,
    fill: impl FnOnce(&Transaction<'_>) -> Result<(), Trouble>,
) -> Result<Connection, Trouble> {
    let mut connection = connect(path, true)?;
    let transaction = connection.transaction_with_behavior(TransactionBehavior::Immediate)?;
    migrate(&transaction, file, file.steps(), sealer, &mut || {})?;
    transaction.execute(
        "INSERT INTO meta (name, value) VALUES ('data-key', ?1)",
        params![wrapped],
    )?;
    fill(&transaction)?;
    transaction.commit()?;
    take(&connection, file)?;
    Ok(connection)
}

/// Goes on with a whole file, at the version of today.
pub(super) fn resume(mut connection: Connection, file: File, sealer: &Sealer) -> Result<Connection, Trouble> {
    take(&connection, file)?;
    if version(&connection)? < file.steps().len() {
        let transaction = connection.transaction_with_behavior(TransactionBehavior::Immediate)?;
        migrate(&transaction, file, file.steps(), sealer, &mut || {})?;
        transaction.commit()?;
    }
    Ok(connection)
}

/// The name of a database file or one of its companions.
pub(super) fn part(path: &Path, suffix: &str) -> PathBuf {
    let mut name = path.as_os_str().to_owned();
    name.push(suffix);
    name.into()
}

/// Moves a database file and its companions from one name to another; whether there were any. All connections must be
/// closed.
pub(super) fn rename(from: &Path, to: &Path) -> Result<bool, Trouble> {
    let mut moved = false;
    for suffix in PARTS {
        let old = part(from, suffix);
        if old.try_exists()? {
            std::fs::rename(old, part(to, suffix))?;
            moved = true;
        }
    }
    Ok(moved)
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

/// Deletes what lies beside a file of ours that was closed properly.
pub(super) fn remove_companions(path: &Path) -> Result<(), Trouble> {
    for suffix in PARTS.into_iter().filter(|suffix| !suffix.is_empty()) {
        match std::fs::remove_file(part(path, suffix)) {
            Err(cause) if cause.kind() != ErrorKind::NotFound => return Err(cause.into()),
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
    if rename(&path, &aside)? {
        sync_folder(folder)?;
    }
    Ok(())
}

/// Makes renames in a folder durable.
pub(super) fn sync_folder(folder: &Path) -> Result<(), Trouble> {
    #[cfg(unix)]
    std::fs::File::open(folder)?.sync_all()?;
    #[cfg(not(unix))]
    let _ = folder;
    Ok(())
}
