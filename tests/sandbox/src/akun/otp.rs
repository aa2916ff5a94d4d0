//! One-time codes: sent, looked at, taken along; with the server's own checks by the rules.
//!
//! A code belongs to whoever asked: the account of the session, or the ticket of a flow of somebody without one. How often codes are
//! sent counts for the asker and for the number, so that neither can be used against the other. Whether anybody knows the number makes
//! no difference to an answer. `GET /kendali/otp` reads what was delivered; the fault `otp_hilang` lets a message get lost.

use jkn_core::app::Method::{Get, Post};
use jkn_core::gateway::Figure;
use jkn_core::gateway::daftar::{KodeMenunggu, SatuKode};
use jkn_core::gateway::kode::{KirimKode, KodeBenar, KodeDikirim, KodeDitolak, PeriksaKode};
use jkn_core::rules::akun::{HasilOtp, IzinSaat, KEBIJAKAN, boleh_kirim_otp, periksa_otp};
use jkn_core::rules::perubahan::kontak::{self, JenisKontak};
use rusqlite::{OptionalExtension, Transaction, params};
use serde::{Deserialize, Serialize};

use crate::Failure;
use crate::perubahan;
use crate::random::Random;
use crate::route::{Access, Reply, RequestContext, Route, Subject};
use crate::wire::Outcome;

pub(crate) const SUBJECT: Subject = Subject {
    routes: &[
        Route::new(Post, "/v1/otp", Access::TokenOptional, send),
        Route::new(Post, "/v1/otp/periksa", Access::Public, check),
        Route::new(Get, "/v1/otp/menunggu", Access::Session, waiting),
        Route::new(Get, "/kendali/otp", Access::Control, inbox),
        Route::new(Post, "/kendali/otp/tiket", Access::Control, ticket),
        Route::new(Post, "/kendali/otp/pakai", Access::Control, used),
    ],
    schema: "
        CREATE TABLE IF NOT EXISTS otp (
            tiket TEXT PRIMARY KEY, pemilik TEXT NOT NULL, untuk TEXT NOT NULL, kepada TEXT NOT NULL, kode TEXT NOT NULL,
            dikirim_ms INTEGER NOT NULL, salah INTEGER NOT NULL, tiketotp TEXT, terpakai INTEGER NOT NULL, tujuan TEXT NOT NULL
        ) STRICT;
        CREATE TABLE IF NOT EXISTS otp_alur (tiket TEXT PRIMARY KEY, sampai_ms INTEGER NOT NULL) STRICT;
        CREATE TABLE IF NOT EXISTS otp_pesan (
            urutan INTEGER PRIMARY KEY, tujuan TEXT NOT NULL, kepada TEXT NOT NULL, kode TEXT NOT NULL, pada_ms INTEGER NOT NULL
        ) STRICT;
    ",
    counts: &[],
    codes: &[],
};

/// How long the ticket of a short flow lets codes be sent, and how long a right code serves, milliseconds.
pub(crate) const FLOW_MS: i64 = 30 * 60_000;

/// A message that reached somebody.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Message {
    /// How it was sent.
    pub tujuan: String,
    /// Where it went.
    pub kepada: String,
    /// The code in it.
    pub kode: String,
    /// When, milliseconds since 1970 UTC.
    pub pada_ms: i64,
}

/// A ticket with which somebody without an account may have codes sent, for a flow that has just begun.
pub(crate) fn begin_flow(context: &RequestContext<'_>, life_ms: i64) -> Result<String, Failure> {
    let tiket = Random::take(context.tx)?.hex(16);
    context.tx.execute(
        "INSERT INTO otp_alur VALUES (?1, ?2)",
        params![tiket, context.now_ms.saturating_add(life_ms)],
    )?;
    Ok(tiket)
}

/// Until when a flow lasts; `None` for one that never began.
pub(crate) fn flow_until(context: &RequestContext<'_>, tiket: &str) -> Result<Option<i64>, Failure> {
    let sql = "SELECT sampai_ms FROM otp_alur WHERE tiket = ?1";
    Ok(context.tx.query_row(sql, params![tiket], |row| row.get(0)).optional()?)
}

/// Whether a flow lasts.
pub(crate) fn flow_lasts(context: &RequestContext<'_>, tiket: &str) -> Result<bool, Failure> {
    Ok(flow_until(context, tiket)?.is_some_and(|until_ms| context.now_ms < until_ms))
}

