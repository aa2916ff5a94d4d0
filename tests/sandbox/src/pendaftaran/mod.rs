//! Registering: what a family card holds, a family, members more, a newborn, and how a registration ages.
//!
//! * `penduduk` family cards as the civil registry has them · `simpan` registrations as they are kept · `keluarga`, `bayi` the
//!   commands with the server's own checks · `bergabung` who has joined a family by now, and the first iuran

mod bayi;
mod bergabung;
mod keluarga;
mod penduduk;
mod simpan;

use jkn_core::app::Method::{Get, Post};
use jkn_core::gateway::pendaftaran::{Bayi, Daftar, Daftaran, Kk, Orang, Tanya};
use jkn_core::rules::kelas::Kelas;
use jkn_core::rules::keluarga::kasus::{Kasus, KeadaanOrang, OrangKk, kasus_daftar};
use jkn_core::rules::nomor::NomorKk;
use rusqlite::{OptionalExtension, params};
use serde::{Deserialize, Serialize};

use crate::Failure;
use crate::akun::{captcha, otp};
use crate::perintah::once;
use crate::route::{Access, Count, Reply, RequestContext, Route, Subject};
use crate::wire::Outcome;

pub(crate) use bergabung::{way, world};
pub(crate) use penduduk::penduduk;

pub(crate) const SUBJECT: Subject = Subject {
    routes: &[
        Route::new(Post, "/v1/pendaftaran/kk", Access::Public, look_up),
        Route::new(Get, "/v1/pendaftaran", Access::TokenOptional, registrations),
        Route::new(Post, "/v1/pendaftaran", Access::Public, once::<Daftar>),
        Route::new(Post, "/v1/pendaftaran/anggota", Access::Session, once::<MoreMembers>),
        Route::new(Post, "/v1/pendaftaran/bayi", Access::Session, once::<Bayi>),
    ],
    schema: "
        CREATE TABLE IF NOT EXISTS tiket_kk (
            tiket TEXT PRIMARY KEY, kk TEXT NOT NULL, dibuat_ms INTEGER NOT NULL
        ) STRICT;
        CREATE TABLE IF NOT EXISTS daftar (
            tiket TEXT PRIMARY KEY, akun TEXT NOT NULL, kk TEXT NOT NULL, kelas TEXT NOT NULL, orang INTEGER NOT NULL,
            kartu TEXT NOT NULL, pembayar TEXT NOT NULL, nohp TEXT NOT NULL, email TEXT NOT NULL, dibuat_ms INTEGER NOT NULL
        ) STRICT;
        CREATE TABLE IF NOT EXISTS daftar_orang (
            tiket TEXT NOT NULL, nik TEXT NOT NULL, kartu TEXT NOT NULL, nama TEXT NOT NULL, sex TEXT NOT NULL,
            lahir TEXT NOT NULL, hubungan TEXT NOT NULL, faskes TEXT NOT NULL, gigi TEXT NOT NULL, PRIMARY KEY (tiket, nik)
        ) STRICT;
        CREATE TABLE IF NOT EXISTS bayi (
            ibu TEXT NOT NULL, lahir TEXT NOT NULL, kartu TEXT NOT NULL, akun TEXT NOT NULL, dibuat_ms INTEGER NOT NULL,
            nama TEXT NOT NULL, sex TEXT NOT NULL, faskes TEXT NOT NULL, anak_ke INTEGER NOT NULL, ditagih TEXT NOT NULL,
            PRIMARY KEY (ibu, lahir)
        ) STRICT;
    ",
    counts: &[
        Count {
            name: "pendaftaran",
            sql: "SELECT akun, COUNT(*) FROM daftar GROUP BY akun",
        },
        Count {
            name: "bayi",
            sql: "SELECT akun, COUNT(*) FROM bayi GROUP BY akun",
        },
    ],
    codes: &["kasus", "keadaan"],
};

/// How long a look-up of a family card may be used, seconds.
const TICKET_S: u32 = 600;

