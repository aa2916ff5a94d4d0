//! The database: only what changes. Families and facilities are data (`crate::world`).

use std::path::PathBuf;

use chrono::NaiveDate;
use jkn_core::rules::antrean::Zona;
use rand_chacha::ChaCha8Rng;
use rand_chacha::rand_core::{RngCore, SeedableRng};
use ring::hmac;
use rusqlite::{Connection, OptionalExtension, Transaction, params};

use crate::Failure;
use crate::wire::hex_digits;
use crate::world::Hari;

/// Where the sandbox keeps what changes.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Place {
    /// In memory, gone when the sandbox is dropped.
    Memory,
    /// In a file, made when it is missing.
    File(PathBuf),
}

/// Version of the schema, in `user_version`.
pub(crate) const VERSION: i64 = 1;

const SCHEMA: &str = "
    CREATE TABLE tetap (nama TEXT PRIMARY KEY, nilai ANY NOT NULL) STRICT;
    CREATE TABLE captcha (id TEXT PRIMARY KEY, teks TEXT NOT NULL, hasil INTEGER NOT NULL, dibuat_ms INTEGER NOT NULL) STRICT;
    CREATE TABLE gagal_masuk (akun TEXT PRIMARY KEY, kali INTEGER NOT NULL, terakhir_ms INTEGER NOT NULL) STRICT;
    CREATE TABLE sesi (akun TEXT PRIMARY KEY, token TEXT NOT NULL UNIQUE, sampai_ms INTEGER NOT NULL) STRICT;
    CREATE TABLE perintah (
        akun TEXT NOT NULL, kunci TEXT NOT NULL, jejak TEXT NOT NULL, amplop TEXT NOT NULL, dibuat_ms INTEGER NOT NULL,
        PRIMARY KEY (akun, kunci)
    ) STRICT;
    CREATE TABLE tiket (
        kode TEXT PRIMARY KEY, akun TEXT NOT NULL, kartu TEXT NOT NULL, faskes TEXT NOT NULL, poli TEXT NOT NULL,
        dokter INTEGER NOT NULL, jam TEXT NOT NULL, tanggal TEXT NOT NULL, angka INTEGER NOT NULL,
        dibuat_ms INTEGER NOT NULL, batal_ms INTEGER,
        UNIQUE (faskes, dokter, jam, tanggal, angka)
    ) STRICT;
    CREATE TABLE gangguan (urutan INTEGER PRIMARY KEY, isi TEXT NOT NULL) STRICT;
";

/// Opens the file and makes or checks its schema. A new file keeps the seed from which all its randomness comes.
pub(crate) fn open(place: &Place, seed: [u8; 32]) -> Result<Connection, crate::OpenError> {
    let mut db = match place {
        Place::Memory => Connection::open_in_memory()?,
        Place::File(path) => Connection::open(path)?,
    };
    db.busy_timeout(std::time::Duration::from_secs(5))?;
    let tx = db.transaction_with_behavior(rusqlite::TransactionBehavior::Immediate)?;
    match tx.query_row("PRAGMA user_version", [], |row| row.get::<_, i64>(0))? {
        VERSION => {}
        0 => {
            tx.execute_batch(SCHEMA)?;
            tx.pragma_update(None, "user_version", VERSION)?;
            tx.execute("INSERT INTO tetap VALUES ('benih', ?1)", params![seed.as_slice()])?;
            tx.execute("INSERT INTO tetap VALUES ('undian', 0)", [])?;
        }
        other => return Err(crate::OpenError::OtherVersion(other)),
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

/// Opaque name of a member for an account: the same as long as the file lives, letters only, so that nothing in it can be
/// taken for a number of a person.
pub(crate) fn member(tx: &Transaction<'_>, akun: &str, kartu: &str) -> Result<String, Failure> {
    let key = hmac::Key::new(hmac::HMAC_SHA256, &seed(tx)?);
    let tag = hmac::sign(&key, format!("anggota {akun} {kartu}").as_bytes());
    let nibbles = tag.as_ref().iter().take(8).flat_map(|byte| [byte >> 4, byte & 15]);
    Ok(nibbles.map(|nibble| char::from(b'a' + nibble)).collect())
}

fn seed(tx: &Transaction<'_>) -> Result<[u8; 32], Failure> {
    Ok(tx.query_row("SELECT nilai FROM tetap WHERE nama = 'benih'", [], |row| row.get(0))?)
}

/// The day it is somewhere.
pub(crate) fn date(zona: Zona, ms: i64) -> Result<NaiveDate, Failure> {
    Ok(zona.dari_epoch_ms(ms).ok_or(Failure::Calendar)?.date())
}

/// Dice for one request: the file's seed, and a stream of its own for every draw, so that a run replays.
pub(crate) struct Dice(ChaCha8Rng);

impl Dice {
    pub(crate) fn take(tx: &Transaction<'_>) -> Result<Self, Failure> {
        let draw = number(tx, "undian")?.unwrap_or(0);
        set_number(tx, "undian", Some(draw.wrapping_add(1)))?;
        let mut rng = ChaCha8Rng::from_seed(seed(tx)?);
        rng.set_stream(draw.unsigned_abs());
        Ok(Self(rng))
    }

    /// A number below `limit`; 0 when that is 0.
    pub(crate) fn below(&mut self, limit: u32) -> u32 {
        self.0.next_u32().checked_rem(limit).unwrap_or(0)
    }

    /// Characters of an alphabet.
    pub(crate) fn text(&mut self, alphabet: &[u8], length: usize) -> String {
        let size = u32::try_from(alphabet.len()).unwrap_or(u32::MAX);
        (0..length)
            .filter_map(|_| alphabet.get(self.below(size) as usize).map(|b| char::from(*b)))
            .collect()
    }

    /// `bytes` bytes as hexadecimal digits.
    pub(crate) fn hex(&mut self, bytes: usize) -> String {
        let mut raw = vec![0; bytes];
        self.0.fill_bytes(&mut raw);
        hex_digits(&raw)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_file_of_another_version_is_refused_and_left_alone() {
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path().join("sandbox.db");
        let other = Connection::open(&path).unwrap();
        other.pragma_update(None, "user_version", 2).unwrap();
        drop(other);
        let refused = open(&Place::File(path.clone()), [0; 32]);
        assert!(matches!(refused, Err(crate::OpenError::OtherVersion(2))));
        let tables: i64 = Connection::open(&path)
            .unwrap()
            .query_row("SELECT COUNT(*) FROM sqlite_schema", [], |row| row.get(0))
            .unwrap();
        assert_eq!(tables, 0);
    }
}
