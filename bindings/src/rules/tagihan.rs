//! Bill and status of a PBPU/BP family (`domain.md` §6.3). `belum_dibayar` holds every unpaid month, the current one too.

use jkn_core::rules::bulan::Bulan;
use jkn_core::rules::tagihan::{self, TagihanError};

use super::nilai::Tanggal;
use super::salah::RuleError;
use super::types::{Kelas, PutusanStatus, Tagihan};

/// What is owed on a date: at most 24 months of arrears, each at its own price, and what ends a suspension.
///
/// # Errors
/// `TANPA_TARIF`, `TANPA_ANGGOTA`, `MELUAP`, `DI_LUAR_KALENDER`.
#[uniffi::export]
pub fn tagihan(kelas: Kelas, anggota: u32, belum_dibayar: Vec<Bulan>, tanggal: Tanggal) -> Result<Tagihan, RuleError> {
    let belum_dibayar = belum_dibayar.into_iter().collect();
    Ok(tagihan::tagihan(kelas, anggota, &belum_dibayar, tanggal)?)
}

/// Coverage on a date as unpaid months and a suspension under way decide it, and since or until when. `nonaktif_sejak` is
/// the first day of a suspension that has not ended: it lasts until arrears and the current month are paid.
///
/// # Errors
/// `DI_LUAR_KALENDER`.
#[uniffi::export]
pub fn putusan_status(
    belum_dibayar: Vec<Bulan>,
    nonaktif_sejak: Option<Tanggal>,
    tanggal: Tanggal,
) -> Result<PutusanStatus, RuleError> {
    let belum_dibayar = belum_dibayar.into_iter().collect();
    Ok(tagihan::putusan_status(&belum_dibayar, nonaktif_sejak, tanggal).map_err(TagihanError::from)?)
}
