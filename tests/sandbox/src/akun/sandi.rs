//! The password of an account, where it is not that of `data/keluarga.toml`: made with the account, or set since.

use rusqlite::{OptionalExtension, params};

use crate::Failure;
use crate::route::RequestContext;
use crate::wire::hex;

/// What is kept of a password.
fn digest_of(akun: &str, sandi: &str) -> String {
    hex(format!("{akun}:{sandi}").as_bytes())
}

/// Whether it is the password of an account; `first` is that of the file.
pub(crate) fn is(context: &RequestContext<'_>, akun: &str, first: Option<&str>, typed: &str) -> Result<bool, Failure> {
    let kept = kept(context, akun)?;
    Ok(match kept {
        Some(kept) => kept == digest_of(akun, typed),
        None => first == Some(typed),
    })
}

/// Whether one is kept here.
pub(crate) fn has(context: &RequestContext<'_>, akun: &str) -> Result<bool, Failure> {
    Ok(kept(context, akun)?.is_some())
}

fn kept(context: &RequestContext<'_>, akun: &str) -> Result<Option<String>, Failure> {
    let sql = "SELECT sandi FROM sandi_diganti WHERE akun = ?1";
    Ok(context.tx.query_row(sql, params![akun], |row| row.get(0)).optional()?)
}

/// Sets it; `oleh` says how.
pub(crate) fn set(context: &RequestContext<'_>, akun: &str, sandi: &str, oleh: &str) -> Result<(), Failure> {
    context.tx.execute(
        "INSERT OR REPLACE INTO sandi_diganti VALUES (?1, ?2, ?3, ?4)",
        params![akun, digest_of(akun, sandi), context.now_ms, oleh],
    )?;
    Ok(())
}
