//! Getting in: an account made with a kill in between, five lost codes and every other way back in, a dead number at the counter,
//! and a second start that needs one tap.

use super::Step::{
    self, Captcha, Choose, Code, CodeElsewhere, Counter, Days, Edit, Elsewhere, Kill, Lock, LoseCode, Minutes, Open,
    Refresh, SignIn, Tap, TapNth, Tell, Wait,
};
use super::Tour;
use crate::journey::{NIK, PASSWORD};

/// The number and the address with which Sari's account was made.
const NUMBER: &str = "080000000011";
const EMAIL: &str = "peserta00000011@contoh.example";

const ACCOUNT: &[Step] = &[
    Tell("Budi makes an account. The phone dies in the middle, and what he typed is still there"),
    Open("beranda"),
    Tap("daftar-akun"),
    Edit("nik", "9999991203830002"),
    Edit("nama", "H. Budi Contoh, S.Pd."),
    Edit("lahir", "1983-03-12"),
    Kill,
    Open("akun/daftar"),
    Captcha("jawaban"),
    Tap("lanjut"),
    Edit("nohp", "0812 0000 0041"),
    Edit("email", "budi@contoh.example"),
    Edit("sandi", "Contoh-77!"),
    Edit("kata-sandi-ulang", "Contoh-77!"),
    Tap("lanjut"),
    Edit("setuju", "true"),
    Tap("lanjut"),
    Tap("kirim-sms"),
    Wait("Kode berikutnya bisa diminta"),
    Code("kode"),
    Tap("cek-kode"),
    Wait("Kode benar"),
    Tap("lanjut"),
    Wait("Selamat, akun Anda sudah jadi"),
    Open("pengaturan"),
    Tap("keluar"),
];

/// Begins the way back into Sari's account.
const BEGIN: &[Step] = &[
    Open("masuk"),
    Open("akun/pulih"),
    Edit("identitas", NIK),
    Captcha("jawaban"),
    Tap("lanjut"),
    Wait("Kode bantuan"),
];

const LOST: &[Step] = &[
    Tell("Sari's codes are lost, five in a row"),
    Tap("nomor"),
    Edit("kepada", NUMBER),
];

const ONE_LOST: &[Step] = &[
    LoseCode,
    Tap("kirim-sms"),
    Wait("Kode berikutnya bisa diminta"),
    Minutes(25),
    Open("akun/pulih"),
];

const EMAILED: &[Step] = &[
    Wait("Kode sudah 5 kali tidak sampai"),
    Tap("cara-lain"),
    Tell("In by e-mail"),
    Tap("email"),
    Edit("kepada", EMAIL),
    Minutes(75),
    Open("akun/pulih"),
    Tap("kirim-email"),
    Wait("Kode berikutnya bisa diminta"),
    Code("kode"),
    Tap("cek-kode"),
];

/// Another password, the last step of every way back in; then out again.
macro_rules! renewed {
    ($sandi:literal) => {
        &[
            Wait("Kata sandi sekali lagi"),
            Edit("sandi", $sandi),
            Edit("kata-sandi-ulang", $sandi),
            Tap("lanjut"),
            Open("beranda"),
            Open("pengaturan"),
            Tap("keluar"),
        ]
    };
}

/// The phone keeps Budi's account; Sari's takes its place.
const FIRST: &[Step] = &[
    Wait("Kata sandi sekali lagi"),
    Edit("sandi", "Contoh-81!"),
    Edit("kata-sandi-ulang", "Contoh-81!"),
    Tap("lanjut"),
    Wait("Simpan akun ini di HP ini?"),
    Tap("ganti"),
    Open("pengaturan"),
    Tap("keluar"),
];
const SECOND: &[Step] = renewed!("Contoh-82!");
const THIRD: &[Step] = renewed!("Contoh-83!");

const QUESTIONS: &[Step] = &[
    Tell("In by two questions that only the family can answer"),
    Tap("pertanyaan"),
    Edit("empat-angka", "0011"),
    Edit("anggota", "4"),
    Tap("lanjut"),
];

const ANOTHER: &[Step] = &[
    Tell("In by another phone of hers that is signed in"),
    Elsewhere(&[SignIn(NIK, "Contoh-82!")]),
    Tap("hp-lain"),
    Tap("kirim-perangkat-lain"),
    Elsewhere(&[Open("akun/kode-hp-lain")]),
    CodeElsewhere("kode"),
    Tap("cek-kode"),
];

