//! Talks: what a family may ask of the doctors of its FKTP, what an account may ask of the officers of Care Center 165, and what
//! was said.
//!
//! * `dokter` who is there, and what a doctor does next · `petugas` the same for officers, and how a talk with one begins ·
//!   `laku` what either does next · this file the wire
//!
//! Nobody sits on the other side: whenever somebody asks, the talk is first moved on to now by [`Talk::catch_up`].

mod dokter;
mod laku;
pub(crate) mod petugas;

use jkn_core::app::Method::{Get, Post};
use jkn_core::data::percakapan::SEPENGGAL;
use jkn_core::gateway::konsultasi::{
    Akhiri, DaftarDokter, DaftarKonsultasi, Dimulai, Dokter as WireDokter, KirimPesan, Konsultasi, Mulai, Nilai,
    Percakapan, Pesan,
};
use jkn_core::gateway::kunjungan::Flag;
use jkn_core::gateway::{Figure, Line, Loose};
use jkn_core::rules::konsultasi::{
    DaftarDokter as Boleh, DokterKonsultasi, KeadaanKonsultasi as K, Penutup, PeristiwaKonsultasi as P,
    batas_waktu_konsultasi, daftar_dokter, langkah_konsultasi, langkah_tanpa_batas, periksa_mulai, periksa_pesan,
};
use rusqlite::{OptionalExtension, Row, params};
use serde_json::json;

use crate::perintah::{Command, once};
use crate::random::Random;
use crate::route::{Access, Count, Reply, RequestContext, Route, Subject};
use crate::wire::Outcome;
use crate::world::{Anggota, Keluarga};
use crate::{Failure, perubahan, peserta};

pub use dokter::DokterKendali;
pub use petugas::AgenKendali;

pub(crate) const SUBJECT: Subject = Subject {
    routes: &[
        Route::new(Get, "/v1/konsultasi/dokter", Access::Session, doctors),
        Route::new(Get, "/v1/konsultasi", Access::Session, talks),
        Route::new(Get, "/v1/konsultasi/{id}", Access::Session, said),
        Route::new(Post, "/v1/konsultasi", Access::Session, once::<Mulai>),
        Route::new(Post, "/v1/konsultasi/{id}/pesan", Access::Session, once::<KirimPesan>),
        Route::new(Post, "/v1/konsultasi/{id}/akhiri", Access::Session, once::<Akhiri>),
        Route::new(Post, "/v1/konsultasi/{id}/nilai", Access::Session, once::<Nilai>),
        Route::new(Post, "/kendali/dokter", Access::Control, dokter::control),
    ],
    schema: "
        CREATE TABLE IF NOT EXISTS konsultasi (
            urutan INTEGER PRIMARY KEY, id TEXT NOT NULL UNIQUE, akun TEXT NOT NULL, kartu TEXT NOT NULL, dokter INTEGER NOT NULL,
            mulai_ms INTEGER NOT NULL, keadaan TEXT NOT NULL, ditutup TEXT, bintang INTEGER, catatan TEXT, kodebantuan TEXT
        ) STRICT;
        CREATE TABLE IF NOT EXISTS konsultasi_pesan (
            konsultasi TEXT NOT NULL, nomor INTEGER NOT NULL, oleh TEXT NOT NULL, idpesan TEXT NOT NULL, teks TEXT NOT NULL,
            rujukan INTEGER NOT NULL, waktu_ms INTEGER NOT NULL, PRIMARY KEY (konsultasi, nomor)
        ) STRICT;
        CREATE TABLE IF NOT EXISTS dokter_kendali (
            kode INTEGER PRIMARY KEY, daring INTEGER, laku TEXT, detik INTEGER
        ) STRICT;
    ",
    counts: &[
        Count {
            name: "konsultasi",
            sql: "SELECT akun, COUNT(*) FROM konsultasi WHERE kodebantuan IS NULL GROUP BY akun",
        },
        Count {
            name: "pesan",
            sql: "SELECT akun, COUNT(*) FROM konsultasi JOIN konsultasi_pesan ON konsultasi = id WHERE oleh = 'peserta' GROUP BY akun",
        },
        Count {
            name: "konsultasi_dinilai",
            sql: "SELECT akun, COUNT(bintang) FROM konsultasi GROUP BY akun",
        },
    ],
    codes: &["keadaan", "ditutupoleh", "oleh"],
};