/// Whether what a right code brought would serve for this; nothing is taken.
pub(crate) fn holds(
    context: &RequestContext<'_>,
    pemilik: &str,
    tiketotp: &str,
    untuk: &str,
    kepada: &str,
) -> Result<bool, Failure> {
    let until_ms = context.now_ms.saturating_sub(FLOW_MS);
    Ok(context.tx.query_row(
        "SELECT EXISTS (SELECT 1 FROM otp
         WHERE pemilik = ?1 AND tiketotp = ?2 AND untuk = ?3 AND kepada = ?4 AND terpakai = 0 AND dikirim_ms > ?5)",
        params![pemilik, tiketotp, untuk, kepada, until_ms],
        |row| row.get(0),
    )?)
}

/// Takes along what a right code brought, wherever it went, and says how it was sent; `None` when it does not serve.
pub(crate) fn spend(
    context: &RequestContext<'_>,
    pemilik: &str,
    tiketotp: &str,
    untuk: &str,
) -> Result<Option<String>, Failure> {
    let until_ms = context.now_ms.saturating_sub(FLOW_MS);
    Ok(context
        .tx
        .query_row(
            "UPDATE otp SET terpakai = 1
             WHERE pemilik = ?1 AND tiketotp = ?2 AND untuk = ?3 AND terpakai = 0 AND dikirim_ms > ?4 RETURNING tujuan",
            params![pemilik, tiketotp, untuk, until_ms],
            |row| row.get(0),
        )
        .optional()?)
}

/// Takes along what a right code brought: whether it was for this, for this number, of this asker, in time, and not used before.
/// `pemilik` is the account of the session, or the ticket of the flow.
pub(crate) fn take(
    context: &RequestContext<'_>,
    pemilik: &str,
    tiketotp: &str,
    untuk: &str,
    kepada: &str,
) -> Result<bool, Failure> {
    let until_ms = context.now_ms.saturating_sub(FLOW_MS);
    let taken = context.tx.execute(
        "UPDATE otp SET terpakai = 1
         WHERE pemilik = ?1 AND tiketotp = ?2 AND untuk = ?3 AND kepada = ?4 AND terpakai = 0 AND dikirim_ms > ?5",
        params![pemilik, tiketotp, untuk, kepada, until_ms],
    )?;
    Ok(taken == 1)
}

/// Who asks; the refusal when nobody does.
fn asker(context: &RequestContext<'_>, tiket: &str) -> Result<Result<String, Outcome>, Failure> {
    if tiket.is_empty() {
        return Ok(if context.akun.is_empty() {
            Err(Outcome::coded(401, "sesi_berakhir", "Sesi Sudah Berakhir"))
        } else {
            Ok(context.akun.clone())
        });
    }
    Ok(if flow_lasts(context, tiket)? {
        Ok(tiket.to_owned())
    } else {
        Err(Outcome::refused("tiket_kedaluwarsa", "Tiket Sudah Tidak Berlaku"))
    })
}

