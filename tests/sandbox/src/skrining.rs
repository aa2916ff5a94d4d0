//! Screenings: the questionnaire, what is on record, and a filled form, which is read and scored again here.
//!
//! Two families have been screened before the file was first used: Sari's in the years before, Lestari's this year. Stored are the
//! results alone: nobody asks for the answers again.

use chrono::{Datelike, NaiveDate};
use jkn_core::app::Method::{Get, Post};
use jkn_core::gateway::skrining::{KirimSkrining, Penyakit, Riwayat, Skrining};
use jkn_core::rules::penjelasan::Kelayakan;
use jkn_core::rules::skrining::fhir::{Bahasa, jawaban_dari_fhir, ke_fhir};
use jkn_core::rules::skrining::nilai::TingkatRisiko;
use jkn_core::rules::skrining::tubuh::UkuranTubuh;
use jkn_core::rules::skrining::{
    HasilSkrining, Kuesioner, PermintaanSkrining, SkriningSalah, VERSI_2020, boleh_skrining, nilai_skrining,
};
use rusqlite::{OptionalExtension, params};
use serde::{Deserialize, Serialize};
use serde_json::json;

use crate::perintah::{Command, once};
use crate::route::{Access, Count, Reply, RequestContext, Route, Subject};
use crate::wire::{Outcome, date};
use crate::world::{Anggota, Hari};
use crate::{Failure, peserta};

pub(crate) const SUBJECT: Subject = Subject {
    routes: &[
        Route::new(Get, "/v1/skrining/kuesioner", Access::Public, questionnaire),
        Route::new(Get, "/v1/skrining", Access::Session, screenings),
        Route::new(Post, "/v1/skrining", Access::Session, once::<KirimSkrining>),
        Route::new(Post, "/kendali/kuesioner", Access::Control, another),
    ],
    schema: "
        CREATE TABLE IF NOT EXISTS skrining (
            urutan INTEGER PRIMARY KEY, akun TEXT NOT NULL, kartu TEXT NOT NULL, tanggal TEXT NOT NULL, versi TEXT NOT NULL,
            hasil TEXT NOT NULL, tindak TEXT NOT NULL
        ) STRICT;
        CREATE TABLE IF NOT EXISTS kuesioner (satu INTEGER PRIMARY KEY CHECK (satu = 1), versi TEXT NOT NULL) STRICT;
    ",
    counts: &[Count {
        name: "skrining",
        sql: "SELECT akun, COUNT(*) FROM skrining GROUP BY akun",
    }],
    codes: &["tingkat", "tindak"],
};

/// Who was screened before: card, and how many years ago.
const BEFORE: [(&str, &[i32]); 4] = [
    ("0009900000011", &[1, 2, 3, 4, 5]),
    ("0009900000012", &[1]),
    ("0009900000031", &[0, 1]),
    ("0009900000032", &[0]),
];
/// Question that a questionnaire has more than that of 2020: id, Indonesian, English.
const MORE: (&str, &str, &str) = (
    "K16",
    "Apakah Anda tidur kurang dari 6 jam sehari? (pertanyaan contoh)",
    "Do you sleep less than 6 hours a day? (sample question)",
);

/// The questionnaire of another version, `POST /kendali/kuesioner`.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct VersiKuesioner {
    /// `2020`, or any other, which has a question more.
    pub versi: String,
}

fn another(context: &RequestContext<'_>) -> Reply {
    let Some(wanted) = context.body::<VersiKuesioner>() else {
        return Ok(Outcome::unreadable());
    };
    context
        .tx
        .execute("INSERT OR REPLACE INTO kuesioner VALUES (1, ?1)", params![wanted.versi])?;
    crate::control::state(context)
}

