//! Care: a number at the first-level facility, a hospital that does not know the patient, check-in and tasks, a planned visit,
//! haemodialysis with and without a finger print, beds and operations, a talk with a doctor who falls silent, and the screening of two members. Hospitals, doctors and calls are the sandbox's.

use super::Step::{
    self, Choose, Days, Edit, Happens, Heal, Kill, LoseAll, Minutes, Open, Refresh, SignIn, Tap, Tell, Wait,
};
use super::Tour;
use crate::journey::{NIK, PASSWORD};

const NUMBER: &[Step] = &[
    Tell("A number at the clinic for tomorrow, taken though the answer is lost and the app dies"),
    SignIn(NIK, PASSWORD),
    Tap("pendaftaran_pelayanan"),
    Tap("ambil"),
    Choose("tanggal", "2026-11-25"),
    Choose("poli", "001"),
    Edit("keluhan", "batuk dan pilek"),
    LoseAll("/v1/antrean/fktp"),
    Tap("ambil"),
    Wait("Belum ada jawaban"),
    Kill,
    Heal,
    Open("pendaftaran_pelayanan"),
    Wait("Kode booking"),
];

const HOSPITAL: &[Step] = &[
    Tell(
        "A hospital that does not know the patient yet: its 18 fields are filled in, and the booking goes on by itself",
    ),
    Open("pendaftaran_pelayanan/rs"),
    Wait("Sisa 85 hari"),
    Open("pendaftaran_pelayanan/rujukan/9901U0201126P000002"),
    Open("pendaftaran_pelayanan/rs/9901U0201126P000002"),
    Wait("dr. Guntur Contoh"),
    Choose("dokter", "1101/09:00-13:00"),
    Tap("lanjut"),
    Tap("ambil"),
    Wait("belum punya data Budi Contoh"),
    Tap("lanjut"),
    Wait("Provinsi sampai kecamatan"),
    Edit("nomorkk", "9999990101200001"),
    Edit("nohp", "080000009999"),
    Edit("alamat", "Jalan Contoh 7"),
    Edit("rt", "1"),
    Edit("rw", "3"),
    Edit("wilayah", "32.76.06"),
    Wait("Nama desa atau kelurahan"),
    Edit("tulis", "Beji"),
    Kill,
    Wait("Jalan Contoh 7"),
    Tap("kirim"),
    Open("pendaftaran_pelayanan"),
    Wait("BED-"),
    Tell("The empty beds of that hospital and its operations"),
    Open("info_ketersediaan_tempat_tidur"),
    Edit("wilayah", "32.76"),
    Wait("RSUD Contoh Kota Depok"),
    Tap("rumah-sakit"),
    Wait("Ruang rawat"),
    Open("info_jadwal_tindakan_operasi"),
    Tap("operasi"),
    Tap("rumah-sakit"),
];

const CALLED: &[Step] = &[
    Tell("A number from a hospital's counter for this morning: checked in on the phone, called, and at the pharmacy"),
    Happens(
        "tiket",
        r#"{"akun": "0009900000011", "tanggal": "2026-11-24", "jam": "10:30-14:00", "lain": 0}"#,
    ),
    Open("pendaftaran_pelayanan"),
    Refresh,
    Step::TapNth("tiket", 0),
    Wait("Belum check-in"),
    Tap("check-in"),
    Tap("check-in"),
    Wait("Check-in sudah tercatat"),
    Minutes(45),
    Open("pendaftaran_pelayanan"),
    Refresh,
    Step::TapNth("tiket", 0),
];

const CONTROL: &[Step] = &[
    Tell("A visit that the hospital planned: its letter stands in the place of a referral"),
    SignIn("0009900000061", "Contoh-06!"),
    Open("pendaftaran_pelayanan/rs"),
    Wait("Surat kontrol"),
    Step::TapNth("surat", 1),
    Wait("Hari periksa"),
    Choose("dokter", "dr. Sekar Contoh, Sp.PD"),
    Tap("lanjut"),
    Tap("ambil"),
    Open("pendaftaran_pelayanan"),
    Wait("Anda sudah dapat nomor"),
];

const DIALYSIS: &[Step] = &[
    Tell("Haemodialysis with a finger print on record: the old referral goes on counting"),
    SignIn("0009900000161", "Contoh-16!"),
    Open("pendaftaran_pelayanan/rs"),
    Wait("Tetap bisa dipakai"),
    Tap("surat"),
    Choose("dokter", "dr. Jaya Contoh, Sp.PD-KGH"),
    Tap("lanjut"),
    Tap("ambil"),
    Open("pendaftaran_pelayanan"),
    Wait("Anda sudah dapat nomor"),
    Tell("Haemodialysis without one: the referral has ended, and what to do is said"),
    SignIn("0009900000151", "Contoh-15!"),
    Open("pendaftaran_pelayanan/rs"),
    Tap("surat"),
];

