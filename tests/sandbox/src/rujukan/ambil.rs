//! Booking at a hospital, and taking in a patient whom it does not know yet.

use chrono::DateTime;
use jkn_core::gateway::rujukan::{AmbilFkrtl, PasienBaru};
use jkn_core::rules::antrean::batal::TingkatFaskes;
use jkn_core::rules::antrean::fkrtl::{
    KebijakanFkrtl, POLI_HEMODIALISA, PermintaanAntreanFkrtl, SesiFkrtl, periksa_antrean_fkrtl,
};
use jkn_core::rules::antrean::pasien_baru::periksa_pasien_baru;
use jkn_core::rules::antrean::rujukan::Referensi;
use jkn_core::rules::antrean::{AlasanAntrean, KeputusanAntrean};
use jkn_core::rules::dokumen::baca_nomor_dokumen;
use jkn_core::rules::poli::nama_poli;
use rusqlite::{OptionalExtension, params};
use serde_json::json;

use super::rs::{NON_JKN, Rs, SLOW_MS};
use super::surat;
use crate::antrean::rs::{Pesan, beri, dimiliki};
use crate::perintah::Command;
use crate::peserta::{self, status};
use crate::route::{Reply, RequestContext};
use crate::wire::{Outcome, date};
use crate::world::Anggota;
use crate::{Failure, store};

/// Who has never been at any of the hospitals.
const STRANGERS: [&str; 2] = ["0009900000012", "0009900000082"];

/// What comes from a program that is down, which nobody can do anything with.
fn down() -> Outcome {
    let said = "Read timed out (SIMRS)";
    Outcome::refused("gangguan_faskes", "Layanan Rumah Sakit Sedang Terganggu").said_by_facility(said)
}

fn is_known(context: &RequestContext<'_>, rs: &Rs, kartu: &str) -> Result<bool, Failure> {
    if !STRANGERS.contains(&kartu) {
        return Ok(true);
    }
    let norm: Option<String> = context
        .tx
        .query_row(
            "SELECT norm FROM pasien_rs WHERE kodeppk = ?1 AND kartu = ?2",
            params![rs.kode, kartu],
            |row| row.get(0),
        )
        .optional()?;
    Ok(norm.is_some())
}

/// The letter that a booking names: one that nobody wrote is none, and a number of another form is told as it came.
fn referensi(context: &RequestContext<'_>, asked: &AmbilFkrtl, kartu: &str) -> Option<Referensi> {
    let nomor = asked.nomorreferensi.clone();
    if !nomor.is_empty() && baca_nomor_dokumen(&nomor).is_err() {
        return Some(Referensi {
            nomor,
            tanggal: context.hari.ini,
            milik_pasien: true,
        });
    }
    let mut all = surat::all(context.hari).into_iter();
    let surat = all.find(|surat| surat.nomor == nomor && surat.jenis.kode() == asked.jeniskunjungan)?;
    Some(Referensi {
        nomor,
        tanggal: surat.tanggal,
        milik_pasien: surat.kartu == kartu,
    })
}