/// Who sits on the other side of a talk.
#[derive(Debug, Clone, PartialEq, Eq)]
enum Lawan {
    /// A doctor, by the code.
    Dokter(u32),
    /// An officer, with the *kode bantuan* that came along.
    Petugas(String),
}

impl Lawan {
    /// As the wire names them.
    const fn name(&self) -> &'static str {
        match self {
            Self::Dokter(_) => "dokter",
            Self::Petugas(_) => "petugas",
        }
    }
}

/// A talk.
struct Talk {
    id: String,
    kartu: String,
    lawan: Lawan,
    mulai_ms: i64,
    keadaan: K,
    /// What ended it, as the wire says it.
    ditutup: Option<String>,
    bintang: Option<u8>,
}

const COLUMNS: &str = "id, kartu, dokter, mulai_ms, keadaan, ditutup, bintang, kodebantuan";
/// Which talks are with doctors, and which with officers.
const WITH_DOCTORS: &str = "kodebantuan IS NULL";
const WITH_OFFICERS: &str = "kodebantuan IS NOT NULL";

impl Talk {
    fn of_row(row: &Row<'_>) -> Result<(Self, String), rusqlite::Error> {
        let talk = Self {
            id: row.get(0)?,
            kartu: row.get(1)?,
            lawan: match row.get(7)? {
                Some(kode) => Lawan::Petugas(kode),
                None => Lawan::Dokter(row.get(2)?),
            },
            mulai_ms: row.get(3)?,
            keadaan: K::Kosong,
            ditutup: row.get(5)?,
            bintang: row.get(6)?,
        };
        Ok((talk, row.get(4)?))
    }

    /// The talks that answer a condition, moved on to now; the newest first.
    fn all(context: &RequestContext<'_>, condition: &str, value: &str) -> Result<Vec<Self>, Failure> {
        let sql = format!("SELECT {COLUMNS} FROM konsultasi WHERE {condition} ORDER BY urutan DESC");
        let mut found = context.tx.prepare(&sql)?;
        let rows = found.query_map(params![value], Self::of_row)?;
        let mut talks = Vec::new();
        for row in rows {
            let (mut talk, keadaan) = row?;
            talk.keadaan = serde_json::from_str(&keadaan)?;
            talk.catch_up(context)?;
            talks.push(talk);
        }
        Ok(talks)
    }

    /// The talk that the path names, when it is the account's.
    fn named(context: &RequestContext<'_>) -> Result<Option<Self>, Failure> {
        let id = context.parameter("id");
        let owner: Option<String> = context
            .tx
            .query_row("SELECT akun FROM konsultasi WHERE id = ?1", params![id], |row| {
                row.get(0)
            })
            .optional()?;
        if owner.as_deref() != Some(context.akun.as_str()) {
            return Ok(None);
        }
        Ok(Self::all(context, "id = ?1", id)?.pop())
    }

    /// The code of its doctor; 0 for a talk with an officer.
    const fn dokter(&self) -> u32 {
        match self.lawan {
            Lawan::Dokter(kode) => kode,
            Lawan::Petugas(_) => 0,
        }
    }

    /// Begins it with what is said first.
    fn begin(context: &RequestContext<'_>, kartu: &str, lawan: Lawan, teks: &str) -> Result<Self, Failure> {
        let mut talk = Self {
            id: Random::take(context.tx)?.text(b"abcdefghjkmnpqrstuvwxyz", 12),
            kartu: kartu.to_owned(),
            lawan,
            mulai_ms: context.now_ms,
            keadaan: K::Kosong,
            ditutup: None,
            bintang: None,
        };
        let kode = match &talk.lawan {
            Lawan::Dokter(_) => None,
            Lawan::Petugas(kode) => Some(kode),
        };
        context.tx.execute(
            "INSERT INTO konsultasi (id, akun, kartu, dokter, mulai_ms, keadaan, kodebantuan) VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7)",
            params![
                talk.id,
                context.akun,
                talk.kartu,
                talk.dokter(),
                talk.mulai_ms,
                serde_json::to_string(&K::Kosong)?,
                kode
            ],
        )?;
        let keluhan = teks.to_owned();
        talk.step(context, &P::Mulai { keluhan }, context.now_ms)?;
        talk.write(context, "peserta", ("", teks), false, context.now_ms)?;
        Ok(talk)
    }

