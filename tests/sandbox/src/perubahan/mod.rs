//! Changes of a participant's data: what was asked for in the app, at an office and by telephone, and what holds on a day.
//!
//! * `ubah`, `kontak` the commands · `loket` an office or 165 that changes something by itself · this file what is kept and what counts
//!
//! A change counts from its first day, by the sandbox's clock, without anybody doing anything on that day. Of two changes of
//! the same thing the later one wins: who stood at a counter after asking in the app has said the last word.

mod kontak;
mod loket;
mod ubah;

use chrono::NaiveDate;
use jkn_core::app::Method::{Get, Post};
use jkn_core::data::perubahan::{Batal, UbahAlamat, UbahEmail, UbahFktp, UbahKelas, UbahNomorHp};
use jkn_core::gateway::Rows;
use jkn_core::gateway::perubahan::{Daerah, Daftar, Perubahan, Wilayah};
use jkn_core::gateway::peserta::ProvUmum;
use jkn_core::rules::bulan::Bulan;
use jkn_core::rules::kelas::Kelas;
use jkn_core::rules::perubahan::Perubahan as Jenis;
use rusqlite::params;

use crate::pembayaran::bayar::{begun, holder};
use crate::perintah::once;
use crate::route::{Access, Count, Reply, RequestContext, Route, Subject};
use crate::wire::{Outcome, date};
use crate::world::{Anggota, Keluarga};
use crate::{Failure, peserta};

pub(crate) use kontak::{kontak_akun, kontak_dipakai, nomor_diganti};
pub use loket::Loket;
pub(crate) use loket::nama;

pub(crate) const SUBJECT: Subject = Subject {
    routes: &[
        Route::new(Get, "/v1/perubahan", Access::Session, changes),
        Route::new(Get, "/v1/wilayah", Access::Public, areas),
        Route::new(Post, "/v1/perubahan/fktp", Access::Session, once::<UbahFktp>),
        Route::new(Post, "/v1/perubahan/kelas", Access::Session, once::<UbahKelas>),
        Route::new(Post, "/v1/perubahan/alamat", Access::Session, once::<UbahAlamat>),
        Route::new(Post, "/v1/perubahan/nohp", Access::Session, once::<UbahNomorHp>),
        Route::new(Post, "/v1/perubahan/email", Access::Session, once::<UbahEmail>),
        Route::new(Post, "/v1/perubahan/batal", Access::Session, once::<Batal>),
        Route::new(Post, "/kendali/loket", Access::Control, loket::change),
    ],
    schema: "
        CREATE TABLE IF NOT EXISTS perubahan (
            urutan INTEGER PRIMARY KEY, keluarga TEXT NOT NULL, akun TEXT NOT NULL, siapa TEXT NOT NULL, jenis TEXT NOT NULL,
            lama TEXT NOT NULL, baru TEXT NOT NULL, nilai TEXT NOT NULL, diminta TEXT NOT NULL, mulai TEXT NOT NULL,
            batal INTEGER NOT NULL, oleh TEXT NOT NULL
        ) STRICT;
    ",
    counts: &[Count {
        name: "perubahan",
        sql: "SELECT akun, COUNT(*) FROM perubahan GROUP BY akun",
    }],
    codes: &["jenis", "keadaan", "oleh"],
};

/// A change as it is kept.
#[derive(Debug, Clone)]
pub(crate) struct Row {
    urutan: i64,
    /// Card of the member; empty for the whole family.
    siapa: String,
    jenis: String,
    lama: String,
    /// In words.
    baru: String,
    /// As a machine has it: a code of a facility or of a class, a name, a number.
    pub(crate) nilai: String,
    diminta: NaiveDate,
    pub(crate) mulai: NaiveDate,
    batal: bool,
    oleh: String,
}

impl Row {
    fn id(&self) -> String {
        format!("ubah-{}", self.urutan)
    }

    fn is_of(&self, jenis: Jenis, kartu: &str) -> bool {
        !self.batal && self.jenis == jenis.kode() && (self.siapa.is_empty() || self.siapa == kartu)
    }

