//! Money and membership that change: a family that registers without an account, families that pay arrears in instalments or by automatic debit, and change class or
//! facility. Days pass on both sides; every payment, counter and bank is the sandbox's.

use super::Step::{
    self, Captcha, Choose, Code, Days, Edit, Happens, Heal, Kill, Lose, LoseAll, Open, Refresh, Search, SignIn, Tap,
    TapNth, Tell, Wait,
};
use super::Tour;
use crate::journey::{NIK, PASSWORD};

/// Rahmat owes six months of three people in class III.
const RAHMAT: (&str, &str) = ("0009900000111", "Contoh-11!");
/// Lestari pays by herself, and this month is open.
const LESTARI: (&str, &str) = ("0009900000031", "Contoh-03!");
/// Dodi is in the armed forces.
const DODI: (&str, &str) = ("0009900000071", "Contoh-07!");
/// Lukman pays by automatic debit, and need not.
const LUKMAN: (&str, &str) = ("0009900000151", "Contoh-15!");

const REGISTER: &[Step] = &[
    Tell("A family of nine registers without an account; the app dies, and dies again after the answer was lost"),
    Open("penambahan_peserta"),
    Open("penambahan_peserta/syarat"),
    Open("penambahan_peserta/keluarga"),
    Captcha("jawaban"),
    Edit("kk", "9999990101100001"),
    Tap("cari"),
    Wait("Anggota"),
    TapNth("orang", 0),
    Edit("nik", "9999991204785101"),
    Edit("nama", "Darto Contoh"),
    Choose("hubungan", "kepala"),
    Tap("lanjut"),
    TapNth("orang", 1),
    Edit("nik", "9999996309805102"),
    Edit("nama", "Warni Contoh"),
    Choose("hubungan", "istri"),
    Tap("lanjut"),
    TapNth("orang", 2),
    Edit("nik", "9999993001045103"),
    Edit("nama", "Slamet Contoh"),
    Choose("hubungan", "anak"),
    Tap("lanjut"),
    TapNth("orang", 3),
    Edit("nik", "9999995406065104"),
    Edit("nama", "Rini Contoh"),
    Choose("hubungan", "anak"),
    Tap("lanjut"),
    Kill,
    Open("penambahan_peserta/keluarga"),
    TapNth("orang", 4),
    Edit("nik", "9999990211095105"),
    Edit("nama", "Yanto Contoh"),
    Choose("hubungan", "anak"),
    Tap("lanjut"),
    TapNth("orang", 5),
    Edit("nik", "9999995903125106"),
    Edit("nama", "Tari Contoh"),
    Choose("hubungan", "anak"),
    Tap("lanjut"),
    TapNth("orang", 6),
    Edit("nik", "9999992708165107"),
    Edit("nama", "Bimo Contoh"),
    Choose("hubungan", "anak"),
    Tap("lanjut"),
    TapNth("orang", 7),
    Edit("nik", "9999996902205108"),
    Edit("nama", "Laksmi Contoh"),
    Choose("hubungan", "anak"),
    Tap("lanjut"),
    TapNth("orang", 8),
    Edit("nik", "9999990512515109"),
    Edit("nama", "Mbah Karto Contoh"),
    Choose("hubungan", "orang_tua"),
    Tap("lanjut"),
    Tap("lanjut"),
    Search("faskes", "klinik contoh sehat"),
    Choose("faskes", "9901U020"),
    Tap("lanjut"),
    Choose("kelas", "3"),
    Tap("lanjut"),
    Edit("nohp", "0812 0000 0051"),
    Edit("email", "darto@contoh.example"),
    Tap("lanjut"),
    Tap("kirim-sms"),
    Code("kode"),
    Tap("cek-kode"),
    Wait("Kode benar"),
    Tap("lanjut"),
    Edit("setuju", "true"),
    LoseAll("/v1/pendaftaran"),
    Tap("kirim"),
    Wait("Belum ada jawaban"),
    Kill,
    Heal,
    Open("penambahan_peserta/hasil"),
    Refresh,
    Wait("Terdaftar, menunggu hari bayar"),
];

const FACILITY: &[Step] = &[
    Tell("Another facility: accepted for one family, sent to somebody else for another"),
    SignIn(DODI.0, DODI.1),
    Tap("perubahan_data_peserta"),
    Open("perubahan_data_peserta/fktp"),
    Tap("lewat"),
    Wait("PANDAWA"),
    SignIn(NIK, PASSWORD),
    Open("perubahan_data_peserta/fktp"),
    Edit("keluarga", "true"),
    Edit("nama", "Puskesmas Contoh Melati"),
    Wait("Puskesmas Contoh Melati"),
    Tap("pilih"),
    Wait("1 Desember 2026"),
    Tap("kirim"),
    Wait("menunggu 1 Desember 2026"),
    Open("perubahan_data_peserta/riwayat"),
];