    /// Moves it on to now: what the other side has done since, then time.
    fn catch_up(&mut self, context: &RequestContext<'_>) -> Result<(), Failure> {
        while let Some((at_ms, act)) = laku::next(context, self)? {
            if at_ms > context.now_ms {
                break;
            }
            match act {
                laku::Act::Writes { teks, rujukan } => self.other_writes(context, &teks, rujukan, at_ms)?,
                laku::Act::Ends => {
                    self.step(context, &P::AkhiriDokter, at_ms)?;
                }
            }
        }
        self.step(context, &P::Waktu, context.now_ms)?;
        Ok(())
    }

    fn other_writes(
        &mut self,
        context: &RequestContext<'_>,
        teks: &str,
        rujukan: bool,
        at_ms: i64,
    ) -> Result<(), Failure> {
        if self.step(context, &P::PesanDokter, at_ms)?.is_none() {
            self.write(context, self.lawan.name(), ("", teks), rujukan, at_ms)?;
        }
        Ok(())
    }

    /// One event; the reason when it is refused.
    fn step(&mut self, context: &RequestContext<'_>, event: &P, at_ms: i64) -> Result<Option<Outcome>, Failure> {
        let step = match self.lawan {
            Lawan::Dokter(_) => langkah_konsultasi(self.keadaan, event, at_ms),
            Lawan::Petugas(_) => langkah_tanpa_batas(self.keadaan, event, at_ms),
        };
        if let K::Ditutup { oleh } = step.keadaan {
            let oleh = match oleh {
                Penutup::Peserta => "peserta",
                Penutup::Dokter => self.lawan.name(),
                Penutup::BatasWaktu => "batas_waktu",
            };
            self.ditutup.get_or_insert_with(|| oleh.to_owned());
        }
        if let K::Dinilai { bintang } = step.keadaan {
            self.bintang = Some(bintang);
        }
        if self.keadaan != step.keadaan {
            self.keadaan = step.keadaan;
            context.tx.execute(
                "UPDATE konsultasi SET keadaan = ?2, ditutup = ?3, bintang = ?4 WHERE id = ?1",
                params![
                    self.id,
                    serde_json::to_string(&self.keadaan)?,
                    self.ditutup,
                    self.bintang
                ],
            )?;
        }
        step.ditolak
            .map(|alasan| Outcome::refused_by(alasan, "Permintaan Tidak Diterima"))
            .transpose()
    }

    fn write(
        &self,
        context: &RequestContext<'_>,
        oleh: &str,
        (idpesan, teks): (&str, &str),
        rujukan: bool,
        at_ms: i64,
    ) -> Result<u32, Failure> {
        let nomor = self.count(context)?.saturating_add(1);
        context.tx.execute(
            "INSERT INTO konsultasi_pesan VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7)",
            params![self.id, nomor, oleh, idpesan, teks, rujukan, at_ms],
        )?;
        Ok(nomor)
    }

    /// How many messages it has.
    fn count(&self, context: &RequestContext<'_>) -> Result<u32, Failure> {
        let sql = "SELECT COUNT(*) FROM konsultasi_pesan WHERE konsultasi = ?1";
        Ok(context.tx.query_row(sql, params![self.id], |row| row.get(0))?)
    }

    const fn is_open(&self) -> bool {
        matches!(self.keadaan, K::Diminta | K::Aktif { .. })
    }

    /// State, what ended it, and when silence will, as the wire has them.
    fn state(&self) -> (Line, Line, Figure) {
        let keadaan = match self.keadaan {
            K::Kosong | K::Diminta => "diminta",
            K::Aktif { .. } => "aktif",
            K::Ditutup { .. } | K::Dinilai { .. } => "ditutup",
        };
        (
            keadaan.into(),
            self.ditutup.as_deref().unwrap_or_default().into(),
            match self.lawan {
                Lawan::Dokter(_) => batas_waktu_konsultasi(self.keadaan),
                Lawan::Petugas(_) => None,
            }
            .map_or_else(Figure::default, Figure::from),
        )
    }
}

