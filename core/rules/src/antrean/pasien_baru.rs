//! What a hospital asks of a patient whom it does not know yet: the eighteen fields of the queue's *pasien baru*
//! (`domain.md` §9.2: R17).

use chrono::NaiveDate;
use serde::{Deserialize, Serialize};

use crate::karena::karena;
use crate::nomor::{NomorKartu, NomorKk};
use crate::pengaduan::KekuranganFormulir;
use crate::perubahan::alamat::ALAMAT_TERPANJANG;
use crate::perubahan::kontak::nomor_hp;
use crate::teks;

/// Digits of a NIK.
const NIK_DIGIT: usize = 16;
/// Most digits of RT and RW.
const RT_RW_DIGIT: usize = 3;

/// The eighteen fields. It has no `Debug`: a whole person stands in it.
#[derive(Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct IsianPasienBaru {
    /// Card number, 13 digits.
    pub nomorkartu: String,
    /// NIK, 16 digits.
    pub nik: String,
    /// Family card, 16 digits.
    pub nomorkk: String,
    /// Name.
    pub nama: String,
    /// `L` or `P`.
    pub jeniskelamin: String,
    /// Birth date, `yyyy-mm-dd`.
    pub tanggallahir: String,
    /// Mobile number.
    pub nohp: String,
    /// Street and number.
    pub alamat: String,
    /// Code of the province.
    pub kodeprop: String,
    /// Its name.
    pub namaprop: String,
    /// Code of the regency or city.
    pub kodedati2: String,
    /// Its name.
    pub namadati2: String,
    /// Code of the district.
    pub kodekec: String,
    /// Its name.
    pub namakec: String,
    /// Code of the village; may be empty where only its name is known.
    pub kodekel: String,
    /// Its name.
    pub namakel: String,
    /// RW, one to three digits.
    pub rw: String,
    /// RT, one to three digits.
    pub rt: String,
}

/// Every field that needs attention, in the order of the form; empty when the form can be sent.
///
/// Which fields there are has a source; how long an address, an RT and an RW may be is our assumption.
pub fn periksa_pasien_baru(isian: &IsianPasienBaru, hari_ini: NaiveDate) -> Vec<KekuranganFormulir> {
    let digit = |teks: &str, panjang: std::ops::RangeInclusive<usize>| {
        let teks = teks::nomor(teks);
        panjang.contains(&teks.len()) && teks.bytes().all(|b| b.is_ascii_digit())
    };
    let ada = |isi: &str| !teks::rapikan(isi).is_empty();
    let wilayah = |kode: &str, nama: &str| ada(kode) && ada(nama);
    let alamat = teks::bebas(&isian.alamat).chars().count();
    let lahir = isian.tanggallahir.parse::<NaiveDate>();
    let semua = [
        ("nomorkartu", NomorKartu::parse(&isian.nomorkartu).is_ok(), false),
        ("nik", digit(&isian.nik, NIK_DIGIT..=NIK_DIGIT), false),
        ("nomorkk", NomorKk::parse(&isian.nomorkk).is_ok(), false),
        ("nama", ada(&isian.nama), false),
        ("jeniskelamin", matches!(isian.jeniskelamin.as_str(), "L" | "P"), false),
        ("tanggallahir", lahir.is_ok_and(|lahir| lahir <= hari_ini), false),
        ("nohp", nomor_hp(&isian.nohp).is_some(), false),
        ("alamat", (1..=ALAMAT_TERPANJANG).contains(&alamat), true),
        ("rt", digit(&isian.rt, 1..=RT_RW_DIGIT), true),
        ("rw", digit(&isian.rw, 1..=RT_RW_DIGIT), true),
        ("provinsi", wilayah(&isian.kodeprop, &isian.namaprop), false),
        ("kabupaten", wilayah(&isian.kodedati2, &isian.namadati2), false),
        ("kecamatan", wilayah(&isian.kodekec, &isian.namakec), false),
        ("kelurahan", ada(&isian.namakel), false),
    ];
    let kurang = semua.into_iter().filter(|(_, sah, _)| !sah);
    kurang
        .map(|(nama, _, asumsi)| KekuranganFormulir {
            isian: nama.to_owned(),
            penjelasan: karena("rules-antrean-pasien-baru-isian", &["§9.2", "R17"])
                .kata("isian", nama)
                .jumlah("batas", i64::try_from(ALAMAT_TERPANJANG).unwrap_or(i64::MAX))
                .asumsi_bila(asumsi),
        })
        .collect()
}