/// Sends a code.
fn send(context: &RequestContext<'_>) -> Reply {
    let Some(asked) = context.body::<KirimKode>() else {
        return Ok(Outcome::unreadable());
    };
    let pemilik = match asker(context, &asked.tiket)? {
        Ok(pemilik) => pemilik,
        Err(refusal) => return Ok(refusal),
    };
    let kepada = match asked.tujuan.as_str() {
        "sms" | "panggilan" => kontak::nomor_hp(&asked.kepada).ok_or(("nohp_tidak_sah", "Nomor HP Tidak Sah")),
        "email" => kontak::email(&asked.kepada).ok_or(("email_tidak_sah", "Alamat E-mail Tidak Sah")),
        // Nothing is sent: shown on another phone, or said by an officer, for the number that was given.
        "perangkat_lain" | "loket" => Ok(kontak::nomor_hp(&asked.kepada).unwrap_or_default()),
        _ => Err(("cara_tidak_ada", "Cara Pengiriman Tidak Ada")),
    };
    let kepada = match kepada {
        Ok(kepada) => kepada,
        Err((alasan, pesan)) => return Ok(Outcome::refused(alasan, pesan)),
    };
    let before = times(context, &pemilik, &kepada, &asked.tujuan)?;
    if let IzinSaat::Tunggu { sampai_ms, penjelasan } = boleh_kirim_otp(&before, context.now_ms) {
        let wait_ms = sampai_ms.saturating_sub(context.now_ms).max(0);
        let content = KodeDitolak {
            kirimlagi_ms: u32::try_from(wait_ms).unwrap_or(u32::MAX).into(),
            sisa_coba: Figure::default(),
        };
        let refusal = if penjelasan.kunci == "rules-akun-otp-kuota" {
            Outcome::refused("kuota_otp", "Kuota Kode Habis")
        } else {
            Outcome::refused("tunggu", "Tunggu Sebelum Meminta Kode Lagi")
        };
        return refusal.with(content);
    }
    let mut random = Random::take(context.tx)?;
    let (tiket, kode) = (random.hex(16), random.text(b"0123456789", KEBIJAKAN.otp_digit));
    // A new code takes the place of the one before.
    context.tx.execute(
        "UPDATE otp SET salah = ?2 WHERE pemilik = ?1 AND tiketotp IS NULL",
        params![pemilik, KEBIJAKAN.otp_coba],
    )?;
    context.tx.execute(
        "INSERT INTO otp VALUES (?1, ?2, ?3, ?4, ?5, ?6, 0, NULL, 0, ?7)",
        params![tiket, pemilik, asked.untuk, kepada, kode, context.now_ms, asked.tujuan],
    )?;
    // Whoever cannot get in is told nothing; but a message goes only to where the account's owner can be.
    if asked.untuk != "pulih" || reaches(context, &pemilik, &asked.tujuan, &kepada)? {
        context.tx.execute(
            "INSERT INTO otp_pesan (tujuan, kepada, kode, pada_ms) VALUES (?1, ?2, ?3, ?4)",
            params![asked.tujuan, kepada, kode, context.now_ms],
        )?;
    }
    let now = times(context, &pemilik, &kepada, &asked.tujuan)?;
    let within_hour = now
        .iter()
        .filter(|at| context.now_ms.saturating_sub(**at) < 3_600_000)
        .count();
    let wait_ms = match boleh_kirim_otp(&now, context.now_ms) {
        IzinSaat::Tunggu { sampai_ms, .. } => sampai_ms.saturating_sub(context.now_ms),
        _ => 0,
    };
    Outcome::done(KodeDikirim {
        tiket,
        kirimlagi_ms: u32::try_from(wait_ms).unwrap_or(u32::MAX),
        berlaku_s: u32::try_from(KEBIJAKAN.otp_berlaku_detik).unwrap_or(u32::MAX),
        sisa: u32::try_from(KEBIJAKAN.otp_kirim_per_jam.saturating_sub(within_hour)).unwrap_or(0),
    })
}

/// Ways that are no message: there is a quota of each by itself.
const NOT_SENT: [&str; 2] = ["perangkat_lain", "loket"];

/// When codes were sent for an asker or to a number; what is no message is counted apart, so that whoever has used up all messages
/// still gets in at a counter.
fn times(context: &RequestContext<'_>, pemilik: &str, kepada: &str, tujuan: &str) -> Result<Vec<i64>, Failure> {
    let mut query = context
        .tx
        .prepare("SELECT dikirim_ms, tujuan FROM otp WHERE pemilik = ?1 OR (kepada = ?2 AND kepada <> '')")?;
    let rows = query.query_map(params![pemilik, kepada], |row| Ok((row.get(0)?, row.get(1)?)))?;
    let rows: Vec<(i64, String)> = rows.collect::<Result<_, _>>()?;
    let alike = |other: &str| {
        if NOT_SENT.contains(&tujuan) {
            other == tujuan
        } else {
            !NOT_SENT.contains(&other)
        }
    };
    Ok(rows
        .into_iter()
        .filter(|(_, other)| alike(other))
        .map(|(at, _)| at)
        .collect())
}

/// Whether a message of a recovery goes to the account's own number or address.
fn reaches(context: &RequestContext<'_>, tiket: &str, tujuan: &str, kepada: &str) -> Result<bool, Failure> {
    let sql = "SELECT akun FROM pulih WHERE tiket = ?1";
    let akun: Option<String> = context.tx.query_row(sql, params![tiket], |row| row.get(0)).optional()?;
    let Some(akun) = akun.filter(|akun| !akun.is_empty()) else {
        return Ok(false);
    };
    let jenis = match tujuan {
        "email" => JenisKontak::Email,
        "sms" | "panggilan" => JenisKontak::NomorHp,
        _ => return Ok(true),
    };
    Ok(perubahan::kontak_akun(context, &akun, jenis)? == kepada)
}

