//! The menus that are read: three without signing in, then the family, the card, the bill, what was paid and to which number,
//! queue numbers, operations and visits, each with what it leads to.

use super::Step::{self, Back, Edit, Open, SignIn, Tap, Wait};
use super::Tour;
use crate::journey::{NIK, PASSWORD};

const SIGNED_OUT: &[Step] = &[
    Open("info_lokasi_faskes"),
    Edit("nama", "klinik sehat beji"),
    Wait("Klinik Contoh Sehat"),
    Tap("faskes"),
    Wait("dr. Rina Contoh"),
    Open("info_ketersediaan_tempat_tidur"),
    Edit("wilayah", "32.76"),
    Wait("RSUD Contoh Kota Depok"),
    Tap("rumah-sakit"),
    Wait("Ruang rawat"),
    Open("info_program_jkn"),
    Tap("darurat"),
];

const SIGNED_IN: &[Step] = &[
    Tap("info_peserta"),
    Tap("anggota"),
    Open("beranda"),
    Tap("kartu"),
    Back,
    Tap("info_iuran"),
    Back,
    Tap("info_riwayat_pembayaran"),
    Tap("bayar"),
    Open("beranda"),
    Tap("info_virtual_account"),
    Tap("bank"),
    Open("beranda"),
    Tap("pendaftaran_pelayanan"),
    Back,
    Tap("info_jadwal_tindakan_operasi"),
    Tap("operasi"),
    Tap("rumah-sakit"),
    Open("beranda"),
    Tap("info_riwayat_pelayanan"),
    Tap("kunjungan"),
    Open("beranda"),
];

const ROUTES: &[&str] = &[
    "info_lokasi_faskes",
    "info_lokasi_faskes/{kode}",
    "info_ketersediaan_tempat_tidur",
    "info_ketersediaan_tempat_tidur/{kode}",
    "info_program_jkn",
    "info_program_jkn/{slug}",
    "beranda",
    "info_peserta",
    "kartu",
    "info_iuran",
    "info_riwayat_pembayaran",
    "info_riwayat_pembayaran/{id}",
    "info_virtual_account",
    "info_virtual_account/{bank}",
    "pendaftaran_pelayanan",
    "info_jadwal_tindakan_operasi",
    "info_jadwal_tindakan_operasi/{kode}",
    "info_jadwal_tindakan_operasi/rs/{kode}",
    "info_riwayat_pelayanan",
    "info_riwayat_pelayanan/{id}",
];

/// The tour.
pub const TOUR: Tour = Tour {
    parts: &[SIGNED_OUT, &[SignIn(NIK, PASSWORD)], SIGNED_IN],
    offline: &[SIGNED_OUT, &[Open("beranda")], SIGNED_IN],
    routes: ROUTES,
    offline_routes: ROUTES,
};

#[cfg(test)]
mod tests {
    use super::TOUR;
    use crate::tours::run;

    #[test]
    fn every_menu_that_is_read_is_there_with_and_without_a_network() {
        for offline in [false, true] {
            let mut told = Vec::new();
            run(&TOUR, offline, &mut told).unwrap_or_else(|trouble| panic!("{trouble}"));
            let told = String::from_utf8(told).unwrap();
            assert!(
                told.contains("route: info_riwayat_pelayanan/") && told.contains("age: Data"),
                "{told}"
            );
        }
    }
}
