//! Phones with a key of their own (`docs/adr/0022-…`): how one becomes known, begins a session with a signature, is listed and
//! ended. What is signed says `jkn_core::rules::perangkat`.
//!
//! * `sandi` the password, when it was changed · `izin` a new phone let in by a known one

mod izin;
mod sandi;

use base64::Engine as _;
use base64::engine::general_purpose::STANDARD;
use jkn_core::app::Method::{Get, Post};
use jkn_core::gateway::akun::Sesi;
use jkn_core::gateway::perangkat::{
    CabutPerangkat, DaftarPerangkat, DaftarkanPerangkat, MasukPerangkat, MintaTantangan, Perangkat, PerangkatDitolak,
    SandiDiganti, Tantangan,
};
use jkn_core::gateway::text::Line;
use jkn_core::rules::akun::KEBIJAKAN;
use jkn_core::rules::perangkat::{
    Ikatan, Kejadian, Maksud, ikatan, keluarkan_karena_penuh, tantangan_berlaku, teks_tanda,
};
use ring::signature::{ED25519, UnparsedPublicKey};
use rusqlite::{OptionalExtension, params};

use crate::akun::session;
use crate::perintah::{Command, once};
use crate::random::Random;
use crate::route::{Access, Count, Reply, RequestContext, Route, Subject};
use crate::wire::{Outcome, hex};
use crate::{Failure, akses};

pub(crate) const SUBJECT: Subject = Subject {
    routes: &[
        Route::new(Get, "/v1/perangkat", Access::Session, list),
        Route::new(Post, "/v1/perangkat", Access::Session, register),
        Route::new(Post, "/v1/perangkat/tantangan", Access::Public, challenge),
        Route::new(Post, "/v1/perangkat/masuk", Access::Public, sign_in),
        Route::new(Post, "/v1/perangkat/cabut", Access::Session, once::<CabutPerangkat>),
        Route::new(Post, "/v1/perangkat/izin", Access::Public, izin::ask),
        Route::new(Post, "/v1/perangkat/izin/cek", Access::Public, izin::poll),
        Route::new(Post, "/v1/perangkat/izin/lihat", Access::Session, izin::look),
        Route::new(Post, "/v1/perangkat/izin/beri", Access::Session, izin::give),
        Route::new(Post, "/v1/sandi", Access::Session, sandi::change),
    ],
    schema: "
        CREATE TABLE IF NOT EXISTS perangkat (
            id TEXT PRIMARY KEY, akun TEXT NOT NULL, nama TEXT NOT NULL, kunci TEXT NOT NULL, sejak_ms INTEGER NOT NULL,
            terakhir_ms INTEGER NOT NULL, keluar_ms INTEGER
        ) STRICT;
        CREATE TABLE IF NOT EXISTS tantangan (
            tantangan TEXT PRIMARY KEY, perangkat TEXT NOT NULL, dibuat_ms INTEGER NOT NULL
        ) STRICT;
        CREATE TABLE IF NOT EXISTS sesi_perangkat (
            token TEXT PRIMARY KEY, perangkat TEXT NOT NULL, dibuat_ms INTEGER NOT NULL
        ) STRICT;
        CREATE TABLE IF NOT EXISTS izin (
            tiket TEXT PRIMARY KEY, kode TEXT NOT NULL, perangkat TEXT NOT NULL, nama TEXT NOT NULL, kunci TEXT NOT NULL,
            dibuat_ms INTEGER NOT NULL, akun TEXT
        ) STRICT;
        CREATE TABLE IF NOT EXISTS izin_salah (
            akun TEXT PRIMARY KEY, kali INTEGER NOT NULL, terakhir_ms INTEGER NOT NULL
        ) STRICT;
    ",
    counts: &[Count {
        name: "perangkat",
        sql: "SELECT akun, COUNT(*) FROM perangkat WHERE keluar_ms IS NULL GROUP BY akun",
    }],
    codes: &[],
};

/// How long the phone of an ended session is remembered, so that it can be told why, milliseconds.
const REMEMBERED_MS: i64 = 400 * 86_400_000;

/// A phone as it is kept.
struct Kept {
    akun: String,
    nama: String,
    kunci: String,
    keluar_ms: Option<i64>,
}