/// The questionnaire that is asked for now.
fn current(context: &RequestContext<'_>) -> Result<Kuesioner, Failure> {
    let versi: Option<String> = context
        .tx
        .query_row("SELECT versi FROM kuesioner", [], |row| row.get(0))
        .optional()?;
    let mut kuesioner = Kuesioner::versi(VERSI_2020).ok_or(Failure::Gone)?;
    if let Some(versi) = versi.filter(|versi| versi != VERSI_2020) {
        kuesioner.versi = versi;
        let more = kuesioner.butir.first().cloned().map(|mut butir| {
            (butir.id, butir.teks_id, butir.teks_en) = (MORE.0.into(), MORE.1.into(), MORE.2.into());
            butir
        });
        let place = kuesioner
            .butir
            .iter()
            .take_while(|butir| butir.id.starts_with('K'))
            .count();
        kuesioner.butir.splice(place..place, more);
    }
    Ok(kuesioner)
}

fn questionnaire(context: &RequestContext<'_>) -> Reply {
    Outcome::resource(ke_fhir(&current(context)?, Bahasa::Id))
}

/// The screenings of a member, the newest first; none for a name that is nobody's in the family.
fn screenings(context: &RequestContext<'_>) -> Reply {
    let wanted = context.query("idanggota").unwrap_or_default();
    let rows = match member(context, &wanted)? {
        Some(anggota) => all(context, anggota)?,
        None => Vec::new(),
    };
    Outcome::resource(Riwayat { skrining: rows.into() })
}

/// The member of that name.
fn member<'a>(context: &RequestContext<'a>, wanted: &str) -> Result<Option<&'a Anggota>, Failure> {
    let (keluarga, _) = context.world.member(&context.akun).ok_or(Failure::Gone)?;
    for anggota in &keluarga.anggota {
        if peserta::id(context, anggota)? == wanted {
            return Ok(Some(anggota));
        }
    }
    Ok(None)
}

fn all(context: &RequestContext<'_>, anggota: &Anggota) -> Result<Vec<Skrining>, Failure> {
    let mut all = before(anggota, context.hari);
    let mut query = context
        .tx
        .prepare("SELECT urutan, tanggal, versi, hasil, tindak FROM skrining WHERE kartu = ?1")?;
    let mut rows = query.query([&anggota.kartu])?;
    while let Some(row) = rows.next()? {
        let (urutan, versi, tindak): (i64, String, String) = (row.get(0)?, row.get(2)?, row.get(4)?);
        let levels: Vec<(String, String, i64)> = serde_json::from_str(&row.get::<_, String>(3)?)?;
        all.push(Skrining {
            id: format!("skrining-{urutan}"),
            tanggal: row.get(1)?,
            versi: versi.into(),
            hasil: levels.into_iter().map(disease).collect(),
            tindak: tindak.into(),
        });
    }
    all.sort_by(|a, b| b.tanggal.cmp(&a.tanggal));
    Ok(all)
}

fn disease((penyakit, tingkat, skor): (String, String, i64)) -> Penyakit {
    Penyakit {
        penyakit,
        tingkat: tingkat.into(),
        skor: skor.into(),
    }
}

/// What was on record when the file was first used: this year on the first day of its month, else in March.
fn before(anggota: &Anggota, hari: Hari) -> Vec<Skrining> {
    let years = BEFORE.iter().find(|(kartu, _)| *kartu == anggota.kartu);
    let years = years.map_or(&[] as &[i32], |(_, years)| *years);
    let day = |ago: i32| match ago {
        0 => hari.nol.with_day(1),
        ago => NaiveDate::from_ymd_opt(hari.nol.year() - ago, 3, 3),
    };
    let one = |ago: &i32| {
        let medium = ago % 2 == 0;
        let levels = ["DM", "HT", "G", "J"].map(|kode| match kode {
            "HT" if medium => (kode.to_owned(), "sedang".to_owned(), 5),
            _ => (kode.to_owned(), "rendah".to_owned(), 1),
        });
        Some(Skrining {
            id: format!("skrining-lama-{ago}"),
            tanggal: day(*ago)?.to_string(),
            versi: VERSI_2020.into(),
            hasil: levels.into_iter().map(disease).collect(),
            tindak: if medium { "ke_fktp" } else { "jaga_sehat" }.into(),
        })
    };
    years.iter().filter_map(one).collect()
}

