//! Commands: each is carried out once, whatever is repeated, and its first answer is kept with its effect.

use jkn_core::gateway::envelope::Envelope;
use rusqlite::{OptionalExtension, params};
use serde::Serialize;
use serde::de::DeserializeOwned;

use crate::wire::{Outcome, Request, hex};
use crate::{Failure, Visit};

/// How long an answer is kept, milliseconds. Longer than any phone stays in a drawer with a promise that still matters.
const RETENTION_MS: i64 = 400 * 86_400_000;

/// Longest key accepted, bytes.
const LONGEST_KEY: usize = 64;

/// Carries a command out, or repeats the answer it got the first time.
pub(crate) fn perform<T: Serialize + DeserializeOwned>(
    visit: &Visit<'_>,
    akun: &str,
    request: &Request,
    act: impl FnOnce(&T) -> Result<Outcome, Failure>,
) -> Result<Outcome, Failure> {
    let Some(key) = request.idempotency_key.as_deref() else {
        return Ok(Outcome::status(400, "kunci_wajib", "Idempotency-Key Wajib Ada"));
    };
    if key.is_empty() || key.len() > LONGEST_KEY || !key.bytes().all(|b| b.is_ascii_graphic()) {
        return Ok(Outcome::status(400, "kunci_tidak_sah", "Idempotency-Key Tidak Sah"));
    }
    let Ok(perintah) = serde_json::from_slice::<T>(&request.body) else {
        return Ok(Outcome::status(
            422,
            "isi_tidak_terbaca",
            "Isi Permintaan Tidak Terbaca",
        ));
    };
    // Compared as meant, not as spelled: an updated app may write the same command with its fields in another order.
    let trace = hex(&serde_json::to_vec(&perintah)?);
    if let Some((first_trace, envelope)) = kept(visit, akun, key)? {
        return Ok(if first_trace == trace {
            repeated(envelope)
        } else {
            Outcome::status(409, "kunci_dipakai", "Idempotency-Key Sudah Dipakai Untuk Isi Lain")
        });
    }
    let outcome = act(&perintah)?;
    visit.tx.execute(
        "INSERT INTO perintah VALUES (?1, ?2, ?3, ?4, ?5)",
        params![
            akun,
            key,
            trace,
            serde_json::to_string(&outcome.envelope)?,
            visit.now_ms
        ],
    )?;
    let too_old = visit.now_ms.saturating_sub(RETENTION_MS);
    visit
        .tx
        .execute("DELETE FROM perintah WHERE dibuat_ms < ?1", params![too_old])?;
    Ok(outcome)
}

/// What became of a command: the whole envelope of its first answer.
pub(crate) fn outcome(visit: &Visit<'_>, akun: &str, key: &str) -> Result<Outcome, Failure> {
    match kept(visit, akun, key)? {
        Some((_, envelope)) => Outcome::done(envelope),
        None => Ok(Outcome::status(404, "perintah_tidak_dikenal", "Perintah Tidak Dikenal")),
    }
}

fn repeated(envelope: Envelope) -> Outcome {
    Outcome {
        status: 200,
        envelope,
        tagged: false,
        retry_after_s: None,
    }
}

fn kept(visit: &Visit<'_>, akun: &str, key: &str) -> Result<Option<(String, Envelope)>, Failure> {
    let found: Option<(String, String)> = visit
        .tx
        .query_row(
            "SELECT jejak, amplop FROM perintah WHERE akun = ?1 AND kunci = ?2",
            params![akun, key],
            |row| Ok((row.get(0)?, row.get(1)?)),
        )
        .optional()?;
    match found {
        Some((trace, envelope)) => Ok(Some((trace, serde_json::from_str(&envelope)?))),
        None => Ok(None),
    }
}
