//! The invented doctors: when they are there, and what they do next.
//!
//! A doctor is there in the sessions of the day, but for the last ten minutes of each hour. Tests and demonstrations have one
//! come, go, write or fall silent with `POST /kendali/dokter`.

use std::collections::BTreeSet;

use chrono::Timelike;
use rusqlite::{OptionalExtension, params};
use serde::{Deserialize, Serialize};

use super::Talk;
use super::laku::Laku;
use crate::Failure;
use crate::control::state;
use crate::route::{Reply, RequestContext};
use crate::wire::Outcome;
use crate::world::Sesi;

/// What a doctor does from now on, and what happens at once, `POST /kendali/dokter`.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct DokterKendali {
    /// Code of the doctor.
    pub kodedokter: u32,
    /// There or not, whatever the hour; the sessions of the day decide without it.
    #[serde(default)]
    pub daring: Option<bool>,
    /// `jawab` answers everything and ends in the end, `diam` never answers, `bisu` falls silent after one answer, `akhiri`
    /// ends in place of answering, `rujuk` mentions a referral at once.
    #[serde(default)]
    pub laku: Option<String>,
    /// Seconds until an answer; 20 to 90 without it.
    #[serde(default)]
    pub detik: Option<u32>,
    /// Written now in every open talk with this doctor.
    #[serde(default)]
    pub tulis: Option<String>,
    /// Ends every open talk with this doctor now.
    #[serde(default)]
    pub akhiri: bool,
}

/// What doctors write, in their order; with the third a referral, with the last the end.
const SCRIPT: [(&str, bool); 4] = [
    ("Selamat datang. Sudah berapa lama keluhannya?", false),
    ("Baik. Apakah ada demam, atau obat yang sedang diminum?", false),
    (
        "Sebaiknya diperiksa langsung. Kalau perlu dokter spesialis, rujukannya saya buat di klinik.",
        true,
    ),
    (
        "Banyak minum air putih dan istirahat. Konsultasi saya akhiri. Semoga lekas sembuh.",
        false,
    ),
];
/// The doctors of a facility, each with the first of their sessions.
pub(super) fn of<'a>(context: &'a RequestContext<'_>, faskes: &str) -> Vec<&'a Sesi> {
    let mut seen = BTreeSet::new();
    let faskes = context.world.faskes(faskes);
    let sessions = faskes.iter().flat_map(|faskes| &faskes.sesi);
    sessions.filter(|sesi| seen.insert(sesi.dokter)).collect()
}

/// The facility of a doctor.
pub(super) fn facility<'a>(context: &'a RequestContext<'_>, kode: u32) -> Option<&'a str> {
    let faskes = context.world.faskes.iter();
    let mut of = faskes.filter(|faskes| faskes.sesi.iter().any(|sesi| sesi.dokter == kode));
    of.next().map(|faskes| faskes.kode.as_str())
}

/// Name and poli of a doctor.
pub(super) fn name<'a>(context: &'a RequestContext<'_>, kode: u32) -> (&'a str, &'a str) {
    let sessions = context.world.faskes.iter().flat_map(|faskes| &faskes.sesi);
    let found = sessions.into_iter().find(|sesi| sesi.dokter == kode);
    found.map_or(("", ""), |sesi| (sesi.nama_dokter.as_str(), sesi.nama_poli.as_str()))
}

/// The hours of a doctor today; empty on a day without.
pub(super) fn hours(context: &RequestContext<'_>, faskes: &str, kode: u32) -> String {
    let sesi = today(context, faskes, kode);
    sesi.map_or_else(String::new, |(sesi, _)| String::from(sesi.jam))
}

/// The session of a doctor today, and the time there.
fn today<'a>(context: &'a RequestContext<'_>, faskes: &str, kode: u32) -> Option<(&'a Sesi, chrono::NaiveDateTime)> {
    let faskes = context.world.faskes(faskes)?;
    let local = faskes.zona.dari_epoch_ms(context.now_ms)?;
    let sesi = faskes.sesi(local.date()).find(|sesi| sesi.dokter == kode)?;
    Some((sesi, local))
}

/// Whether a doctor is there.
pub(super) fn is_online(context: &RequestContext<'_>, faskes: &str, kode: u32) -> Result<bool, Failure> {
    if let Some(daring) = set(context, kode)?.and_then(|set| set.daring) {
        return Ok(daring);
    }
    Ok(today(context, faskes, kode).is_some_and(|(sesi, local)| {
        let hours = local.date().and_time(sesi.jam.mulai())..sesi.jam.berakhir(local.date());
        hours.contains(&local) && local.minute() < 50
    }))
}

/// How the control has set a doctor.
fn set(context: &RequestContext<'_>, kode: u32) -> Result<Option<DokterKendali>, Failure> {
    let found = context
        .tx
        .query_row(
            "SELECT daring, laku, detik FROM dokter_kendali WHERE kode = ?1",
            params![kode],
            |row| {
                Ok(DokterKendali {
                    kodedokter: kode,
                    daring: row.get(0)?,
                    laku: row.get(1)?,
                    detik: row.get(2)?,
                    ..DokterKendali::default()
                })
            },
        )
        .optional()?;
    Ok(found)
}

/// How a doctor behaves: the control's word, or the usual.
pub(super) fn laku(context: &RequestContext<'_>, kode: u32) -> Result<Laku, Failure> {
    let set = set(context, kode)?.unwrap_or_default();
    // Dentists are called away.
    let usual = if name(context, kode).0.starts_with("drg.") {
        "bisu"
    } else {
        "jawab"
    };
    Ok(Laku {
        name: set.laku.unwrap_or_else(|| usual.to_owned()),
        wait_s: set.detik,
        script: SCRIPT.map(|(teks, rujukan)| (teks.to_owned(), rujukan)).to_vec(),
    })
}

/// Sets a doctor, and lets one write or end now.
pub(super) fn control(context: &RequestContext<'_>) -> Reply {
    let Some(asked) = context.body::<DokterKendali>() else {
        return Ok(Outcome::unreadable());
    };
    let with = format!("dokter = CAST(?1 AS INTEGER) AND {}", super::WITH_DOCTORS);
    for mut talk in Talk::all(context, &with, &asked.kodedokter.to_string())? {
        if let Some(teks) = &asked.tulis {
            talk.other_writes(context, teks, false, context.now_ms)?;
        }
        if asked.akhiri {
            talk.step(context, &super::P::AkhiriDokter, context.now_ms)?;
        }
    }
    context.tx.execute(
        "INSERT OR REPLACE INTO dokter_kendali VALUES (?1, ?2, ?3, ?4)",
        params![asked.kodedokter, asked.daring, asked.laku, asked.detik],
    )?;
    state(context)
}
