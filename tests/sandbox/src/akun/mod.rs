//! Getting in and out: captcha, sign-in, sessions, sign-out; an account made, and the way back into one.

pub mod captcha;
mod daftar;
mod font;
pub(crate) mod otp;
pub(crate) mod pulih;
pub(crate) mod sandi;
pub(crate) mod session;

use jkn_core::app::Method::{Get, Post};
use jkn_core::gateway::Figure;
use jkn_core::gateway::akun::{Masuk, MasukDitolak};
use jkn_core::rules::akun::{IzinSaat, KEBIJAKAN, boleh_masuk};
use rusqlite::{OptionalExtension, params};

use crate::Failure;
use crate::akses;
use crate::perangkat;
use crate::route::{Access, Count, Reply, RequestContext, Route, Subject};
use crate::wire::Outcome;

pub(crate) const SUBJECT: Subject = Subject {
    routes: &[
        Route::new(Get, "/v1/captcha", Access::Public, captcha::make),
        Route::new(Post, "/v1/masuk", Access::Public, sign_in),
        Route::new(Post, "/v1/keluar", Access::Session, sign_out),
        Route::new(Post, "/v1/akun/periksa", Access::Public, daftar::check),
        Route::new(Post, "/v1/akun", Access::Public, daftar::create),
        Route::new(Post, "/v1/pulih", Access::Public, pulih::begin),
        Route::new(Get, "/v1/pulih/{tiket}", Access::Public, pulih::state),
        Route::new(Post, "/v1/pulih/bukti", Access::Public, pulih::prove),
        Route::new(Post, "/v1/pulih/sandi", Access::Public, pulih::set),
        Route::new(Post, "/kendali/loket/pulih", Access::Control, pulih::decide),
        Route::new(Get, "/kendali/bantuan/{kode}", Access::Control, pulih::agent),
    ],
    schema: "
        CREATE TABLE IF NOT EXISTS captcha (
            id TEXT PRIMARY KEY, teks TEXT NOT NULL, hasil INTEGER NOT NULL, dibuat_ms INTEGER NOT NULL
        ) STRICT;
        CREATE TABLE IF NOT EXISTS gagal_masuk (
            akun TEXT PRIMARY KEY, kali INTEGER NOT NULL, terakhir_ms INTEGER NOT NULL
        ) STRICT;
        CREATE TABLE IF NOT EXISTS sesi (
            akun TEXT PRIMARY KEY, token TEXT NOT NULL UNIQUE, sampai_ms INTEGER NOT NULL
        ) STRICT;
        CREATE TABLE IF NOT EXISTS sandi_diganti (
            akun TEXT PRIMARY KEY, sandi TEXT NOT NULL, pada_ms INTEGER NOT NULL, oleh TEXT NOT NULL
        ) STRICT;
        CREATE TABLE IF NOT EXISTS akun_baru (
            nik TEXT PRIMARY KEY, akun TEXT NOT NULL UNIQUE, nohp TEXT NOT NULL, email TEXT NOT NULL, dibuat_ms INTEGER NOT NULL
        ) STRICT;
        CREATE TABLE IF NOT EXISTS daftar_alur (
            tiket TEXT PRIMARY KEY, nik TEXT NOT NULL, nama TEXT NOT NULL, kartu TEXT NOT NULL, ibu TEXT NOT NULL,
            lahir TEXT NOT NULL, kali INTEGER NOT NULL, akun TEXT NOT NULL
        ) STRICT;
        CREATE TABLE IF NOT EXISTS pulih (
            tiket TEXT PRIMARY KEY, akun TEXT NOT NULL, bantuan TEXT NOT NULL, sampai_ms INTEGER NOT NULL, bukti TEXT NOT NULL,
            salah INTEGER NOT NULL, putusan TEXT NOT NULL, selesai_ms INTEGER NOT NULL
        ) STRICT;
    ",
    counts: &[Count {
        name: "akun_dibuat",
        sql: "SELECT akun, COUNT(*) FROM akun_baru GROUP BY akun",
    }],
    codes: &["keadaan"],
};

/// An account by what somebody typed.
pub(crate) struct Known {
    /// Whose session begins: the card number, or the number of the account of somebody who has no card.
    pub(crate) akun: String,
    /// The number under which its password was first kept.
    made_as: String,
    /// The password of the file.
    first: Option<String>,
}

impl Known {
    /// Whether this is the password.
    pub(crate) fn takes(&self, context: &RequestContext<'_>, typed: &str) -> Result<bool, Failure> {
        // Whoever became a participant since keeps the password until they set another.
        Ok(sandi::is(context, &self.akun, self.first.as_deref(), typed)?
            || self.made_as != self.akun
                && !sandi::has(context, &self.akun)?
                && sandi::is(context, &self.made_as, None, typed)?)
    }
}

/// The account of a card number, a NIK or the number of an account without a card.
pub(crate) fn known(context: &RequestContext<'_>, identitas: &str) -> Result<Option<Known>, Failure> {
    if identitas.is_empty() {
        return Ok(None);
    }
    if let Some(anggota) = context.world.account(identitas) {
        return Ok(Some(Known {
            akun: anggota.kartu.clone(),
            made_as: anggota.kartu.clone(),
            first: anggota.katasandi.clone(),
        }));
    }
    let made: Option<(String, String)> = context
        .tx
        .query_row(
            "SELECT nik, akun FROM akun_baru WHERE nik = ?1 OR akun = ?1",
            params![identitas],
            |row| Ok((row.get(0)?, row.get(1)?)),
        )
        .optional()?;
    Ok(made.map(|(nik, made_as)| {
        let members = context.world.keluarga.iter().flat_map(|keluarga| &keluarga.anggota);
        let mut members = members.filter(|anggota| anggota.nik == nik);
        let akun = members
            .next()
            .map_or_else(|| made_as.clone(), |anggota| anggota.kartu.clone());
        Known {
            akun,
            made_as,
            first: None,
        }
    }))
}

