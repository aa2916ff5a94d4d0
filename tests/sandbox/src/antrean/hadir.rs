//! A patient at a hospital: check-in by telephone or kiosk, and giving a number back.
//!
//! The sentences are those of hospitals' own programs (`wire-contracts.md` §12).

use jkn_core::gateway::antrean::{BatalFkrtl, CheckIn};
use jkn_core::rules::antrean::batal::{KeadaanTiket, KeputusanBatal, TingkatFaskes, periksa_batal};
use jkn_core::rules::antrean::tugas::Tugas;

use super::rs::{self, Antrean, Row};
use crate::Failure;
use crate::perintah::Command;
use crate::route::{Reply, RequestContext};
use crate::wire::Outcome;

/// The family's ticket with a booking code.
fn own(context: &RequestContext<'_>, kode: &str) -> Result<Option<(Antrean, Row)>, Failure> {
    let mut all = rs::of_family(context)?.into_iter();
    Ok(all.find(|(_, row)| row.kode == kode))
}

impl Command for CheckIn {
    fn carry_out(&self, context: &RequestContext<'_>) -> Reply {
        check_in(context, own(context, &self.kodebooking)?)
    }
}

/// Checks a patient in now, wherever that is said.
pub(super) fn check_in(context: &RequestContext<'_>, found: Option<(Antrean, Row)>) -> Reply {
    let Some((mut antrean, mut row)) = found else {
        return Ok(refused("tidak_ditemukan", "Data Booking tidak ditemukan"));
    };
    if row.batal_ms.is_some() {
        return Ok(refused("batal", "Booking Anda Sudah Dibatalkan"));
    }
    if !antrean.tasks(&row, context.now_ms)?.0.is_empty() {
        return Ok(refused("sudah_checkin", "Anda Sudah Checkin"));
    }
    let (opens_ms, closes_ms) = antrean.sesi.check_in_ms()?;
    if context.now_ms < opens_ms {
        return Ok(refused(
            "belum_waktu_checkin",
            "Chekin Anda masih harus menunggu lagi. Silahkan konfirmasi ke loket pendaftaran",
        ));
    }
    if context.now_ms >= closes_ms {
        return Ok(refused("tidak_ditemukan", "Antrean Tidak Ditemukan !"));
    }
    row.checkin_ms = Some(context.now_ms);
    antrean.change(context, &row)?;
    Outcome::done(antrean.ticket(&row, context.now_ms)?)
}

/// Refused by the hospital, in its own words.
fn refused(alasan: &str, pesan: &str) -> Outcome {
    Outcome::refused(alasan, "Ditolak Faskes").said_by_facility(pesan)
}

impl Command for BatalFkrtl {
    fn carry_out(&self, context: &RequestContext<'_>) -> Reply {
        let found = own(context, &self.kodebooking)?;
        let keadaan = match &found {
            None => KeadaanTiket::TidakAda,
            Some((_, row)) if row.batal_ms.is_some() => KeadaanTiket::Batal,
            Some((antrean, row)) => match antrean.tasks(row, context.now_ms)?.0.last() {
                None => KeadaanTiket::Terdaftar,
                Some(task) if task.tugas < Tugas::DilayaniPoli => KeadaanTiket::Hadir,
                Some(_) => KeadaanTiket::Dilayani,
            },
        };
        match (periksa_batal(TingkatFaskes::Fkrtl, keadaan, &self.keterangan), found) {
            (KeputusanBatal::Ditolak { alasan, .. }, _) => {
                Ok(Outcome::refused_by(alasan, "Ditolak Faskes")?.said_by_facility(pesan(keadaan)))
            }
            (KeputusanBatal::Diterima { .. }, None) => Err(Failure::Gone),
            (KeputusanBatal::Diterima { .. }, Some((mut antrean, mut row))) => {
                row.batal_ms = Some(context.now_ms);
                antrean.change(context, &row)?;
                Outcome::done(antrean.ticket(&row, context.now_ms)?)
            }
        }
    }
}

const fn pesan(keadaan: KeadaanTiket) -> &'static str {
    match keadaan {
        KeadaanTiket::TidakAda => "Data Booking tidak ditemukan",
        KeadaanTiket::Batal => "Booking Anda Sudah Dibatalkan",
        KeadaanTiket::Hadir => "Anda Sudah Checkin, Pendaftaran Tidak Bisa Dibatalkan",
        KeadaanTiket::Dilayani => "Pasien Sudah Dilayani",
        KeadaanTiket::Terdaftar => "Keterangan tidak boleh kosong",
    }
}
