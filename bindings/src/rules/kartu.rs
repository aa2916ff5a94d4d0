//! The signed code of a card (`domain.md` §2.2), for the program of a counter. It says that a card was active in this month; it does
//! not say who holds it: a photograph of the code passes until its last day, so that a KTP is compared as with a printed card.

use jkn_core::rules::kode_kartu::{self, KunciKartu};

use super::nilai::Tanggal;
use super::salah::RuleError;

/// A card whose code was signed and holds. Its number is the first thirteen characters of the code.
#[derive(Debug, Clone, PartialEq, Eq, uniffi::Record)]
pub struct KartuSah {
    /// The number masked but for the last four.
    pub tersamar: String,
    /// First day on which the code holds: the one on which it was signed.
    pub terbit: Tanggal,
    /// Last day on which it holds.
    pub sampai: Tanggal,
}

/// Checks a card's code as it was scanned, without the line break that some readers add. `kunci` are the public keys that the
/// counter trusts, 52 letters each and never from the phone in front of it; `hari_ini` is today in Asia/Jakarta by its own clock.
///
/// # Errors
/// `KODE_KARTU_BENTUK` (no such code, or cut off), `KODE_KARTU_VERSI`, `KODE_KARTU_KUNCI_TIDAK_DIKENAL` (a stranger's),
/// `KODE_KARTU_TANDA_TANGAN` (changed), `KODE_KARTU_BULAN_LAIN`, `KODE_KARTU_BELUM_BERLAKU`, `KODE_KARTU_KEDALUWARSA`;
/// `KUNCI_FORMAT` for a key that is none.
#[uniffi::export]
pub fn periksa_kartu(kode: &str, kunci: Vec<String>, hari_ini: Tanggal) -> Result<KartuSah, RuleError> {
    let kunci: Result<Vec<KunciKartu>, _> = kunci.iter().map(|kunci| KunciKartu::baca(kunci)).collect();
    let kartu = kode_kartu::periksa_kartu(kode, &kunci?, hari_ini)?;
    Ok(KartuSah {
        tersamar: kartu.nomor.masked(),
        terbit: kartu.terbit,
        sampai: kartu.sampai,
    })
}
