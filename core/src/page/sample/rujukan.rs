//! What leads to a hospital: referrals, follow-up letters, the hospital's doctors.

use chrono::Days;

use super::antrean::jam;
use super::peserta::faskes;
use super::{MOMENT_MS, World, date};
use crate::data::antrean::Perintah as Asked;
use crate::data::peserta::Faskes;
use crate::data::rujukan::{AmbilFkrtl, JadwalRs, PasienBaru, Rujukan, SesiRs, SuratKontrol};
use crate::data::{Perintah, Resource, Told};
use crate::rules::antrean::Zona;
use crate::rules::antrean::rujukan::{JenisKunjungan, rujukan_berlaku_sampai};

impl World {
    /// The gateway has told these referrals and letters.
    pub fn tell_rujukan(&mut self, rujukan: Vec<Rujukan>, kontrol: Vec<SuratKontrol>) {
        self.tell(Resource::Rujukan, Told::Rujukan(rujukan));
        self.tell(Resource::SuratKontrol, Told::SuratKontrol(kontrol));
    }

    /// The gateway has told the doctors of a poli on a day.
    pub fn tell_jadwal_rs(&mut self, jadwal: JadwalRs) {
        let resource = Resource::JadwalRs {
            faskes: jadwal.faskes.kode.clone(),
            poli: jadwal.kode_poli.clone(),
            tanggal: jadwal.tanggal,
        };
        self.tell(resource, Told::JadwalRs(jadwal));
    }
}

/// The hospital.
#[must_use]
pub fn rumah_sakit() -> Faskes {
    Faskes {
        kode: "99269400".to_owned(),
        nama: "RSUD Contoh Kota Depok".to_owned(),
    }
}

/// The holder's referral to the poli Penyakit Dalam, written so many days ago.
#[must_use]
pub fn rujukan(hari_lalu: u64) -> Rujukan {
    let today = date(2026, 11, 24);
    let tanggal = today.checked_sub_days(Days::new(hari_lalu)).unwrap_or(today);
    Rujukan {
        nomor: "9901U0201126P000001".to_owned(),
        anggota: "contoh-1".to_owned(),
        jenis: JenisKunjungan::RujukanFktp,
        tanggal,
        sampai: rujukan_berlaku_sampai(tanggal),
        kode_poli: "INT".to_owned(),
        nama_poli: "Penyakit Dalam".to_owned(),
        perujuk: faskes(),
        tujuan: rumah_sakit(),
        zona: Zona::Wib,
        terpakai: false,
    }
}

/// A follow-up letter of the second member for 1 December 2026.
#[must_use]
pub fn kontrol() -> SuratKontrol {
    SuratKontrol {
        nomor: "992694001126K000002".to_owned(),
        anggota: "contoh-2".to_owned(),
        terbit: date(2026, 11, 10),
        rencana: date(2026, 12, 1),
        kode_poli: "INT".to_owned(),
        nama_poli: "Penyakit Dalam".to_owned(),
        kode_dokter: Some(1001),
        nama_dokter: "dr. Sekar Contoh, Sp.PD".to_owned(),
        tujuan: rumah_sakit(),
        zona: Zona::Wib,
        terpakai: false,
    }
}

/// The doctors of a poli of the hospital on a day.
#[must_use]
pub fn jadwal(poli: &str, tanggal: chrono::NaiveDate) -> JadwalRs {
    let sesi = |kode, nama: &str, from, to, sisa| SesiRs {
        kode_dokter: kode,
        nama_dokter: nama.to_owned(),
        jam: jam(from, to),
        cuti: false,
        kuota_jkn: Some(30),
        sisa_jkn: Some(sisa),
        kuota_nonjkn: Some(10),
        sisa_nonjkn: Some(6),
    };
    JadwalRs {
        faskes: rumah_sakit(),
        zona: Zona::Wib,
        tanggal,
        kode_poli: poli.to_owned(),
        libur: None,
        izinkan_hari_ini: false,
        sesi: vec![
            sesi(1001, "dr. Sekar Contoh, Sp.PD", 8, 12, 17),
            sesi(1002, "dr. Bima Contoh, Sp.PD", 13, 16, 4),
        ],
    }
}

/// The request for a number with [`rujukan`] on 25 November 2026.
#[must_use]
pub fn ambil() -> Perintah {
    Perintah::Antrean(Asked::AmbilFkrtl(Box::new(booking())))
}

fn booking() -> AmbilFkrtl {
    AmbilFkrtl {
        idanggota: "contoh-1".to_owned(),
        kodeppk: rumah_sakit().kode,
        faskes: rumah_sakit().nama,
        nomorkartu: super::peserta::kartu(1).nomor(),
        tanggalperiksa: date(2026, 11, 25),
        ..AmbilFkrtl::contoh()
    }
}

/// The data of the same patient.
#[must_use]
pub fn pasien_baru() -> Perintah {
    Perintah::Antrean(Asked::PasienBaru(Box::new(PasienBaru {
        kunjungan: booking(),
        ..PasienBaru::contoh()
    })))
}

/// A moment of the day of the sample world, milliseconds since 1970 UTC: so many hours after 10.05 WIB.
#[must_use]
pub const fn later(hours: i64) -> i64 {
    MOMENT_MS + hours * 3_600_000
}
