//! Complaints and questions: handed in, worked on by invented officers, answered, reopened.
//!
//! * this file what the participant does · `petugas` what officers do, by the clock and on demand · `lampiran` files that go up

pub(crate) mod lampiran;
mod petugas;

use jkn_core::app::Method::{Get, Post};
use jkn_core::data::halaman::KURSOR_KEDALUWARSA;
use jkn_core::data::pengaduan::Jenis;
use jkn_core::gateway::pengaduan::{
    Ajukan, BukaLagi, DaftarPengaduan, Diterima, Langkah, Lengkapi, Pengaduan, RujukanLain,
};
use jkn_core::rules::pengaduan::{
    FormulirPengaduan, KeadaanPengaduan as K, KekuranganFormulir, PeristiwaPengaduan as P, langkah_pengaduan,
    periksa_lanjutan, periksa_pengaduan,
};
use rusqlite::{OptionalExtension, params};
use serde_json::json;

use crate::perintah::{Command, once};
use crate::random::Random;
use crate::route::{Access, Count, Reply, RequestContext, Route, Subject};
use crate::wire::Outcome;
use crate::{Failure, halaman};

pub use petugas::PetugasKendali;

pub(crate) const SUBJECT: Subject = Subject {
    routes: &[
        Route::new(Get, "/v1/pengaduan", Access::Session, list),
        Route::new(Get, "/v1/pengaduan/{tiket}", Access::Session, one),
        Route::new(Post, "/v1/pengaduan", Access::Session, once::<Ajukan>),
        Route::new(
            Post,
            "/v1/pengaduan/{tiket}/lengkapi",
            Access::Session,
            once::<Lengkapi>,
        ),
        Route::new(
            Post,
            "/v1/pengaduan/{tiket}/buka-lagi",
            Access::Session,
            once::<BukaLagi>,
        ),
        Route::new(Post, "/kendali/petugas", Access::Control, petugas::act),
    ],
    schema: "
        CREATE TABLE IF NOT EXISTS pengaduan (
            urutan INTEGER PRIMARY KEY AUTOINCREMENT, tiket TEXT NOT NULL UNIQUE, akun TEXT NOT NULL, isi TEXT NOT NULL,
            keadaan TEXT NOT NULL
        ) STRICT;
        CREATE TABLE IF NOT EXISTS pengaduan_langkah (
            tiket TEXT NOT NULL, nomor INTEGER NOT NULL, keadaan TEXT NOT NULL, waktu_ms INTEGER NOT NULL,
            catatan TEXT NOT NULL, oleh TEXT NOT NULL, PRIMARY KEY (tiket, nomor)
        ) STRICT;
    ",
    counts: &[
        Count {
            name: "pengaduan",
            sql: "SELECT akun, COUNT(*) FROM pengaduan GROUP BY akun",
        },
        Count {
            name: "pengaduan_dilengkapi",
            sql: "SELECT akun, SUM(nomor > 1 AND oleh = 'peserta') FROM pengaduan JOIN pengaduan_langkah USING (tiket) GROUP BY akun",
        },
    ],
    codes: &["jenis", "kategori", "keadaan", "oleh"],
};

/// A complaint with what has happened to it.
struct Ticket {
    tiket: String,
    isi: Ajukan,
    keadaan: K,
    langkah: Vec<Step>,
}

/// Something that happened.
#[derive(Clone)]
struct Step {
    keadaan: K,
    waktu_ms: i64,
    catatan: String,
    peserta: bool,
}

impl Ticket {
    /// The account's complaints, moved on to now; the newest first.
    fn all(context: &RequestContext<'_>, akun: &str) -> Result<Vec<Self>, Failure> {
        let mut query = context
            .tx
            .prepare("SELECT tiket, isi, keadaan FROM pengaduan WHERE akun = ?1 ORDER BY urutan DESC")?;
        let rows = query.query_map(params![akun], |row| {
            Ok((row.get(0)?, row.get::<_, String>(1)?, row.get::<_, String>(2)?))
        })?;
        let mut all = Vec::new();
        for row in rows {
            let (tiket, isi, keadaan) = row?;
            all.push(Self::of(context, tiket, &isi, &keadaan)?);
        }
        Ok(all)
    }

