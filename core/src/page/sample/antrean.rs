//! The clinic's schedule, and a number in its queue.

use chrono::NaiveTime;

use super::peserta::{faskes, kartu};
use super::{World, date};
use crate::data::antrean::{self, AmbilFktp, Batal, CheckIn, JadwalHari, Kunjungan, SesiDokter, StatusTiket, Tiket};
use crate::data::{Perintah, Resource, Told};
use crate::rules::antrean::batal::TingkatFaskes;
use crate::rules::antrean::tugas::{CatatanTugas, Tugas};
use crate::rules::antrean::{JamPraktik, Zona};

impl World {
    /// The gateway has told the schedule of a day.
    pub fn tell_jadwal(&mut self, jadwal: JadwalHari) {
        let (faskes, tanggal) = (jadwal.faskes.kode.clone(), jadwal.tanggal);
        self.tell(Resource::Jadwal { faskes, tanggal }, Told::Jadwal(jadwal));
    }

    /// The gateway has told these tickets.
    pub fn tell_antrean(&mut self, tiket: Vec<Tiket>) {
        self.tell(Resource::Antrean, Told::Antrean(tiket));
    }
}

/// Hours of a session.
#[allow(clippy::expect_used)]
#[must_use]
pub fn jam(from: u32, to: u32) -> JamPraktik {
    let at = |hour| NaiveTime::from_hms_opt(hour, 0, 0).expect("an hour of the day");
    JamPraktik::new(at(from), at(to)).expect("from is before to")
}

/// The clinic's schedule on a day of November 2026.
#[must_use]
pub fn jadwal(day: u32) -> JadwalHari {
    let sesi = |kode: &str, poli: &str, dokter, nama: &str, from, to, sisa| SesiDokter {
        kode_poli: kode.to_owned(),
        nama_poli: poli.to_owned(),
        kode_dokter: dokter,
        nama_dokter: nama.to_owned(),
        jam: jam(from, to),
        kapasitas: Some(30),
        sisa: Some(sisa),
    };
    JadwalHari {
        faskes: faskes(),
        zona: Zona::Wib,
        tanggal: date(2026, 11, day),
        libur: None,
        sesi: vec![
            sesi("001", "Umum", 101, "dr. Rina Contoh", 8, 12, 14),
            sesi("001", "Umum", 102, "dr. Tono Contoh", 13, 17, 0),
            sesi("002", "Gigi", 201, "drg. Wati Contoh", 9, 13, 3),
        ],
    }
}

/// A ticket of the holder for 25 November 2026, eleven people ahead.
#[must_use]
pub fn tiket() -> Tiket {
    Tiket {
        kode_booking: "CTH-25K7".to_owned(),
        tingkat: TingkatFaskes::Fktp,
        kode_faskes: faskes().kode,
        nomor_kartu: kartu(1),
        nomor: "A12".to_owned(),
        angka: Some(12),
        kode_poli: "001".to_owned(),
        nama_poli: "Umum".to_owned(),
        nama_dokter: "dr. Rina Contoh".to_owned(),
        jam: Some(jam(8, 12)),
        tanggal: date(2026, 11, 25),
        nama_faskes: faskes().nama,
        zona: Zona::Wib,
        sisa: Some(11),
        dipanggil: "A1".to_owned(),
        tunggu_detik: Some(85_500), // until 09.50 of that day
        status: StatusTiket::Menunggu,
        keterangan: "Datang 30 menit lebih awal.".to_owned(),
        tugas: Vec::new(),
        pasien_baru: false,
        estimasi_ms: Some(1_795_575_000_000), // 09.50 of that day
        jenis_kunjungan: None,
        nomor_referensi: String::new(),
    }
}