const INSTALMENTS: &[Step] = &[
    Tell(
        "Arrears in instalments: compared, registered though the answer is lost and the app dies, and the first two paid",
    ),
    SignIn(RAHMAT.0, RAHMAT.1),
    Tap("info_iuran"),
    Open("info_iuran/rincian"),
    Open("rehab"),
    Wait("Semua cara melunasi"),
    Choose("tahap", "3"),
    Tap("lanjut"),
    Open("rehab/syarat"),
    Open("rehab"),
    Tap("lanjut"),
    Edit("email", "rahmat@contoh.example"),
    Tap("lanjut"),
    Edit("setuju", "true"),
    Lose("/v1/rehab"),
    Tap("kirim"),
    Kill,
    Open("rehab/berjalan"),
    Wait("Bayar cicilan 1 dari 3"),
    Open("info_virtual_account"),
    Happens("bayar", r#"{"akun": "0009900000111", "kanal": "BRI"}"#),
    Open("rehab/berjalan"),
    Refresh,
    Wait("Bayar cicilan 2 dari 3"),
    Happens("bayar", r#"{"akun": "0009900000111", "kanal": "BRI"}"#),
    Refresh,
    Wait("Bayar cicilan 3 dari 3"),
];

const DEBIT: &[Step] = &[
    Tell("Automatic debit: the old one is stopped, a new one registered"),
    SignIn(LUKMAN.0, LUKMAN.1),
    Tap("pendaftaran_auto_debit"),
    Tap("henti"),
    Tap("kirim"),
    Wait("Autodebit dihentikan"),
    Open("pendaftaran_auto_debit/kanal/bri"),
    Choose("pemilik", "kepala_keluarga"),
    Edit("rekening", "0012-01-000123-50-4"),
    Tap("lanjut"),
    Edit("setuju", "true"),
    Tap("kirim"),
    Wait("Menunggu persetujuan bank"),
];

const CLASS: &[Step] = &[
    Tell(
        "Eight days later: the new facility counts, and a class is refused for arrears and granted once they are paid",
    ),
    Days(8),
    SignIn(NIK, PASSWORD),
    Tap("info_peserta"),
    Tap("anggota"),
    Wait("Puskesmas Contoh Melati"),
    SignIn(LESTARI.0, LESTARI.1),
    Open("info_iuran"),
    Open("perubahan_data_peserta/kelas"),
    Wait("tunggakan 1 bulan"),
    Happens("bayar", r#"{"akun": "0009900000031", "kanal": "BNI"}"#),
    Refresh,
    Wait("Kelas pilihan"),
    Choose("kelas", "3"),
    Tap("kirim"),
    Open("perubahan_data_peserta"),
    Wait("menunggu 1 Januari 2027"),
];

const FIRST_DEBIT: &[Step] = &[
    Tell("6 December: the bank has debited"),
    Days(4),
    SignIn(LUKMAN.0, LUKMAN.1),
    Open("pendaftaran_auto_debit"),
    Wait("Terakhir didebit: 5 Desember 2026"),
    Open("info_riwayat_pembayaran"),
    Wait("5 Desember 2026"),
];

const COVERED: &[Step] = &[
    Tell("14 December: the new family pays and is covered; the last instalment, and the other is covered again"),
    Days(8),
    Open("penambahan_peserta/hasil"),
    Refresh,
    Wait("Bayar iuran pertama sekarang"),
    Happens("bayar", r#"{"akun": "0009980000001", "kanal": "BRI"}"#),
    Refresh,
    Wait("Kartu keluarga Anda aktif"),
    SignIn(RAHMAT.0, RAHMAT.1),
    Happens("bayar", r#"{"akun": "0009900000111", "kanal": "BRI"}"#),
    Open("rehab/berjalan"),
    Refresh,
    Wait("Semua cicilan lunas"),
    Open("info_peserta"),
    Refresh,
    Wait("Rahmat Contoh [Aktif]"),
    Open("info_iuran/tarif"),
    Open("info_iuran/denda"),
    Open("info_iuran/cari"),
];

const ROUTES: &[&str] = &[
    "penambahan_peserta",
    "penambahan_peserta/syarat",
    "penambahan_peserta/keluarga",
    "penambahan_peserta/hasil",
    "perubahan_data_peserta",
    "perubahan_data_peserta/fktp",
    "perubahan_data_peserta/kelas",
    "perubahan_data_peserta/riwayat",
    "info_iuran",
    "info_iuran/rincian",
    "info_iuran/tarif",
    "info_iuran/denda",
    "info_iuran/cari",
    "rehab",
    "rehab/syarat",
    "rehab/berjalan",
    "info_virtual_account",
    "pendaftaran_auto_debit",
    "pendaftaran_auto_debit/kanal/{kode}",
    "info_peserta",
    "info_peserta/{idanggota}",
    "info_riwayat_pembayaran",
];

/// The tour.
pub const TOUR: Tour = Tour {
    parts: &[REGISTER, FACILITY, INSTALMENTS, DEBIT, CLASS, FIRST_DEBIT, COVERED],
    routes: ROUTES,
    offline: &[&[
        Tell("What stays readable without a network"),
        Open("info_peserta"),
        Open("info_iuran"),
        Open("rehab/berjalan"),
    ]],
    offline_routes: &["info_peserta", "info_iuran", "rehab/berjalan"],
};

#[cfg(test)]
mod tests {
    use super::TOUR;
    use crate::tours::run;

    #[test]
    fn every_step_of_money_is_offered_and_leads_where_it_should() {
        let mut told = Vec::new();
        run(&TOUR, true, &mut told).unwrap_or_else(|trouble| panic!("{trouble}"));
        let told = String::from_utf8(told).unwrap();
        assert!(told.contains("route: rehab/berjalan"), "{told}");
    }
}
