//! Identifiers (`domain.md` §4): text in, parts and the masked form out. No error holds a number; the parts of a NIK and of
//! a family's virtual account together are the whole number, and as secret.

use jkn_core::rules::bulan::Bulan;
use jkn_core::rules::dokumen::NomorDokumen;
use jkn_core::rules::nomor::{KodeFaskes, NomorKartu, NomorKk};
use jkn_core::rules::{dokumen, nik, virtual_account};

use super::nilai::Tanggal;
use super::salah::RuleError;
use super::types::{Bank, IsiNik, IsiVa, JenisDokumen};

/// What a NIK says; `hari_ini` decides the century and the age.
///
/// # Errors
/// `NIK_LENGTH`, `NIK_FORMAT`, `NIK_DATE`, `NIK_SERIAL`.
#[uniffi::export]
pub fn baca_nik(teks: &str, hari_ini: Tanggal) -> Result<IsiNik, RuleError> {
    Ok(nik::baca_nik(teks, hari_ini)?)
}

/// Reads a card number, 13 digits, and gives it masked but for the last four.
///
/// # Errors
/// `NOMOR_KARTU_LENGTH`, `NOMOR_KARTU_FORMAT`.
#[uniffi::export]
pub fn baca_nomor_kartu(teks: &str) -> Result<String, RuleError> {
    Ok(NomorKartu::parse(teks)?.masked())
}

/// Reads the number of a family card, 16 digits, and gives it masked but for area and serial.
///
/// # Errors
/// `NOMOR_KK_LENGTH`, `NOMOR_KK_FORMAT`.
#[uniffi::export]
pub fn baca_nomor_kk(teks: &str) -> Result<String, RuleError> {
    Ok(NomorKk::parse(teks)?.masked())
}

/// Reads the code of a health facility and gives it back; it is public.
///
/// # Errors
/// `KODE_FASKES_LENGTH`, `KODE_FASKES_FORMAT`.
#[uniffi::export]
pub fn baca_kode_faskes(teks: &str) -> Result<String, RuleError> {
    Ok(KodeFaskes::parse(teks)?.into())
}

/// The parts of the number of a referral, SEP or control letter.
#[derive(Debug, Clone, PartialEq, Eq, uniffi::Record)]
pub struct IsiDokumen {
    /// Code of the facility that made it.
    pub faskes: String,
    /// Month it was made in.
    pub bulan: Bulan,
    /// The letter inside the number.
    pub huruf: String,
    /// What the letter says.
    pub dokumen: JenisDokumen,
    /// True when the meaning of the letter has no source.
    pub asumsi: bool,
    /// Six digits.
    pub serial: String,
}

impl From<NomorDokumen> for IsiDokumen {
    fn from(nomor: NomorDokumen) -> Self {
        Self {
            faskes: nomor.faskes,
            bulan: nomor.bulan,
            huruf: nomor.huruf.to_string(),
            dokumen: nomor.dokumen,
            asumsi: nomor.asumsi,
            serial: nomor.serial,
        }
    }
}

/// Reads the 19 characters of a referral, SEP or control letter.
///
/// # Errors
/// `NOMOR_DOKUMEN_LENGTH`, `NOMOR_DOKUMEN_FORMAT`, `NOMOR_DOKUMEN_DATE`.
#[uniffi::export]
pub fn baca_nomor_dokumen(teks: &str) -> Result<IsiDokumen, RuleError> {
    Ok(dokumen::baca_nomor_dokumen(teks)?.into())
}

/// The virtual account of a family at a bank, from the card of any member.
///
/// # Errors
/// As [`baca_nomor_kartu`]; `NOMOR_KARTU_UNKNOWN` for a card that does not begin with `000`;
/// `VIRTUAL_ACCOUNT_NOT_ESTABLISHED` before the bank's first row.
#[uniffi::export]
pub fn va_keluarga(kartu: &str, bank: Bank, pada: Tanggal) -> Result<String, RuleError> {
    Ok(virtual_account::va_keluarga(&NomorKartu::parse(kartu)?, bank, pada)?)
}

/// Whose virtual account a number is.
///
/// # Errors
/// `VIRTUAL_ACCOUNT_LENGTH`, `VIRTUAL_ACCOUNT_FORMAT`, `VIRTUAL_ACCOUNT_UNKNOWN`.
#[uniffi::export]
pub fn baca_va(teks: &str, pada: Tanggal) -> Result<IsiVa, RuleError> {
    Ok(virtual_account::baca_va(teks, pada)?)
}