impl Kept {
    const fn ikatan(&self) -> Ikatan {
        match self.keluar_ms {
            Some(_) => Ikatan::Dikeluarkan,
            None => Ikatan::Dikenal,
        }
    }
}

fn kept(context: &RequestContext<'_>, id: &str) -> Result<Option<Kept>, Failure> {
    let read = |row: &rusqlite::Row<'_>| {
        Ok(Kept {
            akun: row.get(0)?,
            nama: row.get(1)?,
            kunci: row.get(2)?,
            keluar_ms: row.get(3)?,
        })
    };
    let sql = "SELECT akun, nama, kunci, keluar_ms FROM perangkat WHERE id = ?1";
    Ok(context.tx.query_row(sql, params![id], read).optional()?)
}

/// Whether `tandatangan` was made with that key for exactly this.
fn signed(kunci: &str, tandatangan: &str, maksud: Maksud, perangkat: &str, kartu: &str, sekali: &str) -> bool {
    let (Ok(kunci), Ok(tandatangan)) = (STANDARD.decode(kunci), STANDARD.decode(tandatangan)) else {
        return false;
    };
    teks_tanda(maksud, perangkat, kartu, sekali).is_some_and(|teks| {
        UnparsedPublicKey::new(&ED25519, kunci)
            .verify(teks.as_bytes(), &tandatangan)
            .is_ok()
    })
}

fn ended(context_ms: Option<i64>) -> Reply {
    let content = PerangkatDitolak {
        pada_ms: context_ms.unwrap_or_default().into(),
        ..PerangkatDitolak::default()
    };
    Outcome::refused("perangkat_dikeluarkan", "Perangkat Sudah Dikeluarkan").with(content)
}

/// A phone makes its key known. The same again is heard once; an ended one is never known again.
fn register(context: &RequestContext<'_>) -> Reply {
    let Some(isi) = context.body::<DaftarkanPerangkat>() else {
        return Ok(Outcome::unreadable());
    };
    let genuine = signed(
        &isi.kuncipublik,
        &isi.bukti,
        Maksud::Daftar,
        &isi.perangkat,
        &context.akun,
        "",
    );
    let before = kept(context, &isi.perangkat)?;
    // A name that another account or another key has is nobody's business; it is answered like a wrong signature.
    let other = before
        .as_ref()
        .is_some_and(|phone| phone.akun != context.akun || phone.kunci != isi.kuncipublik);
    if !genuine || other {
        return Ok(Outcome::refused("kunci_tidak_sah", "Kunci Perangkat Tidak Sah"));
    }
    let was = before.as_ref().map_or(Ikatan::Asing, Kept::ikatan);
    if ikatan(was, Kejadian::Didaftarkan).is_none() {
        return ended(before.and_then(|phone| phone.keluar_ms));
    }
    if before.is_none() {
        know(context, &context.akun, &isi.perangkat, &isi.nama, &isi.kuncipublik)?;
    }
    if let Some(token) = &context.request.token {
        bind(context, token, &isi.perangkat)?;
    }
    Outcome::done(())
}

/// Takes up a phone; those that were not used for longest make room.
fn know(context: &RequestContext<'_>, akun: &str, id: &str, nama: &str, kunci: &str) -> Result<(), Failure> {
    let others: u32 = context.tx.query_row(
        "SELECT COUNT(*) FROM perangkat WHERE akun = ?1 AND keluar_ms IS NULL",
        params![akun],
        |row| row.get(0),
    )?;
    context.tx.execute(
        "UPDATE perangkat SET keluar_ms = ?1 WHERE id IN (
            SELECT id FROM perangkat WHERE akun = ?2 AND keluar_ms IS NULL ORDER BY terakhir_ms, id LIMIT ?3)",
        params![context.now_ms, akun, keluarkan_karena_penuh(others)],
    )?;
    let nama = String::from(Line::new(nama));
    context.tx.execute(
        "INSERT INTO perangkat VALUES (?1, ?2, ?3, ?4, ?5, ?5, NULL)",
        params![id, akun, nama, kunci, context.now_ms],
    )?;
    Ok(())
}

