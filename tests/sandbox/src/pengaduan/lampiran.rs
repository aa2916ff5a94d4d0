//! Files that go up in parts of 64 KiB; said twice, they are one file, and a part that is there changes nothing.
//!
//! When the last part is there, size and digest are compared, and the bytes are let go: nobody here looks at them. A file that no
//! command named within a week is forgotten.

use jkn_core::app::Method::{Post, Put};
use jkn_core::data::lampiran::{Jenis, LARGEST, SEPOTONG};
use jkn_core::gateway::lampiran::{Ada, Buka, sha256};
use rusqlite::{OptionalExtension, params};

use crate::Failure;
use crate::random::Random;
use crate::route::{Access, Count, Reply, RequestContext, Route, Subject};
use crate::wire::Outcome;

pub(crate) const SUBJECT: Subject = Subject {
    routes: &[
        Route::new(Post, "/v1/lampiran", Access::Session, comes),
        Route::new(Put, "/v1/lampiran/{id}/{n}", Access::Session, part),
    ],
    schema: "
        CREATE TABLE IF NOT EXISTS lampiran (
            id TEXT PRIMARY KEY, akun TEXT NOT NULL, kunci TEXT NOT NULL, jenis TEXT NOT NULL, ukuran INTEGER NOT NULL,
            sha256 TEXT NOT NULL, bagian INTEGER NOT NULL, dibuat_ms INTEGER NOT NULL, UNIQUE (akun, kunci)
        ) STRICT;
        CREATE TABLE IF NOT EXISTS lampiran_bagian (
            id TEXT NOT NULL, n INTEGER NOT NULL, isi BLOB NOT NULL, PRIMARY KEY (id, n)
        ) STRICT;
    ",
    counts: &[
        Count {
            name: "lampiran",
            sql: "SELECT akun, COUNT(*) FROM lampiran GROUP BY akun",
        },
        Count {
            name: "lampiran_bagian",
            sql: "SELECT akun, SUM(bagian) FROM lampiran GROUP BY akun",
        },
    ],
    codes: &[],
};

/// Length of a part, bytes.
#[allow(clippy::cast_possible_truncation)] // 64 KiB
const PART: u32 = SEPOTONG as u32;
/// How long a file waits for a command that names it, milliseconds.
const KEPT_MS: i64 = 7 * 86_400_000;
/// Longest key accepted, bytes.
const LONGEST_KEY: usize = 64;

/// A file.
struct File {
    id: String,
    jenis: Jenis,
    /// At most 5 MB.
    ukuran: u32,
    sha256: String,
    bagian: u32,
}

impl File {
    fn find(context: &RequestContext<'_>, by: &str, value: &str) -> Result<Option<Self>, Failure> {
        let sql = format!("SELECT id, jenis, ukuran, sha256, bagian FROM lampiran WHERE akun = ?1 AND {by} = ?2");
        let found: Option<(String, String, u32, String, u32)> = context
            .tx
            .query_row(&sql, params![context.akun, value], |row| {
                Ok((row.get(0)?, row.get(1)?, row.get(2)?, row.get(3)?, row.get(4)?))
            })
            .optional()?;
        let Some((id, jenis, ukuran, sha256, bagian)) = found else {
            return Ok(None);
        };
        Ok(Some(Self {
            id,
            jenis: serde_json::from_str(&jenis)?,
            ukuran,
            sha256,
            bagian,
        }))
    }

    const fn parts(&self) -> u32 {
        self.ukuran.div_ceil(PART)
    }

    fn told(&self) -> Reply {
        Outcome::done(Ada {
            id: self.id.clone(),
            bagian: self.bagian.into(),
        })
    }
}

fn refused(alasan: &str, pesan: &str) -> Reply {
    Ok(Outcome::refused(alasan, pesan))
}

