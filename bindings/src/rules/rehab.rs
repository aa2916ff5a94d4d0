//! REHAB, arrears in stages (`domain.md` §7).

use std::collections::BTreeSet;

use jkn_core::rules::bulan::Bulan;
use jkn_core::rules::rehab::{self, Keluarga, RehabError};

use super::nilai::Tanggal;
use super::salah::RuleError;
use super::types::{AsalUtang, Kelas, Kelayakan, Perbandingan, Versi};

/// May a family with `bulan` months of arrears register on this date?
///
/// # Errors
/// `DI_LUAR_KALENDER`.
#[uniffi::export]
pub fn kelayakan_rehab(versi: Versi, asal: AsalUtang, bulan: u32, tanggal: Tanggal) -> Result<Kelayakan, RuleError> {
    Ok(rehab::kelayakan(versi, asal, bulan, tanggal).map_err(RehabError::from)?)
}

/// Every plan of the versions asked for, beside paying all at once, for registering on a date; when the window is closed
/// on that date, for the 1st of the next month. Why a version has no plan stands in `tanpa_rencana`.
///
/// # Errors
/// `TANPA_TARIF`, `TANPA_ANGGOTA`, `MELUAP`, `DI_LUAR_KALENDER`.
#[uniffi::export]
pub fn bandingkan_rehab(
    versi: &[Versi],
    asal: AsalUtang,
    kelas: Kelas,
    anggota: u32,
    belum_dibayar: Vec<Bulan>,
    tanggal: Tanggal,
) -> Result<Perbandingan, RuleError> {
    let belum_dibayar: BTreeSet<Bulan> = belum_dibayar.into_iter().collect();
    let keluarga = Keluarga {
        asal,
        kelas,
        anggota,
        belum_dibayar: &belum_dibayar,
    };
    Ok(rehab::bandingkan(versi, &keluarga, tanggal)?)
}