fn refused(alasan: &str, pesan: &str) -> Reply {
    Ok(Outcome::refused(alasan, pesan))
}

/// The member of the account's family whom the app calls so.
fn member<'a>(
    context: &'a RequestContext<'_>,
    idanggota: &str,
) -> Result<Option<(&'a Keluarga, &'a Anggota)>, Failure> {
    let (keluarga, _) = context.world.member(&context.akun).ok_or(Failure::Gone)?;
    for anggota in &keluarga.anggota {
        if peserta::id(context, anggota)? == idanggota {
            return Ok(Some((keluarga, anggota)));
        }
    }
    Ok(None)
}

/// The doctors of a member's FKTP.
fn doctors(context: &RequestContext<'_>) -> Reply {
    let wanted = context.query("idanggota").unwrap_or_default();
    let Some((keluarga, anggota)) = member(context, &wanted)? else {
        return refused("bukan_milik", "Anggota Tidak Ditemukan");
    };
    let (kode, _) = perubahan::fktp(context, keluarga, anggota)?;
    let mut dokter = Vec::new();
    for found in dokter::of(context, &kode) {
        dokter.push(WireDokter {
            kodedokter: found.dokter.into(),
            namadokter: found.nama_dokter.as_str().into(),
            kodefaskes: kode.clone(),
            namapoli: found.nama_poli.as_str().into(),
            daring: Flag(dokter::is_online(context, &kode, found.dokter)?),
            jam: dokter::hours(context, &kode, found.dokter).into(),
        });
    }
    Outcome::resource(DaftarDokter { dokter: dokter.into() })
}

/// The account's talks, the newest first.
fn talks(context: &RequestContext<'_>) -> Reply {
    let mut konsultasi = Vec::new();
    for talk in Talk::all(context, &format!("akun = ?1 AND {WITH_DOCTORS}"), &context.akun)? {
        let (_, anggota) = context.world.member(&talk.kartu).ok_or(Failure::Gone)?;
        let (nama, poli) = dokter::name(context, talk.dokter());
        let (keadaan, ditutupoleh, bataswaktu) = talk.state();
        konsultasi.push(Konsultasi {
            id: talk.id.clone(),
            id_anggota: peserta::id(context, anggota)?.into(),
            kodedokter: talk.dokter().into(),
            namadokter: nama.into(),
            namapoli: poli.into(),
            keadaan,
            ditutupoleh,
            bataswaktu,
            mulai: talk.mulai_ms.into(),
            jumlahpesan: talk.count(context)?.into(),
            bintang: talk
                .bintang
                .map_or_else(Figure::default, |stars| u32::from(stars).into()),
        });
    }
    Outcome::resource(DaftarKonsultasi {
        konsultasi: konsultasi.into(),
    })
}

/// What was said in a talk after a message.
fn said(context: &RequestContext<'_>) -> Reply {
    let Some(talk) = Talk::named(context)? else {
        return refused("bukan_milik", "Konsultasi Tidak Ditemukan");
    };
    let sejak: u32 = context.query("sejak").and_then(|n| n.parse().ok()).unwrap_or(0);
    // No piece goes on beyond the next multiple.
    let sampai = (sejak / SEPENGGAL + 1).saturating_mul(SEPENGGAL);
    let mut found = context.tx.prepare(
        "SELECT nomor, oleh, waktu_ms, teks, idpesan, rujukan FROM konsultasi_pesan
         WHERE konsultasi = ?1 AND nomor > ?2 AND nomor <= ?3 ORDER BY nomor",
    )?;
    let rows = found.query_map(params![talk.id, sejak, sampai], |row| {
        Ok(Pesan {
            id: row.get::<_, u32>(0)?.into(),
            oleh: row.get::<_, String>(1)?.into(),
            waktu: row.get::<_, i64>(2)?.into(),
            teks: row.get::<_, String>(3)?.as_str().into(),
            idpesan: row.get::<_, String>(4)?.into(),
            rujukan: Loose(Flag(row.get(5)?)),
        })
    })?;
    let pesan: Vec<Pesan> = rows.collect::<Result<_, _>>()?;
    let (keadaan, ditutupoleh, bataswaktu) = talk.state();
    Outcome::resource(Percakapan {
        keadaan,
        ditutupoleh,
        bataswaktu,
        pesan: pesan.into(),
    })
}

