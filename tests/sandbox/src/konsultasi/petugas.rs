//! The invented officers of Care Center 165: when they answer the live chat, and what they do next.
//!
//! They answer every day from seven in the morning until nine at night in the west. That is the sandbox's own choice: no source
//! prints hours of the chat, so an app believes only what it is told. Tests and demonstrations have an officer come, go, write or
//! fall silent with `POST /kendali/agen`; `/kendali/petugas` is about complaints.

use jkn_core::app::Method::{Get, Post};
use jkn_core::gateway::Figure;
use jkn_core::gateway::konsultasi::Dimulai;
use jkn_core::gateway::kunjungan::Flag;
use jkn_core::gateway::petugas::{Mulai, Obrolan, Petugas};
use jkn_core::rules::antrean::Zona;
use jkn_core::rules::bantuan::KodeBantuan;
use jkn_core::rules::konsultasi::periksa_pesan;
use rusqlite::{OptionalExtension, params};
use serde::{Deserialize, Serialize};

use super::laku::Laku;
use super::{Lawan, P, Talk, WITH_OFFICERS, refused};
use crate::control::state;
use crate::perintah::{Command, once};
use crate::route::{Access, Count, Reply, RequestContext, Route, Subject};
use crate::wire::Outcome;
use crate::{Failure, perubahan};

pub(crate) const SUBJECT: Subject = Subject {
    routes: &[
        Route::new(Get, "/v1/asisten/petugas", Access::Session, chat),
        Route::new(Post, "/v1/asisten/petugas", Access::Session, once::<Mulai>),
        Route::new(Post, "/kendali/agen", Access::Control, control),
    ],
    schema: "
        CREATE TABLE IF NOT EXISTS agen_kendali (
            satu INTEGER PRIMARY KEY, dijawab INTEGER, laku TEXT, detik INTEGER
        ) STRICT;
    ",
    counts: &[Count {
        name: "obrolan",
        sql: "SELECT akun, COUNT(*) FROM konsultasi WHERE kodebantuan IS NOT NULL GROUP BY akun",
    }],
    codes: &["keadaan", "ditutupoleh", "terakhir"],
};

/// What officers do from now on, and what happens at once, `POST /kendali/agen`.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct AgenKendali {
    /// Whether the chat is answered, whatever the hour.
    #[serde(default)]
    pub dijawab: Option<bool>,
    /// `jawab` answers everything and ends in the end, `diam` never answers, `bisu` falls silent after one answer, `akhiri`
    /// ends in place of answering.
    #[serde(default)]
    pub laku: Option<String>,
    /// Seconds until an answer; 20 to 90 without it.
    #[serde(default)]
    pub detik: Option<u32>,
    /// Written now in every open talk.
    #[serde(default)]
    pub tulis: Option<String>,
    /// Ends every open talk now.
    #[serde(default)]
    pub akhiri: bool,
}

/// First hour of the chat and hour of its end, every day, in the west.
const HOURS: (u32, u32) = (7, 21);

/// How the control has set the officers.
fn set(context: &RequestContext<'_>) -> Result<AgenKendali, Failure> {
    let found = context
        .tx
        .query_row("SELECT dijawab, laku, detik FROM agen_kendali", [], |row| {
            Ok(AgenKendali {
                dijawab: row.get(0)?,
                laku: row.get(1)?,
                detik: row.get(2)?,
                ..AgenKendali::default()
            })
        })
        .optional()?;
    Ok(found.unwrap_or_default())
}

/// How an officer behaves who is told this *kode bantuan*: nobody has to tell everything again.
pub(super) fn laku(context: &RequestContext<'_>, kode: &str) -> Result<Laku, Failure> {
    let set = set(context)?;
    let script = [
        format!(
            "Selamat datang di Care Center 165. Pesan Anda sudah saya baca, kode bantuan {kode}. Sejak kapan terjadi?"
        ),
        "Baik, saya cek datanya dahulu. Mohon tunggu.".to_owned(),
        "Sudah saya catat. Ada lagi yang bisa dibantu?".to_owned(),
        "Terima kasih sudah menghubungi kami. Percakapan saya akhiri.".to_owned(),
    ];
    Ok(Laku {
        name: set.laku.unwrap_or_else(|| "jawab".to_owned()),
        wait_s: set.detik,
        script: script.map(|teks| (teks, false)).to_vec(),
    })
}

