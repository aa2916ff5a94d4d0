//! Sign-in, sessions and sign-out.

use jkn_core::gateway::akun::{Masuk, MasukDitolak, Sesi};
use jkn_core::rules::akun::{IzinSaat, KEBIJAKAN, boleh_masuk};
use rusqlite::{OptionalExtension, params};

use crate::store::Dice;
use crate::wire::{Outcome, Request, hex};
use crate::{Failure, Visit, captcha};

/// How long a session lasts, milliseconds.
const SESSION_MS: i64 = 12 * 3_600_000;

/// Signs a participant in; the account's older session ends.
pub(crate) fn sign_in(visit: &Visit<'_>, request: &Request) -> Result<Outcome, Failure> {
    let Ok(masuk) = serde_json::from_slice::<Masuk>(&request.body) else {
        return Ok(Outcome::status(
            422,
            "isi_tidak_terbaca",
            "Isi Permintaan Tidak Terbaca",
        ));
    };
    match captcha::judge(visit, &masuk.captcha, &masuk.jawaban)? {
        captcha::Verdict::Right => {}
        captcha::Verdict::Wrong => return Ok(Outcome::refused("captcha_salah", "Captcha Tidak Sesuai")),
        captcha::Verdict::Expired => {
            return Ok(Outcome::refused("captcha_kedaluwarsa", "Captcha Sudah Tidak Berlaku"));
        }
    }
    let Some(account) = visit.world.account(masuk.identitas.trim()) else {
        return Ok(Outcome::refused("belum_terdaftar", "Akun Belum Terdaftar"));
    };
    let akun = account.kartu.as_str();
    let (failed, last_ms) = failures(visit, akun)?;
    let before = boleh_masuk(failed, last_ms, visit.now_ms);
    if let Some(refusal) = closed(visit, &before)? {
        return Ok(refusal);
    }
    if account.katasandi.as_deref() != Some(masuk.katasandi.as_str()) {
        return wrong_password(visit, akun, failed.saturating_add(1));
    }
    visit
        .tx
        .execute("DELETE FROM gagal_masuk WHERE akun = ?1", params![akun])?;
    let token = Dice::take(visit.tx)?.hex(32);
    let until_ms = visit.now_ms.saturating_add(SESSION_MS);
    // One row an account: the new session replaces the old one. Only a digest is kept.
    visit.tx.execute(
        "INSERT OR REPLACE INTO sesi VALUES (?1, ?2, ?3)",
        params![akun, hex(token.as_bytes()), until_ms],
    )?;
    Outcome::done(Sesi {
        token,
        nomorkartu: akun.to_owned(),
    })
}

fn failures(visit: &Visit<'_>, akun: &str) -> Result<(u32, i64), Failure> {
    let found = visit
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
fn closed(visit: &Visit<'_>, permission: &IzinSaat) -> Result<Option<Outcome>, Failure> {
    Ok(match permission {
        IzinSaat::Boleh { .. } => None,
        IzinSaat::Tunggu { sampai_ms, .. } => {
            let wait_ms = sampai_ms.saturating_sub(visit.now_ms).max(0).unsigned_abs();
            let content = MasukDitolak {
                sisa: None,
                tunggu: Some(u32::try_from(wait_ms.div_ceil(1000)).unwrap_or(u32::MAX)),
            };
            Some(Outcome::refused("akun_terkunci", "Akun Terkunci Sementara").with(content)?)
        }
        IzinSaat::Tidak { .. } => Some(Outcome::refused("perlu_pemulihan", "Akun Perlu Dipulihkan")),
    })
}

fn wrong_password(visit: &Visit<'_>, akun: &str, failed: u32) -> Result<Outcome, Failure> {
    visit.tx.execute(
        "INSERT OR REPLACE INTO gagal_masuk VALUES (?1, ?2, ?3)",
        params![akun, failed, visit.now_ms],
    )?;
    let after = boleh_masuk(failed, visit.now_ms, visit.now_ms);
    if let Some(refusal) = closed(visit, &after)? {
        return Ok(refusal);
    }
    // After the pause the next limit is the one that leaves recovery only.
    let limit = if failed < KEBIJAKAN.masuk_kunci_setelah {
        KEBIJAKAN.masuk_kunci_setelah
    } else {
        KEBIJAKAN.masuk_pulih_setelah
    };
    let content = MasukDitolak {
        sisa: Some(limit.saturating_sub(failed)),
        tunggu: None,
    };
    Outcome::refused("kata_sandi_salah", "Kata Sandi Tidak Sesuai").with(content)
}

/// The account whose session a request carries, or the refusal.
pub(crate) fn session(visit: &Visit<'_>, request: &Request) -> Result<Result<String, Outcome>, Failure> {
    let found: Option<(String, i64)> = match &request.token {
        None => None,
        Some(token) => visit
            .tx
            .query_row(
                "SELECT akun, sampai_ms FROM sesi WHERE token = ?1",
                params![hex(token.as_bytes())],
                |row| Ok((row.get(0)?, row.get(1)?)),
            )
            .optional()?,
    };
    Ok(match found {
        Some((akun, until_ms)) if visit.now_ms < until_ms => Ok(akun),
        _ => Err(Outcome::status(
            401,
            "sesi_berakhir",
            "Sesi Tidak Ada Atau Sudah Berakhir",
        )),
    })
}

/// Ends the session.
pub(crate) fn sign_out(visit: &Visit<'_>, akun: &str) -> Result<Outcome, Failure> {
    visit.tx.execute("DELETE FROM sesi WHERE akun = ?1", params![akun])?;
    Outcome::done(())
}
