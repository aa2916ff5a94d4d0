//! Iuran of one month, in whole rupiah (`domain.md` §6.1, §6.2).

use jkn_core::rules::bulan::Bulan;
use jkn_core::rules::iuran;
use jkn_core::rules::rupiah::Rupiah;

use super::salah::RuleError;
use super::types::{Iuran, IuranPpu, Kelas};

/// What a PBPU/BP family of `anggota` people, at least 1, pays for a month since 2014-01.
///
/// # Errors
/// `TANPA_TARIF`, `TANPA_ANGGOTA`, `MELUAP`.
#[uniffi::export]
pub fn iuran_pbpu(kelas: Kelas, anggota: u32, bulan: Bulan) -> Result<Iuran, RuleError> {
    Ok(iuran::iuran_pbpu(kelas, anggota, bulan)?)
}

/// What the state pays for `anggota` PBI JK members in a month since 2014-01.
///
/// # Errors
/// As [`iuran_pbpu`].
#[uniffi::export]
pub fn iuran_pbi(anggota: u32, bulan: Bulan) -> Result<Iuran, RuleError> {
    Ok(iuran::iuran_pbi(anggota, bulan)?)
}

/// What a regional government pays for `anggota` members in a month since 2020-01.
///
/// # Errors
/// As [`iuran_pbpu`].
#[uniffi::export]
pub fn iuran_pemda(anggota: u32, bulan: Bulan) -> Result<Iuran, RuleError> {
    Ok(iuran::iuran_pemda(anggota, bulan)?)
}

/// Iuran of a wage earner for a month since 2020-01: shares of the wage between the regional minimum `umk` and the cap,
/// with `tambahan` additional family members. The class goes by wage, which holds for workers of an enterprise only.
///
/// # Errors
/// `UPAH_TIDAK_SAH`, `TANPA_TARIF`, `MELUAP`.
#[uniffi::export]
pub fn iuran_ppu(upah: Rupiah, umk: Rupiah, tambahan: u32, bulan: Bulan) -> Result<IuranPpu, RuleError> {
    Ok(iuran::iuran_ppu(upah, umk, tambahan, bulan)?)
}
