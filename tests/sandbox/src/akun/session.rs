//! Whose session a request carries.

use jkn_core::gateway::akun::Sesi;
use rusqlite::{OptionalExtension, params};

use crate::Failure;
use crate::random::Random;
use crate::route::RequestContext;
use crate::wire::hex;

/// How long a session lasts, milliseconds.
const SESSION_MS: i64 = 12 * 3_600_000;

/// Begins a session of an account; its older one ends.
pub(crate) fn begin(context: &RequestContext<'_>, akun: &str) -> Result<Sesi, Failure> {
    let token = Random::take(context.tx)?.hex(32);
    let until_ms = context.now_ms.saturating_add(SESSION_MS);
    // One row an account: the new session replaces the old one. Only a digest is kept.
    context.tx.execute(
        "INSERT OR REPLACE INTO sesi VALUES (?1, ?2, ?3)",
        params![akun, hex(token.as_bytes()), until_ms],
    )?;
    Ok(Sesi {
        token,
        nomorkartu: akun.to_owned(),
    })
}

/// The account whose session a request carries; `None` without a token, with an unknown one, and with an ended one.
pub(crate) fn account(context: &RequestContext<'_>) -> Result<Option<String>, Failure> {
    let Some(token) = &context.request.token else {
        return Ok(None);
    };
    let found: Option<(String, i64)> = context
        .tx
        .query_row(
            "SELECT akun, sampai_ms FROM sesi WHERE token = ?1",
            params![hex(token.as_bytes())],
            |row| Ok((row.get(0)?, row.get(1)?)),
        )
        .optional()?;
    Ok(found
        .filter(|(_, until_ms)| context.now_ms < *until_ms)
        .map(|(akun, _)| akun))
}