/// Notes whose phone a session is.
fn bind(context: &RequestContext<'_>, token: &str, id: &str) -> Result<(), Failure> {
    context.tx.execute(
        "INSERT OR REPLACE INTO sesi_perangkat VALUES (?1, ?2, ?3)",
        params![hex(token.as_bytes()), id, context.now_ms],
    )?;
    context.tx.execute(
        "DELETE FROM sesi_perangkat WHERE dibuat_ms < ?1",
        params![context.now_ms.saturating_sub(REMEMBERED_MS)],
    )?;
    Ok(())
}

/// The phone of the session in which it is asked, if that is known.
fn present(context: &RequestContext<'_>) -> Result<Option<String>, Failure> {
    let Some(token) = &context.request.token else {
        return Ok(None);
    };
    let sql = "SELECT perangkat FROM sesi_perangkat WHERE token = ?1";
    Ok(context
        .tx
        .query_row(sql, params![hex(token.as_bytes())], |row| row.get(0))
        .optional()?)
}

/// When the phone was ended whose session this was, so that a session that is over can say why.
pub(crate) fn why_over(context: &RequestContext<'_>) -> Result<Option<Outcome>, Failure> {
    let Some(id) = present(context)? else {
        return Ok(None);
    };
    let Some(at_ms) = kept(context, &id)?.and_then(|phone| phone.keluar_ms) else {
        return Ok(None);
    };
    let content = PerangkatDitolak {
        pada_ms: at_ms.into(),
        ..PerangkatDitolak::default()
    };
    Outcome::coded(401, "perangkat_dikeluarkan", "Perangkat Sudah Dikeluarkan")
        .with(content)
        .map(Some)
}

/// Whoever signs out is known no more, unless they want to be.
pub(crate) fn leave(context: &RequestContext<'_>) -> Result<(), Failure> {
    if context.query("tetap").is_some() {
        return Ok(());
    }
    if let Some(id) = present(context)? {
        // Not told as an end from another phone: nobody is surprised by their own sign-out.
        context
            .tx
            .execute("DELETE FROM sesi_perangkat WHERE perangkat = ?1", params![id])?;
        context.tx.execute(
            "UPDATE perangkat SET keluar_ms = ?1 WHERE id = ?2 AND keluar_ms IS NULL",
            params![context.now_ms, id],
        )?;
    }
    Ok(())
}

/// Something to sign, once. Whether anybody knows the phone makes no difference: neither in what is done nor in the answer.
fn challenge(context: &RequestContext<'_>) -> Reply {
    let Some(isi) = context.body::<MintaTantangan>() else {
        return Ok(Outcome::unreadable());
    };
    let tantangan = Random::take(context.tx)?.hex(32);
    let too_old = context
        .now_ms
        .saturating_sub(KEBIJAKAN.tantangan_berlaku_detik.saturating_mul(1_000));
    context
        .tx
        .execute("DELETE FROM tantangan WHERE dibuat_ms <= ?1", params![too_old])?;
    context.tx.execute(
        "INSERT INTO tantangan VALUES (?1, ?2, ?3)",
        params![tantangan, hex(isi.perangkat.as_bytes()), context.now_ms],
    )?;
    Outcome::done(Tantangan {
        tantangan,
        berlaku_s: KEBIJAKAN.tantangan_berlaku_detik.into(),
    })
}