/// Signs a participant in; the account's older session ends.
fn sign_in(context: &RequestContext<'_>) -> Reply {
    let Some(masuk) = context.body::<Masuk>() else {
        return Ok(Outcome::unreadable());
    };
    if let Some(refusal) = unread(context, &masuk.captcha, &masuk.jawaban)? {
        return Ok(refusal);
    }
    let Some(account) = known(context, masuk.identitas.trim())? else {
        return Ok(Outcome::refused("belum_terdaftar", "Akun Belum Terdaftar"));
    };
    let akun = account.akun.as_str();
    let (failed, last_ms) = failures(context, akun)?;
    let before = boleh_masuk(failed, last_ms, context.now_ms);
    if let Some(refusal) = closed(context, &before)? {
        return Ok(refusal);
    }
    if !account.takes(context, &masuk.katasandi)? {
        return wrong_password(context, akun, failed.saturating_add(1));
    }
    context
        .tx
        .execute("DELETE FROM gagal_masuk WHERE akun = ?1", params![akun])?;
    akses::note_phone(context, akun, "")?;
    Outcome::done(session::begin(context, akun)?)
}

/// The refusal of an answer to a captcha; `None` for the right one. The captcha is spent in any case.
pub(crate) fn unread(context: &RequestContext<'_>, id: &str, jawaban: &str) -> Result<Option<Outcome>, Failure> {
    Ok(match captcha::judge(context, id, jawaban)? {
        captcha::Verdict::Right => None,
        captcha::Verdict::Wrong => Some(Outcome::refused("captcha_salah", "Captcha Tidak Sesuai")),
        captcha::Verdict::Expired => Some(Outcome::refused("captcha_kedaluwarsa", "Captcha Sudah Tidak Berlaku")),
    })
}

fn failures(context: &RequestContext<'_>, akun: &str) -> Result<(u32, i64), Failure> {
    let found = context
        .tx
        .query_row(
            "SELECT kali, terakhir_ms FROM gagal_masuk WHERE akun = ?1",
            params![akun],
            |row| Ok((row.get(0)?, row.get(1)?)),
        )
        .optional()?;
    Ok(found.unwrap_or((0, 0)))
}

/// The refusal while an account is paused or can only be recovered.
fn closed(context: &RequestContext<'_>, permission: &IzinSaat) -> Result<Option<Outcome>, Failure> {
    Ok(match permission {
        IzinSaat::Boleh { .. } => None,
        IzinSaat::Tunggu { sampai_ms, .. } => {
            let wait_ms = sampai_ms.saturating_sub(context.now_ms).max(0).unsigned_abs();
            let content = MasukDitolak {
                sisa: Figure::default(),
                tunggu: u32::try_from(wait_ms.div_ceil(1000)).unwrap_or(u32::MAX).into(),
            };
            Some(Outcome::refused("akun_terkunci", "Akun Terkunci Sementara").with(content)?)
        }
        IzinSaat::Tidak { .. } => Some(Outcome::refused("perlu_pemulihan", "Akun Perlu Dipulihkan")),
    })
}

fn wrong_password(context: &RequestContext<'_>, akun: &str, failed: u32) -> Result<Outcome, Failure> {
    match wrong_once_more(context, akun, failed)? {
        Err(refusal) => Ok(refusal),
        Ok(left) => Outcome::refused("kata_sandi_salah", "Kata Sandi Tidak Sesuai").with(MasukDitolak {
            sisa: left.into(),
            tunggu: Figure::default(),
        }),
    }
}

/// The refusal while an account is paused or can only be recovered.
pub(crate) fn paused(context: &RequestContext<'_>, akun: &str) -> Result<Option<Outcome>, Failure> {
    let (failed, last_ms) = failures(context, akun)?;
    closed(context, &boleh_masuk(failed, last_ms, context.now_ms))
}

/// A password was wrong elsewhere than at sign-in; the tries left, or the refusal of an account that has none.
pub(crate) fn failed_once_more(context: &RequestContext<'_>, akun: &str) -> Result<Result<u32, Outcome>, Failure> {
    let (failed, _) = failures(context, akun)?;
    wrong_once_more(context, akun, failed.saturating_add(1))
}

fn wrong_once_more(context: &RequestContext<'_>, akun: &str, failed: u32) -> Result<Result<u32, Outcome>, Failure> {
    context.tx.execute(
        "INSERT OR REPLACE INTO gagal_masuk VALUES (?1, ?2, ?3)",
        params![akun, failed, context.now_ms],
    )?;
    let after = boleh_masuk(failed, context.now_ms, context.now_ms);
    if let Some(refusal) = closed(context, &after)? {
        return Ok(Err(refusal));
    }
    // After the pause the next limit is the one that leaves recovery only.
    let limit = if failed < KEBIJAKAN.masuk_kunci_setelah {
        KEBIJAKAN.masuk_kunci_setelah
    } else {
        KEBIJAKAN.masuk_pulih_setelah
    };
    Ok(Ok(limit.saturating_sub(failed)))
}

/// Ends the session.
fn sign_out(context: &RequestContext<'_>) -> Reply {
    perangkat::leave(context)?;
    context
        .tx
        .execute("DELETE FROM sesi WHERE akun = ?1", params![context.akun])?;
    Outcome::done(())
}