/// When the chat is answered again; `None` while it is.
fn opens_ms(context: &RequestContext<'_>) -> Result<Option<i64>, Failure> {
    let local = Zona::Wib.dari_epoch_ms(context.now_ms).ok_or(Failure::Calendar)?;
    let day = |day: chrono::NaiveDate, hour| day.and_hms_opt(hour, 0, 0);
    let (opens, ends) = HOURS;
    let today = local.date();
    let open = (day(today, opens), day(today, ends));
    let by_clock = open.0.is_some_and(|opens| local >= opens) && open.1.is_some_and(|ends| local < ends);
    if set(context)?.dijawab.unwrap_or(by_clock) {
        return Ok(None);
    }
    let next = today
        .iter_days()
        .filter_map(|date| day(date, opens))
        .find(|at| *at > local);
    let next = next.and_then(|at| Zona::Wib.ke_epoch_ms(at));
    next.map(Some).ok_or(Failure::Calendar)
}

/// By whose clock the account is told when: that of its FKTP.
fn zona(context: &RequestContext<'_>) -> Result<Zona, Failure> {
    let Some((keluarga, anggota)) = context.world.member(&context.akun) else {
        return Ok(Zona::Wib);
    };
    let (kode, _) = perubahan::fktp(context, keluarga, anggota)?;
    Ok(context.world.faskes(&kode).map_or(Zona::Wib, |faskes| faskes.zona))
}

/// The account's talks, the newest first.
fn talks(context: &RequestContext<'_>) -> Result<Vec<Talk>, Failure> {
    Talk::all(context, &format!("akun = ?1 AND {WITH_OFFICERS}"), &context.akun)
}

/// How the chat stands.
fn chat(context: &RequestContext<'_>) -> Reply {
    let mut percakapan = Vec::new();
    for talk in talks(context)? {
        let (keadaan, ditutupoleh, _) = talk.state();
        let Lawan::Petugas(kode) = &talk.lawan else {
            continue;
        };
        let last = context.tx.query_row(
            "SELECT oleh FROM konsultasi_pesan WHERE konsultasi = ?1 ORDER BY nomor DESC LIMIT 1",
            params![talk.id],
            |row| row.get::<_, String>(0),
        );
        percakapan.push(Obrolan {
            id: talk.id.clone(),
            kodebantuan: kode.as_str().into(),
            keadaan,
            ditutupoleh,
            terakhir: last.optional()?.unwrap_or_default().into(),
            mulai: talk.mulai_ms.into(),
            jumlahpesan: talk.count(context)?.into(),
        });
    }
    let opens_ms = opens_ms(context)?;
    Outcome::resource(Petugas {
        dijawab: Flag(opens_ms.is_none()),
        bukalagi: opens_ms.map_or_else(Figure::default, Figure::from),
        zona: zona(context)?.singkatan().into(),
        percakapan: percakapan.into(),
    })
}

impl Command for Mulai {
    fn carry_out(&self, context: &RequestContext<'_>) -> Reply {
        if talks(context)?.iter().any(Talk::is_open) {
            return refused("sudah_mulai", "Percakapan Masih Berjalan");
        }
        if let Some(tolak) = periksa_pesan(&self.teks) {
            return Outcome::refused_by(tolak.alasan, "Pesan Tidak Dapat Diterima");
        }
        let Ok(kode) = KodeBantuan::baca(&self.kodebantuan) else {
            return refused("kode_bantuan_salah", "Kode Bantuan Tidak Dikenal");
        };
        if opens_ms(context)?.is_some() {
            return refused("di_luar_jam", "Petugas Sedang Tidak Menjawab");
        }
        let lawan = Lawan::Petugas(kode.as_str().to_owned());
        let talk = Talk::begin(context, &context.akun, lawan, &self.teks)?;
        Outcome::done(Dimulai { id: talk.id })
    }
}

/// Sets the officers, and lets one write or end now.
fn control(context: &RequestContext<'_>) -> Reply {
    let Some(asked) = context.body::<AgenKendali>() else {
        return Ok(Outcome::unreadable());
    };
    for mut talk in Talk::all(context, &format!("?1 = '' AND {WITH_OFFICERS}"), "")? {
        if let Some(teks) = &asked.tulis {
            talk.other_writes(context, teks, false, context.now_ms)?;
        }
        if asked.akhiri {
            talk.step(context, &P::AkhiriDokter, context.now_ms)?;
        }
    }
    context.tx.execute(
        "INSERT OR REPLACE INTO agen_kendali VALUES (1, ?1, ?2, ?3)",
        params![asked.dijawab, asked.laku, asked.detik],
    )?;
    state(context)
}
