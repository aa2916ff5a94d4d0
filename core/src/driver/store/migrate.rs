//! Schema versions, counted by SQLite's `user_version`. A step is never changed once released; a new one is added.

use rusqlite::{Connection, Transaction};

use super::file::File;
use super::trouble::Trouble;

/// Steps of the cache; step n leads from version n to n + 1.
pub(super) const CACHE_STEPS: &[&str] = &["
    CREATE TABLE meta (name TEXT PRIMARY KEY, value BLOB NOT NULL) WITHOUT ROWID;
    CREATE TABLE resource (id INTEGER PRIMARY KEY, lookup BLOB NOT NULL UNIQUE, sealed BLOB NOT NULL);
"];

/// Steps of the outbox.
pub(super) const OUTBOX_STEPS: &[&str] = &["
    CREATE TABLE meta (name TEXT PRIMARY KEY, value BLOB NOT NULL) WITHOUT ROWID;
    CREATE TABLE command (id INTEGER PRIMARY KEY, lookup BLOB NOT NULL UNIQUE, sealed BLOB NOT NULL);
"];

/// The version a file is at; 0 before its first step.
pub(super) fn version(connection: &Connection) -> Result<usize, Trouble> {
    let version: i64 = connection.pragma_query_value(None, "user_version", |row| row.get(0))?;
    // No version of this app writes a negative one.
    usize::try_from(version).map_err(|_| Trouble::Damaged)
}

/// Brings a file to the version that `steps` lead to, inside the caller's transaction.
///
/// # Errors
/// [`Trouble::WouldLose`] when the outbox has fewer commands afterwards; the caller then rolls back.
pub(super) fn migrate(transaction: &Transaction<'_>, file: File, steps: &[&str]) -> Result<(), Trouble> {
    let from = version(transaction)?;
    let before = if from == 0 { 0 } else { count(transaction, file)? };
    for step in steps.iter().skip(from) {
        transaction.execute_batch(step)?;
    }
    if file == File::Outbox && count(transaction, file)? < before {
        return Err(Trouble::WouldLose);
    }
    if from < steps.len() {
        let to = i64::try_from(steps.len()).map_err(|_| Trouble::Damaged)?;
        transaction.pragma_update(None, "user_version", to)?;
    }
    Ok(())
}

fn count(connection: &Connection, file: File) -> Result<i64, Trouble> {
    let sql = format!("SELECT count(*) FROM {}", file.table());
    Ok(connection.query_row(&sql, [], |row| row.get(0))?)
}