    fn of(context: &RequestContext<'_>, tiket: String, isi: &str, keadaan: &str) -> Result<Self, Failure> {
        let mut query = context.tx.prepare(
            "SELECT keadaan, waktu_ms, catatan, oleh = 'peserta' FROM pengaduan_langkah WHERE tiket = ?1 ORDER BY nomor",
        )?;
        let rows = query.query_map(params![tiket], |row| {
            Ok((row.get::<_, String>(0)?, row.get(1)?, row.get(2)?, row.get(3)?))
        })?;
        let mut langkah = Vec::new();
        for row in rows {
            let (keadaan, waktu_ms, catatan, peserta) = row?;
            langkah.push(Step {
                keadaan: serde_json::from_str(&keadaan)?,
                waktu_ms,
                catatan,
                peserta,
            });
        }
        let mut ticket = Self {
            tiket,
            isi: serde_json::from_str(isi)?,
            keadaan: serde_json::from_str(keadaan)?,
            langkah,
        };
        petugas::catch_up(context, &mut ticket)?;
        Ok(ticket)
    }

    /// The complaint that the path names, when it is the account's.
    fn named(context: &RequestContext<'_>) -> Result<Option<Self>, Failure> {
        let found: Option<(String, String)> = context
            .tx
            .query_row(
                "SELECT isi, keadaan FROM pengaduan WHERE tiket = ?1 AND akun = ?2",
                params![context.parameter("tiket"), context.akun],
                |row| Ok((row.get(0)?, row.get(1)?)),
            )
            .optional()?;
        match found {
            Some((isi, keadaan)) => Self::of(context, context.parameter("tiket").to_owned(), &isi, &keadaan).map(Some),
            None => Ok(None),
        }
    }

    /// One event at a moment; `false` when it has no place in this state.
    fn step(
        &mut self,
        context: &RequestContext<'_>,
        peristiwa: P,
        (catatan, peserta): (&str, bool),
        waktu_ms: i64,
    ) -> Result<bool, Failure> {
        let Some(keadaan) = langkah_pengaduan(self.keadaan, peristiwa) else {
            return Ok(false);
        };
        self.keadaan = keadaan;
        self.langkah.push(Step {
            keadaan,
            waktu_ms,
            catatan: catatan.to_owned(),
            peserta,
        });
        let state = serde_json::to_string(&keadaan)?;
        context.tx.execute(
            "UPDATE pengaduan SET keadaan = ?2 WHERE tiket = ?1",
            params![self.tiket, state],
        )?;
        context.tx.execute(
            "INSERT INTO pengaduan_langkah VALUES (?1, (SELECT COUNT(*) + 1 FROM pengaduan_langkah WHERE tiket = ?1), ?2, ?3, ?4, ?5)",
            params![self.tiket, state, waktu_ms, catatan, if peserta { "peserta" } else { "petugas" }],
        )?;
        Ok(true)
    }

    /// As the wire has it.
    fn wire(&self) -> Pengaduan {
        let langkah = self.langkah.iter().map(|step| Langkah {
            keadaan: state(step.keadaan).into(),
            waktu: step.waktu_ms.into(),
            catatan: step.catatan.as_str().into(),
            oleh: if step.peserta { "peserta" } else { "petugas" }.into(),
        });
        Pengaduan {
            tiket: self.tiket.clone(),
            jenis: match self.isi.jenis {
                Jenis::Informasi => "informasi",
                Jenis::Pengaduan => "pengaduan",
            }
            .into(),
            kategori: self.isi.kategori.as_str().into(),
            kodefaskes: self.isi.kodefaskes.as_deref().unwrap_or_default().into(),
            keadaan: state(self.keadaan).into(),
            langkah: langkah.collect::<Vec<_>>().into(),
            rujukanlain: self.isi.rujukanlain.as_ref().map(|dari| RujukanLain {
                jenis: dari.jenis.name().into(),
                id: dari.id.as_str().into(),
            }),
        }
    }
}

const fn state(keadaan: K) -> &'static str {
    match keadaan {
        K::Konsep | K::Antre | K::Terkirim => "terkirim",
        K::Diproses => "diproses",
        K::PerluData => "perlu_data",
        K::Selesai => "selesai",
        K::DibukaLagi => "dibuka_lagi",
    }
}

fn refused(alasan: &str, pesan: &str) -> Reply {
    Ok(Outcome::refused(alasan, pesan))
}