/// The codes that another phone of this account asks for, the newest first.
fn waiting(context: &RequestContext<'_>) -> Reply {
    let life_ms = KEBIJAKAN.otp_berlaku_detik.saturating_mul(1_000);
    let mut query = context.tx.prepare(
        "SELECT otp.kode, otp.dikirim_ms FROM otp JOIN pulih ON otp.pemilik = pulih.tiket
         WHERE pulih.akun = ?1 AND otp.tujuan = 'perangkat_lain' AND otp.tiketotp IS NULL AND otp.salah < ?2 AND otp.dikirim_ms > ?3
         ORDER BY otp.dikirim_ms DESC",
    )?;
    let oldest_ms = context.now_ms.saturating_sub(life_ms);
    let rows = query.query_map(params![context.akun, KEBIJAKAN.otp_coba, oldest_ms], |row| {
        let sent_ms: i64 = row.get(1)?;
        let left_ms = sent_ms.saturating_add(life_ms).saturating_sub(context.now_ms);
        Ok(SatuKode {
            kode: row.get(0)?,
            berlaku_s: u32::try_from(left_ms.div_euclid(1_000)).unwrap_or(0),
        })
    })?;
    Outcome::done(KodeMenunggu {
        kode: rows.collect::<Result<Vec<_>, _>>()?,
    })
}

/// Looks at a code.
fn check(context: &RequestContext<'_>) -> Reply {
    let Some(asked) = context.body::<PeriksaKode>() else {
        return Ok(Outcome::unreadable());
    };
    let found: Option<(String, i64, u32, Option<String>)> = context
        .tx
        .query_row(
            "SELECT kode, dikirim_ms, salah, tiketotp FROM otp WHERE tiket = ?1",
            params![asked.tiket],
            |row| Ok((row.get(0)?, row.get(1)?, row.get(2)?, row.get(3)?)),
        )
        .optional()?;
    let Some((kode, sent_ms, wrong, None)) = found else {
        // Nobody's ticket, and one that has served, are no more than too late.
        return Ok(Outcome::refused("kedaluwarsa", "Kode Sudah Kedaluwarsa"));
    };
    match periksa_otp(sent_ms, context.now_ms, wrong, kode == asked.kode) {
        HasilOtp::Cocok => {
            let tiketotp = Random::take(context.tx)?.hex(16);
            context.tx.execute(
                "UPDATE otp SET tiketotp = ?2 WHERE tiket = ?1",
                params![asked.tiket, tiketotp],
            )?;
            Outcome::done(KodeBenar { tiketotp })
        }
        HasilOtp::Salah { sisa_coba } => {
            count_wrong(context, &asked.tiket)?;
            let content = KodeDitolak {
                kirimlagi_ms: Figure::default(),
                sisa_coba: sisa_coba.into(),
            };
            Outcome::refused("salah", "Kode Tidak Sesuai").with(content)
        }
        HasilOtp::Kedaluwarsa => Ok(Outcome::refused("kedaluwarsa", "Kode Sudah Kedaluwarsa")),
        HasilOtp::HabisCoba => {
            count_wrong(context, &asked.tiket)?;
            Ok(Outcome::refused("habis_coba", "Kesempatan Mencoba Habis"))
        }
    }
}

fn count_wrong(context: &RequestContext<'_>, tiket: &str) -> Result<(), Failure> {
    context
        .tx
        .execute("UPDATE otp SET salah = salah + 1 WHERE tiket = ?1", params![tiket])?;
    Ok(())
}

/// The message that was sent last gets lost.
pub(crate) fn lose(tx: &Transaction<'_>, now_ms: i64) -> Result<(), Failure> {
    tx.execute(
        "DELETE FROM otp_pesan WHERE pada_ms = ?1 AND urutan = (SELECT max(urutan) FROM otp_pesan)",
        params![now_ms],
    )?;
    Ok(())
}

/// What was delivered, oldest first.
fn inbox(context: &RequestContext<'_>) -> Reply {
    let mut query = context
        .tx
        .prepare("SELECT tujuan, kepada, kode, pada_ms FROM otp_pesan ORDER BY urutan")?;
    let rows = query.query_map([], |row| {
        Ok(Message {
            tujuan: row.get(0)?,
            kepada: row.get(1)?,
            kode: row.get(2)?,
            pada_ms: row.get(3)?,
        })
    })?;
    Outcome::done(rows.collect::<Result<Vec<_>, _>>()?)
}

/// What a command would take along.
#[derive(Deserialize)]
struct Taken {
    pemilik: String,
    tiketotp: String,
    untuk: String,
    kepada: String,
}

/// Takes a ticket along as a command does; whether it served.
fn used(context: &RequestContext<'_>) -> Reply {
    let Some(asked) = context.body::<Taken>() else {
        return Ok(Outcome::unreadable());
    };
    Outcome::done(take(
        context,
        &asked.pemilik,
        &asked.tiketotp,
        &asked.untuk,
        &asked.kepada,
    )?)
}

/// A ticket as a flow of somebody without an account gives one.
fn ticket(context: &RequestContext<'_>) -> Reply {
    Outcome::done(begin_flow(context, FLOW_MS)?)
}
