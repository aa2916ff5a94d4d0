//! The service fine on a hospital stay soon after a suspension ended (`domain.md` §6.4).

use jkn_core::rules::denda;

use super::nilai::Tanggal;
use super::salah::RuleError;
use super::types::{Denda, Perawatan};

/// The fine for one admission, 0 to 30.000.000 rupiah.
///
/// # Errors
/// `BIAYA_NEGATIF`, `BELUM_DITETAPKAN` for an admission before 2014, `MELUAP`.
#[uniffi::export]
pub fn denda(rawat: &Perawatan) -> Result<Denda, RuleError> {
    Ok(denda::denda(rawat)?)
}

/// Last day on which a hospital stay is fined after a reactivation; absent beyond the calendar.
///
/// # Errors
/// `TANGGAL_FORMAT`.
#[uniffi::export]
pub fn batas_denda(aktif_kembali: Tanggal) -> Result<Option<Tanggal>, RuleError> {
    Ok(denda::batas_denda(aktif_kembali))
}
