//! Card number, family card number, facility code and booking code (`domain.md` §4.2).

use std::fmt;

use serde::{Deserialize, Serialize};

use super::angka::{digits, masked, text};
use super::batas::layanan;
use super::salah::InputSalah;
use super::teks;

/// Number of the JKN card: 13 digits, usually beginning `000` (R10, R11). `Debug` hides it.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
pub struct NomorKartu([u8; 13]);

impl NomorKartu {
    /// Reads 13 ASCII digits in groups or not.
    ///
    /// # Errors
    /// `NOMOR_KARTU_LENGTH`, then `NOMOR_KARTU_FORMAT`.
    pub fn parse(teks: &str) -> Result<Self, InputSalah> {
        digits("nomor_kartu", teks).map(Self)
    }

    /// All 13 digits. For the wire and the sealed store; never for a log.
    pub fn nomor(&self) -> String {
        text(&self.0)
    }

    /// The last four digits behind nine stars.
    pub fn masked(&self) -> String {
        masked(&self.0, 0, 4)
    }

    /// The last eleven digits, which the virtual account repeats; `None` for a card that does not begin with `000`
    /// (§4.3).
    pub(crate) fn ekor(&self) -> Option<[u8; 11]> {
        let [satu, dua, ekor @ ..] = self.0;
        let [tiga, ..] = ekor;
        ([satu, dua, tiga] == [0; 3]).then_some(ekor)
    }
}

impl fmt::Debug for NomorKartu {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("NomorKartu(*************)")
    }
}

/// Number of the family card: 16 digits, of which area 6, issue date 6 and serial 4 (K). `Debug` hides it.
///
/// The parts rest on general knowledge only, so that nothing but length and digits is a reason to refuse.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
pub struct NomorKk([u8; 16]);

impl NomorKk {
    /// Reads 16 ASCII digits in groups or not.
    ///
    /// # Errors
    /// `NOMOR_KK_LENGTH`, then `NOMOR_KK_FORMAT`.
    pub fn parse(teks: &str) -> Result<Self, InputSalah> {
        digits("nomor_kk", teks).map(Self)
    }

    /// All 16 digits. For the wire and the sealed store; never for a log.
    pub fn nomor(&self) -> String {
        text(&self.0)
    }

    /// Province and regency, eight stars, serial.
    pub fn masked(&self) -> String {
        masked(&self.0, 4, 4)
    }
}

impl fmt::Debug for NomorKk {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("NomorKk(****************)")
    }
}

/// Code of a health facility: four digits, a capital letter and three digits, or eight digits (R20, R23, R24). Public.
#[derive(Debug, Clone, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(try_from = "String", into = "String")]
pub struct KodeFaskes(String);

impl KodeFaskes {
    /// Reads a code.
    ///
    /// # Errors
    /// `KODE_FASKES_LENGTH`, then `KODE_FASKES_FORMAT`.
    pub fn parse(teks: &str) -> Result<Self, InputSalah> {
        const BIDANG: &str = "kode_faskes";
        let teks = teks::nomor(teks);
        if teks.chars().count() != 8 {
            return Err(InputSalah::Panjang {
                bidang: BIDANG,
                batas: 8,
            });
        }
        for (posisi, huruf) in (1..).zip(teks.chars()) {
            if !(huruf.is_ascii_digit() || posisi == 5 && huruf.is_ascii_uppercase()) {
                return Err(InputSalah::Format { bidang: BIDANG, posisi });
            }
        }
        Ok(Self(teks))
    }

    /// The code.
    pub fn kode(&self) -> &str {
        &self.0
    }
}

impl TryFrom<String> for KodeFaskes {
    type Error = InputSalah;

    fn try_from(teks: String) -> Result<Self, InputSalah> {
        Self::parse(&teks)
    }
}

impl From<KodeFaskes> for String {
    fn from(kode: KodeFaskes) -> Self {
        kode.0
    }
}

/// Booking code of a hospital queue: whatever unique text the hospital made, 1 to 64 characters, `/` included (R09,
/// R11).
#[derive(Debug, Clone, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(try_from = "String", into = "String")]
pub struct KodeBooking(String);

impl KodeBooking {
    /// Most characters a code may have.
    pub const PANJANG_TERBANYAK: u32 = layanan("kode_booking_terpanjang");

    /// Takes the code as it is; it is opaque and never taken apart.
    ///
    /// # Errors
    /// `KODE_BOOKING_LENGTH` when empty or longer than 64 characters, `KODE_BOOKING_FORMAT` at the first control
    /// character.
    pub fn parse(teks: &str) -> Result<Self, InputSalah> {
        const BIDANG: &str = "kode_booking";
        let panjang = teks.chars().count();
        if panjang == 0 || u32::try_from(panjang).is_ok_and(|n| n > Self::PANJANG_TERBANYAK) {
            return Err(InputSalah::Panjang {
                bidang: BIDANG,
                batas: Self::PANJANG_TERBANYAK,
            });
        }
        match (1..).zip(teks.chars()).find(|(_, h)| h.is_control()) {
            Some((posisi, _)) => Err(InputSalah::Format { bidang: BIDANG, posisi }),
            None => Ok(Self(teks.to_owned())),
        }
    }

    /// The code.
    pub fn kode(&self) -> &str {
        &self.0
    }
}

impl TryFrom<String> for KodeBooking {
    type Error = InputSalah;

    fn try_from(teks: String) -> Result<Self, InputSalah> {
        Self::parse(&teks)
    }
}

impl From<KodeBooking> for String {
    fn from(kode: KodeBooking) -> Self {
        kode.0
    }
}