    /// Whether a later change of the same thing came before this one counted.
    fn is_replaced(&self, all: &[Self]) -> bool {
        all.iter().any(|later| {
            later.urutan > self.urutan
                && !later.batal
                && later.jenis == self.jenis
                && (later.siapa.is_empty() || later.siapa == self.siapa)
                && later.mulai <= self.mulai
                && later.diminta < self.mulai
        })
    }
}

/// Everything that was asked for in a family, the oldest first.
fn rows(context: &RequestContext<'_>, keluarga: &Keluarga) -> Result<Vec<Row>, Failure> {
    let mut query = context.tx.prepare(
        "SELECT urutan, siapa, jenis, lama, baru, nilai, diminta, mulai, batal, oleh FROM perubahan
         WHERE keluarga = ?1 AND diminta <= ?2 ORDER BY urutan",
    )?;
    // Who sets the clock back has not asked yet.
    let mut found = query.query(params![holder(keluarga), context.hari.ini.to_string()])?;
    let mut rows = Vec::new();
    while let Some(row) = found.next()? {
        let day = |text: String| date(&text).ok_or(Failure::Gone);
        rows.push(Row {
            urutan: row.get(0)?,
            siapa: row.get(1)?,
            jenis: row.get(2)?,
            lama: row.get(3)?,
            baru: row.get(4)?,
            nilai: row.get(5)?,
            diminta: day(row.get(6)?)?,
            mulai: day(row.get(7)?)?,
            batal: row.get(8)?,
            oleh: row.get(9)?,
        });
    }
    Ok(rows)
}

/// The change that counts for a member on a day; for the family with the card of its holder.
pub(crate) fn holds(
    context: &RequestContext<'_>,
    keluarga: &Keluarga,
    kartu: &str,
    jenis: Jenis,
    pada: NaiveDate,
) -> Result<Option<Row>, Failure> {
    let mut rows = rows(context, keluarga)?;
    rows.retain(|row| row.is_of(jenis, kartu) && row.mulai <= pada);
    Ok(rows.pop())
}

/// The change that waits for its first day.
fn waits<'a>(all: &'a [Row], kartu: &str, jenis: Jenis, pada: NaiveDate) -> Option<&'a Row> {
    let mut found = all.iter().rev();
    found.find(|row| row.is_of(jenis, kartu) && row.mulai > pada && !row.is_replaced(all))
}

/// Code of the facility at which a member is registered on the day asked for, and since when.
pub(crate) fn fktp(
    context: &RequestContext<'_>,
    keluarga: &Keluarga,
    anggota: &Anggota,
) -> Result<(String, NaiveDate), Failure> {
    let hari = context.hari;
    if let Some(row) = holds(context, keluarga, &anggota.kartu, Jenis::Fktp, hari.ini)? {
        return Ok((row.nilai, row.mulai));
    }
    let terdaftar = match anggota.bergabung {
        Some(joined) => joined.terdaftar,
        None => hari.before(keluarga.terdaftar_hari_lalu).max(anggota.lahir(hari)),
    };
    let sejak = anggota
        .pindah_fktp_hari_lalu
        .map_or(terdaftar, |lalu| hari.before(lalu));
    Ok((keluarga.kode_faskes(anggota).to_owned(), sejak))
}

/// A facility as a record names it.
pub(crate) fn prov_umum(kode: &str) -> ProvUmum {
    let nama = jkn_faskes::direktori()
        .dengan_kode(kode)
        .map_or_else(String::new, |faskes| faskes.nama);
    ProvUmum {
        kd_provider: kode.into(),
        nm_provider: nama.into(),
    }
}

/// The family's class on a day, and since when.
pub(crate) fn kelas(
    context: &RequestContext<'_>,
    keluarga: &Keluarga,
    pada: NaiveDate,
) -> Result<(Kelas, NaiveDate), Failure> {
    Ok(match holds(context, keluarga, holder(keluarga), Jenis::Kelas, pada)? {
        Some(row) => (of_code(&row.nilai).ok_or(Failure::Gone)?, row.mulai),
        None => (keluarga.kelas, context.hari.before(keluarga.terdaftar_hari_lalu)),
    })
}

/// The family's class in a month.
pub(crate) fn kelas_bulan(context: &RequestContext<'_>, keluarga: &Keluarga, bulan: Bulan) -> Result<Kelas, Failure> {
    Ok(kelas(context, keluarga, bulan.first_day()?)?.0)
}

