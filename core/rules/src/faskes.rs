//! Facilities and offices: their kinds, what counts as near, and how a name that somebody typed is recognised
//! (`domain.md` §12.4).

use chrono::NaiveDate;
use serde::{Deserialize, Serialize};

use super::asal::Asal;
use super::salah::InputSalah;
use super::teks;

/// A kind of facility or office.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum JenisFaskes {
    /// Puskesmas.
    Puskesmas,
    /// Klinik pratama.
    Klinik,
    /// A doctor's own practice.
    Dpp,
    /// A dentist's own practice.
    Drg,
    /// Hospital.
    Rs,
    /// Pharmacy.
    Apotek,
    /// Optician.
    Optik,
    /// Branch office.
    KantorCabang,
    /// Office of a regency or town.
    KantorKabupaten,
    /// Mobile Customer Service: a car with a timetable.
    Mcs,
    /// Counter in a Mal Pelayanan Publik.
    Mpp,
}

impl JenisFaskes {
    /// Every kind, in the order of the register.
    pub const SEMUA: [Self; 11] = [
        Self::Puskesmas,
        Self::Klinik,
        Self::Dpp,
        Self::Drg,
        Self::Rs,
        Self::Apotek,
        Self::Optik,
        Self::KantorCabang,
        Self::KantorKabupaten,
        Self::Mcs,
        Self::Mpp,
    ];

    /// The code of the tables and the wire.
    pub const fn kode(self) -> &'static str {
        match self {
            Self::Puskesmas => "puskesmas",
            Self::Klinik => "klinik",
            Self::Dpp => "dpp",
            Self::Drg => "drg",
            Self::Rs => "rs",
            Self::Apotek => "apotek",
            Self::Optik => "optik",
            Self::KantorCabang => "kantor_cabang",
            Self::KantorKabupaten => "kantor_kabupaten",
            Self::Mcs => "mcs",
            Self::Mpp => "mpp",
        }
    }

    /// The kind with this code.
    pub fn dari_kode(kode: &str) -> Option<Self> {
        Self::SEMUA.into_iter().find(|jenis| jenis.kode() == kode)
    }

    /// Whether people are registered there and go there first.
    pub const fn fktp(self) -> bool {
        matches!(self, Self::Puskesmas | Self::Klinik | Self::Dpp | Self::Drg)
    }

    /// Whether it serves participants' papers, not their illnesses.
    pub const fn kantor(self) -> bool {
        matches!(self, Self::KantorCabang | Self::KantorKabupaten | Self::Mcs | Self::Mpp)
    }
}

/// How far something may be and still be called near: one row of the table `faskes_dekat`.
#[derive(Debug, Clone, Copy)]
struct Dekat {
    asal: Asal,
    jenis: &'static str,
    meter: u32,
}

const DEKAT: &[Dekat] = tabel!(Dekat, "faskes_dekat");

/// How far a facility of this kind may be and still be called near, in metres.
///
/// # Errors
/// `TANGGAL_NOT_ESTABLISHED` on a day without a row.
pub fn dekat(jenis: JenisFaskes, pada: NaiveDate) -> Result<u32, InputSalah> {
    let baris = DEKAT
        .iter()
        .find(|baris| baris.jenis == jenis.kode() && baris.asal.berlaku(pada));
    baris.map(|baris| baris.meter).ok_or(InputSalah::BelumDitetapkan {
        bidang: "tanggal",
        tanggal: pada,
    })
}

/// What people write, and the words that are meant.
const SINGKATAN: [(&str, &str); 14] = [
    ("apotik", "apotek"),
    ("kab", "kabupaten"),
    ("kec", "kecamatan"),
    ("klnk", "klinik"),
    ("optikal", "optik"),
    ("pkm", "puskesmas"),
    ("pusk", "puskesmas"),
    ("rsia", "rs"),
    ("rsu", "rs"),
    ("rsud", "rs"),
    ("rsup", "rs"),
    ("dokter", "dr"),
    ("kc", "cabang"),
    ("kk", "kantor"),
];

/// The words of a text, folded: small letters without marks. Nothing but letters and digits is left.
#[must_use]
pub fn kata_polos(teks: &str) -> Vec<String> {
    let rapi: String = teks::rapikan(teks)
        .chars()
        .flat_map(char::to_lowercase)
        .map(polos)
        .collect();
    let kata = rapi.split(|huruf: char| !huruf.is_alphanumeric());
    kata.filter(|k| !k.is_empty()).map(str::to_owned).collect()
}

/// The same of a name or of what somebody searches for: abbreviations written out, `rumah sakit` as `rs`.
#[must_use]
pub fn kata_cari(teks: &str) -> Vec<String> {
    let mut kata: Vec<String> = Vec::new();
    for satu in kata_polos(teks) {
        if satu == "sakit" && kata.last().is_some_and(|k| k == "rumah") {
            kata.pop();
            kata.push("rs".to_owned());
            continue;
        }
        let penuh = SINGKATAN.iter().find(|(pendek, _)| *pendek == satu);
        kata.push(penuh.map_or(satu, |(_, penuh)| (*penuh).to_owned()));
    }
    kata
}

/// A letter without its mark, as phone keyboards put them on by themselves.
const fn polos(huruf: char) -> char {
    match huruf {
        'à'..='å' => 'a',
        'è'..='ë' => 'e',
        'ì'..='ï' => 'i',
        'ò'..='ö' => 'o',
        'ù'..='ü' => 'u',
        'ñ' => 'n',
        'ç' => 'c',
        lain => lain,
    }
}

/// Whether a typed word means this word, both folded: 0 when the word begins with it, 1 when it does but for one letter that is
/// missing, too many, another one or changed places with its neighbour. Fewer than four letters must be right.
#[must_use]
pub fn mirip(ketik: &str, kata: &str) -> Option<u8> {
    let sama = ketik.bytes().zip(kata.bytes()).take_while(|(a, b)| a == b).count();
    let (a, b) = (ketik.as_bytes().get(sama..)?, kata.as_bytes().get(sama..)?);
    let ([satu, sisa_a @ ..], true) = (a, ketik.chars().count() >= 4) else {
        return a.is_empty().then_some(0);
    };
    let lebih = b.starts_with(sisa_a);
    let kurang_atau_lain = b
        .split_first()
        .is_some_and(|(_, sisa_b)| sisa_b.starts_with(sisa_a) || sisa_b.starts_with(a));
    let tertukar = match (sisa_a, b) {
        ([dua, sisa_a @ ..], [x, y, sisa_b @ ..]) => (satu, dua) == (y, x) && sisa_b.starts_with(sisa_a),
        _ => false,
    };
    (lebih || kurang_atau_lain || tertukar).then_some(1)
}
