//! Who may change what, from when, or through whom instead (`domain.md` §8).

use jkn_core::rules::perubahan::kontak::{self, PermintaanUbahKontak};
use jkn_core::rules::perubahan::{self, fktp, kelas};

use super::nilai::Tanggal;
use super::salah::RuleError;
use super::types::{
    Golongan, JenisKontak, Kelayakan, PermintaanKunjungan, PermintaanUbahFktp, PermintaanUbahKelas, Perubahan,
};

/// May this group make this change in the app at all? For an address that is all there is to ask but the form itself.
///
/// # Errors
/// `TANGGAL_FORMAT`.
#[uniffi::export]
pub fn boleh_ubah(perubahan: Perubahan, golongan: Golongan, hari_ini: Tanggal) -> Result<Kelayakan, RuleError> {
    Ok(perubahan::boleh_ubah(perubahan, golongan, hari_ini))
}

/// May the first-level facility be changed?
///
/// # Errors
/// `TANGGAL_FORMAT`.
#[uniffi::export]
pub fn boleh_ubah_fktp(permintaan: &PermintaanUbahFktp) -> Result<Kelayakan, RuleError> {
    Ok(fktp::boleh_ubah_fktp(permintaan))
}

/// May the class of inpatient care be changed?
///
/// # Errors
/// `TANGGAL_FORMAT`.
#[uniffi::export]
pub fn boleh_ubah_kelas(permintaan: &PermintaanUbahKelas) -> Result<Kelayakan, RuleError> {
    Ok(kelas::boleh_ubah_kelas(permintaan))
}

/// May the telephone number or e-mail be changed to `baru`?
///
/// # Errors
/// `TANGGAL_FORMAT`.
#[uniffi::export]
pub fn boleh_ubah_kontak(
    golongan: Golongan,
    hari_ini: Tanggal,
    jenis: JenisKontak,
    baru: String,
    dipakai_akun_lain: bool,
    terverifikasi: bool,
) -> Result<Kelayakan, RuleError> {
    Ok(kontak::boleh_ubah_kontak(&PermintaanUbahKontak {
        golongan,
        hari_ini,
        jenis,
        baru,
        dipakai_akun_lain,
        terverifikasi,
    }))
}

/// Is a visit to a first-level facility covered that may not be one's own?
///
/// # Errors
/// `TANGGAL_FORMAT`.
#[uniffi::export]
pub fn boleh_berkunjung(permintaan: &PermintaanKunjungan) -> Result<Kelayakan, RuleError> {
    Ok(fktp::boleh_berkunjung(permintaan))
}
