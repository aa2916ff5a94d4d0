//! Whose session a request carries.

use rusqlite::{OptionalExtension, params};

use crate::Failure;
use crate::route::RequestContext;
use crate::wire::hex;

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
