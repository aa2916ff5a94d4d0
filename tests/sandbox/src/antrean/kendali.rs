//! What happens at a hospital without the app: a number from the counter, check-in at the kiosk, and tasks that somebody records.

use chrono::NaiveDate;
use jkn_core::rules::antrean::tugas::{CatatanTugas, KeputusanTugas, Tugas, periksa_tugas};
use jkn_core::rules::antrean::{AlasanAntrean, JamPraktik, Zona};
use serde::{Deserialize, Serialize};

use super::hadir;
use super::rs::{self, Pesan, SesiRs};
use crate::Failure;
use crate::route::{Reply, RequestContext};
use crate::wire::Outcome;

/// Places that a session has for whoever comes to the counter.
const PLACES: u32 = 40;

/// A number that a hospital's counter gives to a participant, `POST /kendali/tiket`; all but the card may be left out.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct TiketRs {
    /// Card number of the patient, who is the account as well.
    pub akun: String,
    /// Day of the visit; today in WIB without it.
    #[serde(default)]
    pub tanggal: Option<NaiveDate>,
    /// Hours of the session.
    #[serde(default)]
    pub jam: Option<JamPraktik>,
    /// Zone of the hospital.
    #[serde(default)]
    pub zona: Zona,
    /// Doctor's usual minutes for a patient.
    #[serde(default)]
    pub menit: Option<u32>,
    /// Other patients by the beginning of the session.
    #[serde(default)]
    pub lain: Option<u32>,
    /// Doctor's code: another doctor is another session.
    #[serde(default)]
    pub dokter: Option<u32>,
    /// New to the hospital.
    #[serde(default)]
    pub pasien_baru: bool,
}

pub(super) fn give(context: &RequestContext<'_>) -> Reply {
    let Some(asked) = context.body::<TiketRs>() else {
        return Ok(Outcome::unreadable());
    };
    let jam = match asked.jam {
        Some(jam) => jam,
        None => "08:00-14:00".parse().map_err(|_| Failure::Calendar)?,
    };
    let sesi = SesiRs {
        kodeppk: "99000040",
        namafaskes: "RS Contoh Harapan",
        zona: asked.zona,
        poli: "INT",
        namapoli: "PENYAKIT DALAM",
        dokter: asked.dokter.unwrap_or(40_001),
        namadokter: "dr. Ratih Contoh, Sp.PD",
        jam,
        tanggal: asked.tanggal.unwrap_or(context.hari.ini),
        menit: asked.menit.unwrap_or(10),
        lain: asked.lain.unwrap_or(20),
    };
    let pesan = Pesan {
        kartu: &asked.akun,
        pasien_baru: asked.pasien_baru,
        jenis: 1,
        referensi: "9901U0201126P000123",
    };
    let held = rs::dimiliki(context, sesi.kodeppk, pesan.kartu)?;
    if held
        .iter()
        .any(|other| !other.batal && (other.tanggal_periksa, other.kode_dokter) == (sesi.tanggal, sesi.dokter))
    {
        return Outcome::refused_by(AlasanAntrean::SudahTerdaftar, "Pasien Sudah Terdaftar");
    }
    if rs::terisi(context, &sesi)? >= sesi.lain.saturating_add(PLACES) {
        return Outcome::refused_by(AlasanAntrean::KuotaHabis, "Kuota Antrean Sudah Penuh");
    }
    Outcome::done(rs::beri(context, &asked.akun, &sesi, &pesan)?)
}

/// A patient at the kiosk, `POST /kendali/kiosk`.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Kiosk {
    /// Booking code, as its picture says it.
    pub kodebooking: String,
}

/// Checks in whoever holds the code.
pub(super) fn kiosk(context: &RequestContext<'_>) -> Reply {
    match context.body::<Kiosk>() {
        Some(asked) => hadir::check_in(context, rs::of_code(context, &asked.kodebooking)?),
        None => Ok(Outcome::unreadable()),
    }
}

/// A task that a hospital records, `POST /kendali/tugas`.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct TugasRs {
    /// Booking code.
    pub kodebooking: String,
    /// 1 to 7, or 99.
    pub tugas: u8,
}

/// Records a task now, by the order of `domain.md` §9.2. From then on nothing happens to that ticket by itself.
pub(super) fn task(context: &RequestContext<'_>) -> Reply {
    let asked = context.body::<TugasRs>();
    let Some((asked, tugas)) =
        asked.and_then(|asked| Some((Tugas::dari_kode(asked.tugas)?, asked)).map(|(t, a)| (a, t)))
    else {
        return Ok(Outcome::unreadable());
    };
    let Some((antrean, row)) = rs::of_code(context, &asked.kodebooking)? else {
        return Ok(Outcome::refused("tidak_ditemukan", "Data Booking tidak ditemukan"));
    };
    let (before, _) = antrean.tasks(&row, context.now_ms)?;
    let task = CatatanTugas {
        tugas,
        waktu_ms: context.now_ms,
    };
    match periksa_tugas(row.pasien_baru, &before, task) {
        KeputusanTugas::Ditolak { alasan, .. } => Outcome::refused_by(alasan, "Task Tidak Diterima"),
        KeputusanTugas::Diterima { .. } => {
            antrean.record(context, &row, task)?;
            let (antrean, row) = rs::of_code(context, &asked.kodebooking)?.ok_or(Failure::Gone)?;
            Outcome::done(antrean.ticket(&row, context.now_ms)?)
        }
    }
}
