//! The database: only what changes. Families and facilities are data (`crate::world`).

use std::path::PathBuf;

use chrono::NaiveDate;
use jkn_core::rules::antrean::Zona;
use rusqlite::{Connection, OptionalExtension, Transaction, params};

use crate::world::Hari;
use crate::{Failure, SUBJECTS};

/// Where the sandbox keeps what changes.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Place {
    /// In memory, gone when the sandbox is dropped.
    Memory,
    /// In a file, made when it is missing.
    File(PathBuf),
}

/// Version of what stands in the file, in `user_version`. Goes up when a table changes; a new table comes by itself.
pub(crate) const VERSION: i64 = 6;

/// What is no subject's: the seed, how often it was drawn from, the first day, the clock.
const SCHEMA: &str = "CREATE TABLE IF NOT EXISTS tetap (nama TEXT PRIMARY KEY, nilai ANY NOT NULL) STRICT;";

/// Opens the file and makes or checks its schema. A new file keeps the seed from which all its randomness comes.
pub(crate) fn open(place: &Place, seed: [u8; 32]) -> Result<Connection, crate::OpenError> {
    let mut db = match place {
        Place::Memory => Connection::open_in_memory()?,
        Place::File(path) => Connection::open(path)?,
    };
    db.busy_timeout(std::time::Duration::from_secs(5))?;
    let tx = db.transaction_with_behavior(rusqlite::TransactionBehavior::Immediate)?;
    let version = tx.query_row("PRAGMA user_version", [], |row| row.get::<_, i64>(0))?;
    if !matches!(version, 0 | VERSION) {
        return Err(crate::OpenError::OtherVersion(version));
    }
    tx.execute_batch(SCHEMA)?;
    for subject in SUBJECTS {
        tx.execute_batch(subject.schema)?;
    }
    if version == 0 {
        tx.pragma_update(None, "user_version", VERSION)?;
        tx.execute("INSERT INTO tetap VALUES ('benih', ?1)", params![seed.as_slice()])?;
        tx.execute("INSERT INTO tetap VALUES ('undian', 0)", [])?;
    }
    tx.commit()?;
    Ok(db)
}

/// How the sandbox's clock differs from the one it is told.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Shift {
    /// So many milliseconds ahead.
    Ahead(i64),
    /// Standing still.
    Fixed(i64),
}

impl Shift {
    pub(crate) const fn apply(self, told_ms: i64) -> i64 {
        match self {
            Self::Ahead(ms) => told_ms.saturating_add(ms),
            Self::Fixed(ms) => ms,
        }
    }
}

pub(crate) fn number(tx: &Transaction<'_>, nama: &str) -> Result<Option<i64>, Failure> {
    Ok(tx
        .query_row("SELECT nilai FROM tetap WHERE nama = ?1", params![nama], |row| {
            row.get(0)
        })
        .optional()?)
}

pub(crate) fn set_number(tx: &Transaction<'_>, nama: &str, nilai: Option<i64>) -> Result<(), Failure> {
    match nilai {
        Some(nilai) => tx.execute("INSERT OR REPLACE INTO tetap VALUES (?1, ?2)", params![nama, nilai])?,
        None => tx.execute("DELETE FROM tetap WHERE nama = ?1", params![nama])?,
    };
    Ok(())
}

pub(crate) fn shift(tx: &Transaction<'_>) -> Result<Shift, Failure> {
    if let Some(ms) = number(tx, "waktu_tetap")? {
        return Ok(Shift::Fixed(ms));
    }
    Ok(Shift::Ahead(number(tx, "waktu_geser")?.unwrap_or(0)))
}

/// Today, and the day on which this file was first used; remembers today as that day when it is the first.
pub(crate) fn days(tx: &Transaction<'_>, now_ms: i64) -> Result<Hari, Failure> {
    let first_ms = match number(tx, "hari_nol")? {
        Some(ms) => ms,
        None => {
            set_number(tx, "hari_nol", Some(now_ms))?;
            now_ms
        }
    };
    Ok(Hari {
        ini: date(Zona::Wib, now_ms)?,
        nol: date(Zona::Wib, first_ms)?,
    })
}

/// The seed of this file.
pub(crate) fn seed(tx: &Transaction<'_>) -> Result<[u8; 32], Failure> {
    Ok(tx.query_row("SELECT nilai FROM tetap WHERE nama = 'benih'", [], |row| row.get(0))?)
}

/// The day it is somewhere.
pub(crate) fn date(zona: Zona, ms: i64) -> Result<NaiveDate, Failure> {
    Ok(zona.dari_epoch_ms(ms).ok_or(Failure::Calendar)?.date())
}

#[cfg(test)]
mod tests {
    use super::*;

    fn tables(path: &std::path::Path) -> i64 {
        let db = Connection::open(path).unwrap();
        db.query_row("SELECT COUNT(*) FROM sqlite_schema WHERE type = 'table'", [], |row| {
            row.get(0)
        })
        .unwrap()
    }

    #[test]
    fn a_file_of_another_version_is_refused_and_left_alone() {
        for version in [VERSION - 1, VERSION + 1] {
            let folder = tempfile::tempdir().unwrap();
            let path = folder.path().join("sandbox.db");
            let other = Connection::open(&path).unwrap();
            other.pragma_update(None, "user_version", version).unwrap();
            drop(other);
            let refused = open(&Place::File(path.clone()), [0; 32]);
            assert!(matches!(refused, Err(crate::OpenError::OtherVersion(v)) if v == version));
            assert_eq!(tables(&path), 0);
        }
    }

    #[test]
    fn a_file_that_is_older_than_a_subject_gets_its_tables_and_keeps_its_seed() {
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path().join("sandbox.db");
        let place = Place::File(path.clone());
        let older = open(&place, [7; 32]).unwrap();
        let all = tables(&path);
        older.execute_batch("DROP TABLE uji").unwrap();
        drop(older);
        let mut newer = open(&place, [8; 32]).unwrap();
        assert_eq!(
            (tables(&path), seed(&newer.transaction().unwrap()).unwrap()),
            (all, [7; 32])
        );
    }
}