const TALK: &[Step] = &[
    Tell("A talk with a doctor, who answers once and then falls silent; who waits is not closed out"),
    Happens("dokter", r#"{"kodedokter": 101, "daring": true, "laku": "diam"}"#),
    Open("konsultasi_dokter"),
    Wait("Daring"),
    Tap("dokter"),
    Edit("keluhan", "Batuk tiga hari, tidak demam"),
    Tap("lanjut"),
    Wait("Buka percakapan"),
    Tap("buka"),
    Wait("Batuk tiga hari"),
    Minutes(60),
    Refresh,
    Wait("Dokter belum menjawab"),
    Happens(
        "dokter",
        r#"{"kodedokter": 101, "laku": "diam", "tulis": "Maaf menunggu. Masih batuk?"}"#,
    ),
    Wait("Maaf menunggu"),
    Edit("pesan", "Masih, dok"),
    Tap("kirim"),
    Wait("Masih, dok (Terkirim"),
    Minutes(20),
    Refresh,
    Tap("akhiri"),
    Wait("Anda mengakhiri percakapan ini"),
];

/// No to every question of the four groups, but the ones that are answered before.
macro_rules! group {
    ($($id:literal),*) => {
        &[$(Choose(concat!("butir-", $id), concat!($id, "/tidak")),)* Tap("lanjut")]
    };
}

const HABITS: &[Step] = group!(
    "K1", "K2", "K3", "K4", "K5", "K6", "K7", "K8", "K9", "K10", "K11", "K12", "K13", "K14", "K15"
);
const OWN: &[Step] = group!("P1", "P2", "P3", "P4", "P5", "P6", "P7", "P8", "P9");
const FAMILY: &[Step] = group!("F1", "F2", "F3", "F4", "F5", "F6");
const FOOD: &[Step] = group!("M1", "M2", "M3", "M4", "M5", "M6", "M7", "M8");

const SCREENING: &[Step] = &[
    Tell(
        "The screening of two members: one left in the middle and gone on with, and one whose weight is typed wrongly",
    ),
    Open("skrining_riwayat_kesehatan"),
    Wait("Skrining bisa diisi sekarang"),
    Tap("isi"),
];

const LEFT: &[Step] = &[Kill];

const BODY: &[Step] = &[
    Edit("berat", "700"),
    Wait("Berat harus 2 sampai 400 kg"),
    Edit("berat", "62,7"),
    Edit("tinggi", "160"),
    Tap("lanjut"),
    Edit("setuju", "true"),
    Tap("kirim"),
    Wait("Diterima"),
];

const OTHER: &[Step] = &[
    Open("skrining_riwayat_kesehatan"),
    Step::TapNth("anggota", 1),
    Wait("Isi skrining Budi Contoh"),
    Tap("isi"),
];

const RECORD: &[Step] = &[
    Open("skrining_riwayat_kesehatan"),
    Wait("Sudah untuk tahun ini"),
    Tap("hasil"),
];

const NEXT_DAY: &[Step] = &[
    Tell("The next day at noon: the number was served, and the visit is on record"),
    Days(1),
    SignIn(NIK, PASSWORD),
    Open("konsultasi_dokter"),
    Open("skrining_riwayat_kesehatan"),
    Wait("Sudah untuk tahun ini"),
    Tap("hasil"),
    Open("pendaftaran_pelayanan"),
    Refresh,
    Open("info_riwayat_pelayanan"),
    Tap("kunjungan"),
];

const ROUTES: &[&str] = &[
    "pendaftaran_pelayanan",
    "pendaftaran_pelayanan/ambil",
    "pendaftaran_pelayanan/rs",
    "pendaftaran_pelayanan/rs/{acuan}",
    "pendaftaran_pelayanan/rujukan/{nomor}",
    "pendaftaran_pelayanan/pasien-baru",
    "pendaftaran_pelayanan/tiket/{kode}",
    "pendaftaran_pelayanan/checkin/{kode}",
    "info_ketersediaan_tempat_tidur",
    "info_ketersediaan_tempat_tidur/{kode}",
    "info_jadwal_tindakan_operasi",
    "info_jadwal_tindakan_operasi/{kode}",
    "info_jadwal_tindakan_operasi/rs/{kode}",
    "konsultasi_dokter",
    "konsultasi_dokter/{id}",
    "skrining_riwayat_kesehatan",
    "skrining_riwayat_kesehatan/isi/{idanggota}",
    "skrining_riwayat_kesehatan/hasil/{idanggota}",
    "skrining_riwayat_kesehatan/hasil/{idanggota}/{id}",
    "info_riwayat_pelayanan",
    "info_riwayat_pelayanan/{id}",
];

/// The tour.
pub const TOUR: Tour = Tour {
    parts: &[
        NUMBER, HOSPITAL, CALLED, TALK, SCREENING, HABITS, OWN, LEFT, FAMILY, FOOD, BODY, OTHER, HABITS, OWN, FAMILY,
        FOOD, BODY, RECORD, CONTROL, DIALYSIS, NEXT_DAY,
    ],
    routes: ROUTES,
    offline: &[&[
        Tell("What stays readable without a network"),
        Open("pendaftaran_pelayanan"),
        Open("konsultasi_dokter"),
        Open("skrining_riwayat_kesehatan"),
        Tap("hasil"),
        Open("info_riwayat_pelayanan"),
        Tap("kunjungan"),
    ]],
    offline_routes: &[
        "pendaftaran_pelayanan",
        "konsultasi_dokter",
        "skrining_riwayat_kesehatan",
        "skrining_riwayat_kesehatan/hasil/{idanggota}/{id}",
        "info_riwayat_pelayanan/{id}",
    ],
};

#[cfg(test)]
mod tests {
    use super::TOUR;
    use crate::tours::run;

    #[test]
    fn every_step_of_care_is_offered_and_leads_where_it_should() {
        let mut told = Vec::new();
        run(&TOUR, true, &mut told).unwrap_or_else(|trouble| panic!("{trouble}"));
        let told = String::from_utf8(told).unwrap();
        assert!(told.contains("route: skrining_riwayat_kesehatan"), "{told}");
    }
}
