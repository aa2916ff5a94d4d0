//! NIK, the 16-digit population number: `PPRRDD ddmmyy ssss` (domain.md §4.1).
//!
//! A NIK is personal data. Neither `Debug` nor `Display` nor an error of this module prints it; the one way to the
//! full digits is [`Nik::as_str`], and serialization, which the wire needs.

use std::fmt;

use chrono::{Datelike, NaiveDate};
use serde::{Serialize, Serializer};

/// Number of digits of a NIK (§4.1 rule 1, R10).
pub const PANJANG_NIK: usize = 16;
/// What a woman's day of birth is raised by (§4.1, R21).
const TAMBAHAN_HARI_PEREMPUAN: u32 = 40;

/// Sex as the day of birth inside the NIK tells it (§4.1).
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, serde::Deserialize)]
pub enum JenisKelamin {
    /// Laki-laki, male: day 01 to 31.
    L,
    /// Perempuan, female: day 41 to 71.
    P,
}

/// Why a text is not a NIK. Carries the limit that was missed, never the number (§4.1).
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
pub enum NikError {
    /// Not 16 characters long (rule 1, R10).
    #[error("NIK harus {wajib} digit")]
    Panjang {
        /// Length a NIK must have.
        wajib: usize,
    },
    /// A character that is not an ASCII digit (rule 1, R10).
    #[error("Format NIK Tidak Sesuai")]
    Format,
    /// No such birth date under either century: day, month or leap day (rules 2 and 4).
    #[error("tanggal lahir di dalam NIK tidak ada di kalender")]
    Tanggal,
    /// Serial 0000 is never issued (rule 3, R22).
    #[error("nomor urut NIK dimulai dari 0001")]
    Serial,
}

impl NikError {
    /// Stable code of the error, upper snake case (vectors N06 and N07).
    #[must_use]
    pub const fn kode(self) -> &'static str {
        match self {
            Self::Panjang { .. } => "NIK_LENGTH",
            Self::Format => "NIK_FORMAT",
            Self::Tanggal => "NIK_DATE",
            Self::Serial => "NIK_SERIAL",
        }
    }
}

/// A well-formed NIK. Area codes are those of the first registration and are never checked against a table,
/// because old cards keep codes that changed hands in 2022 (§4.1 rule 5).
///
/// It has no `Deserialize`: the century of the birth date needs today's date, so text goes through [`Nik::parse`].
#[derive(Clone, PartialEq, Eq, Hash)]
pub struct Nik {
    teks: String,
    tanggal_lahir: NaiveDate,
    jenis_kelamin: JenisKelamin,
}

impl Nik {
    /// Reads exactly 16 ASCII digits; surrounding spaces are not removed.
    ///
    /// The century is 20yy where that date is not after `today`, else 19yy (§4.1 rule 4, a project default).
    ///
    /// # Errors
    /// [`NikError`], checked in the order length, digits, birth date, serial.
    pub fn parse(teks: &str, today: NaiveDate) -> Result<Self, NikError> {
        if teks.chars().count() != PANJANG_NIK {
            return Err(NikError::Panjang { wajib: PANJANG_NIK });
        }
        if !teks.bytes().all(|b| b.is_ascii_digit()) {
            return Err(NikError::Format);
        }
        let angka = |dari: usize, sampai: usize| -> Result<u32, NikError> {
            teks.get(dari..sampai)
                .and_then(|t| t.parse().ok())
                .ok_or(NikError::Format)
        };
        let (hari, jenis_kelamin) = match angka(6, 8)? {
            h if h > TAMBAHAN_HARI_PEREMPUAN => (h - TAMBAHAN_HARI_PEREMPUAN, JenisKelamin::P),
            h => (h, JenisKelamin::L),
        };
        let tanggal_lahir = tanggal(angka(10, 12)?, angka(8, 10)?, hari, today)?;
        if angka(12, 16)? == 0 {
            return Err(NikError::Serial);
        }
        Ok(Self {
            teks: teks.to_owned(),
            tanggal_lahir,
            jenis_kelamin,
        })
    }

    /// All 16 digits. Personal data: for the wire and the encrypted store only.
    #[must_use]
    pub fn as_str(&self) -> &str {
        &self.teks
    }

    /// Province code of the first registration, two digits.
    #[must_use]
    pub fn provinsi(&self) -> &str {
        self.teks.get(..2).unwrap_or_default()
    }

    /// Regency code including the province, four digits.
    #[must_use]
    pub fn kabupaten(&self) -> &str {
        self.teks.get(..4).unwrap_or_default()
    }

    /// District code including province and regency, six digits.
    #[must_use]
    pub fn kecamatan(&self) -> &str {
        self.teks.get(..6).unwrap_or_default()
    }

    /// Birth date inside the number. The registered date may differ; the registry wins (§4.1 rule 6).
    #[must_use]
    pub const fn tanggal_lahir(&self) -> NaiveDate {
        self.tanggal_lahir
    }

    /// Sex inside the number.
    #[must_use]
    pub const fn jenis_kelamin(&self) -> JenisKelamin {
        self.jenis_kelamin
    }

    /// Serial, `0001` to `9999`, four digits.
    #[must_use]
    pub fn serial(&self) -> &str {
        self.teks.get(12..).unwrap_or_default()
    }

    /// True when the registered birth date is another than the one in the number: a warning, never a rejection
    /// (§4.1 rule 6, R20).
    #[must_use]
    pub fn beda_tanggal_lahir(&self, terdaftar: NaiveDate) -> bool {
        self.tanggal_lahir != terdaftar
    }

    /// First four and last four digits, the rest starred: `3276********0002` (§4.1).
    #[must_use]
    pub fn masked(&self) -> String {
        format!("{}********{}", self.kabupaten(), self.serial())
    }
}

/// The latest of 20yy and 19yy that exists and is not after `today`.
fn tanggal(yy: u32, bulan: u32, hari: u32, today: NaiveDate) -> Result<NaiveDate, NikError> {
    // 29 February exists in 2000 but not in 1900, so each century is asked separately.
    [2000_i32, 1900]
        .into_iter()
        .filter_map(|abad| {
            let tahun = abad.checked_add(i32::try_from(yy).ok()?)?;
            NaiveDate::from_ymd_opt(tahun, bulan, hari)
        })
        .find(|t| *t <= today || t.year() < 2000)
        .ok_or(NikError::Tanggal)
}

impl fmt::Debug for Nik {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("Nik(****)")
    }
}

impl fmt::Display for Nik {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("NIK ****")
    }
}

impl Serialize for Nik {
    fn serialize<S: Serializer>(&self, s: S) -> Result<S::Ok, S::Error> {
        s.serialize_str(&self.teks)
    }
}
