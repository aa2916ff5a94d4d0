//! Schema versions, counted by SQLite's `user_version`. A step is never changed once released; a new one is added.

use rusqlite::{Connection, Transaction};

use super::file::File;
use super::seal::Sealer;
use super::trouble::Trouble;
use super::v1;

/// Writes rows anew; the last argument is told of every write.
type MoveRows = fn(&Transaction<'_>, &Sealer, &mut dyn FnMut()) -> Result<(), Trouble>;

/// What leads from one version to the next, all in one transaction.
pub(super) struct Step {
    /// Run first, statement by statement.
    pub(super) before: &'static [&'static str],
    /// Then rows are written anew.
    pub(super) rows: Option<MoveRows>,
    /// Run last.
    pub(super) after: &'static [&'static str],
}

/// Steps of the cache; step n leads from version n to n + 1.
pub(super) const CACHE_STEPS: &[Step] = &[
    Step {
        before: &[
            "CREATE TABLE meta (name TEXT PRIMARY KEY, value BLOB NOT NULL) WITHOUT ROWID",
            "CREATE TABLE resource (id INTEGER PRIMARY KEY, lookup BLOB NOT NULL UNIQUE, sealed BLOB NOT NULL)",
        ],
        rows: None,
        after: &[],
    },
    // Rows name their owner; resources are found, ordered and forgotten without being read; settings stand apart.
    Step {
        before: &[
            "ALTER TABLE resource RENAME TO resource_v1",
            "CREATE TABLE setting (
                id INTEGER PRIMARY KEY, lookup BLOB NOT NULL UNIQUE, owner BLOB NOT NULL, sealed BLOB NOT NULL)",
            "CREATE TABLE resource (
                id INTEGER PRIMARY KEY, lookup BLOB NOT NULL UNIQUE, owner BLOB NOT NULL,
                as_of_ms INTEGER NOT NULL, keep_until_ms INTEGER NOT NULL, sealed BLOB NOT NULL)",
            "CREATE INDEX resource_as_of ON resource (as_of_ms)",
            "CREATE INDEX resource_keep ON resource (keep_until_ms)",
            "CREATE INDEX resource_owner ON resource (owner)",
        ],
        rows: Some(v1::move_resources),
        after: &["DROP TABLE resource_v1"],
    },
    // The second copy of what the person asked for.
    Step {
        before: &["CREATE TABLE promise (
                id INTEGER PRIMARY KEY, lookup BLOB NOT NULL UNIQUE, owner BLOB NOT NULL, sealed BLOB NOT NULL)"],
        rows: None,
        after: &[],
    },
];

/// Steps of the outbox.
pub(super) const OUTBOX_STEPS: &[Step] = &[
    Step {
        before: &[
            "CREATE TABLE meta (name TEXT PRIMARY KEY, value BLOB NOT NULL) WITHOUT ROWID",
            "CREATE TABLE command (id INTEGER PRIMARY KEY, lookup BLOB NOT NULL UNIQUE, sealed BLOB NOT NULL)",
        ],
        rows: None,
        after: &[],
    },
    // Rows name their owner; sequences are known of rows that cannot be read as well; drafts and files share the file.
    Step {
        before: &[
            "ALTER TABLE command RENAME TO command_v1",
            "CREATE TABLE command (
                id INTEGER PRIMARY KEY, lookup BLOB NOT NULL UNIQUE, owner BLOB NOT NULL,
                sequence INTEGER NOT NULL, archived INTEGER NOT NULL DEFAULT 0, sealed BLOB NOT NULL)",
            "CREATE TABLE draft (
                id INTEGER PRIMARY KEY, lookup BLOB NOT NULL UNIQUE, owner BLOB NOT NULL, sealed BLOB NOT NULL)",
            "CREATE TABLE blob (
                id INTEGER PRIMARY KEY, lookup BLOB NOT NULL UNIQUE, owner BLOB NOT NULL, sealed BLOB NOT NULL)",
        ],
        rows: Some(v1::move_commands),
        after: &["DROP TABLE command_v1"],
    },
    // Changes of commands are counted, so that an older copy of the file is known for one.
    Step {
        before: &["INSERT INTO meta (name, value) VALUES ('generation', 0)"],
        rows: None,
        after: &[],
    },
];

/// The version a file is at; 0 before its first step.
pub(super) fn version(connection: &Connection) -> Result<usize, Trouble> {
    let version: i64 = connection.pragma_query_value(None, "user_version", |row| row.get(0))?;
    // No version of this app writes a negative one.
    usize::try_from(version).map_err(|_| Trouble::Damaged)
}

/// Brings a file to the version that `steps` lead to, inside the caller's transaction. `wrote` is told of every write.
///
/// # Errors
/// [`Trouble::WouldLose`] when the outbox has fewer commands afterwards; the caller then rolls back.
pub(super) fn migrate(
    transaction: &Transaction<'_>,
    file: File,
    steps: &[Step],
    sealer: &Sealer,
    wrote: &mut dyn FnMut(),
) -> Result<(), Trouble> {
    let from = version(transaction)?;
    let before = if from == 0 { 0 } else { commands(transaction, file)? };
    for step in steps.iter().skip(from) {
        for sql in step.before {
            transaction.execute_batch(sql)?;
            wrote();
        }
        if let Some(rows) = step.rows {
            rows(transaction, sealer, wrote)?;
        }
        for sql in step.after {
            transaction.execute_batch(sql)?;
            wrote();
        }
    }
    if commands(transaction, file)? < before {
        return Err(Trouble::WouldLose);
    }
    if from < steps.len() {
        let to = i64::try_from(steps.len()).map_err(|_| Trouble::Damaged)?;
        transaction.pragma_update(None, "user_version", to)?;
        wrote();
    }
    Ok(())
}

/// How many commands there are; nothing else in these files is lost for good.
fn commands(connection: &Connection, file: File) -> Result<i64, Trouble> {
    match file {
        File::Cache => Ok(0),
        File::Outbox => Ok(connection.query_row("SELECT count(*) FROM command", [], |row| row.get(0))?),
    }
}