const DEAD: &[Step] = &[
    Tell("A dead number, at the counter: the officer agrees, and nobody taps anything"),
    Open("akun/nomor-mati"),
    Tap("pulih"),
    Edit("identitas", NIK),
    Captcha("jawaban"),
    Tap("lanjut"),
    Counter,
    Wait("Kata sandi sekali lagi"),
    Edit("sandi", PASSWORD),
    Edit("kata-sandi-ulang", PASSWORD),
    Tap("lanjut"),
    Open("beranda"),
    Minutes(1),
    Open("pengaturan/perangkat"),
    Refresh,
    Wait("(HP ini)"),
    Open("beranda"),
];

const SECOND_START: &[Step] = &[
    Tell("A number at the clinic; two days later the app is started again, and one tap takes the next one"),
    Lock,
    Open("pendaftaran_pelayanan/ambil"),
    Choose("tanggal", "2026-11-25"),
    Choose("poli", "001"),
    Edit("keluhan", "batuk dan pilek"),
    Tap("ambil"),
    Open("pendaftaran_pelayanan"),
    Wait("Anda sudah dapat nomor"),
    Days(2),
    Open("beranda"),
    Tap("ambil-lagi"),
    Open("pendaftaran_pelayanan"),
    Wait("Anda sudah dapat nomor"),
];

const SPOUSE: &[Step] = &[
    Tell("Budi's account beside hers on this phone: each has a card and promises, and one tap changes who uses it"),
    Open("akun"),
    Tap("tambah-akun"),
    Wait("Jawaban"),
    Edit("identitas", "9999991203830002"),
    Edit("kata-sandi", "Contoh-77!"),
    Captcha("jawaban"),
    Tap("masuk"),
    Wait("Simpan akun ini di HP ini?"),
    Tap("tambahkan"),
    Open("kartu"),
    Wait("Budi Contoh"),
    Open("akun"),
    Tap("pakai-akun"),
    Open("kartu"),
    Wait("Sari Contoh"),
    Kill,
    Open("akun"),
    Wait("Budi Contoh"),
];

const ENDED: &[Step] = &[
    Tell("Her other phone, whose key begins a session, ends this one, which says so and keeps the card"),
    // The phone that was used last stands first in the list.
    Minutes(1),
    Elsewhere(&[
        Open("pengaturan/perangkat"),
        Refresh,
        Wait("Masuk dahulu"),
        Open("masuk"),
        Wait("(HP ini)"),
        Refresh,
        TapNth("keluarkan-", 1),
        Open("janji"),
        Wait("Diterima"),
    ]),
    Open("pengaturan/perangkat"),
    Refresh,
    Open("masuk"),
    Wait("HP ini dikeluarkan dari HP lain"),
    Open("kartu"),
    Wait("Sari Contoh"),
];

/// The tour.
pub const TOUR: Tour = Tour {
    parts: &[
        ACCOUNT,
        BEGIN,
        LOST,
        ONE_LOST,
        ONE_LOST,
        ONE_LOST,
        ONE_LOST,
        ONE_LOST,
        EMAILED,
        FIRST,
        BEGIN,
        QUESTIONS,
        SECOND,
        BEGIN,
        ANOTHER,
        THIRD,
        DEAD,
        SECOND_START,
        SPOUSE,
        ENDED,
    ],
    routes: &[
        "akun/daftar",
        "akun/pulih",
        "akun/nomor-mati",
        "akun",
        "akun/tambah",
        "pengaturan/perangkat",
        "kartu",
        "masuk",
        "pengaturan",
        "beranda",
        "pendaftaran_pelayanan",
    ],
    offline: &[&[
        Tell("What stays readable without a network"),
        Open("kartu"),
        Open("masuk"),
    ]],
    offline_routes: &["kartu", "masuk"],
};

#[cfg(test)]
mod tests {
    use super::TOUR;
    use crate::tours::run;

    #[test]
    fn every_way_in_is_offered_and_leads_in() {
        let mut told = Vec::new();
        run(&TOUR, false, &mut told).unwrap_or_else(|trouble| panic!("{trouble}"));
        let told = String::from_utf8(told).unwrap();
        assert!(told.contains("route: akun/pulih"), "{told}");
    }
}