impl Command for Mulai {
    fn carry_out(&self, context: &RequestContext<'_>) -> Reply {
        let Some((keluarga, anggota)) = member(context, &self.idanggota)? else {
            return refused("bukan_milik", "Anggota Tidak Ditemukan");
        };
        let (kode, _) = perubahan::fktp(context, keluarga, anggota)?;
        let doctor = DokterKonsultasi {
            kode_dokter: self.kodedokter,
            kode_faskes: dokter::facility(context, self.kodedokter)
                .unwrap_or_default()
                .to_owned(),
            daring: dokter::is_online(context, &kode, self.kodedokter)?,
        };
        let active = peserta::status(context, keluarga, anggota)?.kode.as_str() == "0";
        let (dapat_dihubungi, terlihat) = match daftar_dokter(active, &kode, &[doctor], true) {
            Boleh::Daftar {
                dapat_dihubungi,
                terlihat,
            } => (dapat_dihubungi, terlihat),
            Boleh::Tidak { alasan, .. } => return Outcome::refused_by(alasan, "Peserta Tidak Aktif"),
        };
        if terlihat.is_empty() {
            return refused("bukan_fktp_terdaftar", "Dokter Bukan Dari FKTP Terdaftar");
        }
        let open = Talk::all(context, &format!("kartu = ?1 AND {WITH_DOCTORS}"), &anggota.kartu)?;
        let open = open.iter().filter(|talk| talk.is_open()).count();
        if let Some(tolak) = periksa_mulai(&self.keluhan, u32::try_from(open).unwrap_or(u32::MAX)) {
            return Outcome::refused_by(tolak.alasan, "Konsultasi Tidak Dapat Dimulai");
        }
        if dapat_dihubungi.is_empty() {
            return refused("dokter_tidak_daring", "Dokter Sedang Tidak Daring");
        }
        let lawan = Lawan::Dokter(self.kodedokter);
        let talk = Talk::begin(context, &anggota.kartu, lawan, &self.keluhan)?;
        Outcome::done(Dimulai { id: talk.id })
    }
}

impl Command for KirimPesan {
    fn carry_out(&self, context: &RequestContext<'_>) -> Reply {
        let Some(mut talk) = Talk::named(context)? else {
            return refused("bukan_milik", "Konsultasi Tidak Ditemukan");
        };
        if talk.is_open()
            && let Some(tolak) = periksa_pesan(&self.teks)
        {
            return Outcome::refused_by(tolak.alasan, "Pesan Tidak Dapat Diterima");
        }
        if let Some(refused) = talk.step(context, &P::PesanPeserta, context.now_ms)? {
            return Ok(refused);
        }
        let nomor = talk.write(context, "peserta", (&self.idpesan, &self.teks), false, context.now_ms)?;
        Outcome::done(json!({ "id": nomor }))
    }
}

impl Command for Akhiri {
    fn carry_out(&self, context: &RequestContext<'_>) -> Reply {
        let Some(mut talk) = Talk::named(context)? else {
            return refused("bukan_milik", "Konsultasi Tidak Ditemukan");
        };
        match talk.step(context, &P::AkhiriPeserta, context.now_ms)? {
            Some(refused) => Ok(refused),
            None => Outcome::done(json!({ "id": talk.id })),
        }
    }
}

impl Command for Nilai {
    fn carry_out(&self, context: &RequestContext<'_>) -> Reply {
        let Some(mut talk) = Talk::named(context)? else {
            return refused("bukan_milik", "Konsultasi Tidak Ditemukan");
        };
        if talk.lawan != Lawan::Dokter(talk.dokter()) {
            return refused("tidak_dapat_dinilai", "Percakapan Dengan Petugas Tidak Dinilai");
        }
        let (bintang, catatan) = (self.bintang, self.catatan.clone());
        if let Some(refused) = talk.step(context, &P::Nilai { bintang, catatan }, context.now_ms)? {
            return Ok(refused);
        }
        context.tx.execute(
            "UPDATE konsultasi SET catatan = ?2 WHERE id = ?1",
            params![talk.id, self.catatan],
        )?;
        Outcome::done(json!({ "id": talk.id }))
    }
}