/// A session begins with a signature. The challenge is spent, whatever comes of it. A pause after wrong passwords does not hold
/// up whoever has the key: a stranger who guesses passwords must not lock the owner out.
fn sign_in(context: &RequestContext<'_>) -> Reply {
    let Some(isi) = context.body::<MasukPerangkat>() else {
        return Ok(Outcome::unreadable());
    };
    let made_ms: Option<i64> = context
        .tx
        .query_row(
            "DELETE FROM tantangan WHERE tantangan = ?1 AND perangkat = ?2 RETURNING dibuat_ms",
            params![isi.tantangan, hex(isi.perangkat.as_bytes())],
            |row| row.get(0),
        )
        .optional()?;
    if !made_ms.is_some_and(|made_ms| tantangan_berlaku(made_ms, context.now_ms)) {
        return Ok(Outcome::refused(
            "tantangan_tidak_berlaku",
            "Tantangan Tidak Berlaku Lagi",
        ));
    }
    let phone = kept(context, &isi.perangkat)?;
    let right = |phone: &Kept| {
        signed(
            &phone.kunci,
            &isi.tandatangan,
            Maksud::Masuk,
            &isi.perangkat,
            &phone.akun,
            &isi.tantangan,
        )
    };
    // Nobody without the key learns whether a phone is known, or was ended.
    let Some(phone) = phone.filter(right) else {
        return Ok(Outcome::refused("kunci_tidak_dikenal", "Kunci Perangkat Tidak Dikenal"));
    };
    if phone.keluar_ms.is_some() {
        return ended(phone.keluar_ms);
    }
    context.tx.execute(
        "UPDATE perangkat SET terakhir_ms = ?1 WHERE id = ?2",
        params![context.now_ms, isi.perangkat],
    )?;
    akses::note_phone(context, &phone.akun, &phone.nama)?;
    let sesi = session::begin(context, &phone.akun)?;
    bind(context, &sesi.token, &isi.perangkat)?;
    Outcome::done(sesi)
}

/// How a phone is called in the list: not by the name that it signs.
fn listed(id: &str) -> String {
    hex(id.as_bytes()).chars().take(16).collect()
}

fn list(context: &RequestContext<'_>) -> Reply {
    let present = present(context)?;
    let sql = "SELECT id, nama, sejak_ms, terakhir_ms FROM perangkat WHERE akun = ?1 AND keluar_ms IS NULL
        ORDER BY terakhir_ms DESC, id";
    let mut statement = context.tx.prepare(sql)?;
    let rows = statement.query_map(params![context.akun], |row| {
        let id: String = row.get(0)?;
        Ok(Perangkat {
            ini: present.as_deref() == Some(id.as_str()),
            id: listed(&id),
            nama: row.get::<_, String>(1)?.into(),
            sejak_ms: row.get::<_, i64>(2)?.into(),
            terakhir_ms: row.get::<_, i64>(3)?.into(),
        })
    })?;
    let perangkat = rows.collect::<Result<Vec<_>, _>>()?;
    let changed = sandi::changed(context)?;
    Outcome::resource(DaftarPerangkat {
        perangkat: perangkat.into(),
        sandidiganti: changed.map(|(pada_ms, oleh)| SandiDiganti {
            pada_ms: pada_ms.into(),
            oleh: oleh.into(),
        }),
    })
}

impl Command for CabutPerangkat {
    fn carry_out(&self, context: &RequestContext<'_>) -> Reply {
        let mut statement = context
            .tx
            .prepare("SELECT id FROM perangkat WHERE akun = ?1 AND keluar_ms IS NULL")?;
        let ids = statement.query_map(params![context.akun], |row| row.get::<_, String>(0))?;
        let ids = ids.collect::<Result<Vec<_>, _>>()?;
        let Some(id) = ids.into_iter().find(|id| listed(id) == self.id) else {
            return Ok(Outcome::refused("perangkat_tidak_ada", "Perangkat Tidak Ada Lagi"));
        };
        context.tx.execute(
            "UPDATE perangkat SET keluar_ms = ?1 WHERE id = ?2",
            params![context.now_ms, id],
        )?;
        // Its session ends with it; an account has one.
        context.tx.execute(
            "DELETE FROM sesi WHERE akun = ?1 AND token IN (SELECT token FROM sesi_perangkat WHERE perangkat = ?2)",
            params![context.akun, id],
        )?;
        Outcome::done(())
    }
}

/// A session of the account in which it is asked, in place of the present one and for the same phone.
fn renewed(context: &RequestContext<'_>) -> Result<Sesi, Failure> {
    let phone = present(context)?;
    let sesi = session::begin(context, &context.akun)?;
    if let Some(phone) = phone {
        bind(context, &sesi.token, &phone)?;
    }
    Ok(sesi)
}

/// The name of the phone in whose session it is asked; empty when that is not known.
fn present_name(context: &RequestContext<'_>) -> Result<String, Failure> {
    let phone = match present(context)? {
        Some(id) => kept(context, &id)?,
        None => None,
    };
    Ok(phone.map(|phone| phone.nama).unwrap_or_default())
}
