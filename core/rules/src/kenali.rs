//! Which number was typed: every screen that asks for a card number takes a NIK as well (`domain.md` §12.7, S1:8,
//! S1:12), and a bill can be asked for by its virtual account (§2.5, R02).

use chrono::NaiveDate;
use serde::{Deserialize, Serialize};

use super::nik::Nik;
use super::nomor::NomorKartu;
use super::salah::InputSalah;
use super::teks;
use super::virtual_account::{IsiVa, baca_va};

/// A number of one of three kinds, masked.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case", tag = "jenis")]
pub enum NomorDikenali {
    /// A card number.
    Kartu {
        /// The last four digits behind stars.
        tersamar: String,
    },
    /// A NIK.
    Nik {
        /// Area and serial around stars.
        tersamar: String,
    },
    /// A virtual account of a family.
    VirtualAccount {
        /// Last eleven digits of the card behind the prefix, masked but for the last four.
        tersamar: String,
    },
}

/// A number that was recognised, with its digits. `Debug` shows none of them.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Nomor {
    /// A card number.
    Kartu(NomorKartu),
    /// A NIK.
    Nik(Nik),
    /// A virtual account, of a family or of an enterprise.
    VirtualAccount(IsiVa),
}

/// The digits of a number that was typed to ask about it, 13 or 16. `Debug` shows none of them, and no page keeps them.
#[derive(Clone, PartialEq, Eq)]
pub struct NomorTerketik(String);

impl NomorTerketik {
    /// Reads a card number, a NIK or the virtual account of a family.
    ///
    /// # Errors
    /// As [`kenali`]; `VIRTUAL_ACCOUNT_UNKNOWN` for the virtual account of an enterprise, which names no participant.
    pub fn baca(teks: &str, hari_ini: NaiveDate) -> Result<Self, InputSalah> {
        match kenali(teks, hari_ini)? {
            Nomor::VirtualAccount(IsiVa::BadanUsaha { .. }) => Err(InputSalah::TidakDikenal {
                bidang: "virtual_account",
            }),
            _ => Ok(Self(teks::nomor(teks))),
        }
    }

    /// The digits, without what made groups of them.
    #[must_use]
    pub fn angka(&self) -> &str {
        &self.0
    }
}

impl std::fmt::Debug for NomorTerketik {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str("NomorTerketik(…)")
    }
}

/// Recognises 13 digits as a card, 16 digits with a bank's prefix as a virtual account (no province is 88 or 89), and
/// other 16 digits as a NIK. Blanks, dots and dashes only make groups: people copy numbers as they were printed.
///
/// # Errors
/// `NOMOR_LENGTH` for another number of digits, with 16 as the limit; otherwise as [`NomorKartu::parse`] and
/// [`Nik::parse`].
pub fn kenali(teks: &str, hari_ini: NaiveDate) -> Result<Nomor, InputSalah> {
    let rapat = teks::nomor(teks);
    match rapat.chars().count() {
        13 => NomorKartu::parse(&rapat).map(Nomor::Kartu),
        16 => match baca_va(&rapat, hari_ini) {
            Ok(isi) => Ok(Nomor::VirtualAccount(isi)),
            Err(_) => Nik::parse(&rapat, hari_ini).map(Nomor::Nik),
        },
        _ => Err(InputSalah::Panjang {
            bidang: "nomor",
            batas: 16,
        }),
    }
}

/// The same with the number masked, for a screen or another program.
///
/// # Errors
/// As [`kenali`]; `VIRTUAL_ACCOUNT_UNKNOWN` for the virtual account of an enterprise, which names no participant.
pub fn kenali_nomor(teks: &str, hari_ini: NaiveDate) -> Result<NomorDikenali, InputSalah> {
    match kenali(teks, hari_ini)? {
        Nomor::Kartu(kartu) => Ok(NomorDikenali::Kartu {
            tersamar: kartu.masked(),
        }),
        Nomor::Nik(nik) => Ok(NomorDikenali::Nik { tersamar: nik.masked() }),
        Nomor::VirtualAccount(IsiVa::Keluarga { ekor_kartu, .. }) => Ok(NomorDikenali::VirtualAccount {
            tersamar: format!("{}{}", "*".repeat(12), ekor_kartu.chars().skip(7).collect::<String>()),
        }),
        Nomor::VirtualAccount(IsiVa::BadanUsaha { .. }) => Err(InputSalah::TidakDikenal {
            bidang: "virtual_account",
        }),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_number_is_asked_about_by_its_digits_and_shows_none_of_them() {
        let today = NaiveDate::from_ymd_opt(2026, 11, 24).unwrap();
        let read = |text: &str| NomorTerketik::baca(text, today);
        for (text, digits) in [
            ("0009 9000 00011", "0009900000011"),
            ("9999.9957.0885.0001", "9999995708850001"),
            ("8888 8099 0000 0011", "8888809900000011"),
        ] {
            let number = read(text).unwrap();
            assert_eq!(number.angka(), digits);
            assert_eq!(format!("{number:?}"), "NomorTerketik(…)");
        }
        for wrong in ["00099000000111", "", "8888890012345678", "999999570885000A"] {
            assert!(read(wrong).is_err(), "{wrong}");
        }
    }
}