impl Command for KirimSkrining {
    fn carry_out(&self, context: &RequestContext<'_>) -> Reply {
        let Some(anggota) = member(context, &self.idanggota)? else {
            return Ok(Outcome::refused("bukan_anggota", "Bukan Anggota Keluarga"));
        };
        let last = all(context, anggota)?.first().and_then(|newest| date(&newest.tanggal));
        let decided = boleh_skrining(&PermintaanSkrining {
            hari_ini: context.hari.ini,
            terakhir: last,
            anggota_terdaftar: true,
        });
        if let Kelayakan::Belum { sejak, .. } = decided {
            let refused = Outcome::refused("sudah_skrining", "Skrining Tahun Ini Sudah Ada");
            return refused.with(json!({ "sejak": sejak }));
        }
        let kuesioner = current(context)?;
        if self.versi != kuesioner.versi {
            let known = Kuesioner::versi(&self.versi).map_or_else(Vec::new, |known| known.butir);
            let new = kuesioner.butir.iter().map(|butir| &butir.id);
            let new: Vec<&String> = new.filter(|id| !known.iter().any(|known| known.id == **id)).collect();
            let refused = Outcome::refused("versi_lama", "Daftar Pertanyaan Sudah Berganti");
            return refused.with(json!({ "versi": kuesioner.versi, "butir": new }));
        }
        let lacking = |what: &str, content: serde_json::Value| {
            Outcome::refused("jawaban_kurang", "Jawaban Belum Lengkap").with(json!({ what: content }))
        };
        if !self.setuju {
            return lacking("isian", json!("setuju"));
        }
        let form = match jawaban_dari_fhir(&kuesioner, &self.jawaban) {
            Ok(form) => form,
            Err(why) => return lacking("letak", json!(why.letak())),
        };
        let beside = UkuranTubuh {
            berat_kg: Some(self.berat),
            tinggi_cm: Some(self.tinggi),
            pinggang_cm: self.pinggang,
            ..form.ukuran
        };
        // What stands beside the document is what stands in it.
        if beside != form.ukuran {
            return lacking("isian", json!("ukuran"));
        }
        let result = match nilai_skrining(&kuesioner, &form) {
            Ok(result) => result,
            Err(SkriningSalah::BelumLengkap { id }) => return lacking("butir", json!(id)),
            Err(why) => return lacking("isian", json!(why.to_string())),
        };
        keep(context, anggota, &self.versi, &result)
    }
}

/// Puts a result on record; only the four diseases that are officially reported are.
fn keep(context: &RequestContext<'_>, anggota: &Anggota, versi: &str, result: &HasilSkrining) -> Reply {
    let official = result.penyakit.iter().filter(|row| row.resmi);
    let levels: Vec<(&str, &str, u32)> = official
        .map(|row| {
            let level = match row.tingkat {
                TingkatRisiko::Rendah => "rendah",
                TingkatRisiko::Sedang => "sedang",
                TingkatRisiko::Tinggi => "tinggi",
            };
            (row.penyakit.kode(), level, row.skor)
        })
        .collect();
    let tindak = if result.periksa_ke_fktp {
        "ke_fktp"
    } else {
        "jaga_sehat"
    };
    context.tx.execute(
        "INSERT INTO skrining (akun, kartu, tanggal, versi, hasil, tindak) VALUES (?1, ?2, ?3, ?4, ?5, ?6)",
        params![
            context.akun,
            anggota.kartu,
            context.hari.ini.to_string(),
            versi,
            serde_json::to_string(&levels)?,
            tindak
        ],
    )?;
    let newest = all(context, anggota)?.into_iter().next().ok_or(Failure::Gone)?;
    Outcome::done(newest)
}
