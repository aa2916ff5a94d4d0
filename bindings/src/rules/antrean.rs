//! Booking checks (`domain.md` §9): may this number be taken, and what would the counter answer?

use jkn_core::rules::antrean::{fkrtl, fktp};

use super::salah::RuleError;
use super::types::{KeputusanAntrean, PermintaanAntreanFkrtl, PermintaanAntreanFktp};

/// Decides a booking at a first-level facility.
///
/// # Errors
/// `TANGGAL_FORMAT`, `SAAT_FORMAT`, `JAM_PRAKTIK_FORMAT`.
#[uniffi::export]
pub fn periksa_antrean_fktp(permintaan: &PermintaanAntreanFktp) -> Result<KeputusanAntrean, RuleError> {
    Ok(fktp::periksa_antrean_fktp(permintaan))
}

/// Decides a booking at a hospital.
///
/// # Errors
/// As [`periksa_antrean_fktp`].
#[uniffi::export]
pub fn periksa_antrean_fkrtl(permintaan: &PermintaanAntreanFkrtl) -> Result<KeputusanAntrean, RuleError> {
    Ok(fkrtl::periksa_antrean_fkrtl(permintaan))
}
