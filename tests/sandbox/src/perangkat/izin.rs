//! A new phone let in by a known one: it shows a code of eight digits, which is typed on the known phone after a proof. No SMS.

use jkn_core::gateway::perangkat::{
    BeriIzin, CekIzin, Izin, IzinDiberi, LihatIzin, MintaIzin, PerangkatDitolak, PermintaanIzin,
};
use jkn_core::rules::akun::KEBIJAKAN;
use jkn_core::rules::perangkat::{Ikatan, Kejadian, Maksud, baca_kode_izin, ikatan, izin_berlaku};
use rusqlite::{OptionalExtension, params};

use crate::Failure;
use crate::random::Random;
use crate::route::{Reply, RequestContext};
use crate::wire::Outcome;

/// A new phone asks; it shows that it has the key whose other half it brings. Its code is nobody else's while it serves.
pub(super) fn ask(context: &RequestContext<'_>) -> Reply {
    let Some(isi) = context.body::<MintaIzin>() else {
        return Ok(Outcome::unreadable());
    };
    let genuine = super::signed(&isi.kuncipublik, &isi.bukti, Maksud::Izin, &isi.perangkat, "", "");
    let was = super::kept(context, &isi.perangkat)?.map_or(Ikatan::Asing, |phone| phone.ikatan());
    if !genuine || ikatan(was, Kejadian::MintaIzin).is_none() {
        return Ok(Outcome::refused("kunci_tidak_sah", "Kunci Perangkat Tidak Sah"));
    }
    let too_old = context
        .now_ms
        .saturating_sub(KEBIJAKAN.izin_berlaku_detik.saturating_mul(1_000));
    // Another code takes the place of the one before.
    context.tx.execute(
        "DELETE FROM izin WHERE dibuat_ms <= ?1 OR perangkat = ?2",
        params![too_old, isi.perangkat],
    )?;
    let mut random = Random::take(context.tx)?;
    let mut kode = random.text(b"0123456789", KEBIJAKAN.izin_digit);
    while found(context, &kode)?.is_some() {
        kode = random.text(b"0123456789", KEBIJAKAN.izin_digit);
    }
    let tiket = random.hex(32);
    context.tx.execute(
        "INSERT INTO izin VALUES (?1, ?2, ?3, ?4, ?5, ?6, NULL)",
        params![tiket, kode, isi.perangkat, isi.nama, isi.kuncipublik, context.now_ms],
    )?;
    Outcome::done(Izin {
        tiket,
        kode,
        berlaku_s: KEBIJAKAN.izin_berlaku_detik.into(),
    })
}

/// Whether somebody has let it in. Asked by who holds the ticket.
pub(super) fn poll(context: &RequestContext<'_>) -> Reply {
    let Some(isi) = context.body::<CekIzin>() else {
        return Ok(Outcome::unreadable());
    };
    let sql = "SELECT dibuat_ms, akun FROM izin WHERE tiket = ?1";
    let found: Option<(i64, Option<String>)> = context
        .tx
        .query_row(sql, params![isi.tiket], |row| Ok((row.get(0)?, row.get(1)?)))
        .optional()?;
    match found {
        Some((_, Some(akun))) => Outcome::done(IzinDiberi { nomorkartu: Some(akun) }),
        Some((made_ms, None)) if izin_berlaku(made_ms, context.now_ms) => {
            Outcome::done(IzinDiberi { nomorkartu: None })
        }
        _ => Ok(Outcome::refused("kode_kedaluwarsa", "Kode Sudah Tidak Berlaku")),
    }
}

/// A phone that waits for somebody.
struct Waiting {
    tiket: String,
    perangkat: String,
    nama: String,
    kunci: String,
    dibuat_ms: i64,
}