impl Command for AmbilFkrtl {
    fn carry_out(&self, context: &RequestContext<'_>) -> Reply {
        let (keluarga, _) = context.world.member(&context.akun).ok_or(Failure::Gone)?;
        let mut found: Option<&Anggota> = None;
        for anggota in &keluarga.anggota {
            if peserta::id(context, anggota)? == self.idanggota {
                found = Some(anggota);
            }
        }
        let Some(anggota) = found else {
            return Ok(Outcome::refused(
                "bukan_anggota_keluarga",
                "Peserta Bukan Anggota Keluarga Ini",
            ));
        };
        let Some(rs) = Rs::find(&self.kodeppk) else {
            // A hospital of the directory whose doctors nobody has invented.
            return Outcome::refused_by(AlasanAntrean::PoliTutup, "Poli Tutup");
        };
        let Some(tanggal) = date(&self.tanggalperiksa) else {
            return Ok(Outcome::refused("tanggal_tidak_sah", "Format Tanggal Tidak Sesuai"));
        };
        if rs.is_down(context.now_ms) {
            return Ok(down().slowly(SLOW_MS));
        }
        let (nama, poli) = (rs.nama(), nama_poli(TingkatFaskes::Fkrtl, &self.kodepoli).nama);
        let dokter = rs.dokter().find(|dokter| {
            let same = dokter.jam().is_ok_and(|jam| jam.to_string() == self.jampraktek);
            dokter.kode == self.kodedokter && dokter.poli == self.kodepoli && same
        });
        let sesi = dokter
            .map(|dokter| dokter.sesi(rs, &nama, &poli, tanggal))
            .transpose()?;
        let places = match (dokter, &sesi) {
            (Some(dokter), Some(sesi)) => Some(SesiFkrtl {
                jam_praktik: sesi.jam,
                cuti: dokter.cuti(tanggal),
                kuota_jkn: dokter.kuota_jkn(),
                terisi_jkn: dokter.terisi(context, sesi)?,
                kuota_nonjkn: NON_JKN.0,
                terisi_nonjkn: NON_JKN.1,
            }),
            _ => None,
        };
        let baru = !is_known(context, rs, &anggota.kartu)?;
        let decision = periksa_antrean_fkrtl(&PermintaanAntreanFkrtl {
            saat: DateTime::from_timestamp_millis(context.now_ms)
                .ok_or(Failure::Calendar)?
                .fixed_offset(),
            zona: rs.zona,
            tanggal_periksa: tanggal,
            kode_poli: self.kodepoli.clone(),
            kode_dokter: self.kodedokter,
            jkn: true,
            peserta_aktif: status(context, keluarga, anggota)?.kode.as_str() == "0",
            jenis_kunjungan: Some(self.jeniskunjungan),
            referensi: referensi(context, self, &anggota.kartu),
            hemodialisa_rutin: self.kodepoli == POLI_HEMODIALISA && anggota.sidik_jari == Some(true),
            pasien_baru: baru,
            sesi: places,
            tiket: dimiliki(context, rs.kode, &anggota.kartu)?,
            kebijakan: KebijakanFkrtl {
                izinkan_hari_ini: rs.izinkan_hari_ini,
                buka_hari_libur: rs.buka_hari_libur,
                ..KebijakanFkrtl::default()
            },
        });
        match decision {
            KeputusanAntrean::Ditolak {
                alasan, pesan_faskes, ..
            } => Outcome::refused_by(alasan, pesan_faskes),
            KeputusanAntrean::Diterima { .. } if !baru => {
                let sesi = sesi.ok_or(Failure::Gone)?;
                let pesan = Pesan {
                    kartu: &anggota.kartu,
                    pasien_baru: STRANGERS.contains(&anggota.kartu.as_str()),
                    jenis: u32::from(self.jeniskunjungan),
                    referensi: &self.nomorreferensi,
                };
                let told = Outcome::done(beri(context, &context.akun, &sesi, &pesan)?)?;
                Ok(if rs.ganjil { told.slowly(SLOW_MS) } else { told })
            }
            _ => Ok(Outcome::coded(202, "pasien_baru", "Pasien Baru, Silakan Lengkapi Data")),
        }
    }
}

impl Command for PasienBaru {
    fn carry_out(&self, context: &RequestContext<'_>) -> Reply {
        let (keluarga, _) = context.world.member(&context.akun).ok_or(Failure::Gone)?;
        let Some(rs) = Rs::find(&self.kodeppk) else {
            return Ok(Outcome::refused("isian_salah", "Faskes Tidak Dikenal"));
        };
        if rs.is_down(context.now_ms) {
            return Ok(down().slowly(SLOW_MS));
        }
        let isian = &self.isian;
        let registered = keluarga
            .anggota
            .iter()
            .any(|anggota| anggota.kartu == isian.nomorkartu && anggota.nik == isian.nik);
        let hari_ini = store::date(rs.zona, context.now_ms)?;
        if !registered || !periksa_pasien_baru(isian, hari_ini).is_empty() {
            return Ok(Outcome::refused("isian_salah", "Data Pasien Tidak Sesuai"));
        }
        let given: i64 = context
            .tx
            .query_row("SELECT COUNT(*) FROM pasien_rs", [], |row| row.get(0))?;
        let norm = format!("{:06}", 100_001_i64.saturating_add(given));
        context.tx.execute(
            "INSERT OR IGNORE INTO pasien_rs VALUES (?1, ?2, ?3)",
            params![rs.kode, isian.nomorkartu, norm],
        )?;
        Outcome::done(json!({ "norm": norm }))
    }
}