fn of_code(code: &str) -> Option<Kelas> {
    match code {
        "1" => Some(Kelas::I),
        "2" => Some(Kelas::II),
        "3" => Some(Kelas::III),
        _ => None,
    }
}

pub(crate) const fn code_of(kelas: Kelas) -> &'static str {
    match kelas {
        Kelas::I => "1",
        Kelas::II => "2",
        Kelas::III => "3",
    }
}

/// Something to be kept.
struct New<'a> {
    akun: &'a str,
    siapa: &'a str,
    jenis: Jenis,
    lama: String,
    baru: String,
    nilai: String,
    mulai: NaiveDate,
    oleh: &'a str,
}

/// Keeps a change; its name.
fn keep(context: &RequestContext<'_>, keluarga: &Keluarga, new: &New<'_>) -> Result<String, Failure> {
    context.tx.execute(
        "INSERT INTO perubahan (keluarga, akun, siapa, jenis, lama, baru, nilai, diminta, mulai, batal, oleh)
         VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, 0, ?10)",
        params![
            holder(keluarga),
            new.akun,
            new.siapa,
            new.jenis.kode(),
            new.lama,
            new.baru,
            new.nilai,
            context.hari.ini.to_string(),
            new.mulai.to_string(),
            new.oleh
        ],
    )?;
    Ok(format!("ubah-{}", context.tx.last_insert_rowid()))
}

/// The family's changes, the newest first.
fn changes(context: &RequestContext<'_>) -> Reply {
    let (keluarga, _) = context.world.member(&context.akun).ok_or(Failure::Gone)?;
    let all = rows(context, keluarga)?;
    let mut list = Vec::new();
    for row in all.iter().rev() {
        let of = keluarga.anggota.iter().find(|anggota| anggota.kartu == row.siapa);
        list.push(Perubahan {
            id: row.id(),
            id_anggota: of
                .map_or_else(|| Ok(String::new()), |anggota| peserta::id(context, anggota))?
                .into(),
            jenis: row.jenis.as_str().into(),
            lama: row.lama.as_str().into(),
            baru: row.baru.as_str().into(),
            diminta: row.diminta.to_string(),
            mulai: row.mulai.to_string(),
            keadaan: if row.batal {
                "dibatalkan"
            } else if row.is_replaced(&all) {
                "diganti"
            } else if row.mulai > context.hari.ini {
                "menunggu"
            } else {
                "berlaku"
            }
            .into(),
            oleh: row.oleh.as_str().into(),
        });
    }
    let (_, sejak) = kelas(context, keluarga, context.hari.ini)?;
    Outcome::resource(Daftar {
        perubahan: list.into(),
        kelas_sejak: sejak.to_string().into(),
        iuran_pertama: Some(begun(context, keluarga)?),
        praktis: false,
    })
}

/// How many villages a district has here.
const VILLAGES: u32 = 6;

/// The areas below an area. The frame ends at districts; their villages are invented.
fn areas(context: &RequestContext<'_>) -> Reply {
    let induk = context.query("induk").unwrap_or_default();
    let of = |kode: &str, nama: &str| Wilayah {
        kode: kode.to_owned(),
        nama: nama.into(),
    };
    let Some(nama) = jkn_faskes::nama(&induk) else {
        return Ok(Outcome::coded(404, "wilayah_tidak_dikenal", "Wilayah Tidak Dikenal"));
    };
    let contoh = induk.split('.').count() == 3;
    let wilayah: Vec<Wilayah> = if contoh {
        (1..=VILLAGES)
            .map(|n| of(&format!("{induk}.{}", 9000 + n), &format!("{nama} Contoh {n}")))
            .collect()
    } else {
        let below = jkn_faskes::wilayah().iter().filter(|w| {
            w.kode.len() > induk.len() && w.kode.rsplit_once('.').is_some_and(|(parent, _)| parent == induk)
        });
        below.map(|w| of(&w.kode, &w.nama)).collect()
    };
    Outcome::resource(Daerah {
        wilayah: Rows::from(wilayah),
        contoh,
    })
}
