//! Visits to health facilities, and their rating.
//!
//! Past visits follow from the card and day 0 and are not stored; a queue number that was served adds one. Stored are the
//! ratings alone.

mod riwayat;

use std::collections::BTreeSet;

use jkn_core::app::Method::{Get, Post};
use jkn_core::data::halaman::KURSOR_KEDALUWARSA;
use jkn_core::gateway::kunjungan::{Flag, Histori, Kunjungan, Nilai};
use jkn_core::rules::antrean::Zona;
use jkn_core::rules::penilaian::{PermintaanPenilaian, periksa_penilaian};
use jkn_core::rules::penjelasan::Kelayakan;
use rusqlite::params;
use serde_json::json;

use crate::perintah::{Command, once};
use crate::route::{Access, Count, Reply, RequestContext, Route, Subject};
use crate::wire::{Outcome, date};
use crate::{Failure, antrean, halaman, peserta};

pub(crate) const SUBJECT: Subject = Subject {
    routes: &[
        Route::new(Get, "/v1/riwayat-pelayanan", Access::Session, visits),
        Route::new(Post, "/v1/riwayat-pelayanan/nilai", Access::Session, once::<Nilai>),
    ],
    schema: "
        CREATE TABLE IF NOT EXISTS nilai (
            kunjungan TEXT PRIMARY KEY, akun TEXT NOT NULL, kesesuaian TEXT NOT NULL, bintang INTEGER, catatan TEXT NOT NULL,
            dibuat_ms INTEGER NOT NULL
        ) STRICT;
    ",
    counts: &[Count {
        name: "nilai",
        sql: "SELECT akun, COUNT(*) FROM nilai GROUP BY akun",
    }],
    codes: &["jnsPelayanan"],
};

/// A page of the visits of a member, or of the whole family, the newest first.
fn visits(context: &RequestContext<'_>) -> Reply {
    let wanted = context.query("idanggota").unwrap_or_default();
    let mut all = all(context)?;
    if !wanted.is_empty() {
        all.retain(|visit| visit.id_anggota.as_str() == wanted);
    }
    let Some((rows, kursor)) = halaman::page(&all, |visit| &visit.no_sep, context.query("kursor"), context.hari.ini)
    else {
        return Ok(Outcome::refused(KURSOR_KEDALUWARSA, "Kursor Sudah Kedaluwarsa"));
    };
    Outcome::resource(Histori {
        histori: rows.to_vec().into(),
        kursor: kursor.map(|kursor| kursor.as_str().into()),
    })
}

/// Every visit of the family, the newest first.
fn all(context: &RequestContext<'_>) -> Result<Vec<Kunjungan>, Failure> {
    let mut rated = BTreeSet::new();
    let mut query = context.tx.prepare("SELECT kunjungan FROM nilai")?;
    let mut rows = query.query([])?;
    while let Some(row) = rows.next()? {
        rated.insert(row.get::<_, String>(0)?);
    }
    let served = antrean::served(context)?;
    let mut all: Vec<Kunjungan> = served.into_iter().map(|(visit, _)| visit).collect();
    all.extend(past(context)?);
    for visit in &mut all {
        visit.dinilai = Flag(rated.contains(&visit.no_sep));
    }
    all.sort_by(|a, b| b.tgl_sep.cmp(&a.tgl_sep).then_with(|| b.no_sep.cmp(&a.no_sep)));
    Ok(all)
}

/// Every visit of the family with the moment at which the facility looked at the record: as its session began, or at nine.
pub(crate) fn looked(context: &RequestContext<'_>) -> Result<Vec<(Kunjungan, i64)>, Failure> {
    let mut looked = antrean::served(context)?;
    for visit in past(context)? {
        let nine = date(&visit.tgl_sep).and_then(|day| day.and_hms_opt(9, 0, 0));
        let waktu_ms = nine.and_then(|at| Zona::Wib.ke_epoch_ms(at)).ok_or(Failure::Calendar)?;
        looked.push((visit, waktu_ms));
    }
    Ok(looked)
}

/// The visits from before day 0, in no particular order.
fn past(context: &RequestContext<'_>) -> Result<Vec<Kunjungan>, Failure> {
    let (keluarga, _) = context.world.member(&context.akun).ok_or(Failure::Gone)?;
    let mut all = Vec::new();
    for (place, anggota) in keluarga.since_day_0().enumerate() {
        let name = peserta::id(context, anggota)?;
        let faskes = context
            .world
            .faskes(keluarga.kode_faskes(anggota))
            .ok_or(Failure::Gone)?;
        all.extend(riwayat::of(keluarga, anggota, place, &name, faskes, context.hari));
    }
    Ok(all)
}

impl Command for Nilai {
    fn carry_out(&self, context: &RequestContext<'_>) -> Reply {
        let visits = all(context)?;
        let Some(visit) = visits.iter().find(|visit| visit.no_sep == self.idkunjungan) else {
            return Ok(Outcome::refused("bukan_milik", "Kunjungan Tidak Ditemukan"));
        };
        let tanggal_kunjungan = date(&visit.tgl_sep).ok_or(Failure::Gone)?;
        let decided = periksa_penilaian(&PermintaanPenilaian {
            hari_ini: context.hari.ini,
            tanggal_kunjungan,
            sudah_dinilai: visit.dinilai.0,
            kesesuaian: self.kesesuaian,
            bintang: self.bintang,
            catatan: self.catatan.clone(),
        });
        match decided {
            Kelayakan::Boleh { .. } => {}
            Kelayakan::Belum { sejak, .. } => {
                let refused = Outcome::refused("belum_selesai", "Kunjungan Belum Selesai");
                return refused.with(json!({ "sejak": sejak }));
            }
            Kelayakan::Tidak { alasan, .. } => return Outcome::refused_by(alasan, "Penilaian Tidak Diterima"),
        }
        context.tx.execute(
            "INSERT INTO nilai VALUES (?1, ?2, ?3, ?4, ?5, ?6)",
            params![
                self.idkunjungan,
                context.akun,
                serde_json::to_string(&self.kesesuaian)?,
                self.bintang,
                self.catatan,
                context.now_ms
            ],
        )?;
        Outcome::done(json!({ "idkunjungan": self.idkunjungan }))
    }
}
