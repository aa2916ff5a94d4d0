//! Changing the postal address (`domain.md` §8.5, D): free text, four levels of area, postal code. The card stays as it
//! is.

use chrono::NaiveDate;
use serde::{Deserialize, Serialize};

use super::{Golongan, Perubahan, periksa_hak, tidak};
use crate::batas::layanan;
use crate::karena::karena;
use crate::penjelasan::{Kanal, Kelayakan};
use crate::teks;

/// Longest free text in characters.
pub const ALAMAT_TERPANJANG: usize = layanan("alamat_terpanjang") as usize;
const KODE_POS_DIGIT: usize = layanan("kode_pos_digit") as usize;

/// A wish to change the address. It has no `Debug`: an address must not reach a log.
#[derive(Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct PermintaanUbahAlamat {
    /// Who asks.
    pub golongan: Golongan,
    /// Today.
    pub hari_ini: NaiveDate,
    /// Street and number, 1 to 200 characters.
    pub alamat: String,
    /// Province.
    pub provinsi: String,
    /// Regency or city.
    pub kabupaten: String,
    /// District.
    pub kecamatan: String,
    /// Village.
    pub kelurahan: String,
    /// Postal code, five digits.
    pub kode_pos: String,
}

/// Decides a change of address; the reason names the first field that needs attention.
pub fn boleh_ubah_alamat(p: &PermintaanUbahAlamat) -> Kelayakan {
    if let Err(tidak) = periksa_hak(Perubahan::Alamat, p.golongan, p.hari_ini) {
        return *tidak;
    }
    let panjang = teks::bebas(&p.alamat).chars().count();
    let kode_pos = teks::nomor(&p.kode_pos);
    let kode_pos = kode_pos.len() == KODE_POS_DIGIT && kode_pos.bytes().all(|b| b.is_ascii_digit());
    let ada = |isi: &str| !teks::rapikan(isi).is_empty();
    let isian = [
        ("alamat", (1..=ALAMAT_TERPANJANG).contains(&panjang)),
        ("provinsi", ada(&p.provinsi)),
        ("kabupaten", ada(&p.kabupaten)),
        ("kecamatan", ada(&p.kecamatan)),
        ("kelurahan", ada(&p.kelurahan)),
        ("kode_pos", kode_pos),
    ];
    match isian.into_iter().find(|(_, sah)| !sah) {
        None => Kelayakan::Boleh {
            mulai: p.hari_ini,
            penjelasan: karena("rules-perubahan-alamat-boleh", &["§8.1", "§8.5", "S1:15"]),
        },
        Some((nama, _)) => tidak(
            "ISIAN_SALAH",
            vec![Kanal::Aplikasi],
            karena("rules-perubahan-alamat-isian", &["§8.5"])
                .kata("isian", nama)
                .jumlah("batas", i64::try_from(ALAMAT_TERPANJANG).unwrap_or(i64::MAX))
                .asumsi_bila(true),
        ),
    }
}
