//! Nomor kartu JKN (noka), 13 digits (domain.md §4.2, R10).

use std::fmt;

use serde::{Deserialize, Serialize};

/// Number of digits of a card number (§4.2, R10).
pub const PANJANG_NOMOR_KARTU: usize = 13;

/// Why a text is not a card number. Carries the limit, never the number.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
pub enum NomorKartuError {
    /// Not 13 characters long (vector V03).
    #[error("Nomor kartu harus {wajib} digit")]
    Panjang {
        /// Length a card number must have.
        wajib: usize,
    },
    /// A character that is not an ASCII digit.
    #[error("Nomor kartu hanya boleh berisi angka")]
    Format,
}

/// A card number: 13 ASCII digits, usually with three leading zeros, which are kept.
#[derive(Clone, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(try_from = "String", into = "String")]
pub struct NomorKartu(String);

impl NomorKartu {
    /// Reads exactly 13 ASCII digits.
    ///
    /// # Errors
    /// [`NomorKartuError`], length first.
    pub fn parse(teks: &str) -> Result<Self, NomorKartuError> {
        if teks.chars().count() != PANJANG_NOMOR_KARTU {
            return Err(NomorKartuError::Panjang {
                wajib: PANJANG_NOMOR_KARTU,
            });
        }
        if !teks.bytes().all(|b| b.is_ascii_digit()) {
            return Err(NomorKartuError::Format);
        }
        Ok(Self(teks.to_owned()))
    }

    /// All 13 digits. Personal data: for the wire, the card itself and the encrypted store.
    #[must_use]
    pub fn as_str(&self) -> &str {
        &self.0
    }

    /// First four and last four digits, the rest starred: `0001*****2924` (D, after the NIK's mask).
    #[must_use]
    pub fn masked(&self) -> String {
        let awal = self.0.get(..4).unwrap_or_default();
        let akhir = self.0.get(9..).unwrap_or_default();
        format!("{awal}*****{akhir}")
    }
}

impl fmt::Debug for NomorKartu {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("NomorKartu(****)")
    }
}

impl TryFrom<String> for NomorKartu {
    type Error = NomorKartuError;
    fn try_from(teks: String) -> Result<Self, Self::Error> {
        Self::parse(&teks)
    }
}

impl From<NomorKartu> for String {
    fn from(n: NomorKartu) -> Self {
        n.0
    }
}