/// The holder's request for a number of the poli Umum on 25 November 2026.
#[must_use]
pub fn ambil() -> Perintah {
    Perintah::Antrean(antrean::Perintah::AmbilFktp(AmbilFktp {
        nomorkartu: kartu(1).nomor(),
        kodepoli: "001".to_owned(),
        kodedokter: None,
        tanggalperiksa: date(2026, 11, 25),
        keluhan: "Batuk sejak tiga hari".to_owned(),
    }))
}

/// The wish to give [`tiket`] back.
#[must_use]
pub fn batal() -> Perintah {
    let tiket = tiket();
    Perintah::Antrean(antrean::Perintah::BatalFktp(Batal {
        kodebooking: tiket.kode_booking,
        keterangan: "Ada keperluan lain".to_owned(),
        kunjungan: Some(Kunjungan {
            nomorkartu: tiket.nomor_kartu.nomor(),
            tanggalperiksa: tiket.tanggal,
        }),
    }))
}

/// A ticket of the holder for today, three people ahead: A9, A10 and A11.
#[must_use]
pub fn tiket_hari_ini() -> Tiket {
    Tiket {
        kode_booking: "CTH-24K7".to_owned(),
        tanggal: date(2026, 11, 24),
        sisa: Some(3),
        dipanggil: "A8".to_owned(),
        tunggu_detik: Some(2_400),
        estimasi_ms: Some(1_795_488_600_000), // 09.50 of that day
        ..tiket()
    }
}

/// A ticket of the holder at a hospital for today, not checked in, three people ahead.
#[must_use]
pub fn tiket_rs() -> Tiket {
    Tiket {
        kode_booking: "CTH-24RS".to_owned(),
        tingkat: TingkatFaskes::Fkrtl,
        kode_faskes: "99000040".to_owned(),
        nomor: "INT-012".to_owned(),
        kode_poli: "INT".to_owned(),
        nama_poli: "Penyakit Dalam".to_owned(),
        nama_dokter: "dr. Ratih Contoh, Sp.PD".to_owned(),
        jam: Some(jam(9, 14)),
        nama_faskes: "RS Contoh Harapan".to_owned(),
        dipanggil: "INT-008".to_owned(),
        keterangan: String::new(),
        estimasi_ms: Some(1_795_492_200_000), // 10.50 of that day
        jenis_kunjungan: Some(1),
        nomor_referensi: "9901U0201126P000123".to_owned(),
        ..tiket_hari_ini()
    }
}

/// [`tiket_rs`] after these tasks, ten minutes apart, the last of them five minutes ago.
#[must_use]
pub fn tiket_rs_sesudah(tugas: &[Tugas]) -> Tiket {
    let ago = |place: usize| i64::try_from(tugas.len() - place).unwrap_or(0) * 600_000 - 300_000;
    let tugas = tugas.iter().enumerate().map(|(place, tugas)| CatatanTugas {
        tugas: *tugas,
        waktu_ms: super::MOMENT_MS - ago(place),
    });
    Tiket {
        tugas: tugas.collect(),
        ..tiket_rs()
    }
}

/// The word that the patient of [`tiket_rs`] is there.
#[must_use]
pub fn check_in() -> Perintah {
    let tiket = tiket_rs();
    Perintah::Antrean(antrean::Perintah::CheckIn(CheckIn {
        kodebooking: tiket.kode_booking,
        waktu: super::MOMENT_MS,
        kunjungan: Some(Kunjungan {
            nomorkartu: tiket.nomor_kartu.nomor(),
            tanggalperiksa: tiket.tanggal,
        }),
    }))
}

/// The wish to give [`tiket_rs`] back.
#[must_use]
pub fn batal_rs() -> Perintah {
    let tiket = tiket_rs();
    Perintah::Antrean(antrean::Perintah::BatalFkrtl(Batal {
        kodebooking: tiket.kode_booking,
        keterangan: "Ada keperluan lain".to_owned(),
        kunjungan: Some(Kunjungan {
            nomorkartu: tiket.nomor_kartu.nomor(),
            tanggalperiksa: tiket.tanggal,
        }),
    }))
}
