//! The signed code of a card: what a counter scans and checks without a network. Whoever keeps the membership signs, the phone only
//! shows; the format and what it does not prove stand in `docs/adr/0017-a-card-code-that-a-counter-can-check.md`.
//!
//! ```text
//! 0009900000011.1.2026-11.24-30.P4XQ2B7A.SIGNATURE
//! card number   | month   |     |        64 bytes of Ed25519, 103 letters
//!         version         |     first letters of the public key
//!                         from the 24th to the 30th of that month, both included
//! ```
//!
//! It stands for: *this card was active when that day began to count, and is to the last day named, as far as was known then*. It does
//! not say who holds it: a photograph of it is as good as the code itself, so that a counter compares a KTP as before.

mod huruf;
#[cfg(feature = "vectors")]
mod tanda;

use chrono::{Datelike, NaiveDate};

use super::bulan::Bulan;
use super::nomor::NomorKartu;

#[cfg(feature = "vectors")]
pub use tanda::{KunciKartu, periksa_kartu, tanda_tangani};

/// The only version there is.
const VERSI: &str = "1";

/// Letters of the public key that a code names, so that who holds several knows which one is meant.
const HURUF_KUNCI: usize = 8;

/// Why a code is not a card that holds today. No variant carries any of it, so that a refusal may be logged.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
pub enum KodeKartuSalah {
    /// It is not written as such a code: cut off, a bare number, something else.
    #[error("this is no signed card code, or not all of it")]
    Bentuk,
    /// It is of another version.
    #[error("this code is of a version that is not known here")]
    Versi,
    /// It was signed with a key that is not among those at hand.
    #[error("the key that signed this code is not known here")]
    KunciTidakDikenal,
    /// What it says is not what was signed, or somebody else signed it.
    #[error("the signature does not fit: the code was changed, or somebody else signed it")]
    TandaTangan,
    /// It speaks of another month.
    #[error("this code speaks of another month")]
    BulanLain,
    /// Its first day is still to come.
    #[error("this code does not hold yet")]
    BelumBerlaku,
    /// Its last day is over, though its month is not.
    #[error("this code holds no longer")]
    Kedaluwarsa,
}

impl KodeKartuSalah {
    /// Stable code, for example `KODE_KARTU_TANDA_TANGAN`.
    pub const fn kode(self) -> &'static str {
        match self {
            Self::Bentuk => "KODE_KARTU_BENTUK",
            Self::Versi => "KODE_KARTU_VERSI",
            Self::KunciTidakDikenal => "KODE_KARTU_KUNCI_TIDAK_DIKENAL",
            Self::TandaTangan => "KODE_KARTU_TANDA_TANGAN",
            Self::BulanLain => "KODE_KARTU_BULAN_LAIN",
            Self::BelumBerlaku => "KODE_KARTU_BELUM_BERLAKU",
            Self::Kedaluwarsa => "KODE_KARTU_KEDALUWARSA",
        }
    }
}

/// What a code says, read but not checked: only `periksa_kartu` knows whether it was signed. `Debug` hides whose it is.
#[derive(Clone, PartialEq, Eq)]
pub struct KodeKartu {
    /// Whose card.
    pub nomor: NomorKartu,
    /// First day on which it holds (Asia/Jakarta): the one on which it was signed.
    pub terbit: NaiveDate,
    /// Last day on which it holds, of the same month.
    pub sampai: NaiveDate,
    teks: String,
}

impl KodeKartu {
    /// Reads a code exactly as it was written; nothing is forgiven, since every letter of it was signed.
    ///
    /// # Errors
    /// [`KodeKartuSalah::Bentuk`], [`KodeKartuSalah::Versi`].
    pub fn baca(teks: &str) -> Result<Self, KodeKartuSalah> {
        let bagian: Vec<&str> = teks.split('.').collect();
        let (nomor, versi) = match bagian.as_slice() {
            [nomor, versi, ..] if is_digits(nomor, 13) && is_digits(versi, versi.len().max(1)) => (*nomor, *versi),
            _ => return Err(KodeKartuSalah::Bentuk),
        };
        if versi != VERSI {
            return Err(KodeKartuSalah::Versi);
        }
        let [_, _, bulan, hari, kunci, tanda] = bagian.as_slice() else {
            return Err(KodeKartuSalah::Bentuk);
        };
        let kode = || {
            let bulan = Bulan::try_from((*bulan).to_owned()).ok()?;
            let (terbit, sampai) = hari.split_once('-')?;
            let (terbit, sampai) = (day(bulan, terbit)?, day(bulan, sampai)?);
            let sound = terbit <= sampai && kunci.len() == HURUF_KUNCI && huruf::baca::<5>(kunci).is_some();
            huruf::baca::<64>(tanda).filter(|_| sound)?;
            let nomor = NomorKartu::parse(nomor).ok()?;
            let teks = teks.to_owned();
            Some(Self {
                nomor,
                terbit,
                sampai,
                teks,
            })
        };
        kode().ok_or(KodeKartuSalah::Bentuk)
    }

    /// The code as it is scanned. It holds the card number: not for a log.
    pub fn teks(&self) -> &str {
        &self.teks
    }

    /// Whether it holds on a day of Asia/Jakarta.
    ///
    /// # Errors
    /// [`KodeKartuSalah::BulanLain`], [`KodeKartuSalah::BelumBerlaku`], [`KodeKartuSalah::Kedaluwarsa`].
    pub fn berlaku(&self, hari_ini: NaiveDate) -> Result<(), KodeKartuSalah> {
        if (hari_ini.year(), hari_ini.month()) != (self.terbit.year(), self.terbit.month()) {
            Err(KodeKartuSalah::BulanLain)
        } else if hari_ini < self.terbit {
            Err(KodeKartuSalah::BelumBerlaku)
        } else if hari_ini > self.sampai {
            Err(KodeKartuSalah::Kedaluwarsa)
        } else {
            Ok(())
        }
    }
}

impl std::fmt::Debug for KodeKartu {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str("KodeKartu(…)")
    }
}

fn is_digits(teks: &str, panjang: usize) -> bool {
    teks.len() == panjang && teks.bytes().all(|b| b.is_ascii_digit())
}

/// The day of a month that two digits name.
fn day(bulan: Bulan, teks: &str) -> Option<NaiveDate> {
    let hari = Some(teks).filter(|teks| is_digits(teks, 2))?.parse().ok()?;
    NaiveDate::from_ymd_opt(bulan.tahun(), bulan.bulan(), hari)
}