fn found(context: &RequestContext<'_>, kode: &str) -> Result<Option<Waiting>, Failure> {
    let read = |row: &rusqlite::Row<'_>| {
        Ok(Waiting {
            tiket: row.get(0)?,
            perangkat: row.get(1)?,
            nama: row.get(2)?,
            kunci: row.get(3)?,
            dibuat_ms: row.get(4)?,
        })
    };
    let sql = "SELECT tiket, perangkat, nama, kunci, dibuat_ms FROM izin WHERE kode = ?1 AND akun IS NULL";
    let found = context.tx.query_row(sql, params![kode], read).optional()?;
    Ok(found.filter(|waiting| izin_berlaku(waiting.dibuat_ms, context.now_ms)))
}

/// The phone that shows a code; a wrong code counts, and after some of them the account waits.
fn judged(context: &RequestContext<'_>, kode: &str) -> Result<Result<Waiting, Outcome>, Failure> {
    let sql = "SELECT kali, terakhir_ms FROM izin_salah WHERE akun = ?1";
    let (wrong, last_ms): (u32, i64) = context
        .tx
        .query_row(sql, params![context.akun], |row| Ok((row.get(0)?, row.get(1)?)))
        .optional()?
        .unwrap_or((0, 0));
    let over_ms = last_ms.saturating_add(KEBIJAKAN.izin_berlaku_detik.saturating_mul(1_000));
    // Five wrong codes want a rest as long as a code serves; after it they count anew.
    let rested = context.now_ms >= over_ms;
    if wrong >= KEBIJAKAN.izin_coba && !rested {
        let left_ms = over_ms.saturating_sub(context.now_ms).unsigned_abs();
        let content = PerangkatDitolak {
            tunggu: u32::try_from(left_ms.div_ceil(1_000)).unwrap_or(u32::MAX).into(),
            ..PerangkatDitolak::default()
        };
        return Ok(Err(Outcome::refused("terlalu_sering", "Terlalu Sering").with(content)?));
    }
    let kode = baca_kode_izin(kode);
    let waiting = match &kode {
        Some(kode) => found(context, kode)?,
        None => None,
    };
    let Some(waiting) = waiting else {
        let wrong = if rested { 1 } else { wrong.saturating_add(1) };
        context.tx.execute(
            "INSERT OR REPLACE INTO izin_salah VALUES (?1, ?2, ?3)",
            params![context.akun, wrong, context.now_ms],
        )?;
        let content = PerangkatDitolak {
            sisa: KEBIJAKAN.izin_coba.saturating_sub(wrong).into(),
            ..PerangkatDitolak::default()
        };
        return Ok(Err(Outcome::refused(
            "kode_salah",
            "Kode Tidak Sesuai Atau Sudah Lewat",
        )
        .with(content)?));
    };
    Ok(Ok(waiting))
}

/// Which phone shows a code.
pub(super) fn look(context: &RequestContext<'_>) -> Reply {
    let Some(isi) = context.body::<LihatIzin>() else {
        return Ok(Outcome::unreadable());
    };
    match judged(context, &isi.kode)? {
        Err(refusal) => Ok(refusal),
        Ok(waiting) => Outcome::done(PermintaanIzin {
            nama: waiting.nama.into(),
            pada_ms: waiting.dibuat_ms.into(),
        }),
    }
}

/// A known phone lets it in.
pub(super) fn give(context: &RequestContext<'_>) -> Reply {
    let Some(isi) = context.body::<BeriIzin>() else {
        return Ok(Outcome::unreadable());
    };
    let waiting = match judged(context, &isi.kode)? {
        Err(refusal) => return Ok(refusal),
        Ok(waiting) => waiting,
    };
    if ikatan(Ikatan::Menunggu, Kejadian::Diizinkan) == Some(Ikatan::Dikenal) {
        context
            .tx
            .execute("DELETE FROM izin_salah WHERE akun = ?1", params![context.akun])?;
        context.tx.execute(
            "UPDATE izin SET akun = ?1 WHERE tiket = ?2",
            params![context.akun, waiting.tiket],
        )?;
        super::know(
            context,
            &context.akun,
            &waiting.perangkat,
            &waiting.nama,
            &waiting.kunci,
        )?;
    }
    Outcome::done(PermintaanIzin {
        nama: waiting.nama.into(),
        pada_ms: waiting.dibuat_ms.into(),
    })
}
