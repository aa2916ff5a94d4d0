//! Commands: each is carried out once, whatever is repeated, and its first answer is kept with its effect.
//!
//! A key belongs to the account in whose session the command is asked. A command that needs no session is nobody's: it is
//! kept under its key alone, which nobody can guess, and asked for without a token.

use jkn_core::app::Method::Get;
use jkn_core::gateway::Wire;
use jkn_core::gateway::envelope::Envelope;
use rusqlite::{OptionalExtension, params};
use serde::Serialize;
use serde::de::DeserializeOwned;

use crate::Failure;
use crate::route::{Access, Count, Reply, RequestContext, Route, Subject};
use crate::wire::{Outcome, hex};

pub(crate) const SUBJECT: Subject = Subject {
    routes: &[Route::new(
        Get,
        "/v1/perintah/{kunci}",
        Access::TokenOptional,
        outcome,
    )],
    schema: "
        CREATE TABLE IF NOT EXISTS perintah (
            akun TEXT NOT NULL, kunci TEXT NOT NULL, jejak TEXT NOT NULL, amplop TEXT NOT NULL, dibuat_ms INTEGER NOT NULL,
            PRIMARY KEY (akun, kunci)
        ) STRICT;
    ",
    counts: &[Count {
        name: "perintah",
        sql: "SELECT akun, COUNT(*) FROM perintah GROUP BY akun",
    }],
    codes: &["alasan"],
};

/// How long an answer is kept, milliseconds. Longer than any phone stays in a drawer with a promise that still matters.
const RETENTION_MS: i64 = 400 * 86_400_000;

/// Longest key accepted, bytes.
const LONGEST_KEY: usize = 64;

/// The body of a command, and what it does.
pub(crate) trait Command: Serialize + DeserializeOwned {
    /// Does it, or refuses. Called once a key.
    fn carry_out(&self, context: &RequestContext<'_>) -> Reply;
}

/// Carries a command out, or repeats the answer it got the first time.
pub(crate) fn once<T: Command>(context: &RequestContext<'_>) -> Reply {
    let Some(key) = context.request.idempotency_key.as_deref() else {
        return Ok(Outcome::coded(400, "kunci_wajib", "Idempotency-Key Wajib Ada"));
    };
    if key.is_empty() || key.len() > LONGEST_KEY || !key.bytes().all(|b| b.is_ascii_graphic()) {
        return Ok(Outcome::coded(400, "kunci_tidak_sah", "Idempotency-Key Tidak Sah"));
    }
    let Some(command) = context.body::<T>() else {
        return Ok(Outcome::unreadable());
    };
    // Compared as meant, not as spelled: an updated app may write the same command with its fields in another order.
    let meant = (context.found.route.pattern, &context.found.parameters, &command);
    let trace = hex(&serde_json::to_vec(&meant)?);
    if let Some((first_trace, envelope)) = kept(context, key)? {
        return Ok(if first_trace == trace {
            Outcome::of(envelope)
        } else {
            Outcome::coded(409, "kunci_dipakai", "Idempotency-Key Sudah Dipakai Untuk Isi Lain")
        });
    }
    let outcome = command.carry_out(context)?;
    context.tx.execute(
        "INSERT INTO perintah VALUES (?1, ?2, ?3, ?4, ?5)",
        params![
            context.akun,
            key,
            trace,
            serde_json::to_string(&outcome.envelope)?,
            context.now_ms
        ],
    )?;
    let too_old = context.now_ms.saturating_sub(RETENTION_MS);
    context
        .tx
        .execute("DELETE FROM perintah WHERE dibuat_ms < ?1", params![too_old])?;
    Ok(outcome)
}

/// What became of a command: the whole envelope of its first answer.
fn outcome(context: &RequestContext<'_>) -> Reply {
    match kept(context, context.parameter("kunci"))? {
        Some((_, envelope)) => Outcome::done(envelope),
        None => Ok(Outcome::coded(404, "perintah_tidak_dikenal", "Perintah Tidak Dikenal")),
    }
}

fn kept(context: &RequestContext<'_>, key: &str) -> Result<Option<(String, Envelope)>, Failure> {
    let found: Option<(String, String)> = context
        .tx
        .query_row(
            "SELECT jejak, amplop FROM perintah WHERE akun = ?1 AND kunci = ?2",
            params![context.akun, key],
            |row| Ok((row.get(0)?, row.get(1)?)),
        )
        .optional()?;
    match found {
        Some((trace, envelope)) => Ok(Some((trace, Envelope::read(&envelope)?))),
        None => Ok(None),
    }
}