/// The fields that need attention.
fn wrong(kurang: &[KekuranganFormulir]) -> Reply {
    let isian: Vec<&str> = kurang.iter().map(|kurang| kurang.isian.as_str()).collect();
    Outcome::refused("isian_salah", "Formulir Belum Lengkap").with(json!({ "isian": isian }))
}

/// A page of the account's complaints.
fn list(context: &RequestContext<'_>) -> Reply {
    let all: Vec<Pengaduan> = Ticket::all(context, &context.akun)?.iter().map(Ticket::wire).collect();
    let Some((rows, kursor)) = halaman::page(&all, |row| &row.tiket, context.query("kursor"), context.hari.ini) else {
        return refused(KURSOR_KEDALUWARSA, "Kursor Sudah Kedaluwarsa");
    };
    Outcome::resource(DaftarPengaduan {
        pengaduan: rows.to_vec().into(),
        kursor: kursor.map(|kursor| kursor.as_str().into()),
    })
}

/// One complaint.
fn one(context: &RequestContext<'_>) -> Reply {
    match Ticket::named(context)? {
        Some(ticket) => Outcome::resource(ticket.wire()),
        None => refused("tidak_ditemukan", "Pengaduan Tidak Ditemukan"),
    }
}

impl Command for Ajukan {
    fn carry_out(&self, context: &RequestContext<'_>) -> Reply {
        let kurang = periksa_pengaduan(&FormulirPengaduan {
            hari_ini: context.hari.ini,
            pengaduan: self.jenis == Jenis::Pengaduan,
            kategori: self.kategori.clone(),
            kode_faskes: self.kodefaskes.clone(),
            tanggal_kejadian: self.tanggalkejadian,
            teks: self.teks.clone(),
            lampiran: u32::try_from(self.lampiran.len()).unwrap_or(u32::MAX),
            kontak: self.kontak.clone(),
        });
        if !kurang.is_empty() {
            return wrong(&kurang);
        }
        if !lampiran::are_whole(context, &self.lampiran)? {
            return refused("lampiran_tidak_ada", "Lampiran Tidak Ada");
        }
        let number = Random::take(context.tx)?.text(b"23456789ABCDEFGHJKMNPQRSTUVWXYZ", 8);
        let mut ticket = Ticket {
            tiket: format!("CTH-{number}"),
            isi: self.clone(),
            keadaan: K::Antre,
            langkah: Vec::new(),
        };
        context.tx.execute(
            "INSERT INTO pengaduan (tiket, akun, isi, keadaan) VALUES (?1, ?2, ?3, ?4)",
            params![
                ticket.tiket,
                context.akun,
                serde_json::to_string(self)?,
                serde_json::to_string(&ticket.keadaan)?
            ],
        )?;
        ticket.step(context, P::Diterima, (&self.teks, true), context.now_ms)?;
        Outcome::done(Diterima { tiket: ticket.tiket })
    }
}

impl Command for Lengkapi {
    fn carry_out(&self, context: &RequestContext<'_>) -> Reply {
        let Some(mut ticket) = Ticket::named(context)? else {
            return refused("tidak_ditemukan", "Pengaduan Tidak Ditemukan");
        };
        let kurang = periksa_lanjutan(&self.teks, u32::try_from(self.lampiran.len()).unwrap_or(u32::MAX));
        if !kurang.is_empty() {
            return wrong(&kurang);
        }
        if !lampiran::are_whole(context, &self.lampiran)? {
            return refused("lampiran_tidak_ada", "Lampiran Tidak Ada");
        }
        if ticket.step(context, P::Lengkapi, (&self.teks, true), context.now_ms)? {
            Outcome::done(Diterima { tiket: ticket.tiket })
        } else {
            refused("tidak_diminta", "Petugas Tidak Meminta Data")
        }
    }
}

impl Command for BukaLagi {
    fn carry_out(&self, context: &RequestContext<'_>) -> Reply {
        let Some(mut ticket) = Ticket::named(context)? else {
            return refused("tidak_ditemukan", "Pengaduan Tidak Ditemukan");
        };
        let kurang = periksa_lanjutan(&self.alasan, 0);
        if !kurang.is_empty() {
            return wrong(&kurang);
        }
        if ticket.step(context, P::BukaLagi, (&self.alasan, true), context.now_ms)? {
            Outcome::done(Diterima { tiket: ticket.tiket })
        } else {
            refused("masih_berjalan", "Pengaduan Belum Selesai")
        }
    }
}