/// A file comes, or it is asked how much of it there is.
fn comes(context: &RequestContext<'_>) -> Reply {
    let key = context.request.idempotency_key.as_deref().unwrap_or_default();
    if key.is_empty() || key.len() > LONGEST_KEY {
        return Ok(Outcome::coded(400, "kunci_wajib", "Idempotency-Key Wajib Ada"));
    }
    let Some(told) = context.body::<Buka>() else {
        return Ok(Outcome::unreadable());
    };
    let fits = u32::try_from(told.ukuran)
        .ok()
        .filter(|size| (1..=LARGEST).contains(&u64::from(*size)));
    let Some(ukuran) = fits else {
        return refused("lampiran_terlalu_besar", "Lampiran Terlalu Besar");
    };
    let too_old = context.now_ms.saturating_sub(KEPT_MS);
    context
        .tx
        .execute("DELETE FROM lampiran WHERE dibuat_ms < ?1", params![too_old])?;
    if let Some(file) = File::find(context, "kunci", key)? {
        return if file.sha256 == told.sha256 && file.ukuran == ukuran {
            file.told()
        } else {
            Ok(Outcome::coded(
                409,
                "kunci_dipakai",
                "Idempotency-Key Sudah Dipakai Untuk Isi Lain",
            ))
        };
    }
    let file = File {
        id: Random::take(context.tx)?.text(b"abcdefghjkmnpqrstuvwxyz", 16),
        jenis: told.jenis,
        ukuran,
        sha256: told.sha256,
        bagian: 0,
    };
    context.tx.execute(
        "INSERT INTO lampiran VALUES (?1, ?2, ?3, ?4, ?5, ?6, 0, ?7)",
        params![
            file.id,
            context.akun,
            key,
            serde_json::to_string(&file.jenis)?,
            file.ukuran,
            file.sha256,
            context.now_ms
        ],
    )?;
    file.told()
}

/// A part of a file.
fn part(context: &RequestContext<'_>) -> Reply {
    let Some(mut file) = File::find(context, "id", context.parameter("id"))? else {
        return Ok(Outcome::coded(404, "lampiran_tidak_ada", "Lampiran Tidak Ada"));
    };
    let Ok(n) = context.parameter("n").parse::<u32>() else {
        return Ok(Outcome::unreadable());
    };
    // One that is there already changes nothing, one that comes too early is not kept.
    if n != file.bagian || n >= file.parts() {
        return file.told();
    }
    let bytes = &context.request.body;
    let wanted = PART.min(file.ukuran.saturating_sub(n.saturating_mul(PART)));
    if u32::try_from(bytes.len()).ok() != Some(wanted) {
        return Ok(Outcome::unreadable());
    }
    if n == 0 && Jenis::of(bytes) != Some(file.jenis) {
        return refused("lampiran_jenis", "Jenis Lampiran Tidak Diterima");
    }
    context.tx.execute(
        "INSERT OR REPLACE INTO lampiran_bagian VALUES (?1, ?2, ?3)",
        params![file.id, n, bytes],
    )?;
    file.bagian = n.saturating_add(1);
    if file.bagian == file.parts() && !is_what_was_told(context, &file)? {
        set(context, &file.id, 0)?;
        return refused("lampiran_rusak", "Lampiran Berbeda Dari Yang Dikirim");
    }
    set(context, &file.id, file.bagian)?;
    file.told()
}

fn set(context: &RequestContext<'_>, id: &str, bagian: u32) -> Result<(), Failure> {
    let sql = "UPDATE lampiran SET bagian = ?2 WHERE id = ?1";
    context.tx.execute(sql, params![id, bagian])?;
    Ok(())
}

/// Whether all parts together are the file that was told of; then, and when they are not, the bytes are let go.
fn is_what_was_told(context: &RequestContext<'_>, file: &File) -> Result<bool, Failure> {
    let mut query = context
        .tx
        .prepare("SELECT isi FROM lampiran_bagian WHERE id = ?1 ORDER BY n")?;
    let mut all = Vec::new();
    let mut rows = query.query(params![file.id])?;
    while let Some(row) = rows.next()? {
        all.extend(row.get::<_, Vec<u8>>(0)?);
    }
    let sql = "DELETE FROM lampiran_bagian WHERE id = ?1";
    context.tx.execute(sql, params![file.id])?;
    Ok(sha256(&all) == file.sha256)
}

/// Whether these files of the account are all there.
pub(super) fn are_whole(context: &RequestContext<'_>, names: &[String]) -> Result<bool, Failure> {
    for name in names {
        let file = File::find(context, "id", name)?;
        if file.is_none_or(|file| file.bagian != file.parts()) {
            return Ok(false);
        }
    }
    Ok(true)
}