/// Members more, in a session; the same as a family's but for who may ask.
#[derive(Serialize, Deserialize)]
#[serde(transparent)]
struct MoreMembers(Daftar);

/// What a family card holds. Whoever does not solve the captcha learns nothing of the number.
fn look_up(context: &RequestContext<'_>) -> Reply {
    let Some(tanya) = context.body::<Tanya>() else {
        return Ok(Outcome::unreadable());
    };
    match captcha::judge(context, &tanya.captcha, &tanya.jawaban)? {
        captcha::Verdict::Right => {}
        captcha::Verdict::Wrong => return Ok(Outcome::refused("captcha_salah", "Captcha Tidak Sesuai")),
        captcha::Verdict::Expired => {
            return Ok(Outcome::refused("captcha_kedaluwarsa", "Captcha Sudah Tidak Berlaku"));
        }
    }
    if NomorKk::parse(&tanya.kk).is_err() {
        return Ok(Outcome::refused("kk_tidak_sah", "Nomor KK Harus 16 Digit"));
    }
    let Some(kk) = penduduk::kk(&tanya.kk)? else {
        return Ok(Outcome::refused("kk_tidak_ditemukan", "Nomor KK Tidak Ditemukan"));
    };
    let orang = penduduk::orang(context, kk)?;
    let standing: Vec<OrangKk> = orang
        .iter()
        .map(|o| OrangKk {
            lahir: Some(o.lahir),
            keadaan: o.keadaan,
        })
        .collect();
    // With it a code can be sent, too.
    let tiketkk = otp::begin_flow(context, otp::FLOW_MS)?;
    context.tx.execute(
        "INSERT INTO tiket_kk VALUES (?1, ?2, ?3)",
        params![tiketkk, kk.nomor, context.now_ms],
    )?;
    let kelas = orang.iter().find_map(|o| o.kelas).map_or("", Kelas::kode);
    Outcome::done(Kk {
        tiketkk,
        berlaku: TICKET_S.into(),
        kasus: match kasus_daftar(&standing, context.hari.ini)?.kasus {
            Kasus::KeluargaBaru => "keluarga_baru",
            Kasus::TambahAnggota => "tambah_anggota",
            Kasus::Bayi => "bayi",
            Kasus::SudahSemua => "sudah_semua",
        }
        .to_owned(),
        kelas: kelas.into(),
        anggota: orang
            .into_iter()
            .map(|o| Orang {
                nama: penduduk::tersamar(&o.nama).as_str().into(),
                kode: o.kode,
                keadaan: match o.keadaan {
                    KeadaanOrang::Belum => "belum",
                    KeadaanOrang::Mandiri => "mandiri",
                    KeadaanOrang::Lain => "lain",
                }
                .to_owned(),
            })
            .collect(),
    })
}

/// The card that a fresh ticket looked up.
fn ticket(context: &RequestContext<'_>, tiket: &str) -> Result<Option<&'static penduduk::Kk>, Failure> {
    let since = context.now_ms.saturating_sub(i64::from(TICKET_S) * 1_000);
    let found: Option<String> = context
        .tx
        .query_row(
            "SELECT kk FROM tiket_kk WHERE tiket = ?1 AND dibuat_ms > ?2",
            params![tiket, since],
            |row| row.get(0),
        )
        .optional()?;
    match found {
        Some(nomor) => penduduk::kk(&nomor),
        None => Ok(None),
    }
}

/// The registration of a ticket, or those of the account.
fn registrations(context: &RequestContext<'_>) -> Reply {
    let found = match context.query("tiket") {
        Some(tiket) => simpan::dengan_tiket(context, &tiket)?.into_iter().collect(),
        None if context.akun.is_empty() => {
            return Ok(Outcome::coded(
                401,
                "sesi_berakhir",
                "Sesi Tidak Ada Atau Sudah Berakhir",
            ));
        }
        None => simpan::milik(context, &context.akun)?,
    };
    let rows: Result<Vec<_>, Failure> = found.iter().map(|daftar| daftar.wire(context)).collect();
    Outcome::resource(Daftaran {
        pendaftaran: rows?.into(),
    })
}
