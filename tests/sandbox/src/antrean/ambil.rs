//! Booking a number.

use chrono::DateTime;
use jkn_core::gateway::antrean::AmbilFktp;
use jkn_core::rules::antrean::fktp::{PermintaanAntreanFktp, SesiFktp, periksa_antrean_fktp};
use jkn_core::rules::antrean::{AlasanAntrean, KeputusanAntrean, TiketDimiliki};
use rusqlite::params;

use super::queue::{Queue, Row};
use crate::Failure;
use crate::perintah::Command;
use crate::perubahan;
use crate::peserta::status;
use crate::random::Random;
use crate::route::{Reply, RequestContext};
use crate::wire::{Outcome, date};
use crate::world::Faskes;

/// Characters of a booking code: none that is taken for another when read aloud or from paper.
pub(super) const CODE: &[u8] = b"ACDEFGHJKLMNPQRTUVWXY34679";

/// Books a number at the member's own facility; without a doctor in the session with the most places left.
impl Command for AmbilFktp {
    fn carry_out(&self, context: &RequestContext<'_>) -> Reply {
        let found = context.world.member(&context.akun).and_then(|(keluarga, _)| {
            let anggota = keluarga.anggota.iter().find(|a| a.kartu == self.nomorkartu)?;
            Some((keluarga, anggota))
        });
        let Some((keluarga, anggota)) = found else {
            return Ok(Outcome::refused(
                "bukan_anggota_keluarga",
                "Peserta Bukan Anggota Keluarga Ini",
            ));
        };
        let Some(faskes) = context.world.faskes(&perubahan::fktp(context, keluarga, anggota)?.0) else {
            // A facility of the directory whose doctors nobody has invented.
            return Outcome::refused_by(AlasanAntrean::PoliTutup, "Poli Tutup");
        };
        let Some(tanggal) = date(&self.tanggalperiksa) else {
            return Ok(Outcome::refused("tanggal_tidak_sah", "Format Tanggal Tidak Sesuai"));
        };
        let sessions = faskes.sesi(tanggal).filter(|s| s.poli == self.kodepoli);
        let mut queues = sessions
            .map(|sesi| Queue::load(context, faskes, sesi, tanggal))
            .collect::<Result<Vec<_>, _>>()?;
        let nama_poli = queues.first().map_or(&self.kodepoli, |q| &q.sesi.nama_poli);
        let decision = periksa_antrean_fktp(&PermintaanAntreanFktp {
            saat: DateTime::from_timestamp_millis(context.now_ms)
                .ok_or(Failure::Calendar)?
                .fixed_offset(),
            zona: faskes.zona,
            tanggal_periksa: tanggal,
            kode_poli: self.kodepoli.clone(),
            nama_poli: nama_poli.clone(),
            peserta_aktif: status(context, keluarga, anggota)?.kode.as_str() == "0",
            pasien_dikenal: anggota.pasien_dikenal,
            sesi: places(&queues, context.now_ms)?,
            kode_dokter: self.kodedokter,
            faskes_libur: false,
            tiket: held(context, faskes, &self.nomorkartu)?,
            kebijakan: faskes.kebijakan(),
        });
        match decision {
            KeputusanAntrean::Ditolak {
                alasan, pesan_faskes, ..
            } => Outcome::refused_by(alasan, pesan_faskes),
            KeputusanAntrean::PasienBaru { .. } => Ok(Outcome::coded(
                202,
                "pasien_baru",
                "Pasien Belum Terdaftar, Silakan Mendaftar Di Loket Faskes",
            )),
            KeputusanAntrean::Diterima {
                kode_dokter,
                jam_praktik,
                ..
            } => {
                let chosen = |q: &&mut Queue<'_>| q.sesi.dokter == kode_dokter && q.sesi.jam == jam_praktik;
                let queue = queues.iter_mut().find(chosen).ok_or(Failure::Gone)?;
                give(context, queue, &self.nomorkartu)
            }
        }
    }
}

/// The sessions as the rule sees them.
fn places(queues: &[Queue<'_>], now_ms: i64) -> Result<Vec<SesiFktp>, Failure> {
    let place = |queue: &Queue<'_>| {
        Ok(SesiFktp {
            kode_dokter: queue.sesi.dokter,
            jam_praktik: queue.sesi.jam,
            kuota: queue.sesi.kapasitas,
            terisi: queue.taken(now_ms)?,
        })
    };
    queues.iter().map(place).collect()
}

/// Gives the next number of a session out.
fn give(context: &RequestContext<'_>, queue: &mut Queue<'_>, kartu: &str) -> Reply {
    let row = Row {
        kode: format!("CTH-{}", Random::take(context.tx)?.text(CODE, 8)),
        kartu: kartu.to_owned(),
        // A number that was given back frees its place, not itself.
        angka: queue.highest(context.now_ms)?.saturating_add(1),
        dibuat_ms: context.now_ms,
        batal_ms: None,
    };
    queue.insert(context, row.clone())?;
    Outcome::done(queue.ticket(&row, context.now_ms)?)
}

/// The tickets that a card holds at a facility.
fn held(context: &RequestContext<'_>, faskes: &Faskes, kartu: &str) -> Result<Vec<TiketDimiliki>, Failure> {
    let sql = "SELECT tanggal, poli, dokter, batal_ms IS NOT NULL FROM tiket WHERE kartu = ?1 AND faskes = ?2";
    super::owned(context, sql, params![kartu, faskes.kode])
}
