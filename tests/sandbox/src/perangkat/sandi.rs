//! The password of an account, once it was changed here.

use jkn_core::gateway::Figure;
use jkn_core::gateway::perangkat::{GantiSandi, PerangkatDitolak};
use jkn_core::rules::akun::periksa_sandi;
use rusqlite::{OptionalExtension, params};

use crate::Failure;
use crate::akun;
use crate::route::{Reply, RequestContext};
use crate::wire::Outcome;

/// When the password was last changed, and on which phone.
pub(super) fn changed(context: &RequestContext<'_>) -> Result<Option<(i64, String)>, Failure> {
    let sql = "SELECT pada_ms, oleh FROM sandi_diganti WHERE akun = ?1";
    Ok(context
        .tx
        .query_row(sql, params![context.akun], |row| Ok((row.get(0)?, row.get(1)?)))
        .optional()?)
}

/// Another password. A wrong old one counts like a wrong one at sign-in, so that nobody guesses here what is paused there. The
/// session goes on as a new one; keys of other phones stay, and each is told by the list.
pub(super) fn change(context: &RequestContext<'_>) -> Reply {
    let Some(isi) = context.body::<GantiSandi>() else {
        return Ok(Outcome::unreadable());
    };
    if let Some(refusal) = akun::paused(context, &context.akun)? {
        return Ok(refusal);
    }
    let account = akun::known(context, &context.akun)?.ok_or(Failure::Gone)?;
    if !account.takes(context, &isi.sandilama)? {
        let left = akun::failed_once_more(context, &context.akun)?;
        return match left {
            Err(refusal) => Ok(refusal),
            Ok(left) => Outcome::refused("sandi_lama_salah", "Kata Sandi Lama Tidak Sesuai").with(PerangkatDitolak {
                sisa: left.into(),
                pada_ms: Figure::default(),
                tunggu: Figure::default(),
            }),
        };
    }
    if !periksa_sandi(&isi.sandibaru, &isi.sandibaru).is_empty() || isi.sandibaru == isi.sandilama {
        return Ok(Outcome::refused(
            "sandi_lemah",
            "Kata Sandi Baru Belum Memenuhi Ketentuan",
        ));
    }
    akun::sandi::set(context, &context.akun, &isi.sandibaru, &super::present_name(context)?)?;
    Outcome::done(super::renewed(context)?)
}
